"""Ranges of axes that don't jitter: they grow at once, and shrink only after the data has stayed small for a while."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

SHRINK_AFTER_MS = 2000
_STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)


def nice_reach(value: float) -> float:
    """Return the smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 (times a power of ten) that is at least `value`.

    Axes that end at these values keep still while the data moves a little. 0 and what isn't finite give 1.
    """
    if not math.isfinite(value) or value <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    for step in _STEPS:
        if value <= step * power * (1 + 1e-9):
            return step * power
    return 10.0 * power


class Span(QObject):
    """The range that an axis shows.

    Attributes
    ----------
    low, high : float
        The ends; ``low < high``.
    """

    shrunk = Signal()
    """Emitted when the range shrank, some time after the data did."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.low, self.high = -1.0, 1.0
        self._wanted = (-1.0, 1.0)
        self._peak = (-1.0, 1.0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHRINK_AFTER_MS)
        self._timer.timeout.connect(self.settle)

    def start(self, low: float, high: float) -> None:
        """Show exactly this range at once, because something else is shown now."""
        self._timer.stop()
        self.low, self.high = self._wanted = low, high

    def want(self, low: float, high: float) -> None:
        """Ask for a range: the span grows to it at once if need be, and shrinks to it later."""
        self._wanted = (low, high)
        self.low, self.high = min(self.low, low), max(self.high, high)
        if self._wanted == (self.low, self.high):
            self._timer.stop()
        elif self._timer.isActive():
            self._peak = (min(self._peak[0], low), max(self._peak[1], high))
        else:
            self._peak = self._wanted
            self._timer.start()

    def settle(self) -> None:
        """Shrink to the widest range that was asked for since the data became small."""
        low, high = self._peak
        if (low, high) != (self.low, self.high):
            self.low, self.high = low, high
            self.shrunk.emit()
        self.want(*self._wanted)
