"""What is free in a step: whatever way an edit is made, what it touches decides."""

from collections.abc import Callable

import pytest
from lessons.lesson_folders import by_hand

from nnstudio.errors import InvalidInput
from nnstudio.lessons import CONTROLS, Control, Locks, parse_control
from nnstudio.lessons.locks import touches
from nnstudio.project import Project, edits
from nnstudio.training import Plan, set_plan

PROJECT = Project(by_hand())
Edit = Callable[[Project], Project]


def locks(*texts: str) -> Locks:
    return Locks(tuple(map(parse_control, texts)))


@pytest.mark.parametrize(
    ("edit", "touched"),
    [
        (lambda p: edits.set_weight(p, 1, 0, 1, 7), ["weights:1/0/1"]),
        (lambda p: edits.set_row(p, 1, 0, [7, 8], 9), ["biases:1/0", "weights:1/0/0", "weights:1/0/1"]),
        (lambda p: edits.set_bias(p, 2, 0, 7), ["biases:2/0"]),
        (lambda p: edits.set_use_bias(p, 1, False), ["bias_switch:1"]),
        (lambda p: edits.set_activation(p, 1, "tanh"), ["activations:1"]),
        (lambda p: edits.cut(p, [(1, 0, 1)]), ["connections:1/0/1"]),
        (lambda p: edits.add_neuron(p, 1), ["neurons:1"]),
        (lambda p: edits.move_neuron(p, 1, 0, 1), ["neurons:1"]),
        (lambda p: edits.remove_neurons(p, [(1, 0)]), ["neurons:1"]),
        (lambda p: edits.add_layer(p, 1), ["layers"]),
        (lambda p: edits.remove_layer(p, 1), ["layers"]),
        (lambda p: edits.add_neuron(p, 0), ["inputs"]),
        (lambda p: edits.set_input_range(p, 0, -5, 5), ["inputs"]),
        (lambda p: edits.rename_neuron(p, 0, 0, "c"), ["names"]),
        (lambda p: edits.rename_neuron(p, 1, 0, "c"), ["names"]),
        (lambda p: edits.rename_neuron(p, 2, 0, "c"), ["names"]),
        (lambda p: edits.rename_layer(p, 1, "c"), ["names"]),
        (lambda p: edits.rename_project(p, "c"), ["names"]),
        (lambda p: edits.set_head(p, "sigmoid"), ["head"]),
        (lambda p: edits.set_head(p, "softmax"), ["head"]),
        (lambda p: edits.add_neuron(p, 2), ["head"]),
        (lambda p: set_plan(p, Plan(seed=4)), ["plan"]),
        (lambda p: Project(p.network, dataset={"kind": "table", "table": "iris"}), ["data"]),
        (lambda p: edits.set_notes(p, "n"), []),
        (lambda p: p, []),
    ],
)
def test_what_an_edit_touches(edit: Edit, touched: list[str]) -> None:
    after = edit(PROJECT)
    assert [str(one) for one in touches(PROJECT, after)] == touched
    assert locks("x").refusal(PROJECT, after) is None or touched
    assert (locks(*touched).refusal(PROJECT, after) is None) if touched else True
    if touched:
        keys = {one.partition(":")[0] for one in touched}
        assert locks(*keys).refusal(PROJECT, after) is None
        rest = [key for key in CONTROLS if key not in keys]
        refusal = locks(*rest).refusal(PROJECT, after)
        assert refusal is not None
        assert str(refusal) in {CONTROLS[key][0] for key in keys}


def test_a_merged_layer_takes_its_numbers_along() -> None:
    linear = edits.set_activation(PROJECT, 1, "identity")
    merged = edits.merge_linear_layers(linear, 1, 1)
    assert [str(one) for one in touches(linear, merged)] == ["layers"]


def test_the_sentence_says_what_stays() -> None:
    refusal = locks("biases:1").refusal(PROJECT, edits.set_bias(PROJECT, 2, 0, 3))
    assert str(refusal) == "The biases stay as they are in this step"


def test_nothing_listed_frees_everything() -> None:
    assert Locks().refusal(PROJECT, edits.set_head(PROJECT, "softmax")) is None
    assert all(Locks().allows(key) for key in CONTROLS)


def test_what_a_form_may_offer() -> None:
    some = locks("biases:1/0", "weights:2", "training")
    assert some.allows("biases")
    assert some.allows("biases:1")
    assert not some.allows("biases:2")
    assert some.allows("weights:2/0/1")
    assert not some.allows("weights:1/0/1")
    assert some.allows("training")
    assert some.allows("x")
    assert not some.allows("head")


def test_a_connection_restored_by_a_weight_is_a_connection() -> None:
    before = edits.cut(PROJECT, [(1, 0, 0)])
    assert [str(one) for one in touches(before, edits.set_weight(before, 1, 0, 0, 5))] == ["connections:1/0/0"]


@pytest.mark.parametrize(
    "text", ["", "weight", "weights:", "weights:a", "weights:1/2/3/4", "layers:1", "x:0", "Weights"]
)
def test_unknown_controls(text: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_control(text)
    assert str(error.value).startswith("expected one of weights, biases, ")


def test_controls_as_text() -> None:
    assert str(parse_control("weights:1/0/2")) == "weights:1/0/2"
    assert parse_control("biases:1").holds(Control("biases", (1, 4)))
    assert not parse_control("biases:1").holds(Control("biases", (2, 4)))
