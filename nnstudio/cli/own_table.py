"""A table of one's own for `nnstudio train --csv`: which columns are learned, and which they are learned from."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.datasets import (
    TABLE_BYTES,
    Dataset,
    Embedded,
    InputColumn,
    Linked,
    Preview,
    Source,
    Table,
    TableChoices,
    preview,
    read_inputs,
    read_table,
    relative_path,
)
from nnstudio.datasets.cells import is_missing, is_number
from nnstudio.datasets.table_reader import CATEGORIES
from nnstudio.engine import HEADS, Network
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.wording import Phrase, counted, first_of, short


def own_table(
    options: argparse.Namespace, network: Network
) -> tuple[Dataset, Source, tuple[InputColumn, ...], tuple[Phrase, ...]]:
    """Read the table of ``--csv``.

    Returns
    -------
    dataset : Dataset
    source : Source
        Linked, or with ``--embed`` the samples themselves.
    columns : tuple of InputColumn
        How the inputs are made of the table's columns.
    remarks : tuple of Phrase
        What was decided on the way.

    Raises
    ------
    FileRefused, InvalidInput
        If it can't be read, or has no such columns.
    """
    name = display_name(options.csv)
    data = read_whole(options.csv, TABLE_BYTES)
    seen = preview(data, name)
    targets = _names(options.target or "", seen.names)
    if not targets:
        raise InvalidInput(
            "{file}: name the column to be learned with --target; the columns are {columns}",
            file=name,
            columns=first_of(seen.names),
        )
    rest = [column for column in seen.names if column not in targets]
    if options.inputs is not None:
        inputs: tuple[str, ...] | None = _names(options.inputs, seen.names)
    else:
        inputs = _by_name([one.name for one in network.inputs], rest)
    if missing := [column for column in targets if column not in seen.names]:
        raise InvalidInput(
            "{file}: there is no column “{column}”; the columns are {columns}",
            file=name,
            column=short(missing[0]),
            columns=first_of(seen.names),
        )
    output = network.output
    for_classes = output.head != "linear" and len(targets) == 1
    full = len(output.classes) == HEADS[output.head].class_count(output.units)
    choices = TableChoices(
        targets,
        inputs,
        classes=True if for_classes else None,
        class_names=output.classes if for_classes and full and not options.relabel else (),
        drop_missing=options.drop_missing,
    )
    remarks = []
    if for_classes and seen.columns[seen.names.index(targets[0])].kind == "number":
        table = _numbers_as_classes(data, choices, seen)
        if table.dataset.classes:
            remarks.append(Phrase("the numbers in {column} are taken as classes", column=short(targets[0])))
    else:
        table = read_table(data, name, choices, format=seen.format)
    _check_numbers(data, seen, table, network, targets)
    if options.inputs is None and inputs is not None and len(inputs) < len(rest):
        unused = [column for column in rest if column not in inputs]
        remarks.append(Phrase("columns that no input is named after are left out: {columns}", columns=first_of(unused)))
    if table.dropped:
        remarks.append(Phrase("{rows} left out, with something missing", rows=counted(table.dropped, "row")))
    source: Source = Embedded(table.dataset) if options.embed else _link(options, choices, seen, data)
    return table.dataset, source, table.columns, tuple(remarks)


def _numbers_as_classes(data: bytes, choices: TableChoices, seen: Preview) -> Table:
    """Read a target of numbers as classes; as the numbers they are, where there are too many different ones."""
    try:
        return read_table(data, seen.name, choices, format=seen.format)
    except FileRefused:
        table = read_table(data, seen.name, replace(choices, classes=False, class_names=()), format=seen.format)
        if len(np.unique(table.dataset.targets)) > CATEGORIES:
            return table
        raise


def _check_numbers(data: bytes, seen: Preview, table: Table, network: Network, targets: Sequence[str]) -> None:
    """Refuse a text where the network tells that a number belongs, by row and column; raises FileRefused.

    It tells by an input of the column's very name; by another number of inputs than a category for each number of a
    column makes; by a linear head.
    """
    inputs = {one.name for one in network.inputs}
    fits = len(table.dataset.inputs) == len(inputs)
    doubtful = [
        column.name
        for column in table.columns
        if column.categories and (column.name in inputs or (not fits and _mostly_numbers(seen, column.name)))
    ]
    if table.dataset.classes and network.output.head == "linear":
        doubtful += [column for column in targets if _mostly_numbers(seen, column)]
    for column in doubtful:
        read_inputs(data, seen.name, (InputColumn(column),), format=seen.format)


def _mostly_numbers(seen: Preview, column: str) -> bool:
    place = seen.names.index(column)
    cells = [row[place] for row in seen.rows if not is_missing(row[place])]
    return 2 * sum(is_number(cell, seen.format.decimal_comma) for cell in cells) > len(cells)


def _link(options: argparse.Namespace, choices: TableChoices, seen: Preview, data: bytes) -> Linked:
    folder = os.path.dirname(os.path.abspath(options.output))
    return Linked(relative_path(options.csv, folder), choices, seen.format).confirmed(data)


def _names(text: str, columns: Sequence[str]) -> tuple[str, ...]:
    """Split at commas, but for the name of a column that has some."""
    if text in columns:
        return (text,)
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _by_name(inputs: Sequence[str], columns: Sequence[str]) -> tuple[str, ...] | None:
    """Return the columns that the network's inputs are named after ("size", or "colour=red"), None if one isn't."""
    found = [name if name in columns else name.split("=")[0] for name in inputs]
    if not all(name in columns for name in found):
        return None
    return tuple(dict.fromkeys(found))
