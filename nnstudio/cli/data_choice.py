"""Which data the options of `nnstudio train` ask for: points, a table, or what the network's file keeps."""

import argparse

from nnstudio.cli.kept_samples import kept_samples
from nnstudio.cli.own_table import own_table
from nnstudio.cli.training_data import TrainingData, columns_to_keep
from nnstudio.datasets import (
    GENERATORS,
    TABLES,
    FunctionPoints,
    Generated,
    InputColumn,
    KeptDataset,
    Linked,
    Shipped,
    Source,
    parse_expression,
)
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.ui.numbers import parse_number
from nnstudio.wording import Text, Words, short

_TEST_SHARE = 0.2


def training_data(options: argparse.Namespace, project: Project) -> TrainingData:
    """Return the samples that the options ask for.

    Raises
    ------
    FileRefused, InvalidInput
        If there is no such data, or options contradict one another.
    """
    drawn = options.function is not None or (options.data is not None and options.data not in TABLES)
    if options.csv is None:
        _refuse(options, ("target", "inputs", "drop_missing", "embed"), "--csv")
    if not drawn:
        _refuse(options, ("samples", "noise"), Text("points that are drawn, as --data circles"))
    if options.function is None:
        _refuse(options, ("range",), "--function")

    if options.csv is not None:
        dataset, source, columns, remarks = own_table(options, project.network)
        # What a table of its own holds later doesn't change what the inputs are.
        linked = isinstance(source, Linked)
        kept = _kept(source, options, columns if linked else columns_to_keep(columns, project.network))
        return TrainingData(dataset, kept, options.scale or "standard", remarks)
    if options.function is None and options.data is None:
        return kept_samples(options, project)
    source = _points(options) if drawn else Shipped(options.data)
    dataset = source.load()
    columns = () if drawn else columns_to_keep(tuple(map(InputColumn, dataset.inputs)), project.network)
    return TrainingData(dataset, _kept(source, options, columns), options.scale or "none")


def _refuse(options: argparse.Namespace, names: tuple[str, ...], belongs: Words) -> None:
    for name in names:
        if getattr(options, name) not in (None, False):
            option = "--" + name.replace("_", "-")
            raise InvalidInput("{option} goes with {belongs}", option=option, belongs=belongs)


def _kept(source: Source, options: argparse.Namespace, columns: tuple[InputColumn, ...]) -> KeptDataset:
    share = _TEST_SHARE if options.test_share is None else options.test_share
    return KeptDataset(source, test_share=share, seed=options.seed or 0, columns=columns)


def _points(options: argparse.Namespace) -> Source:
    how = (options.samples or 500, options.noise or 0.0, options.seed or 0)
    if options.function is not None:
        try:
            parse_expression(options.function)
        except InvalidInput as error:
            raise InvalidInput("--function: {reason}", reason=error) from None
        return FunctionPoints(options.function, *how, *(_range(options.range) if options.range is not None else ()))
    if options.data not in GENERATORS:
        known = (*GENERATORS, *TABLES)
        raise InvalidInput("--data: expected one of {known}, found “{found}”", known=known, found=short(options.data))
    return Generated(options.data, *how)


def _range(text: str) -> tuple[float, float]:
    parts = text.split(";" if ";" in text else ",")
    try:
        low, high = map(parse_number, parts)
    except (InvalidInput, ValueError):
        raise InvalidInput("--range: expected two numbers, as in -6,6, found “{found}”", found=short(text)) from None
    return low, high
