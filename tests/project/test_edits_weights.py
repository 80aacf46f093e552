"""Edits of numbers and connections, worked out by hand on the network of conftest.py (y = 24)."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from nnstudio.engine import Network
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits

Outputs = Callable[[Project], list[float]]
NAN, INFINITY = float("nan"), float("inf")


class TestSetWeight:
    def test_one_weight(self, hand: Project, outputs: Outputs) -> None:
        after = edits.set_weight(hand, 3, 0, 1, 3.0)
        assert after.network.output.weights.tolist() == [[1, 3, -4]]
        assert outputs(after) == [35.0]
        assert after.network.output.bias is hand.network.output.bias
        assert after.network.layers == hand.network.layers

    def test_same_weight(self, hand: Project) -> None:
        assert edits.set_weight(hand, 1, 0, 1, 2.0) is hand
        float32 = Project(Network.dense(1, [], 1))
        changed = edits.set_weight(float32, 1, 0, 0, 0.1)
        assert edits.set_weight(changed, 1, 0, 0, 0.1) is changed

    def test_another_weight_restores_a_cut_connection(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 1), (1, 1, 0)])
        after = edits.set_weight(cut, 1, 0, 1, 7.0)
        assert after.network.layers[0].effective_weights.tolist() == [[1, 7], [0, -1]]
        # Even the weight that waits under the mask: it's what was typed.
        assert edits.set_weight(cut, 1, 0, 1, 2.0) == edits.restore(cut, [(1, 0, 1)])

    def test_0_leaves_a_cut_connection_cut(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 1)])
        assert edits.set_weight(cut, 1, 0, 1, 0.0) is cut

    @pytest.mark.parametrize(
        ("place", "message"),
        [
            ((0, 0, 0), "The inputs have no weights"),
            ((4, 0, 0), "There is no layer 4"),
            ((1, 2, 0), "Hidden 1 has no neuron at index 2"),
            ((1, 0, 2), "Inputs has no neuron at index 2"),
            ((2, 0, -1), "Hidden 1 has no neuron at index -1"),
        ],
    )
    def test_no_such_connection(self, hand: Project, place: tuple[int, int, int], message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.set_weight(hand, *place, 1.0)

    @pytest.mark.parametrize("value", [NAN, INFINITY, -INFINITY])
    def test_not_a_number(self, hand: Project, value: float) -> None:
        with pytest.raises(EditRefused, match=r"The weight can't be .*: it has to be a finite number"):
            edits.set_weight(hand, 1, 0, 0, value)

    def test_too_large_for_float32(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match=r"can't be 1e\+39"):
            edits.set_weight(Project(Network.dense(1, [], 1)), 1, 0, 0, 1e39)
        edits.set_weight(hand, 1, 0, 0, 1e39)  # float64 holds it


class TestSetBias:
    def test_one_bias(self, hand: Project, outputs: Outputs) -> None:
        after = edits.set_bias(hand, 2, 2, 4.0)
        assert after.network.layers[1].bias.tolist() == [0, 1, 4]
        assert outputs(after) == [20.0]  # a2[2] = 1
        assert after.network.layers[1].weights is hand.network.layers[1].weights

    def test_same_bias(self, hand: Project) -> None:
        assert edits.set_bias(hand, 1, 1, 1) is hand

    def test_switched_off_bias_is_kept_for_later(self, hand: Project, outputs: Outputs) -> None:
        off = edits.set_use_bias(hand, 3, False)
        assert outputs(off) == [25.0]
        changed = edits.set_bias(off, 3, 0, 5.0)
        assert outputs(changed) == [25.0]
        assert outputs(edits.set_use_bias(changed, 3, True)) == [30.0]

    @pytest.mark.parametrize(("layer", "neuron", "value"), [(0, 0, 1), (1, 2, 1), (8, 0, 1), (1, 0, NAN)])
    def test_impossible(self, hand: Project, layer: int, neuron: int, value: float) -> None:
        with pytest.raises(EditRefused):
            edits.set_bias(hand, layer, neuron, value)


class TestSetRow:
    def test_row(self, hand: Project) -> None:
        after = edits.set_row(hand, 1, 0, [5, 6])
        assert after.network.layers[0].weights.tolist() == [[5, 6], [3, -1]]
        assert after.network.layers[0].bias is hand.network.layers[0].bias

    def test_row_and_bias(self, hand: Project) -> None:
        after = edits.set_row(hand, 1, 0, [5, 6], bias=7)
        assert after.network.layers[0].bias.tolist() == [7, 1]

    def test_bias_alone_shares_the_matrix(self, hand: Project) -> None:
        after = edits.set_row(hand, 1, 0, [1, 2], bias=7)
        assert after.network.layers[0].weights is hand.network.layers[0].weights

    def test_same_row(self, hand: Project) -> None:
        assert edits.set_row(hand, 1, 0, (1, 2), 0) is hand

    def test_what_is_given_counts_and_0_leaves_a_cut(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 0), (1, 0, 1)])
        layer = edits.set_row(cut, 1, 0, [0, 8]).network.layers[0]
        assert layer.effective_weights.tolist() == [[0, 8], [3, -1]]
        assert layer.mask.tolist() == [[0, 1], [1, 1]]
        assert layer.weights[0, 0] == 1

    @pytest.mark.parametrize(
        ("weights", "message"),
        [
            ([1], "The row of p takes this many numbers: 2. Given were: 1"),
            ([[1, 2]], "The row of p takes this many numbers: 2. Given were: 1 × 2"),
            (5, "takes this many numbers: 2. Given were: a single number"),
            ([1, NAN], r"The row of p can't hold nan \(at 2\)"),
            (["a", "b"], "Give nothing but numbers, in rows of one length"),
            ([[1], [1, 2]], "Give nothing but numbers, in rows of one length"),
        ],
    )
    def test_wrong_numbers(self, hand: Project, weights: Any, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.set_row(hand, 1, 0, weights)

    def test_wrong_bias(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match="The bias can't be inf"):
            edits.set_row(hand, 1, 0, [5, 6], bias=INFINITY)


class TestSetMatrix:
    def test_matrix_bias_or_both(self, hand: Project) -> None:
        after = edits.set_matrix(hand, 1, [[1, 2], [3, 4]])
        assert after.network.layers[0].weights.tolist() == [[1, 2], [3, 4]]
        assert after.network.layers[0].bias is hand.network.layers[0].bias
        after = edits.set_matrix(hand, 1, bias=[8, 9])
        assert after.network.layers[0].weights is hand.network.layers[0].weights
        assert after.network.layers[0].bias.tolist() == [8, 9]
        after = edits.set_matrix(hand, 1, [[1, 2], [3, 4]], [8, 9])
        assert after.network.layers[0].weights.tolist() == [[1, 2], [3, 4]]
        assert after.network.layers[0].bias.tolist() == [8, 9]

    def test_nothing_new(self, hand: Project) -> None:
        assert edits.set_matrix(hand, 1) is hand
        assert edits.set_matrix(hand, 1, hand.network.layers[0].weights, [0, 1]) is hand

    def test_given_array_may_change_afterwards(self, hand: Project) -> None:
        given = np.ones((2, 2))
        after = edits.set_matrix(hand, 1, given)
        given[0, 0] = 99
        assert after.network.layers[0].weights.tolist() == [[1, 1], [1, 1]]

    def test_cut_connections(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 0), (1, 1, 1)])
        layer = edits.set_matrix(cut, 1, [[0, 5], [6, 7]]).network.layers[0]
        assert layer.effective_weights.tolist() == [[0, 5], [6, 7]]
        assert layer.mask.tolist() == [[0, 1], [1, 1]]

    @pytest.mark.parametrize(
        ("weights", "bias", "message"),
        [
            ([[1, 2, 3], [1, 2, 3]], None, "The matrix of Hidden 1 takes this many numbers: 2 × 2. Given were: 2 × 3"),
            ([[1, 2], [3, INFINITY]], None, r"The matrix of Hidden 1 can't hold inf \(at 2, 2\)"),
            (None, [1], "The bias of Hidden 1 takes this many numbers: 2. Given were: 1"),
            (None, [NAN, 1], r"The bias of Hidden 1 can't hold nan \(at 1\)"),
        ],
    )
    def test_wrong_numbers(self, hand: Project, weights: Any, bias: Any, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.set_matrix(hand, 1, weights, bias)

    def test_inputs(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match="The inputs have no weights"):
            edits.set_matrix(hand, 0, [[1.0]])


class TestCutAndRestore:
    def test_cut_weight_counts_as_0_and_waits(self, hand: Project, outputs: Outputs) -> None:
        cut = edits.cut(hand, [(3, 0, 1), (2, 1, 1)])
        assert cut.network.output.weights is hand.network.output.weights
        assert cut.network.output.effective_weights.tolist() == [[1, 0, -4]]
        assert cut.network.layers[0] is hand.network.layers[0]
        assert outputs(cut) == [2.0]
        assert edits.restore(cut, [(2, 1, 1), (3, 0, 1)]) == hand

    def test_restoring_one_of_two(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 0), (1, 1, 1)])
        assert edits.restore(cut, [(1, 0, 0)]).network.layers[0].mask.tolist() == [[1, 1], [1, 0]]

    def test_nothing_new(self, hand: Project) -> None:
        assert edits.cut(hand, []) is hand
        assert edits.restore(hand, [(1, 0, 0)]) is hand
        cut = edits.cut(hand, [(1, 0, 0)])
        assert edits.cut(cut, [(1, 0, 0), (1, 0, 0)]) is cut

    @pytest.mark.parametrize("place", [(0, 0, 0), (1, 2, 0), (1, 0, 2), (4, 0, 0)])
    def test_impossible(self, hand: Project, place: tuple[int, int, int]) -> None:
        for edit in (edits.cut, edits.restore):
            with pytest.raises(EditRefused):
                edit(hand, [(1, 0, 0), place])


class TestUseBias:
    def test_off_and_on(self, hand: Project, outputs: Outputs) -> None:
        off = edits.set_use_bias(hand, 2, False)
        assert outputs(off) == [22.0]  # a2 = (3, 10, 0)
        assert off.network.layers[1].bias is hand.network.layers[1].bias
        assert edits.set_use_bias(off, 2, True) == hand
        assert edits.set_use_bias(hand, 2, True) is hand

    @pytest.mark.parametrize("layer", [-1, 0, 4])
    def test_impossible(self, hand: Project, layer: int) -> None:
        with pytest.raises(EditRefused):
            edits.set_use_bias(hand, layer, False)

    def test_of_all_layers_at_once(self, hand: Project, outputs: Outputs) -> None:
        off = edits.set_all_use_bias(edits.set_use_bias(hand, 2, False), False)
        assert [layer.use_bias for layer in off.network.computing_layers] == [False, False, False]
        assert off.network.layers[0].bias is hand.network.layers[0].bias
        assert edits.set_all_use_bias(off, False) is off
        assert edits.set_all_use_bias(off, True) == hand


class TestReinitialize:
    def test_one_layer(self, hand: Project) -> None:
        after = edits.reinitialize(hand, 2, seed=1)
        assert after.network.layers[0] is hand.network.layers[0]
        assert after.network.output is hand.network.output
        assert after.network.layers[1].bias.tolist() == [0, 0, 0]
        assert not np.array_equal(after.network.layers[1].weights, hand.network.layers[1].weights)
        assert after.network.layers[1].uid == hand.network.layers[1].uid

    def test_all_layers_are_what_dense_draws(self) -> None:
        project = Project(Network.dense(3, [4, 5], 2, activation=["relu", "tanh"], seed=1))
        assert edits.reinitialize(project, seed=9).network == Network.dense(
            3, [4, 5], 2, activation=["relu", "tanh"], seed=9
        )

    def test_same_seed_again_changes_nothing(self) -> None:
        project = Project(Network.dense(3, [4], 2, seed=1))
        assert edits.reinitialize(project, seed=1) is project

    def test_initializer(self, hand: Project) -> None:
        after = edits.reinitialize(hand, initializer="zeros")
        assert not any(layer.weights.any() or layer.bias.any() for layer in after.network.computing_layers)

    def test_cut_stays_cut(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 0, 0)])
        assert edits.reinitialize(cut).network.layers[0].mask.tolist() == [[0, 1], [1, 1]]

    @pytest.mark.parametrize(
        ("layer", "initializer", "message"),
        [
            (0, None, "The inputs have no weights"),
            (4, None, "There is no layer 4"),
            (1, "magic", "There is no initializer “magic”; choose one of zeros, uniform"),
        ],
    )
    def test_impossible(self, hand: Project, layer: int, initializer: str | None, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.reinitialize(hand, layer, initializer=initializer)
