"""What gestures show on the board: what is pointed at, where something would land, what is dragged along."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from nnstudio.ui.canvas.connections_item import ConnectionsItem
from nnstudio.ui.canvas.geometry import Drop, Hit
from nnstudio.ui.canvas.head_item import HeadItem
from nnstudio.ui.canvas.header_item import HeaderItem
from nnstudio.ui.canvas.layer_item import LayerItem
from nnstudio.ui.canvas.overlay import Labels, Overlay, Underlay
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.walk_item import WalkItem
from nnstudio.ui.workspace import Workspace


class Marking(QGraphicsScene):
    """The scene with its items, and the marks of gestures on them; each setter repaints only what it changes.

    Parameters
    ----------
    workspace : Workspace
    stage : Stage
    """

    def __init__(self, workspace: Workspace, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.workspace = workspace
        self.stage = stage
        self._layers: dict[int, LayerItem] = {}
        self._pairs: dict[int, ConnectionsItem] = {}
        self._underlay, self._labels, self._overlay = Underlay(stage), Labels(stage), Overlay(stage)
        self._header, self._head = HeaderItem(stage), HeadItem(stage)
        self._walk = WalkItem(stage)
        for item in (self._underlay, self._labels, self._overlay, self._header, self._head, self._walk):
            self.addItem(item)

    @abstractmethod
    def _go(self, *, animate: bool) -> None:
        """Send everything from where it is to where it belongs."""

    def set_hover(self, hit: Hit | None) -> None:
        """Emphasise what is pointed at."""
        before = self.stage.hover
        if hit == before:
            return
        self.stage.hover = hit
        for one in (before, hit):
            self._repaint(one)
        self._header.refresh()
        self._overlay.refresh()

    def _repaint(self, hit: Hit | None) -> None:
        """Repaint what shows that it is pointed at."""
        network = self.workspace.network
        if hit is None or hit.layer is None or hit.layer >= network.depth:
            return
        uid = network.layer_uid(hit.layer)
        if hit.part in ("neuron", "bias", "slider", "slider_thumb", "layer") and uid in self._layers:
            item = self._layers[uid]
            if hit.index is None or hit.index >= item.column.count:
                if item.column.framed:
                    item.update()
            elif hit.part in ("slider", "slider_thumb"):
                box = item.column.slider_rect(hit.index)
                item.update(box if box is not None else item.boundingRect())
            else:
                item.update(item.neuron_rect(hit.index))
        elif hit.part in ("connection", "weight_label") and uid in self._pairs:
            self._pairs[uid].update()
            self._labels.update()
        elif hit.part in ("head", "class"):
            self._head.update()
        elif hit.part.startswith("header"):
            self._header.update()

    def set_drop(self, drop: Drop | None) -> None:
        """Show where something that is dragged would land: a slot opens, columns part, a lane shows."""
        before = self.stage.drop
        if drop == before:
            return
        self.stage.drop = drop
        self._underlay.refresh()
        self._overlay.refresh()
        self._header.refresh()
        self._header.update()
        self._head.update()
        if {before.kind if before else "", drop.kind if drop else ""} & {"slot", "gap"}:
            self._go(animate=True)

    def set_band(self, rect: QRectF | None) -> None:
        """Show the rubber band, in scene coordinates."""
        self._overlay.band = QRectF(rect) if rect is not None else None
        self._overlay.refresh()

    def set_ghost(self, kind: str, point: QPointF | None) -> None:
        """Show what is dragged from the palette: "neuron", "layer", an activation's key or "head." and a head's."""
        self._overlay.ghost = (kind, QPointF(point)) if point is not None else None
        self._overlay.refresh()

    def set_tip(self, text: str, detail: str, point: QPointF | None, refused: bool = False) -> None:
        """Show a short text beside the pointer, as a red pill if it says why something is refused."""
        self._overlay.tip = (text, detail, QPointF(point), refused) if point is not None and text else None
        self._overlay.refresh()

    def set_focus_neuron(self, uid: int | None) -> None:
        """Show the keyboard's focus ring around a neuron."""
        before, self.stage.focus = self.stage.focus, uid
        for one in {before, uid} - {None}:
            place = self.workspace.network.locate(one) if one is not None else None
            if place is not None:
                item = self._layers[self.workspace.network.layer_uid(place[0])]
                item.update(item.neuron_rect(place[1]))

    def set_dragged(self, layer: int, index: int | None, point: QPointF | None) -> None:
        """Show a neuron (or, without an index, a layer's header) at the pointer, and its place as a dashed slot."""
        before = self.stage.dragged
        self.stage.dragged = (layer, index) if point is not None else None
        self._overlay.dragged = (layer, index, QPointF(point)) if point is not None else None
        if self.stage.dragged != before:
            for one in (before, self.stage.dragged):
                if one is not None and one[1] is not None and 0 <= one[0] < self.workspace.network.depth:
                    self._layers[self.workspace.network.layer_uid(one[0])].update()
            self._header.update()
        self._overlay.refresh()
