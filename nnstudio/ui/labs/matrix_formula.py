"""Matrices in big brackets with operators between them; they go on in the next line where there is no room."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.ui.canvas.gestures.values import Value
from nnstudio.ui.labs.number_board import Cell, NumberBoard
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache
from nnstudio.ui.workspace import Workspace

_ROW = 23.0
_PAD = 5.0
_BRACKET = 7.0
_CAPTION = 17.0
_BETWEEN = 12.0
_LEAST = 5
ACROSS, DOWN, BOTH = "⋯", "⋮", "⋱"
"""What stands for columns, rows and both that are left out."""


@dataclass(frozen=True)
class Entry:
    """One place of a matrix.

    Attributes
    ----------
    text : str
    neuron : int or None
        Which neuron of the layer it belongs to.
    value : Value or None
        The number that it is, if it can be changed.
    color : str
        A token of the theme.
    tint : float
        From -1 to 1: how orange or blue its ground is.
    struck : bool
        Whether it doesn't count.
    """

    text: str
    neuron: int | None = None
    value: Value | None = None
    color: str = "text"
    tint: float = 0.0
    struck: bool = False


@dataclass(frozen=True)
class Block:
    """A matrix: what stands before it, its rows, and what it is called."""

    lead: str
    rows: tuple[tuple[Entry, ...], ...]
    caption: str
    new_line: bool = False


@dataclass(frozen=True)
class _Place:
    block: Block
    lead: QRectF
    box: QRectF
    column: float
    row: float
    bracket: float

    def cell(self, row: int, column: int) -> QRectF:
        """Return where an entry is."""
        left = self.box.left() + self.bracket + column * self.column
        return QRectF(left, self.box.top() + row * self.row, self.column, self.row)


class MatrixFormula(NumberBoard):
    """Shows blocks, one neuron's row or column marked. Up and Down go to another neuron, Left and Right along it."""

    chosen = Signal(int)
    """Emitted with the neuron that a person clicked."""
    stepped = Signal(int)
    """Emitted with -1 or 1 when a person goes to the neuron before or after."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, name, parent)
        self.blocks: tuple[Block, ...] = ()
        self.marked: int | None = None
        self._places: list[_Place] = []
        self._latex = ""
        self._row, self._pad, self._bracket = (theme.px(length) for length in (_ROW, _PAD, _BRACKET))
        self._texts = TextCache(theme.font(12.5, 500))
        self._bold = TextCache(theme.font(12.5, 600))
        self._leads = TextCache(theme.font(14, 500))
        self._captions = TextCache(theme.font(11, 400, tabular=False))

    def show_blocks(self, blocks: Sequence[Block], marked: int | None, latex: str, spoken: str) -> None:
        """Show matrices."""
        self._latex = latex
        self.setAccessibleDescription(spoken)
        if tuple(blocks) != self.blocks or marked != self.marked:
            self.blocks, self.marked = tuple(blocks), marked
            self._arrange()
        self.update()

    def latex(self) -> str:
        """Return the formula as LaTeX."""
        return self._latex

    def columns_for(self, longest: str, most: int = 8) -> int:
        """Return how many columns of numbers that long have room, at least 5."""
        column = self._texts.width(longest) + 2 * self._pad
        return int(min(most, max(_LEAST, (self.width() - 2 * self._bracket) // column)))

    # --- layout -------------------------------------------------------------------------------

    def _column_width(self, block: Block) -> float:
        return max(self._texts.width(entry.text) for row in block.rows for entry in row) + 2 * self._pad

    def _arrange(self) -> None:
        lines: list[list[_Place]] = [[]]
        x = 0.0
        for block in self.blocks:
            column = self._column_width(block)
            lead = self._leads.width(block.lead) + self.theme.px(14) if block.lead else 0.0
            width = 2 * self._bracket + column * len(block.rows[0])
            # A part of its own follows a matrix that stands alone in its line.
            apart = self.theme.px(24) if block.new_line and lines[-1] else 0
            if lines[-1] and ((apart and len(lines[-1]) > 1) or x + apart + lead + width > self.width()):
                lines.append([])
                x, apart = 0.0, 0
            x += apart
            height = float(len(block.rows) * self._row)
            lead_box, box = QRectF(x, 0, lead, height), QRectF(x + lead, 0, width, height)
            lines[-1].append(_Place(block, lead_box, box, column, self._row, self._bracket))
            x += lead + width + self.theme.px(4)
        between = self.theme.px(_BETWEEN)
        top = 0.0
        self._places = []
        for line in lines:
            height = max((place.box.height() for place in line), default=0.0)
            for place in line:
                down = top + (height - place.box.height()) / 2
                lead_box, box = place.lead.translated(0, down), place.box.translated(0, down)
                self._places.append(replace(place, lead=lead_box, box=box))
            top += height + self.theme.px(_CAPTION) + between
        self.setFixedHeight(max(40, math.ceil(top - between)))
        self.set_cells(
            [
                Cell(entry.value, place.cell(i, j).adjusted(1, 1, -1, -1))
                for place in self._places
                for i, row in enumerate(place.block.rows)
                for j, entry in enumerate(row)
                if entry.value is not None
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def sizeHint(self) -> QSize:
        """As high as its lines are."""
        return QSize(200, self.height())

    # --- choosing a neuron --------------------------------------------------------------------

    def entry_at(self, point: QPointF) -> Entry | None:
        """Return the entry at a place."""
        for place in self._places:
            for i, row in enumerate(place.block.rows):
                for j, entry in enumerate(row):
                    if place.cell(i, j).contains(point):
                        return entry
        return None

    def entry_point(self, caption: str, row: int, column: int) -> QPointF:
        """Return the middle of an entry of the first matrix whose caption begins so."""
        place = next(place for place in self._places if place.block.caption.startswith(caption))
        return place.cell(row, column).center()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the neuron of an entry, and take its number."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            entry = self.entry_at(event.position())
            if entry is not None and entry.neuron is not None:
                self.chosen.emit(entry.neuron)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to another neuron."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def neighbour(self, key: Qt.Key) -> Value | None:
        """Left and Right stay with the neuron that is marked."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return None
        own = [
            entry.value
            for block in self.blocks
            for row in block.rows
            for entry in row
            if entry.value is not None and entry.neuron is not None and entry.neuron == self.marked
        ]
        if not own:
            return super().neighbour(key)
        if self.current not in own:
            return own[0]
        return own[min(len(own) - 1, max(0, own.index(self.current) + (1 if key == Qt.Key.Key_Right else -1)))]

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Operators, brackets, grounds, numbers, captions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in self._places:
            self._paint_block(painter, place)

    def _paint_block(self, painter: QPainter, place: _Place) -> None:
        tokens = self.theme.tokens
        if place.block.lead:
            painter.setPen(tokens.text2)
            self._leads.center(painter, place.lead.center().x() + 1, place.box.center().y(), place.block.lead)
        for i, row in enumerate(place.block.rows):
            for j, entry in enumerate(row):
                self._paint_entry(painter, place.cell(i, j), entry)
        self._paint_brackets(painter, place.box)
        painter.setPen(tokens.text3)
        self._captions.center(
            painter, place.box.center().x(), place.box.bottom() + self.theme.px(10), place.block.caption
        )

    def _paint_brackets(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.theme.tokens.text2, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        foot, top, bottom = 4.5, round(box.top()) + 0.75, round(box.bottom()) - 0.75
        for x, reach in ((round(box.left()) + 1.75, foot), (round(box.right()) - 1.75, -foot)):
            corners = ((x + reach, top), (x, top), (x, bottom), (x + reach, bottom))
            painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_entry(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        tokens = self.theme.tokens
        marked = entry.neuron is not None and entry.neuron == self.marked
        inner = box.adjusted(0.5, 1, -0.5, -1)
        ground: QColor | None = tokens.accent_soft if marked else None
        if entry.tint and not entry.struck:
            color = tokens.neg if entry.tint < 0 else tokens.pos
            ground = self.theme.mix(
                ground if ground is not None else tokens.panel, color, 0.24 * min(1, abs(entry.tint))
            )
        if entry.value is not None and entry.value == self.hovered:
            ground = tokens.hover
        current = entry.value is not None and entry.value == self.current and self.hasFocus()
        if ground is not None or current:
            painter.setPen(QPen(tokens.accent, 1.5) if current else Qt.PenStyle.NoPen)
            painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 3, 3)
        painter.setPen(getattr(tokens, entry.color))
        cache = self._bold if marked else self._texts
        if entry.text in (ACROSS, DOWN, BOTH):
            cache.center(painter, box.center().x(), box.center().y(), entry.text)
        else:
            cache.right(painter, box.right() - self._pad, box.center().y(), entry.text, struck=entry.struck)
