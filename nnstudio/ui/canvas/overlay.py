"""What lies under and over the network: lanes, slots, ghost and tip at the pointer, rubber band, labels, lens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.engine import ACTIVATIONS
from nnstudio.ui.canvas.geometry import PART, Mark
from nnstudio.ui.canvas.layer_item import paint_neuron
from nnstudio.ui.canvas.lens import lens_rect, paint_lens
from nnstudio.ui.canvas.lettering import CAPTION_MEDIUM, CAPTION_STRONG, TITLE
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.weight_labels import WeightLabel, paint_weight_label, weight_labels
from nnstudio.ui.icons import pixmap
from nnstudio.ui.widgets.curve import paint_activation, paint_head
from nnstudio.ui.words import layer_name

GHOST_RADIUS = 22.0
TIP_HEIGHT = 28.0
TIP_AWAY = QPointF(34, 4)


class Underlay(QGraphicsItem):
    """Beneath the connections: the lane of the layer that something would be dropped into, the bar in a gap."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.setZValue(-10)

    def refresh(self) -> None:
        """Take the drop anew."""
        bounds = self._content().adjusted(-2, -2, 2, 2) if self._stage.drop is not None else QRectF()
        self.prepareGeometryChange()
        self._bounds = bounds
        self.update()

    def _content(self) -> QRectF:
        stage = self._stage
        drop = stage.drop
        if drop is None or drop.kind in ("refused", "head"):
            return QRectF()
        if drop.kind == "gap":
            rows = [column.frame for column in stage.layout.columns]
            top, bottom = min(one.top() for one in rows) - 24, max(one.bottom() for one in rows) + 24
            x = stage.layout.gap(drop.layer).x()
            return QRectF(x - PART / 2, top, PART, bottom - top)
        dragged = stage.dragged
        stays = dragged is not None and dragged[0] == drop.layer and dragged[1] is not None
        return stage.layout.lane(drop.layer, opened=drop.kind == "slot" and not stays)

    def boundingRect(self) -> QRectF:
        """The lane or the gap."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the lane or the bar."""
        stage = self._stage
        drop, tokens = stage.drop, stage.theme.tokens
        if drop is None or self._bounds.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._content()
        if drop.kind == "gap":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(QRectF(round(box.center().x()) - 1, box.top(), 2, box.height()), 1, 1)
            return
        painter.setPen(QPen(tokens.accent_line, 1))
        painter.setBrush(stage.theme.mix(tokens.canvas, tokens.accent_soft, 0.73))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 13.5, 13.5)


class Labels(QGraphicsItem):
    """The weights on the connections of what is selected."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.labels: list[WeightLabel] = []
        self.setZValue(20)

    def refresh(self) -> None:
        """Take selection, weights and places anew."""
        labels = weight_labels(self._stage)
        bounds = QRectF()
        for label in labels:
            bounds |= label.rect
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds.adjusted(-1, -1, 1, 1) if labels else QRectF()
        self.labels = labels
        self.update()

    def boundingRect(self) -> QRectF:
        """All labels."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the labels."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hover = self._stage.hover
        for label in self.labels:
            pointed = (
                hover is not None
                and hover.part in ("weight_label", "connection")
                and (hover.layer, hover.index, hover.source) == (label.layer, label.index, label.source)
            )
            paint_weight_label(painter, self._stage, label, pointed)


