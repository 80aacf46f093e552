"""Selecting with the pointer: clicks with their modifiers, the rubber band, and what a double-click opens."""

import pytest
from PySide6.QtCore import QPoint, Qt
from ui.canvas.canvas_pointer import empty_point, header_point, part_point

from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def ref(workspace, layer, index):
    return NeuronRef(workspace.network.neuron_uid(layer, index))


def test_a_click_selects_a_neuron_alone(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 0))
    pointer.click(canvas.neuron_point(2, 1))
    assert workspace.selection.items == (ref(workspace, 2, 1),)


def test_ctrl_toggles(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 0))
    pointer.click(canvas.neuron_point(2, 1), CONTROL)
    assert workspace.selection.items == (ref(workspace, 1, 0), ref(workspace, 2, 1))
    pointer.click(canvas.neuron_point(1, 0), CONTROL)
    assert workspace.selection.items == (ref(workspace, 2, 1),)


def test_shift_adds_the_neurons_between(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 3))
    pointer.click(canvas.neuron_point(1, 1), SHIFT)
    assert set(workspace.selection.items) == {ref(workspace, 1, index) for index in (1, 2, 3)}
    assert workspace.selection.primary == ref(workspace, 1, 1)
    pointer.click(canvas.neuron_point(2, 0), SHIFT)
    assert len(workspace.selection) == 4


def test_a_click_on_empty_ground_selects_nothing(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 0))
    pointer.click(empty_point(canvas))
    assert len(workspace.selection) == 0


def test_a_click_on_a_connection(canvas, workspace, pointer):
    pointer.click(canvas.connection_point(1, 2, 0) + QPoint(0, 3))
    network = workspace.network
    assert workspace.selection.items == (ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 2)),)


def test_a_header_selects_its_layer(canvas, workspace, pointer):
    for layer in range(4):
        pointer.click(header_point(canvas, layer))
        assert workspace.selection.items == (LayerRef(workspace.network.layer_uid(layer)),)


def test_the_head_block_selects_the_output(canvas, workspace, pointer):
    pointer.click(canvas.mapFromScene(canvas.board.layout.head.center()))
    assert workspace.selection.items == (LayerRef(workspace.network.output.uid),)


def test_the_band_selects_the_neurons_inside(canvas, workspace, pointer):
    corner = canvas.neuron_point(1, 0) - QPoint(60, 36)
    pointer.drag(corner, canvas.neuron_point(1, 1) + QPoint(60, 36))
    assert set(workspace.selection.items) == {ref(workspace, 1, 0), ref(workspace, 1, 1)}


def test_the_band_with_shift_adds(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(3, 0))
    corner = canvas.neuron_point(1, 0) - QPoint(60, 36)
    pointer.drag(corner, canvas.neuron_point(1, 0) + QPoint(60, 36), SHIFT)
    assert workspace.selection.items == (ref(workspace, 3, 0), ref(workspace, 1, 0))


def test_the_selection_follows_the_band_and_esc_takes_it_back(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(3, 0))
    corner = canvas.neuron_point(1, 0) - QPoint(60, 36)
    pointer.hold(corner, canvas.neuron_point(2, 2) + QPoint(60, 60))
    assert len(workspace.selection) == 7
    pointer.key(Qt.Key.Key_Escape)
    pointer.release()
    assert workspace.selection.items == (ref(workspace, 3, 0),)


def test_ctrl_a_and_esc(canvas, workspace, pointer):
    pointer.key(Qt.Key.Key_A, CONTROL)
    assert len(workspace.selection.neurons) == 10
    pointer.key(Qt.Key.Key_Escape)
    assert len(workspace.selection) == 0


def test_a_click_in_a_selection_of_several_selects_one(canvas, workspace, pointer):
    pointer.key(Qt.Key.Key_A, CONTROL)
    pointer.click(canvas.neuron_point(1, 2))
    assert workspace.selection.items == (ref(workspace, 1, 2),)


# --- header -----------------------------------------------------------------------------------


def test_plus_and_minus_in_the_header(canvas, workspace, pointer, steps):
    pointer.click(header_point(canvas, 1))
    pointer.click(part_point(canvas, 1, "header_plus"))
    assert workspace.network.sizes == (2, 5, 3, 1)
    pointer.hover(header_point(canvas, 1))
    pointer.double_click(part_point(canvas, 1, "header_minus"))
    assert workspace.network.sizes == (2, 3, 3, 1)
    assert steps() == ["Add neuron to Hidden 1", "Remove H1·5", "Remove H1·4"]


def test_minus_keeps_the_last_neuron_and_says_why(canvas, workspace, pointer, refusals):
    for _ in range(3):
        canvas.interaction.remove_last_neuron(2)
    assert workspace.network.sizes == (2, 4, 1, 1)
    assert refusals == ["Hidden 2 would be left without a neuron; remove the whole layer instead"]


# --- double-click -----------------------------------------------------------------------------


def test_a_double_click_on_a_neuron_opens_its_worksheet(canvas, workspace, pointer, qtbot):
    with qtbot.waitSignal(canvas.open_worksheet, timeout=1000):
        pointer.double_click(canvas.neuron_point(1, 0))
    assert workspace.selection.items == (ref(workspace, 1, 0),)


def test_a_double_click_beside_the_neurons_appends_one(canvas, workspace, pointer, steps):
    pointer.double_click(canvas.neuron_point(2, 2) + QPoint(20, 44))
    assert workspace.network.sizes == (2, 4, 4, 1)
    assert steps() == ["Add neuron to Hidden 2"]
    assert workspace.selection.items == (ref(workspace, 2, 3),)


# --- hover and hints --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((1, 0), "H1·1 · Drag to move · Double-click opens the worksheet"),
        ((0, 0), "x1 · Drag to reorder · Right-click for more"),
    ],
)
def test_hints_say_what_can_be_done(canvas, pointer, hints, place, words):
    pointer.hover(canvas.neuron_point(*place))
    assert hints[-1] == words
    pointer.hover(empty_point(canvas))
    assert hints[-1] == ""
