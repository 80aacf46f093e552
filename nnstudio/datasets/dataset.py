"""The value that a network learns from: rows of inputs, and for each what should come out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.errors import InvalidInput
from nnstudio.wording import Text, first_of, shape_text

FloatMatrix: TypeAlias = NDArray[np.float32]
Targets: TypeAlias = NDArray[Any]
Range: TypeAlias = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Dataset:
    """Samples with their targets: classes by index, or columns of numbers.

    Equal by value, unhashable. The arrays are read-only.

    Parameters
    ----------
    x : array_like, (samples, inputs)
        Finite numbers, kept as float32. No samples at all is allowed: points are drawn one by one.
    targets : array_like
        (samples,) indices into `classes`, kept as int64; or, where there are no classes, (samples, outputs) finite
        numbers, kept as float32. Numbers given as (samples,) are one output.
    inputs : sequence of str
        A name for each column of `x`.
    outputs : sequence of str
        A name for each column of the targets; for classes one, of what they are the classes ("species").
    classes : sequence of str
        Two or more different names, or none for regression.
    ranges : sequence of (float, float)
        Lowest and highest value of each input, as its slider shows it, low < high. What the samples span if not
        given; one around the value where they all have the same.
    name : str

    Raises
    ------
    InvalidInput
        If the parts don't fit one another or a number isn't finite.
    """

    x: FloatMatrix
    targets: Targets
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    classes: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()
    name: str = ""

    __hash__ = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        fill_in = object.__setattr__
        for field in ("inputs", "outputs", "classes"):
            fill_in(self, field, tuple(getattr(self, field)))
        fill_in(self, "x", _numbers(self.x, len(self.inputs), "inputs"))
        if self.classes:
            fill_in(self, "targets", _indices(self.targets, self.classes, self.outputs))
        else:
            targets = self.targets if np.ndim(self.targets) != 1 else np.reshape(self.targets, (-1, 1))
            fill_in(self, "targets", _numbers(targets, len(self.outputs), "outputs"))
        if len(self.targets) != len(self.x):
            raise InvalidInput(
                "expected a target for each of {samples} samples, found {found}",
                samples=len(self.x),
                found=len(self.targets),
            )
        fill_in(self, "ranges", _checked_ranges(self.ranges, self.inputs) if self.ranges else spans(self.x))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dataset):
            return NotImplemented
        return self is other or (
            (self.name, self.inputs, self.outputs, self.classes, self.ranges)
            == (other.name, other.inputs, other.outputs, other.classes, other.ranges)
            and np.array_equal(self.x, other.x)
            and np.array_equal(self.targets, other.targets)
        )

    def __len__(self) -> int:
        return len(self.x)

    @property
    def task(self) -> str:
        """Return ``"classification"`` or ``"regression"``."""
        return "classification" if self.classes else "regression"

    def one_hot(self) -> FloatMatrix:
        """Return the classes as (samples, classes) of 0 and 1, or the numbers as they are."""
        if not self.classes:
            return self.targets
        return np.eye(len(self.classes), dtype=np.float32)[self.targets]

    def binary(self) -> FloatMatrix:
        """Return two classes as (samples, 1): 0 for the first, 1 for the second, as one sigmoid neuron learns them.

        Raises
        ------
        InvalidInput
            If there aren't exactly two classes.
        """
        if len(self.classes) != 2:
            raise InvalidInput("expected two classes, found {found}", found=len(self.classes))
        return self.targets.astype(np.float32)[:, np.newaxis]

    def class_counts(self) -> tuple[int, ...]:
        """Return how many samples each class has."""
        return tuple(np.bincount(self.targets, minlength=len(self.classes)).tolist()) if self.classes else ()

    def rows(self, indices: ArrayLike) -> "Dataset":
        """Return the samples with these indices (or where a mask is true), in the order given."""
        chosen = np.asarray(indices)
        if chosen.dtype != np.bool_:
            chosen = chosen.astype(np.intp)
        return replace(self, x=self.x[chosen], targets=self.targets[chosen])

    def with_row(self, x: Sequence[float], target: ArrayLike) -> "Dataset":
        """Return the samples and one more: `target` is the index of a class, or one number an output.

        Ranges grow where the new sample lies outside of them.
        """
        row = _numbers([x], len(self.inputs), "inputs")
        added = np.reshape(np.asarray(target), (1,) if self.classes else (1, -1))
        return replace(
            self,
            x=np.concatenate([self.x, row]),
            targets=np.concatenate([self.targets, added]),
            ranges=tuple(
                (min(low, value), max(high, value))
                for (low, high), value in zip(self.ranges, row[0].tolist(), strict=True)
            ),
        )

    def without_rows(self, indices: Sequence[int]) -> "Dataset":
        """Return the samples but those with these indices."""
        return self.rows(np.delete(np.arange(len(self)), list(indices)))


def spans(x: FloatMatrix) -> tuple[Range, ...]:
    """Return lowest and highest value of each column, low < high: one around a value that is the only one."""
    if not len(x):
        return ((-1.0, 1.0),) * int(x.shape[1])
    pairs: list[tuple[float, float]] = list(zip(x.min(axis=0).tolist(), x.max(axis=0).tolist(), strict=True))
    return tuple((low, high) if low < high else _around(low) for low, high in pairs)


def _around(value: float) -> Range:
    """Return a range with a value in its middle that float32 can tell from its ends."""
    half = max(1.0, abs(value) / 2)
    return max(value - half, -3.4e38), min(value + half, 3.4e38)


def _numbers(values: ArrayLike, columns: int, what: str) -> FloatMatrix:
    """Return finite numbers as a read-only float32 matrix; one that is this already comes back itself."""
    if (
        isinstance(values, np.ndarray)
        and values.dtype == np.float32
        and values.flags.c_contiguous
        and not values.flags.writeable
    ):
        array = values
    else:
        try:
            with np.errstate(over="ignore"):
                array = np.array(values, dtype=np.float32, order="C")
        except (ValueError, TypeError, OverflowError):
            raise InvalidInput("the {what} must be rows of numbers, all of one length", what=what) from None
        if array.size == 0 and array.ndim < 2:
            array = array.reshape(0, columns)
        array.flags.writeable = False
    if array.ndim != 2 or array.shape[1] != columns or columns == 0:
        raise InvalidInput(
            "expected a column of {what} for each of {columns} names, found the shape {shape}",
            what=what,
            columns=columns,
            shape=shape_text(array.shape),
        )
    if not np.isfinite(array).all():
        row, column = np.argwhere(~np.isfinite(array))[0].tolist()
        raise InvalidInput(
            "the {what} must be finite numbers, found {found} in sample {row}, column {column}",
            what=what,
            found=float(array[row, column]),
            row=row + 1,
            column=column + 1,
        )
    return array


def _indices(values: ArrayLike, classes: Sequence[str], outputs: Sequence[str]) -> NDArray[np.int64]:
    """Return indices of classes as a read-only array."""
    if len(set(classes)) != len(classes) or len(classes) < 2:
        raise InvalidInput(
            "expected two or more different classes, found {found}", found=first_of(classes) or Text("none")
        )
    if len(outputs) != 1:
        raise InvalidInput("expected one name for what the classes are of, found {found}", found=len(outputs))
    given = np.asarray(values)
    whole = given.size == 0 or (given.dtype.kind in "iuf" and bool((given == np.trunc(given)).all()))
    if given.ndim != 1 or not whole or (given.size and not 0 <= given.min() <= given.max() < len(classes)):
        raise InvalidInput(
            "expected one class a sample, as its index from 0 to {last}, found something else", last=len(classes) - 1
        )
    if isinstance(values, np.ndarray) and values.dtype == np.int64 and not values.flags.writeable:
        return values
    indices = given.astype(np.int64)
    indices.flags.writeable = False
    return indices


def _checked_ranges(ranges: Sequence[Range], inputs: Sequence[str]) -> tuple[Range, ...]:
    checked = tuple((float(low), float(high)) for low, high in ranges)
    if len(checked) != len(inputs) or not all(low < high and np.isfinite([low, high]).all() for low, high in checked):
        raise InvalidInput("expected a range for each of {inputs} inputs, low < high", inputs=len(inputs))
    return checked
