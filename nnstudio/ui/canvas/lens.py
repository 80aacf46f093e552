"""The magnifier beside a strip, an image or a row of dots: which neuron is pointed at, its z and a, its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.ui.canvas.geometry import Mark
from nnstudio.ui.canvas.lettering import CAPTION, CAPTION_STRONG, TITLE
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.numbers import format_number

WIDTH, HEIGHT = 148.0, 74.0
NEIGHBOURS = 3
CELL = 8.0


def _place(stage: Stage) -> tuple[int, int] | None:
    hover = stage.hover
    if hover is None or hover.part != "neuron" or hover.layer is None or hover.index is None:
        return None
    if hover.layer >= len(stage.columns):
        return None
    column = stage.columns[hover.layer]
    if not column.framed or hover.index >= column.count:
        return None
    return hover.layer, hover.index


def _box(stage: Stage, layer: int, index: int) -> QRectF:
    """The lens in viewport coordinates: at the right of the frame, at the left where there's no room."""
    column = stage.columns[layer]
    at = stage.to_viewport(QPointF(column.frame.right(), float(column.ys[index])))
    left = at.x() + 14
    if left + WIDTH > stage.viewport.width() - 8:
        left = stage.to_viewport(QPointF(column.frame.left(), 0)).x() - 14 - WIDTH
    top = max(62.0, min(at.y() - HEIGHT / 2, stage.viewport.height() - HEIGHT - 52))
    return QRectF(round(left), round(top), WIDTH, HEIGHT)


def lens_rect(stage: Stage) -> QRectF | None:
    """Return what the lens covers in the scene, None if there is none."""
    place = _place(stage)
    if place is None:
        return None
    box = _box(stage, *place)
    return QRectF(stage.to_scene(box.topLeft()), box.size() / stage.zoom)


def paint_lens(painter: QPainter, stage: Stage) -> None:
    """Paint the lens."""
    place = _place(stage)
    if place is None:
        return
    layer, index = place
    theme, draw = stage.theme, stage.lettering.draw
    tokens = theme.tokens
    box = _box(stage, layer, index)
    painter.save()
    painter.translate(stage.origin)
    painter.scale(1.0 / stage.zoom, 1.0 / stage.zoom)
    painter.setPen(QPen(tokens.border_strong, 1))
    painter.setBrush(tokens.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
    shades = stage.shades(layer)
    width = round(shades.size**0.5) if stage.columns[layer].mark is Mark.IMAGE else 1
    middle = QPointF(box.left() + 12 + 3.5 * CELL, box.center().y())
    for row in range(-NEIGHBOURS, NEIGHBOURS + 1):
        columns = range(-NEIGHBOURS, NEIGHBOURS + 1) if width > 1 else (0,)
        for across in columns:
            other = index + row * width + across
            if not 0 <= other < shades.size or not 0 <= index % width + across < width:
                continue
            half = CELL / 2 if width > 1 else 3.5 * CELL
            cell = QRectF(middle.x() + across * CELL - half, middle.y() + (row - 0.5) * CELL, 2 * half, CELL)
            painter.fillRect(cell, theme.value_color(float(shades[other])))
            if row == 0 and across == 0:
                chosen = cell
    painter.setPen(QPen(tokens.text, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(chosen)
    left, right = middle.x() + 3.5 * CELL + 10, box.right() - 12
    name = stage.lettering.elide(stage.network.neuron_name(layer, index), TITLE, right - left)
    draw(painter, name, TITLE, tokens.text, left, box.top() + 22)
    if layer:
        rows = [("z", float(stage.trace.logits(layer)[0, index])), ("a", float(stage.trace.values(layer)[0, index]))]
    else:
        rows = [("x", float(stage.workspace.x[index]))]
        if stage.workspace.data.scales:
            rows.append(("→", float(stage.values(0)[index])))
    for k, (symbol, value) in enumerate(rows):
        baseline = box.top() + 42 + 18 * k
        draw(painter, symbol, CAPTION, tokens.text3, left, baseline)
        draw(painter, format_number(value), CAPTION_STRONG, tokens.text, right, baseline, 1.0)
    painter.restore()
