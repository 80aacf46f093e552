"""How the neurons of one layer stand in their column: which mark they get, how far apart, how much room they take."""

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

HEADER_BOTTOM = 54.0
"""Lower edge of the header pills."""
INPUT_LEFT = 70.0
"""Least distance of the inputs' centres from the left."""

ROW_PITCH = 102.0
INPUT_PITCH = 156.0
DISC_PITCH = 66.0
COMPACT_PITCH = 34.0
DISC_RADIUS, COMPACT_RADIUS, DOT_RADIUS = 22.0, 14.0, 2.5
LARGEST_DOT = 6.0
SLIDER_PITCH = 18.0
"""Rows of inputs closer than this have no sliders."""
MOST_IN_A_ROW = 64
"""Larger layers are strips."""
STRIP_WIDTH = 16.0
IMAGE_EDGE = 168.0
SMALLEST_IMAGE = 64
SHORT_NAME = 4
"""Half-width places that a name at the left of a disc may have."""
CELL_WIDTH = 7.0


class Mark(Enum):
    """What stands for a neuron."""

    DISC = "disc"
    COMPACT = "compact"
    DOT = "dot"
    STRIP = "strip"
    IMAGE = "image"


class Names(Enum):
    """Where the names of inputs are."""

    LEFT = "left"
    ABOVE = "above"
    NONE = "none"


class Sliders(Enum):
    """Where the sliders of inputs are."""

    BELOW = "below"
    LEFT = "left"
    NONE = "none"


@dataclass(frozen=True, eq=False)
class Rows:
    """One column's rows, before it has its place from left to right.

    Attributes
    ----------
    count : int
    mark : Mark
    radius, pitch : float
    dxs, ys : ndarray, (count,)
        Centres; dxs from the column's centre.
    half_width, top, bottom : float
        Of what the marks cover, or of their frame.
    names, sliders : Names, Sliders
    name_width : float
        Room for names at the left.
    """

    count: int
    mark: Mark
    radius: float
    pitch: float
    dxs: np.ndarray
    ys: np.ndarray
    half_width: float
    top: float
    bottom: float
    names: Names = Names.ABOVE
    sliders: Sliders = Sliders.NONE
    name_width: float = 0.0


