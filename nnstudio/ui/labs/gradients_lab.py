"""The lab on gradients: how large they are in each layer, with one activation and another."""

import math

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnstudio.engine import ACTIVATIONS
from nnstudio.labs.gradient_flow import COMPARED, DEEP, Flow, comparison
from nnstudio.labs.layer_product import GAP, shown
from nnstudio.labs.samples import Samples, samples_of
from nnstudio.project import edits
from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.labs.gradient_picture import Column, GradientPlot, GradientTable, Line, lines_of
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.layer_rows import size_text
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_VALUES_RUNNING, _VALUES_AT_REST = 2e5, 1e6
_MOST_LAYERS = 10
"""Lines of the table."""
_MORE = 4
"""Layers that are added where the network is too shallow to show anything."""


class GradientsLab(Lab):
    """Puts the gradients of the network at hand beside those with another activation in all its hidden layers."""

    key = "gradients"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._known: tuple[object, tuple[Samples, dict[str, Flow]]] | None = None
        column = self.column
        column.addWidget(
            self._words(
                self.tr(
                    "Backpropagation takes the loss from the output to the front, and each layer multiplies it by its "
                    "weights and by the slope of its activation."
                ),
                "caption",
            )
        )
        self.formula = FormulaLabel(
            theme,
            r"\frac{\partial L}{\partial z^{(l)}} = \left( W^{(l+1)\,T} \frac{\partial L}{\partial z^{(l+1)}} \right) "
            r"\odot f'\left( z^{(l)} \right)",
            14,
            self,
        )
        self.formula.setObjectName("lab.gradients.formula")
        column.addWidget(self.formula)
        self.measure = SegmentedControl(theme, [("sums", "∂L/∂z"), ("weights", "∂L/∂w")], self)
        self.measure.setObjectName("lab.gradients.measure")
        self.measure.setAccessibleName(self.tr("Gradient to show"))
        self.measure.setToolTip(tip(self.tr("With respect to the weighted sums of the neurons, or to the weights")))
        self.measure.chosen.connect(self.refresh_soon)
        self.what = self._words("", "caption")
        column.addWidget(self.measure)
        column.addWidget(self.what)
        self.plot = GradientPlot(theme, "lab.gradients.plot", self)
        column.addWidget(self.plot)
        self.table = GradientTable(theme, "lab.gradients.table", self)
        column.addWidget(self.table)
        self.verdict = self._words("", "body")
        self.verdict.setObjectName("lab.gradients.verdict")
        column.addWidget(self.verdict)
        column.addWidget(Label(theme, self.tr("Use in all hidden layers"), "section", self))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.use: dict[str, QPushButton] = {}
        for key in COMPARED:
            title = say(ACTIVATIONS[key].title)
            button = QPushButton(title, self)
            button.setObjectName(f"lab.gradients.use.{key}")
            button.setAccessibleName(self.tr("Use {activation} in all hidden layers").format(activation=title))
            button.clicked.connect(self._use)
            self.use[key] = button
            row.addWidget(button, 1)
        column.addLayout(row)
        self.shallow = self._words("", "caption")
        column.addWidget(self.shallow)
        self.deeper = QPushButton(self.tr("Make it deeper: add {count} layers").format(count=_MORE), self)
        self.deeper.setObjectName("lab.gradients.deeper")
        self.deeper.clicked.connect(self._deepen)
        column.addWidget(self.deeper)
        column.addStretch(1)

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Gradient flow")

    def _words(self, text: str, role: str) -> Label:
        label = Label(self.theme, text, role, self)
        label.setWordWrap(True)
        return label

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Compute the gradients and show them."""
        network = self.workspace.network
        samples, flows = self._flows()
        measure = self.measure.choice
        columns = [Column(key, self._title(key), one.sizes(measure)) for key, one in flows.items()]
        self.what.setText(self._what(measure, samples))
        names = [say(network.layer_name(number)) for number in range(1, network.depth)]
        short = [str(number) for number in range(1, network.depth - 1)]
        self.plot.show_columns([*short, names[-1]], columns, self._letter(measure), self._spoken(flows, measure))
        lines = lines_of(names, columns, shown(len(names), _MOST_LAYERS), GAP)
        self.table.show_lines(columns, [*lines, *self._totals(flows, measure)])
        self.verdict.setText(self._verdict(flows, measure))
        self._refresh_offers()

    def _flows(self) -> tuple[Samples, dict[str, Flow]]:
        """Return the gradients, and what they were taken on; another x on the canvas changes neither."""
        workspace = self.workspace
        network, data = workspace.network, workspace.data
        values = _VALUES_RUNNING if workspace.training.running else _VALUES_AT_REST
        asked = (network, data.prepared, data.scaling, values)
        if self._known is None or self._known[0] != asked:
            samples = samples_of(network, data.prepared, data.scaling, values)
            self._known = asked, (samples, comparison(network, samples))
        return self._known[1]

    def _title(self, key: str) -> str:
        return say(ACTIVATIONS[key].title) if key else self.tr("As it is")

    @staticmethod
    def _letter(measure: str) -> str:
        return "|∂L/∂w|" if measure == "weights" else "|∂L/∂z|"

    def _what(self, measure: str, samples: Samples) -> str:
        what = (
            self.tr("Mean of |∂L/∂w| over the weights of a layer; L is the mean loss.")
            if measure == "weights"
            else self.tr("Mean of |∂L/∂z| over the neurons of a layer and the samples; L is the loss of the sample.")
        )
        on = (
            self.tr("There are no data that fit: taken on %n random x with random targets.", "", len(samples))
            if samples.random
            else self.tr("Taken on %n training sample(s), with the same weights throughout.", "", len(samples))
        )
        return self.tr("{first} {second}").format(first=what, second=on)

    def _totals(self, flows: dict[str, Flow], measure: str) -> list[Line]:
        hidden = self.workspace.network.layers
        units = sum(layer.units for layer in hidden)
        each = flows.values()
        first = Line(
            self.tr("First ÷ output"), tuple(size_text(one.ratio(measure)) for one in each), strong=True, ruled=True
        )
        if not hidden:
            return [first]
        share = self.tr("{count} of {units}")
        dead = tuple(share.format(count=sum(one.dead), units=units) for one in each)
        full = tuple(share.format(count=sum(one.saturated), units=units) for one in each)
        return [first, Line(self.tr("Dead"), dead), Line(self.tr("At limits"), full)]

    def _verdict(self, flows: dict[str, Flow], measure: str) -> str:
        network = self.workspace.network
        if not network.layers:
            return self.tr("There is no hidden layer: the gradient goes straight to the weights.")
        first = say(network.layer_name(1))
        lines = [
            self.tr("The gradient in {layer}, compared with the output:").format(layer=first),
            *(
                self.tr("{factor} with {activation}").format(
                    factor=self._times(one.ratio(measure)), activation=self._title(key)
                )
                for key, one in flows.items()
                if key
            ),
        ]
        dead = sum(flows[""].dead)
        if dead:
            lines.append(
                self.tr("%n neuron(s) are never active now: no gradient comes through them, and they stay as they are.",
                        "", dead)
            )  # fmt: skip
        return "\n".join(lines)

    def _times(self, ratio: float) -> str:
        if math.isnan(ratio):
            return self.tr("not to be told")
        if ratio == 0:
            return self.tr("zero (nothing comes back)")
        if ratio >= 1.5:
            return self.tr("{factor} times larger").format(factor=_factor(ratio))
        if ratio > 1 / 1.5:
            return self.tr("about as large")
        if ratio < 0.01:
            return self.tr("{factor} times smaller (it vanishes)").format(factor=_factor(1 / ratio))
        return self.tr("{factor} times smaller").format(factor=_factor(1 / ratio))

    def _spoken(self, flows: dict[str, Flow], measure: str) -> str:
        text = self.tr("Gradients by layer, a line an activation. {what}")
        return text.format(what=self._verdict(flows, measure).replace("\n", "; "))

    def _refresh_offers(self) -> None:
        layers = self.workspace.network.layers
        for key, button in self.use.items():
            button.setEnabled(any(layer.activation != key for layer in layers))
        shallow = len(layers) < DEEP
        self.deeper.setVisible(shallow)
        self.shallow.setVisible(shallow and bool(layers))
        if shallow:
            self.shallow.setText(
                self.tr("With %n hidden layer(s) there is little to see: gradients shrink from layer to layer.",
                        "", len(layers))
            )  # fmt: skip

    # --- edits --------------------------------------------------------------------------------

    def _use(self) -> None:
        button = self.sender()
        key = next(key for key, one in self.use.items() if one is button)
        title = self.tr("Use {activation} in all hidden layers").format(activation=say(ACTIVATIONS[key].title))
        self.workspace.edit(title, edits.set_all_activations, key)

    def _deepen(self) -> None:
        title = self.tr("Add {count} layers").format(count=_MORE)
        self.workspace.edit(title, edits.add_layers, _MORE, seed=self.workspace.fresh_seed())


def _factor(factor: float) -> str:
    """Write how many times with two or three digits: 3.2, 150, 23,000, 2.5e7."""
    if factor < 10:
        return format_number(factor, 1)
    rounded = float(f"{factor:.3g}" if factor < 1000 else f"{factor:.2g}")
    return f"{rounded:,.0f}" if factor < 1e6 else format_number(factor, 1)
