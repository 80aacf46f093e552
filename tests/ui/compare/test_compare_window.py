"""The window for comparing: which states stand on its sides, what it shows of them, and what can be done with them."""

import threading

import numpy as np
import pytest
from comparing import choose, click_row, press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.formats import save
from nnstudio.project import Project, edits
from nnstudio.ui.compare.difference_table import Column
from nnstudio.ui.compare.states import BEFORE, NOW
from nnstudio.ui.selection import ConnectionRef, NeuronRef


def texts(found, column):
    model = found.parameters.table.numbers
    return [model.text(row, column) for row in range(model.rowCount())]


def figures(view):
    return dict(view.figures.figures)


class TestOpening:
    def test_by_its_key(self, xor, qtbot):
        QTest.keyClick(xor.canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        found = xor.findChild(type(xor.findChild(object, "compare")), "compare")
        assert found.isVisible()
        assert not found.isModal()
        settle(qtbot, found)
        QTest.keyClick(found, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: xor.findChild(object, "compare") is None)

    def test_it_opens_once_and_again_after_closing(self, xor, opened):
        first = opened(xor)
        assert opened(xor) is first
        first.close()
        assert opened(xor) is not first

    def test_it_begins_with_the_last_edit(self, xor, opened):
        found = opened(xor)
        assert (found.a.state, found.b.state) == (BEFORE, NOW)
        assert texts(found, Column.PLACE) == ["Bias of odd"]

    def test_it_begins_with_the_start_of_the_training(self, trained, opened):
        found = opened(trained)
        assert found.a.state.moment is trained.workspace.training.timeline[0]
        assert found.a.strip.isVisible()
        assert found.a.button.accessibleName() == "Epoch 0"

    def test_where_nothing_has_happened_it_keeps_what_is_there(self, open_window, opened, qtbot):
        window = open_window(xor_project())
        found = opened(window)
        assert "same state" in found.parameters.empty.text()
        window.workspace.edit("Edit", edits.set_bias, 1, 1, 3.2)
        settle(qtbot, found)
        assert texts(found, Column.PLACE) == ["Bias of h2"]
        assert texts(found, Column.CHANGE) == ["1.00"]

    def test_closing_in_the_middle_leaves_no_thread(self, open_window, opened):
        window = open_window(Project(Network.dense(900, [900, 900], 10, head="softmax")))
        window.workspace.edit("New weights", edits.reinitialize, seed=4)
        window.commands.actions["compare.open"].trigger()
        found = window.findChild(object, "compare")
        found.show_view("outputs")
        found.close()
        assert not [thread for thread in threading.enumerate() if thread.name == "comparison"]


class TestParameters:
    def test_the_largest_difference_comes_first(self, xor, opened):
        found = opened(xor)
        choose(found, "a", ".steps")
        assert texts(found, Column.PLACE) == ["Bias of odd", "x2 → h1"]
        assert texts(found, Column.A) == ["−2.00", "2.10"]
        assert texts(found, Column.CHANGE) == ["−1.50", "0.50"]
        assert figures(found.parameters)["Parameters that differ"] == "2 of 9"
        assert figures(found.parameters)["Largest difference"] == "1.500"

    def test_kinds_and_layers(self, xor, opened, qtbot):
        found = opened(xor)
        choose(found, "a", ".steps")
        press(found.parameters.kind, "Weights")
        settle(qtbot, found)
        assert texts(found, Column.PLACE) == ["x2 → h1"]
        press(found.parameters.kind, "All")
        found.parameters.layer.setFocus()
        QTest.keyClick(found.parameters.layer, Qt.Key.Key_End)
        settle(qtbot, found)
        assert texts(found, Column.LAYER) == ["Output"]
        QTest.keyClick(found.parameters.layer, Qt.Key.Key_Home)
        settle(qtbot, found)
        assert len(texts(found, Column.LAYER)) == 2

    def test_a_click_selects_it_on_the_canvas(self, xor, opened):
        found = opened(xor)
        choose(found, "a", ".steps")
        network = xor.workspace.network
        click_row(found.parameters.table, 1)
        assert xor.workspace.selection.primary == ConnectionRef(network.inputs[1].uid, network.layers[0].neuron_uids[0])
        QTest.keyClick(found.parameters.table, Qt.Key.Key_Up)
        QTest.keyClick(found.parameters.table, Qt.Key.Key_Return)
        assert xor.workspace.selection.primary == NeuronRef(network.output.neuron_uids[0])

    def test_what_is_built_otherwise_is_said(self, xor, opened, qtbot):
        found = opened(xor)
        assert found.parameters.structure.isHidden()
        xor.workspace.edit("Edit", edits.set_activation, 1, "relu")
        settle(qtbot, found)
        assert found.parameters.structure.text() == "Hidden 1: Tanh in A, ReLU in B"
        assert "the same in A and B" in found.parameters.empty.text()

    def test_it_follows_edits_and_undo(self, xor, opened, qtbot):
        found = opened(xor)
        xor.workspace.edit("Edit", edits.set_weight, 2, 0, 0, 7.0)
        settle(qtbot, found)
        assert texts(found, Column.CHANGE) == ["4.00"]
        QTest.keyClick(found, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(qtbot, found)
        assert texts(found, Column.CHANGE) == ["−1.50"]

    def test_it_follows_a_training(self, trained, opened, qtbot):
        found = opened(trained)
        before = texts(found, Column.B)
        trained.workspace.training.run()
        qtbot.waitUntil(lambda: texts(found, Column.B) != before)
        trained.workspace.training.pause()
        settle(qtbot, found)
        weights = trained.workspace.network.layers[0].weights
        row = next(row for row in found.parameters.table.numbers.rows if row.in_b.layer == 1 and row.in_b.source == 0)
        assert row.b == weights[row.in_b.neuron, 0]

    def test_of_many_a_thousand_are_listed(self, open_window, opened):
        window = open_window(Project(Network.dense(60, [60], 2, seed=1)))
        window.workspace.edit("New weights", edits.reinitialize, seed=4)
        found = opened(window)
        assert found.parameters.table.numbers.rowCount() == 1000
        assert found.parameters.count.text() == "The largest 1,000 are listed"
        # 60 · 60 + 60 · 2 weights differ, and none of the 62 biases.
        assert figures(found.parameters)["Parameters that differ"] == "3,720 of 3,782"


class TestStates:
    def test_an_epoch_by_its_slider(self, trained, opened, qtbot):
        found = opened(trained)
        strip, timeline = found.a.strip, trained.workspace.training.timeline
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.place_point(5).toPoint())
        settle(qtbot, found)
        assert found.a.state.moment is timeline[5]
        assert found.comparison.a.network is timeline[5].network
        QTest.keyClick(strip, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: found.a.state.moment is timeline[len(timeline) - 1])
        assert found.a.button.accessibleName() == "Epoch 8"

    def test_a_pinned_state_has_its_name(self, xor, opened, qtbot):
        found = opened(xor)
        name = found.findChild(QLineEdit, "compare.pin.name")
        assert name.placeholderText() == "State 1"
        QTest.keyClicks(name, "Mine")
        QTest.keyClick(name, Qt.Key.Key_Return)
        xor.workspace.edit("Edit", edits.set_weight, 2, 0, 0, 9.0)
        settle(qtbot, found)
        assert found.a.button.accessibleName() == "Mine"
        assert texts(found, Column.PLACE) == ["h1 → odd"]
        QTest.mouseClick(found.pin_button, Qt.MouseButton.LeftButton)
        assert [state.kept.name for state in found.states.pinned] == ["Mine", "State 2"]

    def test_what_was_pinned_outlives_the_window(self, xor, opened):
        found = opened(xor)
        QTest.mouseClick(found.pin_button, Qt.MouseButton.LeftButton)
        found.close()
        again = opened(xor)
        again.a.fill_menu()
        assert "State 1" in [action.text() for action in again.a.menu.actions()]

    def test_a_file(self, xor, opened, qtbot, tmp_path):
        other = edits.set_activation(edits.set_weight(xor_project(), 1, 1, 0, -1.0), 1, "sigmoid")
        save(other, tmp_path / "other.nns")
        found = opened(xor)
        found.open_file("b", tmp_path / "other.nns")
        settle(qtbot, found)
        assert found.b.button.accessibleName() == "other.nns"
        assert not found.comparison.match.by_uid
        assert "Hidden 1: Tanh in A, Sigmoid in B" in found.parameters.structure.text()
        assert "x1 → h2" in texts(found, Column.PLACE)
        click_row(found.parameters.table, texts(found, Column.PLACE).index("x1 → h2"))
        network = xor.workspace.network
        assert xor.workspace.selection.primary == ConnectionRef(network.inputs[0].uid, network.layers[0].neuron_uids[1])

    def test_a_file_that_cannot_be_read_is_refused_in_words(self, xor, opened, qtbot, tmp_path):
        (tmp_path / "broken.nns").write_text("{")
        found = opened(xor)
        found.open_file("a", tmp_path / "broken.nns")
        settle(qtbot, found)
        assert "broken.nns" in found.error.text()
        assert found.error.isVisible()
        assert found.a.state is BEFORE

    def test_the_sides_can_be_exchanged(self, xor, opened, qtbot):
        found = opened(xor)
        QTest.mouseClick(found.findChild(QToolButton, "compare.swap"), Qt.MouseButton.LeftButton)
        settle(qtbot, found)
        assert (found.a.state, found.b.state) == (NOW, BEFORE)
        assert texts(found, Column.CHANGE) == ["1.50"]

    def test_before_the_first_edit_there_is_nothing(self, xor, opened, qtbot):
        found = opened(xor)
        xor.workspace.undo_stack.undo()
        xor.workspace.undo_stack.undo()
        settle(qtbot, found)
        assert found.stack.currentWidget() is found.missing
        assert "Nothing was edited yet" in found.missing.text()
        assert not found.use_a.isEnabled()

    def test_another_project_is_no_problem(self, trained, opened, qtbot):
        found = opened(trained)
        trained.workspace.new(xor_project())
        settle(qtbot, found)
        assert found.comparison.b.network is trained.workspace.network
        assert not found.a.strip.isVisible()


class TestUsing:
    def test_an_earlier_state_comes_back_as_one_undo_step(self, xor, opened, qtbot):
        found = opened(xor)
        before = xor.workspace.project
        choose(found, "a", ".steps")
        QTest.mouseClick(found.use_a, Qt.MouseButton.LeftButton)
        settle(qtbot, found)
        assert xor.workspace.network.layers[0].weights[0, 1] == pytest.approx(2.1)
        assert xor.workspace.undo_stack.undoText() == "Use “Before “First””"
        assert "the same" in found.parameters.empty.text()
        xor.workspace.undo_stack.undo()
        assert xor.workspace.project is before

    def test_before_the_last_edit_stays_what_it_was(self, xor, opened, qtbot):
        found = opened(xor)
        QTest.mouseClick(found.use_a, Qt.MouseButton.LeftButton)
        settle(qtbot, found)
        assert found.a.state.kind == "step"
        assert xor.workspace.network.output.bias[0] == -2.0
        assert found.parameters.table.numbers.rowCount() == 0

    def test_a_moment_of_the_training(self, trained, opened, qtbot):
        found = opened(trained)
        moment = trained.workspace.training.timeline[0]
        QTest.mouseClick(found.use_a, Qt.MouseButton.LeftButton)
        settle(qtbot, found)
        assert trained.workspace.network is moment.network
        assert trained.workspace.data.prepared is not None

    def test_of_a_file_come_network_and_data_but_not_its_name(self, xor, opened, qtbot, tmp_path):
        save(Project(Network.dense(3, [2], 1), name="Other", input=(0.1, 0.2, 0.3)), tmp_path / "other.nns")
        found = opened(xor)
        found.open_file("b", tmp_path / "other.nns")
        settle(qtbot, found)
        QTest.mouseClick(found.use_b, Qt.MouseButton.LeftButton)
        assert xor.workspace.network.sizes == (3, 2, 1)
        assert xor.workspace.project.name == "XOR"
        xor.workspace.undo_stack.undo()
        assert xor.workspace.network.sizes == (2, 2, 1)

    def test_what_is_there_already_cannot_be_used(self, xor, opened):
        found = opened(xor)
        assert found.use_a.isEnabled()
        assert not found.use_b.isEnabled()

    def test_while_it_trains_it_pauses_first(self, trained, opened, qtbot):
        found = opened(trained)
        trained.workspace.training.run()
        QTest.mouseClick(found.use_a, Qt.MouseButton.LeftButton)
        assert not trained.workspace.training.running
        moment = trained.workspace.training.timeline[0]
        assert np.array_equal(trained.workspace.network.output.weights, moment.network.output.weights)
