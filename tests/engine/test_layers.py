"""Inputs, layers and the output are values: checked when they are made, read-only, compared by content."""

import copy
from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, OutputLayer
from nnstudio.errors import InvalidNetwork


def layer(**changes):
    fields = {"name": "Hidden 1", "activation": "tanh", "weights": [[1, 2], [3, 4], [5, 6]], "bias": [0.1, 0.2, 0.3]}
    return Layer(**(fields | changes))


def output(**changes):
    fields = {"head": "softmax", "weights": [[1, 2], [3, 4], [5, 6]], "bias": [0.1, 0.2, 0.3]}
    return OutputLayer(**(fields | changes))


class TestArrays:
    def test_lists_become_float32(self):
        values = layer()
        assert values.weights.dtype == values.bias.dtype == np.float32
        assert values.weights.tolist() == [[1, 2], [3, 4], [5, 6]]
        assert (values.units, values.fan_in) == (3, 2)

    def test_float64_arrays_stay_float64_and_take_the_bias_along(self):
        values = layer(weights=np.ones((3, 2)), bias=[0.1, 0.2, 0.3])
        assert values.weights.dtype == values.bias.dtype == np.float64
        assert values.bias[0] == 0.1

    @pytest.mark.parametrize("dtype", [np.int32, np.float16, np.bool_])
    def test_other_numbers_become_float32(self, dtype):
        assert layer(weights=np.ones((3, 2), dtype)).weights.dtype == np.float32

    def test_a_writable_array_is_copied(self):
        weights = np.ones((3, 2), np.float32)
        values = layer(weights=weights)
        weights[0, 0] = 7
        assert values.weights[0, 0] == 1
        assert weights.flags.writeable

    def test_a_read_only_array_is_shared(self):
        weights = np.ones((3, 2), np.float32)
        weights.flags.writeable = False
        assert layer(weights=weights).weights is weights

    def test_arrays_are_read_only_and_contiguous(self):
        mask = [[1, 0], [1, 1], [0, 1]]
        values = layer(weights=np.ones((2, 3)).T, mask=mask, use_bias=False)
        for array in (values.weights, values.bias, values.mask, values.effective_weights, values.effective_bias):
            assert array.flags.c_contiguous
            with pytest.raises(ValueError, match="read-only"):
                array[0] = 0

    def test_an_edit_shares_what_it_does_not_touch(self):
        before = layer(mask=[[1, 0], [1, 1], [0, 1]])
        after = replace(before, name="Other")
        assert after.weights is before.weights
        assert after.bias is before.bias
        assert after.mask is before.mask
        assert after.neurons is before.neurons
        assert after.neuron_uids is before.neuron_uids
        assert after.activation_params is before.activation_params
        assert after.uid == before.uid

    def test_fields_can_not_be_set(self):
        with pytest.raises(FrozenInstanceError):
            layer().name = "Other"
        with pytest.raises(TypeError):
            layer(activation="elu").activation_params["alpha"] = 2.0


class TestMaskAndBias:
    def test_a_cut_connection_keeps_its_weight_and_counts_as_0(self):
        values = layer(mask=[[1, 0], [1, 1], [0, 1]])
        assert values.weights.tolist() == [[1, 2], [3, 4], [5, 6]]
        assert values.effective_weights.tolist() == [[1, 0], [3, 4], [0, 6]]
        assert values.connected(0, 0)
        assert not values.connected(0, 1)

    def test_without_a_mask_everything_is_connected(self):
        values = layer()
        assert values.connected(2, 1)
        assert values.effective_weights is values.weights

    def test_a_mask_of_ones_is_no_mask(self):
        assert layer(mask=np.ones((3, 2))).mask is None

    def test_a_mask_is_bool_whatever_it_was_given_as(self):
        for mask in (
            [[1, 0], [1, 1], [1, 1]],
            [[1.0, 0.0], [1, 1], [1, 1]],
            [[True, False], [True, True], [True, True]],
        ):
            assert layer(mask=mask).mask.dtype == np.bool_

    def test_a_bias_switched_off_is_kept_and_counts_as_0(self):
        values = layer(use_bias=False)
        assert values.bias.tolist() == pytest.approx([0.1, 0.2, 0.3])
        assert values.effective_bias.tolist() == [0, 0, 0]
        assert layer().effective_bias.tolist() == pytest.approx([0.1, 0.2, 0.3])

    def test_parameters_that_do_not_count_are_not_counted(self):
        assert layer().parameter_count == 9
        assert layer(mask=[[1, 0], [1, 1], [0, 1]]).parameter_count == 7
        assert layer(mask=[[1, 0], [1, 1], [0, 1]], use_bias=False).parameter_count == 4


