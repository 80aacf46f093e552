"""Text on the canvas: how large it is at least, where its baseline is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from nnstudio.ui.canvas.lettering import CAPTION, LABEL, SMALL, Lettering, legible


@pytest.mark.parametrize("text", ["花萼长", "x 长度", "長さ", "길이"])
def test_chinese_is_never_smaller_than_12_pixels(text):
    assert legible(text, SMALL).size == 12
    assert legible(text, LABEL).size == 12
    assert legible(text, CAPTION) == CAPTION


@pytest.mark.parametrize("text", ["H1·1", "x₁", "−0.5", "π"])
def test_other_texts_keep_their_size(text):
    assert legible(text, SMALL) == SMALL


def inked_rows(theme, text):
    """Paint a text on a baseline at 30 and return the first and the last row that it touches."""
    picture = QImage(120, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    Lettering(theme).draw(painter, text, CAPTION, theme.tokens.text, 10, 30)
    painter.end()
    rows = [y for y in range(60) if any(picture.pixelColor(x, y).lightness() < 140 for x in range(120))]
    return rows[0], rows[-1]


def test_chinese_stands_on_the_baseline_of_what_is_beside_it(theme):
    """A typeface that reaches higher would otherwise push its line down."""
    assert inked_rows(theme, "H")[1] == pytest.approx(29, abs=1)
    first, last = inked_rows(theme, "口")
    assert last == pytest.approx(30, abs=1)
    assert first >= 18
    assert inked_rows(theme, "口H")[1] == last
