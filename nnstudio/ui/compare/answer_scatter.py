"""The outputs of B over those of A, a dot for each sample: what lies on the diagonal didn't change."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.span import nice_reach
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, painter_of, ratio_of

Numbers = NDArray[np.floating]
_REACH = 10.0
"""Pixels from a dot at which a click still is on it."""
_EDGE = 9


class AnswerScatter(QWidget):
    """A square plot; a click on a dot, or near it, is on its sample."""

    wanted = Signal(int)
    """Emitted with the index of the sample whose dot was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.scatter")
        self.setAccessibleName(self.tr("Outputs of B over those of A"))
        self._theme = theme.unscaled
        self._a: Numbers = np.zeros(0)
        self._b: Numbers = np.zeros(0)
        self._rows: NDArray[np.intp] = np.zeros(0, dtype=np.intp)
        self._strong: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._probability = False
        self._current: int | None = None
        self._picture: QPixmap | None = None
        self._frame: Frame | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(180), theme.px(160))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._renew)

    def present(
        self, a: Numbers, b: Numbers, rows: NDArray[np.intp], strong: NDArray[np.bool_], *, probability: bool
    ) -> None:
        """Show other outputs.

        Parameters
        ----------
        a, b : ndarray, (dots,)
        rows : ndarray of int, (dots,)
            The sample that each dot belongs to.
        strong : ndarray of bool, (dots,)
            Which of them are predicted to be of another class.
        probability : bool
            Whether both go from 0 to 1.
        """
        finite = np.isfinite(a) & np.isfinite(b)
        self._a, self._b, self._rows, self._strong = a[finite], b[finite], rows[finite], strong[finite]
        self._probability = probability
        self._renew()

    def show_sample(self, row: int | None) -> None:
        """Put a ring around the dots of a sample."""
        self._current = row
        self.update()

    def place_of(self, row: int) -> QPointF | None:
        """Return where in the widget the first dot of a sample is; None if it has none."""
        found = np.flatnonzero(self._rows == row)
        if self._frame is None or not len(found):
            return None
        return self._frame.point(float(self._a[found[0]]), float(self._b[found[0]])) * self._theme.shown_at

    def _renew(self) -> None:
        self._picture = None
        self._frame = self._framed()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        self._renew()

    def sizeHint(self) -> QSize:
        """A square beside the table."""
        return QSize(330, 320)

    def _framed(self) -> Frame:
        area = box_of(self, self._theme)
        edge = max(60.0, min(area.width() - 62.0, area.height() - 52.0))
        rect = QRectF(46, 12, edge, edge)
        if self._probability:
            return Frame(rect, 0, 1, 0, 1)
        both = np.concatenate([self._a, self._b]) if len(self._a) else np.zeros(1)
        low, high = float(both.min()), float(both.max())
        low = 0.0 if 0 <= low < 0.5 * high else low
        if low < 0 < high:
            reach = nice_reach(max(-low, high))
            low, high = -reach, reach
        elif high > 0:
            high = nice_reach(high)
        else:
            low, high = -nice_reach(-low), min(high, 0.0)
        if not high > low or not math.isfinite(high - low):
            low, high = low - 1.0, low + 1.0
        return Frame(rect, low, high, low, high)

    # --- pointing -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The nearest dot under the pointer is meant."""
        frame = self._frame
        if event.button() is not Qt.MouseButton.LeftButton or frame is None or not len(self._a):
            return
        x, y = frame.pixels(self._a, self._b)
        point = designed(event.position(), self._theme)
        away = np.hypot(x - point.x(), y - point.y())
        nearest = int(away.argmin())
        if away[nearest] <= _REACH:
            self.wanted.emit(int(self._rows[nearest]))

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes and the diagonal, the dots as one picture, the ring."""
        frame, tokens = self._frame, self._theme.tokens
        if frame is None:
            return
        painter = painter_of(self, self._theme)
        rect = frame.rect
        found = ticks(frame.left, frame.right, 3)
        Axes(x_ticks=found, y_ticks=found).paint(painter, frame, self._theme)
        painter.setPen(QPen(tokens.control, 1))
        painter.drawLine(rect.bottomLeft(), rect.topRight())
        if self._probability:
            pen = QPen(tokens.control, 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            middle = rect.center()
            painter.drawLine(QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom()))
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        ratio = ratio_of(self, self._theme)
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._painted(frame, ratio)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(tokens.text2)
        paint_text(painter, QPointF(rect.center().x(), rect.bottom() + 32), "A", 12, 600)
        paint_text(painter, QPointF(4, rect.center().y() + 4), "B", 12, 600)
        if self._current is not None:
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for dot in np.flatnonzero(self._rows == self._current)[:64].tolist():
                painter.drawEllipse(frame.point(float(self._a[dot]), float(self._b[dot])), 7, 7)

    def _painted(self, frame: Frame, ratio: float) -> QPixmap:
        area = box_of(self, self._theme)
        picture = QPixmap(round(area.width() * ratio), round(area.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        x, y = frame.pixels(self._a, self._b)
        for strong in (False, True):
            chosen = self._strong == strong
            sprite = self._sprite(ratio, strong=strong)
            # Dots on the same half pixel are one: of ten thousand most are.
            places = np.unique(np.rint(np.stack([x[chosen], y[chosen]], axis=1) * 2), axis=0) / 2
            for left, top in places.tolist():
                painter.drawPixmap(QPointF(left - _EDGE / 2, top - _EDGE / 2), sprite)
        painter.end()
        return picture

    def _sprite(self, ratio: float, *, strong: bool) -> QPixmap:
        tokens = self._theme.tokens
        sprite = QPixmap(math.ceil(_EDGE * ratio), math.ceil(_EDGE * ratio))
        sprite.setDevicePixelRatio(ratio)
        sprite.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sprite)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.panel, 1))
        painter.setBrush(tokens.accent if strong else tokens.control)
        radius = 4.0 if strong else 2.8
        painter.drawEllipse(QPointF(_EDGE / 2, _EDGE / 2), radius, radius)
        painter.end()
        return sprite
