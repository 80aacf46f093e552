"""Edits of neurons and inputs, worked out by hand on the network of conftest.py (y = 24)."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine import Network
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits

Outputs = Callable[[Project], list[float]]


def test_hand_worked_network_gives_24(hand: Project, outputs: Outputs) -> None:
    assert outputs(hand) == [24.0]


class TestAddNeuron:
    def test_hidden_neuron_that_keeps_the_outputs_has_outgoing_zeros(self, hand: Project, outputs: Outputs) -> None:
        after = edits.add_neuron(hand, 1, 1, name="new", seed=3)
        first, second = after.network.layers
        assert first.neurons == ("p", "new", "q")
        np.testing.assert_array_equal(first.weights[[0, 2]], hand.network.layers[0].weights)
        assert np.abs(first.weights[1]).min() > 0
        assert first.bias.tolist() == [0, 0, 1]
        assert second.weights.tolist() == [[1, 0, -1], [2, 0, 0], [-1, 0, 1]]
        assert outputs(after) == [24.0]

    def test_fresh_weights_are_random_on_both_sides(self, hand: Project) -> None:
        after = edits.add_neuron(hand, 1, keep_outputs=False, seed=3)
        assert np.abs(after.network.layers[0].weights[2]).min() > 0
        assert np.abs(after.network.layers[1].weights[:, 2]).min() > 0

    def test_weights_follow_the_seed(self, hand: Project) -> None:
        assert edits.add_neuron(hand, 1, seed=3) == edits.add_neuron(hand, 1, seed=3)
        assert edits.add_neuron(hand, 1, seed=3) != edits.add_neuron(hand, 1, seed=4)

    def test_weights_have_the_spread_of_the_grown_layer(self) -> None:
        # Xavier uniform for 30 inputs and then 70 neurons: |w| < sqrt(6 / 100)
        project = Project(Network.dense(30, [69], 1))
        row = np.abs(edits.add_neuron(project, 1, seed=1).network.layers[0].weights[-1])
        assert 0.15 < row.max() < np.sqrt(6 / 100)

    def test_new_neuron_is_somebody_new(self, hand: Project) -> None:
        after = edits.add_neuron(hand, 1, 0)
        old = hand.network.layers[0].neuron_uids
        assert after.network.layers[0].neuron_uids[1:] == old
        assert after.network.layers[0].neuron_uids[0] not in old
        assert after.network.layers[0].uid == hand.network.layers[0].uid

    def test_cut_connections_stay_where_they_were(self, hand: Project) -> None:
        cut = edits.cut(hand, [(1, 1, 0), (2, 0, 1)])
        after = edits.add_neuron(cut, 1, 0)
        assert after.network.layers[0].mask.tolist() == [[1, 1], [1, 1], [0, 1]]
        assert after.network.layers[1].mask.tolist() == [[1, 1, 0], [1, 1, 1], [1, 1, 1]]

    def test_input_shows_0_between_minus_1_and_1(self, hand: Project, outputs: Outputs) -> None:
        after = edits.add_neuron(hand, 0, 1)
        assert [value.name for value in after.network.inputs] == ["x1", "x3", "x2"]
        assert (after.network.inputs[1].min, after.network.inputs[1].max) == (-1, 1)
        assert after.input == (1.0, 0.0, 2.0)
        assert after.network.layers[0].weights.tolist() == [[1, 0, 2], [3, 0, -1]]
        assert outputs(after) == [24.0]

    def test_input_of_a_project_that_shows_none(self, hand: Project) -> None:
        assert edits.add_neuron(replace(hand, input=None), 0).input is None

    def test_output_neuron_gives_0_and_leaves_the_others(self, hand: Project, outputs: Outputs) -> None:
        assert outputs(edits.add_neuron(hand, 3)) == [24.0, 0.0]
        assert outputs(edits.add_neuron(hand, 3, 0)) == [0.0, 24.0]

    def test_output_neuron_with_fresh_weights(self, hand: Project, outputs: Outputs) -> None:
        after = edits.add_neuron(hand, 3, keep_outputs=False, seed=1)
        assert outputs(after)[0] == 24.0
        assert np.abs(after.network.output.weights[1]).min() > 0

    def test_names_are_one_line(self, hand: Project) -> None:
        assert edits.add_neuron(hand, 1, name="  a \n b ").network.layers[0].neurons[2] == "a b"

    @pytest.mark.parametrize(("layer", "at"), [(-1, None), (4, None), (1, 3), (1, -1), (0, 3)])
    def test_place_that_is_not_there(self, hand: Project, layer: int, at: int | None) -> None:
        with pytest.raises(EditRefused, match=r"There is no layer|has no place"):
            edits.add_neuron(hand, layer, at)

    def test_layer_is_full_at_65536(self) -> None:
        project = Project(Network.dense(1, [65_536], 1))
        with pytest.raises(EditRefused, match="65,537 neurons in one layer; a layer has at most 65,536"):
            edits.add_neuron(project, 1)


class TestRemoveNeurons:
    def test_rows_and_columns_go(self, hand: Project, outputs: Outputs) -> None:
        after = edits.remove_neurons(hand, [(2, 0), (2, 2)])
        assert after.network.layers[1].weights.tolist() == [[2, 0]]
        assert after.network.layers[1].bias.tolist() == [1]
        assert after.network.output.weights.tolist() == [[2]]
        assert outputs(after) == [21.0]  # 2 * (2 * 5 + 1) - 1

    def test_several_columns_at_once(self, hand: Project, outputs: Outputs) -> None:
        after = edits.remove_neurons(hand, [(0, 0), (1, 1), (2, 0)])
        assert after.network.sizes == (1, 1, 2, 1)
        assert after.input == (2.0,)
        # a1 = 2 * 2 = 4, a2 = (2 * 4 + 1, 0), y = 2 * 9 - 1
        assert outputs(after) == [17.0]

    def test_nothing_to_remove(self, hand: Project) -> None:
        assert edits.remove_neurons(hand, []) is hand

    def test_the_same_neuron_twice_is_one(self, hand: Project) -> None:
        assert edits.remove_neurons(hand, [(1, 0), (1, 0)]).network.sizes == (2, 1, 3, 1)

    @pytest.mark.parametrize(
        ("places", "message"),
        [
            ([(1, 0), (1, 1)], "Hidden 1 would be left without a neuron; remove the whole layer instead"),
            ([(0, 0), (0, 1)], "at least one input"),
            ([(3, 0)], "The output needs at least one neuron"),
            ([(1, 2)], "Hidden 1 has no neuron at index 2; the last one is at 1"),
            ([(9, 0)], "There is no layer 9"),
        ],
    )
    def test_impossible(self, hand: Project, places: list[tuple[int, int]], message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.remove_neurons(hand, places)


class TestDuplicateNeuron:
    def test_copies_share_the_outgoing_weights_half_and_half(self, hand: Project, outputs: Outputs) -> None:
        after = edits.duplicate_neuron(hand, 1, 0)
        first, second = after.network.layers
        assert first.weights.tolist() == [[1, 2], [1, 2], [3, -1]]
        assert first.bias.tolist() == [0, 0, 1]
        assert second.weights.tolist() == [[0.5, 0.5, -1], [1, 1, 0], [-0.5, -0.5, 1]]
        assert outputs(after) == [24.0]

    def test_without_keeping_the_outputs_the_copy_counts_in_full(self, hand: Project, outputs: Outputs) -> None:
        after = edits.duplicate_neuron(hand, 2, 1, keep_outputs=False)
        assert after.network.output.weights.tolist() == [[1, 2, 2, -4]]
        assert outputs(after) == [46.0]

    def test_name_counts_up_to_the_next_free(self, hand: Project) -> None:
        named = edits.rename_neuron(edits.rename_neuron(hand, 1, 0, "h1"), 1, 1, "h2")
        assert edits.duplicate_neuron(named, 1, 0).network.layers[0].neurons == ("h1", "h3", "h2")
        assert edits.duplicate_neuron(hand, 1, 0).network.layers[0].neurons == ("p", "p 2", "q")
        assert edits.duplicate_neuron(hand, 2, 0).network.layers[1].neurons == ("", "", "", "")

    def test_input_keeps_range_and_value(self, hand: Project, outputs: Outputs) -> None:
        after = edits.duplicate_neuron(hand, 0, 1)
        copy = after.network.inputs[2]
        assert (copy.name, copy.min, copy.max) == ("x3", 0.0, 10.0)
        assert copy.uid != after.network.inputs[1].uid
        assert after.input == (1.0, 2.0, 2.0)
        assert outputs(after) == [24.0]

    def test_output(self, hand: Project, outputs: Outputs) -> None:
        assert outputs(edits.duplicate_neuron(hand, 3, 0)) == [24.0, 24.0]

    def test_cuts_are_copied(self, hand: Project) -> None:
        after = edits.duplicate_neuron(edits.cut(hand, [(1, 0, 1), (2, 2, 0)]), 1, 0)
        assert after.network.layers[0].mask.tolist() == [[1, 0], [1, 0], [1, 1]]
        assert after.network.layers[1].mask.tolist() == [[1, 1, 1], [1, 1, 1], [0, 0, 1]]


class TestRenameNeuron:
    def test_neuron_output_and_input(self, hand: Project) -> None:
        assert edits.rename_neuron(hand, 2, 1, "r").network.layers[1].neurons == ("", "r", "")
        assert edits.rename_neuron(hand, 3, 0, "price").network.output.neurons == ("price",)
        assert edits.rename_neuron(hand, 0, 1, "width").network.inputs[1].name == "width"
        assert edits.rename_neuron(hand, 0, 1, "width").network.inputs[1].uid == hand.network.inputs[1].uid

    def test_same_name_changes_nothing(self, hand: Project) -> None:
        assert edits.rename_neuron(hand, 1, 0, " p ") is hand
        assert edits.rename_neuron(hand, 0, 0, "x1") is hand

    def test_empty_name(self, hand: Project) -> None:
        assert edits.rename_neuron(hand, 1, 0, "").network.layers[0].neurons == ("", "q")
        with pytest.raises(EditRefused, match="An input needs a name"):
            edits.rename_neuron(hand, 0, 0, " ")

    def test_half_a_character_cannot_be_saved(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match="Character 2 of the text is only half a character"):
            edits.rename_neuron(hand, 1, 0, "a\ud800")


class TestMoveNeuron:
    def test_permutes_rows_and_columns(self, hand: Project, outputs: Outputs) -> None:
        after = edits.move_neuron(hand, 2, 0, 2)
        second = after.network.layers[1]
        assert second.weights.tolist() == [[2, 0], [-1, 1], [1, -1]]
        assert second.bias.tolist() == [1, 0, 0]
        assert after.network.output.weights.tolist() == [[2, -4, 1]]
        old = hand.network.layers[1].neuron_uids
        assert second.neuron_uids == (old[1], old[2], old[0])
        assert outputs(after) == [24.0]

    def test_name_and_cuts_go_along(self, hand: Project) -> None:
        after = edits.move_neuron(edits.cut(hand, [(1, 0, 1), (2, 2, 0)]), 1, 0, 1)
        assert after.network.layers[0].neurons == ("q", "p")
        assert after.network.layers[0].mask.tolist() == [[1, 1], [1, 0]]
        assert after.network.layers[1].mask.tolist() == [[1, 1], [1, 1], [1, 0]]

    def test_input_takes_its_value_along(self, hand: Project, outputs: Outputs) -> None:
        after = edits.move_neuron(hand, 0, 1, 0)
        assert [value.name for value in after.network.inputs] == ["x2", "x1"]
        assert after.input == (2.0, 1.0)
        assert outputs(after) == [24.0]

    def test_there_and_back_is_the_same_value(self, hand: Project) -> None:
        assert edits.move_neuron(edits.move_neuron(hand, 2, 0, 2), 2, 2, 0) == hand

    def test_to_where_it_is(self, hand: Project) -> None:
        assert edits.move_neuron(hand, 2, 1, 1) is hand

    @pytest.mark.parametrize(("layer", "index", "to"), [(1, 0, 2), (1, 2, 0), (1, 0, -1), (5, 0, 0)])
    def test_impossible(self, hand: Project, layer: int, index: int, to: int) -> None:
        with pytest.raises(EditRefused):
            edits.move_neuron(hand, layer, index, to)


class TestMoveNeuronToLayer:
    def test_keeps_name_bias_and_identity(self, hand: Project) -> None:
        after = edits.move_neuron_to_layer(hand, 1, 1, 2, 0, seed=5)
        first, second = after.network.layers
        assert after.network.sizes == (2, 1, 4, 1)
        assert first.weights.tolist() == [[1, 2]]
        assert second.neurons == ("q", "", "", "")
        assert second.bias.tolist() == [1, 0, 1, 0]
        assert second.neuron_uids == (hand.network.layers[0].neuron_uids[1], *hand.network.layers[1].neuron_uids)
        assert second.weights[1:].tolist() == [[1], [2], [-1]]
        assert after.network.output.weights[:, 1:].tolist() == [[1, 2, -4]]
        assert second.weights[0] != 0
        assert after.network.output.weights[0, 0] != 0

    def test_backwards(self, hand: Project) -> None:
        after = edits.move_neuron_to_layer(hand, 2, 1, 1, 2)
        assert after.network.sizes == (2, 3, 2, 1)
        assert after.network.layers[1].weights[:, :2].tolist() == [[1, -1], [-1, 1]]
        assert after.network.output.weights.tolist() == [[1, -4]]

    def test_within_its_layer_is_a_permutation(self, hand: Project) -> None:
        assert edits.move_neuron_to_layer(hand, 2, 0, 2, 2) == edits.move_neuron(hand, 2, 0, 2)

    @pytest.mark.parametrize(
        ("layer", "index", "to_layer", "at", "message"),
        [
            (0, 0, 1, 0, "between hidden layers only; Inputs"),
            (1, 0, 3, 0, "between hidden layers only; Output"),
            (1, 0, 2, 4, "Hidden 2 has no place 4"),
            (1, 5, 2, 0, "no neuron at index 5"),
            (1, 0, 7, 0, "There is no layer 7"),
        ],
    )
    def test_impossible(self, hand: Project, layer: int, index: int, to_layer: int, at: int, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.move_neuron_to_layer(hand, layer, index, to_layer, at)

    def test_last_neuron_stays(self, hand: Project) -> None:
        lonely = edits.remove_neurons(hand, [(1, 0)])
        with pytest.raises(EditRefused, match="Hidden 1 would be left without a neuron"):
            edits.move_neuron_to_layer(lonely, 1, 0, 2, 0)


class TestSetInputRange:
    def test_range_changes_and_the_input_shown_stays(self, hand: Project) -> None:
        after = edits.set_input_range(hand, 0, -5, 0.5)
        assert (after.network.inputs[0].min, after.network.inputs[0].max) == (-5.0, 0.5)
        assert after.input == (1.0, 2.0)
        assert after.network.inputs[0].uid == hand.network.inputs[0].uid
        assert after.network.inputs[1] is hand.network.inputs[1]

    def test_same_range(self, hand: Project) -> None:
        assert edits.set_input_range(hand, 1, 0, 10) is hand

    @pytest.mark.parametrize(
        ("low", "high"), [(1, 1), (2, 1), (float("nan"), 1), (0, float("inf")), (0, 1e39), (1, 1 + 1e-12)]
    )
    def test_impossible(self, hand: Project, low: float, high: float) -> None:
        with pytest.raises(EditRefused, match=r"The range of x1|end of the range"):
            edits.set_input_range(hand, 0, low, high)
