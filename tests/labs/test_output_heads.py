"""Heads side by side, worked by hand: what each makes of the same sums, and its loss."""

import math
from typing import Any

import numpy as np
import pytest

from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.errors import EditRefused
from nnstudio.labs.output_heads import (
    HeadView,
    Truth,
    loss,
    loss_on,
    targets,
    truth_of_class,
    truth_of_number,
    with_head,
)
from nnstudio.project import Project


def straight_into(head: str, bias: list[float]) -> Project:
    """One input with weights of 1 into a head: at x = 0 the sums are the biases."""
    output = OutputLayer(head, np.ones((len(bias), 1)), np.array(bias))
    return Project(Network((Input("x"),), (), output))


def view(project: Project, key: str) -> HeadView:
    found = with_head(project, key, np.zeros((1, 1)))
    assert isinstance(found, HeadView)
    return found


LOG3 = math.log(3)


class TestOneNeuron:
    project = straight_into("linear", [LOG3])

    def test_linear_hands_z_on(self) -> None:
        found = view(self.project, "linear")
        assert found.network is self.project.network
        assert found.outputs[0].tolist() == [LOG3]

    def test_sigmoid(self) -> None:
        # 1 / (1 + 1/3)
        assert view(self.project, "sigmoid").outputs[0].tolist() == pytest.approx([0.75])

    def test_softmax_needs_two_and_gets_a_zero(self) -> None:
        found = view(self.project, "softmax")
        assert found.z[0].tolist() == pytest.approx([0, LOG3])
        assert found.outputs[0].tolist() == pytest.approx([0.25, 0.75])

    def test_losses_of_a_target_of_1(self) -> None:
        truth = truth_of_number(1.0)
        by_key = {key: view(self.project, key) for key in ("linear", "sigmoid", "softmax")}
        losses = {key: loss(one, one.z, truth) for key, one in by_key.items()}
        # (ln 3 - 1)^2, and -ln 0.75 twice: one neuron and two say the same.
        assert losses == pytest.approx(
            {"linear": (LOG3 - 1) ** 2, "sigmoid": -math.log(0.75), "softmax": -math.log(0.75)}
        )

    def test_a_target_that_is_no_probability(self) -> None:
        by_key = {key: view(self.project, key) for key in ("linear", "sigmoid", "softmax")}
        losses = {key: loss(one, one.z, truth_of_number(3.0)) for key, one in by_key.items()}
        assert losses == {"linear": pytest.approx((LOG3 - 3) ** 2), "sigmoid": None, "softmax": None}


class TestThreeNeurons:
    project = straight_into("softmax", [0.0, LOG3, math.log(6)])

    def test_outputs(self) -> None:
        # 1 : 3 : 6
        assert view(self.project, "softmax").outputs[0].tolist() == pytest.approx([0.1, 0.3, 0.6])
        # each by itself: 1/2, 3/4, 6/7
        assert view(self.project, "sigmoid").outputs[0].tolist() == pytest.approx([0.5, 0.75, 6 / 7])

    def test_losses_of_a_class(self) -> None:
        truth = truth_of_class(1, 3)
        softmax, sigmoid, linear = (view(self.project, key) for key in ("softmax", "sigmoid", "linear"))
        assert loss(softmax, softmax.z, truth) == pytest.approx(-math.log(0.3))
        expected = -(math.log(0.5) + math.log(0.75) + math.log(1 / 7)) / 3
        assert loss(sigmoid, sigmoid.z, truth) == pytest.approx(expected)
        assert loss(linear, linear.z, truth) == pytest.approx(((LOG3 - 1) ** 2 + math.log(6) ** 2) / 3)

    def test_mean_over_samples(self) -> None:
        softmax = view(self.project, "softmax")
        # Adding x to all three sums changes nothing.
        found = loss_on(softmax, np.array([[0.0], [5.0]]), Truth(3, np.array([1, 2])))
        assert found == pytest.approx(-(math.log(0.3) + math.log(0.6)) / 2)


def test_two_softmax_neurons_become_one_sigmoid() -> None:
    found = view(straight_into("softmax", [0.0, LOG3]), "sigmoid")
    assert found.z[0].tolist() == pytest.approx([LOG3])
    assert found.outputs[0].tolist() == pytest.approx([0.75])


def test_a_head_that_cannot_be() -> None:
    output = OutputLayer("softmax", np.array([[-3e38], [3e38]], np.float32), np.zeros(2, np.float32))
    found = with_head(Project(Network((Input("x"),), (), output)), "sigmoid", np.zeros((1, 1)))
    assert isinstance(found, EditRefused)


@pytest.mark.parametrize(
    ("truth", "key", "units", "expected"),
    [
        (truth_of_class(1, 2), "softmax", 2, [1]),
        (truth_of_class(1, 2), "softmax", 3, None),
        (truth_of_class(1, 2), "sigmoid", 1, [[1.0]]),
        (truth_of_class(0, 2), "linear", 1, [[0.0]]),
        (truth_of_class(1, 3), "linear", 3, [[0.0, 1.0, 0.0]]),
        (truth_of_class(1, 3), "sigmoid", 1, None),
        (truth_of_number(0.3), "sigmoid", 1, [[0.3]]),
        (truth_of_number(0.3), "softmax", 2, None),
        (truth_of_number(1.0), "softmax", 2, [1]),
        (truth_of_number(1.0), "linear", 2, None),
        (Truth(0, np.array([[0.0, 1.0], [1.0, 0.0]])), "softmax", 2, [1, 0]),
        (Truth(0, np.array([[1.0, 1.0]])), "softmax", 2, None),
        (Truth(0, np.array([[1.0, 1.0]])), "sigmoid", 2, [[1.0, 1.0]]),
    ],
)
def test_what_is_right_as_a_head_takes_it(truth: Truth, key: str, units: int, expected: Any) -> None:
    found = targets(truth, key, units)
    assert (None if found is None else found.tolist()) == expected
