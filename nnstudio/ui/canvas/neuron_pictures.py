"""What stands in discs besides numbers: a picture of what the neuron answers over the plane, a mark where it is ill."""

from __future__ import annotations

import time
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

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
        self._shades: list[np.ndarray] = []
        self._sheets: dict[tuple[int, int], QImage] = {}

    @property
    def shown(self) -> bool:
        """Whether discs have pictures: where it's wanted, the data have two inputs, and there are few neurons.

        Not while a step is gone through: that is about numbers.
        """
        stage = self._stage
        if not stage.pictures or stage.workspace.walkthrough.active:
            return False
        return stage.workspace.data.dataset is not None and fits(stage.network)

    def sheet(self, layer: int, edge: int) -> QImage:
        """Return a layer's pictures, clipped to discs of `edge` device pixels, one below the other."""
        self._follow()
        found = self._sheets.get((layer, edge))
        if found is None:
            found = self._sheets[layer, edge] = self._clipped(self._shades[layer - 1], edge)
        return found

    def _follow(self) -> None:
        stage = self._stage
        network, data = stage.network, stage.workspace.data
        key = (stage.theme.dark, data.scaling, network.sizes)
        now = time.monotonic()
        if key == self._key and (
            network is self._network or (stage.lively and now - self._made_at < PAUSE and not stage.moving)
        ):
            return
        self._key, self._network, self._made_at = key, network, now
        self._sheets.clear()
        self._shades = [
            layer_shades(network, layer, values)
            for layer, values in enumerate(thumbnails(network, data.scaled), start=1)
        ]

    def _clipped(self, shades: np.ndarray, edge: int) -> QImage:
        # Values between the points, not colours: so the scale's own colours are all there is.
        between = _between(edge)
        fine = np.clip(between @ shades.astype(np.float32) @ between.T, -1.0, 1.0)
        units = len(fine)
        pixels = np.empty((units, edge, edge, 4), dtype=np.uint8)
        mask = _disc(edge)
        colors = self._stage.theme.value_colors(fine.ravel()).reshape(units, edge, edge, 3)
        # Blue first: the order in which the screen has them is put in place three times as fast.
        pixels[..., 2::-1] = colors * mask[..., None]
        pixels[..., 3] = 255 * mask
        form = QImage.Format.Format_ARGB32_Premultiplied
        return QImage(pixels.data, edge, units * edge, 4 * edge, form).copy()


@lru_cache(maxsize=8)
def _between(edge: int) -> np.ndarray:
    """Return the matrix, (edge, SIDE), that draws SIDE values out to `edge`."""
    at = np.linspace(0, SIDE - 1, edge)
    weights = np.maximum(0.0, 1.0 - np.abs(at[:, None] - np.arange(SIDE)))
    return weights.astype(np.float32)


@lru_cache(maxsize=8)
def _disc(edge: int) -> np.ndarray:
    """Return which share of each pixel, (edge, edge), a disc covers."""
    at = np.arange(edge) + 0.5 - edge / 2
    share: np.ndarray = np.clip(edge / 2 - np.hypot(at[:, None], at), 0.0, 1.0).astype(np.float32)
    return share


def paint_pictures(painter: QPainter, stage: Stage, pictures: NeuronPictures, layer: int, shown: list[int]) -> None:
    """Paint the discs of a layer with their pictures, and a rim in the colour of the value now."""
    column, zoom, theme = stage.columns[layer], stage.sharp_zoom, stage.theme
    radius = column.radius * zoom
    edge = max(4, 2 * round(radius * stage.ratio))
    sheet, half = pictures.sheet(layer, edge), edge / 2 / stage.ratio
    shades = stage.shades(layer).tolist()
    painter.save()
    painter.scale(1.0 / zoom, 1.0 / zoom)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in shown:
        x, y = float(column.xs[index]) * zoom, float(column.ys[index]) * zoom
        painter.drawImage(QRectF(x - half, y - half, 2 * half, 2 * half), sheet, QRectF(0, index * edge, edge, edge))
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
