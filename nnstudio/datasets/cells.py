"""What one cell of a table says: a number, nothing, or text; and columns of cells made into arrays."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from nnstudio.errors import FileRefused
from nnstudio.wording import Phrase, Text, Words, first_of, short

MISSING = frozenset({"", "na", "n/a", "#n/a", "nan", "-nan", "null", "?"})
"""What stands in a cell where nothing is known, in small letters."""

LARGEST = float(np.finfo(np.float32).max)
"""The largest number that float32 can hold."""


def is_missing(cell: str) -> bool:
    """Return whether a cell says that nothing is known."""
    return cell.strip().casefold() in MISSING


def number_in(cell: str, decimal_comma: bool) -> float | None:
    """Return the number in a cell, infinite ones too, or None if it is something else."""
    plain = cell.strip().replace("\u2212", "-")
    if decimal_comma:
        if "." in plain:
            return None
        plain = plain.replace(",", ".")
    try:
        return None if "_" in plain else float(plain)
    except ValueError:
        return None


def is_number(cell: str, decimal_comma: bool) -> bool:
    """Return whether a cell holds a number."""
    value = number_in(cell, decimal_comma)
    return value is not None and not math.isnan(value)


class NumberColumn:
    """Collects the numbers of one column, block by block."""

    def __init__(self, file: str, name: str, decimal_comma: bool) -> None:
        self._file, self._name, self._decimal_comma = file, name, decimal_comma
        self._blocks: list[NDArray[np.float64]] = []

    def add(self, cells: Sequence[str], rows: NDArray[np.int64]) -> None:
        """Read a block of cells; `rows` are their row numbers in the file.

        Raises
        ------
        FileRefused
            Naming row and column of a cell that holds no number, or one beyond float32.
        """
        values = self._fast(cells)
        if values is None:
            numbers = zip(cells, rows.tolist(), strict=True)
            values = np.array([self._careful(cell, row) for cell, row in numbers], dtype=np.float64)
        self._blocks.append(values)

    def add_numbers(self, numbers: NDArray[np.float64]) -> None:
        """Take a block that is numbers already, all finite."""
        self._blocks.append(numbers)

    def values(self) -> NDArray[np.float64]:
        """Return what was read: NaN where a cell is missing."""
        return np.concatenate([np.empty(0), *self._blocks])

    def _fast(self, cells: Sequence[str]) -> NDArray[np.float64] | None:
        """Return the numbers, NaN for cells that hold nothing; None if a cell has to be looked at more closely."""
        joined = "\n".join(cells)
        if "_" in joined:  # Python takes 1_000 for a number
            return None
        if self._decimal_comma:
            if "." in joined:
                return None
            parts = joined.replace(",", ".").split("\n")
            if len(parts) != len(cells):  # a quoted cell with several lines
                return None
            cells = parts
        try:
            values = np.fromiter(map(float, cells), np.float64, len(cells))
        except ValueError:
            try:
                values = np.array([float(cell) if cell not in MISSING else math.nan for cell in cells])
            except ValueError:
                return None
        return None if bool((np.abs(values) > LARGEST).any()) else values

    def _careful(self, cell: str, row: int) -> float:
        if is_missing(cell):
            return math.nan
        value = number_in(cell, self._decimal_comma)
        if value is not None and not abs(value) > LARGEST:
            return value
        if value is not None and math.isinf(value):
            expected: Words = Text("a finite number")
        elif value is not None:
            expected = Text("a number within float32 (at most 3.4e38)")
        elif self._decimal_comma and "." in cell and number_in(cell, False) is not None:
            expected = Text("a decimal comma, as in the rest of the table")
        else:
            expected = Text("a number")
        raise cell_refusal(self._file, row, self._name, expected, cell)


class TextColumn:
    """Collects the texts of one column, each different one once, block by block.

    Parameters
    ----------
    file, name : str
    limit : int
        As many different texts may there be; what there are too many of is no category.
    """

    def __init__(self, file: str, name: str, limit: int) -> None:
        self._file, self._name, self._limit = file, name, limit
        self._codes: dict[str, int] = {}
        self._blocks: list[NDArray[np.int64]] = []

    def add(self, cells: Sequence[str], rows: NDArray[np.int64]) -> None:
        """Read a block of cells; raises FileRefused if there are too many different ones."""
        codes = self._codes
        stripped = map(str.strip, cells)
        self._blocks.append(
            np.fromiter((codes.setdefault(cell, len(codes)) for cell in stripped), np.int64, len(cells))
        )
        if len(codes) > self._limit + len(MISSING):
            raise FileRefused(
                "{file}: column {column}: expected at most {limit:,} different texts, found more; leave it out",
                file=self._file,
                column=short(self._name),
                limit=self._limit,
            )

    def categories(self) -> tuple[str, ...]:
        """Return the different texts, sorted: as numbers if they all are, else by their characters."""
        present = [text for text in self._codes if not is_missing(text)]
        numbers = {text: number_in(text, False) for text in present}
        if all(number is not None for number in numbers.values()):
            return tuple(sorted(present, key=lambda text: (numbers[text] or 0.0, text)))
        return tuple(sorted(present))

    def indices(self, categories: Sequence[str], rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the index of each cell in `categories`, −1 where it is missing.

        Raises
        ------
        FileRefused
            Naming row and column of a text that is none of them.
        """
        place: Mapping[str, int] = {category: index for index, category in enumerate(categories)}
        table = np.array(
            [place.get(text, -1 if is_missing(text) else -2) for text in self._codes] or [0], dtype=np.int64
        )
        indices: NDArray[np.int64] = table[np.concatenate([np.empty(0, np.int64), *self._blocks])]
        unknown = np.flatnonzero(indices == -2)
        if unknown.size:
            first = int(unknown[0])
            code = np.concatenate(self._blocks)[first]
            text = list(self._codes)[code]
            raise cell_refusal(
                self._file, int(rows[first]), self._name, Phrase("one of {choices}", choices=first_of(categories)), text
            )
        return indices


def cell_refusal(file: str, row: int, column: str, expected: Words, cell: str) -> FileRefused:
    """Return the error that says what was expected in a cell and what was found."""
    return FileRefused(
        "{file}: row {row}, column {column}: expected {expected}, found {found}",
        file=file,
        row=row,
        column=short(column),
        expected=expected,
        found=f"“{short(cell.strip())}”" if cell.strip() else Text("nothing"),
    )
