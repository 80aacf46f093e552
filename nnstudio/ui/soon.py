"""Calls at the end of this turn of the event loop, that go with whoever asked for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon(QTimer):
    """Makes a call when the event loop comes round, once for however many reasons.

    `QTimer.singleShot` would make it even if the asker is gone by then.

    Parameters
    ----------
    call : callable
        A bound method of `parent`.
    """

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(call)
