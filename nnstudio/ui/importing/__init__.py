"""Brings a table of one's own into the project: the dialog, and the ways to it."""

from nnstudio.ui.importing.asking import ask_for_table, dropped_table
from nnstudio.ui.importing.dialog import ImportDialog
from nnstudio.ui.importing.session import Imported

__all__ = ["ImportDialog", "Imported", "ask_for_table", "dropped_table"]
