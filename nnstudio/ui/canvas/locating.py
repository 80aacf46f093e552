"""Where what is selected is: as a hit, as a point, and brought into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nnstudio.engine import Network
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

REACH = 5.0
"""How many pixels beside a connection still hit it."""
HEADER_Y = 37.0
"""Middle of the header pills, in pixels of the scene at a zoom of 1."""


def hit_at(canvas: Canvas, point: QPointF) -> Hit:
    """Return what is under a point of the viewport."""
    return canvas.board.hit(canvas.viewport_to_scene(point), REACH / canvas.zoom)


def hit_of(network: Network, item: Item | None) -> Hit:
    """Return the hit that a click on an item would be."""
    match item:
        case NeuronRef(uid) if place := network.locate(uid):
            return Hit("neuron", *place)
        case LayerRef(uid):
            return Hit("header", network.layer_number(uid))
        case ConnectionRef(source, target):
            start, end = network.locate(source), network.locate(target)
            if start and end:
                return Hit("connection", *end, start[1])
    return Hit("empty")


def point_of(canvas: Canvas, item: Item | None) -> QPointF:
    """Return where an item is in the viewport; the middle of the view where there's none."""
    match hit_of(canvas.workspace.network, item):
        case Hit("neuron", int(layer), int(index)):
            return QPointF(canvas.neuron_point(layer, index))
        case Hit("connection", int(layer), int(index), int(source)):
            return QPointF(canvas.connection_point(layer, index, source))
        case Hit("header", int(layer)):
            return QPointF(canvas.neuron_point(layer, 0).x(), HEADER_Y * canvas.pixel)
    return canvas.viewport().rect().toRectF().center()


def bring_into_view(canvas: Canvas, item: Item) -> None:
    """Pan just as far as it takes to see a neuron or a connection; headers are always in view from top to bottom."""
    room = canvas.viewport().rect().toRectF().adjusted(48, 72, -48, -48)
    point = point_of(canvas, item)
    if isinstance(item, LayerRef):
        point.setY(room.center().y())
    if not room.isEmpty() and not room.contains(point):
        canvas.pan_by(
            min(max(point.x(), room.left()), room.right()) - point.x(),
            min(max(point.y(), room.top()), room.bottom()) - point.y(),
        )
