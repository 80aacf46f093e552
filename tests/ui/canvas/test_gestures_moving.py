"""Neurons dragged along their layer or into another, layers dragged by their headers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from ui.canvas.canvas_pointer import header_point

from nnstudio.project import edits
from nnstudio.ui.selection import LayerRef, NeuronRef


def uids(workspace, layer):
    network = workspace.network
    return tuple(network.neuron_uid(layer, index) for index in range(network.sizes[layer]))


# --- a neuron -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("index", "to"), [(0, 3), (3, 0), (1, 2), (2, 1)])
def test_a_neuron_along_its_layer(canvas, workspace, pointer, steps, index, to):
    order = list(uids(workspace, 1))
    output = workspace.trace.output.copy()
    pointer.drag(canvas.neuron_point(1, index), canvas.neuron_point(1, to))
    order.insert(to, order.pop(index))
    assert uids(workspace, 1) == tuple(order)
    assert steps() == [f"Move H1·{index + 1}"]
    assert workspace.trace.output == pytest.approx(output)
    assert workspace.selection.items == (NeuronRef(order[to]),)


@pytest.mark.parametrize(("slot", "to"), [(4, 3), (3, 2), (2, 1)])
def test_a_neuron_to_a_slot_of_its_layer(canvas, workspace, pointer, slot, to):
    moved = uids(workspace, 1)[0]
    pointer.drag(canvas.neuron_point(1, 0), canvas.slot_point(1, slot))
    assert uids(workspace, 1).index(moved) == to


def test_inputs_are_reordered_with_their_values(canvas, workspace, pointer, steps):
    pointer.drag(canvas.neuron_point(0, 1), canvas.neuron_point(0, 0))
    assert [one.name for one in workspace.network.inputs] == ["x2", "x1"]
    assert workspace.x.tolist() == [-0.25, 0.5]
    assert steps() == ["Move x2"]


def test_a_neuron_into_another_layer(canvas, workspace, pointer, steps):
    moved = uids(workspace, 1)[1]
    pointer.drag(canvas.neuron_point(1, 1), canvas.slot_point(2, 2))
    assert workspace.network.sizes == (2, 3, 4, 1)
    assert uids(workspace, 2)[2] == moved
    assert steps() == ["Move H1·2 to Hidden 2"]
    assert workspace.selection.items == (NeuronRef(moved),)


@pytest.mark.parametrize("layer", [0, 3])
def test_inputs_and_outputs_take_no_neuron(canvas, workspace, pointer, hints, layer):
    start = workspace.project
    pointer.hold(canvas.neuron_point(1, 1), canvas.neuron_point(layer, 0))
    assert hints[-1] == "Neurons move between hidden layers only · Esc cancels"
    pointer.release()
    assert workspace.project is start


def test_the_words_while_it_is_carried(canvas, pointer, hints):
    pointer.hold(canvas.neuron_point(1, 0), canvas.slot_point(2, 0))
    assert hints[-1] == "Release to move H1·1 to Hidden 2 with fresh weights · Esc cancels"
    pointer.release()


def test_esc_leaves_a_neuron_where_it_is(canvas, workspace, pointer, steps):
    start = workspace.project
    pointer.hold(canvas.neuron_point(1, 0), canvas.slot_point(2, 1))
    pointer.key(Qt.Key.Key_Escape)
    pointer.release()
    assert workspace.project is start
    assert steps() == []
    assert canvas.interaction.gesture is None


def test_a_few_pixels_are_no_drag(canvas, workspace, pointer, steps):
    point = canvas.neuron_point(1, 0)
    pointer.drag(point, point + QPoint(3, 3))
    assert steps() == []


def test_back_to_its_own_place_changes_nothing(canvas, workspace, pointer, steps):
    start = workspace.project
    pointer.hold(canvas.neuron_point(1, 0), canvas.neuron_point(1, 3))
    pointer.move(canvas.neuron_point(1, 0))
    pointer.release()
    assert workspace.project is start


def test_outside_the_canvas_changes_nothing(canvas, workspace, pointer):
    start = workspace.project
    pointer.drag(canvas.neuron_point(1, 0), QPoint(500, 2000))
    assert workspace.project is start


def test_a_drag_keeps_a_selection_of_several(canvas, workspace, pointer):
    pointer.click(canvas.neuron_point(1, 0))
    pointer.click(canvas.neuron_point(1, 1), Qt.KeyboardModifier.ControlModifier)
    pointer.drag(canvas.neuron_point(1, 0), canvas.neuron_point(1, 3))
    assert len(workspace.selection) == 2


def test_the_layer_that_it_comes_from_vanishes_in_mid_drag(canvas, workspace, pointer):
    workspace.edit("Add", edits.add_layer, 3, units=2)
    pointer.hold(canvas.neuron_point(3, 1), canvas.slot_point(3, 0))
    workspace.undo_stack.undo()
    assert canvas.interaction.gesture is None
    pointer.move(canvas.slot_point(2, 1))
    pointer.release()
    assert workspace.network.sizes == (2, 4, 3, 1)


# --- a layer --------------------------------------------------------------------------------------


def test_a_layer_by_its_header(canvas, workspace, pointer, steps):
    first, second = (layer.uid for layer in workspace.network.layers)
    pointer.drag(header_point(canvas, 1), canvas.gap_point(3))
    assert [layer.uid for layer in workspace.network.layers] == [second, first]
    assert workspace.network.sizes == (2, 3, 4, 1)
    assert steps() == ["Move Hidden 1"]
    assert workspace.selection.items == (LayerRef(first),)


def test_esc_leaves_a_layer_where_it_is(canvas, workspace, pointer, steps):
    start = workspace.project
    pointer.hold(header_point(canvas, 2), canvas.gap_point(1))
    pointer.key(Qt.Key.Key_Escape)
    pointer.release()
    assert workspace.project is start
    assert steps() == []


@pytest.mark.parametrize(("layer", "reason"), [(0, "The inputs stay first"), (3, "The output stays last")])
def test_inputs_and_output_stay(canvas, workspace, pointer, hints, layer, reason):
    start = workspace.project
    pointer.hold(header_point(canvas, layer), canvas.gap_point(2))
    assert hints[-1].startswith(reason)
    pointer.release()
    assert workspace.project is start
