"""Text from files reaches a person on one line, as it is where that does no harm; words reach one in any language."""

import pytest

from nnstudio.errors import InvalidInput
from nnstudio.wording import (
    Phrase,
    Text,
    both,
    counted,
    either,
    filled_in,
    first_of,
    printable,
    quoted,
    render,
    shape_text,
    short,
)


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
    found = [str(counted(number, "unit")) for number in (0, 1, 2, 1000)]
    assert found == ["0 units", "1 unit", "2 units", "1,000 units"]
    assert str(counted(2, "class", "classes")) == "2 classes"
    assert [str(shape_text(shape)) for shape in ((), (4,), (2, 3))] == ["a single number", "4", "2 x 3"]
    assert shape_text((2, 3), "×") == "2 × 3"


CHINESE = {
    "{layer} has {found}, not {expected}": "{layer}有{found}，而不是{expected}",
    "{count} neurons": "{count} 个神经元",
    "{count} neuron": "{count} 个神经元",
    "{first} or {last}": "{first}或{last}",
    ", ": "、",
    "Output": "输出层",
}


def chinese(template: str) -> str:
    return CHINESE[template]


def test_a_phrase_in_english_is_its_template_filled_in() -> None:
    phrase = Phrase("{layer} has {found}, not {expected}", layer="Eyes", found=counted(1, "neuron"), expected=2)
    assert str(phrase) == f"{phrase}" == "Eyes has 1 neuron, not 2"
    assert render(phrase) == str(phrase)


def test_a_phrase_in_another_language_has_no_english_word_left() -> None:
    fields = {"found": counted(3, "neuron"), "expected": counted(1, "neuron")}
    phrase = Phrase("{layer} has {found}, not {expected}", layer=Text("Output"), **fields)
    assert render(phrase, chinese) == "输出层有 3 个神经元，而不是 1 个神经元"


def test_a_name_that_a_person_gave_is_not_translated() -> None:
    phrase = Phrase("{count} neurons", count="Output")
    assert render(phrase, chinese) == "Output 个神经元"
    assert render("Output", chinese) == "Output"
    assert render(Text("Output"), chinese) == "输出层"


def test_lists_are_written_as_the_language_does() -> None:
    assert render(("a", Text("Output"), 3), chinese) == "a、输出层、3"
    assert str(Phrase("one of {known}", known=("a", "b"))) == "one of a, b"
    assert str(either(["a", "b", "c"])) == "a, b or c"
    assert render(either(["a", "b", "c"]), chinese) == "a、b 或 c"
    assert either(["a"]) == "a"
    assert str(both(["a", "b"])) == "a and b"
    assert first_of(["a", "b", "c"], most=2) == ("a", "b", "…")


def test_an_error_is_said_like_a_phrase_and_may_hold_one() -> None:
    error = InvalidInput("{layer} has {found}, not {expected}", layer=Text("Output"), found=1, expected=2)
    assert str(error) == "Output has 1, not 2"
    assert render(error, chinese) == "输出层有 1，而不是 2"
    assert render(Phrase("{count} neurons", count=error), chinese) == "输出层有 1，而不是 2 个神经元"


def test_chinese_has_spaces_beside_latin_letters_and_digits_and_none_inside() -> None:
    template = "向 {layer} 添加{count} 个"
    assert filled_in(template, {"layer": "输入", "count": 2}) == "向输入添加 2 个"
    assert filled_in(template, {"layer": "Eyes", "count": "两"}) == "向 Eyes 添加两个"
    assert filled_in("{a!r}：{b:.2f}（{{{c}}}）", {"a": "x", "b": 1, "c": "乙"}) == "'x'：1.00（{乙}）"


def test_numbers_are_written_as_the_template_says() -> None:
    assert str(Phrase("{loss:.3g} of {all:,}", loss=0.12345, all=1200)) == "0.123 of 1,200"


def test_phrases_are_equal_by_template_and_fields() -> None:
    assert counted(2, "unit") == counted(2, "unit") != counted(3, "unit")
    assert len({counted(2, "unit"), counted(2, "unit"), counted(1, "unit")}) == 2
    assert Phrase("a") != "a"
