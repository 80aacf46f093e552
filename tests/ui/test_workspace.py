"""The workspace: one door for edits, undo, the live x and its forward pass, files."""

import dataclasses
import gc
import weakref

import numpy as np
import pytest
from sample_networks import xor_project

from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.project import edits
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef

# XOR network at x = (0, 1): z1 = (2.1 − 0.9, −1.5 + 2.2) = (1.2, 0.7), a = tanh z1, z = 3 a1 + 3 a2 − 2.
A1, A2 = np.tanh(1.2), np.tanh(0.7)
P_ODD = 1 / (1 + np.exp(-(3 * A1 + 3 * A2 - 2)))


def test_the_trace_is_the_forward_pass_of_the_x_on_the_canvas(workspace):
    assert workspace.trace.a[0][0] == pytest.approx([A1, A2], rel=1e-6)
    assert workspace.trace.output[0, 0] == pytest.approx(P_ODD, rel=1e-6)


def test_an_edit_is_one_undo_step_with_its_title_and_undo_gives_the_very_same_value_back(workspace):
    before = workspace.project
    assert workspace.edit("Set weight h1 → odd", edits.set_weight, 2, 0, 0, 0.5)
    after = workspace.project
    assert after.network.output.weights[0, 0] == 0.5
    assert workspace.undo_stack.undoText() == "Set weight h1 → odd"
    workspace.undo_stack.undo()
    assert workspace.project is before
    workspace.undo_stack.redo()
    assert workspace.project is after


def test_an_edit_that_changes_nothing_is_no_step(workspace):
    assert workspace.edit("Set weight", edits.set_weight, 2, 0, 0, 3.0)
    assert workspace.undo_stack.count() == 0
    assert not workspace.unsaved


def test_a_refused_edit_says_why_and_changes_nothing(workspace, qtbot):
    before = workspace.project
    with qtbot.waitSignal(workspace.refused) as refused:
        assert not workspace.edit("Remove", edits.remove_neurons, [(2, 0)])
    assert refused.args[0]
    assert workspace.project is before
    assert workspace.undo_stack.count() == 0


def test_edits_of_one_gesture_are_one_step(workspace):
    before, gesture = workspace.project, object()
    for value in (0.1, 0.2, 0.3):
        workspace.edit("Set bias of h1", edits.set_bias, 1, 0, value, gesture=gesture)
    assert workspace.undo_stack.count() == 1
    assert workspace.network.layers[0].bias[0] == np.float32(0.3)
    workspace.undo_stack.undo()
    assert workspace.project is before


def test_another_gesture_is_another_step(workspace):
    for value in (0.1, 0.2):
        workspace.edit("Set bias of h1", edits.set_bias, 1, 0, value, gesture=object())
    assert workspace.undo_stack.count() == 2


def test_changes_are_traced_once_an_event_loop_turn(workspace, qtbot):
    traces = []
    workspace.traced.connect(traces.append)
    with qtbot.waitSignal(workspace.traced):
        for value in np.linspace(-1, 1, 50):
            workspace.set_x(0, float(value))
    qtbot.wait(20)
    assert len(traces) == 1
    assert traces[0].x[0, 0] == 1.0


def test_the_trace_is_never_stale(workspace):
    workspace.set_all_x([1.0, 1.0])
    assert workspace.trace.x.tolist() == [[1.0, 1.0]]
    workspace.edit("Remove", edits.remove_neurons, [(1, 0)])
    assert workspace.trace.a[0].shape == (1, 1)


def test_moving_x_is_exploring_and_no_undo_step(workspace):
    workspace.set_x(0, 0.75)
    assert workspace.undo_stack.count() == 0
    assert not workspace.unsaved


@pytest.mark.parametrize("values", [[1.0], [1.0, float("nan")], [1.0, 2.0, 3.0], [1e39, 0.0]])
def test_an_impossible_x_is_refused(workspace, values):
    with pytest.raises(InvalidInput):
        workspace.set_all_x(values)
    assert workspace.x.tolist() == [0.0, 1.0]


def test_undoing_the_removal_of_an_input_brings_its_value_back(workspace):
    workspace.set_all_x([0.25, -0.5])
    workspace.edit("Remove input", edits.remove_neurons, [(0, 0)])
    assert workspace.x.tolist() == [-0.5]
    workspace.undo_stack.undo()
    assert workspace.x.tolist() == [0.25, -0.5]


