"""The forward pass: what a network computes for a batch, with every value on the way."""

import contextvars
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from types import CodeType
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

_Plan: TypeAlias = tuple[Callable[[FloatArray], "Trace"], Callable[[FloatArray], "Trace"]]


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
        plan = network.plans[x.dtype] = _plan(network, x.dtype)
    trace: Trace = _quiet_copy().run(plan[x.shape[0] != 1], x)
    return trace


def as_batch(network: Network, x: ArrayLike) -> FloatArray:
    """Return x as a float32 or float64 matrix, itself where it is one.

    Raises
    ------
    InvalidInput
        If x isn't a matrix of numbers with a column an input.
    """
    if not isinstance(x, np.ndarray) or x.dtype not in _PLANNED:
        x = as_floats(x)
    if x.ndim != 2 or x.shape[1] != len(network.inputs):
        raise InvalidInput(
            "Expected x as batch x {expected}, one column an input, found {found}",
            expected=len(network.inputs),
            found=shape_text(x.shape),
        )
    return x


_PLANNED = (np.dtype(np.float32), np.dtype(np.float64))

# An overflow is no surprise here: `Trace.overflow` tells. A copy of a context in which numpy keeps quiet is entered in
# a fifth of the time that `numpy.errstate` takes, and a batch of one is over in four microseconds.
_quiet = contextvars.copy_context()
_quiet.run(np.seterr, all="ignore")
_quiet_copy = _quiet.copy


def _plan(network: Network, dtype: np.dtype[Any]) -> _Plan:
    """Return the forward pass of a network as two functions from x to a `Trace`: for one sample, and for any number.

    Loops over layers, look-ups and tuples that grow would take a third of the time of a sample. So the loop is run
    here, and leaves one line a layer.
    """
    names: dict[str, Any] = {"add": np.add, "exp": np.exp, "negative": np.negative, "reciprocal": np.reciprocal}
    names |= {"Trace": Trace, "one": np.array(1, dtype)}
    single, several = [], []
    given = "x"
    for number, layer in enumerate(network.computing_layers, start=1):
        with np.errstate(over="ignore"):  # float64 parameters may leave float32; Trace.overflow tells
            names[f"W{number}"] = layer.effective_weights.astype(dtype, copy=False).T
            # A bias of z's own two dimensions is added faster, in a batch of one by a third of a microsecond.
            names[f"b{number}"] = layer.effective_bias.astype(dtype, copy=False)[np.newaxis, :]
        names[f"f{number}"] = _function(layer)
        z, a = f"z{number}", f"a{number}"
        # A sum in place saves large arrays, but costs more than a new one where there is a single number.
        single.append(f"{z} = add({given}.dot(W{number}), b{number})")
        several += [f"{z} = {given}.dot(W{number})", f"add({z}, b{number}, {z})"]
        single.append(f"{a} = {_SINGLE.get(_key(layer), f'f{number}({{z}})').format(z=z)}")
        several.append(f"{a} = f{number}({z})")
        given = a
    numbers = range(1, len(network.computing_layers) + 1)
    values = "".join(f"z{n}, " for n in numbers), "".join(f"a{n}, " for n in numbers)
    for name, lines in (("single", single), ("several", several)):
        source = "\n    ".join([f"def {name}(x):", *lines, "return Trace(x, ({}), ({}))".format(*values)])
        exec(_code(source), names)
    return names["single"], names["several"]


_SINGLE = {"sigmoid": "reciprocal(add(exp(negative({z})), one))"}
"""What is faster for a single sample than the function of the registry; the same numbers."""


@lru_cache(maxsize=256)
def _code(source: str) -> CodeType:
    """Return compiled source; that of an architecture is the same for all its weights."""
    return compile(source, "<straight-line forward pass>", "exec")


def _key(layer: Layer | OutputLayer) -> str:
    return layer.head if isinstance(layer, OutputLayer) else layer.activation


def _function(layer: Layer | OutputLayer) -> Callable[[FloatArray], FloatArray]:
    if isinstance(layer, OutputLayer):
        return HEADS[layer.head].f
    f = ACTIVATIONS[layer.activation].f
    return partial(f, **layer.activation_params) if layer.activation_params else f


def as_floats(x: ArrayLike) -> FloatArray:
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
