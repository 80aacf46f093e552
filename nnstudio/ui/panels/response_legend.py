"""The legend beside a map or over a curve: what the marks of the samples mean, and how many there are."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.engine import Network
from nnstudio.ui.class_marks import paint_mark, paint_shape, rim_color
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.readings import class_names
from nnstudio.ui.panels.samples import Samples, is_label
from nnstudio.ui.panels.surface import EVERY, Target
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

translate = QCoreApplication.translate

PITCH = 18.0
_MARK = 13.0
_GAP = 5.0
_DISC = 1


@dataclass(frozen=True)
class Entry:
    """A line of the legend.

    Attributes
    ----------
    kind : str
        ``"class"``, ``"value"`` (samples that have a number), ``"test"``, ``"input"`` or ``"note"``.
    name : str
    count : int or None
    index : int
        Of the class.
    """

    kind: str
    name: str
    count: int | None = None
    index: int = 0

    @property
    def number(self) -> str:
        """The count as text."""
        return "" if self.count is None else f"{self.count:,}"


def entries_of(
    samples: Samples | None, network: Network, target: Target, drawn: tuple[str, ...] | None = None
) -> tuple[Entry, ...]:
    """Return the lines of a legend: the classes or the samples, those that are tested with, and the ring of x.

    Parameters
    ----------
    drawn : tuple of str, optional
        While points are drawn: the classes that can be drawn, or none where numbers are learned. Then there are no
        counts, so that the map keeps its place under the pointer from the first point on.
    """
    if samples is not None:
        found = _entries(samples, network, target)
        return found if drawn is None else without_counts(found)
    names = drawn if drawn is not None else class_names(network) if target.index == EVERY else None
    if names is None:
        return ()
    classes = [Entry("class", name, None, index) for index, name in enumerate(names)]
    if len(classes) == 2:
        classes.reverse()
    if not classes:
        classes.append(Entry("value", translate("Response", "samples")))
    return (*classes, Entry("input", translate("Response", "input")))


def _entries(samples: Samples, network: Network, target: Target) -> tuple[Entry, ...]:
    found: list[Entry] = []
    dataset = samples.dataset
    label = is_label(network) and target.index != EVERY and target.layer == network.depth - 1
    if dataset.classes and label and target.index < len(dataset.classes):
        having = int((dataset.targets == target.index).sum())
        found += _yes_and_no(class_names(network)[target.index], having, len(dataset))
    elif dataset.classes:
        counts = dataset.class_counts()
        found += [
            Entry("class", name, count, index)
            for index, (name, count) in enumerate(zip(dataset.classes, counts, strict=True))
        ]
        if len(found) == 2:
            # As on the bar beside it: the second class is at the top.
            found.reverse()
    elif is_label(network):
        column = target.index if label and target.index < dataset.targets.shape[1] else 0
        having = int((np.asarray(dataset.targets)[:, column] >= 0.5).sum())
        found += _yes_and_no(dataset.outputs[column], having, len(dataset))
    else:
        found.append(Entry("value", translate("Response", "samples"), len(dataset)))
    if samples.test_count:
        found.append(Entry("test", translate("Response", "test"), samples.test_count))
    if samples.partial:
        found.append(Entry("note", translate("Response", "{count} shown").format(count=f"{len(samples.rows):,}")))
    found.append(Entry("input", translate("Response", "input")))
    return tuple(found)


def _yes_and_no(name: str, having: int, count: int) -> list[Entry]:
    without = translate("Response", "not {name}").format(name=name)
    return [Entry("class", name, having, 1), Entry("class", without, count - having, 0)]


def width_needed(entries: tuple[Entry, ...]) -> float:
    """Return the pixels that the longest line takes."""
    return max((_MARK + width_of(one.name, 12) + _number_room(one) for one in entries), default=0.0)


def without_counts(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the lines where there is no room for counts."""
    return tuple(replace(one, count=None) for one in entries)


def _number_room(entry: Entry) -> float:
    return _GAP + width_of(entry.number, 11) if entry.number else 0.0


def fitting(entries: tuple[Entry, ...], height: float) -> tuple[Entry, ...]:
    """Return the entries that there is height for; of many classes the last ones are summed up in a line."""
    room = max(1, int(height // PITCH))
    if len(entries) <= room:
        return entries
    classes = [one for one in entries if one.kind == "class"]
    others = [one for one in entries if one.kind != "class"]
    kept = max(1, room - len(others) - 1)
    if len(classes) <= kept:
        return entries[:room]
    rest = classes[kept:]
    more = Entry("note", translate("Response", "{count} more").format(count=len(rest)))
    return (*classes[:kept], more, *others)[:room]


def entry_at(entries: tuple[Entry, ...], rect: QRectF, point: QPointF) -> Entry | None:
    """Return the line at a pixel."""
    row = int((point.y() - rect.top() + 1) // PITCH)
    return entries[row] if rect.contains(point) and 0 <= row < len(entries) else None


def paint_legend(painter: QPainter, theme: Theme, entries: tuple[Entry, ...], rect: QRectF) -> None:
    """Paint lines from the top of a rectangle on, names shortened to its width."""
    tokens = theme.tokens
    for row, entry in enumerate(entries):
        y = rect.top() + 8.0 + row * PITCH
        _paint_sign(painter, theme, entry, QPointF(rect.left() + 4.5, y))
        left = rect.left() + (_MARK if entry.kind != "note" else 0.0)
        room = rect.right() - left - _number_room(entry)
        painter.setPen(tokens.text3 if entry.kind == "note" else tokens.text2)
        paint_text(painter, QPointF(left, y + 4), entry.name, 12, room=max(8.0, room))
        if entry.number:
            painter.setPen(tokens.text3)
            at = min(left + width_of(entry.name, 12) + _GAP, rect.right() - width_of(entry.number, 11))
            paint_text(painter, QPointF(at, y + 4), entry.number, 11)


def _paint_sign(painter: QPainter, theme: Theme, entry: Entry, center: QPointF) -> None:
    tokens = theme.tokens
    if entry.kind == "class":
        paint_mark(painter, theme, center, entry.index, 3.5)
    elif entry.kind == "value":
        paint_shape(painter, theme, center, _DISC, 3.5, theme.value_color(0.6), theme.outline(0.6))
    elif entry.kind == "test":
        paint_shape(painter, theme, center, _DISC, 3.7, tokens.control, rim_color(theme), hollow=True)
    elif entry.kind == "input":
        painter.setPen(QPen(tokens.accent, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, 3.8, 3.8)
