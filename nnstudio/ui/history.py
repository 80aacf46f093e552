"""The undo history: snapshots of the project before and after each step, capped by the memory they hold."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from nnstudio.project import Project

MEMORY_LIMIT = 256 * 2**20
"""Bytes of arrays that undo steps may hold beyond the current project; past it the oldest steps go."""

_MERGES = 1


class Snapshot(QUndoCommand):
    """One undo step: the project before and after it. Flat on purpose: nested commands crash in PySide6."""

    def __init__(
        self, title: str, before: Project, after: Project, gesture: object, show: Callable[[Project], None]
    ) -> None:
        super().__init__(_text(title))
        self.before = before
        self.after = after
        self.gesture = gesture
        self._show = show
        self.shown = False
        """True for a step that is put back into the history: pushing it must not show it once more."""
        self.nbytes = _bytes_between(before, after)
        """Bytes of the arrays that only one of the two projects has."""

    def id(self) -> int:
        """Steps of a gesture may merge; others never do."""
        return _MERGES if self.gesture is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the step of the same gesture that goes back to its very start: none is left then.

        The stack drops both right after, and is clean again if it was before the gesture.
        """
        if (
            not isinstance(other, Snapshot)
            or other.after is not self.before
            or not self.takes(other.text(), other.gesture)
        ):
            return False
        self.setObsolete(True)
        # PySide never lets go of a step that was merged: let it hold nothing else.
        self.after = other.before = self.before
        return True

    def takes(self, text: str, gesture: object) -> bool:
        """Return whether a step of that gesture, right after this one, is a part of it."""
        return gesture is not None and gesture is self.gesture and text == self.text()

    def extend(self, after: Project) -> None:
        """Go on to a later project of the same gesture, and show it."""
        self.after = after
        self.nbytes = _bytes_between(self.before, after)
        self._show(after)

    def undo(self) -> None:
        """Show the project as it was before the step."""
        self._show(self.before)

    def redo(self) -> None:
        """Show the project as it was after the step."""
        if self.shown:
            self.shown = False
        else:
            self._show(self.after)


class History(QObject):
    """A QUndoStack of snapshots, unlimited in steps and capped in memory.

    Parameters
    ----------
    show : callable
        Called with the project that an edit, an undo or a redo makes the current one.
    """

    def __init__(self, show: Callable[[Project], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._show = show
        self.memory_limit = MEMORY_LIMIT
        # An upper bound of what the steps hold, so that they are counted only when it may be too much.
        self._held = 0

    def push(self, title: str, before: Project, after: Project, gesture: object = None) -> None:
        """Add a step, show its project, and forget the oldest steps if the history holds too much memory."""
        step = self._open_step(title, gesture)
        if step is not None and after is not step.before:
            self._held -= step.nbytes
            step.extend(after)
        else:
            step = Snapshot(title, before, after, gesture, self._show)
            self.stack.push(step)
        self._held += step.nbytes
        if self._held > self.memory_limit:
            self._trim()

    def _open_step(self, title: str, gesture: object) -> Snapshot | None:
        """Return the newest step if another of that gesture becomes part of it."""
        index = self.stack.index()
        if gesture is None or index == 0 or index < self.stack.count() or index == self.stack.cleanIndex():
            return None
        step = self.stack.command(index - 1)
        return step if isinstance(step, Snapshot) and step.takes(_text(title), gesture) else None

    def clear(self) -> None:
        """Forget all steps; the state now is clean."""
        self._held = 0
        self.stack.clear()
        self.stack.setClean()

    def _trim(self) -> None:
        steps = [self.stack.command(index) for index in range(self.stack.count())]
        sizes = [step.nbytes for step in steps if isinstance(step, Snapshot)]
        total = self._held = sum(sizes)
        if total <= self.memory_limit or len(steps) < 2:
            return
        dropped = 0
        while total > self.memory_limit and dropped < len(steps) - 1:
            total -= sizes[dropped]
            dropped += 1
        self._held = total
        # QUndoStack can't drop its oldest commands, so the newest are put into an emptied one.
        kept = [
            (step.text(), step.before, step.after, step.gesture)
            for step in steps[dropped:]
            if isinstance(step, Snapshot)
        ]
        clean = self.stack.cleanIndex() - dropped
        self.stack.blockSignals(True)
        self.stack.clear()
        if clean != 0:
            self.stack.resetClean()
        for index, (title, before, after, gesture) in enumerate(kept, start=1):
            step = Snapshot(title.replace("&&", "&"), before, after, None, self._show)
            step.shown = True
            self.stack.push(step)
            # Set after the push: with a gesture the steps would merge into one here.
            step.gesture = gesture
            if index == clean:
                self.stack.setClean()
        self.stack.blockSignals(False)
        # What the menu shows and whether it can be chosen may have changed while signals were blocked.
        self.stack.undoTextChanged.emit(self.stack.undoText())
        self.stack.canUndoChanged.emit(self.stack.canUndo())
        self.stack.cleanChanged.emit(self.stack.isClean())


def _text(title: str) -> str:
    """Return a title as menus write it, where an ampersand marks a key."""
    return title.replace("&", "&&")


def _bytes_between(before: Project, after: Project) -> int:
    old, new = _arrays(before), _arrays(after)
    return sum(size for key, size in (old | new).items() if (key in old) != (key in new))


def _arrays(project: Project) -> dict[int, int]:
    found: dict[int, int] = {}
    for layer in project.network.computing_layers:
        for array in (layer.weights, layer.bias, layer.mask):
            if isinstance(array, np.ndarray):
                found[id(array)] = array.nbytes
    return found
