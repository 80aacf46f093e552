"""The tables that come with the studio: where each is from, under which licence, and how to get it."""

from dataclasses import dataclass
from functools import cache

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.table_choices import TableChoices
from nnstudio.datasets.table_format import TableFormat
from nnstudio.datasets.table_reader import read_table
from nnstudio.errors import InvalidInput
from nnstudio.resources import find
from nnstudio.wording import Text

_LICENCE = "CC BY 4.0"


@dataclass(frozen=True)
class ShippedTable:
    """A table in resources/datasets.

    Attributes
    ----------
    key, title : str
        Name on the command line and in files, and on screen.
    file : str
        Its CSV file below resources/datasets.
    target : str
        The column that holds the classes.
    about, source, licence : str
        What it is about, who made it and where it is published, and what allows to pass it on.
    scaling : str
        The kind that suits it, a key of `SCALINGS`: measures of several units have a mean and a deviation; pixels all
        go from paper to ink, and a picture of them can still be recognised.
    """

    key: str
    title: str
    file: str
    target: str
    about: str
    source: str
    licence: str = _LICENCE
    scaling: str = "standard"


TABLES: dict[str, ShippedTable] = {
    table.key: table
    for table in (
        ShippedTable(
            "iris",
            Text("Iris"),
            "iris.csv",
            "species",
            Text("Three kinds of iris, 150 flowers, four measures in centimetres"),
            "R. A. Fisher, 1936; UCI Machine Learning Repository, https://doi.org/10.24432/C56C76",
        ),
        ShippedTable(
            "digits",
            Text("Digits"),
            "digits.csv",
            "digit",
            Text("1,797 handwritten digits, 8 × 8 pixels from 0 (paper) to 16 (ink)"),
            "E. Alpaydin, C. Kaynak, 1998; UCI Machine Learning Repository, https://doi.org/10.24432/C50P49",
            scaling="minmax",
        ),
        ShippedTable(
            "wine",
            Text("Wine"),
            "wine.csv",
            "cultivar",
            Text("178 wines of three cultivars from one region in Italy, thirteen chemical measures"),
            "S. Aeberhard, M. Forina, 1991; UCI Machine Learning Repository, https://doi.org/10.24432/C5PC7J",
        ),
    )
}


@cache
def shipped_table(key: str) -> Dataset:
    """Return a table of `TABLES`; its target as classes.

    Raises
    ------
    InvalidInput
        If there is no such table.
    """
    table = TABLES.get(key)
    if table is None:
        raise InvalidInput("unknown table {found!r}; known are {known}", found=key, known=tuple(TABLES))
    data = find(f"datasets/{table.file}").read_bytes()
    read = read_table(data, table.title, TableChoices((table.target,), classes=True), format=TableFormat())
    return read.dataset
