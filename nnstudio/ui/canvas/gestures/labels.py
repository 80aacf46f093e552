"""Where names stand on the canvas, so that a double-click on one can rename."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from nnstudio.ui.canvas.geometry import Column, Layout, Mark, Names

HALF_WIDTH = 44.0
HEIGHT = 22.0


def label_at(layout: Layout, point: QPointF) -> tuple[int, int] | None:
    """Return (layer, index) of the neuron or input whose name is at a point of the scene; None if there's none."""
    for column in layout.columns:
        if abs(point.x() - column.x) > 200 or column.count == 0:
            continue
        index = int(np.abs(column.ys - column.radius - point.y()).argmin())
        for candidate in {index, min(index + 1, column.count - 1)}:
            box = label_rect(column, candidate)
            if box is not None and box.contains(point):
                return column.layer, candidate
    return None


def label_rect(column: Column, index: int) -> QRectF | None:
    """Return the box of a neuron's name: above its disc, or at the left of an input; None where none is shown."""
    center = column.center(index)
    if column.mark not in (Mark.DISC, Mark.COMPACT):
        return None
    if column.layer == 0 and column.names is Names.LEFT:
        return QRectF(column.name_edge - 70, center.y() - HEIGHT / 2, 70, HEIGHT)
    if column.layer == 0 and column.names is Names.NONE:
        return None
    if column.mark is Mark.DISC:
        bottom = center.y() - column.radius - 2
        return QRectF(center.x() - HALF_WIDTH, bottom - HEIGHT, 2 * HALF_WIDTH, HEIGHT)
    return None
