"""The lab on one neuron: what its formula says, and that its numbers can be taken."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project
from ui.labs.lab_networks import note_project, overflowing_project, wide_project

from nnstudio.engine import ACTIVATIONS, Network
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.gestures.values import Bias, weight_of
from nnstudio.ui.labs.number_board import Given
from nnstudio.ui.selection import NeuronRef

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def lab(open_lab):
    return open_lab("neuron", note_project())


def lines(lab):
    return [row.text for row in lab.board.rows]


def settle(lab):
    lab.workspace.flush()
    for _ in range(3):
        QApplication.processEvents()


def select(lab, layer, neuron):
    lab.workspace.selection.set([NeuronRef(lab.workspace.network.neuron_uid(layer, neuron))])
    settle(lab)


def weight(lab, source=0):
    return weight_of(lab.workspace.network, 1, 0, source)


def bias(lab):
    return Bias(lab.workspace.network.neuron_uid(1, 0))


def drag(lab, value, pixels, *, modifiers=NONE, release=True):
    board = lab.board
    start = board.cell_point(value).toPoint()
    QTest.mousePress(board, LEFT, modifiers, start)
    for part in range(1, 6):
        event_point = start + QPoint(round(pixels * part / 5), 0)
        QTest.mouseMove(board, event_point)
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(board, LEFT, modifiers, start + QPoint(pixels, 0))
    settle(lab)


class TestTheFormula:
    def test_it_fills_with_the_numbers_of_the_note(self, lab):
        assert lines(lab) == [
            "= tanh(0.50 × 1.00 − 0.30 × 2.00 + 0.10)",
            "= tanh(0.50 − 0.60 + 0.10)",
            "= tanh(0.00)",
            "= 0.00",
        ]
        assert lab.formula.latex == r"h_{1,1} = f(w_{1}\, x_{1} + w_{2}\, x_{2} + b)"

    def test_it_follows_x_edits_and_the_selection(self, lab):
        lab.workspace.set_x(0, -1.0)
        settle(lab)
        assert lines(lab)[0] == "= tanh(0.50 × (−1.00) − 0.30 × 2.00 + 0.10)"
        assert lines(lab)[1] == "= tanh(−0.50 − 0.60 + 0.10)"
        # y = 2 tanh(−1) + 1 = −0.52, where tanh(−1) = −0.76.
        select(lab, 2, 0)
        assert lines(lab) == ["= 2.00 × (−0.76) + 1.00", "= −1.52 + 1.00", "= −0.52"]

    def test_what_is_shown_adds_up(self, open_lab):
        # 0.004 + 0.004 + 0.004 = 0.012, shown as 0.01: one of the products has to be 0.01.
        project = edits.set_matrix(note_project(), 1, [[0.004, 0.002]], [0.004])
        assert lines(open_lab("neuron", project))[1:3] == ["= tanh(0.01 + 0.00 + 0.00)", "= tanh(0.01)"]

    def test_of_many_terms_the_largest_are_written_out(self, open_lab):
        # The eight largest are 0.13 to 0.20; 1/100 to 12/100 make 0.78.
        found = lines(open_lab("neuron", wide_project()))
        assert found[0].startswith("= 0.13 × 1.00 + 0.14 × 1.00 + ")
        assert found[0].endswith("+ 0.20 × 1.00 + [12 more] + 0.50")
        assert found[1] == "= 0.13 + 0.14 + 0.15 + 0.16 + 0.17 + 0.18 + 0.19 + 0.20 + 0.78 + 0.50"
        assert found[2] == "= 2.60"

    def test_a_bias_that_is_off_is_struck_out_and_not_added(self, open_lab):
        lab = open_lab("neuron", edits.set_use_bias(note_project(), 1, False))
        assert lines(lab)[1:3] == ["= tanh(0.50 − 0.60)", "= tanh(−0.10)"]
        assert [piece.struck for piece in lab.board.rows[0].terms[-1]] == [False, True]
        assert "uses none" in lab.hint.text()

    def test_a_cut_connection_counts_as_0(self, open_lab):
        lab = open_lab("neuron", edits.cut(note_project(), [(1, 0, 0)]))
        assert lines(lab)[1] == "= tanh(0.00 − 0.60 + 0.10)"
        assert lab.board.rows[0].terms[0][1].struck

    def test_a_softmax_takes_its_share(self, open_lab):
        network = Network.dense(["x1", "x2"], [], ["a", "b", "c"], head="softmax", seed=0)
        project = edits.set_matrix(Project(network), 1, np.zeros((3, 2)), [0.0, 0.0, 0.0])
        assert lines(open_lab("neuron", project))[-1] == "p₁ = softmax(z)₁ = 0.33"

    def test_it_is_copied_as_latex(self, lab):
        QTest.keyClick(lab.board, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(r"\begin{aligned} h_{1,1} &= f(w_{1}\, x_{1} + w_{2}\, x_{2} + b) \\ &= \tanh(0.50")
        assert r"0.50 \times 1.00 - 0.30 \times 2.00 + 0.10" in copied


class TestStepByStep:
    def test_a_term_at_a_time_with_the_sum_so_far(self, lab):
        QTest.mouseClick(lab.mode, LEFT, NONE, QPoint(lab.mode.width() - 12, 10))
        assert lab.at == 0
        assert lines(lab)[1:] == ["= tanh(□ + □ + □)", "so far □"]
        expected = [
            ("= tanh(0.50 + □ + □)", "so far 0.50", "Term 1 of 2: 0.50 × 1.00 = 0.50. So far 0.50"),
            ("= tanh(0.50 − 0.60 + □)", "so far −0.10", "Term 2 of 2: −0.30 × 2.00 = −0.60. So far −0.10"),
            ("= tanh(0.50 − 0.60 + 0.10)", "so far 0.00", "The bias 0.10 is added: z = 0.00"),
            ("= tanh(0.50 − 0.60 + 0.10)", "= tanh(0.00)", "tanh(0.00) = 0.00 is what comes out"),
        ]
        for products, so_far, words in expected:
            QTest.mouseClick(lab.next, LEFT)
            assert lines(lab)[1:3] == [products, so_far]
            assert lab.words.text() == words
        assert not lab.next.isEnabled()
        assert lines(lab)[-1] == "= 0.00"
        QTest.mouseClick(lab.back, LEFT)
        assert lab.words.text() == "The bias 0.10 is added: z = 0.00"

    def test_rounded_factors_are_not_said_to_be_equal(self, open_lab):
        # 0.336 · 1.5 = 0.504: shown as 0.34 × 1.50, which is 0.51.
        project = edits.set_weight(note_project(), 1, 0, 0, 0.336)
        lab = open_lab("neuron", Project(project.network, "N", (1.5, 0.0)))
        QTest.mouseClick(lab.mode, LEFT, NONE, QPoint(lab.mode.width() - 12, 10))
        QTest.mouseClick(lab.next, LEFT)
        assert lab.words.text() == "Term 1 of 2: 0.34 × 1.50 ≈ 0.50. So far 0.50"

    def test_another_neuron_begins_anew(self, lab):
        QTest.mouseClick(lab.mode, LEFT, NONE, QPoint(lab.mode.width() - 12, 10))
        QTest.mouseClick(lab.next, LEFT)
        select(lab, 2, 0)
        assert lab.at == 0


class TestNumbersThatCanBeTaken:
    def test_a_drag_is_one_undo_step(self, lab):
        drag(lab, weight(lab), 50)
        assert lab.workspace.network.layers[0].weights[0, 0] == pytest.approx(1.0)
        assert lab.workspace.undo_stack.count() == 1
        assert lines(lab)[0].startswith("= tanh(1.00 × 1.00")
        lab.workspace.undo_stack.undo()
        settle(lab)
        assert lines(lab)[0].startswith("= tanh(0.50 × 1.00")

    def test_escape_takes_a_drag_back(self, lab):
        before = lab.workspace.project
        drag(lab, bias(lab), 40, release=False)
        assert lab.workspace.network.layers[0].bias[0] == pytest.approx(0.5)
        QTest.keyClick(lab.board, Qt.Key.Key_Escape)
        assert lab.workspace.project is before
        assert lab.workspace.undo_stack.count() == 0

    def test_moving_x_is_no_undo_step(self, lab):
        drag(lab, Given(lab.workspace.network.inputs[1].uid), 30)
        assert lab.workspace.x[1] == pytest.approx(2.3)
        assert lab.workspace.undo_stack.count() == 0
        assert "0.30 × 2.30" in lines(lab)[0]

    def test_a_click_changes_nothing(self, lab):
        QTest.mouseClick(lab.board, LEFT, NONE, lab.board.cell_point(weight(lab)).toPoint())
        assert lab.workspace.undo_stack.count() == 0
        assert lab.board.current == weight(lab)

    def test_arrow_keys_change_the_current_number(self, lab):
        QTest.mouseClick(lab.board, LEFT, NONE, lab.board.cell_point(weight(lab)).toPoint())
        for key, modifier in ((Qt.Key.Key_Up, NONE), (Qt.Key.Key_Up, SHIFT), (Qt.Key.Key_Down, NONE)):
            QTest.keyClick(lab.board, key, modifier)
        assert lab.workspace.network.layers[0].weights[0, 0] == pytest.approx(0.6)
        assert lab.workspace.undo_stack.count() == 1

    def test_left_and_right_go_from_number_to_number(self, lab):
        lab.board.setFocus()
        order = []
        for _ in range(6):
            QTest.keyClick(lab.board, Qt.Key.Key_Right)
            order.append(lab.board.current)
        inputs = lab.workspace.network.inputs
        expected = [weight(lab), Given(inputs[0].uid), weight(lab, 1), Given(inputs[1].uid), bias(lab)]
        assert list(dict.fromkeys(order)) in (expected, expected[1:])
        assert order[-1] == bias(lab)

    def test_a_double_click_types(self, lab):
        point = lab.board.cell_point(bias(lab)).toPoint()
        QTest.mouseDClick(lab.board, LEFT, NONE, point)
        field = lab.board.field
        QTest.keyClicks(field, "1/4")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(lab)
        assert lab.workspace.network.layers[0].bias[0] == 0.25
        assert lab.workspace.undo_stack.count() == 1
        assert lab.board.field is None

    def test_escape_closes_the_field_and_changes_nothing(self, lab):
        QTest.mouseDClick(lab.board, LEFT, NONE, lab.board.cell_point(bias(lab)).toPoint())
        QTest.keyClicks(lab.board.field, "7")
        QTest.keyClick(lab.board.field, Qt.Key.Key_Escape)
        assert lab.board.field is None
        assert lab.workspace.undo_stack.count() == 0

    def test_what_comes_out_of_a_layer_below_is_not_set(self, lab):
        select(lab, 2, 0)
        network = lab.workspace.network
        assert [cell.value for cell in lab.board.cells] == [
            weight_of(network, 2, 0, 0), Bias(network.neuron_uid(2, 0))
        ]  # fmt: skip


class TestTheCurve:
    def test_the_dot_is_where_z_is_with_the_slope_there(self, lab):
        # tanh'(0) = 1.
        assert (lab.curve.picture.dot.x, lab.curve.picture.dot.y) == pytest.approx((0.0, 0.0), abs=1e-6)
        assert lab.slope.text().startswith("Slope f′(0.00) = 1.00")
        lab.workspace.set_x(0, 3.0)
        settle(lab)
        # z = 1.5 − 0.6 + 0.1 = 1, tanh(1) = 0.7616, slope 1 − 0.58 = 0.42.
        assert (lab.curve.picture.dot.x, lab.curve.picture.dot.y) == pytest.approx((1.0, 0.7616), abs=1e-4)
        assert "= 0.42" in lab.slope.text()
        slope = lab.curve.picture.strokes[1]
        assert (slope.y[1] - slope.y[0]) / (slope.x[1] - slope.x[0]) == pytest.approx(0.42, abs=1e-3)

    @pytest.mark.parametrize("key", ACTIVATIONS)
    def test_every_activation_has_its_curve(self, open_lab, key):
        lab = open_lab("neuron", edits.set_activation(note_project(), 1, key))
        z = np.float32(0.5) * 1 - np.float32(0.3) * 2 + np.float32(0.1)
        assert lab.curve.picture.dot.y == pytest.approx(float(ACTIVATIONS[key].f(np.array([z]))[0]), abs=1e-6)
        lab.grab()

    def test_numbers_that_are_not_finite_are_said(self, open_lab):
        lab = open_lab("neuron", overflowing_project())
        assert lines(lab)[-1] == "= ∞"
        assert lab.curve.picture.dot is None
        assert "finite" in lab.slope.text()
        lab.grab()


@pytest.mark.parametrize(
    "project",
    [
        lambda: Project(Network.dense(1, [], 1)),
        lambda: Project(Network.dense(784, [16], 10, head="softmax")),
        lambda: edits.set_all_use_bias(xor_project(), False),
    ],
)
def test_any_network_can_be_looked_at(open_lab, project):
    lab = open_lab("neuron", project())
    for layer in range(1, lab.workspace.network.depth):
        select(lab, layer, 0)
        assert lines(lab)
        lab.grab()


def test_it_follows_a_network_that_is_opened(lab):
    select(lab, 2, 0)
    lab.workspace.new(wide_project())
    settle(lab)
    assert lines(lab)[2] == "= 2.60"
