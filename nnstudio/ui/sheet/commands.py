"""The command that opens the hand-calculation sheet."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from nnstudio.ui.actions import Actions, Command

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow
    from nnstudio.ui.sheet.dialog import SheetDialog


class SheetCommands(QObject):
    """Adds ``file.sheet`` to the actions of the window."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SheetDialog | None = None
        actions.add(Command("file.sheet", self.tr("&Hand-calculation sheet…"), self.open, ("Ctrl+P",)))

    def open(self) -> None:
        """Open the sheet of the network at hand, or bring the one that is open to the front."""
        # Needed by few, and not at the start.
        from nnstudio.ui.sheet.dialog import SheetDialog

        window = self._window
        window.hide_welcome()
        if self._dialog is None or not shiboken6.isValid(self._dialog):
            self._dialog = SheetDialog(window.workspace, window.theme, window.settings, window.language.code, window)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
