"""What the pointer can do where it is: the gesture that a press begins, its shape, the words of the status bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QApplication

from nnstudio.engine import Network
from nnstudio.ui.canvas.geometry import Hit, Mark
from nnstudio.ui.canvas.gestures.adjusting import SliderDrag, ValueDrag
from nnstudio.ui.canvas.gestures.base import Gesture
from nnstudio.ui.canvas.gestures.moving import LayerDrag, NeuronDrag
from nnstudio.ui.canvas.gestures.selecting import BandDrag
from nnstudio.ui.canvas.gestures.values import Bias, weight_of
from nnstudio.ui.canvas.words import connection_name, neuron_name
from nnstudio.ui.selection import Item
from nnstudio.ui.words import layer_name

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

translate = QCoreApplication.translate

NUMBERS = ("bias", "connection", "weight_label")
SLIDERS = ("slider", "slider_thumb")
NUMBER_THRESHOLD = 3
"""Pixels before a drag of a number starts: it changes by hundredths, so the drag can start early."""


@dataclass
class Press:
    """A button that went down and hasn't become a gesture yet."""

    point: QPointF
    hit: Hit
    modifiers: Qt.KeyboardModifier
    item: Item | None = None
    """What a click here selects."""
    selects: bool = False
    """Whether that waits for a release without a drag."""

    def far_from(self, point: QPointF) -> bool:
        """Whether the pointer has gone far enough to mean a drag."""
        threshold = NUMBER_THRESHOLD if self.hit.part in NUMBERS else QApplication.startDragDistance()
        return (point - self.point).manhattanLength() >= threshold


def gesture_for(canvas: Canvas, press: Press) -> Gesture | None:
    """Return the gesture that a drag from a press is; None if there's nothing to drag."""
    hit, network = press.hit, canvas.workspace.network
    layer, index = hit.layer or 0, hit.index or 0
    match hit.part:
        case "neuron" if canvas.board.layout.columns[layer].mark not in (Mark.STRIP, Mark.IMAGE):
            return NeuronDrag(canvas, layer, index)
        case "bias":
            return ValueDrag(canvas, Bias(network.neuron_uid(layer, index)), press.point)
        case "connection" | "weight_label":
            weight = weight_of(network, layer, index, hit.source or 0)
            return ValueDrag(canvas, weight, press.point, sideways=hit.part == "weight_label")
        case "header" | "header_activation":
            return LayerDrag(canvas, layer)
        case "neuron" | "layer" | "empty":
            return BandDrag(canvas, press.point, press.modifiers)
    return None


def slider_gesture(canvas: Canvas, hit: Hit, point: QPointF) -> SliderDrag:
    """Return the gesture that a press on a slider begins at once."""
    uid = canvas.workspace.network.neuron_uid(0, hit.index or 0)
    return SliderDrag(canvas, uid, point, on_thumb=hit.part == "slider_thumb")


def cursor_for(hit: Hit, tool: str) -> Qt.CursorShape:
    """Return the pointer's shape over a hit."""
    if tool == "pan":
        return Qt.CursorShape.OpenHandCursor
    match hit.part:
        case "bias" | "connection":
            return Qt.CursorShape.SizeVerCursor
        case "weight_label":
            return Qt.CursorShape.SizeAllCursor
        case "layer" | "empty":
            return Qt.CursorShape.CrossCursor if tool == "add" else Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.PointingHandCursor


def hint_for(network: Network, hit: Hit) -> str:
    """Return what can be done over a hit, in a line."""
    layer, index = hit.layer or 0, hit.index or 0
    match hit.part:
        case "neuron" if layer == 0:
            return translate("Canvas", "{name} · Drag to reorder · Right-click for more").format(
                name=neuron_name(network, layer, index)
            )
        case "neuron":
            return translate("Canvas", "{name} · Drag to move · Double-click opens the worksheet").format(
                name=neuron_name(network, layer, index)
            )
        case "bias":
            return translate("Canvas", "Bias of {name} · Drag up or down · Double-click to type").format(
                name=neuron_name(network, layer, index)
            )
        case "connection" | "weight_label":
            return translate("Canvas", "Weight {name} · Drag up or down · Double-click to type").format(
                name=connection_name(network, layer, index, hit.source or 0)
            )
        case "slider" | "slider_thumb":
            return translate("Canvas", "{name} · Drag to move this input · Double-click to type").format(
                name=neuron_name(network, 0, index)
            )
        case "header" if 0 < layer < network.depth - 1:
            return translate("Canvas", "{name} · Drag to move the layer · Double-click renames").format(
                name=layer_name(network, layer)
            )
        case "header_activation" if layer == network.depth - 1:
            return translate("Canvas", "Click to choose an output head")
        case "header_activation":
            return translate("Canvas", "Click to choose an activation")
        case "header_plus":
            return translate("Canvas", "Add a neuron to {name}").format(name=layer_name(network, layer))
        case "header_minus":
            return translate("Canvas", "Remove the last neuron of {name}").format(name=layer_name(network, layer))
        case "class":
            return translate("Canvas", "Double-click to rename the class")
    return ""
