"""What the loss panel draws: its ranges, and curves of thousands of points as a few hundred that look the same.

Pure values, no widgets.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.training.loss_curve import LossCurve
from nnstudio.ui.numbers import MINUS
from nnstudio.ui.panels.axes import Tick, ticks
from nnstudio.ui.panels.span import nice_reach

Points = NDArray[np.float64]

SMALLEST = 1e-12
"""Losses below are drawn here on a logarithmic axis: 0 has no place on it."""
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True)
class Extent:
    """The range of epochs, and the smallest and largest loss in it; ``low`` is above 0, for a logarithmic axis."""

    epochs: float
    low: float
    high: float


def extent(curve: LossCurve, ghosts: Iterable[LossCurve]) -> Extent | None:
    """Return what has to be seen; None where no loss is known.

    Ghosts are seen as far as three times the curve goes: a short training beside a long one can be read, and comes
    up to it.
    """
    newest = float(curve.epochs[-1]) if len(curve) else 0.0
    ghosts = [ghost for ghost in ghosts if len(ghost)]
    farthest = max((float(ghost.epochs[-1]) for ghost in ghosts), default=0.0)
    epochs = max(newest, min(farthest, 3 * newest) if newest else farthest)
    low, high = math.inf, -math.inf
    for one in (curve, *ghosts):
        end = int(np.searchsorted(one.epochs, epochs, side="right"))
        for losses in (one.train[:end], one.test[:end]):
            finite = losses[np.isfinite(losses)]
            if len(finite):
                low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    if high < low:
        return None
    return Extent(epochs if epochs > 0 else 1.0, max(low, SMALLEST), max(high, SMALLEST))


def heights(losses: Points, logarithmic: bool) -> Points:
    """Return losses as places on the vertical axis."""
    if not logarithmic:
        return losses
    with np.errstate(invalid="ignore"):
        places: Points = np.log10(np.maximum(losses, SMALLEST))
    return places


def vertical_range(seen: Extent, logarithmic: bool) -> tuple[float, float]:
    """Return where the vertical axis ends: from 0 to a round number, or from and to halves of a power of ten."""
    if not logarithmic:
        return 0.0, nice_reach(1.02 * seen.high)
    low, high = math.floor(2 * math.log10(seen.low)) / 2, math.ceil(2 * math.log10(seen.high)) / 2
    return (low, high) if high - low >= 1 else (low - 0.5, low + 1 if high == low else high)


def vertical_ticks(low: float, high: float, logarithmic: bool, target: int) -> list[Tick]:
    """Return the ticks of the vertical axis."""
    if not logarithmic:
        return ticks(low, high, target)
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    step = max(1, math.ceil((last - first + 1) / max(2, target)))
    return [(float(power), power_text(power)) for power in range(first, last + 1) if power % step == 0 or step == 1]


def power_text(power: int) -> str:
    """Write a power of ten: 0.01 to 100 in full, others as 10⁻⁵."""
    if -2 <= power <= 2:
        return f"{10.0**power:g}".replace("-", MINUS)
    return "10" + str(power).translate(_SUPERSCRIPTS)


def thinned(x: Points, y: Points, columns: int, width: float) -> tuple[Points, Points]:
    """Return a curve with two points a pixel column at most, which covers the same pixels.

    Of each column the lowest and the highest value stay, in the order in which the curve goes through the column.

    Parameters
    ----------
    x, y : ndarray, (n,)
        x rises; y may have NaN.
    columns : int
        Pixels of the plot.
    width : float
        What x is at the last of them, with 0 at the first.
    """
    known = np.isfinite(y)
    if not known.all():
        x, y = x[known], y[known]
    if len(x) <= columns:
        return x, y
    borders = np.arange(columns + 1) * (width / columns)
    starts = np.unique(np.searchsorted(x, borders))
    starts = starts[starts < len(x)]
    ends = np.append(starts[1:], len(x)) - 1
    low, high = np.minimum.reduceat(y, starts), np.maximum.reduceat(y, starts)
    falling = y[starts] > y[ends]
    thin_y = np.stack([np.where(falling, high, low), np.where(falling, low, high)], axis=1).ravel()
    thin_x = np.stack([x[starts], x[ends]], axis=1).ravel()
    # The newest point is where the mark is.
    return np.append(thin_x, x[-1]), np.append(thin_y, y[-1])
