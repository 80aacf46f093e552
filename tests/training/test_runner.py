"""A training in a thread of its own: the same numbers as without, handed over on demand, stopped in time."""

import math
import threading
import time

import numpy as np
import pytest

from nnstudio.engine import Divergence, Network, Stopped, StopRules, Trainer, mean_loss
from nnstudio.training.runner import Runner

X = np.random.default_rng(1).uniform(-1, 1, (40, 2)).astype(np.float32)
Y = (X[:, :1] * X[:, 1:] > 0).astype(np.float32)


def a_trainer(**options):
    network = Network.dense(2, [4], 1, activation="tanh", head="sigmoid", seed=1)
    return Trainer(network, X, Y, **{"seed": 2, "batch_size": 10, **options})


def losses(network, given_up=None):
    return mean_loss(network, X, Y), math.nan


def run(trainer, rules=None, **limits):
    """Run to the end and return everything that was reported."""
    runner = Runner(trainer, losses, rules if rules is not None else StopRules(), **limits)
    runner.start()
    assert runner.wait(20)
    return runner.stop()


def vector(network):
    return np.concatenate([part.ravel() for layer in network.computing_layers for part in (layer.weights, layer.bias)])


class TestNumbers:
    @pytest.mark.parametrize("speed", [math.inf, 5000.0])
    def test_they_are_those_of_the_trainer(self, speed):
        expected = a_trainer()
        for _ in range(9):
            expected.epoch()
        report = run(a_trainer(), StopRules(epochs=9), speed=speed)
        assert np.array_equal(vector(report.moments[-1].network), vector(expected.network))
        assert report.ended.key == "epochs"
        assert report.current

    def test_moments_rise_and_say_their_losses(self):
        report = run(a_trainer(), epochs=30)
        assert [moment.steps for moment in report.moments] == sorted({moment.steps for moment in report.moments})
        for moment in report.moments:
            assert moment.loss == mean_loss(moment.network, X, Y)
            assert moment.test_loss is None

    def test_so_many_steps_and_no_more(self):
        trainer = a_trainer()
        run(trainer, steps=3)
        assert (trainer.epochs, trainer.steps) == (0, 3)

    def test_an_epoch_that_was_begun_is_finished(self):
        trainer = a_trainer()
        trainer.step()
        run(trainer, epochs=1)
        assert (trainer.epochs, trainer.steps) == (1, 4)


class TestEnd:
    def test_by_a_loss(self):
        book = a_trainer(learning_rate=0.05)
        means = [book.epoch() for _ in range(60)]
        wanted = 0.9 * means[0]
        first = next(index for index, mean in enumerate(means, start=1) if mean <= wanted)
        trainer = a_trainer(learning_rate=0.05)
        report = run(trainer, StopRules(loss=wanted))
        assert isinstance(report.ended, Stopped)
        assert trainer.epochs == first

    def test_step_by_step_the_mean_is_that_of_the_epoch(self):
        book = a_trainer(learning_rate=0.05)
        means = [book.epoch() for _ in range(30)]
        trainer = a_trainer(learning_rate=0.05)
        run(trainer, StopRules(loss=means[20] + 1e-9), speed=20_000.0)
        assert trainer.epochs == next(index for index, mean in enumerate(means, 1) if mean <= means[20] + 1e-9)

    def test_by_numbers_that_are_not_finite(self):
        report = run(a_trainer(optimizer="sgd", learning_rate=1e38))
        assert isinstance(report.ended, Divergence)
        assert np.isfinite(vector(report.moments[-1].network)).all()

    def test_stopping_does_not_wait_for_the_pace(self):
        runner = Runner(a_trainer(), losses, StopRules(), speed=0.01)
        runner.start()
        start = time.monotonic()
        runner.stop()
        assert time.monotonic() - start < 10  # the next step is due in 100 seconds
        assert not runner.alive

    def test_a_fault_comes_out_where_it_is_taken(self):
        def broken(network, given_up):
            raise ZeroDivisionError("a fault")

        runner = Runner(a_trainer(), broken, StopRules(), epochs=3)
        runner.start()
        assert runner.wait(20)
        assert isinstance(runner.stop().fault, ZeroDivisionError)


class TestWhileItRuns:
    def test_what_is_posted_is_done_between_two_steps(self):
        trainer = a_trainer(optimizer="sgd", learning_rate=0.0)
        other = Network.dense(2, [4], 1, activation="tanh", head="sigmoid", seed=9)
        done = threading.Event()

        def change():
            trainer.network = other
            done.set()

        runner = Runner(trainer, losses, StopRules())
        runner.start()
        runner.post(change)
        assert done.wait(20)
        report = runner.stop()
        assert report.current
        assert np.array_equal(vector(report.moments[-1].network), vector(other))

    def test_nobody_takes_and_the_memory_stays(self, monkeypatch):
        import nnstudio.training.runner as module

        monkeypatch.setattr(module, "_BACKLOG", 2000)
        runner = Runner(a_trainer(), losses, StopRules(epochs=2000))
        runner.start()
        assert runner.wait(60)
        report = runner.stop()
        assert sum(moment.state.nbytes for moment in report.moments) < 3000
        assert report.moments[-1].epochs == 2000

    def test_pythons_own_pace_is_given_back(self):
        import sys

        before = sys.getswitchinterval()
        run(a_trainer(), epochs=1)
        assert sys.getswitchinterval() == before

    def test_once_it_was_let_it_trains_only_when_let(self):
        trainer = a_trainer()
        runner = Runner(trainer, losses, StopRules())
        runner.start()
        while not runner.let(0.002):
            pass
        done = trainer.steps
        assert done
        time.sleep(0.05)
        assert trainer.steps == done
        while trainer.steps == done:
            runner.let(0.002)
        runner.stop()

    def test_in_slices_the_numbers_are_the_same(self):
        expected = a_trainer()
        for _ in range(9):
            expected.epoch()
        runner = Runner(a_trainer(), losses, StopRules(epochs=9))
        runner.start()
        while runner.alive:
            runner.let(0.0005)
        assert np.array_equal(vector(runner.stop().moments[-1].network), vector(expected.network))
