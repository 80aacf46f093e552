"""Tables of values on paper, side by side where they are narrow."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from nnstudio.labs.value_table import ValueTable
from nnstudio.ui.numbers import MINUS
from nnstudio.ui.sheet.blocks import Block
from nnstudio.ui.sheet.functions import short_name
from nnstudio.ui.sheet.lettering import BOLD, FIGURES, RULE, SMALL, Style, broken, draw_text, text_width
from nnstudio.ui.sheet.words import SheetWords

_PITCH = 10.6
_MOST_ROWS = 58
_GUTTER = 20.0
_STRONG = Style(8, 600)


class _Grid:
    """One table, or a part of a long one."""

    def __init__(self, table: ValueTable, about: str) -> None:
        self._table = table
        self._values = [[f"{value:f}".replace("-", MINUS) for value in row.values] for row in table.rows]
        widest = max(text_width(text, FIGURES) for row in self._values for text in row)
        self._cell = widest + 4.4
        self._lead = max(text_width(self._start(index), _STRONG) for index in range(len(table.rows))) + 10
        self.width = self._lead + 10 * self._cell
        self._title = title(table)
        self._lines = broken(about, SMALL, self.width) if about else []

    def _start(self, index: int) -> str:
        start = self._table.rows[index].start
        # What stands before the last digit: 1.2 of 1.20, 3 of 3.0.
        text = f"{start:f}"[:-1].rstrip(".")
        return MINUS + text if self._table.negative else text

    @property
    def height(self) -> float:
        """Title, rules, head and rows."""
        return 17.0 + len(self._lines) * 11.0 + 14.0 + len(self._values) * _PITCH + 4.0

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        draw_text(painter, left, top + 11, self._title, BOLD)
        y = top + 15
        for line in self._lines:
            y += 11
            draw_text(painter, left, y - 2, line, SMALL)
        y += 11
        draw_text(painter, left, y, "z", Style(8, 600, True))
        dot = "" if self._table.step != 1 and "." in self._start(0) else "."
        for digit in range(10):
            draw_text(painter, self._right(left, digit), y, f"{dot}{digit}", _STRONG, 1.0)
        painter.setPen(QPen(RULE, 0.6))
        painter.drawLine(QLineF(left, y + 3, left + self.width, y + 3))
        painter.drawLine(
            QLineF(left + self._lead - 4, y - 8, left + self._lead - 4, y + 5 + len(self._values) * _PITCH)
        )
        y += 3
        for index, row in enumerate(self._values):
            y += _PITCH
            draw_text(painter, left + self._lead - 8, y, self._start(index), _STRONG, 1.0)
            for digit, text in enumerate(row):
                draw_text(painter, self._right(left, digit), y, text, FIGURES, 1.0)

    def _right(self, left: float, digit: int) -> float:
        return left + self._lead + (digit + 1) * self._cell - 2


class ValueGrids(Block):
    """Tables side by side."""

    space = 14.0

    def __init__(self, grids: Sequence[_Grid]) -> None:
        self._grids = grids

    def height(self, width: float) -> float:
        """The highest of them."""
        return max(grid.height for grid in self._grids)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """One beside the other."""
        for grid in self._grids:
            grid.paint(painter, left, top)
            left += grid.width + _GUTTER


def title(table: ValueTable) -> str:
    """Return what a table is of."""
    if table.function == "exp":
        return "eᶻ"
    return f"{short_name(table.function)}(z)"


def note(table: ValueTable, speech: SheetWords) -> str:
    """Return how the table is read, and what is beyond it."""
    name, sign, end = short_name(table.function), MINUS if table.negative else "", f"{table.end:f}"
    parts = []
    mirrored = {"tanh": "tanh(−z) = −tanh(z)", "sigmoid": "σ(−z) = 1 − σ(z)"}.get(table.function, "")
    if not mirrored and table.function in ("gelu", "silu", "softplus"):
        mirrored = "f(−z) = f(z) − z"
    if mirrored:
        parts.append(mirrored)
    if table.function in ("tanh", "sigmoid"):
        parts.append(speech.translate("Sheet", "from {z} on {name}(z) = 1").format(z=end, name=name))
    elif table.function == "exp" and table.negative:
        parts.append(speech.translate("Sheet", "from {z} on eᶻ = 0").format(z=sign + end))
    elif table.function != "exp" and not table.negative:
        parts.append(speech.translate("Sheet", "from {z} on f(z) = z").format(z=end))
    elif table.function != "exp":
        value = f"{table.rows[-1].values[-1]:f}".replace("-", MINUS)
        parts.append(speech.translate("Sheet", "from {z} on f(z) = {value}").format(z=sign + end, value=value))
    return "   ".join(parts)


def grid_blocks(tables: Sequence[ValueTable], speech: SheetWords, width: float) -> list[Block]:
    """Return tables as blocks; long ones are divided, narrow ones share a line."""
    grids = [
        _Grid(replace(table, rows=table.rows[start : start + _MOST_ROWS]), "" if start else note(table, speech))
        for table in tables
        for start in range(0, len(table.rows), _MOST_ROWS)
    ]
    blocks: list[Block] = []
    line: list[_Grid] = []
    for grid in grids:
        if line and sum(one.width + _GUTTER for one in line) + grid.width > width:
            blocks.append(ValueGrids(line))
            line = []
        line.append(grid)
    if line:
        blocks.append(ValueGrids(line))
    return blocks
