"""Selecting with the pointer: a click with its modifiers, and the rubber band."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from nnstudio.engine import Network
from nnstudio.ui.canvas.geometry import Hit, Layout
from nnstudio.ui.canvas.gestures.base import Gesture
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef, Selection

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

translate = QCoreApplication.translate

ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def item_at(network: Network, hit: Hit) -> Item | None:
    """Return what a click at a hit selects; None on empty ground."""
    match hit:
        case Hit("neuron" | "bias" | "slider" | "slider_thumb", int(layer), int(index)):
            return NeuronRef(network.neuron_uid(layer, index))
        case Hit("connection" | "weight_label", int(layer), int(index), int(source)):
            return ConnectionRef(network.neuron_uid(layer - 1, source), network.neuron_uid(layer, index))
        case Hit("head" | "class"):
            return LayerRef(network.layer_uid(network.depth - 1))
        case Hit("header" | "header_activation" | "header_minus" | "header_plus", int(layer)):
            return LayerRef(network.layer_uid(layer))
    return None


def click(selection: Selection, network: Network, item: Item, modifiers: Qt.KeyboardModifier) -> None:
    """Select an item: alone, with Ctrl toggled, with Shift added; inside a layer Shift adds the neurons between too."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        selection.toggle(item)
    elif modifiers & Qt.KeyboardModifier.ShiftModifier:
        selection.add(_range(selection.primary, item, network))
    else:
        selection.set([item])


def _range(start: Item | None, end: Item, network: Network) -> list[Item]:
    if not (isinstance(start, NeuronRef) and isinstance(end, NeuronRef)):
        return [end]
    first, last = network.locate(start.uid), network.locate(end.uid)
    if first is None or last is None or first[0] != last[0]:
        return [end]
    step = 1 if last[1] >= first[1] else -1
    return [NeuronRef(network.neuron_uid(last[0], index)) for index in range(first[1], last[1] + step, step)]


def all_neurons(network: Network) -> list[Item]:
    """Return every input and neuron."""
    return [
        NeuronRef(network.neuron_uid(layer, index))
        for layer in range(network.depth)
        for index in range(network.sizes[layer])
    ]


class BandDrag(Gesture):
    """Selects the neurons inside a rectangle; with Shift or Ctrl beside what was selected."""

    def __init__(self, canvas: Canvas, press: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__(canvas)
        self._corner = canvas.viewport_to_scene(press)
        self._before = self.workspace.selection.items
        self._kept = self._before if modifiers & ADDING else ()

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Stretch the rectangle and select what is in it."""
        band = QRectF(self._corner, self.canvas.viewport_to_scene(point)).normalized()
        self.board.set_band(band)
        found = neurons_inside(self.workspace.network, self.board.layout, band)
        self.workspace.selection.set([*self._kept, *(item for item in found if item not in self._kept)])
        self.workspace.hint.emit(translate("Canvas", "Release to select the neurons in the frame · Esc cancels"))

    def end(self) -> None:
        """Keep the selection."""
        self.abandon()

    def cancel(self) -> None:
        """Select what was selected before."""
        self.abandon()
        self.workspace.selection.set(self._before)


def neurons_inside(network: Network, layout: Layout, band: QRectF) -> list[Item]:
    """Return the neurons whose centres lie in a rectangle of the scene."""
    found: list[Item] = []
    for column in layout.columns:
        inside = (
            (column.xs >= band.left())
            & (column.xs <= band.right())
            & (column.ys >= band.top())
            & (column.ys <= band.bottom())
        )
        found.extend(NeuronRef(network.neuron_uid(column.layer, index)) for index in np.flatnonzero(inside).tolist())
    return found
