"""The menu of the files that were open lately."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.ui.files import Files
from nnstudio.ui.settings import Settings
from nnstudio.ui.widgets.plain import tip


class RecentMenu(QMenu):
    """Lists the recent files anew each time it opens.

    Parameters
    ----------
    clear : QAction
        Empties the list.
    """

    def __init__(self, files: Files, settings: Settings, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setObjectName("file.recent")
        self.setToolTipsVisible(True)
        self._files = files
        self._settings = settings
        self._clear = clear
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._open)

    def _fill(self) -> None:
        self.clear()
        recent = self._settings.recent
        for path in recent:
            # A single & would underline the letter behind it.
            action = self.addAction(path.name.replace("&", "&&"))
            action.setToolTip(tip(str(path)))
            action.setData(str(path))
        if recent:
            self.addSeparator()
            self.addAction(self._clear)
        else:
            self.addAction(self.tr("No files yet")).setEnabled(False)

    def _open(self, action: QAction) -> None:
        if action is not self._clear:
            self._files.open_path(Path(action.data()))
