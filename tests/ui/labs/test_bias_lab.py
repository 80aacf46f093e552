"""The lab on the bias: switches, thresholds, lines, maps and losses."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project
from ui.labs.lab_networks import f32, line_project, note_project, overflowing_project, wide_project

from nnstudio.datasets import Dataset, Embedded, Generated, KeptDataset
from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.selection import NeuronRef

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def settle(lab):
    lab.workspace.flush()
    for _ in range(4):
        QApplication.processEvents()


def select(lab, layer, neuron):
    lab.workspace.selection.set([NeuronRef(lab.workspace.network.neuron_uid(layer, neuron))])
    settle(lab)


def switch(lab):
    QTest.mouseClick(lab.controls.switch, LEFT)
    settle(lab)


def scope(lab, key):
    control = lab.controls.scope
    left = next(x for x in range(control.width()) if control.index_at(x) == ["neuron", "layer", "all"].index(key))
    QTest.mouseClick(control, LEFT, NONE, QPoint(left + 4, 12))
    settle(lab)


class TestTheSwitch:
    def test_a_neurons_bias_off_and_on(self, open_lab):
        lab = open_lab("bias", line_project())
        assert lab.controls.state.text() == "The bias of y is in use"
        switch(lab)
        assert lab.workspace.network.output.bias[0] == 0.0
        assert lab.controls.state.text() == "The bias of y is off, so 0"
        assert lab.workspace.undo_stack.undoText() == "Bias of y off"
        switch(lab)
        assert lab.workspace.network.output.bias[0] == 1.0
        assert lab.workspace.undo_stack.count() == 2

    def test_undoing_switches_it_on_again(self, open_lab):
        lab = open_lab("bias", line_project())
        switch(lab)
        lab.workspace.undo_stack.undo()
        settle(lab)
        assert lab.controls.switch.isChecked()
        assert lab.workspace.network.output.bias[0] == 1.0

    def test_it_is_remembered_by_a_lab_that_is_made_anew(self, open_lab, theme, qtbot):
        lab = open_lab("bias", line_project())
        switch(lab)
        other = type(lab)(lab.workspace, theme)
        qtbot.addWidget(other)
        other.show()
        settle(other)
        assert not other.controls.switch.isChecked()
        switch(other)
        assert lab.workspace.network.output.bias[0] == 1.0

    def test_moving_the_slider_switches_it_on(self, open_lab):
        lab = open_lab("bias", line_project())
        switch(lab)
        QTest.keyClick(lab.controls.slider, Qt.Key.Key_Right)
        settle(lab)
        assert lab.controls.switch.isChecked()
        assert lab.workspace.network.output.bias[0] > 0

    def test_a_layers_biases(self, open_lab):
        lab = open_lab("bias", xor_project())
        scope(lab, "layer")
        switch(lab)
        assert [layer.use_bias for layer in lab.workspace.network.computing_layers] == [False, True]
        assert lab.controls.state.text() == "The biases of Hidden 1 are off"
        assert not lab.controls.slider.isEnabled()
        scope(lab, "neuron")
        assert not lab.controls.switch.isEnabled()
        assert "its layer's are off" in lab.controls.state.text()

    def test_all_biases_are_one_undo_step(self, open_lab):
        lab = open_lab("bias", xor_project())
        scope(lab, "all")
        switch(lab)
        assert [layer.use_bias for layer in lab.workspace.network.computing_layers] == [False, False]
        assert lab.workspace.undo_stack.count() == 1
        switch(lab)
        assert lab.workspace.network == xor_project().network
        lab.workspace.edit("One layer", edits.set_use_bias, 1, False)
        settle(lab)
        assert lab.controls.state.text() == "Some biases are off"


class TestTheThreshold:
    def test_where_z_is_0_with_and_without_it(self, open_lab):
        # 2x + 1 = 0 at x = −1/2.
        lab = open_lab("bias", line_project())
        marks = [(one.x, one.text) for one in lab.curve.picture.uprights]
        assert marks == [(-0.5, "z = 0 at −0.50"), (0.0, "b = 0: 0.00")]
        assert lab.words.text().startswith("z = 0 at −b / w = −1.00 / 2.00 = −0.50")

    def test_the_curve_and_its_ghost(self, open_lab):
        lab = open_lab("bias", line_project())
        ghost, curve = lab.curve.picture.strokes
        middle = np.argmin(abs(curve.x))
        assert curve.y[middle] == pytest.approx(1 / (1 + np.exp(-1)), abs=1e-6)
        assert ghost.y[middle] == pytest.approx(0.5)
        assert lab.curve.picture.dot.y == pytest.approx(1 / (1 + np.exp(-1.5)), abs=1e-6)

    def test_a_drag_of_the_slider_is_one_undo_step_and_moves_it(self, open_lab):
        lab = open_lab("bias", line_project())
        slider = lab.controls.slider
        start = slider.thumb_point().toPoint()
        QTest.mousePress(slider, LEFT, NONE, start)
        for pixels in (10, 25, 40):
            QTest.mouseMove(slider, start + QPoint(pixels, 0))
        QTest.mouseRelease(slider, LEFT, NONE, start + QPoint(40, 0))
        settle(lab)
        bias = float(lab.workspace.network.output.bias[0])
        assert bias > 1.0
        assert lab.workspace.undo_stack.count() == 1
        assert lab.curve.picture.uprights[0].x == pytest.approx(-bias / 2)

    def test_of_several_values_one_is_chosen_and_the_others_are_held(self, open_lab):
        # z = 0.5 x1 − 0.3 · 2 + 0.1 = 0 at x1 = 1; along x2 at (0.5 + 0.1) / 0.3 = 2.
        lab = open_lab("bias", note_project())
        assert lab.curve.picture.uprights[0].x == pytest.approx(1.0, abs=1e-6)
        lab.source.setCurrentIndex(1)
        lab.source.activated.emit(1)
        settle(lab)
        assert lab.curve.picture.uprights[0].x == pytest.approx(2.0, abs=1e-6)

    def test_no_weight_no_threshold(self, open_lab):
        lab = open_lab("bias", line_project(weight=0.0))
        assert lab.curve.picture.uprights == []
        assert "no threshold" in lab.words.text()


class TestTheLine:
    def test_it_moves_off_the_origin(self, open_lab):
        lab = open_lab("bias", xor_project())
        assert lab.plane.plane.weights == pytest.approx((2.1, 2.1))
        assert lab.plane.plane.bias == pytest.approx(-0.9)
        assert lab.plane_words.text().startswith("2.10 x₁ + 2.10 x₂ + (−0.90) = 0")
        lab.grab()

    def test_only_for_two_values(self, open_lab):
        assert not open_lab("bias", wide_project()).plane_row.isVisible()


class TestTheNetwork:
    def test_maps_with_and_without(self, open_lab):
        lab = open_lab("bias", xor_project())
        select(lab, 2, 0)
        maps = lab.effects.maps.maps
        # At the origin: without the output's bias z = 3 tanh(−0.9) + 3 tanh(2.2) = 0.79; with it −1.21.
        count = len(maps.values[0])
        values = [
            values[count // 2 - 1 : count // 2 + 1, count // 2 - 1 : count // 2 + 1].mean() for values in maps.values
        ]
        assert values == pytest.approx([1 / (1 + np.exp(1.21)), 1 / (1 + np.exp(-0.79))], abs=0.01)
        assert lab.effects.maps.current == 0
        switch(lab)
        assert lab.effects.maps.current == 1
        lab.grab()

    def test_one_input_has_a_curve_instead(self, open_lab):
        lab = open_lab("bias", line_project())
        assert not lab.effects.maps.isVisible()
        ghost, curve = lab.effects.curve.picture.strokes
        assert ghost.y[80] == pytest.approx(0.5)
        assert curve.y[80] == pytest.approx(1 / (1 + np.exp(-1)), abs=1e-6)

    def test_two_of_many_inputs_are_chosen(self, open_lab):
        lab = open_lab("bias", wide_project())
        assert [axis.name for axis in lab.effects.maps.maps.axes] == ["x1", "x2"]
        lab.effects.across.setCurrentIndex(1)
        lab.effects.across.activated.emit(1)
        assert [axis.name for axis in lab.effects.maps.maps.axes] == ["x2", "x1"]

    def test_of_many_inputs_those_that_count_most_are_offered_first(self, open_lab):
        # Weight i is i/100: the last two of 100 count most, and the first 36 aren't offered.
        lab = open_lab("bias", wide_project(100))
        assert [axis.name for axis in lab.effects.maps.maps.axes] == ["x100", "x99"]
        assert lab.effects.across.itemText(0) == "x37"
        assert lab.effects.across.count() == 64

    def test_without_data_there_is_no_loss(self, open_lab):
        lab = open_lab("bias", xor_project())
        assert not lab.effects.loss_title.isVisible()
        assert not lab.race.isVisible()


def constant_data(workspace):
    """Targets 3 wherever x is: without a bias the best is a loss of 9."""
    dataset = Dataset(f32([[-1.0], [1.0]]), np.array([[3.0], [3.0]]), ("x",), ("y",))
    workspace.data.choose(KeptDataset(Embedded(dataset), test_share=0.0))


class TestTheLoss:
    def test_as_it_is_now(self, open_lab, qtbot):
        # y = 2x + 1 on targets 3: (−4)² and 0² make 8; without the bias (−5)² and (−1)² make 13.
        project = Project(Network((Input("x"),), (), OutputLayer("linear", f32([[2.0]]), f32([1.0]))))
        lab = open_lab("bias", project)
        constant_data(lab.workspace)
        settle(lab)
        qtbot.waitUntil(lambda: lab.effects.losses[1].text() != "–")
        assert [label.text() for label in lab.effects.losses] == ["8.000", "13.000"]

    def test_train_both_shows_underfitting_in_numbers_and_changes_nothing(self, open_lab, qtbot):
        project = Project(
            Network((Input("x"),), (), OutputLayer("linear", f32([[2.0]]), f32([1.0]))),
            training={"optimizer": "sgd", "learning_rate": 0.1},
        )
        lab = open_lab("bias", project)
        constant_data(lab.workspace)
        settle(lab)
        before, steps = lab.workspace.project, lab.workspace.undo_stack.count()
        QTest.mouseClick(lab.race.button, LEFT)
        assert lab.race.running
        qtbot.waitUntil(lambda: not lab.race.running, timeout=20000)
        assert [label.text() for label in lab.race.numbers] == ["0.000", "9.000"]
        assert lab.race.race.curves[1].train[-1] == pytest.approx(9.0, abs=1e-4)
        assert lab.workspace.project is before
        assert lab.workspace.undo_stack.count() == steps
        lab.grab()

    def test_it_can_be_stopped(self, open_lab):
        lab = open_lab("bias", xor_project())
        lab.workspace.data.choose(KeptDataset(Generated("xor", samples=60)))
        settle(lab)
        lab.race.epochs.set_choice("1000")
        QTest.mouseClick(lab.race.button, LEFT)
        QTest.mouseClick(lab.race.button, LEFT)
        assert not lab.race.running
        assert not lab.race.race.alive

    def test_a_lab_that_goes_takes_its_threads_along(self, open_lab):
        lab = open_lab("bias", xor_project())
        lab.workspace.data.choose(KeptDataset(Generated("xor", samples=60)))
        settle(lab)
        lab.race.epochs.set_choice("1000")
        QTest.mouseClick(lab.race.button, LEFT)
        # The guard of the tests fails this one if a thread is left.


@pytest.mark.parametrize(
    "project",
    [
        lambda: Project(Network.dense(1, [], 1)),
        lambda: Project(Network.dense(784, [16], 10, head="softmax")),
        lambda: edits.set_all_use_bias(xor_project(), False),
        lambda: edits.cut(xor_project(), [(1, 0, 0), (1, 0, 1)]),
        overflowing_project,
        lambda: edits.set_matrix(xor_project(), 1, weights=f32([[3e38, 3e38], [3e38, -3e38]])),
    ],
)
def test_any_network_can_be_looked_at(open_lab, project):
    lab = open_lab("bias", project())
    for layer in range(1, lab.workspace.network.depth):
        for key in ("neuron", "layer", "all"):
            scope(lab, key)
            select(lab, layer, 0)
            lab.grab()
