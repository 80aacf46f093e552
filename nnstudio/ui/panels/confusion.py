"""What the metrics panel shows of classes: a confusion matrix small enough to read, and a row of measures a class.

Pure values, no widgets.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.training.metrics import Measures

MOST = 12
"""Rows of a confusion matrix that can be read in a card."""


@dataclass(frozen=True, eq=False)
class Confusion:
    """A confusion matrix as it is shown.

    Attributes
    ----------
    names : tuple of str
        Of the rows and columns; the last is empty where it sums up all other classes.
    counts : ndarray of int, (k, k)
        Samples by (true, predicted) class.
    shares : ndarray, (k, k)
        Of the samples of a row, 0 where it has none.
    others : int
        How many classes the last row sums up; 0 if it is a class.
    """

    names: tuple[str, ...]
    counts: NDArray[np.int64]
    shares: NDArray[np.float64]
    others: int


def confusion_shown(table: NDArray[np.int64], names: Sequence[str], most: int = MOST) -> Confusion:
    """Return a matrix of at most so many classes: those that are taken for another most often, and all others."""
    count = len(names)
    others = 0
    if count > most:
        errors = table.sum(axis=0) + table.sum(axis=1) - 2 * table.diagonal()
        worst = np.sort(np.argsort(-errors, kind="stable")[: most - 1])
        others = count - len(worst)
        group = np.full(count, most - 1)
        group[worst] = np.arange(most - 1)
        merged = np.zeros((most, most), dtype=np.int64)
        np.add.at(merged, (group[:, None], group[None, :]), table)
        table, names = merged, [*(names[place] for place in worst), ""]
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    return Confusion(tuple(names), table, shares, others)


@dataclass(frozen=True)
class ClassRow:
    """The measures of a class or label; of "samples" it occurred in so many, None for the mean of all."""

    name: str
    precision: float
    recall: float
    f1: float
    samples: int | None


def class_rows(measures: Measures, names: Sequence[str]) -> list[ClassRow]:
    """Return a row a class in their order."""
    assert measures.precision is not None
    assert measures.recall is not None
    assert measures.f1 is not None
    occurred: Sequence[int | None] = [None] * len(names)
    if measures.confusion is not None:
        table = measures.confusion
        occurred = (table[:, 1].sum(axis=1) if measures.task == "labels" else table.sum(axis=1)).tolist()
    return [
        ClassRow(*row)
        for row in zip(
            names, measures.precision.tolist(), measures.recall.tolist(), measures.f1.tolist(), occurred, strict=True
        )
    ]


def rows_shown(rows: Sequence[ClassRow], most: int) -> list[ClassRow]:
    """Return at most so many rows in their order: those with the lowest F1."""
    if len(rows) <= most:
        return list(rows)
    worst = sorted(range(len(rows)), key=lambda place: rows[place].f1)[: max(0, most)]
    return [rows[place] for place in sorted(worst)]


def percent(share: float) -> str:
    """Write a share with the decimals that tell 99.6 % from all."""
    if share != share:
        return "–"
    text = f"{100 * share:.0f}"
    if text in ("0", "100") and share not in (0.0, 1.0):
        text = f"{100 * share:.1f}"
        if text in ("0.0", "100.0"):
            return "<0.1 %" if share < 0.5 else ">99.9 %"
    return text + " %"
