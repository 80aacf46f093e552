"""A dock at a side of the window, with the studio's title bar; two may share a place, with tabs in their titles."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from nnstudio.ui.card_tabs import CardTabs
from nnstudio.ui.docks import CloseButton, Placeholder, drop
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label


class SideTitle(QWidget):
    """The title bar of a side dock: its name, or the tabs of those that share its place, and small buttons.

    Dragging it moves the dock.
    """

    def __init__(self, theme: Theme, dock: "SideDock", *buttons: QToolButton, slim: bool) -> None:
        super().__init__(dock)
        self._shared_height = theme.px(36)
        self.setFixedHeight(theme.px(28 if slim else 44))
        row = QHBoxLayout(self)
        row.setContentsMargins(16 if slim else 14, 4, 12, 0)
        row.setSpacing(2)
        self.label = Label(theme, dock.windowTitle(), "section" if slim else "heading", self)
        row.addWidget(self.label)
        self.tabs = CardTabs(theme, self)
        self.tabs.setObjectName(f"{dock.objectName()}.tabs")
        self.tabs.setAccessibleName(self.tr("Views that share this place"))
        self.tabs.hide()
        row.addWidget(self.tabs)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(CloseButton(theme, dock, self))
        self._height = self.minimumHeight()

    def fold(self, folded: bool) -> None:
        """Give the room to what is below, or take it back."""
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setVisible(not folded and child is not self.tabs)
        self.setFixedHeight(8 if folded else self._height)

    def show_group(self, group: Sequence["SideDock"], own: "SideDock") -> None:
        """Show tabs for the docks that share a place, or the name of one by itself."""
        shared = len(group) > 1
        self.label.setVisible(not shared)
        self.tabs.setVisible(shared)
        self.setFixedHeight(max(self._height, self._shared_height) if shared else self._height)
        if shared:
            self.tabs.set_tabs([(dock.objectName(), dock.windowTitle()) for dock in group], own.objectName())


class SideDock(QDockWidget):
    """A dock for a side of the window.

    Parameters
    ----------
    name : str
        Its object name, ``"dock.inspector"``.
    widget : QWidget
        What is in it; a `Placeholder` until `fill`.
    buttons : QToolButton
        For the title bar.
    slim : bool
        Whether the title is a slim one, over a widget with a header of its own.
    """

    uncovered = Signal()
    """Emitted when it came to the top of those that share its place, or was opened."""

    def __init__(
        self, theme: Theme, name: str, title: str, widget: QWidget, *buttons: QToolButton, slim: bool = False
    ) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidget(widget)
        self.title = SideTitle(theme, self, *buttons, slim=slim)
        self.setTitleBarWidget(self.title)
        self._shown = True
        self.visibilityChanged.connect(self._show_contents)

    def fill(self, widget: QWidget) -> None:
        """Put a view into the dock that waited for it."""
        old = self.widget()
        self.setWidget(widget)
        drop(old)
        widget.setVisible(self._shown)

    @property
    def filled(self) -> bool:
        """Whether the view is there."""
        return not isinstance(self.widget(), Placeholder)

    @property
    def on_top(self) -> bool:
        """Whether it can be seen: it is open, and not covered by another one."""
        return self._shown and not self.isHidden()

    def _show_contents(self, shown: bool) -> None:
        # Qt moves a dock that is covered out of sight, where its contents would still be visible to themselves.
        self._shown = shown
        self.widget().setVisible(shown)
        if shown:
            self.uncovered.emit()
