"""Where everything on the canvas is: columns, rows, slots, gaps and the head block, by arithmetic alone.

Pure: a network and a size in, a `Layout` out. Scene coordinates are logical pixels at 100 % zoom; the scene's
origin is the top left of the viewport as long as the view is fitted. Painting, hit-testing, drops and the points
that tests and assistive tools ask for all read the same `Layout`.
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from nnstudio.engine import Network
from nnstudio.ui.canvas.rows import HEADER_BOTTOM, INPUT_LEFT, Mark, Names, Rows, Sliders, arrange_rows
from nnstudio.ui.canvas.shape import Shape

__all__ = ["Column", "Drop", "Hit", "Layout", "Mark", "Names", "Sliders", "arrange"]

MIN_SPACING = 76.0
"""Least distance between the faces of two columns: discs are then 120 apart."""
MAX_SPACING = 280.0
"""More room than this between two faces is left at the sides."""
RIGHT_MARGIN = 12.0
LANE = 58.0
"""Half the width of a lane."""
PART = 24.0
"""How far columns part to show a gap that a layer would land in."""
MIN_SIZE = QSizeF(360.0, 300.0)


@dataclass(frozen=True)
class Hit:
    """What is under a point.

    Attributes
    ----------
    part : str
        "neuron", "bias" (the marker at its lower left), "slider", "slider_thumb", "header", "header_activation",
        "header_minus", "header_plus", "connection", "weight_label", "head", "class", "layer" (lane or frame) or
        "empty".
    layer : int or None
        Layer number; of the target for a connection.
    index : int or None
        Neuron, input, or row of the head block.
    source : int or None
        Of a connection: the index in the layer before.
    """

    part: str
    layer: int | None = None
    index: int | None = None
    source: int | None = None

    def exists_in(self, network: Network) -> bool:
        """Return whether a network has such a place."""
        if self.layer is None:
            return True
        if self.layer >= network.depth or (self.index is not None and self.index >= network.sizes[self.layer]):
            return False
        return self.source is None or (self.layer > 0 and self.source < network.sizes[self.layer - 1])


@dataclass(frozen=True)
class Drop:
    """Where something that is dragged would land.

    Attributes
    ----------
    kind : str
        "slot" (a neuron's place in a layer), "gap" (a new layer's place), "layer", "head" or "refused".
    layer : int
        Layer number; of a gap: the number that a layer dropped there would get.
    index : int or None
        Of a slot.
    reason : str
        Of a refusal.
    """

    kind: str
    layer: int
    index: int | None = None
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Column:
    """One layer's place: a mark for every neuron.

    Attributes
    ----------
    layer, uid : int
        Layer number and uid.
    x : float
        Of the column's centre.
    count : int
        Number of neurons.
    mark : Mark
    radius : float
        Of a neuron; half a cell's height in a strip or an image.
    xs, ys : ndarray, (count,)
        Centres of the neurons.
    frame : QRectF
        The outline of a strip, an image or a row of dots; otherwise what the discs cover.
    pitch : float
        From a row to the next.
    names, sliders : Names, Sliders
        Of inputs: where their names and sliders are.
    """

    layer: int
    uid: int
    x: float
    count: int
    mark: Mark
    radius: float
    xs: np.ndarray
    ys: np.ndarray
    frame: QRectF
    pitch: float
    names: Names = Names.ABOVE
    sliders: Sliders = Sliders.NONE

    @property
    def framed(self) -> bool:
        """Whether the neurons stand in a common frame."""
        return self.mark in (Mark.DOT, Mark.STRIP, Mark.IMAGE)

    @property
    def face_in(self) -> float:
        """The x at which connections arrive at a column that has no discs; else the left of the discs."""
        return self.frame.left() - 2 if self.framed else self.x - self.radius

    @property
    def face_out(self) -> float:
        """The x at which connections leave."""
        if self.mark is Mark.IMAGE:
            return self.frame.right() + 5
        return self.frame.right() + 2 if self.framed else self.x + self.radius

    def center(self, index: int) -> QPointF:
        """Return the centre of a neuron."""
        return QPointF(float(self.xs[index]), float(self.ys[index]))

    def bias_point(self, index: int) -> QPointF | None:
        """Return the centre of a neuron's bias marker, at its lower left; None where there is no room for it."""
        if self.layer == 0 or self.mark not in (Mark.DISC, Mark.COMPACT):
            return None
        offset = 16.56 if self.mark is Mark.DISC else 11.0
        return QPointF(float(self.xs[index]) - offset, float(self.ys[index]) + offset)

    def slider_rect(self, index: int) -> QRectF | None:
        """Return the box of an input's slider, 81 x 24 with its track in the middle; None if it has none."""
        x, y = float(self.xs[index]), float(self.ys[index])
        if self.sliders is Sliders.BELOW:
            return QRectF(x - 40.5, y + 26, 81, 24)
        if self.sliders is Sliders.LEFT:
            return QRectF(x - self.radius - 6 - 81, y - 12, 81, 24)
        return None

    @property
    def name_edge(self) -> float:
        """The x at which names at the left of the inputs end."""
        if self.sliders is Sliders.LEFT:
            return self.x - self.radius - 6 - 81 - 2
        return self.x - (36 if self.mark is Mark.DISC else self.radius + 8)

    def moved(self, dx: float) -> "Column":
        """Return the same column further to the right."""
        return replace(self, x=self.x + dx, xs=self.xs + dx, frame=self.frame.translated(dx, 0))


