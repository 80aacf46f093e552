"""A surface in colours: the map itself, the line where a probability is one half, and the colour bar."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem

from nnstudio.ui.panels.axes import Frame, ticks
from nnstudio.ui.panels.contour import contour
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.plot import Plot
from nnstudio.ui.panels.surface import middles

BAR_WIDTH = 9.0
_LEVELS = 254
_NOT_FINITE = 255
_RADIUS = 4.0


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
        self._colors = self._table()
        self._shape = (0, 0)
        self._frame: Frame | None = None

    def restyle(self, *, probability: bool) -> None:
        """Take the theme's colours, for probabilities or for values with a sign."""
        self._probability = probability
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
        self._image.setImage(self._colors[levels], autoLevels=False)
        if self._shape != values.shape or self._frame != frame:
            self._shape, self._frame = values.shape, frame
            rect = QRectF(frame.left, frame.bottom, frame.right - frame.left, frame.top - frame.bottom)
            self._image.setRect(rect)
        if self._probability:
            self._draw_line(values, frame)
        self._line.setVisible(self._probability)
        self._image.setVisible(True)

    def hide(self) -> None:
        """Show nothing."""
        self._image.setVisible(False)
        self._line.setVisible(False)

    def _draw_line(self, values: NDArray[np.floating], frame: Frame) -> None:
        rows, columns = values.shape
        # The outermost middles are half a cell from the rim; the values there are continued in a straight line.
        x = np.concatenate([[frame.left], middles(columns, frame.left, frame.right), [frame.right]])
        y = np.concatenate([[frame.bottom], middles(rows, frame.bottom, frame.top), [frame.top]])
        padded = np.pad(values.astype(float), 1, mode="reflect", reflect_type="odd")
        padded[[0, -1]] = (padded[[0, -1]] + padded[[1, -2]]) / 2
        padded[:, [0, -1]] = (padded[:, [0, -1]] + padded[:, [1, -2]]) / 2
        line = contour(padded, 0.5, x, y)
        self._line.setData(line[:, 0], line[:, 1])

    def _table(self) -> NDArray[np.uint8]:
        colors = [self._color(2.0 * level / _LEVELS - 1.0) for level in range(_LEVELS + 1)]
        colors.append(self._theme.tokens.inset)
        return np.array([(one.red(), one.green(), one.blue()) for one in colors], dtype=np.uint8)

    def _color(self, v: float) -> QColor:
        strength = 0.88 if self._theme.dark else 0.80
        return self._theme.mix(self._theme.tokens.panel, self._theme.value_color(v), strength)

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
