"""The backward pass: how the loss changes with every weighted sum, weight and bias.

This is the readable rule, layer by layer from the output to the front. `Trainer` runs the same sums as straight-line
code; the tests compare the two.
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.forward import Trace, forward
from nnstudio.engine.layers import Layer, OutputLayer
from nnstudio.engine.losses import loss_of
from nnstudio.engine.network import Network
from nnstudio.engine.samples import as_samples, as_targets

FloatArray: TypeAlias = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class LayerGradient:
    """Derivatives of the loss with respect to one layer's parameters.

    Attributes
    ----------
    weights : ndarray, (units, fan_in)
        0 where a connection is cut.
    bias : ndarray, (units,)
        0 where the layer's bias is switched off.
    """

    weights: FloatArray
    bias: FloatArray


@dataclass(frozen=True, eq=False)
class Backpropagation:
    """Every value of one backward pass; index i is layer number i + 1.

    Attributes
    ----------
    loss : float
        Mean loss of the batch.
    deltas : tuple of ndarray, (batch, units) each
        Derivatives of the loss with respect to the weighted sums z.
    gradients : tuple of LayerGradient
    """

    loss: float
    deltas: tuple[FloatArray, ...]
    gradients: tuple[LayerGradient, ...]


def gradients(network: Network, x: ArrayLike, y: ArrayLike) -> tuple[float, tuple[LayerGradient, ...]]:
    """Return the mean loss of a batch and its derivatives by layer.

    Parameters
    ----------
    network : Network
    x : array_like, (batch, inputs)
        float32 or float64, and the gradients have its dtype; anything else is taken as float64.
    y : array_like
        (batch, outputs) for linear and sigmoid, (batch,) integer class indices for softmax.

    Returns
    -------
    loss : float
    grads : tuple of LayerGradient
        One for each hidden layer and the output, in the shapes of the layer's own weights and bias.

    Raises
    ------
    InvalidInput
        If x or y doesn't fit the network.
    """
    x, y = as_samples(network, x, y)
    result = backpropagate(network, forward(network, x), y)
    return result.loss, result.gradients


@np.errstate(all="ignore")
def backpropagate(network: Network, trace: Trace, y: ArrayLike) -> Backpropagation:
    """Return the backward pass that belongs to a forward pass of the same network.

    Numbers that overflow become infinite or NaN without a warning.

    Raises
    ------
    InvalidInput
        If y doesn't fit.
    """
    targets = as_targets(network, y, trace.x.shape[0], trace.x.dtype)
    loss = loss_of(network)
    delta = loss.derivative(trace.z[-1], targets)
    deltas = [delta]
    result = [_gradient(network.output, delta, trace.values(len(network.layers)))]
    for number in range(len(network.layers), 0, -1):
        # dL/dz = dL/da f'(z), and dL/da is what the layer behind hands back through its weights.
        handed_back = delta @ network.layer(number + 1).effective_weights.astype(delta.dtype, copy=False)
        layer = network.layers[number - 1]
        delta = handed_back * slope(layer, trace.logits(number))
        deltas.append(delta)
        result.append(_gradient(layer, delta, trace.values(number - 1)))
    return Backpropagation(loss.f(trace.z[-1], targets), tuple(reversed(deltas)), tuple(reversed(result)))


def slope(layer: Layer, z: FloatArray) -> FloatArray:
    """Return the derivative of a layer's activation at z."""
    return ACTIVATIONS[layer.activation].derivative(z, **layer.activation_params)


def _gradient(layer: Layer | OutputLayer, delta: FloatArray, given: FloatArray) -> LayerGradient:
    weights = delta.T @ given
    if layer.mask is not None:
        weights = np.where(layer.mask, weights, weights.dtype.type(0))
    bias = delta.sum(axis=0) if layer.use_bias else np.zeros(layer.units, delta.dtype)
    return LayerGradient(weights, bias)
