"""Two states of a network: what is the same in them, what is built otherwise, and which parameters differ."""

from dataclasses import replace

import numpy as np
import pytest
from sample_networks import xor_project

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.training.comparison import compare
from nnstudio.training.matching import match
from nnstudio.training.parameter_differences import Place, parameter_differences


def network(*, names=("x1", "x2"), hidden=(("Hidden 1", 2),), outputs=("y",), value=1.0):
    """A network of given names with all weights the same and biases of 0."""
    layers, fan_in = [], len(names)
    for name, units in hidden:
        layers.append(Layer(name, "tanh", np.full((units, fan_in), value), np.zeros(units)))
        fan_in = units
    output = OutputLayer("linear", np.full((len(outputs), fan_in), value), np.zeros(len(outputs)), neurons=outputs)
    return Network(tuple(Input(name) for name in names), tuple(layers), output)


def places(pair):
    return list(zip(pair.in_a.tolist(), pair.in_b.tolist(), strict=True))


def sentences(before, after):
    return [str(phrase) for phrase in compare(before, after).structure]


class TestWhatIsTheSame:
    def test_in_one_document_uids_tell(self):
        before = Project(Network.dense(2, [3, 4], 1))
        after = edits.move_neuron(edits.add_layer(before, 1, units=2), 2, 0, 2)
        found = match(before.network, after.network)
        assert found.by_uid
        assert [(pair.a, pair.b) for pair in found.pairs] == [(0, 0), (1, 2), (2, 3), (3, 4)]
        assert places(found.pairs[1]) == [(0, 2), (1, 0), (2, 1)]

    def test_a_removed_layer_is_not_taken_for_one_that_was_added(self):
        before = Project(Network.dense(2, [3], 1))
        after = edits.add_layer(edits.remove_layer(before, 1), 1, units=3)
        assert [(pair.a, pair.b) for pair in match(before.network, after.network).pairs] == [(0, 0), (2, 2)]

    def test_in_files_names_tell_and_then_places(self):
        a = network(names=("p", "q", "r"), hidden=(("first", 2), ("code", 3), ("last", 2)))
        b = network(names=("q", "z", "p", "more"), hidden=(("begin", 4), ("code", 2)))
        found = match(a, b)
        assert not found.by_uid
        assert [(pair.a, pair.b) for pair in found.pairs] == [(0, 0), (1, 1), (2, 2), (4, 3)]
        assert places(found.pairs[0]) == [(0, 2), (1, 0), (2, 1)]
        assert places(found.pairs[1]) == [(0, 0), (1, 1)]

    def test_names_that_occur_twice_tell_nothing(self):
        found = match(network(hidden=(("h", 2), ("h", 2))), network(hidden=(("g", 2), ("h", 2))))
        assert [(pair.a, pair.b) for pair in found.pairs] == [(0, 0), (1, 1), (2, 2), (3, 3)]

    def test_outputs_are_told_by_their_classes(self):
        def of(*classes):
            return Network.dense(2, [], classes, head="softmax")

        assert places(match(of("cat", "dog", "owl"), of("owl", "cat", "dog")).pairs[-1]) == [(0, 1), (1, 2), (2, 0)]


