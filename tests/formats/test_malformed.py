"""Whatever bytes a file holds: a project or one line about the file, quickly, and never another exception."""

import json
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnstudio.errors import FileRefused
from nnstudio.formats import dumps, loads

BY_HAND = (Path(__file__).parents[1] / "data" / "xor_by_hand.nns").read_bytes()
FULL = json.loads(BY_HAND)
FULL["network"]["layers"][0] |= {
    "activation": "elu",
    "activation_params": {"alpha": 0.5},
    "mask": [[1, 0], [1, 1]],
    "use_bias": False,
    "weights": {"dtype": "float32", "shape": [2, 2], "base64": "AACAPwAAAAAAAAAAAACAPw=="},
}
FULL |= {"notes": "n", "view": {"zoom": 1}, "training": {}, "dataset": {"points": [[1, 2]]}, "other": [1]}
quickly = settings(max_examples=150, deadline=1000)

fragments = st.one_of(
    st.binary(max_size=8),
    st.sampled_from(list(b'{}[]",:\\0-e.tfn \n'.decode())).map(str.encode),
    st.sampled_from([b"NaN", b"-Infinity", b"1e999", b"null", b'"\\ud800"', b"[" * 200, b'{"":' * 200, b"9" * 5000]),
)
wild = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**30, -1, 0, 1e39, 1e308, 65_537, 10**12])
    | st.floats(allow_nan=True)
    | st.text(max_size=5)
    | st.sampled_from(["tanh", "softmax", "float32", "AAAAAA=="]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "shape", "base64", "dtype", "weights", "bias"]) | st.text(), inner, max_size=4
        )
    ),
    max_leaves=8,
)


def check(data: bytes) -> None:
    try:
        project = loads(data, "file.nns")
    except FileRefused as refused:
        line = str(refused)
        assert line.startswith("file.nns: ")
        assert line.isprintable()
        assert len(line) < 400
    else:
        assert loads(dumps(project), "again.nns") == project


@quickly
@given(st.binary(max_size=200))
@example(BY_HAND)
def test_random_bytes(data: bytes) -> None:
    check(data)


@quickly
@given(st.integers(0, len(BY_HAND)))
def test_a_file_that_is_cut_off(length: int) -> None:
    check(BY_HAND[:length])


@quickly
@given(st.integers(0, len(BY_HAND)), st.integers(0, 40), fragments)
def test_a_piece_that_was_replaced(start: int, length: int, fragment: bytes) -> None:
    check(BY_HAND[:start] + fragment + BY_HAND[start + length :])


@quickly
@given(st.lists(st.tuples(st.integers(0, len(BY_HAND) - 1), st.integers(0, 255)), max_size=5))
def test_bytes_that_flipped(changes: list[tuple[int, int]]) -> None:
    data = bytearray(BY_HAND)
    for place, value in changes:
        data[place] = value
    check(bytes(data))


def places(value: Any) -> list[tuple[Any, Any]]:
    """All (container, key) below a JSON value."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [(value, key) for key in keys] + [place for key in keys for place in places(value[key])]


@quickly
@given(st.data())
def test_values_of_other_types_and_shapes(data: st.DataObject) -> None:
    value = json.loads(json.dumps(FULL))
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(places(value)))
        if data.draw(st.booleans()):
            container[key] = data.draw(wild)
        elif isinstance(container, dict):
            del container[key]
        else:
            container.insert(key, data.draw(wild))
    check(json.dumps(value).encode())


def test_what_the_mutations_start_from_is_read() -> None:
    assert loads(json.dumps(FULL).encode(), "file.nns").network.layers[0].activation_params == {"alpha": 0.5}
