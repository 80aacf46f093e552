"""A layer as a matrix product, and what is shown of a large one."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_networks import xor_project

from nnstudio.engine import Network, forward
from nnstudio.labs.layer_product import GAP, batch_product, layer_product, random_inputs, shown
from nnstudio.project import edits


def f32(values):
    return np.array(values, dtype=np.float32)


def test_one_x():
    network = xor_project().network
    found = layer_product(network, forward(network, f32([[0.0, 1.0]])), 1)
    assert found.x.tolist() == [[0.0, 1.0]]
    # 2.1 · 0 + 2.1 · 1 − 0.9 = 1.2; −1.5 · 0 − 1.5 · 1 + 2.2 = 0.7.
    assert found.z[0] == pytest.approx([1.2, 0.7])
    assert found.a[0] == pytest.approx(np.tanh([1.2, 0.7]), abs=1e-6)
    assert found.connected.all()


def test_cut_connections_count_as_0_and_a_bias_that_is_off_is_kept():
    project = edits.set_use_bias(edits.cut(xor_project(), [(1, 0, 1)]), 1, False)
    found = batch_product(project.network, f32([[0.0, 1.0]]), 1)
    assert found.weights == pytest.approx(f32([[2.1, 0.0], [-1.5, -1.5]]))
    assert found.connected.tolist() == [[True, False], [True, True]]
    assert found.bias == pytest.approx(f32([-0.9, 2.2]))
    assert not found.use_bias
    assert found.z[0] == pytest.approx([0.0, -1.5])


def test_a_batch_is_one_product():
    network = xor_project().network
    found = batch_product(network, f32([[0, 0], [0, 1], [1, 0], [1, 1]]), 1)
    assert found.z == pytest.approx(found.x @ found.weights.T + found.bias, abs=1e-6)
    assert found.z[:, 0] == pytest.approx([-0.9, 1.2, 1.2, 3.3], abs=1e-6)
    # And the one above it takes what comes out of it.
    above = batch_product(network, f32([[0, 0], [1, 1]]), 2)
    assert above.x == pytest.approx(found.a[[0, 3]])


def test_random_inputs_lie_in_their_ranges_and_read_well():
    project = edits.set_input_range(xor_project(), 1, 0.0, 10.0)
    found = random_inputs(project.network, 200, 0)
    assert found.shape == (200, 2)
    assert found.dtype == np.float32
    assert (found.min(axis=0) >= [-1, 0]).all()
    assert (found.max(axis=0) <= [1, 10]).all()
    assert found * 100 == pytest.approx(np.rint(found * 100), abs=1e-3)
    assert np.array_equal(found, random_inputs(project.network, 200, 0))


class TestShown:
    def test_all_where_there_is_room(self):
        assert shown(8, 8) == [0, 1, 2, 3, 4, 5, 6, 7]

    def test_the_first_and_the_last_two(self):
        assert shown(9, 8) == [0, 1, 2, 3, 4, GAP, 7, 8]
        assert shown(784, 8) == [0, 1, 2, 3, 4, GAP, 782, 783]

    def test_the_chosen_one_is_among_them(self):
        assert shown(784, 8, 400) == [0, 1, 2, GAP, 400, GAP, 782, 783]
        assert shown(784, 8, 2) == shown(784, 8)
        assert shown(784, 8, 783) == shown(784, 8)

    def test_no_gap_where_nothing_is_left_out(self):
        assert shown(20, 8, 5) == [0, 1, 2, GAP, 5, GAP, 18, 19]
        assert shown(20, 7, 2) == [0, 1, 2, 3, GAP, 18, 19]
        assert shown(20, 6, 3) == [0, GAP, 3, GAP, 18, 19]
        assert shown(20, 6, 17) == [0, GAP, 17, 18, 19]

    @settings(max_examples=60)
    @given(st.integers(1, 60), st.integers(5, 12), st.data())
    def test_never_more_than_the_room_and_never_without_the_chosen_one(self, count, most, data):
        chosen = data.draw(st.integers(0, count - 1))
        found = shown(count, most, chosen)
        indices = [index for index in found if index != GAP]
        assert len(found) <= most
        assert chosen in indices
        assert indices == sorted(set(indices))
        for left, right in pairwise(found):
            assert GAP in (left, right) or right == left + 1


def test_any_network_has_a_product_for_each_layer():
    network = Network.dense(5, [7, 3], 4, head="softmax", seed=1)
    x = random_inputs(network, 3, 0)
    for layer in (1, 2, 3):
        found = batch_product(network, x, layer)
        assert found.z == pytest.approx(found.x @ found.weights.T + found.bias, abs=1e-5)
