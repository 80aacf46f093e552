"""Curves as separate strokes: Qt draws hundreds of them ten times as fast as one line of as many corners.

For a line Qt first finds the outline of the whole, which for a noisy curve crosses itself at every corner.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF

Pixels = NDArray[np.float64]


def strokes(x: Pixels, y: Pixels) -> list[QLineF]:
    """Return the pieces of a curve, from point to point."""
    return _lines(x[:-1], y[:-1], x[1:], y[1:])


def dashes(x: Pixels, y: Pixels, on: float, off: float) -> list[QLineF]:
    """Return the pieces of a dashed curve.

    Dashes and gaps are measured along the curve, where it is steep less so: else noise would have no gaps that can
    be seen.
    """
    if len(x) < 2:
        return []
    across, down = np.diff(x), np.diff(y)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(across, np.minimum(np.abs(down), 2 * np.abs(across))))])
    period = on + off
    starts = np.arange(0.0, along[-1], period)
    places = np.unique(np.concatenate([along, starts, starts + on]))
    places = places[places <= along[-1]]
    x, y = np.interp(places, along, x), np.interp(places, along, y)
    kept = ((places[:-1] + places[1:]) / 2) % period < on
    return _lines(x[:-1][kept], y[:-1][kept], x[1:][kept], y[1:][kept])


def _lines(x: Pixels, y: Pixels, to_x: Pixels, to_y: Pixels) -> list[QLineF]:
    return [QLineF(*ends) for ends in zip(x.tolist(), y.tolist(), to_x.tolist(), to_y.tolist(), strict=True)]
