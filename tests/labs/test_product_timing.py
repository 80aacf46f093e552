"""A product and so many dot products are the same numbers; how long they take is measured, not tested."""

import numpy as np
import pytest

from nnstudio.labs.product_timing import Timing, as_dot_products, as_one_product, measure, random_layer


def f32(values):
    return np.array(values, dtype=np.float32)


def test_both_ways_by_hand():
    weights, x = f32([[1, 2, 3], [4, 5, 6]]), f32([1, 0, -1])
    assert as_one_product(weights, x).tolist() == [-2.0, -2.0]
    assert as_dot_products(weights, x).tolist() == [-2.0, -2.0]


def test_a_measurement_tells_size_times_and_how_far_the_results_differ():
    found = measure(*random_layer(64, 32), budget=0.0)
    assert (found.units, found.fan_in) == (64, 32)
    assert found.product > 0
    assert found.dots > 0
    assert found.difference < 1e-4


def test_the_ratio_is_of_the_slower_way_to_the_faster():
    assert Timing(2, 2, product=2e-6, dots=6e-6, difference=0.0).ratio == pytest.approx(3.0)


def test_infinite_numbers_are_measured_without_a_word():
    weights = f32([[3e38, 3e38], [1, 1]])
    assert measure(weights, f32([10.0, 10.0]), budget=0.0).units == 2
