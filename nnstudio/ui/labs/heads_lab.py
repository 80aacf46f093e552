"""The lab on output heads: the same hidden layers, and the same z, with a linear, a sigmoid and a softmax head."""

import math

import numpy as np
from PySide6.QtWidgets import QWidget

from nnstudio.engine import HEADS, Network
from nnstudio.errors import EditRefused
from nnstudio.labs.output_heads import (
    HeadView,
    Truth,
    loss,
    loss_on,
    truth_of_class,
    truth_of_data,
    truth_of_number,
    with_head,
)
from nnstudio.project import edits
from nnstudio.training.prepared import Prepared
from nnstudio.training.sampling import rows_of, rows_within, spread
from nnstudio.ui.labs.head_card import HeadCard
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.readings import (
    Reading,
    class_names,
    distribution_readings,
    label_readings,
    largest,
    linear_readings,
    two_class_readings,
)
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_VALUES_RUNNING, _VALUES_AT_REST = 2e5, 3e6
_MOST_ROWS = 10
_LARGEST_SEARCH = 5_000_000
"""Numbers of a data set among which x is looked for."""


class HeadsLab(Lab):
    """A card a head; what is right for this x can be chosen, so that each has a loss."""

    key = "heads"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._known: dict[str, tuple[object, tuple[float | None, int]]] = {}
        column = self.column
        self.intro = self._words(
            self.tr("The hidden layers end in weighted sums z. A head says what they mean, and so what a loss is.")
        )
        column.addWidget(self.intro)
        self.number = NumberField(theme, self)
        self.number.setObjectName("lab.heads.target")
        self.number.setAccessibleName(self.tr("Target of this x"))
        self.number.set_value(1.0)
        self.number.edited.connect(self._target_chosen)
        self.number_row = FormRow(theme, self.tr("Target t of this x"), self.number, self)
        column.addWidget(self.number_row)
        self.true_class = ComboBox(theme, (), self)
        self.true_class.setObjectName("lab.heads.class")
        self.true_class.setAccessibleName(self.tr("Class of this x"))
        self.true_class.chosen.connect(self._target_chosen)
        self.class_row = FormRow(theme, self.tr("Class of this x"), self.true_class, self)
        column.addWidget(self.class_row)
        self.found = self._words("")
        column.addWidget(self.found)
        purposes = {
            "linear": self.tr("for numbers: a price, a temperature"),
            "sigmoid": self.tr("for yes or no: spam or not"),
            "softmax": self.tr("for one of several: three flowers"),
        }
        self.cards: dict[str, HeadCard] = {}
        for key in HEADS:
            card = self.cards[key] = HeadCard(theme, key, purposes[key], self)
            card.wanted.connect(self._use)
            column.addWidget(card)
        column.addStretch(1)
        self._looked_for: object = None

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Output heads")

    def _words(self, text: str) -> Label:
        label = Label(self.theme, text, "caption", self)
        label.setWordWrap(True)
        return label

    # --- what is right ------------------------------------------------------------------------

    def _choices(self, network: Network) -> tuple[str, ...]:
        """Return the names of the classes that x may be of; none where a number is right."""
        data, output = self.workspace.data.prepared, network.output
        if data is not None and data.training.classes:
            return data.training.classes
        if HEADS[output.head].class_count(output.units) and (data is None or output.units > 1):
            return class_names(network)
        last = network.depth - 1
        names = tuple(network.neuron_name(last, index) for index in range(output.units))
        return names if output.units > 1 else ()

    def _refresh_choices(self, network: Network) -> None:
        names = self._choices(network)
        shown = [self.true_class.itemText(index) for index in range(self.true_class.count())]
        if list(names) != shown:
            before = self.true_class.choice
            self.true_class.clear()
            for index, name in enumerate(names):
                self.true_class.addItem(name, str(index))
            if names:
                self.true_class.set_choice(before if before is not None and int(before) < len(names) else "0")
        self.class_row.setVisible(bool(names))
        self.number_row.setVisible(not names)

    def _look_for_x(self) -> None:
        """Take what is right from the data where x is one of the training samples."""
        prepared, x = self.workspace.data.prepared, self.workspace.trace.x[0]
        asked = (prepared, x.tobytes())
        if asked == self._looked_for:
            return
        self._looked_for = asked
        self.found.hide()
        if prepared is None or not len(prepared.x) or prepared.x.size > _LARGEST_SEARCH:
            return
        rows = np.flatnonzero((prepared.x == x).all(axis=1))
        if not len(rows):
            return
        row = int(rows[0])
        if prepared.training.classes:
            self.true_class.set_choice(str(int(prepared.training.targets[row])))
        elif prepared.y.ndim == 2 and prepared.y.shape[1] == 1:
            self.number.set_value(float(prepared.y[row, 0]))
        else:
            return
        number = int(prepared.training_rows[row]) + 1
        self.found.setText(self.tr("This x is sample {number} of the data.").format(number=f"{number:,}"))
        self.found.show()

    def _truth(self) -> Truth:
        count = self.true_class.count()
        if count:
            return truth_of_class(int(self.true_class.choice or 0), count)
        return truth_of_number(self.number.value)

    def _target_chosen(self, _value: object) -> None:
        self.found.hide()
        self.refresh_soon()

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what each head makes of z."""
        workspace = self.workspace
        self._refresh_choices(workspace.network)
        self._look_for_x()
        truth = self._truth()
        for key, card in self.cards.items():
            view = with_head(workspace.project, key, workspace.trace.x)
            possible = isinstance(view, HeadView)
            card.show_use(chosen=key == workspace.network.output.head, possible=possible)
            if isinstance(view, EditRefused):
                card.show_formulas(workspace.network.output.units)
                card.show_readings((), shares=True, note=say(view))
                card.show_loss(0, "", "")
                card.show_loss(1, "", "")
            else:
                card.show_formulas(view.network.output.units)
                readings, shares = self._readings(view)
                card.show_readings(readings, shares=shares, note=self._note(view))
                self._show_losses(card, view, truth)

    def _readings(self, view: HeadView) -> tuple[list[Reading], bool]:
        network, trace, units = view.network, view.trace, view.network.output.units
        if view.key == "linear":
            return largest(linear_readings(network, trace), _MOST_ROWS), False
        if units == 1 or (view.key == "softmax" and units == 2):
            return two_class_readings(network, trace), True
        if view.key == "sigmoid":
            return largest(label_readings(network, trace, 0.5), _MOST_ROWS), True
        readings = distribution_readings(network, trace, by_size=False)
        return [self._named(one) for one in readings], True

    def _named(self, one: Reading) -> Reading:
        """Give the row that sums up all other classes a name."""
        if one.name or not math.isnan(one.z):
            return one
        name = self.tr("{count} others").format(count=one.caption)
        return Reading(name, "", one.value, one.text, one.role, one.z)

    def _note(self, view: HeadView) -> str:
        before, units = self.workspace.network.output.units, view.network.output.units
        if view.key == "linear":
            hidden = units - _MOST_ROWS
            as_it_is = self.tr("z goes out as it is: any number.")
            if hidden <= 0:
                return as_it_is
            more = self.tr("%n more aren't shown.", "", hidden)
            return self.tr("{first} {second}").format(first=as_it_is, second=more)
        if view.key == "softmax":
            if before == 1:
                return self.tr(
                    "Softmax compares, so it needs two neurons: with (0, z) it says the same as the sigmoid of z. "
                    "Together 1.00."
                )
            return self.tr("Together 1.00: where one goes up, others go down.")
        if units > 1:
            # As displayed: what a person adds up here.
            total = format_number(float(np.round(view.outputs[0].astype(np.float64), 2).sum()))
            return self.tr("Each is a yes or no of its own. Together {total}: that means nothing.").format(total=total)
        if before == 2:
            return self.tr("One neuron is enough for two classes: it gets z₂ − z₁. Together 1.00.")
        return self.tr("p for the one class, 1 − p for the other. Together 1.00.")

    # --- losses -------------------------------------------------------------------------------

    def _show_losses(self, card: HeadCard, view: HeadView, truth: Truth) -> None:
        found = loss(view, view.z, truth)
        words = self.tr("Loss of this x") if found is not None else self._why_no_loss(view)
        card.show_loss(0, words, "–" if found is None else format_number(found, 3))
        prepared = self.workspace.data.prepared
        if prepared is None or not len(prepared.x):
            card.show_loss(1, "", "")
            return
        mean, count = self._mean_loss(view, prepared)
        words = self.tr("Mean of %n training sample(s)", "", count) if mean is not None else self._why_no_loss(view)
        if mean is None and found is None:
            words = ""
        card.show_loss(1, words, "–" if mean is None else format_number(mean, 3))

    def _mean_loss(self, view: HeadView, prepared: Prepared) -> tuple[float | None, int]:
        """Return the loss on the data, and on how many samples; another x on the canvas changes neither."""
        values = _VALUES_RUNNING if self.workspace.training.running else _VALUES_AT_REST
        asked = (self.workspace.network, prepared, values)
        known = self._known.get(view.key)
        if known is None or known[0] != asked:
            chosen = spread(len(prepared.x), rows_within(view.network, values))
            whole = truth_of_data(self.workspace.network, prepared)
            x = rows_of(prepared.x, chosen)
            found = loss_on(view, x, Truth(whole.classes, rows_of(whole.values, chosen)))
            known = self._known[view.key] = asked, (found, len(x))
        return known[1]

    def _why_no_loss(self, view: HeadView) -> str:
        if view.key == "sigmoid":
            return self.tr("No loss: the target has to be from 0 to 1")
        if view.key == "softmax":
            return self.tr("No loss: the target has to be a class, 0 or 1")
        return self.tr("No loss: there has to be a target for each output")

    def _use(self, key: str) -> None:
        title = self.tr("Set head {head}").format(head=say(HEADS[key].title))
        self.workspace.edit(title, edits.set_head, key, seed=self.workspace.fresh_seed())
