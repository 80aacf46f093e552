"""A table of one's own on its way into the project: the file, the dialog, the choice."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nnstudio.ui.importing import ImportDialog


class TableImport(QObject):
    """Asks for a file, shows the dialog, and gives the project what came of it."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self._window = window
        self._dialog: ImportDialog | None = None

    def open(self) -> None:
        """Let a person choose a file, and import it."""
        # The dialogs are loaded when they are needed: nobody should wait for them at the start.
        from nnstudio.ui.importing import ask_for_table

        path = ask_for_table(self._window, self._theme, self._folder())
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Show the dialog for a file; while one is open, nothing happens."""
        from nnstudio.ui.importing import ImportDialog

        if self._dialog is not None:
            return
        self._settings.folder = str(path.absolute().parent)
        dialog = self._dialog = ImportDialog(self._theme, path, self._workspace.link_folder, self._window)
        dialog.finished.connect(self._finished)
        dialog.open()

    @property
    def dialog(self) -> "ImportDialog | None":
        """The dialog that is open."""
        return self._dialog

    def _finished(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        imported = dialog.imported
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted and imported is not None:
            self._workspace.data.choose(imported.kept, imported.dataset, kind=imported.scaling_kind)

    def _folder(self) -> str:
        if self._settings.folder:
            return self._settings.folder
        folder = self._workspace.link_folder
        return str(folder if folder is not None else Path.home())
