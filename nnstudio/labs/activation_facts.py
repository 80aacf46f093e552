"""What can be said of an activation: its formula, its range, its value and slope at 0, and where it is flat.

Softmax stands beside the others, though it takes the sums of all neurons of its layer: as the function of one of them,
while the others stay.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS
from nnstudio.engine.activations import sigmoid, sigmoid_derivative

FloatArray = NDArray[np.floating[Any]]
Function = Callable[[FloatArray], FloatArray]

SOFTMAX = "softmax"
FOUR = ("sigmoid", "tanh", "relu", SOFTMAX)
"""The ones that a beginner meets first."""

FLAT = 0.01
"""A function is flat, or saturated, where its slope is smaller than this: next to nothing of a gradient comes back."""

_FAR = 50.0
_BESIDE = 1e-6
_CASES = r"\begin{{cases}} {} & z > 0 \\ {} & z \le 0 \end{{cases}}"
_FORMULAS = {
    "identity": ("z", "1", r"(-\infty, \infty)"),
    "sigmoid": (r"\frac{1}{1 + e^{-z}}", r"f(z) \, (1 - f(z))", "(0, 1)"),
    "tanh": (r"\frac{e^z - e^{-z}}{e^z + e^{-z}}", "1 - f(z)^2", "(-1, 1)"),
    "relu": (r"\max(0, z)", _CASES.format("1", "0"), r"[0, \infty)"),
    "leaky_relu": (r"\max(z, s z)", _CASES.format("1", "s"), r"(-\infty, \infty)"),
    "elu": (
        _CASES.format("z", r"\alpha (e^z - 1)"),
        _CASES.format("1", r"f(z) + \alpha"),
        r"(-\alpha, \infty)",
    ),
    "selu": (
        "1.05 " + _CASES.format("z", "1.67 (e^z - 1)"),
        _CASES.format("1.05", "f(z) + 1.76"),
        r"(-1.76, \infty)",
    ),
    "gelu": (r"z \, \Phi(z)", r"\Phi(z) + z \, \varphi(z)", r"[-0.17, \infty)"),
    "silu": (r"z \, \sigma(z)", r"\sigma(z) + f(z) \, \sigma(-z)", r"[-0.28, \infty)"),
    "softplus": (r"\ln(1 + e^z)", r"\sigma(z)", r"(0, \infty)"),
    "mish": (r"z \, t, \; t = \tanh(\ln(1 + e^z))", r"t + z \, (1 - t^2) \, \sigma(z)", r"[-0.31, \infty)"),
    "hard_tanh": (
        r"\max(-1, \min(1, z))",
        r"\begin{cases} 1 & |z| < 1 \\ 0 & |z| \ge 1 \end{cases}",
        "[-1, 1]",
    ),
    "step": (r"\begin{cases} 0 & z < 0 \\ 1 & z \ge 0 \end{cases}", "0", r"\{0, 1\}"),
    SOFTMAX: (r"\frac{e^{z_i}}{\sum_j e^{z_j}}", "p_i (1 - p_i)", "(0, 1)"),
}
"""LaTeX of f(z), of its slope, and of the values it takes."""


@dataclass(frozen=True)
class Flat:
    """Where a function is flat: for all z below `below` and above `above`; None where that side isn't.

    Everywhere, if `below` is infinite.
    """

    below: float | None
    above: float | None

    def holds(self, z: float) -> bool:
        """Whether it's flat at z."""
        return (self.below is not None and z < self.below) or (self.above is not None and z > self.above)


@dataclass(frozen=True)
class Facts:
    """What can be said of a function.

    Attributes
    ----------
    f, derivative : callable
        Of z; float64.
    latex, slope, values : str
        LaTeX of f(z), of its slope, and of the values it takes; empty if none is known.
    at_zero : float
        f(0).
    slopes_at_zero : tuple of float
        One, or two where there is a kink: from the left and from the right.
    flat : Flat
    """

    f: Function
    derivative: Function
    latex: str
    slope: str
    values: str
    at_zero: float
    slopes_at_zero: tuple[float, ...]
    flat: Flat


def facts_of(key: str, parameters: Mapping[str, float] | None = None) -> Facts:
    """Return what can be said of an activation.

    Parameters
    ----------
    key : str
        A key of `ACTIVATIONS`.
    parameters : Mapping[str, float], optional
        What isn't given has its default.
    """
    activation = ACTIVATIONS[key]
    chosen = {one.name: one.default for one in activation.parameters} | dict(parameters or {})
    return _facts(key, partial(activation.f, **chosen), partial(activation.derivative, **chosen))


def softmax_facts(z: FloatArray, neuron: int) -> Facts:
    """Return what can be said of one neuron's share of a softmax, as its own z moves and the others stay.

    A share p is e^z / (e^z + R), R the sum of the others' exponentials: the sigmoid of z - ln R, with the slope
    p (1 - p). Alone in its layer it has all, whatever z is.
    """
    held = held_by_others(z, neuron)
    if held == -math.inf:
        return _facts(SOFTMAX, np.ones_like, np.zeros_like)

    def f(at: FloatArray) -> FloatArray:
        return sigmoid(np.asarray(at, dtype=np.float64) - held)

    def derivative(at: FloatArray) -> FloatArray:
        return sigmoid_derivative(np.asarray(at, dtype=np.float64) - held)

    if not math.isfinite(held):
        return Facts(f, derivative, *_FORMULAS[SOFTMAX], math.nan, (math.nan,), Flat(None, None))
    return _facts(SOFTMAX, f, derivative, held)


def held_by_others(z: FloatArray, neuron: int) -> float:
    """Return ln of the sum of e^z over all neurons but one: minus infinity if there is no other."""
    others = np.delete(np.asarray(z, dtype=np.float64), neuron)
    if not len(others):
        return -math.inf
    top = float(others.max())
    if not math.isfinite(top):
        return top
    return top + math.log(float(np.exp(others - top).sum()))


def _facts(key: str, f: Function, derivative: Function, middle: float = 0.0) -> Facts:
    latex, slope, values = _FORMULAS.get(key, ("", "", ""))
    with np.errstate(all="ignore"):
        at_zero = float(f(np.zeros(1))[0])
        left, at, right = (float(slope) for slope in derivative(np.array([-_BESIDE, 0.0, _BESIDE])))
        flat = _flat(derivative, middle)
    slopes = (at,) if abs(left - right) < 1e-3 else (left, right)
    return Facts(f, derivative, latex, slope, values, at_zero, slopes, flat)


def _flat(derivative: Function, middle: float) -> Flat:
    """Find where the slope falls under `FLAT` for good, to either side."""
    z = np.linspace(middle - _FAR, middle + _FAR, 20001)
    steep = np.flatnonzero(np.abs(derivative(z)) >= FLAT)
    if not len(steep):
        return Flat(math.inf, None)
    first, last = int(steep[0]), int(steep[-1])
    below = None if first == 0 else _edge(derivative, float(z[first - 1]), float(z[first]))
    above = None if last == len(z) - 1 else _edge(derivative, float(z[last + 1]), float(z[last]))
    return Flat(below, above)


def _edge(derivative: Function, flat: float, steep: float) -> float:
    """Return the place between a flat one and a steep one where the slope is `FLAT`, by halving."""
    for _ in range(50):
        between = (flat + steep) / 2
        if abs(float(derivative(np.array([between]))[0])) >= FLAT:
            steep = between
        else:
            flat = between
    return (flat + steep) / 2
