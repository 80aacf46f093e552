"""The page of a layer: its form, its numbers, the matrix as a table."""

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from ui.inspector.inspector_bench import f32, pictured_project

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.inspector.matrix_view import MatrixView, MatrixWindow
from nnstudio.ui.inspector.weight_histogram import BINS, histogram
from nnstudio.ui.inspector.weight_images import square_side
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.widgets.combo import ActivationCombo, ComboBox
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(bench):
    """The page of Hidden 2."""
    return bench.select(bench.layer(2))


@pytest.fixture
def table(bench, page):
    """The matrix of Hidden 2."""
    return bench.find(MatrixView, "inspector.layer.matrix")


def select_block(table, top, left, bottom, right):
    model = table.model()
    block = QItemSelection(model.index(top, left), model.index(bottom, right))
    table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    table.setFocus()


def press(bench, table, key):
    bench.qtbot.keyClick(table, key, Qt.KeyboardModifier.ControlModifier)
    bench.settle()


# --- what is shown ------------------------------------------------------------------------------


def test_it_says_which_layer_it_is(page):
    assert (page.header.title, page.header.subtitle) == ("Hidden 2", "3 neurons · Tanh")


def test_the_tiles_count_neurons_above_their_threshold(bench, page):
    z, a = bench.workspace.trace.logits(2)[0], bench.workspace.trace.values(2)[0]
    assert page.tiles.texts == (str(int((z > 0).sum())), f"{a.mean():.2f}", f"{a.max():.2f}")


def test_previous_and_next_go_through_the_layers(bench, page):
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.layer.next"), LEFT)
    assert bench.page.objectName() == "inspector.output"
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.output.previous"), LEFT)
    assert bench.page.header.title == "Hidden 2"


# --- the form -----------------------------------------------------------------------------------


def test_renaming(bench, page):
    field = bench.find(NameField, "inspector.layer.name")
    field.setFocus()
    bench.type(field, "Edges")
    assert bench.network.layers[1].name == "Edges"
    assert page.header.title == "Edges"


def test_the_number_of_neurons_by_clicks_is_one_step_to_undo(bench, page):
    more = bench.find(QAbstractButton, "inspector.layer.neurons.more")
    for _ in range(3):
        bench.qtbot.mouseClick(more, LEFT)
        bench.settle()
    assert bench.network.sizes == (2, 4, 6, 1)
    assert bench.undo.count() == 1
    bench.undo.undo()
    assert bench.workspace.project == pictured_project()


def test_the_number_of_neurons_typed(bench, page):
    field = bench.find(QLineEdit, "inspector.layer.neurons")
    field.setFocus()
    bench.type(field, "12")
    assert bench.network.sizes == (2, 4, 12, 1)
    assert page.numbers.model.rowCount() == 12


def test_a_layer_cant_lose_its_last_neuron(bench, page):
    reasons = []
    bench.workspace.refused.connect(reasons.append)
    field = bench.find(QLineEdit, "inspector.layer.neurons")
    field.setFocus()
    bench.type(field, "0")
    assert bench.network.sizes == (2, 4, 3, 1)
    assert field.text() == "3"
    assert reasons == ["Hidden 2 would be left without a neuron; remove the whole layer instead"]


def test_the_activation_and_its_parameter(bench, page):
    combo = bench.find(ActivationCombo, "inspector.layer.activation")
    combo.setFocus()
    for _ in range(2):  # tanh, ReLU, leaky ReLU
        bench.qtbot.keyClick(combo, Qt.Key.Key_Down)
        bench.settle()
    assert bench.network.layers[1].activation == "leaky_relu"
    slope = bench.find(NumberField, "inspector.layer.slope")
    slope.setFocus()
    bench.type(slope, "0,2")
    assert bench.network.layers[1].activation_params["slope"] == pytest.approx(0.2)
    assert bench.find(ValueSlider, "inspector.layer.slope.slider").value == pytest.approx(0.2)
    bench.type(slope, "3")
    assert slope.property("invalid")
    assert slope.toolTip() == "Must be from 0 to 1"
    combo.setFocus()
    bench.qtbot.keyClick(combo, Qt.Key.Key_Up)
    bench.settle()
    assert page.form.parameters.rows == {}


