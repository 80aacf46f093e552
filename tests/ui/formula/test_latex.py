"""Numbers, names and words as parts of a formula."""

import math

import pytest

from nnstudio.ui.formula import latex
from nnstudio.ui.formula.setting import set_formula


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.5, "0.50"),
        (-0.3, "-0.30"),
        (-0.0, "0.00"),
        (1234567.0, "1.23 \\cdot 10^{6}"),
        (-1e30, "-1.00 \\cdot 10^{30}"),
        (math.inf, "\\infty"),
        (-math.inf, "-\\infty"),
        (math.nan, "\\text{NaN}"),
    ],
)
def test_numbers_are_written_as_elsewhere_on_screen(value, written):
    assert latex.number(value) == written


def test_a_negative_number_behind_an_operator_is_in_parentheses():
    assert latex.factor(-0.3) == "(-0.30)"
    assert latex.factor(0.3) == "0.30"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("x", "x"),
        ("x1", "x_{1}"),
        ("w12", "w_{12}"),
        ("Sepal length", "\\text{Sepal length}"),
        ("输入", "\\text{输入}"),
    ],
)
def test_a_letter_with_a_number_is_a_symbol_with_an_index(name, written):
    assert latex.symbol(name) == written


@pytest.mark.parametrize("name", ["a_b", "50 %", "{x}", "$5", "a&b<c>d", "\\frac{", "a^b~c#d", "}", "层 {1}", "\\"])
def test_any_name_can_be_set(qapp, name):
    """Nothing in a name is taken for LaTeX: it's about as wide as the letters it has."""
    formula = set_formula(latex.text(name))
    assert formula is not None
    assert len(name) * 0.2 < formula.width < len(name) * 1.1


def test_an_escaped_name_is_as_wide_as_the_marks_it_shows(qapp):
    assert set_formula(latex.text("a_b")).width > set_formula(latex.text("ab")).width
    assert set_formula("\\text{a\\_b}").width == set_formula("\\text{a_b}").width
