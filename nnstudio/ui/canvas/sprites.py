"""Discs painted once and kept as pixels: one a radius and colour of the value scale.

An antialiased ellipse takes ten times as long as putting its pixels in place, and a moving slider recolours every
neuron of the network.
"""

from collections import OrderedDict

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nnstudio.ui.theme import Theme

MOST = 1024
"""Sprites kept; a disc of 44 px takes 9 KB."""


class Sprites:
    """The discs of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[tuple[float, float, int, bool], QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget all, after a change of theme."""
        self._kept.clear()

    def disc(self, radius: float, ratio: float, value: float, outlined: bool = True) -> QPixmap:
        """Return a disc of a value in [−1, 1] (NaN: the error disc), its centre in the middle of the pixmap.

        Parameters
        ----------
        radius : float
            Viewport pixels.
        ratio : float
            Device pixels a viewport pixel.
        value : float
        outlined : bool
            Whether it has its rim.
        """
        index = -1 if value != value else round(127.5 + 127.5 * min(1.0, max(-1.0, value)))
        key = (round(radius, 2), ratio, index, outlined)
        pixmap = self._kept.get(key)
        if pixmap is None:
            pixmap = self._kept[key] = self._paint(*key)
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return pixmap

    def _paint(self, radius: float, ratio: float, index: int, outlined: bool) -> QPixmap:
        # An even number of device pixels, so that the centre is between two.
        half = int(radius * ratio + 2.0)
        pixmap = QPixmap(2 * half, 2 * half)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(half, half)
        painter.scale(ratio, ratio)
        paint_disc(painter, self._theme, QPointF(0, 0), radius, _value(index), outlined)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _value(index: int) -> float:
    return float("nan") if index < 0 else index / 127.5 - 1.0


def disc_colors(theme: Theme, value: float) -> tuple[QColor, QColor]:
    """Return fill and rim of a neuron's disc; those of an error for NaN."""
    if value != value:
        return theme.tokens.err_soft, theme.tokens.err
    return theme.value_color(value), theme.outline(value)


def paint_disc(
    painter: QPainter, theme: Theme, center: QPointF, radius: float, value: float, outlined: bool = True
) -> None:
    """Paint a neuron's disc."""
    fill, rim = disc_colors(theme, value)
    painter.setPen(QPen(rim, 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(center, radius, radius)
