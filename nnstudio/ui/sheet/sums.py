"""A neuron's sum on paper: in aligned lines where its terms fit side by side, else as a table.

In lines, every term has a column: the weight times a symbol, below it the weight times a value, below that the
product. So each blank is under what belongs into it.
"""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from nnstudio.labs.sheet import SheetLayer, Sum
from nnstudio.labs.symbols import Symbol
from nnstudio.ui.sheet.blocks import Block
from nnstudio.ui.sheet.functions import short_name
from nnstudio.ui.sheet.lettering import (
    RULE,
    SMALL,
    Piece,
    Pieces,
    Run,
    blank_for,
    draw,
    draw_text,
    elided,
    joined,
    number,
    symbol,
    width_of,
    words,
)
from nnstudio.ui.sheet.words import SheetWords

MARGIN = 66.0
"""At the left, for the neuron's symbol and name."""
GUTTER = 16.0
"""Between two tables."""
PRINTED, WRITTEN = 15.5, 23.0
"""Points from a line to the next: of print, of what is to be written by hand."""
PLUS, TIMES, EQUALS = Run(" + "), Run(" · "), Run(" = ")


class SumWriting:
    """How one neuron is written: what its lines hold, filled in or with blanks.

    Parameters
    ----------
    one : Sum
    layer : SheetLayer
    filled : bool
        Whether results stand there.
    speech : SheetWords
    single : bool
        Whether it is the only output: then a sigmoid's 1 − p is calculated too.
    """

    def __init__(self, one: Sum, layer: SheetLayer, filled: bool, speech: SheetWords, single: bool) -> None:
        self.one, self.layer, self.filled, self.single = one, layer, filled, single
        self.z: Pieces = symbol(one.symbol) if layer.function == "softmax" else symbol(Symbol("z"))
        self.notes = _notes(one, speech)
        name = one.name
        self.name = "" if name in (str(one.symbol), one.symbol.base + one.symbol.index) else name

    def result(self, value: Decimal) -> Piece:
        """Return a number, or room for it."""
        return number(value) if self.filled else blank_for(value)

    def put_in(self, value: Decimal) -> Piece:
        """Return a number that stands after a sign, or room for it."""
        return number(value, signed=True) if self.filled else blank_for(value)

    def activation(self, short: bool) -> list[Pieces]:
        """Return the lines after the sum: f(z), and 1 − p."""
        one, function = self.one, self.layer.function
        if function == "softmax":
            return []
        lead = (*symbol(one.symbol), EQUALS)
        if one.a is None:
            return [(*lead, *symbol(Symbol("z")), EQUALS, self.result(one.z))]
        name = short_name(function)
        middle = () if short else (Run(f"{name}("), *symbol(Symbol("z")), Run(")"), EQUALS)
        lines = [(*lead, *middle, Run(f"{name}("), self.result(one.z), Run(")"), EQUALS, self.result(one.a))]
        if self.single and function == "sigmoid":
            p = symbol(one.symbol)
            lines.append((Run("1 − "), *p, EQUALS, Run("1 − "), self.result(one.a), EQUALS, self.result(1 - one.a)))
        return lines


def _notes(one: Sum, speech: SheetWords) -> Pieces:
    """Return what isn't in the sum."""
    notes: list[Pieces] = []
    if one.cut:
        lead = speech.translate("Sheet", "Cut:") + " "
        notes.append((Run(lead, SMALL), *joined([symbol(source, 8) for source in one.cut])))
    if one.bias is None:
        notes.append(words(speech.translate("Sheet", "No bias"), SMALL))
    return joined(notes, "   ")


