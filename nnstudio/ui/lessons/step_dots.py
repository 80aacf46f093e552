"""A lesson's steps in a row: which are done, which one is at hand; a click goes to any of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip

HEIGHT = 28
_BAR = 6.0
_GAP = 4.0


@dataclass(frozen=True)
class Dot:
    """A step as the row shows it: ``"done"``, ``"skipped"`` or ``"ahead"``."""

    title: str
    state: str


class StepDots(QWidget):
    """A bar a step. Arrow keys go along the row, Enter goes to the step."""

    chosen = Signal(int)
    """Emitted with the index of the step that somebody wants to go to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dots: tuple[Dot, ...] = ()
        self._current = 0
        self._hovered = -1
        self._marked = 0
        self.setObjectName("lesson.steps")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(HEIGHT))
        theme.changed.connect(self.update)

    def set_steps(self, dots: Sequence[Dot], current: int) -> None:
        """Show the steps."""
        self._dots, self._current, self._marked = tuple(dots), current, current
        self.setAccessibleName(self._words(current))
        self.update()

    def point(self, index: int) -> QPointF:
        """Return the middle of a step's bar."""
        return self._box(index).center()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self._theme.px(HEIGHT))

    def _box(self, index: int) -> QRectF:
        width = (self.width() - _GAP * (len(self._dots) - 1)) / max(1, len(self._dots))
        return QRectF(index * (width + _GAP), (self.height() - _BAR) / 2, width, _BAR)

    def _at(self, x: float) -> int:
        found = int(x * len(self._dots) / max(1, self.width()))
        return max(0, min(found, len(self._dots) - 1)) if self._dots else -1

    def _words(self, index: int) -> str:
        if not 0 <= index < len(self._dots):
            return ""
        dot = self._dots[index]
        if dot.state == "done":
            text = self.tr("Step {number} of {count}, done: {title}")
        elif dot.state == "skipped":
            text = self.tr("Step {number} of {count}, skipped: {title}")
        else:
            text = self.tr("Step {number} of {count}: {title}")
        return text.format(number=index + 1, count=len(self._dots), title=dot.title)

    # --- what a person does -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step."""
        if event.button() is Qt.MouseButton.LeftButton and self._dots:
            self.chosen.emit(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what a click would choose."""
        self._hover(self._at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._hover(-1)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row, or to the step that is marked."""
        last = len(self._dots) - 1
        moves = {
            Qt.Key.Key_Left: self._marked - 1, Qt.Key.Key_Right: self._marked + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if event.key() in moves:
            self._marked = max(0, min(moves[Qt.Key(event.key())], last))
            self.setAccessibleName(self._words(self._marked))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._dots:
            self.chosen.emit(self._marked)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The step at hand is marked again."""
        self._marked = self._current
        self.setAccessibleName(self._words(self._current))
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """A tip tells the title of the step."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._words(self._at(event.pos().x()))), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Done ones full, the one at hand larger, skipped ones hollow."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, dot in enumerate(self._dots):
            box = self._box(index)
            now = index == self._current
            color = tokens.accent if dot.state == "done" or now else tokens.border_strong
            if index == self._hovered and not now:
                box = box.adjusted(0, -1, 0, 1)
                color = tokens.accent_hover if dot.state == "done" else tokens.control
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            if dot.state == "skipped" and not now:
                painter.setPen(QPen(color, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = box.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(box, 3, 3)
            if now:
                painter.setPen(QPen(tokens.accent_line, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._box(index).adjusted(-1, -3, 1, 3).intersected(self.rect()), 6, 6)
            if self.hasFocus() and index == self._marked:
                painter.setPen(QPen(tokens.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                around = self._box(index).adjusted(-2, -7, 2, 7) & QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(around, 6, 6)