def test_the_wheel_over_a_list_changes_nothing(bench, page):
    combo = bench.find(ActivationCombo, "inspector.layer.activation")
    before = bench.workspace.project
    bench.qtbot.mouseMove(combo)
    middle = QPointF(combo.rect().center())
    wheel = QWheelEvent(
        middle, combo.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    assert bench.workspace.project is before


def test_the_bias_switch(bench, page):
    switch = bench.find(Switch, "inspector.layer.use_bias")
    switch.setFocus()
    bench.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not bench.network.layers[1].use_bias
    assert bench.undo.undoText() == "Switch off bias of Hidden 2"


def test_the_same_seed_gives_the_same_weights(bench, page):
    seed = bench.find(QLineEdit, "inspector.layer.seed")
    draw = bench.find(QAbstractButton, "inspector.layer.reinitialize")
    bench.type(seed, "7")
    bench.qtbot.mouseClick(draw, LEFT)
    first = bench.network.layers[1].weights.copy()
    bench.undo.undo()
    bench.settle()
    bench.qtbot.mouseClick(draw, LEFT)
    np.testing.assert_array_equal(bench.network.layers[1].weights, first)
    expected = edits.reinitialize(pictured_project(), 2, initializer="xavier_uniform", seed=7)
    np.testing.assert_array_equal(first, expected.network.layers[1].weights)


def test_the_initializer_chosen_is_the_one_that_draws(bench, page):
    combo = bench.find(ComboBox, "inspector.layer.initializer")
    assert combo.choice == "xavier_uniform"
    combo.setFocus()
    bench.qtbot.keyClick(combo, Qt.Key.Key_Home)
    assert combo.choice == "zeros"
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.layer.reinitialize"), LEFT)
    bench.settle()
    assert not bench.network.layers[1].weights.any()
    assert combo.choice == "zeros", "it is remembered"


# --- the matrix ---------------------------------------------------------------------------------


def test_the_matrix_has_the_numbers_of_z_equals_w_x_plus_b(bench, table):
    model = table.model()
    assert (model.rowCount(), model.columnCount()) == (3, 4 + 3)
    row = [model.index(1, column).data() for column in range(7)]
    assert row == ["0.31", "−1.06", "−1.30", "1.06", "1.11", "1.05", "0.78"]
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(7)]
    assert headers == ["H1·1\n−0.47", "H1·2\n−0.24", "H1·3\n0.80", "H1·4\n0.82", "b", "z", "a"]
    assert model.headerData(1, Qt.Orientation.Vertical) == "H2·2"
    assert model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Weight H1·3 → H2·2, −1.30"


@pytest.mark.parametrize(
    ("column", "typed", "read"),
    [
        (0, "1/4", lambda bench: bench.network.layers[1].weights[1, 0]),
        (4, "0,25", lambda bench: bench.network.layers[1].bias[1]),
        (5, "0.25", lambda bench: bench.workspace.trace.logits(2)[0, 1]),
        (6, "0.25", lambda bench: bench.workspace.trace.values(2)[0, 1]),
    ],
)
def test_cells_are_typed(bench, table, column, typed, read):
    table.setCurrentIndex(table.model().index(1, column))
    bench.qtbot.keyClick(table, Qt.Key.Key_F2)
    bench.type(table.viewport().findChild(NumberField), typed)
    assert read(bench) == pytest.approx(0.25, abs=1e-6)
    assert bench.undo.count() == 1


def test_enter_goes_down_and_tab_along(bench, table):
    table.setCurrentIndex(table.model().index(0, 0))
    bench.qtbot.keyClick(table, Qt.Key.Key_F2)
    bench.type(table.viewport().findChild(NumberField), "0.1")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    field = next(one for one in table.viewport().findChildren(NumberField) if one.hasFocus())
    bench.type(field, "0.2", Qt.Key.Key_Tab)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    assert bench.network.layers[1].weights[:2, 0].tolist() == pytest.approx([0.1, 0.2])


def test_copy_gives_tab_separated_numbers_that_read_back_exactly(bench, table):
    select_block(table, 0, 1, 1, 4)
    press(bench, table, Qt.Key.Key_C)
    text = QApplication.clipboard().text()
    assert text == "0.4\t-0.6\t-0.5\t-0.5\n-1.06\t-1.3\t1.06\t1.11"
    numbers = f32([[float(cell) for cell in line.split("\t")] for line in text.split("\n")])
    np.testing.assert_array_equal(numbers[:, :3], bench.network.layers[1].weights[:2, 1:])


def test_paste_sets_a_block_in_one_step_to_undo(bench, table):
    QApplication.clipboard().setText("1/2\t0,25\r\n-1\t−2\r\n")
    select_block(table, 1, 2, 1, 2)
    press(bench, table, Qt.Key.Key_V)
    assert bench.network.layers[1].weights[1:, 2:].tolist() == [[0.5, 0.25], [-1.0, -2.0]]
    assert bench.undo.count() == 1
    bench.undo.undo()
    assert bench.workspace.project == pictured_project()


