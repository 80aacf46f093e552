"""What a step doesn't leave free stays as it is, whatever way somebody tries: gestures, forms, keys, training."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.ui.inspector.neuron_page import NeuronPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def person(learner):
    """Somebody in the first step of the lesson on the bias, in which biases are free."""
    person = learner()
    person.open("bias")
    return person


def drag(canvas, start, way):
    """Drag on the canvas."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for share in (0.4, 0.7, 1.0):
        QTest.mouseMove(view, start + QPoint(round(way.x() * share), round(way.y() * share)))
        QApplication.processEvents()
    QTest.mouseRelease(view, LEFT, NONE, start + way)
    QApplication.processEvents()


def said(person):
    """Return what the bar over the canvas says."""
    return person.window.area.message.text


def test_a_free_bias_can_be_dragged(person):
    canvas = person.window.canvas
    marker = canvas.board.layout.columns[1].bias_point(0)
    drag(canvas, canvas.scene_to_viewport(marker).toPoint(), QPoint(0, 100))
    assert float(person.window.workspace.network.output.bias[0]) == pytest.approx(-1.0, abs=0.05)
    assert said(person) == ""


def test_a_locked_weight_cant_be_dragged(person):
    canvas = person.window.canvas
    before = person.window.workspace.project
    drag(canvas, canvas.connection_point(1, 0, 0), QPoint(0, -60))
    assert person.window.workspace.project is before
    assert said(person) == "The weights stay as they are in this step"


def test_a_locked_weight_cant_be_typed(person):
    page = person.window.inspector.page
    assert isinstance(page, NeuronPage)
    before = person.window.workspace.project
    person.window.workspace.selection.clear()
    person.settle()
    canvas = person.window.canvas
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, canvas.connection_point(1, 0, 0))
    person.settle()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.settle()
    assert person.window.workspace.project is before
    assert "The weights stay as they are in this step" in said(person)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    person.settle()


def test_a_locked_layer_cant_be_added_by_a_key(person):
    before = person.window.workspace.project
    person.window.canvas.setFocus()
    QTest.keyClick(person.window.canvas, Qt.Key.Key_L)
    person.settle()
    assert person.window.workspace.project is before
    assert said(person) == "The layers stay as they are in this step"


def test_the_training_is_greyed_out_where_it_is_done_by_hand(person):
    actions = person.window.commands.actions
    assert not actions["train.run"].isEnabled()
    assert not actions["train.step"].isEnabled()
    assert not person.window.workspace.training.run()
    assert said(person) == "This step is done by hand, without training"
    person.session.go(5)  # where it may be trained
    person.settle()
    assert actions["train.run"].isEnabled()


def test_tiles_of_what_is_locked_are_greyed_out(person):
    tile = person.window.palette_panel.findChild(QWidget, "palette.tanh")
    assert not tile.isEnabled()
    assert tile.toolTip() == "The activations stay as they are in this step"
    person.lessons.leave()
    person.settle()
    assert tile.isEnabled()


def test_x_is_always_free(person):
    canvas = person.window.canvas
    slider = canvas.scene_to_viewport(canvas.board.layout.columns[0].slider_rect(0).center()).toPoint()
    drag(canvas, slider, QPoint(25, 0))
    assert float(person.window.workspace.x[0]) > 0.1
    assert said(person) == ""


def test_nothing_is_locked_after_the_lesson(person):
    workspace = person.window.workspace
    assert workspace.locks.lesson is not None
    person.lessons.leave()
    person.settle()
    assert workspace.locks.lesson is None
