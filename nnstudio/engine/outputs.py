"""What one layer or neuron gives at many points, and nothing on the way: for surfaces, where `forward` keeps too much.

A block of points at a time goes through all layers, in buffers that stay in the processor's cache. Inside, values are
(units, points) with a row of ones below, so that a layer's weighted sums are one product: z = [W b] [a; 1]. Inputs
that are held go into the bias of the first layer, so that 2 of 784 inputs cost what a network with 2 inputs costs.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.forward import as_floats
from nnstudio.engine.heads import HEADS
from nnstudio.engine.layers import Layer, OutputLayer
from nnstudio.engine.network import Network
from nnstudio.errors import InvalidInput
from nnstudio.wording import shape_text

_BLOCK_NUMBERS = 2**17
"""About so many numbers of the widest layer are computed at a time."""


@np.errstate(all="ignore")
def outputs(
    network: Network,
    points: ArrayLike,
    layer: int | None = None,
    neuron: int | None = None,
    *,
    axes: Sequence[int] | None = None,
    held: ArrayLike | None = None,
) -> FloatArray:
    """Return what a layer, or one of its neurons, gives at many points.

    Parameters
    ----------
    network : Network
    points : array_like, (points, axes)
        float32 or float64; anything else is taken as float64.
    layer : int, optional
        A layer number from 1; the output layer if not given.
    neuron : int, optional
        All of the layer's neurons if not given.
    axes : sequence of int, optional
        The inputs that the columns of `points` are; all, in their order, if not given.
    held : array_like, (inputs,), optional
        What the other inputs are.

    Returns
    -------
    ndarray, (points, units), or (points,) for one neuron
        In the dtype of `points`, and as in `Trace.values`: infinite or NaN, without a warning, where the network
        overflows.

    Raises
    ------
    InvalidInput
        If `points` isn't a matrix with a column an axis.
    """
    given = as_floats(points)
    axes = range(len(network.inputs)) if axes is None else axes
    if given.ndim != 2 or given.shape[1] != len(axes):
        raise InvalidInput(
            "Expected points x {expected}, one column an axis, found {found}",
            expected=len(axes),
            found=shape_text(given.shape),
        )
    dtype = given.dtype
    layers: list[Layer | OutputLayer] = list(network.computing_layers[:layer])
    matrices = [_matrix(each, dtype) for each in layers]
    matrices[0] = _folded(matrices[0], axes, held)
    last = layers[-1]
    # Softmax couples its neurons; of any other layer, one neuron is enough.
    alone = neuron is not None and not (isinstance(last, OutputLayer) and last.head == "softmax")
    if neuron is not None and alone:
        matrices[-1] = matrices[-1][neuron : neuron + 1]

    count = max(1, min(len(given), _BLOCK_NUMBERS // max(len(matrix) for matrix in matrices)))
    buffers = [_with_ones(matrix.shape[1], count, dtype) for matrix in matrices]
    result = np.empty((len(matrices[-1]), len(given)), dtype)
    into_place = [_into_place(each) for each in layers[:-1]]
    for start in range(0, len(given), count):
        block = given[start : start + count]
        if len(block) < count:  # the last one
            buffers = [_with_ones(len(buffer), len(block), dtype) for buffer in buffers]
        np.copyto(buffers[0][:-1], block.T)
        for matrix, values, following, activate in zip(matrices, buffers, buffers[1:], into_place, strict=False):
            matrix.dot(values, following[:-1])
            activate(following[:-1])
        result[:, start : start + len(block)] = matrices[-1].dot(buffers[-1])
    if isinstance(last, OutputLayer):
        result = HEADS[last.head].f(result.T).T
    else:
        _into_place(last)(result)
    asked_for: FloatArray = result.T if neuron is None else result[0 if alone else neuron]
    return asked_for


def _with_ones(rows: int, columns: int, dtype: np.dtype[Any]) -> FloatArray:
    """Return room for values, with ones in the last row."""
    buffer = np.empty((rows, columns), dtype)
    buffer[-1] = 1
    return buffer


def _matrix(layer: Layer | OutputLayer, dtype: np.dtype[Any]) -> FloatArray:
    """Return [W b], (units, fan_in + 1)."""
    matrix = np.empty((layer.units, layer.fan_in + 1), dtype)
    matrix[:, :-1] = layer.effective_weights
    matrix[:, -1] = layer.effective_bias
    return matrix


def _folded(matrix: FloatArray, axes: Sequence[int], held: ArrayLike | None) -> FloatArray:
    """Return the first layer's matrix for the axes alone, the other inputs put into the bias."""
    folded = np.empty((len(matrix), len(axes) + 1), matrix.dtype)
    folded[:, :-1] = matrix[:, list(axes)]
    folded[:, -1] = matrix[:, -1]
    if held is not None:
        others = np.array(held, matrix.dtype)
        others[list(axes)] = 0
        folded[:, -1] += matrix[:, :-1].dot(others)
    return folded


def _into_place(layer: Layer | OutputLayer) -> Callable[[FloatArray], object]:
    """Return a function that replaces z by f(z)."""
    assert isinstance(layer, Layer)
    if layer.activation == "tanh":
        return lambda z: np.tanh(z, z)
    if layer.activation == "relu":
        return lambda z: np.maximum(z, 0, out=z)
    f = ACTIVATIONS[layer.activation].f
    return lambda z: np.copyto(z, f(z, **layer.activation_params))
