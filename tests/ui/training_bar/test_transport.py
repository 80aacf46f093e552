"""The transport in the toolbar, by mouse and keyboard: run, pause, step, reset, speed, counters."""

import math
import threading
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget

from nnstudio.project import edits
from nnstudio.ui.training_bar.counters import loss_text

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def click(window, name, modifiers=Qt.KeyboardModifier.NoModifier):
    button = window.toolbar.findChild(QAbstractButton, name)
    QTest.mouseClick(button, LEFT, modifiers, button.rect().center() - button.rect().center() / 2)


def training_threads():
    return [thread for thread in threading.enumerate() if thread.name == "training"]


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.workspace.training.running)


def weights(window):
    return np.concatenate([layer.weights.ravel() for layer in window.workspace.network.computing_layers])


# --- names and states -----------------------------------------------------------------------------


def test_the_names_that_others_count_on_are_there_once(window):
    for name in ("train.run", "train.step", "train.reset"):
        assert len(window.findChildren(QAction, name)) == 1, name


def test_without_data_nothing_can_be_played_and_the_reason_is_told(bare, qtbot):
    transport = bare.toolbar.transport
    assert not transport.play.isEnabled()
    assert not transport.step.isEnabled()
    assert "data" in transport.play.toolTip()
    point = QPointF(transport.play.rect().center())
    QApplication.sendEvent(transport.play, QEnterEvent(point, point, point))
    assert bare.status.text == bare.workspace.training.why_not
    QApplication.sendEvent(transport.play, QEvent(QEvent.Type.Leave))
    assert "Drag" in bare.status.text


def test_data_that_stop_fitting_take_the_button_away(window):
    assert window.toolbar.transport.play.isEnabled()
    window.workspace.edit("Add", edits.add_neuron, 0)
    assert not window.toolbar.transport.play.isEnabled()
    assert "3 inputs" in window.toolbar.transport.play.toolTip()


def test_under_the_start_page_nothing_is_trained(window, qtbot):
    play = window.toolbar.transport.play
    click(window, "button.train.run")
    window.show_welcome()
    assert not window.workspace.training.running
    assert not play.isEnabled()
    assert play.toolTip() == "Choose a starting point first"
    window.hide_welcome()
    assert play.isEnabled()


# --- running --------------------------------------------------------------------------------------


def test_play_runs_and_pause_pauses(window, qtbot):
    play = window.toolbar.transport.play
    assert play.text() == "Play"
    click(window, "button.train.run")
    assert window.workspace.training.running
    assert play.text() == "Pause"
    qtbot.waitUntil(lambda: window.workspace.training.epochs >= 3)
    click(window, "button.train.run")
    assert not window.workspace.training.running
    assert play.text() == "Play"
    assert window.toolbar.transport.counters.texts[0] == f"{window.workspace.training.epochs:,}"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_play_and_pause(window, qtbot, key):
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key, CONTROL)
    assert window.workspace.training.running
    QTest.keyClick(window.canvas, key, CONTROL)
    assert not window.workspace.training.running


def test_a_number_that_is_being_typed_is_taken_before_it_plays(window, qtbot):
    window.activateWindow()
    section = window.inspector.page.training_section
    QTest.mouseClick(section.section.header, LEFT)
    rate = section.form.field("learning_rate")
    rate.setFocus()
    rate.selectAll()
    QTest.keyClicks(rate, "0.25")
    QTest.keyClick(rate, Qt.Key.Key_Return, CONTROL)
    assert window.workspace.training.running
    assert window.workspace.training.plan.hyperparameters.rate == 0.25
    window.workspace.training.pause()
    rate.selectAll()
    QTest.keyClicks(rate, "fast")
    QTest.keyClick(rate, Qt.Key.Key_Return, CONTROL)
    assert not window.workspace.training.running
    assert rate.property("invalid")


def test_the_button_keeps_its_width(window):
    play = window.toolbar.transport.play
    width, x = play.width(), window.toolbar.transport.step.x()
    click(window, "button.train.run")
    QApplication.processEvents()
    assert (play.width(), window.toolbar.transport.step.x()) == (width, x)
    click(window, "button.train.run")


def test_a_click_steps_one_batch_and_with_shift_one_epoch(window, qtbot):
    training = window.workspace.training
    click(window, "button.train.step")
    settled(qtbot, window)
    assert (training.epochs, training.steps) == (0, 1)
    click(window, "button.train.step", SHIFT)
    settled(qtbot, window)
    assert (training.epochs, training.steps) == (1, 16)


def test_keys_step_too(window, qtbot):
    training = window.workspace.training
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F10)
    settled(qtbot, window)
    assert training.steps == 1
    QTest.keyClick(window.canvas, Qt.Key.Key_F10, CONTROL)
    settled(qtbot, window)
    assert training.epochs == 1


def test_down_opens_the_menu_of_step(window, qtbot):
    step = window.toolbar.transport.step
    texts = [action.text() for action in step.menu().actions()]
    assert texts[:2] == ["Step: one &batch", "Step: one &epoch"]
    step.menu().actions()[1].trigger()
    settled(qtbot, window)
    assert window.workspace.training.epochs == 1


# --- reset ----------------------------------------------------------------------------------------


