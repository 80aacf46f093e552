"""Values at many points are those of the forward pass, however few of them are asked for."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine import ACTIVATIONS, HEADS, Network, OutputLayer, forward, outputs
from nnstudio.errors import InvalidInput


def points(count, inputs, dtype=np.float64):
    return np.random.default_rng(0).normal(size=(count, inputs)).astype(dtype)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_layer_and_neuron(activation, head):
    network = Network.dense(3, [4, 5], 2, activation=activation, head=head, seed=1)
    x = points(6, 3)
    trace = forward(network, x)
    assert outputs(network, x) == pytest.approx(trace.output)
    for layer in (1, 2, 3):
        assert outputs(network, x, layer) == pytest.approx(trace.values(layer))
        for neuron in range(network.sizes[layer]):
            assert outputs(network, x, layer, neuron) == pytest.approx(trace.values(layer)[:, neuron])


@pytest.mark.parametrize("count", [0, 1, 16_384, 16_385, 40_000])
def test_any_number_of_points(count):
    network = Network.dense(2, [8, 8], 1, head="sigmoid", seed=1)
    x = points(count, 2, np.float32)
    values = outputs(network, x, 3, 0)
    assert values.dtype == np.float32
    assert values == pytest.approx(forward(network, x).output[:, 0], abs=1e-6)


@settings(max_examples=30)
@given(st.permutations(range(4)), st.integers(0, 4), st.booleans())
def test_some_inputs_vary_and_the_others_are_held(order, varied, masked):
    network = Network.dense(4, [3], 2, head="softmax", seed=1)
    if masked:
        layer = network.layers[0]
        network = network.with_layer(1, type(layer)("h", "tanh", layer.weights, layer.bias, mask=np.eye(3, 4)))
    axes, held = order[:varied], points(1, 4)[0]
    places = points(5, varied)
    x = np.tile(held, (5, 1))
    x[:, axes] = places
    assert outputs(network, places, axes=axes, held=held) == pytest.approx(forward(network, x).output, abs=1e-6)


def test_inputs_that_are_neither_varied_nor_held_are_0():
    network = Network.dense(2, [3], 1, seed=1)
    expected = forward(network, [[0.5, 0.0]]).output
    assert outputs(network, [[0.5]], axes=[0]) == pytest.approx(expected)


def test_an_overflow_is_infinite_without_a_warning():
    network = Network.dense(1, [], 1).with_layer(1, OutputLayer("linear", [[3e38]], [0.0]))
    assert outputs(network, np.array([[1e30], [1.0]], np.float32))[:, 0].tolist() == [np.inf, np.float32(3e38)]


@pytest.mark.parametrize("x", [[[1.0]], [1.0, 2.0], [[1.0, 2.0, 3.0]]])
def test_points_of_another_width_are_refused(x):
    with pytest.raises(InvalidInput, match="Expected points x 2, one column an axis"):
        outputs(Network.dense(2, [], 1), x)
