"""A network is one value that knows what it is made of and where everything is."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine import INPUTS_UID, Input, Layer, Network, OutputLayer, new_uid
from nnstudio.errors import InvalidNetwork


@pytest.fixture
def network():
    return Network(
        inputs=(Input("width"), Input("height")),
        layers=(
            Layer("Hidden 1", "tanh", np.ones((3, 2)), np.zeros(3), neurons=("first", "", "")),
            Layer("Hidden 2", "relu", np.ones((4, 3)), np.zeros(4)),
        ),
        output=OutputLayer("softmax", np.ones((2, 4)), np.zeros(2)),
    )


class TestShape:
    def test_counts(self, network):
        assert network.sizes == (2, 3, 4, 2)
        assert network.depth == 4
        assert network.parameter_count == (3 * 2 + 3) + (4 * 3 + 4) + (2 * 4 + 2)
        assert network.computing_layers == (*network.layers, network.output)

    def test_layer_numbers_count_the_columns(self, network):
        assert network.layer(1) is network.layers[0]
        assert network.layer(2) is network.layers[1]
        assert network.layer(3) is network.output
        for number in (0, -1, 4):
            with pytest.raises(IndexError):
                network.layer(number)

    def test_no_hidden_layer_is_needed(self):
        network = Network((Input("x"),), (), OutputLayer("linear", [[2]], [1]))
        assert network.sizes == (1, 1)
        assert network.depth == 2
        assert network.layer(1) is network.output

    def test_exchanging_a_layer_shares_the_rest(self, network):
        renamed = network.with_layer(2, replace(network.layers[1], name="Other"))
        assert renamed.layers[1].name == "Other"
        assert renamed.layers[0] is network.layers[0]
        assert renamed.output is network.output
        assert renamed.inputs is network.inputs
        other = network.with_layer(3, replace(network.output, classes=("a", "b")))
        assert other.output.classes == ("a", "b")
        assert other.layers is network.layers

    def test_a_layer_goes_where_layers_go(self, network):
        with pytest.raises(TypeError):
            network.with_layer(3, network.layers[0])
        with pytest.raises(TypeError):
            network.with_layer(1, network.output)
        with pytest.raises(IndexError):
            network.with_layer(0, network.layers[0])


class TestPlaces:
    def test_uids_lead_to_their_places_and_back(self, network):
        for number, size in enumerate(network.sizes):
            for index in range(size):
                assert network.locate(network.neuron_uid(number, index)) == (number, index)
            assert network.layer_number(network.layer_uid(number)) == number
        assert network.layer_uid(0) == INPUTS_UID

    def test_unknown_uids_lead_nowhere(self, network):
        assert network.locate(new_uid()) is None
        assert network.layer_number(new_uid()) is None
        assert network.locate(network.layers[0].uid) is None

    def test_uids_stay_with_a_layer_through_an_edit(self, network):
        uid = network.neuron_uid(1, 2)
        moved = replace(
            network, layers=(network.layers[0], replace(network.layers[1], activation="step")), extra={"a": 1}
        )
        assert moved.locate(uid) == (1, 2)


class TestNames:
    def test_layers(self, network):
        assert [network.layer_name(number) for number in range(4)] == ["Inputs", "Hidden 1", "Hidden 2", "Output"]

    def test_neurons_have_their_own_name_or_that_of_their_place(self, network):
        assert network.neuron_name(0, 1) == "height"
        assert network.neuron_name(1, 0) == "first"
        assert network.neuron_name(2, 3) == "H2·4"
        assert network.neuron_name(3, 0) == "y1"

    def test_outputs_are_called_by_their_class_where_there_is_one_each(self, network):
        named = network.with_layer(3, replace(network.output, classes=("cat", "dog")))
        assert [named.neuron_name(3, index) for index in range(2)] == ["cat", "dog"]

    def test_a_single_output_is_y_even_with_two_classes(self):
        network = Network.dense(1, [], ["no", "yes"], head="sigmoid")
        assert network.output.classes == ("no", "yes")
        assert network.neuron_name(1, 0) == "y"


class TestEquality:
    def test_by_content(self):
        assert Network.dense(2, [3], 1, seed=4) == Network.dense(2, [3], 1, seed=4)
        assert Network.dense(2, [3], 1, seed=4) != Network.dense(2, [3], 1, seed=5)
        network = Network.dense(2, [3], 1)
        assert network != replace(network, extra={"colour": "red"})
        assert network != replace(network, inputs=(Input("a"), Input("b")))
        assert network != "a network"

    def test_unhashable(self):
        with pytest.raises(TypeError):
            hash(Network.dense(2, [3], 1))


class TestRefusals:
    def test_layers_that_do_not_fit_say_what_was_found_and_expected(self, network):
        with pytest.raises(InvalidNetwork) as refusal:
            replace(network, layers=network.layers[1:])
        assert str(refusal.value) == (
            'Layer "Hidden 2": expected weights 4 x 2 (units x inputs), because the network has 2 inputs, found 4 x 3'
        )
        with pytest.raises(InvalidNetwork) as refusal:
            replace(network, layers=network.layers[:1])
        assert str(refusal.value) == (
            "Output: expected weights 2 x 3 (units x inputs), because the layer before it has 3 neurons, found 2 x 4"
        )

    def test_one_is_not_written_as_several(self):
        output = OutputLayer("linear", [[1, 2]], [0])
        with pytest.raises(InvalidNetwork, match="because the network has one input, found 1 x 2"):
            Network((Input("x"),), (), output)
        with pytest.raises(InvalidNetwork, match="because the layer before it has one neuron, found 1 x 2"):
            Network((Input("x"),), (Layer("a", "tanh", [[1]], [0]),), output)

    def test_no_input(self):
        with pytest.raises(InvalidNetwork, match="one input or more, found none"):
            Network((), (), OutputLayer("linear", [[1]], [0]))


class TestDense:
    def test_names_and_sizes(self):
        network = Network.dense(inputs=2, hidden=[4, 3], outputs=1, activation="tanh", head="sigmoid", seed=7)
        assert network.sizes == (2, 4, 3, 1)
        assert [value.name for value in network.inputs] == ["x1", "x2"]
        assert [layer.name for layer in network.layers] == ["Hidden 1", "Hidden 2"]
        assert [layer.activation for layer in network.layers] == ["tanh", "tanh"]
        assert network.output.head == "sigmoid"
        assert all(layer.weights.dtype == np.float32 for layer in network.computing_layers)
        assert all(not layer.bias.any() for layer in network.computing_layers)

    def test_an_activation_a_layer(self):
        network = Network.dense(["a", "b"], [4, 3], ["u", "v"], activation=["relu", "step"])
        assert [layer.activation for layer in network.layers] == ["relu", "step"]
        assert [value.name for value in network.inputs] == ["a", "b"]
        assert network.output.neurons == ("u", "v")

    def test_output_names_are_classes_where_the_head_has_classes(self):
        assert Network.dense(1, [], ["a", "b", "c"], head="softmax").output.classes == ("a", "b", "c")
        assert Network.dense(1, [], ["a", "b", "c"], head="sigmoid").output.classes == ("a", "b", "c")
        binary = Network.dense(1, [], ["no", "yes"], head="sigmoid").output
        assert (binary.units, binary.classes) == (1, ("no", "yes"))
        single = Network.dense(1, [], ["odd"], head="sigmoid", classes=("even", "odd")).output
        assert (single.units, single.neurons, single.classes) == (1, ("odd",), ("even", "odd"))
        assert Network.dense(1, [], 2, head="softmax", classes=("a", "b")).output.classes == ("a", "b")

    def test_the_seed_decides(self):
        weights = [Network.dense(5, [4], 3, seed=seed).layers[0].weights for seed in (1, 1, 2)]
        assert np.array_equal(weights[0], weights[1])
        assert not np.array_equal(weights[0], weights[2])

    def test_he_for_the_relu_family_and_xavier_for_the_rest(self):
        # 100 inputs, 300 neurons: He reaches sqrt(6 / 100) = 0.245, Xavier sqrt(6 / 400) = 0.122.
        reach = {
            key: np.abs(Network.dense(100, [300], 1, activation=key).layers[0].weights).max()
            for key in ("relu", "gelu", "tanh", "identity")
        }
        assert reach == pytest.approx({"relu": 0.245, "gelu": 0.245, "tanh": 0.122, "identity": 0.122}, rel=0.01)

    def test_an_initializer_for_all(self):
        network = Network.dense(3, [4], 2, initializer="zeros")
        assert not any(layer.weights.any() for layer in network.computing_layers)

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"activation": "tanhh"}, "Unknown activation 'tanhh'; known are identity, "),
            ({"head": "max"}, "Unknown head 'max'; known are linear, sigmoid, softmax"),
            ({"initializer": "ones"}, "Unknown initializer 'ones'; known are zeros, "),
            ({"activation": ["tanh"]}, "Expected 2 activations, one a hidden layer, found 1"),
            ({"hidden": [4, 0]}, "one or more inputs, outputs, and neurons in each hidden layer, found 0"),
            ({"inputs": 0}, "one or more inputs, outputs, and neurons in each hidden layer, found 0"),
            ({"outputs": -1}, "one or more inputs, outputs, and neurons in each hidden layer, found -1"),
            ({"outputs": []}, "one or more inputs, outputs, and neurons in each hidden layer, found 0"),
            (
                {"outputs": [], "head": "sigmoid"},
                "one or more inputs, outputs, and neurons in each hidden layer, found 0",
            ),
            ({"head": "softmax"}, "softmax needs 2 or more neurons, found 1"),
        ],
    )
    def test_refusals(self, changes, message):
        arguments = {"inputs": 2, "hidden": [4, 3], "outputs": 1} | changes
        with pytest.raises(InvalidNetwork, match=message):
            Network.dense(**arguments)
