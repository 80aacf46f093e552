"""Calls at the end of a turn of the event loop."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from nnstudio.ui.soon import Soon


class Asker(QObject):
    """Counts its calls."""

    def __init__(self):
        super().__init__()
        self.calls = []
        self.soon = Soon(self.call, self)

    def call(self):
        self.calls.append(len(self.calls))


def test_it_calls_once_for_many_reasons_and_again_later(qapp):
    asker = Asker()
    for _ in range(3):
        asker.soon.start()
    assert asker.calls == []

    QApplication.processEvents()
    assert asker.calls == [0]

    asker.soon.start()
    QApplication.processEvents()
    assert asker.calls == [0, 1]


def test_whoever_is_gone_is_not_called(qapp):
    asker = Asker()
    calls = asker.calls
    asker.soon.start()

    asker.deleteLater()
    QApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()

    assert calls == []
