"""Points drawn by hand: what is added and removed, and the data that it makes of the project's data.

Samples from elsewhere - a shape, a table - become the person's own with the first stroke, and the undo step of the
stroke takes that back too. How they are parted and scaled stays.
"""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.datasets import Dataset, Embedded, KeptDataset
from nnstudio.engine import HEADS
from nnstudio.errors import StudioError
from nnstudio.ui.data.items import DRAWN_NAME
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.readings import class_names
from nnstudio.ui.panels.samples import is_label, samples_of
from nnstudio.ui.panels.span import nice_reach
from nnstudio.ui.workspace import Workspace

MOST = 10_000
"""Points that can be drawn."""
_FRAME_MS = 15
_SHARES = (-1.0, -0.5, 0.0, 0.5, 1.0)
"""Numbers that can be drawn on a map, as parts of the largest."""


class Drawing(QObject):
    """Whether points are drawn, of which class, and the strokes themselves.

    Attributes
    ----------
    on : bool
        Whether a click draws.
    current : int
        Which of `choices` is drawn.
    """

    changed = Signal()
    """Drawing was switched on or off, or what there is to draw is something else."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.on = False
        self.current = 0
        self._stroke: object = None
        self._pending: list[tuple[list[float], float]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.flush)

    # --- what there is to draw ----------------------------------------------------------------

    def switch(self, on: bool) -> None:
        """Begin or end drawing."""
        if on != self.on:
            self.on = on
            self.changed.emit()

    def choose(self, index: int) -> None:
        """Draw another class from now on."""
        if 0 <= index < len(self.choices()) and index != self.current:
            self.current = index
            self.changed.emit()

    @property
    def classifies(self) -> bool:
        """Whether points have a class, not a number."""
        dataset = self._existing()
        if dataset is not None:
            return bool(dataset.classes)
        return HEADS[self._workspace.network.output.head].purpose != "regression"

    def choices(self, *, curve: bool = False) -> tuple[str, ...]:
        """Return what can be drawn: the classes, or a few numbers; nothing where the place says the number."""
        if self.classifies:
            dataset = self._existing()
            return dataset.classes if dataset is not None else self._names()
        return () if curve else tuple(format_number(share * self.reach(), 1) for share in _SHARES)

    def classes_drawn(self) -> tuple[str, ...] | None:
        """Return the classes that can be drawn while points are drawn; empty where numbers are, None otherwise."""
        if not self.on:
            return None
        return self.choices() if self.classifies else ()

    def shares(self) -> tuple[float, ...]:
        """Return the numbers that can be drawn on a map, from −1 to 1."""
        return _SHARES

    def reach(self) -> float:
        """Return the largest number that can be drawn on a map."""
        dataset = self._existing()
        if dataset is None or dataset.classes or not len(dataset):
            return 1.0
        return nice_reach(float(np.abs(dataset.targets).max()))

    def why_not(self) -> str:
        """Return why nothing can be drawn, for a person; empty if something can."""
        data, network = self._workspace.data, self._workspace.network
        if data.dataset is not None and samples_of(data, len(network.inputs)) is None:
            return self._workspace.message(data.misfit) if data.misfit is not None else data.problem
        dataset = self._existing()
        outputs = len(dataset.outputs) if dataset is not None else network.output.units
        if not self.classifies and outputs > 1:
            return self.tr("Points can be drawn where one number is learned; here there are {count}").format(
                count=outputs
            )
        if dataset is not None and len(dataset) > MOST:
            return self.tr("{count} samples are too many to draw on: at most {most}").format(
                count=f"{len(dataset):,}", most=f"{MOST:,}"
            )
        return ""

    # --- strokes ------------------------------------------------------------------------------

    def begin(self) -> bool:
        """Begin a stroke: all of it is one undo step. Tell whether it can be."""
        self.flush()
        if why := self.why_not():
            self._workspace.refused.emit(why)
            return False
        self._stroke = object()
        return True

    def add(self, axes: tuple[int, ...], place: tuple[float, ...]) -> None:
        """Add a point; the inputs that aren't along the axes have the values of x.

        Parameters
        ----------
        axes : tuple of int
            Inputs along the axes of the plot.
        place : tuple of float
            Their values, in the units of the data; behind them the number where a curve is drawn on.
        """
        row = self._workspace.x.astype(float)
        row[list(axes)] = place[: len(axes)]
        if self.classifies:
            target = float(self.current)
        elif len(axes) == 1:
            target = place[1]
        else:
            target = _SHARES[min(self.current, len(_SHARES) - 1)] * self.reach()
        self._pending.append((row.tolist(), target))
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Give the project the points that were added since the last time."""
        self._timer.stop()
        pending, self._pending = self._pending, []
        if not pending:
            return
        dataset = self._current_dataset()
        room = MOST - len(dataset)
        if room < len(pending):
            self._workspace.refused.emit(self.tr("No more than {most} points can be drawn").format(most=f"{MOST:,}"))
        pending = pending[: max(0, room)]
        try:
            for row, target in pending:
                dataset = dataset.with_row(row, int(target) if dataset.classes else target)
        except StudioError as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return
        self._take(dataset, self.tr("Draw points"))

    def end(self) -> None:
        """End the stroke."""
        self.flush()
        self._stroke = None

    def remove(self, row: int) -> bool:
        """Remove a sample by its row, as an undo step of its own."""
        self.flush()
        if why := self.why_not():
            self._workspace.refused.emit(why)
            return False
        dataset = self._current_dataset()
        self._stroke = None
        return self._take(dataset.without_rows([row]), self.tr("Remove a point"))

    def _take(self, dataset: Dataset, title: str) -> bool:
        data = self._workspace.data
        kept = data.kept if data.kept is not None else KeptDataset(Embedded(dataset), test_share=0.0)
        own = isinstance(kept.source, Embedded)
        if not own:
            dataset = replace(dataset, name=DRAWN_NAME)
            self._workspace.hint.emit(self.tr("The points are your own now · undo takes that back"))
        kept = replace(kept, source=Embedded(dataset))
        # There is nothing to learn a scaling from where the last sample is gone.
        kind = kept.scaling.kind if len(dataset) else "none"
        return data.choose(kept, dataset, kind=kind, title=title, gesture=self._stroke)

    # --- data ---------------------------------------------------------------------------------

    def _existing(self) -> Dataset | None:
        """Return the samples there are, classes in the network's order where they fit."""
        data = self._workspace.data
        return data.prepared.dataset if data.prepared is not None else data.dataset

    def _current_dataset(self) -> Dataset:
        dataset = self._existing()
        if dataset is not None:
            return dataset
        network = self._workspace.network
        inputs = tuple(one.name for one in network.inputs)
        ranges = tuple((one.min, one.max) for one in network.inputs)
        empty = np.zeros((0, len(inputs)), dtype=np.float32)
        if self.classifies:
            return Dataset(empty, np.zeros(0, np.int64), inputs, ("class",), self._names(), ranges, DRAWN_NAME)
        return Dataset(empty, np.zeros((0, 1), np.float32), inputs, ("y",), (), ranges, DRAWN_NAME)

    def _names(self) -> tuple[str, ...]:
        """Return names of the network's classes that are all different."""
        network = self._workspace.network
        names = class_names(network)
        if is_label(network) and not network.output.classes:
            names = tuple(network.neuron_name(network.depth - 1, index) for index in range(network.output.units))
        return names if len(set(names)) == len(names) else tuple(map(str, range(len(names))))
