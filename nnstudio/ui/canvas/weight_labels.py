"""The weights written on connections: those into the selected neuron, or of the selected connection."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.ui.canvas.curves import LABEL_AT
from nnstudio.ui.canvas.inscriptions import small_number
from nnstudio.ui.canvas.lettering import CAPTION_STRONG
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.strokes import ink_of
from nnstudio.ui.numbers import format_number

MOST = 12
TOO_MANY = 40
"""A neuron with more incoming connections has its weights in the worksheet only."""
HEIGHT = 21.0
GAP = 1.5


@dataclass(frozen=True)
class WeightLabel:
    """One label: its connection (`layer` and `index` of the target, `source`), its pill and its text."""

    layer: int
    index: int
    source: int
    rect: QRectF
    text: str
    negative: bool


def weight_labels(stage: Stage) -> list[WeightLabel]:
    """Return the labels to show: at most 12, the largest first where they would touch."""
    wanted: list[tuple[int, int, int]] = []
    single = stage.single_neuron
    if single is not None and single[0] >= 1:
        layer, index = single
        fan_in = stage.network.layer(layer).fan_in
        wanted = [(layer, index, source) for source in range(fan_in)] if fan_in <= TOO_MANY else []
    elif len(stage.selected_connections) == 1 and not stage.selected_neurons:
        connection = stage.selected_connections[0]
        start, end = stage.network.locate(connection.source), stage.network.locate(connection.target)
        if start is not None and end is not None:
            wanted = [(end[0], end[1], start[1])]
    if not wanted:
        return []
    layer, index = wanted[0][:2]
    values = stage.network.layer(layer)
    curves = stage.curves(layer)
    sources = np.array([source for _, _, source in wanted])
    sizes = np.abs(values.effective_weights[index, sources])
    labels: list[WeightLabel] = []
    # While a step is gone through backward: by how much the loss changes with the weight.
    gradient = stage.workspace.walkthrough.gradient(layer)
    for k in np.argsort(-sizes, kind="stable").tolist():
        source = int(sources[k])
        if not values.connected(index, source):
            continue
        x, y = curves.point(index, source, LABEL_AT)
        if any(abs(label.rect.center().y() - y) < HEIGHT + GAP for label in labels):
            continue
        weight = float(values.weights[index, source])
        text = format_number(weight)
        if gradient is not None:
            weight = float(gradient[index, source])
            text = f"∂ {small_number(weight)}"
        width = stage.lettering.width(text, CAPTION_STRONG) + 16
        rect = QRectF(x - width / 2, y - HEIGHT / 2, width, HEIGHT)
        labels.append(WeightLabel(layer, index, source, rect, text, weight < 0))
        if len(labels) == MOST:
            break
    return labels


def paint_weight_label(painter: QPainter, stage: Stage, label: WeightLabel, hovered: bool) -> None:
    """Paint one label."""
    theme = stage.theme
    color = ink_of(theme, label.negative)
    rim = theme.tokens.accent if hovered else theme.mix(theme.tokens.panel, color, 0.55)
    painter.setPen(QPen(rim, 1.5 if hovered else 1, Qt.PenStyle.SolidLine))
    painter.setBrush(theme.tokens.panel)
    box = label.rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    center: QPointF = label.rect.center()
    stage.lettering.draw(painter, label.text, CAPTION_STRONG, color, center.x(), center.y() + 4.2, 0.5)
