"""Calls that take their time don't stop the window; quick ones are as good as plain calls."""

import threading

import pytest

from nnstudio.ui.lessons.waiting import Waiting


@pytest.fixture
def waiting(qapp):
    """A waiting with what it told."""
    made = Waiting()
    made.told = []
    made.done.connect(lambda result, error: made.told.append((result, error)))
    yield made
    made.drop()
    made.deleteLater()


def test_a_quick_call_is_done_at_once(waiting):
    waiting.start(lambda: 7)
    assert waiting.told == [(7, None)]
    assert not waiting.busy


def test_a_slow_call_is_told_of_when_it_is_done(waiting, qtbot):
    go_on = threading.Event()
    waiting.start(lambda: go_on.wait(10))
    assert waiting.busy
    assert waiting.told == []
    go_on.set()
    qtbot.waitUntil(lambda: not waiting.busy)
    assert waiting.told == [(True, None)]


def test_an_error_is_handed_over(waiting):
    error = ValueError("no")

    def fail():
        raise error

    waiting.start(fail)
    assert waiting.told == [(None, error)]


def test_of_a_call_that_was_dropped_nothing_is_heard(waiting, qtbot):
    go_on = threading.Event()
    waiting.start(lambda: go_on.wait(10))
    call = next(one for one in threading.enumerate() if one.name == "lesson")
    waiting.drop()
    go_on.set()
    call.join()
    qtbot.wait(50)
    assert waiting.told == []
    assert not waiting.busy


def test_the_panel_says_that_a_step_is_being_prepared(learner, qtbot):
    person = learner()
    run = person.open("bias")
    go_on = threading.Event()
    person.session._travel(lambda: (go_on.wait(10), run.go(1))[1], person.session._enter)
    person.settle()
    panel = person.lessons.panel
    assert person.session.busy
    assert panel.page._state.text() == "Preparing the step…"
    assert not person.button("lesson.skip").isEnabled()
    assert not person.button("lesson.solve").isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: not person.session.busy)
    person.settle()
    assert panel.page._state.text() == ""
    assert person.button("lesson.skip").isEnabled()
