"""Drags from the palette onto the canvas: what each place does with each item, and that leaving does nothing."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from nnstudio.ui.selection import LayerRef, NeuronRef


def sizes(workspace):
    return workspace.network.sizes


def test_a_neuron_into_a_layer_at_a_place(canvas, workspace, palette, steps):
    uids = workspace.network.layer(2).neuron_uids
    palette("neuron").drop(canvas.slot_point(2, 1))
    now = workspace.network.layer(2).neuron_uids
    assert (now[0], now[2:]) == (uids[0], uids[1:])
    assert steps() == ["Add neuron to Hidden 2"]
    assert workspace.selection.items == (NeuronRef(now[1]),)


@pytest.mark.parametrize("index", [0, 1, 2, 3, 4])
def test_every_slot_of_a_layer(canvas, workspace, palette, index):
    before = workspace.network.layer(1).neuron_uids
    palette("neuron").drop(canvas.slot_point(1, index))
    now = workspace.network.layer(1).neuron_uids
    assert now[:index] + now[index + 1 :] == before


def test_the_outputs_stay_as_they_are_unless_wanted_otherwise(canvas, workspace, palette):
    output = workspace.trace.output.copy()
    palette("neuron").drop(canvas.slot_point(1, 4))
    assert (workspace.trace.output == output).all()
    workspace.keep_outputs = False
    palette("neuron").drop(canvas.slot_point(1, 5))
    assert workspace.network.layer(2).weights[:, 5].any()


def test_a_neuron_into_the_inputs_is_an_input(canvas, workspace, palette, steps):
    palette("neuron").drop(canvas.slot_point(0, 0))
    assert [one.name for one in workspace.network.inputs] == ["x3", "x1", "x2"]
    assert steps() == ["Add input"]


def test_a_neuron_into_the_output_is_an_output(canvas, workspace, palette, steps):
    palette("neuron").drop(canvas.slot_point(3, 1))
    assert sizes(workspace) == (2, 4, 3, 2)
    assert steps() == ["Add output"]


@pytest.mark.parametrize("gap", [1, 2, 3])
def test_a_neuron_into_a_gap_is_a_layer_of_one(canvas, workspace, palette, steps, gap):
    palette("neuron").drop(canvas.gap_point(gap))
    assert sizes(workspace)[gap] == 1
    assert len(sizes(workspace)) == 5
    assert steps() == ["Add layer"]
    assert workspace.selection.items == (NeuronRef(workspace.network.neuron_uid(gap, 0)),)


@pytest.mark.parametrize("gap", [1, 2, 3])
def test_a_layer_into_a_gap(canvas, workspace, palette, steps, gap):
    palette("layer").drop(canvas.gap_point(gap))
    assert sizes(workspace)[gap] == 4
    assert workspace.network.layers[gap - 1].activation == "tanh"
    assert steps() == ["Add layer"]
    assert workspace.selection.items == (LayerRef(workspace.network.layer_uid(gap)),)


def test_an_activation_onto_a_layer(canvas, workspace, palette, steps):
    palette("silu").drop(canvas.neuron_point(1, 2))
    assert [layer.activation for layer in workspace.network.layers] == ["silu", "relu"]
    assert steps() == ["Set activation of Hidden 1 to SiLU"]


def test_an_activation_onto_a_header(canvas, workspace, palette):
    header = QPoint(canvas.neuron_point(2, 0).x(), 37)
    palette("silu").drop(header)
    assert [layer.activation for layer in workspace.network.layers] == ["tanh", "silu"]


@pytest.mark.parametrize("layer", [0, 3])
def test_an_activation_is_refused_by_inputs_and_output(canvas, workspace, palette, hints, layer):
    start = workspace.project
    hand = palette("relu")
    assert not hand.to(canvas.neuron_point(layer, 0))
    assert any(word in hints[-1] for word in ("no activation", "has a head"))
    hand.release()
    assert workspace.project is start
    assert hints[-1] == ""


def test_a_head_onto_the_output(canvas, workspace, palette, steps):
    palette("head.softmax").drop(canvas.neuron_point(3, 0))
    assert workspace.network.output.head == "softmax"
    assert steps() == ["Set head to Softmax"]


def test_a_head_onto_the_head_block(canvas, workspace, palette):
    block = canvas.board.layout.head.center()
    palette("head.linear").drop(canvas.mapFromScene(block))
    assert workspace.network.output.head == "linear"


def test_a_head_elsewhere_is_refused(canvas, workspace, palette, hints):
    hand = palette("head.softmax")
    assert not hand.to(canvas.neuron_point(1, 0))
    assert hints[-1] == "Output heads go last · Esc cancels"
    hand.release()
    assert workspace.network.output.head == "sigmoid"


def test_the_words_while_it_is_carried(canvas, palette, hints):
    hand = palette("neuron")
    assert hand.to(canvas.slot_point(2, 3))
    assert hints[-1] == "Release to add a neuron to Hidden 2 · Esc cancels"
    hand.leave()
    assert hints[-1] == ""


@pytest.mark.parametrize("item", ["neuron", "layer", "relu", "head.softmax"])
def test_leaving_or_esc_changes_nothing(canvas, workspace, palette, steps, item):
    start = workspace.project
    hand = palette(item)
    hand.to(canvas.neuron_point(1, 0))
    hand.to(canvas.gap_point(2))
    hand.to(canvas.neuron_point(3, 0))
    hand.leave()
    assert workspace.project is start
    assert steps() == []
    # The drag may come back.
    hand.to(canvas.slot_point(1, 0))
    hand.leave()
    assert workspace.project is start


def test_undo_gives_the_very_same_project_back(canvas, workspace, palette):
    start = workspace.project
    palette("neuron").drop(canvas.slot_point(1, 2))
    workspace.undo_stack.undo()
    assert workspace.project is start


def test_the_canvas_has_the_keys_after_a_drop(canvas, workspace, palette, pointer):
    canvas.clearFocus()
    palette("neuron").drop(canvas.slot_point(1, 0))
    assert canvas.hasFocus()
    pointer.key(Qt.Key.Key_Delete)
    assert sizes(workspace) == (2, 4, 3, 1)


def test_files_are_left_to_the_window(canvas):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/xor.nns")])
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.setAccepted(False)
    QApplication.sendEvent(canvas.viewport(), event)
    assert not event.isAccepted()


def test_an_item_of_a_later_version_lands_nowhere(canvas, workspace, palette):
    start = workspace.project
    assert not palette("dropout").to(canvas.neuron_point(1, 0))
    assert workspace.project is start


def test_another_project_opened_in_mid_drag(canvas, workspace, palette):
    hand = palette("neuron")
    hand.to(canvas.slot_point(1, 0))
    workspace.new()
    hand.to(canvas.slot_point(0, 2))
    hand.release()
    assert sizes(workspace) == (3, 1)
