"""Density and distribution function of the standard normal, which GELU needs and numpy hasn't."""

import math
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.floating[Any]]


def normal_density(z: FloatArray) -> FloatArray:
    """Return e^(-z²/2) / √(2π)."""
    return np.exp(-0.5 * np.square(z)) * (1 / math.sqrt(2 * math.pi))


def normal_cdf(z: FloatArray) -> FloatArray:
    """Return erfc(-z/√2) / 2."""
    scaled = (np.asarray(z, dtype=np.float64) * -math.sqrt(0.5)).ravel()
    values = np.array([math.erfc(u) for u in scaled.tolist()], dtype=z.dtype) * 0.5
    return values.reshape(z.shape)
