"""Where the things are that a lesson points at: on the canvas by arithmetic, in the window by their names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMargins, QPoint, QPointF, QRectF
from PySide6.QtWidgets import QWidget

from nnstudio.engine import Network
from nnstudio.lessons import Target
from nnstudio.ui.card import GAP, Card
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow

ROUND = frozenset(("input", "neuron", "bias", "slot"))
"""What a circle is drawn around; around all else it is a box."""
_AROUND = 9.0
"""Between the face of a neuron and the ring around it: the ring of a selected one is in between."""
_BIAS = 12.0
_LABEL = QRectF(-27, -15, 54, 30)
"""Around the place where a connection carries its weight."""
_SLOT = 26.0
_CARD = QMargins(GAP, 2 * GAP, GAP, 2 * GAP)
"""What a dock has around the card that is painted in it."""
_OWN_BUTTON = frozenset(("train.run", "train.step", "train.reset", "train.speed", "edit.undo", "edit.redo", "view.fit"))
"""Commands: what is pointed at is their button."""


@dataclass(frozen=True)
class Place:
    """What a ring is drawn around, in the window's coordinates."""

    rect: QRectF
    round: bool = False


def item_of(network: Network, target: Target) -> Item | None:
    """Return what is selected when a lesson means a thing on the canvas; None if the network has no such thing."""
    if not target.exists_in(network):
        return None
    match target.kind, target.place:
        case "head", _:
            return LayerRef(network.output.uid)
        case "input", (index,):
            return NeuronRef(network.neuron_uid(0, index))
        case "neuron" | "bias", (layer, index):
            return NeuronRef(network.neuron_uid(layer, index))
        case "layer" | "header", (layer,):
            return LayerRef(network.layer_uid(layer))
        case "connection", (layer, neuron, source):
            return ConnectionRef(network.neuron_uid(layer - 1, source), network.neuron_uid(layer, neuron))
    return None


class Places:
    """Finds the places of targets in a window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._known: dict[str, QWidget] = {}

    def widget(self, target: Target) -> QWidget | None:
        """Return the part of the window that a target names; None for what is on the canvas, or isn't there yet."""
        if target.kind == "palette":
            name = f"palette.{target.name}"
        elif target.kind == "window":
            name = f"button.{target.name}" if target.name in _OWN_BUTTON else target.name
        else:
            return None
        if target.name.startswith("panel."):
            return self._window.card_docks.get(target.name.removeprefix("panel."))
        known = self._known.get(name)
        if known is None or not shiboken6.isValid(known) or known.window() is not self._window:
            known = self._window.findChild(QWidget, name)
            if known is None:
                return None
            self._known[name] = known
        return known

    def find(self, target: Target) -> Place | None:
        """Return where a target is to be seen; None where it isn't."""
        widget = self.widget(target)
        if widget is not None:
            return self._of_widget(widget)
        if target.kind in ("window", "palette"):
            return None
        return self._on_canvas(target)

    def _of_widget(self, widget: QWidget) -> Place | None:
        window = self._window
        if not widget.isVisible() or widget.window() is not window:
            return None
        seen = widget.rect().marginsRemoved(_CARD) if isinstance(widget, Card) else widget.rect()
        at: QWidget | None = widget
        while at is not None and at is not window:
            # What is scrolled out of its parent's sight isn't pointed at.
            seen = seen.translated(at.pos())
            at = at.parentWidget()
            seen = seen & (at.rect() if at is not None else seen)
        if seen.width() < 8 or seen.height() < 8:
            return None
        box = QRectF(seen).adjusted(-3, -3, 3, 3)
        return Place(box & QRectF(window.rect()).adjusted(2, 2, -2, -2))

    # --- on the canvas ------------------------------------------------------------------------

    def _on_canvas(self, target: Target) -> Place | None:
        window = self._window
        canvas = window.canvas
        if not target.exists_in(window.workspace.network) or not canvas.isVisible():
            return None
        box = self._box(target)
        if box is None:
            return None
        # Where a page covers the canvas there is nothing to point at.
        room = QRectF(canvas.viewport().rect())
        if not window.area.welcome.isHidden() or not room.contains(box.center()):
            return None
        if target.kind not in ROUND:
            box = box & room.adjusted(3, 3, -3, -3)
        corner = canvas.viewport().mapTo(window, QPoint(0, 0))
        return Place(box.translated(QPointF(corner)), target.kind in ROUND)

    def _box(self, target: Target) -> QRectF | None:
        canvas = self._window.canvas
        layout, zoom = canvas.board.layout, canvas.zoom * canvas.pixel
        place = target.place
        match target.kind:
            case "input" | "neuron":
                layer, index = (0, place[0]) if target.kind == "input" else (place[0], place[1])
                column = layout.columns[layer]
                around = 4.0 if column.framed else _AROUND
                return _circle(QPointF(canvas.neuron_point(layer, index)), max(8.0, column.radius * zoom + around))
            case "bias":
                marker = layout.columns[place[0]].bias_point(place[1])
                if marker is None:
                    return self._box(Target("neuron", place=place))
                return _circle(canvas.scene_to_viewport(marker), max(9.0, _BIAS * zoom))
            case "slot":
                return _circle(QPointF(canvas.slot_point(place[0], place[1])), _SLOT * zoom)
            case "connection":
                layer, neuron, source = place
                label = QRectF(_LABEL.topLeft() * canvas.pixel, _LABEL.size() * canvas.pixel)
                return label.translated(QPointF(canvas.connection_point(layer, neuron, source)))
            case "header":
                pill = next((one for one in canvas.board.header.pills if one.layer == place[0]), None)
                if pill is None or pill.rect.isEmpty():
                    return None
                box = QRectF(pill.rect.topLeft() * canvas.pixel, pill.rect.size() * canvas.pixel)
                return box.adjusted(-4, -4, 4, 4)
            case "layer":
                return self._scaled(layout.lane(place[0]))
            case "gap":
                center = QPointF(canvas.gap_point(place[0]))
                height = max(one.frame.height() for one in layout.columns) * zoom + 40
                return QRectF(center.x() - 20, center.y() - height / 2, 40, height)
            case "head":
                return self._scaled(layout.head).adjusted(-6, -6, 6, 6)
        return None

    def _scaled(self, box: QRectF) -> QRectF:
        canvas = self._window.canvas
        return QRectF(canvas.scene_to_viewport(box.topLeft()), canvas.scene_to_viewport(box.bottomRight()))


def _circle(center: QPointF, radius: float) -> QRectF:
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
