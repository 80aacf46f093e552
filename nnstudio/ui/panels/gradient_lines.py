"""The size of the gradients of each layer over a training, on a logarithmic axis: what vanishes is seen to."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.layer_rows import size_text
from nnstudio.ui.panels.loss_picture import vertical_ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.strokes import strokes
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

translate = QCoreApplication.translate
Numbers = NDArray[np.float64]

_SMALLEST = 1e-12
_END = Qt.AlignmentFlag.AlignRight


class GradientLines:
    """A line a layer: the first in the text's colour, the output in the accent's, those between thin.

    Attributes
    ----------
    epochs : ndarray, (moments,)
    sizes : ndarray, (moments, layers)
        NaN where a layer wasn't there.
    names : sequence of str
        Of the layers.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.epochs: Numbers = np.zeros(0)
        self.sizes: Numbers = np.zeros((0, 0))
        self.names: Sequence[str] = ()
        self._frame: Frame | None = None
        self._axes = Axes()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw yet."""
        return not np.isfinite(self.sizes).any()

    def show(
        self, epochs: Numbers, sizes: Numbers, names: Sequence[str], size: tuple[float, float], top: float
    ) -> None:
        """Take what is to be drawn into a plot of a (width, height), below a pixel line."""
        self.epochs, self.sizes, self.names = epochs, sizes, names
        self._frame = None
        if self.empty:
            return
        finite = sizes[np.isfinite(sizes)]
        low = math.floor(math.log10(max(_SMALLEST, float(finite.min()))))
        high = max(low + 1, math.ceil(math.log10(max(_SMALLEST, float(finite.max())))))
        width, height = size
        y_ticks = vertical_ticks(low, high, True, 4)
        left = max(30.0, *(width_of(text, 11) + 13 for _, text in y_ticks))
        room = self._legend_width()
        rect = QRectF(left, top + 2, max(30.0, width - left - room - 16), max(20.0, height - top - 24))
        last = float(epochs[-1]) or 1.0
        self._frame = Frame(rect, 0.0, last, float(low), float(high))
        x_ticks = [(value, f"{value:,.0f}" if value == round(value) else text) for value, text in ticks(0.0, last, 4)]
        self._axes = Axes(x_ticks=x_ticks, y_ticks=y_ticks, x_grid=False)

    def _legend_width(self) -> float:
        names = max(width_of(name, 11, 500) for name in (self.names[0], self.names[-1]))
        return min(110.0, max(64.0, names + 8))

    def _color(self, layer: int) -> tuple[QColor, float]:
        tokens = self._theme.tokens
        if layer == len(self.names) - 1:
            return tokens.accent, 1.5
        if layer == 0:
            return tokens.text, 1.5
        return self._theme.mix(tokens.panel, tokens.control, 0.7), 1.0

    def paint(self, painter: QPainter) -> None:
        """Axes, lines, and the first and the last layer in numbers."""
        frame = self._frame
        if frame is None:
            return
        self._axes.paint(painter, frame, self._theme)
        painter.fillRect(
            QRectF(frame.rect.left(), frame.rect.bottom(), frame.rect.width(), 1), self._theme.tokens.border_strong
        )
        count = len(self.names)
        for layer in (*range(1, count - 1), 0, count - 1):
            size = self.sizes[:, layer]
            known = np.isfinite(size)
            if not known.any():
                continue
            x, y = frame.pixels(self.epochs[known], np.log10(np.maximum(size[known], _SMALLEST)))
            color, width = self._color(layer)
            painter.setPen(QPen(color, width))
            painter.drawLines(strokes(x, y))
        self._paint_numbers(painter, len(self.epochs) - 1)

    def _paint_numbers(self, painter: QPainter, row: int) -> None:
        """At the right: the output, the first layer, and how much smaller its gradients are."""
        frame, tokens = self._frame, self._theme.tokens
        assert frame is not None
        left = frame.rect.right() + 10
        room = self._legend_width() - 4
        y = frame.rect.top() + 9
        last = len(self.names) - 1
        for layer in dict.fromkeys((last, 0)):
            painter.setPen(self._color(layer)[0])
            paint_text(painter, QPointF(left, y), self.names[layer], 11, 500, room=room)
            painter.setPen(tokens.text)
            paint_text(painter, QPointF(left, y + 15), size_text(float(self.sizes[row, layer])), 12, 600)
            y += 36
        ratio = self.ratio(row)
        if last and math.isfinite(ratio) and y + 14 <= frame.rect.bottom() + 14:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(left, y), translate("GradientLines", "ratio"), 11, room=room)
            painter.setPen(tokens.text)
            paint_text(painter, QPointF(left, y + 14), size_text(ratio), 12, 600)

    def ratio(self, row: int) -> float:
        """Return the size in the first layer divided by that in the output, at a moment."""
        last = float(self.sizes[row, -1])
        return float(self.sizes[row, 0]) / last if last else math.nan

    def paint_pointed(self, painter: QPainter, point: QPointF) -> None:
        """A line at the moment under the pointer, and the sizes of the layers there."""
        frame, tokens = self._frame, self._theme.tokens
        if frame is None or not frame.rect.adjusted(-4, -4, 4, 4).contains(point):
            return
        row = int(np.abs(self.epochs - frame.at(point)[0]).argmin())
        x = frame.x(float(self.epochs[row]))
        painter.fillRect(QRectF(math.floor(x), frame.rect.top(), 1, frame.rect.height()), tokens.control)
        lines = [translate("GradientLines", "epoch {epoch}").format(epoch=f"{self.epochs[row]:,.0f}")]
        shown = range(len(self.names)) if len(self.names) <= 6 else (0, 1, 2, -3, -2, -1)
        lines += [f"{self.names[layer]}  {size_text(float(self.sizes[row, layer]))}" for layer in shown]
        width = max(width_of(line, 11) for line in lines) + 14
        left = x + 8 if x + 8 + width <= frame.rect.right() else x - 8 - width
        top = min(frame.rect.top(), frame.rect.bottom() - 14 * len(lines) - 6)
        painter.setPen(QPen(tokens.border_strong, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(QRectF(left, top, width, 14.0 * len(lines) + 6), 5, 5)
        for place, line in enumerate(lines):
            painter.setPen(tokens.text3 if place == 0 else tokens.text)
            paint_text(painter, QPointF(left + 7, top + 14 * (place + 1) - 1), line, 11)

    def words(self) -> str:
        """Return what there is to say of the first and the last layer."""
        if self.empty:
            return ""
        row = len(self.epochs) - 1
        return translate(
            "GradientLines", "Mean gradient at epoch {epoch}: {first} {a}, {last} {b}, ratio {ratio}"
        ).format(
            epoch=f"{self.epochs[row]:,.0f}",
            first=self.names[0],
            a=size_text(float(self.sizes[row, 0])),
            last=self.names[-1],
            b=size_text(float(self.sizes[row, -1])),
            ratio=size_text(self.ratio(row)),
        )

    def table(self) -> Table:
        """Return a row a moment: epoch, and the mean size of each layer's gradients."""
        rows = zip(self.epochs.tolist(), self.sizes.tolist(), strict=True)
        return ("epoch", *self.names), [
            (epoch, *(size if math.isfinite(size) else None for size in sizes)) for epoch, sizes in rows
        ]
