"""Colours: the scales by hand-worked points, and the contrasts that people need to read."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFontDatabase, QTextLayout

from nnstudio.ui.theme import LARGE, EdgeState, Theme, _luminance, load_typeface, typeface


@pytest.fixture(params=["light", "dark"])
def look(qapp, request):
    return Theme(request.param)


def contrast(a, b):
    """Contrast ratio as WCAG 2.2 defines it."""
    bright, dim = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_contrast_of_black_on_white_is_21():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)


def test_the_value_scale_goes_through_its_stops(qapp):
    light = Theme("light")
    assert light.value_color(-1.0).name().upper() == "#D8650F"
    assert light.value_color(1.0).name().upper() == "#1B69BD"
    # Half-way from 0 (#EEF0F3) to 0.5 (#93BEEA) in sRGB; the table has 256 entries.
    middle = light.value_color(0.25)
    assert abs(middle.red() - (0xEE + 0x93) / 2) <= 2
    assert abs(middle.blue() - (0xF3 + 0xEA) / 2) <= 2


def test_arrays_of_values_get_the_colours_of_single_ones(look):
    values = np.array([-2.0, -1.0, -0.3, 0.0, 0.7, 1.0, 5.0])
    singles = [look.value_color(v).getRgb()[:3] for v in values]
    assert np.abs(look.value_colors(values).astype(int) - np.array(singles)).max() <= 3


def test_nan_has_the_colour_of_zero_and_breaks_nothing(look):
    assert look.value_color(float("nan")) == look.value_color(0.0)
    assert look.value_colors(np.array([np.nan])).shape == (1, 3)


def test_text_can_be_read_on_every_surface(look):
    tokens = look.tokens
    for surface in (tokens.panel, tokens.canvas, tokens.inset, tokens.window, tokens.hover, tokens.accent_soft):
        assert contrast(tokens.text, surface) >= 12
        assert contrast(tokens.text2, surface) >= 5.5
        assert contrast(tokens.text3, surface) >= 4.5
        assert contrast(tokens.accent, surface) >= 4.5


def test_a_number_can_be_read_on_every_value(look):
    for v in np.linspace(-1, 1, 256):
        assert contrast(look.value_ink(float(v)), look.value_color(float(v))) >= 4.4


def test_a_neuron_stands_out_from_the_canvas(look):
    for v in np.linspace(-1, 1, 64):
        assert contrast(look.outline(float(v)), look.tokens.canvas) >= 2.9


def test_edges_follow_the_formulas_of_the_visual_target(look):
    assert look.edge_width(0.5) == pytest.approx(1 + 2.4 * 0.5)
    assert look.edge_width(0.5, EdgeState.DIMMED) == pytest.approx(0.9 + 1.7 * 0.5)
    assert look.edge_width(0.5, EdgeState.SELECTED) == pytest.approx(1 + 3.2 * 0.5)
    assert look.edge_color(1.0, True, EdgeState.SELECTED) == look.tokens.neg
    assert look.edge_color(1.0, False, EdgeState.SELECTED) == look.tokens.pos
    assert look.edge_color(0.2, False).alpha() == 255


def test_switching_tells_once_and_only_if_something_changes(qtbot, qapp):
    theme = Theme("light")
    told = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.mode = "dark"
    theme.mode = "dark"
    theme.mode = "light"
    assert told == [True, False]


def test_an_unknown_mode_is_a_fault(look):
    with pytest.raises(ValueError, match="pink"):
        look.mode = "pink"


def test_chinese_follows_the_weight_of_the_text(qapp):
    """Whatever typeface lends the characters, from 600 on its bold face is used."""
    load_typeface()
    if not any("CJK" in family for family in QFontDatabase.families()):
        return

    def styles(weight):
        layout = QTextLayout("变色鸢尾", typeface(13, weight))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return {run.rawFont().styleName() for run in layout.glyphRuns()}

    assert styles(400) == {"Regular"}
    assert styles(600) == {"Bold"}


def test_large_type_is_larger_by_whole_pixels_and_lengths_along(qapp):
    theme = Theme("light", scale=LARGE)
    assert [theme.font(size).pixelSize() for size in (11, 12, 12.5, 13, 16)] == [14, 16, 16, 17, 21]
    assert [theme.px(length) for length in (1, 24, 28, 32, 48)] == [1, 31, 36, 42, 62]
    theme.scale = 1.0
    assert theme.font(13).pixelSize() == 13
    assert theme.px(24) == 24


def test_the_style_sheet_grows_but_for_its_lines(qapp):
    theme = Theme("light", scale=LARGE)
    theme.apply(qapp)
    sheet = qapp.styleSheet()
    theme.scale = 1.0
    assert "border: 1px solid" in sheet
    assert "border: 2px solid" in sheet
    assert "QMenu::item { padding: 8px 34px 8px 16px;" in sheet
    assert "QMenu::item { padding: 6px 26px 6px 12px;" in qapp.styleSheet()


def test_a_theme_at_its_designed_size_follows_in_everything_else(qtbot, qapp):
    theme = Theme("light", scale=LARGE)
    plain = theme.unscaled
    assert plain is theme.unscaled
    assert (plain.scale, plain.font(13).pixelSize(), plain.dark) == (1.0, 13, False)
    with qtbot.waitSignal(plain.changed):
        theme.mode = "dark"
    assert plain.dark
    assert plain.unscaled is plain
    theme.mode = "light"
    theme.scale = 1.0
