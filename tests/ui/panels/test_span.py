"""Ranges of axes: round ends, growing at once, shrinking late."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.ui.panels.span import Span, nice_reach


@pytest.mark.parametrize(
    ("value", "reach"), [(1.0, 1.0), (1.04, 1.5), (0.3, 0.3), (3.1, 4.0), (7.0, 8.0), (9.0, 10.0), (120.0, 150.0)]
)
def test_axes_end_at_round_numbers(value, reach):
    assert nice_reach(value) == pytest.approx(reach)


@pytest.mark.parametrize("value", [0.0, -1.0, math.inf, math.nan])
def test_nothing_to_reach_gives_one(value):
    assert nice_reach(value) == 1.0


@given(st.floats(min_value=1e-6, max_value=1e9))
@settings(max_examples=50, deadline=None)
def test_the_reach_is_never_below_the_value_and_at_most_half_as_much_again(value):
    assert value * (1 - 1e-9) <= nice_reach(value) <= value * 1.5 * (1 + 1e-9)


def test_a_span_grows_at_once_and_shrinks_when_it_settles(qtbot):
    span = Span()
    span.start(-4.0, 4.0)
    span.want(-6.0, 6.0)
    assert (span.low, span.high) == (-6.0, 6.0)
    span.want(-2.0, 2.0)
    assert (span.low, span.high) == (-6.0, 6.0)
    with qtbot.waitSignal(span.shrunk):
        span.settle()
    assert (span.low, span.high) == (-2.0, 2.0)


def test_a_span_settles_on_the_widest_that_was_wanted_meanwhile(qapp):
    span = Span()
    span.start(-8.0, 8.0)
    for reach in (2.0, 5.0, 3.0):
        span.want(-reach, reach)
    span.settle()
    assert (span.low, span.high) == (-5.0, 5.0)


def test_a_new_start_counts_at_once(qapp):
    span = Span()
    span.start(-8.0, 8.0)
    span.want(-1.0, 1.0)
    span.start(0.0, 2.0)
    assert (span.low, span.high) == (0.0, 2.0)
