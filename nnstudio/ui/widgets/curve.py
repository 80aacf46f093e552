"""Small pictures of functions: an activation's curve, a head's bars, a neuron, a layer.

The palette, the layer headers and the inspector show the same pictures.
"""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.engine import ACTIVATIONS

_REACH = 2.6
"""The pictures show z from -2.6 to 2.6."""

_SHOWN_WITH = {"leaky_relu": {"slope": 0.12}}
"""Parameters that show what is special about a function: a leak of 0.01 can't be seen in a picture so small."""


@lru_cache(maxsize=32)
def _samples(key: str) -> tuple[list[float], list[float], float]:
    """Return places across (0 to 1), heights (0 to 1), and the height of a = 0."""
    z = np.linspace(-_REACH, _REACH, 53)
    a = ACTIVATIONS[key].f(z, **_SHOWN_WITH.get(key, {}))
    low, high = min(0.0, float(a.min())), max(0.0, float(a.max()))
    return np.linspace(0, 1, len(z)).tolist(), ((a - low) / (high - low)).tolist(), -low / (high - low)


def paint_activation(
    painter: QPainter, box: QRectF, key: str, curve: QColor, axes: QColor | None = None, width: float = 1.6
) -> None:
    """Paint the curve of an activation into a box, over faint axes if a colour for them is given."""
    across, up, zero = _samples(key)
    inner = box.adjusted(0, 1, 0, -1)
    if axes is not None:
        x, y = round(box.center().x()) + 0.5, round(inner.bottom() - zero * inner.height()) + 0.5
        painter.setPen(QPen(axes, 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    points = [
        QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height())
        for x, y in zip(across, up, strict=True)
    ]
    painter.setPen(QPen(curve, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def paint_head(painter: QPainter, box: QRectF, key: str, strong: QColor, faint: QColor) -> None:
    """Paint the picture of an output head: points on a line, two bars with a threshold, three bars."""
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    width, height = box.width(), box.height()
    painter.setPen(QPen(faint, 1))
    painter.drawLine(QPointF(left, round(bottom) + 0.5), QPointF(right, round(bottom) + 0.5))
    painter.setBrush(strong)
    if key == "linear":
        painter.setPen(QPen(strong, 1.4))
        painter.drawLine(QPointF(left + 0.05 * width, bottom - 0.1 * height), QPointF(right, top + 0.1 * height))
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y in ((0.18, 0.45), (0.42, 0.22), (0.6, 0.75), (0.85, 0.62)):
            painter.drawEllipse(QPointF(left + x * width, bottom - y * height), 1.5, 1.5)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    bars = ((0.2, 1.0, strong), (0.6, 0.35, faint)) if key == "sigmoid" else (
        (0.06, 0.3, faint), (0.39, 1.0, strong), (0.72, 0.45, faint)
    )  # fmt: skip
    for x, part, color in bars:
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(left + x * width, bottom - part * height, 0.22 * width, part * height), 1.5, 1.5)
    if key == "sigmoid":
        pen = QPen(strong, 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, top + height / 2), QPointF(right, top + height / 2))
