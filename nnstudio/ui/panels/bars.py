"""The three pictures of the output panel: rows of horizontal bars, columns, and number lines.

Each is laid out for a size once and then painted from readings; none keeps the numbers of the network.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nnstudio.ui.panels.axes import Axes, Frame, Tick
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.readings import Reading
from nnstudio.ui.panels.typeface import font, measures
from nnstudio.ui.theme import Theme

_SIDE = 10.0
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


def bar_color(theme: Theme, role: str) -> QColor:
    """Return the colour of a bar of a reading's role."""
    tokens = theme.tokens
    if role == "other":
        return theme.mix(tokens.panel, tokens.control, 0.55)
    return {"pos": tokens.pos, "neg": tokens.neg, "chosen": tokens.accent}[role]


@dataclass
class Rows:
    """Where rows of bars or number lines are.

    Attributes
    ----------
    frame : Frame
        Of the bars; its horizontal axis is the value.
    pitch, thickness : float
        Of the rows and of their bars, in pixels.
    captions : bool
        Whether there is room for a second line under the names.
    logits : float
        Room for the logits between bars and values; 0 if they aren't shown there.
    axis : bool
        Whether there is room for the ticks.
    names_width, end : float
        Room for the names, and where the values end.
    """

    frame: Frame
    pitch: float
    thickness: float
    captions: bool
    logits: float
    axis: bool
    names_width: float
    end: float

    def center(self, row: int, rows: int) -> float:
        """Return the pixel line in the middle of a row."""
        return self.frame.rect.center().y() + (row - (rows - 1) / 2) * self.pitch


def lay_out_rows(
    theme: Theme, width: float, height: float, readings: Sequence[Reading], low: float, high: float, *, threshold: bool
) -> Rows:
    """Place so many rows in a plot of a size; the values go from `low` to `high`."""
    count = len(readings)
    axis = count <= 6 and height >= 96
    top = 24.0 if threshold else 8.0
    bottom = height - (34.0 if axis else 8.0)
    pitch = min(50.0, (bottom - top) / max(1, count))
    captions = pitch >= 34.0 and any(one.caption for one in readings)
    names = measures(13 if pitch >= 24 else 12, 600)
    small = measures(12)
    needed = max(
        (names.horizontalAdvance(one.name), small.horizontalAdvance(one.caption) if captions else 0.0)[i]
        for one in readings
        for i in (0, 1)
    )
    names_width = min(max(58.0, needed), width * 0.36)
    values = max(38.0, *(names.horizontalAdvance(one.text) for one in readings)) + 8
    logits = 54.0 if not captions and any(one.caption.startswith("z") for one in readings) else 0.0
    left = _SIDE + names_width + 12
    rect = QRectF(left, top, max(30.0, width - left - values - logits - _SIDE), max(20.0, bottom - top))
    frame = Frame(rect, low, high, 0.0, 1.0)
    return Rows(frame, pitch, min(24.0, max(4.0, pitch * 0.6)), captions, logits, axis, names_width, width - _SIDE)


def paint_axis(painter: QPainter, theme: Theme, rows: Rows, ticks: Sequence[Tick]) -> None:
    """Paint the grid under rows, and its ticks if there is room."""
    if rows.axis:
        rect = rows.frame.rect
        axes = Axes(x_ticks=ticks, x_baseline=rect.bottom() + 16)
        axes.paint(painter, rows.frame, theme)


def paint_bars(painter: QPainter, theme: Theme, rows: Rows, readings: Sequence[Reading]) -> None:
    """Paint names, bars on their tracks, and values."""
    rect = rows.frame.rect
    radius = min(5.0, rows.thickness / 3)
    for row, reading in enumerate(readings):
        center = rows.center(row, len(readings))
        track = QRectF(rect.left(), center - rows.thickness / 2, rect.width(), rows.thickness)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.inset)
        painter.drawRoundedRect(track, radius, radius)
        if reading.value == reading.value:
            track.setRight(max(track.left() + 2, rows.frame.x(min(reading.value, rows.frame.right))))
            round_ = min(radius, track.width() / 2.5)
            painter.setBrush(bar_color(theme, reading.role))
            painter.drawRoundedRect(track, round_, round_)
        _paint_row_texts(painter, theme, rows, reading, center)


def paint_lines(painter: QPainter, theme: Theme, rows: Rows, readings: Sequence[Reading]) -> None:
    """Paint a number line a reading: from zero to its value, which a disc marks."""
    frame, tokens = rows.frame, theme.tokens
    rect = frame.rect
    reach = max(abs(frame.left), abs(frame.right))
    for row, reading in enumerate(readings):
        center = rows.center(row, len(readings))
        line = QRectF(rect.left(), center - 2, rect.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.hover)
        painter.drawRoundedRect(line, 2, 2)
        if abs(reading.value) <= reach * (1 + 1e-6):
            zero, here = frame.x(0.0), frame.x(reading.value)
            color = bar_color(theme, reading.role)
            painter.setBrush(color)
            painter.drawRect(QRectF(min(zero, here), center - 2, abs(here - zero), 4))
            painter.setBrush(tokens.control)
            painter.drawRect(QRectF(zero - 0.5, center - 6, 1, 12))
            radius = min(5.5, rows.pitch / 2 - 2)
            painter.setPen(QPen(theme.outline(reading.value / reach), 1))
            painter.setBrush(theme.value_color(reading.value / reach))
            painter.drawEllipse(QPointF(here, center), radius, radius)
        _paint_row_texts(painter, theme, rows, reading, center)


