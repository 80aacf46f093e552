"""Choosing data by a tile: what the project keeps then, made with what was chosen for the data before."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from nnstudio.datasets import (
    GENERATORS,
    TABLES,
    Dataset,
    Embedded,
    FunctionPoints,
    Generated,
    KeptDataset,
    Shipped,
    Source,
)
from nnstudio.ui.data.items import DRAWN, DRAWN_NAME, FUNCTION, PREFIX, TABLE, item_of
from nnstudio.ui.workspace import Workspace

SAMPLES = 300
NOISE = 0.1
FORMULA = "x*sin(x)/3"
"""What a person's own function is before they type one."""


class DataChoices(QObject):
    """Does what a tile of data stands for. One that is in use already leads to its settings."""

    table_wanted = Signal()
    """Emitted when a file is to be chosen."""
    settings_wanted = Signal(str)
    """Emitted with the name of the setting to go to, or with an empty text."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def choose(self, key: str) -> None:
        """Use the data of a tile, as one undo step.

        Parameters
        ----------
        key : str
            Of `data_items`.
        """
        if key == TABLE:
            self.table_wanted.emit()
            return
        data = self._workspace.data
        if key == item_of(data.kept):
            self.settings_wanted.emit("formula" if key == FUNCTION else "")
            return
        source = self._source(key)
        if source is None:
            return
        before = data.kept if data.kept is not None else KeptDataset(source)
        drawn = isinstance(before.source, Generated | FunctionPoints)
        kind = before.scaling.kind if drawn else "none"
        if isinstance(source, Shipped):
            kind = TABLES[source.table].scaling
        # Who sets points one by one wants to see each of them learned.
        share = 0.0 if key == DRAWN else before.test_share
        if data.kept is not None and item_of(data.kept) == DRAWN:
            share = KeptDataset(source).test_share
        kept = KeptDataset(source, test_share=share, seed=before.seed, stratified=before.stratified)
        done = data.choose(kept, kind=kind)
        if done and key == FUNCTION:
            self.settings_wanted.emit("formula")

    def _source(self, key: str) -> Source | None:
        name = key.removeprefix(PREFIX)
        if key == DRAWN:
            return Embedded(nothing_drawn())
        if name in TABLES:
            return Shipped(name)
        kept = self._workspace.data.kept
        before = kept.source if kept is not None else None
        samples, noise, seed = SAMPLES, NOISE, 0
        if isinstance(before, Generated | FunctionPoints):
            samples, noise, seed = before.samples, before.noise, before.seed
        if key == FUNCTION:
            return FunctionPoints(FORMULA, samples, noise, seed)
        return Generated(name, samples, noise, seed) if name in GENERATORS else None


def nothing_drawn() -> Dataset:
    """Return what a person begins to draw with: two inputs, two classes, no points."""
    return Dataset(
        np.zeros((0, 2), np.float32), np.zeros(0, np.int64), ("x1", "x2"), ("class",), ("A", "B"),
        ((-6.0, 6.0), (-6.0, 6.0)), DRAWN_NAME,
    )  # fmt: skip


def with_new_points(kept: KeptDataset, seed: int) -> KeptDataset:
    """Return the same data drawn with another seed; what isn't drawn stays as it is."""
    source = kept.source
    return replace(kept, source=replace(source, seed=seed)) if isinstance(source, Generated | FunctionPoints) else kept
