"""One layer on the board: discs, dots, a strip or an image, with values, names, bias markers and sliders."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.ui.canvas.bias_marker import BiasMarker
from nnstudio.ui.canvas.framed import is_part, paint_frame, paint_image, paint_strip
from nnstudio.ui.canvas.geometry import Column, Mark, Names, Sliders
from nnstudio.ui.canvas.inscriptions import disc_number, logit_name, written_name
from nnstudio.ui.canvas.lettering import CAPTION_MEDIUM, LABEL, LABEL_SELECTED, SMALL, SMALL_VALUE, SYMBOL, VALUE
from nnstudio.ui.canvas.neuron_pictures import NeuronPictures, paint_health, paint_number, paint_pictures
from nnstudio.ui.canvas.sprites import disc_colors, disc_indices, paint_disc
from nnstudio.ui.canvas.stage import LEAST_TEXT, Stage
from nnstudio.ui.widgets.slider import paint_slider

READABLE = 0.7
"""A neuron that appears shows its value from this share of its size on."""
LABEL_PITCH = 46.0
"""Rows closer than this have no room for a name above each."""


class LayerItem(QGraphicsItem):
    """Paints one layer; what it shows is all in the stage.

    Parameters
    ----------
    stage : Stage
    pictures : NeuronPictures
    layer : int
        Layer number; the board changes it when layers move.
    """

    def __init__(self, stage: Stage, pictures: NeuronPictures, layer: int) -> None:
        super().__init__()
        self._stage = stage
        self._pictures = pictures
        self.layer = layer
        self._bounds = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(10)
        self.place()

    @property
    def column(self) -> Column:
        """Where the layer is now."""
        return self._stage.columns[self.layer]

    def place(self) -> None:
        """Take the column's place anew."""
        bounds = _extent(self.column)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def boundingRect(self) -> QRectF:
        """Marks, rings, names, markers and sliders."""
        return self._bounds

    def values_rect(self) -> QRectF:
        """Return what has to be repainted when the layer's values change."""
        column = self.column
        if column.sliders is Sliders.BELOW:
            left = 22.0 if not self._stage.workspace.data.scales else column.x - self._bounds.left()
            return column.frame.adjusted(-left, -9, 22, 32)
        if column.sliders is Sliders.LEFT:
            return column.frame.adjusted(-90, -9, 9, 9)
        return column.frame.adjusted(-9, -9, 9, 9)

    def neuron_rect(self, index: int) -> QRectF:
        """Return what has to be repainted when one neuron's ring or name changes."""
        column = self.column
        if column.framed:
            return self._bounds
        reach = column.radius + 12
        center = column.center(index)
        return QRectF(center.x() - 62, center.y() - reach - 20, 124, 2 * reach + 24)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint what is exposed."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._stage.zooming)
        column = self.column
        if column.mark is Mark.STRIP:
            paint_strip(painter, self._stage, self.layer)
        elif column.mark is Mark.IMAGE:
            paint_image(painter, self._stage, self.layer)
        else:
            self._paint_neurons(painter, column, option.exposedRect)

    # --- discs and dots -----------------------------------------------------------------------

    def _paint_neurons(self, painter: QPainter, column: Column, exposed: QRectF) -> None:
        stage = self._stage
        if column.mark is Mark.DOT:
            paint_frame(painter, stage, self.layer, min(column.frame.width() / 2, 7.0))
        top, bottom = exposed.top() - 64, exposed.bottom() + 64
        ys = column.ys
        first, last = 0, column.count
        if not stage.moving and stage.dragged is None:  # else rows may be on their way past one another
            first, last = int(np.searchsorted(ys, top)), int(np.searchsorted(ys, bottom, side="right"))
        shown = [index for index in range(first, min(last, column.count)) if stage.dragged != (self.layer, index)]
        if not shown:
            return
        self._paint_rings(painter, column, shown)
        pictured = self.layer > 0 and column.mark is not Mark.DOT and self._pictures.shown and not stage.moving
        if pictured:
            paint_pictures(painter, stage, self._pictures, self.layer, shown)
        else:
            self._paint_discs(painter, column, shown)
        if stage.zoom * column.radius >= LEAST_TEXT * 14 and column.mark is not Mark.DOT:
            self._paint_values(painter, column, shown, pictured)
            self._paint_names(painter, column, shown)
        elif column.mark is Mark.DOT and stage.zoom >= LEAST_TEXT:
            self._paint_names(painter, column, shown)
        if stage.zoom < LEAST_TEXT:
            return
        if self.layer:
            self._paint_biases(painter, column, shown)
            if column.mark is not Mark.DOT:
                paint_health(painter, stage, self.layer, shown)
        else:
            self._paint_sliders(painter, column, shown)

    def _paint_discs(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        xs, ys, radius = column.xs.tolist(), column.ys.tolist(), column.radius
        outlined = column.mark is not Mark.DOT
        fresh = self._fresh(shown)
        if stage.vector or fresh:
            shades = stage.shades(self.layer).tolist()
            for index in shown:
                grown = radius * (stage.progress if index in fresh else 1.0)
                paint_disc(painter, stage.theme, QPointF(xs[index], ys[index]), grown, shades[index], outlined)
            return
        # In viewport pixels, so that the ready-made discs go on unscaled.
        zoom = stage.sharp_zoom
        discs = stage.sprites.discs(radius * zoom, stage.ratio, outlined)
        colors, half, put = disc_indices(stage.shades(self.layer)), discs.half, painter.drawPixmap
        if zoom != 1.0:
            painter.save()
            painter.scale(1.0 / zoom, 1.0 / zoom)
        for index in shown:
            put(QPointF(xs[index] * zoom - half, ys[index] * zoom - half), discs[colors[index]])
        if zoom != 1.0:
            painter.restore()

    def _fresh(self, shown: list[int]) -> set[int]:
        stage = self._stage
        if not stage.fresh or stage.progress >= 1.0:
            return set()
        network = stage.network
        return {index for index in shown if network.neuron_uid(self.layer, index) in stage.fresh}

    def _paint_values(self, painter: QPainter, column: Column, shown: list[int], pictured: bool) -> None:
        stage = self._stage
        theme, draw = stage.theme, stage.lettering.draw
        values, shades = stage.values(self.layer).tolist(), stage.shades(self.layer).tolist()
        xs, ys = column.xs.tolist(), column.ys.tolist()
        compact = column.mark is Mark.COMPACT
        style = SMALL_VALUE if compact else VALUE
        error = theme.tokens.err
        appearing = self._fresh(shown) if stage.progress < READABLE else ()
        for index in shown:
            if index in appearing:
                continue
            if pictured:
                paint_number(painter, stage, disc_number(values[index], compact), xs[index], ys[index], column.radius)
                continue
            shade = shades[index]
            ink = theme.value_ink(shade) if shade == shade else error
            draw(painter, disc_number(values[index], compact), style, ink, xs[index], ys[index] + 4, 0.5)

    def _paint_rings(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        tokens, radius = stage.theme.tokens, column.radius
        hovered = stage.hover.index if stage.hover and is_part(stage.hover, "neuron", self.layer) else None
        shades = stage.shades(self.layer)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        broken = np.isnan(shades)
        if broken.any():
            for index in shown:
                if broken[index]:
                    painter.setPen(QPen(tokens.err, 2))
                    painter.drawEllipse(column.center(index), radius + 4.5, radius + 4.5)
        if not stage.selected_neurons and hovered is None and stage.focus is None:
            return
        several = len(stage.selected_neurons) > 1
        network = stage.network
        for index in shown:
            uid = network.neuron_uid(self.layer, index)
            center = column.center(index)
            if uid in stage.selected_neurons:
                if several and uid != stage.primary:
                    painter.setPen(QPen(tokens.accent_line, 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(center, radius + 4.5, radius + 4.5)
                else:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(tokens.accent_soft)
                    painter.drawEllipse(center, radius + 8, radius + 8)
                    painter.setPen(QPen(tokens.accent, 2.5))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(center, radius + 4.5, radius + 4.5)
            elif index == hovered:
                painter.setPen(QPen(tokens.control, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(center, radius + 4, radius + 4)
            if uid == stage.focus:
                pen = QPen(tokens.accent, 2)
                pen.setDashPattern([1, 1.5])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                reach = radius + (9 if uid in stage.selected_neurons else 5)
                painter.drawEllipse(center, reach, reach)

    def _paint_names(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        tokens, lettering, network = stage.theme.tokens, stage.lettering, stage.network
        if self.layer == 0:
            self._paint_input_names(painter, column, shown)
            return
        if column.mark is Mark.DOT:
            return
        roomy = column.count == 1 or column.pitch >= LABEL_PITCH
        output = self.layer == network.depth - 1
        broken = np.isnan(stage.shades(self.layer))
        for index in shown:
            selected = network.neuron_uid(self.layer, index) in stage.selected_neurons
            hovered = (
                is_part(stage.hover, "neuron", self.layer) and stage.hover is not None and stage.hover.index == index
            )
            if not roomy and not selected and not hovered:
                continue
            text = logit_name(network, index) if output else network.neuron_name(self.layer, index)
            style = LABEL_SELECTED if selected else LABEL
            text = lettering.elide(text, style, 112)
            lift = column.radius + (13 if selected or broken[index] else 7)
            color = tokens.accent if selected else tokens.text3
            x, y = float(column.xs[index]), float(column.ys[index]) - lift
            if not roomy:
                width = lettering.width(text, style)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.canvas)
                painter.drawRoundedRect(QRectF(x - width / 2 - 3, y - 11, width + 6, 14), 4, 4)
            lettering.draw(painter, text, style, color, x, y, 0.5)

    def _paint_input_names(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        tokens, lettering, network = stage.theme.tokens, stage.lettering, stage.network
        for index in shown:
            selected = network.inputs[index].uid in stage.selected_neurons
            x, y = float(column.xs[index]), float(column.ys[index])
            if column.names is Names.ABOVE:
                style = LABEL_SELECTED if selected else LABEL
                text = lettering.elide(network.inputs[index].name, style, 118)
                color = tokens.accent if selected else tokens.text3
                lettering.draw(painter, text, style, color, x, y - column.radius - (13 if selected else 7), 0.5)
            elif column.names is Names.LEFT:
                style = SYMBOL if column.mark is Mark.DISC else CAPTION_MEDIUM if column.mark is Mark.COMPACT else SMALL
                edge = column.name_edge
                text = written_name(network.inputs[index].name)
                if style is SYMBOL and len(text) > 1 and not text.isascii() and not text[0].isascii():
                    style = CAPTION_MEDIUM  # Only symbols lean, and no Chinese does.
                text = lettering.elide(text, style, max(12.0, edge - column.x + stage.layout.columns[0].x - 4))
                color = tokens.accent if selected else tokens.text2
                lift = 0 if column.mark is Mark.DISC else 1
                lettering.draw(painter, text, style, color, edge, y + 5 - lift, 1.0)
            if stage.workspace.data.scales and column.mark is Mark.DISC:
                # In the disc is what the network gets; beside it what the slider says.
                raw = disc_number(float(stage.workspace.x[index]))
                left = column.names is Names.LEFT
                place = (column.name_edge, y + 20) if left else (x - column.radius - 7, y + 4)
                lettering.draw(painter, raw, SMALL, tokens.text2, *place, 1.0)

    def _paint_biases(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        layer = stage.network.layer(self.layer)
        if not layer.use_bias or column.mark is Mark.DOT:
            return
        biases, zoom = layer.bias.tolist(), stage.sharp_zoom
        fresh = self._fresh(shown)
        hovered = stage.hover.index if is_part(stage.hover, "bias", self.layer) and stage.hover else None
        if zoom != 1.0:
            painter.save()
            painter.scale(1.0 / zoom, 1.0 / zoom)
        for index in shown:
            center = column.bias_point(index)
            if center is not None and index not in fresh and stage.bias_shown(self.layer, index):
                marker = BiasMarker(stage.theme, biases[index], column.mark is Mark.COMPACT, index == hovered)
                marker.put(painter, stage, center)
        if zoom != 1.0:
            painter.restore()

    def _paint_sliders(self, painter: QPainter, column: Column, shown: list[int]) -> None:
        stage = self._stage
        values, inputs = stage.workspace.x.tolist(), stage.network.inputs
        hovered = stage.hover.index if stage.hover and stage.hover.part in ("slider", "slider_thumb") else None
        for index in shown:
            box = column.slider_rect(index)
            if box is None:
                return
            one = inputs[index]
            paint_slider(painter, stage.theme, box, one.min, one.max, values[index], hovered=index == hovered)


def paint_neuron(painter: QPainter, stage: Stage, layer: int, index: int, center: QPointF) -> None:
    """Paint one neuron with its value somewhere else than in its place: at the pointer."""
    column = stage.columns[layer]
    radius = max(column.radius, 14.0) if column.mark is not Mark.DISC else column.radius
    shade, value = float(stage.shades(layer)[index]), float(stage.values(layer)[index])
    fill, _ = disc_colors(stage.theme, shade)
    painter.setPen(QPen(stage.theme.tokens.accent, 2))
    painter.setBrush(fill)
    painter.drawEllipse(center, radius, radius)
    ink = stage.theme.value_ink(shade) if shade == shade else stage.theme.tokens.err
    compact = radius < 20
    style = SMALL_VALUE if compact else VALUE
    stage.lettering.draw(painter, disc_number(value, compact), style, ink, center.x(), center.y() + 4, 0.5)


def _extent(column: Column) -> QRectF:
    if column.mark in (Mark.STRIP, Mark.IMAGE):
        return column.frame.adjusted(-6, -6, 6, 6)
    left, right = 62.0, 62.0
    if column.layer == 0:
        # Beside a disc there may be the value before it is scaled.
        left = max(76.0, column.x - column.name_edge + (82.0 if column.names is Names.LEFT else 0.0))
    top = float(column.ys.min()) - column.radius - 28
    bottom = float(column.ys.max()) + column.radius + 32
    return QRectF(column.x - left, top, left + right, bottom - top)
