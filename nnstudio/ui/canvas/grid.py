"""The dotted ground of the canvas."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from nnstudio.ui.canvas.stage import Stage

SPACING = 24.0
DOT = 1.5
REPEAT = 8


def paint_grid(painter: QPainter, stage: Stage, rect: QRectF) -> None:
    """Paint the ground: a dot every 24 px, wider or closer with the zoom, never dense."""
    tokens = stage.theme.tokens
    spacing = SPACING * stage.zoom
    while spacing < 16:
        spacing *= 2
    while spacing > 48:
        spacing /= 2
    painter.save()
    painter.translate(stage.origin)
    painter.scale(1.0 / stage.zoom, 1.0 / stage.zoom)
    area = QRectF(stage.to_viewport(rect.topLeft()), rect.size() * stage.zoom)
    offset = -stage.origin * stage.zoom
    if stage.vector or abs(spacing - round(spacing)) > 1e-6:
        painter.fillRect(area, tokens.canvas)
        _paint_dots(painter, tokens.grid, area, offset, spacing)
    else:
        tile = _tile(tokens.canvas.rgb(), tokens.grid.rgb(), round(spacing), stage.ratio)
        step = round(spacing)
        shift = QPointF((area.left() - offset.x()) % step, (area.top() - offset.y()) % step)
        painter.drawTiledPixmap(area, tile, shift)
    painter.restore()


def _paint_dots(painter: QPainter, color: QColor, area: QRectF, offset: QPointF, spacing: float) -> None:
    left, top = offset.x(), offset.y()
    first_x, first_y = math.floor((area.left() - left) / spacing) - 1, math.floor((area.top() - top) / spacing) - 1
    columns, rows = int(area.width() / spacing) + 3, int(area.height() / spacing) + 3
    xs = [left + (column + 0.5) * spacing for column in range(first_x, first_x + columns)]
    ys = [top + (row + 0.5) * spacing for row in range(first_y, first_y + rows)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRects([QRectF(x, y, DOT, DOT) for y in ys for x in xs])


@lru_cache(maxsize=8)
def _tile(canvas: int, grid: int, spacing: int, ratio: float) -> QPixmap:
    edge = spacing * REPEAT
    pixmap = QPixmap(round(edge * ratio), round(edge * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(canvas))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in range(REPEAT):
        for column in range(REPEAT):
            painter.fillRect(QRectF((column + 0.5) * spacing, (row + 0.5) * spacing, DOT, DOT), QColor(grid))
    painter.end()
    return pixmap
