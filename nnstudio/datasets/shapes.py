"""Points of two or three classes in the plane: what draws them, shape by shape.

Each function takes a random generator, the number of samples and the noise (0 to 1), and returns x (samples, 2) and the
index of each sample's class (samples,).
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

ClassPoints: TypeAlias = tuple[NDArray[np.float64], NDArray[np.int64]]

_RADIUS = 5.0


def xor(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw the four quadrants, the class from the signs.

    x from U(−5, 5) in both directions, moved 0.3 away from the axes; odd where (x1 + n1) (x2 + n2) < 0 with n from
    noise · U(−5, 5): points on the wrong side, not moved points.
    """
    x = random.uniform(-_RADIUS, _RADIUS, (samples, 2))
    x += np.where(x > 0, 0.3, -0.3)
    shaken = x + noise * random.uniform(-_RADIUS, _RADIUS, (samples, 2))
    return x, (shaken[:, 0] * shaken[:, 1] < 0).astype(np.int64)


def gaussians(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw two clouds, normal around (2, 2) and (−2, −2), with a variance of 0.5 + 7 · noise in each direction."""
    label = _turns(samples, 2)
    centre = np.where(label == 0, 2.0, -2.0)[:, np.newaxis]
    return centre + random.normal(0.0, np.sqrt(0.5 + 7 * noise), (samples, 2)), label


def circles(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw a disc of radius 2.5 (class 1) and a ring from 3.5 to 5 around it (class 0).

    Radius and angle are uniform; the class is that of the point moved by noise · U(−5, 5) in both directions.
    """
    inner = _turns(samples, 2) == 1
    radius = random.uniform(np.where(inner, 0.0, 0.7 * _RADIUS), np.where(inner, 0.5 * _RADIUS, _RADIUS))
    angle = random.uniform(0.0, 2 * np.pi, samples)
    x = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)
    shaken = x + noise * random.uniform(-_RADIUS, _RADIUS, (samples, 2))
    return x, (np.hypot(shaken[:, 0], shaken[:, 1]) < 0.5 * _RADIUS).astype(np.int64)


def moons(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw two half circles, one reaching into the other.

    Upper (cos t, sin t), lower (1 − cos t, 1/2 − sin t), t from 0 to π in even steps, as scikit-learn's make_moons;
    then moved to the middle and made three times as large, plus normal noise of deviation 3 · noise.
    """
    label = _turns(samples, 2)
    t = np.pi * _along(samples, 2)
    upper, lower = (np.cos(t), np.sin(t)), (1 - np.cos(t), 0.5 - np.sin(t))
    x = np.stack([np.where(label == 0, one, other) for one, other in zip(upper, lower, strict=True)], axis=1)
    return 3.0 * (x - (0.5, 0.25)) + random.normal(0.0, 1.0, (samples, 2)) * 3.0 * noise, label


def two_spirals(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw two arms, r = 5 s, angle 2π · 1.75 s (half a turn apart), s from 0 to 1, plus noise · U(−2, 2)."""
    return _spirals(random, samples, noise, 2, 1.75)


def three_spirals(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw three arms, as in `two_spirals` but of one turn each, a third of a turn apart."""
    return _spirals(random, samples, noise, 3, 1.0)


def checkerboard(random: np.random.Generator, samples: int, noise: float) -> ClassPoints:
    """Draw four by four fields of width 3, white (class 0) in the lower left corner.

    x from U(−6, 6); the class is that of the point moved by noise · U(−3, 3) in both directions.
    """
    x = random.uniform(-6.0, 6.0, (samples, 2))
    shaken = x + noise * random.uniform(-3.0, 3.0, (samples, 2))
    return x, (np.floor(shaken / 3.0).sum(axis=1) % 2).astype(np.int64)


def _spirals(random: np.random.Generator, samples: int, noise: float, arms: int, turns: float) -> ClassPoints:
    label = _turns(samples, arms)
    along = _along(samples, arms)
    angle = 2 * np.pi * (turns * along + label / arms)
    x = _RADIUS * along[:, np.newaxis] * np.stack([np.sin(angle), np.cos(angle)], axis=1)
    return x + 2 * noise * random.uniform(-1.0, 1.0, (samples, 2)), label


def _turns(samples: int, classes: int) -> NDArray[np.int64]:
    """Return the classes in turns: 0, 1, 0, 1, ..."""
    return np.arange(samples, dtype=np.int64) % classes


def _along(samples: int, classes: int) -> NDArray[np.float64]:
    """Return where on the arm of its class each sample is, from 0 to 1 in even steps."""
    index = np.arange(samples) // classes
    most = np.array([len(range(one, samples, classes)) for one in range(classes)])[_turns(samples, classes)]
    along: NDArray[np.float64] = index / np.maximum(most - 1, 1)
    return along
