"""The import dialog on the screen, with tables from the disk."""

import pytest
from ui.importing.import_visit import TABLES, Visit

from nnstudio.ui.importing import ImportDialog


@pytest.fixture
def visit(qtbot, theme):
    """Open the dialog for a file: one of the tables, or a path."""
    dialogs = []

    def open_dialog(file, folder=None, wait=True):
        dialog = ImportDialog(theme, TABLES / file, folder)
        dialogs.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        made = Visit(dialog, qtbot)
        if wait:
            made.settle()
        return made

    yield open_dialog
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    dialogs.clear()
