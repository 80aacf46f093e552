"""How a table comes to the studio: chosen in a file dialog, or dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.datasets import TABLE_ENDINGS
from nnstudio.ui.theme import Theme

translate = QCoreApplication.translate


def ask_for_table(parent: QWidget | None, theme: Theme, folder: str | Path = "") -> Path | None:
    """Let a person choose a file; None if they didn't.

    Parameters
    ----------
    parent : QWidget, optional
    theme : Theme
    folder : str or Path
        Where to begin.
    """
    patterns = " ".join(f"*{ending} *{ending.upper()}" for ending in TABLE_ENDINGS)
    filters = ";;".join(
        (
            translate("Import", "Tables ({patterns})").format(patterns=patterns),
            translate("Import", "All files (*)"),
        )
    )
    title = translate("Import", "Import a table")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(name) if name else None


def dropped_table(data: QMimeData) -> Path | None:
    """Return the table that is dragged along, if it is one file that is called like a table."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in TABLE_ENDINGS else None
