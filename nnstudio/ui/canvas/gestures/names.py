"""The names that can be typed on the canvas itself: of a neuron or input, a layer, a class."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import HEADS
from nnstudio.project import edits
from nnstudio.project.edits.classes import default_class
from nnstudio.ui.canvas.words import neuron_name
from nnstudio.ui.words import default_classes, layer_name, say
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class Name(Protocol):
    """A name on the canvas."""

    def read(self, workspace: Workspace) -> str:
        """Return the name; empty if there's none of its own."""

    def default(self, workspace: Workspace) -> str:
        """Return what it is called without a name of its own."""

    def write(self, workspace: Workspace, name: str) -> bool:
        """Rename; False if it was refused."""

    def label(self, workspace: Workspace) -> str:
        """Return what is being named: "Name of h1"."""


@dataclass(frozen=True)
class NeuronName:
    """The name of the neuron or input `uid`."""

    uid: int

    def read(self, workspace: Workspace) -> str:
        """Return its own name."""
        layer, index = self._place(workspace)
        network = workspace.network
        return network.inputs[index].name if layer == 0 else network.layer(layer).neurons[index]

    def default(self, workspace: Workspace) -> str:
        """Return its name, or the one made of its place."""
        return neuron_name(workspace.network, *self._place(workspace))

    def write(self, workspace: Workspace, name: str) -> bool:
        """Rename it; an empty name takes a neuron's own one away."""
        place = self._place(workspace)
        title = translate("Canvas", "Rename {neuron}").format(neuron=neuron_name(workspace.network, *place))
        return workspace.edit(title, edits.rename_neuron, *place, name)

    def label(self, workspace: Workspace) -> str:
        """Return "Name of h1"."""
        return translate("Canvas", "Name of {thing}").format(thing=self.default(workspace))

    def _place(self, workspace: Workspace) -> tuple[int, int]:
        place = workspace.network.locate(self.uid)
        assert place is not None
        return place


@dataclass(frozen=True)
class LayerName:
    """The name of the hidden layer `uid`."""

    uid: int

    def _number(self, workspace: Workspace) -> int:
        number = workspace.network.layer_number(self.uid)
        assert number is not None
        return number

    def read(self, workspace: Workspace) -> str:
        """Return its name."""
        return layer_name(workspace.network, self._number(workspace))

    default = read

    def write(self, workspace: Workspace, name: str) -> bool:
        """Rename it."""
        shown = self.read(workspace)
        if name == shown:
            return True
        title = translate("Canvas", "Rename {layer}").format(layer=shown)
        return workspace.edit(title, edits.rename_layer, self._number(workspace), name)

    def label(self, workspace: Workspace) -> str:
        """Return "Name of Hidden 1"."""
        return translate("Canvas", "Name of {thing}").format(thing=self.read(workspace))


@dataclass(frozen=True)
class ClassName:
    """The name of the class with an index."""

    index: int

    def read(self, workspace: Workspace) -> str:
        """Return its name; empty as long as the classes have none."""
        classes = workspace.network.output.classes
        return classes[self.index] if classes else ""

    def default(self, workspace: Workspace) -> str:
        """Return its name, or which class it is."""
        return self.read(workspace) or say(default_class(self.index))

    def write(self, workspace: Workspace, name: str) -> bool:
        """Rename it."""
        title = translate("Canvas", "Rename {layer}").format(layer=self.default(workspace))
        others = default_classes(class_count(workspace))
        return workspace.edit(title, edits.rename_class, self.index, name, others=others)

    def label(self, workspace: Workspace) -> str:
        """Return "Name of True"."""
        return translate("Canvas", "Name of {thing}").format(thing=self.default(workspace))


def class_count(workspace: Workspace) -> int:
    """Return how many classes the output tells apart; 0 for a linear head."""
    output = workspace.network.output
    return HEADS[output.head].class_count(output.units)
