"""Where ticks are and how their numbers read; numbers to pixels and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from nnstudio.ui.panels.axes import Axes, Frame, _thinned, tick_text, ticks, with_subscript


@pytest.mark.parametrize(
    ("low", "high", "target", "texts"),
    [
        (-4.0, 4.0, 5, ["−4", "−2", "0", "2", "4"]),
        (-1.0, 1.0, 3, ["−1", "0", "1"]),
        (0.0, 1.0, 3, ["0", "0.5", "1"]),
        (-2.6, 2.6, 5, ["−2", "−1", "0", "1", "2"]),
        (0.0, 16.0, 5, ["0", "5", "10", "15"]),
        (-0.02, 0.02, 5, ["−0.02", "−0.01", "0", "0.01", "0.02"]),
    ],
)
def test_ticks_are_round_and_have_a_real_minus(low, high, target, texts):
    assert [text for _, text in ticks(low, high, target)] == texts


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.sampled_from([3, 5]))
@settings(max_examples=80, deadline=None)
def test_an_axis_has_two_to_five_ticks_inside_its_range(low, width, target):
    found = [value for value, _ in ticks(low, low + width, target)]
    assert 2 <= len(found) <= 5
    assert all(low - 1e-5 * width <= value <= low + width * (1 + 1e-5) for value in found)


def test_large_numbers_are_written_short():
    assert tick_text(2e6, 1e6) == "2e6"
    assert tick_text(-150000.0, 50000.0) == "−1.5e5"


def test_indexed_names_get_subscripts_and_others_stay():
    assert with_subscript("x12") == "x₁₂"
    assert with_subscript("x_1") == "x₁"
    assert with_subscript("petal length") == "petal length"


def test_a_frame_maps_numbers_to_pixels_and_back():
    frame = Frame(QRectF(30, 10, 200, 100), -1.0, 1.0, 0.0, 4.0)
    assert frame.point(0.0, 1.0) == QPointF(130, 85)
    assert frame.at(QPointF(130, 85)) == pytest.approx((0.0, 1.0))
    assert frame.at(QPointF(-50, 999)) == pytest.approx((-1.0, 0.0))


def test_padding_puts_the_old_ends_so_many_pixels_inside():
    frame = Frame(QRectF(0, 0, 100, 100), -1.0, 1.0, -1.0, 1.0).padded(8.0, 12.0)
    assert frame.y(-1.0) == pytest.approx(92.0)
    assert frame.y(1.0) == pytest.approx(12.0)


@pytest.mark.parametrize("name", ["A name that goes on until nobody reads it any more", "花萼的长度（厘米）" * 4])
def test_a_long_name_stays_on_its_axis(qapp, theme, name):
    """It is cut at the end, not at the start, and no pixel of it is left of the axis."""
    frame = Frame(QRectF(60, 10, 180, 100), -1.0, 1.0, -1.0, 1.0)
    axes = Axes(x_letter=name)
    picture = QImage(300, 140, QImage.Format.Format_RGB32)
    picture.fill(theme.tokens.panel)
    painter = QPainter(picture)
    axes.paint(painter, frame, theme)
    painter.end()
    empty = theme.tokens.panel.rgb()
    inked = [x for x in range(300) if any(picture.pixel(x, y) != empty for y in range(112, 140))]
    assert inked
    assert min(inked) >= 60
    assert max(inked) <= 240


def test_numbers_that_do_not_fit_beside_each_other_are_every_other_one(qapp):
    """Not whichever comes too late: −1, 0 and 1 rather than −1, 0, 0.5 and 1."""
    narrow = Frame(QRectF(0, 0, 90, 10), -1.0, 1.0, 0.0, 1.0)
    wide = Frame(QRectF(0, 0, 300, 10), -1.0, 1.0, 0.0, 1.0)
    found = ticks(-1.0, 1.0)
    assert [text for _, text in found] == ["−1", "−0.5", "0", "0.5", "1"]
    assert [text for _, text in _thinned(found, narrow)] == ["−1", "0", "1"]
    assert _thinned(found, wide) == found
