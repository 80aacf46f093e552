"""Opening and saving with a person: dialogs, the question about unsaved changes, recent files, messages."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnstudio.datasets import TABLE_ENDINGS
from nnstudio.errors import FileRefused
from nnstudio.project import Project
from nnstudio.ui.canvas.picture import render_to_file
from nnstudio.ui.examples import Example, is_example
from nnstudio.ui.language import spoken
from nnstudio.ui.message_bar import MessageBar
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace

ENDING = ".nns"


class Files(QObject):
    """What the File menu does. A refused file leaves the open project and the disk as they are."""

    opened = Signal()
    """Emitted when a project was opened, started or chosen, so that the start page can go."""
    table_wanted = Signal(Path)
    """Emitted with a table that somebody wants to open: it is imported into the project at hand."""

    def __init__(
        self, workspace: Workspace, theme: Theme, settings: Settings, message: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self._message = message
        self._window = window

    # --- start and open -----------------------------------------------------------------------

    def new(self) -> bool:
        """Start with a blank network, after asking about unsaved changes."""
        if not self.may_discard():
            return False
        self._workspace.new()
        self.opened.emit()
        return True

    def open(self) -> bool:
        """Let a person choose a file and open it."""
        if not self.may_discard():
            return False
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a network"), self._folder(), self._filters())
        return bool(name) and (self._is_table(Path(name)) or self._open(Path(name)))

    def open_path(self, path: Path) -> bool:
        """Open a file, after asking about unsaved changes; a table is imported into the project at hand."""
        return self._is_table(path) or (self.may_discard() and self._open(path))

    def _is_table(self, path: Path) -> bool:
        if path.suffix.lower() not in TABLE_ENDINGS or not path.exists():
            return False
        self.table_wanted.emit(path)
        return True

    def start_from(self, example: Example) -> bool:
        """Start from an example."""
        return self.start_with(example.project(spoken()))

    def start_with(self, project: Project) -> bool:
        """Start with a network that no file holds, after asking about unsaved changes."""
        if not self.may_discard():
            return False
        self._workspace.new(project)
        self._message.hide()
        self.opened.emit()
        return True

    def _open(self, path: Path) -> bool:
        try:
            self._workspace.open(path)
        except FileRefused as error:
            self._message.show_error(self._workspace.message(error))
            if not path.exists():
                self._settings.forget_recent(path)
            return False
        if is_example(path):
            # Whichever way it was opened it is a new document, so that saving never writes into the program.
            self._workspace.forget_path()
        else:
            self._remember(path)
        self._message.hide()
        self.opened.emit()
        return True

    # --- save ---------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save where the project came from, or ask where to."""
        if self._workspace.path is None:
            return self.save_as()
        return self._save(self._workspace.path)

    def save_as(self) -> bool:
        """Ask where to and save."""
        suggestion = Path(self._folder()) / f"{file_name(self._workspace.project.name)}{ENDING}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the network"), str(self._workspace.path or suggestion), self._filters()
        )
        if not name:
            return False
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(ENDING)
            # The dialog asked about the name without its ending only.
            if path.exists() and not self._may_replace(path):
                return False
        return self._save(path)

    def save_picture(self) -> bool:
        """Ask where to and write the network's picture."""
        suggestion = Path(self._folder()) / f"{file_name(self._workspace.project.name)}.png"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a picture of the network"), str(suggestion),
            self.tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"),
        )  # fmt: skip
        if not name:
            return False
        path = Path(name) if Path(name).suffix else Path(name + ".png")
        try:
            render_to_file(self._workspace.project_to_save(), path, theme="dark" if self._theme.dark else "light")
        except FileRefused as error:
            self._message.show_error(self._workspace.message(error))
            return False
        return True

    def _save(self, path: Path) -> bool:
        try:
            self._workspace.save(path)
        except FileRefused as error:
            self._message.show_error(self._workspace.message(error), self.tr("Save as…"), self.save_as)
            return False
        self._remember(path)
        self._message.hide()
        return True

    # --- questions ----------------------------------------------------------------------------

    def may_discard(self) -> bool:
        """Ask what to do with unsaved changes; False means: stay."""
        # What a training that runs has learned by now is what is asked about.
        self._workspace.training.pause()
        if not self._workspace.unsaved:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("question.unsaved")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to “{name}”?").format(name=project_name(self._workspace.project)))
        box.setInformativeText(self.tr("Without saving, the changes are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _may_replace(self, path: Path) -> bool:
        answer = QMessageBox.question(
            self._window,
            self.tr("Replace the file?"),
            self.tr("{name} exists already. Replace it?").format(name=path.name),
        )
        return answer == QMessageBox.StandardButton.Yes

    # --- places -------------------------------------------------------------------------------

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(path)
        self._settings.folder = str(path.absolute().parent)

    def _folder(self) -> str:
        if self._workspace.path is not None:
            return str(self._workspace.path.absolute().parent)
        return self._settings.folder or str(Path.home())

    def _filters(self) -> str:
        return self.tr("NN Studio networks (*.nns);;All files (*)")


def file_name(name: str) -> str:
    """Return a project's name as a file name that every system takes."""
    kept = "".join("_" if character in '<>:"/\\|?*' or ord(character) < 32 else character for character in name)
    return kept.strip(" .")[:100] or "network"
