"""The marks that plots share: dots coloured by value, the ringed dot of what is current, guides, texts."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPen, QPixmap

from nnstudio.ui.panels.typeface import elided, font, readable, width_of
from nnstudio.ui.theme import Theme

_LEVELS = 33
_FEW = 24


class Dots:
    """Paints many small discs, each in the colour of its value.

    A few are drawn as they are; many are copied from a strip of finished ones, which is ten times as fast.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._strips: dict[tuple[bool, float, float], QPixmap] = {}

    def paint(self, painter: QPainter, x: np.ndarray, y: np.ndarray, v: np.ndarray, radius: float, rim: float) -> None:
        """Paint discs.

        Parameters
        ----------
        x, y : ndarray, (n,)
            Centres in pixels.
        v : ndarray, (n,)
            Values from -1 to 1.
        radius, rim : float
            Of the discs and the width of their outline, in pixels.
        """
        engine = painter.paintEngine()
        raster = engine is not None and engine.type() is QPaintEngine.Type.Raster
        if len(x) <= _FEW or not raster:
            for left, top, value in zip(x.tolist(), y.tolist(), v.tolist(), strict=True):
                self._disc(painter, QPointF(left, top), value, radius, rim)
            return
        ratio = painter.device().devicePixelRatio() * painter.worldTransform().m11()
        strip = self._strip(radius, rim, ratio)
        edge = strip.height()
        # Discs on the same pixel in the same colour are one.
        places = np.stack([np.rint(x * 2), np.rint(y * 2), np.rint((v + 1) * (_LEVELS - 1) / 2)], axis=1)
        places = np.unique(places, axis=0)
        # Not drawPixmapFragments: PySide6 hands over the first fragment only, and Qt reads on behind it.
        for left, top, level in places.tolist():
            target = QRectF((left - edge / ratio) / 2, (top - edge / ratio) / 2, edge / ratio, edge / ratio)
            painter.drawPixmap(target, strip, QRectF(level * edge, 0, edge, edge))

    def _strip(self, radius: float, rim: float, ratio: float) -> QPixmap:
        key = (self._theme.dark, radius, ratio)
        if key not in self._strips:
            edge = math.ceil(2 * (radius + rim) * ratio) + 2
            strip = QPixmap(edge * _LEVELS, edge)
            strip.fill(Qt.GlobalColor.transparent)
            painter = QPainter(strip)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for level in range(_LEVELS):
                center = QPointF((level + 0.5) * edge, edge / 2)
                self._disc(painter, center, 2 * level / (_LEVELS - 1) - 1, radius * ratio, rim * ratio)
            painter.end()
            self._strips[key] = strip
        return self._strips[key]

    def _disc(self, painter: QPainter, center: QPointF, value: float, radius: float, rim: float) -> None:
        painter.setPen(QPen(self._theme.outline(value), rim))
        painter.setBrush(self._theme.value_color(value))
        painter.drawEllipse(center, radius, radius)


def paint_current(painter: QPainter, theme: Theme, point: QPointF, value: float | None) -> None:
    """Paint the dot of what is selected, diameter 11 with the accent's ring; None leaves it hollow."""
    tokens = theme.tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent_soft)
    painter.drawEllipse(point, 8.0, 8.0)
    painter.setPen(QPen(tokens.accent, 2.2))
    painter.setBrush(tokens.panel if value is None else theme.value_color(value))
    painter.drawEllipse(point, 5.5, 5.5)


def paint_guides(painter: QPainter, theme: Theme, point: QPointF, left: float, floor: float) -> None:
    """Paint dotted lines from a point to the axis at the left and to the one below."""
    pen = QPen(theme.tokens.accent, 1.2)
    pen.setDashPattern([2 / 1.2, 3 / 1.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(point.x(), point.y()), QPointF(point.x(), floor))
    painter.drawLine(QPointF(point.x(), point.y()), QPointF(left, point.y()))


def paint_text(
    painter: QPainter,
    point: QPointF,
    text: str,
    size: int,
    weight: int = 400,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    room: float | None = None,
) -> None:
    """Paint a line of text whose baseline starts, ends or is centred at a point, in the painter's pen.

    Parameters
    ----------
    size, weight : int
        Of the typeface.
    room : float, optional
        Pixels; a longer text is shortened with an ellipsis.
    """
    if room is not None:
        text = elided(text, size, weight, int(room))
    left = point.x()
    if align == Qt.AlignmentFlag.AlignRight:
        left -= width_of(text, size, weight)
    elif align == Qt.AlignmentFlag.AlignHCenter:
        left -= width_of(text, size, weight) / 2
    painter.setFont(font(readable(text, size), weight))
    painter.drawText(QPointF(left, point.y()), text)


def paint_cross(painter: QPainter, theme: Theme, point: QPointF) -> None:
    """Paint the ring of the current x with four short arms, on a halo that keeps it apart from any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((theme.tokens.panel, 4.4), (theme.tokens.accent, 2.2)):
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(point, 7.5, 7.5)
        for across, up in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            start, end = QPointF(across * 7.5, up * 7.5), QPointF(across * 11.5, up * 11.5)
            painter.drawLine(point + start, point + end)
