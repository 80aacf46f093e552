"""Removing a mixed selection at once."""

from collections.abc import Callable

import pytest

from nnstudio.engine import INPUTS_UID
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits

Outputs = Callable[[Project], list[float]]


def test_layers_neurons_and_connections_in_one_edit(hand: Project, outputs: Outputs) -> None:
    network = hand.network
    p, q = network.layers[0].neuron_uids
    first, _, third = network.layers[1].neuron_uids
    after = edits.remove(hand, neurons=[first], connections=[(p, third), (q, third)])
    assert after.network.sizes == (2, 2, 2, 1)
    assert after.network.layers[1].effective_weights.tolist() == [[2, 0], [0, 0]]
    assert outputs(after) == [21.0]

    after = edits.remove(hand, layers=[network.layers[0].uid], neurons=[p, third])
    assert after.network.sizes == (2, 2, 1)
    assert after.network.layers[0].weights.tolist() == [[1, -1], [2, 0]]


def test_nothing_selected(hand: Project) -> None:
    assert edits.remove(hand) is hand


def test_all_neurons_of_a_hidden_layer_are_the_layer(hand: Project) -> None:
    after = edits.remove(hand, neurons=hand.network.layers[1].neuron_uids)
    assert after == edits.remove_layer(hand, 2)


def test_connection_of_a_neuron_that_goes_too(hand: Project) -> None:
    network = hand.network
    p = network.layers[0].neuron_uids[0]
    x1 = network.inputs[0].uid
    assert edits.remove(hand, neurons=[p], connections=[(x1, p)]) == edits.remove_neurons(hand, [(1, 0)])


def test_cut_survives_a_removal_beside_it(hand: Project) -> None:
    network = hand.network
    p, q = network.layers[0].neuron_uids
    x2 = network.inputs[1].uid
    after = edits.remove(hand, neurons=[p], connections=[(x2, q)])
    assert after.network.layers[0].mask.tolist() == [[1, 0]]
    assert after.network.layers[0].weights.tolist() == [[3, -1]]


def test_impossible(hand: Project) -> None:
    network = hand.network
    inputs = [value.uid for value in network.inputs]
    neuron = network.layers[0].neuron_uids[0]
    with pytest.raises(EditRefused, match="at least one input"):
        edits.remove(hand, neurons=inputs)
    with pytest.raises(EditRefused, match="The output needs at least one neuron"):
        edits.remove(hand, neurons=network.output.neuron_uids)
    with pytest.raises(EditRefused, match="Inputs can't be removed"):
        edits.remove(hand, layers=[INPUTS_UID])
    with pytest.raises(EditRefused, match="Output can't be removed"):
        edits.remove(hand, layers=[network.output.uid])
    with pytest.raises(EditRefused, match="A layer of the selection isn't there any more"):
        edits.remove(hand, layers=[neuron])
    with pytest.raises(EditRefused, match="A neuron of the selection isn't there any more"):
        edits.remove(hand, neurons=[network.output.uid])
    with pytest.raises(EditRefused, match="x1 and y aren't connected"):
        edits.remove(hand, connections=[(inputs[0], network.output.neuron_uids[0])])
