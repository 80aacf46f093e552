"""The marker at a neuron's lower left that shows its bias: + or −, stronger for a larger one, hollow for exactly 0."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.theme import Theme

STEPS = 16
"""Strengths told apart; from 1 on a bias has its sign's full colour."""


class BiasMarker:
    """One look of the marker.

    Parameters
    ----------
    theme : Theme
    bias : float
    compact : bool
        Whether it is for a small disc.
    hovered : bool
    """

    def __init__(self, theme: Theme, bias: float, compact: bool, hovered: bool) -> None:
        self._theme = theme
        self._sign = (bias > 0) - (bias < 0)
        self._strength = round(min(1.0, abs(bias)) * STEPS)
        self._compact, self._hovered = compact, hovered

    @property
    def color(self) -> QColor:
        """The colour of its ground."""
        tokens = self._theme.tokens
        if not self._sign:
            return tokens.panel
        full = tokens.neg if self._sign < 0 else tokens.pos
        return self._theme.mix(tokens.canvas, full, 0.5 + 0.5 * self._strength / STEPS)

    def put(self, painter: QPainter, stage: Stage, center: QPointF) -> None:
        """Put it at a scene point; the painter is in the scene scaled back to pixels."""
        zoom = stage.sharp_zoom
        edge = (12.0 if self._compact else 16.0) * zoom
        box = QRectF(center.x() * zoom - edge / 2, center.y() * zoom - edge / 2, edge, edge)
        if stage.vector:
            self(painter, box)
            return
        name = f"bias {self._sign} {self._compact} {self._hovered}"
        picture = stage.sprites.picture(name, self.color, QSizeF(edge, edge), stage.ratio, self)
        painter.drawPixmap(box.topLeft(), picture)

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into a box."""
        tokens, center = self._theme.tokens, box.center()
        scale = box.width() / (12.0 if self._compact else 16.0)
        outer, inner, arm = (one * scale for one in ((5.6, 4.4, 2.0) if self._compact else (7.2, 5.8, 2.6)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent if self._hovered else tokens.canvas)
        painter.drawEllipse(center, outer, outer)
        if not self._sign:
            painter.setPen(QPen(tokens.control, 1.2 * scale))
            painter.setBrush(self.color)
            painter.drawEllipse(center, inner - 0.6 * scale, inner - 0.6 * scale)
            return
        painter.setBrush(self.color)
        painter.drawEllipse(center, inner, inner)
        painter.setPen(QPen(tokens.ink_dark if self._theme.dark else tokens.ink_light, 1.5 * scale))
        painter.drawLine(QPointF(center.x() - arm, center.y()), QPointF(center.x() + arm, center.y()))
        if self._sign > 0:
            painter.drawLine(QPointF(center.x(), center.y() - arm), QPointF(center.x(), center.y() + arm))
