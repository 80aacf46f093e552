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
        super().__init__(title.replace("&", "&&"))
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
        """Take over a later step of the same gesture; a gesture that went back to its very start leaves no step."""
        if not isinstance(other, Snapshot) or other.gesture is not self.gesture or other.text() != self.text():
            return False
        self.after = other.after
        # The stack drops an obsolete step right after the merge, and is clean again if it was before the gesture.
        self.setObsolete(self.after is self.before)
        self.nbytes = _bytes_between(self.before, self.after)
        return True

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
        step = Snapshot(title, before, after, gesture, self._show)
        self._held += step.nbytes
        self.stack.push(step)
        if self._held > self.memory_limit:
            self._trim()

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
            step = Snapshot(title, before, after, None, self._show)
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
