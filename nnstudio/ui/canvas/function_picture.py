"""The little picture of a layer's activation or of an output head, painted once and kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from nnstudio.engine import Layer, OutputLayer
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.widgets.curve import paint_activation, paint_head


class FunctionPicture:
    """A curve or bars in two colours.

    Parameters
    ----------
    layer : Layer or OutputLayer
        Whose activation or head it shows.
    color, faint : QColor
    """

    def __init__(self, layer: Layer | OutputLayer, color: QColor, faint: QColor) -> None:
        self._layer, self._color, self._faint = layer, color, faint
        self._key = layer.activation if isinstance(layer, Layer) else f"head.{layer.head}"

    def put(self, painter: QPainter, stage: Stage, corner: QPointF, size: QSizeF) -> None:
        """Put it at a place."""
        if stage.vector:
            self(painter, QRectF(corner, size))
        else:
            picture = stage.sprites.picture(self._key, self._color, size, stage.ratio, self)
            painter.drawPixmap(corner, picture)

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into a box."""
        if isinstance(self._layer, Layer):
            paint_activation(painter, box.adjusted(1, 1, -1, -1), self._layer.activation, self._color)
        else:
            paint_head(painter, box.adjusted(1, 1, -1, -1.5), self._layer.head, self._color, self._faint)
