"""The ranges of the loss plot, thinned curves and strokes, by hand and in general."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.training.loss_curve import LossCurve
from nnstudio.ui.panels.loss_picture import (
    extent,
    heights,
    power_text,
    thinned,
    vertical_range,
    vertical_ticks,
)
from nnstudio.ui.panels.strokes import dashes, strokes


def curve_of(*points):
    curve = LossCurve()
    for epochs, train, *test in points:
        curve.add(epochs, train, *test)
    return curve


def test_the_extent_is_that_of_both_losses():
    seen = extent(curve_of((0, 0.7, 0.9), (4, 0.2, 0.4)), ())
    assert (seen.epochs, seen.low, seen.high) == (4, 0.2, 0.9)
    assert extent(curve_of(), ()) is None
    assert extent(curve_of((0, np.nan)), ()) is None


def test_a_ghost_is_seen_as_far_as_three_times_the_curve():
    ghost = curve_of((0, 2.0), (50, 1.0), (1000, 0.001))
    seen = extent(curve_of((0, 0.7), (20, 0.2)), (ghost,))
    assert (seen.epochs, seen.low, seen.high) == (60, 0.2, 2.0)
    assert extent(curve_of(), (ghost,)).epochs == 1000


def test_even_axes_end_at_round_numbers_and_logarithmic_ones_at_half_powers():
    seen = extent(curve_of((0, 0.7), (4, 0.02)), ())
    assert vertical_range(seen, False) == (0.0, 0.8)
    assert vertical_range(seen, True) == (-2.0, 0.0)
    one = extent(curve_of((0, 0.5), (1, 0.5)), ())
    assert vertical_range(one, True)[1] - vertical_range(one, True)[0] >= 0.5


def test_ticks_of_a_logarithmic_axis_are_powers():
    assert vertical_ticks(-2.5, 0.0, True, 5) == [(-2.0, "0.01"), (-1.0, "0.1"), (0.0, "1")]
    assert power_text(-5) == "10⁻⁵"
    assert len(vertical_ticks(-12.0, 3.0, True, 5)) <= 6


def test_a_loss_of_zero_has_a_place_on_a_logarithmic_axis():
    assert heights(np.array([0.0, 0.1]), True).tolist() == [-12.0, -1.0]
    assert heights(np.array([0.0, 0.1]), False).tolist() == [0.0, 0.1]


def test_a_short_curve_stays_as_it_is_and_what_is_not_known_is_left_out():
    x, y = thinned(np.array([0.0, 1.0, 2.0]), np.array([3.0, np.nan, 1.0]), 100, 2.0)
    assert x.tolist() == [0, 2]
    assert y.tolist() == [3, 1]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3000), st.integers(5, 200), st.integers(0, 2**32 - 1))
def test_a_thinned_curve_covers_the_same_pixels(count, columns, seed):
    generator = np.random.default_rng(seed)
    x = np.cumsum(generator.random(count))
    y = generator.normal(size=count)
    thin_x, thin_y = thinned(x, y, columns, float(x[-1]))
    assert len(thin_x) <= max(columns, 2 * columns + 3)
    assert np.all(np.diff(thin_x) >= 0)
    assert (thin_x[-1], thin_y[-1]) == (x[-1], y[-1])
    assert (thin_y.min(), thin_y.max()) == (y.min(), y.max())


def test_strokes_go_from_point_to_point():
    lines = strokes(np.array([0.0, 1.0, 3.0]), np.array([0.0, 2.0, 2.0]))
    assert [(one.x1(), one.y1(), one.x2(), one.y2()) for one in lines] == [(0, 0, 1, 2), (1, 2, 3, 2)]
    assert strokes(np.zeros(1), np.zeros(1)) == []


def test_dashes_leave_gaps():
    lines = dashes(np.array([0.0, 20.0]), np.zeros(2), 5.0, 4.0)
    assert [(one.x1(), one.x2()) for one in lines] == [(0, 5), (9, 14), (18, 20)]
    assert dashes(np.zeros(0), np.zeros(0), 5.0, 4.0) == []


@pytest.mark.parametrize("steep", [1e3, 1e6])
def test_a_steep_curve_has_no_more_dashes_than_can_be_seen(steep):
    x = np.linspace(0, 100, 101)
    assert len(dashes(x, steep * (np.arange(101) % 2), 5.0, 4.0)) < 400
