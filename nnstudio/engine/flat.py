"""All parameters of a network as one vector, so that an optimizer moves them with a few calls however many layers.

A layer takes one block, its matrix with the bias as the last column: z = [W b] [x; 1] is one product, and so is the
gradient. What isn't learned - cut connections, biases that are switched off - is 0 in the vector and stays so, as its
gradient is 0; the network that comes out has its old values there.
"""

from dataclasses import replace
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.layers import Layer, OutputLayer
from nnstudio.engine.network import Network
from nnstudio.errors import InvalidInput

FloatArray: TypeAlias = NDArray[np.floating[Any]]
BoolArray: TypeAlias = NDArray[np.bool_]
_AnyLayer = TypeVar("_AnyLayer", Layer, OutputLayer)


class Layout:
    """Where each layer's parameters are in the vector.

    Attributes
    ----------
    shapes : tuple of (int, int)
        (units, fan_in + 1) of each layer that computes.
    size : int
        Length of the vector.
    learned : tuple of ndarray or None
        For each layer, in its shape, where something is learned; None: everywhere.
    """

    def __init__(self, network: Network) -> None:
        self.shapes = tuple((layer.units, layer.fan_in + 1) for layer in network.computing_layers)
        self.size = sum(rows * columns for rows, columns in self.shapes)
        self.learned = tuple(_learned(layer) for layer in network.computing_layers)

    def matrices(self, vector: FloatArray) -> tuple[FloatArray, ...]:
        """Return each layer's [W b] as a view of the vector, (units, fan_in + 1)."""
        result = []
        start = 0
        for rows, columns in self.shapes:
            result.append(vector[start : start + rows * columns].reshape(rows, columns))
            start += rows * columns
        return tuple(result)

    def vector(self, network: Network, dtype: np.dtype[Any]) -> FloatArray:
        """Return a network's parameters.

        Raises
        ------
        InvalidInput
            If a float64 parameter is too large for float32.
        """
        vector = np.empty(self.size, dtype)
        with np.errstate(over="ignore"):
            for matrix, layer in zip(self.matrices(vector), network.computing_layers, strict=True):
                matrix[:, :-1] = layer.effective_weights
                matrix[:, -1] = layer.effective_bias
        if not np.isfinite(vector).all():
            raise InvalidInput("The network has weights that are too large for {dtype} numbers", dtype=dtype.name)
        return vector

    def network(self, vector: FloatArray, like: Network) -> Network:
        """Return `like` with the vector's parameters, in the vector's dtype."""
        *hidden, last = self.matrices(vector)
        layers = tuple(_with_parameters(layer, matrix) for layer, matrix in zip(like.layers, hidden, strict=True))
        return replace(like, layers=layers, output=_with_parameters(like.output, last))


def same_architecture(one: Network, other: Network) -> bool:
    """Return whether code for one network is code for the other: only parameters and names may differ."""
    if one.sizes != other.sizes or one.output.head != other.output.head:
        return False
    if any(
        a.activation != b.activation or a.activation_params != b.activation_params
        for a, b in zip(one.layers, other.layers, strict=True)
    ):
        return False
    return all(
        a.uid == b.uid
        and a.use_bias == b.use_bias
        and (a.mask is b.mask or (a.mask is not None and b.mask is not None and np.array_equal(a.mask, b.mask)))
        for a, b in zip(one.computing_layers, other.computing_layers, strict=True)
    )


def _learned(layer: Layer | OutputLayer) -> BoolArray | None:
    if layer.mask is None and layer.use_bias:
        return None
    learned = np.ones((layer.units, layer.fan_in + 1), bool)
    if layer.mask is not None:
        learned[:, :-1] = layer.mask
    learned[:, -1] = layer.use_bias
    return learned


def _with_parameters(layer: _AnyLayer, matrix: FloatArray) -> _AnyLayer:
    weights = matrix[:, :-1].copy()
    if layer.mask is not None:
        weights = np.where(layer.mask, weights, layer.weights.astype(weights.dtype, copy=False))
    bias = (matrix[:, -1] if layer.use_bias else layer.bias).astype(matrix.dtype)
    weights.flags.writeable = bias.flags.writeable = False
    return replace(layer, weights=weights, bias=bias)
