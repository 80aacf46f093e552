"""Where a surface crosses a level: marching squares over a whole grid at once.

Source: W. E. Lorensen and H. E. Cline, 1987, in two dimensions; a saddle is resolved by the mean of its corners.
"""

import math

import numpy as np
from numpy.typing import NDArray

_BOTTOM, _RIGHT, _TOP, _LEFT = range(4)

# For each of the 16 cases (bits: lower left, lower right, upper right, upper left above the level) the edges of a
# cell that up to two segments join.
_SEGMENTS: tuple[tuple[tuple[int, int], ...], ...] = (
    (),
    ((_LEFT, _BOTTOM),),
    ((_BOTTOM, _RIGHT),),
    ((_LEFT, _RIGHT),),
    ((_RIGHT, _TOP),),
    ((_LEFT, _BOTTOM), (_RIGHT, _TOP)),
    ((_BOTTOM, _TOP),),
    ((_LEFT, _TOP),),
    ((_LEFT, _TOP),),
    ((_BOTTOM, _TOP),),
    ((_BOTTOM, _RIGHT), (_LEFT, _TOP)),
    ((_RIGHT, _TOP),),
    ((_LEFT, _RIGHT),),
    ((_BOTTOM, _RIGHT),),
    ((_LEFT, _BOTTOM),),
    (),
)
_FIRST = np.array([segments[0] if segments else (-1, -1) for segments in _SEGMENTS])
_SECOND = np.array([segments[1] if len(segments) > 1 else (-1, -1) for segments in _SEGMENTS])


def contour(
    values: NDArray[np.floating], level: float, x: NDArray[np.floating], y: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return the line on which a surface has a level.

    Parameters
    ----------
    values : ndarray, (rows, columns)
        The surface at the points of a grid. Cells with a corner that isn't finite have no line.
    level : float
    x, y : ndarray, (columns,) and (rows,)
        Places of the grid's columns and rows, in rising order.

    Returns
    -------
    ndarray, (points, 2)
        x and y along the line; a row of NaN between two parts that don't touch. A closed part ends where it
        starts.
    """
    above = values >= level
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    rows, columns = np.nonzero((case > 0) & (case < 15))
    if not rows.size:
        return np.empty((0, 2))
    low_left, low_right = values[rows, columns], values[rows, columns + 1]
    up_left, up_right = values[rows + 1, columns], values[rows + 1, columns + 1]
    corners = np.stack([low_left, low_right, up_right, up_left]).astype(float)
    case = case[rows, columns]
    # A saddle whose middle is on the other side of the level than its corners 0 and 2 joins the other edges.
    middle = corners.mean(axis=0) >= level
    case = np.where((case == 5) & middle, 10, np.where((case == 10) & middle, 5, case))

    with np.errstate(all="ignore"):

        def part(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.clip((level - one) / (other - one), 0.0, 1.0)

        bottom, right = part(corners[0], corners[1]), part(corners[1], corners[2])
        top, left = part(corners[3], corners[2]), part(corners[0], corners[3])
    x0, x1, y0, y1 = x[columns], x[columns + 1], y[rows], y[rows + 1]
    ends = np.empty((4, rows.size, 2))
    ends[_BOTTOM] = np.stack([x0 + bottom * (x1 - x0), y0], axis=1)
    ends[_RIGHT] = np.stack([x1, y0 + right * (y1 - y0)], axis=1)
    ends[_TOP] = np.stack([x0 + top * (x1 - x0), y1], axis=1)
    ends[_LEFT] = np.stack([x0, y0 + left * (y1 - y0)], axis=1)

    # Every edge of the grid has a number, by which the segments of neighbouring cells are joined.
    width = values.shape[1]
    names = np.empty((4, rows.size), dtype=np.intp)
    names[_BOTTOM] = rows * width + columns
    names[_TOP] = names[_BOTTOM] + width
    names[_LEFT] = names[_BOTTOM] + values.size
    names[_RIGHT] = names[_LEFT] + 1

    finite = np.isfinite(corners).all(axis=0)
    places: dict[int, tuple[float, float]] = {}
    segments: list[tuple[int, int]] = []
    for table in (_FIRST, _SECOND):
        edges = table[case]
        cells = np.nonzero(finite & (edges[:, 0] >= 0))[0]
        both = [names[edges[cells, side], cells].tolist() for side in (0, 1)]
        for side in (0, 1):
            places.update(zip(both[side], map(tuple, ends[edges[cells, side], cells].tolist()), strict=True))
        segments.extend(zip(*both, strict=True))
    return _joined(segments, places)


def _joined(segments: list[tuple[int, int]], places: dict[int, tuple[float, float]]) -> NDArray[np.float64]:
    """Return the points of segments that share ends, in order, with a row of NaN between separate lines."""
    at: dict[int, list[int]] = {}
    for number, segment in enumerate(segments):
        for end in segment:
            at.setdefault(end, []).append(number)
    left = [True] * len(segments)
    gap = (math.nan, math.nan)
    points: list[tuple[float, float]] = []
    # Lines that end at the rim are followed from there; what is left then are closed ones.
    starts = [end for end, numbers in at.items() if len(numbers) == 1]
    for start in [*starts, *at]:
        end = start
        first = len(points)
        while numbers := [number for number in at[end] if left[number]]:
            number = numbers[0]
            if len(points) == first:
                points.append(places[end])
            left[number] = False
            one, other = segments[number]
            end = other if one == end else one
            points.append(places[end])
        if len(points) > first:
            points.append(gap)
    return np.array(points[:-1]).reshape(-1, 2)
