"""Takes apart what a file keeps of a dataset, strictly; refusals name file, place, expected and found."""

import math
from collections.abc import Collection, Iterator, Mapping

from nnstudio.errors import FileRefused
from nnstudio.wording import Phrase, Text, Words, quoted, short

_MISSING = object()


def refusal(file: str, place: str, expected: object, found: object) -> FileRefused:
    """Return the error that says what was expected at a place of a file and what was found."""
    return FileRefused(
        "{name}: {place}: expected {expected}, found {found}", name=file, place=place, expected=expected, found=found
    )


def described(value: object) -> Words:
    """Write a JSON value in a few words."""
    if value is _MISSING:
        return Text("nothing")
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Mapping):
        return Text("an object")
    return Text("a list") if isinstance(value, list | tuple) else short(repr(value))


def finite_number(value: object, file: str, place: str) -> float:
    """Return a value that is a finite number, as a double; raises FileRefused otherwise."""
    try:
        if not isinstance(value, bool) and isinstance(value, int | float) and math.isfinite(value):
            return float(value)
    except OverflowError:  # a whole number of more than three hundred digits
        pass
    raise refusal(file, place, Text("a finite number"), described(value))


class Plain:
    """The keys of one JSON object, read one by one.

    Parameters
    ----------
    values : object
        What should be a mapping.
    file, place : str
        What refusals call the file, and where the object is in it: ``$.dataset``.
    """

    def __init__(self, values: object, file: str, place: str) -> None:
        if not isinstance(values, Mapping):
            raise refusal(file, place, Text("an object"), described(values))
        self.file, self.place = file, place
        self.values = values
        self._read: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def raw(self, key: str) -> object:
        """Return a value unchecked; a key that isn't there gives a value that `described` calls nothing."""
        self._read.add(key)
        return self.values.get(key, _MISSING)

    def below(self, key: str) -> "Plain":
        """Return the object at a key."""
        return Plain(self.raw(key), self.file, f"{self.place}.{key}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; `default` where the key isn't there."""
        value = self.raw(key)
        if value is _MISSING and default is not None:
            return default
        if not isinstance(value, str):
            raise self.refusal(key, Text("text"), value)
        return value

    def choice(self, key: str, choices: Collection[str], default: str | None = None) -> str:
        """Return a text that is one of `choices`."""
        value = self.raw(key)
        if value is _MISSING and default is not None:
            return default
        if not isinstance(value, str) or value not in choices:
            raise self.refusal(key, Phrase("one of {choices}", choices=tuple(choices)), value)
        return value

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """Return a finite number from `low` to `high`."""
        value = self.raw(key)
        if value is _MISSING and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.refusal(key, Phrase("a number from {low:g} to {high:g}", low=low, high=high), value)
        return float(value)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """Return a whole number from `low` to `high`."""
        value = self.raw(key)
        if value is _MISSING and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.refusal(key, Phrase("a whole number from {low:,} to {high:,}", low=low, high=high), value)
        return value

    def truth(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        value = self.raw(key)
        if value is _MISSING and default is not None:
            return default
        if not isinstance(value, bool):
            raise self.refusal(key, Text("true or false"), value)
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts."""
        if key not in self and default is not None:
            return default
        found = []
        for place, value in self.elements(key):
            if not isinstance(value, str):
                raise refusal(self.file, place, Text("text"), described(value))
            found.append(value)
        return tuple(found)

    def numbers(self, key: str) -> list[float]:
        """Return a list of finite numbers."""
        found = []
        for place, value in self.elements(key):
            found.append(finite_number(value, self.file, place))
        return found

    def elements(self, key: str) -> Iterator[tuple[str, object]]:
        """Go through a list: the place of each element, and the element."""
        value = self.raw(key)
        if not isinstance(value, list | tuple):
            raise self.refusal(key, Text("a list"), value)
        return ((f"{self.place}.{key}[{index}]", element) for index, element in enumerate(value))

    def rest(self) -> dict[str, object]:
        """Return the keys that weren't read: kept, and written back."""
        return {key: value for key, value in self.values.items() if key not in self._read}

    def refusal(self, key: str, expected: object, value: object) -> FileRefused:
        """Return the error for the value at a key."""
        return refusal(self.file, f"{self.place}.{key}", expected, described(value))
