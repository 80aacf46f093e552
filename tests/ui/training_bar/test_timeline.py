"""The timeline under the canvas: back to any moment by mouse, wheel and keys, and on from there."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.ui.training_bar.timeline_strip import labelled

LEFT = Qt.MouseButton.LeftButton


def vector(network):
    return np.concatenate([layer.weights.ravel() for layer in network.computing_layers])


@pytest.fixture
def strip(trained):
    trained.activateWindow()
    return trained.area.timeline.strip


def at(strip, epoch):
    """Return where an epoch is; 12 epochs make moments 0 to 12."""
    return strip.place_point(epoch).toPoint()


def turn(strip, notches):
    point = QPointF(strip.rect().center())
    event = QWheelEvent(
        point, strip.mapToGlobal(point), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)


def test_it_is_there_once_there_is_more_than_one_moment(window, qtbot):
    bar = window.area.timeline
    assert not bar.isVisible()
    window.workspace.training.step()
    qtbot.waitUntil(lambda: not window.workspace.training.running)
    assert bar.isVisible()
    assert 28 <= bar.height() <= 34
    window.workspace.training.reset()
    assert not bar.isVisible()


def test_a_click_goes_to_the_moment_under_it(trained, strip, qtbot):
    training = trained.workspace.training
    QTest.mouseClick(strip, LEFT, pos=at(strip, 4))
    assert training.epochs == 4
    assert trained.workspace.network is training.timeline[4].network
    assert trained.toolbar.transport.counters.texts[0] == "4"


def test_a_drag_is_one_undo_step_and_seeks_once_a_frame(trained, strip, qtbot):
    training, newest = trained.workspace.training, trained.workspace.network
    count = trained.workspace.undo_stack.count()
    sought = []
    strip.wanted.connect(sought.append)
    QTest.mousePress(strip, LEFT, pos=at(strip, 12))
    for epoch in range(11, 2, -1):
        QTest.mouseMove(strip, at(strip, epoch))
    assert len(sought) <= 2, "moves within a frame are one"
    qtbot.waitUntil(lambda: training.epochs == 3)
    assert "Epoch 3" in trained.status.text
    QTest.mouseRelease(strip, LEFT, pos=at(strip, 3))
    assert trained.workspace.undo_stack.count() == count + 1
    assert "Epoch" not in trained.status.text
    trained.workspace.undo_stack.undo()
    assert trained.workspace.network is newest
    assert strip.place_point(12) == strip.place_point(training.position)


@pytest.mark.parametrize(
    ("keys", "epoch"),
    [
        ([Qt.Key.Key_Left], 11),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right], 11),
        ([Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Home, Qt.Key.Key_PageUp], 1),
        ([Qt.Key.Key_Home, Qt.Key.Key_End], 12),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], 0),
    ],
)
def test_keys(trained, strip, qtbot, keys, epoch):
    strip.setFocus()
    for key in keys:
        QTest.keyClick(strip, key)
    qtbot.waitUntil(lambda: trained.workspace.training.epochs == epoch)


def test_keys_and_wheel_one_after_the_other_are_one_undo_step(trained, strip, qtbot):
    count = trained.workspace.undo_stack.count()
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: trained.workspace.training.epochs == 11)
    turn(strip, -3)
    qtbot.waitUntil(lambda: trained.workspace.training.epochs == 8)
    turn(strip, 1)
    qtbot.waitUntil(lambda: trained.workspace.training.epochs == 9)
    assert trained.workspace.undo_stack.count() == count + 1


def test_reaching_for_it_while_it_runs_pauses(trained, strip, qtbot):
    training = trained.workspace.training
    training.run()
    qtbot.waitUntil(lambda: training.epochs >= 20)
    QTest.mousePress(strip, LEFT, pos=QPoint(12, 11))
    assert not training.running
    QTest.mouseRelease(strip, LEFT, pos=QPoint(12, 11))
    assert training.epochs == 0
    assert len(training.timeline) > 13


def test_the_thumb_stays_at_the_end_while_it_runs(trained, strip, qtbot):
    bar, training = trained.area.timeline, trained.workspace.training
    training.run()
    qtbot.waitUntil(lambda: training.epochs >= 20)
    assert bar.go_on.isHidden()
    assert strip.place_point(1).x() == pytest.approx(strip.width() - 12)
    training.pause()


def test_continue_from_here_forgets_what_came_after_and_goes_on(trained, strip, qtbot):
    bar, training = trained.area.timeline, trained.workspace.training
    assert bar.go_on.isHidden()
    QTest.mouseClick(strip, LEFT, pos=at(strip, 4))
    assert bar.go_on.isVisible()
    four = vector(trained.workspace.network)
    QTest.mouseClick(bar.go_on, LEFT)
    assert training.running
    assert bar.go_on.isHidden()
    qtbot.waitUntil(lambda: training.epochs >= 6)
    training.pause()
    assert np.array_equal(vector(training.timeline[4].network), four)
    assert len(training.ghosts) == 1
    assert trained.focusWidget() is strip


def test_the_button_is_short_where_the_window_is_narrow(trained, strip, qtbot):
    bar = trained.area.timeline
    QTest.mouseClick(strip, LEFT, pos=at(strip, 4))
    trained.resize(640, 480)
    qtbot.waitUntil(lambda: bar.go_on.text() == "Continue")
    assert bar.go_on.accessibleName() == "Continue from here"
    assert strip.width() >= strip.minimumSizeHint().width()


def test_space_plays_from_the_timeline(trained, strip, qtbot):
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert trained.workspace.training.running
    QTest.keyClick(strip, Qt.Key.Key_Space)
    assert not trained.workspace.training.running


def test_it_says_where_it_is(trained, strip):
    assert strip.accessibleName() == "Timeline: epoch 12 of 12"


def test_another_project_takes_it_away(trained):
    trained.workspace.new()
    assert not trained.area.timeline.isVisible()


@pytest.mark.parametrize(
    ("last", "most", "expected"),
    [
        (12.0, 12, list(range(13))),
        (12.0, 6, [0, 2, 4, 6, 8, 10, 12]),
        (0.3, 5, [0]),
        (1860.0, 8, [0, 500, 1000, 1500]),
    ],
)
def test_labels_are_round_epochs(last, most, expected):
    assert labelled(0.0, last, most) == expected


def test_labels_begin_within_the_track():
    assert labelled(37.5, 52.0, 5) == [40, 45, 50]
