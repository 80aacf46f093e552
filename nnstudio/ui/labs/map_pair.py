"""What the network makes of two of its inputs, as two small maps side by side: with something and without it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine import HEADS, Network
from nnstudio.ui.class_marks import class_color, paint_mark
from nnstudio.ui.panels.surface import EVERY, Target, evaluate, points, resolution
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.widgets.text_cache import TextCache

FloatArray = NDArray[np.floating]
_MOST = 48
_OPERATIONS = 3e6
"""Multiplications for a map."""
_GAP = 12
_TITLE = 20
_FOOT = 18


@dataclass(frozen=True)
class Axis:
    """An input that a map goes along: its index, its name, and its range as the network gets it."""

    index: int
    name: str
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Maps:
    """What is shown.

    Attributes
    ----------
    values : tuple of ndarray
        Of each map: (rows, columns), or (rows, columns, classes) of a softmax with more than two.
    probability : bool
    axes : tuple of Axis
    here : tuple of float
        Where the two inputs are now.
    marks : sequence of (float, float, int)
        Samples: the two inputs, and the class.
    """

    values: tuple[FloatArray, FloatArray]
    probability: bool
    axes: tuple[Axis, Axis]
    here: tuple[float, float]
    marks: Sequence[tuple[float, float, int]] = ()


def maps_of(
    networks: tuple[Network, Network],
    x: FloatArray,
    axes: tuple[Axis, Axis],
    marks: Sequence[tuple[float, float, int]] = (),
) -> Maps:
    """Return the outputs of two networks over two inputs; the others are held as in `x`, (inputs,)."""
    network = networks[0]
    output = network.output
    every = output.head == "softmax" and output.units > 2
    index = EVERY if every else (1 if output.head == "softmax" else 0)
    target = Target(network.depth - 1, index)
    count = resolution(network, target, _MOST, _OPERATIONS)
    places = points(count, [(axis.low, axis.high) for axis in axes])
    indices = [axis.index for axis in axes]
    shape = (count, count, -1) if every else (count, count)
    first, second = (np.asarray(evaluate(one, x, indices, target, places)).reshape(shape) for one in networks)
    here = (float(x[axes[0].index]), float(x[axes[1].index]))
    return Maps((first, second), HEADS[output.head].purpose != "regression", axes, here, marks)


class MapPair(QWidget):
    """Paints two maps in the same colours; the one that the network is at the moment has its title emphasised."""

    def __init__(self, theme: Theme, name: str, titles: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._titles = titles
        self.maps: Maps | None = None
        self.current = 0
        self._images: list[QImage] = []
        self._bold = TextCache(self._theme.font(12, 600))
        self._plain = TextCache(self._theme.font(12, 400))
        self._letters = TextCache(self._theme.font(12, 500, italic=True))
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._recolour)

    def show_maps(self, maps: Maps, current: int, spoken: str) -> None:
        """Show other maps; `current` is which of them is the network as it is."""
        self.maps, self.current = maps, current
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self._recolour()

    def _recolour(self) -> None:
        if self.maps is not None:
            highest = max((_largest(values) for values in self.maps.values), default=1.0)
            self._images = [_image(self._theme, values, self.maps, highest) for values in self.maps.values]
        self.update()

    def _side(self, width: float) -> int:
        return min(190, int(width - _GAP) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay square."""
        super().resizeEvent(event)
        height = self._side(box_of(self, self._theme).width()) + _TITLE + _FOOT
        self.setFixedHeight(shown(QSize(0, height), self._theme).height())

    def sizeHint(self) -> QSize:
        """Both maps."""
        return shown(QSize(380, self._side(380) + _TITLE + _FOOT), self._theme)

    def box(self, index: int) -> QRectF:
        """Return where a map is."""
        side = self._side(box_of(self, self._theme).width())
        return QRectF(index * (side + _GAP), _TITLE, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Titles, maps, samples, where x is, and the names of the inputs."""
        maps = self.maps
        if maps is None:
            return
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, (image, title) in enumerate(zip(self._images, self._titles, strict=True)):
            box = self.box(index)
            chosen = index == self.current
            painter.setPen(tokens.accent if chosen else tokens.text2)
            (self._bold if chosen else self._plain).left(painter, box.left(), _TITLE / 2, title)
            painter.drawImage(box, image)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent if chosen else tokens.border_strong, 1.5 if chosen else 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            for x, y, mark in maps.marks:
                point = self._point(box, x, y)
                if box.contains(point):
                    paint_mark(painter, self._theme, point, mark, 2.4)
            painter.setPen(QPen(tokens.accent, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._point(box, *maps.here), 4.5, 4.5)
            painter.setPen(tokens.text3)
            foot = box.bottom() + _FOOT / 2 + 1
            across, up = (axis.name for axis in maps.axes)
            self._letters.left(painter, box.left(), foot, self._letters.shortened(f"↑ {up}", box.width() / 2 - 6))
            name = self._letters.shortened(f"{across} →", box.width() / 2 - 6)
            self._letters.right(painter, box.right(), foot, name)

    def _point(self, box: QRectF, x: float, y: float) -> QPointF:
        assert self.maps is not None
        first, second = self.maps.axes
        across = (x - first.low) / (first.high - first.low)
        up = (y - second.low) / (second.high - second.low)
        return QPointF(
            box.left() + min(1.5, max(-0.5, across)) * box.width(),
            box.bottom() - min(1.5, max(-0.5, up)) * box.height(),
        )


def _largest(values: FloatArray) -> float:
    finite = np.abs(values[np.isfinite(values)])
    return float(finite.max()) if len(finite) else 1.0


def _rgb(color: QColor) -> NDArray[np.float64]:
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float64)


def _image(theme: Theme, values: FloatArray, maps: Maps, highest: float) -> QImage:
    """Return a map in colours; row 0 of the values is its lower edge."""
    panel = _rgb(theme.tokens.panel)
    if values.ndim == 3:
        count = values.shape[2]
        table = np.array([_rgb(class_color(theme, index)) for index in range(count)])
        best = np.nan_to_num(values.max(axis=2), nan=1.0 / count)
        sure = (0.66 * np.clip((best - 1 / count) / (1 - 1 / count), 0, 1))[:, :, np.newaxis]
        colors = panel * (1 - sure) + table[np.argmax(np.nan_to_num(values), axis=2)] * sure
    else:
        with np.errstate(all="ignore"):
            v = 2 * values - 1 if maps.probability else values / max(highest, 1e-12)
        strength = 0.88 if theme.dark else 0.80
        colors = panel * (1 - strength) + theme.value_colors(np.clip(np.nan_to_num(v), -1, 1)) * strength
    pixels = np.ascontiguousarray(np.rint(colors[::-1]).astype(np.uint8))
    rows, columns = pixels.shape[:2]
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
