"""The right-click menus: for a neuron, an input, a bias, a connection, a layer, the head, a gap and empty ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.engine import ACTIVATIONS, HEADS, INITIALIZERS, Layer
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.gestures.names import ClassName, LayerName, NeuronName, class_count
from nnstudio.ui.canvas.gestures.values import Bias, InputValue, Weight
from nnstudio.ui.canvas.popup import CanvasMenu, curve_icon, head_icon
from nnstudio.ui.canvas.words import activation_title, head_title, neuron_name
from nnstudio.ui.words import layer_name, say

if TYPE_CHECKING:
    from nnstudio.ui.canvas.editing import Editing


translate = QCoreApplication.translate


def menu_for(editing: Editing, hit: Hit, parent: QWidget) -> CanvasMenu:
    """Make the menu for what is under the pointer."""
    return _Builder(editing, parent).build(hit)


def activation_picker(editing: Editing, layer: int, parent: QWidget) -> CanvasMenu:
    """Make the menu that opens on the activation in a layer's header: all activations; for the output all heads."""
    builder = _Builder(editing, parent)
    if layer == editing.workspace.network.depth - 1:
        builder.heads(builder.menu)
    else:
        builder.activations(layer, builder.menu)
    return builder.menu


class _Builder:
    """Fills one menu."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        self._do = editing
        self._theme = editing.theme
        self._network = editing.workspace.network
        self._workspace = editing.workspace
        self.menu = CanvasMenu(self._theme, parent)
        self._add = self.menu.add

    def build(self, hit: Hit) -> CanvasMenu:
        match hit.part:
            case "neuron" | "slider" | "slider_thumb" if hit.layer == 0:
                self._input(hit.index or 0)
            case "neuron" | "bias":
                self._neuron(hit.layer or 0, hit.index or 0)
            case "connection" | "weight_label":
                self._connection(hit.layer or 0, hit.index or 0, hit.source or 0)
            case "head" | "class":
                self._output(hit)
            case part if hit.layer is not None and (part == "layer" or part.startswith("header")):
                self._layer(hit.layer)
            case _:
                self._ground(hit)
        return self.menu

    # --- what the menus are for ---------------------------------------------------------------

    def _input(self, index: int) -> None:
        do, count = self._do, self._network.sizes[0]
        uid = self._network.neuron_uid(0, index)
        self._add(
            "set_value", translate("Canvas", "Set value…"), do.type_number, InputValue(uid), keys="E", picture="sliders"
        )
        self._add("rename", translate("Canvas", "Rename…"), do.type_name, NeuronName(uid), keys="F2")
        self.menu.addSeparator()
        self._insert(0, index)
        self._add("duplicate", translate("Canvas", "Duplicate"), do.duplicate_selection, keys="Ctrl+D", picture="copy")
        self._move_rows(0, index, count)
        self.menu.addSeparator()
        self._remove(translate("Canvas", "Remove input"))

    def _neuron(self, layer: int, index: int) -> None:
        do, network = self._do, self._network
        uid = network.neuron_uid(layer, index)
        self._add(
            "worksheet", translate("Canvas", "Open worksheet"), do.open_worksheet, keys="Enter", picture="sliders"
        )
        self._add("set_bias", translate("Canvas", "Set bias…"), do.type_number, Bias(uid), keys="E")
        self._use_bias(layer)
        self._add("rename", translate("Canvas", "Rename…"), do.type_name, NeuronName(uid), keys="F2")
        self.menu.addSeparator()
        self._insert(layer, index)
        self._add("duplicate", translate("Canvas", "Duplicate"), do.duplicate_selection, keys="Ctrl+D", picture="copy")
        self._move_rows(layer, index, network.sizes[layer])
        others = [number for number in range(1, network.depth - 1) if number != layer]
        if others and 0 < layer < network.depth - 1:
            menu = self.menu.submenu("move_to", translate("Canvas", "Move to layer"))
            for number in others:
                self._add(
                    f"move_to.{number}", layer_name(network, number), do.move_neuron_to_layer, layer, index, number,
                    menu=menu,
                )  # fmt: skip
        self.menu.addSeparator()
        self._remove(translate("Canvas", "Remove neuron"))

    def _connection(self, layer: int, index: int, source: int) -> None:
        do, network = self._do, self._network
        value = Weight(network.neuron_uid(layer - 1, source), network.neuron_uid(layer, index))
        self._add("set_weight", translate("Canvas", "Set weight…"), do.type_number, value, keys="E", picture="sliders")
        if network.layer(layer).connected(index, source):
            self._add(
                "cut",
                translate("Canvas", "Cut connection"),
                do.cut,
                layer,
                index,
                source,
                keys="Del",
                picture="scissors",
            )
        else:
            self._add(
                "restore", translate("Canvas", "Restore connection"), do.restore, layer, index, source, picture="link"
            )
        self.menu.addSeparator()
        start, end = neuron_name(network, layer - 1, source), neuron_name(network, layer, index)
        text = translate("Canvas", "Select {neuron}")
        self._add("select_source", text.format(neuron=start), do.select_neuron, layer - 1, source, keys="Left")
        self._add("select_target", text.format(neuron=end), do.select_neuron, layer, index, keys="Right")

    def _layer(self, layer: int) -> None:
        do, network = self._do, self._network
        last = network.depth - 1
        if layer == last:
            self._output(Hit("head", layer))
            return
        if layer == 0:
            self._add_neuron(translate("Canvas", "Add an input"), layer)
            self._add("select_neurons", translate("Canvas", "Select its inputs"), do.select_neurons_of, layer)
            self.menu.addSeparator()
            self._add(
                "insert_layer_after", translate("Canvas", "Insert layer after"), do.insert_layer, 1, picture="layer"
            )
            return
        own = network.layers[layer - 1]
        self._add("rename", translate("Canvas", "Rename…"), do.type_name, LayerName(own.uid), keys="F2")
        self.activations(layer, self.menu.submenu("activation", translate("Canvas", "Activation")))
        self._use_bias(layer)
        self._weights(layer)
        self.menu.addSeparator()
        self._add_neuron(translate("Canvas", "Add neuron"), layer)
        self._add_with_choice(layer, network.sizes[layer])
        self._add(
            "remove_neuron",
            translate("Canvas", "Remove last neuron"),
            do.remove_last_neuron,
            layer,
            keys="-",
            picture="minus",
        )
        self._add("select_neurons", translate("Canvas", "Select its neurons"), do.select_neurons_of, layer)
        self.menu.addSeparator()
        self._add("insert_layer_before", translate("Canvas", "Insert layer before"), do.insert_layer, layer)
        self._add("insert_layer_after", translate("Canvas", "Insert layer after"), do.insert_layer, layer + 1)
        self._add("duplicate", translate("Canvas", "Duplicate"), do.duplicate_selection, keys="Ctrl+D", picture="copy")
        left = self._add(
            "move_left", translate("Canvas", "Move left"), do.move_layer, layer, layer - 1, keys="Alt+Left"
        )
        left.setEnabled(layer > 1)
        right = self._add(
            "move_right", translate("Canvas", "Move right"), do.move_layer, layer, layer + 1, keys="Alt+Right"
        )
        right.setEnabled(layer < last - 1)
        self.menu.addSeparator()
        self._remove(translate("Canvas", "Remove layer"))

    def _output(self, hit: Hit) -> None:
        layer = self._network.depth - 1
        self.heads(self.menu.submenu("head", translate("Canvas", "Output head")))
        if hit.part == "class" and hit.index is not None and hit.index < class_count(self._workspace):
            self._add("rename_class", translate("Canvas", "Rename class…"), self._do.type_name, ClassName(hit.index))
        self._use_bias(layer)
        self._weights(layer)
        self.menu.addSeparator()
        self._add_neuron(translate("Canvas", "Add an output"), layer)
        self._add("select_neurons", translate("Canvas", "Select its neurons"), self._do.select_neurons_of, layer)
        self.menu.addSeparator()
        self._add(
            "insert_layer_before",
            translate("Canvas", "Insert layer before"),
            self._do.insert_layer,
            layer,
            picture="layer",
        )

    def _ground(self, hit: Hit) -> None:
        do = self._do
        if hit.part == "gap" and hit.layer is not None:
            self._add(
                "insert_layer", translate("Canvas", "Insert layer here"), do.insert_layer, hit.layer, picture="layer"
            )
            self._add(
                "insert_neuron_layer",
                translate("Canvas", "Insert a layer of one neuron"),
                do.insert_layer,
                hit.layer,
                1,
            )
        else:
            self._add("add_layer", translate("Canvas", "Add layer"), do.add_layer, keys="L", picture="layer")
        self._add("add_neuron", translate("Canvas", "Add neuron"), do.add_neuron, keys="N", picture="neuron")
        self.menu.addSeparator()
        self._add("select_all", translate("Canvas", "Select all"), do.select_all, keys="Ctrl+A")
        self._add("fit", translate("Canvas", "Fit"), do.fit, keys="F", picture="fit")
        self.menu.addSeparator()
        self._weights(None)

    # --- parts of several menus ---------------------------------------------------------------

    def _insert(self, layer: int, index: int) -> None:
        do = self._do
        what = translate("Canvas", "Insert input") if layer == 0 else translate("Canvas", "Insert neuron")
        menu = self.menu.submenu("insert", what, "plus")
        for name, keep, above, below in (
            (
                "keep",
                True,
                translate("Canvas", "Above, outputs stay as they are"),
                translate("Canvas", "Below, outputs stay as they are"),
            ),
            (
                "random",
                False,
                translate("Canvas", "Above, with random weights"),
                translate("Canvas", "Below, with random weights"),
            ),
        ):
            self._add(f"insert.{name}.above", above, do.insert_neuron, layer, index, keep, menu=menu)
            self._add(f"insert.{name}.below", below, do.insert_neuron, layer, index + 1, keep, menu=menu)

    def _add_neuron(self, text: str, layer: int) -> None:
        self._add("add_neuron", text, self._do.insert_neuron, layer, keys="N", picture="plus")

    def _add_with_choice(self, layer: int, at: int) -> None:
        menu = self.menu.submenu("add", translate("Canvas", "Add neuron so that"))
        self._add(
            "add.keep",
            translate("Canvas", "Outputs stay as they are"),
            self._do.insert_neuron,
            layer,
            at,
            True,
            menu=menu,
        )
        self._add(
            "add.random",
            translate("Canvas", "It has random weights"),
            self._do.insert_neuron,
            layer,
            at,
            False,
            menu=menu,
        )

    def _move_rows(self, layer: int, index: int, count: int) -> None:
        up = self._add(
            "move_up", translate("Canvas", "Move up"), self._do.move_neuron, layer, index, index - 1, keys="Alt+Up"
        )
        up.setEnabled(index > 0)
        down = self._add(
            "move_down",
            translate("Canvas", "Move down"),
            self._do.move_neuron,
            layer,
            index,
            index + 1,
            keys="Alt+Down",
        )
        down.setEnabled(index + 1 < count)

    def _use_bias(self, layer: int) -> None:
        on = self._network.layer(layer).use_bias
        text = translate("Canvas", "Use bias in {layer}").format(layer=layer_name(self._network, layer))
        entry = self._add("use_bias", text, self._do.set_use_bias, layer, not on)
        entry.setCheckable(True)
        entry.setChecked(on)

    def _weights(self, layer: int | None) -> None:
        text = (
            translate("Canvas", "Fresh weights")
            if layer is not None
            else translate("Canvas", "Fresh weights everywhere")
        )
        menu = self.menu.submenu("reinitialize", text, "shuffle")
        fitting = translate("Canvas", "Fitting the activation")
        if layer is not None:
            own = self._network.layer(layer)
            key = ACTIVATIONS[own.activation].initializer if isinstance(own, Layer) else "xavier_uniform"
            fitting = translate("Canvas", "{initializer} (default)").format(initializer=say(INITIALIZERS[key].title))
        self._add("reinitialize.default", fitting, self._do.reinitialize, layer, None, menu=menu)
        menu.addSeparator()
        for key, initializer in INITIALIZERS.items():
            title = say(initializer.title)
            entry = self._add(f"reinitialize.{key}", title, self._do.reinitialize, layer, key, menu=menu)
            entry.setToolTip(say(initializer.formula))

    def _remove(self, text: str) -> None:
        if len(self._workspace.selection) > 1:
            text = translate("Canvas", "Remove selection")
        self._add("remove", text, self._do.delete_selection, keys="Del", picture="trash")

    def activations(self, layer: int, menu: QMenu) -> None:
        """Add all activations, the layer's own one marked."""
        now = self._network.layers[layer - 1].activation
        group = QActionGroup(menu)
        for key, activation in ACTIVATIONS.items():
            entry = self._add(
                f"activation.{key}", activation_title(key), self._do.set_activation, key, layer,
                picture=curve_icon(self._theme, key, key == now), menu=menu,
            )  # fmt: skip
            entry.setToolTip(say(activation.formula))
            self.menu.mark(entry, key == now)
            group.addAction(entry)

    def heads(self, menu: QMenu) -> None:
        """Add all output heads, the network's own one marked."""
        now = self._network.output.head
        group = QActionGroup(menu)
        for key, head in HEADS.items():
            text = translate("Canvas", "{head} ({purpose})").format(head=head_title(key), purpose=say(head.purpose))
            entry = self._add(
                f"head.{key}", text, self._do.set_head, key, picture=head_icon(self._theme, key, key == now), menu=menu
            )
            entry.setToolTip(say(head.formula))
            self.menu.mark(entry, key == now)
            group.addAction(entry)
