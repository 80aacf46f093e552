"""Work beside the window: one thing at a time, the newest that was asked for; what is short is there at once."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.errors import StudioError

GivenUp = Callable[[], bool]
Work = Callable[[GivenUp], object]

_AT_ONCE = 0.02
"""Seconds that are waited for what may be short, so that nothing flickers."""
_LOOK_MS = 15


class _Job:
    """One piece of work in a thread of its own."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._given_up = False
        self.result: object = None
        self.fault: BaseException | None = None
        self.thread = threading.Thread(target=self._run, name="comparison", daemon=True)
        self.thread.start()

    def give_up(self) -> None:
        self._given_up = True

    def _nobody_waits(self) -> bool:
        return self._given_up

    def _run(self) -> None:
        try:
            self.result = self._work(self._nobody_waits)
        except BaseException as fault:
            self.fault = fault


class Background(QObject):
    """Does what is asked, and forgets what was asked before and isn't done yet.

    A fault of the program comes out in the window's thread.
    """

    arrived = Signal(object)
    """Emitted with what the newest work gave."""
    refused = Signal(object)
    """Emitted with the `StudioError` that it ended with."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: Work | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def ask(self, work: Work, *, hurry: bool = True) -> None:
        """Let something be done; of what waits already, nothing but this is.

        Parameters
        ----------
        work : callable
            Called in another thread as ``work(given_up)``.
        hurry : bool
            Whether work that is under way for something else is given up; otherwise it is told first.
        """
        self._next = work
        if self._job is None:
            self._begin()
        elif hurry:
            self._job.give_up()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            self._timer.stop()
            return
        self._job = _Job(work)
        self._job.thread.join(_AT_ONCE)
        self._timer.start()
        self._look()

    def _look(self) -> None:
        job = self._job
        if job is None or job.thread.is_alive():
            return
        self._job = None
        stale = job._nobody_waits()
        if self._next is None:
            self._timer.stop()
        if job.fault is not None and not isinstance(job.fault, StudioError):
            self._begin()
            raise job.fault
        if not stale:
            if job.fault is not None:
                self.refused.emit(job.fault)
            else:
                self.arrived.emit(job.result)
        if self._job is None:
            self._begin()

    def close(self) -> None:
        """Give up, and leave no thread behind."""
        self._timer.stop()
        job, self._job, self._next = self._job, None, None
        if job is not None:
            job.give_up()
            job.thread.join()
