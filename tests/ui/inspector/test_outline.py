"""The outline: the same network and the same selection as a tree."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.inspector.inspector_bench import choose_from_menu, menu_key, pictured_project

from nnstudio.engine import INPUTS_UID, Network
from nnstudio.project import Project, edits
from nnstudio.ui.inspector.outline import Outline
from nnstudio.ui.selection import LayerRef, NeuronRef

SPEECH = Qt.ItemDataRole.AccessibleTextRole
SELECT = QItemSelectionModel.SelectionFlag


@pytest.fixture
def outline_of(workspace_of, theme, qtbot):
    """Make an outline of a project."""

    def make(project=None):
        outline = Outline(workspace_of(project if project is not None else pictured_project()), theme)
        outline.resize(232, 500)
        qtbot.addWidget(outline)
        with qtbot.waitActive(outline):
            outline.show()
            outline.activateWindow()
        outline._workspace.flush()
        return outline

    return make


@pytest.fixture
def outline(outline_of):
    """The outline of the network of the pictures."""
    return outline_of()


def rows(outline):
    """Return the tree as {layer: [names]}."""
    model = outline.model
    tree = {}
    for row in range(model.rowCount()):
        layer = model.index(row, 0)
        tree[layer.data()] = [model.index(child, 0, layer).data() for child in range(model.rowCount(layer))]
    return tree


def index(outline, layer, neuron=None):
    parent = outline.model.index(layer, 0)
    return parent if neuron is None else outline.model.index(neuron, 0, parent)


def ref(outline, layer, neuron):
    return NeuronRef(outline._workspace.network.neuron_uid(layer, neuron))


# --- what is shown ------------------------------------------------------------------------------


def test_layers_with_their_neurons(outline):
    assert rows(outline) == {
        "Inputs": ["x1", "x2"],
        "Hidden 1 · Tanh": ["H1·1", "H1·2", "H1·3", "H1·4"],
        "Hidden 2 · Tanh": ["H2·1", "H2·2", "H2·3"],
        "Output · Sigmoid": ["y"],
    }


def test_values_stand_beside_the_names_and_follow_x(outline):
    assert index(outline, 2, 1).siblingAtColumn(1).data() == "0.78"
    outline._workspace.set_x(0, -0.5)
    outline._workspace.flush()
    value = float(outline._workspace.trace.values(2)[0, 1])
    assert index(outline, 2, 1).siblingAtColumn(1).data() == f"{value:.2f}".replace("-", "−")


def test_what_a_screen_reader_says(outline):
    assert index(outline, 2, 1).data(SPEECH) == "Neuron H2·2, output 0.78, 4 inputs, bias 1.11"
    assert index(outline, 0, 0).data(SPEECH) == "Input x1, value 0.80"
    assert index(outline, 1).data(SPEECH) == "Layer Hidden 1, Tanh, 4 neurons"


def test_cut_connections_and_a_bias_that_is_off_dont_count(outline):
    workspace = outline._workspace
    workspace.edit("Cut", edits.cut, [(2, 1, 0)])
    workspace.edit("Off", edits.set_use_bias, 2, False)
    assert index(outline, 2, 1).data(SPEECH).endswith("3 inputs, bias 0.00")


# --- the selection ------------------------------------------------------------------------------


def test_a_click_selects_in_the_workspace(outline, qtbot):
    tree = outline.tree
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index(outline, 2, 1)).center())
    assert outline._workspace.selection.items == (ref(outline, 2, 1),)
    qtbot.mouseClick(
        tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        tree.visualRect(index(outline, 1, 0)).center(),
    )
    assert outline._workspace.selection.items == (ref(outline, 2, 1), ref(outline, 1, 0))


def test_the_inputs_are_a_layer_too(outline, qtbot):
    tree = outline.tree
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index(outline, 0)).center())
    assert outline._workspace.selection.items == (LayerRef(INPUTS_UID),)


def test_the_arrow_keys_walk_and_select(outline, qtbot):
    outline.setFocus()
    outline._workspace.selection.set([ref(outline, 1, 3)])
    qtbot.keyClick(outline.tree, Qt.Key.Key_Down)
    assert outline._workspace.selection.items == (LayerRef(outline._workspace.network.layers[1].uid),)
    qtbot.keyClick(outline.tree, Qt.Key.Key_Down)
    assert outline._workspace.selection.items == (ref(outline, 2, 0),)


def test_what_is_selected_elsewhere_is_selected_here(outline):
    chosen = [ref(outline, 1, 0), ref(outline, 2, 2), LayerRef(outline._workspace.network.output.uid)]
    outline._workspace.selection.set(chosen)
    found = {outline.model.item(one) for one in outline.tree.selectionModel().selectedRows(0)}
    assert found == set(chosen)
    assert outline.model.item(outline.tree.currentIndex()) == chosen[-1]
    outline._workspace.selection.clear()
    assert not outline.tree.selectionModel().hasSelection()


# --- following edits ------------------------------------------------------------------------------


def test_folds_survive_edits(outline):
    tree, workspace = outline.tree, outline._workspace
    tree.collapse(index(outline, 1))
    workspace.edit("Add", edits.add_layer, 1, units=3)
    workspace.edit("Add", edits.add_neuron, 3, 0)
    workspace.edit("Move", edits.move_neuron, 2, 0, 2)
    assert list(rows(outline)) == [
        "Inputs", "Hidden 3 · Tanh", "Hidden 1 · Tanh", "Hidden 2 · Tanh", "Output · Sigmoid",
    ]  # fmt: skip
    assert [tree.isExpanded(index(outline, row)) for row in range(5)] == [True, True, False, True, True]
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    assert [tree.isExpanded(index(outline, row)) for row in range(4)] == [True, False, True, True]


def test_every_edit_and_its_undo_are_mirrored(outline):
    workspace = outline._workspace
    steps = [
        (edits.add_neuron, (1, 2)),
        (edits.remove_neurons, ([(2, 0), (0, 1)],)),
        (edits.duplicate_layer, (1,)),
        (edits.move_layer, (1, 2)),
        (edits.rename_layer, (1, "Edges")),
        (edits.move_neuron_to_layer, (1, 0, 2, 0)),
        (edits.set_head, ("softmax",)),
        (edits.remove_layer, (1,)),
    ]
    shown = [rows(outline)]
    for function, arguments in steps:
        assert workspace.edit("Step", function, *arguments)
        shown.append(rows(outline))
        network = workspace.network
        assert [len(names) for names in rows(outline).values()] == list(network.sizes)
    for before in reversed(shown[:-1]):
        workspace.undo_stack.undo()
        assert rows(outline) == before


def test_the_selection_stays_when_a_neuron_moves(outline):
    workspace = outline._workspace
    workspace.selection.set([ref(outline, 1, 0)])
    workspace.edit("Move", edits.move_neuron, 1, 0, 3)
    selected = outline.tree.selectionModel().selectedRows(0)
    assert [one.row() for one in selected] == [3]
    assert workspace.selection.items == (ref(outline, 1, 3),)


def test_a_thousand_neurons_are_one_folded_row(outline_of):
    outline = outline_of(Project(Network.dense(2, [1000], 1)))
    layer = index(outline, 1)
    assert not outline.tree.isExpanded(layer)
    assert outline.model.rowCount(layer) == 1000
    outline._workspace.selection.set([ref(outline, 1, 999)])
    assert outline.model.item(outline.tree.currentIndex()) == ref(outline, 1, 999)


# --- changing -----------------------------------------------------------------------------------


def rename(outline, qtbot, where, text):
    outline.tree.setFocus()
    outline.tree.setCurrentIndex(where)
    qtbot.keyClick(outline.tree, Qt.Key.Key_F2)
    editor = outline.tree.viewport().findChild(QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outline.tree.viewport().findChild(QLineEdit) is not editor)


def test_f2_renames_a_neuron_a_layer_and_an_input(outline, qtbot):
    rename(outline, qtbot, index(outline, 2, 1), "edge")
    rename(outline, qtbot, index(outline, 1), "First")
    rename(outline, qtbot, index(outline, 0, 0), "width")
    network = outline._workspace.network
    assert network.layers[1].neurons == ("", "edge", "")
    assert network.layers[0].name == "First"
    assert network.inputs[0].name == "width"
    assert outline._workspace.undo_stack.count() == 3


def test_names_of_inputs_and_output_as_layers_are_fixed(outline):
    for row in (0, 3):
        assert not outline.model.flags(index(outline, row)) & Qt.ItemFlag.ItemIsEditable


def test_delete_removes_the_selection_in_one_step(outline, qtbot):
    workspace = outline._workspace
    outline.setFocus()
    workspace.selection.set([ref(outline, 1, 0), ref(outline, 1, 2)])
    qtbot.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert workspace.network.sizes == (2, 2, 3, 1)
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert workspace.project == pictured_project()


def test_the_last_input_cant_be_removed(outline, qtbot):
    reasons = []
    outline._workspace.refused.connect(reasons.append)
    outline.setFocus()
    outline._workspace.selection.set([ref(outline, 0, 0), ref(outline, 0, 1)])
    qtbot.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert reasons == ["A network needs at least one input; add another before you remove this one"]


@pytest.mark.parametrize(
    ("entry", "sizes"), [("Duplicate", (2, 4, 4, 1)), ("Remove", (2, 4, 2, 1))], ids=["duplicate", "remove"]
)
def test_the_menu_of_a_neuron_by_keyboard(outline, qtbot, entry, sizes):
    outline.setFocus()
    outline._workspace.selection.set([ref(outline, 2, 1)])
    choose_from_menu(qtbot, entry)
    menu_key(outline.tree.viewport())
    assert outline._workspace.network.sizes == sizes
    assert outline._workspace.undo_stack.count() == 1


def test_the_menu_of_the_output_offers_no_removal(outline, qtbot):
    outline.setFocus()
    outline._workspace.selection.set([LayerRef(outline._workspace.network.output.uid)])
    choose_from_menu(qtbot, "Remove")
    QTimer.singleShot(50, close_popup)
    menu_key(outline.tree.viewport())
    assert outline._workspace.network.sizes == (2, 4, 3, 1)


def close_popup():
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_it_is_told_apart_by_its_name(outline):
    assert outline.objectName() == "outline"
    assert outline.accessibleName() == "Outline"
    assert outline.tree.accessibleName() == "Layers and neurons"
