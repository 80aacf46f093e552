"""What a neuron adds up, as displayed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ui.inspector.inspector_bench import f32, pictured_project

from nnstudio.engine import Input, Network, OutputLayer, forward
from nnstudio.project import edits
from nnstudio.ui.inspector.terms import ALL, LARGEST, Terms, shown, terms_of


def one_neuron(weights, bias, x):
    inputs = tuple(Input(f"x{index + 1}") for index in range(len(weights)))
    network = Network(inputs, (), OutputLayer("linear", f32([weights]), f32([bias])))
    return terms_of(network, forward(network, f32([x])), 1, 0)


def test_infinities_of_both_signs_add_up_to_nan_without_a_warning():
    # 3e38 · 10 is beyond float32. A warning fails the test.
    terms = one_neuron([3e38, -3e38, *[1.0] * 20], 0.0, [10.0, 10.0, *[1.0] * 20])
    assert np.isnan(terms.total)
    assert np.isnan(shown(terms, terms.largest()).rest)


def test_the_neuron_of_the_pictures():
    project = pictured_project()
    trace = forward(project.network, f32([[0.8, -0.6]]))
    terms = terms_of(project.network, trace, 2, 1)
    np.testing.assert_allclose(terms.weights, [0.31, -1.06, -1.30, 1.06], atol=1e-6)
    np.testing.assert_allclose(terms.values, [-0.47, -0.24, 0.80, 0.82], atol=1e-6)
    # By hand: 0.31 * -0.47 = -0.1457, -1.06 * -0.24 = 0.2544, -1.30 * 0.80 = -1.04, 1.06 * 0.82 = 0.8692.
    np.testing.assert_allclose(terms.products, [-0.1457, 0.2544, -1.04, 0.8692], atol=1e-6)
    assert terms.total == pytest.approx(-0.0621, abs=1e-6)
    assert terms.z == pytest.approx(1.0479, abs=1e-6)
    assert terms.a == pytest.approx(np.tanh(1.0479), abs=1e-6)


def test_what_is_displayed_adds_up():
    project = pictured_project()
    trace = forward(project.network, f32([[0.8, -0.6]]))
    terms = terms_of(project.network, trace, 2, 1)
    numbers = shown(terms, terms.largest())
    # Each rounded for itself the products would make -0.07, and z is 1.05: the largest remainder is rounded up.
    assert numbers.products == pytest.approx([-0.15, 0.26, -1.04, 0.87])
    assert numbers.total == pytest.approx(-0.06)
    assert (numbers.bias, numbers.z) == pytest.approx((1.11, 1.05))


def test_a_bias_reads_as_it_was_typed_and_the_products_take_the_rounding():
    # 0.004 + 0.004 + 0.004 is 0.012: two terms of 0.00 and a bias of 0.00 must show a z of 0.01.
    terms = one_neuron([0.004, 0.004], 0.004, [1.0, 1.0])
    numbers = shown(terms, terms.largest())
    assert (numbers.bias, numbers.z, numbers.total) == (0.0, 0.01, 0.01)
    assert sorted(numbers.products) == [0.0, 0.01]


def test_a_bias_that_is_switched_off_counts_as_0():
    project = edits.set_use_bias(pictured_project(), 2, False)
    terms = terms_of(project.network, forward(project.network, f32([[0.8, -0.6]])), 2, 1)
    numbers = shown(terms, terms.largest())
    assert not terms.use_bias
    assert terms.bias == pytest.approx(1.11)
    assert (numbers.bias, numbers.z, numbers.total) == pytest.approx((0.0, -0.06, -0.06))


def test_a_cut_connection_keeps_its_weight_and_adds_nothing():
    project = edits.cut(pictured_project(), [(2, 1, 2)])
    terms = terms_of(project.network, forward(project.network, f32([[0.8, -0.6]])), 2, 1)
    assert terms.connected.tolist() == [True, True, False, True]
    assert terms.weights[2] == pytest.approx(-1.30)
    assert terms.products[2] == 0.0


def test_up_to_twelve_terms_are_all_shown_in_order():
    terms = one_neuron([0.1] * ALL, 0.0, [1.0] * ALL)
    assert terms.largest().tolist() == list(range(ALL))


def test_of_more_than_twelve_the_eight_largest_are_shown_largest_first():
    weights = [0.01 * index * (-1) ** index for index in range(20)]
    terms = one_neuron(weights, 0.0, [1.0] * 20)
    assert terms.largest().tolist() == [19, 18, 17, 16, 15, 14, 13, 12]
    numbers = shown(terms, terms.largest())
    assert len(numbers.products) == LARGEST
    assert round(sum(numbers.products) + numbers.rest, 2) == numbers.total


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(-50, 50, width=32), min_size=1, max_size=20),
    st.floats(-50, 50, width=32),
    st.booleans(),
)
def test_any_terms_add_up_as_displayed(products, bias, use_bias):
    products = np.array(products, dtype=np.float64)
    z = float(products.sum() + (bias if use_bias else 0.0))
    count = len(products)
    ones = np.ones(count)
    terms = Terms(1, 0, products, ones.astype(bool), ones, products, bias, use_bias, z, z)
    numbers = shown(terms, terms.largest())
    assert round(sum(numbers.products) + numbers.rest, 2) == pytest.approx(numbers.total, abs=1e-9)
    assert round(numbers.total + numbers.bias, 2) == pytest.approx(numbers.z, abs=1e-9)
    for exact, displayed in zip(products[terms.largest()], numbers.products, strict=True):
        assert abs(exact - displayed) <= 0.01 + 1e-9
