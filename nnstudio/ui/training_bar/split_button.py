"""A button of the toolbar with a menu beside it: a click does the usual thing, the menu offers the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class SplitButton(QToolButton):
    """A ghost icon with a small arrow; Down or Alt+Down opens the menu.

    Parameters
    ----------
    name : str
        The objectName.
    label : str
        What it does, for assistive tools.
    """

    pressed_with = Signal(bool)
    """Emitted when it was clicked or chosen by key; true with Shift."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("role", "split")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._shift = False
        self.clicked.connect(self._clicked)

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu at the arrow."""
        self.setMenu(menu)

    def _clicked(self) -> None:
        self.pressed_with.emit(self._shift)

    def _note(self, event: QMouseEvent | QKeyEvent) -> None:
        self._shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Notice Shift."""
        self._note(event)
        super().mouseReleaseEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Notice Shift."""
        self._note(event)
        super().keyReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does; Down opens the menu."""
        self._note(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down and self.menu() is not None:
            self.showMenu()
        else:
            super().keyPressEvent(event)
