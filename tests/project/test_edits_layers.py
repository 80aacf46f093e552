"""Edits of whole layers, worked out by hand on the network of conftest.py (sizes 2-2-3-1, y = 24)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnstudio.engine import Network
from nnstudio.errors import EditRefused
from nnstudio.project import Project, blank, edits

Outputs = Callable[[Project], list[float]]


class TestAddLayer:
    def test_first_layer_of_a_blank_project(self) -> None:
        after = edits.add_layer(blank(), 1, units=3, activation="relu", seed=7)
        layer = after.network.layers[0]
        assert after.network.sizes == (2, 3, 1)
        assert (layer.name, layer.activation, layer.bias.tolist()) == ("Hidden 1", "relu", [0, 0, 0])
        # He uniform for 2 inputs: |w| < sqrt(6 / 2)
        assert 0 < np.abs(layer.weights).max() < np.sqrt(3)
        assert after.network.output.weights.shape == (1, 3)

    def test_layer_in_between_moves_the_others_on(self, hand: Project) -> None:
        after = edits.add_layer(hand, 2)
        assert [layer.name for layer in after.network.layers] == ["Hidden 1", "Hidden 3", "Hidden 2"]
        assert after.network.sizes == (2, 2, 4, 3, 1)
        assert after.network.layers[0] is hand.network.layers[0]
        assert after.network.output is hand.network.output
        assert after.network.layers[2].bias is hand.network.layers[1].bias
        assert after.network.layers[2].uid == hand.network.layers[1].uid

    def test_matrix_that_still_fits_is_kept(self, hand: Project) -> None:
        after = edits.add_layer(hand, 2, units=2)
        assert after.network.layers[2] is hand.network.layers[1]

    def test_matrix_that_does_not_fit_loses_its_cuts_too(self, hand: Project) -> None:
        after = edits.add_layer(edits.cut(hand, [(2, 0, 0)]), 2)
        assert after.network.layers[2].mask is None

    def test_name_is_the_first_that_is_free(self, hand: Project) -> None:
        assert edits.add_layer(edits.remove_layer(hand, 1), 2).network.layers[1].name == "Hidden 1"
        assert edits.add_layer(hand, 1, name=" Encoder ").network.layers[0].name == "Encoder"

    def test_weights_follow_the_seed(self, hand: Project) -> None:
        assert edits.add_layer(hand, 2, seed=1) == edits.add_layer(hand, 2, seed=1)
        assert edits.add_layer(hand, 2, seed=1) != edits.add_layer(hand, 2, seed=2)

    def test_float64_stays_float64(self, hand: Project) -> None:
        assert edits.add_layer(hand, 1).network.layers[0].weights.dtype == np.float64
        assert edits.add_layer(blank(), 1).network.layers[0].weights.dtype == np.float32

    @pytest.mark.parametrize(
        ("at", "more", "message"),
        [
            (0, {}, "can become layer 1 to 3"),
            (4, {}, "can become layer 1 to 3"),
            (1, {"units": 0}, "at least one neuron"),
            (1, {"units": 65_537}, "a layer has at most 65,536"),
            (2, {"activation": "sine"}, "There is no activation “sine”; choose one of identity, sigmoid"),
        ],
    )
    def test_impossible(self, hand: Project, at: int, more: dict[str, Any], message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.add_layer(hand, at, **more)

    def test_parameters_are_counted_before_they_are_made(self) -> None:
        project = edits.add_layer(blank(), 1, units=65_536)
        # 3 * 65,536 + 65,537 * 65,536 + 65,537 numbers would take 17 GB
        with pytest.raises(EditRefused, match="4,295,294,977 parameters; a network has at most 50,000,000"):
            edits.add_layer(project, 2, units=65_536)

    def test_1024_hidden_layers_are_enough(self) -> None:
        project = Project(Network.dense(1, [1] * 1_024, 1))
        with pytest.raises(EditRefused, match="1,025 hidden layers; a network has at most 1,024"):
            edits.add_layer(project, 1, units=1)
        with pytest.raises(EditRefused, match="1,025 hidden layers"):
            edits.duplicate_layer(project, 1)


class TestRemoveLayer:
    def test_next_matrix_is_drawn_anew_where_it_does_not_fit(self, hand: Project) -> None:
        after = edits.remove_layer(hand, 2, seed=1)
        assert after.network.sizes == (2, 2, 1)
        assert after.network.layers[0] is hand.network.layers[0]
        assert after.network.output.bias is hand.network.output.bias
        assert after.network.output.weights.any()

    def test_next_matrix_is_kept_where_it_fits(self, hand: Project, outputs: Outputs) -> None:
        after = edits.remove_layer(hand, 1)
        assert after.network.layers[0] is hand.network.layers[1]
        assert outputs(after) == [1.0]  # z = (1 - 2, 2 + 1, -1 + 2), a = (0, 3, 1), y = 2 * 3 - 4 - 1

    def test_last_hidden_layer_leaves_inputs_and_output(self, hand: Project) -> None:
        assert edits.remove_layer(edits.remove_layer(hand, 1), 1).network.sizes == (2, 1)

    @pytest.mark.parametrize(
        ("layer", "message"),
        [
            (0, "Inputs can't be removed"),
            (3, "Output can't be removed"),
            (4, "There is no layer 4"),
            (-1, "no layer -1"),
        ],
    )
    def test_impossible(self, hand: Project, layer: int, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.remove_layer(hand, layer)


class TestDuplicateLayer:
    def test_square_layer_is_copied_with_its_weights(self, hand: Project) -> None:
        after = edits.duplicate_layer(edits.cut(hand, [(1, 0, 1)]), 1)
        original, copy = after.network.layers[:2]
        assert after.network.sizes == (2, 2, 2, 3, 1)
        assert copy.name == "Hidden 3"
        assert copy.neurons == ("", "")
        np.testing.assert_array_equal(copy.weights, original.weights)
        np.testing.assert_array_equal(copy.mask, original.mask)
        assert copy.uid != original.uid
        assert not set(copy.neuron_uids) & set(original.neuron_uids)
        assert after.network.layers[2] is hand.network.layers[1]

    def test_other_layers_get_fresh_weights_and_keep_the_rest(self, hand: Project) -> None:
        after = edits.duplicate_layer(edits.set_activation(hand, 2, "elu", {"alpha": 2}), 2, seed=1)
        copy = after.network.layers[2]
        assert copy.weights.shape == (3, 3)
        assert copy.bias.tolist() == [0, 1, 0]
        assert (copy.activation, copy.activation_params["alpha"]) == ("elu", 2)

    @pytest.mark.parametrize("layer", [-1, 0, 3, 4])
    def test_impossible(self, hand: Project, layer: int) -> None:
        with pytest.raises(EditRefused):
            edits.duplicate_layer(hand, layer)


class TestRenameLayer:
    def test_name(self, hand: Project) -> None:
        after = edits.rename_layer(hand, 2, "Second")
        assert after.network.layers[1].name == "Second"
        assert after.network.layers[1].weights is hand.network.layers[1].weights
        assert after.network.layers[0] is hand.network.layers[0]

    def test_same_name(self, hand: Project) -> None:
        assert edits.rename_layer(hand, 1, "Hidden 1") is hand

    @pytest.mark.parametrize(("layer", "name"), [(0, "a"), (3, "a"), (7, "a"), (1, ""), (1, " \t")])
    def test_impossible(self, hand: Project, layer: int, name: str) -> None:
        with pytest.raises(EditRefused):
            edits.rename_layer(hand, layer, name)


class TestMoveLayer:
    def test_matrices_that_do_not_fit_are_drawn_anew(self, hand: Project) -> None:
        after = edits.move_layer(hand, 1, 2, seed=1)
        first, second = after.network.layers
        assert after.network.sizes == (2, 3, 2, 1)
        assert first is hand.network.layers[1]  # (3, 2) fits the two inputs as well
        assert second.weights.shape == (2, 3)
        assert second.bias is hand.network.layers[0].bias
        assert (second.name, second.neurons, second.uid) == ("Hidden 1", ("p", "q"), hand.network.layers[0].uid)
        assert after.network.output.weights.shape == (1, 2)
        assert after.network.output.bias is hand.network.output.bias

    def test_layers_of_one_size_keep_all_weights(self) -> None:
        project = Project(Network.dense(3, [3, 3, 3], 1))
        after = edits.move_layer(project, 3, 1)
        old = project.network.layers
        assert all(a is b for a, b in zip(after.network.layers, (old[2], old[0], old[1]), strict=True))
        assert after.network.output is project.network.output
        assert edits.move_layer(after, 1, 3) == project

    def test_to_where_it_is(self, hand: Project) -> None:
        assert edits.move_layer(hand, 2, 2) is hand

    @pytest.mark.parametrize(("layer", "to"), [(0, 1), (3, 1), (1, 0), (1, 3), (1, -1), (9, 1)])
    def test_impossible(self, hand: Project, layer: int, to: int) -> None:
        with pytest.raises(EditRefused):
            edits.move_layer(hand, layer, to)


class TestMergeLinearLayers:
    def linear(self, hand: Project) -> Project:
        return edits.set_activation(edits.set_activation(hand, 1, "identity"), 2, "identity")

    def test_into_the_output(self, hand: Project, outputs: Outputs) -> None:
        after = edits.merge_linear_layers(self.linear(hand), 2, 2)
        # (1, 2, -4) W2 = (1 + 4 + 4, -1 - 4); (1, 2, -4) b2 - 1 = 1
        assert after.network.output.weights.tolist() == [[9, -5]]
        assert after.network.output.bias.tolist() == [1]
        assert after.network.layers == self.linear(hand).network.layers[:1]
        assert outputs(after) == [36.0] == outputs(self.linear(hand))

    def test_run_of_two(self, hand: Project, outputs: Outputs) -> None:
        after = edits.merge_linear_layers(self.linear(hand), 1, 2)
        # (9, -5) W1 = (9 - 15, 18 + 5); (9, -5) b1 + 1 = -4
        assert after.network.sizes == (2, 1)
        assert after.network.output.weights.tolist() == [[-6, 23]]
        assert after.network.output.bias.tolist() == [-4]
        assert outputs(after) == [36.0]

    def test_into_a_layer_that_bends(self, hand: Project, outputs: Outputs) -> None:
        before = edits.set_activation(hand, 1, "identity")
        after = edits.merge_linear_layers(before, 1, 1)
        assert [layer.name for layer in after.network.layers] == ["Hidden 2"]
        assert after.network.layers[0].activation == "relu"
        assert after.network.layers[0].neuron_uids == hand.network.layers[1].neuron_uids
        assert after.network.output is hand.network.output
        assert outputs(after) == outputs(before)

    def test_cuts_and_biases_that_are_off_count_as_0(self, hand: Project, outputs: Outputs) -> None:
        before = edits.cut(self.linear(hand), [(1, 0, 1), (2, 0, 0)])
        before = edits.set_use_bias(edits.set_use_bias(before, 1, False), 3, False)
        after = edits.merge_linear_layers(before, 1, 2)
        assert after.network.output.mask is None
        assert after.network.output.use_bias  # b2 still counts
        assert outputs(after) == outputs(before)

    def test_no_bias_anywhere_stays_no_bias(self, hand: Project) -> None:
        before = self.linear(hand)
        for layer in (1, 2, 3):
            before = edits.set_use_bias(before, layer, False)
        after = edits.merge_linear_layers(before, 1, 2)
        assert not after.network.output.use_bias
        assert after.network.output.bias is before.network.output.bias

    @pytest.mark.parametrize(
        ("first", "last", "message"),
        [
            (1, 1, "Hidden 1 can't be merged: ReLU bends its values"),
            (0, 1, "Inputs can't be merged"),
            (3, 3, "Output can't be merged"),
            (2, 1, "give the first one first"),
        ],
    )
    def test_impossible(self, hand: Project, first: int, last: int, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.merge_linear_layers(hand, first, last)

    def test_numbers_past_float32_are_refused(self) -> None:
        project = Project(Network.dense(1, [1], 1, activation="identity"))
        project = edits.set_weight(edits.set_weight(project, 1, 0, 0, 1e30), 2, 0, 0, 1e30)
        with pytest.raises(EditRefused, match="merged weights of Output would be too large"):
            edits.merge_linear_layers(project, 1, 1)

    def test_narrow_waist_between_wide_layers_may_not_be_mergeable(self) -> None:
        project = Project(Network.dense(10_000, [1], 10_000, activation="identity"))
        with pytest.raises(EditRefused, match="100,010,000 parameters"):
            edits.merge_linear_layers(project, 1, 1)


class TestSetActivation:
    def test_weights_stay(self, hand: Project) -> None:
        after = edits.set_activation(hand, 1, "tanh")
        assert after.network.layers[0].activation == "tanh"
        assert after.network.layers[0].weights is hand.network.layers[0].weights
        assert after.network.layers[1] is hand.network.layers[1]

    def test_parameters(self, hand: Project) -> None:
        after = edits.set_activation(hand, 1, "leaky_relu", {"slope": 0.2})
        assert dict(after.network.layers[0].activation_params) == {"slope": 0.2}
        assert edits.set_activation(after, 1, "leaky_relu") is after
        assert edits.set_activation(after, 1, "leaky_relu", {"slope": 0.2}) is after
        assert dict(edits.set_activation(after, 1, "leaky_relu", {}).network.layers[0].activation_params) == {
            "slope": 0.01
        }
        assert dict(edits.set_activation(after, 1, "elu").network.layers[0].activation_params) == {"alpha": 1.0}

    def test_same_activation(self, hand: Project) -> None:
        assert edits.set_activation(hand, 1, "relu") is hand

    @pytest.mark.parametrize(
        ("layer", "key", "parameters", "message"),
        [
            (0, "relu", None, "Inputs has no activation to choose"),
            (3, "relu", None, "Output has no activation to choose"),
            (1, "sine", None, "There is no activation “sine”"),
            (1, "relu", {"slope": 0.1}, "relu has no parameter 'slope'"),
            (1, "leaky_relu", {"slope": float("nan")}, "slope of leaky_relu must be a number"),
            (1, "leaky_relu", {"slope": -1}, "slope of leaky_relu must be a number from 0 to 1"),
        ],
    )
    def test_impossible(
        self, hand: Project, layer: int, key: str, parameters: dict[str, float] | None, message: str
    ) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.set_activation(hand, layer, key, parameters)


def test_names_and_notes(hand: Project) -> None:
    assert edits.rename_project(hand, " XOR  net ").name == "XOR net"
    assert edits.rename_project(hand, "By hand") is hand
    assert edits.set_notes(hand, "# Title\n\ntext ").notes == "# Title\n\ntext "
    assert edits.set_notes(hand, "") is hand
    assert edits.set_notes(hand, "x").network is hand.network
    with pytest.raises(EditRefused, match="A project needs a name"):
        edits.rename_project(hand, "  ")
    with pytest.raises(EditRefused, match="half a character"):
        edits.set_notes(hand, "\udcff")


def test_what_belongs_to_the_project_stays(hand: Project) -> None:
    full = replace(hand, notes="n", dataset={"d": 1}, training={"t": 1}, view={"v": 1}, extra={"e": 1})
    after = edits.add_layer(full, 1)
    assert (after.notes, after.dataset, after.training, after.view, after.extra) == (
        "n",
        {"d": 1},
        {"t": 1},
        {"v": 1},
        {"e": 1},
    )
