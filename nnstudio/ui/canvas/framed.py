"""Layers in a frame: dots, a strip or an image of their values, and marks around single cells."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnstudio.ui.canvas.geometry import Hit, Mark
from nnstudio.ui.canvas.stage import Stage


def paint_frame(painter: QPainter, stage: Stage, layer: int, corner: float) -> None:
    """Paint the rounded outline of dots, strip or image; emphasised if its layer is selected."""
    tokens, frame = stage.theme.tokens, stage.columns[layer].frame
    selected = stage.network.layer_uid(layer) in stage.selected_layers
    if selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), corner + 3, corner + 3)
        painter.setPen(QPen(tokens.accent, 2))
    elif stage.hover is not None and stage.hover.part in ("neuron", "layer") and stage.hover.layer == layer:
        painter.setPen(QPen(tokens.control, 1.5))
    else:
        painter.setPen(QPen(tokens.border_strong, 1))
    painter.setBrush(tokens.panel)
    inset = 0.0 if selected else 0.5
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), corner, corner)


def paint_strip(painter: QPainter, stage: Stage, layer: int) -> None:
    """Paint a layer as one column of cells."""
    column = stage.columns[layer]
    paint_frame(painter, stage, layer, 6.0)
    inside = column.frame.adjusted(2, 2, -2, -2)
    _draw_values(painter, _picture(stage, layer, 1), inside, inside.height() * stage.zoom < column.count)
    _mark_cells(painter, stage, layer, inside)


def paint_image(painter: QPainter, stage: Stage, layer: int) -> None:
    """Paint a layer as a square of cells."""
    column = stage.columns[layer]
    paint_frame(painter, stage, layer, 7.5)
    side = round(column.count**0.5)
    inside = column.frame.adjusted(4.5, 4.5, -4.5, -4.5)
    _draw_values(painter, _picture(stage, layer, side), inside, inside.height() * stage.zoom < side)
    _mark_cells(painter, stage, layer, inside)


def _picture(stage: Stage, layer: int, width: int) -> QImage:
    colors = stage.theme.value_colors(stage.shades(layer))
    rows = colors.shape[0] // width
    pixels = np.full((rows, width, 4), 255, dtype=np.uint8)
    pixels[..., :3] = colors.reshape(rows, width, 3)
    # The copy owns its memory; the array goes away.
    return QImage(pixels.data, width, rows, 4 * width, QImage.Format.Format_RGBX8888).copy()


def _draw_values(painter: QPainter, picture: QImage, box: QRectF, shrunk: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
    painter.drawImage(box, picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)


def _mark_cells(painter: QPainter, stage: Stage, layer: int, inside: QRectF) -> None:
    """Rings of neurons in a strip or an image: a bar or a box around the cell."""
    tokens, network, column = stage.theme.tokens, stage.network, stage.columns[layer]
    hovered = stage.hover.index if is_part(stage.hover, "neuron", layer) and stage.hover else None
    marks: list[tuple[int, QColor]] = []
    for uid in stage.selected_neurons:
        place = network.locate(uid)
        if place is not None and place[0] == layer:
            marks.append((place[1], tokens.accent))
    if stage.focus is not None:
        place = network.locate(stage.focus)
        if place is not None and place[0] == layer:
            marks.append((place[1], tokens.accent))
    if hovered is not None:
        marks.append((hovered, tokens.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index, color in marks:
        if index >= column.count:
            continue
        center = column.center(index)
        painter.setPen(QPen(color, 1.5))
        half = max(column.radius, 1.5) + 1
        if column.mark is Mark.STRIP:
            painter.drawRect(QRectF(inside.left() - 3, center.y() - half, inside.width() + 6, 2 * half))
        else:
            painter.drawRect(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half))


def is_part(hover: Hit | None, part: str, layer: int) -> bool:
    """Return whether a part of a layer is pointed at."""
    return hover is not None and hover.part == part and hover.layer == layer
