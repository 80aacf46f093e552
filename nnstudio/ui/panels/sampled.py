"""The values that a curve or a map shows, and when they have to be computed anew."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Scaling
from nnstudio.engine import Network
from nnstudio.ui.panels.surface import EVERY, Target, evaluate, is_probability, points, resolution

FloatArray = NDArray[np.floating]

LIVE, FINE = 48, 100
"""Points a side of a map while something moves, and at rest."""
LIVE_COST, FINE_COST = 4e6, 2e8
"""Multiplications that a map may take then: about a millisecond, and some 20."""
CURVE = 161
"""Points of a curve."""


@dataclass(frozen=True)
class Subject:
    """What values are computed for: all that they depend on."""

    network: Network
    target: Target
    axes: tuple[int, ...]
    ranges: tuple[tuple[float, float], ...]
    """In the units of the data."""
    held: bytes
    """The x with the inputs along the axes left out."""
    scaling: Scaling
    """What stands between the units of the data and the network."""

    def same(self, other: "Subject | None") -> bool:
        """Whether nothing differs: the very same network, everything else equal."""
        return (
            other is not None
            and self.network is other.network
            and (self.target, self.axes, self.ranges, self.held) == (other.target, other.axes, other.ranges, other.held)
            and self.scaling == other.scaling
        )


class Sampled:
    """Values of a target over one or two inputs.

    Attributes
    ----------
    subject : Subject
    values : ndarray
        (points,) for a curve; (rows, columns) from the lower left for a map, for `EVERY` class (rows, columns,
        classes).
    finite : bool
        Whether any value is a finite number.
    """

    def __init__(self, subject: Subject, x: FloatArray) -> None:
        self.subject = subject
        self._x = _scaled(subject.scaling, x, range(len(x)))
        self._compute(LIVE, LIVE_COST)

    @property
    def flat(self) -> bool:
        """Whether the values are a curve, not a map."""
        return len(self.subject.axes) == 1

    @property
    def every(self) -> bool:
        """Whether the values are those of all classes."""
        return self.subject.target.index == EVERY

    @property
    def probability(self) -> bool:
        """Whether the values are probabilities."""
        return is_probability(self.subject.network, self.subject.target)

    def refine(self) -> bool:
        """Compute a map as fine as it is saved; tell whether it wasn't yet."""
        subject = self.subject
        if self.flat or not self.finite or len(self.values) >= resolution(
            subject.network, subject.target, FINE, FINE_COST
        ):  # fmt: skip
            return False
        self._compute(FINE, FINE_COST)
        return True

    def places(self) -> FloatArray:
        """Return the inputs of each value, (values, axes)."""
        return self._places(len(self.values))

    def value_at(self, place: tuple[float, ...]) -> float:
        """Return the exact value at a place, for `EVERY` class that of the likeliest; NaN if the network overflows."""
        return float(np.max(self._evaluate(np.array([place], dtype=np.float32))))

    def winner_at(self, place: tuple[float, ...]) -> int:
        """Return the likeliest class at a place."""
        return int(np.argmax(self._evaluate(np.array([place], dtype=np.float32))))

    def _compute(self, most: int, cost: float) -> None:
        subject = self.subject
        count = CURVE if self.flat else resolution(subject.network, subject.target, most, cost)
        values = self._evaluate(self._places(count))
        self.finite = bool(np.isfinite(values).any())
        self.values = values if self.flat else values.reshape(count, count, *values.shape[1:])

    def _places(self, count: int) -> FloatArray:
        if self.flat:
            return np.linspace(*self.subject.ranges[0], count, dtype=np.float32)[:, np.newaxis]
        return points(count, self.subject.ranges)

    def _evaluate(self, places: FloatArray) -> FloatArray:
        subject = self.subject
        scaled = _scaled(subject.scaling, places, subject.axes)
        return evaluate(subject.network, self._x, subject.axes, subject.target, scaled)


def _scaled(scaling: Scaling, x: FloatArray, axes: Sequence[int]) -> FloatArray:
    """Return values of the inputs `axes`, (..., axes), as the network gets them."""
    if scaling.kind == "none":
        return x
    shift, scale = np.array(scaling.shift)[list(axes)], np.array(scaling.scale)[list(axes)]
    with np.errstate(all="ignore"):
        scaled: FloatArray = ((x - shift) / scale).astype(x.dtype)
    return scaled