@dataclass(frozen=True, eq=False)
class Layout:
    """The places of all columns and of the head block.

    Attributes
    ----------
    columns : tuple of Column
        Inputs first, output last.
    bounds : QRectF
        The whole scene that is to be seen when the view is fitted; it has the shape of the viewport.
    head : QRectF
        The head block.
    size : QSizeF
        Of `bounds`. Larger than the viewport if the network is too wide for 100 %.
    center : float
        The y on which rows are centred.
    shape : Shape
        What the places follow from.
    """

    columns: tuple[Column, ...]
    bounds: QRectF
    head: QRectF
    size: QSizeF
    center: float
    shape: Shape

    @property
    def last(self) -> int:
        """The output's layer number."""
        return len(self.columns) - 1

    def neuron(self, layer: int, index: int) -> QPointF:
        """Return the centre of a neuron or an input."""
        return self.columns[layer].center(index)

    # --- drops --------------------------------------------------------------------------------

    def opened(self, layer: int) -> Column:
        """Return a column as it would be with one neuron more."""
        return self._opened[layer]

    @cached_property
    def _opened(self) -> "_Lazy":
        return _Lazy(self)

    def slot(self, layer: int, index: int) -> QPointF:
        """Return where a neuron dropped at `index` (0 to count) lands."""
        return self.opened(layer).center(index)

    def slot_at(self, layer: int, y: float) -> int:
        """Return the index that a neuron dropped at a height would have, 0 to count."""
        ys = self.opened(layer).ys
        if self.columns[layer].mark is Mark.IMAGE:
            # Rows of an image hold many inputs; what is dropped there goes to the end of its row.
            return int(np.flatnonzero(ys == ys[np.abs(ys - y).argmin()])[-1])
        return int(np.abs(ys - y).argmin())

    def gap(self, layer: int) -> QPointF:
        """Return the middle of the gap before a layer number, 1 to the output's."""
        return QPointF(self._gap_x(layer), self.center)

    def _gap_x(self, layer: int) -> float:
        before, after = self.columns[layer - 1], self.columns[layer]
        return (before.face_out + after.face_in) / 2

    def _gap_reach(self, layer: int) -> float:
        before, after = self.columns[layer - 1], self.columns[layer]
        return min(30.0, max(10.0, 0.18 * (after.face_in - before.face_out)))

    def gap_at(self, x: float, nearest: bool = False) -> int | None:
        """Return the number that a layer dropped at an x would get, None if no gap is near.

        Parameters
        ----------
        nearest : bool
            True takes the nearest gap, however far it is.
        """
        gaps = range(1, len(self.columns))
        best = min(gaps, key=lambda layer: abs(x - self._gap_x(layer)))
        return best if nearest or abs(x - self._gap_x(best)) <= self._gap_reach(best) else None

    def column_at(self, x: float) -> int | None:
        """Return the layer number of the lane at an x; lanes meet where a gap is, which belongs to neither."""
        if x < self.columns[0].frame.left() - 120 or x >= self.head.left():
            return None
        if self.gap_at(x) is not None:
            return None
        for layer in range(1, len(self.columns)):
            if x < self._gap_x(layer):
                return layer - 1
        return self.last

    def lane(self, layer: int, opened: bool = False) -> QRectF:
        """Return the lane of a column, 58 px to either side (a frame's width more where it is wide)."""
        column = self.opened(layer) if opened else self.columns[layer]
        half = max(LANE, column.frame.width() / 2 + 16)
        top = min(column.frame.top() - 31.5, self.columns[layer].frame.top() - 31.5)
        bottom = max(column.frame.bottom(), self.columns[layer].frame.bottom()) + 29.5
        return QRectF(column.x - half, max(top, HEADER_BOTTOM + 6), 2 * half, bottom - max(top, HEADER_BOTTOM + 6))

    def parted(self, layer: int) -> "Layout":
        """Return the layout with the columns on both sides of a gap moved apart."""
        half = PART / 2
        columns = tuple(column.moved(-half if column.layer < layer else half) for column in self.columns)
        return replace(self, columns=columns, head=self.head.translated(half, 0))


