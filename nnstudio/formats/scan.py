"""A first look at JSON text, before anything is built from it: how deep it nests, and whether a key repeats.

A decoder keeps the last of two equal keys without a word, and recursion follows the nesting of the text. Both are
found here from the positions of the brackets, braces, colons and quotation marks alone, by array arithmetic: a file
of a million numbers takes some milliseconds. Text that isn't JSON passes; the decoder says what is wrong with it.
"""

import json
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.errors import FileRefused
from nnstudio.formats.limits import DEPTH, KEYS
from nnstudio.wording import quoted, short

_CHUNK = 1 << 20
_OPEN, _CLOSE = ord("{"), ord("}")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]', re.DOTALL)
_PLACE_BYTES = 4 << 20


@dataclass(frozen=True)
class _Structure:
    """Byte positions, ascending: of all quotation marks, and of the braces and colons outside strings."""

    quotes: NDArray[np.int64]
    marks: NDArray[np.int64]


def check_structure(text: bytes, name: str) -> None:
    """Refuse JSON text that nests too deep, repeats a key within an object, or holds too many keys.

    Raises
    ------
    FileRefused
        Naming the file and the place.
    """
    # An escaped quotation mark ends no string. Backslashes pair up from the left, as `replace` finds them.
    plain = text.replace(b"\\\\", b"__").replace(b'\\"', b"__") if b"\\" in text else text
    structure = _find_structure(plain, name)
    _check_keys(text, structure, name)


def _find_structure(text: bytes, name: str) -> _Structure:
    quotes: list[NDArray[np.int64]] = []
    marks: list[NDArray[np.int64]] = []
    inside = depth = keys = 0
    for start in range(0, len(text), _CHUNK):
        chunk = np.frombuffer(text, np.uint8, min(_CHUNK, len(text) - start), start)
        folded = chunk | 0x20  # makes [ and { one, and ] and }
        quote = np.flatnonzero(chunk == ord('"'))
        candidates = np.flatnonzero((folded == _OPEN) | (folded == _CLOSE) | (chunk == ord(":")))
        outside = candidates[(np.searchsorted(quote, candidates) + inside) & 1 == 0]
        inside = (inside + quote.size) & 1
        kinds = chunk[outside]
        steps = np.where(kinds == ord(":"), 0, np.where((kinds | 0x20) == _OPEN, 1, -1))
        depths = depth + np.cumsum(steps)
        if depths.size:
            if depths.max() > DEPTH:
                raise FileRefused(
                    "{name}: expected at most {limit} levels of nesting, found more", name=name, limit=DEPTH
                )
            depth = int(depths[-1])
        keys += int(np.count_nonzero(kinds == ord(":")))
        if keys > KEYS:
            raise FileRefused("{name}: expected at most {limit} keys, found more", name=name, limit=f"{KEYS:,}")
        quotes.append(quote + start)
        marks.append(outside[(kinds != ord("[")) & (kinds != ord("]"))] + start)
    return _Structure(np.concatenate([*quotes, _NONE]), np.concatenate([*marks, _NONE]))


_NONE: NDArray[np.int64] = np.empty(0, np.int64)


def _check_keys(text: bytes, structure: _Structure, name: str) -> None:
    """Go through braces and colons in order; the string that ends before a colon is a key of the open object."""
    last_quote = np.searchsorted(structure.quotes, structure.marks) - 1
    quotes = structure.quotes
    ends = quotes[np.maximum(last_quote, 0)] if quotes.size else np.zeros_like(structure.marks)
    starts = quotes[np.maximum(last_quote - 1, 0)] if quotes.size else np.zeros_like(structure.marks)
    objects: list[set[bytes]] = []
    for position, start, end in zip(structure.marks.tolist(), starts.tolist(), ends.tolist(), strict=True):
        mark = text[position]
        if mark == _OPEN:
            objects.append(set())
        elif mark == _CLOSE:
            if not objects:
                return
            objects.pop()
        elif objects:
            key = text[start + 1 : end]
            if b"\\" in key:
                key = _unescaped(key)
            if key in objects[-1]:
                raise FileRefused(
                    "{name}: {place}: expected every key once, found {key} twice",
                    name=name,
                    place=place_of(text, start),
                    key=quoted(key.decode("utf-8", "replace")),
                )
            objects[-1].add(key)


def _unescaped(key: bytes) -> bytes:
    r"""Return a key without escapes, so that "\u0061" is found to be "a" again."""
    try:
        return str(json.loads(b'"' + key + b'"')).encode("utf-8", "surrogatepass")
    except ValueError:
        return key


def place_of(text: bytes, offset: int) -> str:
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


def line_and_column(text: bytes, offset: int) -> str:
    """Return where a byte lies as a person finds it in an editor; both count from 1."""
    line = text.count(b"\n", 0, offset) + 1
    line_start = text.rfind(b"\n", 0, offset) + 1
    column = len(text[line_start:offset].decode("utf-8", "replace")) + 1
    return f"line {line}, column {column}"
