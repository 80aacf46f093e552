"""Discs painted once and kept as pixels: one a radius and colour of the value scale.

An antialiased ellipse takes ten times as long as putting its pixels in place, and a moving slider recolours every
neuron of the network.
"""

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nnstudio.ui.theme import Theme

MOST_TABLES = 8
"""Radii for which discs are kept; the discs of 44 px in all colours take 2 MB."""
MOST_PICTURES = 256
BROKEN = 256
"""The place of the error disc, after those of the 256 values."""


class Discs:
    """The discs of one radius, painted when first asked for, each with its centre in the middle of its pixmap.

    Attributes
    ----------
    half : float
        Half a pixmap's edge in viewport pixels.
    """

    def __init__(self, theme: Theme, radius: float, ratio: float, outlined: bool) -> None:
        self._theme, self._radius, self._ratio, self._outlined = theme, radius, ratio, outlined
        self._kept: list[QPixmap | None] = [None] * (BROKEN + 1)
        # An even number of device pixels, so that the centre is between two.
        self._device_half = int(radius * ratio + 2.0)
        self.half = self._device_half / ratio

    def __getitem__(self, index: int) -> QPixmap:
        found = self._kept[index]
        if found is None:
            found = self._kept[index] = self._paint(index)
        return found

    def _paint(self, index: int) -> QPixmap:
        pixmap = QPixmap(2 * self._device_half, 2 * self._device_half)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._device_half, self._device_half)
        painter.scale(self._ratio, self._ratio)
        value = float("nan") if index == BROKEN else index / 127.5 - 1.0
        paint_disc(painter, self._theme, QPointF(0, 0), self._radius, value, self._outlined)
        painter.end()
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap


def disc_indices(values: np.ndarray) -> list[int]:
    """Return the places of values in [−1, 1] among the discs of one radius; NaN has the error disc's."""
    with np.errstate(invalid="ignore"):
        places = np.rint(127.5 + 127.5 * np.clip(values, -1.0, 1.0))
    indices: list[int] = np.where(np.isnan(values), BROKEN, np.nan_to_num(places)).astype(int).tolist()
    return indices


class Sprites:
    """What one theme's canvas keeps as pixels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._discs: OrderedDict[tuple[float, float, bool], Discs] = OrderedDict()
        self._pictures: OrderedDict[tuple[str, int, float, float, float], QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget all, after a change of theme."""
        self._discs.clear()
        self._pictures.clear()

    def discs(self, radius: float, ratio: float, outlined: bool = True) -> Discs:
        """Return the discs of a radius in viewport pixels, for `ratio` device pixels a viewport pixel."""
        key = (round(radius, 2), ratio, outlined)
        found = self._discs.get(key)
        if found is None:
            found = self._discs[key] = Discs(self._theme, *key)
            if len(self._discs) > MOST_TABLES:
                self._discs.popitem(last=False)
        return found

    def picture(
        self, name: str, color: QColor, size: QSizeF, ratio: float, paint: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        """Return a little picture, painted by `paint` into a box of a size when it's first asked for."""
        key = (name, color.rgb(), size.width(), size.height(), ratio)
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
            found.fill(Qt.GlobalColor.transparent)
            found.setDevicePixelRatio(ratio)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, QRectF(QPointF(0, 0), size))
            painter.end()
            self._pictures[key] = found
            if len(self._pictures) > MOST_PICTURES:
                self._pictures.popitem(last=False)
        return found


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
