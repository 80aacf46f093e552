"""The command that opens the window for comparing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from nnstudio.ui.actions import Actions, Command

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


class CompareCommands(QObject):
    """Adds its action to those of the window.

    Parameters
    ----------
    window : MainWindow
    actions : Actions
        Gets ``compare.open``.
    """

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        actions.add(Command("compare.open", self.tr("&Compare…"), self.open, ("Ctrl+K",)))

    def fill(self, menu: QMenu) -> None:
        """Add the action to a menu."""
        self._actions.fill(menu, "compare.open")

    def open(self) -> None:
        """Show the window, or bring it to the front."""
        # Its plots take as long to load as the window's own.
        from nnstudio.ui.compare.window import CompareWindow

        main = self._window
        main.hide_welcome()
        # One that was closed a moment ago may still be there, hidden.
        window = next((one for one in main.findChildren(CompareWindow) if one.isVisible()), None)
        if window is None:
            window = CompareWindow(main.workspace, main.theme, main.settings, main)
            window.addActions([self._actions[name] for name in ("edit.undo", "edit.redo")])
        window.show()
        window.raise_()
        window.activateWindow()
