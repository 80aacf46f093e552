"""The sizes of gradients layer by layer, a line an activation on a logarithmic axis, and the same as a table."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.panels.axes import Axes, Frame
from nnstudio.ui.panels.layer_rows import size_text
from nnstudio.ui.panels.loss_picture import vertical_ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.theme import Theme

_HEIGHT = 196
_ROW = 24
_HEADER = 30
_SMALLEST = -30
"""Powers of ten below this are at the floor of the plot."""
_STYLES: dict[str, tuple[str, float, tuple[float, float] | None]] = {
    "": ("accent", 2.2, None),
    "sigmoid": ("text2", 1.5, (1.5, 3.0)),
    "tanh": ("text2", 1.5, (6.0, 4.0)),
    "relu": ("text", 1.5, None),
}
"""Colour, width and dashes (pixels) of each line; marks tell them apart too."""
_END = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Column:
    """One activation: its key ("" for the network as it is), its name, and the size in each layer shown."""

    key: str
    title: str
    sizes: tuple[float, ...]


@dataclass(frozen=True)
class Line:
    """A line of the table: what it tells, and a text a column; `strong` where it is what matters most."""

    name: str
    texts: tuple[str, ...]
    strong: bool = False
    ruled: bool = False


def lines_of(layers: Sequence[str], columns: Sequence[Column], rows: Sequence[int], gap: int) -> list[Line]:
    """Return a table's lines for the layers at `rows`; where `gap` stands among them some are left out."""
    blank = ("",) * len(columns)
    return [
        Line("…", blank)
        if row == gap
        else Line(layers[row], tuple(size_text(one.sizes[row]) for one in columns), row == 0)
        for row in rows
    ]


def _pen(theme: Theme, key: str) -> QPen:
    color, width, dashes = _STYLES[key]
    pen = QPen(getattr(theme.tokens, color), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / width for length in dashes])
    return pen


def _paint_mark(painter: QPainter, theme: Theme, key: str, point: QPointF, *, hollow: bool = False) -> None:
    """Paint a mark: a disc for the network as it is, else a square, a triangle or a diamond."""
    color: QColor = getattr(theme.tokens, _STYLES[key][0])
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(theme.tokens.panel if hollow else color)
    x, y = point.x(), point.y()
    if key == "":
        painter.drawEllipse(point, 3.5, 3.5)
    elif key == "sigmoid":
        painter.drawPolygon(QPolygonF([QPointF(x - 3.5, y + 3), QPointF(x + 3.5, y + 3), QPointF(x, y - 3.5)]))
    elif key == "tanh":
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, y), QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4)])
        )  # fmt: skip
    else:
        painter.drawRect(QRectF(x - 3, y - 3, 6, 6))


