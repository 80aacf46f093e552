"""Solutions: actions read from plain values, checked, and played by pure functions."""

import numpy as np
import pytest
from lessons.lesson_folders import by_hand

from nnstudio.errors import EditRefused, FileRefused, InvalidInput
from nnstudio.lessons.solution import ACTIONS, Work, play, read_action
from nnstudio.project import Project, edits

WORK = Work.of(Project(by_hand(), input=(1.0, 2.0)))


def played(**values: object) -> Work:
    return read_action(values).play(WORK)


def test_an_edit_by_name() -> None:
    assert played(do="set_bias", layer=1, neuron=0, value=3).project == edits.set_bias(WORK.project, 1, 0, 3)
    assert played(do="set_row", layer=1, neuron=0, weights=[5, 6], bias=7).project == edits.set_row(
        WORK.project, 1, 0, [5, 6], 7
    )
    assert played(do="cut", connections=[[1, 0, 1]]).project == edits.cut(WORK.project, [(1, 0, 1)])
    assert played(do="remove_neurons", places=[[1, 1]]).project.network.sizes == (2, 1, 1)


def test_nothing_is_changed_in_place() -> None:
    before = Work.of(Project(by_hand(), input=(1.0, 2.0)))
    played(do="set_matrix", layer=2, weights=[[0, 0]], bias=[0])
    assert before == WORK


def test_x_moves_and_follows_the_inputs() -> None:
    assert played(do="set_x", values=[0.5, -1]).x == (0.5, -1.0)
    assert played(do="add_neuron", layer=0).x == (1.0, 2.0, 0.0) or len(played(do="add_neuron", layer=0).x) == 3
    with pytest.raises(InvalidInput, match="expected 2 values, one an input, found 1"):
        played(do="set_x", values=[1])


def test_data_make_the_network_fit() -> None:
    work = played(do="choose_data", kind="generator", generator="circles", samples=60, noise=0, seed=1)
    assert work.project.network.output.head == "sigmoid"
    assert work.project.network.output.classes == ("outer", "inner")
    assert work.project.dataset is not None
    plain = played(do="choose_data", kind="generator", generator="circles", fit=False).project.network
    assert plain.output.head == "linear"


def test_a_file_of_its_own_is_no_data_for_a_solution() -> None:
    with pytest.raises((InvalidInput, FileRefused)):
        played(do="choose_data", kind="linked", name="a")


def test_training_is_the_same_each_time_and_follows_the_plan() -> None:
    actions = [
        read_action({"do": "choose_data", "kind": "generator", "generator": "gaussians", "samples": 40}),
        read_action({"do": "plan", "optimizer": "adam", "learning_rate": 0.1}),
        read_action({"do": "train", "epochs": 20, "seed": 3}),
    ]
    one, other = play(actions, WORK), play(actions, WORK)
    assert one == other
    assert one.project.training == {"optimizer": "adam", "learning_rate": 0.1}
    shorter = play([*actions[:2], read_action({"do": "train", "epochs": 20, "seed": 3, "stop_loss": 9.0})], WORK)
    assert not np.array_equal(shorter.project.network.output.weights, one.project.network.output.weights)


def test_training_that_cannot_be_is_refused() -> None:
    with pytest.raises(EditRefused, match="there are no data that fit"):
        played(do="train", epochs=3)
    with pytest.raises(InvalidInput, match="epochs: expected 1 to 2,000, found 5,000"):
        played(do="train", epochs=5000)
    many = played(do="choose_data", kind="function", formula="x1", samples=500_000)
    with pytest.raises(InvalidInput, match="2,000 epochs of 500,000 samples with 9 parameters take too long"):
        read_action({"do": "train", "epochs": 2000}).play(many)
    data = played(do="choose_data", kind="function", formula="1000*x1", samples=30)
    with pytest.raises(EditRefused, match="the training diverged after"):
        read_action({"do": "train", "epochs": 500, "optimizer": "sgd", "learning_rate": 1e6}).play(data)


def test_an_impossible_edit_says_why() -> None:
    with pytest.raises(EditRefused, match="There is no layer 7"):
        played(do="set_bias", layer=7, neuron=0, value=1)


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({}, "do: expected one of add_layer, "),
        ({"do": "remove"}, "do: expected one of add_layer, "),
        ({"do": "__class__"}, "do: expected one of add_layer, "),
        ({"do": 3}, "do: expected one of add_layer, "),
        ({"do": "set_bias", "layer": 1, "neuron": 0}, "value: set_bias needs this argument"),
        (
            {"do": "set_bias", "layer": 1, "neuron": 0, "value": 1, "color": 3},
            "color: set_bias has no such argument; it has layer, neuron, value",
        ),
        ({"do": "set_bias", "layer": "1", "neuron": 0, "value": 1}, "layer: expected a whole number, found a text"),
        ({"do": "set_bias", "layer": 1.5, "neuron": 0, "value": 1}, "layer: expected a whole number, found a number"),
        ({"do": "set_use_bias", "layer": 1, "on": 1}, "on: expected true or false, found a whole number"),
        ({"do": "set_matrix", "layer": 1, "weights": "a"}, "weights: expected a list of numbers, found a text"),
        ({"do": "cut", "connections": [[1]]}, "connections: expected a list of 3, found 1"),
        ({"do": "train"}, "epochs: train needs this argument"),
        ({"do": "set_x", "values": ["a"]}, "values: expected a number, found a text"),
    ],
)
def test_faults_of_an_action(values: dict[str, object], line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        read_action(values)
    assert str(error.value).startswith(line)


def test_uids_are_for_nobody_to_write() -> None:
    assert "remove" not in ACTIONS
    assert {"set_bias", "train", "set_x", "choose_data", "plan"} <= set(ACTIONS)
