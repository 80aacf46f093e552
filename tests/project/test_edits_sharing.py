"""What an edit doesn't touch is the very same object afterwards: that's how views find what changed."""

from collections.abc import Callable

import pytest

from nnstudio.project import Project, edits

EDITS_OF_ONE_LAYER: list[tuple[int, Callable[[Project], Project]]] = [
    (2, lambda project: edits.set_weight(project, 2, 0, 0, 9)),
    (2, lambda project: edits.set_bias(project, 2, 0, 9)),
    (2, lambda project: edits.set_row(project, 2, 0, [9, 9])),
    (2, lambda project: edits.set_matrix(project, 2, bias=[9, 9, 9])),
    (2, lambda project: edits.cut(project, [(2, 0, 0)])),
    (2, lambda project: edits.set_use_bias(project, 2, False)),
    (2, lambda project: edits.set_activation(project, 2, "tanh")),
    (2, lambda project: edits.rename_layer(project, 2, "other")),
    (2, lambda project: edits.rename_neuron(project, 2, 0, "other")),
    (2, lambda project: edits.reinitialize(project, 2, seed=9)),
    (3, lambda project: edits.set_head(project, "sigmoid")),
    (3, lambda project: edits.add_neuron(project, 3)),
    (0, lambda project: edits.rename_neuron(project, 0, 0, "other")),
    (0, lambda project: edits.set_input_range(project, 0, 0, 9)),
]


@pytest.mark.parametrize(("changed", "edit"), EDITS_OF_ONE_LAYER)
def test_untouched_layers_are_the_very_same(hand: Project, changed: int, edit: Callable[[Project], Project]) -> None:
    after = edit(hand)
    old, new = hand.network, after.network
    assert [a is b for a, b in zip(new.computing_layers, old.computing_layers, strict=True)] == [
        number != changed for number in (1, 2, 3)
    ]
    assert new.inputs[1] is old.inputs[1]
    assert (new.inputs is old.inputs) == (changed != 0)
    assert after.input == hand.input


@pytest.mark.parametrize(
    "edit",
    [
        lambda project: edits.add_neuron(project, 1),
        lambda project: edits.remove_neurons(project, [(1, 0)]),
        lambda project: edits.move_neuron(project, 1, 0, 1),
        lambda project: edits.duplicate_neuron(project, 1, 0),
    ],
)
def test_a_neuron_touches_its_layer_and_the_next_matrix(hand: Project, edit: Callable[[Project], Project]) -> None:
    after = edit(hand)
    assert after.network.inputs is hand.network.inputs
    assert after.network.layers[1].bias is hand.network.layers[1].bias
    assert after.network.output is hand.network.output
