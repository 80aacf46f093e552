"""Which parts of a Markdown text are formulas."""

import pytest

from nnstudio.ui.formula.source import FIRST_PLACE, Source, part


def formulas(text):
    return [(each.latex, each.display) for each in part(text)[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$x$", [("x", False)]),
        ("$$x$$", [("x", True)]),
        ("so $x_1$ and $x_2$.", [("x_1", False), ("x_2", False)]),
        ("于是 $z$，$b$。", [("z", False), ("b", False)]),
        ("$$\na = b\n+ c\n$$", [("a = b + c", True)]),
        ("$\\$5$", [("\\$5", False)]),
    ],
)
def test_formulas_stand_between_dollar_signs(text, expected):
    assert formulas(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $6",
        "a $ b $ c",
        "`$x$`",
        "``a ` $x$``",
        "```\n$x$\n```",
        "~~~\n$x$\n~~~",
        "\\$x\\$",
        "one $ sign",
        "$$",
        "",
    ],
)
def test_prices_code_and_escaped_signs_are_none(text):
    assert formulas(text) == []


def test_an_escaped_sign_is_a_sign():
    assert part("costs \\$5, not $x$")[0] == f"costs $5, not {chr(FIRST_PLACE)}"


def test_each_formula_keeps_its_place():
    text, found = part("| $|x|$ | $a$ |")
    assert text == f"| {chr(FIRST_PLACE)} | {chr(FIRST_PLACE + 1)} |"
    assert found == [Source("|x|", False), Source("a", False)]


def test_a_formula_is_written_with_its_signs():
    assert Source("x", False).written == "$x$"
    assert Source("x", True).written == "$$x$$"
