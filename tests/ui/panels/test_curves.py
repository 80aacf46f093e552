"""What the activation panel shows of a selection, and where neurons stand on the curve."""

import numpy as np
import pytest
from panel_networks import relu_project, softmax_project
from sample_networks import xor_project

from nnstudio.engine import INPUTS_UID, Network, forward
from nnstudio.ui.panels.curves import Place, curve_at, place_shown, samples
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef, Selection


def curve(project, place):
    """The curve at a place for the project's own x."""
    network = project.network
    trace = forward(network, np.array([project.input], np.float32))
    return curve_at(network, trace, place, np.zeros(network.sizes[place.layer]))


def test_the_selected_layer_or_neuron_is_shown_else_the_last_hidden_layer(qapp):
    network = Network.dense(2, [4, 3], 1)
    selection = Selection()
    assert place_shown(network, selection) == Place(2)
    for item, place in (
        (LayerRef(network.layer_uid(1)), Place(1)),
        (LayerRef(network.layer_uid(3)), Place(3)),
        (LayerRef(INPUTS_UID), Place(2)),
        (NeuronRef(network.neuron_uid(1, 2)), Place(1, 2)),
        (NeuronRef(network.neuron_uid(0, 1)), Place(2)),
        (ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 3)), Place(1, 3)),
    ):
        selection.set([item])
        assert place_shown(network, selection) == place


def test_without_hidden_layers_the_output_is_shown(qapp):
    assert place_shown(softmax_project().network, Selection()) == Place(1)


def test_neurons_of_a_layer_stand_at_z_and_a():
    # XOR at (0, 1): z1 = (2.1 - 0.9, -1.5 + 2.2).
    shown = curve(xor_project(), Place(1))
    assert shown.z == pytest.approx([1.2, 0.7])
    assert shown.a == pytest.approx(np.tanh([1.2, 0.7]))
    assert shown.shift == 0.0
    assert shown.focus is None
    assert shown.f(np.array([0.5])) == pytest.approx(np.tanh(0.5))
    assert shown.derivative(np.array([0.0])) == pytest.approx(1.0)


def test_a_selected_neuron_stands_at_its_weighted_sum_on_the_curve_that_its_bias_moves():
    # h1 has w·x = 2.1 and b = -0.9.
    shown = curve(xor_project(), Place(1, 0))
    assert shown.shift == pytest.approx(-0.9)
    assert shown.focus == 0
    s = shown.z[0] - shown.shift
    assert s == pytest.approx(2.1)
    assert shown.f(np.array([s + shown.shift]))[0] == pytest.approx(shown.a[0], rel=1e-6)


def test_a_bias_that_is_switched_off_moves_nothing():
    project = relu_project(bias=1.0)
    layer = project.network.layers[0]
    off = type(layer)(layer.name, layer.activation, layer.weights, layer.bias, use_bias=False)
    trace = forward(project.network.with_layer(1, off), np.array([[0.5, 0.0]], np.float32))
    assert curve_at(project.network.with_layer(1, off), trace, Place(1, 1), np.zeros(3)).shift == 0.0


def test_softmax_shows_the_probability_of_one_class_as_its_logit_varies():
    shown = curve(softmax_project((1.0, 2.0, 3.0)), Place(1))
    exponentials = np.exp([1.0, 2.0, 3.0])
    assert shown.focus == 2  # the predicted class
    assert shown.probability
    assert shown.f(np.array([3.0])) == pytest.approx(exponentials[2] / exponentials.sum())
    # At the logarithm of what the others add up to, the class has one half.
    assert shown.f(np.array([np.log(exponentials[:2].sum())])) == pytest.approx(0.5)


def test_softmax_of_huge_logits_gives_numbers():
    shown = curve(softmax_project((1e4, -1e4, 9e3)), Place(1, 1))
    assert np.isfinite(shown.f(np.linspace(-2e4, 2e4, 50))).all()


def test_samples_stand_on_both_sides_of_kinks():
    z = samples(4.0, 1.0, 101) + 1.0
    assert z[0] == pytest.approx(-3.0)
    for kink in (-1.0, 0.0, 1.0):
        assert np.count_nonzero(np.abs(z - kink) < 1e-5) >= 3
