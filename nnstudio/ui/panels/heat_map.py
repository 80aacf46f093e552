"""A surface in colours: the map itself, the line where a probability is one half, and the colour bar.

Values and the probability of one of two classes go from orange to blue. The probability of one of more classes goes
from the neutral middle to the colour of that class. All classes at once are shown by the colour of the likeliest, the
stronger the surer it is, and the lines where another one becomes the likeliest.
"""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem

from nnstudio.ui.class_marks import class_color
from nnstudio.ui.panels.axes import Frame, ticks
from nnstudio.ui.panels.contour import contour
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.plot import Plot
from nnstudio.ui.panels.surface import middles

BAR_WIDTH = 9.0
_LEVELS = 254
_NOT_FINITE = 255
_SURE = 63
"""Steps of how sure a class is."""
_LINES = 4
"""Of more classes on a map no lines are drawn while it moves."""
_RADIUS = 4.0
_STRONG = 0.66
"""How much of a map of classes is their colours: less than of values, since some are dark."""


class HeatMap:
    """The map of a plot.

    Parameters
    ----------
    plot : Plot
    box : pyqtgraph.ViewBox
        Where the map is put.
    """

    def __init__(self, plot: Plot, box: pg.ViewBox) -> None:
        self._plot = plot
        self._theme = plot.theme
        self._image = pg.ImageItem(axisOrder="row-major")
        self._image.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        box.addItem(self._image, ignoreBounds=True)
        self._line = plot.add_line(box, connect="finite")
        self._probability = False
        self._ramp: int | None = None
        self._reverse = False
        self._colors = self._table()
        self._class_colors = np.zeros((0, 3), dtype=np.uint8)
        self._shape = (0, 0)
        self._frame: Frame | None = None
        self.lined = True
        """Whether the lines are drawn where a probability is one half, or another class becomes the likeliest."""

    def restyle(self, *, probability: bool, ramp: int | None = None, reverse: bool = False) -> None:
        """Take the theme's colours, for probabilities or for values with a sign.

        Parameters
        ----------
        probability : bool
        ramp : int, optional
            Class whose colour a probability of 1 has, over a neutral 0.
        reverse : bool
            Whether high values are orange: the probability of the first of two classes.
        """
        self._probability, self._ramp, self._reverse = probability, ramp, reverse
        self._class_colors = np.zeros((0, 3), dtype=np.uint8)
        # pyqtgraph would build a table of its own for each picture.
        self._colors = self._table()
        self._line.setPen(self._plot.pen(self._theme.tokens.text, 1.4))

    def show(self, values: NDArray[np.floating], frame: Frame, low: float, high: float) -> None:
        """Show a surface.

        Parameters
        ----------
        values : ndarray, (rows, columns)
            In the middles of equal cells that fill the frame, from its lower left corner on.
        low, high : float
            The values that have the first and the last colour.
        """
        with np.errstate(all="ignore"):
            places = np.rint((values - low) * (_LEVELS / (high - low)))
            levels = np.where(np.isfinite(values), np.clip(places, 0, _LEVELS), _NOT_FINITE).astype(np.uint8)
        self._put(self._colors[levels], frame)
        drawn = self._probability and self.lined
        if drawn:
            self._draw_line(*level_lines([continued(values)], 0.5, frame))
        self._line.setVisible(drawn)

    def show_classes(self, values: NDArray[np.floating], frame: Frame, *, live: bool) -> None:
        """Show all classes at once.

        Parameters
        ----------
        values : ndarray, (rows, columns, classes)
            Probabilities, as for `show`.
        live : bool
            Whether the map moves, so that it has to be quick.
        """
        count = values.shape[2]
        if len(self._class_colors) != count * (_SURE + 1) + 1:
            self._class_colors = self._class_table(count)
        first = values.argmax(axis=2)
        best = np.take_along_axis(values, first[:, :, np.newaxis], axis=2)[:, :, 0]
        with np.errstate(all="ignore"):
            sure = np.rint((best - 1 / count) * (_SURE / (1 - 1 / count)))
            levels = np.where(np.isfinite(best), first * (_SURE + 1) + np.clip(sure, 0, _SURE), count * (_SURE + 1))
        self._put(self._class_colors[levels.astype(np.intp)], frame)
        ahead = leads(values, most=_LINES if live else count) if self.lined else []
        if ahead:
            self._draw_line(*level_lines([continued(one) for one in ahead], 0.0, frame))
        drawn = bool(ahead)
        self._line.setVisible(drawn)

    def _put(self, colors: NDArray[np.uint8], frame: Frame) -> None:
        self._image.setImage(colors, autoLevels=False)
        if self._shape != colors.shape[:2] or self._frame != frame:
            self._shape, self._frame = (colors.shape[0], colors.shape[1]), frame
            rect = QRectF(frame.left, frame.bottom, frame.right - frame.left, frame.top - frame.bottom)
            self._image.setRect(rect)
        self._image.setVisible(True)

    def hide(self) -> None:
        """Show nothing."""
        self._image.setVisible(False)
        self._line.setVisible(False)

    def _draw_line(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        self._line.setData(x, y)

    def _table(self) -> NDArray[np.uint8]:
        colors = [self._color(2.0 * level / _LEVELS - 1.0) for level in range(_LEVELS + 1)]
        colors.append(self._theme.tokens.inset)
        return _rgb(colors)

    def _class_table(self, count: int) -> NDArray[np.uint8]:
        """Return the colours of each class from doubtful to sure, and of what isn't a number."""
        sure = [step / _SURE for step in range(_SURE + 1)]
        colors = [self._class_tint(one, share) for one in range(count) for share in sure]
        colors.append(self._theme.tokens.inset)
        return _rgb(colors)

    def _class_tint(self, index: int, share: float) -> QColor:
        mix, theme = self._theme.mix, self._theme
        return mix(theme.tokens.panel, mix(theme.value_color(0.0), class_color(theme, index), share), _STRONG)

    def _color(self, v: float) -> QColor:
        if self._ramp is not None:
            return self._class_tint(self._ramp, (v + 1.0) / 2.0)
        strength = 0.88 if self._theme.dark else 0.80
        value = self._theme.value_color(-v if self._reverse else v)
        return self._theme.mix(self._theme.tokens.panel, value, strength)

    # --- painted by the panel -----------------------------------------------------------------

    def paint_corners(self, painter: QPainter, rect: QRectF) -> None:
        """Round the map's corners by painting over them."""
        path = QPainterPath()
        path.addRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        path.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.fillPath(path, self._theme.tokens.panel)

    def paint_bar(self, painter: QPainter, rect: QRectF, low: float, high: float) -> None:
        """Paint the colour bar with three numbers at its right."""
        gradient = QLinearGradient(rect.bottomLeft(), rect.topLeft())
        # The value scale is linear between these five stops.
        for v in (-1.0, -0.5, 0.0, 0.5, 1.0):
            gradient.setColorAt((v + 1.0) / 2.0, self._color(v))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(self._theme.tokens.text3)
        for share, (_, text) in zip((0.0, 0.5, 1.0), bar_ticks(low, high), strict=True):
            y = rect.bottom() - share * rect.height()
            baseline = min(max(y + 4, rect.top() + 9), rect.bottom())
            paint_text(painter, QPointF(rect.right() + 6, baseline), text, 11)

    def paint_bar_mark(self, painter: QPainter, rect: QRectF, share: float) -> None:
        """Mark the current value on the colour bar."""
        if not math.isfinite(share):
            return
        y = rect.bottom() - min(1.0, max(0.0, share)) * rect.height()
        painter.fillRect(QRectF(rect.left() - 3, y - 2, rect.width() + 6, 4), self._theme.tokens.panel)
        painter.fillRect(QRectF(rect.left() - 3, y - 1, rect.width() + 6, 2), self._theme.tokens.accent)


def bar_ticks(low: float, high: float) -> list[tuple[float, str]]:
    """Return the numbers at the bottom, the middle and the top of a colour bar."""
    found = ticks(low, high, 3)
    if len(found) == 3 and found[0][0] == low and found[2][0] == high:
        return found
    return [(value, f"{value:.3g}".replace("-", "−")) for value in (low, (low + high) / 2, high)]


def _rgb(colors: Sequence[QColor]) -> NDArray[np.uint8]:
    return np.array([(one.red(), one.green(), one.blue()) for one in colors], dtype=np.uint8)


def leads(values: NDArray[np.floating], most: int) -> list[NDArray[np.floating]]:
    """Return by how much each class is ahead of the likeliest other one: the borders of classes are where it is 0.

    Parameters
    ----------
    values : ndarray, (rows, columns, classes)
    most : int
        Nothing is returned where so many classes or more are the likeliest somewhere.

    Returns
    -------
    list of ndarray, (rows, columns)
        One a class that is the likeliest somewhere, but for the last of them, whose borders are the others' too.
    """
    count = values.shape[2]
    first, best = values.argmax(axis=2), values.max(axis=2)
    present = np.flatnonzero(np.bincount(first.ravel(), minlength=count))[:-1]
    if not 0 < len(present) < most:
        return []
    second = np.partition(values, count - 2, axis=2)[:, :, count - 2]
    return [values[:, :, one] - np.where(first == one, second, best) for one in present]


def continued(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return a surface with a rim: the outermost middles are half a cell from the frame, to which lines go straight."""
    padded = np.pad(values.astype(float), 1, mode="reflect", reflect_type="odd")
    padded[[0, -1]] = (padded[[0, -1]] + padded[[1, -2]]) / 2
    padded[:, [0, -1]] = (padded[:, [0, -1]] + padded[:, [1, -2]]) / 2
    return padded


def level_lines(
    surfaces: Sequence[NDArray[np.float64]], level: float, frame: Frame
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return x and y of the lines where surfaces that `continued` gave have a level."""
    rows, columns = surfaces[0].shape
    x = np.concatenate([[frame.left], middles(columns - 2, frame.left, frame.right), [frame.right]])
    y = np.concatenate([[frame.bottom], middles(rows - 2, frame.bottom, frame.top), [frame.top]])
    parts: list[NDArray[np.float64]] = []
    for surface in surfaces:
        parts += [contour(surface, level, x, y), np.full((1, 2), math.nan)]
    line = np.concatenate(parts[:-1])
    return line[:, 0], line[:, 1]
