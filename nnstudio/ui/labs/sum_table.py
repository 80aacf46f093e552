"""A table whose columns add up: names, numbers, a line for the sum, and bars that begin where the one before ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache

_ROW, _HEADER = 24, 26
_GAP = 12
_BARS = 76
_BAR = 8


@dataclass(frozen=True)
class Bar:
    """A part of a sum: where it begins and ends, in shares of the row's bar; whether it's the largest."""

    start: float
    end: float
    strong: bool = False


@dataclass(frozen=True)
class SumRow:
    """A line of the table.

    Attributes
    ----------
    name : str
    texts : tuple of str
        One a column.
    bar : Bar or None
    strong : bool
        Whether it's the one that matters, or a sum.
    ruled : bool
        Whether there is a line above it.
    wrong : frozenset of int
        Columns whose number is no number.
    """

    name: str
    texts: tuple[str, ...]
    bar: Bar | None = None
    strong: bool = False
    ruled: bool = False
    wrong: frozenset[int] = frozenset()


class SumTable(QWidget):
    """Paints the table; says it in words to those who can't see it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, bars: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars = bars
        self.setObjectName(name)
        self.heads: Sequence[str] = ()
        self.groups: Sequence[tuple[str, int]] = ()
        self.rows: Sequence[SumRow] = ()
        self.mark: float | None = None
        """A place on the bars that is marked: where 1 is."""
        self._titles = TextCache(theme.font(12, 500))
        self._usual = TextCache(theme.font(12, 500))
        self._heavy = TextCache(theme.font(12, 600))
        self._names = TextCache(theme.font(12, tabular=False))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_rows(
        self,
        heads: Sequence[str],
        rows: Sequence[SumRow],
        *,
        groups: Sequence[tuple[str, int]] = (),
        mark: float | None = None,
    ) -> None:
        """Show other rows.

        Parameters
        ----------
        heads : sequence of str
            The columns of numbers.
        groups : sequence of (str, int)
            Titles above the heads, each with the count of columns that it's for.
        """
        resized = (len(rows), bool(groups)) != (len(self.rows), bool(self.groups))
        self.heads, self.rows, self.groups, self.mark = heads, rows, groups, mark
        self.setAccessibleName(self.text())
        if resized:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The table as text: tabs between the columns."""
        return "\n".join("\t".join(["", *self.heads] if row is None else [row.name, *row.texts]) for row in
                         [None, *self.rows])  # fmt: skip

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        count = len(self.rows) + (1 if self.groups else 0)
        return QSize(360, self._theme.px(_HEADER) + self._theme.px(_ROW) * count)

    # --- painting -----------------------------------------------------------------------------

    def edges(self) -> list[float]:
        """Return the right edges of the columns of numbers."""
        bars = self._theme.px(_BARS) if self._bars else 0
        right, edges = self.width() - bars, []
        for column in reversed(range(len(self.heads))):
            edges.append(float(right))
            texts = [self._heavy.width(row.texts[column]) for row in self.rows]
            widest = max([self._titles.width(self.heads[column]), *texts])
            right -= round(widest) + self._theme.px(_GAP)
        return edges[::-1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heads, rows, bars."""
        if not self.heads:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edges = self.edges()
        row, header = self._theme.px(_ROW), self._theme.px(_HEADER)
        top = 0
        if self.groups:
            self._paint_groups(painter, edges, row)
            top = row
        painter.setPen(tokens.text3)
        for edge, head in zip(edges, self.heads, strict=True):
            self._titles.right(painter, edge, top + header / 2 - 2, head)
        top += header
        painter.fillRect(QRectF(0, top - 3, self.width(), 1), tokens.border)
        room = edges[0] - self._widest(0) - self._theme.px(8)
        for line in self.rows:
            if line.ruled:
                painter.fillRect(QRectF(0, top, self.width(), 1), tokens.border)
            middle = top + row / 2
            painter.setPen(tokens.accent if line.strong and not line.ruled else tokens.text2)
            names = self._heavy if line.strong else self._names
            names.left(painter, 0, middle, names.shortened(line.name, room))
            for column, (edge, text) in enumerate(zip(edges, line.texts, strict=True)):
                wrong = column in line.wrong
                painter.setPen(tokens.err if wrong else tokens.text)
                texts = self._heavy if line.strong or wrong else self._usual
                texts.right(painter, edge, middle, text)
            if line.bar is not None:
                self._paint_bar(painter, line, middle)
            top += row

    def _widest(self, column: int) -> float:
        return max([self._titles.width(self.heads[column]),
                    *(self._heavy.width(line.texts[column]) for line in self.rows)])  # fmt: skip

    def _paint_groups(self, painter: QPainter, edges: list[float], height: int) -> None:
        tokens = self._theme.tokens
        first = 0
        for title, count in self.groups:
            left = edges[first] - self._widest(first)
            right = edges[first + count - 1]
            if title:
                painter.setPen(tokens.text2)
                text = self._heavy.shortened(title, right - left)
                self._heavy.center(painter, (left + right) / 2, height / 2 - 2, text)
                painter.fillRect(QRectF(left, height - 4, right - left, 1), tokens.border_strong)
            first += count

    def _paint_bar(self, painter: QPainter, line: SumRow, middle: float) -> None:
        tokens, bar = self._theme.tokens, line.bar
        if bar is None:
            return
        height = self._theme.px(_BAR)
        left = self.width() - self._theme.px(_BARS) + self._theme.px(_GAP)
        width = self.width() - left
        painter.fillRect(QRectF(left, middle - height / 2, width, height), tokens.inset)
        box = QRectF(left + bar.start * width, middle - height / 2, max(1.0, (bar.end - bar.start) * width), height)
        color = tokens.accent if bar.strong else self._theme.mix(tokens.panel, tokens.control, 0.6)
        painter.fillRect(box, tokens.accent if line.ruled else color)
        if self.mark is not None and self.mark < 1.0 - 1e-6:
            pen = QPen(tokens.text, 1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            x = round(left + self.mark * width) + 0.5
            painter.drawLine(round(x), round(middle - height), round(x), round(middle + height))


def cascade(values: Sequence[float], reach: float, largest: int | None) -> list[Bar | None]:
    """Return bars that begin where the one before ended, in shares of `reach`."""
    bars: list[Bar | None] = []
    start = 0.0
    for index, value in enumerate(values):
        end = start + value
        bars.append(Bar(start / reach, end / reach, index == largest) if end == end and reach > 0 else None)
        start = end
    return bars
