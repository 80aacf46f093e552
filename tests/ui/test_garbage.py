"""Garbage beside the window: what belongs to the window is taken apart in its thread, whoever else is at work."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from nnstudio.ui import garbage


class Loop:
    """Garbage that only the collector finds, and that notes where it was found."""

    def __init__(self, found):
        self.me, self.found = self, found

    def __del__(self):
        self.found.append(threading.current_thread())


def allocate():
    kept = [[] for _ in range(20_000)]
    kept.clear()


@pytest.fixture
def held(qapp):
    owner = QObject()
    garbage.hold_while(owner)
    yield
    owner.deleteLater()


def test_other_threads_leave_it_to_the_window(held, qtbot):
    found = []
    Loop(found)
    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    assert found == []
    kept = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: bool(found))
    assert found == [threading.main_thread()]
    assert kept


def test_python_does_it_again_when_nobody_holds_it(qapp):
    before = gc.isenabled()
    garbage.hold()
    garbage.hold()
    garbage.release()
    assert not gc.isenabled()
    garbage.release()
    assert gc.isenabled() == before
