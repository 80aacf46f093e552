"""Looking around: pan, zoom, fit, and the three tools."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.canvas.canvas_pointer import Pointer, empty_point

from nnstudio.project import edits
from nnstudio.ui.canvas.view import Canvas

SHIFT = Qt.KeyboardModifier.ShiftModifier
MIDDLE = Qt.MouseButton.MiddleButton


def moved(canvas, before):
    return canvas.neuron_point(1, 0) - before


def test_the_middle_button_pans(canvas, workspace, pointer, steps):
    before = canvas.neuron_point(1, 0)
    pointer.drag(QPoint(400, 300), QPoint(430, 340), button=MIDDLE)
    assert moved(canvas, before) == QPoint(30, 40)
    assert steps() == []


def test_space_and_drag_pans_even_on_a_neuron(canvas, workspace, pointer, steps):
    before = canvas.neuron_point(1, 0)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    pointer.drag(before, before + QPoint(-25, 10))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert moved(canvas, before) == QPoint(-25, 10)
    assert len(workspace.selection) == 0
    pointer.click(canvas.neuron_point(1, 0))
    assert len(workspace.selection) == 1


def test_esc_takes_a_pan_back(canvas, pointer):
    before = canvas.neuron_point(1, 0)
    pointer.hold(QPoint(400, 300), QPoint(430, 340), button=MIDDLE)
    pointer.key(Qt.Key.Key_Escape)
    pointer.release()
    assert moved(canvas, before) == QPoint(0, 0)


def test_the_wheel_zooms_at_the_pointer(canvas, pointer):
    before, point = canvas.zoom, canvas.neuron_point(1, 0)
    pointer.wheel(point, 120)
    assert canvas.zoom == pytest.approx(before * 1.15)
    assert (canvas.neuron_point(1, 0) - point).manhattanLength() <= 3
    pointer.wheel(point, -120)
    assert canvas.zoom == pytest.approx(before)


def test_ctrl_and_wheel_zooms_too(canvas, pointer):
    before = canvas.zoom
    pointer.wheel(QPoint(300, 300), 240, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == pytest.approx(before * 1.15**2)


def test_shift_and_wheel_pans_sideways(canvas, pointer):
    before, zoom = canvas.neuron_point(1, 0), canvas.zoom
    pointer.wheel(QPoint(300, 300), 120, SHIFT)
    assert moved(canvas, before) == QPoint(60, 0)
    assert canvas.zoom == zoom


def test_two_fingers_on_a_touchpad_pan(canvas, pointer):
    before, zoom = canvas.neuron_point(1, 0), canvas.zoom
    pointer.wheel(QPoint(300, 300), 0, pixels=QPoint(-12, 7), phase=Qt.ScrollPhase.ScrollUpdate)
    assert moved(canvas, before) == QPoint(-12, 7)
    assert canvas.zoom == zoom


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)],
)
def test_f_and_ctrl_0_fit(canvas, pointer, qtbot, key, modifiers):
    before, zoom = canvas.neuron_point(1, 0), canvas.zoom
    pointer.wheel(QPoint(50, 50), 480)
    pointer.key(key, modifiers)
    qtbot.waitUntil(lambda: canvas.zoom == pytest.approx(zoom))
    assert moved(canvas, before) == QPoint(0, 0)


def test_after_zoom_and_pan_everything_is_hit_where_it_is(canvas, workspace, pointer, steps):
    pointer.wheel(canvas.neuron_point(1, 1), 360)
    pointer.drag(QPoint(10, 600), QPoint(50, 560), button=MIDDLE)
    pointer.click(canvas.neuron_point(1, 1))
    assert workspace.selection.neurons == (workspace.network.neuron_uid(1, 1),)
    start = canvas.connection_point(1, 1, 0)
    before = workspace.network.layer(1).weights[1, 0]
    pointer.drag(start, start - QPoint(0, 20))
    # A pixel is a hundredth at any zoom.
    assert workspace.network.layer(1).weights[1, 0] == pytest.approx(before + 0.2, abs=1e-6)


# --- tools ------------------------------------------------------------------------------------


def test_v_h_and_a_choose_the_tool(canvas, pointer, qtbot):
    said = []
    canvas.interaction.tool_changed.connect(said.append)
    for key in (Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_V):
        pointer.key(key)
    assert said == ["pan", "add", "select"]


def test_the_hand_pans(canvas, workspace, pointer):
    canvas.interaction.tool = "pan"
    before = canvas.neuron_point(1, 0)
    pointer.drag(before, before + QPoint(12, 12))
    assert moved(canvas, before) == QPoint(12, 12)
    assert len(workspace.selection) == 0


def test_the_add_tool_adds_where_it_clicks(canvas, workspace, pointer, steps):
    canvas.interaction.tool = "add"
    uids = workspace.network.layer(1).neuron_uids
    spot = canvas.slot_point(1, 2) + QPoint(34, 0)
    pointer.hover(spot)
    pointer.click(spot)
    now = workspace.network.layer(1).neuron_uids
    assert now[:2] + now[3:] == uids
    assert steps() == ["Add neuron to Hidden 1"]
    pointer.click(QPoint(canvas.gap_point(2).x(), 90))
    assert workspace.network.sizes == (2, 5, 1, 3, 1)


def test_esc_leaves_the_add_tool(canvas, pointer):
    canvas.interaction.tool = "add"
    pointer.hover(empty_point(canvas))
    pointer.key(Qt.Key.Key_Escape)
    assert canvas.interaction.tool == "select"


def test_there_is_no_other_tool(canvas):
    with pytest.raises(ValueError, match="unknown tool"):
        canvas.interaction.tool = "lasso"


# --- leaving nothing behind -----------------------------------------------------------------------


def test_a_closed_canvas_is_gone_and_follows_nothing(theme, workspace_of, qtbot):
    workspace = workspace_of()
    canvas = Canvas(workspace, theme)
    canvas.show()
    pointer = Pointer(canvas)
    pointer.hold(canvas.neuron_point(1, 0), canvas.neuron_point(1, 1))
    pointer.menu(canvas.neuron_point(1, 1))
    gone = weakref.ref(canvas.interaction)
    canvas.close()
    canvas.deleteLater()
    del canvas, pointer
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None
    workspace.edit("", edits.set_bias, 1, 0, 3.0)
    workspace.selection.clear()
