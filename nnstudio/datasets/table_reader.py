"""Reads a whole table into a dataset; every fault is named by row and column."""

import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.cells import NumberColumn, TextColumn
from nnstudio.datasets.dataset import Dataset, spans
from nnstudio.datasets.table_blocks import table_blocks
from nnstudio.datasets.table_choices import InputColumn, MissingCell, Table, TableChoices
from nnstudio.datasets.table_format import Preview, TableFormat, preview_text
from nnstudio.datasets.table_text import decode
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.wording import Phrase, Text, counted, first_of, short

CATEGORIES = 1000
"""As many different texts a column may have to become inputs, and as many classes a target."""

VALUES = 50_000_000
_NAMED = 100

Progress: TypeAlias = Callable[[float], object]


def read_table(
    data: bytes,
    name: str,
    choices: TableChoices,
    *,
    format: TableFormat | None = None,
    columns: Sequence[InputColumn] = (),
    progress: Progress | None = None,
) -> Table:
    """Read a table with inputs and targets.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What refusals call it.
    choices : TableChoices
    format : TableFormat, optional
        Guessed if not given.
    columns : sequence of InputColumn
        How inputs were made of columns before. Numbers stay numbers, and a text that wasn't there then is refused.
    progress : callable, optional
        Called now and then with the part that is done, 0 to 1; what it raises stops the reading.

    Raises
    ------
    FileRefused
        If the file is no such table: ragged rows, text where numbers belong, missing or infinite numbers, too large,
        no rows, one class only; names row and column.
    InvalidInput
        If the choices contradict the table or one another.
    """
    source = _Source(data, name, format)
    targets, inputs = _resolved(choices, source)
    as_text = set(choices.categories)
    target_is_text = bool(choices.classes) or (
        choices.classes is None and any(source.is_text(one, as_text) for one in targets)
    )
    if target_is_text and len(targets) > 1:
        raise InvalidInput(
            "{file}: classes are learned from one column, found {columns}", file=name, columns=first_of(targets)
        )
    known = {column.name: column for column in columns}
    text = {one for one in inputs if (known[one].categories if one in known else source.is_text(one, as_text))}
    source.read((*inputs, *targets), text | (set(targets) if target_is_text else set()), progress)

    columns = tuple(known.get(one) or InputColumn(one, source.categories(one) if one in text else ()) for one in inputs)
    x, there = _encoded(columns, source, choices.drop_missing)
    classes: tuple[str, ...] = ()
    if target_is_text:
        classes = choices.class_names or source.categories(targets[0])
        y: NDArray[Any] = source.indices(targets[0], classes)[there]
        present = np.unique(y)
        if len(present) < 2:
            raise FileRefused(
                "{file}: column {column}: expected two or more classes, found {found}",
                file=name,
                column=short(targets[0]),
                found=Phrase("only {name}", name=short(classes[int(present[0])])) if present.size else Text("none"),
            )
    else:
        y = np.stack([source.numbers(one) for one in targets], axis=1)[there].astype(np.float32)
    names = tuple(itertools.chain.from_iterable(column.inputs for column in columns))
    dataset = Dataset(_frozen(x), _frozen(y), names, targets, classes, spans(x), name)
    return Table(dataset, columns, source.format, source.rows[there], source.missing[:_NAMED], int((~there).sum()))


