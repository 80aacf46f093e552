"""Takes JSON apart key by key, strictly, and words every refusal: the place, what was expected, what was found.

Values stay raw text (`msgspec.Raw`, a view into the file) until somebody asks for them with a type; so the shape
that a file claims can be looked at before its numbers become objects, and keys nobody asks for are found at the end.
"""

import re
from collections.abc import Collection, Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_origin

import msgspec
import numpy as np

from nnstudio.errors import FileRefused
from nnstudio.formats.limits import VALUES
from nnstudio.formats.scan import line_and_column, place_of
from nnstudio.wording import Phrase, Text, Words, quoted, short

T = TypeVar("T")

_TYPE_NAMES = {
    "float": Text("a number"),
    "int": Text("a whole number"),
    "str": Text("text"),
    "bool": Text("true or false"),
    "array": Text("a list"),
    "list": Text("a list"),
    "object": Text("an object"),
    "dict": Text("an object"),
    "null": "null",
}
_REASONS: dict[str, str] = {
    reason: reason
    for reason in (
        Text("invalid number"),
        Text("invalid utf-16 surrogate pair"),
        Text("invalid escaped character"),
        Text("invalid character"),
        Text("expected ',' or ']'"),
        Text("expected ',' or '}'"),
        Text("trailing comma in array"),
        Text("trailing comma in object"),
        Text("expected ':'"),
        Text("expected '\"'"),
        Text("trailing characters"),
        Text("object keys must be strings"),
    )
}
"""What the decoder says of text that isn't JSON, as texts that are translated."""
_EXPECTED = re.compile(r"Expected `(\w+)`")
_STEPS = re.compile(r"\[(\d+)\]")
_MALFORMED = re.compile(r"JSON is malformed: (.*) \(byte (\d+)\)")
_NOT_FINITE = re.compile(rb"[+-]?(?:nan|inf(?:inity)?)\b", re.IGNORECASE)
_HALF_PAIR = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    rb"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)


@dataclass(frozen=True)
class Place:
    """A place in a file, and the refusals that name it: ``xor.nns: $.network.layers[0].bias: expected ...``."""

    file: str
    path: Words = "$"

    def key(self, key: str) -> "Place":
        """Return the place of a key of the object here."""
        return Place(self.file, f"{self.path}.{short(key)}")

    def index(self, *indices: int) -> "Place":
        """Return the place of an element of the list here."""
        return Place(self.file, str(self.path) + "".join(f"[{index}]" for index in indices))

    def refusal(self, expected: object, found: object) -> FileRefused:
        """Return the error that says what was expected here and what was found."""
        return FileRefused(
            "{name}: {place}: expected {expected}, found {found}",
            name=self.file,
            place=self.path,
            expected=expected,
            found=found,
        )


class _Allowance:
    """How many values a file may still have kept as they are; each is a Python object, which its text isn't."""

    def __init__(self) -> None:
        self._left = VALUES

    def spend(self, raw: msgspec.Raw, place: Place) -> None:
        self._left -= _value_count(raw)
        if self._left < 0:
            raise place.refusal(
                Phrase("at most {limit:,} values in all parts that are kept as they are", limit=VALUES), Text("more")
            )


class Fields:
    """The keys of one JSON object, taken out one by one.

    Parameters
    ----------
    raw : msgspec.Raw or dict
        The object's text, or its keys taken apart already.
    place : Place
        Where it is.
    allowance : _Allowance, optional
        That of the object around it, as it is one for the whole file.
    """

    def __init__(
        self, raw: msgspec.Raw | dict[str, msgspec.Raw], place: Place, allowance: _Allowance | None = None
    ) -> None:
        self.place = place
        self._allowance = allowance or _Allowance()
        self._values = raw if isinstance(raw, dict) else decode(raw, dict[str, msgspec.Raw], place)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def raw(self, key: str, expected: Words) -> msgspec.Raw:
        """Take out a required key undecoded; `expected` says what belongs there if it is missing."""
        try:
            return self._values.pop(key)
        except KeyError:
            raise self.place.key(key).refusal(expected, Text("nothing")) from None

    def take(self, key: str, kind: type[T], expected: Words | None = None) -> T:
        """Take out a required key as a value of type `kind`: a scalar, or a list of them."""
        raw, place = self.raw(key, expected or _kind_name(kind)), self.place.key(key)
        if get_origin(kind) is list and _value_count(raw) > VALUES:
            raise place.refusal(Phrase("at most {limit:,} values", limit=VALUES), Text("more"))
        return decode(raw, kind, place)

    def take_or(self, key: str, kind: type[T], default: T) -> T:
        """Take out an optional key as a value of type `kind`; `default` where it is missing."""
        return self.take(key, kind) if key in self._values else default

    def take_number(self, key: str) -> float:
        """Take out a required number that is finite as a float32."""
        value = self.take(key, float)
        check_float32(value, self.place.key(key))
        return value

    def take_choice(self, key: str, choices: Collection[str]) -> str:
        """Take out a required text that is one of `choices`, or the only one."""
        expected = (
            quoted(next(iter(choices))) if len(choices) == 1 else Phrase("one of {choices}", choices=tuple(choices))
        )
        value = self.take(key, str, expected)
        if value not in choices:
            raise self.place.key(key).refusal(expected, quoted(value))
        return value

    def take_fields(self, key: str) -> "Fields":
        """Take out a required object, to be taken apart further."""
        return Fields(self.raw(key, Text("an object")), self.place.key(key), self._allowance)

    def take_list_of_fields(self, key: str, least: int, most: int) -> "list[Fields]":
        """Take out a required list of `least` to `most` objects, each to be taken apart further."""
        here = self.place.key(key)
        # As many as the scan let pass; the first that is none ends it.
        objects = decode(self.raw(key, Text("a list")), list[dict[str, msgspec.Raw]], here)
        if not least <= len(objects) <= most:
            raise here.refusal(
                Phrase("{least} to {most:,} {key}", least=least, most=most, key=key)
                if least
                else Phrase("at most {most:,} {key}", most=most, key=key),
                f"{len(objects):,}",
            )
        return [Fields(raw, here.index(i), self._allowance) for i, raw in enumerate(objects)]

    def take_object(self, key: str) -> dict[str, Any] | None:
        """Take out an optional object that is kept as it is; None where it is missing."""
        if key not in self._values:
            return None
        raw, place = self._values.pop(key), self.place.key(key)
        decode(raw, dict[str, msgspec.Raw], place)
        value: dict[str, Any] = self._kept(raw, place)
        return value

    def keys(self) -> tuple[str, ...]:
        """Return the keys that weren't taken yet."""
        return tuple(self._values)

    def rest(self) -> dict[str, Any]:
        """Return the keys that nobody took, in their order, with plain values: kept and written back."""
        return {key: self._kept(raw, self.place.key(key)) for key, raw in self._values.items()}

    def _kept(self, raw: msgspec.Raw, place: Place) -> Any:
        self._allowance.spend(raw, place)
        return decode(raw, object, place)


