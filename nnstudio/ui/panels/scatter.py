"""The samples over a map or a curve: thousands of marks that cost no more than one picture while nothing moves them."""

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap

from nnstudio.ui.class_marks import class_color, paint_shape, rim_color
from nnstudio.ui.panels.axes import Frame
from nnstudio.ui.panels.samples import Marks
from nnstudio.ui.theme import Theme

_LEVELS = 33
_FAR = 1 << 17
"""Half pixels: nothing further away is painted."""
_DISC = 1
"""The shape of samples that have a number, not a class."""


def radius_for(count: int, area: float) -> float:
    """Return the radius of so many marks in an area: together they cover at most a fifth of it."""
    covering = math.sqrt(0.2 * area / (math.pi * max(1, count)))
    return min(3.0, max(1.5, round(covering * 2) / 2))


class Scatter:
    """Paints samples; what they look like is kept as a picture until `show` brings others."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marks: Marks | None = None
        self._frame: Frame | None = None
        self._levels: np.ndarray = np.zeros(0, dtype=np.intp)
        self._picture: QPixmap | None = None
        self._origin = QPointF()
        self._sprites: dict[tuple[object, ...], QPixmap] = {}

    @property
    def marks(self) -> Marks | None:
        """What is shown."""
        return self._marks

    def show(self, marks: Marks | None, frame: Frame, reach: float) -> None:
        """Show other samples, or the same in another frame or other colours.

        Parameters
        ----------
        marks : Marks or None
        frame : Frame
        reach : float
            The number that has the last colour of the value scale, where numbers are learned.
        """
        self._marks, self._frame, self._picture = marks, frame, None
        if marks is None:
            return
        if marks.kinds is not None:
            self._levels = marks.kinds
        elif marks.values is not None:
            places = np.clip(marks.values / max(reach, 1e-30), -1.0, 1.0)
            self._levels = np.rint((places + 1) * (_LEVELS - 1) / 2).astype(np.intp)

    def paint(self, painter: QPainter) -> None:
        """Paint the samples; in the plot as a picture that is kept, in a file mark by mark."""
        if self._marks is None or self._frame is None or not len(self._marks.x):
            return
        engine = painter.paintEngine()
        device = painter.device()
        if engine is None or engine.type() is not QPaintEngine.Type.Raster:
            self._paint_each(painter)
            return
        ratio = device.devicePixelRatio()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._made(ratio)
        painter.drawPixmap(self._origin, self._picture)

    def _made(self, ratio: float) -> QPixmap:
        assert self._frame is not None
        rect = self._frame.rect.adjusted(-8, -8, 8, 8)
        self._origin = QPointF(math.floor(rect.left()), math.floor(rect.top()))
        picture = QPixmap(math.ceil((rect.width() + 2) * ratio), math.ceil((rect.height() + 2) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius = self._radius()
        for x, y, level, tested in self._places(-self._origin):
            sprite = self._sprite(level, tested, radius, ratio)
            half = sprite.width() / ratio / 2
            painter.drawPixmap(QPointF(x - half, y - half), sprite)
        painter.end()
        return picture

    def _radius(self) -> float:
        assert self._marks is not None
        assert self._frame is not None
        return radius_for(len(self._marks.x), self._frame.rect.width() * self._frame.rect.height())

    def _places(self, shift: QPointF) -> list[tuple[float, float, int, bool]]:
        """Return pixels (to the half), level and part of each mark, once where several look the same."""
        assert self._marks is not None
        assert self._frame is not None
        x, y = self._frame.pixels(self._marks.x, self._marks.y)
        across, down = np.rint((x + shift.x()) * 2), np.rint((y + shift.y()) * 2)
        inside = (np.abs(across) < _FAR) & (np.abs(down) < _FAR)
        across, down = across[inside].astype(np.int64), down[inside].astype(np.int64)
        looks = self._levels[inside] * 2 + self._marks.tested[inside]
        _, first = np.unique(((across + _FAR) * 2 * _FAR + down + _FAR) * (1 << 20) + looks, return_index=True)
        first.sort()
        table = np.stack([across[first], down[first], looks[first]], axis=1).tolist()
        return [(left / 2, top / 2, look >> 1, bool(look & 1)) for left, top, look in table]

    def _sprite(self, level: int, tested: bool, radius: float, ratio: float) -> QPixmap:
        numbers = self._marks is not None and self._marks.kinds is None
        key = (self._theme.dark, numbers, level, tested, radius, ratio)
        sprite = self._sprites.get(key)
        if sprite is None:
            edge = 2 * math.ceil((1.6 * radius + 1.5) * ratio)
            sprite = QPixmap(edge, edge)
            sprite.fill(Qt.GlobalColor.transparent)
            sprite.setDevicePixelRatio(ratio)
            painter = QPainter(sprite)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_one(painter, QPointF(edge / ratio / 2, edge / ratio / 2), level, tested, radius)
            painter.end()
            self._sprites[key] = sprite
        return sprite

    def _paint_each(self, painter: QPainter) -> None:
        radius = self._radius()
        for x, y, level, tested in self._places(QPointF()):
            self._paint_one(painter, QPointF(x, y), level, tested, radius)

    def _paint_one(self, painter: QPainter, center: QPointF, level: int, tested: bool, radius: float) -> None:
        theme, kind, rim = self._theme, level, rim_color(self._theme)
        color: QColor
        if self._marks is not None and self._marks.kinds is None:
            value = 2 * level / (_LEVELS - 1) - 1
            kind, color, rim = _DISC, theme.value_color(value), theme.outline(value)
        else:
            color = class_color(theme, level)
        paint_shape(painter, theme, center, kind, radius, color, rim, hollow=tested)
