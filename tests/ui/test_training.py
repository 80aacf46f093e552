"""Training in the window: what it makes of the project, how it is undone, and how it goes back."""

import math
import threading
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network, Trainer, mean_loss
from nnstudio.project import Project, edits
from nnstudio.training import prepare
from nnstudio.ui.workspace import Workspace


@pytest.fixture
def studio(workspace_of):
    """A workspace with a small network and circles to learn from, paused at the end."""
    network = Network.dense(["x1", "x2"], [4, 3], 1, activation="tanh", head="sigmoid", seed=1)
    workspace = workspace_of(Project(network))
    assert workspace.data.choose(KeptDataset(Generated("circles", samples=200)))
    yield workspace
    workspace.training.leave()


def vector(network):
    return np.concatenate([part.ravel() for layer in network.computing_layers for part in (layer.weights, layer.bias)])


def wait_for_epochs(qtbot, workspace, epochs):
    qtbot.waitUntil(lambda: workspace.training.epochs >= epochs, timeout=20_000)


def stop_after(workspace, epochs):
    from nnstudio.engine import StopRules

    assert workspace.training.set_plan(stop=StopRules(epochs=epochs))


class TestRun:
    def test_it_learns_and_shows_what_it_learned(self, studio, qtbot):
        training, before = studio.training, studio.training.loss
        with qtbot.waitSignals([studio.traced, training.advanced]):
            assert training.run()
        assert training.running
        wait_for_epochs(qtbot, studio, 60)
        training.pause()
        assert not training.running
        assert training.loss < 0.8 * before
        assert training.losses.epochs[0] == 0
        assert int(training.losses.epochs[-1]) == training.epochs
        assert studio.network is training.timeline[training.position].network

    def test_the_numbers_are_those_of_the_trainer(self, studio, qtbot):
        project = studio.project
        prepared = prepare(project, studio.data.kept, studio.data.dataset)
        trainer = Trainer(project.network, prepared.x, prepared.y, seed=0)
        for _ in range(7):
            trainer.epoch()
        stop_after(studio, 7)
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        assert studio.training.epochs == 7
        assert np.array_equal(vector(studio.network), vector(trainer.network))

    def test_a_run_is_one_undo_step(self, studio, qtbot):
        before, count = studio.project, studio.undo_stack.count()
        studio.training.run()
        wait_for_epochs(qtbot, studio, 30)
        studio.training.pause()
        after = studio.project
        assert studio.undo_stack.count() == count + 1
        studio.undo_stack.undo()
        assert studio.project is before
        assert studio.training.epochs == 0
        studio.undo_stack.redo()
        assert studio.project is after
        assert studio.training.epochs >= 30

    def test_an_undo_while_it_runs_takes_the_run_back(self, studio, qtbot):
        before = studio.project
        studio.training.run()
        wait_for_epochs(qtbot, studio, 10)
        studio.undo_stack.undo()
        assert not studio.training.running
        assert studio.project is before

    def test_edits_while_it_runs_go_into_it(self, studio, qtbot):
        training, before, count = studio.training, studio.project, studio.undo_stack.count()
        training.run()
        wait_for_epochs(qtbot, studio, 5)
        assert studio.edit("Add", edits.add_neuron, 1)
        assert studio.edit("Add", edits.add_layer, 2, units=2)
        assert training.running
        now = training.epochs
        wait_for_epochs(qtbot, studio, now + 20)
        assert studio.network.sizes == (2, 5, 2, 3, 1)
        assert studio.edit("Remove", edits.remove_neurons, [(1, 0)])
        assert studio.network.sizes == (2, 4, 2, 3, 1)
        now = training.epochs
        wait_for_epochs(qtbot, studio, now + 20)
        training.pause()
        assert studio.network.sizes == (2, 4, 2, 3, 1)
        assert studio.undo_stack.count() == count + 1
        studio.undo_stack.undo()
        assert studio.project is before

    def test_a_weight_that_is_set_while_it_runs_is_where_it_goes_on_from(self, studio, qtbot):
        studio.training.set_plan(optimizer="sgd", learning_rate=0.0)
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        studio.edit("Set", edits.set_bias, 1, 0, 0.625)
        now = studio.training.epochs
        wait_for_epochs(qtbot, studio, now + 5)
        assert studio.network.layers[0].bias[0] == 0.625

    def test_the_plan_can_change_while_it_runs(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        assert studio.training.set_plan(optimizer="sgd", learning_rate=0.0)
        now = studio.training.epochs
        wait_for_epochs(qtbot, studio, now + 5)
        first = vector(studio.network)
        now = studio.training.epochs
        wait_for_epochs(qtbot, studio, now + 5)
        assert np.array_equal(vector(studio.network), first)

    def test_an_input_that_has_no_data_pauses_it_and_says_why(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        with qtbot.waitSignal(studio.refused) as said:
            studio.edit("Add", edits.add_neuron, 0)
        assert not studio.training.running
        assert "3 inputs" in said.args[0]
        assert not studio.training.run()

    def test_other_data_while_it_runs(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        assert studio.data.choose(KeptDataset(Generated("xor", samples=100)))
        qtbot.waitUntil(lambda: studio.training.running and studio.training.epochs > 5)
        assert studio.data.dataset.name == "XOR"

    def test_another_project_ends_it(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        studio.new()
        assert not studio.training.running
        assert studio.training.epochs == 0
        assert not any(thread.name == "training" for thread in threading.enumerate())

    def test_without_data_it_says_what_to_do(self, workspace, qtbot):
        with qtbot.waitSignal(workspace.refused) as said:
            assert not workspace.training.run()
        assert "palette" in said.args[0]

    def test_a_batch_larger_than_the_data_is_refused(self, studio, qtbot):
        with qtbot.waitSignal(studio.refused) as said:
            assert not studio.training.set_plan(batch_size=161)
        assert "160 samples" in said.args[0]

    def test_a_learning_rate_of_a_billion(self, studio, qtbot):
        studio.edit("Linear", edits.set_activation, 1, "relu")
        studio.edit("Linear", edits.set_activation, 2, "relu")
        studio.training.set_plan(optimizer="sgd", learning_rate=1e30)
        with qtbot.waitSignal(studio.training.diverged) as said:
            studio.training.run()
        assert studio.training.loss is not None, "it goes back to where there were numbers"
        assert said.args[0].reason == "learning rate"
        assert np.isfinite(vector(studio.network)).all()
        assert not studio.training.running

    def test_an_edit_in_its_last_moment_is_not_lost(self, studio):
        studio.training.set_plan(optimizer="sgd", learning_rate=0.0)
        for value in np.arange(20) / 16:
            studio.training.run()
            studio.edit("Set", edits.set_bias, 1, 0, value)
            studio.training.pause()
            assert studio.network.layers[0].bias[0] == value

    def test_a_step_that_did_not_count_is_no_undo_step(self, studio, qtbot):
        for layer in (1, 2):
            studio.edit("ReLU", edits.set_activation, layer, "relu")
        studio.training.set_plan(optimizer="sgd", learning_rate=1e300)
        count = studio.undo_stack.count()
        with qtbot.waitSignal(studio.training.diverged):
            studio.training.run()
        before = studio.undo_stack.count()
        with qtbot.waitSignal(studio.training.diverged):
            studio.training.step()
        assert studio.undo_stack.count() == before <= count + 1

    def test_an_undo_takes_data_chosen_meanwhile_back_too(self, studio, qtbot):
        before = studio.project
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        assert studio.data.choose(KeptDataset(Generated("xor", samples=100)))
        assert studio.training.running
        wait_for_epochs(qtbot, studio, 3)
        studio.undo_stack.undo()
        assert studio.project is before
        qtbot.wait(50)
        assert not studio.training.running

    def test_data_just_before_another_project(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        studio.data.choose(KeptDataset(Generated("xor", samples=100)))
        studio.new(studio.project)
        qtbot.wait(50)
        assert not studio.training.running

    def test_the_loss_is_that_of_the_data_at_hand(self, studio, qtbot):
        studio.training.step_epoch()
        qtbot.waitUntil(lambda: not studio.training.running)
        studio.data.choose(KeptDataset(Generated("xor", samples=100)))
        prepared = studio.data.prepared
        assert studio.training.loss == pytest.approx(mean_loss(studio.network, prepared.x, prepared.y), rel=1e-6)

    def test_stop_rules_that_come_while_it_runs(self, studio, qtbot):
        studio.training.run()
        wait_for_epochs(qtbot, studio, 3)
        with qtbot.waitSignal(studio.training.ended):
            stop_after(studio, 4)
        assert not studio.training.running

    def test_from_within_its_signals(self, studio, qtbot):
        training, todo = studio.training, ["seek", "run", "pause", "run", "step", "run"]

        def meddle(*_):
            if todo:
                what = todo.pop(0)
                if what == "seek":
                    training.seek(0)
                else:
                    getattr(training, what)()

        training.advanced.connect(meddle)
        training.run()
        qtbot.waitUntil(lambda: not todo)
        assert training.running or training.run()
        now = training.steps
        qtbot.waitUntil(lambda: training.steps > now)
        training.advanced.disconnect(meddle)

    def test_a_workspace_that_goes_takes_the_thread_along(self, qapp):
        workspace = Workspace(Project(Network.dense(["x1", "x2"], [2], 1, head="sigmoid", seed=1)))
        workspace.data.choose(KeptDataset(Generated("circles", samples=50)))
        workspace.training.run()
        workspace.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not any(thread.name == "training" for thread in threading.enumerate())

    def test_after_a_fault_of_the_program_it_can_go_on(self, studio, qtbot):
        training = studio.training

        def broken():
            raise ZeroDivisionError("a fault")

        with qtbot.captureExceptions() as faults:
            training.run()
            wait_for_epochs(qtbot, studio, 3)
            training._runner.post(broken)
            qtbot.waitUntil(lambda: not training.running)
        assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
        now = training.steps
        assert training.run()
        qtbot.waitUntil(lambda: training.steps > now)

    def test_a_slow_step_is_not_waited_for(self, studio, qtbot):
        training, going = studio.training, threading.Event()
        training.run()
        wait_for_epochs(qtbot, studio, 1)
        training._runner.post(partial(going.wait, 20))
        training.pause()
        assert training.running
        going.set()
        qtbot.waitUntil(lambda: not training.running)


class TestStep:
    def test_one_batch_then_the_rest_of_the_epoch(self, studio, qtbot):
        training, count = studio.training, studio.undo_stack.count()
        for steps in (1, 2, 3):
            training.step()
            qtbot.waitUntil(lambda: not training.running)
            assert training.steps == steps
        training.step_epoch()
        qtbot.waitUntil(lambda: not training.running)
        assert (training.epochs, training.steps) == (1, 16)
        assert studio.undo_stack.count() == count + 1

    def test_slow_motion(self, studio, qtbot):
        studio.training.speed = 20.0
        studio.training.run()
        qtbot.waitUntil(lambda: studio.training.steps >= 4)
        assert studio.training.steps < 20
        studio.training.speed = math.inf
        wait_for_epochs(qtbot, studio, 10)


class TestReset:
    def test_to_the_very_same_weights_and_on_to_the_same_numbers(self, studio, qtbot):
        stop_after(studio, 5)
        before = vector(studio.network)
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        learned = vector(studio.network)
        assert studio.training.reset()
        assert np.array_equal(vector(studio.network), before)
        assert studio.training.epochs == 0
        assert len(studio.training.losses) == 0
        assert len(studio.training.ghosts) == 1
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        assert np.array_equal(vector(studio.network), learned)

    def test_to_new_weights(self, studio, qtbot):
        stop_after(studio, 2)
        before = vector(studio.network)
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        assert studio.training.reset(new_weights=True)
        new = vector(studio.network)
        assert not np.array_equal(new, before)
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        studio.training.reset()
        assert np.array_equal(vector(studio.network), new)

    def test_after_an_edit_of_the_architecture(self, studio, qtbot):
        stop_after(studio, 2)
        first = studio.network.layers[0].weights
        with qtbot.waitSignal(studio.training.ended):
            studio.training.run()
        studio.edit("Add", edits.add_neuron, 2)
        assert studio.training.reset()
        assert np.array_equal(studio.network.layers[0].weights, first)
        assert studio.network.sizes == (2, 4, 4, 1)


class TestTimeline:
    @pytest.fixture
    def trained(self, studio, qtbot):
        """A workspace whose network has been trained for 12 epochs, with a moment for each."""
        stop_after(studio, 12)
        studio.training.speed = 2000.0
        for _ in range(12):
            studio.training.step_epoch()
            qtbot.waitUntil(lambda: not studio.training.running)
        assert studio.training.epochs == 12
        return studio

    def test_any_moment_can_be_gone_back_to(self, trained):
        training, newest = trained.training, trained.network
        count = trained.undo_stack.count()
        index = training.timeline.nearest(4)
        training.seek(0)
        training.seek(index)
        assert training.epochs == 4
        assert trained.network is training.timeline[index].network
        training.end_seek()
        assert trained.undo_stack.count() == count + 1
        trained.undo_stack.undo()
        assert trained.network is newest
        assert training.epochs == 12

    def test_going_on_from_a_moment_gives_the_same_numbers(self, trained, qtbot):
        training, learned = trained.training, vector(trained.network)
        training.seek(training.timeline.nearest(4))
        for _ in range(8):
            training.step_epoch()
            qtbot.waitUntil(lambda: not training.running)
        assert training.epochs == 12
        assert np.array_equal(vector(trained.network), learned)

    def test_a_branch_forgets_what_came_after_and_keeps_its_curve(self, trained, qtbot):
        training = trained.training
        training.seek(training.timeline.nearest(4))
        training.set_plan(learning_rate=0.1)
        assert training.continue_here()
        qtbot.waitUntil(lambda: not training.running)
        assert training.epochs == 16
        assert training.ghosts[-1].epochs.tolist() == [4.0, *map(float, range(5, 13))]
        assert (np.diff(training.losses.epochs) > 0).all()


class TestScaling:
    def test_the_network_gets_scaled_inputs(self, studio):
        assert studio.data.choose(studio.data.kept, kind="standard")
        scaling = studio.data.scaling
        studio.set_all_x([3.0, -1.0])
        expected = (np.array([3.0, -1.0]) - scaling.shift) / scaling.scale
        assert studio.trace.x[0] == pytest.approx(expected, rel=1e-6)
        assert studio.x.tolist() == [3.0, -1.0]
