"""Biases off and on: of one neuron, of its layer, of all layers. A neuron's bias that is off is 0, and remembered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.engine import Network
from nnstudio.labs.bias import with_bias, without_bias
from nnstudio.project import edits
from nnstudio.ui.inspector.worksheet import reach_of
from nnstudio.ui.labs.lab import Subject
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace


class Remembered(QObject):
    """The biases of neurons that were switched off one by one, by uid. They stay with the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.biases: dict[int, float] = {}

    @classmethod
    def of(cls, workspace: Workspace) -> "Remembered":
        """Return the one of a workspace."""
        found = next((child for child in workspace.children() if isinstance(child, cls)), None)
        return found if found is not None else cls(workspace)


@dataclass(frozen=True)
class Reach:
    """What the switch is for, on the network at hand.

    Attributes
    ----------
    on : bool
        Whether the biases are in use.
    possible : bool
        Whether the switch can be used.
    with_it, without_it : Network
        The network with these biases in use, and without them.
    kept : float or None
        What a neuron's bias was before it was switched off.
    """

    on: bool
    possible: bool
    with_it: Network
    without_it: Network
    kept: float | None = None


class BiasControls(QWidget):
    """Which biases, whether they are in use, and the bias of the neuron that is looked at."""

    scope_changed = Signal()
    """Emitted when the switch is for other biases."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._memory = Remembered.of(workspace)
        self._subject = Subject(1, 0)
        self.scope = SegmentedControl(
            theme,
            [("neuron", self.tr("This neuron")), ("layer", self.tr("Its layer")), ("all", self.tr("All layers"))],
            self,
        )
        self.scope.setObjectName("lab.bias.scope")
        self.scope.setAccessibleName(self.tr("Which biases"))
        self.scope.chosen.connect(self._scope_chosen)
        self.switch = Switch(theme, self)
        self.switch.setObjectName("lab.bias.switch")
        self.switch.clicked.connect(self._switched)
        self.state = Label(theme, "", "label", self)
        self.symbol = Label(theme, "b", "value", self)
        self.slider = ValueSlider(theme, self)
        self.slider.setObjectName("lab.bias.slider")
        self.slider.moved.connect(self._moved)
        self.field = NumberField(theme, self)
        self.field.setObjectName("lab.bias.field")
        self.field.setFixedWidth(theme.px(76))
        self.field.edited.connect(self._edited)
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.scope)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.switch)
        second.addWidget(self.state, 1)
        third = QHBoxLayout()
        third.setSpacing(8)
        third.addWidget(self.symbol)
        third.addWidget(self.slider, 1)
        third.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (first, second, third):
            column.addLayout(line)

    # --- what is shown ------------------------------------------------------------------------

    def present(self, subject: Subject) -> Reach:
        """Show the biases as they are now, and return what the switch is for."""
        self._subject = subject
        network = self._workspace.network
        own = network.layer(subject.layer)
        bias = float(own.bias[subject.neuron])
        reach = self._reach()
        self.switch.setChecked(reach.on)
        self.switch.setEnabled(reach.possible)
        text = self._state_text(reach)
        self.state.setText(text)
        self.switch.setAccessibleName(text)
        name = say(network.neuron_name(subject.layer, subject.neuron))
        for control in (self.slider, self.field):
            control.setEnabled(own.use_bias)
            control.setAccessibleName(self.tr("Bias of {name}").format(name=name))
        if not self.slider.dragging:
            end = reach_of(bias)
            self.slider.set_range(-end, end)
        self.slider.set_value(bias)
        self.field.set_value(bias)
        return reach

    def _reach(self) -> Reach:
        network = self._workspace.network
        layer, neuron = self._subject.layer, self._subject.neuron
        own = network.layer(layer)
        if self.scope.choice == "all":
            on = all(each.use_bias for each in network.computing_layers)
            return Reach(on, True, with_bias(network), without_bias(network))
        if self.scope.choice == "layer":
            return Reach(own.use_bias, True, with_bias(network, layer), without_bias(network, layer))
        kept = self._kept()
        without = without_bias(network, layer, neuron)
        if kept is None:
            return Reach(own.use_bias, own.use_bias, with_bias(network, layer, neuron), without)
        return Reach(False, own.use_bias, with_bias(network, layer, neuron, kept), without, kept)

    def _kept(self) -> float | None:
        """Return the bias that the neuron had before it was switched off; None if it isn't switched off."""
        network = self._workspace.network
        layer, neuron = self._subject.layer, self._subject.neuron
        uid = network.neuron_uid(layer, neuron)
        # Whatever else set it since, an undo for instance, switched it on again.
        if network.layer(layer).bias[neuron] != 0.0:
            return None
        return self._memory.biases.get(uid)

    def _state_text(self, reach: Reach) -> str:
        network = self._workspace.network
        scope = self.scope.choice
        if scope == "all":
            some = any(each.use_bias for each in network.computing_layers)
            if reach.on:
                return self.tr("All biases are in use")
            return self.tr("Some biases are off") if some else self.tr("All biases are off")
        if scope == "layer":
            text = self.tr("The biases of {layer} are in use") if reach.on else self.tr("The biases of {layer} are off")
            return text.format(layer=say(network.layer_name(self._subject.layer)))
        name = say(network.neuron_name(self._subject.layer, self._subject.neuron))
        if not reach.possible:
            return self.tr("{name} has no bias in use: its layer's are off").format(name=name)
        text = self.tr("The bias of {name} is in use") if reach.on else self.tr("The bias of {name} is off, so 0")
        return text.format(name=name)

    # --- changing it --------------------------------------------------------------------------

    def _scope_chosen(self, _key: str) -> None:
        self.scope_changed.emit()

    def _switched(self) -> None:
        on = self.switch.isChecked()
        network = self._workspace.network
        layer, neuron = self._subject.layer, self._subject.neuron
        edit = self._workspace.edit
        if self.scope.choice == "all":
            edit(self.tr("All biases on") if on else self.tr("All biases off"), edits.set_all_use_bias, on)
        elif self.scope.choice == "layer":
            text = self.tr("Biases of {layer} on") if on else self.tr("Biases of {layer} off")
            edit(text.format(layer=say(network.layer_name(layer))), edits.set_use_bias, layer, on)
        else:
            text = self.tr("Bias of {name} on") if on else self.tr("Bias of {name} off")
            title = text.format(name=say(network.neuron_name(layer, neuron)))
            uid = network.neuron_uid(layer, neuron)
            if on:
                edit(title, edits.set_bias, layer, neuron, self._memory.biases.pop(uid, 0.0))
            else:
                self._memory.biases[uid] = float(network.layer(layer).bias[neuron])
                edit(title, edits.set_bias, layer, neuron, 0.0)
        # Where the bias was 0 already there is nothing that tells.
        self.scope_changed.emit()

    def _moved(self, value: float) -> None:
        # Rounded to what is shown, so that the number in the file is the one on the screen.
        self._set(round(value, 2), self.slider.gesture)

    def _edited(self, value: float) -> None:
        self._set(value, self.field.gesture)

    def _set(self, value: float, gesture: object) -> None:
        layer, neuron = self._subject.layer, self._subject.neuron
        name = say(self._workspace.network.neuron_name(layer, neuron))
        title = self.tr("Set bias of {name}").format(name=name)
        self._workspace.edit(title, edits.set_bias, layer, neuron, value, gesture=gesture)
