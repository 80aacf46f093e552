"""How a training shares the window's thread: when it may train, and how often its state is shown."""

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.training.runner import Runner

FRAME_MS = 33
"""States are shown at most 30 times a second."""
_SLOWEST_FRAME_MS = 80
_TRAINING = 0.35
"""Share of the time that the training gets at full speed: where states are dear to show, fewer are shown."""
_SLICE = 0.002
"""Seconds that an event may have to wait for the training."""
_LATER_MS = 4


class TrainingPace(QObject):
    """At full speed a runner trains in slices of the window's idle time; slower, it takes its time by itself."""

    due = Signal()
    """A state should be shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runner: Runner | None = None
        self._begun = self._trained = 0.0
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._frame)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._let)

    def start(self, runner: Runner) -> None:
        """Let a runner train at its speed, until `stop`; called again where that has changed."""
        self._runner = runner
        self._begun, self._trained = time.perf_counter(), 0.0
        self._frames.start(FRAME_MS)
        if math.isinf(runner.speed):
            self._idle.start(0)
        else:
            self._idle.stop()

    def stop(self) -> None:
        """Leave the runner alone."""
        self._runner = None
        self._frames.stop()
        self._idle.stop()

    def _let(self) -> None:
        if self._runner is not None:
            start = time.perf_counter()
            done = self._runner.let(_SLICE)
            self._trained += time.perf_counter() - start
            # A step that takes longer goes on beside the window; there is nothing to wait for at once.
            self._idle.setInterval(0 if done else _LATER_MS)

    def _frame(self) -> None:
        """Show fewer states where they leave the training too little time, and more where there is enough."""
        if self._idle.isActive():
            now = time.perf_counter()
            share = self._trained / (now - self._begun)
            self._begun, self._trained = now, 0.0
            interval = self._frames.interval() * (1.1 if share < _TRAINING else 0.95)
            self._frames.setInterval(round(min(max(FRAME_MS, interval), _SLOWEST_FRAME_MS)))
        self.due.emit()
