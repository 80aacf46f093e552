"""The histograms of the layers panel: a row a layer, all on one axis, with the mean magnitude at the right."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from nnstudio.ui.numbers import MINUS
from nnstudio.ui.panels.axes import ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

BINS = 61
"""An odd number, so that 0 is in the middle of a bin."""
_AXIS = 16.0
_LEAST, _MOST = 14.0, 44.0
_END = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, eq=False)
class Row:
    """One layer: its number and name, the mean magnitude, the counts in the bins and how many values there are."""

    number: int
    name: str
    size: float
    counts: NDArray[np.intp]
    count: int


@dataclass(frozen=True)
class RowLayout:
    """Where the rows are.

    Attributes
    ----------
    bars : QRectF
        Of all histograms together.
    numbers : tuple of int
        The layers that are shown from top to bottom; 0 stands for those that are left out.
    pitch : float
        Pixels from row to row.
    names_left, sizes_right : float
    """

    bars: QRectF
    numbers: tuple[int, ...]
    pitch: float
    names_left: float
    sizes_right: float

    def number_at(self, point: QPointF) -> int | None:
        """Return the layer number of the row at a pixel."""
        place = math.floor((point.y() - self.bars.top()) / self.pitch)
        return self.numbers[place] if 0 <= place < len(self.numbers) and self.numbers[place] else None


def size_text(size: float) -> str:
    """Write a magnitude with two or three digits: 0.31, 12.5, 3.1e-5."""
    if not math.isfinite(size):
        return "–" if math.isnan(size) else "∞"
    if size == 0.0:
        return "0"
    if 0.001 <= size < 1000:
        return f"{size:.3f}" if size < 0.1 else f"{size:.2f}" if size < 10 else f"{size:.1f}"
    return f"{size:.1e}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e").replace("-", MINUS)


def lay_out_rows(rect: QRectF, names: Sequence[str]) -> RowLayout:
    """Place a row a layer into a rectangle; of more than fit, the first ones and the last ones."""
    count = len(names)
    room = rect.height() - _AXIS - 14
    fitting = max(2, int(room // _LEAST))
    if count <= fitting:
        numbers = tuple(range(1, count + 1))
    else:
        first = max(1, (fitting - 1) // 2)
        last = max(1, fitting - 1 - first)
        numbers = (*range(1, first + 1), 0, *range(count - last + 1, count + 1))
    pitch = min(_MOST, room / max(1, len(numbers)))
    widest = max(width_of(name, 11, 500) for name in names)
    left = min(widest + 10, rect.width() * 0.28)
    right = width_of(f"8.8e{MINUS}88", 11, 500) + 12
    bars = QRectF(rect.left() + left, rect.top() + 14, max(20.0, rect.width() - left - right), pitch * len(numbers))
    return RowLayout(bars, numbers, pitch, rect.left(), rect.right())


def paint_rows(
    painter: QPainter, theme: Theme, layout: RowLayout, rows: Sequence[Row], ends: tuple[float, float], head: str
) -> None:
    """Paint axis, names, histograms with logarithmic counts, and magnitudes under their head."""
    tokens, bars = theme.tokens, layout.bars
    low, high = ends
    painter.setPen(tokens.text3)
    paint_text(painter, QPointF(layout.sizes_right, bars.top() - 4), head, 11, align=_END)
    for value, text in ticks(low, high, 5 if bars.width() > 180 else 3):
        x = bars.left() + (value - low) / (high - low) * bars.width()
        painter.fillRect(QRectF(math.floor(x), bars.top(), 1, bars.height()), tokens.border)
        painter.setPen(tokens.text3)
        paint_text(painter, QPointF(x, bars.bottom() + 13), text, 11, align=Qt.AlignmentFlag.AlignHCenter)
    by_number = {row.number: row for row in rows}
    colors = {-1: theme.mix(tokens.panel, tokens.neg, 0.8), 1: theme.mix(tokens.panel, tokens.pos, 0.8)}
    for place, number in enumerate(layout.numbers):
        floor = bars.top() + (place + 1) * layout.pitch - 2
        middle = floor - layout.pitch / 2 + 5
        row = by_number.get(number)
        if row is None:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(layout.names_left, middle), "…", 11)
            continue
        painter.setPen(tokens.text2)
        paint_text(
            painter, QPointF(layout.names_left, middle), row.name, 11, 500, room=bars.left() - layout.names_left - 8
        )
        painter.setPen(tokens.text)
        paint_text(painter, QPointF(layout.sizes_right, middle), size_text(row.size), 11, 500, align=_END)
        painter.fillRect(QRectF(bars.left(), round(floor), bars.width(), 1), tokens.border_strong)
        highest = int(row.counts.max(initial=0))
        if not highest:
            continue
        width = bars.width() / len(row.counts)
        heights = np.log1p(row.counts) * ((layout.pitch - 5) / math.log1p(highest))
        paths = {-1: QPainterPath(), 0: QPainterPath(), 1: QPainterPath()}
        for index in np.flatnonzero(row.counts).tolist():
            height = max(1.0, float(heights[index]))
            box = QRectF(bars.left() + index * width, round(floor) - height, max(1.0, width - 0.6), height)
            paths[(index > BINS // 2) - (index < BINS // 2)].addRect(box)
        painter.fillPath(paths[-1], colors[-1])
        painter.fillPath(paths[1], colors[1])
        painter.fillPath(paths[0], tokens.control)