class TestParameters:
    def test_two_that_differ(self):
        before = xor_project()
        after = edits.set_bias(edits.set_weight(before, 1, 0, 1, 2.6), 2, 0, -3.5)
        found = compare(before, after).parameters
        assert (found.shared, found.differing, found.only_a, found.only_b) == (9, 2, 0, 0)
        assert found.largest == pytest.approx(1.5)
        # Of nine differences two aren't 0: the root of (1.5² + 0.5²) / 9.
        assert found.rms == pytest.approx((2.5 / 9) ** 0.5)
        bias, weight = found.rows
        assert (bias.in_a, bias.a, bias.b, bias.change) == (Place(2, 0), -2.0, -3.5, -1.5)
        assert weight.in_b == Place(1, 0, 1)
        assert weight.change == pytest.approx(0.5, abs=1e-6)

    def test_the_same_network_differs_nowhere(self):
        found = compare(xor_project(), xor_project()).parameters
        assert (found.differing, found.largest, found.rms, found.rows) == (0, 0.0, 0.0, ())

    def test_what_only_one_has_is_counted(self):
        before = xor_project()
        after = edits.add_neuron(before, 1, keep_outputs=True)
        found = compare(before, after).parameters
        # The new neuron has two weights and a bias, and one weight to the output.
        assert (found.shared, found.differing, found.only_a, found.only_b) == (9, 0, 0, 4)

    def test_a_layer_in_between_takes_the_weights_behind_it_with_it(self):
        before = Project(network())
        after = edits.add_layer(before, 2, units=2)
        found = compare(before, after).parameters
        # 2-2-1 becomes 2-2-2-1: the output's two weights have other sources; the new layer has 4 weights, 2 biases.
        assert (found.shared, found.only_a, found.only_b) == (4 + 2 + 1, 2, 6 + 2)

    def test_a_moved_neuron_takes_its_parameters_along(self):
        before = xor_project()
        after = edits.set_weight(edits.move_neuron(before, 1, 0, 1), 2, 0, 0, 5.0)
        (row,) = compare(before, after).parameters.rows
        assert (row.in_a, row.in_b) == (Place(2, 0, 1), Place(2, 0, 0))
        assert (row.a, row.b) == (3.0, 5.0)

    def test_what_is_cut_counts_as_zero(self):
        before = xor_project()
        found = compare(before, edits.cut(before, [(2, 0, 1)])).parameters
        (row,) = found.rows
        assert (row.a, row.b, found.shared) == (3.0, 0.0, 9)
        both = edits.cut(before, [(2, 0, 1)])
        assert compare(both, edits.set_bias(both, 2, 0, 1.0)).parameters.shared == 8

    def test_biases_that_are_off_count_as_zero(self):
        before = xor_project()
        found = compare(before, edits.set_use_bias(before, 1, False)).parameters
        assert [row.change for row in found.rows] == pytest.approx([-2.2, 0.9])

    def test_kinds_and_layers(self):
        before = Project(network())
        after = Project(network(value=1.5))
        comparison = compare(before, after)
        assert comparison.parameters.differing == 6
        assert comparison.parameters_of("weights").differing == 6
        assert comparison.parameters_of("biases").differing == 0
        assert comparison.parameters_of("biases").shared == 3
        last = comparison.parameters_of("all", comparison.match.pairs[-1])
        assert [row.in_a for row in last.rows] == [Place(2, 0, 0), Place(2, 0, 1)]

    def test_of_many_the_largest_are_told_in_their_order(self):
        rng = np.random.default_rng(5)
        weights = rng.normal(size=(1200, 1000)).astype(np.float32)
        change = rng.permutation(weights.size).reshape(weights.shape).astype(np.float32)
        a = Network((*(Input(f"x{i}") for i in range(1000)),), (), OutputLayer("linear", weights, np.zeros(1200)))
        b = replace(a, output=replace(a.output, weights=weights + change))
        found = parameter_differences(match(a, b), most=50)
        assert len(found.rows) == 50
        expected = np.argsort(-np.abs(b.output.weights.astype(float) - weights), axis=None)[:50]
        assert [row.in_a.neuron * 1000 + row.in_a.source for row in found.rows] == expected.tolist()
        assert found.differing == weights.size - 1

    def test_equal_differences_come_in_the_order_of_their_places(self):
        rows = compare(Project(network()), Project(network(value=2.0))).parameters.rows
        assert [row.in_a for row in rows] == [
            Place(1, 0, 0), Place(1, 0, 1), Place(1, 1, 0), Place(1, 1, 1), Place(2, 0, 0), Place(2, 0, 1),
        ]  # fmt: skip

    def test_numbers_far_apart_do_not_overflow(self):
        before = edits.set_weight(Project(network()), 2, 0, 0, 3e38)
        after = edits.set_weight(before, 2, 0, 0, -3e38)
        found = compare(before, after).parameters
        assert found.largest == pytest.approx(6e38)
        assert np.isfinite(found.rms)


class TestStructure:
    def test_the_same_is_built_the_same(self):
        assert sentences(xor_project(), xor_project()) == []

    @pytest.mark.parametrize(
        ("edit", "expected"),
        [
            (lambda p: edits.set_activation(p, 1, "relu"), ["Hidden 1: Tanh in A, ReLU in B"]),
            (lambda p: edits.add_layer(p, 2, name="Deep"), ["Deep is only in B"]),
            (lambda p: edits.remove_layer(p, 1), ["Hidden 1 is only in A"]),
            (lambda p: edits.remove_neurons(p, [(1, 1)]), ["Hidden 1: only in A: h2"]),
            (lambda p: edits.add_neuron(p, 0, name="x3"), ["Inputs: only in B: x3"]),
            (lambda p: edits.move_neuron(p, 1, 0, 1), ["Hidden 1: in another order in B"]),
            (lambda p: edits.rename_neuron(p, 1, 0, "or"), ["Hidden 1: other names in B: or"]),
            (lambda p: edits.rename_layer(p, 1, "Body"), ["Hidden 1 is called Body in B"]),
            (lambda p: edits.set_use_bias(p, 1, False), ["Hidden 1: the biases are off in B"]),
            (lambda p: edits.cut(p, [(2, 0, 0)]), ["Output: connections that are cut: 0 in A, 1 in B"]),
            (lambda p: edits.set_classes(p, ("no", "yes")), ["Classes: even, odd in A, no, yes in B"]),
        ],
    )
    def test_an_edit_in_words(self, edit, expected):
        before = xor_project()
        assert sentences(before, edit(before)) == expected

    def test_another_head(self):
        before = Project(Network.dense(2, [3], 1, head="linear"))
        assert "Output: Linear in A, Sigmoid in B" in sentences(before, edits.set_head(before, "sigmoid"))

    def test_layers_in_another_order(self):
        before = Project(Network.dense(3, [3, 3], 1))
        assert sentences(before, edits.move_layer(before, 1, 2)) == [
            "The layers come in another order in B: Hidden 2, Hidden 1"
        ]