class _Lazy:
    """Columns with one neuron more, made when first asked for."""

    def __init__(self, layout: Layout) -> None:
        self._columns, self._shape, self._center = layout.columns, layout.shape, layout.center
        self._made: dict[int, Column] = {}

    def __getitem__(self, layer: int) -> Column:
        if layer not in self._made:
            column = self._columns[layer]
            if column.mark is Mark.IMAGE:
                self._made[layer] = _image_with_room(column)
            else:
                # On the same horizontal as now, so that the other rows part evenly.
                rows = self._shape.one_more(layer).rows(self._center)[layer]
                if rows.mark is Mark.IMAGE:  # one input more makes it a square: while it's a row, it has slots
                    rows = arrange_rows(rows.count, self._center, self._shape.span)
                self._made[layer] = _column(layer, column.uid, column.x, rows)
        return self._made[layer]


def _image_with_room(column: Column) -> Column:
    """An image keeps its grid: slots are its pixels, and one below it."""
    ys = np.append(column.ys, column.frame.bottom() + column.pitch)
    xs = np.append(column.xs, column.frame.left() + 4.5 + column.pitch / 2)
    return replace(column, count=column.count + 1, xs=xs, ys=ys)


def _column(layer: int, uid: int, x: float, rows: Rows) -> Column:
    return Column(
        layer, uid, x, rows.count, rows.mark, rows.radius, rows.dxs + x, rows.ys,
        QRectF(x - rows.half_width, rows.top, 2 * rows.half_width, rows.bottom - rows.top),
        rows.pitch, rows.names, rows.sliders,
    )  # fmt: skip


def arrange(network: Network, width: float, height: float) -> Layout:
    """Lay a network out for a viewport.

    Parameters
    ----------
    network : Network
    width, height : float
        Of the viewport in logical pixels. A network that is too wide at 100 % gets a larger layout of the same
        shape, which a fitted view shows smaller.
    """
    width, height = max(width, 1.0), max(height, 1.0)
    shape = Shape.of(network, width, height)
    uids = [network.layer_uid(layer) for layer in range(network.depth)]
    grow = max(1.0, MIN_SIZE.width() / width, MIN_SIZE.height() / height)
    # A larger layout has more room for rows, which may widen the marks: a few rounds settle it.
    for _ in range(6):
        layout = _arrange(replace(shape, width=width * grow, height=height * grow, grow=grow), uids)
        needed = layout.size.width() / (width * grow)
        if needed <= 1.0 + 1e-9:
            break
        grow *= needed
    return layout


def _arrange(shape: Shape, uids: list[int]) -> Layout:
    rows, center, block = shape.stand()
    left = _left_extent(rows[0])
    halves = [one.half_width for one in rows]
    # An input's slider reaches further than its disc.
    first_face = 34.0 if rows[0].sliders is Sliders.BELOW else halves[0]
    taken = left + first_face + sum(2 * half for half in halves[1:]) + block.stub + block.width + RIGHT_MARGIN
    gaps = len(rows) - 1
    spacing = min(MAX_SPACING, max(MIN_SPACING, (shape.width - taken) / gaps))
    total = taken + spacing * gaps
    x = left + max(0.0, (shape.width - total) / 2)
    columns = []
    face = x + first_face
    for layer, one in enumerate(rows):
        if layer:
            x = face + spacing + one.half_width
            face = x + one.half_width
        columns.append(_column(layer, uids[layer], float(round(x)), one))
    head = QRectF(columns[-1].x + halves[-1] + block.stub, block.top, block.width, block.bottom - block.top)
    size = QSizeF(max(total, shape.width), shape.height)
    return Layout(tuple(columns), QRectF(0, 0, size.width(), size.height()), head, size, center, shape)


def _left_extent(rows: Rows) -> float:
    """The x of the inputs: room for the pill above them, and for names and sliders at their left."""
    if rows.mark is Mark.IMAGE:
        return max(INPUT_LEFT, rows.half_width + 14)
    if rows.sliders is Sliders.LEFT:
        return 12 + rows.name_width + 2 + 81 + 6 + rows.radius
    if rows.names is Names.LEFT:
        return max(INPUT_LEFT, 12 + rows.name_width + (36 if rows.mark is Mark.DISC else 8 + rows.radius))
    return INPUT_LEFT
