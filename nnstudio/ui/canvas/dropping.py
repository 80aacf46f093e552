"""What a drop would do at a place: the mark on the board, the words beside the pointer, and the edit on release.

Pure: a layout, a network and a place go in, a `Landing` comes out. Drags from the palette and drags of what is on the
canvas already ask here, and so do the tests.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF

from nnstudio.engine import ACTIVATIONS, HEADS, Network
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.geometry import Drop, Hit, Layout
from nnstudio.ui.canvas.words import activation_title, head_title, neuron_count, neuron_name
from nnstudio.ui.selection import Item, LayerRef, NeuronRef
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate

MIME_TYPE = "application/x-nnstudio-item"
NEW_LAYER_UNITS = 4
NEW_LAYER_ACTIVATION = "tanh"
_WHOLE_COLUMN = ("header", "header_activation", "header_minus", "header_plus", "head", "class")


@dataclass(frozen=True)
class Place:
    """Where the pointer is, as far as drops care.

    Attributes
    ----------
    layer : int or None
        The column pointed at, by its lane, its header or its head block.
    slot : int
        The index that a neuron dropped here would have in that column.
    gap : int or None
        The layer number that a neuron dropped here would have as a layer of its own; None beside the gaps.
    nearest_gap : int
        The layer number that a layer dropped here would have: it goes to the nearest gap.
    row : int
        The index that a neuron of this very column would have if it were dropped here.
    """

    layer: int | None = None
    slot: int = 0
    gap: int | None = None
    nearest_gap: int = 1
    row: int = 0


@dataclass(frozen=True)
class Landing:
    """What a release at this place does.

    Attributes
    ----------
    drop : Drop or None
        What the board marks.
    tip, detail : str
        Beside the pointer: "Add to Hidden 2", "3 → 4".
    hint : str
        For the status bar.
    title : str
        Of the undo step.
    edit : callable or None
        The edit; None where nothing would happen.
    arguments : tuple
        Of the edit, after the project.
    options : dict
        Keyword arguments of the edit.
    draws : bool
        Whether the edit takes a seed.
    keeps_outputs : bool
        Whether the edit asks if the outputs are to stay as they are.
    """

    drop: Drop | None = None
    tip: str = ""
    detail: str = ""
    hint: str = ""
    title: str = ""
    edit: Callable[..., Project] | None = None
    arguments: tuple[Any, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    draws: bool = False
    keeps_outputs: bool = False

    @property
    def refused(self) -> bool:
        """Whether something is here, but doesn't take what is dragged."""
        return self.drop is not None and self.drop.kind == "refused"

    def perform(self, workspace: Workspace) -> bool:
        """Make the edit as one undo step and select what is new; False if nothing was to be done or it was refused."""
        if self.edit is None:
            return False
        options = dict(self.options)
        if self.draws:
            options["seed"] = workspace.fresh_seed()
        if self.keeps_outputs:
            options["keep_outputs"] = workspace.keep_outputs
        before = workspace.network
        if not workspace.edit(self.title, self.edit, *self.arguments, **options):
            return False
        if new := newcomers(before, workspace.network):
            workspace.selection.set(new)
        return True


def newcomers(before: Network, after: Network) -> list[Item]:
    """Return what an edit has added: its new layers, or its new neurons; of a new layer of one, that neuron."""
    old_layers = {layer.uid for layer in before.computing_layers}
    new_layers = [layer for layer in after.computing_layers if layer.uid not in old_layers]
    if new_layers:
        return [NeuronRef(one.neuron_uids[0]) if one.units == 1 else LayerRef(one.uid) for one in new_layers]
    return [
        NeuronRef(uid)
        for layer in range(after.depth)
        for uid in (after.neuron_uid(layer, index) for index in range(after.sizes[layer]))
        if before.locate(uid) is None
    ]


def place_at(layout: Layout, hit: Hit, point: QPointF, home: int = 0) -> Place:
    """Say what is under the pointer.

    Parameters
    ----------
    layout : Layout
    hit : Hit
        What the board finds there: headers and the head block count as their columns.
    point : QPointF
        In the scene.
    home : int
        The row where what is dragged is now: half-way between two rows the one nearer to it is meant.
    """
    x, y = point.x(), point.y()
    nearest = layout.gap_at(x, nearest=True) or 1
    if hit.part in _WHOLE_COLUMN and hit.layer is not None:
        # There's no height to go by: what is added goes to the end.
        count = layout.columns[hit.layer].count
        return Place(hit.layer, count, None, nearest, count - 1)
    layer = layout.last if x >= layout.head.left() else layout.column_at(x)
    if layer is None:
        return Place(None, 0, layout.gap_at(x), nearest)
    return Place(layer, layout.slot_at(layer, y), None, nearest, _row_at(layout.columns[layer].ys, y, home))


