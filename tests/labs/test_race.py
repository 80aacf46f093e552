"""Networks trained side by side."""

import math

import numpy as np
import pytest

from nnstudio.datasets import Dataset, Generated, KeptDataset
from nnstudio.engine import Hyperparameters, Input, Network, OutputLayer, StopRules
from nnstudio.labs.bias import beginners
from nnstudio.labs.race import FIGURES, race
from nnstudio.project import Project
from nnstudio.training import Plan, prepare


def f32(values):
    return np.array(values, dtype=np.float32)


def line(weight=0.0, bias=0.0):
    return Network((Input("x"),), (), OutputLayer("linear", f32([[weight]]), f32([bias])))


def data(x, y):
    project = Project(line())
    dataset = Dataset(f32(x)[:, np.newaxis], np.array(y, dtype=float)[:, np.newaxis], ("x",), ("y",))
    return prepare(project, KeptDataset(Generated("circles"), test_share=0.0), dataset)


def descent(rate):
    return Plan(Hyperparameters(optimizer="sgd", learning_rate=rate))


def test_a_constant_can_be_learned_by_a_bias_and_by_nothing_else():
    # Targets 3 at x = −1 and x = 1. Without a bias w x is best at w = 0: a loss of 9. With one, b goes to 3.
    samples = data([-1.0, 1.0], [3.0, 3.0])
    figures = list(race(beginners(Project(line()), 0), samples, descent(0.1), 200))
    last = {figure.runner: figure for figure in figures}
    assert last[0].loss == pytest.approx(0.0, abs=1e-6)
    assert last[1].loss == pytest.approx(9.0, abs=1e-4)
    assert last[0].network.output.bias[0] == pytest.approx(3.0, abs=1e-3)
    assert last[0].epochs == last[1].epochs == 200


def test_the_first_figures_are_those_of_the_networks_as_they_are():
    # (2 · 1 + 1 − 4)² = 1, and (0 − 4)² = 16.
    figures = race([line(2.0, 1.0), line()], data([1.0], [4.0]), Plan(), 5)
    first, second = next(figures), next(figures)
    assert (first.runner, first.epochs, first.loss) == (0, 0, pytest.approx(1.0))
    assert (second.runner, second.epochs, second.loss) == (1, 0, pytest.approx(16.0))
    assert math.isnan(first.test_loss)


def test_one_step_by_hand():
    # loss (w x + b − 4)² at w = b = 0, x = 1: both gradients are −8, and a step of 0.1 makes 0.8 of both.
    *_, last = race([line()], data([1.0], [4.0]), descent(0.1), 1)
    assert last.network.output.weights[0, 0] == pytest.approx(0.8)
    assert last.network.output.bias[0] == pytest.approx(0.8)
    assert last.loss == pytest.approx((1.6 - 4) ** 2)


def test_long_trainings_tell_some_sixty_figures_each():
    figures = list(race([line(), line(1.0)], data([1.0, 2.0], [1.0, 0.0]), Plan(), 240))
    assert len(figures) == 2 * (FIGURES + 1)
    assert [figure.epochs for figure in figures if figure.runner == 1][:3] == [0, 4, 8]


def test_rules_that_stop_a_training_early_do_not_count():
    plan = Plan(stop=StopRules(epochs=2))
    *_, last = race([line()], data([1.0], [4.0]), plan, 10)
    assert last.epochs == 10


def test_who_diverges_is_out_and_the_others_go_on():
    plan = descent(1e30)
    figures = list(race([line(), line(0.0, 4.0)], data([1.0], [4.0]), plan, 20))
    first = [figure for figure in figures if figure.runner == 0]
    assert math.isnan(first[-1].loss)
    assert np.isfinite(first[-1].network.output.weights).all()
    # The second one is right from the start: no gradient, no step.
    assert [figure.loss for figure in figures if figure.runner == 1] == [0.0] * 21
