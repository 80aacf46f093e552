"""What a person chooses when a table is brought in, and what comes of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.table_format import TableFormat


@dataclass(frozen=True)
class InputColumn:
    """A column that inputs are made of.

    Attributes
    ----------
    name : str
    categories : tuple of str
        Empty for numbers: the column is one input. Else it is one input a category, 1 where the cell is that text.
    """

    name: str
    categories: tuple[str, ...] = ()

    @property
    def inputs(self) -> tuple[str, ...]:
        """Return the names of the inputs: "size", or "colour=blue" and "colour=red"."""
        return tuple(f"{self.name}={category}" for category in self.categories) or (self.name,)


@dataclass(frozen=True)
class TableChoices:
    """What a person chooses when a table is brought in.

    Attributes
    ----------
    targets : tuple of str
        The columns to be learned: one for classes, one or more for numbers.
    inputs : tuple of str, optional
        The columns to learn from; all others if not given.
    classes : bool, optional
        Whether the target is classes, and not numbers. If not given, text is classes and numbers are numbers.
    class_names : tuple of str
        The classes in the order of the network's; in sorted order (numbers by their value) if not given.
    categories : tuple of str
        Columns of numbers that are names all the same (a postcode): taken as text.
    drop_missing : bool
        Leave out rows in which something is missing; else such a table is refused.
    """

    targets: tuple[str, ...] = ()
    inputs: tuple[str, ...] | None = None
    classes: bool | None = None
    class_names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    drop_missing: bool = False


@dataclass(frozen=True)
class MissingCell:
    """A cell that holds nothing: its row, counted from 1 as spreadsheets do, and its column."""

    row: int
    column: str


@dataclass(frozen=True, eq=False)
class Table:
    """A table that was read.

    Attributes
    ----------
    dataset : Dataset
    columns : tuple of InputColumn
        How the inputs are made of the columns; another table is read in the same way by `read_inputs`.
    format : TableFormat
    rows : ndarray of int64, (samples,)
        The row of each sample in the file.
    missing : tuple of MissingCell
        The first 100 missing cells.
    dropped : int
        How many rows were left out for them.
    """

    dataset: Dataset
    columns: tuple[InputColumn, ...]
    format: TableFormat
    rows: NDArray[np.int64]
    missing: tuple[MissingCell, ...]
    dropped: int
