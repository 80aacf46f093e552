"""How a table is written (separator, heading, decimal comma), and what its columns hold, by its first rows."""

import csv
import io
import itertools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.datasets.cells import is_missing, is_number, number_in
from nnstudio.datasets.table_text import decode, lines_of
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.wording import Text

SEPARATORS: dict[str, str] = {",": Text("Comma"), ";": Text("Semicolon"), "\t": Text("Tab"), "|": Text("Bar")}
"""What may stand between two cells, and what it is called on screen."""

COLUMNS = 65_536
"""As many columns a table may have: no network has more inputs."""

_SAMPLE_ROWS = 1000
_SAMPLE_CELLS = 200_000
_SAMPLE_CHARACTERS = 1 << 18
_SHOWN_ROWS = 20


@dataclass(frozen=True)
class TableFormat:
    """How a table is written.

    Attributes
    ----------
    encoding : str
        A key of `ENCODINGS`.
    separator : str
        A key of `SEPARATORS`.
    heading : bool
        Whether the first row holds the names of the columns.
    decimal_comma : bool
        Numbers are written ``0,5``; a point in one is refused then.
    """

    encoding: str = "utf-8"
    separator: str = ","
    heading: bool = True
    decimal_comma: bool = False


@dataclass(frozen=True)
class ColumnPreview:
    """What the first rows of a column hold.

    Attributes
    ----------
    name : str
        From the heading, made different from the names before it; "column 3" where there is none.
    kind : str
        ``"number"``, or ``"text"`` as soon as one cell is no number.
    missing : int
        Cells that hold nothing, of those looked at.
    different : int
        How many different cells there are, of those looked at.
    whole : bool
        All are whole numbers.
    """

    name: str
    kind: str
    missing: int
    different: int
    whole: bool


@dataclass(frozen=True)
class Preview:
    """What a table looks like before it is read.

    Attributes
    ----------
    name : str
        The file's.
    format : TableFormat
        Given, or guessed.
    columns : tuple of ColumnPreview
    rows : tuple of tuple of str
        The first rows below the heading, at most 20.
    sampled : int
        How many rows were looked at; all others may hold other things.
    numbers : tuple of int
        The number of each of `rows` in the file, counted from 1 with the heading and empty rows.
    """

    name: str
    format: TableFormat
    columns: tuple[ColumnPreview, ...]
    rows: tuple[tuple[str, ...], ...]
    sampled: int
    numbers: tuple[int, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return tuple(column.name for column in self.columns)


def preview(
    data: bytes,
    name: str,
    *,
    encoding: str | None = None,
    separator: str | None = None,
    heading: bool | None = None,
    decimal_comma: bool | None = None,
) -> Preview:
    """Look at the first rows of a table, and guess what isn't given about how it is written.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What refusals call it.
    encoding, separator, heading, decimal_comma
        As in `TableFormat`; None to guess.

    Raises
    ------
    FileRefused
        If it is no table, or has no rows; names the row.
    InvalidInput
        If there is no such encoding or separator.
    """
    text, encoding = decode(data, name, encoding)
    return preview_text(text, name, encoding, separator, heading, decimal_comma)


def preview_text(
    text: str, name: str, encoding: str, separator: str | None, heading: bool | None, decimal_comma: bool | None
) -> Preview:
    """Do what `preview` does, with text."""
    if separator is not None and separator not in SEPARATORS:
        raise InvalidInput("unknown separator {found!r}; known are , ; | and tab", found=separator)
    separator = separator or guess_separator(text)
    numbers, sample = _sample(text, separator, name)
    if not sample:
        raise FileRefused("{name}: expected a heading and rows, found nothing", name=name)
    shown = [number for number, row in zip(numbers, sample, strict=True) if len(row) == len(sample[0])]
    first, below = sample[0], [row for row in sample[1:] if len(row) == len(sample[0])]
    if decimal_comma is None:
        decimal_comma = separator != "," and _has_decimal_commas(sample)
    if heading is None:
        heading = _is_heading(first, below, decimal_comma)
    rows = below if heading else [first, *below]
    names = column_names(first if heading else [""] * len(first))
    columns = zip(*rows, strict=True) if rows else [()] * len(first)
    return Preview(
        name,
        TableFormat(encoding, separator, heading, decimal_comma),
        tuple(_column(one, cells, decimal_comma) for one, cells in zip(names, columns, strict=True)),
        tuple(map(tuple, rows[:_SHOWN_ROWS])),
        len(rows),
        tuple(shown[heading:][:_SHOWN_ROWS]),
    )


def guess_separator(text: str) -> str:
    """Return the separator that parts the first rows into the most equal numbers of cells; a comma if none does."""
    beginning = text[:_SAMPLE_CHARACTERS]
    # A row that the end of the sample cuts off says nothing, unless it is the only one.
    lines = [line for line in io.StringIO(beginning, newline="") if line.strip()]
    lines = lines[: min(50, max(1, len(lines) - (len(beginning) < len(text))))]
    best, best_share = ",", 0.0
    for separator in ("\t", ";", "|", ","):
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator))
        except csv.Error:  # reading it strictly will say what is wrong
            continue
        width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
        share = count / max(len(lines), 1)
        if width > 1 and share > best_share:
            best, best_share = separator, share
    return best


