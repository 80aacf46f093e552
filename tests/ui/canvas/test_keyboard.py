"""The canvas by keyboard alone: going about, adding, removing, moving, naming, setting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.canvas.canvas_pointer import field, type_into

from nnstudio.engine import INPUTS_UID
from nnstudio.project import edits
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def select(workspace):
    """Select a neuron by layer number and index, or a layer by its number."""

    def choose(layer, index=None):
        network = workspace.network
        uid = network.layer_uid(layer) if index is None else network.neuron_uid(layer, index)
        workspace.selection.set([LayerRef(uid) if index is None else NeuronRef(uid)])

    return choose


@pytest.fixture
def where(workspace):
    """Say what is selected: ("neuron", 1, 0), ("layer", 2), or None."""

    def read():
        network = workspace.network
        match workspace.selection.primary:
            case NeuronRef(uid):
                return ("neuron", *network.locate(uid))
            case LayerRef(uid):
                return ("layer", network.layer_number(uid))
            case ConnectionRef(source, target):
                return ("connection", *network.locate(target), network.locate(source)[1])
        return None

    return read


# --- going about ----------------------------------------------------------------------------------


def test_the_first_arrow_goes_to_the_first_input(pointer, where):
    pointer.key(Key.Key_Right)
    assert where() == ("neuron", 0, 0)


def test_after_a_removal_the_keyboard_goes_on_from_there(select, pointer, where):
    select(1, 2)
    pointer.key(Key.Key_Delete)
    assert where() is None
    pointer.key(Key.Key_Down)
    assert where() == ("neuron", 1, 2)


def test_tab_shows_where_the_keyboard_is(canvas, workspace):
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.board.stage.focus == workspace.network.inputs[0].uid
    canvas.clearFocus()
    assert canvas.board.stage.focus is None


def test_up_and_down_go_through_a_layer_and_to_its_header(select, pointer, where):
    select(1, 1)
    pointer.key(Key.Key_Down)
    assert where() == ("neuron", 1, 2)
    pointer.key(Key.Key_End)
    assert where() == ("neuron", 1, 3)
    pointer.key(Key.Key_Down)
    assert where() == ("neuron", 1, 3)
    pointer.key(Key.Key_Home)
    pointer.key(Key.Key_Up)
    assert where() == ("layer", 1)
    pointer.key(Key.Key_Down)
    assert where() == ("neuron", 1, 0)


def test_left_and_right_go_to_the_next_layer_at_the_same_height(select, pointer, where):
    select(1, 3)
    pointer.key(Key.Key_Right)
    assert where() == ("neuron", 2, 2)
    pointer.key(Key.Key_Right)
    assert where() == ("neuron", 3, 0)
    pointer.key(Key.Key_Right)
    assert where() == ("neuron", 3, 0)
    for _ in range(3):
        pointer.key(Key.Key_Left)
    assert where()[:2] == ("neuron", 0)


def test_left_and_right_go_between_headers(select, pointer, where):
    select(1)
    pointer.key(Key.Key_Left)
    assert where() == ("layer", 0)
    for _ in range(4):
        pointer.key(Key.Key_Right)
    assert where() == ("layer", 3)


def test_a_connection_leads_to_its_ends_and_its_neighbours(workspace, pointer, where):
    network = workspace.network
    connection = ConnectionRef(network.neuron_uid(1, 1), network.neuron_uid(2, 0))
    workspace.selection.set([connection])
    pointer.key(Key.Key_Down)
    assert where() == ("connection", 2, 0, 2)
    pointer.key(Key.Key_Left)
    assert where() == ("neuron", 1, 2)
    workspace.selection.set([connection])
    pointer.key(Key.Key_Right)
    assert where() == ("neuron", 2, 0)


def test_shift_extends_and_going_back_takes_away(workspace, select, pointer):
    select(1, 0)
    pointer.key(Key.Key_Down, SHIFT)
    pointer.key(Key.Key_Down, SHIFT)
    uids = workspace.network.layer(1).neuron_uids
    assert workspace.selection.neurons == uids[:3]
    pointer.key(Key.Key_Up, SHIFT)
    assert set(workspace.selection.neurons) == set(uids[:2])


def test_what_is_selected_comes_into_view(canvas, select, pointer):
    select(1, 3)
    canvas.pan_by(-900, 0)
    pointer.key(Key.Key_Up)
    assert canvas.viewport().rect().contains(canvas.neuron_point(1, 2))


# --- adding ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_N, Key.Key_Plus, Key.Key_Equal])
def test_n_and_plus_add_to_the_selected_layer(workspace, select, pointer, steps, key):
    select(1)
    pointer.key(key)
    assert workspace.network.sizes == (2, 5, 3, 1)
    assert steps() == ["Add neuron to Hidden 1"]
    assert workspace.selection.primary == NeuronRef(workspace.network.neuron_uid(1, 4))
    # The new neuron is selected, so the next one goes into the same layer.
    pointer.key(key)
    assert workspace.network.sizes == (2, 6, 3, 1)


def test_n_adds_to_the_layer_of_the_selected_neuron(workspace, select, pointer):
    select(0, 1)
    pointer.key(Key.Key_N)
    assert [one.name for one in workspace.network.inputs] == ["x1", "x2", "x3"]


def test_n_with_nothing_selected_adds_to_the_last_hidden_layer(workspace, pointer):
    pointer.key(Key.Key_N)
    assert workspace.network.sizes == (2, 4, 4, 1)


def test_n_makes_a_layer_where_there_is_none(workspace, pointer, steps):
    workspace.new()
    pointer.key(Key.Key_N)
    assert workspace.network.sizes == (2, 1, 1)
    assert steps() == ["Add layer"]


def test_l_adds_a_layer_before_the_output(workspace, select, pointer, steps):
    select(1)
    pointer.key(Key.Key_L)
    assert workspace.network.sizes == (2, 4, 3, 4, 1)
    assert steps() == ["Add layer"]
    assert workspace.selection.primary == LayerRef(workspace.network.layer_uid(3))


def test_d_duplicates(workspace, select, pointer, steps):
    output = workspace.trace.output.copy()
    select(1, 0)
    pointer.key(Key.Key_D, CONTROL)
    assert workspace.network.sizes == (2, 5, 3, 1)
    assert workspace.trace.output == pytest.approx(output, rel=1e-5)
    assert steps() == ["Duplicate H1·1"]
    assert workspace.selection.primary == NeuronRef(workspace.network.neuron_uid(1, 1))
    select(2)
    pointer.key(Key.Key_D)
    assert workspace.network.sizes == (2, 5, 3, 3, 1)


def test_duplicating_several_is_one_step(workspace, pointer, steps):
    workspace.selection.set(NeuronRef(uid) for uid in workspace.network.layer(1).neuron_uids[:2])
    pointer.key(Key.Key_D)
    assert workspace.network.sizes == (2, 6, 3, 1)
    assert steps() == ["Duplicate 2 neurons"]
    assert len(workspace.selection) == 2


def test_duplicating_is_all_or_nothing(workspace, pointer, steps, refusals):
    network = workspace.network
    workspace.selection.set([NeuronRef(network.neuron_uid(1, 0)), LayerRef(network.output.uid)])
    pointer.key(Key.Key_D)
    assert workspace.network is network
    assert steps() == []
    assert len(refusals) == 1


# --- removing -------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_and_backspace_remove_a_neuron(workspace, select, pointer, steps, key):
    select(1, 2)
    pointer.key(key)
    assert workspace.network.sizes == (2, 3, 3, 1)
    assert steps() == ["Remove H1·3"]
    assert len(workspace.selection) == 0


def test_delete_removes_a_layer(workspace, select, pointer, steps):
    select(2)
    pointer.key(Key.Key_Delete)
    assert workspace.network.sizes == (2, 4, 1)
    assert steps() == ["Remove Hidden 2"]


def test_delete_cuts_a_connection(workspace, pointer, steps):
    network = workspace.network
    workspace.selection.set([ConnectionRef(network.neuron_uid(0, 1), network.neuron_uid(1, 0))])
    pointer.key(Key.Key_Delete)
    assert not workspace.network.layer(1).connected(0, 1)
    assert steps() == ["Cut x2 → H1·1"]


def test_delete_takes_a_mixed_selection_at_once(workspace, pointer, steps):
    network = workspace.network
    workspace.selection.set(
        [
            NeuronRef(network.neuron_uid(1, 0)),
            LayerRef(network.layer_uid(2)),
            ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 3)),
        ]
    )
    pointer.key(Key.Key_Delete)
    assert workspace.network.sizes == (2, 3, 1)
    assert not workspace.network.layer(1).connected(2, 0)
    assert steps() == ["Remove selection"]
    workspace.undo_stack.undo()
    assert workspace.network is network


@pytest.mark.parametrize("layer", [0, 3])
def test_inputs_and_output_stay_and_say_why(workspace, select, pointer, refusals, layer):
    network = workspace.network
    select(layer)
    pointer.key(Key.Key_Delete)
    assert workspace.network is network
    assert len(refusals) == 1


def test_minus_removes_the_last_neuron_of_the_layer(workspace, select, pointer, steps):
    select(1, 0)
    pointer.key(Key.Key_Minus)
    assert workspace.network.sizes == (2, 3, 3, 1)
    assert steps() == ["Remove H1·4"]
    select(1, 2)
    pointer.key(Key.Key_Minus)
    pointer.key(Key.Key_Minus)
    assert workspace.network.sizes == (2, 1, 3, 1)


def test_with_nothing_selected_delete_and_minus_do_nothing(workspace, pointer, steps, hints):
    pointer.key(Key.Key_Delete)
    pointer.key(Key.Key_Minus)
    assert steps() == []
    assert hints[0] == "Nothing is selected"


# --- moving ---------------------------------------------------------------------------------------


def test_alt_and_arrows_move_a_neuron(workspace, select, pointer, steps):
    uid = workspace.network.neuron_uid(1, 0)
    select(1, 0)
    pointer.key(Key.Key_Up, ALT)
    assert steps() == []
    pointer.key(Key.Key_Down, ALT)
    assert workspace.network.locate(uid) == (1, 1)
    pointer.key(Key.Key_Right, ALT)
    assert workspace.network.locate(uid) == (2, 3)
    assert steps() == ["Move H1·1", "Move H1·2 to Hidden 2"]


def test_alt_and_arrows_move_a_layer(workspace, select, pointer, steps):
    select(1)
    pointer.key(Key.Key_Left, ALT)
    pointer.key(Key.Key_Right, ALT)
    assert workspace.network.sizes == (2, 3, 4, 1)
    assert steps() == ["Move Hidden 1"]


# --- naming and setting ---------------------------------------------------------------------------


def test_f2_renames(canvas, workspace, select, pointer, steps):
    select(2)
    pointer.key(Key.Key_F2)
    type_into(field(canvas, "canvas.name"), "Features")
    QTest.keyClick(field(canvas, "canvas.name"), Key.Key_Return)
    assert workspace.network.layers[1].name == "Features"
    select(1, 0)
    pointer.key(Key.Key_F2)
    type_into(field(canvas, "canvas.name"), "edge")
    QTest.keyClick(field(canvas, "canvas.name"), Key.Key_Return)
    assert workspace.network.layers[0].neurons[0] == "edge"
    assert steps() == ["Rename Hidden 2", "Rename H1·1"]


def test_e_types_the_number_of_what_is_selected(canvas, workspace, select, pointer):
    network = workspace.network
    weight = ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 1))
    for item, text in (
        (NeuronRef(network.neuron_uid(1, 0)), "1"),
        (weight, "2"),
        (NeuronRef(network.inputs[1].uid), "3"),
    ):
        workspace.selection.set([item])
        pointer.key(Key.Key_E)
        type_into(field(canvas, "canvas.value"), text)
        QTest.keyClick(field(canvas, "canvas.value"), Key.Key_Return)
    assert workspace.network.layer(1).bias[0] == 1.0
    assert workspace.network.layer(1).weights[1, 0] == 2.0
    assert workspace.x[1] == 3.0


def test_enter_opens_the_worksheet(canvas, select, pointer, qtbot):
    with qtbot.assertNotEmitted(canvas.open_worksheet):
        pointer.key(Key.Key_Return)
    select(1, 0)
    with qtbot.waitSignal(canvas.open_worksheet, timeout=1000):
        pointer.key(Key.Key_Return)


def test_the_menu_key_and_shift_f10_open_the_menu_of_the_selection(canvas, select, pointer):
    # Far enough left that the menu has room beside it on a small screen.
    select(1, 0)
    viewport = canvas.viewport()
    middle = viewport.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, viewport.mapToGlobal(middle))
    for press in ("Menu", "Shift+F10"):
        if press == "Menu":
            QApplication.sendEvent(viewport, event)
        else:
            pointer.key(Key.Key_F10, SHIFT)
        menu = QApplication.activePopupWidget()
        assert menu.objectName() == "canvas.menu"
        assert menu.pos() == viewport.mapToGlobal(canvas.neuron_point(1, 0))
        assert any(entry.objectName() == "canvas.menu.set_bias" for entry in menu.actions())
        menu.close()


def test_keys_that_mean_nothing_are_left_alone(workspace, pointer, steps):
    for key in (Key.Key_Q, Key.Key_7, Key.Key_F9):
        pointer.key(key)
    pointer.key(Key.Key_N, ALT)
    assert steps() == []


# --- commands of the window -----------------------------------------------------------------------


def test_an_activation_goes_to_every_selected_layer_as_one_step(canvas, workspace, steps):
    workspace.selection.set(LayerRef(layer.uid) for layer in workspace.network.layers)
    canvas.interaction.set_activation("gelu")
    assert [layer.activation for layer in workspace.network.layers] == ["gelu", "gelu"]
    assert steps() == ["Set activation to GELU"]


def test_an_activation_without_a_layer_says_what_to_do(canvas, workspace, refusals):
    canvas.interaction.set_activation("gelu")
    assert refusals == ["Select a hidden layer first, then choose its activation"]


def test_with_one_hidden_layer_there_is_no_question(canvas, workspace):
    workspace.edit("", edits.remove_layer, 2)
    canvas.interaction.set_activation("gelu")
    assert workspace.network.layers[0].activation == "gelu"


def test_the_inputs_as_a_whole_stay(canvas, workspace, refusals):
    workspace.selection.set([LayerRef(INPUTS_UID)])
    canvas.interaction.delete_selection()
    assert refusals == ["The inputs can't be removed as a whole; select single inputs"]
