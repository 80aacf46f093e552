"""What can be done to the selection: the same commands for keys, menus, the palette and the window's actions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnstudio.engine import INPUTS_UID, Network
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.dropping import (
    NEW_LAYER_UNITS,
    Landing,
    Place,
    new_activation,
    new_head,
    new_layer,
    new_neuron,
    newcomers,
)
from nnstudio.ui.canvas.gestures.selecting import all_neurons
from nnstudio.ui.canvas.words import activation_title, connection_name, neuron_count, neuron_name
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.words import layer_name

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas


class Commands(QObject):
    """Commands on the selection, each one undo step at most. What can't be done says why by `workspace.refused`."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.workspace = canvas.workspace

    # --- where commands act -------------------------------------------------------------------

    def current_layer(self) -> int | None:
        """Return the number of the selected layer, or of the layer that the selected neuron or connection is in."""
        return layer_of(self.workspace.network, self.workspace.selection.primary)

    def _layers(self) -> list[int]:
        network = self.workspace.network
        found = {layer_of(network, item) for item in self.workspace.selection.items}
        return sorted(layer for layer in found if layer is not None)

    # --- add ----------------------------------------------------------------------------------

    # The commands without arguments are also slots of actions, which would pass them a "checked".

    def add_neuron(self) -> None:
        """Add a neuron to the selected layer, else to the last hidden layer, else as a hidden layer of its own."""
        network = self.workspace.network
        layer = self.current_layer()
        if layer is None and not network.layers:
            self.insert_layer(1, units=1)
        else:
            self.insert_neuron(len(network.layers) if layer is None else layer)

    def add_layer(self) -> None:
        """Add a hidden layer in front of the output."""
        self.insert_layer(self.workspace.network.depth - 1)

    def insert_neuron(self, layer: int, at: int | None = None, keep_outputs: bool | None = None) -> None:
        """Add a neuron to a layer at a place, at its end if none is given.

        Whether the outputs stay as they are is the workspace's choice if not given.
        """
        network = self.workspace.network
        landing = new_neuron(network, Place(layer, network.sizes[layer] if at is None else at))
        if keep_outputs is not None:
            landing = replace(landing, keeps_outputs=False, options={"keep_outputs": keep_outputs})
        landing.perform(self.workspace)

    def insert_layer(self, at: int, units: int = NEW_LAYER_UNITS) -> None:
        """Add a hidden layer that gets the layer number `at`."""
        new_layer(self.workspace.network, at, units).perform(self.workspace)

    # --- remove -------------------------------------------------------------------------------

    def delete_selection(self) -> None:
        """Remove the selected neurons and layers, and cut the selected connections."""
        workspace, network = self.workspace, self.workspace.network
        selection = workspace.selection
        if not len(selection):
            workspace.hint.emit(self.tr("Nothing is selected"))
            return
        if INPUTS_UID in selection.layers:
            workspace.refused.emit(self.tr("The inputs can't be removed as a whole; select single inputs"))
            return
        connections = [(one.source, one.target) for one in selection.connections]
        if len(selection) == len(connections):
            title = self.tr("Cut {thing}").format(thing=self._selection_name(network))
        else:
            title = self.tr("Remove {thing}").format(thing=self._selection_name(network))
        workspace.edit(
            title,
            edits.remove,
            neurons=selection.neurons,
            layers=selection.layers,
            connections=connections,
            seed=workspace.fresh_seed(),
        )

    def remove_neuron(self) -> None:
        """Remove the last neuron of the selected layer."""
        layer = self.current_layer()
        if layer is None:
            self.workspace.hint.emit(self.tr("Select a layer to remove its last neuron"))
        else:
            self.remove_last_neuron(layer)
            if not len(self.workspace.selection):
                # It was the selected one: the next press goes on with the one before it.
                self.select_neuron(layer, self.workspace.network.sizes[layer] - 1)

    def remove_last_neuron(self, layer: int) -> None:
        """Remove the last neuron of a layer."""
        network = self.workspace.network
        place = (layer, network.sizes[layer] - 1)
        title = self.tr("Remove {thing}").format(thing=neuron_name(network, *place))
        self.workspace.edit(title, edits.remove_neurons, [place])

    # --- duplicate, move ----------------------------------------------------------------------

    def duplicate_selection(self) -> None:
        """Copy the selected neurons and layers, and select the copies."""
        workspace, network = self.workspace, self.workspace.network
        selection = workspace.selection
        if not selection.neurons and not selection.layers:
            workspace.hint.emit(self.tr("Select a neuron or a layer to duplicate it"))
            return
        done = workspace.edit(
            self.tr("Duplicate {thing}").format(thing=self._selection_name(network)),
            _duplicated,
            selection.neurons,
            selection.layers,
            workspace.keep_outputs,
            workspace.fresh_seed(),
        )
        if done:
            selection.set(newcomers(network, workspace.network))

    def move_selection(self, rows: int, columns: int) -> None:
        """Move the selected neuron up or down its layer or into the next one, or the selected layer left or right."""
        workspace, network = self.workspace, self.workspace.network
        match workspace.selection.primary:
            case NeuronRef(uid) if place := network.locate(uid):
                layer, index = place
                if rows:
                    to = index + rows
                    if 0 <= to < network.sizes[layer]:
                        self.move_neuron(layer, index, to)
                elif 0 < layer + columns < network.depth - 1 and 0 < layer < network.depth - 1:
                    self.move_neuron_to_layer(layer, index, layer + columns)
            case LayerRef(uid) if columns:
                number = network.layer_number(uid)
                if number is not None and 1 <= number + columns <= len(network.layers):
                    self.move_layer(number, number + columns)

    def move_neuron(self, layer: int, index: int, to: int) -> None:
        """Move a neuron inside its layer."""
        title = self.tr("Move {neuron}").format(neuron=neuron_name(self.workspace.network, layer, index))
        self.workspace.edit(title, edits.move_neuron, layer, index, to)

    def move_neuron_to_layer(self, layer: int, index: int, to_layer: int) -> None:
        """Move a neuron to the end of another hidden layer."""
        network = self.workspace.network
        title = self.tr("Move {neuron} to {layer}").format(
            neuron=neuron_name(network, layer, index), layer=layer_name(network, to_layer)
        )
        at, seed = network.sizes[to_layer], self.workspace.fresh_seed()
        self.workspace.edit(title, edits.move_neuron_to_layer, layer, index, to_layer, at, seed=seed)

    def move_layer(self, layer: int, to: int) -> None:
        """Move a hidden layer to another place."""
        title = self.tr("Move {layer}").format(layer=layer_name(self.workspace.network, layer))
        self.workspace.edit(title, edits.move_layer, layer, to, seed=self.workspace.fresh_seed())

    # --- activation, head, bias, weights ------------------------------------------------------

    def set_activation(self, key: str, layer: int | None = None) -> None:
        """Set the activation of a layer, or of the selected hidden layers; with a single hidden layer, of that one."""
        network = self.workspace.network
        hidden = range(1, network.depth - 1)
        layers = [layer] if layer is not None else [number for number in self._layers() if number in hidden]
        if not layers and len(hidden) == 1:
            layers = list(hidden)
        if not layers:
            self.workspace.refused.emit(self.tr("Select a hidden layer first, then choose its activation"))
        elif len(layers) == 1:
            self._land(new_activation(network, layers[0], key))
        else:
            title = self.tr("Set activation to {activation}").format(activation=activation_title(key))
            gesture = object()
            for number in layers:
                self.workspace.edit(title, edits.set_activation, number, key, gesture=gesture)

    def set_head(self, key: str) -> None:
        """Set the output head."""
        network = self.workspace.network
        self._land(new_head(network, Place(network.depth - 1), key))

    def _land(self, landing: Landing) -> None:
        if landing.refused and landing.drop is not None:
            self.workspace.refused.emit(landing.drop.reason)
        else:
            landing.perform(self.workspace)

    def set_use_bias(self, layer: int, on: bool) -> None:
        """Switch the biases of a layer on or off."""
        name = layer_name(self.workspace.network, layer)
        title = self.tr("Switch on the bias of {layer}") if on else self.tr("Switch off the bias of {layer}")
        self.workspace.edit(title.format(layer=name), edits.set_use_bias, layer, on)

    def reinitialize(self, layer: int | None, initializer: str | None) -> None:
        """Draw the weights of a layer anew; of all layers if none is given."""
        network = self.workspace.network
        title = (
            self.tr("Fresh weights everywhere")
            if layer is None
            else self.tr("Fresh weights for {layer}").format(layer=layer_name(network, layer))
        )
        seed = self.workspace.fresh_seed()
        self.workspace.edit(title, edits.reinitialize, layer, initializer=initializer, seed=seed)

    def cut(self, layer: int, index: int, source: int) -> None:
        """Cut a connection."""
        name = connection_name(self.workspace.network, layer, index, source)
        self.workspace.edit(self.tr("Cut {thing}").format(thing=name), edits.cut, [(layer, index, source)])

    def restore(self, layer: int, index: int, source: int) -> None:
        """Restore a connection that was cut."""
        name = connection_name(self.workspace.network, layer, index, source)
        self.workspace.edit(self.tr("Restore {thing}").format(thing=name), edits.restore, [(layer, index, source)])

    # --- select -------------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select all neurons and inputs."""
        self.workspace.selection.set(all_neurons(self.workspace.network))

    def clear_selection(self) -> None:
        """Select nothing."""
        self.workspace.selection.clear()

    def select_neuron(self, layer: int, index: int) -> None:
        """Select one neuron."""
        self.workspace.selection.set([NeuronRef(self.workspace.network.neuron_uid(layer, index))])

    def select_layer(self, layer: int) -> None:
        """Select one layer."""
        self.workspace.selection.set([LayerRef(self.workspace.network.layer_uid(layer))])

    def select_neurons_of(self, layer: int) -> None:
        """Select all neurons of a layer."""
        network = self.workspace.network
        self.workspace.selection.set(NeuronRef(network.neuron_uid(layer, i)) for i in range(network.sizes[layer]))

    def _selection_name(self, network: Network) -> str:
        """Name what is selected in a title: "h1", "3 neurons", "2 layers", "selection"."""
        selection = self.workspace.selection
        items = selection.items
        if len(items) == 1:
            match items[0]:
                case NeuronRef(uid) if place := network.locate(uid):
                    return neuron_name(network, *place)
                case LayerRef(uid):
                    return layer_name(network, network.layer_number(uid) or 0)
                case ConnectionRef(source, target):
                    start, end = network.locate(source), network.locate(target)
                    if start and end:
                        return connection_name(network, *end, start[1])
        if len(items) == len(selection.neurons):
            return neuron_count(len(items))
        if len(items) == len(selection.layers):
            return self.tr("{count} layers").format(count=len(items))
        if len(items) == len(selection.connections):
            return self.tr("{count} connections").format(count=len(items))
        return self.tr("selection")


def layer_of(network: Network, item: object) -> int | None:
    """Return the number of a layer, of a neuron's layer, or of the layer that a connection goes into."""
    match item:
        case LayerRef(uid):
            return network.layer_number(uid)
        case NeuronRef(uid) | ConnectionRef(_, uid):
            place = network.locate(uid)
            return place[0] if place else None
    return None


def _duplicated(
    project: Project, neurons: tuple[int, ...], layers: tuple[int, ...], keep_outputs: bool, seed: int
) -> Project:
    """Duplicate several things as one edit: all of them, or none if one is refused."""
    for uid in layers:
        number = project.network.layer_number(uid)
        if number is not None:
            project = edits.duplicate_layer(project, number, seed=seed)
    for uid in neurons:
        place = project.network.locate(uid)
        if place is not None:
            project = edits.duplicate_neuron(project, *place, keep_outputs=keep_outputs, seed=seed)
    return project
