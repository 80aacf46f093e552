"""What layers, neurons and connections are called in titles, tips and hints of the canvas."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import ACTIVATIONS, HEADS, Network
from nnstudio.ui.words import say

translate = QCoreApplication.translate


def neuron_name(network: Network, layer: int, index: int) -> str:
    """Return a neuron's or an input's name."""
    return network.neuron_name(layer, index)


def connection_name(network: Network, layer: int, index: int, source: int) -> str:
    """Return a connection's name, its two neurons: "h1 → y"."""
    return f"{network.neuron_name(layer - 1, source)} → {network.neuron_name(layer, index)}"


def activation_title(key: str) -> str:
    """Return an activation's name."""
    return say(ACTIVATIONS[key].title)


def head_title(key: str) -> str:
    """Return an output head's name."""
    return say(HEADS[key].title)


def neuron_count(count: int) -> str:
    """Return "1 neuron", "4 neurons"."""
    if count == 1:
        return translate("Canvas", "1 neuron")
    return translate("Canvas", "{count} neurons").format(count=count)
