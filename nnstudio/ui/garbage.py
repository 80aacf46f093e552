"""Python's cyclic garbage is collected in the window's thread alone while other threads work.

The collector runs in whichever thread happens to allocate. Beside the window's thread it would take windows, scenes and
timers apart where they must not be touched: the program hangs or ends.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_EVERY_MS = 100


class _Collector(QObject):
    """Does by a timer what Python would do by itself: each generation when its count is over its threshold."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.held = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def hold(self) -> None:
        self.held += 1
        gc.disable()
        self._timer.start()

    def release(self) -> None:
        self.held -= 1
        if not self.held:
            self._timer.stop()
            gc.enable()

    def collect(self) -> None:
        for generation, (count, threshold) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > threshold > 0:
                gc.collect(generation)
                return


_collectors: list[_Collector] = []


def hold() -> None:
    """Keep garbage for the window's thread, until as many calls of `release`."""
    if not _collectors:
        _collectors.append(_Collector(QCoreApplication.instance()))
    _collectors[0].hold()


def hold_while(owner: QObject) -> None:
    """Keep garbage for the window's thread as long as an object is there."""
    hold()
    owner.destroyed.connect(release)


def release() -> None:
    """Let Python collect garbage in any thread again."""
    _collectors[0].release()
