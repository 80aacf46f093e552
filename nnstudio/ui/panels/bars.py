"""The three pictures of the output panel: rows of horizontal bars, columns, and number lines.

Each is laid out for a size once and then painted from readings; none keeps the numbers of the network.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import Axes, Frame, Tick
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.readings import Reading
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

_SIDE = 10.0
_WIDEST_LOGIT = "z −00.00"
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
    size: tuple[float, float],
    readings: Sequence[Reading],
    low: float,
    high: float,
    *,
    threshold: bool,
    chip: bool = False,
) -> Rows:
    """Place so many rows in a plot of a (width, height); the values go from `low` to `high`.

    Room is made for the widest numbers that may come, so that nothing moves when they do, and above for a chip.
    """
    across, down = size
    count = len(readings)
    top = 28.0 if chip else 24.0 if threshold else 8.0
    axis = count <= 6 and down - 34.0 - top >= 16.0 * count
    bottom = down - (34.0 if axis else 8.0)
    pitch = min(50.0, (bottom - top) / max(1, count))
    has_logits = any(one.caption.startswith("z") for one in readings)
    captions = pitch >= 34.0 and any(one.caption for one in readings)
    text_size = 13 if pitch >= 24 else 12
    needed = max(width_of(one.name, text_size, 600) for one in readings)
    if captions:
        needed = max(needed, width_of(_WIDEST_LOGIT if has_logits else "y = 0", 12))
    names = min(max(58.0, needed), across * 0.36)
    values = 8 + max(
        width_of("<0.01", text_size, 600), width_of(format_number(-high), text_size, 600) if low < 0 else 0.0
    )
    logits = width_of(_WIDEST_LOGIT, 11) + 6 if has_logits and not captions else 0.0
    left = _SIDE + names + 12
    rect = QRectF(left, top, max(30.0, across - left - values - logits - _SIDE), max(20.0, bottom - top))
    frame = Frame(rect, low, high, 0.0, 1.0)
    return Rows(frame, pitch, min(24.0, max(4.0, pitch * 0.6)), captions, logits, axis, names, across - _SIDE)


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
    strong = reading.role != "other"
    size = 13 if rows.pitch >= 24 else 12
    painter.setPen(tokens.accent if reading.role == "chosen" else tokens.text if strong else tokens.text2)
    baseline = center - 3 if rows.captions and reading.caption else center + 4.5
    paint_text(painter, QPointF(_SIDE, baseline), reading.name, size, 600 if strong else 500, room=rows.names_width)
    paint_text(painter, QPointF(rows.end, center + 4.5), reading.text, size, 600, align=_RIGHT)
    painter.setPen(tokens.text3)
    if rows.captions:
        paint_text(painter, QPointF(_SIDE, center + 13), reading.caption, 12, room=rows.names_width)
    elif rows.logits:
        right = rows.frame.rect.right() + rows.logits
        paint_text(painter, QPointF(right, center + 4), reading.caption, 11, align=_RIGHT)


def paint_threshold(
    painter: QPainter, theme: Theme, rows: Rows, threshold: float, label: str, left: float = 4.0
) -> None:
    """Paint the dashed line of the threshold with its label above, which begins no farther left than `left`."""
    tokens, rect = theme.tokens, rows.frame.rect
    x = rows.frame.x(threshold)
    pen = QPen(tokens.text, 1.5)
    pen.setDashPattern([4 / 1.5, 3 / 1.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom()))
    painter.setPen(tokens.text2)
    half = width_of(label, 11, 500) / 2
    if rows.end - 2 * half < left:
        # No room for words beside the chip: the number is what matters.
        label = label.rpartition(" ")[2]
        half = width_of(label, 11, 500) / 2
    x = min(max(x, half + left), rows.end - half)
    paint_text(painter, QPointF(x, rect.top() - 8), label, 11, 500, align=_CENTER)


@dataclass
class Columns:
    """Where columns are: a frame whose vertical axis is p, and the distance and width of the columns in pixels."""

    frame: Frame
    pitch: float
    width: float
    logits: bool


def lay_out_columns(size: tuple[float, float], readings: Sequence[Reading], *, chip: bool = False) -> Columns:
    """Place so many columns in a plot of a (width, height), with room above for a chip."""
    top = 28.0 if chip else 6.0
    across, down = size
    pitch = (across - 32.0 - 12.0) / max(1, len(readings))
    logits = down >= 130 and width_of(_WIDEST_LOGIT, 11) < pitch - 4
    rect = QRectF(32, top, max(30.0, across - 44.0), max(20.0, down - top - (42.0 if logits else 30.0)))
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
        paint_text(
            painter, QPointF(center, floor + 17), reading.name, 12, 600 if chosen else 500,
            align=_CENTER, room=columns.pitch - 3,
        )  # fmt: skip
        text_width = width_of(reading.text, 12, 600)
        box = QRectF(center - text_width / 2, top - 17, text_width, 12)
        # A text must not touch another one or a column, and "<0.01" stands at all such columns or at none.
        fits = text_width < columns.pitch or reading.text != "<0.01"
        if fits and not any(box.intersects(other) for other in taken):
            paint_text(painter, QPointF(center, top - 7), reading.text, 12, 600, align=_CENTER)
            taken.append(box)
        taken.append(QRectF(center - columns.width / 2, top, columns.width, floor - top))
        if columns.logits:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(center, floor + 32), reading.caption, 11, align=_CENTER)


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
