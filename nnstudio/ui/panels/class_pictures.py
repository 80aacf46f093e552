"""How the metrics panel paints classes: the confusion matrix as a table of tints, and a table of measures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.confusion import ClassRow, Confusion, percent
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme

ROW = 18.0
_HEADER = 16.0
_CENTER, _END = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Grid:
    """Where the cells of a matrix are; `names` is the room for the names at the left."""

    rect: QRectF
    count: int
    names: float

    def cell(self, row: int, column: int) -> QRectF:
        """Return the rectangle of a cell, a pixel smaller than its place."""
        width, height = self.rect.width() / self.count, self.rect.height() / self.count
        left, top = self.rect.left() + column * width, self.rect.top() + row * height
        gap = 1.0 if min(width, height) >= 12 else 0.5
        return QRectF(left, top, width - gap, height - gap)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the (row, column) of a pixel."""
        if not self.rect.contains(point):
            return None
        across = (point.x() - self.rect.left()) / self.rect.width()
        down = (point.y() - self.rect.top()) / self.rect.height()
        return min(self.count - 1, int(down * self.count)), min(self.count - 1, int(across * self.count))


def lay_out_grid(rect: QRectF, shown: Confusion, others: str) -> Grid:
    """Place a matrix with its names into a rectangle."""
    count = len(shown.names)
    widest = max(width_of(name or others, 11, 500) for name in shown.names)
    names = min(max(46.0, widest + 14), rect.width() * 0.3)
    width = min(rect.width() - names, 96.0 * count)
    height = min(rect.height() - _HEADER, 40.0 * count)
    return Grid(QRectF(rect.left() + names, rect.top() + _HEADER, width, height), count, names)


def cell_color(theme: Theme, share: float, right: bool) -> QColor:
    """Return the tint of a cell: blue for what is right, orange for what isn't, the stronger the more of the row."""
    tokens = theme.tokens
    if share <= 0.0:
        return tokens.inset
    return theme.mix(tokens.panel, tokens.pos if right else tokens.neg, 0.14 + 0.72 * share)


def paint_grid(
    painter: QPainter,
    theme: Theme,
    grid: Grid,
    shown: Confusion,
    words: tuple[str, str],
    pointed: tuple[int, int] | None,
) -> None:
    """Paint names, tints, counts and, where there is room, the share of the row.

    `words` are those for all other classes and for the rows.
    """
    others, true = words
    tokens = theme.tokens
    rect, count = grid.rect, grid.count
    width, height = rect.width() / count, rect.height() / count
    painter.setPen(tokens.text3)
    paint_text(painter, QPointF(rect.left() - 6, rect.top() - 5), true, 11, align=_END, room=grid.names - 8)
    for place, name in enumerate(shown.names):
        center = grid.cell(place, place).center()
        painter.setPen(tokens.text if pointed is not None and place == pointed[0] else tokens.text2)
        if height >= 11 or place % 2 == 0:
            paint_text(
                painter, QPointF(rect.left() - 6, center.y() + 4), name or others, 11, 500,
                align=_END, room=grid.names - 8,
            )  # fmt: skip
        painter.setPen(tokens.text if pointed is not None and place == pointed[1] else tokens.text2)
        paint_text(painter, QPointF(center.x(), rect.top() - 5), name or others, 11, 500, align=_CENTER, room=width - 3)
    for row in range(count):
        for column in range(count):
            cell = grid.cell(row, column)
            share = float(shown.shares[row, column])
            color = cell_color(theme, share, row == column)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            radius = 3.0 if min(width, height) >= 14 else 1.0
            painter.drawRoundedRect(cell, radius, radius)
            if height >= 13:
                _paint_count(painter, theme, cell, color, int(shown.counts[row, column]), share)
    if pointed is not None:
        painter.setPen(tokens.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(grid.cell(*pointed), 3, 3)


def _paint_count(painter: QPainter, theme: Theme, cell: QRectF, color: QColor, count: int, share: float) -> None:
    if not count and cell.height() < 24:
        return
    size = 12 if cell.height() >= 18 else 11
    text, part = f"{count:,}", percent(share)
    painter.setPen(theme.ink(color) if count else theme.tokens.text3)
    center = cell.center()
    weight = 600 if count else 400
    both = width_of(text, size, weight) + width_of(part, 11) + 7
    if count and cell.height() >= 30:
        paint_text(painter, QPointF(center.x(), center.y() - 1), text, size, weight, align=_CENTER)
        paint_text(painter, QPointF(center.x(), center.y() + 12), part, 11, align=_CENTER, room=cell.width() - 2)
    elif count and both <= cell.width() - 4:
        left = center.x() - both / 2
        paint_text(painter, QPointF(left, center.y() + 4), text, size, weight)
        paint_text(painter, QPointF(left + both, center.y() + 4), part, 11, align=_END)
    elif width_of(text, size, weight) <= cell.width() - 1:
        paint_text(painter, QPointF(center.x(), center.y() + 4), text, size, weight, align=_CENTER)


def paint_rows(
    painter: QPainter, theme: Theme, rect: QRectF, heads: Sequence[str], rows: Sequence[ClassRow], last: ClassRow
) -> None:
    """Paint a table: a row a class, and below a line the mean of all.

    Parameters
    ----------
    heads : sequence of str
        Of the columns: class, precision, recall, F1, samples.
    """
    tokens = theme.tokens
    numbers = max([width_of("0.00", 12, 600) + 12, *(width_of(head, 11) + 12 for head in heads[1:4])])
    samples = width_of(heads[4], 11) + 12 if rect.width() >= 4 * numbers + 120 else 0.0
    ends = [rect.right() - samples - numbers * k for k in (2, 1, 0)]
    room = ends[0] - numbers - rect.left() - 4
    painter.setPen(tokens.text3)
    y = rect.top() + 11
    paint_text(painter, QPointF(rect.left(), y), heads[0], 11, room=room)
    for head, end in zip(heads[1:4], ends, strict=True):
        paint_text(painter, QPointF(end, y), head, 11, align=_END)
    if samples:
        paint_text(painter, QPointF(rect.right(), y), heads[4], 11, align=_END)
    y += 3
    for row in (*rows, last):
        if row is last:
            painter.fillRect(QRectF(rect.left(), round(y) + 2, rect.width(), 1), tokens.border)
            y += 2
        y += ROW
        weight = 600 if row is last else 500
        painter.setPen(tokens.text if row is last else tokens.text2)
        paint_text(painter, QPointF(rect.left(), y - 3), row.name, 12, weight, room=room)
        painter.setPen(tokens.text)
        for value, end in zip((row.precision, row.recall, row.f1), ends, strict=True):
            paint_text(painter, QPointF(end, y - 3), format_number(value), 12, weight, align=_END)
        if samples and row.samples is not None:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(rect.right(), y - 3), f"{row.samples:,}", 12, align=_END)
