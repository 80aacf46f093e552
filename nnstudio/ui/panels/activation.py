"""The activation panel: a layer's function and its derivative, and where the neurons of the layer stand on it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.engine import ACTIVATIONS, HEADS, OutputLayer
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import Axes, Frame, subscript, ticks
from nnstudio.ui.panels.curves import Curve, Place, curve_at, place_shown, samples
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import Legend, line_style, paint_legend
from nnstudio.ui.panels.histogram import Histogram
from nnstudio.ui.panels.marks import Dots, paint_current, paint_guides, paint_text
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.words import layer_name, say
from nnstudio.ui.workspace import Workspace

MANY = 8
"""A layer with more neurons also has a histogram."""
_SAMPLES = 121
_CENTER = Qt.AlignmentFlag.AlignHCenter
_TOP = 14.0
_STRIP = 48  # what the histogram takes below the plot: its label and 24 px of bars


class ActivationPanel(Panel):
    """f and f' of the selected layer with a dot a neuron at (z, a).

    With a neuron selected the horizontal axis is its weighted sum w·x, and the ghost of the curve without its
    bias stands beside the curve. With nothing selected the last hidden layer is shown.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.activation")
        self.legend = Legend(theme)
        self.header.add(self.legend, optional=True)
        self._box = self.plot.add_box()
        self._ghost = self.plot.add_line(self._box)
        self._slope = self.plot.add_line(self._box)
        self._line = self.plot.add_line(self._box)
        self._dots = Dots(theme)
        self._histogram = Histogram(theme)
        self._x_span = Span(self)
        self._y_span = Span(self)
        self._x_span.shrunk.connect(self.refresh_soon)
        self._y_span.shrunk.connect(self.refresh_soon)
        self._place = Place(1)
        self._curve: Curve | None = None
        self._subject: object = None
        self._layout: object = None
        self._drawn: object = None
        self._frame = Frame(QRectF(0, 0, 1, 1), -1, 1, -1, 1)
        self._axes = Axes()
        self.restyle()

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Activation")

    @property
    def curve(self) -> Curve:
        """What is shown now."""
        assert self._curve is not None
        return self._curve

    @property
    def place(self) -> Place:
        """The layer, and the neuron if one is selected."""
        return self._place

    @property
    def frame(self) -> Frame:
        """Where the curve is, and over which numbers."""
        return self._frame

    @property
    def axes(self) -> Axes:
        """Ticks and letters."""
        return self._axes

    @property
    def histogram(self) -> Histogram:
        """The bars under the curve of a large layer."""
        return self._histogram

    def curve_points(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the points of the curve: places on the horizontal axis, and values."""
        x, y = self._line.getData()
        return x, y

    def ghost_points(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Return the points of the ghost without the bias; None if there is no ghost."""
        x, y = self._ghost.getData()
        return (x, y) if self._ghost.isVisible() else None

    def settle(self) -> None:
        """Let the axes shrink now to what there is to see."""
        self._x_span.settle()
        self._y_span.settle()

    def refresh(self) -> None:
        """Take layer and neurons from the workspace; draw curves only if they are others than before."""
        workspace = self.workspace
        network, trace = workspace.network, workspace.trace
        place = self._place = place_shown(network, workspace.selection)
        curve = self._curve = curve_at(network, trace, place, scaled_values(network, trace, place.layer))
        layer = network.layer(place.layer)
        if isinstance(layer, OutputLayer):
            function: object = layer.head
        else:
            function = (layer.activation, layer.activation_params)
        subject = (layer.uid, function, place)
        self._fit(curve, anew=subject != self._subject)
        ranges = (self._x_span.low, self._x_span.high, self._y_span.low, self._y_span.high)
        layout = (subject, ranges, self._has_strip(), len(curve.z), self._has_ghost(), self._set_texts())
        if layout != self._layout:
            self._layout = layout
            self._lay_out()
        drawn = (subject, ranges, curve.shift, curve.held)
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw_curves()
        self._subject = subject
        if self._has_strip():
            row = self._focus_row()
            self._histogram.count(curve.z, self._frame, curve.shift, None if row is None else float(curve.z[row]))
        self.plot.advance()

    def _fit(self, curve: Curve, *, anew: bool) -> None:
        """Let the axes reach what there is to see."""
        places = np.append(curve.z - curve.shift, (curve.shift, -curve.shift))
        places = places[np.isfinite(places)]
        reach = nice_reach(max(curve.least_reach, 1.04 * float(np.abs(places).max(initial=0.0))))
        fit_x = self._x_span.start if anew else self._x_span.want
        fit_x(-reach, reach)
        s = np.linspace(self._x_span.low, self._x_span.high, 65)
        with np.errstate(all="ignore"):
            values = np.concatenate([curve.f(s + curve.shift), curve.derivative(s + curve.shift), curve.f(s)])
        values = values[np.isfinite(values)]
        low, high = float(values.min(initial=0.0)), float(values.max(initial=0.0))
        fit_y = self._y_span.start if anew else self._y_span.want
        if curve.probability:
            fit_y(0.0, 1.0)
        else:
            fit_y(-nice_reach(-low) if low < -1e-3 else 0.0, nice_reach(high))

    def _has_strip(self) -> bool:
        return len(self.curve.z) > MANY and self.plot.area.height() >= 110

    def _has_ghost(self) -> bool:
        return self._place.neuron is not None and self.curve.shift != 0.0

    def _lay_out(self) -> None:
        """Place axes and view box, and set the words: for what changes seldom."""
        curve, y_span = self.curve, self._y_span
        height, width = self.plot.area.height(), self.plot.area.width()
        strip = self._has_strip()
        axes = self._axes = Axes()
        axes.y_ticks = ticks(y_span.low, y_span.high, 3)
        axes.x_ticks = ticks(self._x_span.low, self._x_span.high, 5)
        axes.y_letter = "p" if curve.probability else "a"
        axes.x_letter = "z" if self._place.neuron is None else "w·x"
        left = axes.left_margin(32.0)
        floor = height - 24.0
        bottom = floor - _STRIP if strip else floor
        rect = QRectF(left, _TOP, max(20.0, width - left - 12), max(20.0, bottom - _TOP))
        axes.floor = floor if strip else None
        axes.x_baseline = floor + 15
        frame = Frame(rect, self._x_span.low, self._x_span.high, y_span.low, y_span.high)
        self._frame = frame.padded(0.0 if curve.probability else 8.0, 9.0)
        self.plot.place(self._box, self._frame)
        ghost = [(self.tr("b = 0"), "ghost")] if self._has_ghost() else []
        self.legend.set_entries([("f", "value"), ("f′", "slope"), *ghost])
        self.header.relayout()
        self.plot.renew()

    def _draw_curves(self) -> None:
        """Give the curves their points."""
        curve, reach = self.curve, self._x_span.high
        s = samples(reach, curve.shift, _SAMPLES)
        with np.errstate(all="ignore"):
            self._line.setData(s, np.nan_to_num(curve.f(s + curve.shift)))
            self._slope.setData(s, np.nan_to_num(curve.derivative(s + curve.shift)))
            if self._has_ghost():
                s = samples(reach, 0.0, _SAMPLES)
                self._ghost.setData(s, np.nan_to_num(curve.f(s)))
        self._ghost.setVisible(self._has_ghost())

    def _set_texts(self) -> bool:
        """Set the header's words; return whether the legend has no room beside them."""
        network, place = self.workspace.network, self._place
        layer = network.layer(place.layer)
        if isinstance(layer, OutputLayer) and layer.head == "softmax":
            index = subscript(int(self.curve.indices[0]) + 1)
            subtitle = self.tr("{p} as {z} varies").format(p=f"p{index}", z=f"z{index}")
        else:
            function = HEADS[layer.head] if isinstance(layer, OutputLayer) else ACTIVATIONS[layer.activation]
            if place.neuron is not None:
                name = network.neuron_name(place.layer, place.neuron)
            else:
                name = self.tr("Output") if isinstance(layer, OutputLayer) else layer_name(network, place.layer)
            subtitle = f"{name} · {say(function.title)}"
        self.header.set_texts(self.title, subtitle)
        return self.legend.isHidden()

    def _focus_row(self) -> int | None:
        """The row of the neuron with the guides, if its values are finite."""
        curve = self.curve
        if curve.focus is None:
            return None
        row = int(np.flatnonzero(curve.indices == curve.focus)[0])
        return row if np.isfinite(curve.z[row]) and np.isfinite(curve.a[row]) else None

    # --- painting -----------------------------------------------------------------------------

    def restyle(self) -> None:
        """New pens."""
        for item, kind in ((self._line, "value"), (self._slope, "slope"), (self._ghost, "ghost")):
            item.setPen(self.plot.pen(*line_style(self.theme, kind)))

    def retranslate(self) -> None:
        """New words."""
        self._layout = None

    def arrange(self) -> None:
        """The plot has another size."""
        self._layout = None
        self.refresh_soon()

    def paint_back(self, painter: QPainter) -> None:
        """Axes, and where z is 0 for a neuron with a bias."""
        if self._curve is None:
            return
        tokens = self.theme.tokens
        frame = self._frame
        self._axes.paint(painter, frame, self.theme)
        if self._has_strip():
            painter.setPen(tokens.text3)
            text = self.tr("z of {count} neurons").format(count=len(self.curve.z))
            paint_text(painter, QPointF(frame.rect.left(), self._floor() - 28), text, 11)
        if self.legend.isHidden():
            paint_legend(painter, self.theme, self.legend.entries, self._legend_left(), _TOP - 3)

    def _legend_left(self) -> float:
        return self._frame.rect.right() - (self.plot.needed(self.legend).width() if self.legend.isHidden() else 0.0)

    def _paint_threshold(self, painter: QPainter) -> None:
        """Where z is 0 for the selected neuron."""
        frame, tokens = self._frame, self.theme.tokens
        x = frame.x(-self.curve.shift)
        if abs(x - frame.x(0.0)) <= 8:
            return
        painter.setPen(self.plot.pen(tokens.control, 1.0, [3, 3]))
        painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
        if x < self._legend_left() - 24:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(x, _TOP - 3), self.tr("z = 0"), 11, align=_CENTER)

    def paint_front(self, painter: QPainter) -> None:
        """Histogram, guides, dots."""
        if self._curve is None:
            return
        curve, frame, theme = self.curve, self._frame, self.theme
        floor = self._floor()
        if self._has_strip():
            self._histogram.paint(painter, floor)
        if self._place.neuron is not None:
            self._paint_threshold(painter)
        x, y, seen = self._pixels()
        row = self._focus_row()
        if row is not None:
            at = QPointF(x[row], y[row])
            paint_guides(painter, theme, at, frame.rect.left(), floor)
            seen[row] = False
        radius, rim = (4.0, 1.2) if len(curve.z) <= 16 else (2.6, 0.8)
        self._dots.paint(painter, x[seen], y[seen], curve.v[seen], radius, rim)
        if row is not None:
            paint_current(painter, theme, at, float(curve.v[row]))
        if not len(x) or not np.isfinite(curve.z + curve.a).any():
            painter.setPen(theme.tokens.err)
            text = self.tr("No finite value here: the network overflows")
            center = QPointF(frame.rect.center().x(), frame.rect.top() + 14)
            paint_text(painter, center, text, 12, align=_CENTER, room=frame.rect.width())

    def _floor(self) -> float:
        return self._axes.floor if self._axes.floor is not None else self._frame.rect.bottom()

    def _pixels(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pixels of the neurons, and which of them can be seen."""
        curve, frame = self.curve, self._frame
        with np.errstate(all="ignore"):
            x = (
                frame.rect.left()
                + (curve.z - curve.shift - frame.left) / (frame.right - frame.left) * frame.rect.width()
            )
            y = frame.rect.bottom() - (curve.a - frame.bottom) / (frame.top - frame.bottom) * frame.rect.height()
            return x, y, np.isfinite(x + y)

    def paint_picture_note(self, painter: QPainter, left: float, right: float) -> None:
        """The legend."""
        width = self.plot.needed(self.legend).width()
        if not self.legend.isHidden() and right - width >= left:
            paint_legend(painter, self.theme, self.legend.entries, right - width + 8, 25)

    # --- reacting -----------------------------------------------------------------------------

    def _neuron_at(self, point: QPointF) -> int | None:
        """The index in the layer of the neuron at a pixel."""
        if self._curve is None:
            return None
        x, y, seen = self._pixels()
        distance = np.where(seen, (x - point.x()) ** 2 + (y - point.y()) ** 2, np.inf)
        row = int(np.argmin(distance))
        return int(self.curve.indices[row]) if distance[row] <= 64.0 else None

    def press(self, point: QPointF) -> bool:
        """Select the neuron at the pixel."""
        index = self._neuron_at(point)
        if index is not None:
            self.workspace.selection.set([NeuronRef(self.workspace.network.neuron_uid(self._place.layer, index))])
        return index is not None

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """A hand on neurons."""
        return Qt.CursorShape.ArrowCursor if self._neuron_at(point) is None else Qt.CursorShape.PointingHandCursor

    def tip(self, point: QPointF) -> str:
        """The neuron's numbers."""
        index = self._neuron_at(point)
        return "" if index is None else self._words(index)

    def step(self, across: int, up: int, large: bool) -> bool:
        """Left and Right select the neighbour in the layer."""
        if not across or self._curve is None:
            return False
        units = self.workspace.network.sizes[self._place.layer]
        index = 0 if self._place.neuron is None else min(units - 1, max(0, self._place.neuron + across))
        self.workspace.selection.set([NeuronRef(self.workspace.network.neuron_uid(self._place.layer, index))])
        return True

    # --- words and numbers --------------------------------------------------------------------

    def _words(self, index: int) -> str:
        row = int(np.flatnonzero(self.curve.indices == index)[0])
        return self.tr("{neuron}: z {z}, a {a}").format(
            neuron=self.workspace.network.neuron_name(self._place.layer, index),
            z=format_number(float(self.curve.z[row])),
            a=format_number(float(self.curve.a[row])),
        )

    def describe(self) -> str:
        """Layer, function, and the numbers of up to twelve neurons."""
        if self._curve is None:
            return ""
        parts = [self.header.subtitle_text, *(self._words(int(index)) for index in self.curve.indices[:12])]
        more = len(self.curve.indices) - 12
        if more > 0:
            parts.append(self.tr("and {count} more").format(count=more))
        return ". ".join(parts)

    def values(self) -> Table:
        """Each neuron of the layer: weighted sum, bias, z, a and the slope f'(z)."""
        network, trace, layer = self.workspace.network, self.workspace.trace, self._place.layer
        own = network.layer(layer)
        z, a = trace.logits(layer)[0], trace.values(layer)[0]
        bias = own.effective_bias
        with np.errstate(all="ignore"):
            sums = own.effective_weights @ trace.values(layer - 1)[0]
            if isinstance(own, OutputLayer):
                slopes = np.diagonal(HEADS[own.head].jacobian(z[np.newaxis])[0])
            else:
                slopes = ACTIVATIONS[own.activation].derivative(z, **own.activation_params)
        names = (network.neuron_name(layer, index) for index in range(own.units))
        return ("neuron", "w·x", "bias", "z", "a", "f'(z)"), zip(names, sums, bias, z, a, slopes, strict=True)

    def table(self) -> Table:
        """The neurons, and after them the points of the curves, told apart by the first column."""
        columns, neurons = self.values()
        s, f = self._line.getData()
        rows: list[tuple[object, ...]] = [("neuron", *row) for row in neurons]
        bias = self.curve.shift
        for place, value, slope in zip(s.tolist(), f.tolist(), self._slope.getData()[1].tolist(), strict=True):
            rows.append(("curve", None, place, bias, place + bias, value, slope))
        return ("kind", *columns), rows
