"""The backward pass: one neuron by hand, central differences for all, and what isn't learned."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine import (
    ACTIVATIONS,
    HEADS,
    Input,
    Layer,
    Network,
    OutputLayer,
    backpropagate,
    forward,
    gradient_check,
    gradients,
)

JUMPS = ("step",)


def samples(generator, head, units, count=7, inputs=3):
    x = generator.normal(size=(count, inputs))
    if head == "softmax":
        return x, generator.integers(0, units, count)
    return x, generator.uniform(size=(count, units))


def network_of(activation, head, sizes=(4, 3), inputs=3, outputs=3, seed=0):
    """Weights and biases that aren't 0, in float64."""
    generator = np.random.default_rng(seed)
    network = Network.dense(inputs, sizes, outputs, activation=activation, head=head, seed=seed)
    for number, layer in enumerate(network.computing_layers, start=1):
        weights = layer.weights + generator.normal(scale=0.1, size=layer.weights.shape)
        network = network.with_layer(number, replace(layer, weights=weights, bias=generator.normal(size=layer.units)))
    return network


def test_one_linear_neuron_by_hand():
    # z = 2·3 + 1 = 7, target 5: loss 4, dL/dz = 2·2 = 4, dL/dw = 4·3, dL/db = 4.
    network = Network((Input("x"),), (), OutputLayer("linear", [[2.0]], [1.0]))
    loss, (grads,) = gradients(network, [[3.0]], [[5.0]])
    assert loss == 4
    assert grads.weights.tolist() == [[12]]
    assert grads.bias.tolist() == [4]


def test_a_chain_of_two_neurons_by_hand():
    # h = relu(2·1 - 1) = 1, z = 3·1 + 0 = 3, target 2: loss 1, dL/dz = 2; back: dL/dh = 2·3 = 6, relu' = 1.
    hidden = Layer("Hidden 1", "relu", [[2.0]], [-1.0])
    network = Network((Input("x"),), (hidden,), OutputLayer("linear", [[3.0]], [0.0]))
    result = backpropagate(network, forward(network, [[1.0]]), [[2.0]])
    assert result.loss == 1
    assert [delta.tolist() for delta in result.deltas] == [[[6]], [[2]]]
    assert [(g.weights.tolist(), g.bias.tolist()) for g in result.gradients] == [([[6]], [6]), ([[2]], [2])]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("activation", [key for key in ACTIVATIONS if key not in JUMPS])
def test_every_activation_and_head_agree_with_central_differences(activation, head):
    generator = np.random.default_rng(7)
    network = network_of(activation, head)
    errors = gradient_check(network, *samples(generator, head, 3))
    assert len(errors) == 3
    assert max(errors) < 1e-7


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 5), max_size=3),
    inputs=st.integers(1, 4),
    outputs=st.integers(2, 4),
    head=st.sampled_from(list(HEADS)),
    activation=st.sampled_from(["tanh", "sigmoid", "gelu", "silu", "softplus", "mish"]),
    seed=st.integers(0, 1000),
)
def test_smooth_networks_of_any_shape_agree_with_central_differences(sizes, inputs, outputs, head, activation, seed):
    network = network_of(activation, head, sizes, inputs, outputs, seed)
    x, y = samples(np.random.default_rng(seed), head, outputs, 5, inputs)
    assert max(gradient_check(network, x, y)) < 1e-6


def test_a_step_hands_nothing_back():
    network = network_of("step", "linear")
    _, grads = gradients(network, *samples(np.random.default_rng(0), "linear", 3))
    assert not any(np.any(layer.weights) or np.any(layer.bias) for layer in grads[:2])
    assert np.any(grads[2].bias)


def test_what_is_cut_or_switched_off_has_no_gradient():
    network = network_of("tanh", "sigmoid")
    first = replace(network.layers[0], mask=[[1, 0, 1], [1, 1, 1], [0, 0, 0], [1, 1, 1]])
    second = replace(network.layers[1], use_bias=False)
    network = network.with_layer(1, first).with_layer(2, second)
    x, y = samples(np.random.default_rng(0), "sigmoid", 3)
    _, grads = gradients(network, x, y)
    assert (grads[0].weights != 0).tolist() == first.mask.tolist()
    assert grads[1].bias.tolist() == [0, 0, 0]
    assert max(gradient_check(network, x, y)) < 1e-7


def test_gradients_have_the_dtype_of_x():
    network = network_of("tanh", "softmax")
    x, y = samples(np.random.default_rng(0), "softmax", 3)
    for dtype in (np.float32, np.float64):
        _, grads = gradients(network, x.astype(dtype), y)
        assert {layer.weights.dtype for layer in grads} | {layer.bias.dtype for layer in grads} == {np.dtype(dtype)}


def test_the_check_finds_a_wrong_derivative(monkeypatch):
    wrong = replace(ACTIVATIONS["tanh"], derivative=lambda z: 1 - np.tanh(z))
    monkeypatch.setitem(ACTIVATIONS, "tanh", wrong)
    errors = gradient_check(network_of("tanh", "linear"), *samples(np.random.default_rng(0), "linear", 3))
    assert errors[0] > 0.01
    assert errors[2] < 1e-8


def test_the_check_of_a_large_layer_tries_some_of_its_parameters():
    network = network_of("tanh", "linear", sizes=(60,), inputs=20)
    x, y = samples(np.random.default_rng(0), "linear", 3, inputs=20)
    assert max(gradient_check(network, x, y, limit=20)) < 1e-7
