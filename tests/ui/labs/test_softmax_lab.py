"""The lab on softmax: numbers by hand that add up as displayed, exploring without edits, and the offer."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.project import Project
from nnstudio.ui.selection import LayerRef, NeuronRef

LN = math.log


def f32(values):
    return np.array(values, dtype=np.float32)


def outputs(z, head="softmax", names=(), classes=(), hidden=()):
    """A network whose output sums are `z`: its weights are 0. `hidden` are the sums of a hidden layer."""
    layers = (Layer("Hidden 1", "tanh", f32([[0.0]] * len(hidden)), f32(hidden)),) if hidden else ()
    weights = f32([[0.0] * (len(hidden) or 1)] * len(z))
    return Project(Network((Input("x"),), layers, OutputLayer(head, weights, f32(z), names, classes)))


EIGHT = outputs([0.0, LN(2), LN(5)], classes=("one", "two", "five"))
"""e^z is 1, 2 and 5: 8 together."""


def settle(lab):
    lab.workspace.flush()
    for _ in range(3):
        QApplication.processEvents()


def rows(table):
    return [(row.name, *row.texts) for row in table.rows]


def number(text):
    return float(text.replace("−", "-"))


def column(table, index):
    return [row.texts[index] for row in table.rows]


def drag(slider, to):
    """Drag a slider's thumb to a place on its track, from 0 to 1."""
    start = slider.thumb_point().toPoint()
    end = QPoint(round(8 + to * (slider.width() - 16)), start.y())
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, end)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)


# --- step by step ---------------------------------------------------------------------------------


def test_exponentials_total_and_shares(open_lab):
    lab = open_lab("softmax", EIGHT)
    assert rows(lab.steps) == [
        ("one", "0.00", "1.00", "0.13"),
        ("two", "0.69", "2.00", "0.25"),
        ("five", "1.61", "5.00", "0.62"),
        ("sum", "", "8.00", "1.00"),
    ]  # fmt: skip
    assert lab.steps.heads == ("z", "eᶻ", "p")
    assert lab.formula.latex == r"p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}"
    assert lab.formula.is_set


def test_each_bar_begins_where_the_one_before_ended(open_lab):
    lab = open_lab("softmax", EIGHT)
    bars = [row.bar for row in lab.steps.rows]
    assert [(bar.start, bar.end) for bar in bars] == [
        pytest.approx(pair) for pair in ((0, 0.125), (0.125, 0.375), (0.375, 1), (0, 1))
    ]
    assert [bar.strong for bar in bars] == [False, False, True, True]


@pytest.mark.parametrize(
    "z", [[0.1, 0.2, 0.3], [1 / 3, 1 / 3, 1 / 3], [-3.0, 7.0, 0.5, 0.5, 0.5], [100.0, 99.0, 98.0], [-50.0, -51.0]]
)
def test_columns_add_up_as_displayed(open_lab, z):
    lab = open_lab("softmax", outputs(z))
    for index in (1, 2):
        *terms, total = column(lab.steps, index)
        shown = [0.0 if text == "<0.01" else number(text) for text in terms]
        assert sum(shown) == pytest.approx(number(total), abs=1e-9)


def test_shares_are_those_of_the_network(open_lab):
    project = outputs([0.3, -1.2, 2.5])
    lab = open_lab("softmax", project)
    p = forward(project.network, np.zeros((1, 1), np.float32)).output[0]
    ends = np.cumsum(p)
    assert [row.bar.end for row in lab.steps.rows[:-1]] == pytest.approx(ends.tolist(), abs=1e-6)


def test_exponentials_beyond_all_numbers_are_told_in_a_power_of_ten(open_lab):
    lab = open_lab("softmax", outputs([1000.0, 1000.0]))
    # e^1000 = 1.97e434.
    assert lab.steps.heads[1] == "eᶻ × 10⁻⁴³⁴"
    assert column(lab.steps, 1) == ["1.97", "1.97", "3.94"]
    assert column(lab.steps, 2) == ["0.50", "0.50", "1.00"]


@pytest.mark.parametrize("largest", [1e25, 3.4e38, -3.4e38])
def test_sums_as_large_as_numbers_go_have_shares_and_a_power_that_can_be_read(open_lab, largest):
    lab = open_lab("softmax", outputs([largest, largest]))
    assert column(lab.steps, 2) == ["0.50", "0.50", "1.00"]
    assert len(lab.steps.heads[1]) < 20


# --- temperature and constant ---------------------------------------------------------------------


