"""The drawing board: a scene that shows the workspace's network and everything that happens to it.

One item a layer, one a layer pair, one for all headers, one for the head block. The board follows the workspace and
hands each item what changed; where things are is arithmetic on a `Layout`, and so is what is under a point.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, QTimer
from PySide6.QtGui import QPainter

from nnstudio.engine import Network, Trace
from nnstudio.project import Project
from nnstudio.ui.canvas.connections_item import ConnectionsItem
from nnstudio.ui.canvas.describing import describe
from nnstudio.ui.canvas.geometry import Hit, Layout, arrange
from nnstudio.ui.canvas.grid import paint_grid
from nnstudio.ui.canvas.head_item import HeadItem, head_rows
from nnstudio.ui.canvas.header_item import HeaderItem
from nnstudio.ui.canvas.hitting import hit as hit_of
from nnstudio.ui.canvas.journey import Journey, alike, neuron_uids
from nnstudio.ui.canvas.layer_item import LayerItem
from nnstudio.ui.canvas.marking import Marking
from nnstudio.ui.canvas.motion import FADE_DURATION, Motion
from nnstudio.ui.canvas.neuron_pictures import NeuronPictures
from nnstudio.ui.canvas.shape import same_shape
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.weight_labels import WeightLabel
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

SETTLE = 140
"""Milliseconds of rest after which hairlines give way to smooth lines."""


class Board(Marking):
    """The canvas's scene.

    Parameters
    ----------
    workspace : Workspace
    theme : Theme
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QObject | None = None) -> None:
        size = QSizeF(900, 594)
        layout = arrange(workspace.network, size.width(), size.height())
        super().__init__(workspace, Stage(workspace, theme, layout, size), parent)
        self.theme = theme
        self.animated = True
        """Whether changes of place are animated where a person can see them and motion isn't reduced."""
        self._network = workspace.network
        self._reference = self.stage.reference_weight
        self._uids: list[tuple[int, ...]] = []
        self._pictures = NeuronPictures(self.stage)
        self._shown: Trace | None = None
        self._journey = Journey(self.stage, self)
        self._journey.moved.connect(self._place)
        self._fade = Motion(self, FADE_DURATION)
        self._fade.stepped.connect(self._fade_to)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._rest)
        workspace.changed.connect(self._changed)
        workspace.traced.connect(self._traced)
        workspace.selection.changed.connect(self._selection_changed)
        workspace.data.changed.connect(self._repaint_layers)
        workspace.health.changed.connect(self._repaint_layers)
        workspace.walkthrough.changed.connect(self._walked)
        theme.changed.connect(self._theme_changed)
        self._build()

    @property
    def layout(self) -> Layout:
        """The settled places of everything."""
        return self.stage.layout

    # --- places -------------------------------------------------------------------------------

    def arrange(self, width: float, height: float) -> None:
        """Lay the network out for a viewport, at once."""
        self.stage.viewport = QSizeF(width, height)
        self._lay_out()
        self._go(animate=False)

    def set_view(self, origin: QPointF, zoom: float, ratio: float, viewport: QSizeF) -> None:
        """Follow the view: the scene point at its top left, its zoom, device pixels a pixel, its size."""
        stage = self.stage
        if (stage.origin, stage.zoom, stage.ratio, stage.viewport) == (origin, zoom, ratio, viewport):
            return
        stage.origin, stage.zoom, stage.ratio, stage.viewport = origin, zoom, ratio, viewport
        if not stage.zooming:
            stage.sharp_zoom = zoom
        self._header.refresh()
        self._overlay.refresh()

    def set_zooming(self, zooming: bool) -> None:
        """Say whether a person is zooming: pictures are then shown scaled until the zoom settles."""
        if self.stage.zooming != zooming:
            self.stage.zooming = zooming
            if not zooming:
                self.stage.sharp_zoom = self.stage.zoom
                self.update()

    def _build(self) -> None:
        """Make the items fit the network's layers: those of layers that stay are kept."""
        network = self.workspace.network
        uids = [network.layer_uid(layer) for layer in range(network.depth)]
        for uid in [uid for uid in self._layers if uid not in uids]:
            self.removeItem(self._layers.pop(uid))
        for uid in [uid for uid in self._pairs if uid not in uids]:
            self.removeItem(self._pairs.pop(uid))
        for layer, uid in enumerate(uids):
            if uid not in self._layers:
                self._layers[uid] = LayerItem(self.stage, self._pictures, layer)
                self.addItem(self._layers[uid])
            self._layers[uid].layer = layer
            if layer:
                if uid not in self._pairs:
                    self._pairs[uid] = ConnectionsItem(self.stage, layer)
                    self.addItem(self._pairs[uid])
                self._pairs[uid].layer = layer
        self._uids = neuron_uids(network)
        self._place()

    def _place(self) -> None:
        """Hand every item its place and repaint it."""
        items: list[LayerItem | ConnectionsItem | HeadItem] = [
            *self._layers.values(),
            *self._pairs.values(),
            self._head,
        ]
        for item in items:
            item.place()
            item.update()
        self._header.refresh()
        self._labels.refresh()
        self._underlay.refresh()
        self._overlay.refresh()
        self._walk.refresh()

    def _lay_out(self) -> None:
        """Arrange the network anew; columns that stay as they are stay the very objects that pictures are kept for."""
        stage = self.stage
        layout = arrange(self.workspace.network, stage.viewport.width(), stage.viewport.height())
        kept = {column.uid: column for column in stage.columns}
        columns = tuple(
            kept[one.uid] if one.uid in kept and alike(kept[one.uid], one) else one for one in layout.columns
        )
        stage.layout = replace(layout, columns=columns)

    def _go(self, *, animate: bool) -> None:
        """Send everything from where it is to where it belongs."""
        self._journey.plan(self._uids, animate=animate and self._seen_moving)
        self._build()
        self._journey.depart()

    @property
    def _seen_moving(self) -> bool:
        """Whether a person would see things move, and wants to."""
        return self.animated and not self.theme.reduced_motion and any(view.isVisible() for view in self.views())

    def _fade_to(self, share: float) -> None:
        self.stage.fade = share
        for pair in self._pairs.values():
            pair.update()

    @property
    def moving(self) -> bool:
        """Whether something is on its way."""
        return self.stage.moving

    # --- what happens to the network ----------------------------------------------------------

    def _changed(self, before: Project, after: Project) -> None:
        if self._network is after.network:
            return
        stage = self.stage
        old, self._network = self._network, after.network
        if self.workspace.training.publishing and same_shape(old, after.network):
            self._learned()
            return
        if stage.hover is not None and not stage.hover.exists_in(after.network):
            stage.hover = None
        dropping = stage.drop is not None
        # Marks of a drag may speak of places that are gone; a gesture that goes on sets them anew.
        stage.drop = stage.dragged = self._overlay.dragged = None
        chosen = (stage.selected_neurons, stage.selected_layers, stage.selected_connections)
        stage.take_selection()
        if same_shape(old, after.network) and not stage.moving and not dropping:
            self._weights_changed(old, after.network)
            if chosen != (stage.selected_neurons, stage.selected_layers, stage.selected_connections):
                self._place()
        else:
            self._lay_out()
            self._go(animate=True)
        self._reference = stage.reference_weight

    def _weights_changed(self, before: Network, after: Network) -> None:
        """Repaint what an edit that moves nothing has touched."""
        everything = self._reference != self.stage.reference_weight
        for old, new in zip(before.computing_layers, after.computing_layers, strict=True):
            if everything or old.weights is not new.weights or old.mask is not new.mask:
                self._pairs[new.uid].update()
            if old is not new:
                self._layers[new.uid].update()
        if before.inputs is not after.inputs:
            self._layers[after.layer_uid(0)].update()
        self._header.refresh()
        self._labels.refresh()
        self._head.update()

    def _learned(self) -> None:
        """Show a state of a training: numbers alone are others, whatever a person is doing goes on undisturbed."""
        stage = self.stage
        stage.lively = True
        self._settle.start()
        self._reference = stage.reference_weight
        for pair in self._pairs.values():
            pair.update()
        self._show_values()
        if self._labels.labels:
            self._labels.refresh()
        if self._overlay.dragged is not None:
            self._overlay.update()
        # `traced` follows, with the very same numbers.
        self._shown = self.workspace.trace

    def _traced(self, trace: Trace) -> None:
        if trace is not self._shown:
            self._show_values()
        self._shown = None

    def _repaint_layers(self) -> None:
        for item in self._layers.values():
            item.update()

    def set_pictures(self, shown: bool) -> None:
        """Show in neurons what they answer over the plane of two inputs, where the data have two."""
        if shown != self.stage.pictures:
            self.stage.pictures = shown
            self._repaint_layers()

    def _walked(self) -> None:
        self._walk.refresh()
        self._repaint_layers()
        self._labels.refresh()

    def _show_values(self) -> None:
        for item in self._layers.values():
            item.update(item.values_rect())
        self._head.update(self.stage.head)
        hover = self.stage.hover
        if hover is not None and hover.part == "neuron":
            self._overlay.update()

    def _selection_changed(self) -> None:
        if self._network is not self.workspace.network:
            return  # In the middle of an edit: `_changed` follows and takes it all.
        stage = self.stage
        neurons, layers = stage.selected_neurons, stage.selected_layers
        connections, dimming = stage.selected_connections, stage.dimming
        stage.take_selection()
        touched = neurons ^ stage.selected_neurons
        if len(neurons) > 1 or len(stage.selected_neurons) > 1:
            # The primary of several has another ring than the others.
            touched = neurons | stage.selected_neurons
        network = self.workspace.network
        for uid in touched:
            place = network.locate(uid)
            if place is not None:
                item = self._layers[network.layer_uid(place[0])]
                item.update(item.neuron_rect(place[1]))
        if dimming is not stage.dimming and self._seen_moving:
            stage.fade = 0.0
            self._fade.start()
        if dimming or stage.dimming or connections != stage.selected_connections:
            for pair in self._pairs.values():
                pair.update()
        if layers != stage.selected_layers:
            for uid in layers ^ stage.selected_layers:
                if uid in self._layers:
                    self._layers[uid].update()
            self._head.update()
            self._header.refresh()
        self._labels.refresh()

    def _theme_changed(self) -> None:
        self.stage.sprites.clear()
        for pair in self._pairs.values():
            pair.forget()
        self.update()

    def settle_later(self) -> None:
        """Hairlines were drawn: draw them smoothly when nothing has changed for a moment."""
        self._settle.start()

    def _rest(self) -> None:
        lively, self.stage.lively = self.stage.lively, False
        if lively and self._pictures.shown:
            self._repaint_layers()
        for pair in self._pairs.values():
            if pair.restless or lively:
                pair.restless = False
                pair.update()

    # --- what is under a point ----------------------------------------------------------------

    def hit(self, point: QPointF, reach: float) -> Hit:
        """Return what is at a point of the scene, by the settled places.

        Parameters
        ----------
        reach : float
            How far beside a connection, a marker or a frame still hits it, in scene pixels.
        """
        rows = [
            Hit("class", self.stage.layout.last, row.index) for row in head_rows(self.stage) if row.box.contains(point)
        ]
        return hit_of(self.stage, self._header, self._labels.labels, rows, point, reach)

    def describe(self, hit: Hit) -> str:
        """Return the exact number at a hit and where it comes from; "" where there's nothing to say."""
        return describe(self.stage, hit)

    # --- what is drawn ------------------------------------------------------------------------

    def set_sign_filter(self, sign: int) -> None:
        """Show, of large pairs, all connections (0), only positive (1) or only negative ones (−1)."""
        if sign != self.stage.sign_filter:
            self.stage.sign_filter = sign
            for pair in self._pairs.values():
                pair.update()

    @property
    def drawn_counts(self) -> tuple[int, int]:
        """(drawn, all) connections of the pairs that are too large to be drawn one by one; (0, 0) if there is none."""
        return self.stage.large_pair_counts()

    # --- painting -----------------------------------------------------------------------------

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The canvas's colour and its dots."""
        paint_grid(painter, self.stage, QRectF(rect))

    def pair_items(self) -> list[ConnectionsItem]:
        """Return the items of the layer pairs, first to last."""
        return sorted(self._pairs.values(), key=attrgetter("layer"))

    def layer_items(self) -> list[LayerItem]:
        """Return the items of the layers, first to last."""
        return sorted(self._layers.values(), key=attrgetter("layer"))

    @property
    def weight_labels(self) -> list[WeightLabel]:
        """The weights that are written on connections now."""
        return self._labels.labels

    @property
    def tip_rect(self) -> QRectF | None:
        """What the tip covers, in scene coordinates; None if there is none."""
        return self._overlay.tip_rect()

    @property
    def header(self) -> HeaderItem:
        """The item of the header pills."""
        return self._header
