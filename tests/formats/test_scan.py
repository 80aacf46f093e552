"""The first look at JSON text finds depth and repeated keys wherever they are, and nothing in texts."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.errors import FileRefused
from nnstudio.formats import scan
from nnstudio.formats.scan import check_structure, line_and_column, place_of


def refused(text: str) -> str | None:
    try:
        check_structure(text.encode("utf-8", "surrogatepass"), "f")
    except FileRefused as error:
        return str(error)
    return None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1, "a": 2}', "$"),
        ('{"b": {"a": 1, "c": {"a": 3}, "a": 2}}', "$.b"),
        ('[{"a": 1}, {"x": 0, "a": 1, "a": 1}]', "$[1]"),
        ('{"b": [[0, {}], [1, {"a": 1, "a": 2}]]}', "$.b[1][1]"),
        ('{"\\u0061": 1, "a": 2}', "$"),
        ('{"a":1,"a":2}', "$"),
        ('{"a" : 1 , \n\t"a"\n:\n2}', "$"),
    ],
)
def test_a_repeated_key_and_its_object(text: str, place: str) -> None:
    assert refused(text) == f'f: {place}: expected every key once, found "a" twice'


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"a": {"a": 1}}, "b": {"a": 1}}',
        '[{"a": 1}, {"a": 1}]',
        '{"a": "\\"a\\": 1, \\"a\\": 2", "b": "{\\"a\\":1"}',
        '{"a\\\\": 1, "a": 2, "\\\\": 3, "\\"": 4}',
        '{"a": "a", "A": "a"}',
        '{"": 1, " ": 2}',
        "",
        "{}",
        '"',
        "}}}",
        ':"a":"a":',
        '{:"a":"a"',
    ],
)
def test_nothing_to_refuse(text: str) -> None:
    assert refused(text) is None


names = st.text(st.sampled_from('ab"\\{}[]:,é\u2028 '), max_size=3)
values = st.recursive(
    st.none() | st.integers() | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(values, st.booleans(), st.sampled_from([1, 2, 3, 7, 1 << 20]))
def test_json_from_an_encoder_has_no_repeated_key(value: object, ascii_only: bool, chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_CHUNK", chunk)  # what lies across the border of two chunks is seen as a whole
        assert refused(json.dumps(value, ensure_ascii=ascii_only)) is None


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(names, values), min_size=1, max_size=5), st.integers(0, 4), st.sampled_from([1, 5, 1 << 20]))
def test_a_key_that_was_repeated_anywhere_is_found(pairs: list[tuple[str, object]], which: int, chunk: int) -> None:
    keys = [key for key, _ in pairs]
    pairs = [*pairs, (pairs[which % len(pairs)][0], None)]
    text = "[" + "{" + ",".join(f"{json.dumps(key)}:{json.dumps(value)}" for key, value in pairs) + "}]"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_CHUNK", chunk)
        message = refused(text)
    assert message is not None
    assert message.startswith("f: $[0]: expected every key once")
    assert keys


@settings(max_examples=100, deadline=None)
@given(values)
def test_depth_is_what_a_walk_over_the_value_counts(value: object) -> None:
    def depth(one: object) -> int:
        if isinstance(one, dict):
            one = list(one.values())
        return 1 + max(map(depth, one), default=0) if isinstance(one, list) else 0

    for limit in (max(depth(value) - 1, 0), depth(value)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(scan, "DEPTH", limit)
            assert (refused(json.dumps(value)) is None) == (limit == depth(value))


def test_places() -> None:
    text = b'{"a": [1, {"b c": [true, {}]}], "d": "[{,:", "e": 5}'
    assert place_of(text, text.index(b"1")) == "$.a[0]"
    assert place_of(text, text.index(b"true")) == "$.a[1].b c[0]"
    assert place_of(text, text.index(b"{}")) == "$.a[1].b c[1]"
    assert place_of(text, text.index(b"5")) == "$.e"
    assert place_of(text, text.index(b'"d"')) == "$"
    assert str(place_of(b"]]", 1)) == "line 1, column 2"


def test_far_into_a_file_a_place_is_a_line_and_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """A path would have to be followed from the start."""
    text = b'{"a": [1,\n 2]}'
    monkeypatch.setattr(scan, "_PLACE_BYTES", 8)
    assert place_of(text, 7) == "$.a[0]"
    assert str(place_of(text, 11)) == "line 2, column 2"


def test_lines_and_columns_count_characters_from_1() -> None:
    text = "a\nbé😀c".encode()
    assert str(line_and_column(text, 0)) == "line 1, column 1"
    assert str(line_and_column(text, text.index(b"c"))) == "line 2, column 4"
