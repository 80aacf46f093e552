"""Softmax on paper: e to the power of every z, their sum, and every part of it."""

from decimal import Decimal

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from nnstudio.labs.sheet import Shares
from nnstudio.labs.symbols import Symbol
from nnstudio.ui.sheet.blocks import Block
from nnstudio.ui.sheet.lettering import (
    BODY,
    RULE,
    SMALL,
    Blank,
    Piece,
    Pieces,
    Run,
    Style,
    blank_for,
    draw,
    draw_text,
    elided,
    number,
    symbol,
    width_of,
)
from nnstudio.ui.sheet.words import SheetWords

_RAISED = -3.6
_NAMES = 150.0
"""The widest that the names of classes are."""


def power(exponent: Pieces, size: int = 10) -> Pieces:
    """Return e to the power of something."""
    lifted = tuple(
        Run(piece.text, Style(max(6, round(0.72 * piece.style.size)), piece.style.weight, piece.style.italic), _RAISED)
        for piece in exponent
        if isinstance(piece, Run)
    )
    return (Run("e", Style(size, 400, True)), *lifted)


def exponent(shares: Shares) -> Pieces:
    """Return what e is raised to: z, or z less the largest of them."""
    z = symbol(Symbol("z"))
    return z if shares.shift is None else (*z, Run(" − "), *symbol(Symbol("m")))


class SharesTable(Block):
    """The table of softmax: a row a class."""

    space = 8.0

    def __init__(self, shares: Shares, filled: bool, speech: SheetWords) -> None:
        self._shares, self._filled, self._speech = shares, filled, speech
        self._pitch = 16.0 if filled else 23.0
        z, total = symbol(Symbol("z")), symbol(Symbol("S"))
        shifted = exponent(shares)
        head: list[Pieces] = [(), z]
        if shares.shift is not None:
            head.append(shifted)
        head += [power(shifted), (*power(shifted), Run(" / "), *total)]
        self._head = head
        self._rows = [self._row(index) for index in range(len(shares.rows))]
        self._names = min(_NAMES, max(width_of((Run(row.name),)) for row in shares.rows))
        self._widths = [
            max(width_of(cells[column]) for cells in (head, *self._rows)) + 22 for column in range(len(head))
        ]
        self._widths[0] = self._names + 34

    def _result(self, value: Decimal) -> Piece:
        return number(value) if self._filled else Blank(blank_for(value).width + 8)

    def _row(self, index: int) -> list[Pieces]:
        row = self._shares.rows[index]
        cells: list[Pieces] = [(), (self._result(row.z),)]
        if self._shares.shift is not None:
            cells.append((self._result(row.shifted),))
        p: Pieces = (
            *symbol(row.symbol), Run(" = "), self._result(row.exponential), Run(" / "),
            self._result(self._shares.total), Run(" = "), self._result(row.p),
        )  # fmt: skip
        return [*cells, (self._result(row.exponential),), p]

    def height(self, width: float) -> float:
        """Head, rows, the sum."""
        return 18.0 + (len(self._rows) + 1) * self._pitch + 8.0 + (18.0 if self._shares.shift is not None else 0.0)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """What m is, head, a row a class, the sums."""
        baseline = top + 12
        if self._shares.shift is not None:
            baseline = self._paint_shift(painter, left, baseline, self._shares.shift)
        self._paint_row(painter, left, baseline, self._head)
        right = left + sum(self._widths)
        for index, row in enumerate(self._rows):
            baseline += self._pitch
            share = self._shares.rows[index]
            draw(painter, left, baseline, symbol(Symbol("z", share.symbol.index), 10, 600))
            draw_text(painter, left + 26, baseline, elided(share.name, BODY, self._names))
            self._paint_row(painter, left, baseline, row)
        painter.setPen(QPen(RULE, 0.6))
        painter.drawLine(QLineF(left, baseline + 6, right, baseline + 6))
        baseline += self._pitch + 3
        places = self._rights(left)
        total: Pieces = (*symbol(Symbol("S")), Run(" = "), self._result(self._shares.total))
        draw(painter, places[-2], baseline, total, 1.0)
        check = self._speech.translate("Sheet", "Check: all together")
        if self._filled and self._shares.check != 1:
            check = self._speech.translate("Sheet", "All together 1, but for the rounding:")
        draw(painter, places[-1], baseline, (Run(check + "  ", SMALL), self._result(self._shares.check)), 1.0)

    def _paint_shift(self, painter: QPainter, left: float, baseline: float, shift: Decimal) -> float:
        text = self._speech.translate(
            "Sheet", "The largest z is taken away from all of them first, which changes no p:"
        )
        line = (Run(text + "  "), *symbol(Symbol("m")), Run(" = "), self._result(shift))
        draw(painter, left, baseline, line)
        return baseline + 18

    def _rights(self, left: float) -> list[float]:
        rights = []
        for width in self._widths:
            left += width
            rights.append(left)
        return rights

    def _paint_row(self, painter: QPainter, left: float, baseline: float, cells: list[Pieces]) -> None:
        for right, cell in zip(self._rights(left), cells, strict=True):
            draw(painter, right, baseline, cell, 1.0)
