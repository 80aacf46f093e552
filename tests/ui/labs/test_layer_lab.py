"""The lab on a layer: its numbers in brackets, rows that are chosen, numbers that are changed, what is measured."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project
from ui.labs.lab_networks import note_project, overflowing_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.gestures.values import Bias, weight_of
from nnstudio.ui.labs.number_board import Given
from nnstudio.ui.labs.timing_section import seconds_text
from nnstudio.ui.selection import NeuronRef

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def lab(open_lab):
    return open_lab("layer", xor_project())


def settle(lab):
    lab.workspace.flush()
    for _ in range(4):
        QApplication.processEvents()


def texts(lab):
    return {
        f"{block.lead}{block.caption.split(' ')[0]}": [[entry.text for entry in row] for row in block.rows]
        for block in lab.matrices.blocks
    }


def press(control, index):
    x = next(x for x in range(control.width()) if control.index_at(x) == index)
    QTest.mouseClick(control, LEFT, NONE, QPoint(x + 4, 12))


def click(lab, caption, row, column):
    QTest.mouseClick(lab.matrices, LEFT, NONE, lab.matrices.entry_point(caption, row, column).toPoint())
    settle(lab)


def selected(lab):
    item = lab.workspace.selection.primary
    return lab.workspace.network.locate(item.uid) if item is not None else None


class TestOneX:
    def test_the_layer_in_brackets(self, lab):
        # x = (0, 1): 2.1 − 0.9 = 1.2 and −1.5 + 2.2 = 0.7; tanh of them 0.83 and 0.60.
        assert texts(lab) == {
            "W": [["2.10", "2.10"], ["−1.50", "−1.50"]],
            "·x": [["0.00"], ["1.00"]],
            "+b": [["−0.90"], ["2.20"]],
            "=z": [["1.20"], ["0.70"]],
            "tanhz": [["1.20"], ["0.70"]],
            "=y": [["0.83"], ["0.60"]],
        }

    def test_cut_connections_are_0_and_a_bias_that_is_off_is_struck(self, open_lab):
        project = edits.set_use_bias(edits.cut(xor_project(), [(1, 0, 1)]), 1, False)
        lab = open_lab("layer", project)
        assert texts(lab)["W"][0] == ["2.10", "0"]
        assert texts(lab)["=z"] == [["0.00"], ["−1.50"]]
        assert [row[0].struck for row in lab.matrices.blocks[2].rows] == [True, True]
        assert "cut" in lab.hint.text()

    def test_a_large_layer_is_shortened_around_the_row(self, open_lab):
        network = Network.dense(784, [20], 10, head="softmax", seed=1)
        lab = open_lab("layer", Project(network))
        lab.workspace.selection.set([NeuronRef(network.neuron_uid(1, 9))])
        settle(lab)
        rows = texts(lab)["W"]
        assert len(rows) == 8
        assert max(map(len, rows)) <= 8
        assert [row[-3] for row in rows] == ["⋯", "⋯", "⋯", "⋱", "⋯", "⋱", "⋯", "⋯"]
        assert [entry.neuron for entry in (row[0] for row in lab.matrices.blocks[0].rows)] == [
            0, 1, 2, None, 9, None, 18, 19
        ]  # fmt: skip
        assert len(texts(lab)["·x"]) == max(map(len, rows))

    def test_it_is_copied_as_latex(self, lab):
        QTest.keyClick(lab.matrices, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith(r"\begin{bmatrix} 2.10 & 2.10 \\ -1.50 & -1.50 \end{bmatrix}")
        assert r"\tanh \begin{bmatrix} 1.20 \\ 0.70 \end{bmatrix}" in copied


class TestRows:
    def test_a_click_chooses_a_row_and_selects_the_neuron(self, lab):
        click(lab, "W", 1, 0)
        assert selected(lab) == (1, 1)
        assert lab.matrices.marked == 1
        assert [row.text for row in lab.row.rows] == [
            "z₂ = −1.50 × 0.00 − 1.50 × 1.00 + 2.20", "= 0.00 − 1.50 + 2.20", "= 0.70", "y₂ = tanh(0.70) = 0.60"
        ]  # fmt: skip

    def test_arrow_keys_go_through_the_rows(self, lab):
        click(lab, "W", 0, 1)
        network = lab.workspace.network
        QTest.keyClick(lab.matrices, Qt.Key.Key_Down)
        assert selected(lab) == (1, 1)
        assert lab.matrices.current == weight_of(network, 1, 1, 1)
        QTest.keyClick(lab.matrices, Qt.Key.Key_Down)
        assert selected(lab) == (1, 1)
        QTest.keyClick(lab.matrices, Qt.Key.Key_Left)
        assert lab.matrices.current == weight_of(network, 1, 1, 0)
        QTest.keyClick(lab.matrices, Qt.Key.Key_Up)
        assert selected(lab) == (1, 0)

    def test_row_by_row_leaves_what_follows_open(self, lab):
        press(lab.mode, 1)
        assert texts(lab)["=z"] == [["1.20"], ["□"]]
        assert texts(lab)["=y"] == [["0.83"], ["□"]]
        QTest.keyClick(lab.matrices, Qt.Key.Key_Down)
        assert texts(lab)["=z"] == [["1.20"], ["0.70"]]

    def test_it_follows_the_canvas(self, lab):
        network = lab.workspace.network
        lab.workspace.selection.set([NeuronRef(network.neuron_uid(2, 0))])
        settle(lab)
        assert texts(lab)["W"] == [["3.00", "3.00"]]
        # 3 · 0.8337 + 3 · 0.6044 − 2 = 2.31; sigmoid 0.91.
        assert texts(lab)["σz"] == [["2.31"]]
        assert texts(lab)["=y"] == [["0.91"]]


class TestChanging:
    def test_a_double_click_types_a_weight(self, lab):
        QTest.mouseDClick(lab.matrices, LEFT, NONE, lab.matrices.entry_point("W", 0, 1).toPoint())
        QTest.keyClicks(lab.matrices.field, "0,5")
        QTest.keyClick(lab.matrices.field, Qt.Key.Key_Return)
        settle(lab)
        assert lab.workspace.network.layers[0].weights[0, 1] == 0.5
        assert lab.workspace.undo_stack.count() == 1
        assert texts(lab)["=z"] == [["−0.40"], ["0.70"]]

    def test_a_drag_of_a_bias_is_one_undo_step(self, lab):
        start = lab.matrices.entry_point("b", 0, 0).toPoint()
        QTest.mousePress(lab.matrices, LEFT, NONE, start)
        for pixels in (10, 20, 40):
            QTest.mouseMove(lab.matrices, start + QPoint(pixels, 0))
            QApplication.processEvents()
        QTest.mouseRelease(lab.matrices, LEFT, NONE, start + QPoint(40, 0))
        settle(lab)
        assert Bias(lab.workspace.network.neuron_uid(1, 0)).read(lab.workspace) == pytest.approx(-0.5)
        assert lab.workspace.undo_stack.count() == 1

    def test_x_is_explored(self, lab):
        QTest.mouseDClick(lab.matrices, LEFT, NONE, lab.matrices.entry_point("x", 0, 0).toPoint())
        QTest.keyClicks(lab.matrices.field, "1")
        QTest.keyClick(lab.matrices.field, Qt.Key.Key_Return)
        settle(lab)
        assert lab.workspace.x[0] == 1.0
        assert lab.workspace.undo_stack.count() == 0
        assert Given(lab.workspace.network.inputs[0].uid).read(lab.workspace) == 1.0

    def test_a_cut_connection_is_restored_by_a_number(self, open_lab):
        lab = open_lab("layer", edits.cut(xor_project(), [(1, 0, 1)]))
        QTest.mouseDClick(lab.matrices, LEFT, NONE, lab.matrices.entry_point("W", 0, 1).toPoint())
        QTest.keyClicks(lab.matrices.field, "2")
        QTest.keyClick(lab.matrices.field, Qt.Key.Key_Return)
        settle(lab)
        assert lab.workspace.network.layers[0].effective_weights[0, 1] == 2.0


class TestABatch:
    def test_samples_of_the_data_are_rows(self, lab):
        lab.workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
        settle(lab)
        press(lab.given, 1)
        product = lab._batch(lab.subject)
        shown = texts(lab)
        assert len(shown["X"]) == len(shown["=Z"]) == 4
        assert shown["·Wᵀ"] == [["2.10", "−1.50"], ["2.10", "−1.50"]]
        assert shown["+b,"] == [["−0.90", "2.20"]]
        x = product.x[0]
        by_hand = [2.1 * x[0] + 2.1 * x[1] - 0.9, -1.5 * x[0] - 1.5 * x[1] + 2.2]
        assert [float(text.replace("−", "-")) for text in shown["=Z"][0]] == pytest.approx(by_hand, abs=0.006)

    def test_without_data_x_is_made_up_and_drawn_anew(self, lab):
        press(lab.given, 1)
        before = texts(lab)["X"]
        assert len(before) == 3
        assert "random" in lab.hint.text()
        QTest.mouseClick(lab.others, LEFT)
        assert texts(lab)["X"] != before

    def test_a_column_is_a_neuron(self, lab):
        press(lab.given, 1)
        click(lab, "Z", 0, 1)
        assert selected(lab) == (1, 1)


class TestInParallel:
    def test_both_ways_are_measured_here_and_now(self, lab, qtbot):
        QTest.mouseClick(lab.timing.button, LEFT)
        assert not lab.timing.button.isEnabled()
        qtbot.waitUntil(lambda: bool(lab.timing.timings), timeout=20000)
        own, large = lab.timing.timings
        assert (own.units, own.fan_in) == (2, 2)
        assert (large.units, large.fan_in) == (512, 512)
        assert lab.timing.cells[0][2].text().endswith("×")
        assert "this machine" in lab.timing.note.text()
        assert own.difference == pytest.approx(0.0, abs=1e-6)

    def test_figures_of_another_layer_go(self, lab, qtbot):
        QTest.mouseClick(lab.timing.button, LEFT)
        qtbot.waitUntil(lambda: lab.timing.table.isVisible(), timeout=20000)
        lab.workspace.selection.set([NeuronRef(lab.workspace.network.neuron_uid(2, 0))])
        settle(lab)
        assert not lab.timing.table.isVisible()

    @pytest.mark.parametrize(
        ("seconds", "text"),
        [(8.5e-7, "850 ns"), (2.13e-6, "2.1 µs"), (1.44e-3, "1.4 ms"), (2.0, "2.0 s"), (1.2e-4, "120 µs")],
    )
    def test_times_have_their_unit(self, seconds, text):
        assert seconds_text(seconds) == text


@pytest.mark.parametrize(
    "project",
    [
        lambda: Project(Network.dense(1, [], 1)),
        lambda: Project(Network.dense(784, [16], 10, head="softmax")),
        note_project,
        overflowing_project,
    ],
)
def test_any_network_can_be_looked_at(open_lab, project):
    lab = open_lab("layer", project())
    for layer in range(1, lab.workspace.network.depth):
        lab.workspace.selection.set([NeuronRef(lab.workspace.network.neuron_uid(layer, 0))])
        for mode, given in ((0, 0), (1, 0), (0, 1)):
            press(lab.mode, mode)
            press(lab.given, given)
            settle(lab)
            lab.grab()
            press(lab.given, 0)
    assert np.isfinite(lab.matrices.height())
