"""What `nnstudio train` learns from, as a value."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.datasets import Dataset, InputColumn, KeptDataset
from nnstudio.engine import Network
from nnstudio.wording import Phrase


@dataclass(frozen=True)
class TrainingData:
    """Samples, and what a project keeps of them.

    Attributes
    ----------
    dataset : Dataset
    kept : KeptDataset
    scale : str or None
        The kind of scaling to learn; None where that of `kept` stays.
    remarks : tuple of Phrase
        What was decided on the way.
    """

    dataset: Dataset
    kept: KeptDataset
    scale: str | None
    remarks: tuple[Phrase, ...] = ()


def columns_to_keep(columns: Sequence[InputColumn], network: Network) -> tuple[InputColumn, ...]:
    """Return how the inputs are made of a table's columns; nothing where each is a column of its own name."""
    numbers = not any(column.categories for column in columns)
    named = numbers and [column.name for column in columns] == [one.name for one in network.inputs]
    return () if named else tuple(columns)