def _paint_row_texts(painter: QPainter, theme: Theme, rows: Rows, reading: Reading, center: float) -> None:
    tokens = theme.tokens
    chosen = reading.role == "chosen"
    large = rows.pitch >= 24
    strong = reading.role != "other"
    painter.setFont(font(13 if large else 12, 600 if strong else 500))
    painter.setPen(tokens.accent if chosen else tokens.text if strong else tokens.text2)
    baseline = center - 3 if rows.captions and reading.caption else center + 4.5
    paint_text(painter, QPointF(_SIDE, baseline), reading.name, room=rows.names_width)
    right = rows.frame.rect.right() + rows.logits
    painter.setFont(font(13 if large else 12, 600))
    paint_text(painter, QPointF(rows.end, center + 4.5), reading.text, _RIGHT)
    if reading.caption and (rows.captions or rows.logits):
        painter.setFont(font(12 if rows.captions else 11))
        painter.setPen(tokens.text3)
        if rows.captions:
            paint_text(painter, QPointF(_SIDE, center + 13), reading.caption, room=rows.names_width)
        elif reading.z == reading.z:
            paint_text(painter, QPointF(right - 2, center + 4), reading.caption, _RIGHT)


def paint_threshold(painter: QPainter, theme: Theme, rows: Rows, threshold: float, label: str) -> None:
    """Paint the dashed line of the threshold with its label above."""
    tokens, rect = theme.tokens, rows.frame.rect
    x = rows.frame.x(threshold)
    pen = QPen(tokens.text, 1.5)
    pen.setDashPattern([4 / 1.5, 3 / 1.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom()))
    painter.setFont(font(11, 500))
    painter.setPen(tokens.text2)
    half = painter.fontMetrics().horizontalAdvance(label) / 2
    paint_text(painter, QPointF(min(max(x, half + 4), rows.end - half), rect.top() - 8), label, _CENTER)


@dataclass
class Columns:
    """Where columns are: a frame whose vertical axis is p, and the distance and width of the columns in pixels."""

    frame: Frame
    pitch: float
    width: float
    logits: bool


def lay_out_columns(theme: Theme, width: float, height: float, readings: Sequence[Reading]) -> Columns:
    """Place so many columns in a plot of a size."""
    pitch = (width - 32.0 - 12.0) / max(1, len(readings))
    logits = height >= 130 and all(measures(11).horizontalAdvance(one.caption) < pitch - 4 for one in readings)
    rect = QRectF(32, 6, max(30.0, width - 44.0), max(20.0, height - 6 - (42.0 if logits else 30.0)))
    frame = Frame(rect, 0.0, float(len(readings)), 0.0, 1.0).padded(0.0, 12.0)
    return Columns(frame, pitch, min(44.0, pitch * 0.62), logits)


def paint_columns(painter: QPainter, theme: Theme, columns: Columns, readings: Sequence[Reading]) -> None:
    """Paint columns, names under them and values on top; of values that would touch, the larger ones."""
    tokens, frame = theme.tokens, columns.frame
    floor = frame.rect.bottom()
    taken: list[QRectF] = []
    for index in sorted(range(len(readings)), key=lambda i: -readings[i].value):
        reading = readings[index]
        chosen = reading.role == "chosen"
        center = frame.rect.left() + (index + 0.5) * columns.pitch
        top = floor if reading.value != reading.value else min(floor - 2, frame.y(reading.value))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(_column(center, columns.width, top, floor), bar_color(theme, reading.role))
        painter.setPen(tokens.accent if chosen else tokens.text2)
        painter.setFont(font(12, 600 if chosen else 500))
        paint_text(painter, QPointF(center, floor + 17), reading.name, _CENTER, columns.pitch - 3)
        painter.setFont(font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(reading.text)
        box = QRectF(center - width / 2, top - 17, width, 12)
        # A text must not touch another one or a column, and "<0.01" stands at all such columns or at none.
        fits = width < columns.pitch or reading.text != "<0.01"
        if fits and not any(box.intersects(other) for other in taken):
            paint_text(painter, QPointF(center, top - 7), reading.text, _CENTER)
            taken.append(box)
        taken.append(QRectF(center - columns.width / 2, top, columns.width, floor - top))
        if columns.logits:
            painter.setFont(font(11))
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(center, floor + 32), reading.caption, _CENTER)


def _column(center: float, width: float, top: float, floor: float) -> QPainterPath:
    """A bar that is round at its top only."""
    radius = min(4.0, floor - top, width / 2)
    left, right = center - width / 2, center + width / 2
    path = QPainterPath(QPointF(left, floor))
    path.lineTo(left, top + radius)
    path.quadTo(left, top, left + radius, top)
    path.lineTo(right - radius, top)
    path.quadTo(right, top, right, top + radius)
    path.lineTo(right, floor)
    path.closeSubpath()
    return path
