"""The lab on collapse: the one layer, the difference, merging, inserting and racing."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.project import Project, edits
from nnstudio.ui.labs.collapse_lab import CollapseLab

LEFT = Qt.MouseButton.LeftButton


def click(button):
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()
    QApplication.processEvents()


def hand(*activations):
    """Two inputs, hidden layers of two neurons, one output, in integers."""
    weights = np.array([[1, 2], [0, -1]], np.float32)
    layers = tuple(
        Layer(f"Hidden {number}", key, weights, np.array([1, 0], np.float32))
        for number, key in enumerate(activations, start=1)
    )
    output = OutputLayer("linear", np.array([[3, 1]], np.float32), np.array([-2], np.float32))
    return Project(Network((Input("x1"), Input("x2")), layers, output), "By hand", (1.0, 2.0))


def blocks(lab):
    return [[[entry.text for entry in row] for row in block.rows] for block in lab.matrices.blocks]


def same(before, after):
    x = np.random.default_rng(0).normal(size=(20, 2))
    np.testing.assert_allclose(forward(after, x).output, forward(before, x).output, rtol=0, atol=1e-5)


def test_the_one_layer_in_numbers(open_lab):
    lab = open_lab("collapse", hand("identity"))
    # (3, 1) [[1, 2], [0, -1]] = (3, 5); (3, 1) (1, 0) - 2 = 1
    assert blocks(lab) == [
        [["3.00", "1.00"]],
        [["1.00", "2.00"], ["0.00", "−1.00"]],
        [["3.00", "5.00"]],
        [["3.00", "1.00"]],
        [["1.00"], ["0.00"]],
        [["−2.00"]],
        [["1.00"]],
    ]
    assert "rounding" in lab.verdict.text() or "No difference" in lab.verdict.text()
    assert lab.gauge.found.float32 < 1e-5
    assert lab.gauge.found.float64 < 1e-13
    assert r"\begin{bmatrix} 3.00 & 5.00 \end{bmatrix}" in lab.matrices.latex()


def test_merging_is_one_step_and_keeps_the_outputs(open_lab):
    lab = open_lab("collapse", hand("identity", "identity"))
    workspace = lab.workspace
    before = workspace.network
    assert lab.merge.text() == "Merge into Output"
    click(lab.merge)
    assert workspace.network.sizes == (2, 1)
    same(before, workspace.network)
    assert workspace.network.output.neuron_uids == before.output.neuron_uids
    assert lab.none.isVisible()
    assert not lab.found.isVisible()
    workspace.undo_stack.undo()
    QApplication.processEvents()
    assert workspace.network is before
    assert lab.found.isVisible()


def test_a_bend_makes_the_difference_grow_from_next_to_nothing(open_lab):
    lab = open_lab("collapse", hand("identity", "identity"))
    assert lab.gauge.found.float64 < 1e-13
    combo = lab.run_section.activation_of(0)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)  # from Linear to Sigmoid
    QApplication.processEvents()
    QApplication.processEvents()
    workspace = lab.workspace
    assert [layer.activation for layer in workspace.network.layers] == ["sigmoid", "identity"]
    # The lab stays on the same layers, though the second alone would be linear.
    assert [block.caption for block in lab.matrices.blocks][-2] == "W  1 × 2"
    assert lab.gauge.found.float64 > 0.1
    assert "Hidden 1" in lab.verdict.text()
    assert not lab.merge.isEnabled()
    workspace.undo_stack.undo()
    QApplication.processEvents()
    assert lab.gauge.found.float64 < 1e-13
    assert lab.merge.isEnabled()


def test_all_layers_at_once(open_lab):
    lab = open_lab("collapse", hand("tanh", "relu"))
    click(lab.run_section.straighten)
    assert {layer.activation for layer in lab.workspace.network.layers} == {"identity"}
    assert lab.merge.isEnabled()
    click(lab.run_section.bend)
    assert {layer.activation for layer in lab.workspace.network.layers} == {"tanh"}
    assert lab.workspace.undo_stack.count() == 2


def test_a_shorter_run_can_be_chosen(open_lab):
    lab = open_lab("collapse", hand("identity", "identity"))
    lab.run_section.last.setFocus()
    QTest.keyClick(lab.run_section.last, Qt.Key.Key_Up)
    QApplication.processEvents()
    QApplication.processEvents()
    assert lab.merge.text() == "Merge into Hidden 2"
    # [[1, 2], [0, -1]] squared
    assert blocks(lab)[2] == [["1.00", "0.00"], ["0.00", "1.00"]]
    click(lab.merge)
    assert [layer.name for layer in lab.workspace.network.layers] == ["Hidden 2"]


def test_the_longest_linear_run_comes_first(open_lab):
    lab = open_lab("collapse", hand("tanh", "identity", "identity"))
    assert (lab.run_section.first.currentText(), lab.run_section.last.currentText()) == ("Hidden 2", "Output")


@pytest.mark.parametrize("mixed", [False, True])
def test_inserting_a_linear_layer_changes_nothing(open_lab, mixed):
    lab = open_lab("collapse")
    workspace = lab.workspace
    before = workspace.network
    lab.gap.setFocus()
    QTest.keyClick(lab.gap, Qt.Key.Key_Home)
    if mixed:
        point = QPoint(lab.kind.width() - 10, lab.kind.height() // 2)
        QTest.mouseClick(lab.kind, LEFT, Qt.KeyboardModifier.NoModifier, point)
    click(lab.split)
    assert workspace.network.sizes == (2, 2, 2, 1)
    assert workspace.network.layers[0].activation == "identity"
    same(before, workspace.network)
    assert np.array_equal(workspace.network.layers[1].weights, np.eye(2)) is not mixed


def test_without_hidden_layers_there_is_one_to_insert(open_lab):
    lab = open_lab("collapse", Project(Network.dense(1, [], 1)))
    assert lab.none.isVisible()
    click(lab.split)
    assert lab.workspace.network.sizes == (1, 1, 1)
    assert lab.merge.isVisible()
    assert lab.merge.isEnabled()


def test_a_race_changes_nothing(open_lab, qtbot):
    project = edits.add_layers(edits.set_all_activations(xor_project(), "identity"), 1)
    lab = open_lab("collapse", project)
    assert not lab.race.button.isEnabled()
    workspace = lab.workspace
    workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
    QApplication.processEvents()
    assert lab.race.button.isEnabled()
    before, steps = workspace.project, workspace.undo_stack.count()
    lab.race.epochs.set_choice("30")
    click(lab.race.button)
    qtbot.waitUntil(lambda: not lab.race.running, timeout=30_000)
    assert [curve.epochs[-1] for curve in lab.race.race.curves] == [30, 30, 30]
    straight, merged, curved = (curve.train for curve in lab.race.race.curves)
    assert straight[0] == pytest.approx(merged[0], abs=1e-5)
    assert np.isfinite(curved).all()
    assert workspace.project is before
    assert workspace.undo_stack.count() == steps


def test_large_layers_are_shown_in_part(open_lab):
    lab = open_lab("collapse", Project(Network.dense(784, [64, 32], 10, activation="identity", head="softmax")))
    rows = blocks(lab)[0]
    assert len(rows) <= 6
    assert len(rows[0]) <= 8
    assert "W  10 × 784" in [block.caption for block in lab.matrices.blocks]
    assert not lab.grab().isNull()


def test_many_layers(open_lab):
    lab = open_lab("collapse", Project(Network.dense(2, [2] * 20, 1, activation="identity")))
    assert "8" in lab.run_section.more.text()
    click(lab.merge)
    assert lab.workspace.network.sizes == (2, 1)


def test_dead_neurons_make_every_sum_zero(open_lab):
    project = hand("relu")
    for neuron in (0, 1):
        project = edits.set_bias(project, 1, neuron, -1000)
    lab = open_lab("collapse", edits.set_bias(project, 2, 0, 0))
    assert "∞ %" in lab.verdict.text()


def test_overflow_is_said(open_lab):
    project = hand("identity")
    for layer in (1, 2):
        project = edits.set_weight(project, layer, 0, 0, 3e38)
    lab = open_lab("collapse", project)
    assert "finite numbers" in lab.verdict.text()
    assert not lab.grab().isNull()
    refused = []
    lab.workspace.refused.connect(refused.append)
    click(lab.merge)
    assert "too large" in refused[0]


def test_a_race_ends_with_its_lab(qtbot, theme, workspace):
    # As where the window is made anew in another language.
    dock = QWidget()
    qtbot.addWidget(dock)
    lab = CollapseLab(workspace, theme, dock)
    dock.show()
    workspace.data.choose(KeptDataset(Generated("xor")))
    QApplication.processEvents()
    lab.race.epochs.set_choice("1000")
    click(lab.race.button)
    race = lab.race.race
    qtbot.waitUntil(lambda: len(race.curves[0]) > 2)
    lab.deleteLater()
    qtbot.waitUntil(lambda: not race.alive)


def test_a_race_of_layers_that_are_gone_does_not_begin(open_lab):
    lab = open_lab("collapse", hand("identity"))
    lab.workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
    QApplication.processEvents()
    lab.workspace.edit("", edits.remove_layer, 1)
    # Before the lab has caught up.
    click(lab.race.button)
    assert not lab.race.running


def test_a_race_can_be_stopped(open_lab, qtbot):
    lab = open_lab("collapse")
    lab.workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
    QApplication.processEvents()
    lab.race.epochs.set_choice("1000")
    click(lab.race.button)
    assert lab.race.button.text() == "Stop"
    qtbot.waitUntil(lambda: len(lab.race.race.curves[0]) > 2)
    click(lab.race.button)
    assert not lab.race.running
    assert lab.race.race.curves[0].epochs[-1] < 1000
    assert lab.race.button.text() == "Train all"
