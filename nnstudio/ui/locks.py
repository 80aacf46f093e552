"""The gate at the door of all edits: what a lesson's step and a file's author leave free.

Undo and redo never come through here: whatever was done can be taken back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnstudio.errors import InvalidInput, StudioError
from nnstudio.project import Project

if TYPE_CHECKING:
    from nnstudio.lessons.file_locks import FileLocks
    from nnstudio.lessons.locks import Locks


class LockGate(QObject):
    """Lets edits through, or says why not. The workspace asks it; whoever opens a lesson sets it.

    A lesson's locks and a file's hold together: something is free where both leave it free.
    """

    changed = Signal()
    """Emitted when something else is free than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lesson: Locks | None = None
        self._file: FileLocks | None = None
        self._bypassed = 0
        self._untold = False
        self.faults: tuple[InvalidInput, ...] = ()
        """What isn't understood of the locks in the file."""

    @property
    def lesson(self) -> "Locks | None":
        """What the step of a lesson leaves free; None outside of lessons."""
        return self._lesson

    @property
    def file(self) -> "FileLocks | None":
        """What the author of the file leaves free; None where there are no locks."""
        return self._file

    def set_lesson(self, locks: "Locks | None") -> None:
        """Hold edits to what the step of a lesson leaves free."""
        if locks != self._lesson:
            self._lesson = locks
            self._tell()

    def set_file(self, locks: "FileLocks | None") -> None:
        """Hold edits to what the author of the file leaves free."""
        if locks != self._file:
            self._file = locks
            self._tell()

    def follow(self, project: Project) -> None:
        """Take over the locks that are kept in a project."""
        if not project.view or "locks" not in project.view:
            self.faults = ()
            self.set_file(None)
            return
        # Few files have any: nobody else should wait for lessons to be loaded.
        from nnstudio.lessons.file_locks import kept_locks

        locks, self.faults = kept_locks(project)
        self.set_file(locks)

    def refusal(self, before: Project, after: Project) -> StudioError | None:
        """Return why an edit isn't free; None where it is."""
        for locks in self._holding():
            found = locks.refusal(before, after)
            if found is not None:
                return found
        return None

    def allows(self, text: str) -> bool:
        """Return whether something is free, or a part of it: ``weights``, ``biases:1``; for what greys out."""
        return all(locks.allows(text) for locks in self._holding())

    def why_not(self, text: str) -> StudioError | None:
        """Return why something isn't free; None where it is, or a part of it."""
        for locks in self._holding():
            if not locks.allows(text):
                return locks.refusal_of(text.partition(":")[0])
        return None

    @contextmanager
    def bypass(self) -> Iterator[None]:
        """Let everything through meanwhile: solutions that are shown, and what takes the locks away."""
        self._bypassed += 1
        try:
            yield
        finally:
            self._bypassed -= 1
            if self._untold:
                self._tell()

    def _tell(self) -> None:
        # Meanwhile everything looks free.
        self._untold = bool(self._bypassed)
        if not self._untold:
            self.changed.emit()

    def _holding(self) -> "list[Locks]":
        return [] if self._bypassed else [locks for locks in (self._lesson, self._file) if locks is not None]