def test_the_selection_follows_what_exists(workspace):
    network = workspace.network
    h1, h2 = network.layers[0].neuron_uids
    odd = network.output.neuron_uids[0]
    workspace.selection.set([NeuronRef(h1), NeuronRef(h2), ConnectionRef(h1, odd), LayerRef(network.layers[0].uid)])
    workspace.edit("Remove", edits.remove_neurons, [(1, 0)])
    assert workspace.selection.items == (NeuronRef(h2), LayerRef(network.layers[0].uid))


def test_saving_keeps_the_x_and_cleans_the_state(workspace, tmp_path):
    workspace.set_all_x([0.5, 0.25])
    workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    assert workspace.unsaved
    workspace.save(tmp_path / "a.nns")
    assert not workspace.unsaved
    saved = workspace.project_to_save()
    workspace.new()
    assert workspace.project != saved
    workspace.open(tmp_path / "a.nns")
    assert workspace.project == saved
    assert workspace.x.tolist() == [0.5, 0.25]
    assert workspace.path == tmp_path / "a.nns"


def test_a_file_that_is_refused_leaves_the_open_project_alone(workspace, tmp_path):
    before = workspace.project
    (tmp_path / "bad.nns").write_text("{")
    with pytest.raises(FileRefused):
        workspace.open(tmp_path / "bad.nns")
    assert workspace.project is before
    assert workspace.path is None


def test_undo_past_the_saved_state_is_unsaved_again(workspace, tmp_path):
    workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    workspace.save(tmp_path / "a.nns")
    workspace.undo_stack.undo()
    assert workspace.unsaved
    workspace.undo_stack.redo()
    assert not workspace.unsaved


def test_the_history_is_capped_by_memory_and_drops_the_oldest_steps(workspace):
    history = workspace._history
    size = workspace.network.layers[0].bias.nbytes
    history.memory_limit = 10 * size
    for step in range(40):
        workspace.edit(f"Step {step}", edits.set_bias, 1, 0, float(step + 1))
    stack = workspace.undo_stack
    assert 1 < stack.count() <= 6
    assert stack.undoText() == "Step 39"
    assert workspace.unsaved
    while stack.canUndo():
        stack.undo()
    # The first states are gone; the oldest that is left is the state before the oldest step that is left.
    assert workspace.network.layers[0].bias[0] == 40 - stack.count()
    assert workspace.unsaved, "the saved state was dropped with the steps that led away from it"


def test_a_clean_state_that_is_kept_stays_clean_when_the_history_is_trimmed(workspace, tmp_path):
    history = workspace._history
    for step in range(8):
        workspace.edit(f"Step {step}", edits.set_bias, 1, 0, float(step + 1))
    workspace.save(tmp_path / "a.nns")
    history.memory_limit = 8 * workspace.network.layers[0].bias.nbytes
    workspace.edit("Step 8", edits.set_bias, 1, 0, 100.0)
    assert workspace.unsaved
    workspace.undo_stack.undo()
    assert not workspace.unsaved


def test_a_new_input_starts_inside_its_range(workspace_of):
    project = xor_project()
    inputs = tuple(dataclasses.replace(one, min=4.0, max=8.0) for one in project.network.inputs)
    network = dataclasses.replace(project.network, inputs=inputs)
    assert workspace_of(dataclasses.replace(project, network=network, input=None)).x.tolist() == [6.0, 6.0]


def test_what_a_gesture_passed_through_is_let_go(workspace):
    gesture, passed = object(), []
    for value in (1.0, 2.0, 3.0):
        workspace.edit("Set bias", edits.set_bias, 1, 0, value, gesture=gesture)
        passed.append(weakref.ref(workspace.network))
    workspace.flush()
    gc.collect()
    assert [one() is not None for one in passed] == [False, False, True]


def test_x_comes_along_where_a_slider_gets_another_range(workspace):
    workspace.set_all_x([1.0, 0.5])
    workspace.edit("Range", edits.set_input_range, 0, 4.0, 8.0)
    assert workspace.x.tolist() == [6.0, 0.5]
    workspace.set_x(0, 9.0)  # beyond the slider, as a person may type it
    workspace.edit("Rename", edits.rename_neuron, 0, 0, "length")
    assert workspace.x.tolist() == [9.0, 0.5]
