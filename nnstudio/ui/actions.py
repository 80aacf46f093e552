"""Every command of the window as a QAction, and the program's menu made of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Shortcut = QKeySequence.StandardKey | str


@dataclass(frozen=True)
class Command:
    """What an action is: its object name, its text, its keys and what it calls."""

    name: str
    text: str
    slot: Callable[..., object]
    shortcuts: tuple[Shortcut, ...] = ()
    checkable: bool = False
    tip: str = ""


class Actions(QObject):
    """The actions by name.

    Parameters
    ----------
    window : QWidget
        The window whose shortcuts they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.by_name: dict[str, QAction] = {}

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def add(self, command: Command) -> QAction:
        """Make an action of a command."""
        action = QAction(command.text, self._window)
        action.setCheckable(command.checkable)
        if command.checkable:
            action.toggled.connect(command.slot)
        else:
            action.triggered.connect(command.slot)
        self._enlist(action, command.name, command.shortcuts, command.tip)
        return action

    def adopt(self, action: QAction, name: str, shortcuts: tuple[Shortcut, ...] = ()) -> QAction:
        """Take in an action that something else made, such as a dock or the undo stack."""
        self._enlist(action, name, shortcuts, "")
        return action

    def _enlist(self, action: QAction, name: str, shortcuts: tuple[Shortcut, ...], tip: str) -> None:
        # Some desktops have a standard key that a command names as well; twice, it would be ambiguous.
        keys = list({key.toString(): key for shortcut in shortcuts for key in _keys(shortcut)}.values())
        action.setObjectName(name)
        action.setShortcuts(keys)
        if tip:
            action.setToolTip(tip)
        elif keys:
            text = action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{text} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})")
        self._window.addAction(action)
        self.by_name[name] = action

    def choose_one(self, *names: str) -> None:
        """Make checkable actions exclude one another."""
        group = QActionGroup(self)
        for name in names:
            group.addAction(self.by_name[name])

    def fill(self, menu: QMenu, *names: str) -> None:
        """Add actions to a menu; an empty name is a separator."""
        for name in names:
            if name:
                menu.addAction(self.by_name[name])
            else:
                menu.addSeparator()


def _keys(shortcut: Shortcut) -> list[QKeySequence]:
    if isinstance(shortcut, str):
        return [QKeySequence(shortcut)]
    # A standard key may have several sequences, or none where the desktop knows none for it.
    return QKeySequence.keyBindings(shortcut)
