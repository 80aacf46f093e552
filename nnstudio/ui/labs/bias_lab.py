"""The lab on the bias: it moves the threshold; what the curve, the line, the map and the loss are without it."""

import math

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.engine import OutputLayer
from nnstudio.labs.bias import Along, along, beginners
from nnstudio.project import Project
from nnstudio.ui.formula import FormulaLabel
from nnstudio.ui.labs.bias_controls import BiasControls, Reach
from nnstudio.ui.labs.bias_effects import BiasEffects, axis_of, samples_over
from nnstudio.ui.labs.curve_view import CurveView, Dot, Picture, Stroke, Upright, around
from nnstudio.ui.labs.lab import Lab, Subject
from nnstudio.ui.labs.plane_view import Plane, PlaneView
from nnstudio.ui.labs.race_section import RaceSection
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import with_subscript
from nnstudio.ui.panels.curves import Place, curve_at
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_POINTS = 241
_FEW_SOURCES = 8
_MOST_SOURCES = 64
"""Of a layer with more, the values with the largest weights can be chosen."""


class BiasLab(Lab):
    """f(w x + b) over the ghost of b = 0, and what becomes of the rest of the network."""

    key = "bias"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._source = 0
        self._uid_shown: int | None = None
        self._offered: list[tuple[int, str]] = []
        self.heading = Label(theme, "", "heading", self)
        self.formula = FormulaLabel(theme, r"y = f(w\,x + b)", 17, self)
        self.formula.setObjectName("lab.bias.formula")
        self.controls = BiasControls(workspace, theme, self)
        self.controls.scope_changed.connect(self.refresh_soon)
        self.curve_title = Label(theme, self.tr("The bias moves the threshold"), "heading", self)
        self.source = ComboBox(theme, [], self)
        self.source.setObjectName("lab.bias.source")
        self.source.setAccessibleName(self.tr("Along which value"))
        self.source.chosen.connect(self._source_chosen)
        self.curve = CurveView(theme, "lab.bias.curve", self)
        self.words = Label(theme, "", "caption", self)
        self.words.setWordWrap(True)
        self.plane_title = Label(theme, "", "heading", self)
        self.plane = PlaneView(theme, "lab.bias.plane", self)
        self.plane_words = Label(theme, "", "caption", self)
        self.plane_words.setWordWrap(True)
        self.plane_row = QWidget(self)
        row = QHBoxLayout(self.plane_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.plane)
        row.addWidget(self.plane_words, 1)
        self.effects = BiasEffects(workspace, theme, self)
        self.race_title = Label(theme, self.tr("Learning with and without biases"), "heading", self)
        self.race_words = Label(theme, "", "caption", self)
        self.race_words.setWordWrap(True)
        titles = (self.tr("With biases"), self.tr("Without any bias"))
        self.race = RaceSection(workspace, theme, "lab.bias.race", titles, self._beginners, self)
        for widget in (
            self.heading, self.formula, self.controls, self.curve_title, self.source, self.curve, self.words,
            self.plane_title, self.plane_row, self.effects, self.race_title, self.race_words, self.race,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.column.addStretch(1)

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Bias")

    def _beginners(self) -> tuple[Project, Project]:
        seed = self.workspace.training.plan.initial_seed
        return beginners(self.workspace.project, seed if seed is not None else 0)

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the neuron and the network as they are now."""
        network = self.workspace.network
        subject = self.subject
        name, where = network.neuron_name(subject.layer, subject.neuron), network.layer_name(subject.layer)
        self.heading.setText(self.tr("{neuron} in {layer}").format(neuron=say(name), layer=say(where)))
        reach = self.controls.present(subject)
        self._offer_sources(subject)
        self._show_curve(subject)
        self._show_plane(subject)
        self.effects.show_effects(reach, self.controls.scope.choice, subject)
        self._show_race(reach)

    def _offer_sources(self, subject: Subject) -> None:
        network = self.workspace.network
        own = network.layer(subject.layer)
        weights = np.abs(own.effective_weights[subject.neuron])
        places = np.arange(own.fan_in)
        if own.fan_in > _MOST_SOURCES:
            places = np.sort(np.argsort(-weights, kind="stable")[:_MOST_SOURCES])
        offered = [(place, say(network.neuron_name(subject.layer - 1, place))) for place in places.tolist()]
        if offered != self._offered:
            self._offered = offered
            self.source.clear()
            for place, name in offered:
                self.source.addItem(self.tr("Along {name}").format(name=with_subscript(name)), str(place))
        uid = network.neuron_uid(subject.layer, subject.neuron)
        if self._source not in places or (uid != self._uid_shown and own.fan_in > _FEW_SOURCES):
            # The value that counts most has most to show.
            self._source = int(np.argmax(weights)) if own.fan_in > _FEW_SOURCES else 0
        self._uid_shown = uid
        self.source.set_choice(str(self._source))
        self.source.setVisible(own.fan_in > 1)

    def _source_chosen(self, key: str) -> None:
        self._source = int(key)
        self.refresh()

    def _range(self, subject: Subject, source: int) -> tuple[float, float]:
        """Return how far a value goes: an input as the network gets it, else by its activation."""
        if subject.layer == 1:
            axis = axis_of(self.workspace, source)
            return axis.low, axis.high
        trace = self.workspace.trace
        values = trace.values(subject.layer - 1)[0]
        here = abs(float(values[source])) if math.isfinite(float(values[source])) else 1.0
        return -max(1.0, 1.25 * here), max(1.0, 1.25 * here)

    def _show_curve(self, subject: Subject) -> None:
        network, trace = self.workspace.network, self.workspace.trace
        own = network.layer(subject.layer)
        found = along(own, subject.neuron, self._source, trace.values(subject.layer - 1)[0])
        softmax = isinstance(own, OutputLayer) and own.head == "softmax"
        v = scaled_values(network, trace, subject.layer)
        curve = curve_at(network, trace, Place(subject.layer, subject.neuron if softmax else None), v)
        low, high = self._shown_range(found, *self._range(subject, self._source))
        x = np.linspace(low, high, _POINTS)
        with np.errstate(all="ignore"):
            lines = [np.asarray(curve.f(found.z_without(x))), np.asarray(curve.f(found.z(x)))]
        a = float(trace.values(subject.layer)[0, subject.neuron])
        colour = float(v[subject.neuron])
        dot = Dot(found.here, a, colour if math.isfinite(colour) else 0.0, guides=False)
        marks = []
        if found.threshold is not None:
            marks.append(Upright(found.threshold, self.tr("z = 0 at {x}").format(x=format_number(found.threshold))))
        if found.threshold_without is not None and found.threshold_without != found.threshold:
            text = self.tr("b = 0: {x}").format(x=format_number(found.threshold_without))
            marks.append(Upright(found.threshold_without, text, strong=False))
        up = (-0.08, 1.1) if curve.probability else around(lines)
        text = self._curve_text(found, subject)
        self.words.setText(text)
        letter = with_subscript(say(network.neuron_name(subject.layer - 1, self._source)))
        strokes = [Stroke(x, lines[0], "ghost"), Stroke(x, lines[1])]
        output = "p" if curve.probability else "y"
        self.curve.show_picture(Picture((low, high), up, strokes, marks, dot, letter, output), text)

    def _shown_range(self, found: Along, low: float, high: float) -> tuple[float, float]:
        """Widen a range so that both thresholds are in it, if they aren't too far off."""
        width = high - low
        for place in (found.threshold, found.threshold_without):
            if place is not None and low - 1.5 * width <= place <= high + 1.5 * width:
                low, high = min(low, place - 0.1 * width), max(high, place + 0.1 * width)
        return low, high

    def _curve_text(self, found: Along, subject: Subject) -> str:
        if found.threshold is None or found.threshold_without is None:
            return self.tr("The weight of this value is 0: z doesn't depend on it, and there is no threshold")
        held = self.workspace.network.layer(subject.layer).fan_in > 1
        if held:
            text = self.tr("z = 0 at −(b + what the other terms come to) / w = −({bias} + {held}) / {weight} = {place}")
        else:
            text = self.tr("z = 0 at −b / w = −{bias} / {weight} = {place}")
        text = text.format(
            bias=_bracketed(found.bias),
            held=_bracketed(found.held),
            weight=_bracketed(found.weight),
            place=format_number(found.threshold),
        )
        without = self.tr("Without the bias it is at {place}, the dashed curve").format(
            place=format_number(found.threshold_without)
        )
        if found.threshold == found.threshold_without:
            return text
        return self.tr("{first}. {second}").format(first=text, second=without)

    def _show_plane(self, subject: Subject) -> None:
        network, trace = self.workspace.network, self.workspace.trace
        own = network.layer(subject.layer)
        two = own.fan_in == 2
        for widget in (self.plane_title, self.plane_row):
            widget.setVisible(two)
        if not two:
            return
        names = tuple(say(network.neuron_name(subject.layer - 1, source)) for source in (0, 1))
        first, second = (float(w) for w in own.effective_weights[subject.neuron])
        bias = float(own.effective_bias[subject.neuron])
        ranges = [_with_origin(*self._range(subject, source)) for source in (0, 1)]
        values = trace.values(subject.layer - 1)[0]
        here = (float(values[0]), float(values[1]))
        marks = samples_over(self.workspace, (0, 1)) if subject.layer == 1 else ()
        self.plane_title.setText(self.tr("The line on which z = 0"))
        equation = self.tr("{w1} {x1} + {w2} {x2} + {b} = 0").format(
            w1=_bracketed(first),
            x1=with_subscript(names[0]),
            w2=_bracketed(second),
            x2=with_subscript(names[1]),
            b=_bracketed(bias),
        )
        text = self.tr(
            "{equation}. On the blue side z is above 0, on the orange side below. The dashed line is the one without "
            "the bias: it always runs through the origin"
        ).format(equation=equation)
        self.plane_words.setText(text)
        plane = Plane((first, second), bias, ranges[0], ranges[1], (names[0], names[1]), here, marks)
        self.plane.show_plane(plane, text)

    def _show_race(self, reach: Reach) -> None:
        prepared = self.workspace.data.prepared
        some = prepared is not None and len(prepared.x) > 0
        for widget in (self.race_title, self.race_words):
            widget.setVisible(True)
        self.race.setVisible(some)
        if some:
            self.race_words.setText(
                self.tr(
                    "The same network with the same random weights, once with biases and once without. "
                    "Your network stays as it is"
                )
            )
        else:
            self.race_words.setText(self.tr("Choose data to see what the biases do to the loss"))


def _with_origin(low: float, high: float) -> tuple[float, float]:
    """Widen a range so that 0, through which the line without a bias runs, is well within it."""
    room = 0.2 * (high - low)
    return min(low, -room), max(high, room)


def _bracketed(value: float) -> str:
    """Write a number so that it can stand behind a sign."""
    text = format_number(value)
    return text if text[0].isdigit() else f"({text})"
