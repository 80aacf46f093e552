"""Ctrl+Z in a field: the field's while something is typed, the window's otherwise."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def is_undo_of_nothing(field: QLineEdit, event: QEvent) -> bool:
    """Whether an event asks if a field wants an undo or redo key that it has no use for; ignores it then.

    A line edit claims these keys always, and the edit just committed in it could not be undone from there.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or field.isModified():
        return False
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        event.ignore()
        return True
    return False
