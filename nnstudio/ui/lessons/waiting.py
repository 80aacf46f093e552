"""Calls that may take seconds, beside the event loop: what a step begins with may have to be trained first."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_AT_ONCE = 0.25
"""Seconds that the window waits: what is done by then never shows that it was waited for."""
_LOOK = 30
"""Milliseconds between two looks at whether it is done."""


class Waiting(QObject):
    """Makes one call at a time in a thread, and tells what came of it."""

    done = Signal(object, object)
    """Emitted with what the call returned and the exception that it raised instead, one of them None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: _Call | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a call is under way."""
        return self._call is not None

    def start(self, function: Callable[[], object]) -> None:
        """Make a call; `done` comes before this returns, if the call is quick."""
        self.drop()
        self._call = _Call(function)
        self._call.start()
        self._call.join(_AT_ONCE)
        self._look()
        if self.busy:
            self._timer.start()

    def drop(self) -> None:
        """Want nothing of the call any more."""
        self._timer.stop()
        self._call = None

    def _look(self) -> None:
        call = self._call
        if call is not None and not call.is_alive():
            self.drop()
            self.done.emit(call.result, call.error)


class _Call(threading.Thread):
    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__(name="lesson", daemon=True)
        self._function = function
        self.result: object = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self._function()
        except Exception as error:
            self.error = error
