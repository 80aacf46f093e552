"""What one neuron does over one or two inputs while the other inputs are held.

The held inputs are folded into the bias of the first layer, so that a map over 2 of 784 inputs costs what a map of
a network with 2 inputs costs, and only what the neuron depends on is computed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, HEADS, Input, Layer, Network, OutputLayer, forward

FloatArray = NDArray[np.floating]

EVERY = -1
"""Index of a target that is all classes of a softmax at once."""


@dataclass(frozen=True)
class Target:
    """The value that is looked at: a neuron by its layer number and index. In the output layer, the head's output.

    Index `EVERY` stands for all classes of a softmax.
    """

    layer: int
    index: int


def is_probability(network: Network, target: Target) -> bool:
    """Return whether a target's values are probabilities."""
    return target.layer == network.depth - 1 and HEADS[network.output.head].purpose != "regression"


def value_bound(network: Network, target: Target) -> float | None:
    """Return the largest magnitude that a hidden neuron's value can have; None if there is no such bound."""
    layer = network.layer(target.layer)
    if isinstance(layer, OutputLayer) or not ACTIVATIONS[layer.activation].bounded:
        return None
    return max(abs(end) for end in ACTIVATIONS[layer.activation].value_range)


def reduced(network: Network, x: FloatArray, axes: Sequence[int], target: Target) -> Network:
    """Return a network over the inputs `axes` alone that computes the target as `network` does around `x`.

    Its layer number ``target.layer`` holds the target: alone, or where its neurons are coupled (softmax), at its
    own index.

    Parameters
    ----------
    network : Network
    x : ndarray, (inputs,)
        The values at which the other inputs are held.
    axes : sequence of int
        Inputs that vary, in the order of the new network's inputs.
    target : Target

    Raises
    ------
    InvalidNetwork
        If the held inputs overflow the first layer.
    """
    layers: list[Layer | OutputLayer] = list(network.computing_layers[: target.layer])
    first = layers[0]
    held = np.array(x, dtype=first.weights.dtype)
    held[list(axes)] = 0.0
    with np.errstate(all="ignore"):
        bias = first.effective_weights @ held + first.effective_bias
    layers[0] = _with_parameters(first, first.effective_weights[:, list(axes)], bias)
    last = layers[-1]
    if not (isinstance(last, OutputLayer) and last.head == "softmax"):
        row = slice(target.index, target.index + 1)
        layers[-1] = _with_parameters(last, last.effective_weights[row], last.effective_bias[row])
    if isinstance(last, Layer):
        layers.append(OutputLayer("linear", np.ones((1, 1), np.float32), np.zeros(1, np.float32)))
    hidden = tuple(layer for layer in layers if isinstance(layer, Layer))
    output = layers[-1]
    assert isinstance(output, OutputLayer)
    return Network(tuple(Input(network.inputs[i].name) for i in axes), hidden, output)


def evaluate(network: Network, x: FloatArray, axes: Sequence[int], target: Target, places: FloatArray) -> FloatArray:
    """Return the target's value at each row of `places`, (points,), the inputs not in `axes` held as in `x`.

    For `EVERY` class it is (points, classes).

    Parameters
    ----------
    places : ndarray, (points, axes)
        float32 or float64; values come in its dtype and may be infinite or NaN where they overflow.
    """
    trace = forward(reduced(network, x, axes, target), places)
    values: FloatArray = trace.values(target.layer)
    if target.index == EVERY:
        return values
    return values[:, target.index if values.shape[1] > 1 else 0]


def points(count: int, ranges: Sequence[tuple[float, float]]) -> NDArray[np.float32]:
    """Return a grid's points, (count ** axes, axes): the middles of `count` equal cells along each range.

    The first axis varies fastest.
    """
    return np.stack([grid.ravel() for grid in np.meshgrid(*(middles(count, *r) for r in ranges))], axis=1)


def middles(count: int, low: float, high: float) -> NDArray[np.float32]:
    """Return the middles of `count` equal cells between two numbers."""
    return (low + (np.arange(count) + 0.5) * ((high - low) / count)).astype(np.float32)


def resolution(network: Network, target: Target, most: int, operations: float) -> int:
    """Return how many points a side a map may have: `most`, or fewer for at most so many multiplications."""
    sizes = (2, *network.sizes[1 : target.layer + 1])
    last = len(sizes) - 1
    a_point = 0
    for number in range(1, len(sizes)):
        single = number == last and not (target.layer == network.depth - 1 and network.output.head == "softmax")
        units = 1 if single else sizes[number]
        # An activation costs about as much as 20 multiplications.
        a_point += units * (sizes[number - 1] + 20)
    return int(min(most, max(16, (operations / a_point) ** 0.5)))


def _with_parameters(layer: Layer | OutputLayer, weights: FloatArray, bias: FloatArray) -> Layer | OutputLayer:
    if isinstance(layer, OutputLayer):
        return OutputLayer(layer.head, weights, bias)
    return Layer(layer.name, layer.activation, weights, bias, layer.activation_params)