def test_reset_goes_back_to_the_same_weights_and_with_shift_to_new_ones(window, qtbot):
    before = weights(window)
    click(window, "button.train.step", SHIFT)
    settled(qtbot, window)
    assert not np.array_equal(weights(window), before)
    click(window, "button.train.reset")
    assert np.array_equal(weights(window), before)
    assert window.workspace.training.epochs == 0
    click(window, "button.train.reset", SHIFT)
    assert not np.array_equal(weights(window), before)
    window.workspace.undo_stack.undo()
    assert np.array_equal(weights(window), before)


def test_new_random_weights_while_it_runs_begin_the_training_anew(window, qtbot):
    click(window, "button.train.run")
    qtbot.waitUntil(lambda: window.workspace.training.epochs >= 3)
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_R, CONTROL)
    assert not window.workspace.training.running
    assert window.workspace.training.epochs == 0
    assert window.toolbar.transport.counters.texts[0] == "0"


def test_a_reset_without_a_training_says_what_it_is(window):
    click(window, "button.train.reset")
    assert "initial weights" in window.status.text
    assert window.workspace.undo_stack.count() == 1


# --- speed and counters ---------------------------------------------------------------------------


def test_the_speed_is_chosen_from_a_menu_and_shown(window):
    transport = window.toolbar.transport
    entries = {action.text(): action for action in transport.speed.menu().actions()}
    assert entries["As fast as possible"].isChecked()
    entries["10 batches a second"].trigger()
    assert window.workspace.training.speed == 10
    assert transport.speed.text() == "10/s"
    assert not entries["As fast as possible"].isChecked()
    entries["As fast as possible"].trigger()
    assert math.isinf(window.workspace.training.speed)
    assert transport.speed.text() == ""


@pytest.mark.parametrize(
    ("loss", "text"),
    [(None, "–"), (0.15449, "0.154"), (0.0, "0.000"), (2.44e-10, "2.4e−10"), (0.00049, "4.9e−4"), (1234.5, "1234.500"),
     (1e9, "1.00e9")],
)  # fmt: skip
def test_losses_are_written_with_few_digits(loss, text):
    assert loss_text(loss) == text


def test_an_edit_by_hand_shows_its_loss_after_a_moment(window, qtbot):
    counters = window.toolbar.transport.counters
    before = counters.texts[1]
    window.workspace.edit("Set", edits.set_bias, 3, 0, 3.0)
    qtbot.waitUntil(lambda: counters.texts[1] != before)
    assert counters.texts[1] == loss_text(window.workspace.training.loss)


@pytest.mark.parametrize("width", [1440, 1280, 1100, 900, 640])
def test_the_transport_never_goes_and_nothing_overlaps(window, qtbot, width):
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    bar = window.toolbar
    transport = bar.transport
    for button in (transport.reset, transport.play, transport.step):
        assert button.isVisible()
        assert bar.rect().contains(button.mapTo(bar, button.rect().center()))
    shown = sorted(
        (part.geometry() for part in bar.children() if isinstance(part, QWidget) and part.isVisible()),
        key=lambda box: box.x(),
    )
    for left, right in pairwise(shown):
        assert left.right() < right.x()
    assert shown[-1].right() < bar.width()


def test_it_stands_over_the_middle_of_the_canvas(window, qtbot):
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: window.width() == 1600)
    middle = window.area.mapTo(window, window.area.rect().center()).x()
    box = window.toolbar.transport.geometry()
    assert abs(box.center().x() - middle) <= 2


# --- space on the canvas --------------------------------------------------------------------------


def test_space_plays_on_the_canvas(window, qtbot):
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    assert window.workspace.training.running
    QTest.keyClick(window.canvas, Qt.Key.Key_Space)
    assert not window.workspace.training.running


def test_space_held_to_pan_plays_nothing(window, qtbot):
    window.activateWindow()
    window.canvas.setFocus()
    viewport = window.canvas.viewport()
    QTest.keyPress(window.canvas, Qt.Key.Key_Space)
    QTest.mousePress(viewport, LEFT, pos=viewport.rect().center())
    QTest.mouseRelease(viewport, LEFT, pos=viewport.rect().center())
    QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
    assert not window.workspace.training.running


# --- leaving --------------------------------------------------------------------------------------


def test_closing_while_it_runs_leaves_no_thread(window, qtbot, monkeypatch):
    click(window, "button.train.run")
    qtbot.waitUntil(lambda: window.workspace.training.epochs >= 3)
    assert training_threads()
    asked = []

    def discard(box):
        asked.append(window.workspace.training.running)
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "exec", discard)
    window.close()
    assert asked == [False], "the run ends before anybody is asked"
    assert not window.isVisible()
    assert not training_threads()


def test_a_cancelled_close_keeps_what_was_learned(window, qtbot, monkeypatch):
    click(window, "button.train.run")
    qtbot.waitUntil(lambda: window.workspace.training.epochs >= 3)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.Cancel)
    window.close()
    assert window.isVisible()
    assert window.workspace.training.epochs >= 3
    assert not training_threads()


def test_saving_while_it_runs(window, qtbot, tmp_path):
    from nnstudio.formats import load

    window.workspace.path = tmp_path / "run.nns"
    click(window, "button.train.run")
    qtbot.waitUntil(lambda: window.workspace.training.epochs >= 3)
    window.commands.actions["file.save"].trigger()
    assert window.workspace.training.running
    assert load(tmp_path / "run.nns").network.sizes == (2, 4, 3, 1)
    now = window.workspace.training.epochs
    qtbot.waitUntil(lambda: window.workspace.training.epochs > now + 3)
    click(window, "button.train.run")
    assert window.workspace.unsaved
