"""The lab on activations: the same z through one function and another, side by side."""

import math
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, OutputLayer
from nnstudio.labs.activation_facts import FLAT, FOUR, SOFTMAX, Facts, Flat, facts_of, softmax_facts
from nnstudio.project import edits
from nnstudio.ui.labs.function_card import LEAST_REACH, Fact, FunctionCard, plain, value_text
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.section import Section
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_HEADS = {"identity": "linear", "sigmoid": "sigmoid", SOFTMAX: SOFTMAX}
"""The functions that an output head can be."""
_REACHES = (LEAST_REACH, 10.0, 20.0, 50.0, 100.0, 1000.0, 1e4)
"""How far the curves go, in steps: a z that moves doesn't move all curves with it."""
_OTHERS = tuple(key for key in ACTIVATIONS if key not in FOUR)


class ActivationLab(Lab):
    """A card a function; each shows what it would make of the neuron's z."""

    key = "activation"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self.heading = Label(theme, "", "heading", self)
        self.words = Label(
            theme,
            self.tr(
                "The same z through each function. Dashed: the slope. On a grey ground the slope is below {slope}: "
                "there the function is flat, or saturated, and hardly any gradient comes back."
            ).format(slope=format_number(FLAT)),
            "caption",
            self,
        )
        self.words.setWordWrap(True)
        self.cards: dict[str, FunctionCard] = {}
        self.four = CardGrid(theme, self)
        self.others = CardGrid(theme, self)
        for key in (*FOUR, *_OTHERS):
            title = say(HEADS[SOFTMAX].title if key == SOFTMAX else ACTIVATIONS[key].title)
            grid = self.four if key in FOUR else self.others
            card = self.cards[key] = FunctionCard(theme, key, title, grid)
            card.wanted.connect(self._use)
            grid.add(card)
        self.section = Section(theme, self.tr("More functions"), self)
        self.section.set_summary(str(len(_OTHERS)))
        self.section.header.setObjectName("lab.activation.more")
        self.section.body.setContentsMargins(0, 0, 0, 0)
        self.section.body.addWidget(self.others)
        self.section.set_open(False)
        self.section.header.toggled.connect(self.refresh_soon)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.words)
        self.column.addWidget(self.four)
        self.column.addWidget(self.section)
        self.column.addStretch(1)

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Activations")

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the z of the neuron as it is now."""
        network, trace = self.workspace.network, self.workspace.trace
        subject = self.subject
        layer = network.layer(subject.layer)
        sums = trace.logits(subject.layer)[0].astype(np.float64)
        z = float(sums[subject.neuron])
        self.heading.setText(
            self.tr("{neuron} in {layer}: z = {z}").format(
                neuron=say(network.neuron_name(subject.layer, subject.neuron)),
                layer=say(network.layer_name(subject.layer)),
                z=format_number(z),
            )
        )
        reach = _reach_of(z)
        output = isinstance(layer, OutputLayer)
        used = _used(layer)
        for key, card in self.cards.items():
            if key not in FOUR and not self.section.header.isChecked():
                continue
            facts = self._facts(key, sums, subject.neuron)
            card.show_function(facts, self._rows(key, facts, z, len(sums)), reach, z)
            card.set_offer(key == used, *self._offer(key, output))
        self.section.set_summary(str(len(_OTHERS)) if used in FOUR else say(ACTIVATIONS[used].title))

    def _facts(self, key: str, sums: np.ndarray, neuron: int) -> Facts:
        if key == SOFTMAX:
            return softmax_facts(sums, neuron)
        layer = self.workspace.network.layer(self.subject.layer)
        if isinstance(layer, Layer) and layer.activation == key:
            return _known(key, tuple(layer.activation_params.items()))
        return _known(key, ())

    def _rows(self, key: str, facts: Facts, z: float, units: int) -> tuple[Fact, ...]:
        with np.errstate(all="ignore"):
            a, slope = (float(np.asarray(function(np.array([z])))[0]) for function in (facts.f, facts.derivative))
        at_zero = " | ".join(value_text(one) for one in facts.slopes_at_zero)
        at = format_number(z)
        return (
            Fact(self.tr("Values"), plain(facts.values) if units > 1 or key != SOFTMAX else "{1}"),
            Fact("f(0)", value_text(facts.at_zero)),
            Fact("f′(0)", at_zero),
            Fact(self.tr("Flat"), self._flat_text(facts.flat)),
            Fact(f"f({at})", value_text(a), strong=True),
            Fact(f"f′({at})", value_text(slope), strong=True),
        )

    def _flat_text(self, flat: Flat) -> str:
        below, above = flat.below, flat.above
        if below is not None and math.isinf(below):
            return self.tr("everywhere")
        if below is not None and above is not None:
            if abs(below + above) < 1e-3:
                return f"|z| > {format_number(above)}"
            return f"< {format_number(below)}, > {format_number(above)}"
        if below is not None:
            return f"z < {format_number(round(below, 2) + 0.0)}"
        return f"z > {format_number(above)}" if above is not None else self.tr("nowhere")

    # --- edits --------------------------------------------------------------------------------

    def _offer(self, key: str, output: bool) -> tuple[str, str]:
        """Return what a button says, and why it's disabled, if so."""
        if output and key not in _HEADS:
            return self.tr("Hidden layers only"), self.tr("The output layer has a head: Linear, Sigmoid or Softmax")
        if not output and key == SOFTMAX:
            return self.tr("Output layer only"), self.tr(
                "Softmax makes one distribution of all neurons of a layer: that is for the answer of the network"
            )
        return self.tr("Use for this layer"), ""

    def _use(self, key: str) -> None:
        subject = self.subject
        network = self.workspace.network
        if isinstance(network.layer(subject.layer), OutputLayer):
            title = self.tr("Use the head {head}").format(head=say(HEADS[_HEADS[key]].title))
            self.workspace.edit(title, edits.set_head, _HEADS[key], seed=self.workspace.fresh_seed())
            return
        title = self.tr("Use {activation} in {layer}").format(
            activation=say(ACTIVATIONS[key].title), layer=say(network.layer_name(subject.layer))
        )
        self.workspace.edit(title, edits.set_activation, subject.layer, key)


def _used(layer: Layer | OutputLayer) -> str:
    """Return the key of the function that a layer uses."""
    if isinstance(layer, OutputLayer):
        return next(key for key, head in _HEADS.items() if head == layer.head)
    return layer.activation


def _reach_of(z: float) -> float:
    if not math.isfinite(z):
        return LEAST_REACH
    return next((reach for reach in _REACHES if abs(z) <= 0.95 * reach), 1.1 * abs(z))


@lru_cache(maxsize=64)
def _known(key: str, parameters: tuple[tuple[str, float], ...]) -> Facts:
    chosen: Mapping[str, float] = dict(parameters)
    return facts_of(key, chosen)


class CardGrid(QWidget):
    """Cards in as many columns as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = theme.px(150)
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def add(self, card: QWidget) -> None:
        """Add a card at the end."""
        self._cards.append(card)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, (self.width() + self._grid.spacing()) // (self._least + self._grid.spacing()))
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
