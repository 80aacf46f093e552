"""A slider over the moments of a training, each at the epoch it belongs to."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, painter_of, shown

FRAME = 16
"""Milliseconds: moves of the pointer in between are one."""
REST = 1000
"""Milliseconds without a key or the wheel after which the next one is a gesture of its own."""
_EDGE, _TRACK_Y, _TEXT_Y = 12.0, 11.5, 18.0
_THUMB = 13.0


class TimelineStrip(QWidget):
    """Shows places in epochs and which of them is the current one; `wanted` asks for another."""

    wanted = Signal(int)
    """Emitted with the index of a place that a person moves to, at most once a frame."""
    held = Signal()
    """Emitted when a person takes the thumb."""
    released = Signal()
    """Emitted when a gesture ends: the thumb is let go, keys and wheel rest."""
    toggled = Signal()
    """Emitted when Space is pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("train.timeline")
        self._theme = theme.unscaled
        self._places: Sequence[float] = (0.0,)
        self._current = 0
        self._running = False
        self._dragging = False
        self._target: int | None = None
        self._turned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME)
        self._frame.timeout.connect(self._send)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.released)
        theme.changed.connect(self.update)

    @property
    def dragging(self) -> bool:
        """Whether a person holds the thumb."""
        return self._dragging

    def show_places(self, places: Sequence[float], current: int, *, running: bool) -> None:
        """Show epochs in ascending order, and which of them is the current one."""
        self._places, self._running = places, running
        if self._target is None:
            self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as can be, 32 px high."""
        return shown(QSize(240, 32), self._theme)

    def minimumSizeHint(self) -> QSize:
        """Room to aim."""
        return shown(QSize(80, 32), self._theme)

    # --- places -------------------------------------------------------------------------------

    def _ends(self) -> tuple[float, float]:
        first, last = self._places[0], self._places[-1]
        return first, last if last > first else first + 1.0

    def _x(self, place: float) -> float:
        first, last = self._ends()
        return _EDGE + (place - first) / (last - first) * (box_of(self, self._theme).width() - 2 * _EDGE)

    def place_point(self, index: int) -> QPointF:
        """Return where a place is, in the coordinates of the strip."""
        return QPointF(self._x(self._places[index]), _TRACK_Y)

    def _index_at(self, x: float) -> int:
        first, last = self._ends()
        place = first + (x - _EDGE) / max(1.0, box_of(self, self._theme).width() - 2 * _EDGE) * (last - first)
        after = bisect_left(self._places, place)
        if after == 0:
            return 0
        if after == len(self._places):
            return after - 1
        return after if self._places[after] - place < place - self._places[after - 1] else after - 1

    # --- moving -------------------------------------------------------------------------------

    def _go(self, index: int) -> None:
        """Ask for a place with the next frame."""
        index = max(0, min(index, len(self._places) - 1))
        if index == (self._current if self._target is None else self._target):
            return
        self._target = self._current = index
        self.update()
        if not self._frame.isActive():
            self._frame.start()

    def _send(self) -> None:
        target, self._target = self._target, None
        if target is not None:
            self.wanted.emit(target)

    def _flush(self) -> None:
        self._frame.stop()
        self._send()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the thumb, or jump to the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._end_keys()
        self._dragging = True
        self.held.emit()
        self._go(self._index_at(designed(event.position(), self._theme).x()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._dragging:
            self._go(self._index_at(designed(event.position(), self._theme).x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._flush()
            self.update()
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go to and fro, a fiftieth of the moments a notch."""
        delta = event.angleDelta()
        self._turned += delta.y() if delta.y() else -delta.x()
        notches = int(self._turned / 120)
        self._turned -= notches * 120
        if notches and not self._dragging:
            self._step(notches * max(1, len(self._places) // 50))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by one moment, with Shift by ten; Page keys by a tenth of all; Home and End to the ends."""
        key, many = event.key(), max(1, len(self._places) // 10)
        one = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        steps = {
            Qt.Key.Key_Left: -one, Qt.Key.Key_Down: -one, Qt.Key.Key_Right: one, Qt.Key.Key_Up: one,
            Qt.Key.Key_PageDown: -many, Qt.Key.Key_PageUp: many,
            Qt.Key.Key_Home: -len(self._places), Qt.Key.Key_End: len(self._places),
        }  # fmt: skip
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if not self._rest.isActive():
            self.held.emit()
        self._rest.start()
        self._go((self._current if self._target is None else self._target) + by)

    def _end_keys(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._flush()
            self.released.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What keys did is done."""
        self._end_keys()
        super().focusOutEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """Forget a gesture that can't end any more."""
        self._frame.stop()
        self._rest.stop()
        self._target, self._dragging = None, False

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, the part up to the current place, labelled epochs, thumb."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        current = self._places[min(self._current, len(self._places) - 1)]
        here, right = self._x(current), box_of(self, self._theme).width() - _EDGE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.pressed)
        painter.drawRoundedRect(QRectF(_EDGE, _TRACK_Y - 2, right - _EDGE, 4), 2, 2)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(_EDGE, _TRACK_Y - 2, max(0.0, here - _EDGE), 4), 2, 2)
        self._paint_labels(painter)
        if self.hasFocus() or self.underMouse() or self._dragging:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_line if self.hasFocus() else tokens.pressed)
            painter.drawEllipse(QPointF(here, _TRACK_Y), _THUMB / 2 + 2.5, _THUMB / 2 + 2.5)
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(tokens.accent if self._running else tokens.panel)
        painter.drawEllipse(QPointF(here, _TRACK_Y), _THUMB / 2 - 1, _THUMB / 2 - 1)

    def _paint_labels(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._theme.font(11))
        painter.setPen(tokens.text3)
        metrics = painter.fontMetrics()
        first, last = self._ends()
        widest = metrics.horizontalAdvance(f"{last:,.0f}") + 28
        for place in labelled(first, last, max(2, int((box_of(self, self._theme).width() - 2 * _EDGE) / widest))):
            text = f"{place:,.0f}"
            width = metrics.horizontalAdvance(text)
            left = min(max(0.0, self._x(place) - width / 2), box_of(self, self._theme).width() - width - 1.0)
            painter.drawText(QPointF(round(left), _TEXT_Y + metrics.ascent()), text)


def labelled(first: float, last: float, most: int) -> list[float]:
    """Return round whole epochs from the first to the last, at most about so many."""
    step, factors = 1, (2.0, 2.5, 2.0)
    index = 0
    while (last - first) / step > most:
        step = round(step * factors[index % 3])
        index += 1
    start = -int(-first // step) * step
    return [float(place) for place in range(start, int(last) + 1, step)]
