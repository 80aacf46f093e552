"""JSON text as a person lays it out: two-space indent, and whatever holds no list or object on one line.

So a matrix has one row a line, and an input or a bias is one line.
"""

import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from nnstudio.formats.fields import Place
from nnstudio.formats.limits import DEPTH
from nnstudio.wording import Phrase, Text

_WHOLE_NUMBERS = range(1 - 10**4299, 10**4300)
"""Those that the decoder takes: up to 4,300 characters, a minus sign among them."""


@dataclass(frozen=True)
class Ready:
    """Text that is JSON already, on one line.

    `holds`: it is a list or an object with something in it, so that a list of these takes a line for each.
    """

    text: str
    holds: bool = False


def json_text(value: object, place: Place) -> str:
    """Return a value as JSON text without a newline at its end.

    Parameters
    ----------
    value : Mapping, sequence, str, bool, int, float, None or Ready
        Made of these all the way down.
    place : Place
        What refusals name.

    Raises
    ------
    FileRefused
        If something has no JSON form that reads back: numbers that aren't finite, keys that aren't text, half
        characters, other types, nesting deeper than a reader takes.
    """
    pieces: list[str] = []
    _write(value, pieces, "\n", place, 1)
    return "".join(pieces)


def row_text(values: list[float]) -> str:
    """Write a list of finite numbers on one line, fast."""
    return msgspec.json.encode(values).replace(b",", b", ").decode()


def _write(value: Any, pieces: list[str], line: str, place: Place, depth: int) -> None:
    """Append the text of a value; `line` starts a new line with the indent of the value's own line."""
    if isinstance(value, Ready):
        pieces.append(value.text)
    elif isinstance(value, Mapping):
        _write_items(value, value.values(), pieces, line, place, depth)
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
        _write_items(None, value, pieces, line, place, depth)
    else:
        pieces.append(_scalar_text(value, place))


def _write_items(
    keys: Iterable[object] | None,
    values: Collection[Any],
    pieces: list[str],
    line: str,
    place: Place,
    depth: int,
) -> None:
    if depth > DEPTH:
        raise place.refusal(Phrase("at most {limit} levels of nesting to save", limit=DEPTH), Text("more"))
    broken = any(map(_holds, values))
    inner = line + "  "
    before, between, after = (inner, "," + inner, line) if broken else ("", ", ", "")
    pieces.append("[" if keys is None else "{")
    start = before
    for key, value in enumerate(values) if keys is None else zip(keys, values, strict=True):
        pieces.append(start)
        start = between
        if keys is not None:
            pieces.append(_string_text(key, place) + ": ")
        if isinstance(value, Ready):
            pieces.append(value.text)
        else:
            here = place.index(cast(int, key)) if keys is None else place.key(str(key))
            _write(value, pieces, inner, here, depth + 1)
    pieces.append(after)
    pieces.append("]" if keys is None else "}")


def _holds(item: object) -> bool:
    """Whether an item is a list or an object with something in it, which takes the container over several lines."""
    if isinstance(item, Ready):
        return item.holds
    return isinstance(item, (Mapping, Sequence)) and not isinstance(item, str) and len(item) > 0


def _scalar_text(value: object, place: Place) -> str:
    if isinstance(value, str):
        return _string_text(value, place)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if value not in _WHOLE_NUMBERS:
            raise place.refusal(Text("a number of at most 4,300 digits to save"), Text("a longer one"))
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise place.refusal(Text("a finite number to save"), value)
        return msgspec.json.encode(float(value)).decode()
    raise place.refusal(Text("text, a number, a list or an object to save"), type(value).__name__)


def _string_text(text: object, place: Place) -> str:
    if not isinstance(text, str):
        raise place.refusal(Text("text as a key to save"), repr(text))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise place.refusal(
            Text("whole characters to save"), Phrase("half of one (U+{code:04X})", code=ord(text[error.start]))
        ) from None
    return json.dumps(text, ensure_ascii=False)
