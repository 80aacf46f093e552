"""What the window for comparing shows of outputs, responses and losses."""

import threading

import numpy as np
import pytest
from comparing import choose, click_row, press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sample_networks import xor_project

from nnstudio.datasets import Embedded, KeptDataset
from nnstudio.datasets.dataset import Dataset
from nnstudio.engine import Network, forward
from nnstudio.formats import save
from nnstudio.project import Project, edits
from nnstudio.ui.compare.sample_table import Column


def figures(view):
    return dict(view.figures.figures)


def rows(found, column):
    table = found.outputs.table.samples
    return [table.text(table.sample(row), column) for row in range(table.rowCount())]


@pytest.fixture
def corners(open_window, qtbot):
    """A window with the network for XOR and its four samples; then h1 is switched off."""
    window = open_window(xor_project())
    dataset = Dataset(
        np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0]), ("x1", "x2"), ("odd",), ("even", "odd"),
        name="corners",
    )  # fmt: skip
    assert window.workspace.data.choose(KeptDataset(Embedded(dataset), test_share=0.0), dataset, kind="none")
    window.workspace.edit("Off", edits.set_weight, 2, 0, 0, 0.0)
    return window


class TestOutputs:
    def test_figures_by_hand(self, corners, opened):
        found = opened(corners, "outputs")
        # With h1 the answers are 0.1, 0.9, 0.9 and 0.1; without it h2 = tanh(2.2 - 1.5 (x1 + x2)) alone counts:
        # p = s(3 h2 - 2) is above one half for 0, 0 and for no other.
        shown = figures(found.outputs)
        assert shown["Accuracy, A → B"] == "100 % → 25.0 %"
        assert shown["Same prediction"] == "25.0 %"
        a, b = (forward(one.network, found.answers.x).output for one in (found.comparison.a, found.comparison.b))
        assert float(shown["Largest difference"]) == pytest.approx(np.abs(b - a).max(), abs=5e-4)

    def test_samples_that_flip_come_first(self, corners, opened):
        found = opened(corners, "outputs")
        assert len(rows(found, Column.SAMPLE)) == 4
        assert rows(found, Column.SAMPLE)[-1] == "4"
        assert rows(found, Column.TARGET)[-1] == "even"
        assert [text.split()[1] for text in rows(found, Column.A)][-1] == "even"
        assert [text.split()[1] for text in rows(found, Column.B)][-1] == "even"

    def test_a_click_puts_a_sample_onto_the_canvas(self, corners, opened):
        found = opened(corners, "outputs")
        click_row(found.outputs.table, 3)
        assert corners.workspace.x.tolist() == [1, 1]
        scatter = found.outputs.scatter
        QTest.mouseClick(scatter, Qt.MouseButton.LeftButton, pos=scatter.place_of(0).toPoint())
        assert corners.workspace.x.tolist() == [0, 0]
        assert found.outputs.table.currentIndex().row() == found.outputs.table.samples.row_of(0)

    def test_without_data_samples_are_random(self, xor, opened):
        found = opened(xor, "outputs")
        assert found.outputs.remarks.text() == "Without data, random samples stand in"
        assert found.outputs.table.isColumnHidden(Column.TARGET)
        click_row(found.outputs.table, 0)
        assert np.array_equal(xor.workspace.x, found.answers.x[found.answers.order[0]])

    def test_numbers_have_no_predictions(self, open_window, opened):
        window = open_window(Project(Network.dense(["x1", "x2"], [3], 1, seed=1)))
        window.workspace.edit("Shift", edits.set_bias, 2, 0, 0.25)
        found = opened(window, "outputs")
        assert figures(found.outputs) == {"Largest difference": "0.250", "Mean difference": "0.250"}

    def test_one_output_of_several(self, open_window, opened):
        window = open_window(Project(Network.dense(["x1", "x2"], [3], ("cat", "dog", "owl"), head="softmax", seed=1)))
        window.workspace.edit("New weights", edits.reinitialize, seed=4)
        found = opened(window, "outputs")
        before = len(found.outputs.scatter._a)
        found.outputs.output.setFocus()
        QTest.keyClick(found.outputs.output, Qt.Key.Key_End)
        assert found.outputs.output.currentText() == "owl"
        assert len(found.outputs.scatter._a) == before / 3

    def test_other_inputs_are_told(self, corners, opened, qtbot):
        found = opened(corners, "outputs")
        corners.workspace.edit("Input", edits.add_neuron, 0, name="x3")
        settle(qtbot, found)
        assert "Only one of the two has x3" in found.outputs.remarks.text()


