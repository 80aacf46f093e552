"""What the response panel says in words and numbers: tool tips, its description, tables."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.readings import class_names, quoted
from nnstudio.ui.panels.response_legend import Entry, entry_at
from nnstudio.ui.panels.response_pointing import PointingPanel
from nnstudio.ui.panels.sampled import Sampled
from nnstudio.ui.panels.samples import Samples
from nnstudio.ui.panels.score_label import Score, ScoreLabel
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

_NEAR = 6.0
"""Pixels within which a tool tip speaks of a sample."""


class SpeakingPanel(PointingPanel):
    """Tells what is shown; what is shown is made by `ResponsePanel`."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None, name: str) -> None:
        super().__init__(workspace, theme, parent, name)
        self.score_label = ScoreLabel(theme, f"{name}.score")
        self.score = Score(workspace, self.score_label)
        self.header.add(self.score_label)
        self.legend: tuple[Entry, ...] = ()
        """The lines of the legend."""
        self.all_entries: tuple[Entry, ...] = ()
        """The same with their counts, and those that there was no room for."""
        self.legend_rect = QRectF()

    def show_tools(self) -> None:
        """Give the chips the room of the word while points are drawn."""
        self.score_label.set_short(self.drawing.on)
        super().show_tools()

    @property
    def sampled(self) -> Sampled:
        """The values that are shown, and what they were computed for."""
        assert self._sampled is not None
        return self._sampled

    @property
    def samples(self) -> Samples | None:
        """The samples that are shown."""
        return self._samples

    def target_words(self) -> str:
        """What the header says is shown."""
        if self.sampled.every:
            return self.tr("all classes")
        name = self.choice.names().target
        return self.tr("p of {name}").format(name=quoted(name)) if self.sampled.probability else name

    @property
    def note(self) -> str:
        """What is said of data that aren't there or can't be used; empty if all is well."""
        data = self.workspace.data
        if self.drop_wanted:
            return self.tr("Release to use these data")
        if data.dataset is not None and not len(data.dataset):
            return self.tr("Click to draw a point") if self.drawing.on else self.tr("No points yet: draw some")
        if data.problem:
            return self.tr("Data can't be used")
        if data.misfit is not None:
            return self.tr("Data don't fit yet")
        if data.dataset is None:
            return self.tr("Click to draw a point") if self.drawing.on else self.tr("Drop a data set here")
        return ""

    def tip(self, point: QPointF) -> str:
        """The value at a place, or what a sample is."""
        if self._sampled is None:
            return ""
        entry = entry_at(self.legend, self.legend_rect, point)
        if entry is not None:
            counts = {(one.kind, one.name): one.number for one in self.all_entries}
            return f"{entry.name} {counts.get((entry.kind, entry.name), '')}".rstrip()
        if not self.frame.rect.adjusted(-4, -4, 4, 4).contains(point):
            return ""
        row = self.row_at(point, _NEAR)
        if row is not None:
            return self._sample_words(row)
        place = self.frame.at(point)[: len(self._sampled.subject.axes)]
        return self._words(place, self._sampled.value_at(place))

    def _words(self, place: tuple[float, ...], value: float) -> str:
        names = self.choice.names()
        where = ", ".join(f"{name} {format_number(at)}" for name, at in zip(names.axes, place, strict=True))
        target = names.target
        if self.sampled.every:
            target = class_names(self.workspace.network)[self.sampled.winner_at(place)]
        return f"{target} {format_number(value)} · {where}"

    def _sample_words(self, row: int) -> str:
        assert self._samples is not None
        dataset, names = self._samples.dataset, self.choice.names()
        where = ", ".join(
            f"{name} {format_number(float(dataset.x[row, axis]))}"
            for name, axis in zip(names.axes, self.choice.axes, strict=True)
        )
        prepared = self.workspace.data.prepared
        tested = prepared is not None and row in prepared.test_rows
        part = self.tr("test sample") if tested else self.tr("training sample")
        return f"{_target_text(self._samples, row)} · {where} · {part} {row + 1}"

    def describe(self) -> str:
        """The value at the current x, and how many samples there are."""
        place = tuple(float(self.workspace.x[axis]) for axis in self.choice.axes)
        text = f"{self.header.subtitle_text}. {self._words(place, self.current_value())}"
        samples = self._samples
        if samples is not None:
            dataset = samples.dataset
            counts = ", ".join(
                f"{name} {count}" for name, count in zip(dataset.classes, dataset.class_counts(), strict=False)
            )
            count = self.tr("{count} samples").format(count=len(dataset))
            text += f". {count}: {counts}" if counts else f". {count}"
            if samples.test_count:
                text += self.tr(", {count} of them only tested with").format(count=samples.test_count)
        if self.score_label.number:
            text += f". {self.score_label.word} {self.score_label.number}"
        return text

    def values(self) -> Table:
        """Each point of the curve or the map: its inputs and the value there."""
        rows = np.column_stack([self.sampled.places(), self._value_columns()])
        return (*self.choice.names().axes, *self._value_names()), (tuple(row) for row in rows)

    def table(self) -> Table:
        """The same and, below, all samples with their class or number and the part that they belong to."""
        if self._samples is None:
            return self.values()
        return (*self.choice.names().axes, *self._value_names(), "sample", "part"), self._rows()

    def _rows(self) -> Iterator[tuple[object, ...]]:
        for row in np.column_stack([self.sampled.places(), self._value_columns()]):
            yield *row, None, "curve" if self.sampled.flat else "map"
        assert self._samples is not None
        dataset, axes = self._samples.dataset, list(self.choice.axes)
        prepared = self.workspace.data.prepared
        tested = set(prepared.test_rows.tolist()) if prepared is not None else set()
        nothing = (None,) * len(self._value_names())
        for row in range(len(dataset)):
            part = "test" if row in tested else "training"
            yield *dataset.x[row, axes], *nothing, _target_text(self._samples, row, exact=True), part

    def _value_columns(self) -> np.ndarray:
        values = self.sampled.values
        return values.reshape(-1, values.shape[2]) if self.sampled.every else values.reshape(-1, 1)

    def _value_names(self) -> tuple[str, ...]:
        if self.sampled.every:
            return class_names(self.workspace.network)
        return (self.choice.names().target,)


def _target_text(samples: Samples, row: int, *, exact: bool = False) -> object:
    dataset = samples.dataset
    if dataset.classes:
        return dataset.classes[int(dataset.targets[row])]
    numbers = [float(one) for one in dataset.targets[row]]
    if exact and len(numbers) == 1:
        return dataset.targets[row, 0]
    return ", ".join(format_number(one) for one in numbers)
