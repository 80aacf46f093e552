"""Which layers the lab on collapse takes for one, and whether each of them bends."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, Network
from nnstudio.labs.collapse import Run, bends, bent, first_run, straightened
from nnstudio.project import edits
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ActivationCombo, ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

MOST = 12
"""Layers of a run that have a row each."""
BEND = "tanh"
"""What a layer that is to bend becomes."""


class RunSection(QWidget):
    """Two lists choose the run; below, each layer on the way has its activation to choose."""

    chosen = Signal()
    """Emitted when a person chose another run."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.setObjectName("lab.collapse.run")
        self._ends: tuple[int, int] | None = None
        self.first = self._combo("lab.collapse.first", self.tr("First layer of the run"))
        self.last = self._combo("lab.collapse.last", self.tr("Last layer of the run"))
        self.first.chosen.connect(self._first_chosen)
        self.last.chosen.connect(self._last_chosen)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.first, 1)
        ends.addWidget(Label(theme, "→", "label", self))
        ends.addWidget(self.last, 1)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(0, 1)
        self._widgets: list[tuple[Label, ActivationCombo]] = []
        self.more = Label(theme, "", "caption", self)
        self.end = Label(theme, "", "caption", self)
        self.end.setWordWrap(True)
        self.straighten = QPushButton(self.tr("Make all linear"), self)
        self.straighten.setObjectName("lab.collapse.straighten")
        self.straighten.clicked.connect(self._straighten)
        title = say(ACTIVATIONS[BEND].title)
        self.bend = QPushButton(self.tr("Make all {activation}").format(activation=title), self)
        self.bend.setObjectName("lab.collapse.bend")
        self.bend.clicked.connect(self._bend)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.straighten, 1)
        buttons.addWidget(self.bend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, self.tr("Layers to take for one"), "section", self))
        column.addLayout(ends)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addWidget(self.end)
        column.addLayout(buttons)

    def _combo(self, name: str, label: str) -> ComboBox:
        combo = ComboBox(self._theme, (), self)
        combo.setObjectName(name)
        combo.setAccessibleName(label)
        return combo

    # --- the run ------------------------------------------------------------------------------

    def run(self) -> Run | None:
        """Return the run that is shown: it stays on its layers, whatever they become; None without hidden layers."""
        network = self._workspace.network
        if self._ends is not None:
            first, last = (network.layer_number(uid) for uid in self._ends)
            if first is not None and last is not None and first < last:
                return Run(first, last)
        found = first_run(network)
        self._ends = None if found is None else (network.layer_uid(found.first), network.layer_uid(found.last))
        return found

    def _take(self, run: Run) -> None:
        network = self._workspace.network
        self._ends = network.layer_uid(run.first), network.layer_uid(run.last)
        self.chosen.emit()

    def _first_chosen(self, key: str) -> None:
        run = self.run()
        if run is not None:
            self._take(Run(int(key), max(run.last, int(key) + 1)))

    def _last_chosen(self, key: str) -> None:
        run = self.run()
        if run is not None:
            self._take(Run(min(run.first, int(key) - 1), int(key)))

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the run of the current network."""
        network, run = self._workspace.network, self.run()
        self.setVisible(run is not None)
        if run is None:
            return
        last = network.depth - 1
        self._fill(self.first, network, range(1, last), run.first)
        self._fill(self.last, network, range(2, last + 1), run.last)
        inner = list(run.inner)[:MOST]
        self._make_rows(len(inner))
        for (label, combo), number in zip(self._widgets, inner, strict=False):
            layer = network.layers[number - 1]
            name = say(network.layer_name(number))
            label.setText(f"{name} · {layer.fan_in} → {layer.units}")
            combo.set_choice(layer.activation)
            combo.setAccessibleName(self.tr("Activation of {layer}").format(layer=name))
        hidden = len(run.inner) - len(inner)
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("%n more layer(s)", "", max(0, hidden)))
        name = say(network.layer_name(run.last))
        self.end.setText(self.tr("{layer} up to its weighted sums z, which are linear in any case.").format(layer=name))
        crooked = bends(network, run)
        self.straighten.setEnabled(bool(crooked))
        self.bend.setEnabled(len(crooked) < len(run.inner))

    def _fill(self, combo: ComboBox, network: Network, numbers: range, chosen: int) -> None:
        names = [say(network.layer_name(number)) for number in numbers]
        if names != [combo.itemText(index) for index in range(combo.count())]:
            combo.clear()
            for number, name in zip(numbers, names, strict=True):
                combo.addItem(name, str(number))
        combo.set_choice(str(chosen))

    def _make_rows(self, count: int) -> None:
        while len(self._widgets) < count:
            index = len(self._widgets)
            label, combo = Label(self._theme, "", "label", self), ActivationCombo(self._theme, self)
            combo.setObjectName(f"lab.collapse.activation.{index + 1}")
            combo.setFixedWidth(self._theme.px(168))
            combo.chosen.connect(self._activation_chosen)
            self._rows.addWidget(label, index, 0)
            self._rows.addWidget(combo, index, 1)
            self._widgets.append((label, combo))
        for index, pair in enumerate(self._widgets):
            for widget in pair:
                widget.setVisible(index < count)

    # --- edits --------------------------------------------------------------------------------

    def activation_of(self, place: int) -> ActivationCombo:
        """Return the list of the activation of a layer, by its place in the run."""
        return self._widgets[place][1]

    def _activation_chosen(self, key: str) -> None:
        combo, run = self.sender(), self.run()
        place = next(index for index, (_, one) in enumerate(self._widgets) if one is combo)
        if run is not None:
            name = say(self._workspace.network.layer_name(run.first + place))
            title = self.tr("Set activation of {layer}").format(layer=name)
            self._workspace.edit(title, edits.set_activation, run.first + place, key)

    def _straighten(self) -> None:
        run = self.run()
        if run is not None:
            self._workspace.edit(self.straighten.text(), straightened, run)

    def _bend(self) -> None:
        run = self.run()
        if run is not None:
            self._workspace.edit(self.bend.text(), bent, run, BEND)