def _row_at(ys: np.ndarray, y: float, home: int) -> int:
    distances = np.round(np.abs(ys - y), 3)
    closest = np.flatnonzero(distances == distances.min())
    return int(closest[np.abs(closest - home).argmin()])


# --- from the palette -------------------------------------------------------------------------


def landing_of(item: str, network: Network, place: Place) -> Landing:
    """Say what dropping something from the palette would do.

    Parameters
    ----------
    item : str
        "neuron", "layer", a key of `ACTIVATIONS`, or "head." and a key of `HEADS`.
    network : Network
    place : Place
    """
    if item == "neuron":
        return new_neuron(network, place)
    if item == "layer":
        return new_layer(network, place.nearest_gap)
    if item in ACTIVATIONS:
        return new_activation(network, place.layer, item)
    if item.removeprefix("head.") in HEADS:
        return new_head(network, place, item.removeprefix("head."))
    return Landing()


def new_neuron(network: Network, place: Place) -> Landing:
    """A neuron: into a layer at its slot, or into a gap as a layer of its own."""
    layer = place.layer
    if layer is None:
        if place.gap is None:
            return Landing(hint=translate("Canvas", "Drop the neuron into a layer or between two · Esc cancels"))
        return new_layer(network, place.gap, units=1)
    count = network.sizes[layer]
    if layer == 0:
        tip, title = translate("Canvas", "Add an input"), translate("Canvas", "Add input")
        hint = translate("Canvas", "Release to add an input · Esc cancels")
    elif layer == network.depth - 1:
        tip, title = translate("Canvas", "Add an output"), translate("Canvas", "Add output")
        hint = translate("Canvas", "Release to add an output · Esc cancels")
    else:
        name = layer_name(network, layer)
        tip = translate("Canvas", "Add to {layer}").format(layer=name)
        title = translate("Canvas", "Add neuron to {layer}").format(layer=name)
        hint = translate("Canvas", "Release to add a neuron to {layer} · Esc cancels").format(layer=name)
    return Landing(
        Drop("slot", layer, place.slot),
        tip,
        f"{count} → {count + 1}",
        hint,
        title,
        edits.add_neuron,
        (layer, place.slot),
        draws=True,
        keeps_outputs=True,
    )


def new_layer(network: Network, gap: int, units: int = NEW_LAYER_UNITS) -> Landing:
    """A layer, or a neuron that becomes a layer of one, into a gap."""
    hint = (
        translate("Canvas", "Release to make a new layer of one neuron · Esc cancels")
        if units == 1
        else translate("Canvas", "Release to add a layer of {count} neurons · Esc cancels").format(count=units)
    )
    return Landing(
        Drop("gap", gap),
        translate("Canvas", "New layer"),
        neuron_count(units),
        hint,
        translate("Canvas", "Add layer"),
        edits.add_layer,
        (gap,),
        {"units": units, "activation": NEW_LAYER_ACTIVATION},
        draws=True,
    )


def new_activation(network: Network, layer: int | None, key: str) -> Landing:
    """An activation: onto a hidden layer."""
    if layer is None:
        return Landing(hint=translate("Canvas", "Drop the activation on a hidden layer · Esc cancels"))
    if layer == 0:
        return _refusal(layer, translate("Canvas", "Inputs have no activation"))
    if layer == network.depth - 1:
        return _refusal(layer, translate("Canvas", "The output has a head: drop an output head here"))
    name, title = layer_name(network, layer), activation_title(key)
    now = network.layers[layer - 1].activation
    if now == key:
        return Landing(
            Drop("layer", layer),
            translate("Canvas", "{layer} is {activation} already").format(layer=name, activation=title),
        )
    return Landing(
        Drop("layer", layer),
        translate("Canvas", "Set {layer} to {activation}").format(layer=name, activation=title),
        f"{activation_title(now)} → {title}",
        translate("Canvas", "Release to set {layer} to {activation} · Esc cancels").format(
            layer=name, activation=title
        ),
        translate("Canvas", "Set activation of {layer} to {activation}").format(layer=name, activation=title),
        edits.set_activation,
        (layer, key),
    )


