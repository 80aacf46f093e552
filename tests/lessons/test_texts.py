"""The words of a lesson: a section a step, with its task, its hints and what was learned."""

import pytest

from nnstudio.errors import FileRefused
from nnstudio.lessons import StepText
from nnstudio.lessons.texts import read_texts


def faults(text: str) -> list[str]:
    found: list[FileRefused] = []
    read_texts(text, "text.en.md", found)
    return list(map(str, found))


def test_sections_and_their_parts() -> None:
    found: list[FileRefused] = []
    texts = read_texts(
        "# Title\n\n## a: One\n\nFirst.\n\nSecond $x$.\n\n### task\nDo.\n### hint\nH1\n### hint\nH2\n### done\nD\n"
        "## b-2：二\n正文\n",
        "text.en.md",
        found,
    )
    assert found == []
    assert texts == {
        "a": StepText("One", "First.\n\nSecond $x$.", "Do.", ("H1", "H2"), "D"),
        "b-2": StepText("二", "正文"),
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hello\n## a: A\nb", "text.en.md: line 1: expected ## key: Title, found text before any section"),
        ("## A title\nb", "text.en.md: line 1: expected ## key: Title, with the key of a step, found “## A title”"),
        ("## a: A\nb\n\n## a: A\nb", "text.en.md: line 4: section “a” is there already"),
        ("## a: A\n", "text.en.md: ## a: expected a text, found nothing"),
        (
            "## a: A\nb\n### hints\nc",
            "text.en.md: ## a: expected ### task, ### hint or ### done, found ### hints",
        ),
        ("## a: A\nb\n### task\nc\n### task\nd", "text.en.md: ## a: ### task is there twice"),
        ("## a: A\nb\n### hint\n", "text.en.md: ## a: expected a hint below ### hint, found nothing"),
        ("## a: A\nb" + "\n### hint\nc" * 6, "text.en.md: ## a: expected at most 5 hints, found 6"),
        ("## a: A\nb $x", "text.en.md: ## a: expected formulas between two $, found 1 dollar sign"),
    ],
)
def test_faults(text: str, line: str) -> None:
    assert faults(text) == [line]


def test_dollars_that_are_no_formulas() -> None:
    assert faults("## a: A\nIt costs 3 \\$, `$x`.") == []
