"""A formula of several lines with its numbers put in: lines break between terms, and numbers can be taken."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.ui.canvas.gestures.values import Value
from nnstudio.ui.labs.number_board import Cell, NumberBoard
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache
from nnstudio.ui.workspace import Workspace

SIZE = 14.0
_LINE = 26.0
_BETWEEN = 6.0
"""Pixels between two lines of the formula, beside those that break."""
_PAD = 4.0
"""Pixels left and right of a number that can be changed."""


@dataclass(frozen=True)
class Piece:
    """A part of a line that is painted in one colour.

    Attributes
    ----------
    text : str
    color : str
        A token of the theme.
    value : Value or None
        The number that it is, if it can be changed.
    struck : bool
        Whether it doesn't count.
    strong, slanted : bool
    """

    text: str
    color: str = "text"
    value: Value | None = None
    struck: bool = False
    strong: bool = False
    slanted: bool = False


Term = tuple[Piece, ...]
"""What stays together where a line breaks."""


@dataclass(frozen=True)
class Row:
    """A line of the formula: what it begins with, its terms, and how it ends.

    Attributes
    ----------
    head, tail : tuple of Piece
    terms : tuple of tuple of Piece
    marked : int or None
        Index of the term that is being looked at; the others are dimmed.
    faint : bool
        Whether all of it stands back.
    """

    head: Term
    terms: tuple[Term, ...]
    tail: Term = ()
    marked: int | None = None
    faint: bool = False

    @property
    def text(self) -> str:
        """The line as plain text."""
        pieces = (*self.head, *(piece for term in self.terms for piece in term), *self.tail)
        return " ".join("".join(piece.text for piece in pieces).split())


@dataclass
class _Placed:
    piece: Piece
    box: QRectF
    dim: bool = False
    marked: bool = field(default=False)


class FlowFormula(NumberBoard):
    """Shows rows; the numbers of pieces with a value can be dragged, nudged and typed."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, name, parent)
        self._rows: tuple[Row, ...] = ()
        self._placed: list[_Placed] = []
        self._marks: list[QRectF] = []
        self._line, self._between, self._pad = (theme.px(length) for length in (_LINE, _BETWEEN, _PAD))
        self._blank = 0.28 * SIZE * theme.scale
        self._height = float(self._line)
        self._latex = ""
        self._plain = TextCache(theme.font(SIZE, 400))
        self._strong = TextCache(theme.font(SIZE, 600))
        self._slanted = TextCache(theme.font(SIZE, 500, italic=True))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row], latex: str) -> None:
        """Show a formula; `latex` is what is copied of it."""
        self._latex = latex
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleDescription(self.text())
            self._arrange()
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The formula as plain text, a line a row."""
        return "\n".join(row.text for row in self._rows)

    def latex(self) -> str:
        """Return the formula as LaTeX."""
        return self._latex

    # --- layout -------------------------------------------------------------------------------

    def _cache(self, piece: Piece) -> TextCache:
        return self._slanted if piece.slanted else (self._strong if piece.strong else self._plain)

    def _width(self, term: Term) -> float:
        return sum(self._piece_width(piece) for piece in term)

    def _piece_width(self, piece: Piece) -> float:
        return self._advance(piece) + (2 * self._pad if piece.value is not None else 0.0)

    def _advance(self, piece: Piece) -> float:
        # The laid out width has no blanks at its ends.
        blanks = len(piece.text) - len(piece.text.strip())
        text = piece.text.strip()
        return blanks * self._blank + (self._cache(piece).width(text) if text else 0.0)

    def _lay_out(self, width: float) -> tuple[list[_Placed], list[QRectF], float]:
        placed: list[_Placed] = []
        marks: list[QRectF] = []
        top = 0.0
        for number, row in enumerate(self._rows):
            x = 0.0
            for piece in row.head:
                x = self._put(placed, piece, x, top, row.faint)
            indent = min(x, 0.35 * width)
            for index, term in enumerate(row.terms):
                room = self._width(term) + (self._width(row.tail) if index == len(row.terms) - 1 else 0.0)
                if x + room > width and x > indent + 1.0:
                    x, top = indent, top + self._line
                start = x
                away = row.marked is not None and index != row.marked
                for piece in term:
                    x = self._put(placed, piece, x, top, row.faint or away)
                if index == row.marked:
                    marks.append(QRectF(start, top + 1, x - start + 2, self._line - 2))
            for piece in row.tail:
                x = self._put(placed, piece, x, top, row.faint)
            top += self._line + (self._between if number < len(self._rows) - 1 else 0.0)
        return placed, marks, max(top, float(self._line))

    def _put(self, placed: list[_Placed], piece: Piece, x: float, top: float, dim: bool) -> float:
        width = self._piece_width(piece)
        placed.append(_Placed(piece, QRectF(x, top, width, self._line), dim))
        return x + width

    def _arrange(self) -> None:
        self._placed, self._marks, self._height = self._lay_out(self.width())
        self.set_cells(
            [Cell(one.piece.value, one.box.adjusted(0, 1, 0, -1)) for one in self._placed if one.piece.value]
        )

    def hasHeightForWidth(self) -> bool:
        """Narrow, it takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines are."""
        return math.ceil(self._lay_out(width)[2])

    def sizeHint(self) -> QSize:
        """As high as its lines are at its width."""
        return QSize(200, math.ceil(self._height))

    def minimumSizeHint(self) -> QSize:
        """Room for a term."""
        return QSize(160, math.ceil(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()
        self.updateGeometry()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks, cells, texts."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        for mark in self._marks:
            painter.drawRoundedRect(mark, 6, 6)
        for one in self._placed:
            self._paint(painter, one)

    def _paint(self, painter: QPainter, one: _Placed) -> None:
        tokens, piece = self.theme.tokens, one.piece
        box = one.box
        if piece.value is not None:
            current = piece.value == self.current and (self.hasFocus() or self.field is not None)
            inner = box.adjusted(1, 2.5, -1, -2.5)
            painter.setBrush(tokens.hover if piece.value == self.hovered else tokens.inset)
            painter.setPen(QPen(tokens.accent, 1.5) if current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(inner, 5, 5)
        color: QColor = getattr(tokens, piece.color)
        if one.dim:
            color = self.theme.mix(tokens.panel, color, 0.55)
        painter.setPen(color)
        text = piece.text.strip()
        lead = (len(piece.text) - len(piece.text.lstrip())) * self._blank
        x = box.left() + lead + (self._pad if piece.value is not None else 0.0)
        cache = self._cache(piece)
        cache.left(painter, x, box.center().y(), text)
        if piece.struck and text:
            y = box.center().y() + 0.5
            painter.drawLine(QPointF(x - 1, y), QPointF(x + cache.width(text) + 1, y))
