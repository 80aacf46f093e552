"""How fast the training goes, for the status bar."""

import time
from collections import deque

from PySide6.QtCore import QCoreApplication

from nnstudio.ui.training import Training

translate = QCoreApplication.translate

_SPAN = 1.0
"""Seconds that are averaged over."""
_LEAST = 0.3
"""Seconds between two texts, so that the number can be read."""


class Pace:
    """Watches where a training is, and says how many epochs or batches it does a second."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._seen: deque[tuple[float, int, int]] = deque()
        self._since = 0.0
        self.text = ""
        """Empty while nothing runs."""

    def look(self) -> bool:
        """Look where it is now; return whether the text is another one."""
        training, now, before = self._training, time.perf_counter(), self.text
        if not training.running:
            self._seen.clear()
            self.text = ""
            return bool(before)
        self._seen.append((now, training.epochs, training.steps))
        while now - self._seen[0][0] > _SPAN and len(self._seen) > 2:
            self._seen.popleft()
        start, epochs, steps = self._seen[0]
        if now - start < _LEAST or now - self._since < _LEAST:
            return False
        self._since = now
        seconds = now - start
        # A branch or a reset in between counts from 0 again.
        by_epoch = max(0.0, (training.epochs - epochs) / seconds)
        by_step = max(0.0, (training.steps - steps) / seconds)
        if by_epoch >= 2:
            self.text = translate("Pace", "{count} epochs/s").format(count=_rounded(by_epoch))
        else:
            self.text = translate("Pace", "{count} batches/s").format(count=_rounded(by_step))
        return self.text != before


def _rounded(value: float) -> str:
    """Two significant digits below 100, three above."""
    if value < 10:
        return f"{value:.1f}"
    digits = len(str(int(value)))
    return f"{round(value, 3 - digits if digits > 3 else 0):,.0f}"
