"""The numbers that can be changed on the canvas itself: a bias, a weight, an input.

Each knows where it is by uid, so that it is found again after whatever happened meanwhile.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.words import connection_name, neuron_name
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class Value(Protocol):
    """A number on the canvas."""

    @property
    def undoable(self) -> bool:
        """Whether a change is an undo step; moving x is not."""

    def read(self, workspace: Workspace) -> float | None:
        """Return the number; None if it isn't there any more."""

    def write(self, workspace: Workspace, value: float, gesture: object = None) -> bool:
        """Change the number; False if it was refused."""

    def title(self, network: Network) -> str:
        """Return the title of the undo step."""

    def label(self, network: Network) -> str:
        """Return what the number is called beside the pointer and in the editor."""


@dataclass(frozen=True)
class Bias:
    """The bias of the neuron `uid`."""

    uid: int
    undoable = True

    def read(self, workspace: Workspace) -> float | None:
        """Return the bias, whether it is switched on or not."""
        place = workspace.network.locate(self.uid)
        return float(workspace.network.layer(place[0]).bias[place[1]]) if place else None

    def write(self, workspace: Workspace, value: float, gesture: object = None) -> bool:
        """Set the bias."""
        place = workspace.network.locate(self.uid)
        if place is None:
            return False
        return workspace.edit(self.title(workspace.network), edits.set_bias, *place, value, gesture=gesture)

    def title(self, network: Network) -> str:
        """Return "Set bias of h1"."""
        return translate("Canvas", "Set bias of {neuron}").format(neuron=_name(network, self.uid))

    def label(self, network: Network) -> str:
        """Return "Bias of h1"."""
        return translate("Canvas", "Bias of {neuron}").format(neuron=_name(network, self.uid))


@dataclass(frozen=True)
class Weight:
    """The weight of the connection between two neurons."""

    source: int
    target: int
    undoable = True

    def _place(self, network: Network) -> tuple[int, int, int] | None:
        source, target = network.locate(self.source), network.locate(self.target)
        if source is None or target is None or target[0] != source[0] + 1:
            return None
        return target[0], target[1], source[1]

    def read(self, workspace: Workspace) -> float | None:
        """Return the weight that counts: 0 where the connection is cut."""
        place = self._place(workspace.network)
        if place is None:
            return None
        return float(workspace.network.layer(place[0]).effective_weights[place[1], place[2]])

    def write(self, workspace: Workspace, value: float, gesture: object = None) -> bool:
        """Set the weight."""
        place = self._place(workspace.network)
        if place is None:
            return False
        return workspace.edit(self.title(workspace.network), edits.set_weight, *place, value, gesture=gesture)

    def _name(self, network: Network) -> str:
        place = self._place(network)
        return connection_name(network, *place) if place else ""

    def title(self, network: Network) -> str:
        """Return "Set weight h1 → y"."""
        return translate("Canvas", "Set weight {connection}").format(connection=self._name(network))

    def label(self, network: Network) -> str:
        """Return "Weight h1 → y"."""
        return translate("Canvas", "Weight {connection}").format(connection=self._name(network))


@dataclass(frozen=True)
class InputValue:
    """The value of the input `uid`: part of the x on the canvas, not of the network."""

    uid: int
    undoable = False

    def read(self, workspace: Workspace) -> float | None:
        """Return the input's value."""
        place = workspace.network.locate(self.uid)
        return float(workspace.x[place[1]]) if place else None

    def write(self, workspace: Workspace, value: float, gesture: object = None) -> bool:
        """Move the input."""
        place = workspace.network.locate(self.uid)
        if place is None:
            return False
        workspace.set_x(place[1], value)
        return True

    def title(self, network: Network) -> str:
        """Return "Move x1": nothing that a menu shows."""
        return translate("Canvas", "Move {input}").format(input=_name(network, self.uid))

    def label(self, network: Network) -> str:
        """Return "Value of x1"."""
        return translate("Canvas", "Value of {input}").format(input=_name(network, self.uid))


def weight_of(network: Network, layer: int, index: int, source: int) -> Weight:
    """Return the weight of the connection from `source` of the layer before to the neuron `index` of a layer."""
    return Weight(network.neuron_uid(layer - 1, source), network.neuron_uid(layer, index))


class Adjustment:
    """One continuous change of a value: however many steps, one undo step; none if it went back to its start."""

    def __init__(self, workspace: Workspace, value: Value) -> None:
        self._workspace = workspace
        self.value = value
        self.start = value.read(workspace) or 0.0
        self._before = self._last = workspace.project
        self._title = value.title(workspace.network)
        self._changed = False
        self.writing = False
        """True while the project changes by this adjustment, not from elsewhere."""

    def set(self, value: float) -> bool:
        """Change the value."""
        self.writing = True
        elsewhere = self._workspace.project is not self._last
        done = self.value.write(self._workspace, value, self)
        if not elsewhere:
            self._last = self._workspace.project
        self.writing = False
        self._changed = self._changed or done
        return done

    def finish(self) -> None:
        """Leave the value as it is; if it is what it was at the start, leave no undo step either."""
        if self._changed and self.value.read(self._workspace) == self.start:
            self.take_back()

    def take_back(self) -> None:
        """Restore what was before the first change: the very same project, with no undo step left.

        Where a training went on meanwhile, what it learned stays, and the value alone is put back.
        """
        if not self._changed:
            return
        self._changed = False
        self.writing = True
        if self.value.undoable and self._workspace.project is self._last:
            self._workspace.edit(self._title, _instead_of_it(self._before), gesture=self)
        else:
            self.value.write(self._workspace, self.start)
        self.writing = False


def _instead_of_it(project: Project) -> Callable[[Project], Project]:
    def give_back(_changed: Project) -> Project:
        return project

    return give_back


def _name(network: Network, uid: int) -> str:
    place = network.locate(uid)
    return neuron_name(network, *place) if place else ""