def test_a_constant_changes_the_exponentials_and_no_share(open_lab):
    lab = open_lab("softmax", EIGHT)
    shares = column(lab.steps, 2)
    drag(lab.constant_slider, 0.7)
    assert lab.constant > 0
    assert lab.steps.heads == ("z", "z + c", "e^…", "p")
    assert column(lab.steps, 3) == shares
    assert number(column(lab.steps, 2)[-1]) == pytest.approx(8 * math.exp(lab.constant), rel=1e-3)
    assert "no share changes" in lab.says.text()
    assert "e^c" in lab.formula.latex
    assert lab.formula.is_set


def test_a_low_temperature_gives_the_largest_more_and_a_high_one_evens_out(open_lab):
    lab = open_lab("softmax", EIGHT)
    drag(lab.temperature_slider, 0.2)
    assert lab.temperature < 1
    assert number(column(lab.steps, 3)[2]) > 0.7
    drag(lab.temperature_slider, 0.95)
    assert lab.temperature > 1
    assert number(column(lab.steps, 3)[2]) < 0.45
    assert lab.steps.heads[1] == "z / T"


def test_the_keyboard_moves_them_too_and_reset_takes_them_back(open_lab):
    lab = open_lab("softmax", EIGHT)
    before = rows(lab.steps)
    lab.temperature_slider.setFocus()
    QTest.keyClick(lab.temperature_slider, Qt.Key.Key_Right)
    lab.constant_slider.setFocus()
    QTest.keyClick(lab.constant_slider, Qt.Key.Key_Left)
    assert lab.temperature > 1
    assert lab.constant < 0
    QTest.mouseClick(lab.reset, Qt.MouseButton.LeftButton)
    assert (lab.temperature, lab.constant) == (1.0, 0.0)
    assert rows(lab.steps) == before
    assert not lab.reset.isEnabled()


def test_exploring_is_no_edit(open_lab):
    lab = open_lab("softmax", EIGHT)
    drag(lab.temperature_slider, 0.2)
    drag(lab.constant_slider, 0.2)
    assert lab.workspace.undo_stack.count() == 0
    assert lab.workspace.project == EIGHT


# --- in float32 -----------------------------------------------------------------------------------


def test_the_formula_overflows_where_the_stable_one_does_not(open_lab):
    """z = (0, 0.69, 1.61) · 100: e^161 is more than 3.4e38, and ∞ / ∞ is no number."""
    lab = open_lab("softmax", EIGHT)
    assert column(lab.machine, 2) == column(lab.machine, 5) == ["0.13", "0.25", "0.62", "1.00"]
    QTest.mouseClick(lab.factor, Qt.MouseButton.LeftButton, pos=lab.factor.rect().center() + QPoint(40, 0))
    settle(lab)
    assert lab.factor.choice == "100"
    naive, stable = column(lab.machine, 2), column(lab.machine, 5)
    assert naive[2:] == ["NaN", "NaN"]
    assert stable == ["0.00", "<0.01", "1.00", "1.00"]
    assert column(lab.machine, 1)[2] == "∞"
    assert lab.machine.rows[2].wrong == {1, 2}
    assert "88.72" in lab.machine_says.text()


def test_far_below_zero_all_exponentials_are_0(open_lab):
    lab = open_lab("softmax", outputs([-2.0, -3.0]))
    lab.factor.set_choice("100")
    lab.refresh()
    assert column(lab.machine, 2) == ["NaN", "NaN", "NaN"]
    assert column(lab.machine, 5) == ["1.00", "<0.01", "1.00"]
    assert "0 ÷ 0" in lab.machine_says.text()


# --- beside sigmoids ------------------------------------------------------------------------------


def test_sigmoids_do_not_add_up_to_1(open_lab):
    """σ(0) = 1/2, σ(ln 2) = 2/3, σ(ln 5) = 5/6: 2 together."""
    lab = open_lab("softmax", EIGHT)
    assert column(lab.sigmoids, 0) == ["0.13", "0.25", "0.62", "1.00"]
    assert column(lab.sigmoids, 1) == ["0.50", "0.67", "0.83", "2.00"]
    assert lab.sigmoids.mark == pytest.approx(0.5)
    assert lab.sigmoids_title.text() == "Beside 3 sigmoids"
    assert "2.00" in lab.sigmoids_says.text()


# --- one sum --------------------------------------------------------------------------------------


