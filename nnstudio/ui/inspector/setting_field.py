"""A field for a setting of the training: written as short as can be, nudged by factors, and some may be left out."""

import math
from enum import Enum

from PySide6.QtWidgets import QWidget

from nnstudio.errors import InvalidInput
from nnstudio.ui.numbers import format_plain, parse_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.number_field import NumberField


class Nudge(Enum):
    """What an arrow key does, and what it does with Shift."""

    FACTOR = "factor"
    """A tenth more or less; ten times."""
    DOUBLE = "double"
    """Twice or half; ten times."""
    COUNT = "count"
    """One more or less; ten."""
    ADD = "add"
    """0.01 more or less; 0.1."""


class SettingField(NumberField):
    """Takes a number, or nothing where it may be left out; nothing is NaN in `value` and `edited`.

    Parameters
    ----------
    nudge : Nudge
    start : float
        What an arrow key makes of nothing and of 0.
    nothing : str
        What is written where nothing is given; empty: a number is needed.
    whole : bool
        Only whole numbers are taken.
    """

    def __init__(
        self,
        theme: Theme,
        nudge: Nudge,
        start: float,
        *,
        nothing: str = "",
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._nudge, self._start, self._nothing, self._whole = nudge, start, nothing, whole
        self._most_word = ""
        super().__init__(theme, parent)
        self.set_limits(0.0, math.inf)
        self.setPlaceholderText(nothing)

    def set_word_for_most(self, word: str) -> None:
        """Let a word stand for the largest number that is allowed."""
        self._most_word = word

    def set_setting(self, value: float | None) -> None:
        """Show a number, or nothing."""
        self.set_value(math.nan if value is None else value)

    def _written(self, editing: bool) -> str:
        if math.isnan(self._value):
            return "" if editing else self._nothing
        if self._most_word and self._value == self._maximum:
            return self._most_word
        return format_plain(self._value)

    def _read(self) -> float:
        text = self.text().strip()
        if self._nothing and text in ("", self._nothing):
            return math.nan
        if self._most_word and text.lower() == self._most_word.lower() and math.isfinite(self._maximum):
            return self._maximum
        if self._whole:
            value = parse_number(text)
            if value != int(value):
                raise InvalidInput("Must be a whole number")
        value = super()._read()
        if value == 0 and self._nudge is Nudge.FACTOR and self._nothing:
            return math.nan  # none of it is nothing of it
        return value

    def _nudged(self, base: float, sign: int, big: bool) -> float:
        if math.isnan(base) or (base == 0 and self._nudge is not Nudge.ADD):
            return self._start if sign > 0 else base
        if self._nudge is Nudge.ADD:
            return super()._nudged(base, sign, big)
        if self._nudge is Nudge.COUNT:
            return max(1.0, base + sign * (10 if big else 1))
        factor = 10.0 if big else 1.1 if self._nudge is Nudge.FACTOR else 2.0
        value = base * factor**sign
        if self._whole:
            return max(1.0, float(round(value)))
        return float(f"{value:.2g}")
