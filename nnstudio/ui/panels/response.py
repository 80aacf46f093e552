"""The response panel: what an output or a neuron does over one or two inputs, the others held where they are."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.datasets import Dataset, Scaling
from nnstudio.ui.panels.axes import LONGEST_SYMBOL, Axes, Frame, ticks, with_subscript
from nnstudio.ui.panels.axis_menu import HEIGHT
from nnstudio.ui.panels.header import HEIGHT as PANEL_HEADER
from nnstudio.ui.panels.header import line_style
from nnstudio.ui.panels.heat_map import BAR_WIDTH, HeatMap, bar_ticks
from nnstudio.ui.panels.marks import paint_cross, paint_current, paint_guides, paint_text
from nnstudio.ui.panels.response_legend import entries_of, fitting, paint_legend, width_needed, without_counts
from nnstudio.ui.panels.response_menus import ResponseMenus
from nnstudio.ui.panels.response_words import SpeakingPanel
from nnstudio.ui.panels.sampled import LIVE, Sampled, Subject
from nnstudio.ui.panels.samples import kinds_and_values, marks_of, range_along, samples_of
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.panels.surface import value_bound
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

_CENTER = Qt.AlignmentFlag.AlignHCenter
_BAR = (0.5, "0.5")
_LEGEND_FROM = 230
"""Pixels of width from which on there is room for a legend."""
_LEGEND_SHARE = 0.34
_MAP_LEAST = 140
"""Pixels of width that counts in the legend leave to the map."""


class ResponsePanel(SpeakingPanel):
    """A curve over one input or a map over two, with the samples of the data and the current x as a ring.

    Axes are in the units of the data. Moving x along the axes that are shown computes nothing anew.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.response")
        self._box = self.plot.add_box()
        self._map = HeatMap(self.plot, self._box)
        self._line = self.plot.add_line(self._box)
        self.menus = ResponseMenus(theme, self.choice, self)
        self.menus.changed.connect(self.refresh)
        self._span = Span(self)
        self._span.shrunk.connect(self._rescale)
        self._layout: object = None
        self._colors: object = None
        self._frame = Frame(QRectF(0, 0, 1, 1), -1, 1, -1, 1)
        self._bar = QRectF()
        self._long_name = ""
        self._axes = Axes()
        self._drawn: tuple[object, ...] = ()
        self._marked: tuple[object, ...] = ()
        self._known: tuple[object, ...] = ()
        self._fitted: tuple[object, ...] = ()
        workspace.data.changed.connect(self.refresh_soon)
        workspace.training.state_changed.connect(self.refresh_soon)
        workspace.hovered.connect(self._hovered)

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Response")

    @property
    def surface(self) -> np.ndarray:
        """The values shown: (points,) for a curve, (rows, columns) from the lower left for a map.

        For all classes at once (rows, columns, classes).
        """
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
        """Compute anew what x, network and data changed; with only the shown inputs moved that is nothing."""
        self.choice.follow()
        data, network, x = self.workspace.data, self.workspace.network, self.workspace.x
        known = (data.prepared, data.dataset, len(network.inputs))
        if not _same(known, self._known):
            self._known = known
            self._samples = samples_of(data, len(network.inputs))
            self.begin_with_nothing()
            self.show_tools()
        axes = self.choice.axes
        held = x.copy()
        held[list(axes)] = 0.0
        ranges = tuple(range_along(network.inputs[axis], float(x[axis]), axis, self._samples) for axis in axes)
        scaling = data.scaling if len(data.scaling.shift) == len(x) else Scaling()
        subject = Subject(network, self.choice.target, axes, ranges, held.tobytes(), scaling)
        before = self._sampled.subject if self._sampled is not None else None
        if not subject.same(before):
            self._sampled = Sampled(subject, x)
        fitted = (self._sampled, self._samples, self.drawing.on)
        if not _same(fitted, self._fitted):
            self._fitted = fitted
            self._fit(anew=before is None or (before.target, before.axes) != (subject.target, subject.axes))
        self._show()
        self.score.follow()
        self.plot.advance()

    def rested(self) -> None:
        """Compute the map as fine as it is saved."""
        if self._sampled is not None and self._sampled.refine():
            self._fit(anew=False)
            self._show()
            self.plot.advance()
        self.score.measure()

    def _hovered(self, uid: int | None) -> None:
        """Show the neuron that is pointed at on the canvas, as long as it is."""
        where = self.workspace.network.locate(uid) if uid is not None else None
        uid = uid if where is not None and where[0] > 0 else None
        if uid != self.choice.hovered:
            self.choice.hovered = uid
            self.refresh_when_due()

    def _fit(self, *, anew: bool) -> None:
        """Let the value axis, or the scale of the colours, reach what there is to see."""
        sampled = self.sampled
        network, target = sampled.subject.network, sampled.subject.target
        if sampled.probability:
            self._span.start(0.0, 1.0)
            return
        bound = value_bound(network, target)
        if bound is not None:
            self._span.start(-bound, bound)
            return
        finite = sampled.values[np.isfinite(sampled.values)]
        low, high = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
        if self._samples is not None and target.layer == network.depth - 1:
            _, values = kinds_and_values(self._samples, network, target)
            if values is not None:
                low, high = float(values.min(initial=low)), float(values.max(initial=high))
        if self.drawing.on and sampled.flat:
            low, high = min(low, -1.0), max(high, 1.0)
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

    def _show(self) -> None:
        """Lay out and draw what changed."""
        self._lay_out()
        low, high = self._span.low, self._span.high
        drawn = (self.sampled.values, self._frame, low, high, self.theme.dark)
        if not _same(drawn, self._drawn):
            self._drawn = drawn
            self._draw()
        subject, network = self.sampled.subject, self.workspace.network
        output = (network.output.head, network.output.units, network.depth)
        marked = (self._samples, self._frame, subject.target, subject.axes, max(-low, high), self.theme.dark, output)
        if not _same(marked, self._marked):
            self._marked = marked
            self._mark()

    def _mark(self) -> None:
        """Give the scatter the samples."""
        samples, subject = self._samples, self.sampled.subject
        if samples is None:
            self.scatter.show(None, self._frame, 1.0)
            return
        marks = marks_of(samples, subject.network, subject.axes, subject.target, self._span.low)
        reach = max(-self._span.low, self._span.high)
        if marks.values is not None and (self.sampled.flat or subject.target.layer < subject.network.depth - 1):
            # There is no map whose colours they could have.
            reach = float(np.abs(marks.values).max(initial=0.0))
        self.scatter.show(marks, self._frame, reach)

    def _lay_out(self) -> None:
        """Place frame, axes, colour bar, legend and menus, if anything that decides about them changed."""
        sampled, choice, span = self.sampled, self.choice, self._span
        subject, names = sampled.subject, choice.names()
        legend = entries_of(self._samples, subject.network, subject.target, self.drawing.classes_drawn())
        self.all_entries = entries_of(self._samples, subject.network, subject.target)
        key = (
            subject.target, subject.axes, subject.ranges, subject.network.inputs, names, choice.target_choices(),
            choice.target_key, span.low, span.high, legend,
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
        bottom = self.plot.area.height() - 25.0
        left = axes.left_margin(32.0)
        beside = 12.0
        if not (flat or sampled.every):
            # At least as wide as the most usual numbers: the map keeps its place when another neuron is shown.
            beside += (
                14 + BAR_WIDTH + 6 + max(width_of(text, 11) for _, text in [*bar_ticks(span.low, span.high), _BAR])
            )
        self.legend = fitting(legend, bottom - top + 4) if self.plot.area.width() >= _LEGEND_FROM else ()
        if self.plot.area.width() - left - beside - width_needed(self.legend) < _MAP_LEAST:
            self.legend = without_counts(self.legend)
        legend_width = (
            min(width_needed(self.legend) + 1, self.plot.area.width() * _LEGEND_SHARE) if self.legend else 0.0
        )
        legend_left = self.plot.area.width() - legend_width - 8
        if self.legend:
            beside += legend_width + 10
        rect = QRectF(left, top, max(20.0, self.plot.area.width() - left - beside), max(20.0, bottom - top))
        self.legend_rect = QRectF(legend_left, top, legend_width, bottom - top)
        self._bar = QRectF(rect.right() + 14, rect.top(), BAR_WIDTH, rect.height())
        frame = Frame(rect, *subject.ranges[0], *((span.low, span.high) if flat else subject.ranges[1]))
        self._frame = frame.padded(6.0, 6.0) if flat else frame
        self.plot.place(self._box, self._frame)
        if not choice.has_axis_menus:
            axes.x_letter = with_subscript(names.axes[0])
            axes.y_letter = "" if self._long_name else y_name
            axes.y_letter_inside = True
        axes.avoid = self.menus.place(rect, self.plot.area.width(), QPointF(self.plot.pos()))
        self._set_texts()
        self.plot.renew()

    def _draw(self) -> None:
        """Give curve or map their values and colours."""
        sampled = self.sampled
        output, target = sampled.subject.network.output, sampled.subject.target
        of_classes = sampled.probability and output.head == "softmax" and not sampled.every
        ramp = target.index if of_classes and output.units > 2 else None
        reverse = of_classes and output.units == 2 and target.index == 0
        colors = (self.theme.dark, sampled.probability, ramp, reverse)
        if colors != self._colors:
            self._colors = colors
            self._map.restyle(probability=sampled.probability, ramp=ramp, reverse=reverse)
            self._line.setPen(self.plot.pen(*line_style(self.theme, "value")))
        self._line.setVisible(sampled.flat and sampled.finite)
        if sampled.flat:
            self._line.setData(sampled.places()[:, 0].astype(float), np.nan_to_num(sampled.values.astype(float)))
        if sampled.flat or not sampled.finite:
            self._map.hide()
        elif sampled.every:
            self._map.show_classes(sampled.values, self._frame, live=len(sampled.values) <= LIVE)
        else:
            self._map.show(sampled.values, self._frame, self._span.low, self._span.high)

    def _set_texts(self) -> None:
        held = len(self.workspace.x) - len(self.choice.axes)
        what = self.target_words()
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
        self._drawn = self._marked = ()
        self._layout = None
        self.refresh_soon()

    def retranslate(self) -> None:
        """New words."""
        self.menus.retranslate()
        self.draw_button.retranslate()
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
        paint_legend(painter, self.theme, self.legend, self.legend_rect)
        if not self._sampled.flat:
            if not self._sampled.every:
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
            if not self._sampled.every:
                self._map.paint_bar_mark(painter, self._bar, (value - low) / (high - low))
            self.scatter.paint(painter)
            paint_cross(painter, theme, point)
            self._paint_state(painter)
            return
        self.scatter.paint(painter)
        if np.isfinite(value):
            paint_guides(painter, theme, point, rect.left(), rect.bottom())
            v = 2 * value - 1 if self._sampled.probability else value / max(abs(low), abs(high))
            paint_current(painter, theme, point, v)
        self._paint_state(painter)

    def _paint_state(self, painter: QPainter) -> None:
        """What is wrong or missing, and where a drop would go."""
        rect, tokens = self._frame.rect, self.theme.tokens
        if self.drop_wanted:
            painter.setPen(QPen(tokens.accent, 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        text = self.fault or self.note
        if not text:
            return
        room = min(rect.width() - 8, width_of(text, 12) + 16)
        pill = QRectF(rect.center().x() - room / 2, rect.top() + 6, room, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.panel)
        painter.setOpacity(0.88)
        painter.drawRoundedRect(pill, 10, 10)
        painter.setOpacity(1.0)
        painter.setPen(tokens.err if self.fault else tokens.text2)
        paint_text(painter, QPointF(rect.center().x(), pill.top() + 14), text, 12, align=_CENTER, room=room - 8)

    def paint_picture(self, painter: QPainter) -> None:
        """Also what the menus say, where they are."""
        super().paint_picture(painter)
        painter.setPen(self.theme.tokens.text2)
        self.menus.paint_names(painter, PANEL_HEADER)

    def paint_picture_note(self, painter: QPainter, left: float, right: float) -> None:
        """How good the network is."""
        text = f"{self.score_label.word} {self.score_label.number}".strip()
        if text and right - width_of(text, 12, 600) > left:
            painter.setPen(self.theme.tokens.text)
            paint_text(painter, QPointF(right - width_of(text, 12, 600), 25), text, 12, 600)


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether two tuples hold the same; arrays and samples by identity."""
    return len(one) == len(other) and all(
        a is b or (not isinstance(a, (np.ndarray, Dataset)) and a == b) for a, b in zip(one, other, strict=True)
    )
