"""What the response panel shows: which inputs along the axes, which output or neuron. No widgets."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine import Input, Network
from nnstudio.ui.panels.readings import class_names
from nnstudio.ui.panels.surface import EVERY, Target
from nnstudio.ui.selection import Item, NeuronRef
from nnstudio.ui.workspace import Workspace

NONE = "none"
NEURON = "neuron"
ALL = "all"
"""Key of all classes of a softmax at once."""


@dataclass(frozen=True)
class Names:
    """What axes and target are called; all classes at once have no name."""

    axes: tuple[str, ...]
    target: str


class ResponseChoice:
    """Follows the network and the selection; what a person chose stays for as long as it exists.

    Inputs and outputs are remembered by uid. A selected hidden neuron is shown, until an output is chosen; before both
    goes a neuron that is pointed at. Of a softmax for more than two classes a map shows all classes at first.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._inputs: tuple[Input, ...] = ()
        self._places: dict[int, int] = {}
        self._x_uid: int | None = None
        self._y_uid: int | None = None
        self._flat = False
        self._output_uid: int | None = None
        self._primary: Item | None = None
        self._override = False
        self._chosen_flat = False
        self._all = True
        self.hovered: int | None = None
        """Uid of the neuron that is pointed at on the canvas."""
        self._settled = Target(1, 0)
        self.axes: tuple[int, ...] = (0,)
        """Indices of the inputs along the axes: one for a curve, two for a map."""
        self.target = Target(1, 0)

    def follow(self) -> None:
        """Take what network and selection are now."""
        network = self._workspace.network
        self._follow_axes(network)
        primary = self._workspace.selection.primary
        if primary != self._primary:
            self._primary, self._override = primary, False
        where = network.locate(primary.uid) if isinstance(primary, NeuronRef) else None
        last = network.depth - 1
        if where is not None and where[0] == last and not self._override:
            self._output_uid = network.neuron_uid(*where)
        if where is not None and where[0] > 0 and not self._override:
            self._settled = Target(*where)
        elif self._all and self.has_all:
            self._settled = Target(last, EVERY)
        else:
            self._settled = Target(last, self._output_index(network))
        pointed = network.locate(self.hovered) if self.hovered is not None else None
        self.target = Target(*pointed) if pointed is not None and pointed[0] > 0 else self._settled

    def _follow_axes(self, network: Network) -> None:
        if network.inputs is not self._inputs:
            self._inputs = network.inputs
            self._places = {one.uid: index for index, one in enumerate(network.inputs)}
        places = self._places
        if self._x_uid not in places or (self._y_uid not in places and not self._flat):
            first, *rest = _strongest(network)
            self._x_uid = network.inputs[first].uid
            self._y_uid = network.inputs[rest[0]].uid if rest else None
            self._flat = not rest
        elif self._flat and len(places) > 1 and self._y_uid is None and not self._chosen_flat:
            # A second input has come: show it.
            other = next(uid for uid in places if uid != self._x_uid)
            self._y_uid, self._flat = other, False
        x = places[self._x_uid] if self._x_uid is not None else 0
        if self._flat or self._y_uid is None:
            self.axes = (x,)
        else:
            self.axes = (x, places[self._y_uid])

    def _output_index(self, network: Network) -> int:
        uids = network.output.neuron_uids
        if self._output_uid not in uids:
            values = self._workspace.trace.output[0]
            best = int(np.argmax(np.nan_to_num(values, nan=-np.inf))) if network.output.head == "softmax" else 0
            if network.output.head == "softmax" and len(uids) == 2:
                # The second of two classes is the blue one, as with a single sigmoid neuron.
                best = 1
            self._output_uid = uids[best]
        return uids.index(self._output_uid)

    def names(self) -> Names:
        """Return what axes and target are called."""
        network = self._workspace.network
        return Names(tuple(network.inputs[axis].name for axis in self.axes), self._target_name(network))

    def _target_name(self, network: Network) -> str:
        if self.target.index == EVERY:
            return ""
        if self.target.layer < network.depth - 1:
            return network.neuron_name(self.target.layer, self.target.index)
        names = class_names(network)
        # One sigmoid neuron has two classes; p is that of the second.
        return names[-1] if network.output.units == 1 else names[self.target.index]

    # --- what there is to choose --------------------------------------------------------------

    @property
    def has_axis_menus(self) -> bool:
        """Whether there are more inputs than axes."""
        return len(self._workspace.network.inputs) > 2

    @property
    def has_target_menu(self) -> bool:
        """Whether there are several outputs."""
        return self._workspace.network.output.units > 1

    @property
    def has_all(self) -> bool:
        """Whether all classes can be shown at once: more than two of a softmax, on a map."""
        output = self._workspace.network.output
        return output.head == "softmax" and output.units > 2 and len(self.axes) == 2

    @property
    def x_key(self) -> str:
        """Key of the input along the horizontal axis."""
        return str(self._x_uid)

    @property
    def y_key(self) -> str:
        """Key of the input along the vertical axis."""
        return NONE if self._flat else str(self._y_uid)

    @property
    def target_key(self) -> str:
        """Key of what is shown when nothing is pointed at."""
        if self._settled.layer < self._workspace.network.depth - 1:
            return NEURON
        return ALL if self._settled.index == EVERY else str(self._output_uid)

    def x_choices(self) -> list[tuple[str, str]]:
        """Return (key, name) of each input."""
        return [(str(one.uid), one.name) for one in self._workspace.network.inputs]

    def y_choices(self, none: str) -> list[tuple[str, str]]:
        """Return (key, name) of no input and of each."""
        return [(NONE, none), *self.x_choices()]

    def target_choices(self, every: str = "") -> list[tuple[str, str]]:
        """Return (key, name) of the selected hidden neuron, of all classes and of each output; nothing for one output.

        Parameters
        ----------
        every : str
            What all classes at once are called.
        """
        network = self._workspace.network
        if not self.has_target_menu:
            return []
        outputs = list(zip(map(str, network.output.neuron_uids), class_names(network), strict=True))
        if self.has_all:
            outputs.insert(0, (ALL, every))
        where = network.locate(self._primary.uid) if isinstance(self._primary, NeuronRef) else None
        if where is not None and 0 < where[0] < network.depth - 1:
            outputs.insert(0, (NEURON, network.neuron_name(*where)))
        return outputs

    def choose_x(self, key: str) -> None:
        """Show an input along the horizontal axis; if it is along the other one they change places."""
        if int(key) == self._y_uid:
            self._y_uid = self._x_uid
        self._x_uid = int(key)

    def choose_y(self, key: str) -> None:
        """Show an input along the vertical axis, or none."""
        self._flat = key == NONE
        self._chosen_flat = self._flat
        if self._flat:
            return
        if int(key) == self._x_uid:
            self._x_uid = self._y_uid if self._y_uid is not None else self._x_uid
        self._y_uid = int(key)

    def choose_target(self, key: str) -> None:
        """Show an output, all of them, or the selected hidden neuron."""
        self._override = key != NEURON
        if self._override:
            self._all = key == ALL
        if key not in (ALL, NEURON):
            self._output_uid = int(key)


def _strongest(network: Network) -> list[int]:
    """Indices of up to two inputs, in order: of more than two, those that move the first layer most."""
    count = len(network.inputs)
    if count <= 2:
        return list(range(count))
    ranges = np.array([one.max - one.min for one in network.inputs])
    with np.errstate(over="ignore"):
        strength = np.abs(network.layer(1).effective_weights).sum(axis=0) * ranges
    return sorted(np.argsort(-strength, kind="stable")[:2].tolist())