class TestNames:
    def test_neurons_have_no_name_unless_given(self):
        assert layer().neurons == ("", "", "")
        assert layer(neurons=["a", "b", "c"]).neurons == ("a", "b", "c")

    def test_every_neuron_has_a_uid_of_its_own(self):
        one, other = layer(), layer()
        uids = {one.uid, *one.neuron_uids, other.uid, *other.neuron_uids}
        assert len(uids) == 8
        assert 0 not in uids


class TestActivationParameters:
    def test_defaults_are_filled_in(self):
        assert layer(activation="leaky_relu").activation_params == {"slope": 0.01}
        assert layer(activation="elu").activation_params == {"alpha": 1.0}
        assert layer(activation="tanh").activation_params == {}

    def test_given_parameters_are_kept(self):
        assert layer(activation="leaky_relu", activation_params={"slope": 0.2}).activation_params == {"slope": 0.2}


class TestEquality:
    def test_equal_by_content_whatever_the_uids(self):
        assert layer() == layer()
        assert layer(mask=[[1, 0], [1, 1], [0, 1]]) == layer(mask=[[1, 0], [1, 1], [0, 1]])
        assert output(classes=("a", "b", "c")) == output(classes=["a", "b", "c"])
        assert Input("x1") == Input("x1", -1, 1)

    @pytest.mark.parametrize(
        "changes",
        [
            {"name": "Other"},
            {"activation": "relu"},
            {"weights": [[1, 2], [3, 4], [5, 7]]},
            {"bias": [0, 0, 0]},
            {"neurons": ["a", "b", "c"]},
            {"mask": [[1, 0], [1, 1], [1, 1]]},
            {"use_bias": False},
            {"extra": {"colour": "red"}},
        ],
    )
    def test_any_difference_counts(self, changes):
        assert layer(**changes) != layer()

    def test_activation_parameters_count(self):
        assert layer(activation="elu") == layer(activation="elu", activation_params={"alpha": 1.0})
        assert layer(activation="elu") != layer(activation="elu", activation_params={"alpha": 2.0})

    def test_a_layer_is_not_an_output(self):
        assert layer() != output()
        assert output() != output(classes=("a", "b", "c"))
        assert Input("x1") != Input("x1", 0, 1)
        assert Input("x1") != Input("x2")

    def test_values_are_unhashable_because_arrays_are(self):
        for value in (layer(), output(), Input("x1")):
            with pytest.raises(TypeError):
                hash(value)

    def test_unknown_keys_can_not_be_changed_behind_the_values_back(self):
        extra = {"colour": "red"}
        values = layer(extra=extra)
        extra["colour"] = "blue"
        assert values.extra == {"colour": "red"}
        assert copy.copy(values) == values


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"bias": [0, 0]},
            'Layer "Hidden 1": expected 3 biases, one a neuron (the weights are 3 x 2), found 2',
        ),
        (
            {"weights": [1, 2, 3]},
            'Layer "Hidden 1": the weights must be a matrix, units x inputs, with at least one of each, found 3',
        ),
        (
            {"weights": np.zeros((0, 2)), "bias": []},
            'Layer "Hidden 1": the weights must be a matrix, units x inputs, with at least one of each, found 0 x 2',
        ),
        (
            {"weights": [[1, 2], [3], [5, 6]]},
            'Layer "Hidden 1": the weights must be rows of numbers, all of one length',
        ),
        (
            {"weights": [["1", "2"], ["3", "4"], ["5", "6"]]},
            'Layer "Hidden 1": the weights must be rows of numbers, all of one length',
        ),
        (
            {"bias": [0, None, 0]},
            'Layer "Hidden 1": the biases must be rows of numbers, all of one length',
        ),
        (
            {"weights": [[1, 2], [3, float("nan")], [5, 6]]},
            'Layer "Hidden 1": the weights must be finite numbers, found nan at neuron 2, input 2',
        ),
        (
            {"bias": [0, 0, 1e39]},
            'Layer "Hidden 1": the biases must be finite numbers, found inf at neuron 3',
        ),
        (
            {"mask": [[1, 0], [1, 1]]},
            'Layer "Hidden 1": the mask must have the shape of the weights, 3 x 2 (units x inputs), found 2 x 2',
        ),
        (
            {"mask": [[1, 0.5], [1, 1], [1, 1]]},
            'Layer "Hidden 1": a mask holds 0 (cut) and 1 (connected), nothing else',
        ),
        (
            {"mask": [[1, 0], [1], [1, 1]]},
            'Layer "Hidden 1": the mask must be rows of numbers, all of one length',
        ),
        (
            {"neurons": ["a", "b"]},
            'Layer "Hidden 1": expected 3 neuron names, one a neuron, found 2',
        ),
        (
            {"neurons": ["a", "b", 3]},
            'Layer "Hidden 1": the neuron names must be texts, found 3',
        ),
        (
            {"neurons": "abc"},
            'Layer "Hidden 1": expected a list of neuron names, found one text',
        ),
        (
            {"neuron_uids": (1, 2)},
            'Layer "Hidden 1": expected 3 neuron uids, one a neuron, found 2',
        ),
        (
            {"activation": "tanhh"},
            "Layer \"Hidden 1\": unknown activation 'tanhh'; known are identity, sigmoid, tanh, relu, leaky_relu, "
            "elu, selu, gelu, silu, softplus, mish, hard_tanh, step",
        ),
        (
            {"activation_params": {"slope": 0.1}},
            "Layer \"Hidden 1\": tanh has no parameter 'slope'; it has none",
        ),
        (
            {"activation": "leaky_relu", "activation_params": {"slope": 1.5}},
            'Layer "Hidden 1": slope of leaky_relu must be a number from 0 to 1, found 1.5',
        ),
        (
            {"activation": "elu", "activation_params": {"alpha": float("nan")}},
            'Layer "Hidden 1": alpha of elu must be a number from 0 to 10, found nan',
        ),
        (
            {"activation": "elu", "activation_params": {"alpha": "1"}},
            'Layer "Hidden 1": alpha of elu must be a number from 0 to 10, found 1',
        ),
        ({"name": 3}, "Layer: the layer names must be texts, found 3"),
    ],
)
def test_a_layer_that_can_not_be_says_what_was_found_and_what_was_expected(changes, message):
    with pytest.raises(InvalidNetwork) as refusal:
        layer(**changes)
    assert str(refusal.value) == message


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"head": "tanh"}, "Output: unknown head 'tanh'; known are linear, sigmoid, softmax"),
        (
            {"weights": [[1, 2]], "bias": [0]},
            "Output: softmax needs 2 or more neurons, found 1",
        ),
        (
            {"classes": ("a", "b")},
            "Output: softmax with 3 neurons takes 3 class names, found 2",
        ),
        (
            {"head": "linear", "classes": ("a", "b", "c")},
            "Output: linear takes no class names, found 3",
        ),
        (
            {"head": "sigmoid", "weights": [[1, 2]], "bias": [0], "classes": ("yes",)},
            "Output: sigmoid with one neuron takes 2 class names, found 1",
        ),
        (
            {"bias": [0, 0]},
            "Output: expected 3 biases, one a neuron (the weights are 3 x 2), found 2",
        ),
    ],
)
def test_an_output_that_can_not_be_says_what_was_found_and_what_was_expected(changes, message):
    with pytest.raises(InvalidNetwork) as refusal:
        output(**changes)
    assert str(refusal.value) == message


@pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 1), (float("nan"), 1), (0, float("inf")), ("a", 1), (None, 1)])
def test_an_input_needs_a_range(low, high):
    with pytest.raises(InvalidNetwork) as refusal:
        Input("age", low, high)
    assert str(refusal.value) == (
        f'Input "age": the range must be two finite numbers, lower first, found {low} to {high}'
    )


def test_braces_in_a_name_are_just_letters():
    with pytest.raises(InvalidNetwork, match=r"\{0\}"):
        layer(name="{0}", bias=[1])