def new_head(network: Network, place: Place, key: str) -> Landing:
    """An output head: onto the output."""
    last = network.depth - 1
    if place.layer is None:
        return Landing(hint=translate("Canvas", "Drop the head on the output · Esc cancels"))
    if place.layer != last:
        return _refusal(place.layer, translate("Canvas", "Output heads go last"))
    title, now = head_title(key), network.output.head
    if now == key:
        return Landing(Drop("head", last), translate("Canvas", "The head is {head} already").format(head=title))
    return Landing(
        Drop("head", last),
        translate("Canvas", "Set head to {head}").format(head=title),
        f"{head_title(now)} → {title}",
        translate("Canvas", "Release to set the head to {head} · Esc cancels").format(head=title),
        translate("Canvas", "Set head to {head}").format(head=title),
        edits.set_head,
        (key,),
        draws=True,
    )


# --- on the canvas ----------------------------------------------------------------------------


def moved_neuron(network: Network, layer: int, index: int, place: Place) -> Landing:
    """A neuron dragged along its layer or into another hidden one."""
    name, last = neuron_name(network, layer, index), network.depth - 1
    to_layer = place.layer
    if to_layer is None:
        return Landing(hint=translate("Canvas", "Drop {neuron} into a layer · Esc cancels").format(neuron=name))
    if to_layer == layer:
        to = place.row
        if to == index:
            return Landing(hint=translate("Canvas", "Release to leave {neuron} where it is").format(neuron=name))
        return Landing(
            # As slots count with the neuron still at its place, the ones below it are one further on.
            Drop("slot", layer, to if to < index else to + 1),
            translate("Canvas", "Move {neuron}").format(neuron=name),
            f"{index + 1} → {to + 1}",
            translate("Canvas", "Release to move {neuron} to place {place} · Esc cancels").format(
                neuron=name, place=to + 1
            ),
            translate("Canvas", "Move {neuron}").format(neuron=name),
            edits.move_neuron,
            (layer, index, to),
        )
    if layer == 0:
        return _refusal(to_layer, translate("Canvas", "Inputs stay in the first column"))
    if layer == last:
        return _refusal(to_layer, translate("Canvas", "Outputs stay in the last column"))
    if to_layer in (0, last):
        return _refusal(to_layer, translate("Canvas", "Neurons move between hidden layers only"))
    if network.sizes[layer] == 1:
        return _refusal(
            to_layer, translate("Canvas", "The only neuron of its layer stays; move the layer by its header")
        )
    target = layer_name(network, to_layer)
    return Landing(
        Drop("slot", to_layer, place.slot),
        translate("Canvas", "Move {neuron} to {layer}").format(neuron=name, layer=target),
        f"{network.sizes[to_layer]} → {network.sizes[to_layer] + 1}",
        translate("Canvas", "Release to move {neuron} to {layer} with fresh weights · Esc cancels").format(
            neuron=name, layer=target
        ),
        translate("Canvas", "Move {neuron} to {layer}").format(neuron=name, layer=target),
        edits.move_neuron_to_layer,
        (layer, index, to_layer, place.slot),
        draws=True,
    )


def moved_layer(network: Network, layer: int, gap: int) -> Landing:
    """A hidden layer dragged by its header into another gap."""
    name = layer_name(network, layer)
    if layer == 0:
        return _refusal(layer, translate("Canvas", "The inputs stay first"))
    if layer == network.depth - 1:
        return _refusal(layer, translate("Canvas", "The output stays last"))
    to = gap if gap <= layer else gap - 1
    if to == layer:
        return Landing(hint=translate("Canvas", "Release to leave {layer} where it is").format(layer=name))
    return Landing(
        Drop("gap", gap),
        translate("Canvas", "Move {layer}").format(layer=name),
        f"{layer} → {to}",
        translate("Canvas", "Release to make {layer} hidden layer {place} · Esc cancels").format(layer=name, place=to),
        translate("Canvas", "Move {layer}").format(layer=name),
        edits.move_layer,
        (layer, to),
        draws=True,
    )


def _refusal(layer: int, reason: str) -> Landing:
    return Landing(
        Drop("refused", layer, reason=reason),
        reason,
        hint=translate("Canvas", "{reason} · Esc cancels").format(reason=reason),
    )
