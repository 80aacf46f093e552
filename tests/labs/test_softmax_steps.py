"""Softmax step by step, in numbers that can be worked by hand."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine.heads import softmax
from nnstudio.labs.softmax_steps import LARGEST, naive, softmax_of, stable

LN = math.log


def f64(*values):
    return np.array(values, dtype=np.float64)


class TestSteps:
    def test_exponentials_total_and_shares(self):
        # e^0 = 1, e^ln2 = 2, e^ln5 = 5: 8 together.
        found = softmax_of(f64(0.0, LN(2), LN(5)))
        assert found.exponentials == pytest.approx([1.0, 2.0, 5.0])
        assert found.total == pytest.approx(8.0)
        assert found.p == pytest.approx([0.125, 0.25, 0.625])
        assert found.exponent == 0

    def test_a_temperature_divides_the_sums(self):
        # z / 2 = (0, ln 2): 1 and 2 of 3.  z / 0.5 = (0, 4 ln 2): 1 and 16 of 17.
        z = f64(0.0, 2 * LN(2))
        assert softmax_of(z, 2.0).p == pytest.approx([1 / 3, 2 / 3])
        assert softmax_of(z, 0.5).p == pytest.approx([1 / 17, 16 / 17])
        assert softmax_of(z, 2.0).z == pytest.approx([0.0, LN(2)])

    def test_a_constant_multiplies_the_exponentials_and_changes_no_share(self):
        z = f64(0.0, LN(2), LN(5))
        found = softmax_of(z, constant=LN(10))
        assert found.exponentials == pytest.approx([10.0, 20.0, 50.0])
        assert found.total == pytest.approx(80.0)
        assert found.p == pytest.approx(softmax_of(z).p)

    def test_large_exponentials_are_told_in_a_power_of_ten(self):
        # e^(1000 ln 10) = 10^1000 is more than any number here can hold.
        found = softmax_of(f64(1000 * LN(10), 1000 * LN(10) + LN(3)))
        assert found.exponent == 1000
        assert found.exponentials == pytest.approx([1.0, 3.0], rel=1e-9)
        assert found.total == pytest.approx(4.0, rel=1e-9)
        assert found.p == pytest.approx([0.25, 0.75])

    def test_and_so_are_tiny_ones(self):
        found = softmax_of(f64(-20 * LN(10)))
        assert found.exponent == -20
        assert found.total == pytest.approx(1.0)
        assert found.p == pytest.approx([1.0])

    @pytest.mark.parametrize("top", [1e18, -1e18, 3.4e38, 1.7e308, -1.7e308])
    def test_sums_far_beyond_what_exponentials_hold_have_shares_all_the_same(self, top):
        found = softmax_of(f64(top, top))
        assert found.p == pytest.approx([0.5, 0.5])
        assert 1 <= found.total <= 10
        assert found.exponentials == pytest.approx(found.total * found.p)

    @pytest.mark.parametrize("bad", [math.nan, math.inf])
    def test_a_sum_that_is_not_finite_has_no_share(self, bad):
        found = softmax_of(f64(0.0, bad))
        assert not found.finite
        assert np.isnan(found.p).all()

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=6), st.floats(0.1, 10), st.floats(-50, 50))
    def test_shares_are_those_of_the_engine_and_add_up(self, z, temperature, constant):
        found = softmax_of(np.array(z), temperature, constant)
        assert found.p.sum() == pytest.approx(1.0)
        assert found.p == pytest.approx(softmax(np.array(z) / temperature), abs=1e-9)
        assert found.exponentials.sum() == pytest.approx(found.total)


class TestInFloat32:
    def test_both_ways_agree_on_small_sums(self):
        z = f64(0.0, LN(2), LN(5))
        assert naive(z).p == pytest.approx([0.125, 0.25, 0.625], abs=1e-6)
        assert stable(z).p == pytest.approx([0.125, 0.25, 0.625], abs=1e-6)
        assert stable(z).exponentials == pytest.approx([0.2, 0.4, 1.0], abs=1e-6)
        assert stable(z).shift == pytest.approx(LN(5))

    def test_the_formula_as_it_is_written_overflows(self):
        # e^100 = 2.7e43 is more than 3.4e38: infinite, and infinity by infinity is no number.
        found = naive(f64(100.0, 0.0))
        assert found.exponentials.tolist() == [math.inf, 1.0]
        assert math.isnan(found.p[0])
        assert found.p[1] == 0.0
        assert found.fails

    def test_the_stable_one_does_not(self):
        found = stable(f64(1000.0, 0.0))
        assert found.p.tolist() == [1.0, 0.0]
        assert not found.fails
        assert found.total == 1.0

    def test_all_exponentials_are_0_far_below(self):
        # e^−200 is less than the smallest number: 0 / 0.
        assert naive(f64(-200.0, -201.0)).fails
        assert stable(f64(-200.0, -201.0)).p == pytest.approx([1 / (1 + math.exp(-1)), 1 / (1 + math.e)])

    def test_where_exponentials_end(self):
        assert pytest.approx(88.7228, abs=1e-4) == LARGEST
        assert not naive(f64(LARGEST - 0.001)).fails
        assert naive(f64(LARGEST + 0.001)).fails