class GradientPlot(QWidget):
    """Lines over the layers, the first at the left."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.columns: Sequence[Column] = ()
        self._layers: Sequence[str] = ()
        self._letter = ""
        theme.changed.connect(self.update)

    def show_columns(self, layers: Sequence[str], columns: Sequence[Column], letter: str, spoken: str) -> None:
        """Show sizes; `layers` are the short names of the layers, `letter` says what is measured."""
        self._layers, self.columns, self._letter = layers, columns, letter
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the lab."""
        return QSize(380, self._theme.px(_HEIGHT))

    def _powers(self) -> tuple[int, int]:
        known = [size for column in self.columns for size in column.sizes if math.isfinite(size) and size > 0]
        if not known:
            return -2, 0
        low = max(_SMALLEST, math.floor(math.log10(min(known)) - 0.05))
        high = max(low + 1, math.ceil(math.log10(max(known)) + 0.05))
        return low, high

    def frame(self) -> Frame:
        """Return where numbers are in pixels of the design: layers from 0, and powers of ten."""
        low, high = self._powers()
        left = Axes(y_ticks=vertical_ticks(low, high, True, 4)).left_margin(30.0)
        # At the designed size: the painter enlarges all of it.
        rect = QRectF(left, 18, self.width() / self._theme.scale - left - 12, _HEIGHT - 18 - 24)
        last, room = len(self._layers) - 1, 0.25 if len(self._layers) > 1 else 0.5
        return Frame(rect, -room, last + room, float(low), float(high)).padded(6, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, lines, marks."""
        if not self._layers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        frame = self.frame()
        low, high = self._powers()
        Axes(y_ticks=vertical_ticks(low, high, True, 4)).paint(painter, frame, self._theme)
        painter.setPen(self._theme.tokens.text3)
        paint_text(painter, QPointF(2, 11), self._letter, 11)
        self._paint_names(painter, frame)
        for column in reversed(self.columns):
            self._paint_column(painter, frame, column)

    def _paint_names(self, painter: QPainter, frame: Frame) -> None:
        tokens = self._theme.tokens
        painter.fillRect(
            QRectF(frame.rect.left(), frame.rect.bottom(), frame.rect.width(), 1), tokens.border_strong
        )  # fmt: skip
        painter.setPen(tokens.text3)
        count = len(self._layers)
        pitch = frame.rect.width() / max(1, count)
        every = max(1, math.ceil(34 / pitch))
        for index, name in enumerate(self._layers):
            if (index % every == 0 and (index == count - 1 or index + every < count)) or index == count - 1:
                place = QPointF(frame.x(index), frame.rect.bottom() + 16)
                paint_text(painter, place, name, 12, align=_MIDDLE, room=max(34.0, pitch * every - 4))

    def _paint_column(self, painter: QPainter, frame: Frame, column: Column) -> None:
        points: list[tuple[QPointF, bool]] = []
        for index, size in enumerate(column.sizes):
            if math.isfinite(size):
                power = max(frame.bottom, math.log10(size)) if size > 0 else frame.bottom
                points.append((frame.point(index, min(frame.top, power)), size > 0))
        painter.setPen(_pen(self._theme, column.key))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([point for point, _ in points]))
        for point, above_zero in points:
            _paint_mark(painter, self._theme, column.key, point, hollow=not above_zero)


class GradientTable(QWidget):
    """A line a layer and a column an activation; its header is the legend of the plot."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.columns: Sequence[Column] = ()
        self.lines: Sequence[Line] = ()
        theme.changed.connect(self.update)

    def show_lines(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Show a table."""
        higher = len(lines) != len(self.lines)
        self.columns, self.lines = columns, lines
        self.setAccessibleName(self.text())
        if higher:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The table as text: tabs between the columns."""
        head = "\t".join(["", *(column.title for column in self.columns)])
        return "\n".join([head, *("\t".join([line.name, *line.texts]) for line in self.lines)])

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(380, self._theme.px(_HEADER + _ROW * len(self.lines)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Header and lines."""
        if not self.columns:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        width = self.width() / self._theme.scale
        pitch = min(76.0, (width - 84) / len(self.columns))
        rights = [width - pitch * (len(self.columns) - 1 - index) for index in range(len(self.columns))]
        for right, column in zip(rights, self.columns, strict=True):
            painter.setPen(tokens.accent if column.key == "" else tokens.text2)
            paint_text(painter, QPointF(right, 19), column.title, 12, 600, align=_END, room=pitch - 6)
            left = right - pitch + 10
            painter.setPen(_pen(self._theme, column.key))
            painter.drawLine(QPointF(left, 3.5), QPointF(right, 3.5))
            _paint_mark(painter, self._theme, column.key, QPointF((left + right) / 2, 3.5))
        painter.fillRect(QRectF(0, _HEADER - 4, width, 1), tokens.border)
        names = rights[0] - pitch
        for index, line in enumerate(self.lines):
            top = _HEADER + index * _ROW
            if line.ruled:
                painter.fillRect(QRectF(0, top - 1, width, 1), tokens.border)
            baseline = top + 16.5
            painter.setPen(tokens.text2)
            paint_text(painter, QPointF(0, baseline), line.name, 12, 500 if line.strong else 400, room=names + 8)
            for right, column, text in zip(rights, self.columns, line.texts, strict=True):
                painter.setPen(tokens.accent if column.key == "" and line.strong else tokens.text)
                paint_text(painter, QPointF(right, baseline), text, 12, 600 if line.strong else 500, align=_END)
