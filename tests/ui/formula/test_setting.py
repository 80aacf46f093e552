"""LaTeX becomes outlines: sizes, line breaks, characters that the typeface lacks, and what can't be set."""

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nnstudio import resources
from nnstudio.ui.formula.painting import paint_formula
from nnstudio.ui.formula.setting import QUAD, RELATION, SUM, set_formula
from nnstudio.ui.formula.source import part

TEXTS = sorted(resources.find("lessons").glob("*/text.*.md"))


def colors_of(formula, theme, size=40):
    """All colours that a formula is painted in, on white."""
    image = QImage(round(formula.width * size) + 8, round(4 * size), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_formula(painter, theme, formula, QPointF(4, 2 * size), size)
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}.{path.suffixes[0][1:]}")
def test_every_formula_of_the_lessons_can_be_set(qapp, path):
    text, formulas = part(path.read_text(encoding="utf-8"))
    assert "$" not in text
    assert [each.latex for each in formulas if set_formula(each.latex, inline=not each.display) is None] == []
    assert not [each.latex for each in formulas if re.search(r"\\[a-zA-Z]+", "".join(shown(each.latex)))]


def shown(latex):
    """The commands of a formula that were taken for words."""
    from ziamath.tex import tex2mml

    return re.findall(r"<m[ion]>(\\[^<]*)<", tex2mml(latex))


def test_lengths_are_in_em(qapp):
    """In STIX Two Math a digit is about half an em wide and two thirds high, and a fraction goes below the line."""
    one, two = set_formula("0"), set_formula("00")
    assert two.width == pytest.approx(2 * one.width, abs=0.05)
    assert 0.4 < one.width < 0.55
    assert 0.6 < one.ascent < 0.75
    assert one.descent < 0.05
    assert set_formula(r"\frac{1}{2}").descent > 0.5
    assert set_formula(r"\frac{1}{2}", inline=True).descent < set_formula(r"\frac{1}{2}").descent


def test_spaces_are_those_of_tex(qapp):
    """A relation has 5/18 em on both sides, a sum 4/18; a minus before a number has none."""
    width = {latex: set_formula(latex).width for latex in ("x", "x=x", "x+x", "-x", "x=-x")}
    bare = 0.72  # + and = are as wide as that
    assert width["x=x"] - 2 * width["x"] == pytest.approx(bare + 10 / 18, abs=0.05)
    assert width["x+x"] - 2 * width["x"] == pytest.approx(bare + 8 / 18, abs=0.05)
    assert width["x=-x"] == pytest.approx(width["x=x"] - width["x"] + width["-x"], abs=0.02)


def test_a_name_of_a_function_stands_close_to_its_parenthesis_and_apart_from_a_factor(qapp):
    width = {
        latex: set_formula(latex).width for latex in (r"\tanh", "(z)", r"\tanh(z)", "2", r"2\tanh(z)", "z", r"\ln z")
    }
    assert width[r"\tanh(z)"] == pytest.approx(width[r"\tanh"] + width["(z)"], abs=0.05)
    assert width[r"2\tanh(z)"] == pytest.approx(width["2"] + width[r"\tanh(z)"] + 1 / 6, abs=0.05)
    assert width[r"\ln z"] == pytest.approx(set_formula(r"\ln").width + width["z"] + 1 / 6, abs=0.05)


def test_spaces_between_formulas_are_as_long_as_they_say(qapp):
    assert set_formula(r"a\quad b").width - set_formula("ab").width == pytest.approx(1.0, abs=0.05)
    assert set_formula(r"a\,b").width - set_formula("ab").width == pytest.approx(1 / 6, abs=0.02)


def test_chinese_words_are_as_wide_as_their_characters(qapp):
    """The typeface of formulas has no Chinese: a missing character would be a box of half an em."""
    assert set_formula(r"\text{隐藏层}").width == pytest.approx(3.0, abs=0.1)
    assert set_formula(r"W_{\text{隐藏层}}").width < set_formula(r"W\text{隐藏层}").width
    mixed = set_formula(r"\text{层 Layer 2}").width
    assert mixed == pytest.approx(set_formula(r"\text{层}").width + set_formula(r"\text{Layer 2}").width, abs=0.4)