def test_paste_reaches_the_bias_and_leaves_z_and_a_out(bench, table):
    QApplication.clipboard().setText("9\t0.5\t7\t7")
    select_block(table, 0, 3, 0, 3)
    press(bench, table, Qt.Key.Key_V)
    layer = bench.network.layers[1]
    assert (layer.weights[0, 3], layer.bias[0]) == (9.0, 0.5)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There are no numbers to paste; copy cells of a table first"),
        ("1\t2\n3", "The lines to paste have different lengths; copy a rectangle of cells"),
        ("one", "“one” is not a number: type 0.5, 0,5 or 1/3"),
        ("1\n2\n3\n4", "The block has 4 × 1 numbers, and only 3 × 7 fit here"),
    ],
)
def test_what_cant_be_pasted_is_refused_with_the_reason(bench, table, text, reason):
    reasons = []
    bench.workspace.refused.connect(reasons.append)
    before = bench.workspace.project
    QApplication.clipboard().setText(text)
    select_block(table, 0, 0, 0, 0)
    press(bench, table, Qt.Key.Key_V)
    assert reasons == [reason]
    assert bench.workspace.project is before


def test_delete_sets_the_selected_cells_to_0(bench, table):
    select_block(table, 0, 0, 2, 1)
    bench.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert not bench.network.layers[1].weights[:, :2].any()
    assert bench.undo.count() == 1


def test_z_and_a_follow_the_input(bench, table):
    bench.workspace.set_x(1, 0.9)
    bench.settle()
    trace = bench.workspace.trace
    assert float(table.model().index(0, 6).data(Qt.ItemDataRole.EditRole)) == float(trace.values(2)[0, 0])
    assert table.model().headerData(0, Qt.Orientation.Horizontal).startswith("H1·1\n")


def test_folded_numbers_cost_nothing_and_catch_up(bench, page):
    header = bench.find(QAbstractButton, "inspector.layer.numbers")
    header.click()
    bench.workspace.edit("Set", edits.set_weight, 2, 1, 0, 0.5)
    bench.settle()
    assert page.numbers.model.value(1, 0) == pytest.approx(0.31)
    header.click()
    assert page.numbers.model.value(1, 0) == 0.5


def test_the_output_has_its_matrix_too(bench):
    page = bench.select(bench.layer(3))
    bench.find(QAbstractButton, "inspector.output.numbers").click()
    model = page.numbers.model
    row = [model.index(0, column).data() for column in range(6)]
    assert row[:4] == ["−1.60", "1.80", "1.40", "−0.30"]
    assert model.value(0, 5) == float(bench.workspace.trace.output[0, 0])


def test_the_matrix_in_a_window_follows_and_goes_with_its_layer(bench, page):
    page.numbers.enlarge.click()
    window = bench.inspector.findChild(MatrixWindow)
    assert window.windowTitle() == "Hidden 2: z = W x + b"
    bench.workspace.edit("Set", edits.set_weight, 2, 1, 0, 0.5)
    bench.settle()
    assert window.model.index(1, 0).data() == "0.50"
    bench.workspace.edit("Remove", edits.remove_layer, 2)
    bench.settle()
    bench.qtbot.waitUntil(lambda: bench.inspector.findChild(MatrixWindow) is None)


# --- wide layers --------------------------------------------------------------------------------


@pytest.fixture
def wide(bench_of):
    """A layer of 128 neurons on 28 x 28 inputs."""
    x = tuple(((5 * i) % 13) / 12 for i in range(784))
    bench = bench_of(Project(Network.dense(784, [128], 10, activation="relu", head="softmax", seed=1), input=x))
    bench.select(bench.layer(1))
    return bench


def test_the_most_active_neurons_show_what_they_look_for(wide):
    images = wide.page.images
    assert images.isVisible()
    a = wide.workspace.trace.values(1)[0]
    assert [index for index, _ in images.shown] == np.argsort(-np.abs(a), kind="stable")[:8].tolist()
    wide.qtbot.mouseClick(images, LEFT, pos=images._box(1).center().toPoint())
    assert wide.workspace.selection.items == (NeuronRef(wide.network.neuron_uid(1, images.shown[1][0])),)


def test_a_table_of_784_columns_shows_the_true_numbers(wide):
    model = wide.page.numbers.model
    layer = wide.network.layers[0]
    assert (model.rowCount(), model.columnCount()) == (128, 787)
    assert model.value(127, 783) == float(layer.weights[127, 783])


@pytest.mark.parametrize(("fan_in", "side"), [(784, 28), (64, 8), (16, 4), (9, None), (15, None), (785, None)])
def test_which_inputs_form_a_picture(fan_in, side):
    assert square_side(fan_in) == side


def test_the_histogram_counts_every_weight_around_0():
    counts, reach = histogram(f32([[-0.3, -0.3, 0.0], [0.0, 0.0, 0.3]]))
    assert (counts.sum(), reach) == (6, pytest.approx(0.3))
    assert (counts[0], counts[BINS // 2], counts[-1]) == (2, 3, 1)
