"""The pages of inputs, connections, the output, several things, and of the network as a whole."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from ui.inspector.inspector_bench import pictured_project

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.inspector.class_list import ClassList
from nnstudio.ui.inspector.inputs_table import Column, InputsView
from nnstudio.ui.inspector.network_section import NotesEdit
from nnstudio.ui.selection import LayerRef
from nnstudio.ui.widgets.combo import ActivationCombo
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch

LEFT = Qt.MouseButton.LeftButton


def click(bench, name, kind=QAbstractButton):
    bench.qtbot.mouseClick(bench.find(kind, name), LEFT)
    bench.settle()


# --- one input ----------------------------------------------------------------------------------


@pytest.fixture
def an_input(bench):
    """The page of x1."""
    return bench.select(bench.neuron(0, 0))


def test_an_input_has_a_value_that_is_typed(bench, an_input):
    assert (an_input.header.title, an_input.header.subtitle) == ("Input x1", "Inputs · 1 of 2")
    field = bench.find(NumberField, "inspector.input.value")
    field.setFocus()
    bench.type(field, "1/8")
    assert bench.workspace.x[0] == 0.125
    assert bench.undo.count() == 0


def test_the_slider_of_an_input_moves_x(bench, an_input):
    slider = bench.find(ValueSlider, "inspector.input.slider")
    start = slider.thumb_point().toPoint()
    bench.qtbot.mousePress(slider, LEFT, pos=start)
    bench.qtbot.mouseMove(slider, start - QPoint(30, 0))
    bench.qtbot.mouseRelease(slider, LEFT, pos=start - QPoint(30, 0))
    bench.settle()
    assert bench.workspace.x[0] < 0.8
    assert an_input.value.value == pytest.approx(float(bench.workspace.x[0]))


def test_the_range_of_an_input(bench, an_input):
    field = bench.find(NumberField, "inspector.input.max")
    field.setFocus()
    bench.type(field, "5")
    assert (bench.network.inputs[0].min, bench.network.inputs[0].max) == (-1.0, 5.0)
    bench.type(field, "-3")
    assert bench.network.inputs[0].max == 5.0
    assert field.property("invalid")
    assert "the lower end has to be below the upper one" in field.toolTip()


def test_an_input_without_a_name_is_refused(bench, an_input):
    field = bench.find(NameField, "inspector.input.name")
    field.setFocus()
    bench.type(field, " ")
    assert field.property("invalid")
    assert field.toolTip() == "An input needs a name; type at least one character"
    an_input.value.setFocus()
    assert field.text() == "x1"


# --- all inputs ---------------------------------------------------------------------------------


@pytest.fixture
def all_inputs(bench):
    """The page of the input layer."""
    return bench.select(bench.layer(0))


def test_inputs_are_added_and_removed(bench, all_inputs):
    click(bench, "inspector.inputs.add")
    assert [one.name for one in bench.network.inputs] == ["x1", "x2", "x3"]
    table = bench.find(InputsView, "inspector.inputs.table")
    table.selectRow(1)
    click(bench, "inspector.inputs.remove")
    assert [one.name for one in bench.network.inputs] == ["x1", "x3"]
    table.selectRow(0)
    bench.qtbot.keyClick(table, Qt.Key.Key_Delete)
    bench.settle()
    assert [one.name for one in bench.network.inputs] == ["x3"]
    assert bench.undo.count() == 3


def test_a_value_and_a_name_in_the_table(bench, all_inputs):
    table = bench.find(InputsView, "inspector.inputs.table")
    point = table.visualRect(table.model().index(1, Column.VALUE)).center()
    bench.qtbot.mouseClick(table.viewport(), LEFT, pos=point)
    bench.type(table.viewport().findChild(NumberField), "0,5")
    assert bench.workspace.x[1] == 0.5
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, Column.NAME))
    bench.qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(one for one in table.viewport().findChildren(QLineEdit) if one.accessibleName() == "Name of x1")
    bench.type(editor, "width")
    bench.qtbot.waitUntil(lambda: bench.network.inputs[0].name == "width")


# --- a connection -------------------------------------------------------------------------------


@pytest.fixture
def a_connection(bench):
    """The page of H1·3 → H2·2, of weight −1.30."""
    return bench.select(bench.connection(2, 1, 2))


def test_a_connection_shows_its_product(a_connection):
    assert a_connection.header.title == "H1·3 → H2·2"
    assert a_connection.header.subtitle == "Hidden 1 → Hidden 2"
    assert a_connection.formula.numbers == "−1.30 × 0.80 = −1.04"
    # 1.04 of 0.1457 + 0.2544 + 1.04 + 0.8692
    assert a_connection.share.text() == "45 %"


def test_the_weight_of_a_connection(bench, a_connection):
    field = bench.find(NumberField, "inspector.connection.weight")
    assert field.accessibleName() == "Weight from H1·3"
    field.setFocus()
    bench.type(field, "1/4")
    assert bench.network.layers[1].weights[1, 2] == 0.25
    assert bench.undo.undoText() == "Set weight H1·3 → H2·2"


def test_cutting_and_restoring_a_connection(bench, a_connection):
    click(bench, "inspector.connection.connected", Switch)
    assert not bench.network.layers[1].connected(1, 2)
    assert a_connection.formula.numbers == "cut: counts as 0"
    click(bench, "inspector.connection.connected", Switch)
    assert bench.network.layers[1].connected(1, 2)
    assert a_connection.formula.numbers == "−1.30 × 0.80 = −1.04"


def test_a_connection_leads_to_its_ends(bench, a_connection):
    click(bench, "inspector.connection.source", QPushButton)
    assert bench.page.header.title == "Neuron H1·3"


# --- the output ---------------------------------------------------------------------------------


@pytest.fixture
def iris(bench_of):
    """A softmax of three named classes, with its page."""
    bench = bench_of(Project(Network.dense(4, [6], ["Setosa", "Versicolor", "Virginica"], head="softmax", seed=3)))
    bench.select(bench.layer(2))
    return bench


def test_the_output_says_its_head_and_classes(iris):
    assert (iris.page.header.title, iris.page.header.subtitle) == ("Softmax head", "Output · 3 classes")
    assert iris.page.formula.formula == "p = exp(z) / Σ exp(z)"
    shown = [float(row.texts[2]) for row in iris.page.sheet.model.answers.rows]
    assert round(sum(shown), 2) == 1.0


def test_a_click_on_a_class_selects_its_neuron(iris):
    table = iris.page.sheet.table
    point = table.visualRect(table.model().index(1, 0)).center()
    iris.qtbot.mouseClick(table.viewport(), LEFT, pos=point)
    assert iris.workspace.selection.items == (iris.neuron(2, 1),)


def test_the_head_is_chosen_by_its_card(iris):
    click(iris, "inspector.output.head.linear")
    assert iris.network.output.head == "linear"
    assert iris.page.header.subtitle == "Output · 3 values"
    assert [row.name for row in iris.page.sheet.model.answers.rows] == ["Setosa", "Versicolor", "Virginica"]
    iris.undo.undo()
    iris.settle()
    assert iris.page.heads.cards["softmax"].isChecked()


def test_a_class_is_renamed(iris):
    names = iris.find(ClassList, "inspector.output.classes")
    names.setCurrentIndex(names.model().index(1))
    names.setFocus()
    iris.qtbot.keyClick(names, Qt.Key.Key_F2)
    iris.type(names.viewport().findChild(QLineEdit), "Other")
    iris.qtbot.waitUntil(lambda: iris.network.output.classes == ("Setosa", "Other", "Virginica"))
    assert iris.undo.undoText() == "Rename class Versicolor"


def test_classes_are_added_removed_and_moved(iris):
    click(iris, "inspector.output.add")
    assert len(iris.network.output.classes) == 4
    names = iris.find(ClassList, "inspector.output.classes")
    names.setFocus()
    names.setCurrentIndex(names.model().index(0))
    iris.qtbot.keyClick(names, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert iris.network.output.classes[:2] == ("Versicolor", "Setosa")
    iris.settle()
    iris.qtbot.keyClick(names, Qt.Key.Key_Delete)
    iris.settle()
    assert iris.network.output.classes[:2] == ("Versicolor", "Virginica")
    assert iris.undo.count() == 3


def test_a_class_dropped_elsewhere_moves_its_neuron(iris):
    model = iris.find(ClassList, "inspector.output.classes").model()
    data = model.mimeData([model.index(2)])
    uid = iris.network.output.neuron_uids[2]
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert iris.network.output.classes == ("Virginica", "Setosa", "Versicolor")
    assert iris.network.output.neuron_uids[0] == uid


def test_two_classes_of_one_sigmoid_are_named_but_neither_added_nor_moved(bench):
    page = bench.select(bench.layer(3))
    assert [row.name for row in page.sheet.model.answers.rows] == ["true", "false"]
    assert not page.add.isVisible()
    names = bench.find(ClassList, "inspector.output.classes")
    names.setFocus()
    names.setCurrentIndex(names.model().index(0))
    bench.qtbot.keyClick(names, Qt.Key.Key_Delete)
    assert bench.undo.count() == 0


# --- several things -------------------------------------------------------------------------------


def test_several_neurons_with_different_biases(bench):
    page = bench.select(*(bench.neuron(1, index) for index in range(3)))
    assert (page.header.title, page.header.subtitle) == ("3 neurons", "in Hidden 1")
    bias = bench.find(NumberField, "inspector.several.bias")
    assert (bias.text(), bias.placeholderText()) == ("", "several values")
    assert bench.find(ActivationCombo, "inspector.several.activation").choice == "tanh"


def test_a_bias_for_all_is_one_step_to_undo(bench):
    bench.select(bench.neuron(1, 0), bench.neuron(1, 2), bench.neuron(2, 1))
    bias = bench.find(NumberField, "inspector.several.bias")
    bias.setFocus()
    bench.type(bias, "0,5")
    assert bench.network.layers[0].bias[[0, 2]].tolist() == [0.5, 0.5]
    assert bench.network.layers[1].bias[1] == 0.5
    assert bias.text() == "0.5"
    assert bench.undo.count() == 1
    bench.undo.undo()
    assert bench.workspace.project == pictured_project()


def test_the_activation_of_several_layers(bench):
    bench.workspace.edit("Set", edits.set_activation, 1, "relu")
    page = bench.select(bench.layer(1), bench.layer(2))
    assert page.header.title == "2 layers"
    combo = bench.find(ActivationCombo, "inspector.several.activation")
    assert combo.choice is None
    combo.setFocus()
    bench.qtbot.keyClick(combo, Qt.Key.Key_Home)
    bench.settle()
    assert [layer.activation for layer in bench.network.layers] == ["identity", "identity"]
    assert bench.undo.count() == 2


def test_several_connections_are_set_cut_and_restored_together(bench):
    page = bench.select(bench.connection(2, 1, 0), bench.connection(2, 1, 2))
    assert page.header.title == "2 connections"
    weight = bench.find(NumberField, "inspector.several.weight")
    weight.setFocus()
    bench.type(weight, "2")
    assert bench.network.layers[1].weights[1, [0, 2]].tolist() == [2.0, 2.0]
    click(bench, "inspector.several.cut")
    assert not bench.network.layers[1].connected(1, 0)
    assert not bench.network.layers[1].connected(1, 2)
    click(bench, "inspector.several.restore")
    assert bench.network.layers[1].mask is None
    assert bench.undo.count() == 3


def test_several_neurons_are_removed_together(bench):
    bench.select(bench.neuron(1, 0), bench.neuron(2, 2))
    click(bench, "inspector.several.remove")
    assert bench.network.sizes == (2, 3, 2, 1)
    assert bench.undo.count() == 1


# --- nothing selected -----------------------------------------------------------------------------


def test_nothing_selected_shows_the_network(bench):
    page = bench.select()
    assert page.invitation.title == "Nothing selected"
    assert bench.find(NameField, "inspector.network.name").text() == "XOR network"
    assert page.network_section.section.header.summary == "2-4-3-1"
    assert page.network_section.parameters.text() == "31"


def test_the_project_is_renamed(bench):
    bench.select()
    field = bench.find(NameField, "inspector.network.name")
    field.setFocus()
    bench.type(field, "异或网络")
    assert bench.workspace.project.name == "异或网络"
    assert bench.undo.undoText() == "Rename project"


def test_notes_are_one_edit_when_the_field_is_left(bench):
    page = bench.select()
    notes = bench.find(NotesEdit, "inspector.network.notes")
    notes.setFocus()
    bench.qtbot.keyClicks(notes, "# XOR")
    bench.qtbot.keyClick(notes, Qt.Key.Key_Return)
    bench.qtbot.keyClicks(notes, "by hand")
    page.network_section.name.setFocus()
    assert bench.workspace.project.notes == "# XOR\nby hand"
    assert bench.undo.count() == 1
    bench.undo.undo()
    bench.settle()
    assert notes.toPlainText() == ""


def test_advice_shows_its_place_and_mends_in_one_edit(bench_of):
    network = Network.dense(2, [3, 3], 2, activation=["identity", "tanh"], head="softmax")
    bench = bench_of(Project(network))
    page = bench.select()
    page.network_section.advice.refresh()
    messages = [item.message for item in page.network_section.advice.items]
    assert any("no names yet" in message for message in messages)
    index = next(i for i, message in enumerate(messages) if "is linear" in message)
    item = page.network_section.advice.items[index]
    bench.qtbot.mouseClick(item, LEFT, pos=QPoint(40, 10))
    assert bench.workspace.selection.items == (LayerRef(network.layers[0].uid),)
    bench.select()
    bench.qtbot.mouseClick(item.fix, LEFT)
    assert len(bench.network.layers) == 1
    assert bench.undo.count() == 1


def test_advice_comes_by_itself_a_moment_after_a_change(bench):
    page = bench.select()
    advice = page.network_section.advice
    bench.qtbot.waitUntil(lambda: not advice._timer.isActive())
    before = [item.message for item in advice.items]
    bench.workspace.edit("Set", edits.set_activation, 1, "step")
    bench.qtbot.waitUntil(lambda: [item.message for item in advice.items] != before)
    assert any("Step in Hidden 1" in item.message for item in advice.items)
