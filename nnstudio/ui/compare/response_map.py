"""The picture of two responses: one of them, or their difference, as a map, and the lines of both over it."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.ui.compare.response_pair import ResponsePair
from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.panels.empty import paint_empty
from nnstudio.ui.panels.heat_map import BAR_WIDTH, HeatMap, bar_ticks, continued, leads, level_lines
from nnstudio.ui.panels.plot import Plot
from nnstudio.ui.panels.samples import Marks
from nnstudio.ui.panels.scatter import Scatter
from nnstudio.ui.panels.span import nice_reach
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

Values = NDArray[np.floating]

_DASHES = [5.0, 4.0]
_MANY = 13
"""Borders of so many classes are no help any more."""


class ResponseMap(QWidget):
    """A map over two inputs, or two curves over one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.map")
        self.setAccessibleName(self.tr("Responses of A and B over one another"))
        self._theme = theme.unscaled
        self.pair: ResponsePair | None = None
        self.mode = "difference"
        self._names: tuple[str, ...] = ()
        self._empty = ""
        self._marks: Marks | None = None
        self._axes = Axes()
        self._frame = Frame(QRectF(0, 0, 1, 1), 0, 1, 0, 1)
        self._bar = QRectF()
        self._ends = (0.0, 1.0)
        self.plot = Plot(theme, self, self)
        self.plot.setObjectName("compare.map.plot")
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = self.plot.add_box()
        self._map = HeatMap(self.plot, self._box)
        self._map.lined = False
        self._lines = {side: self.plot.add_line(self._box, connect="finite") for side in ("a", "b")}
        self._scatter = Scatter(theme.unscaled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        theme.changed.connect(self._redraw)

    # --- contents -----------------------------------------------------------------------------

    def present(self, pair: ResponsePair, names: Sequence[str], marks: Marks | None) -> None:
        """Show two responses, with the names of the axes and the samples of the data."""
        self.pair, self._names, self._marks, self._empty = pair, tuple(names), marks, ""
        self._redraw()

    def say_nothing(self, why: str) -> None:
        """Show words instead."""
        self.pair, self._empty = None, why
        self._redraw()

    def choose(self, mode: str) -> None:
        """Show ``"a"``, ``"b"`` or the ``"difference"``."""
        self.mode = mode
        self._redraw()

    def line(self, side: str) -> tuple[Values, Values]:
        """Return x and y of the line of a side, in the units of the data."""
        x, y = self._lines[side].getData()
        return (np.zeros(0), np.zeros(0)) if x is None else (x, y)

    def _redraw(self) -> None:
        pair = self.pair
        shown = pair is not None
        for line in self._lines.values():
            line.setVisible(shown)
        if pair is None:
            self._map.hide()
            self.plot.renew()
            return
        self._lay_out(pair)
        tokens = self._theme.tokens
        self._lines["a"].setPen(self.plot.pen(tokens.text, 1.8, _DASHES))
        self._lines["b"].setPen(self.plot.pen(tokens.accent, 2.4))
        if pair.flat:
            self._map.hide()
            x = np.linspace(*pair.view.ranges[0], len(pair.a))
            for side, values in (("a", pair.a), ("b", pair.b)):
                self._lines[side].setData(x, np.where(np.isfinite(values), values, np.nan).astype(float))
        else:
            self._draw_map(pair)
            for side, values in (("a", pair.a), ("b", pair.b)):
                self._lines[side].setData(*self._borders(pair, values))
        self._scatter.show(self._marks, self._frame, max(abs(pair.low), abs(pair.high), 1e-9))
        self.plot.renew()

    def _borders(self, pair: ResponsePair, values: Values) -> tuple[Values, Values]:
        with np.errstate(all="ignore"):  # there are no lines where the network overflows
            if not pair.every:
                return level_lines([continued(values)], pair.level, self._frame)
            ahead = leads(values, _MANY)
            if not ahead:
                return np.zeros(0), np.zeros(0)
            return level_lines([continued(one) for one in ahead], 0.0, self._frame)

    def _draw_map(self, pair: ResponsePair) -> None:
        if self.mode == "difference":
            # Of all classes together there is no sign: the more has moved, the bluer it is.
            self._map.restyle(probability=False, ramp=1 if pair.every else None)
            self._map.show(pair.difference, self._frame, *self._ends)
            return
        values = pair.a if self.mode == "a" else pair.b
        if pair.every:
            self._map.restyle(probability=True)
            self._map.show_classes(values, self._frame, live=False)
            return
        self._map.restyle(probability=pair.probability)
        self._map.show(values, self._frame, *self._ends)

    # --- layout -------------------------------------------------------------------------------

    def _scale(self, pair: ResponsePair) -> tuple[float, float]:
        """Return the values of the first and the last colour."""
        if self.mode == "difference" and not pair.flat:
            finite = pair.difference[np.isfinite(pair.difference)]
            largest = float(np.abs(finite).max(initial=0.0))
            reach = 1.0 if pair.probability and largest > 0.5 else nice_reach(largest) if largest > 1e-9 else 1.0
            return 0.0 if pair.every else -reach, reach
        if pair.probability:
            return 0.0, 1.0
        if pair.flat:
            low, high = pair.low, pair.high
            return -nice_reach(-low) if low < 0 else 0.0, nice_reach(high) if high > 0 or low == 0 else 0.0
        reach = nice_reach(max(-pair.low, pair.high))
        return -reach, reach

    def _lay_out(self, pair: ResponsePair) -> None:
        self._ends = low, high = self._scale(pair)
        width, height = self.plot.area.width(), self.plot.area.height()
        flat, ranges = pair.flat, pair.view.ranges
        axes = self._axes = Axes(x_ticks=ticks(*ranges[0], 5), x_grid=flat, y_grid=flat)
        axes.y_ticks = ticks(low, high, 5) if flat else ticks(*ranges[1], 5)
        axes.x_letter = self._names[0]
        left, top, bottom = axes.left_margin(36.0), 24.0, height - 26.0
        beside = 14.0
        if not flat and self._barred(pair):
            beside = 30 + BAR_WIDTH + max(width_of(text, 11) for _, text in bar_ticks(low, high))
        rect = QRectF(left, top, max(20.0, width - left - beside), max(20.0, bottom - top))
        self._bar = QRectF(rect.right() + 14, rect.top(), BAR_WIDTH, rect.height())
        frame = Frame(rect, *ranges[0], *((low, high) if flat else ranges[1]))
        self._frame = frame.padded(6.0, 6.0) if flat else frame
        self.plot.place(self._box, self._frame)

    def _barred(self, pair: ResponsePair) -> bool:
        return self.mode == "difference" or not pair.every

    # --- what the plot asks -------------------------------------------------------------------

    def arrange(self) -> None:
        """The plot has another size."""
        self._redraw()

    def paint_back(self, painter: QPainter) -> None:
        """Axes and colour bar."""
        if self.pair is None:
            return
        self._axes.paint(painter, self._frame, self._theme)
        if not self.pair.flat:
            painter.setPen(self._theme.tokens.text3)
            painter.setFont(self._theme.font(12, 500, tabular=False))
            painter.drawText(QPointF(self._frame.rect.left(), self._frame.rect.top() - 8), self._names[1])
            if self._barred(self.pair):
                self._map.paint_bar(painter, self._bar, *self._ends)
        elif self.pair.probability:
            painter.setPen(self.plot.pen(self._theme.tokens.control, 1.0, [4, 3]))
            y = round(self._frame.y(0.5)) + 0.5
            painter.drawLine(QPointF(self._frame.rect.left(), y), QPointF(self._frame.rect.right(), y))

    def paint_front(self, painter: QPainter) -> None:
        """Round corners, samples, or the words."""
        if self.pair is None:
            rect = self.plot.area.adjusted(24, 24, -24, -24)
            paint_empty(painter, self._theme, rect, self.tr("Nothing to lay over one another"), self._empty)
            return
        if not self.pair.flat:
            self._map.paint_corners(painter, self._frame.rect)
        self._scatter.paint(painter)

    def tip(self, point: QPointF) -> str:
        """The values of both at a place."""
        pair = self.pair
        if pair is None or pair.every or not self._frame.rect.contains(point):
            return ""
        x, y = self._frame.at(point)
        column = self._cell(x, self._frame.left, self._frame.right, len(pair.a))
        place: tuple[int, ...] = (column,)
        if not pair.flat:
            place = (self._cell(y, self._frame.bottom, self._frame.top, len(pair.a)), column)
        values = (f"{float(values[place]):.3f}".replace("-", "−") for values in (pair.a, pair.b))
        return self.tr("A {a} · B {b}").format(**dict(zip("ab", values, strict=True)))

    @staticmethod
    def _cell(value: float, low: float, high: float, count: int) -> int:
        share = (value - low) / (high - low)
        return min(count - 1, max(0, math.floor(share * count)))

    def catch_up(self) -> None:
        """What is shown is what was computed last."""

    def press(self, point: QPointF) -> bool:
        """There is nothing to drag."""
        return False

    def drag(self, point: QPointF) -> None:
        """There is nothing to drag."""

    def drop(self) -> None:
        """There is nothing to drag."""

    def double_click(self, point: QPointF) -> None:
        """Nothing."""

    def press_right(self, point: QPointF) -> bool:
        """Nothing."""
        return True

    def type_key(self, key: Qt.Key) -> bool:
        """Nothing."""
        return False

    def step(self, across: int, up: int, large: bool) -> bool:
        """Nothing."""
        return False

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | QCursor:
        """The usual one."""
        return Qt.CursorShape.ArrowCursor

    def hover(self, point: QPointF | None) -> None:
        """Nothing."""
