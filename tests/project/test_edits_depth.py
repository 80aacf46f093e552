"""A linear layer that changes nothing, layers that can learn, and one activation for all."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine import HEADS, Input, Network, OutputLayer, forward
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits


def same(one: Project, other: Project, x: Any) -> bool:
    return np.array_equal(forward(one.network, x).output, forward(other.network, x).output)


class TestInsertLinearLayer:
    def test_before_a_layer_that_is_wider_values_are_handed_on(self, hand: Project) -> None:
        # Hidden 2 has 3 neurons of 2 values: the smaller column is that of the values.
        after = edits.insert_linear_layer(hand, 2)
        new = after.network.layers[1]
        assert (new.name, new.activation) == ("Hidden 3", "identity")
        assert new.weights.tolist() == [[1, 0], [0, 1]]
        assert new.bias.tolist() == [0, 0]
        assert after.network.layers[2] == hand.network.layers[1]
        assert after.network.layers[0] is hand.network.layers[0]
        assert after.network.output is hand.network.output

    def test_before_a_layer_that_is_narrower_the_new_one_takes_its_weights(self, hand: Project) -> None:
        after = edits.insert_linear_layer(hand, 3)
        assert after.network.sizes == (2, 2, 3, 1, 1)
        assert after.network.layers[2].weights.tolist() == [[1, 2, -4]]
        assert after.network.output.weights.tolist() == [[1]]
        assert after.network.output.bias is hand.network.output.bias
        assert after.network.output.uid == hand.network.output.uid
        assert after.network.output.neuron_uids == hand.network.output.neuron_uids

    @pytest.mark.parametrize("at", [1, 2, 3])
    def test_nothing_changes_not_even_by_rounding(self, hand: Project, at: int) -> None:
        x = np.random.default_rng(0).normal(size=(20, 2)).astype(np.float32)
        assert same(edits.insert_linear_layer(hand, at), hand, x)

    @pytest.mark.parametrize("at", [1, 2, 3])
    def test_merging_is_the_way_back(self, hand: Project, at: int) -> None:
        split = edits.insert_linear_layer(hand, at)
        assert edits.merge_linear_layers(split, at, at) == hand

    def test_one_value_is_mirrored_to_its_negative(self, hand: Project) -> None:
        # With a single value the only mirror is -1: (1, 2, -4) -> (-1, -2, 4), and -1 behind it.
        after = edits.insert_linear_layer(hand, 3, mixed=True, seed=5)
        assert after.network.layers[2].weights.tolist() == [[-1, -2, 4]]
        assert after.network.output.weights.tolist() == [[-1]]

    def test_a_mirror_is_its_own_inverse(self, hand: Project) -> None:
        after = edits.insert_linear_layer(hand, 2, mixed=True, seed=1)
        mirror = after.network.layers[1].weights
        assert not np.allclose(mirror, np.eye(2), atol=0.01)
        np.testing.assert_allclose(mirror @ mirror, np.eye(2), atol=1e-15)
        # W R^-1 with R = R^-1
        np.testing.assert_allclose(
            after.network.layers[2].weights @ mirror, hand.network.layers[1].weights, rtol=0, atol=1e-15
        )

    def test_cut_connections_move_along(self, hand: Project) -> None:
        wide = edits.insert_linear_layer(edits.cut(hand, [(2, 0, 1)]), 2)
        assert wide.network.layers[1].mask is None
        assert wide.network.layers[2].mask is not None
        assert not wide.network.layers[2].mask[0, 1]
        narrow = edits.insert_linear_layer(edits.cut(hand, [(3, 0, 2)]), 3)
        assert narrow.network.layers[2].mask is not None
        assert narrow.network.layers[2].mask.tolist() == [[True, True, False]]
        assert narrow.network.layers[2].weights.tolist() == [[1, 2, -4]]
        assert narrow.network.output.mask is None

    def test_mixed_cut_connections_count_as_0(self, hand: Project) -> None:
        before = edits.cut(hand, [(2, 0, 1)])
        after = edits.insert_linear_layer(before, 2, mixed=True)
        x = np.array([[1.0, 2.0], [-3.0, 0.5]])
        np.testing.assert_allclose(forward(after.network, x).output, forward(before.network, x).output, atol=1e-12)

    def test_a_layer_without_biases_gets_none_before_it(self, hand: Project) -> None:
        before = edits.set_use_bias(hand, 3, False)
        after = edits.insert_linear_layer(before, 3)
        assert not after.network.layers[2].use_bias
        assert not after.network.output.use_bias
        assert same(after, before, np.array([[1.0, 2.0]]))

    @pytest.mark.parametrize("at", [0, 4, -1])
    def test_there_is_no_such_gap(self, hand: Project, at: int) -> None:
        with pytest.raises(EditRefused, match=f"A linear layer can become layer 1 to 3.*{at} isn't"):
            edits.insert_linear_layer(hand, at)

    def test_numbers_past_float32_are_refused(self) -> None:
        weights = np.full((2, 2), 3e38, np.float32)
        output = OutputLayer("linear", weights, np.zeros(2, np.float32))
        project = Project(Network((Input("a"), Input("b")), (), output))
        with pytest.raises(EditRefused, match="weights of Hidden 1 would be too large"):
            edits.insert_linear_layer(project, 1, mixed=True, seed=3)
        assert edits.insert_linear_layer(project, 1).network.layers[0].weights is project.network.output.weights


def test_data_scaling_and_notes_stay(hand: Project) -> None:
    scaling = {"kind": "standard", "shift": [1.0, 2.0], "scale": [0.5, 3.0]}
    full = replace(hand, notes="n", dataset={"scaling": scaling}, training={"seed": 3}, extra={"e": 1})
    split = edits.insert_linear_layer(full, 2)
    for after in (split, edits.merge_linear_layers(split, 2, 2), edits.add_layers(full, 1)):
        assert (after.dataset, after.training, after.notes, after.extra, after.input) == (
            full.dataset,
            full.training,
            "n",
            {"e": 1},
            full.input,
        )


class TestAddLayers:
    def test_as_the_last_hidden_one(self, hand: Project) -> None:
        after = edits.add_layers(hand, 4, seed=1)
        assert after.network.sizes == (2, 2, 3, 3, 3, 3, 3, 1)
        assert [layer.activation for layer in after.network.layers] == ["relu"] * 6
        assert after.network.output is hand.network.output
        first, second = after.network.layers[2:4]
        assert first.weights.tolist() != second.weights.tolist()

    def test_where_there_is_no_hidden_layer(self) -> None:
        after = edits.add_layers(Project(Network.dense(2, [], 1)), 2)
        assert after.network.sizes == (2, 4, 4, 1)
        assert [layer.activation for layer in after.network.layers] == ["tanh", "tanh"]

    def test_another_activation(self, hand: Project) -> None:
        assert edits.add_layers(hand, 1, activation="sigmoid").network.layers[-1].activation == "sigmoid"

    def test_impossible(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match="At least one layer"):
            edits.add_layers(hand, 0)
        with pytest.raises(EditRefused, match="no activation “sine”"):
            edits.add_layers(hand, 1, activation="sine")


class TestSetAllActivations:
    def test_all_hidden_layers(self, hand: Project) -> None:
        after = edits.set_all_activations(hand, "tanh")
        assert [layer.activation for layer in after.network.layers] == ["tanh", "tanh"]
        assert after.network.layers[0].weights is hand.network.layers[0].weights
        assert after.network.output is hand.network.output

    def test_nothing_to_change(self, hand: Project) -> None:
        assert edits.set_all_activations(hand, "relu") is hand

    def test_impossible(self, hand: Project) -> None:
        with pytest.raises(EditRefused, match="no activation “sine”"):
            edits.set_all_activations(hand, "sine")
        with pytest.raises(EditRefused, match="add a layer first"):
            edits.set_all_activations(Project(Network.dense(2, [], 1)), "relu")


@st.composite
def stacks(draw: st.DrawFn) -> Project:
    """Linear stacks of any head, with connections cut and biases here and there."""
    head = draw(st.sampled_from(list(HEADS)))
    hidden = draw(st.lists(st.integers(1, 5), max_size=3))
    outputs = draw(st.integers(HEADS[head].minimum_units, 4))
    network = Network.dense(draw(st.integers(1, 4)), hidden, outputs, activation="identity", head=head, seed=draw(SEED))
    generator = np.random.default_rng(draw(SEED))
    for number, own in enumerate(network.computing_layers, start=1):
        network = network.with_layer(
            number,
            replace(
                own,
                bias=generator.normal(size=own.units).astype(np.float32),
                mask=generator.random(own.weights.shape) < 0.8 if draw(st.booleans()) else None,
                use_bias=draw(st.booleans()),
            ),
        )
    return Project(network)


SEED = st.integers(0, 1000)


def close(one: Project, other: Project) -> None:
    """Assert that two networks give the same logits, to what rounding float32 weights may do."""
    x = np.random.default_rng(0).normal(size=(16, len(one.network.inputs)))
    found, expected = forward(one.network, x).z[-1], forward(other.network, x).z[-1]
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(1.0, np.abs(expected).max()))


@settings(max_examples=40, deadline=None)
@given(stacks(), st.data())
def test_splitting_and_merging_keep_the_outputs(project: Project, data: st.DataObject) -> None:
    last = len(project.network.layers) + 1
    at = data.draw(st.integers(1, last))
    mixed = data.draw(st.booleans())
    split = edits.insert_linear_layer(project, at, mixed=mixed, seed=data.draw(SEED))
    close(split, project)
    if not mixed:
        x = np.random.default_rng(1).normal(size=(16, len(project.network.inputs))).astype(np.float32)
        np.testing.assert_array_equal(forward(split.network, x).output, forward(project.network, x).output)
    close(edits.merge_linear_layers(split, at, at), project)
    merged = edits.merge_linear_layers(split, 1, last)
    assert merged.network.layers == ()
    assert merged.network.output.neuron_uids == project.network.output.neuron_uids
    close(merged, project)


def test_mirrored_weights_near_the_largest_number_are_refused_by_a_line() -> None:
    output = OutputLayer("linear", np.full((2, 2), 1.7e308), np.zeros(2))
    project = Project(Network((Input("a"), Input("b")), (), output))
    with pytest.raises(EditRefused, match="too large"):
        edits.insert_linear_layer(project, 1, mixed=True, seed=1)
