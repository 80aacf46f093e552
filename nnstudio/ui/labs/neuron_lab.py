"""The lab on one neuron: its formula fills with its numbers, and a dot moves along its function."""

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnstudio.engine import OutputLayer
from nnstudio.ui.formula import FormulaLabel
from nnstudio.ui.labs.curve_view import CurveView, Dot, Picture, Stroke, around
from nnstudio.ui.labs.flow_formula import FlowFormula
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.labs.neuron_rows import Sum, is_finite, latex_of, rows_of, step_words, sum_of, symbols_latex
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.curves import Place, curve_at, samples
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_POINTS = 241


class NeuronLab(Lab):
    """y = f(w1 x1 + w2 x2 + b), with numbers, all at once or term by term."""

    key = "neuron"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._place: tuple[int, int] | None = None
        self._sum: Sum | None = None
        self.at: int | None = None
        """How far the formula is worked out, as an index into its steps; None for all at once."""
        self.heading = Label(theme, "", "heading", self)
        self.formula = FormulaLabel(theme, "", 17, self)
        self.formula.setObjectName("lab.neuron.symbols")
        self.formula.set_wrapping(True)
        self.board = FlowFormula(workspace, theme, "lab.neuron.numbers", self)
        self.board.setAccessibleName(self.tr("The formula with its numbers"))
        self.words = Label(theme, "", "caption", self)
        self.words.setWordWrap(True)
        self.hint = Label(theme, "", "caption", self)
        self.hint.setWordWrap(True)
        self.curve_title = Label(theme, "", "heading", self)
        self.curve = CurveView(theme, "lab.neuron.curve", self)
        self.slope = Label(theme, "", "caption", self)
        self.slope.setWordWrap(True)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.formula)
        self.column.addLayout(self._make_steps())
        self.column.addWidget(self.board)
        self.column.addWidget(self.words)
        self.column.addWidget(self.hint)
        self.column.addSpacing(4)
        self.column.addWidget(self.curve_title)
        self.column.addWidget(self.curve)
        self.column.addWidget(self.slope)
        self.column.addStretch(1)

    def _make_steps(self) -> QHBoxLayout:
        self.mode = SegmentedControl(
            self.theme, [("all", self.tr("All at once")), ("steps", self.tr("Step by step"))], self
        )
        self.mode.setObjectName("lab.neuron.mode")
        self.mode.setAccessibleName(self.tr("How the formula is worked out"))
        self.mode.chosen.connect(self._mode_chosen)
        self.back = self._button(self.tr("Back"), "lab.neuron.back")
        self.back.clicked.connect(self._back)
        self.next = self._button(self.tr("Next"), "lab.neuron.next")
        self.next.clicked.connect(self._next)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.mode)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        return line

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Neuron")

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the neuron as it is now."""
        network, trace = self.workspace.network, self.workspace.trace
        subject = self.subject
        if (subject.layer, subject.neuron) != self._place:
            self._place = (subject.layer, subject.neuron)
            self.at = None if self.at is None else 0
        found = self._sum = sum_of(network, trace, subject.layer, subject.neuron)
        if self.at is not None:
            self.at = min(self.at, len(found.steps) - 1)
        name, where = network.neuron_name(subject.layer, subject.neuron), network.layer_name(subject.layer)
        self.heading.setText(self.tr("{neuron} in {layer}").format(neuron=say(name), layer=say(where)))
        self.formula.set_latex(symbols_latex(found))
        rows = rows_of(network, found, self.at)
        self.board.show_rows(rows, latex_of(found, rows))
        self._show_words(found)
        self._show_curve(found)

    def _show_words(self, found: Sum) -> None:
        stepping = self.at is not None
        self.mode.set_choice("steps" if stepping else "all")
        for button in (self.back, self.next):
            button.setVisible(stepping)
        self.words.setVisible(stepping)
        if self.at is not None:
            self.back.setEnabled(self.at > 0)
            self.next.setEnabled(self.at < len(found.steps) - 1)
            self.words.setText(step_words(found, self.at))
        if found.terms.layer == 1:
            hint = self.tr("Drag a number sideways, or double-click it to type. Moving x only explores")
        else:
            hint = self.tr("Drag a weight or the bias sideways, or double-click it to type")
        if not found.terms.use_bias:
            hint = self.tr("{hint}. The bias is struck out: this layer uses none").format(hint=hint)
        self.hint.setText(hint)

    def _show_curve(self, found: Sum) -> None:
        network, trace = self.workspace.network, self.workspace.trace
        layer, neuron = found.terms.layer, found.terms.neuron
        v = scaled_values(network, trace, layer)
        place = Place(layer, neuron if found.softmax else None)
        curve = curve_at(network, trace, place, v)
        z, a = found.terms.z, found.terms.a
        letter = "y" if isinstance(network.layer(layer), OutputLayer) and not curve.probability else "a"
        letter = "p" if curve.probability else letter
        reach = max(curve.least_reach, 1.15 * min(abs(z), 1e6) if math.isfinite(z) else 0.0)
        with np.errstate(all="ignore"):
            s = samples(reach, 0.0, _POINTS)
            values = np.asarray(curve.f(s))
            slope = float(curve.derivative(np.array([z]))[0]) if math.isfinite(z) else math.nan
        strokes = [Stroke(s, values)]
        dot = None
        if is_finite(found):
            half = 0.22 * reach
            ends = np.array([z - half, z + half])
            strokes.append(Stroke(ends, a + slope * (ends - z), "slope"))
            dot = Dot(z, a, float(v[neuron]) if math.isfinite(float(v[neuron])) else 0.0)
        up = around([values], 1.0 if curve.probability else 0.0)
        if curve.probability:
            up = (-0.08, 1.1)
        self.curve_title.setText(self._curve_name(found))
        text = self._slope_text(z, a, slope)
        self.slope.setText(text)
        self.curve.show_picture(Picture((-reach, reach), up, strokes, dot=dot, x_letter="z", y_letter=letter), text)

    def _curve_name(self, found: Sum) -> str:
        if found.softmax:
            return self.tr("Its share, as its z moves and the other z stay")
        if not found.function:
            return self.tr("What comes out is z itself")
        return self.tr("Where z is on {function}").format(function=found.function)

    def _slope_text(self, z: float, a: float, slope: float) -> str:
        if not (math.isfinite(z) and math.isfinite(a)):
            return self.tr("z isn't a finite number: make a weight or an input smaller")
        return self.tr("Slope f′({z}) = {slope}: here a little more z makes {slope} times as much more of f(z)").format(
            z=format_number(z), slope=format_number(slope)
        )

    # --- working it out -----------------------------------------------------------------------

    def _mode_chosen(self, key: str) -> None:
        self.at = 0 if key == "steps" else None
        self.refresh()

    def _back(self) -> None:
        self._go(-1)

    def _next(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        if self._sum is not None and self.at is not None:
            self.at = min(len(self._sum.steps) - 1, max(0, self.at + by))
            self.refresh()
