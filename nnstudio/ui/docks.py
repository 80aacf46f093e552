"""What all docks have: a button that closes them, a stand-in for a view that isn't loaded yet, equal widths."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme


class CloseButton(QToolButton):
    """Closes a dock; the View menu opens it again."""

    def __init__(self, theme: Theme, dock: QDockWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(f"{dock.objectName()}.close")
        self.setProperty("role", "small")
        self.setAccessibleName(self.tr("Close {title}").format(title=dock.windowTitle()))
        self.setToolTip(self.tr("Close; the View menu brings it back"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(dock.close)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setIcon(icon("close", self._theme))


class Placeholder(QWidget):
    """Stands where a view will be until it is loaded, right after the first paint."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def share_width(window: QMainWindow, width: int, docks: list[QDockWidget]) -> None:
    """Make docks beside each other equally wide.

    Together they get no more than `width`, that of the canvas above them: what is missing would be taken from the docks
    at the sides.
    """
    room = (width - len(docks) + 1) // len(docks)
    window.resizeDocks(docks, [room] * len(docks), Qt.Orientation.Horizontal)


def drop(thing: QObject) -> None:
    """Throw a widget, or something else that has a parent, away."""
    # Without a parent nobody finds it any more, even before Qt gets to delete it; and PySide lets go of it.
    thing.setParent(None)
    thing.deleteLater()
