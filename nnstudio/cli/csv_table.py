"""Tables of inputs from CSV files, as spreadsheets of several countries write them, and tables of outputs alike.

Encoding and separator are guessed as for the data that a network learns from. The columns of the inputs are found by
name where the first row is a heading, else by position. A decimal comma is understood, and written where it was read.
"""

import csv
import io
import itertools
import math
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import InputColumn, preview
from nnstudio.datasets import read_inputs as read_made_inputs
from nnstudio.datasets.table_format import guess_separator
from nnstudio.datasets.table_text import TABLE_BYTES, decode
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.ui.numbers import parse_number
from nnstudio.wording import first_of

_BLOCK = 4096


@dataclass(frozen=True)
class CsvTable:
    """The inputs in a table, and how the table is written.

    Attributes
    ----------
    name : str
        The file's name.
    x : ndarray of float32, (rows, inputs)
    rows : list of int
        The row of each sample in the file, counted from 1 as spreadsheets do.
    delimiter : str
    decimal_comma : bool
    """

    name: str
    x: NDArray[np.float32]
    rows: list[int]
    delimiter: str
    decimal_comma: bool

    def number_text(self, value: float) -> str:
        """Write a number with the table's decimal sign."""
        text = repr(value).removesuffix(".0")
        return text.replace(".", ",") if self.decimal_comma else text

    def written(self, rows: Sequence[Sequence[str]]) -> str:
        """Write rows with the table's delimiter."""
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=self.delimiter, lineterminator="\n").writerows(rows)
        return buffer.getvalue()


def read_inputs(path: str | os.PathLike[str], names: Sequence[str], made_of: Sequence[InputColumn] = ()) -> CsvTable:
    """Read the columns of the named inputs.

    Parameters
    ----------
    path : path
    names : sequence of str
        The inputs.
    made_of : sequence of InputColumn
        The columns that the inputs were made of in training, where these aren't their names; looked for first, then
        the names.

    Raises
    ------
    FileRefused
        If the file can't be read, or what it holds is no table of these inputs; names row and column.
    """
    name = display_name(path)
    data = read_whole(path, TABLE_BYTES)
    text, _ = decode(data, name)
    if made_of:
        seen = preview(data, name)
        there = set(seen.names)
        found = [column.name in there for column in made_of]
        by_column = all(found) or (any(found) and not set(names) <= there)
        if by_column or any(column.categories for column in made_of):
            x, places = read_made_inputs(data, name, made_of, format=seen.format)
            return CsvTable(name, x, places.tolist(), seen.format.separator, seen.format.decimal_comma)
    delimiter = guess_separator(text)
    numbered = enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1)
    rows = ((number, cells) for number, cells in numbered if any(map(str.strip, cells)))
    try:
        first = next(rows, None)
        if first is None:
            raise FileRefused("{name}: expected a row of numbers for each sample, found nothing", name=name)
        columns, heading = _columns(first[1], names, name)
        parser = _Parser(name, names, columns)
        parser.read(rows if heading else itertools.chain([first], rows))
    except csv.Error as error:
        raise FileRefused("{name}: not a CSV file: {reason}", name=name, reason=str(error)) from None
    return CsvTable(name, parser.x(), parser.rows, delimiter, parser.decimal_comma)


class _Parser:
    """Turns rows of cells into numbers, a block at a time: the cells of a large table would fill the memory."""

    def __init__(self, file: str, names: Sequence[str], columns: Sequence[int]) -> None:
        self._file = file
        self._names = names
        self._columns = columns
        self._unknown = [math.nan] * len(columns)
        self._blocks: list[NDArray[np.float32]] = []
        self.rows: list[int] = []
        self.decimal_comma = False

    def read(self, rows: Iterator[tuple[int, list[str]]]) -> None:
        """Read all rows."""
        while block := list(itertools.islice(rows, _BLOCK)):
            with np.errstate(over="ignore"):
                x = np.array([self._plain(cells) for _, cells in block], dtype=np.float32)
            # What isn't written as a plain number, or isn't one at all, is looked at cell by cell.
            for index in np.flatnonzero(~np.isfinite(x).all(axis=1)).tolist():
                x[index] = self._careful(*block[index])
            self._blocks.append(x)
            self.rows.extend(number for number, _ in block)

    def x(self) -> NDArray[np.float32]:
        """Return the numbers read so far, (rows, inputs)."""
        return np.concatenate([np.empty((0, len(self._columns)), np.float32), *self._blocks])

    def _plain(self, cells: Sequence[str]) -> list[float]:
        try:
            own = [cells[column] for column in self._columns]
            # What has an underscore is a number for Python alone.
            return self._unknown if any("_" in cell for cell in own) else [float(cell) for cell in own]
        except (ValueError, IndexError):
            return self._unknown

    def _careful(self, row: int, cells: Sequence[str]) -> list[float]:
        values = []
        for name, column in zip(self._names, self._columns, strict=True):
            cell = cells[column].strip() if column < len(cells) else ""
            place = {"file": self._file, "row": row, "column": name}
            if not cell:
                raise FileRefused("{file}: row {row}, column {column}: expected a number, found nothing", **place)
            try:
                values.append(parse_number(cell))
            except InvalidInput as error:
                raise FileRefused("{file}: row {row}, column {column}: {reason}", reason=error, **place) from None
            self.decimal_comma = self.decimal_comma or "," in cell
        return values


def _columns(first: Sequence[str], names: Sequence[str], file: str) -> tuple[list[int], bool]:
    """Return the column of each input, and whether the first row is a heading.

    Raises
    ------
    FileRefused
        If the heading names some of the inputs but not all, or one twice; or there are too few columns.
    """
    cells = [cell.strip() for cell in first]
    if len(set(names)) == len(names):
        counts = Counter(cells)
        found = [counts[name] for name in names]
        if any(found) and (all(found) or not _all_numbers(cells)):
            for name, count in zip(names, found, strict=True):
                if count != 1:
                    raise FileRefused(
                        "{file}: row 1: expected one column for input {name}, found {count}; the columns are {columns}",
                        file=file,
                        name=name,
                        count=count,
                        columns=first_of(cells),
                    )
            place_of = {cell: place for place, cell in enumerate(cells)}
            return [place_of[name] for name in names], True
    if len(cells) < len(names):
        raise FileRefused(
            "{file}: row 1: expected {expected} columns ({names}), found {found}",
            file=file,
            expected=len(names),
            names=first_of(names),
            found=len(cells),
        )
    return list(range(len(names))), not any(map(_is_number, cells[: len(names)]))


def _all_numbers(cells: Sequence[str]) -> bool:
    return all(map(_is_number, cells))


def _is_number(cell: str) -> bool:
    try:
        parse_number(cell)
    except InvalidInput:
        return False
    return True
