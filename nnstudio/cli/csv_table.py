"""Tables of inputs from CSV files, as spreadsheets of several countries write them, and tables of outputs alike.

Columns are separated by commas, semicolons or tabs. The columns of the inputs are found by name where the first row
is a heading, else by position. A decimal comma is understood, and written where it was read.
"""

import csv
import io
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.formats.limits import FILE_BYTES
from nnstudio.ui.numbers import parse_number


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


def read_inputs(path: str | os.PathLike[str], names: Sequence[str]) -> CsvTable:
    """Read the columns of the named inputs.

    Raises
    ------
    FileRefused
        If the file can't be read, or what it holds is no table of these inputs; names row and column.
    """
    name = display_name(path)
    data = read_whole(path, FILE_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileRefused("{name}: row {row}: expected text in UTF-8", name=name, row=line) from None
    delimiter = _delimiter(text)
    try:
        rows = [
            (number, cells)
            for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1)
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error as error:
        raise FileRefused("{name}: not a CSV file: {reason}", name=name, reason=str(error)) from None
    if not rows:
        raise FileRefused("{name}: expected a row of numbers for each sample, found nothing", name=name)
    columns, heading = _columns(rows[0][1], names, name)
    samples = rows[1:] if heading else rows
    x = np.empty((len(samples), len(names)), dtype=np.float32)
    decimal_comma = False
    for index, (number, cells) in enumerate(samples):
        for place, (input_name, column) in enumerate(zip(names, columns, strict=True)):
            cell = cells[column].strip() if column < len(cells) else ""
            x[index, place] = _number(cell, name, number, input_name)
            decimal_comma = decimal_comma or ("," in cell)
    return CsvTable(name, x, [number for number, _ in samples], delimiter, decimal_comma)


def _delimiter(text: str) -> str:
    """Find the delimiter from the first line that says anything: semicolons and tabs come before commas."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return next((delimiter for delimiter in ";\t" if delimiter in first), ",")


def _columns(first: Sequence[str], names: Sequence[str], file: str) -> tuple[list[int], bool]:
    """Return the column of each input, and whether the first row is a heading.

    Raises
    ------
    FileRefused
        If the heading names some of the inputs but not all, or one twice; or there are too few columns.
    """
    cells = [cell.strip() for cell in first]
    if len(set(names)) == len(names):
        found = [cells.count(name) for name in names]
        if any(found) and (all(found) or not _all_numbers(cells)):
            for name, count in zip(names, found, strict=True):
                if count != 1:
                    raise FileRefused(
                        "{file}: row 1: expected one column for input {name}, found {count}; the columns are {columns}",
                        file=file,
                        name=name,
                        count=count,
                        columns=", ".join(cells[:12]) + (", …" if len(cells) > 12 else ""),
                    )
            return [cells.index(name) for name in names], True
    if len(cells) < len(names):
        raise FileRefused(
            "{file}: row 1: expected {expected} columns ({names}), found {found}",
            file=file,
            expected=len(names),
            names=", ".join(names[:12]) + (", …" if len(names) > 12 else ""),
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


def _number(cell: str, file: str, row: int, column: str) -> float:
    try:
        value = float(cell)  # the fast way for nearly all cells
        if math.isfinite(value) and abs(value) < 3.4e38 and "_" not in cell:
            return value
    except ValueError:
        pass
    if not cell:
        raise FileRefused(
            "{file}: row {row}, column {column}: expected a number, found nothing", file=file, row=row, column=column
        )
    try:
        return parse_number(cell)
    except InvalidInput as error:
        raise FileRefused(
            "{file}: row {row}, column {column}: {reason}", file=file, row=row, column=column, reason=str(error)
        ) from None
