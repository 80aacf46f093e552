"""What a bias does, in numbers that can be worked by hand."""

import math

import numpy as np
import pytest
from sample_networks import xor_project

from nnstudio.datasets import Dataset, Generated, KeptDataset
from nnstudio.engine import Hyperparameters, Input, Network, OutputLayer, forward
from nnstudio.labs.bias import Along, along, beginners, with_bias, without_bias, zero_line
from nnstudio.project import Project, edits
from nnstudio.training import Plan
from nnstudio.training.race import Race, contestant


def f32(values):
    return np.array(values, dtype=np.float32)


def neuron(weights, bias):
    return OutputLayer("linear", f32([weights]), f32([bias]))


class TestAlong:
    def test_one_input(self):
        # z = 2x + 1 is 0 at x = −1/2; without the bias at 0.
        found = along(neuron([2.0], 1.0), 0, 0, [0.3])
        assert found == Along(2.0, 0.0, 1.0, 0.3)
        assert (found.threshold, found.threshold_without) == (-0.5, 0.0)

    def test_the_other_terms_are_held(self):
        # z = 2x₁ + 0.5 · 4 + 1: 0 at x₁ = −1.5, and at −1 without the bias.
        found = along(neuron([2.0, 0.5], 1.0), 0, 0, [9.0, 4.0])
        assert found.held == 2.0
        assert (found.threshold, found.threshold_without) == (-1.5, -1.0)
        assert found.z(np.array([0.0, 1.0])).tolist() == [3.0, 5.0]
        assert found.z_without(np.array([0.0, 1.0])).tolist() == [2.0, 4.0]

    def test_a_weight_of_0_has_no_threshold(self):
        found = along(neuron([0.0, 1.0], 1.0), 0, 0, [1.0, 1.0])
        assert found.threshold is None
        assert found.threshold_without is None

    def test_a_bias_that_is_switched_off_moves_nothing(self):
        project = edits.set_use_bias(xor_project(), 1, False)
        found = along(project.network.layers[0], 0, 0, [0.0, 1.0])
        assert found.bias == 0.0
        assert found.threshold == found.threshold_without

    def test_what_is_not_finite_has_no_threshold(self):
        found = along(neuron([1.0, 1.0], 1.0), 0, 0, [0.0, math.inf])
        assert found.threshold is None


class TestZeroLine:
    BOX = ((-1.0, 1.0), (-1.0, 1.0))

    def test_through_the_origin_without_a_bias(self):
        # x + y = 0 from corner to corner.
        assert set(zero_line(1.0, 1.0, 0.0, *self.BOX)) == {(-1.0, 1.0), (1.0, -1.0)}

    def test_the_bias_moves_it_parallel(self):
        # x + y = 1 from (0, 1) to (1, 0).
        assert set(zero_line(1.0, 1.0, -1.0, *self.BOX)) == {(0.0, 1.0), (1.0, 0.0)}

    def test_upright_and_level(self):
        assert set(zero_line(2.0, 0.0, -1.0, *self.BOX)) == {(0.5, -1.0), (0.5, 1.0)}
        assert set(zero_line(0.0, 4.0, 1.0, *self.BOX)) == {(-1.0, -0.25), (1.0, -0.25)}

    def test_outside_and_nowhere(self):
        assert zero_line(1.0, 1.0, 5.0, *self.BOX) is None
        assert zero_line(0.0, 0.0, 1.0, *self.BOX) is None
        assert zero_line(1.0, math.nan, 0.0, *self.BOX) is None

    def test_boxes_that_are_not_around_0(self):
        # 2x − y + 1 = 0 at x = 0 is y = 1, at x = 4 it is y = 9.
        assert set(zero_line(2.0, -1.0, 1.0, (0.0, 4.0), (0.0, 10.0))) == {(0.0, 1.0), (4.0, 9.0)}


class TestWithBias:
    def test_of_all_again(self):
        network = without_bias(xor_project().network)
        assert [layer.use_bias for layer in with_bias(network).computing_layers] == [True, True]
        assert [layer.use_bias for layer in with_bias(network, 2).computing_layers] == [False, True]

    def test_of_a_neuron(self):
        network = without_bias(xor_project().network, 1, 0)
        assert with_bias(network, 1, 0, -0.5).layers[0].bias.tolist() == pytest.approx([-0.5, 2.2])
        assert with_bias(network, 1, 0) is network


class TestWithoutBias:
    # By hand: h = tanh(2.1 − 0.9), tanh(−1.5 + 2.2) at x = (0, 1).
    X = f32([[0.0, 1.0]])

    def test_of_all(self):
        found = forward(without_bias(xor_project().network), self.X)
        assert found.z[0][0] == pytest.approx([2.1, -1.5])
        assert found.z[1][0, 0] == pytest.approx(3 * math.tanh(2.1) + 3 * math.tanh(-1.5), abs=1e-5)

    def test_of_a_layer(self):
        found = forward(without_bias(xor_project().network, 1), self.X)
        assert found.z[0][0] == pytest.approx([2.1, -1.5])
        assert found.z[1][0, 0] == pytest.approx(3 * math.tanh(2.1) + 3 * math.tanh(-1.5) - 2, abs=1e-5)

    def test_of_a_neuron(self):
        network = xor_project().network
        assert forward(without_bias(network, 1, 1), self.X).z[0][0] == pytest.approx([1.2, -1.5])
        assert network.layers[0].bias.tolist() == pytest.approx([-0.9, 2.2])


def test_beginners_differ_in_what_they_may_learn_and_in_nothing_else():
    project = edits.set_use_bias(xor_project(), 2, False)
    one, other = (each.network for each in beginners(project, 3))
    assert [layer.use_bias for layer in one.computing_layers] == [True, True]
    assert [layer.use_bias for layer in other.computing_layers] == [False, False]
    for left, right in zip(one.computing_layers, other.computing_layers, strict=True):
        assert np.array_equal(left.weights, right.weights)
        assert not left.bias.any()
    assert not np.array_equal(one.layers[0].weights, project.network.layers[0].weights)


def test_a_constant_can_be_learned_by_a_bias_and_by_nothing_else():
    # Targets 3 at x = −1 and x = 1. Without a bias w x is best at w = 0: a loss of 9. With one, b goes to 3.
    project = Project(Network((Input("x"),), (), neuron([1.0], 1.0)))
    kept = KeptDataset(Generated("circles"), test_share=0.0)
    dataset = Dataset(f32([[-1.0], [1.0]]), np.array([[3.0], [3.0]]), ("x",), ("y",))
    plan = Plan(Hyperparameters(optimizer="sgd", learning_rate=0.1))
    race = Race([contestant(one, kept, dataset, plan) for one in beginners(project, 0)], 200)
    race.start()
    for runner in race.runners:
        assert runner.wait(20)
    race.stop()
    last = [float(curve.train[-1]) for curve in race.curves]
    assert last[0] == pytest.approx(0.0, abs=1e-6)
    assert last[1] == pytest.approx(9.0, abs=1e-4)
