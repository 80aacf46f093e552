"""Advice: when a remark is due, when it isn't, where it points, and what its fix makes of the network."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnstudio.engine import ACTIVATIONS, Network, forward
from nnstudio.project import Project, Remark, advise, blank, edits

Change = Callable[..., Project]


def remarks(project: Project, key: str, x: Any = None) -> list[Remark]:
    trace = None if x is None else forward(project.network, np.asarray(x, dtype=float))
    return [remark for remark in advise(project, trace) if remark.key == key]


def only(project: Project, key: str, x: Any = None) -> Remark:
    found = remarks(project, key, x)
    assert len(found) == 1, [remark.message for remark in found]
    return found[0]


def fixed(project: Project, remark: Remark) -> Project:
    assert remark.fix is not None
    return remark.fix.edit(project)


def test_nothing_to_say_about_an_ordinary_network() -> None:
    project = Project(Network.dense(2, [4, 4], ["no", "yes"], head="sigmoid", seed=1), input=(0.5, -0.5))
    assert advise(project) == ()
    assert advise(blank()) == ()


class TestMissingClasses:
    def test_named_by_the_fix(self) -> None:
        project = Project(Network.dense(2, [4], 3, head="softmax"))
        remark = only(project, "missing_classes")
        assert remark.message == "The 3 classes have no names yet; with names the output says what it means"
        assert (remark.layer, remark.neuron) == (2, None)
        assert remark.fix is not None
        assert remark.fix.title == "Name them class 0 to class 2"
        after = fixed(project, remark)
        assert after.network.output.classes == ("class 0", "class 1", "class 2")
        assert not remarks(after, "missing_classes")

    def test_one_sigmoid_has_two_classes(self) -> None:
        project = Project(Network.dense(2, [], 1, head="sigmoid"))
        after = fixed(project, only(project, "missing_classes"))
        assert after.network.output.classes == ("class 0", "class 1")


class TestLinearLayers:
    def test_one_linear_layer(self) -> None:
        project = Project(Network.dense(2, [3, 4], 1, activation=["identity", "tanh"], seed=2))
        remark = only(project, "linear_layers")
        assert remark.message == (
            "Hidden 1 is linear: it and Hidden 2 together compute nothing that Hidden 2 couldn't compute alone"
        )
        assert remark.layer == 1
        assert remark.fix is not None
        assert remark.fix.title == "Merge Hidden 1 into Hidden 2"

    def test_run_of_layers_is_merged_exactly(self) -> None:
        project = Project(Network.dense(2, [3, 4], 2, activation="identity", seed=2))
        remark = only(project, "linear_layers")
        assert remark.message.startswith("Hidden 1 to Hidden 2 are linear: they and Output together")
        after = fixed(project, remark)
        x = np.random.default_rng(0).normal(size=(20, 2))
        np.testing.assert_allclose(
            forward(after.network, x).output, forward(project.network, x).output, rtol=1e-6, atol=1e-6
        )
        assert after.network.sizes == (2, 2)
        assert not remarks(after, "linear_layers")

    def test_two_runs_are_two_remarks(self) -> None:
        project = Project(Network.dense(2, [3, 3, 3], 1, activation=["identity", "relu", "identity"]))
        assert [remark.layer for remark in remarks(project, "linear_layers")] == [1, 3]

    def test_leaky_relu_without_a_bend_is_linear(self) -> None:
        project = Project(Network.dense(2, [3], 1, activation="leaky_relu", seed=2))
        assert not remarks(project, "linear_layers")
        straight = edits.set_activation(project, 1, "leaky_relu", {"slope": 1.0})
        after = fixed(straight, only(straight, "linear_layers"))
        x = np.random.default_rng(0).normal(size=(20, 2))
        np.testing.assert_allclose(forward(after.network, x).output, forward(straight.network, x).output, atol=1e-6)


class TestSoftmaxBottleneck:
    @pytest.mark.parametrize(("units", "classes"), [(1, 3), (2, 4), (3, 10)])
    def test_fewer_neurons_than_the_classes_have_freedom(self, units: int, classes: int) -> None:
        project = Project(Network.dense(2, [5, units], classes, head="softmax", seed=1))
        remark = only(project, "softmax_bottleneck")
        assert remark.layer == 2
        assert f"{classes - 1} " in remark.message
        after = fixed(project, remark)
        assert after.network.sizes == (2, 5, classes - 1, classes)
        x = np.random.default_rng(0).normal(size=(5, 2))
        np.testing.assert_allclose(forward(after.network, x).output, forward(project.network, x).output, rtol=1e-12)
        assert not remarks(after, "softmax_bottleneck")

    @pytest.mark.parametrize(("hidden", "classes"), [([1], 2), ([2], 3), ([9], 10), ([], 10)])
    def test_enough(self, hidden: list[int], classes: int) -> None:
        assert not remarks(Project(Network.dense(1, hidden, classes, head="softmax")), "softmax_bottleneck")

    def test_other_heads_have_no_bottleneck(self) -> None:
        assert not remarks(Project(Network.dense(2, [1], 5, head="sigmoid")), "softmax_bottleneck")

    def test_classes_on_one_neuron_follow_one_another(self) -> None:
        """What the remark says: along one number, the winning class never comes back."""
        project = Project(Network.dense(1, [1], 6, activation="identity", head="softmax", seed=3))
        project = edits.reinitialize(project, 2, initializer="normal", seed=3)
        output = forward(project.network, np.linspace(-50, 50, 5001)[:, None]).output
        winners = output.argmax(axis=1)
        changes = 1 + np.count_nonzero(np.diff(winners))
        assert changes == len(set(winners.tolist())) > 1


class TestOneSidedOutput:
    def project(self, activation: str, weights: list[float], bias: float) -> Project:
        project = Project(Network.dense(2, [2], 1, activation=activation, seed=1))
        return edits.set_matrix(project, 2, [weights], [bias])

    def test_never_below_0(self) -> None:
        project = self.project("relu", [1, 0], 0)
        remark = only(project, "one_sided_output")
        assert remark.message.startswith("y can never be below 0: ReLU in Hidden 1 gives no negative numbers")
        assert (remark.layer, remark.neuron) == (2, 0)
        x = np.random.default_rng(0).normal(size=(100, 2)) * 10
        assert forward(project.network, x).output.min() >= 0
        after = fixed(project, remark)
        assert after.network.layers[0].activation == "leaky_relu"
        assert not remarks(after, "one_sided_output")
        assert forward(after.network, x).output.min() < 0

    def test_never_above_0(self) -> None:
        assert "never be above 0" in only(self.project("relu", [-1, -2], -1), "one_sided_output").message

    @pytest.mark.parametrize("activation", ["sigmoid", "softplus", "step"])
    def test_other_activations_without_negative_values(self, activation: str) -> None:
        project = self.project(activation, [1, 2], 1)
        assert not remarks(fixed(project, only(project, "one_sided_output")), "one_sided_output")

    @pytest.mark.parametrize(("weights", "bias"), [([1, 2], -1), ([1, -2], 0), ([-1, -2], 1), ([0, 0], 1)])
    def test_both_sides_or_constant(self, weights: list[float], bias: float) -> None:
        assert not remarks(self.project("relu", weights, bias), "one_sided_output")

    def test_every_activation_that_reaches_below_0_is_left_alone(self) -> None:
        for key, activation in ACTIVATIONS.items():
            found = remarks(self.project(key, [1, 2], 1), "one_sided_output")
            assert bool(found) == (activation.value_range[0] >= 0), key

    def test_cut_connections_and_switched_off_biases_count_as_0(self) -> None:
        project = self.project("relu", [1, -2], -1)
        project = edits.set_use_bias(edits.cut(project, [(2, 0, 1)]), 2, False)
        assert remarks(project, "one_sided_output")

    def test_other_heads(self) -> None:
        project = edits.set_head(self.project("relu", [1, 2], 1), "sigmoid")
        assert not remarks(project, "one_sided_output")


def test_step_cannot_be_trained() -> None:
    project = Project(Network.dense(2, [3], 1, activation="step"))
    remark = only(project, "step_layer")
    assert (
        remark.message == "Step in Hidden 1 is flat everywhere: training can't improve Hidden 1 or anything before it"
    )
    assert fixed(project, remark).network.layers[0].activation == "sigmoid"


class TestDeadRelu:
    def test_single_neuron(self, hand: Project) -> None:
        # x = (1, 2): z2 = (3, 11, -3)
        remark = only(hand, "dead_relu")
        assert (remark.layer, remark.neuron, remark.fix) == (2, 2, None)
        assert remark.message.startswith("H2·3 gives 0 for this input")

    def test_several_of_a_layer_are_one_remark(self, hand: Project) -> None:
        project = edits.set_bias(hand, 2, 0, -3.0)
        remark = only(project, "dead_relu")
        assert (remark.layer, remark.neuron) == (2, None)
        assert remark.message.startswith("2 of the 3 neurons in Hidden 2 give 0 for this input")

    def test_whole_layer(self, hand: Project) -> None:
        project = edits.set_matrix(hand, 2, bias=[-100, -100, -100])
        remark = only(project, "dead_layer")
        assert (remark.layer, remark.neuron) == (2, None)
        assert not remarks(project, "dead_relu")
        after = fixed(project, remark)
        assert after.network.layers[1].activation == "leaky_relu"
        assert not remarks(after, "dead_layer")

    def test_trace_decides_not_the_saved_input(self, hand: Project) -> None:
        assert only(hand, "dead_relu", [[1.0, 2.0]]).neuron == 2
        # z1 = (0.5, 1.8), z2 = (-1.3, 2, 1.3)
        assert only(hand, "dead_relu", [[0.3, 0.1]]).neuron == 0

    def test_batch_is_dead_only_as_a_whole(self, hand: Project) -> None:
        assert not remarks(hand, "dead_relu", [[1.0, 2.0], [1.0, -1.0], [1.0, 1.0]])

    def test_without_an_input_there_is_nothing_to_say(self, hand: Project) -> None:
        assert not remarks(replace(hand, input=None), "dead_relu")
        assert not remarks(hand, "dead_relu", np.empty((0, 2)))


class TestSaturated:
    @pytest.mark.parametrize(
        ("activation", "flat", "steep"), [("tanh", 3.1, 2.9), ("sigmoid", 6.1, 5.9), ("hard_tanh", 1.1, 0.9)]
    )
    def test_one_percent_of_the_steepest_slope(self, activation: str, flat: float, steep: float) -> None:
        project = Project(Network.dense(1, [2], 1, activation=activation), input=(1.0,))
        project = edits.set_matrix(project, 1, [[flat], [steep]])
        remark = only(project, "saturated")
        assert (remark.layer, remark.neuron) == (1, 0)
        assert remark.message.startswith(f"H1·1 is on the flat end of {ACTIVATIONS[activation].title} for this input")
        both = edits.set_weight(project, 1, 1, 0, -flat)
        assert only(both, "saturated").message.startswith("2 of the 2 neurons in Hidden 1 are on the flat end")
        assert not remarks(edits.set_weight(project, 1, 0, 0, steep), "saturated")

    @pytest.mark.parametrize("activation", ["identity", "relu", "step", "softplus", "elu"])
    def test_other_activations_do_not_saturate(self, activation: str) -> None:
        project = Project(Network.dense(1, [1], 1, activation=activation), input=(1.0,))
        assert not remarks(edits.set_weight(project, 1, 0, 0, -1000.0), "saturated")


class TestOverflow:
    def test_place(self) -> None:
        project = Project(Network.dense(1, [2], 1, activation="identity"), input=(1e30,))
        project = edits.set_matrix(project, 1, [[1.0], [1e30]])
        remark = only(project, "overflow")
        assert (remark.layer, remark.neuron) == (1, 1)
        assert remark.message.startswith("The numbers grow too large at H1·2 of Hidden 1")

    def test_input_itself(self, hand: Project) -> None:
        remark = only(hand, "overflow", [[1.0, np.inf]])
        assert (remark.layer, remark.neuron) == (0, 1)
        assert remark.message == "The input x2 isn't a finite number; give it another value"

    def test_nothing_else_is_said_about_that_input(self, hand: Project) -> None:
        assert not remarks(hand, "dead_relu", [[np.nan, 0.0]])


def test_messages_hold_names_with_braces(hand: Project) -> None:
    project = edits.rename_layer(hand, 2, "{units} 100 %")
    project = edits.set_matrix(project, 2, bias=[-100, -100, -100])
    assert only(project, "dead_layer").message.startswith("{units} 100 % gives nothing but 0")
