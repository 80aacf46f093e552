"""The commands for a class: a network copied and pasted as text, parts locked and unlocked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu

from nnstudio.errors import FileRefused
from nnstudio.formats.share_code import encode, holds_code
from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.classroom.lock_sign import LockSign

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow

_FAULTS = 3
"""Lines of a file's locks that aren't understood and that are told; more of them say nothing new."""


class ClassCommands(QObject):
    """Adds its actions to those of the window: ``edit.copy_code``, ``edit.paste_code``, ``class.*``."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        key = QKeySequence.StandardKey
        for command in (
            Command(
                "edit.copy_code", self.tr("&Copy as text"), self.copy_code, ("Ctrl+Shift+C",),
                tip=self.tr("The whole network as a line of text, to be pasted into a chat"),
            ),
            Command("edit.paste_code", self.tr("&Paste a network…"), self.paste_code, (key.Paste,)),
            Command("class.lock", self.tr("&Lock parts…"), self.lock_parts),
            Command("class.unlock", self.tr("&Unlock"), self.unlock),
        ):  # fmt: skip
            actions.add(command)
        self._locks = window.workspace.locks
        self._locks.changed.connect(self._show_locks)
        window.files.opened.connect(self._tell_faults)
        self._show_locks()

    def fill(self, menu: QMenu) -> None:
        """Put the commands of a class into a menu."""
        self._actions.fill(menu, "class.lock", "class.unlock")

    def sign(self) -> LockSign:
        """Return a sign for the foot of the window that a file is locked."""
        window = self._window
        sign = LockSign(window.theme, self._locks, window.status)
        sign.add(self._actions["class.unlock"], self._actions["class.lock"])
        return sign

    # --- as text ------------------------------------------------------------------------------

    def copy_code(self) -> bool:
        """Put the network into the clipboard as text."""
        window = self._window
        try:
            code = encode(window.workspace.project_to_save())
        except FileRefused as error:
            message = window.workspace.message(error)
            window.area.message.show_error(message, self.tr("Save as…"), window.files.save_as)
            return False
        QGuiApplication.clipboard().setText(code)
        window.area.message.show_passing(
            self.tr("Copied as text of {count} characters: paste it into a chat").format(count=f"{len(code):,}")
        )
        return True

    def paste_code(self) -> None:
        """Show what network a text holds, and open it as a new document."""
        # Nobody else needs it, and the start shouldn't wait for it.
        from nnstudio.ui.classroom.paste_dialog import PasteDialog

        window = self._window
        text = QGuiApplication.clipboard().text()
        dialog = PasteDialog(window.workspace, window.theme, text if holds_code(text) else "", window)
        answer, project = dialog.exec(), dialog.project
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted and project is not None:
            window.files.start_with(project)

    # --- locks --------------------------------------------------------------------------------

    def lock_parts(self) -> None:
        """Ask which parts may be changed by whoever opens the file."""
        from nnstudio.ui.classroom.lock_dialog import LockDialog

        window = self._window
        dialog = LockDialog(window.theme, self._locks.file, window)
        answer, free = dialog.exec(), dialog.free
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted:
            self._keep(self.tr("Lock parts"), free)

    def unlock(self) -> None:
        """Take the locks away; a step that can be undone."""
        self._keep(self.tr("Unlock"), None)

    def _keep(self, title: str, free: tuple[str, ...] | None) -> None:
        from nnstudio.lessons.file_locks import with_locks

        self._window.workspace.edit(title, with_locks, free)

    def _show_locks(self) -> None:
        self._actions["class.unlock"].setEnabled(self._locks.file is not None)

    def _tell_faults(self) -> None:
        faults = self._locks.faults[:_FAULTS]
        if faults:
            message = self._window.workspace.message
            self._window.area.message.show_notice("\n".join(message(fault) for fault in faults))
