"""The way of columns and head block to where they belong: settled, or opened for what is about to be dropped."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QRectF, Signal

from nnstudio.engine import Network
from nnstudio.ui.canvas.geometry import Column
from nnstudio.ui.canvas.motion import Motion, between, between_rects, starting_column
from nnstudio.ui.canvas.stage import Stage


class Journey(QObject):
    """Moves what the stage shows.

    Parameters
    ----------
    stage : Stage
        Its `columns`, `head`, `moving`, `progress` and `fresh` are written here and nowhere else.
    """

    moved = Signal()
    """Emitted when things are somewhere else."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._starts: list[Column] = []
        self._ends: list[Column] = []
        self._head_start = self._head_end = stage.head
        self._motion = Motion(self)
        self._motion.stepped.connect(self._step)
        self._motion.finished.connect(self._arrive)

    def plan(self, uids: list[tuple[int, ...]], *, animate: bool) -> None:
        """Find the way to where everything belongs now, and stand at its start, or at its end without a way.

        `moved` isn't emitted: items for what is new may have to be made first.

        Parameters
        ----------
        uids : list of tuple of int
            The neurons of the stage's columns as they are now, which may be of a network that is gone.
        animate : bool
            False arrives at once.
        """
        stage = self._stage
        before: dict[int, tuple[float, float]] = {}
        frames: dict[int, QRectF] = {}
        for column, neurons in zip(stage.columns, uids, strict=False):
            frames[column.uid] = column.frame
            before.update(zip(neurons, zip(column.xs.tolist(), column.ys.tolist(), strict=True), strict=False))
        self._motion.stop()
        self._ends, head = goal(stage)
        self._starts = []
        stage.fresh = set()
        for column, neurons in zip(self._ends, neuron_uids(stage.network), strict=True):
            start, fresh = starting_column(column, neurons, before, frames)
            self._starts.append(start)
            stage.fresh |= fresh
        self._head_start, self._head_end = stage.head, head
        far = any(not alike(a, b) for a, b in zip(self._starts, self._ends, strict=True))
        if animate and (stage.fresh or far or stage.head != head):
            stage.moving = True
            self._show(0.0)
        else:
            self._finish()

    def depart(self) -> None:
        """Start on the way that was planned, if there is one."""
        if self._stage.moving:
            self._motion.start()

    def _show(self, share: float) -> None:
        stage = self._stage
        stage.columns = tuple(between(a, b, share) for a, b in zip(self._starts, self._ends, strict=True))
        stage.head = between_rects(self._head_start, self._head_end, share)
        stage.progress = share

    def _finish(self) -> None:
        self._show(1.0)
        self._stage.moving = False
        self._stage.fresh = set()

    def _step(self, share: float) -> None:
        self._show(share)
        self.moved.emit()

    def _arrive(self) -> None:
        self._finish()
        self.moved.emit()


def goal(stage: Stage) -> tuple[list[Column], QRectF]:
    """Return where columns and head block belong, with room for what is about to be dropped."""
    layout, drop = stage.layout, stage.drop
    if drop is not None and drop.kind == "gap":
        layout = layout.parted(drop.layer)
    columns = list(layout.columns)
    if drop is not None and drop.kind == "slot" and drop.index is not None:
        dragged = stage.dragged
        if dragged is not None and dragged[0] == drop.layer and dragged[1] is not None:
            columns[drop.layer] = _reordered(layout.columns[drop.layer], dragged[1], drop.index)
        else:
            columns[drop.layer] = _without(layout.opened(drop.layer), drop.index, layout.columns[drop.layer])
    return columns, layout.head


def neuron_uids(network: Network) -> list[tuple[int, ...]]:
    """Return the uids of every layer's neurons, inputs first."""
    return [tuple(one.uid for one in network.inputs), *(layer.neuron_uids for layer in network.computing_layers)]


def alike(one: Column, other: Column) -> bool:
    """Return whether two columns look the same."""
    return one is other or (
        (one.uid, one.layer, one.mark, one.names, one.sliders, one.count)
        == (other.uid, other.layer, other.mark, other.names, other.sliders, other.count)
        and one.x == other.x
        and one.radius == other.radius
        and bool((one.ys == other.ys).all())
        and bool((one.xs == other.xs).all())
    )


def _reordered(column: Column, index: int, slot: int) -> Column:
    """A column whose neuron `index` goes before the one that is at `slot` now: those between move up by one."""
    order = [k for k in range(column.count) if k != index]
    order.insert(slot if slot <= index else slot - 1, index)
    places = np.argsort(order)
    return replace(column, xs=column.xs[places], ys=column.ys[places])


def _without(opened: Column, index: int, column: Column) -> Column:
    """The neurons of a column that has made room for one more at an index."""
    if column.mark is not opened.mark and column.framed:
        return column
    index = min(index, opened.count - 1)
    return replace(opened, count=column.count, xs=np.delete(opened.xs, index), ys=np.delete(opened.ys, index))
