"""What stands in discs besides numbers: a picture of what the neuron answers over the plane, a mark where it is ill."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QTransform

from nnstudio.training.thumbnails import SIDE, fits, thumbnails
from nnstudio.ui.canvas.lettering import SMALL_VALUE
from nnstudio.ui.canvas.stage import Stage, layer_shades

PAUSE = 0.1
"""Seconds that pictures are shown for while the network learns."""
RIM = 3.0
"""The rim in the colour of the value now."""


class NeuronPictures:
    """The pictures of one board, made when the network, its colours or its size are others."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._key: tuple[Any, ...] = ()
        self._network: object = None
        self._made_at = 0.0
        self._images: list[list[QImage]] = []
        self._pixmaps: dict[tuple[int, int, float], QPixmap] = {}

    @property
    def shown(self) -> bool:
        """Whether discs have pictures: where it's wanted, the data have two inputs, and there are few neurons.

        Not while a step is gone through: that is about numbers.
        """
        stage = self._stage
        if not stage.pictures or stage.workspace.walkthrough.active:
            return False
        return stage.workspace.data.dataset is not None and fits(stage.network)

    def pixmap(self, layer: int, index: int, radius: float) -> QPixmap:
        """Return a neuron's picture, clipped to its disc, in viewport pixels; `radius` in viewport pixels too."""
        self._follow()
        key = (layer, index, round(radius, 2))
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._clipped(self._images[layer - 1][index], radius)
        return found

    def _follow(self) -> None:
        stage = self._stage
        network, data = stage.network, stage.workspace.data
        key = (stage.theme.dark, stage.ratio, data.scaling, network.sizes)
        now = time.monotonic()
        if key == self._key and (
            network is self._network or (stage.lively and now - self._made_at < PAUSE and not stage.moving)
        ):
            return
        self._key, self._network, self._made_at = key, network, now
        self._pixmaps.clear()
        self._images = [
            [self._image(one) for one in layer_shades(network, layer, values)]
            for layer, values in enumerate(thumbnails(network, data.scaled), start=1)
        ]

    def _image(self, shades: np.ndarray) -> QImage:
        pixels = np.full((SIDE, SIDE, 4), 255, dtype=np.uint8)
        pixels[..., :3] = self._stage.theme.value_colors(shades.ravel()).reshape(SIDE, SIDE, 3)
        return QImage(pixels.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGBX8888).copy()

    def _clipped(self, image: QImage, radius: float) -> QPixmap:
        ratio = self._stage.ratio
        half = int(radius * ratio + 2.0)
        pixmap = QPixmap(2 * half, 2 * half)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(half, half)
        painter.scale(ratio, ratio)
        brush = QBrush(image)
        edge = 2 * radius / SIDE
        brush.setTransform(QTransform(edge, 0, 0, edge, -radius, -radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawEllipse(QPointF(0, 0), radius - 0.5, radius - 0.5)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def paint_pictures(painter: QPainter, stage: Stage, pictures: NeuronPictures, layer: int, shown: list[int]) -> None:
    """Paint the discs of a layer with their pictures, and a rim in the colour of the value now."""
    column, zoom, theme = stage.columns[layer], stage.sharp_zoom, stage.theme
    radius = column.radius * zoom
    half = int(radius * stage.ratio + 2.0) / stage.ratio
    shades = stage.shades(layer).tolist()
    painter.save()
    painter.scale(1.0 / zoom, 1.0 / zoom)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in shown:
        x, y = float(column.xs[index]) * zoom, float(column.ys[index]) * zoom
        painter.drawPixmap(QPointF(x - half, y - half), pictures.pixmap(layer, index, radius))
        rim = theme.value_color(shades[index]) if shades[index] == shades[index] else theme.tokens.err
        painter.setPen(QPen(rim, RIM))
        painter.drawEllipse(QPointF(x, y), radius - RIM / 2, radius - RIM / 2)
    painter.restore()


def paint_number(painter: QPainter, stage: Stage, text: str, x: float, y: float, radius: float) -> None:
    """Write a value on a chip low in a disc that has a picture, beside a small one: away from the bias marker."""
    tokens = stage.theme.tokens
    width = stage.lettering.width(text, SMALL_VALUE) + 8
    top = y + 0.28 * radius
    if radius > 18:
        x += 4
    else:
        x, top = x + radius + 4 + width / 2, y - 7
    ground = QColor(tokens.panel)
    ground.setAlphaF(0.88)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(x - width / 2, top, width, 14), 5, 5)
    stage.lettering.draw(painter, text, SMALL_VALUE, tokens.text, x, top + 11, 0.5)


def paint_health(painter: QPainter, stage: Stage, layer: int, shown: list[int]) -> None:
    """Paint the marks of neurons that are dead (a slash) or saturated (two bars) at the upper right of their discs."""
    health, column, tokens = stage.workspace.health, stage.columns[layer], stage.theme.tokens
    if health.health is None:
        return
    size = 6.5 if column.radius > 18 else 5.0
    for index in shown:
        mark = health.mark(layer, index)
        if not mark:
            continue
        reach = 0.72 * column.radius
        center = QPointF(float(column.xs[index]) + reach, float(column.ys[index]) - reach)
        painter.setPen(QPen(tokens.warn, 1.5))
        painter.setBrush(tokens.warn_soft)
        painter.drawEllipse(center, size, size)
        arm = 0.5 * size
        if mark == "dead":
            painter.drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm))
        else:
            for dy in (-0.35 * arm, 0.85 * arm):
                painter.drawLine(center + QPointF(-arm, dy - 0.25), center + QPointF(arm, dy - 0.25))
