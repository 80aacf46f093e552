"""Work in a thread: the latest counts, what was stopped says nothing, and no thread stays."""

import threading

import pytest

from nnstudio.ui.importing.reader import Reader


class Heard(list):
    """What a reader said."""

    def __init__(self, reader):
        super().__init__()
        reader.finished.connect(self.finished)
        reader.failed.connect(self.failed)

    def finished(self, result):
        self.append(result)

    def failed(self, error):
        self.append(error)


@pytest.fixture
def reader(qapp):
    """A reader that is closed after the test."""
    made = Reader()
    yield made
    made.close()


def test_a_result(reader, qtbot):
    heard = Heard(reader)
    reader.start(lambda progress: threading.current_thread() is threading.main_thread())
    assert reader.busy
    qtbot.waitUntil(lambda: heard == [False])
    assert not reader.busy


def test_an_error(reader, qtbot):
    heard = Heard(reader)

    def work(progress):
        raise ValueError("no")

    reader.start(work)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], ValueError)


def test_only_the_latest_counts(reader, qtbot):
    heard, begun = Heard(reader), threading.Event()

    def endless(progress):
        begun.set()
        while True:
            progress(0.5)

    reader.start(endless)
    assert begun.wait(10)
    reader.start(lambda progress: "second")
    reader.start(lambda progress: "third")
    qtbot.waitUntil(lambda: "third" in heard)
    assert heard == ["third"]


def test_stopping(reader, qtbot):
    heard, begun, ended = Heard(reader), threading.Event(), threading.Event()

    def endless(progress):
        begun.set()
        try:
            while True:
                progress(0.5)
        finally:
            ended.set()

    reader.start(endless)
    assert begun.wait(10)
    reader.stop()
    assert not reader.busy
    assert ended.wait(10)
    qtbot.wait(20)
    assert heard == []


def test_progress(reader, qtbot):
    go_on = threading.Event()

    def work(progress):
        part = 0.0
        while not go_on.is_set():
            part = min(1.0, part + 1e-7)
            progress(part)
        return part

    with qtbot.waitSignal(reader.progressed) as told:
        reader.start(work)
    assert 0 < told.args[0] <= 1
    with qtbot.waitSignal(reader.finished):
        go_on.set()


def test_closing_ends_the_thread(qapp):
    made, begun = Reader(), threading.Event()

    def endless(progress):
        begun.set()
        while True:
            progress(0.5)

    made.start(endless)
    assert begun.wait(10)
    made.close()
    assert not [one for one in threading.enumerate() if one.name == "table reader"]
