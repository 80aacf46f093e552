"""The losses of a training over its epochs, however long it goes on: thinned to a number of points that stays."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]

MOST = 16384
"""Points that a curve keeps; a plot has no more pixels. Past it every second one goes."""


class LossCurve:
    """Loss of the training and of the test samples, point by point.

    Attributes
    ----------
    version : int
        Another number after each change.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._rows = np.empty((64, 3))
        self._count = 0
        self._stride = 1
        self._added = 0
        self.version = 0

    def __len__(self) -> int:
        return self._count

    @property
    def epochs(self) -> Points:
        """Where the points are: epochs that were done, with the part of one that has begun. Rising."""
        return self._rows[: self._count, 0]

    @property
    def train(self) -> Points:
        """Mean loss of the training samples."""
        return self._rows[: self._count, 1]

    @property
    def test(self) -> Points:
        """Mean loss of the test samples; NaN where there are none."""
        return self._rows[: self._count, 2]

    def add(self, epochs: float, train: float, test: float = np.nan) -> None:
        """Add a point behind the others; one at the same place takes the old one's."""
        self.version += 1
        if self._count and epochs <= self._rows[self._count - 1, 0]:
            self._rows[self._count - 1] = epochs, train, test
            return
        if self._count and (self._added - 1) % self._stride:
            self._count -= 1  # the newest is always there; between two that are kept it was for the time being
        if self._count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = epochs, train, test
        self._count += 1
        self._added += 1
        if self._count > self._most:
            newest = self._rows[self._count - 1].copy()
            kept = self._rows[: self._count : 2].copy()
            between = self._count % 2 == 0  # then the newest isn't among them
            self._count = len(kept) + between
            self._rows[: len(kept)] = kept
            self._rows[self._count - 1] = newest
            self._stride *= 2
            self._added = 1 + between

    def cut(self, epochs: float) -> "LossCurve | None":
        """Forget the points after an epoch; return them with the one before, None if there are none."""
        kept = int(np.searchsorted(self.epochs, epochs, side="right"))
        if kept == self._count:
            return None
        gone = LossCurve(self._most)
        gone._rows = self._rows[max(0, kept - 1) : self._count].copy()
        gone._count = len(gone._rows)
        self._count = kept
        self._added = 1
        self.version += 1
        return gone

    def clear(self) -> None:
        """Forget all points."""
        self._count = self._added = 0
        self._stride = 1
        self.version += 1
