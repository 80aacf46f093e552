"""The page of several things: what they have in common, set for all of them in one step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from nnstudio.engine import INPUTS_UID, Layer, Trace
from nnstudio.project import edits
from nnstudio.ui.icons import icon
from nnstudio.ui.inspector import bulk
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import icon_mark, strip_mark
from nnstudio.ui.inspector.stat_tiles import StatTiles
from nnstudio.ui.inspector.wording import neurons_text
from nnstudio.ui.numbers import format_number
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.combo import ActivationCombo
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

_MARK = 24


@dataclass(frozen=True)
class Group:
    """What is selected, by place in the current network.

    Attributes
    ----------
    neurons : tuple of (layer number, index)
        Inputs among them.
    layers : tuple of int
        Layer numbers.
    connections : tuple of (layer number, neuron, source)
    """

    neurons: tuple[tuple[int, int], ...] = ()
    layers: tuple[int, ...] = ()
    connections: tuple[tuple[int, int, int], ...] = ()


class SeveralPage(Page):
    """Shows a selection of several things."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.several")
        self._items: tuple[Item, ...] = ()
        self._group = Group()
        self._tiles_block = tiles = self.add_block(top=12, bottom=8)
        self.tiles = StatTiles(
            theme,
            (self.tr("mean a"), self.tr("min a"), self.tr("max a")),
            (self.tr("Outputs of the selected neurons for this input"),),
            self.content,
        )
        tiles.addWidget(self.tiles)
        form = self.add_block(top=4, bottom=8)
        several = self.tr("several values")
        self._several = several
        self.bias = NumberField(theme)
        self.bias.setObjectName("inspector.several.bias")
        self.bias.setAccessibleName(self.tr("Bias of all selected neurons"))
        self.activation = ActivationCombo(theme)
        self.activation.setObjectName("inspector.several.activation")
        self.activation.setAccessibleName(self.tr("Activation of their layers"))
        self.weight = NumberField(theme)
        self.weight.setObjectName("inspector.several.weight")
        self.weight.setAccessibleName(self.tr("Weight of all selected connections"))
        self.bias_row = FormRow(theme, self.tr("Bias"), self.bias, self.content)
        self.activation_row = FormRow(theme, self.tr("Activation"), self.activation, self.content)
        self.weight_row = FormRow(theme, self.tr("Weight"), self.weight, self.content)
        for row in (self.bias_row, self.weight_row, self.activation_row):
            form.addWidget(row)
        self.add_line()
        buttons = self.add_block(top=12, bottom=12)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.remove = self._button("inspector.several.remove", self.tr("Remove"))
        self.cut = self._button("inspector.several.cut", self.tr("Cut"))
        self.restore = self._button("inspector.several.restore", self.tr("Restore"))
        for button in (self.remove, self.cut, self.restore):
            line.addWidget(button)
        line.addStretch(1)
        buttons.addLayout(line)
        self.add_line()
        self.add_training("inspector.several.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.several.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)

        self.bias.edited.connect(self._bias_edited)
        self.weight.edited.connect(self._weight_edited)
        self.activation.chosen.connect(self._activation_chosen)
        self.remove.clicked.connect(self._remove)
        self.cut.clicked.connect(self._cut)
        self.restore.clicked.connect(self._restore)
        theme.changed.connect(self._themed)
        self._themed()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self.content)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _themed(self) -> None:
        for button, name in ((self.remove, "trash"), (self.cut, "scissors"), (self.restore, "link")):
            button.setIcon(icon(name, self.theme))

    # --- what is shown ------------------------------------------------------------------------

    def present(self, items: tuple[Item, ...]) -> None:
        """Take all selected things."""
        self._items = items

    def refresh(self) -> None:
        """Show them as they are now."""
        self._group = self._grouped()
        neurons, layers, connections = self._group.neurons, self._group.layers, self._group.connections
        self.header.set_texts(*self._texts())
        self.header.set_neighbours(None, None)
        computing = self._computing()
        self.bias_row.setVisible(bool(computing))
        self._show_common(self.bias, [float(self.network.layer(n).bias[i]) for n, i in computing])
        self.weight_row.setVisible(bool(connections))
        self._show_common(self.weight, [float(self.network.layer(n).weights[i, s]) for n, i, s in connections])
        hidden = self._hidden_layers()
        self.activation_row.setVisible(bool(hidden))
        keys = {self._hidden(number).activation for number in hidden}
        if len(keys) == 1:
            self.activation.set_choice(keys.pop())
        else:
            self.activation.set_mixed(self._several)
        self.remove.setVisible(bool(neurons or any(0 < n < self.network.depth - 1 for n in layers)))
        connected = [self.network.layer(n).connected(i, s) for n, i, s in connections]
        self.cut.setVisible(any(connected))
        self.restore.setVisible(not all(connected))
        self.network_section.refresh()
        self.block_of(self._tiles_block).setVisible(bool(neurons))
        self.refresh_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another trace."""
        neurons = [place for place in self._group.neurons if self._exists(place)]
        if not neurons:
            self.header.set_mark(icon_mark("link" if self._group.connections else "layer"))
            return
        a = [float(trace.values(layer)[0, index]) for layer, index in neurons]
        self.tiles.set_texts(format_number(sum(a) / len(a)), format_number(min(a)), format_number(max(a)))
        reach = self.workspace.data.reach(self.network)
        scaled = {layer: scaled_values(self.network, trace, layer, reach) for layer in {layer for layer, _ in neurons}}
        self.header.set_mark(strip_mark(tuple(float(scaled[n][i]) for n, i in neurons[:_MARK])))

    def _show_common(self, field: NumberField, values: Sequence[float]) -> None:
        if len(set(values)) == 1:
            field.set_value(values[0])
        elif values:
            field.set_mixed(self._several)

    def _texts(self) -> tuple[str, str]:
        group, network = self._group, self.network
        parts = []
        if group.neurons:
            inputs = all(layer == 0 for layer, _ in group.neurons)
            count = len(group.neurons)
            parts.append(self.tr("{count} inputs").format(count=count) if inputs and count > 1 else neurons_text(count))
        if group.layers:
            count = len(group.layers)
            parts.append(self.tr("1 layer") if count == 1 else self.tr("{count} layers").format(count=count))
        if group.connections:
            count = len(group.connections)
            parts.append(
                self.tr("1 connection") if count == 1 else self.tr("{count} connections").format(count=count)
            )  # fmt: skip
        numbers = {n for n, _ in group.neurons} | set(group.layers) | {n for n, _, _ in group.connections}
        names = [layer_name(network, number) for number in sorted(numbers)]
        where = ", ".join(names[:2]) + (", …" if len(names) > 2 else "")
        title = ", ".join(parts)
        if group.connections and not group.neurons and not group.layers:
            return title, self.tr("into {layers}").format(layers=where)
        return title, self.tr("in {layers}").format(layers=where) if group.neurons and not group.layers else where

    def _grouped(self) -> Group:
        network = self.network
        neurons, layers, connections = [], [], []
        for item in self._items:
            if isinstance(item, NeuronRef):
                place = network.locate(item.uid)
                if place is not None:
                    neurons.append(place)
            elif isinstance(item, LayerRef):
                number = 0 if item.uid == INPUTS_UID else network.layer_number(item.uid)
                if number is not None:
                    layers.append(number)
            elif isinstance(item, ConnectionRef):
                start, end = network.locate(item.source), network.locate(item.target)
                if start is not None and end is not None and end[0] == start[0] + 1:
                    connections.append((end[0], end[1], start[1]))
        return Group(tuple(sorted(neurons)), tuple(sorted(layers)), tuple(connections))

    def _exists(self, place: tuple[int, int]) -> bool:
        return place[0] < self.network.depth and place[1] < self.network.sizes[place[0]]

    def _computing(self) -> list[tuple[int, int]]:
        return [place for place in self._group.neurons if place[0] > 0 and self._exists(place)]

    def _hidden_layers(self) -> list[int]:
        numbers = {layer for layer, _ in self._group.neurons} | set(self._group.layers)
        return sorted(number for number in numbers if 0 < number < self.network.depth - 1)

    def _hidden(self, number: int) -> Layer:
        return self.network.layers[number - 1]

    def take_focus(self) -> None:
        """Go to the first control that there is."""
        for control in (self.bias, self.weight, self.activation, self.remove):
            if control.isVisible():
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # --- changing them ------------------------------------------------------------------------

    def _bias_edited(self, value: float) -> None:
        title = self.tr("Set bias of {count} neurons").format(count=len(self._computing()))
        self.workspace.edit(title, bulk.set_biases, self._computing(), value, gesture=self.bias.gesture)

    def _weight_edited(self, value: float) -> None:
        connections = self._group.connections
        title = self.tr("Set weight of {count} connections").format(count=len(connections))
        self.workspace.edit(title, bulk.set_weights, connections, value, gesture=self.weight.gesture)

    def _activation_chosen(self, key: str) -> None:
        hidden = self._hidden_layers()
        names = ", ".join(layer_name(self.network, number) for number in hidden)
        title = self.tr("Set activation of {layer}").format(layer=names)
        self.workspace.edit(title, bulk.set_activations, hidden, key)

    def _remove(self) -> None:
        selection = self.workspace.selection
        hidden = {layer.uid for layer in self.network.layers}
        self.workspace.edit(
            self.tr("Remove selection"),
            edits.remove,
            neurons=selection.neurons,
            layers=[uid for uid in selection.layers if uid in hidden],
            connections=[(one.source, one.target) for one in selection.connections],
            seed=self.workspace.fresh_seed(),
        )

    def _cut(self) -> None:
        self.workspace.edit(self.tr("Cut connections"), edits.cut, self._group.connections)

    def _restore(self) -> None:
        self.workspace.edit(self.tr("Restore connections"), edits.restore, self._group.connections)
