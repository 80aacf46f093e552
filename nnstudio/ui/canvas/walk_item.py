"""A step of the training on the canvas: what isn't computed yet is veiled, deltas stand at their neurons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.ui.canvas.geometry import Mark
from nnstudio.ui.canvas.inscriptions import small_number, translate
from nnstudio.ui.canvas.lettering import CAPTION_STRONG, SMALL_VALUE
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.strokes import ink_of
from nnstudio.ui.numbers import format_number

VEIL = 0.82
"""How much of the canvas's colour lies over what isn't computed yet."""
BESIDE = 34.0
MOST = 64
"""In larger layers deltas have no room."""


class WalkItem(QGraphicsItem):
    """Paints what the workspace's walkthrough is at; nothing while there's none."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.setZValue(25)

    def refresh(self) -> None:
        """Take the part that is shown anew."""
        bounds = QRectF()
        if self._stage.workspace.walkthrough.active:
            layout = self._stage.layout
            bounds = layout.bounds | layout.head.adjusted(-10, -10, 40, 60)
            bounds = bounds.adjusted(-40, -40, 40, 60)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole network."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint veil, lane, deltas and loss."""
        stage = self._stage
        walkthrough = stage.workspace.walkthrough
        part = walkthrough.stage
        if part is None or part.layer >= len(stage.columns):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if part.kind in ("inputs", "forward"):
            self._paint_veil(painter, part.layer)
        if part.kind in ("forward", "backward"):
            self._paint_lane(painter, part.layer)
        for layer in range(1, len(stage.columns)):
            self._paint_deltas(painter, layer)
        if part.kind in ("loss", "backward"):
            self._paint_loss(painter)

    def _paint_veil(self, painter: QPainter, layer: int) -> None:
        stage = self._stage
        columns = stage.columns
        left = columns[layer].frame.right() + BESIDE
        if layer + 1 < len(columns):
            left = min(left, (columns[layer].frame.right() + columns[layer + 1].frame.left()) / 2)
        else:
            return
        color = QColor(stage.theme.tokens.canvas)
        color.setAlphaF(VEIL)
        painter.fillRect(QRectF(QPointF(left, self._bounds.top()), self._bounds.bottomRight()), color)

    def _paint_lane(self, painter: QPainter, layer: int) -> None:
        frame = self._stage.columns[layer].frame
        painter.setPen(QPen(self._stage.theme.tokens.accent_line, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-24, -30, 24, 34), 14, 14)

    def _paint_deltas(self, painter: QPainter, layer: int) -> None:
        stage = self._stage
        deltas, column = stage.workspace.walkthrough.deltas(layer), stage.columns[layer]
        if deltas is None or column.count > MOST or column.mark not in (Mark.DISC, Mark.COMPACT):
            return
        lettering, tokens = stage.lettering, stage.theme.tokens
        for index, delta in enumerate(deltas.tolist()):
            if index >= column.count:
                return
            text = f"δ {small_number(delta)}"
            center = column.center(index)
            if column.mark is Mark.DISC:
                y, x = center.y() + column.radius + 11, center.x()
            else:
                # At the left: at the right are the weights of what is selected.
                y, x = center.y(), center.x() - column.radius - 9 - lettering.width(text, SMALL_VALUE) / 2
            self._paint_chip(painter, text, x, y, ink_of(stage.theme, delta < 0), tokens.panel)

    def _paint_chip(self, painter: QPainter, text: str, x: float, y: float, ink: QColor, ground: QColor) -> None:
        stage = self._stage
        width = stage.lettering.width(text, SMALL_VALUE) + 12
        painter.setPen(QPen(stage.theme.mix(ground, ink, 0.55), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(x - width / 2, y - 8.5, width, 17), 8.5, 8.5)
        stage.lettering.draw(painter, text, SMALL_VALUE, ink, x, y + 4, 0.5)

    def _paint_loss(self, painter: QPainter) -> None:
        stage = self._stage
        walkthrough, tokens, lettering = stage.workspace.walkthrough, stage.theme.tokens, stage.lettering
        walk = walkthrough.walk
        if walk is None:
            return
        text = translate("Canvas", "target {target} · loss {loss}").format(
            target=walkthrough.target_text(), loss=format_number(walk.sample_loss, 3)
        )
        text = lettering.elide(text, CAPTION_STRONG, 320)
        width = lettering.width(text, CAPTION_STRONG) + 24
        left = min(stage.head.center().x() - width / 2, stage.layout.size.width() - width - 8)
        box = QRectF(left, stage.head.bottom() + 10, width, 26)
        painter.setPen(QPen(tokens.accent_line, 1))
        painter.setBrush(tokens.accent_soft)
        painter.drawRoundedRect(box, 13, 13)
        lettering.draw(painter, text, CAPTION_STRONG, tokens.accent, box.center().x(), box.center().y() + 4.5, 0.5)
