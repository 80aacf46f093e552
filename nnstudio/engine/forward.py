"""The forward pass: what a network computes for a batch, with every value on the way."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import BoolArray, FloatArray
from nnstudio.engine.heads import HEADS
from nnstudio.engine.layers import Layer, OutputLayer
from nnstudio.engine.network import Network
from nnstudio.errors import InvalidInput
from nnstudio.wording import shape_text

_Step: TypeAlias = tuple[FloatArray, FloatArray, Callable[[FloatArray], FloatArray]]
_Plan: TypeAlias = tuple[_Step, ...]


@dataclass(frozen=True)
class Overflow:
    """Where a forward pass first left the finite numbers.

    Attributes
    ----------
    layer : int
        Layer number; 0 if x itself isn't finite.
    neuron : int
        The first neuron of that layer it happened in.
    sample : int
        The first row of the batch that it happened with, in that neuron.
    """

    layer: int
    neuron: int
    sample: int


class Trace:
    """Every value of one forward pass.

    Attributes
    ----------
    x : ndarray, (batch, inputs)
        What was given, not a copy of it.
    z, a : tuple of ndarray, (batch, units) each
        Weighted sums and activations of layer number 1, 2, ...; the last are the logits and the outputs.
    """

    __slots__ = ("_overflow", "a", "x", "z")

    def __init__(self, x: FloatArray, z: tuple[FloatArray, ...], a: tuple[FloatArray, ...]) -> None:
        self.x = x
        self.z = z
        self.a = a

    @property
    def output(self) -> FloatArray:
        """What the network answers, (batch, outputs)."""
        return self.a[-1]

    def values(self, layer: int) -> FloatArray:
        """Return what comes out of a layer number, (batch, units); 0 gives x, the last the outputs."""
        return self.x if layer == 0 else self.a[_index(layer)]

    def logits(self, layer: int) -> FloatArray:
        """Return the weighted sums of a layer number from 1, (batch, units)."""
        return self.z[_index(layer)]

    @property
    def overflow(self) -> Overflow | None:
        """Where a value isn't finite for the first time; None if all are. Looked up when first asked for."""
        try:
            return self._overflow
        except AttributeError:
            self._overflow: Overflow | None = self._find_overflow()
            return self._overflow

    @np.errstate(all="ignore")
    def _find_overflow(self) -> Overflow | None:
        if not _finite(self.x):
            return _first(0, ~np.isfinite(self.x))
        for number, (z, a) in enumerate(zip(self.z, self.a, strict=True), start=1):
            if not (_finite(z) and _finite(a)):
                return _first(number, ~(np.isfinite(z) & np.isfinite(a)))
        return None

    def __repr__(self) -> str:
        return f"Trace(batch={self.x.shape[0]}, layers={len(self.z)}, output={self.output!r})"


def forward(network: Network, x: ArrayLike) -> Trace:
    """Compute the network's values for a batch.

    Parameters
    ----------
    network : Network
    x : array_like, (batch, inputs)
        float32 or float64; anything else is taken as float64. A batch of 0 is fine.

    Returns
    -------
    Trace
        All values in x's dtype. Values that overflow become infinite or NaN without a warning, and
        `Trace.overflow` tells where.

    Raises
    ------
    InvalidInput
        If x isn't a matrix of numbers with a column an input.
    """
    x = as_batch(network, x)
    plan = network.plans.get(x.dtype)
    if plan is None:
        plan = network.plans[x.dtype] = tuple(_step(layer, x.dtype) for layer in network.computing_layers)
    return _run(plan, x)


def as_batch(network: Network, x: ArrayLike) -> FloatArray:
    """Return x as a float32 or float64 matrix, itself where it is one.

    Raises
    ------
    InvalidInput
        If x isn't a matrix of numbers with a column an input.
    """
    if not isinstance(x, np.ndarray) or x.dtype not in _PLANNED:
        x = _as_floats(x)
    if x.ndim != 2 or x.shape[1] != len(network.inputs):
        raise InvalidInput(
            "Expected x as batch x {expected}, one column an input, found {found}",
            expected=len(network.inputs),
            found=shape_text(x.shape),
        )
    return x


@np.errstate(all="ignore")
def _run(plan: _Plan, x: FloatArray) -> Trace:
    a = x
    all_z = []
    all_a = []
    for weights, bias, f in plan:
        z = a.dot(weights)
        z += bias
        a = f(z)
        all_z.append(z)
        all_a.append(a)
    return Trace(x, tuple(all_z), tuple(all_a))


_PLANNED = (np.dtype(np.float32), np.dtype(np.float64))


def _step(layer: Layer | OutputLayer, dtype: np.dtype[Any]) -> _Step:
    """Return what one layer's share of a forward pass needs, ready to use."""
    with np.errstate(over="ignore"):  # float64 parameters may leave float32; Trace.overflow tells
        weights = layer.effective_weights.astype(dtype, copy=False)
        bias = layer.effective_bias.astype(dtype, copy=False)
    if isinstance(layer, OutputLayer):
        f = HEADS[layer.head].f
    else:
        f = ACTIVATIONS[layer.activation].f
        if layer.activation_params:
            f = partial(f, **layer.activation_params)
    # A bias of z's own two dimensions is added faster, in a batch of one by a third of a microsecond.
    return weights.T, bias[np.newaxis, :], f


def _as_floats(x: ArrayLike) -> FloatArray:
    try:
        array = np.asarray(x)
        if array.dtype.kind not in "fiub":
            raise ValueError
    except ValueError:
        raise InvalidInput("x must be rows of numbers, all of one length") from None
    return array if array.dtype in _PLANNED else array.astype(np.float64)


def _index(layer: int) -> int:
    if layer < 1:
        raise IndexError(f"layer number {layer}: layers that compute count from 1")
    return layer - 1


def _finite(values: FloatArray) -> bool:
    # The sum of squares is finite only if all are, and takes half the time; if it isn't, they may just be large.
    flat = values.ravel()
    return math.isfinite(flat.dot(flat)) or bool(np.isfinite(values).all())


def _first(layer: int, wrong: BoolArray) -> Overflow:
    neuron = int(wrong.any(axis=0).argmax())
    return Overflow(layer, neuron, int(wrong[:, neuron].argmax()))
