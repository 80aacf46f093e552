"""Text from files and arguments reaches a person on one line, as it is where that does no harm."""

import pytest

from nnstudio.wording import counted, printable, quoted, shape_text, short


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain text",
        "é ß 网络 😀",
        "张\u3000三",  # the space that Chinese text has
        "12\u00a0cm",  # one that holds a number and its unit together
        "👩\u200d🔬",  # a woman and a microscope joined: a scientist
        "می\u200cخواهم",  # Persian, with a non-joiner
        "❤\ufe0f",
    ],
)
def test_what_can_be_read_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    "mark",
    [
        "\n",
        "\r",
        "\t",
        "\0",
        "\x1b",
        "\x7f",
        "\x9b",
        "\u2028",
        "\u2029",
        "\u200e",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\ud800",
    ],
)
def test_what_breaks_lines_steers_terminals_or_turns_text_round_does_not_get_through(mark: str) -> None:
    assert printable(f"a{mark}b") == "a�b"


def test_long_text_is_cut_to_forty_characters() -> None:
    assert short("x" * 40) == "x" * 40
    assert short("网" * 41) == "网" * 40 + "…"
    assert quoted('a "b"\n') == '"a \\"b\\"�"'


def test_counts_and_shapes() -> None:
    assert [counted(number, "unit") for number in (0, 1, 2, 1000)] == ["0 units", "1 unit", "2 units", "1,000 units"]
    assert [shape_text(shape) for shape in ((), (4,), (2, 3))] == ["a single number", "4", "2 x 3"]
    assert shape_text((2, 3), "×") == "2 × 3"
