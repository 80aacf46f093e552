"""The data that the palette offers: the registries of shapes and tables, and the three kinds that a person brings."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nnstudio.datasets import GENERATORS, TABLES, Embedded, FunctionPoints, Generated, KeptDataset, Shipped
from nnstudio.ui.words import say

translate = QCoreApplication.translate

PREFIX = "data."
FUNCTION, TABLE, DRAWN = "data.function", "data.csv", "data.drawn"
DRAWN_NAME = "Drawn by hand"
"""What a dataset is called whose points a person sets on the response panel."""

_FIRST = ("data.xor", "data.circles", "data.two_spirals", "data.moons", "data.iris", TABLE)
"""What the palette shows before a person asks for more."""


@dataclass(frozen=True)
class DataItem:
    """A tile.

    Attributes
    ----------
    key : str
        "data." and the key of a shape or of a table, or `FUNCTION`, `TABLE` or `DRAWN`.
    title, about : str
        Its name, and one line on what it is.
    """

    key: str
    title: str
    about: str


def data_items() -> list[DataItem]:
    """Return what can be chosen: the usual ones first, the others in the order of the registries."""
    items = list(_all_items())
    return sorted(items, key=lambda item: _FIRST.index(item.key) if item.key in _FIRST else len(_FIRST))


def usual_count() -> int:
    """Return how many of `data_items` are shown at first."""
    return len(_FIRST)


def _all_items() -> Iterator[DataItem]:
    for shape in GENERATORS.values():
        yield DataItem(PREFIX + shape.key, say(shape.title), say(shape.formula))
    yield DataItem(FUNCTION, translate("Data", "f(x)…"), translate("Data", "A function of your own"))
    for table in TABLES.values():
        yield DataItem(PREFIX + table.key, say(table.title), say(table.about))
    yield DataItem(TABLE, translate("Data", "CSV…"), translate("Data", "A table of your own: CSV, TSV"))
    yield DataItem(DRAWN, translate("Data", "By hand"), translate("Data", "Points that you set on the response"))


def item_of(kept: KeptDataset | None) -> str:
    """Return the key of the tile that a project's data came from; empty without data."""
    if kept is None:
        return ""
    source = kept.source
    if isinstance(source, Generated):
        return PREFIX + source.generator
    if isinstance(source, Shipped):
        return PREFIX + source.table
    if isinstance(source, FunctionPoints):
        return FUNCTION
    if isinstance(source, Embedded) and source.dataset.name == DRAWN_NAME:
        return DRAWN
    return TABLE