def text_cells(text: str) -> int:
    """Return how many half-width places a text takes; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def input_names(names: Sequence[str]) -> Names:
    """Choose where the names of inputs go: short ones at the left of their disc, others above it."""
    return Names.LEFT if all(text_cells(name) <= SHORT_NAME for name in names) else Names.ABOVE


def arrange_rows(
    count: int,
    center: float,
    span: float,
    *,
    inputs: bool = False,
    names: Names = Names.ABOVE,
    name_cells: int = 2,
    spread: float = 1.0,
) -> Rows:
    """Choose marks and places for the neurons of a column.

    Parameters
    ----------
    count : int
        Number of neurons.
    center : float
        The y on which the rows are centred.
    span : float
        How far the centres may spread.
    inputs : bool
        Inputs have sliders, and no labels above if their names are at the left.
    names : Names
        Of inputs.
    name_cells : int
        The longest name of an input, in half-width places.
    spread : float
        How much further apart than at 100 % rows may stand, in a scene that is seen smaller.
    """
    side = math.isqrt(count)
    if inputs and count >= SMALLEST_IMAGE and side * side == count:
        return _image(count, side, center, span)
    if count > MOST_IN_A_ROW:
        return _strip(count, center, span)
    if inputs:
        return _inputs(count, center, span, names, name_cells, spread)
    pitch = min(ROW_PITCH * spread, span / max(1, count - 1))
    if pitch >= DISC_PITCH:
        return _discs(count, center, _whole(pitch), Mark.DISC)
    if pitch >= COMPACT_PITCH:
        return _discs(count, center, _whole(pitch), Mark.COMPACT)
    return _dots(count, center, pitch)


def compact_rows(count: int, center: float, span: float) -> Rows:
    """Return rows of small discs, where there would be room for large ones."""
    return _discs(count, center, _whole(min(ROW_PITCH, span / max(1, count - 1))), Mark.COMPACT)


def _inputs(count: int, center: float, span: float, names: Names, name_cells: int, spread: float) -> Rows:
    width = min(72.0, 8 + CELL_WIDTH * name_cells)
    # Name above and slider below need more height than a hidden neuron does.
    room = span - 35.0
    pitch = min(INPUT_PITCH * spread, room / max(1, count - 1))
    needed = 74.0 if names is Names.LEFT else 96.0
    if pitch >= needed:
        return _discs(count, center, _whole(pitch), Mark.DISC, names, Sliders.BELOW, width)
    pitch = min(ROW_PITCH, span / max(1, count - 1))
    if pitch >= COMPACT_PITCH:
        return _discs(count, center, _whole(pitch), Mark.COMPACT, Names.LEFT, Sliders.LEFT, width)
    if pitch >= SLIDER_PITCH:
        return _dots(count, center, pitch, Names.LEFT, Sliders.LEFT, width)
    if pitch >= 12:
        return _dots(count, center, pitch, Names.LEFT, Sliders.NONE, width)
    return _dots(count, center, pitch, Names.NONE)


def _whole(pitch: float) -> float:
    """Rows on whole pixels are sharp."""
    return float(math.floor(pitch))


def _places(count: int, center: float, pitch: float) -> np.ndarray:
    return center + (np.arange(count) - (count - 1) / 2) * pitch


def _discs(
    count: int,
    center: float,
    pitch: float,
    mark: Mark,
    names: Names = Names.ABOVE,
    sliders: Sliders = Sliders.NONE,
    name_width: float = 0.0,
) -> Rows:
    radius = DISC_RADIUS if mark is Mark.DISC else COMPACT_RADIUS
    ys = np.floor(_places(count, center, pitch))
    top, bottom = float(ys[0]) - radius, float(ys[-1]) + radius
    return Rows(count, mark, radius, pitch, np.zeros(count), ys, radius, top, bottom, names, sliders, name_width)


def _dots(
    count: int,
    center: float,
    pitch: float,
    names: Names = Names.ABOVE,
    sliders: Sliders = Sliders.NONE,
    name_width: float = 0.0,
) -> Rows:
    # Ø 5 where they're tight; a little larger where there is room, so that their colour can be told.
    radius = min(LARGEST_DOT, max(DOT_RADIUS, 0.3 * pitch))
    pitch = min(pitch, 24.0) if sliders is Sliders.NONE else pitch
    pitch = _whole(pitch) if pitch >= 6 else pitch
    ys = _places(count, center, pitch)
    half = radius + 4.0
    top, bottom = float(ys[0]) - radius - 5, float(ys[-1]) + radius + 5
    return Rows(count, Mark.DOT, radius, pitch, np.zeros(count), ys, half, top, bottom, names, sliders, name_width)


def _strip(count: int, center: float, span: float) -> Rows:
    height = span + 19.0
    cell = height / count
    ys = _places(count, center, cell)
    half = STRIP_WIDTH / 2 + 2
    top, bottom = center - height / 2 - 2, center + height / 2 + 2
    return Rows(count, Mark.STRIP, cell / 2, cell, np.zeros(count), ys, half, top, bottom, Names.NONE)


def _image(count: int, side: int, center: float, span: float) -> Rows:
    cell = max(1.0, float(math.floor(min(IMAGE_EDGE, span) / side)))
    cell = min(cell, (span + 19.0) / side)
    edge = cell * side
    grid = (np.arange(side) - (side - 1) / 2) * cell
    ys, dxs = np.repeat(center + grid, side), np.tile(grid, side)
    half = edge / 2 + 4.5
    return Rows(
        count, Mark.IMAGE, cell / 2, cell, dxs, ys, half, center - half, center + half, Names.NONE, Sliders.NONE
    )