def test_one_sum_stands_beside_a_0(open_lab):
    """z = ln 3: e^z = 3 of 4, which is σ(ln 3)."""
    lab = open_lab("softmax", outputs([LN(3)], head="sigmoid", classes=("no", "yes")))
    assert rows(lab.steps) == [
        ("no", "0.00", "1.00", "0.25"),
        ("yes", "1.10", "3.00", "0.75"),
        ("sum", "", "4.00", "1.00"),
    ]  # fmt: skip
    assert r"\sigma(z)" in lab.formula.latex
    assert lab.formula.is_set
    assert not lab.sigmoids.isVisible()


def test_a_single_output_without_classes(open_lab):
    lab = open_lab("softmax", outputs([LN(3)], head="linear"))
    assert [row.name for row in lab.steps.rows] == ["not y", "y", "sum"]


# --- which layer ----------------------------------------------------------------------------------


def test_it_takes_the_selected_layer_else_the_output(open_lab):
    lab = open_lab("softmax", outputs([0.0, 1.0], hidden=(3.0, 2.0, 1.0)))
    network = lab.workspace.network
    assert lab.heading.text() == "The sums z of Output"
    lab.workspace.selection.set([LayerRef(network.layer_uid(1))])
    settle(lab)
    assert lab.heading.text() == "The sums z of Hidden 1"
    assert column(lab.steps, 0)[:3] == ["3.00", "2.00", "1.00"]
    assert not lab.use.isVisible()
    lab.workspace.selection.set([NeuronRef(network.neuron_uid(2, 1))])
    settle(lab)
    assert lab.heading.text() == "The sums z of Output"
    lab.workspace.selection.clear()
    settle(lab)
    assert lab.heading.text() == "The sums z of Output"


# --- the offer ------------------------------------------------------------------------------------


@pytest.mark.parametrize("head", ["sigmoid", "linear"])
def test_a_softmax_head_is_one_undo_step(open_lab, head):
    lab = open_lab("softmax", outputs([LN(3)], head=head))
    assert lab.use.isVisible()
    QTest.mouseClick(lab.use, Qt.MouseButton.LeftButton)
    settle(lab)
    output = lab.workspace.network.output
    assert (output.head, output.units) == ("softmax", 2)
    assert lab.workspace.undo_stack.count() == 1
    assert column(lab.steps, 2) == ["0.25", "0.75", "1.00"]
    assert not lab.use.isVisible()
    lab.workspace.undo_stack.undo()
    settle(lab)
    assert lab.workspace.network.output.head == head


# --- any network ----------------------------------------------------------------------------------


def test_many_sums_are_taken_together_and_still_add_up(open_lab):
    lab = open_lab("softmax", outputs(np.linspace(-2, 2, 30).tolist()))
    assert len(lab.steps.rows) == 11
    assert lab.steps.rows[9].name == "21 others"
    for index in (1, 2):
        *terms, total = column(lab.steps, index)
        assert sum(map(number, terms)) == pytest.approx(number(total), abs=1e-9)
    *terms, total = column(lab.sigmoids, 1)
    assert sum(map(number, terms)) == pytest.approx(number(total), abs=1e-9)


def test_a_sum_that_is_not_finite_has_no_shares(open_lab):
    output = OutputLayer("softmax", f32([[3e38], [1.0]]), f32([0.0, 0.0]))
    lab = open_lab("softmax", Project(Network((Input("x", -20, 20),), (), output), input=(10.0,)))
    assert column(lab.steps, 2) == ["NaN", "NaN", "NaN"]
    assert [row.bar for row in lab.steps.rows] == [None, None, None]
    assert "finite" in lab.says.text()
    lab.grab()


@pytest.mark.parametrize("width", [360, 420, 560])
def test_nothing_is_wider_than_the_dock(open_lab, width):
    lab = open_lab("softmax", outputs([1.5, -200.25, 3.0], classes=("Iris setosa", "Iris versicolor", "virginica")))
    lab.resize(width - 12, 900)
    settle(lab)
    assert lab.minimumSizeHint().width() <= width - 12
    for table in (lab.steps, lab.machine, lab.sigmoids):
        assert table.edges()[0] - table._widest(0) > 30


def test_it_follows_the_input(open_lab):
    output = OutputLayer("softmax", f32([[1.0], [-1.0]]), f32([0.0, 0.0]))
    lab = open_lab("softmax", Project(Network((Input("x"),), (), output), input=(0.0,)))
    assert column(lab.steps, 2)[:2] == ["0.50", "0.50"]
    lab.workspace.set_x(0, 1.0)
    settle(lab)
    # e^1 / (e^1 + e^-1) = 1 / (1 + e^-2) = 0.88.
    assert column(lab.steps, 2)[:2] == ["0.88", "0.12"]
