"""Dragging what is on the canvas: a neuron along its layer or into another, a layer by its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from nnstudio.ui.canvas.dropping import Landing, Place, moved_layer, moved_neuron
from nnstudio.ui.canvas.gestures.base import DropGesture

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas


class NeuronDrag(DropGesture):
    """Moves a neuron, an input or an output."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, layer: int, index: int) -> None:
        super().__init__(canvas)
        self._layer, self._index = layer, index
        self.home = index

    def land(self, place: Place) -> Landing:
        """Along its layer, into another one, or refused."""
        return moved_neuron(self.workspace.network, self._layer, self._index, place)

    def show_dragged(self, point: QPointF) -> None:
        """Show the neuron at the pointer."""
        self.board.set_dragged(self._layer, self._index, point)


class LayerDrag(DropGesture):
    """Moves a hidden layer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, layer: int) -> None:
        super().__init__(canvas)
        self._layer = layer

    def land(self, place: Place) -> Landing:
        """Into another gap; the inputs and the output stay."""
        return moved_layer(self.workspace.network, self._layer, place.nearest_gap)

    def show_dragged(self, point: QPointF) -> None:
        """Show the layer at the pointer."""
        self.board.set_dragged(self._layer, None, point)
