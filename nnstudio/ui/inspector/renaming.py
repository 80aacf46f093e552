"""Giving a neuron a name: where the output calls its neurons by their classes, the class is renamed."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import OutputLayer
from nnstudio.project import edits
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


def is_called_by_class(workspace: Workspace, layer: int, index: int) -> bool:
    """Whether a neuron has no name but that of its class."""
    if layer != workspace.network.depth - 1:
        return False
    output = workspace.network.output
    return not output.neurons[index] and len(output.classes) == output.units


def own_name(workspace: Workspace, layer: int, index: int) -> str:
    """Return the name that a person gave to a neuron, its class or an input; "" for none."""
    network = workspace.network
    if layer == 0:
        return network.inputs[index].name
    own = network.layer(layer)
    if isinstance(own, OutputLayer) and is_called_by_class(workspace, layer, index):
        return own.classes[index]
    return own.neurons[index]


def rename(workspace: Workspace, layer: int, index: int, name: str) -> bool:
    """Rename a neuron, an input or a class; False if it was refused."""
    title = translate("Inspector", "Rename {name}").format(name=workspace.network.neuron_name(layer, index))
    if is_called_by_class(workspace, layer, index):
        return workspace.edit(title, edits.rename_class, index, name)
    return workspace.edit(title, edits.rename_neuron, layer, index, name)
