"""JSON text as a person lays it out: two-space indent, and whatever holds no list or object on one line.

So a matrix has one row a line, and an input or a bias is one line.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from nnstudio.formats.fields import Place
from nnstudio.formats.limits import DEPTH


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
    return _text(value, "", place, 1)


def number_text(value: float) -> str:
    """Write a finite number in the shortest form that reads back to the same double."""
    return msgspec.json.encode(float(value)).decode()


def row_text(values: list[float]) -> str:
    """Write a list of finite numbers on one line, fast."""
    return msgspec.json.encode(values).replace(b",", b", ").decode()


def _text(value: Any, indent: str, place: Place, depth: int) -> str:
    if isinstance(value, Ready):
        return value.text
    if isinstance(value, str):
        return _string(value, place)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise place.refusal("a finite number to save", value)
        return number_text(value)
    if isinstance(value, Mapping):
        parts: Iterable[tuple[str, Any, Place]] = (
            (_string(key, place) + ": ", item, place.key(key)) for key, item in value.items()
        )
        return _container(parts, value.values(), "{}", indent, place, depth)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        parts = (("", item, place.index(index)) for index, item in enumerate(value))
        return _container(parts, value, "[]", indent, place, depth)
    raise place.refusal("text, a number, a list or an object to save", type(value).__name__)


def _container(
    parts: Iterable[tuple[str, Any, Place]],
    items: Iterable[Any],
    brackets: str,
    indent: str,
    place: Place,
    depth: int,
) -> str:
    if depth > DEPTH:
        raise place.refusal(f"at most {DEPTH} levels of nesting to save", "more")
    inner = indent + "  "
    texts = [key + _text(item, inner, here, depth + 1) for key, item, here in parts]
    if not any(_holds(item) for item in items):
        return brackets[0] + ", ".join(texts) + brackets[1]
    return brackets[0] + "\n" + ",\n".join(inner + text for text in texts) + "\n" + indent + brackets[1]


def _holds(item: object) -> bool:
    """Whether an item is a list or an object with something in it, which takes the container over several lines."""
    if isinstance(item, Ready):
        return item.holds
    return isinstance(item, (Mapping, Sequence)) and not isinstance(item, str) and len(item) > 0


def _string(text: object, place: Place) -> str:
    if not isinstance(text, str):
        raise place.refusal("text as a key to save", repr(text))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise place.refusal("whole characters to save", f"half of one (U+{ord(text[error.start]):04X})") from None
    return json.dumps(text, ensure_ascii=False)
