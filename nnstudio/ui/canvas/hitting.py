"""What is under a point, by arithmetic: no shapes, no items are asked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from nnstudio.ui.canvas.curves import distances
from nnstudio.ui.canvas.geometry import Column, Hit, Mark
from nnstudio.ui.canvas.header_item import HeaderItem
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.weight_labels import WeightLabel
from nnstudio.ui.widgets.slider import THUMB

LEAST_REACH = 12.0
"""Half of the 24 px that anything to hit should have, in viewport pixels."""


def hit(
    stage: Stage, header: HeaderItem, labels: list[WeightLabel], rows: list[Hit], point: QPointF, reach: float
) -> Hit:
    """Return what is at a point of the scene.

    Parameters
    ----------
    header : HeaderItem
        Whose pills count in viewport coordinates.
    labels : list of WeightLabel
    rows : list of Hit
        What a row of the head block at the point is: at most one.
    point : QPointF
    reach : float
        How far beside a thing still hits it, in scene pixels.
    """
    pill = header.part_at(stage.to_viewport(point))
    if pill is not None:
        return Hit(pill[0], pill[1])
    for label in labels:
        if label.rect.adjusted(-2, -2, 2, 2).contains(point):
            return Hit("weight_label", label.layer, label.index, label.source)
    columns = stage.layout.columns
    for column in columns:
        if found := _in_column(stage, column, point, reach):
            return found
    if stage.layout.head.contains(point):
        return rows[0] if rows else Hit("head", stage.layout.last)
    if found := _connection(stage, point, reach):
        return found
    for column in columns:
        if column.framed and column.frame.adjusted(-reach, -reach, reach, reach).contains(point):
            return Hit("layer", column.layer)
    layer = stage.layout.column_at(point.x())
    if layer is not None and stage.layout.lane(layer).contains(point):
        return Hit("layer", layer)
    return Hit("empty")


def _in_column(stage: Stage, column: Column, point: QPointF, reach: float) -> Hit | None:
    x, y = point.x(), point.y()
    side = 130.0 if column.layer == 0 else 60.0
    if not column.frame.left() - side <= x <= column.frame.right() + side:
        return None
    if column.mark is Mark.IMAGE:
        inside = abs(x - column.x) <= column.frame.width() / 2 and abs(y - column.frame.center().y()) <= (
            column.frame.height() / 2
        )
        if not inside:
            return None
        return Hit("neuron", column.layer, int(np.hypot(column.xs - x, column.ys - y).argmin()))
    index = int(np.abs(column.ys - y).argmin())
    if column.framed and abs(x - column.x) <= max(column.frame.width() / 2, LEAST_REACH / stage.zoom):
        within = column.frame.top() <= y <= column.frame.bottom()
        return Hit("neuron", column.layer, index) if within else None
    if column.layer:
        for near in {index, max(0, index - 1)}:
            marker = column.bias_point(near)
            size = (7.2 if column.mark is Mark.DISC else 5.6) + min(reach, 3.0)
            if (
                marker is not None
                and stage.bias_shown(column.layer, near)
                and np.hypot(marker.x() - x, marker.y() - y) <= size
            ):
                return Hit("bias", column.layer, near)
    if np.hypot(float(column.xs[index]) - x, float(column.ys[index]) - y) <= column.radius + min(reach, 4.0):
        return Hit("neuron", column.layer, index)
    if column.layer == 0:
        return _slider(stage, column, point)
    return None


def _slider(stage: Stage, column: Column, point: QPointF) -> Hit | None:
    for index in np.argsort(np.abs(column.ys - point.y()))[:2].tolist():
        box = column.slider_rect(index)
        if box is not None and box.contains(point):
            one, value = stage.network.inputs[index], float(stage.workspace.x[index])
            left, right = box.left() + THUMB / 2 + 2, box.right() - THUMB / 2 - 2
            share = min(1.0, max(0.0, (value - one.min) / (one.max - one.min)))
            on_thumb = abs(point.x() - (left + share * (right - left))) <= THUMB / 2 + 2
            return Hit("slider_thumb" if on_thumb else "slider", 0, index)
    return None


def _connection(stage: Stage, point: QPointF, reach: float) -> Hit | None:
    best: tuple[float, Hit] | None = None
    for layer in range(1, len(stage.layout.columns)):
        before, after = stage.layout.columns[layer - 1], stage.layout.columns[layer]
        if not before.face_out - 2 <= point.x() <= max(after.face_in, after.x):
            continue
        targets, sources = stage.drawn_connections(layer)
        away = distances(*stage.settled_curves(layer).ends(targets, sources), point.x(), point.y())
        if not away.size:
            continue
        # Among connections that lie on one another, the stronger is the one that is seen.
        nearest = float(away.min())
        if nearest > reach or (best is not None and nearest >= best[0]):
            continue
        close = np.flatnonzero(away <= nearest + 0.5)
        weights = np.abs(stage.network.layer(layer).effective_weights[targets[close], sources[close]])
        k = int(close[int(weights.argmax())])
        best = (nearest, Hit("connection", layer, int(targets[k]), int(sources[k])))
    return best[1] if best else None
