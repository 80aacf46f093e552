"""Incoming weights as images, for layers whose inputs form a square: what each of the most active neurons looks for."""

import math

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine import Layer, OutputLayer
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache

SHOWN = 8
_COLUMNS = 4
_GAP = 8
_CAPTION = 24
_SMALLEST = 16


def square_side(fan_in: int) -> int | None:
    """Return the side of the square that so many inputs form; None if they form none worth a picture."""
    side = math.isqrt(fan_in)
    return side if side * side == fan_in and fan_in >= _SMALLEST else None


class WeightImages(QWidget):
    """The images of the neurons with the largest |a|, most active first; a click shows the neuron."""

    neuron_wanted = Signal(int)
    """Emitted with the index of a neuron in the layer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layer: Layer | OutputLayer | None = None
        self._side = 1
        self._images: dict[int, QPixmap] = {}
        self._drawn_edge = 0.0
        self._focused = 0
        self.shown: list[tuple[int, float]] = []
        """(index, a) of the neurons shown."""
        self._texts = TextCache(theme.font(11, 500))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._themed)

    def _themed(self) -> None:
        self._images.clear()
        self.update()

    def set_layer(self, layer: Layer | OutputLayer, side: int) -> None:
        """Take the weights of a layer."""
        if self._layer is None or layer.effective_weights is not self._layer.effective_weights:
            self._images.clear()
        self._layer = layer
        self._side = side

    def set_values(self, a: np.ndarray) -> None:
        """Take the outputs of the layer's neurons, (units,)."""
        sizes = np.nan_to_num(np.abs(a))
        count = min(SHOWN, len(a))
        chosen = np.argpartition(-sizes, count - 1)[:count]
        chosen = chosen[np.argsort(-sizes[chosen], kind="stable")]
        shown = [(int(index), float(a[index])) for index in chosen]
        if shown != self.shown:
            rows = math.ceil(len(self.shown) / _COLUMNS)
            self.shown = shown
            self.setAccessibleName(
                self.tr("Most active: {neurons}").format(neurons=", ".join(str(index + 1) for index, _ in shown))
            )
            if rows != math.ceil(len(shown) / _COLUMNS):
                self.updateGeometry()
            self.update()

    # --- geometry -----------------------------------------------------------------------------

    def _edge(self, width: float) -> float:
        return (width - _GAP * (_COLUMNS - 1)) / _COLUMNS

    def _box(self, place: int) -> QRectF:
        edge = self._edge(self.width())
        row, column = divmod(place, _COLUMNS)
        return QRectF(column * (edge + _GAP), row * (edge + _CAPTION), edge, edge)

    def hasHeightForWidth(self) -> bool:
        """Images are square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Rows of images with a caption each."""
        return round(math.ceil(len(self.shown) / _COLUMNS) * (self._edge(width) + _CAPTION))

    def sizeHint(self) -> QSize:
        """As wide as a page."""
        return QSize(276, self.heightForWidth(276))

    def _at(self, point: QPoint) -> int | None:
        for place in range(len(self.shown)):
            if self._box(place).contains(point.toPointF()):
                return place
        return None

    # --- events -------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the neuron under the pointer."""
        place = self._at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.neuron_wanted.emit(self.shown[place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from image to image, Enter shows the neuron."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Down: _COLUMNS}
        if event.key() in steps:
            self._focused = min(len(self.shown) - 1, max(0, self._focused + steps[Qt.Key(event.key())]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._focused < len(self.shown):
            self.neuron_wanted.emit(self.shown[self._focused][0])
        else:
            super().keyPressEvent(event)

    # --- painting -----------------------------------------------------------------------------

    def _image(self, neuron: int, edge: float) -> QPixmap:
        """Return the picture of a neuron's weights, at the size and with the corners that it is shown with."""
        picture = self._images.get(neuron)
        if picture is not None or self._layer is None:
            return picture if picture is not None else QPixmap()
        weights = self._layer.effective_weights[neuron]
        largest = float(np.abs(weights).max()) or 1.0
        rgb = np.ascontiguousarray(self._theme.value_colors(weights / largest))
        image = QImage(rgb.data, self._side, self._side, 3 * self._side, QImage.Format.Format_RGB888)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(1, 1) * math.ceil(edge * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, edge, edge), 5, 5)
        painter.setClipPath(shape)
        painter.drawImage(QRectF(0, 0, edge, edge), image)
        painter.end()
        self._images[neuron] = picture
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Images with the neuron's number and its output."""
        if self._layer is None:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge(self.width())
        if edge != self._drawn_edge:
            self._images.clear()
            self._drawn_edge = edge
        for place, (neuron, a) in enumerate(self.shown):
            box = self._box(place)
            painter.drawPixmap(box.topLeft(), self._image(neuron, edge))
            painter.setPen(tokens.text2)
            self._texts.left(painter, box.left() + 1, box.bottom() + 12, str(neuron + 1))
            painter.setPen(tokens.text3)
            self._texts.right(painter, box.right() - 1, box.bottom() + 12, format_number(a))
            if self.hasFocus() and place == self._focused:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.accent, 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
