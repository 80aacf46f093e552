"""What `nnstudio train` learns from: points, a shipped table or a table of one's own, and how the file keeps it."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnstudio.datasets import (
    GENERATORS,
    TABLE_BYTES,
    TABLES,
    Dataset,
    Embedded,
    Generated,
    InputColumn,
    KeptDataset,
    Linked,
    Preview,
    Scaling,
    Shipped,
    Source,
    Table,
    TableChoices,
    preview,
    read_table,
    relative_path,
)
from nnstudio.datasets.table_reader import CATEGORIES
from nnstudio.engine import HEADS, Network
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.wording import counted, short


@dataclass(frozen=True)
class TrainingData:
    """Samples, and where they are from.

    Attributes
    ----------
    dataset : Dataset
    source : Source
    columns : tuple of InputColumn
        How the inputs are made of a table's columns; empty where there is none.
    remarks : tuple of str
    """

    dataset: Dataset
    source: Source
    columns: tuple[InputColumn, ...] = ()
    remarks: tuple[str, ...] = ()

    def kept(self, network: Network, scaling: Scaling, options: argparse.Namespace) -> KeptDataset:
        """Return what the project keeps; the columns only where the network's inputs don't name them."""
        named = all(not column.categories for column in self.columns) and [column.name for column in self.columns] == [
            one.name for one in network.inputs
        ]
        columns = () if named else self.columns
        return KeptDataset(self.source, scaling, options.test_share, options.seed, True, columns)


def training_data(options: argparse.Namespace, network: Network) -> TrainingData:
    """Return the samples that the options ask for.

    Raises
    ------
    FileRefused, InvalidInput
        If there is no such data, or options contradict one another.
    """
    generated = options.csv is None and options.data not in TABLES
    if options.csv is not None:
        return _own_table(options, network)
    for option, value in (
        ("--target", options.target),
        ("--inputs", options.inputs),
        ("--drop-missing", options.drop_missing),
        ("--embed", options.embed),
    ):
        if value:
            raise InvalidInput("{option} goes with --csv", option=option)
    if generated:
        if options.data not in GENERATORS:
            known = ", ".join([*GENERATORS, *TABLES])
            raise InvalidInput("--data: expected one of {known}, found “{found}”", known=known, found=options.data)
        points = Generated(options.data, options.samples or 500, options.noise or 0.0, options.seed)
        return TrainingData(points.load(), points)
    _refuse_points(options)
    table = Shipped(options.data)
    dataset = table.load()
    return TrainingData(dataset, table, tuple(map(InputColumn, dataset.inputs)))


def _refuse_points(options: argparse.Namespace) -> None:
    for option, value in (("--samples", options.samples), ("--noise", options.noise)):
        if value is not None:
            raise InvalidInput("{option} goes with points that are drawn, as --data circles", option=option)


def _own_table(options: argparse.Namespace, network: Network) -> TrainingData:
    _refuse_points(options)
    name = display_name(options.csv)
    data = read_whole(options.csv, TABLE_BYTES)
    seen = preview(data, name)
    targets = _names(options.target or "", seen.names)
    if not targets:
        raise InvalidInput(
            "{file}: name the column to be learned with --target; the columns are {columns}",
            file=name,
            columns=_listed(seen.names),
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
            columns=_listed(seen.names),
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
            remarks.append(f"the numbers in {short(targets[0])} are taken as classes")
    else:
        table = read_table(data, name, choices, format=seen.format)
    if options.inputs is None and inputs is not None and len(inputs) < len(rest):
        unused = [column for column in rest if column not in inputs]
        remarks.append(f"columns that no input is named after are left out: {_listed(unused)}")
    if table.dropped:
        remarks.append(f"{counted(table.dropped, 'row')} left out, with something missing")
    source: Source = Embedded(table.dataset) if options.embed else _link(options, choices, seen, data)
    return TrainingData(table.dataset, source, table.columns, tuple(remarks))


def _numbers_as_classes(data: bytes, choices: TableChoices, seen: Preview) -> Table:
    """Read a target of numbers as classes; as the numbers they are, where there are too many different ones."""
    try:
        return read_table(data, seen.name, choices, format=seen.format)
    except FileRefused:
        table = read_table(data, seen.name, replace(choices, classes=False, class_names=()), format=seen.format)
        if len(np.unique(table.dataset.targets)) > CATEGORIES:
            return table
        raise


def _link(options: argparse.Namespace, choices: TableChoices, seen: Preview, data: bytes) -> Linked:
    folder = os.path.dirname(os.path.abspath(options.output))
    return Linked(relative_path(options.csv, folder), choices, seen.format).confirmed(data)


def _names(text: str, columns: Sequence[str]) -> tuple[str, ...]:
    """Split at commas, but for the name of a column that has some."""
    if text in columns:
        return (text,)
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(short, names[:12])) + (", …" if len(names) > 12 else "")


def _by_name(inputs: Sequence[str], columns: Sequence[str]) -> tuple[str, ...] | None:
    """Return the columns that the network's inputs are named after ("size", or "colour=red"), None if one isn't."""
    found = [name if name in columns else name.split("=")[0] for name in inputs]
    if not all(name in columns for name in found):
        return None
    return tuple(dict.fromkeys(found))