class TestResponses:
    def test_lines_where_the_probability_is_one_half(self, corners, opened, qtbot):
        found = opened(corners, "responses")
        shown = found.responses.map
        qtbot.waitUntil(lambda: shown.pair.fine)
        for side, project in (("a", found.comparison.a), ("b", found.comparison.b)):
            x, y = shown.line(side)
            known = np.isfinite(x)
            points = np.stack([x[known], y[known]], axis=1).astype(np.float32)
            assert len(points) > 20
            assert np.abs(forward(project.network, points).output[:, 0] - 0.5).max() < 0.03

    def test_how_much_of_the_map_flips(self, corners, opened, qtbot):
        found = opened(corners, "responses")
        qtbot.waitUntil(lambda: found.responses.map.pair.fine)
        pair = found.responses.map.pair
        share = ((pair.a >= 0.5) != (pair.b >= 0.5)).mean() * 100
        assert figures(found.responses)["Another prediction, of all places"] == f"{share:.1f} %"

    def test_a_b_and_their_difference(self, corners, opened):
        found = opened(corners, "responses")
        shown = found.responses.map
        assert shown.mode == "difference"
        pictures = []
        for text in ("Difference", "A", "B"):
            press(found.responses.mode, text)
            pictures.append(shown.grab().toImage())
        assert pictures[0] != pictures[1] != pictures[2] != pictures[0]

    def test_two_of_many_inputs_can_be_chosen(self, open_window, opened, qtbot):
        window = open_window(Project(Network.dense(["p", "q", "r"], [4], ("a", "b", "c"), head="softmax", seed=2)))
        window.workspace.edit("New weights", edits.reinitialize, seed=4)
        found = opened(window, "responses")
        assert found.responses.map.pair.view.axes == (0, 1)
        assert found.responses.map.pair.every
        found.responses.x_axis.setFocus()
        QTest.keyClick(found.responses.x_axis, Qt.Key.Key_End)
        settle(qtbot, found)
        assert found.responses.map.pair.view.axes == (2, 1)
        assert "held" in found.responses.note.text()
        found.responses.output.setFocus()
        QTest.keyClick(found.responses.output, Qt.Key.Key_Down)
        settle(qtbot, found)
        assert not found.responses.map.pair.every

    def test_one_input_gives_two_curves(self, open_window, opened, qtbot):
        window = open_window(Project(Network.dense(["x"], [3], 1, seed=2)))
        window.workspace.edit("Up", edits.set_bias, 2, 0, 0.5)
        found = opened(window, "responses")
        shown = found.responses.map
        assert shown.pair.flat
        assert shown.line("b")[1] - shown.line("a")[1] == pytest.approx(0.5, abs=1e-6)

    def test_what_cannot_be_laid_over_is_said(self, corners, opened, qtbot, tmp_path):
        save(Project(Network.dense(["x1", "x2"], [3], 1)), tmp_path / "line.nns")
        found = opened(corners, "responses")
        found.open_file("a", tmp_path / "line.nns")
        settle(qtbot, found)
        assert found.responses.map.pair is None
        assert "Linear head and B a Sigmoid head" in found.responses.map._empty
        choose(found, "a", ".before")
        settle(qtbot, found)
        assert found.responses.map.pair is not None


class TestRace:
    def finish(self, found, qtbot):
        qtbot.waitUntil(lambda: found.race.work.race is not None and not found.race.work.running, timeout=30000)

    def test_moments_are_marked_on_the_curve_of_the_training(self, trained, opened):
        found = opened(trained, "race")
        assert [(mark.letter, mark.epochs) for mark in found.race.plot._marks] == [("A", 0.0), ("B", 8.0)]
        assert list(figures(found.race)) == ["Loss of A", "Loss of B"]

    def test_both_are_trained_and_nothing_is_changed(self, trained, opened, qtbot):
        found = opened(trained, "race")
        project, count = trained.workspace.project, trained.workspace.undo_stack.count()
        for _ in range(80):
            QTest.mouseClick(found.race.epochs.less, Qt.MouseButton.LeftButton)
        assert found.race.epochs.value == 20
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        self.finish(found, qtbot)
        a, b = found.race.work.race.curves
        assert (a.epochs[-1], b.epochs[-1]) == (20, 20)
        # The one has learned for 8 epochs more, so it begins where the other one comes to.
        assert a.train[0] > b.train[0]
        shown = figures(found.race)
        assert "Ahead after 20 epochs" in shown
        assert shown["Loss of B"].endswith(f"{b.train[-1]:.3f}")
        assert trained.workspace.project is project
        assert trained.workspace.undo_stack.count() == count

    def test_it_can_be_stopped(self, trained, opened, qtbot):
        found = opened(trained, "race")
        found.race.epochs.set_value(60000)
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: found.race.work.running and len(found.race.work.race.curves[0]) > 3, timeout=20000)
        assert found.race.button.text() == "Stop"
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        assert not found.race.work.running
        assert found.race.button.text() == "Train both"
        assert len(found.race.work.race.curves[0]) > 3

    def test_an_edit_is_no_end_of_it_but_it_is_said(self, trained, opened, qtbot):
        found = opened(trained, "race")
        found.race.epochs.set_value(3)
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        self.finish(found, qtbot)
        trained.workspace.edit("Edit", edits.set_bias, 1, 0, 1.0)
        settle(qtbot, found)
        assert found.race.note.text() == "A or B has changed since."
        found.choose("a", found.states.steps()[0])
        settle(qtbot, found)
        assert found.race.work.race is None

    def test_without_data_it_says_what_is_missing(self, xor, opened):
        found = opened(xor, "race")
        assert not found.race.button.isEnabled()
        assert "Choose data" in found.race.note.text()

    def test_data_that_one_cannot_learn_from_are_refused_in_words(self, trained, opened, qtbot, tmp_path):
        save(Project(Network.dense(["x1", "x2"], [3], 1)), tmp_path / "line.nns")
        found = opened(trained, "race")
        found.open_file("a", tmp_path / "line.nns")
        settle(qtbot, found)
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        settle(qtbot, found)
        assert "linear head" in found.race.note.text()
        assert found.race.work.race is None

    @pytest.mark.parametrize("whole", [False, True])
    def test_closing_in_the_middle_leaves_no_thread(self, trained, opened, qtbot, whole):
        found = opened(trained, "race")
        found.race.epochs.set_value(60000)
        QTest.mouseClick(found.race.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: found.race.work.running)
        button = found.findChild(QPushButton, "compare.close")
        if whole:
            trained.workspace.undo_stack.setClean()
            trained.close()
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.wait(50)
        assert not [thread for thread in threading.enumerate() if thread.name == "training"]
