"""Brings columns of numbers to a common scale: learned on the training samples, kept with the project."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.plain_values import Plain, refusal
from nnstudio.errors import InvalidInput
from nnstudio.wording import Phrase, Text, counted

SCALINGS: dict[str, str] = {
    "none": Text("As they are"),
    "standard": Text("Mean 0, deviation 1"),
    "minmax": Text("From 0 to 1"),
}
"""The kinds of scaling, and what each is called on screen."""


@dataclass(frozen=True)
class Scaling:
    """``(x - shift) / scale``, column by column.

    Parameters
    ----------
    kind : str
        A key of `SCALINGS`: ``none`` (shift 0, scale 1), ``standard`` (the mean and the standard deviation of the
        population, as scikit-learn's StandardScaler has them) or ``minmax`` (the lowest value and the width of the
        range: what was learned from comes to lie in 0 to 1).
    shift, scale : tuple of float
        One number a column; scales are above 0. A column that was constant has scale 1, so that it becomes 0.
        Empty for ``none``, which takes any number of columns.

    Raises
    ------
    InvalidInput
        If the parts don't fit one another.
    """

    kind: str = "none"
    shift: tuple[float, ...] = ()
    scale: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.kind not in SCALINGS:
            raise InvalidInput("unknown scaling {found!r}; known are {known}", found=self.kind, known=tuple(SCALINGS))
        for field in ("shift", "scale"):
            object.__setattr__(self, field, tuple(map(float, getattr(self, field))))
        if len(self.shift) != len(self.scale) or (self.kind == "none") != (not self.shift):
            raise InvalidInput(
                "scaling {kind} needs a shift and a scale for each column, found {shifts} and {scales}",
                kind=self.kind,
                shifts=len(self.shift),
                scales=len(self.scale),
            )
        if not all(map(math.isfinite, self.shift)) or not all(math.isfinite(one) and one > 0 for one in self.scale):
            raise InvalidInput("a scaling needs finite shifts, and finite scales above 0")

    @classmethod
    def learned(cls, kind: str, x: NDArray[Any]) -> "Scaling":
        """Return the scaling of this kind for what `x` (samples, columns) holds; raises InvalidInput if it is empty."""
        if kind == "none" or kind not in SCALINGS:
            return cls(kind)
        if not x.size:
            raise InvalidInput("there are no samples to learn a scaling from")
        values = x.astype(np.float64)
        low, width = values.min(axis=0), np.ptp(values, axis=0)
        if kind == "minmax":
            shift, scale = low, width
        else:
            shift, scale = values.mean(axis=0), values.std(axis=0)
        # The mean of many equal numbers may be off by a rounding, and so leave a deviation that is nothing but that.
        shift = np.where(width == 0, low, shift)
        scale = np.where((width == 0) | (scale == 0), 1.0, scale)
        return cls(kind, tuple(shift.tolist()), tuple(scale.tolist()))

    def apply(self, x: NDArray[Any]) -> NDArray[Any]:
        """Return `x` (samples, columns) scaled, in its own dtype.

        Raises
        ------
        InvalidInput
            If `x` has another number of columns.
        """
        if not self.shift:
            return x
        self._check(x)
        with np.errstate(over="ignore"):
            scaled: NDArray[Any] = ((x - np.array(self.shift)) / np.array(self.scale)).astype(x.dtype)
        return scaled

    def invert(self, scaled: NDArray[Any]) -> NDArray[Any]:
        """Undo `apply`."""
        if not self.shift:
            return scaled
        self._check(scaled)
        with np.errstate(over="ignore"):
            x: NDArray[Any] = (scaled * np.array(self.scale) + np.array(self.shift)).astype(scaled.dtype)
        return x

    def to_plain(self) -> dict[str, object]:
        """Return what a file keeps."""
        if self.kind == "none":
            return {"kind": "none"}
        return {"kind": self.kind, "shift": list(self.shift), "scale": list(self.scale)}

    @classmethod
    def from_plain(cls, plain: object, columns: int | None, *, file: str = "scaling", place: str = "$") -> "Scaling":
        """Return the scaling that a file keeps, of `columns` columns where that is known.

        Raises
        ------
        FileRefused
            Naming file and place of what doesn't fit.
        """
        fields = Plain(plain, file, place)
        kind = fields.choice("kind", SCALINGS)
        if kind == "none":
            return cls()
        shift = fields.numbers("shift")
        for key, numbers in (("shift", shift), ("scale", scale := fields.numbers("scale"))):
            expected = len(shift) if columns is None else columns
            if len(numbers) != expected or not numbers:
                raise refusal(
                    file,
                    f"{place}.{key}",
                    Phrase("{numbers} (one an input)", numbers=counted(expected, "number")),
                    len(numbers),
                )
        for index, one in enumerate(scale):
            if one <= 0:
                raise refusal(file, f"{place}.scale[{index}]", Text("a number above 0"), one)
        return cls(kind, tuple(shift), tuple(scale))

    def _check(self, x: NDArray[Any]) -> None:
        if x.shape[-1] != len(self.shift):
            raise InvalidInput(
                "expected {expected} columns to scale, found {found}", expected=len(self.shift), found=x.shape[-1]
            )