def parse(text: bytes, name: str) -> Fields:
    """Return the keys of a whole file: its text must be UTF-8 JSON, all of it, with an object at the top.

    Raises
    ------
    FileRefused
        Naming line and column where it isn't JSON.
    """
    try:
        return Fields(msgspec.Raw(text), Place(name))
    except _NotJson as error:
        raise _malformed(text, str(error), name) from None


def check_utf8(text: bytes, name: str) -> None:
    """Refuse bytes that aren't UTF-8 text."""
    if text.isascii():
        return
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileRefused(
            "{name}: {place}: expected JSON text in UTF-8, found byte {byte}",
            name=name,
            place=line_and_column(text, error.start),
            byte=f"0x{text[error.start]:02x}",
        ) from None


def decode(raw: msgspec.Raw, kind: type[T], place: Place) -> T:
    """Decode one value strictly: no text for numbers, no true for 1, no 1.5 for a whole number.

    Raises
    ------
    FileRefused
        Naming the place down to the element of a list.
    """
    try:
        value: T = _decoder(cast(Hashable, kind)).decode(raw)
        return value
    except msgspec.ValidationError as error:
        message = str(error)
        wanted = _EXPECTED.match(message)
        expected = _TYPE_NAMES.get(wanted[1], wanted[1]) if wanted else Text("a finite number")
        here, found = _follow(raw, [int(step) for step in _STEPS.findall(message)], place)
        raise here.refusal(expected, found) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _NotJson(
            "{name}: {place}: not valid JSON ({reason})", name=place.file, place=place.path, reason=str(error)
        ) from error


def check_float32(value: float, place: Place) -> None:
    """Refuse a number that isn't finite as a float32."""
    with np.errstate(over="ignore"):
        if not np.isfinite(np.float32(value)):
            raise place.refusal(Text("a number within float32 (at most 3.4028235e+38)"), repr(value))


class _NotJson(FileRefused):
    """Text that isn't JSON; `parse` says where in the file."""


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _kind_name(kind: type[Any]) -> str:
    return _TYPE_NAMES.get(kind.__name__, kind.__name__)


def _value_count(raw: msgspec.Raw) -> int:
    """Return how many values a text holds at most; marks in strings are counted too."""
    text = bytes(raw)
    return 1 + text.count(b",") + text.count(b"[") + text.count(b"{")


def _follow(raw: msgspec.Raw, steps: list[int], place: Place) -> tuple[Place, str]:
    """Return the place and the text of an element, following indices as far as there are lists.

    In a list beyond all limits the text isn't looked up: that would cost an object for every element.
    """
    for step in steps:
        if _value_count(raw) > VALUES:
            return place.index(step), Text("something else")
        try:
            raw = msgspec.json.decode(raw, type=list[msgspec.Raw])[step]
        except (msgspec.DecodeError, IndexError):
            break
        place = place.index(step)
    text = bytes(raw).decode("utf-8", "replace")
    kind = {"{": Text("an object"), "[": Text("a list")}.get(text[:1])
    if kind:
        return place, kind
    return place, short(text)


def _malformed(text: bytes, message: str, name: str) -> FileRefused:
    """Turn a decoder's complaint about the text into the place and the words that a person needs."""
    if not text.strip():
        return Place(name).refusal(Text("an object"), Text("an empty file"))
    malformed = _MALFORMED.search(message)
    reason = malformed[1] if malformed else ""
    half = _HALF_PAIR.search(text) if not malformed or "escape" in reason or "surrogate" in reason else None
    if half:
        place = Place(name, place_of(text, half.start()))
        return place.refusal(
            Text("whole characters"), Phrase("half of a surrogate pair ({half})", half=half[0].decode())
        )
    if not malformed:
        return FileRefused(
            "{name}: expected more, found the end of the file: it is cut off, or a bracket or quote is not closed",
            name=name,
        )
    offset = int(malformed[2])
    if reason == "trailing characters":  # the place behind the first of them
        offset -= 1
    for start in (max(offset - 1, 0), offset):
        number = _NOT_FINITE.match(text, start)
        if number:
            return Place(name, place_of(text, start)).refusal(Text("a finite number"), number[0].decode())
    return FileRefused(
        "{name}: {place}: not valid JSON: {reason}",
        name=name,
        place=line_and_column(text, offset),
        reason=_REASONS.get(reason, reason),
    )