class SumLines(Block):
    """One neuron in aligned lines.

    Attributes
    ----------
    lead : float
        How far the signs of equality are from the left end of the lines.
    """

    space = 9.0

    def __init__(self, writing: SumWriting) -> None:
        self._writing = writing
        one = writing.one
        columns: list[tuple[Pieces, Pieces, Pieces]] = []
        for index, term in enumerate(one.terms):
            weight = number(term.weight, signed=index > 0)
            product = number(term.product, signed=index > 0) if writing.filled else blank_for(term.product)
            columns.append(
                ((weight, TIMES, *symbol(term.symbol)), (weight, TIMES, writing.put_in(term.value)), (product,))
            )
        if one.bias is not None:
            bias = (number(one.bias, signed=bool(columns)),)
            columns.append((bias, bias, bias))
        elif not columns:
            zero = (number(one.z),)
            columns.append((zero, zero, zero))
        self._columns = columns
        self._widths = [max(map(width_of, column)) for column in columns]
        self.lead = max(width_of(writing.z), *(_left_of_equals(line) for line in writing.activation(False)), 0.0)

    @property
    def _sum_width(self) -> float:
        return (
            MARGIN + self.lead + width_of((EQUALS,)) + sum(self._widths) + width_of((PLUS,)) * (len(self._widths) - 1)
        )

    @property
    def _result(self) -> Pieces:
        return (EQUALS, self._writing.result(self._writing.one.z))

    def fits(self, width: float) -> bool:
        """Whether all terms fit side by side."""
        return self._sum_width + width_of(self._result) <= width

    def _pitches(self) -> list[float]:
        later = PRINTED if self._writing.filled else WRITTEN
        count = 1 if len(self._writing.one.terms) == 0 else 3
        return [PRINTED] + [later] * (count - 1 + len(self._writing.activation(False)))

    def height(self, width: float) -> float:
        """Its lines."""
        return sum(self._pitches()) + (14.0 if self._writing.notes else 3.0)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Symbol and name at the left, the lines beside them."""
        writing = self._writing
        pitches = self._pitches()
        baseline = top + pitches[0] - 4
        draw(painter, left, baseline, symbol(writing.one.symbol, 11, 600))
        if writing.name:
            draw_text(painter, left, baseline + 12, elided(writing.name, SMALL, MARGIN - 8), SMALL)
        start = left + MARGIN
        rows = 1 if not writing.one.terms else 3
        for row in range(rows):
            if row:
                baseline += pitches[row]
            end = self._paint_row(painter, start, baseline, row)
            if row == rows - 1 and writing.one.terms:
                draw(painter, end, baseline, self._result)
        for index, line in enumerate(writing.activation(False)):
            baseline += pitches[rows + index]
            draw(painter, start + self.lead - _left_of_equals(line), baseline, line)
        draw(painter, start + self.lead - width_of(writing.z), baseline + 13, writing.notes)

    def _paint_row(self, painter: QPainter, start: float, baseline: float, row: int) -> float:
        x = start + self.lead
        if row == 0:
            draw(painter, x, baseline, self._writing.z, 1.0)
        x = draw(painter, x, baseline, (EQUALS,))
        for index, (column, width) in enumerate(zip(self._columns, self._widths, strict=True)):
            if index:
                x = draw(painter, x, baseline, (PLUS,))
            # The product stands under the middle of what it is made of.
            draw(painter, x + (0.5 * (width - width_of(column[2])) if row == 2 else 0.0), baseline, column[row])
            x += width
        return x


def _left_of_equals(line: Pieces) -> float:
    return width_of(line[: line.index(EQUALS)])


class SumTable:
    """One neuron as a table: a row a term, the bias, the sum, the function."""

    def __init__(self, writing: SumWriting, speech: SheetWords) -> None:
        self._writing = writing
        one = writing.one
        self._head: list[Pieces] = [
            (), words("w", SMALL), words(speech.translate("Sheet", "value"), SMALL),
            words(speech.translate("Sheet", "product"), SMALL),
        ]  # fmt: skip
        self._rows: list[list[Pieces]] = [
            [
                symbol(term.symbol),
                (number(term.weight),),
                (Run("· "), writing.put_in(term.value)),
                (Run("= "), writing.result(term.product)),
            ]
            for term in one.terms
        ]
        if one.bias is not None:
            self._rows.append([symbol(Symbol("b")), (), (), (number(one.bias),)])
        self._last: list[Pieces] = [writing.z, (), (), (Run("= "), writing.result(one.z))]
        rows = [self._head, *self._rows, self._last]
        self._widths = [max(width_of(row[column]) for row in rows) + 6 for column in range(4)]
        self._pitch = 13.5 if writing.filled else 18.0

    @property
    def width(self) -> float:
        """How wide it must be."""
        return max(sum(self._widths), *(width_of(line) for line in self._writing.activation(True)), 0.0)

    @property
    def height(self) -> float:
        """How high it is."""
        lines = len(self._rows) + 1 + len(self._writing.activation(True))
        return 28.0 + lines * self._pitch + 6.0 + (11.0 if self._writing.notes else 0.0)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Symbol and name, head, rows, a rule, the sum, the function."""
        writing = self._writing
        right = left + sum(self._widths)
        x = draw(painter, left, top + 11, symbol(writing.one.symbol, 11, 600)) + 6
        draw_text(painter, x, top + 11, elided(writing.name, SMALL, left + width - x), SMALL)
        baseline = top + 11
        if writing.notes:
            baseline += 11
            draw(painter, left, baseline, writing.notes)
        baseline += 13
        self._paint_row(painter, left, baseline, self._head)
        for row in self._rows:
            baseline += self._pitch
            self._paint_row(painter, left, baseline, row)
        painter.setPen(QPen(RULE, 0.6))
        painter.drawLine(QLineF(left, baseline + 5, right, baseline + 5))
        baseline += self._pitch + 2
        self._paint_row(painter, left, baseline, self._last)
        for line in writing.activation(True):
            baseline += self._pitch
            draw(painter, left, baseline, line)

    def _paint_row(self, painter: QPainter, left: float, baseline: float, row: Sequence[Pieces]) -> None:
        x = left
        for index, (cell, width) in enumerate(zip(row, self._widths, strict=True)):
            x += width
            if index == 0:
                draw(painter, x - width, baseline, cell)
            else:
                draw(painter, x - 3, baseline, cell, 1.0)


class SumTables(Block):
    """Some neurons of a layer as tables side by side."""

    space = 12.0

    def __init__(self, tables: Sequence[SumTable], width: float) -> None:
        self._tables = tables
        self._width = width

    def height(self, width: float) -> float:
        """The highest of them."""
        return max(table.height for table in self._tables)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """One beside the other."""
        for index, table in enumerate(self._tables):
            table.paint(painter, left + index * (self._width + GUTTER), top, self._width)


def sum_blocks(layer: SheetLayer, filled: bool, speech: SheetWords, width: float, *, single: bool) -> list[Block]:
    """Return the blocks of a layer's neurons; all of a layer are written in the same way."""
    writings = [SumWriting(one, layer, filled, speech, single) for one in layer.sums]
    lines = [SumLines(writing) for writing in writings]
    # Whether they fit is decided for blanks, so that the key looks like the sheet.
    if all(SumLines(SumWriting(one, layer, False, speech, single)).fits(width) for one in layer.sums):
        lead = max(each.lead for each in lines)
        for each in lines:
            each.lead = lead
        return list(lines)
    tables = [SumTable(writing, speech) for writing in writings]
    widest = max(table.width for table in tables)
    side = max(1, min(3, int((width + GUTTER) / (widest + GUTTER))))
    own = (width - (side - 1) * GUTTER) / side
    return [SumTables(tables[start : start + side], own) for start in range(0, len(tables), side)]
