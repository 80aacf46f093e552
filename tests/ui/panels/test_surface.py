"""What a neuron does over one or two inputs: the held inputs are folded in without changing a value."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from panel_networks import array, linear_project, sigmoid_project, softmax_project

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.ui.panels.surface import (
    Target,
    evaluate,
    is_probability,
    middles,
    points,
    resolution,
    value_bound,
)


def test_a_plane_by_hand():
    # y = 2 x1 - x2 + 0.5 with x2 held at 0.5 is 2 x1.
    network = linear_project().network
    values = evaluate(network, array([9.0, 0.5]), (0,), Target(1, 0), array([[0.0], [1.0], [-2.0]]))
    assert values == pytest.approx([0.0, 2.0, -4.0])


def test_axes_may_be_turned_round():
    network = linear_project().network
    values = evaluate(network, array([0.0, 0.0]), (1, 0), Target(1, 0), array([[1.0, 0.0], [0.0, 1.0]]))
    assert values == pytest.approx([-0.5, 2.5])


@given(st.integers(0, 2**31), st.sampled_from(["linear", "sigmoid", "softmax"]), st.integers(0, 2), st.booleans())
@settings(max_examples=30, deadline=None)
def test_every_neuron_has_the_values_that_the_whole_network_gives(seed, head, hidden, masked):
    generator = np.random.default_rng(seed)
    network = Network.dense(4, [5, 3][:hidden], 3, activation="tanh", head=head, seed=seed)
    if masked:
        first = network.layer(1)
        mask = generator.random(first.weights.shape) < 0.6
        kind = {"classes": ()} if isinstance(first, OutputLayer) else {"name": "h", "activation": "tanh"}
        if isinstance(first, OutputLayer):
            layer = OutputLayer(head, first.weights, first.bias, mask=mask, use_bias=False)
        else:
            layer = Layer(**kind, weights=first.weights, bias=first.bias, mask=mask, use_bias=False)
        network = network.with_layer(1, layer)
    x = generator.normal(size=4)
    places = generator.normal(size=(6, 2))
    whole = np.tile(x, (6, 1))
    whole[:, [3, 1]] = places
    trace = forward(network, whole)
    for layer in range(1, network.depth):
        for index in range(network.sizes[layer]):
            values = evaluate(network, x, (3, 1), Target(layer, index), places)
            assert values == pytest.approx(trace.values(layer)[:, index], rel=1e-5, abs=1e-6)


def test_held_inputs_that_overflow_give_no_finite_value():
    network = Network((Input("x1"), Input("x2")), (), OutputLayer("linear", array([[1.0, 3e38]]), array([0.0])))
    places = np.zeros((1, 1), np.float32)
    assert not np.isfinite(evaluate(network, array([0.0, 1e30]), (0,), Target(1, 0), places)).any()


def test_points_are_the_middles_of_cells_and_the_first_axis_varies_fastest():
    assert middles(4, -1.0, 1.0) == pytest.approx([-0.75, -0.25, 0.25, 0.75])
    assert points(2, [(0.0, 1.0), (0.0, 4.0)]).tolist() == [[0.25, 1.0], [0.75, 1.0], [0.25, 3.0], [0.75, 3.0]]


def test_a_map_of_a_large_network_is_coarser():
    small = sigmoid_project().network
    large = Network.dense(2, [512, 512], 1, activation="relu")
    assert resolution(small, Target(1, 0), 48, 4e6) == 48
    assert resolution(large, Target(3, 0), 48, 4e6) == 16
    # One neuron of the first hidden layer costs what a single neuron costs.
    assert resolution(large, Target(1, 0), 48, 4e6) == 48


def test_which_values_are_probabilities_and_which_are_bounded():
    tanh = Network.dense(2, [3], 1, activation="tanh", head="sigmoid")
    assert is_probability(tanh, Target(2, 0))
    assert is_probability(softmax_project().network, Target(1, 1))
    assert not is_probability(linear_project().network, Target(1, 0))
    assert value_bound(tanh, Target(1, 0)) == 1.0
    assert value_bound(tanh, Target(2, 0)) is None
    assert value_bound(Network.dense(2, [3], 1, activation="relu"), Target(1, 0)) is None
