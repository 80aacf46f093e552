"""A small plot of one function: its curve, the ghost of another one, a dot that moves, lines that mark places."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.widgets.text_cache import TextCache

FloatArray = NDArray[np.floating]
_HEIGHT = 176
_STYLES = {
    "curve": ("text", 2.0, None),
    "ghost": ("control", 1.5, (5.0, 4.0)),
    "slope": ("accent", 1.5, None),
    "first": ("accent", 2.0, None),
    "second": ("text3", 1.5, (5.0, 4.0)),
    "third": ("text", 1.5, None),
}
"""Colour, width and dashes (pixels) of a line."""


@dataclass(frozen=True, eq=False)
class Stroke:
    """A line: its points, and a key of the styles: curve, ghost, slope, first, second."""

    x: FloatArray
    y: FloatArray
    style: str = "curve"


@dataclass(frozen=True)
class Upright:
    """A place on the horizontal axis that is marked by a line, with a few words at its top."""

    x: float
    text: str
    strong: bool = True


@dataclass(frozen=True)
class Dot:
    """The point that moves; `v` from -1 to 1 gives its colour."""

    x: float
    y: float
    v: float
    guides: bool = True


@dataclass(frozen=True, eq=False)
class Picture:
    """All that a plot shows.

    Attributes
    ----------
    across, up : tuple of float
        The ends of the axes.
    x_letter, y_letter : str
    """

    across: tuple[float, float]
    up: tuple[float, float]
    strokes: Sequence[Stroke] = ()
    uprights: Sequence[Upright] = ()
    dot: Dot | None = None
    x_letter: str = "z"
    y_letter: str = "a"


class CurveView(QWidget):
    """Paints a `Picture`; says in words what it shows to those who can't see it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.picture: Picture | None = None
        self._texts = TextCache(self._theme.font(11, 500))
        theme.changed.connect(self.update)

    def show_picture(self, picture: Picture, spoken: str) -> None:
        """Show another picture."""
        self.picture = picture
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the lab."""
        return shown(QSize(380, _HEIGHT), self._theme)

    def frame(self) -> Frame | None:
        """Return where numbers are in pixels."""
        picture = self.picture
        if picture is None:
            return None
        y_ticks = ticks(*picture.up, 4)
        left = Axes(y_ticks=y_ticks).left_margin(26.0)
        room = box_of(self, self._theme)
        rect = QRectF(left, 18, room.width() - left - 14, room.height() - 18 - 22)
        return Frame(rect, *picture.across, *picture.up)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, strokes, marks, the dot."""
        picture, frame = self.picture, self.frame()
        if picture is None or frame is None:
            return
        painter = painter_of(self, self._theme)
        Axes(
            ticks(*picture.across), ticks(*picture.up, 4), picture.x_letter, picture.y_letter
        ).paint(painter, frame, self._theme)  # fmt: skip
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-1, -1, 1, 1))
        for stroke in picture.strokes:
            self._paint_stroke(painter, frame, stroke)
        painter.restore()
        self._paint_uprights(painter, frame, picture.uprights)
        if picture.dot is not None:
            self._paint_dot(painter, frame, picture.dot)

    def _paint_stroke(self, painter: QPainter, frame: Frame, stroke: Stroke) -> None:
        painter.setPen(pen_of(self._theme, stroke.style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        finite = np.isfinite(stroke.x) & np.isfinite(stroke.y)
        across, up = frame.pixels(stroke.x, stroke.y)
        # Far outside is as good as anywhere outside, and no trouble for the painter.
        up = np.clip(np.nan_to_num(up), -1e4, 1e4)
        for part in np.split(np.arange(len(finite)), np.flatnonzero(np.diff(finite.astype(int))) + 1):
            if len(part) > 1 and finite[part[0]]:
                painter.drawPolyline(QPolygonF([QPointF(across[i], up[i]) for i in part.tolist()]))

    def _paint_uprights(self, painter: QPainter, frame: Frame, uprights: Sequence[Upright]) -> None:
        tokens = self._theme.tokens
        taken: list[QRectF] = []
        for one in uprights:
            if not (math.isfinite(one.x) and frame.left <= one.x <= frame.right):
                continue
            x = math.floor(frame.x(one.x)) + 0.5
            color = tokens.accent if one.strong else tokens.text3
            pen = QPen(color, 1.5 if one.strong else 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
            width = self._texts.width(one.text)
            left = min(max(frame.rect.left(), x - width / 2), frame.rect.right() - width)
            box = QRectF(left, 1, width, 14)
            # The first is the one that matters; what would lie on it is left to the line.
            if not any(box.adjusted(-6, 0, 6, 0).intersects(other) for other in taken):
                painter.setPen(color)
                self._texts.left(painter, left, box.center().y(), one.text)
                taken.append(box)

    def _paint_dot(self, painter: QPainter, frame: Frame, dot: Dot) -> None:
        if not (math.isfinite(dot.x) and math.isfinite(dot.y)):
            return
        tokens = self._theme.tokens
        x = min(frame.right, max(frame.left, dot.x))
        y = min(frame.top, max(frame.bottom, dot.y))
        point = frame.point(x, y)
        if dot.guides:
            pen = QPen(tokens.text3, 1)
            pen.setDashPattern([1.5, 3])
            painter.setPen(pen)
            floor = frame.y(min(frame.top, max(frame.bottom, 0.0)))
            wall = frame.x(min(frame.right, max(frame.left, 0.0)))
            painter.drawLine(point, QPointF(point.x(), floor))
            painter.drawLine(point, QPointF(wall, point.y()))
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(self._theme.value_color(dot.v))
        painter.drawEllipse(point, 5.5, 5.5)


def pen_of(theme: Theme, style: str) -> QPen:
    """Return the pen of a style."""
    color, width, dashes = _STYLES[style]
    pen = QPen(getattr(theme.tokens, color), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern([length / width for length in dashes])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def around(values: Sequence[FloatArray], least: float = 0.0) -> tuple[float, float]:
    """Return ends of an axis that holds all finite values and 0, with some room; at least so far to either side."""
    finite = [array[np.isfinite(array)] for array in values]
    low = min([-least, 0.0, *(float(array.min()) for array in finite if len(array))])
    high = max([least, 0.0, *(float(array.max()) for array in finite if len(array))])
    if high - low < 1e-9:
        low, high = low - 1.0, high + 1.0
    room = 0.08 * (high - low)
    return low - room, high + room
