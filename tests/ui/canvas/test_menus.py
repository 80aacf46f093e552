"""Right-click menus: what each offers, and that every entry does what it says."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from ui.canvas.canvas_pointer import bias_point, empty_point, field, header_point, part_point, type_into

from nnstudio.engine import ACTIVATIONS, HEADS, INITIALIZERS
from nnstudio.project import edits
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef


def entries(menu):
    """All entries by the end of their object names, those of submenus too."""
    found = {}
    for action in menu.findChildren(QAction):
        name = action.objectName()
        if name.startswith("canvas.menu."):
            found[name.removeprefix("canvas.menu.")] = action
    return found


@pytest.fixture
def choose(pointer):
    """Right-click a point and choose an entry, by its place in the open menu."""

    def at(point, name):
        menu = pointer.menu(point)
        entry = entries(menu)[name]
        assert entry.isEnabled()
        holder = next(m for m in (menu, *menu.findChildren(QMenu)) if entry in m.actions())
        if holder is not menu:
            menu.setActiveAction(holder.menuAction())
            holder.popup(menu.pos())
        QTest.mouseClick(holder, Qt.MouseButton.LeftButton, pos=holder.actionGeometry(entry).center())
        assert QApplication.activePopupWidget() is None

    return at


def places(canvas):
    """A point for every kind of menu."""
    return {
        "neuron": canvas.neuron_point(1, 0),
        "output": canvas.neuron_point(3, 0),
        "input": canvas.neuron_point(0, 0),
        "bias": bias_point(canvas, 1, 1),
        "connection": canvas.connection_point(1, 2, 0),
        "header": header_point(canvas, 1),
        "inputs header": header_point(canvas, 0),
        "lane": (canvas.neuron_point(2, 0) + canvas.neuron_point(2, 1)) / 2 + QPoint(34, 16),
        "head": canvas.mapFromScene(canvas.board.layout.head.center()),
        "gap": QPoint(canvas.gap_point(2).x(), canvas.viewport().height() - 60),
    }


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("neuron", "worksheet set_bias use_bias rename insert duplicate move_down move_to remove"),
        ("output", "worksheet set_bias use_bias rename insert duplicate remove"),
        ("input", "set_value rename insert duplicate move_down remove"),
        ("bias", "set_bias use_bias remove"),
        ("connection", "set_weight cut select_source select_target"),
        ("header", "rename activation use_bias reinitialize add_neuron remove_neuron duplicate move_right remove"),
        ("inputs header", "add_neuron insert_layer_after"),
        ("lane", "activation add_neuron remove"),
        ("head", "head use_bias reinitialize add_neuron insert_layer_before"),
        ("gap", "insert_layer insert_neuron_layer select_all fit reinitialize"),
    ],
)
def test_every_place_has_its_menu(canvas, pointer, place, expected):
    menu = pointer.menu(places(canvas)[place])
    assert set(expected.split()) <= entries(menu).keys()
    menu.close()


def test_a_right_click_selects_what_is_under_it(canvas, workspace, pointer):
    network = workspace.network
    for place, item in (
        ("neuron", NeuronRef(network.neuron_uid(1, 0))),
        ("connection", ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 2))),
        ("header", LayerRef(network.layer_uid(1))),
        ("lane", LayerRef(network.layer_uid(2))),
        ("head", LayerRef(network.output.uid)),
    ):
        pointer.menu(places(canvas)[place]).close()
        assert workspace.selection.items == (item,)


def test_a_right_click_inside_a_selection_keeps_it(canvas, workspace, pointer):
    canvas.interaction.select_all()
    menu = pointer.menu(canvas.neuron_point(1, 0))
    assert len(workspace.selection) == 10
    assert entries(menu)["remove"].text() == "Remove selection"
    menu.close()


@pytest.mark.parametrize(
    ("name", "index", "keeps"),
    [("keep.above", 1, True), ("keep.below", 2, True), ("random.above", 1, False), ("random.below", 2, False)],
)
def test_insert_a_neuron(canvas, workspace, choose, name, index, keeps):
    before = workspace.network.layer(1).neuron_uids
    choose(canvas.neuron_point(1, 1), f"insert.{name}")
    now = workspace.network.layer(1)
    assert now.neuron_uids[:index] + now.neuron_uids[index + 1 :] == before
    assert workspace.network.layer(2).weights[:, index].any() != keeps


@pytest.mark.parametrize(
    ("place", "name", "title"),
    [
        ("neuron", "duplicate", "Duplicate H1·1"),
        ("neuron", "move_down", "Move H1·1"),
        ("neuron", "move_to.2", "Move H1·1 to Hidden 2"),
        ("neuron", "use_bias", "Switch off the bias of Hidden 1"),
        ("neuron", "remove", "Remove H1·1"),
        ("input", "move_down", "Move x1"),
        ("input", "remove", "Remove x1"),
        ("connection", "cut", "Cut x1 → H1·3"),
        ("header", "activation.elu", "Set activation of Hidden 1 to ELU"),
        ("header", "reinitialize.default", "Fresh weights for Hidden 1"),
        ("header", "reinitialize.normal", "Fresh weights for Hidden 1"),
        ("header", "add_neuron", "Add neuron to Hidden 1"),
        ("header", "add.random", "Add neuron to Hidden 1"),
        ("header", "remove_neuron", "Remove H1·4"),
        ("header", "insert_layer_before", "Add layer"),
        ("header", "insert_layer_after", "Add layer"),
        ("header", "move_right", "Move Hidden 1"),
        ("header", "duplicate", "Duplicate Hidden 1"),
        ("header", "remove", "Remove Hidden 1"),
        ("inputs header", "add_neuron", "Add input"),
        ("head", "head.softmax", "Set head to Softmax"),
        ("head", "add_neuron", "Add output"),
        ("gap", "insert_layer", "Add layer"),
        ("gap", "insert_neuron_layer", "Add layer"),
        ("gap", "reinitialize.zeros", "Fresh weights everywhere"),
    ],
)
def test_entries_are_one_step_each(canvas, workspace, choose, steps, place, name, title):
    choose(places(canvas)[place], name)
    assert steps() == [title]


def test_a_layer_goes_into_the_gap_that_was_clicked(canvas, workspace, choose):
    choose(places(canvas)["gap"], "insert_neuron_layer")
    assert workspace.network.sizes == (2, 4, 1, 3, 1)


def test_a_cut_connection_can_be_restored(canvas, workspace, choose, steps):
    weight = workspace.network.layer(1).weights[2, 0]
    workspace.edit("Cut", edits.cut, [(1, 2, 0)])
    choose(canvas.connection_point(1, 2, 0), "restore")
    assert workspace.network.layer(1).connected(2, 0)
    assert workspace.network.layer(1).effective_weights[2, 0] == weight
    assert steps() == ["Cut", "Restore x1 → H1·3"]


def test_set_a_bias_from_the_menu(canvas, workspace, choose):
    choose(canvas.neuron_point(1, 0), "set_bias")
    type_into(field(canvas, "canvas.value"), "0.5")
    QTest.keyClick(field(canvas, "canvas.value"), Qt.Key.Key_Return)
    assert workspace.network.layer(1).bias[0] == 0.5


def test_rename_from_the_menu(canvas, workspace, choose):
    choose(header_point(canvas, 1), "rename")
    type_into(field(canvas, "canvas.name"), "Edges")
    QTest.keyClick(field(canvas, "canvas.name"), Qt.Key.Key_Return)
    assert workspace.network.layers[0].name == "Edges"


def test_the_menus_read_the_registries(canvas, pointer):
    menu = pointer.menu(header_point(canvas, 1))
    found = entries(menu)
    assert {f"activation.{key}" for key in ACTIVATIONS} <= found.keys()
    assert {f"reinitialize.{key}" for key in INITIALIZERS} <= found.keys()
    assert [key for key in ACTIVATIONS if found[f"activation.{key}"].isChecked()] == ["tanh"]
    assert not found["activation.tanh"].icon().isNull()
    menu.close()
    menu = pointer.menu(places(canvas)["head"])
    assert {f"head.{key}" for key in HEADS} <= entries(menu).keys()
    menu.close()


def test_a_click_on_the_activation_in_a_header_opens_its_list(canvas, workspace, pointer, steps):
    pointer.click(part_point(canvas, 2, "header_activation"))
    menu = QApplication.activePopupWidget()
    found = entries(menu)
    assert [name.removeprefix("activation.") for name in found] == list(ACTIVATIONS)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found["activation.mish"]).center())
    assert workspace.network.layers[1].activation == "mish"
    assert steps() == ["Set activation of Hidden 2 to Mish"]


def test_a_click_on_the_head_in_its_header_opens_the_heads(canvas, workspace, pointer):
    pointer.click(part_point(canvas, 3, "header_activation"))
    menu = QApplication.activePopupWidget()
    found = entries(menu)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found["head.softmax"]).center())
    assert workspace.network.output.head == "softmax"


def test_entries_show_the_keys_that_do_the_same(canvas, pointer):
    menu = pointer.menu(canvas.neuron_point(1, 0))
    found = entries(menu)
    assert found["remove"].shortcut().toString() == "Del"
    assert found["set_bias"].shortcut().toString() == "E"
    # They are for reading: a key reaches the canvas or the window's action, never both.
    assert found["remove"].shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    menu.close()


def test_a_closed_menu_is_gone(canvas, pointer):
    for point in (canvas.neuron_point(1, 0), empty_point(canvas)):
        pointer.menu(point).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert canvas.findChildren(QMenu) == []
    assert canvas.findChildren(QLineEdit) == []
