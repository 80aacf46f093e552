"""The forward pass: first by hand, then what must hold for any network."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine import ACTIVATIONS, Input, Layer, Network, OutputLayer, Overflow, Trace, forward
from nnstudio.errors import InvalidInput

CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]]


def network_of(*computing_layers):
    *layers, output = computing_layers
    inputs = tuple(Input(f"x{index + 1}") for index in range(computing_layers[0].fan_in))
    return Network(inputs, tuple(layers), output)


class TestByHand:
    def test_a_neuron_is_f_of_w_x_plus_b(self):
        neuron = Layer("Neuron", "tanh", [[0.5, -1]], [0.25])
        trace = forward(network_of(neuron, OutputLayer("linear", [[2]], [1])), [[1, 0.5]])
        # 0.5 * 1 - 1 * 0.5 + 0.25
        assert trace.z[0].tolist() == [[0.25]]
        assert trace.a[0].tolist() == [[math.tanh(0.25)]]
        assert trace.output.tolist() == [[2 * math.tanh(0.25) + 1]]

    def test_a_layer_is_a_matrix_and_a_vector(self):
        layer = Layer("Layer", "relu", [[1, 2], [3, 4], [-5, 0]], [10, 20, 1])
        trace = forward(network_of(layer, OutputLayer("linear", [[1, 1, 1]], [0])), [[1, 2], [0, 0]])
        assert trace.z[0].tolist() == [[15, 31, -4], [10, 20, 1]]
        assert trace.a[0].tolist() == [[15, 31, 0], [10, 20, 1]]
        assert trace.output.tolist() == [[46], [31]]

    def test_one_neuron_is_and(self):
        network = network_of(OutputLayer("sigmoid", [[20, 20]], [-30], classes=("no", "yes")))
        p = forward(network, CORNERS).output[:, 0]
        assert (p > 0.5).tolist() == [False, False, False, True]
        assert p == pytest.approx([math.exp(-30), math.exp(-10), math.exp(-10), 1], rel=1e-4)

    def test_two_steps_and_one_more_neuron_are_xor(self):
        # "At least one" minus "both".
        hidden = Layer("Hidden", "step", [[1, 1], [1, 1]], [-0.5, -1.5], neurons=("or", "and"))
        trace = forward(network_of(hidden, OutputLayer("linear", [[1, -1]], [0])), CORNERS)
        assert trace.a[0].tolist() == [[0, 0], [1, 0], [1, 0], [1, 1]]
        assert trace.output[:, 0].tolist() == [0, 1, 1, 0]

    def test_the_bias_moves_the_threshold(self):
        # A step fires from x = -b on; without a bias it always fires from 0 on.
        x = np.array([[-1.0], [0.0], [1.0], [2.0]])
        for bias, fires in [(0, [0, 1, 1, 1]), (-1, [0, 0, 1, 1]), (-2, [0, 0, 0, 1]), (1, [1, 1, 1, 1])]:
            layer = Layer("Step", "step", [[1]], [bias])
            assert forward(network_of(layer, OutputLayer("linear", [[1]], [0])), x).output[:, 0].tolist() == fires
            off = replace(layer, use_bias=False)
            trace = forward(network_of(off, OutputLayer("linear", [[1]], [0])), x)
            assert trace.output[:, 0].tolist() == [0, 1, 1, 1]

    def test_softmax_of_two_logits(self):
        network = network_of(OutputLayer("softmax", [[1], [0]], [0, 0], classes=("a", "b")))
        trace = forward(network, [[math.log(3)]])
        assert trace.z[0][0] == pytest.approx([math.log(3), 0])
        assert trace.output[0] == pytest.approx([0.75, 0.25])

    def test_activation_parameters_count(self):
        layer = Layer("Leaky", "leaky_relu", [[1]], [0], activation_params={"slope": 0.25})
        assert forward(network_of(layer, OutputLayer("linear", [[1]], [0])), [[-4]]).output.tolist() == [[-1]]


class TestTrace:
    def test_places_are_layer_numbers(self):
        network = Network.dense(2, [3, 4], 2, head="softmax")
        trace = forward(network, np.ones((5, 2)))
        assert [trace.values(number).shape for number in range(4)] == [(5, 2), (5, 3), (5, 4), (5, 2)]
        assert trace.values(0) is trace.x
        assert trace.values(1) is trace.a[0]
        assert trace.values(3) is trace.output
        assert trace.logits(1) is trace.z[0]
        assert trace.logits(3) is trace.z[-1]
        assert trace.output is trace.a[-1]

    @pytest.mark.parametrize("number", [-1, 4])
    def test_no_such_layer(self, number):
        trace = forward(Network.dense(2, [3, 4], 2), [[0, 0]])
        with pytest.raises(IndexError):
            trace.values(number)
        with pytest.raises(IndexError):
            trace.logits(number)
        with pytest.raises(IndexError):
            trace.logits(0)


class TestInput:
    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    @pytest.mark.parametrize("parameters", [np.float32, np.float64])
    @pytest.mark.parametrize("activation", ACTIVATIONS)
    def test_the_result_has_the_dtype_of_x(self, activation, parameters, dtype):
        network = network_of(
            Layer("Hidden", activation, np.ones((3, 2), parameters), np.zeros(3, parameters)),
            OutputLayer("softmax", np.ones((2, 3), parameters), np.zeros(2, parameters)),
        )
        trace = forward(network, np.ones((4, 2), dtype))
        assert {array.dtype for array in (trace.x, *trace.z, *trace.a)} == {np.dtype(dtype)}

    @pytest.mark.parametrize("x", [[[1, 0]], ((1, 0),), [[True, False]], np.array([[1, 0]], np.int8)])
    def test_other_numbers_are_taken_as_float64(self, x):
        trace = forward(Network.dense(2, [3], 1), x)
        assert trace.x.dtype == trace.output.dtype == np.float64
        assert np.array_equal(trace.output, forward(Network.dense(2, [3], 1), np.array([[1.0, 0.0]])).output)

    def test_float64_x_is_computed_in_float64_throughout(self):
        # 1 + 1e-12 is 1 in float32.
        network = network_of(OutputLayer("linear", [[1]], [0]))
        assert forward(network, [[1 + 1e-12]]).output[0, 0] == 1 + 1e-12

    def test_a_batch_of_none(self):
        for head, activation in [("linear", "gelu"), ("sigmoid", "tanh"), ("softmax", "elu")]:
            trace = forward(Network.dense(2, [3], 2, activation=activation, head=head), np.empty((0, 2)))
            assert [array.shape for array in (*trace.z, *trace.a)] == [(0, 3), (0, 2), (0, 3), (0, 2)]
            assert trace.overflow is None

    def test_views_of_other_arrays_are_fine(self):
        network = Network.dense(2, [3], 1)
        x = np.arange(12.0).reshape(2, 6)
        assert forward(network, x.T[::2, ::-1]).output == pytest.approx(forward(network, x.T[::2, ::-1].copy()).output)

    @pytest.mark.parametrize(
        ("x", "message"),
        [
            ([1, 0], "Expected x as batch x 2, one column an input, found 2"),
            ([[1, 0, 1]], "Expected x as batch x 2, one column an input, found 1 x 3"),
            (np.zeros((4, 1)), "Expected x as batch x 2, one column an input, found 4 x 1"),
            (np.zeros((1, 4, 2)), "Expected x as batch x 2, one column an input, found 1 x 4 x 2"),
            (3.0, "Expected x as batch x 2, one column an input, found a single number"),
            ([[1, 0], [1]], "x must be rows of numbers, all of one length"),
            ([["1", "0"]], "x must be rows of numbers, all of one length"),
            ([[1, None]], "x must be rows of numbers, all of one length"),
            (None, "x must be rows of numbers, all of one length"),
            (np.zeros((1, 2), complex), "x must be rows of numbers, all of one length"),
        ],
    )
    def test_what_does_not_fit_is_said(self, x, message):
        with pytest.raises(InvalidInput) as refusal:
            forward(Network.dense(2, [3], 1), x)
        assert str(refusal.value) == message

    def test_x_is_left_alone_and_results_are_their_own(self):
        x = np.ones((3, 2))
        network = Network.dense(2, [], 2)
        trace = forward(network, x)
        again = forward(network, x)
        assert trace.x is x
        assert np.array_equal(x, np.ones((3, 2)))
        assert not np.shares_memory(trace.z[0], trace.a[0])
        assert not np.shares_memory(trace.z[0], again.z[0])


class TestOverflow:
    """A pass that leaves the finite numbers says where, and warns of nothing (a warning fails a test)."""

    def network(self, activation="identity"):
        return network_of(
            Layer("Hidden 1", "identity", [[1, 0], [0, 1], [1, 1]], [0, 0, 0]),
            Layer("Hidden 2", activation, [[1, 0, 0], [0, 3e38, 0]], [0, 0]),
            OutputLayer("softmax", [[1, 1], [1, -1]], [0, 0]),
        )

    def test_none(self):
        assert forward(self.network(), np.zeros((2, 2), np.float32)).overflow is None

    def test_the_first_layer_neuron_and_sample(self):
        x = np.array([[1, 0], [1, 1], [1, 2], [1, 3]], np.float32)
        assert forward(self.network(), x).overflow == Overflow(layer=2, neuron=1, sample=2)

    def test_float64_reaches_further(self):
        assert forward(self.network(), [[1, 2.0]]).overflow is None

    def test_a_z_that_overflows_counts_even_if_the_activation_hides_it(self):
        trace = forward(self.network("tanh"), np.array([[0, 2]], np.float32))
        assert np.isfinite(trace.a[1]).all()
        assert trace.overflow == Overflow(layer=2, neuron=1, sample=0)

    def test_an_activation_that_overflows_counts_even_if_z_does_not(self):
        # SELU multiplies by 1.05.
        network = network_of(Layer("SELU", "selu", [[1]], [0]), OutputLayer("linear", [[0]], [0]))
        trace = forward(network, np.array([[3.3e38]], np.float32))
        assert np.isfinite(trace.z[0]).all()
        assert trace.overflow == Overflow(layer=1, neuron=0, sample=0)

    def test_the_output_layer_counts_too(self):
        network = network_of(OutputLayer("linear", [[1], [3e38]], [0, 0]))
        assert forward(network, np.array([[1], [5]], np.float32)).overflow == Overflow(layer=1, neuron=1, sample=1)

    def test_an_x_that_is_not_finite_is_layer_0(self):
        trace = forward(self.network(), [[0, 0], [0, math.nan]])
        assert trace.overflow == Overflow(layer=0, neuron=1, sample=1)
        assert trace.overflow is trace.overflow

    def test_large_but_finite_is_no_overflow(self):
        # The square of 1e25 isn't a float32.
        network = network_of(OutputLayer("linear", [[1]], [0]))
        assert forward(network, np.array([[1e25]], np.float32)).overflow is None

    def test_parameters_too_large_for_the_dtype_of_x(self):
        network = network_of(OutputLayer("linear", np.array([[1e300]]), [0]))
        assert forward(network, [[1.0]]).overflow is None
        assert forward(network, np.ones((1, 1), np.float32)).overflow == Overflow(layer=1, neuron=0, sample=0)

    @pytest.mark.parametrize("activation", ACTIVATIONS)
    def test_no_activation_warns(self, activation):
        network = network_of(
            Layer("Huge", activation, np.full((200, 1), 3e38), np.full(200, 3e38)),
            Layer("Mixed", activation, np.tile([3e38, -3e38], (200, 100)), np.full(200, -3e38)),
            OutputLayer("softmax", np.full((3, 200), 3e38), np.zeros(3)),
        )
        for x in ([[3e38]], [[-3e38]], [[math.inf]], [[-math.inf]], [[math.nan]]):
            assert isinstance(forward(network, np.array(x, np.float32)), Trace)


sizes = st.integers(1, 5)
activations = st.sampled_from(list(ACTIVATIONS))
seeds = st.integers(0, 10_000)


@st.composite
def networks(draw, minimum_layers=0):
    """Networks of up to three hidden layers, in float64, with biases, cut connections and switched-off biases."""
    hidden = draw(st.lists(sizes, min_size=minimum_layers, max_size=3))
    head = draw(st.sampled_from(["linear", "sigmoid", "softmax"]))
    generator = np.random.default_rng(draw(seeds))
    fan_in = draw(sizes)
    inputs = tuple(Input(f"x{index}") for index in range(fan_in))
    computing_layers = []
    for units in [*hidden, draw(st.integers(2, 4))]:
        fields = {
            "weights": generator.normal(0, 1, (units, fan_in)),
            "bias": generator.normal(0, 1, units),
            "mask": generator.random((units, fan_in)) < draw(st.sampled_from([0.5, 1.0])),
            "use_bias": draw(st.booleans()),
        }
        if len(computing_layers) < len(hidden):
            computing_layers.append(Layer("Hidden", draw(activations), **fields))
        else:
            computing_layers.append(OutputLayer(head, **fields))
        fan_in = units
    return Network(inputs, tuple(computing_layers[:-1]), computing_layers[-1])


def batch(network, seed=0):
    return np.random.default_rng(seed).normal(0, 1, (6, len(network.inputs)))


def same(one, other):
    return one == pytest.approx(other, rel=1e-11, abs=1e-12)


class TestProperties:
    @given(networks(), seeds)
    def test_it_is_what_the_formula_says(self, network, seed):
        a = batch(network, seed)
        trace = forward(network, a)
        for layer, z in zip(network.computing_layers, trace.z, strict=True):
            for neuron in range(layer.units):
                total = np.full(len(a), float(layer.bias[neuron]) if layer.use_bias else 0.0)
                for source in range(layer.fan_in):
                    if layer.connected(neuron, source):
                        total += layer.weights[neuron, source] * a[:, source]
                assert same(z[:, neuron], total)
            if isinstance(layer, Layer):
                a = ACTIVATIONS[layer.activation].f(z, **layer.activation_params)

    @given(networks(), seeds)
    def test_samples_do_not_see_each_other(self, network, seed):
        x = batch(network, seed)
        together = forward(network, x).output
        alone = np.concatenate([forward(network, x[index : index + 1]).output for index in range(len(x))])
        assert same(together, alone)

    @given(networks(), seeds)
    def test_a_cut_connection_is_a_weight_of_0(self, network, seed):
        zeroed = network
        for number, layer in enumerate(network.computing_layers, start=1):
            zeroed = zeroed.with_layer(number, replace(layer, weights=layer.effective_weights, mask=None))
        x = batch(network, seed)
        assert np.array_equal(forward(network, x).output, forward(zeroed, x).output)

    @given(networks(), seeds)
    def test_a_bias_switched_off_is_a_bias_of_0(self, network, seed):
        off = zeroed = network
        for number, layer in enumerate(network.computing_layers, start=1):
            off = off.with_layer(number, replace(layer, use_bias=False))
            zeroed = zeroed.with_layer(number, replace(layer, use_bias=True, bias=np.zeros(layer.units)))
        x = batch(network, seed)
        assert np.array_equal(forward(off, x).output, forward(zeroed, x).output)

    @given(networks(minimum_layers=1), seeds, st.data())
    def test_the_order_of_hidden_neurons_does_not_matter(self, network, seed, data):
        number = data.draw(st.integers(1, len(network.layers)))
        layer, after = network.layer(number), network.layer(number + 1)
        order = data.draw(st.permutations(range(layer.units)))
        shuffled = network.with_layer(
            number,
            replace(
                layer,
                weights=layer.weights[order],
                bias=layer.bias[order],
                mask=None if layer.mask is None else layer.mask[order],
            ),
        )
        shuffled = shuffled.with_layer(
            number + 1,
            replace(
                after,
                weights=after.weights[:, order],
                mask=None if after.mask is None else after.mask[:, order],
            ),
        )
        x = batch(network, seed)
        assert same(forward(shuffled, x).output, forward(network, x).output)
        assert same(forward(shuffled, x).a[number - 1], forward(network, x).a[number - 1][:, order])

    @given(networks(), seeds)
    def test_linear_layers_collapse_into_one(self, network, seed):
        # W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2): why activations must not be linear.
        linear = replace(
            network,
            layers=tuple(replace(layer, activation="identity", activation_params={}) for layer in network.layers),
        )
        weights, bias = np.eye(len(network.inputs)), np.zeros(len(network.inputs))
        for layer in linear.computing_layers:
            weights = layer.effective_weights @ weights
            bias = layer.effective_weights @ bias + layer.effective_bias
        collapsed = Network(
            network.inputs, (), replace(network.output, weights=weights, bias=bias, mask=None, use_bias=True)
        )
        x = batch(network, seed)
        assert same(forward(collapsed, x).z[-1], forward(linear, x).z[-1])
        assert same(forward(collapsed, x).output, forward(linear, x).output)

    @given(networks(), seeds)
    def test_float32_agrees_with_float64(self, network, seed):
        if any(layer.activation == "step" for layer in network.layers):
            return  # a z of nearly 0 may fall on either side
        x = batch(network, seed).astype(np.float32)
        single, double = forward(network, x), forward(network, x.astype(np.float64))
        for one, other in zip(single.z, double.z, strict=True):
            assert np.abs(one - other).max() <= 1e-4 * max(1.0, np.abs(other).max())
