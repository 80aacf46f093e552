"""The docks at the sides of the canvas: palette and outline left, inspector right; and what all docks have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label


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


class SideTitle(QWidget):
    """The title bar of a side dock: its name and small buttons. Dragging it moves the dock."""

    def __init__(self, theme: Theme, dock: QDockWidget, *buttons: QToolButton, slim: bool = False) -> None:
        super().__init__(dock)
        self.setFixedHeight(28 if slim else 44)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 if slim else 14, 4, 12, 0)
        row.setSpacing(2)
        self.label = Label(theme, dock.windowTitle(), "section" if slim else "heading", self)
        row.addWidget(self.label)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(CloseButton(theme, dock, self))
        self._height = self.minimumHeight()

    def fold(self, folded: bool) -> None:
        """Give the room to what is below, or take it back."""
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setVisible(not folded)
        self.setFixedHeight(8 if folded else self._height)


class Placeholder(QWidget):
    """Stands where a view will be until it is loaded, right after the first paint."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def side_dock(
    theme: Theme, name: str, title: str, widget: QWidget, *buttons: QToolButton, slim: bool = False
) -> QDockWidget:
    """Return a dock for a side of the window with the studio's title bar, a slim one over a widget with a header."""
    dock = QDockWidget(title)
    dock.setObjectName(name)
    dock.setAccessibleName(title)
    dock.setWidget(widget)
    dock.setTitleBarWidget(SideTitle(theme, dock, *buttons, slim=slim))
    return dock


def fill_side(dock: QDockWidget, widget: QWidget) -> None:
    """Put a view into a side dock that waited for it."""
    old = dock.widget()
    dock.setWidget(widget)
    drop(old)


def share_width(window: QMainWindow, width: int, docks: list[QDockWidget]) -> None:
    """Make docks beside each other equally wide.

    Together they get no more than `width`, that of the canvas above them: what is missing would be taken from the docks
    at the sides.
    """
    room = (width - len(docks) + 1) // len(docks)
    window.resizeDocks(docks, [room] * len(docks), Qt.Orientation.Horizontal)


def drop(widget: QWidget) -> None:
    """Throw a widget away."""
    # Without a parent nobody finds it any more, even before Qt gets to delete it.
    widget.setParent(None)
    widget.deleteLater()
