"""The curves of a race: training losses of A and B, their test losses behind them, each with its letter at its end."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.training.loss_curve import LossCurve
from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.panels.empty import paint_empty
from nnstudio.ui.panels.loss_picture import extent, heights, thinned, vertical_range, vertical_ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.strokes import dashes, strokes
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of

_TOP, _RIGHT, _BELOW = 14.0, 34.0, 40.0


@dataclass(frozen=True)
class Mark:
    """A moment on a curve: the letter of the side that stands there, and its epoch."""

    letter: str
    epochs: float


class RacePlot(QWidget):
    """One curve with marks for the training of the project, two for a race."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.race.plot")
        self._theme = theme.unscaled
        self.setAccessibleName(self.tr("Losses over the epochs"))
        self._curves: tuple[LossCurve, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._epochs = 0.0
        self._words = ("", "")
        self.logarithmic = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(240), theme.px(140))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(600, 300)

    def show_race(self, curves: Sequence[LossCurve], epochs: int) -> None:
        """Show the curves of A and B, over so many epochs."""
        self._curves, self._marks, self._epochs = tuple(curves), (), float(epochs)
        self.update()

    def show_training(self, curve: LossCurve, marks: Sequence[Mark]) -> None:
        """Show where on the project's own training A and B are."""
        self._curves, self._marks, self._epochs = (curve,), tuple(marks), 0.0
        self.update()

    def say(self, title: str, detail: str) -> None:
        """Show words over empty axes."""
        self._curves, self._marks, self._words = (), (), (title, detail)
        self.update()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, curves, letters."""
        painter = painter_of(self, self._theme)
        area = box_of(self, self._theme)
        seen = extent(self._curves[0], self._curves[1:]) if self._curves else None
        low, high = (0.0, 1.0) if seen is None else vertical_range(seen, self.logarithmic)
        y_ticks = vertical_ticks(low, high, self.logarithmic, 5)
        left = max([38.0, *(width_of(text, 11) + 15 for _, text in y_ticks)])
        rect = QRectF(left, _TOP, max(20.0, area.width() - left - _RIGHT), max(20.0, area.height() - _TOP - _BELOW))
        epochs = max(self._epochs, seen.epochs if seen is not None else 0.0) or 10.0
        frame = Frame(rect, 0.0, epochs, low, high)
        x_ticks = [(value, f"{value:,.0f}" if value == round(value) else text) for value, text in ticks(0.0, epochs, 5)]
        Axes(x_ticks=x_ticks, y_ticks=y_ticks, x_baseline=rect.bottom() + 15, x_grid=False).paint(
            painter, frame, self._theme
        )
        painter.setPen(self._theme.tokens.text3)
        paint_text(
            painter, QPointF(rect.center().x(), rect.bottom() + 32), self.tr("epoch"), 11,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        if seen is None:
            paint_empty(painter, self._theme, rect, *self._words)
            return
        painter.save()
        painter.setClipRect(rect.adjusted(-1, -4, 4, 4))
        race = len(self._curves) == 2
        for index, curve in enumerate(self._curves):
            color = self._color(index) if race else self._theme.tokens.control
            self._paint_curve(painter, frame, curve, color, strong=race and index == 1)
        painter.restore()
        if race:
            self._paint_letters(painter, frame)
        for mark in self._marks:
            self._paint_mark(painter, frame, mark)

    def _color(self, index: int) -> QColor:
        return self._theme.tokens.accent if index else self._theme.tokens.text

    def _paint_curve(self, painter: QPainter, frame: Frame, curve: LossCurve, color: QColor, *, strong: bool) -> None:
        columns = max(1, round(0.75 * frame.rect.width()))
        for losses, width, dashed in ((curve.test, 1.2, True), (curve.train, 2.4 if strong else 1.8, False)):
            x, y = thinned(curve.epochs, heights(losses, self.logarithmic), columns, frame.right)
            x, y = frame.pixels(x, y)
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLines(dashes(x, y, 4.0, 4.0) if dashed else strokes(x, y))

    def _paint_letters(self, painter: QPainter, frame: Frame) -> None:
        """A and B at the ends of their curves, apart from each other."""
        ends = []
        for index, curve in enumerate(self._curves):
            known = np.flatnonzero(np.isfinite(curve.train))
            if len(known):
                place = float(heights(curve.train[known[-1:]], self.logarithmic)[0])
                ends.append([frame.y(place), frame.x(float(curve.epochs[known[-1]])), index])
        ends.sort()
        if len(ends) == 2 and ends[1][0] - ends[0][0] < 15 and abs(ends[0][1] - ends[1][1]) < 15:
            middle = (ends[0][0] + ends[1][0]) / 2
            middle = min(max(middle, frame.rect.top() + 8), frame.rect.bottom() - 8)
            ends[0][0], ends[1][0] = middle - 7.5, middle + 7.5
        for y, x, side in ends:
            painter.setPen(self._color(int(side)))
            paint_text(painter, QPointF(min(x, frame.rect.right()) + 8, y + 4), "AB"[int(side)], 13, 600)

    def _paint_mark(self, painter: QPainter, frame: Frame, mark: Mark) -> None:
        """A line at an epoch with the letter of the side over it, and a dot on the curve."""
        curve, color = self._curves[0], self._color("AB".index(mark.letter))
        x = frame.x(min(mark.epochs, frame.right))
        pen = QPen(color, 1.2)
        pen.setDashPattern([2 / 1.2, 3 / 1.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
        row = min(int(np.searchsorted(curve.epochs, mark.epochs)), len(curve) - 1)
        place = float(heights(curve.train[row : row + 1], self.logarithmic)[0])
        if math.isfinite(place):
            painter.setPen(QPen(self._theme.tokens.panel, 1.5))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(x, frame.y(place)), 4.5, 4.5)
        painter.setPen(color)
        paint_text(painter, QPointF(x + 6, frame.rect.top() + 10), mark.letter, 13, 600)