def test_what_chinese_words_are_drawn_as_is_no_box(qapp, theme):
    """A box would cover all of the room that is kept for the word."""
    formula = set_formula(r"\text{层 a}")
    size = 60
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(10, 80)
    paint_formula(painter, theme, formula, QPointF(0, 0), size)
    painter.end()
    inked = sum(image.pixelColor(x, y).lightness() < 128 for x in range(10, 70) for y in range(30, 90))
    assert 0.08 < inked / 3600 < 0.5


def test_parts_take_colours_of_the_theme(qapp, theme):
    strokes = {
        stroke.color for atom in set_formula(r"\color{neg}{-0.3}+\color{pos}{x_2}+1").atoms for stroke in atom.strokes
    }
    assert strokes == {"neg", "pos", ""}
    colors = colors_of(set_formula(r"\color{neg}{-0.3}+\color{pos}{x_2}+1"), theme)
    tokens = theme.tokens
    assert {tokens.neg.name(), tokens.pos.name(), tokens.text.name()} <= colors


def test_an_unknown_colour_is_that_of_the_text(qapp, theme):
    assert theme.tokens.text.name() in colors_of(set_formula(r"\color{nocolour}{x}"), theme)


@pytest.mark.parametrize(
    "latex",
    [r"\frac{", r"\left(", "}", "x_", r"\begin{bmatrix}", "{" * 2000 + "}" * 2000, r"\text{", "x^^2", r"\sqrt[", "&"],
)
def test_bad_latex_is_none_and_never_raises(qapp, latex):
    formula = set_formula(latex)
    assert formula is None or formula.width >= 0


@pytest.mark.parametrize("latex", ["", " ", "{}"])
def test_an_empty_formula_is_empty(qapp, latex):
    formula = set_formula(latex)
    assert formula is None or formula.width == pytest.approx(0.0, abs=0.1)


# --- lines ----------------------------------------------------------------------------------------


def test_where_a_line_may_begin(qapp):
    atoms = set_formula(r"a = b + c \qquad d \cdot e").atoms
    assert [atom.breaks for atom in atoms if atom.breaks is not None] == [RELATION, SUM, QUAD]


def test_a_formula_that_fits_is_one_line(qapp):
    formula = set_formula("a = b + c")
    assert len(formula.lines(formula.width)) == 1
    assert formula.lines(100)[0].width == pytest.approx(formula.width, abs=0.05)


def test_lines_end_at_wide_spaces_first(qapp):
    formula = set_formula(r"z_1 = x_1 + x_2 \qquad z_2 = x_1 - x_2")
    lines = formula.lines(0.7 * formula.width)
    assert len(lines) == 2
    assert [line.indent for line in lines] == [0.0, 0.0]
    assert len(lines[0].atoms) == len(lines[1].atoms)


def test_then_before_relations_and_sums_with_an_indent(qapp):
    formula = set_formula("z = w_1 x_1 + w_2 x_2 + w_3 x_3 + w_4 x_4 + b")
    lines = formula.lines(0.5 * formula.width)
    assert len(lines) > 1
    assert all(line.width <= 0.5 * formula.width for line in lines)
    assert all(line.atoms[0].breaks == SUM and line.indent == 1.0 for line in lines[1:])
    assert any(atom.breaks == RELATION for atom in lines[0].atoms)
    assert sum(len(line.atoms) for line in lines) == len(formula.atoms)


def test_what_has_no_place_to_break_stays_whole(qapp):
    formula = set_formula(r"\frac{a + b + c + d + e}{2}")
    assert len(formula.lines(1.0)) == 1


def test_pieces_make_up_the_whole(qapp):
    formula = set_formula("y = f(w_1 x_1 + w_2 x_2 + b)")
    assert len(formula.pieces) == 4
    assert sum(len(piece.atoms) for piece in formula.pieces) == len(formula.atoms)
    assert sum(piece.width for piece in formula.pieces) == pytest.approx(formula.width, abs=0.1)


# --- in a line of text ----------------------------------------------------------------------------


@pytest.mark.parametrize("latex", [r"\sum_{i=1}^n w_i", r"\sum_j w_j"])
def test_limits_stand_beside_their_sum_in_a_line_of_text(qapp, latex):
    alone, inline = set_formula(latex), set_formula(latex, inline=True)
    assert inline.descent < alone.descent - 0.2
    assert inline.width > alone.width - 0.2


# --- loading --------------------------------------------------------------------------------------


def test_the_typesetter_is_loaded_with_the_first_formula_only():
    code = "import sys, nnstudio.ui.main_window, nnstudio.ui.formula; print('ziamath' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"
