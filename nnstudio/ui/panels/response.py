"""The response panel: what an output or a neuron does over one or two inputs, the others held where they are."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.engine import Network
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import LONGEST_SYMBOL, Axes, Frame, ticks, with_subscript
from nnstudio.ui.panels.axis_menu import HEIGHT
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import HEIGHT as PANEL_HEADER
from nnstudio.ui.panels.header import line_style
from nnstudio.ui.panels.heat_map import BAR_WIDTH, HeatMap, bar_ticks
from nnstudio.ui.panels.marks import paint_cross, paint_current, paint_guides, paint_text
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.panels.readings import quoted
from nnstudio.ui.panels.response_choice import ResponseChoice
from nnstudio.ui.panels.response_menus import ResponseMenus
from nnstudio.ui.panels.sampled import Sampled, Subject
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.panels.surface import value_bound
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

_CENTER = Qt.AlignmentFlag.AlignHCenter
_GRIP = 10.0


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
        self.menus = ResponseMenus(theme, self.choice, self)
        self.menus.changed.connect(self.refresh)
        self._span = Span(self)
        self._span.shrunk.connect(self._rescale)
        self._sampled: Sampled | None = None
        self._layout: object = None
        self._colors: object = None
        self._frame = Frame(QRectF(0, 0, 1, 1), -1, 1, -1, 1)
        self._bar = QRectF()
        self._long_name = ""
        self._axes = Axes()
        self._grip = QPointF()

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Response")

    @property
    def sampled(self) -> Sampled:
        """The values that are shown, and what they were computed for."""
        assert self._sampled is not None
        return self._sampled

    @property
    def surface(self) -> np.ndarray:
        """The values shown: (points,) for a curve, (rows, columns) from the lower left for a map."""
        return self.sampled.values

    @property
    def fault(self) -> str:
        """Why there is nothing to show; empty if there is."""
        return "" if self.sampled.finite else self.tr("No finite value here: the network overflows")

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
        axes = self.choice.axes
        held = x.copy()
        held[list(axes)] = 0.0
        ranges = tuple(_range(network, x, axis) for axis in axes)
        subject = Subject(network, self.choice.target, axes, ranges, held.tobytes())
        before = self._sampled.subject if self._sampled is not None else None
        if not subject.same(before):
            self._sampled = Sampled(subject, x)
            self._fit(anew=before is None or (before.target, before.axes) != (subject.target, subject.axes))
            self._lay_out()
            self._draw()
        elif self._layout is None:
            self._lay_out()
            self._draw()
        self.plot.advance()

    def rested(self) -> None:
        """Compute the map as fine as it is saved."""
        if self._sampled is not None and self._sampled.refine():
            self._fit(anew=False)
            self._lay_out()
            self._draw()
            self.plot.advance()

    def _fit(self, *, anew: bool) -> None:
        """Let the value axis, or the scale of the colours, reach what there is to see."""
        sampled = self.sampled
        bound = value_bound(sampled.subject.network, sampled.subject.target)
        if sampled.probability:
            self._span.start(0.0, 1.0)
            return
        if bound is not None:
            self._span.start(-bound, bound)
            return
        finite = sampled.values[np.isfinite(sampled.values)]
        low, high = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
        if sampled.flat:
            low, high = -nice_reach(-low) if low < 0 else 0.0, nice_reach(high) if high > 0 or low == 0 else 0.0
        else:
            high = nice_reach(max(-low, high))
            low = -high
        (self._span.start if anew else self._span.want)(low, high)

    def _rescale(self) -> None:
        self._layout = None
        self.refresh_soon()

    # --- layout and curves --------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Place frame, axes, colour bar and menus, if anything that decides about them changed."""
        sampled, choice, span = self.sampled, self.choice, self._span
        subject, names = sampled.subject, choice.names()
        key = (
            subject.target, subject.axes, subject.ranges, subject.network.inputs, names, choice.target_choices(),
            span.low, span.high,
        )  # fmt: skip
        if key == self._layout:
            return
        self._layout = key
        flat = sampled.flat
        axes = self._axes = Axes(x_ticks=ticks(*subject.ranges[0], 5 if flat else 3))
        axes.y_ticks = ticks(span.low, span.high, 3) if flat else ticks(*subject.ranges[1], 3)
        axes.x_grid = axes.y_grid = flat
        y_name = "" if flat or choice.has_axis_menus else with_subscript(names.axes[1])
        self._long_name = y_name if len(y_name) > LONGEST_SYMBOL else ""
        row = choice.has_axis_menus or choice.has_target_menu or self._long_name
        # Without menus there is still room for the ring where x is at a corner.
        top = HEIGHT + 4.0 if row else 11.0
        bottom = self.plot.height() - 25.0
        left = axes.left_margin(32.0)
        beside = 12.0
        if not flat:
            beside += 14 + BAR_WIDTH + 6 + max(width_of(text, 11) for _, text in bar_ticks(span.low, span.high))
        rect = QRectF(left, top, max(20.0, self.plot.width() - left - beside), max(20.0, bottom - top))
        self._bar = QRectF(rect.right() + 14, rect.top(), BAR_WIDTH, rect.height())
        frame = Frame(rect, *subject.ranges[0], *((span.low, span.high) if flat else subject.ranges[1]))
        self._frame = frame.padded(6.0, 6.0) if flat else frame
        self.plot.place(self._box, self._frame)
        if not choice.has_axis_menus:
            axes.x_letter = with_subscript(names.axes[0])
            axes.y_letter = "" if self._long_name else y_name
            axes.y_letter_inside = True
        axes.avoid = self.menus.place(rect, self.plot.width(), QPointF(self.plot.pos()))
        self._set_texts()
        self.plot.renew()

    def _draw(self) -> None:
        """Give curve or map their values and colours."""
        sampled = self.sampled
        colors = (self.theme.dark, sampled.probability)
        if colors != self._colors:
            self._colors = colors
            self._map.restyle(probability=sampled.probability)
            self._line.setPen(self.plot.pen(*line_style(self.theme, "value")))
        self._line.setVisible(sampled.flat and sampled.finite)
        if sampled.flat:
            self._line.setData(sampled.places()[:, 0].astype(float), np.nan_to_num(sampled.values.astype(float)))
        if sampled.flat or not sampled.finite:
            self._map.hide()
        else:
            self._map.show(sampled.values, self._frame, self._span.low, self._span.high)

    def _set_texts(self) -> None:
        names = self.choice.names()
        held = len(self.workspace.x) - len(self.choice.axes)
        what = names.target
        if self.sampled.probability:
            what = self.tr("p of {name}").format(name=quoted(what))
        short = self.tr("{what} · {count} held").format(what=what, count=held) if held else ""
        if held == 1:
            what = self.tr("{what} · 1 input held").format(what=what)
        elif held:
            what = self.tr("{what} · {count} inputs held").format(what=what, count=held)
        self.header.set_texts(self.title, what, short)

    # --- painting -----------------------------------------------------------------------------

    def restyle(self) -> None:
        """New colours."""
        self._colors = None
        self._layout = None
        self.refresh_soon()

    def retranslate(self) -> None:
        """New words."""
        self.menus.retranslate()
        self._layout = None

    def arrange(self) -> None:
        """The plot has another size."""
        self._layout = None
        self.refresh_soon()

    def paint_back(self, painter: QPainter) -> None:
        """Axes and colour bar."""
        if self._sampled is None:
            return
        frame, tokens = self._frame, self.theme.tokens
        rect = frame.rect
        self._axes.paint(painter, frame, self.theme)
        if self._long_name:
            painter.setPen(tokens.text3)
            room = rect.width()
            if self.choice.has_target_menu:
                room = self.menus.target.x() - self.plot.x() - rect.left() - 8
            paint_text(painter, QPointF(rect.left(), rect.top() - 8), self._long_name, 12, 500, room=room)
        if not self._sampled.flat:
            self._map.paint_bar(painter, self._bar, self._span.low, self._span.high)
            if not self._sampled.finite:
                painter.fillRect(rect, tokens.inset)
        elif self._sampled.probability:
            painter.setPen(self.plot.pen(tokens.control, 1.0, [4, 3]))
            y = round(frame.y(0.5)) + 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def paint_front(self, painter: QPainter) -> None:
        """The current x."""
        if self._sampled is None:
            return
        rect, theme = self._frame.rect, self.theme
        value, point = self.current_value(), self.cross_point()
        low, high = self._span.low, self._span.high
        if not self._sampled.flat:
            self._map.paint_corners(painter, rect)
            self._map.paint_bar_mark(painter, self._bar, (value - low) / (high - low))
            paint_cross(painter, theme, point)
        elif np.isfinite(value):
            paint_guides(painter, theme, point, rect.left(), rect.bottom())
            v = 2 * value - 1 if self._sampled.probability else value / max(abs(low), abs(high))
            paint_current(painter, theme, point, v)
        if self.fault:
            painter.setPen(theme.tokens.err)
            center = QPointF(rect.center().x(), rect.top() + 18)
            paint_text(painter, center, self.fault, 12, align=_CENTER, room=rect.width())

    def paint_picture(self, painter: QPainter) -> None:
        """Also what the menus say, where they are."""
        super().paint_picture(painter)
        painter.setPen(self.theme.tokens.text2)
        self.menus.paint_names(painter, PANEL_HEADER)

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
        subject = self.sampled.subject
        for axis, place, span in zip(subject.axes, places, subject.ranges, strict=False):
            x[axis] = round(place, _decimals(*span))
        self.workspace.set_all_x(x)
        self.plot.advance()

    def press(self, point: QPointF) -> bool:
        """Take hold of the ring, or let it jump to the pointer."""
        if self._sampled is None or not self._frame.rect.adjusted(-8, -8, 8, 8).contains(point):
            return False
        distance = point - self.cross_point()
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
        if self._sampled is None:
            return False
        subject = self._sampled.subject
        part = 0.1 if large else 0.01
        self.move_to(*(
            min(high, max(low, float(self.workspace.x[axis]) + direction * part * (high - low)))
            for axis, (low, high), direction in zip(subject.axes, subject.ranges, (across, up), strict=False)
        ))  # fmt: skip
        return True

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """A cross over the map, a hand on the ring."""
        if self._sampled is None or not self._frame.rect.contains(point):
            return Qt.CursorShape.ArrowCursor
        on_ring = (point - self.cross_point()).manhattanLength() <= _GRIP
        return Qt.CursorShape.OpenHandCursor if on_ring else Qt.CursorShape.CrossCursor

    # --- words and numbers --------------------------------------------------------------------

    def tip(self, point: QPointF) -> str:
        """The value at a place."""
        if self._sampled is None or not self._frame.rect.contains(point):
            return ""
        place = self._frame.at(point)[: len(self._sampled.subject.axes)]
        return self._words(place, self._sampled.value_at(place))

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
        names = self.choice.names()
        rows = np.column_stack([self.sampled.places(), self.sampled.values.ravel()])
        return (*names.axes, names.target), (tuple(row) for row in rows)


def _range(network: Network, x: np.ndarray, axis: int) -> tuple[float, float]:
    """The range of an input's slider, widened to where the input is."""
    one, now = network.inputs[axis], float(x[axis])
    return min(one.min, now), max(one.max, now)


def _decimals(low: float, high: float) -> int:
    """Decimals that are finer than a pixel of a map, and no more."""
    return max(0, 2 - int(np.floor(np.log10((high - low) / 2))))
