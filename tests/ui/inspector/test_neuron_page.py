"""The worksheet and the form of a neuron, worked by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton
from ui.inspector.inspector_bench import choose_from_menu, menu_key, pictured_project

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.inspector.terms_model import Column
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.widgets.combo import ActivationCombo
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch

LEFT = Qt.MouseButton.LeftButton
ALL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(bench):
    """The page of H2·2."""
    return bench.select(bench.neuron(2, 1))


def weights(bench, layer=2, neuron=1):
    return bench.network.layer(layer).weights[neuron].tolist()


def cell_point(table, row, column):
    return table.visualRect(table.model().index(row, column)).center()


def open_field(bench, page, row, column=Column.WEIGHT):
    """Click a cell and return the field that opens on it."""
    table = page.worksheet.table
    bench.qtbot.mouseClick(table.viewport(), LEFT, pos=cell_point(table, row, column))
    field = table.viewport().findChild(NumberField)
    assert field is not None
    return field


# --- what is shown ------------------------------------------------------------------------------


def test_it_says_which_neuron_it_is(page):
    assert page.header.title == "Neuron H2·2"
    assert page.header.subtitle == "Hidden 2 · 2 of 3"
    assert page.header.accessibleName() == "Neuron H2·2, Hidden 2 · 2 of 3"


def test_the_formula_has_its_numbers_put_in(page):
    assert page.formula.formula == "y = f(w·x + b)"
    assert page.formula.numbers == "tanh(−0.06 + 1.11) = 0.78"


def test_the_table_shows_every_term(page):
    model = page.worksheet.model
    shown = [[model.text(row, column) for column in range(4)] for row in range(model.rowCount())]
    assert shown == [
        ["H1·1", "0.31", "−0.47", "−0.15"],
        ["H1·2", "−1.06", "−0.24", "0.26"],
        ["H1·3", "−1.30", "0.80", "−1.04"],
        ["H1·4", "1.06", "0.82", "0.87"],
    ]
    totals = page.worksheet.totals
    assert totals.total == "−0.06"
    assert (totals.bias.text(), totals.z.text(), totals.a.text()) == ("1.11", "1.05", "0.78")


def test_neurons_of_the_layer_before_come_and_go_while_it_is_shown(bench, page):
    model = page.worksheet.model
    for edit, names in (
        (lambda p: edits.remove_neurons(p, [(1, 3)]), ["H1·1", "H1·2", "H1·3"]),
        (lambda p: edits.remove_neurons(p, [(1, 0), (1, 1)]), ["H1·1"]),
        (lambda p: edits.rename_neuron(p, 1, 0, "edge"), ["edge"]),
        (lambda p: edits.add_neuron(p, 1, 0), ["H1·1", "edge"]),
    ):
        bench.workspace.edit("Edit", edit)
        bench.workspace.flush()
        assert [model.text(row, Column.FROM) for row in range(model.rowCount())] == names


def test_cells_and_fields_have_names_for_a_screen_reader(page):
    model = page.worksheet.model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, Column.WEIGHT).data(role) == "Weight from H1·2, −1.06"
    assert model.index(1, Column.PRODUCT).data(role) == "Product with H1·2, 0.26"
    assert page.worksheet.totals.bias.accessibleName() == "Bias of H2·2"
    assert page.worksheet.totals.a.accessibleName() == "Output of H2·2"


def test_it_follows_the_input(bench, page):
    bench.workspace.set_x(0, -0.8)
    bench.settle()
    trace = bench.workspace.trace
    assert page.worksheet.totals.a.value == pytest.approx(float(trace.values(2)[0, 1]))
    assert page.formula.numbers.endswith(f"= {page.worksheet.totals.a.text()}")


def test_an_output_neuron_shows_its_logit_and_its_head(bench):
    page = bench.select(bench.neuron(3, 0))
    assert page.formula.formula == "p = σ(w·x + b)"
    assert page.formula.numbers.startswith("σ(")
    assert page.heads.isVisible()
    assert not page.strip.isVisible()


# --- weights ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "value"), [("1/3", 1 / 3), ("0,5", 0.5), ("−2", -2.0), ("1e-3", 0.001)])
def test_a_typed_weight(bench, page, typed, value):
    field = open_field(bench, page, 0)
    bench.type(field, typed)
    assert weights(bench)[0] == pytest.approx(value)
    assert bench.undo.count() == 1
    assert bench.undo.undoText() == "Set weight H1·1 → H2·2"


def test_arrow_keys_nudge_a_weight_in_one_step_to_undo(bench, page):
    field = open_field(bench, page, 0)
    for _ in range(3):
        bench.qtbot.keyClick(field, Qt.Key.Key_Up)
        bench.settle()
    assert weights(bench)[0] == pytest.approx(0.34)
    bench.qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bench.settle()
    assert weights(bench)[0] == pytest.approx(0.24)
    assert bench.undo.count() == 1
    bench.undo.undo()
    assert bench.workspace.project == pictured_project()


def test_tab_goes_down_the_weights_and_commits_on_the_way(bench, page):
    field = open_field(bench, page, 0)
    bench.type(field, "0.4", Qt.Key.Key_Tab)
    assert weights(bench)[0] == pytest.approx(0.4)
    assert page.worksheet.table.currentIndex().row() == 1
    fields = page.worksheet.table.viewport().findChildren(NumberField)
    assert [one.accessibleName() for one in fields if one.hasFocus()] == ["Weight from H1·2"]


def test_tab_into_the_table_opens_the_first_weight(bench, page):
    page.worksheet.table.setFocus(Qt.FocusReason.TabFocusReason)
    field = page.worksheet.table.viewport().findChild(NumberField)
    assert field.accessibleName() == "Weight from H1·1"
    assert field.text() == "0.31"


def test_escape_takes_back_what_was_typed(bench, page):
    field = open_field(bench, page, 0)
    bench.type(field, "99", Qt.Key.Key_Escape)
    assert field.text() == "0.31"
    assert bench.undo.count() == 0


def test_what_is_no_number_is_marked_and_changes_nothing(bench, page):
    field = open_field(bench, page, 0)
    bench.type(field, "abc")
    assert field.property("invalid")
    assert "is not a number" in field.toolTip()
    assert bench.undo.count() == 0


def test_a_trace_leaves_what_is_being_typed_alone(bench, page):
    field = open_field(bench, page, 0)
    bench.type(field, "0.7", end=None)
    field.setCursorPosition(1)
    bench.workspace.set_x(0, 0.1)
    bench.settle()
    assert field.text() == "0.7"
    assert field.cursorPosition() == 1


# --- values, products, z and a -------------------------------------------------------------------


def test_the_value_of_an_input_moves_x_without_a_step_to_undo(bench):
    page = bench.select(bench.neuron(1, 0))
    bench.type(open_field(bench, page, 1, Column.VALUE), "0,25")
    assert bench.workspace.x.tolist() == pytest.approx([0.8, 0.25])
    assert bench.undo.count() == 0


def test_the_value_of_a_hidden_neuron_is_read_only(bench, page):
    table = page.worksheet.table
    bench.qtbot.mouseClick(table.viewport(), LEFT, pos=cell_point(table, 1, Column.VALUE))
    assert table.viewport().findChild(NumberField) is None


def test_a_typed_product_sets_the_weight(bench, page):
    bench.type(open_field(bench, page, 2, Column.PRODUCT), "0.4")
    assert weights(bench)[2] == pytest.approx(0.5)
    assert bench.undo.undoText() == "Set weight H1·3 → H2·2"


def test_a_typed_z_sets_the_bias(bench, page):
    bench.type(page.worksheet.totals.z, "1/2")
    assert bench.workspace.trace.logits(2)[0, 1] == pytest.approx(0.5, abs=1e-6)
    assert bench.undo.undoText() == "Set bias of H2·2"


def test_a_typed_output_sets_the_bias(bench, page):
    bench.type(page.worksheet.totals.a, "−0,5")
    assert bench.workspace.trace.values(2)[0, 1] == pytest.approx(-0.5, abs=1e-6)
    assert bench.undo.count() == 1


def test_an_output_that_cant_be_is_refused_at_the_field_and_the_project_stays(bench, page):
    reasons = []
    bench.workspace.refused.connect(reasons.append)
    field = page.worksheet.totals.a
    before = bench.workspace.project
    field.setFocus()
    bench.type(field, "2")
    assert reasons == ["Tanh gives values between −1 and 1; type one inside"]
    assert field.property("invalid")
    assert field.toolTip() == reasons[0]
    assert bench.workspace.project is before
    page.name.setFocus()
    assert field.text() == "0.78"
    assert not field.property("invalid")


# --- bias ---------------------------------------------------------------------------------------


def test_the_bias_field(bench, page):
    field = bench.find(NumberField, "inspector.neuron.bias")
    field.setFocus()
    bench.type(field, "-1/4")
    assert bench.network.layer(2).bias[1] == -0.25
    assert bench.find(ValueSlider, "inspector.neuron.bias_slider").value == -0.25


def test_a_drag_of_the_bias_slider_is_one_step_to_undo(bench, page):
    slider = bench.find(ValueSlider, "inspector.neuron.bias_slider")
    start = slider.thumb_point().toPoint()
    bench.qtbot.mousePress(slider, LEFT, pos=start)
    for step in range(1, 6):
        bench.qtbot.mouseMove(slider, start - QPoint(4 * step, 0))
        bench.settle()
    bench.qtbot.mouseRelease(slider, LEFT, pos=start - QPoint(20, 0))
    moved = float(bench.network.layer(2).bias[1])
    assert moved < 1.0
    assert round(moved, 2) == pytest.approx(moved, abs=1e-6), "what is shown is what is kept"
    assert bench.undo.count() == 1
    bench.undo.undo()
    assert bench.workspace.project == pictured_project()


def test_a_bias_that_is_switched_off_cant_be_set(bench, page):
    bench.qtbot.mouseClick(bench.find(Switch, "inspector.neuron.layer.use_bias"), LEFT)
    bench.settle()
    assert not bench.network.layer(2).use_bias
    assert not page.worksheet.totals.bias.isEnabled()
    assert page.formula.numbers == "tanh(−0.06) = −0.06"


# --- cutting ------------------------------------------------------------------------------------


def test_delete_cuts_a_connection_and_restores_it(bench, page):
    table = page.worksheet.table
    table.setCurrentIndex(table.model().index(2, Column.WEIGHT))
    bench.qtbot.keyClick(table, Qt.Key.Key_Delete)
    bench.settle()
    assert not bench.network.layer(2).connected(1, 2)
    assert page.worksheet.model.text(2, Column.PRODUCT) == "0.00"
    assert page.worksheet.model.index(2, Column.WEIGHT).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", cut")
    bench.qtbot.keyClick(table, Qt.Key.Key_Delete)
    bench.settle()
    assert bench.network.layer(2).connected(1, 2)
    assert weights(bench)[2] == pytest.approx(-1.3)


def test_a_click_on_the_link_restores_a_cut_connection(bench):
    bench.workspace.edit("Cut", edits.cut, [(2, 1, 0)])
    page = bench.select(bench.neuron(2, 1))
    table = page.worksheet.table
    bench.qtbot.mouseClick(table.viewport(), LEFT, pos=cell_point(table, 0, Column.SHARE))
    assert bench.network.layer(2).connected(1, 0)


def test_the_menu_key_offers_to_cut_and_to_show_the_source(bench, page):
    table = page.worksheet.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, Column.WEIGHT))
    choose_from_menu(bench.qtbot, "Cut connection")
    menu_key(table.viewport())
    bench.settle()
    assert not bench.network.layer(2).connected(1, 2)
    choose_from_menu(bench.qtbot, "Show H1·3")
    menu_key(table.viewport())
    assert bench.workspace.selection.items == (bench.neuron(1, 2),)


# --- going elsewhere ------------------------------------------------------------------------------


def test_previous_and_next(bench, page):
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.neuron.next"), LEFT)
    assert bench.workspace.selection.items == (bench.neuron(2, 2),)
    assert not bench.find(QAbstractButton, "inspector.neuron.next").isEnabled()
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.neuron.previous"), LEFT)
    assert bench.page.header.title == "Neuron H2·2"


def test_a_click_on_a_source_shows_it(bench, page):
    table = page.worksheet.table
    bench.qtbot.mouseClick(table.viewport(), LEFT, pos=cell_point(table, 2, Column.FROM))
    assert bench.workspace.selection.items == (bench.neuron(1, 2),)
    assert bench.page.header.title == "Neuron H1·3"


def test_what_is_typed_goes_to_the_neuron_it_was_typed_for(bench, page):
    field = page.worksheet.totals.bias
    field.setFocus()
    bench.type(field, "0.7", end=None)
    bench.select(bench.neuron(2, 0))
    assert bench.network.layer(2).bias.tolist() == pytest.approx([-0.5, 0.7, -0.3])
    assert field.text() == "-0.5".replace("-", "−")


def test_what_is_typed_for_a_neuron_that_goes_is_forgotten(bench, page):
    bench.workspace.edit("Add", edits.add_neuron, 2)
    bench.select(bench.neuron(2, 3))
    page.worksheet.totals.bias.setFocus()
    bench.type(page.worksheet.totals.bias, "0.7", end=None)
    bench.undo.undo()
    bench.settle()
    assert bench.workspace.project == pictured_project()
    assert bench.page.objectName() == "inspector.empty"


def test_the_undo_key_undoes_the_edit_just_made_in_a_field(bench, page):
    action = bench.undo.createUndoAction(bench.inspector)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    bench.inspector.addAction(action)
    field = page.worksheet.totals.bias
    field.setFocus()
    bench.type(field, "0.7")
    bench.qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert bench.workspace.project == pictured_project()
    assert field.text() == "1.11"


# --- name and layer -------------------------------------------------------------------------------


def test_a_name_is_given_and_taken_away(bench, page):
    field = bench.find(NameField, "inspector.neuron.name")
    assert (field.text(), field.placeholderText()) == ("", "H2·2")
    field.setFocus()
    bench.type(field, "edge")
    assert bench.network.layer(2).neurons == ("", "edge", "")
    assert bench.page.header.title == "Neuron edge"
    bench.qtbot.keyClick(field, Qt.Key.Key_A, ALL)
    bench.qtbot.keyClick(field, Qt.Key.Key_Delete)
    page.worksheet.totals.bias.setFocus()
    bench.settle()
    assert bench.network.layer(2).neurons == ("", "", "")
    assert bench.undo.count() == 2


def test_an_output_neuron_called_by_its_class_renames_the_class(bench_of):
    network = Network.dense(2, [3], ["red", "green", "blue"], head="softmax")
    bench = bench_of(Project(network))
    bench.select(bench.neuron(2, 1))
    field = bench.find(NameField, "inspector.neuron.name")
    assert field.text() == "green"
    field.setFocus()
    bench.type(field, "violet")
    assert bench.network.output.classes == ("red", "violet", "blue")


def test_the_strip_sets_the_activation_of_the_layer(bench, page):
    assert page.strip.buttons["tanh"].isChecked()
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.neuron.activation.relu"), LEFT)
    bench.settle()
    assert bench.network.layers[1].activation == "relu"
    assert [key for key, button in page.strip.buttons.items() if button.isChecked()] == ["relu"]
    assert bench.find(ActivationCombo, "inspector.neuron.layer.activation").choice == "relu"
    assert page.formula.numbers.startswith("ReLU(")


def test_the_strip_is_walked_by_arrow_keys(bench, page):
    first = page.strip.buttons["tanh"]
    first.setFocus()
    bench.qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.strip.buttons["relu"].hasFocus()
    bench.qtbot.keyClick(page.strip.buttons["relu"], Qt.Key.Key_Return)
    assert bench.network.layers[1].activation == "relu"


def test_more_neurons_from_the_layer_section(bench, page):
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.neuron.layer.neurons.more"), LEFT)
    bench.settle()
    assert bench.network.sizes == (2, 4, 4, 1)
    assert page.header.subtitle == "Hidden 2 · 2 of 4"


def test_removing_the_neuron_shows_something_else(bench, page):
    bench.workspace.edit("Remove", edits.remove_neurons, [(2, 1)])
    bench.settle()
    assert bench.page.objectName() == "inspector.empty"
    bench.undo.undo()
    bench.settle()
    assert bench.network.sizes == (2, 4, 3, 1)


# --- many inputs ---------------------------------------------------------------------------------


@pytest.fixture
def wide(bench_of):
    """A neuron with 784 inputs."""
    project = Project(Network.dense(784, [12], 1, seed=3), input=tuple(((7 * i) % 19 - 9) / 9 for i in range(784)))
    bench = bench_of(project)
    bench.select(bench.neuron(1, 4))
    return bench


def test_of_784_terms_the_eight_largest_show_and_the_rest_as_one(wide):
    worksheet = wide.page.worksheet
    assert worksheet.model.rowCount() == 8
    assert worksheet.fold.text() == "776 more"
    shown = worksheet.model.shown
    assert round(sum(shown.products) + shown.rest, 2) == pytest.approx(shown.total)


def test_the_rest_unfolds_and_folds(wide):
    worksheet = wide.page.worksheet
    wide.qtbot.mouseClick(wide.find(QAbstractButton, "inspector.neuron.more"), LEFT)
    assert worksheet.model.rowCount() == 784
    assert worksheet.model.sources[:3] == [0, 1, 2]
    assert worksheet.table.height() < 600, "the table scrolls, so that z and a stay near"
    wide.qtbot.mouseClick(worksheet.fold, LEFT)
    assert worksheet.model.rowCount() == 8


def test_rows_stay_in_their_order_while_one_is_edited(wide):
    worksheet = wide.page.worksheet
    order = list(worksheet.model.sources)
    field = open_field(wide, wide.page, 0)
    wide.type(field, "0")
    assert worksheet.model.sources == order
    # Enter keeps the field open; Esc closes it, and the next numbers sort anew.
    field = worksheet.table.viewport().findChild(NumberField)
    wide.qtbot.keyClick(field, Qt.Key.Key_Escape)
    wide.qtbot.waitUntil(lambda: not worksheet.table.editing)
    wide.workspace.set_x(0, 0.123)
    wide.settle()
    assert order[0] not in worksheet.model.sources


def test_a_neuron_is_followed_by_its_identity_when_neurons_before_it_go(bench, page):
    uid = bench.network.neuron_uid(2, 1)
    bench.workspace.edit("Remove", edits.remove_neurons, [(2, 0)])
    bench.settle()
    assert bench.workspace.selection.items == (NeuronRef(uid),)
    assert page.header.subtitle == "Hidden 2 · 1 of 2"
    bench.type(open_field(bench, page, 0), "0.9")
    assert bench.network.layer(2).weights[0, 0] == pytest.approx(0.9)
