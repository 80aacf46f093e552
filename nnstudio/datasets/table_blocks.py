"""Goes through the rows of a table block by block: a large one as rows of texts would fill the memory."""

import csv
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.cells import LARGEST
from nnstudio.datasets.table_format import TableFormat, csv_refusal
from nnstudio.datasets.table_text import lines_of
from nnstudio.errors import FileRefused
from nnstudio.wording import counted

_ROWS = 4096
_CHARACTERS = 1 << 19


@dataclass(frozen=True)
class Block:
    """Some rows of a table.

    Attributes
    ----------
    rows : ndarray of int64
        Their numbers in the file, counted from 1.
    cells : list of list of str
        Empty where `numbers` are there.
    numbers : ndarray of float64, (rows, columns), optional
        What the cells hold, where that is nothing but finite numbers.
    done : float
        The part of the table that ends with this block, 0 to 1.
    """

    rows: NDArray[np.int64]
    cells: list[list[str]]
    numbers: NDArray[np.float64] | None
    done: float

    def column(self, index: int) -> Sequence[str]:
        """Return the cells of one column."""
        return [row[index] for row in self.cells]


def table_blocks(text: str, name: str, format: TableFormat, width: int, *, numbers_only: bool) -> Iterator[Block]:
    """Go through the rows below the heading that hold anything.

    Parameters
    ----------
    text, name : str
        The table, and what refusals call it.
    format : TableFormat
    width : int
        As many columns each row has to have.
    numbers_only : bool
        Whether all columns should be numbers. These are read several times faster where that is true.

    Raises
    ------
    FileRefused
        Naming the row that has another number of columns or isn't CSV.
    """
    heading = format.heading
    for first, lines, cells, done in _pieces(text, name, format):
        numbers = _numbers(lines, format) if numbers_only and lines and not heading else None
        if numbers is not None and numbers.shape[1] == width:
            yield Block(np.arange(first, first + len(numbers)), [], numbers, done)
            continue
        if lines:  # where nothing is quoted, this is what the csv module does
            cells = [line.split(format.separator) for line in lines]
        rows = np.arange(first, first + len(cells))
        if not all(row and row[0] for row in cells):
            kept = [index for index, row in enumerate(cells) if any(map(str.strip, row))]
            cells, rows = [cells[index] for index in kept], rows[kept]
        if heading and cells:
            cells, rows, heading = cells[1:], rows[1:], False
        if set(map(len, cells)) - {width}:
            wrong = next(index for index, row in enumerate(cells) if len(row) != width)
            raise FileRefused(
                "{file}: row {row}: expected {expected}, as in the first row, found {found}",
                file=name,
                row=int(rows[wrong]),
                expected=counted(width, "column"),
                found=len(cells[wrong]),
            )
        if cells:
            yield Block(rows, cells, None, done)


def _pieces(text: str, name: str, format: TableFormat) -> Iterator[tuple[int, list[str], list[list[str]], float]]:
    """Go through the number of the first row, the lines or else the cells, and the part that is done."""
    if '"' in text:
        yield from _quoted_pieces(text, name, format)
        return
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    first, start = 1, 0
    while start < len(text):
        # The first row alone, so that a heading doesn't spoil the numbers.
        end = text.find("\n", start + _CHARACTERS if start else 0) + 1 or len(text)
        lines = text[start : end - (text[end - 1] == "\n")].split("\n")
        yield first, lines, [], end / len(text)
        first, start = first + len(lines), end


def _quoted_pieces(
    text: str, name: str, format: TableFormat
) -> Iterator[tuple[int, list[str], list[list[str]], float]]:
    """Do what `_pieces` does where a quoted cell may hold line breaks."""
    count = text.count("\n") + 1
    reader = csv.reader(lines_of(text), delimiter=format.separator, strict=True)
    first = 1
    try:
        while cells := list(itertools.islice(reader, _ROWS)):
            yield first, [], cells, min(reader.line_num / count, 1.0)
            first += len(cells)
    except csv.Error as error:
        raise csv_refusal(error, name, reader.line_num) from None


def _numbers(lines: list[str], format: TableFormat) -> NDArray[np.float64] | None:
    """Return the numbers in some lines, or None if anything in them has to be looked at more closely."""
    if format.decimal_comma:
        joined = "\n".join(lines)
        if "." in joined:
            return None
        lines = joined.replace(",", ".").split("\n")
    if not lines[0].strip():
        return None
    try:
        numbers = np.loadtxt(lines, np.float64, comments=None, delimiter=format.separator, ndmin=2)
    except ValueError:
        return None
    if len(numbers) != len(lines) or not bool((np.abs(numbers) <= LARGEST).all()):
        return None
    return numbers
