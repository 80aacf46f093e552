"""Numbers as people read and type them."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnstudio.errors import InvalidInput
from nnstudio.ui.numbers import format_exact, format_number, format_plain, parse_number, rounded_terms


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.784, "0.78"), (-0.474, "−0.47"), (0.0, "0.00"), (-0.001, "0.00"), (3.1, "3.10"), (-1234.5, "−1234.50"),
     (123456.0, "1.23e5"), (float("nan"), "NaN"), (float("inf"), "∞"), (float("-inf"), "−∞")],
)  # fmt: skip
def test_numbers_are_written_with_a_real_minus_sign(value, text):
    assert format_number(value) == text


def test_the_exact_form_reads_back_to_the_same_float32():
    assert format_exact(0.1) == "0.1"
    assert format_exact(-2.0) == "−2"
    assert format_exact(-0.0) == "0"


@pytest.mark.parametrize(
    ("text", "value"),
    [("0.5", 0.5), ("0,5", 0.5), ("1/3", 1 / 3), ("−2", -2.0), ("-1 / 4", -0.25), ("1e-3", 1e-3), (" 7 ", 7.0),
     ("1,5/2", 0.75), ("+.5", 0.5), ("-0", 0.0)],
)  # fmt: skip
def test_numbers_are_read_in_every_usual_way(text, value):
    assert parse_number(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize("text", ["", "abc", "1/0", "nan", "inf", "1e999", "1e39", "1_000", "1/2/3", "1,2,3", "0x10"])
def test_what_is_no_number_is_refused_with_a_reason(text):
    with pytest.raises(InvalidInput) as refusal:
        parse_number(text)
    assert str(refusal.value)


def test_terms_add_up_as_displayed():
    # Rounded one by one, 0.333 + 0.333 + 0.334 would show 0.33 + 0.33 + 0.33 = 1.00.
    shown = rounded_terms([1 / 3, 1 / 3, 1 / 3], 1.0)
    assert sorted(shown) == [0.33, 0.33, 0.34]


def test_the_total_is_rounded_as_it_is_displayed():
    # In binary 0.005 lies just above 0.005, so it shows as 0.01.
    assert format_number(0.005) == "0.01"
    assert rounded_terms([0.005], 0.005) == [0.01]


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=12))
@example([0.005])
def test_rounded_terms_sum_to_the_rounded_total_and_stay_within_one_unit(terms):
    total = math.fsum(terms)
    shown = rounded_terms(terms, total)
    assert round(math.fsum(shown), 6) == pytest.approx(round(total, 2), abs=0.0051)
    assert all(abs(a - b) <= 0.0100001 for a, b in zip(terms, shown, strict=True))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.008, "0.008"),
        (0.0, "0"),
        (10.0, "10"),
        (1e-5, "1e−5"),
        (0.0001, "0.0001"),
        (1e9, "1e9"),
        (1 / 3, "0.3333333333333333"),
        (0.9999999, "0.9999999"),
        (1234567.0, "1234567"),
        (-0.5, "−0.5"),
    ],
)
def test_settings_are_written_as_short_as_they_can_be(value, text):
    assert format_plain(value) == text
    assert parse_number(text) == value
