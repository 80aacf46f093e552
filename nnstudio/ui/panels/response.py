"""The response panel: what an output or a neuron does over one or two inputs, the others held where they are."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.engine import Network
from nnstudio.errors import InvalidNetwork
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import Axes, Frame, ticks, with_subscript
from nnstudio.ui.panels.axis_menu import HEIGHT, AxisMenu
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import HEIGHT as PANEL_HEADER
from nnstudio.ui.panels.header import line_style
from nnstudio.ui.panels.heat_map import BAR_WIDTH, HeatMap, bar_ticks
from nnstudio.ui.panels.marks import paint_cross, paint_current, paint_guides, paint_text
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.panels.readings import quoted
from nnstudio.ui.panels.response_choice import ResponseChoice
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.panels.surface import (
    Target,
    evaluate,
    is_probability,
    points,
    resolution,
    value_bound,
)
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

LIVE, FINE = 48, 100
"""Points a side of a map while something moves, and at rest."""
LIVE_COST, FINE_COST = 4e6, 2e8
"""Multiplications that a map may take then: about a millisecond, and some 20."""
_CURVE = 161
_GRIP = 10.0


@dataclass(frozen=True)
class Shown:
    """What a map or a curve was computed for."""

    network: Network
    target: Target
    axes: tuple[int, ...]
    held: bytes
    ranges: tuple[tuple[float, float], ...]

    def same(self, other: "Shown | None") -> bool:
        """Whether the two are the same: the very same network, everything else equal."""
        return (
            other is not None
            and self.network is other.network
            and (self.target, self.axes, self.held, self.ranges) == (other.target, other.axes, other.held, other.ranges)
        )


class ResponsePanel(Panel):
    """A curve over one input or a map over two, with the current x as a ring that can be dragged.

    Moving x along the axes that are shown computes nothing anew.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.response")
        self.choice = ResponseChoice(workspace)
        self._box = self.plot.add_box()
        self._map = HeatMap(self.plot, self._box)
        self._line = self.plot.add_line(self._box)
        self.x_menu = AxisMenu(theme, "panel.response.x_axis", self)
        self.y_menu = AxisMenu(theme, "panel.response.y_axis", self)
        self.target_menu = AxisMenu(theme, "panel.response.output", self)
        self.x_menu.chosen.connect(self._x_chosen)
        self.y_menu.chosen.connect(self._y_chosen)
        self.target_menu.chosen.connect(self._target_chosen)
        QWidget.setTabOrder(self.target_menu, self.y_menu)
        QWidget.setTabOrder(self.y_menu, self.x_menu)
        self._span = Span(self)
        self._span.shrunk.connect(self._rescale)
        self._shown: Shown | None = None
        self._count = 0
        self._values = np.empty(0, dtype=np.float32)
        self._layout: object = None
        self._colors: object = None
        self._frame = Frame(QRectF(0, 0, 1, 1), -1, 1, -1, 1)
        self._bar = QRectF()
        self._axes = Axes()
        self._grip = QPointF()
        self._fault = ""

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Response")

    @property
    def surface(self) -> np.ndarray:
        """The values shown: (points,) for a curve, (rows, columns) from the lower left for a map."""
        return self._values

    @property
    def fault(self) -> str:
        """Why there is nothing to show; empty if there is."""
        return self._fault

    @property
    def axes(self) -> Axes:
        """Ticks and letters."""
        return self._axes

    @property
    def scale_low(self) -> float:
        """The value of the first colour, or at the bottom of the curve's axis."""
        return self._span.low

    @property
    def scale_high(self) -> float:
        """The value of the last colour, or at the top of the curve's axis."""
        return self._span.high

    @property
    def frame(self) -> Frame:
        """Where the map or the curve is, and over which numbers."""
        return self._frame

    def refresh(self) -> None:
        """Compute anew what x and the network changed; with only the shown inputs moved that is nothing."""
        self.choice.follow()
        network, x = self.workspace.network, self.workspace.x
        target, axes = self.choice.target, self.choice.axes
        held = x.copy()
        held[list(axes)] = 0.0
        ranges = tuple(_range(network, x, axis) for axis in axes)
        wanted = Shown(network, target, axes, held.tobytes(), ranges)
        if not wanted.same(self._shown):
            kind = (target, axes)
            anew = self._shown is None or kind != (self._shown.target, self._shown.axes)
            self._shown = wanted
            self._compute(LIVE, LIVE_COST)
            self._fit(anew)
            self._lay_out()
            self._draw()
        elif self._layout is None:
            self._lay_out()
            self._draw()
        self.plot.advance()

    def rested(self) -> None:
        """Compute the map as fine as it is saved."""
        shown = self._shown
        if shown is None or len(shown.axes) < 2 or self._fault:
            return
        fine = resolution(shown.network, shown.target, FINE, FINE_COST)
        if self._count < fine:
            self._compute(FINE, FINE_COST)
            self._fit(False)
            self._draw()
            self.plot.advance()

    def _compute(self, most: int, cost: float) -> None:
        shown = self._shown
        assert shown is not None
        flat = len(shown.axes) == 1
        count = _CURVE if flat else resolution(shown.network, shown.target, most, cost)
        if flat:
            places = np.linspace(*shown.ranges[0], count, dtype=np.float32)[:, np.newaxis]
        else:
            places = points(count, shown.ranges)
        self._fault = ""
        try:
            values = evaluate(shown.network, self.workspace.x, shown.axes, shown.target, places)
        except InvalidNetwork:
            values = np.full(len(places), np.nan, dtype=np.float32)
        if not np.isfinite(values).any():
            self._fault = self.tr("No finite value here: the network overflows")
        self._count = count
        self._values = values if flat else values.reshape(count, count)

    def _fit(self, anew: bool) -> None:
        """Let the value axis, or the scale of the colours, reach what there is to see."""
        shown = self._shown
        assert shown is not None
        bound = value_bound(shown.network, shown.target)
        if is_probability(shown.network, shown.target):
            self._span.start(0.0, 1.0)
            return
        if bound is not None:
            self._span.start(-bound, bound)
            return
        finite = self._values[np.isfinite(self._values)]
        low, high = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
        if len(shown.axes) == 2:
            high = nice_reach(max(-low, high))
            low = -high
        else:
            low, high = -nice_reach(-low) if low < 0 else 0.0, nice_reach(high) if high > 0 or low == 0 else 0.0
        before = (self._span.low, self._span.high)
        (self._span.start if anew else self._span.want)(low, high)
        if before != (self._span.low, self._span.high):
            self._layout = None

    def _rescale(self) -> None:
        self._layout = None
        self.refresh_soon()

    # --- layout and curves --------------------------------------------------------------------

    def _lay_out(self) -> None:
        shown = self._shown
        assert shown is not None
        key = (shown.target, shown.axes, shown.ranges, self.choice.names(), self._span.low, self._span.high)
        if key == self._layout:
            return
        self._layout = key
        names = self.choice.names()
        menus = self.choice.has_axis_menus
        flat = len(shown.axes) == 1
        across, height = self.plot.width(), self.plot.height()
        axes = self._axes = Axes(x_ticks=ticks(*shown.ranges[0], 5 if flat else 3))
        axes.y_ticks = ticks(self._span.low, self._span.high, 3) if flat else ticks(*shown.ranges[1], 3)
        axes.x_grid = axes.y_grid = flat
        x_name = with_subscript(names.axes[0])
        y_name = "" if flat else with_subscript(names.axes[1])
        short = len(y_name) <= 3
        row = menus or self.choice.has_target_menu or not short
        # The ring must fit in where x is at a corner.
        top = HEIGHT + 4.0 if row else 11.0
        bottom = height - 25.0
        left = axes.left_margin(32.0)
        texts = [] if flat else [text for _, text in bar_ticks(self._span.low, self._span.high)]
        beside = 0.0 if flat else 14 + BAR_WIDTH + 6 + max(width_of(text, 11) for text in texts)
        rect = QRectF(left, top, max(20.0, across - left - beside - 12), max(20.0, bottom - top))
        self._bar = QRectF(rect.right() + 14, rect.top(), BAR_WIDTH, rect.height())
        low, high = (self._span.low, self._span.high) if flat else shown.ranges[1]
        frame = Frame(rect, *shown.ranges[0], low, high)
        self._frame = frame.padded(6.0, 6.0) if flat else frame
        self.plot.place(self._box, self._frame)
        if not menus:
            axes.x_letter = x_name
            axes.y_letter = y_name if short else ""
            axes.y_letter_inside = True
        self._place_menus(rect)
        self._set_texts()
        self.plot.renew()

    def _place_menus(self, rect: QRectF) -> None:
        choice, offset = self.choice, self.plot.pos()
        self.target_menu.setVisible(choice.has_target_menu)
        self.x_menu.setVisible(choice.has_axis_menus)
        self.y_menu.setVisible(choice.has_axis_menus)
        right = self.plot.width() - 6
        if choice.has_target_menu:
            self.target_menu.set_choices(choice.target_choices())
            self.target_menu.set_choice(choice.target_key)
            room = int(min(self.target_menu.sizeHint().width(), right * 0.5))
            self.target_menu.setGeometry(right - room + offset.x(), offset.y() + 1, room, HEIGHT)
            right -= room + 4
        if choice.has_axis_menus:
            self.x_menu.set_choices(choice.x_choices())
            self.x_menu.set_choice(choice.x_key)
            self.y_menu.set_choices(choice.y_choices(self.tr("none")))
            self.y_menu.set_choice(choice.y_key)
            left = int(rect.left()) - 6
            room = min(self.y_menu.sizeHint().width(), right - left)
            self.y_menu.setGeometry(left + offset.x(), offset.y() + 1, room, HEIGHT)
            room = int(min(self.x_menu.sizeHint().width(), rect.width() * 0.6))
            left, top = int(rect.right()) - room + 6, int(rect.bottom()) + 2
            self.x_menu.setGeometry(left + offset.x(), top + offset.y(), room, HEIGHT)
            self._axes.avoid = [QRectF(left, top, room, HEIGHT)]

    def _draw(self) -> None:
        shown = self._shown
        assert shown is not None
        probability = is_probability(shown.network, shown.target)
        colors = (self.theme.dark, probability)
        if colors != self._colors:
            self._colors = colors
            self._map.restyle(probability=probability)
            self._line.setPen(self.plot.pen(*line_style(self.theme, "value")))
        flat = len(shown.axes) == 1
        self._line.setVisible(flat and not self._fault)
        if flat:
            self._map.hide()
            places = np.linspace(*shown.ranges[0], self._count)
            self._line.setData(places, np.nan_to_num(self._values.astype(float)))
        elif self._fault:
            self._map.hide()
        else:
            self._map.show(self._values, self._frame, self._span.low, self._span.high)

    def _set_texts(self) -> None:
        names = self.choice.names()
        held = len(self.workspace.x) - len(self.choice.axes)
        assert self._shown is not None
        what = names.target
        if is_probability(self._shown.network, self._shown.target):
            what = self.tr("p of {name}").format(name=quoted(what))
        if held == 1:
            what = self.tr("{what} · 1 input held").format(what=what)
        elif held:
            what = self.tr("{what} · {count} inputs held").format(what=what, count=held)
        self.header.set_texts(self.title, what)

    # --- painting -----------------------------------------------------------------------------

    def restyle(self) -> None:
        """New colours."""
        self._colors = None
        self._layout = None
        self.refresh_soon()

    def retranslate(self) -> None:
        """New words."""
        self.x_menu.setAccessibleName(self.tr("Input along the horizontal axis"))
        self.y_menu.setAccessibleName(self.tr("Input along the vertical axis"))
        self.target_menu.setAccessibleName(self.tr("Output that is shown"))
        self._layout = None

    def arrange(self) -> None:
        """The plot has another size."""
        self._layout = None
        self.refresh_soon()

    def paint_back(self, painter: QPainter) -> None:
        """Axes and colour bar."""
        if self._shown is None:
            return
        self._axes.paint(painter, self._frame, self.theme)
        if len(self._shown.axes) == 2:
            self._map.paint_bar(painter, self._bar, self._span.low, self._span.high)
            if self._fault:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.tokens.inset)
                painter.drawRect(self._frame.rect)
        elif is_probability(self._shown.network, self._shown.target):
            painter.setPen(self.plot.pen(self.theme.tokens.control, 1.0, [4, 3]))
            y = round(self._frame.y(0.5)) + 0.5
            painter.drawLine(QPointF(self._frame.rect.left(), y), QPointF(self._frame.rect.right(), y))

    def paint_front(self, painter: QPainter) -> None:
        """The current x."""
        if self._shown is None:
            return
        frame, theme = self._frame, self.theme
        value = self.current_value()
        point = self.cross_point()
        if len(self._shown.axes) == 1:
            if np.isfinite(value):
                paint_guides(painter, theme, point, frame.rect.left(), frame.rect.bottom())
                reach = max(abs(self._span.low), abs(self._span.high))
                probability = is_probability(self._shown.network, self._shown.target)
                paint_current(painter, theme, point, 2 * value - 1 if probability else value / reach)
        else:
            self._map.paint_corners(painter, frame.rect)
            self._map.paint_bar_mark(painter, self._bar, (value - self._span.low) / (self._span.high - self._span.low))
            paint_cross(painter, theme, point)
        if self._fault:
            painter.setPen(theme.tokens.err)
            center = QPointF(frame.rect.center().x(), frame.rect.top() + 18)
            paint_text(painter, center, self._fault, 12, align=Qt.AlignmentFlag.AlignHCenter, room=frame.rect.width())

    def paint_picture(self, painter: QPainter) -> None:
        """Also what the menus say, where they are."""
        super().paint_picture(painter)
        painter.setPen(self.theme.tokens.text2)
        for menu in (self.x_menu, self.y_menu, self.target_menu):
            if not menu.isHidden():
                start = QPointF(menu.x() + 6, menu.y() + PANEL_HEADER + 16)
                paint_text(painter, start, menu.currentText(), 12, 500, room=menu.width() - 8)

    # --- the current x ------------------------------------------------------------------------

    def current_value(self) -> float:
        """Return the target's value at the current x."""
        target = self.choice.target
        return float(self.workspace.trace.values(target.layer)[0, target.index])

    def cross_point(self) -> QPointF:
        """Return the pixel of the current x."""
        x = self.workspace.x
        axes = self.choice.axes
        up = float(x[axes[1]]) if len(axes) == 2 else self.current_value()
        return self._frame.point(float(x[axes[0]]), up if np.isfinite(up) else self._frame.bottom)

    def move_to(self, *places: float) -> None:
        """Move the inputs that are shown; the trace follows within this turn of the event loop."""
        x = self.workspace.x.copy()
        for axis, place, span in zip(self.choice.axes, places, self._shown.ranges if self._shown else (), strict=False):
            x[axis] = round(place, _decimals(*span))
        self.workspace.set_all_x(x)
        self.plot.advance()

    def press(self, point: QPointF) -> bool:
        """Take hold of the ring, or let it jump to the pointer."""
        reach = self._frame.rect.adjusted(-8, -8, 8, 8)
        if self._shown is None or not reach.contains(point):
            return False
        cross = self.cross_point()
        distance = point - cross
        on_ring = distance.manhattanLength() <= _GRIP
        self._grip = distance if on_ring else QPointF(0.0, 0.0)
        if not on_ring:
            self.drag(point)
        self.workspace.hint.emit(self.tr("Drag the ring to move the inputs"))
        return True

    def drag(self, point: QPointF) -> None:
        """Move the inputs."""
        self.move_to(*self._frame.at(point - self._grip))

    def drop(self) -> None:
        """Let go."""
        self.workspace.hint.emit("")

    def step(self, across: int, up: int, large: bool) -> bool:
        """Arrow keys move by a hundredth of the range, with Shift by a tenth."""
        if self._shown is None:
            return False
        part = 0.1 if large else 0.01
        places = [
            min(high, max(low, float(self.workspace.x[axis]) + direction * part * (high - low)))
            for axis, (low, high), direction in zip(self._shown.axes, self._shown.ranges, (across, up), strict=False)
        ]
        self.move_to(*places)
        return True

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """A cross over the map, a hand on the ring."""
        if self._shown is None or not self._frame.rect.contains(point):
            return Qt.CursorShape.ArrowCursor
        on_ring = (point - self.cross_point()).manhattanLength() <= _GRIP
        return Qt.CursorShape.OpenHandCursor if on_ring else Qt.CursorShape.CrossCursor

    # --- menus --------------------------------------------------------------------------------

    def _x_chosen(self, key: str) -> None:
        self.choice.choose_x(key)
        self.refresh()

    def _y_chosen(self, key: str) -> None:
        self.choice.choose_y(key)
        self.refresh()

    def _target_chosen(self, key: str) -> None:
        self.choice.choose_target(key)
        self.refresh()

    # --- words and numbers --------------------------------------------------------------------

    def tip(self, point: QPointF) -> str:
        """The value at a place."""
        shown = self._shown
        if shown is None or not self._frame.rect.contains(point):
            return ""
        place = self._frame.at(point)[: len(shown.axes)]
        try:
            value = evaluate(shown.network, self.workspace.x, shown.axes, shown.target, np.array([place]))[0]
        except InvalidNetwork:
            return ""
        return self._words(place, float(value))

    def _words(self, place: tuple[float, ...], value: float) -> str:
        names = self.choice.names()
        where = ", ".join(f"{name} {format_number(at)}" for name, at in zip(names.axes, place, strict=True))
        return f"{names.target} {format_number(value)} · {where}"

    def describe(self) -> str:
        """The value at the current x."""
        place = tuple(float(self.workspace.x[axis]) for axis in self.choice.axes)
        return f"{self.header.subtitle_text}. {self._words(place, self.current_value())}"

    def values(self) -> Table:
        """Each point of the curve or the map: its inputs and the value there."""
        shown, names = self._shown, self.choice.names()
        assert shown is not None
        if len(shown.axes) == 1:
            places = np.linspace(*shown.ranges[0], self._count, dtype=np.float32)[:, np.newaxis]
        else:
            places = points(self._count, shown.ranges)
        rows = (tuple(row) for row in np.column_stack([places, self._values.ravel()]))
        return (*names.axes, names.target), rows


def _range(network: Network, x: np.ndarray, axis: int) -> tuple[float, float]:
    """The range of an input's slider, widened to where the input is."""
    one, now = network.inputs[axis], float(x[axis])
    return min(one.min, now), max(one.max, now)


def _decimals(low: float, high: float) -> int:
    """Decimals that are finer than a pixel of a map, and no more."""
    return max(0, 2 - int(np.floor(np.log10((high - low) / 2))))
