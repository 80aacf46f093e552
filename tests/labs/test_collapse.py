"""Runs of layers and the one layer that they are, worked by hand."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.labs.collapse import (
    Run,
    bends,
    bent,
    contest,
    difference,
    first_run,
    linear_runs,
    one_layer,
    straightened,
)
from nnstudio.project import Project, edits


def stack(*activations: str) -> Network:
    """Two inputs, hidden layers of 2 neurons, one linear output, in integers."""
    layers = tuple(
        Layer(f"Hidden {number}", key, np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([number, 0.0]))
        for number, key in enumerate(activations, start=1)
    )
    return Network((Input("x1"), Input("x2")), layers, OutputLayer("linear", np.array([[3.0, 1.0]]), np.array([-2.0])))


class TestRuns:
    @pytest.mark.parametrize(
        ("activations", "runs"),
        [
            ((), []),
            (("tanh",), []),
            (("identity",), [Run(1, 2)]),
            (("identity", "identity"), [Run(1, 3)]),
            (("identity", "tanh"), [Run(1, 2)]),
            (("tanh", "identity"), [Run(2, 3)]),
            (("identity", "tanh", "identity", "identity"), [Run(3, 5), Run(1, 2)]),
            (("identity", "tanh", "identity"), [Run(1, 2), Run(3, 4)]),
        ],
    )
    def test_linear_layers_and_the_one_behind_them(self, activations: tuple[str, ...], runs: list[Run]) -> None:
        assert list(linear_runs(stack(*activations))) == runs

    def test_leaky_relu_without_a_bend_counts(self) -> None:
        project = edits.set_activation(Project(stack("relu")), 1, "leaky_relu", {"slope": 1.0})
        assert linear_runs(project.network) == (Run(1, 2),)

    def test_first_to_look_at(self) -> None:
        assert first_run(stack("identity", "tanh", "identity", "identity")) == Run(3, 5)
        assert first_run(stack("tanh", "relu")) == Run(1, 3)
        assert first_run(stack()) is None

    def test_which_bend(self) -> None:
        assert bends(stack("tanh", "identity", "relu"), Run(1, 4)) == (1, 3)
        # The last one's activation isn't on the way to its sums.
        assert bends(stack("identity", "tanh"), Run(1, 2)) == ()


class TestOneLayer:
    def test_by_hand(self) -> None:
        # W3 W2 W1: (3, 1) [[1, 2], [0, -1]] = (3, 5); (3, 5) [[1, 2], [0, -1]] = (3, 1)
        # b: -2 + (3, 1)(2, 0) = 4;  4 + (3, 5)(1, 0) = 7
        one = one_layer(stack("identity", "identity"), Run(1, 3))
        assert one.weights.tolist() == [[3, 1]]
        assert one.bias.tolist() == [7]

    def test_part_of_the_stack(self) -> None:
        # [[1, 2], [0, -1]] squared = [[1, 0], [0, 1]];  (2, 0) + [[1, 2], [0, -1]](1, 0) = (3, 0)
        one = one_layer(stack("identity", "identity"), Run(1, 2))
        assert one.weights.tolist() == [[1, 0], [0, 1]]
        assert one.bias.tolist() == [3, 0]

    def test_cuts_and_biases_that_are_off_count_as_0(self) -> None:
        project = edits.set_use_bias(edits.cut(Project(stack("identity")), [(1, 0, 1)]), 1, False)
        # (3, 1) [[1, 0], [0, -1]] = (3, -1)
        one = one_layer(project.network, Run(1, 2))
        assert one.weights.tolist() == [[3, -1]]
        assert one.bias.tolist() == [-2]

    def test_is_what_merging_makes(self) -> None:
        project = Project(stack("identity", "identity"))
        one = one_layer(project.network, Run(1, 3))
        merged = edits.merge_linear_layers(project, 1, 2).network.output
        assert merged.weights.tolist() == one.weights.tolist()
        assert merged.bias.tolist() == one.bias.tolist()


class TestDifference:
    def of(self, network: Network, run: Run, x: Any) -> Any:
        return difference(network, run, one_layer(network, run), np.array(x, np.float32))

    def test_none_with_integers(self) -> None:
        # x = (1, 2): z1 = (6, -2), z2 = (4, 2), y = 12 = 3 + 2 + 7
        found = self.of(stack("identity", "identity"), Run(1, 3), [[1, 2], [0, 0]])
        assert (found.float32, found.float64, found.size) == (0, 0, 12)

    def test_what_a_bend_does(self) -> None:
        # With ReLU, z1 = (6, -2) becomes (6, 0): y = 18 - 2 = 16, where (6, -2) gave 14. At (0, 0) y = 1 both.
        found = self.of(stack("relu"), Run(1, 2), [[1, 2], [0, 0]])
        assert (found.float32, found.float64, found.size) == (2, 2, 16)

    def test_of_a_run_behind_a_layer_that_bends(self) -> None:
        found = self.of(stack("relu", "identity"), Run(2, 3), [[1, 2], [-3, 1]])
        assert (found.float32, found.float64) == (0, 0)

    def test_rounding_is_told_from_a_difference(self) -> None:
        network = Network.dense(4, [8, 8, 8], 2, activation="identity", seed=3)
        x = np.random.default_rng(0).normal(size=(50, 4))
        found = self.of(network, Run(1, 4), x)
        assert 0 < found.float32 < 1e-5
        assert found.float64 < 1e-14

    def test_overflow(self) -> None:
        project = Project(Network.dense(1, [1], 1, activation="identity"))
        for layer in (1, 2):
            project = edits.set_weight(project, layer, 0, 0, 1e38)
        found = self.of(project.network, Run(1, 2), [[1.0]])
        assert not np.isfinite(found.float32)
        assert found.float64 == 0


def test_straight_and_bent_again() -> None:
    project = Project(stack("tanh", "relu", "tanh"))
    straight = straightened(project, Run(1, 3))
    assert [layer.activation for layer in straight.network.layers] == ["identity", "identity", "tanh"]
    assert [layer.activation for layer in bent(straight, Run(1, 3), "relu").network.layers] == ["relu", "relu", "tanh"]


class TestContest:
    def test_same_start_with_and_without_bends(self) -> None:
        project = Project(stack("identity", "relu"))
        straight, merged, curved = contest(project, Run(1, 3), "tanh", seed=7)
        assert [layer.activation for layer in straight.network.layers] == ["identity", "identity"]
        assert [layer.activation for layer in curved.network.layers] == ["tanh", "relu"]
        for number in (1, 2, 3):
            weights = straight.network.layer(number).weights
            np.testing.assert_array_equal(curved.network.layer(number).weights, weights)
        assert straight.network.layer(1).weights.tolist() != project.network.layer(1).weights.tolist()
        assert merged.network.layers == ()
        x = np.random.default_rng(0).normal(size=(9, 2))
        expected = forward(straight.network, x).output
        np.testing.assert_allclose(forward(merged.network, x).output, expected, atol=1e-12)

    def test_layers_beside_the_run_stay(self) -> None:
        _, merged, _ = contest(Project(stack("tanh", "identity")), Run(2, 3), seed=7)
        assert [layer.activation for layer in merged.network.layers] == ["tanh"]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 5), st.sampled_from(["identity", "identity", "tanh"])), min_size=1, max_size=5),
    st.integers(0, 99),
)
def test_any_linear_run_is_one_layer(hidden: list[tuple[int, str]], seed: int) -> None:
    network = Network.dense(3, [units for units, _ in hidden], 2, activation=[key for _, key in hidden], seed=seed)
    x = np.random.default_rng(seed).normal(size=(8, 3))
    for run in linear_runs(network):
        found = difference(network, run, one_layer(network, run), x)
        assert bends(network, run) == ()
        assert found.float64 <= 1e-13 * max(1, found.size)
        assert found.float32 <= 1e-5 * max(1, found.size)
