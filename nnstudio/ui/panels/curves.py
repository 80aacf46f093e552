"""What the activation panel shows of a layer: its function, its derivative, and where each neuron stands on it.

Pure values, no widgets. There are two frames:

- of a whole layer, the horizontal axis is z, and each neuron is at (z, a);
- of one neuron with bias b it is the weighted sum s = w·x, and the curve is f(s + b) beside the ghost f(s) that it
  would be without its bias. So the bias is seen to move the curve, while s stays where it is. A neuron of the same
  layer is still at its distance z from the place where z = 0, which is at s = -b, and so on the same curve.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, Network, OutputLayer, Trace
from nnstudio.engine.activations import sigmoid, sigmoid_derivative
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef, Selection

FloatArray = NDArray[np.floating]
Function = Callable[[FloatArray], FloatArray]

_KINKS = (-1.0, 0.0, 1.0)
_BESIDE = 1e-7


@dataclass(frozen=True)
class Place:
    """What the panel shows: a layer number, and the index of the neuron that was picked, if one was."""

    layer: int
    neuron: int | None = None


@dataclass(frozen=True)
class Curve:
    """A layer's function and its neurons.

    Attributes
    ----------
    f, derivative : callable
        Of z.
    z, a : ndarray, (neurons,)
        float64; the neurons that are shown, at `indices` in the layer.
    v : ndarray, (neurons,)
        The value from -1 to 1 that gives each neuron its colour.
    indices : ndarray of int
    focus : int or None
        Index in the layer of the neuron with the guides.
    shift : float
        What the horizontal axis is behind z: the bias of the picked neuron, else 0.
    held : float
        What the other logits of a softmax come to, else 0.
    least_reach : float
        How far the horizontal axis goes at least.
    probability : bool
        Whether values are from 0 to 1.
    """

    f: Function
    derivative: Function
    z: FloatArray
    a: FloatArray
    v: FloatArray
    indices: NDArray[np.intp]
    focus: int | None
    shift: float
    held: float
    least_reach: float
    probability: bool


def place_shown(network: Network, selection: Selection) -> Place:
    """Return what to show for a selection: its layer, else the last hidden layer, else the output."""
    match selection.primary:
        case NeuronRef(uid) | ConnectionRef(_, uid):
            where = network.locate(uid)
            if where is not None and where[0] > 0:
                return Place(*where)
        case LayerRef(uid):
            number = network.layer_number(uid)
            if number:
                return Place(number)
    return Place(network.depth - 2 or 1)


def curve_at(network: Network, trace: Trace, place: Place, v: FloatArray) -> Curve:
    """Return what there is to draw at a place; `v` gives each neuron of the layer its colour."""
    layer = network.layer(place.layer)
    z = trace.logits(place.layer)[0].astype(float)
    a = trace.values(place.layer)[0].astype(float)
    shift = float(layer.effective_bias[place.neuron]) if place.neuron is not None else 0.0
    indices = np.arange(len(z))
    if isinstance(layer, OutputLayer):
        if layer.head == "softmax":
            return _softmax_curve(z, a, v, place.neuron, shift)
        key, parameters, probability = ("sigmoid", {}, True) if layer.head == "sigmoid" else ("identity", {}, False)
    else:
        key, parameters, probability = layer.activation, dict(layer.activation_params), False
    activation = ACTIVATIONS[key]
    focus = place.neuron if place.neuron is not None else (0 if len(z) == 1 else None)
    return Curve(
        f=partial(activation.f, **parameters),
        derivative=partial(activation.derivative, **parameters),
        z=z,
        a=a,
        v=v,
        indices=indices,
        focus=focus,
        shift=shift,
        held=0.0,
        least_reach=4.0 if activation.bounded else 2.5,
        probability=probability,
    )


def _softmax_curve(z: FloatArray, a: FloatArray, v: FloatArray, neuron: int | None, shift: float) -> Curve:
    """p_i as z_i varies and the other logits are held: sigmoid(z_i - log of the sum of their exponentials)."""
    focus = neuron if neuron is not None else int(np.argmax(np.nan_to_num(z, nan=-np.inf)))
    others = np.delete(z, focus)
    top = others.max()
    with np.errstate(all="ignore"):
        held = top + np.log(np.exp(others - top).sum())

    def f(s: FloatArray) -> FloatArray:
        return sigmoid(s - held)

    def derivative(s: FloatArray) -> FloatArray:
        return sigmoid_derivative(s - held)

    one = slice(focus, focus + 1)
    return Curve(f, derivative, z[one], a[one], v[one], np.array([focus]), focus, shift, float(held), 4.0, True)


def samples(reach: float, shift: float, count: int) -> FloatArray:
    """Return places on the axis from -reach to reach, exact on both sides of where functions have kinks."""
    kinks = np.array([k + side * _BESIDE * max(1.0, reach) for k in _KINKS for side in (-1, 0, 1)]) - shift
    kinks = kinks[np.abs(kinks) <= reach]
    return np.sort(np.concatenate([np.linspace(-reach, reach, count), kinks]))