class Overlay(QGraphicsItem):
    """Above everything: slot, ghost, what is dragged, rubber band, lens, tip."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.band: QRectF | None = None
        self.ghost: tuple[str, QPointF] | None = None
        self.dragged: tuple[int, int | None, QPointF] | None = None
        self.tip: tuple[str, str, QPointF, bool] | None = None
        self.setZValue(40)

    def refresh(self) -> None:
        """Take everything anew."""
        bounds = QRectF()
        for part in (self._slot_rect(), self._home_rect(), self.band, self.tip_rect(), lens_rect(self._stage)):
            if part is not None and not part.isEmpty():
                bounds |= part.adjusted(-4, -4, 4, 4)
        for point in ([self.ghost[1]] if self.ghost else []) + ([self.dragged[2]] if self.dragged else []):
            bounds |= QRectF(point.x() - 120, point.y() - 34, 240, 68)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """Whatever is there now."""
        return self._bounds

    def _slot_rect(self) -> QRectF | None:
        drop = self._stage.drop
        if drop is None or drop.kind != "slot" or drop.index is None:
            return None
        if self.dragged is not None and self.dragged[0] == drop.layer and self.dragged[1] is not None:
            # A neuron that stays in its layer takes its place along: see `_home_rect`.
            return None
        column = self._stage.layout.opened(drop.layer)
        radius = max(column.radius, 8.0)
        center = column.center(min(drop.index, column.count - 1))
        return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)

    def _home_rect(self) -> QRectF | None:
        """The place that a dragged neuron has left."""
        if self.dragged is None:
            return None
        layer, index, _ = self.dragged
        column = self._stage.columns[layer]
        if index is None or index >= column.count or column.mark in (Mark.STRIP, Mark.IMAGE):
            return None
        center, radius = column.center(index), max(column.radius, 6.0)
        return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)

    def _tip_size(self) -> tuple[float, float]:
        assert self.tip is not None
        lettering = self._stage.lettering
        text, detail, _, refused = self.tip
        if refused:
            return lettering.width(text, TITLE) + 34 + 18, 32.0
        width = 24 + lettering.width(text, CAPTION_MEDIUM)
        return width + (10 + lettering.width(detail, CAPTION_STRONG) if detail else 0.0), TIP_HEIGHT

    def _tip_box(self) -> QRectF:
        """The tip in viewport coordinates: beside the pointer, and inside the viewport."""
        assert self.tip is not None
        stage = self._stage
        width, height = self._tip_size()
        corner = stage.to_viewport(self.tip[2]) + TIP_AWAY
        left = max(8.0, min(corner.x(), stage.viewport.width() - width - 8))
        top = corner.y()
        if top + height > stage.viewport.height() - 8:
            top = corner.y() - height - 8 - TIP_AWAY.y()
        return QRectF(round(left), round(max(8.0, top)), width, height)

    def tip_rect(self) -> QRectF | None:
        """Return what the tip covers, in scene coordinates."""
        if self.tip is None:
            return None
        box = self._tip_box()
        return QRectF(self._stage.to_scene(box.topLeft()), box.size() / self._stage.zoom)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what there is."""
        stage = self._stage
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        home = self._home_rect()
        if home is not None:
            self._paint_slot(painter, home, plus=False)
        slot = self._slot_rect()
        if slot is not None:
            self._paint_slot(painter, slot, plus=True)
        if self.band is not None:
            tokens = stage.theme.tokens
            tint = stage.theme.tokens.accent.toRgb()
            tint.setAlpha(24)
            painter.setPen(QPen(tokens.accent, 1 / stage.zoom))
            painter.setBrush(tint)
            painter.drawRect(self.band)
        if lens_rect(stage) is not None and self.dragged is None and stage.drop is None:
            paint_lens(painter, stage)
        if self.ghost is not None:
            self._paint_ghost(painter, *self.ghost)
        if self.dragged is not None:
            self._paint_dragged(painter, *self.dragged)
        if self.tip is not None:
            self._paint_tip(painter)

    def _paint_slot(self, painter: QPainter, box: QRectF, *, plus: bool) -> None:
        tokens = self._stage.theme.tokens
        pen = QPen(tokens.accent, 1.8)
        pen.setDashPattern([5 / 1.8, 4 / 1.8])
        painter.setPen(pen)
        painter.setBrush(tokens.panel)
        painter.drawEllipse(box.adjusted(0, 0, 0, 0))
        if plus:
            painter.setPen(QPen(tokens.accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            center, arm = box.center(), min(4.2, box.width() / 5)
            painter.drawLine(QPointF(center.x() - arm, center.y()), QPointF(center.x() + arm, center.y()))
            painter.drawLine(QPointF(center.x(), center.y() - arm), QPointF(center.x(), center.y() + arm))

    def _paint_ghost(self, painter: QPainter, kind: str, point: QPointF) -> None:
        theme = self._stage.theme
        tokens = theme.tokens
        painter.setPen(QPen(tokens.accent_line, 1.5))
        painter.setBrush(theme.mix(tokens.canvas, tokens.accent_soft, 0.9))
        painter.drawEllipse(point, GHOST_RADIUS, GHOST_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent, 1.6))
        if kind == "layer":
            for dy in (-9, 0, 9):
                painter.drawEllipse(point + QPointF(0, dy), 3.2, 3.2)
        elif kind in ACTIVATIONS:
            paint_activation(painter, QRectF(point.x() - 11, point.y() - 8, 22, 16), kind, tokens.accent)
        elif kind.startswith("head."):
            box = QRectF(point.x() - 10, point.y() - 8, 20, 15)
            paint_head(painter, box, kind.removeprefix("head."), tokens.accent, tokens.accent_line)
        else:
            painter.drawEllipse(point, 7, 7)

    def _paint_dragged(self, painter: QPainter, layer: int, index: int | None, point: QPointF) -> None:
        stage = self._stage
        if layer >= len(stage.columns):
            return
        if index is not None:
            if index < stage.columns[layer].count:
                paint_neuron(painter, stage, layer, index, point)
            return
        tokens = stage.theme.tokens
        text = stage.lettering.elide(layer_name(stage.network, layer), TITLE, 180)
        width = stage.lettering.width(text, TITLE) + 28
        painter.save()
        painter.translate(point)
        painter.scale(1 / stage.zoom, 1 / stage.zoom)
        painter.setPen(QPen(tokens.accent, 1.5))
        painter.setBrush(stage.theme.mix(tokens.canvas, tokens.accent_soft, 0.9))
        painter.drawRoundedRect(QRectF(-width / 2, -16, width, 32), 15.5, 15.5)
        stage.lettering.draw(painter, text, TITLE, tokens.accent, 0, 4.5, 0.5)
        painter.restore()

    def _paint_tip(self, painter: QPainter) -> None:
        assert self.tip is not None
        stage = self._stage
        tokens, draw = stage.theme.tokens, stage.lettering.draw
        text, detail, _, refused = self.tip
        box = self._tip_box()
        painter.save()
        painter.translate(stage.origin)
        painter.scale(1.0 / stage.zoom, 1.0 / stage.zoom)
        if refused:
            painter.setPen(QPen(tokens.err, 1.5))
            painter.setBrush(tokens.err_soft)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 15.25, 15.25)
            painter.drawPixmap(box.topLeft() + QPointF(12, 8), pixmap("warning", tokens.err, 16, stage.ratio))
            draw(painter, text, TITLE, tokens.err, box.left() + 34, box.center().y() + 4.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.tip)
            painter.drawRoundedRect(box, 7, 7)
            draw(painter, text, CAPTION_MEDIUM, tokens.on_tip, box.left() + 12, box.center().y() + 4.2)
            if detail:
                color = stage.theme.mix(tokens.tip, tokens.on_tip, 0.72)
                draw(painter, detail, CAPTION_STRONG, color, box.right() - 12, box.center().y() + 4.2, 1.0)
        painter.restore()
