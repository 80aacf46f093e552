"""A first look at JSON text, before anything is built from it: how deep it nests, and whether a key repeats.

A decoder keeps the last of two equal keys without a word, and recursion follows the nesting of the text. Both are
found here from the positions of the brackets, braces, colons and quotation marks alone, by array arithmetic: a file
of a million numbers takes some milliseconds. Text that isn't JSON passes; the decoder says what is wrong with it.
"""

import re
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.errors import FileRefused
from nnstudio.formats.limits import DEPTH, KEYS
from nnstudio.wording import Phrase, Words, quoted, short

_CHUNK = 1 << 18
_OPEN, _CLOSE, _COLON = ord("{"), ord("}"), ord(":")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]', re.DOTALL)
_PLACE_BYTES = 4 << 20


@dataclass(frozen=True)
class _Marks:
    """The braces and colons outside strings, in their order, up to a brace that closes nothing.

    `starts` and `ends` are the quotation marks of the string before each colon, the key that it belongs to. At
    braces they mean nothing.
    """

    kinds: NDArray[np.uint8]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


def check_structure(text: bytes, name: str) -> None:
    """Refuse JSON text that nests too deep, repeats a key within an object, or holds too many objects or keys.

    Raises
    ------
    FileRefused
        Naming the file and the place.
    """
    # An escaped quotation mark ends no string. Backslashes pair up from the left, as `replace` finds them.
    plain = text.replace(b"\\\\", b"__").replace(b'\\"', b"__") if b"\\" in text else text
    _check_keys(text, _find_marks(plain, name), name)


def _find_marks(text: bytes, name: str) -> _Marks:
    found: list[tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]]] = []
    quotes: NDArray[np.int64] = np.zeros(2, np.int64)  # the last two so far; where there are none, an empty key
    inside = depth = 0
    left = dict.fromkeys((_COLON, _OPEN), KEYS)
    for start in range(0, len(text), _CHUNK):
        chunk = np.frombuffer(text, np.uint8, min(_CHUNK, len(text) - start), start)
        folded = chunk | 0x20  # makes [ and { one, and ] and }
        quote = np.flatnonzero(chunk == ord('"'))
        candidates = np.flatnonzero((folded == _OPEN) | (folded == _CLOSE) | (chunk == _COLON))
        outside = candidates[(np.searchsorted(quote, candidates) + inside) & 1 == 0]
        inside = (inside + quote.size) & 1
        kinds = chunk[outside]
        steps = np.where(kinds == _COLON, 0, np.where((kinds | 0x20) == _OPEN, 1, -1))
        depths = depth + np.cumsum(steps)
        if depths.size:
            if depths.max() > DEPTH:
                raise FileRefused(
                    "{name}: expected at most {limit} levels of nesting, found more", name=name, limit=DEPTH
                )
            depth = int(depths[-1])
        for mark, template in (
            (_COLON, "{name}: expected at most {limit} keys, found more"),
            (_OPEN, "{name}: expected at most {limit} objects, found more"),
        ):
            left[mark] -= int(np.count_nonzero(kinds == mark))
            if left[mark] < 0:
                raise FileRefused(template, name=name, limit=f"{KEYS:,}")
        kept = (kinds != ord("[")) & (kinds != ord("]"))
        quotes = np.concatenate([quotes[-2:], quote + start])
        last = np.searchsorted(quotes, outside[kept] + start) - 1
        found.append((kinds[kept], quotes[np.maximum(last - 1, 0)], quotes[np.maximum(last, 0)]))
        if depths.size and depths.min() < 0:  # no JSON: the decoder says what is wrong
            break
    empty = np.empty(0, np.int64)
    kinds, starts, ends = (
        np.concatenate(parts) for parts in zip((empty.astype(np.uint8), empty, empty), *found, strict=True)
    )
    return _Marks(kinds, starts, ends)


def _check_keys(text: bytes, marks: _Marks, name: str) -> None:
    owners = _owners(marks.kinds)
    colons = np.flatnonzero(owners >= 0)
    seen: set[tuple[int, bytes]] = set()
    for owner, start, end in zip(
        owners[colons].tolist(), marks.starts[colons].tolist(), marks.ends[colons].tolist(), strict=True
    ):
        key = text[start + 1 : end]
        if b"\\" in key:
            key = _unescaped(key)
        if (owner, key) in seen:
            raise FileRefused(
                "{name}: {place}: expected every key once, found {key} twice",
                name=name,
                place=place_of(text, start),
                key=quoted(key.decode("utf-8", "replace")),
            )
        seen.add((owner, key))


def _owners(kinds: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Return for each colon the brace that opened its object, as an index into the marks; -1 for all else.

    Among the marks of one depth, in their order, it is the last brace that opens.
    """
    depths = np.cumsum(np.where(kinds == _OPEN, 1, np.where(kinds == _CLOSE, -1, 0)))
    if (below := np.flatnonzero(depths < 0)).size:
        depths = depths[: below[0]]
    order = np.argsort(depths.astype(np.int16), kind="stable")
    opened = np.maximum.accumulate(np.where(kinds[order] == _OPEN, np.arange(order.size), 0))
    owners = np.full(kinds.size, -1, np.int64)
    owners[order] = order[opened]
    owners[: depths.size][depths == 0] = -1
    owners[kinds != _COLON] = -1
    return owners


def _unescaped(key: bytes) -> bytes:
    r"""Return a key without escapes, so that "\u0061" is found to be "a" again."""
    try:
        return msgspec.json.decode(b'"' + key + b'"', type=str).encode()
    except ValueError:  # no JSON, or half a character: the decoder refuses the file for it
        return key


def place_of(text: bytes, offset: int) -> Words:
    """Return where a byte of JSON text lies, as a path ($.network.layers[0].bias[1]), else as line and column.

    At a key, it is the path of the object that holds the key.
    """
    if offset > _PLACE_BYTES:
        return line_and_column(text, offset)
    path: list[str | int] = []
    key = b""
    for token in _TOKEN.finditer(text, 0, offset):
        mark = token[0]
        if mark == b"{":
            path.append("")
        elif mark == b"[":
            path.append(0)
        elif mark in (b"}", b"]"):
            if not path:
                return line_and_column(text, offset)
            path.pop()
        elif mark == b",":
            if path:
                here = path[-1]
                path[-1] = here + 1 if isinstance(here, int) else ""
        elif mark == b":":
            if path and isinstance(path[-1], str):
                path[-1] = "." + short(_unescaped(key).decode("utf-8", "replace"))
        else:
            key = mark[1:-1]
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else step for step in path)


def line_and_column(text: bytes, offset: int) -> Phrase:
    """Return where a byte lies as a person finds it in an editor; both count from 1."""
    line = text.count(b"\n", 0, offset) + 1
    line_start = text.rfind(b"\n", 0, offset) + 1
    column = len(text[line_start:offset].decode("utf-8", "replace")) + 1
    return Phrase("line {line}, column {column}", line=line, column=column)
