"""Curves as straight pieces and dashes: ends, lengths and gaps by hand."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnstudio.ui.canvas.plain_lines import dashes, draw_lines, paint_plain, pieces, runs
from nnstudio.ui.theme import EdgeState


def ends(*curves):
    return tuple(np.array(column, dtype=float) for column in zip(*curves, strict=True))


def test_pieces_join_up_from_end_to_end():
    lines = pieces(ends((0, 0, 100, 60)), 8)
    assert lines.shape == (1, 8, 4)
    assert lines[0, 0, :2].tolist() == [0, 0]
    assert lines[0, -1, 2:].tolist() == [100, 60]
    assert np.array_equal(lines[0, 1:, :2], lines[0, :-1, 2:])
    # Half-way is the middle: of 8 pieces the fifth begins there.
    assert lines[0, 4, :2] == pytest.approx([50, 30])


def test_dashes_of_a_level_line():
    # 25 long, dashes of 6 every 10: from 0 to 6, 10 to 16, 20 to 25.
    lines, owner = dashes(ends((0, 5, 25, 5)), np.array([6.0]), np.array([10.0]))
    assert owner.tolist() == [0, 0, 0]
    assert lines[:, [0, 2]] == pytest.approx(np.array([[0, 6], [10, 16], [20, 25]]))
    assert (lines[:, [1, 3]] == 5).all()


def test_each_curve_has_its_own_dashes():
    lines, owner = dashes(ends((0, 0, 30, 0), (0, 9, 20, 9)), np.array([5.0, 5.0]), np.array([10.0, 20.0]))
    assert owner.tolist() == [0, 0, 0, 1]
    assert lines[3].tolist() == pytest.approx([0, 9, 5, 9])


def test_runs_of_equal_kinds():
    assert runs(np.array([1, 1, 4, 7, 7])) == [slice(0, 2), slice(2, 3), slice(3, 5)]
    assert runs(np.array([], dtype=int)) == []


@pytest.fixture
def image(qapp):
    picture = QImage(60, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    return picture


def test_an_array_of_lines_is_drawn(image):
    painter = QPainter(image)
    painter.setPen(QPen(QColor("black"), 3))
    draw_lines(painter, np.array([[5.0, 5.0, 55.0, 5.0], [30.0, 10.0, 50.0, 10.0]]))
    painter.end()
    dark = [(x, y) for x, y in ((10, 5), (50, 5), (40, 10), (10, 10)) if image.pixelColor(x, y).lightness() < 50]
    assert dark == [(10, 5), (50, 5), (40, 10)]


def test_positive_is_whole_and_negative_is_dashed(image, theme):
    painter = QPainter(image)
    curves = ends((0, 5, 60, 5), (0, 14, 60, 14))
    paint_plain(painter, theme, curves, np.array([1.6, -1.6]), 1.6, EdgeState.NORMAL)
    painter.end()
    white = [sum(image.pixelColor(x, y) == QColor("white") for x in range(60)) for y in (5, 14)]
    assert white[0] == 0
    assert 10 < white[1] < 40


def test_cut_and_broken_weights_are_no_fault(image, theme):
    painter = QPainter(image)
    weights = np.array([np.nan, np.inf, -np.inf])
    curves = ends((0, 3, 60, 3), (0, 9, 60, 9), (0, 15, 60, 15))
    paint_plain(painter, theme, curves, weights, 1.6, EdgeState.NORMAL, np.array([True, False, True]))
    painter.end()