def read_inputs(
    data: bytes,
    name: str,
    columns: Sequence[InputColumn],
    *,
    format: TableFormat | None = None,
    progress: Progress | None = None,
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Read the inputs alone of another table, made of its columns as those of the first one were.

    Returns
    -------
    x : ndarray of float32, (samples, inputs)
    rows : ndarray of int64, (samples,)
        The row of each sample in the file.

    Raises
    ------
    FileRefused
        As `read_table`; also if a column isn't there, or holds a text that the first table didn't have.
    """
    source = _Source(data, name, format)
    names = tuple(column.name for column in columns)
    source.check_there(names)
    source.read(names, {column.name for column in columns if column.categories}, progress)
    x, _ = _encoded(tuple(columns), source, drop_missing=False)
    return x, source.rows


class _Source:
    """The text of a table and what was read of it."""

    def __init__(self, data: bytes, name: str, format: TableFormat | None) -> None:
        self.name = name
        self._text, encoding = decode(data, name, format.encoding if format else None)
        guess = (format.separator, format.heading, format.decimal_comma) if format else (None, None, None)
        self._preview: Preview = preview_text(self._text, name, encoding, *guess)
        self.format = self._preview.format
        self.names = self._preview.names
        self._places = {column: index for index, column in enumerate(self.names)}
        self.rows: NDArray[np.int64] = np.empty(0, np.int64)
        self.missing: tuple[MissingCell, ...] = ()
        self._numbers: dict[str, NumberColumn] = {}
        self._texts: dict[str, TextColumn] = {}

    def is_text(self, column: str, as_text: set[str]) -> bool:
        """Return whether a column is to be taken as text."""
        return column in as_text or self._preview.columns[self._places[column]].kind == "text"

    def check_there(self, columns: Sequence[str]) -> None:
        """Refuse the name of a column that the table doesn't have."""
        for column in columns:
            if column not in self._places:
                raise FileRefused(
                    "{file}: there is no column {column}; the columns are {columns}",
                    file=self.name,
                    column=f"“{short(column)}”",
                    columns=first_of(self.names),
                )

    def read(self, columns: Sequence[str], text: set[str], progress: Progress | None) -> None:
        """Read these columns of all rows."""
        readers: list[tuple[int, NumberColumn | TextColumn]] = []
        for column in columns:
            reader: NumberColumn | TextColumn
            if column in text:
                reader = self._texts[column] = TextColumn(self.name, column, CATEGORIES)
            else:
                reader = self._numbers[column] = NumberColumn(self.name, column, self.format.decimal_comma)
            readers.append((self._places[column], reader))
        blocks, values = [], 0
        for block in table_blocks(
            self._text, self.name, self.format, len(self.names), numbers_only=self._numbers_only()
        ):
            values += len(block.rows) * len(readers)
            if values > VALUES:
                raise FileRefused("{file}: expected at most {limit:,} values, found more", file=self.name, limit=VALUES)
            for index, reader in readers:
                if block.numbers is not None and isinstance(reader, NumberColumn):
                    reader.add_numbers(block.numbers[:, index])
                else:
                    reader.add(block.column(index), block.rows)
            blocks.append(block.rows)
            if progress:
                progress(block.done)
        if not blocks:
            raise FileRefused(
                "{file}: expected a row for each sample below the heading, found none"
                if self.format.heading
                else "{file}: expected a row for each sample, found none",
                file=self.name,
            )
        self.rows = np.concatenate(blocks)

    def _numbers_only(self) -> bool:
        """Return whether nothing but numbers is to be expected, in columns that aren't read too."""
        return not self._texts and all(column.kind == "number" for column in self._preview.columns)

    def numbers(self, column: str) -> NDArray[np.float64]:
        """Return a column of numbers, NaN where one is missing."""
        return self._numbers[column].values()

    def categories(self, column: str) -> tuple[str, ...]:
        """Return the different texts of a column, sorted."""
        found = self._texts[column].categories()
        if len(found) > CATEGORIES:
            raise FileRefused(
                "{file}: column {column}: expected at most {limit:,} different texts, found more; leave it out",
                file=self.name,
                column=short(column),
                limit=CATEGORIES,
            )
        return found

    def indices(self, column: str, categories: Sequence[str]) -> NDArray[np.int64]:
        """Return a column of texts as indices of `categories`, −1 where one is missing."""
        return self._texts[column].indices(categories, self.rows)

    def complete(self, drop_missing: bool) -> NDArray[np.bool_]:
        """Return which rows miss nothing; refuse the table if some do and they aren't to be dropped."""
        masks = {name: np.isnan(column.values()) for name, column in self._numbers.items()}
        masks |= {name: self.indices(name, column.categories()) < 0 for name, column in self._texts.items()}
        names = [name for name, mask in masks.items() if mask.any()]
        wrong = np.zeros(len(self.rows), dtype=np.bool_)
        for name in names:
            wrong |= masks[name]
        self.missing = tuple(
            MissingCell(int(self.rows[index]), name)
            for index in np.flatnonzero(wrong)[:_NAMED].tolist()
            for name in names
            if masks[name][index]
        )
        if self.missing and not drop_missing:
            first, count = self.missing[0], sum(int(masks[name].sum()) for name in names)
            raise FileRefused(
                "{file}: row {row}, column {column}: expected a value, found nothing ({values} missing in {rows}); "
                "fill them in, or leave such rows out",
                file=self.name,
                row=first.row,
                column=short(first.column),
                values=counted(count, "value"),
                rows=counted(int(wrong.sum()), "row"),
            )
        if wrong.all():
            raise FileRefused(
                "{file}: something is missing in every row, in column {column} to begin with; leave it out",
                file=self.name,
                column=short(names[0]),
            )
        return ~wrong


def _resolved(choices: TableChoices, source: _Source) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns of targets and of inputs."""
    targets = tuple(choices.targets)
    if not targets:
        raise InvalidInput(
            "{file}: choose the column to be learned; the columns are {columns}",
            file=source.name,
            columns=first_of(source.names),
        )
    rest = tuple(name for name in source.names if name not in targets)
    inputs = rest if choices.inputs is None else tuple(choices.inputs)
    source.check_there((*targets, *inputs, *choices.categories))
    for column, count in Counter((*targets, *inputs)).items():
        if count > 1:
            raise InvalidInput("{file}: column {column} is chosen twice", file=source.name, column=f"“{short(column)}”")
    if not inputs:
        raise InvalidInput("{file}: there is no column to learn from besides the target", file=source.name)
    return targets, inputs


def _encoded(
    columns: tuple[InputColumn, ...], source: _Source, drop_missing: bool
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the inputs of the complete rows, and which rows these are."""
    there = source.complete(drop_missing)
    width = sum(len(column.inputs) for column in columns)
    samples = int(there.sum())
    if width * samples > VALUES:
        raise FileRefused(
            "{file}: {width:,} inputs for {samples:,} rows are too many (at most {limit:,} values); leave out columns "
            "of text with many different ones",
            file=source.name,
            width=width,
            samples=samples,
            limit=VALUES,
        )
    x = np.zeros((samples, width), dtype=np.float32)
    at = 0
    for column in columns:
        if column.categories:
            indices = source.indices(column.name, column.categories)[there]
            x[np.arange(samples), at + indices] = 1
        else:
            x[:, at] = source.numbers(column.name)[there]
        at += len(column.inputs)
    return x, there


def _frozen(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
