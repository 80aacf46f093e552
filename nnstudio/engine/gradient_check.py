"""Backpropagation compared with what a derivative is: the loss a little to the right minus a little to the left."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from nnstudio.engine.backpropagation import FloatArray, gradients
from nnstudio.engine.forward import forward
from nnstudio.engine.layers import Layer, OutputLayer
from nnstudio.engine.losses import loss_of
from nnstudio.engine.network import Network
from nnstudio.engine.samples import as_samples

_STEP = 1e-5
"""Relative to the parameter, at least this: the error of the difference, of order step^2, and the rounding, of order
1e-16 / step, are about equal."""


def gradient_check(network: Network, x: ArrayLike, y: ArrayLike, *, limit: int = 250) -> tuple[float, ...]:
    """Return by layer the largest relative error of backpropagation against central differences, in float64.

    Errors are relative to the largest derivative of the layer, as a derivative near 0 has no digits in a
    difference. About 1e-8 is exact; at the kink of a ReLU or the jump of a step, a difference means nothing.

    Parameters
    ----------
    network : Network
    x : array_like, (samples, inputs)
    y : array_like
        As for `gradients`.
    limit : int
        At most so many parameters of a layer are tried, drawn by a fixed seed; the time is that of two forward passes
        for each.

    Raises
    ------
    InvalidInput
        If x or y doesn't fit the network.
    """
    return tuple(layer_errors(network, x, y, limit=limit))


def layer_errors(network: Network, x: ArrayLike, y: ArrayLike, *, limit: int = 250) -> Iterator[float]:
    """Yield what `gradient_check` returns, layer by layer: on a large network each takes a while."""
    x, y = as_samples(network, x, y)
    x = x.astype(np.float64, copy=False)
    y = y.astype(np.float64, copy=False) if y.dtype.kind == "f" else y
    _, exact = gradients(network, x, y)
    loss = loss_of(network).f
    for number, (layer, gradient) in enumerate(zip(network.computing_layers, exact, strict=True), start=1):
        found = np.column_stack((gradient.weights, gradient.bias))
        given = forward(network, x).values(number - 1)
        parameters = np.column_stack((layer.weights, layer.bias)).astype(np.float64)
        largest_error, largest = 0.0, float(np.abs(found).max())
        for place in _places(layer, limit):
            step = _STEP * max(1.0, abs(float(parameters[place])))
            sides = []
            for direction in (step, -step):
                moved = parameters.copy()
                moved[place] += direction
                changed = network.with_layer(number, replace(layer, weights=moved[:, :-1], bias=moved[:, -1]))
                sides.append(loss(_logits(changed, number, given), y))
            difference = (sides[0] - sides[1]) / (2 * step)
            largest = max(largest, abs(difference))
            largest_error = max(largest_error, abs(difference - float(found[place])))
        yield largest_error / largest if largest else 0.0


def _places(layer: Layer | OutputLayer, limit: int) -> Iterator[tuple[int, int]]:
    """Yield row and column of the parameters to try; the bias is the last column."""
    counts = np.ones((layer.units, layer.fan_in + 1), bool)
    if layer.mask is not None:
        counts[:, :-1] = layer.mask
    counts[:, -1] = layer.use_bias
    places = np.argwhere(counts)
    if len(places) > limit:
        places = places[np.sort(np.random.default_rng(0).choice(len(places), limit, replace=False))]
    for row, column in places:
        yield int(row), int(column)


def _logits(network: Network, number: int, given: FloatArray) -> FloatArray:
    """Return the logits of the output from what comes into layer `number`; the layers before it didn't change."""
    # forward() looks at the count of inputs, so the rest of the network becomes a network of its own.
    if number == 1:
        return forward(network, given).z[-1]
    inputs = tuple(replace(network.inputs[0], name=str(index)) for index in range(given.shape[1]))
    return forward(Network(inputs, network.layers[number - 1 :], network.output), given).z[-1]
