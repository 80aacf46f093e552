"""The tabs of cards that share a place: a segmented control in the header of the one that is on top.

Qt would draw a tab bar of its own under the docks; `DockLayout` leaves it no height.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, shown
from nnstudio.ui.widgets.segmented import SegmentedControl

_LEAST = 30
"""Pixels of a name that has given way."""


class CardTabs(SegmentedControl):
    """The names of the cards in a group; the chosen one is the card that the tabs stand in.

    A click or the arrow keys bring another card to the top; a part is dragged out like a card by its header.
    """

    dragged = Signal(str, QPoint)
    """Emitted once a drag, with the key of the part that was taken and the pointer's place on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, [], parent)
        # A click leaves the keyboard to the canvas.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if theme.scale > 1.0:
            # Large names give way where cards are narrow.
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._taken: int | None = None
        self._from = QPoint()

    def set_tabs(self, tabs: Sequence[tuple[str, str]], current: str) -> None:
        """Show (key, text) pairs."""
        self._choices = list(tabs)
        self.set_choice(current)
        self.setAccessibleDescription(", ".join(text for _, text in tabs))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for two letters of each name, in large type; else for all of them."""
        if self._theme.shown_at == 1.0:
            return self.sizeHint()
        return shown(QSize(_LEAST * len(self._choices) + 4, 28), self._theme)

    def _widths(self) -> list[int]:
        widths = self._wanted_widths()
        room = round(box_of(self, self._theme).width()) - 4
        missing = sum(widths) - room
        if self._theme.shown_at == 1.0 or missing <= 0:
            return widths
        # What is around the words goes first, as much of each.
        return [max(_LEAST, width - -(-missing // len(widths))) for width in widths]

    def _padding(self) -> int:
        # Three names stand beside a chip in a card of 300 pixels.
        if len(self._choices) < 3:
            return 20
        return 14 if self._theme.shown_at == 1.0 else 10

    def _choose(self, index: int) -> None:
        # The card on top stays this one's until another is raised, and that has tabs of its own.
        index = min(len(self._choices) - 1, max(0, index))
        if index != self._current:
            self.chosen.emit(self._choices[index][0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a part; what happens with it is known when the pointer moves or the button is let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._taken = self.index_at(designed(event.position(), self._theme).x())
            self._from = event.globalPosition().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the part out when the pointer has gone far enough."""
        where = event.globalPosition().toPoint()
        if self._taken is None or (where - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        key, self._taken = self._choices[self._taken][0], None
        self.dragged.emit(key, where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Bring the card of the part to the top."""
        taken, self._taken = self._taken, None
        if taken is not None:
            self._choose(taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbour, Home and End the outermost."""
        if event.key() == Qt.Key.Key_Home:
            self._choose(0)
        elif event.key() == Qt.Key.Key_End:
            self._choose(len(self._choices) - 1)
        else:
            super().keyPressEvent(event)
