"""A slider for a number with a sign: the filled part starts at zero, orange to the left and blue to the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.burst import Burst
from nnstudio.ui.widgets.drawing import box_of, designed, painter_of, shown

THUMB = 13.0
TRACK = 4.0


class ValueSlider(QWidget):
    """A continuous slider.

    Parameters
    ----------
    signed : bool
        True colours the part between zero and the value by sign; false fills from the left in the accent colour.
    """

    moved = Signal(float)
    """Emitted with each value that a person moves to."""
    released = Signal()
    """Emitted when a gesture ends: button released or key let go."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, signed: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._signed = signed
        self._minimum, self._maximum, self._value = -1.0, 1.0, 0.0
        self._grip: float | None = None
        self._burst = Burst()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def value(self) -> float:
        """The current value; may lie outside the range, the thumb then stands at its end."""
        return self._value

    @property
    def dragging(self) -> bool:
        """Whether a person holds the thumb."""
        return self._grip is not None

    @property
    def gesture(self) -> object:
        """Edits that carry this token merge into one undo step: those of a drag, and of a burst of keys."""
        return self._burst.token(held=self._grip is not None)

    def set_range(self, minimum: float, maximum: float) -> None:
        """Set the ends of the track, minimum < maximum."""
        if (minimum, maximum) == (self._minimum, self._maximum):
            return
        self._minimum, self._maximum = minimum, maximum
        self.update()

    def set_value(self, value: float) -> None:
        """Show a value without telling anybody; a thumb that is held stays in the hand."""
        if value != self._value and not self.dragging:
            self._value = value
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to aim, 24 px high to hit."""
        return shown(QSize(96, 24), self._theme)

    def minimumSizeHint(self) -> QSize:
        """Room for the thumb and some way to go."""
        return shown(QSize(48, 24), self._theme)

    def thumb_point(self) -> QPointF:
        """Return the centre of the thumb in the slider's coordinates."""
        return QPointF(self._place(self._value), box_of(self, self._theme).height() / 2)

    def _place(self, value: float) -> float:
        part = (value - self._minimum) / (self._maximum - self._minimum)
        return THUMB / 2 + 2 + min(1.0, max(0.0, part)) * (box_of(self, self._theme).width() - THUMB - 4)

    def _value_at(self, x: float) -> float:
        part = (x - THUMB / 2 - 2) / max(1.0, box_of(self, self._theme).width() - THUMB - 4)
        return self._minimum + min(1.0, max(0.0, part)) * (self._maximum - self._minimum)

    def _move(self, value: float) -> None:
        value = min(self._maximum, max(self._minimum, value))
        if value != self._value:
            self._value = value
            self.update()
            self.moved.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the thumb, or jump to the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._burst.end()
        x = designed(event.position(), self._theme).x()
        thumb = self._place(self._value)
        self._grip = x - thumb if abs(x - thumb) <= THUMB / 2 + 2 else 0.0
        if self._grip == 0.0:
            self._move(self._value_at(x))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self._grip is not None:
            self._move(self._value_at(designed(event.position(), self._theme).x() - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if self._grip is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self._burst.end()
            self.update()
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a hundredth of the range, with Shift by a tenth; Home and End go to the ends."""
        span = self._maximum - self._minimum
        step = span * (0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.01)
        keys = {
            Qt.Key.Key_Left: self._value - step,
            Qt.Key.Key_Down: self._value - step,
            Qt.Key.Key_Right: self._value + step,
            Qt.Key.Key_Up: self._value + step,
            Qt.Key.Key_PageDown: self._value - span * 0.1,
            Qt.Key.Key_PageUp: self._value + span * 0.1,
            Qt.Key.Key_Home: self._minimum,
            Qt.Key.Key_End: self._maximum,
        }
        target = keys.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self._move(round(target / span, 9) * span)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key let go ends the gesture that it made."""
        if not event.isAutoRepeat() and event.key() in (
            Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
            Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        ):  # fmt: skip
            self.released.emit()
        super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filled part, zero tick, thumb, focus ring."""
        painter = painter_of(self, self._theme)
        paint_slider(
            painter, self._theme, box_of(self, self._theme), self._minimum, self._maximum, self._value,
            signed=self._signed, enabled=self.isEnabled(), focused=self.hasFocus(), hovered=self.underMouse(),
        )  # fmt: skip


def paint_slider(
    painter: QPainter, theme: Theme, box: QRectF, minimum: float, maximum: float, value: float, *,
    signed: bool = True, enabled: bool = True, focused: bool = False, hovered: bool = False,
) -> None:  # fmt: skip
    """Paint a slider into a box; the canvas paints its input sliders with it too."""
    tokens = theme.tokens
    left, right, y = box.left() + THUMB / 2 + 2, box.right() - THUMB / 2 - 2, box.center().y()

    def place(v: float) -> float:
        return left + min(1.0, max(0.0, (v - minimum) / (maximum - minimum))) * (right - left)

    track = QRectF(left - TRACK / 2, y - TRACK / 2, right - left + TRACK, TRACK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.pressed)
    painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
    has_zero = signed and minimum < 0.0 < maximum
    origin = place(0.0) if has_zero else left - TRACK / 2
    color = tokens.accent if not has_zero else (tokens.neg if value < 0 else tokens.pos)
    if not enabled:
        color = tokens.disabled
    here = place(value)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(min(origin, here), y - TRACK / 2, abs(here - origin), TRACK), TRACK / 2, TRACK / 2)
    if has_zero:
        painter.setBrush(tokens.control)
        painter.drawRect(QRectF(round(origin) - 0.5, y - 5, 1, 10))
    if focused or hovered:
        painter.setBrush(tokens.pressed if not focused else tokens.accent_line)
        painter.drawEllipse(QPointF(here, y), THUMB / 2 + 2.5, THUMB / 2 + 2.5)
    painter.setPen(QPen(color, 2))
    painter.setBrush(tokens.panel)
    painter.drawEllipse(QPointF(here, y), THUMB / 2 - 1, THUMB / 2 - 1)
