"""The canvas by keyboard: which key does what, and where an arrow key leads.

The window owns Delete, F2 and the keys with Ctrl as shortcuts of its actions; a canvas without a window takes them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnstudio.engine import Network
from nnstudio.ui.canvas.geometry import Layout
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef

if TYPE_CHECKING:
    from nnstudio.ui.canvas.interaction import Interaction

Key = Qt.Key
Modifier = Qt.KeyboardModifier

_ARROWS = {Key.Key_Up: (-1, 0), Key.Key_Down: (1, 0), Key.Key_Left: (0, -1), Key.Key_Right: (0, 1)}
_PLAIN = {
    Key.Key_N: "add_neuron",
    Key.Key_Plus: "add_neuron",
    Key.Key_Equal: "add_neuron",
    Key.Key_Minus: "remove_neuron",
    Key.Key_L: "add_layer",
    Key.Key_Delete: "delete_selection",
    Key.Key_Backspace: "delete_selection",
    Key.Key_D: "duplicate_selection",
    Key.Key_Return: "open_worksheet",
    Key.Key_Enter: "open_worksheet",
    Key.Key_E: "type_value",
    Key.Key_F2: "rename",
    Key.Key_F: "fit",
    Key.Key_V: "use_select_tool",
    Key.Key_H: "use_pan_tool",
    Key.Key_A: "use_add_tool",
    Key.Key_Escape: "escape",
}
_WITH_CONTROL = {
    Key.Key_A: "select_all",
    Key.Key_D: "duplicate_selection",
    Key.Key_0: "fit",
}
_EVEN_WITH_SHIFT = (Key.Key_Plus, Key.Key_Minus, Key.Key_Equal, Key.Key_Escape)


def key_press(interaction: Interaction, event: QKeyEvent) -> bool:
    """Do what a key means; False if it means nothing here."""
    key = Key(event.key())
    modifiers = event.modifiers() & ~Modifier.KeypadModifier
    if key in _ARROWS and modifiers == Modifier.AltModifier:
        interaction.move_selection(*_ARROWS[key])
        return True
    if key in (*_ARROWS, Key.Key_Home, Key.Key_End) and modifiers in (Modifier.NoModifier, Modifier.ShiftModifier):
        interaction.go(key, extend=modifiers == Modifier.ShiftModifier)
        return True
    name: str | None = None
    if key == Key.Key_F10 and modifiers == Modifier.ShiftModifier:
        # The menu key comes as a context menu event; this one doesn't on every platform.
        name = "open_menu"
    elif modifiers == Modifier.ControlModifier:
        name = _WITH_CONTROL.get(key)
    elif modifiers == Modifier.NoModifier or (modifiers == Modifier.ShiftModifier and key in _EVEN_WITH_SHIFT):
        name = _PLAIN.get(key)
    if name is None:
        return False
    getattr(interaction, name)()
    return True


def neighbour(network: Network, layout: Layout, item: Item, key: Qt.Key) -> Item | None:
    """Return what an arrow key, Home or End leads to; None if there's nothing that way.

    Up and down go through a layer, with its header above the first neuron; left and right go to the next layer at
    about the same height. From a connection, left and right go to its ends, up and down to the next connection into
    the same neuron.
    """
    match item:
        case NeuronRef(uid):
            place = network.locate(uid)
            return _from_neuron(network, layout, *place, key) if place else None
        case LayerRef(uid):
            number = network.layer_number(uid)
            return _from_layer(network, number, key) if number is not None else None
        case ConnectionRef(source, target):
            return _from_connection(network, source, target, key)
    return None


def _from_neuron(network: Network, layout: Layout, layer: int, index: int, key: Qt.Key) -> Item | None:
    count = network.sizes[layer]
    match key:
        case Key.Key_Home:
            return _neuron(network, layer, 0)
        case Key.Key_End:
            return _neuron(network, layer, count - 1)
        case Key.Key_Up:
            return _neuron(network, layer, index - 1) if index else LayerRef(network.layer_uid(layer))
        case Key.Key_Down:
            return _neuron(network, layer, index + 1) if index + 1 < count else None
    to = layer + _ARROWS[key][1]
    if not 0 <= to < network.depth:
        return None
    height = layout.neuron(layer, index).y()
    return _neuron(network, to, int(np.abs(layout.columns[to].ys - height).argmin()))


def _from_layer(network: Network, layer: int, key: Qt.Key) -> Item | None:
    match key:
        case Key.Key_Down | Key.Key_Home:
            return _neuron(network, layer, 0)
        case Key.Key_End:
            return _neuron(network, layer, network.sizes[layer] - 1)
        case Key.Key_Up:
            return None
    to = layer + _ARROWS[key][1]
    return LayerRef(network.layer_uid(to)) if 0 <= to < network.depth else None


def _from_connection(network: Network, source: int, target: int, key: Qt.Key) -> Item | None:
    if key == Key.Key_Left:
        return NeuronRef(source)
    if key == Key.Key_Right:
        return NeuronRef(target)
    place = network.locate(source)
    if place is None:
        return None
    layer, index = place
    last = network.sizes[layer] - 1
    to = {Key.Key_Up: index - 1, Key.Key_Down: index + 1, Key.Key_Home: 0, Key.Key_End: last}[key]
    return ConnectionRef(network.neuron_uid(layer, to), target) if 0 <= to <= last else None


def _neuron(network: Network, layer: int, index: int) -> NeuronRef:
    return NeuronRef(network.neuron_uid(layer, index))