def column_names(heading: Sequence[str]) -> tuple[str, ...]:
    """Return a different name for each column: "column 3" for none, "x (2)" for the second x."""
    names: dict[str, None] = {}
    for number, cell in enumerate(heading, start=1):
        name = base = cell.strip() or f"column {number}"
        again = 2
        while name in names:
            name, again = f"{base} ({again})", again + 1
        names[name] = None
    return tuple(names)


def check_width(found: int, name: str) -> None:
    """Refuse a table with too many columns."""
    if found > COLUMNS:
        raise FileRefused(
            "{name}: row 1: expected at most {limit:,} columns, found {found:,}", name=name, limit=COLUMNS, found=found
        )


def csv_refusal(error: csv.Error, name: str, line: int) -> FileRefused:
    """Return what to say of text that isn't CSV."""
    reason = str(error)  # what else it says, Python says
    if "unexpected end" in reason:
        reason = Text("a quotation mark is not closed")
    elif "field limit" in reason or "larger than" in reason:
        reason = Text("a cell is longer than 131,072 characters; is a quotation mark not closed?")
    elif "expected after" in reason:
        reason = Text("a quoted cell goes on after its closing quotation mark")
    return FileRefused("{name}: row {row}: not a CSV file: {reason}", name=name, row=line, reason=reason)


def _sample(text: str, separator: str, name: str) -> tuple[list[int], list[list[str]]]:
    """Return the first rows that hold anything, with their numbers."""
    reader = csv.reader(lines_of(text), delimiter=separator, strict=True)
    rows = ((number, row) for number, row in enumerate(reader, start=1) if any(map(str.strip, row)))
    try:
        first = next(rows, None)
        if first is None:
            return [], []
        check_width(len(first[1]), name)
        count = max(2, min(_SAMPLE_ROWS, _SAMPLE_CELLS // len(first[1])))
        found = [first, *itertools.islice(rows, count)]
        return [number for number, _ in found], [row for _, row in found]
    except csv.Error as error:
        raise csv_refusal(error, name, reader.line_num) from None


def _has_decimal_commas(rows: Sequence[Sequence[str]]) -> bool:
    cells = [cell for row in rows[:200] for cell in row]
    commas = sum("," in cell and is_number(cell, True) for cell in cells)
    points = sum("." in cell and is_number(cell, False) for cell in cells)
    return commas > points


def _is_heading(first: Sequence[str], below: Sequence[Sequence[str]], decimal_comma: bool) -> bool:
    """Return whether a first row is a heading: it has no number, and isn't one more of the same texts."""
    if any(is_number(cell, decimal_comma) or (is_missing(cell) and cell.strip()) for cell in first):
        return False
    if not below or any(any(is_number(cell, decimal_comma) for cell in row) for row in below):
        return True
    return not any(cell in column for cell, column in zip(first, zip(*below, strict=True), strict=True))


def _column(name: str, cells: Sequence[str], decimal_comma: bool) -> ColumnPreview:
    different = Counter(map(str.strip, cells))
    missing = sum(count for cell, count in different.items() if is_missing(cell))
    present = [cell for cell in different if not is_missing(cell)]
    number = all(is_number(cell, decimal_comma) for cell in present)
    whole = number and all(_is_whole(cell, decimal_comma) for cell in present)
    return ColumnPreview(name, "number" if number else "text", missing, len(present), whole)


def _is_whole(cell: str, decimal_comma: bool) -> bool:
    value = number_in(cell, decimal_comma)
    return value is not None and math.isfinite(value) and value == int(value)
