"""Softmax step by step: e to the power of each sum, their total, and each one's share of it."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]

LARGEST = math.log(float(np.finfo(np.float32).max))
"""e^z is infinite in float32 from here on: 88.72."""

_READABLE = (-3, 5)
"""Powers of ten between which a total is written as it is."""


@dataclass(frozen=True, eq=False)
class Softmax:
    """How the shares of some sums come about.

    Attributes
    ----------
    z : ndarray, (units,)
        What the exponentials are taken of: the sums with a constant added, divided by the temperature.
    exponent : int
        Exponentials and total are told in units of ten to this power: 0 where they can be written as they are.
    exponentials : ndarray, (units,)
    total : float
    p : ndarray, (units,)
    """

    z: FloatArray
    exponent: int
    exponentials: FloatArray
    total: float
    p: FloatArray

    @property
    def finite(self) -> bool:
        """Whether there are shares at all."""
        return bool(np.isfinite(self.p).all())


@np.errstate(all="ignore")
def softmax_of(z: FloatArray, temperature: float = 1.0, constant: float = 0.0) -> Softmax:
    """Work out a softmax.

    Exponentials that no number can hold are told in units of a power of ten, so that they can be read and added up
    for any sums.

    Parameters
    ----------
    z : ndarray, (units,)
    temperature : float
        What the sums are divided by, above 0: small ones make the largest share larger.
    constant : float
        What is added to each sum; it changes the exponentials by one factor, and no share.
    """
    used = (np.asarray(z, dtype=np.float64) + constant) / temperature
    top = float(used.max())
    if not math.isfinite(top) or not np.isfinite(used).all():
        return Softmax(used, 0, np.exp(used), float(np.exp(used).sum()), np.full_like(used, np.nan))
    relative = np.exp(used - top)
    sum_of_relative = float(relative.sum())
    power = (top + math.log(sum_of_relative)) / math.log(10)
    exponent = 0 if _READABLE[0] < power < _READABLE[1] else math.floor(power)
    # By the difference of the powers: of very large ones, top less its tens is anything, even beyond all numbers.
    unit = 10.0 ** (power - exponent) / sum_of_relative if exponent else math.exp(top)
    return Softmax(used, exponent, unit * relative, unit * sum_of_relative, relative / sum_of_relative)


@dataclass(frozen=True, eq=False)
class Computed:
    """A softmax as a machine computes it in float32, where numbers end at 3.4e38.

    Attributes
    ----------
    exponentials, p : ndarray of float32, (units,)
    total : float32
    shift : float
        What was subtracted from each sum first.
    """

    exponentials: NDArray[np.float32]
    total: np.float32
    p: NDArray[np.float32]
    shift: float

    @property
    def fails(self) -> bool:
        """Whether a share isn't a number."""
        return not bool(np.isfinite(self.p).all())


def naive(z: FloatArray) -> Computed:
    """Compute it as the formula is written."""
    return _computed(np.asarray(z, dtype=np.float32), np.float32(0.0))


def stable(z: FloatArray) -> Computed:
    """Compute it with the largest sum subtracted first: no exponential is above 1, and the total at least 1."""
    sums = np.asarray(z, dtype=np.float32)
    return _computed(sums, sums.max())


@np.errstate(all="ignore")
def _computed(z: NDArray[np.float32], shift: np.float32) -> Computed:
    exponentials = np.exp(z - shift)
    total = exponentials.sum(dtype=np.float32)
    return Computed(exponentials, total, exponentials / total, float(shift))
