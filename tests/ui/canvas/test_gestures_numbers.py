"""Numbers changed on the canvas: biases and weights dragged, labels pulled sideways, inputs along their sliders."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from ui.canvas.canvas_pointer import bias_point, label_point, thumb_point

from nnstudio.project import edits
from nnstudio.ui.selection import ConnectionRef, NeuronRef

SHIFT = Qt.KeyboardModifier.ShiftModifier


def weight(workspace, layer, index, source):
    return float(workspace.network.layer(layer).weights[index, source])


# --- a bias ---------------------------------------------------------------------------------------


def test_a_bias_goes_up_a_hundredth_a_pixel(canvas, workspace, pointer, steps):
    start = bias_point(canvas, 1, 2)
    pointer.drag(start, start - QPoint(0, 37))
    assert workspace.network.layer(1).bias[2] == pytest.approx(0.37)
    assert steps() == ["Set bias of H1·3"]


def test_with_shift_a_thousandth(canvas, workspace, pointer, steps):
    start = bias_point(canvas, 1, 2)
    pointer.drag(start, start + QPoint(0, 40), SHIFT)
    assert workspace.network.layer(1).bias[2] == pytest.approx(-0.04)
    assert len(steps()) == 1


def test_shift_for_fine_steps_selects_no_others(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 0))
    selected = workspace.selection.items
    start = bias_point(canvas, 1, 3)
    pointer.drag(start, start + QPoint(0, 40), SHIFT)
    assert workspace.selection.items == selected
    pointer.click(start, SHIFT)
    assert len(workspace.selection) == 4


def test_the_values_follow_while_it_is_dragged(canvas, workspace, pointer, steps, hints):
    before = workspace.trace.output.copy()
    start = bias_point(canvas, 3, 0)
    pointer.hold(start, start - QPoint(0, 50))
    assert workspace.network.output.bias[0] == pytest.approx(0.5)
    assert workspace.trace.output[0, 0] > before[0, 0]
    assert "Esc cancels" in hints[-1]
    assert steps() == ["Set bias of y"]
    pointer.move(start - QPoint(0, 100))
    pointer.release()
    assert workspace.network.output.bias[0] == pytest.approx(1.0)
    assert steps() == ["Set bias of y"]
    assert hints[-1] == "" or "Bias" in hints[-1]


def test_esc_restores_the_very_same_project(canvas, workspace, pointer, steps):
    start, project = bias_point(canvas, 1, 0), workspace.project
    pointer.hold(start, start - QPoint(0, 60))
    assert workspace.project is not project
    pointer.key(Qt.Key.Key_Escape)
    assert workspace.project is project
    assert steps() == []
    assert not workspace.unsaved
    assert not workspace.undo_stack.canRedo()
    # The button is still down; what it does now means nothing.
    pointer.move(start - QPoint(0, 90))
    pointer.release()
    assert workspace.project is project


def test_back_to_where_it_was_leaves_no_step(canvas, workspace, pointer, steps):
    start, project = bias_point(canvas, 1, 0), workspace.project
    pointer.hold(start, start - QPoint(0, 60))
    pointer.move(start)
    pointer.release()
    assert workspace.project is project
    assert steps() == []


def test_earlier_steps_stay(canvas, workspace, pointer, steps):
    workspace.edit("Set something", edits.set_bias, 1, 0, 5.0)
    start = bias_point(canvas, 1, 0)
    pointer.hold(start, start - QPoint(0, 60))
    pointer.key(Qt.Key.Key_Escape)
    assert steps() == ["Set something"]
    assert workspace.network.layer(1).bias[0] == 5.0


def test_two_drags_are_two_steps(canvas, workspace, pointer, steps):
    start = bias_point(canvas, 1, 0)
    pointer.drag(start, start - QPoint(0, 10))
    pointer.drag(start, start - QPoint(0, 10))
    assert workspace.network.layer(1).bias[0] == pytest.approx(0.2)
    assert len(steps()) == 2


def test_a_press_without_a_drag_only_selects(canvas, workspace, pointer, steps):
    pointer.click(bias_point(canvas, 2, 1))
    assert workspace.selection.items == (NeuronRef(workspace.network.neuron_uid(2, 1)),)
    assert steps() == []


# --- a weight -------------------------------------------------------------------------------------


def test_a_connection_is_dragged_up(canvas, workspace, pointer, steps):
    before = weight(workspace, 1, 2, 0)
    start = canvas.connection_point(1, 2, 0)
    pointer.drag(start, start - QPoint(0, 25))
    assert weight(workspace, 1, 2, 0) == pytest.approx(before + 0.25, abs=1e-6)
    assert steps() == ["Set weight x1 → H1·3"]
    assert workspace.selection.primary == ConnectionRef(
        workspace.network.neuron_uid(0, 0), workspace.network.neuron_uid(1, 2)
    )


@pytest.mark.parametrize(("way", "change"), [(QPoint(40, 0), 0.4), (QPoint(-40, 0), -0.4), (QPoint(0, -40), 0.4)])
def test_a_label_is_dragged_sideways_or_up(canvas, workspace, pointer, steps, way, change):
    pointer.click(canvas.neuron_point(2, 1))
    selected = workspace.selection.items
    before = weight(workspace, 2, 1, 0)
    start = label_point(canvas, 2, 1, 0)
    pointer.drag(start, start + way)
    assert weight(workspace, 2, 1, 0) == pytest.approx(before + change, abs=1e-6)
    assert steps() == ["Set weight H1·1 → H2·2"]
    assert workspace.selection.items == selected


def test_a_click_on_a_label_selects_its_connection(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(2, 1))
    pointer.click(label_point(canvas, 2, 1, 0))
    network = workspace.network
    assert workspace.selection.items == (ConnectionRef(network.neuron_uid(1, 0), network.neuron_uid(2, 1)),)


def test_esc_restores_a_weight_and_a_cut(canvas, workspace, pointer, steps):
    workspace.edit("Cut", edits.cut, [(1, 0, 0)])
    project = workspace.project
    start = canvas.connection_point(1, 0, 0)
    pointer.hold(start, start - QPoint(0, 30))
    assert workspace.network.layer(1).connected(0, 0)
    assert weight(workspace, 1, 0, 0) == pytest.approx(0.3)
    pointer.key(Qt.Key.Key_Escape)
    assert workspace.project is project
    assert steps() == ["Cut"]


# --- an input -------------------------------------------------------------------------------------


def test_a_slider_moves_its_input_and_is_no_edit(canvas, workspace, pointer, steps):
    start = thumb_point(canvas, 0)
    pointer.drag(start, thumb_point(canvas, 0, 0.0))
    assert workspace.x[0] == pytest.approx(0.0, abs=0.03)
    assert workspace.x[1] == np.float32(-0.25)
    assert steps() == []
    assert workspace.selection.items == (NeuronRef(workspace.network.neuron_uid(0, 0)),)


def test_a_slider_gives_numbers_as_they_are_shown(canvas, workspace, pointer):
    start = thumb_point(canvas, 0)
    pointer.hold(start, start + QPoint(5, 0))
    assert workspace.x[0] == np.float32(round(float(workspace.x[0]), 2))
    pointer.release()
    workspace.edit("", edits.set_input_range, 0, 0.0, 255.0)
    start = thumb_point(canvas, 0)
    box = canvas.board.layout.columns[0].slider_rect(0)
    pointer.press(canvas.mapFromScene(box.center() + QPoint(7, 0)))
    assert workspace.x[0] == np.round(workspace.x[0])
    assert 127 < workspace.x[0] < 180
    pointer.release()


def test_a_slider_stops_at_its_ends(canvas, workspace, pointer):
    start = thumb_point(canvas, 0)
    pointer.drag(start, start + QPoint(300, 0))
    assert workspace.x[0] == 1.0
    pointer.drag(thumb_point(canvas, 0), start - QPoint(300, 0))
    assert workspace.x[0] == -1.0


def test_a_press_on_the_track_takes_the_thumb_there(canvas, workspace, pointer):
    middle = canvas.mapFromScene(canvas.board.layout.columns[0].slider_rect(0).center())
    pointer.press(middle)
    assert workspace.x[0] == pytest.approx(0.0, abs=0.02)
    pointer.release()


def test_esc_puts_the_input_back(canvas, workspace, pointer):
    start = thumb_point(canvas, 1)
    pointer.hold(start, start + QPoint(20, 0))
    assert workspace.x[1] > 0
    pointer.key(Qt.Key.Key_Escape)
    assert workspace.x[1] == np.float32(-0.25)


# --- changes from elsewhere -----------------------------------------------------------------------


def test_an_undo_in_mid_drag_lets_go(canvas, workspace, pointer):
    start = bias_point(canvas, 1, 0)
    pointer.hold(start, start - QPoint(0, 30))
    workspace.undo_stack.undo()
    pointer.move(start - QPoint(0, 90))
    pointer.release()
    assert workspace.network.layer(1).bias[0] == 0.0


def test_keys_wait_for_the_end_of_a_drag(canvas, workspace, pointer):
    start = bias_point(canvas, 1, 0)
    pointer.hold(start, start - QPoint(0, 30))
    pointer.key(Qt.Key.Key_Delete)
    pointer.key(Qt.Key.Key_N)
    pointer.release()
    assert workspace.network.sizes == (2, 4, 3, 1)
