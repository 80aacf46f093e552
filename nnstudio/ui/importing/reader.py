"""Work on a table in a thread of its own: one piece after the other, the latest counts, any can be stopped."""

import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

Progress: TypeAlias = Callable[[float], object]
Work: TypeAlias = Callable[[Progress], object]
"""Called in the thread; calls its argument now and then with the part that is done, 0 to 1."""

PATIENCE = 10.0
"""Seconds to wait for the thread at the end; a disk that doesn't answer must not hold the window for ever."""

_INTERVAL = 0.04


class _Stopped(Exception):
    """Raised inside work that nobody waits for any more."""


class _Job:
    def __init__(self, work: Work) -> None:
        self.work = work
        self.stopped = False


class Reader(QObject):
    """Has no parent: the thread may hold it for a moment longer than the window that made it."""

    progressed = Signal(float)
    finished = Signal(object)
    """Emitted with what the work returned."""
    failed = Signal(object)
    """Emitted with the exception that ended the work."""

    _told = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._current: _Job | None = None
        self._told.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is under way that somebody waits for."""
        return self._current is not None

    def start(self, work: Work) -> None:
        """Begin work as soon as that before has stopped."""
        self.stop()
        self._current = _Job(work)
        self._jobs.put(self._current)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="table reader", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait no more for what is under way; it ends at its next report."""
        if self._current is not None:
            self._current.stopped = True
            self._current = None

    def close(self) -> None:
        """End the thread."""
        self.stop()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(PATIENCE)
            self._thread = None

    # --- in the thread ------------------------------------------------------------------------

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if job.stopped:
                continue
            try:
                result = job.work(_Report(self, job))
            except _Stopped:
                continue
            except BaseException as error:
                self._tell(job, "failed", error)
            else:
                self._tell(job, "finished", result)

    def _tell(self, job: _Job, what: str, value: object) -> None:
        if not job.stopped:
            self._told.emit(job, what, value)

    # --- in the window's thread ---------------------------------------------------------------

    def _arrived(self, job: _Job, what: str, value: object) -> None:
        if job is not self._current:
            return
        if what == "progressed":
            assert isinstance(value, float)
            self.progressed.emit(value)
            return
        self._current = None
        (self.finished if what == "finished" else self.failed).emit(value)


class _Report:
    """Tells the window how far work is, not too often, and stops work that nobody waits for."""

    def __init__(self, reader: Reader, job: _Job) -> None:
        self._reader, self._job = reader, job
        self._last = time.monotonic()

    def __call__(self, part: float) -> None:
        if self._job.stopped:
            raise _Stopped
        now = time.monotonic()
        if now - self._last >= _INTERVAL:
            self._last = now
            self._reader._tell(self._job, "progressed", part)
