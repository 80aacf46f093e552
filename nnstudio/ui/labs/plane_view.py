"""The plane of two values, and the line in it on which a neuron's z is 0: the bias moves it off the origin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.bias import zero_line
from nnstudio.ui.class_marks import paint_mark
from nnstudio.ui.panels.axes import Axes, Frame, ticks, with_subscript
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import painter_of, shown
from nnstudio.ui.widgets.text_cache import TextCache

_SIDE = 196


@dataclass(frozen=True)
class Plane:
    """What is shown.

    Attributes
    ----------
    weights : tuple of float
        Of the two values.
    bias : float
    across, up : tuple of float
        The ranges of the two values.
    names : tuple of str
    here : tuple of float
        Where the two are now.
    marks : sequence of (float, float, int)
        Samples: the two values, and the class.
    """

    weights: tuple[float, float]
    bias: float
    across: tuple[float, float]
    up: tuple[float, float]
    names: tuple[str, str]
    here: tuple[float, float]
    marks: Sequence[tuple[float, float, int]] = ()


class PlaneView(QWidget):
    """Paints the line over its ghost, and tints the side on which z is above 0."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.plane: Plane | None = None
        self._letters = TextCache(self._theme.font(12, 500, italic=True))
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(theme.px(_SIDE + 44), theme.px(_SIDE + 40))
        theme.changed.connect(self.update)

    def show_plane(self, plane: Plane, spoken: str) -> None:
        """Show another plane."""
        self.plane = plane
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A square, with its numbers."""
        return shown(QSize(_SIDE + 44, _SIDE + 40), self._theme)

    def frame(self) -> Frame | None:
        """Return where numbers are in pixels."""
        if self.plane is None:
            return None
        return Frame(QRectF(34, 20, _SIDE, _SIDE), *self.plane.across, *self.plane.up)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Side, axes, ghost, line, samples, and where the values are now."""
        plane, frame = self.plane, self.frame()
        if plane is None or frame is None:
            return
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        side = _positive_side(plane)
        painter.save()
        painter.setClipRect(frame.rect)
        painter.fillRect(frame.rect, tokens.neg_soft if side is not None else tokens.inset)
        if side:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pos_soft)
            painter.drawPolygon(QPolygonF([frame.point(*point) for point in side]))
        painter.restore()
        names = tuple(map(with_subscript, plane.names))
        Axes(ticks(*plane.across), ticks(*plane.up), names[0]).paint(painter, frame, self._theme)
        painter.setPen(tokens.text3)
        self._letters.left(painter, frame.rect.left(), 9, self._letters.shortened(f"↑ {names[1]}", frame.rect.width()))
        for x, y, index in plane.marks:
            if frame.left <= x <= frame.right and frame.bottom <= y <= frame.top:
                paint_mark(painter, self._theme, frame.point(x, y), index, 2.6)
        self._paint_line(painter, frame, plane, 0.0, ghost=True)
        self._paint_line(painter, frame, plane, plane.bias, ghost=False)
        painter.setPen(QPen(tokens.accent, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = (min(max(v, low), high) for v, (low, high) in zip(plane.here, (plane.across, plane.up), strict=True))
        painter.drawEllipse(frame.point(x, y), 5, 5)

    def _paint_line(self, painter: QPainter, frame: Frame, plane: Plane, bias: float, *, ghost: bool) -> None:
        ends = zero_line(*plane.weights, bias, plane.across, plane.up)
        if ends is None:
            return
        tokens = self._theme.tokens
        pen = QPen(tokens.control if ghost else tokens.text, 1.5 if ghost else 2)
        if ghost:
            pen.setDashPattern([3.3, 2.7])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        start, end = (frame.point(*point) for point in ends)
        painter.drawLine(QPointF(start), QPointF(end))


def _positive_side(plane: Plane) -> list[tuple[float, float]] | None:
    """Return the corners of the part of the box where z is above 0; None where both weights are 0 or z is no number."""
    first, second = plane.weights
    if not all(abs(v) < float("inf") for v in (first, second, plane.bias)):
        return None
    (left, right), (low, high) = plane.across, plane.up
    corners = [(left, low), (right, low), (right, high), (left, high)]
    kept: list[tuple[float, float]] = []
    for here, there in zip(corners, [*corners[1:], corners[0]], strict=True):
        z_here, z_there = (first * x + second * y + plane.bias for x, y in (here, there))
        if z_here >= 0:
            kept.append(here)
        if (z_here < 0) != (z_there < 0):
            part = z_here / (z_here - z_there)
            kept.append((here[0] + part * (there[0] - here[0]), here[1] + part * (there[1] - here[1])))
    return kept
