"""Numbers to be learned over a line or a plane: what draws them, function by function.

Each function takes a random generator, the number of samples and the noise (0 to 1), and returns
x (samples, inputs) and y (samples, 1).
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

NumberPoints: TypeAlias = tuple[NDArray[np.float64], NDArray[np.float64]]

_RADIUS = 6.0
_HILLS = ((-4.0, 2.5, 1.0), (0.0, 2.5, -1.0), (4.0, 2.5, 1.0), (-4.0, -2.5, -1.0), (0.0, -2.5, 1.0), (4.0, -2.5, -1.0))


def plane(random: np.random.Generator, samples: int, noise: float) -> NumberPoints:
    """Draw y = (x1 + n1 + x2 + n2) / 10, x from U(−6, 6), n from noise · U(−6, 6)."""
    x, shaken = _square(random, samples, noise)
    return x, shaken.sum(axis=1, keepdims=True) / 10


def multi_gaussian(random: np.random.Generator, samples: int, noise: float) -> NumberPoints:
    """Draw six cones, three up and three down, at x1 in −4, 0, 4 and x2 in ±2.5, signs alternating.

    y is the sign times max(0, 1 − d/2), d the distance of x + n to the nearest centre; x and n as for `plane`.
    """
    x, shaken = _square(random, samples, noise)
    y = np.zeros(samples)
    for centre1, centre2, sign in _HILLS:
        height = sign * np.maximum(0.0, 1 - np.hypot(shaken[:, 0] - centre1, shaken[:, 1] - centre2) / 2)
        y = np.where(np.abs(height) > np.abs(y), height, y)
    return x, y[:, np.newaxis]


def sine(random: np.random.Generator, samples: int, noise: float) -> NumberPoints:
    """Draw y = sin x, x from U(−6, 6), plus normal noise of deviation `noise`."""
    x = random.uniform(-_RADIUS, _RADIUS, (samples, 1))
    return x, np.sin(x) + noise * random.normal(0.0, 1.0, (samples, 1))


def step(random: np.random.Generator, samples: int, noise: float) -> NumberPoints:
    """Draw y = 0 for x < 0, else 1; x from U(−6, 6), plus normal noise of deviation `noise`."""
    x = random.uniform(-_RADIUS, _RADIUS, (samples, 1))
    return x, (x >= 0) + noise * random.normal(0.0, 1.0, (samples, 1))


def _square(random: np.random.Generator, samples: int, noise: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    x = random.uniform(-_RADIUS, _RADIUS, (samples, 2))
    return x, x + noise * random.uniform(-_RADIUS, _RADIUS, (samples, 2))
