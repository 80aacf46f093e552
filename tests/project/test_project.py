"""The Project value."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine import Network
from nnstudio.errors import InvalidNetwork
from nnstudio.project import Project, blank


def test_blank_has_two_inputs_and_one_linear_output() -> None:
    project = blank()
    assert project.name == "Untitled"
    assert [(value.name, value.min, value.max) for value in project.network.inputs] == [("x1", -1, 1), ("x2", -1, 1)]
    assert project.network.sizes == (2, 1)
    assert project.network.output.head == "linear"
    assert project.network.output.weights.any()
    assert project.input is None


def test_blank_is_the_same_at_every_call() -> None:
    assert blank() == blank()


def test_equality_is_by_value(hand: Project) -> None:
    twin = replace(hand, network=replace(hand.network))
    assert twin == hand
    assert replace(hand, notes="x") != hand
    assert replace(hand, dataset={"name": "circles"}) == replace(hand, dataset={"name": "circles"})


def test_projects_cannot_be_dictionary_keys(hand: Project) -> None:
    with pytest.raises(TypeError):
        hash(hand)


def test_input_becomes_a_tuple_of_floats() -> None:
    project = Project(Network.dense(2, [], 1), input=np.array([1, 2]))  # type: ignore[arg-type]
    assert project.input == (1.0, 2.0)
    assert all(type(value) is float for value in project.input)


@pytest.mark.parametrize("values", [(), (1.0,), (1.0, 2.0, 3.0)])
def test_input_of_another_length_is_no_project(values: tuple[float, ...]) -> None:
    with pytest.raises(InvalidNetwork, match=f"needs 2 numbers, one an input, and has {len(values)}"):
        Project(Network.dense(2, [], 1), input=values)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e39])
def test_input_has_to_be_finite_in_float32(value: float) -> None:
    with pytest.raises(InvalidNetwork, match=r"input number 2 is .* finite in float32"):
        Project(Network.dense(2, [], 1), input=(0.0, value))
