"""The network in black on white: circles to write values into, lines for weights, dashed where those are negative."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.labs.sheet import Sheet, Sum, Term
from nnstudio.labs.symbols import Symbol
from nnstudio.ui.sheet.blocks import Block
from nnstudio.ui.sheet.lettering import (
    BLACK,
    SMALL,
    WHITE,
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
    text_width,
    width_of,
)
from nnstudio.ui.sheet.words import SheetWords

_LEAST, _MOST = 110.0, 300.0
"""How high the drawing is, without the names of the layers."""
_CAPTION = 18.0
_PITCH = 62.0
"""From a neuron to the next below, where there is room."""
_RADIUS = 17.0
_LABELLED = 9
"""More weights than this between two layers aren't written beside their lines."""
_ALONG = 0.3
"""Where on its line a weight is written: nearer to the source, where lines part."""
_BOX = 18.0


class Diagram(Block):
    """A sheet's network.

    Parameters
    ----------
    sheet : Sheet
    filled : bool
        Whether results stand in the circles; what is given always does.
    speech : SheetWords
    """

    space = 8.0

    def __init__(self, sheet: Sheet, filled: bool, speech: SheetWords) -> None:
        self._sheet, self._filled, self._speech = sheet, filled, speech
        self._rows = [len(sheet.inputs), *(len(layer.sums) for layer in sheet.layers)]
        self._height = min(_MOST, max(_LEAST, max(self._rows) * _PITCH))
        self._symbols = [
            [one.symbol for one in sheet.inputs],
            *([one.symbol for one in each.sums] for each in sheet.layers),
        ]
        self._left = 12.0 + min(
            110.0,
            max(
                width_of(symbol(one.symbol)) + 8 + text_width(_beside(one.name, one.symbol), SMALL)
                for one in sheet.inputs
            ),
        )
        self._ends = [self._end(index) for index in range(len(sheet.answers))]
        self._right = 10.0 + (_BOX + 26 if sheet.head != "linear" else 0.0) + min(150.0, max(map(width_of, self._ends)))

    def height(self, width: float) -> float:
        """The circles and the names of the layers above them."""
        return _CAPTION + self._height

    # --- places -------------------------------------------------------------------------------

    def _radius(self, column: int) -> float:
        return max(1.6, min(_RADIUS, 0.36 * self._pitch(column)))

    def _pitch(self, column: int) -> float:
        return min(_PITCH, self._height / self._rows[column])

    def _place(self, column: int, row: int, left: float, top: float, width: float) -> QPointF:
        gap = (width - self._left - self._right - 2 * _RADIUS) / (len(self._rows) - 1)
        middle = top + _CAPTION + 0.5 * self._height
        y = middle + (row - 0.5 * (self._rows[column] - 1)) * self._pitch(column)
        return QPointF(left + self._left + _RADIUS + column * gap, y)

    # --- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Lines, their weights, circles, the head, names."""
        places = [
            [self._place(column, row, left, top, width) for row in range(count)]
            for column, count in enumerate(self._rows)
        ]
        painter.save()
        for column in range(1, len(places)):
            self._paint_lines(painter, column, places)
        for column in range(1, len(places)):
            self._paint_weights(painter, column, places)
        for row, given in enumerate(self._sheet.inputs):
            self._paint_circle(painter, places[0][row], 0, number(given.value))
            self._paint_input(painter, places[0][row], row, left)
        for column, layer in enumerate(self._sheet.layers, start=1):
            is_output = column == len(self._sheet.layers)
            for row, one in enumerate(layer.sums):
                value = one.z if is_output else one.output
                self._paint_circle(painter, places[column][row], column, number(value) if self._filled else None)
                self._paint_neuron(painter, places[column][row], column, one, is_output)
        self._paint_head(painter, places[-1])
        self._paint_captions(painter, places, top)
        painter.restore()

    def _terms(self, column: int) -> list[tuple[int, int, Term]]:
        """Return (target, source, term) of every connection that isn't cut."""
        sources = {name: index for index, name in enumerate(self._symbols[column - 1])}
        return [
            (target, sources[term.symbol], term)
            for target, one in enumerate(self._sheet.layers[column - 1].sums)
            for term in one.terms
        ]

    def _line(self, column: int, places: Sequence[Sequence[QPointF]], source: int, target: int) -> QLineF:
        whole = QLineF(places[column - 1][source], places[column][target])
        length = whole.length() or 1.0
        return QLineF(
            whole.pointAt(self._radius(column - 1) / length), whole.pointAt(1 - self._radius(column) / length)
        )

    def _paint_lines(self, painter: QPainter, column: int, places: Sequence[Sequence[QPointF]]) -> None:
        terms = self._terms(column)
        most = max((abs(float(term.weight)) for _, _, term in terms), default=0.0) or 1.0
        thin = 0.55 if len(terms) > 40 else 1.0
        for target, source, term in sorted(terms, key=lambda each: abs(each[2].weight)):
            strength = abs(float(term.weight)) / most
            shade = round(150 * (1 - strength))
            width = thin * (0.5 + 1.1 * strength)
            pen = QPen(QColor(shade, shade, shade), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if term.weight < 0:
                pen.setDashPattern([4.0 / width, 2.4 / width])
            painter.setPen(pen)
            painter.drawLine(self._line(column, places, source, target))

    def _paint_weights(self, painter: QPainter, column: int, places: Sequence[Sequence[QPointF]]) -> None:
        terms = self._terms(column)
        if len(terms) > _LABELLED or min(self._pitch(column), self._pitch(column - 1)) < 36:
            return
        for target, source, term in terms:
            along = 0.5 if self._rows[column] == 1 else _ALONG
            point = self._line(column, places, source, target).pointAt(along)
            text = number(term.weight).text
            style = Style(8)
            self._cover(painter, point.x(), point.y(), text_width(text, style))
            draw_text(painter, point.x(), point.y() + 2.9, text, style, 0.5)

    @staticmethod
    def _cover(painter: QPainter, x: float, y: float, width: float) -> None:
        """Hide the lines behind what is written there."""
        painter.fillRect(QRectF(x - 0.5 * width - 1.5, y - 4.75, width + 3, 9.5), WHITE)

    def _paint_circle(self, painter: QPainter, middle: QPointF, column: int, value: Run | None) -> None:
        radius = self._radius(column)
        painter.setPen(QPen(BLACK, 1.0 if radius > 6 else 0.6))
        painter.setBrush(WHITE)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if value is None:
            return
        for size in (10, 9, 8, 7):
            style = Style(size, 500)
            if text_width(value.text, style) <= 2 * radius - 5:
                draw_text(painter, middle.x(), middle.y() + 0.36 * size, value.text, style, 0.5)
                break

    def _paint_input(self, painter: QPainter, middle: QPointF, row: int, left: float) -> None:
        if self._pitch(0) < 10:
            return
        one = self._sheet.inputs[row]
        right = middle.x() - self._radius(0) - 5
        sign = symbol(one.symbol, 10, 600)
        draw(painter, right, middle.y() + 3.5, sign, 1.0)
        room = right - width_of(sign) - 5 - left
        name = elided(_beside(one.name, one.symbol), SMALL, room)
        draw_text(painter, right - width_of(sign) - 5, middle.y() + 3, name, SMALL, 1.0)

    def _paint_neuron(self, painter: QPainter, middle: QPointF, column: int, one: Sum, is_output: bool) -> None:
        pitch, radius = self._pitch(column), self._radius(column)
        if pitch < 44:
            return
        linear = is_output and self._sheet.head == "linear"
        sign = () if linear else symbol(Symbol("z", self._sum_index(one)) if is_output else one.symbol, 9, 600)
        if sign:
            self._cover(painter, middle.x(), middle.y() - radius - 6.5, width_of(sign))
            draw(painter, middle.x(), middle.y() - radius - 4, sign, 0.5)
        if pitch >= 60 and one.bias is not None:
            bias = (*symbol(Symbol("b"), 8), Run(" = ", Style(8)), number(one.bias, Style(8)))
            self._cover(painter, middle.x(), middle.y() + radius + 7.5, width_of(bias))
            draw(painter, middle.x(), middle.y() + radius + 10.5, bias, 0.5)

    def _sum_index(self, one: Sum) -> str:
        return one.symbol.index if one.symbol.base in ("p", "z") else ""

    # --- the head -----------------------------------------------------------------------------

    def _end(self, index: int) -> Pieces:
        """Return what stands at the right end: a result, and what it is called."""
        answer = self._sheet.answers[index]
        sign: Pieces = symbol(answer.symbol, 10, 600)
        if answer.symbol.base.startswith("1"):
            sign = (Run("1 − ", Style(10, 600)), *symbol(Symbol("p"), 10, 600))
        value: list[Piece] = []
        if self._sheet.head != "linear":
            value = [Run(" = "), number(answer.value) if self._filled else blank_for(answer.value)]
        name = _beside(answer.name, answer.symbol)
        return (*sign, *value, Run("  " + elided(name, SMALL, 80), SMALL)) if name else (*sign, *value)

    def _paint_head(self, painter: QPainter, places: Sequence[QPointF]) -> None:
        radius = self._radius(len(self._rows) - 1)
        x = places[0].x() + radius
        if self._sheet.head == "linear":
            if self._pitch(len(self._rows) - 1) >= 10:
                for place, end in zip(places, self._ends, strict=True):
                    draw(painter, x + 6, place.y() + 3.5, end)
            return
        # As far beyond the outermost neurons as to the middle between two, where that is little.
        beyond = 18.0 if len(places) == 1 else min(22.0, 0.5 * self._pitch(len(self._rows) - 1))
        box = QRectF(x + 14, places[0].y() - beyond, _BOX, places[-1].y() - places[0].y() + 2 * beyond)
        painter.setPen(QPen(BLACK, 0.8))
        for place in places:
            painter.drawLine(QLineF(x, place.y(), box.left(), place.y()))
        painter.setBrush(WHITE)
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._sheet.head == "sigmoid":
            draw_text(painter, box.center().x(), box.center().y() + 4, "σ", Style(11, 500), 0.5)
        else:
            painter.save()
            painter.translate(box.center())
            painter.rotate(-90)
            draw_text(painter, 0, 3, "softmax", Style(9, 500), 0.5)
            painter.restore()
        places = (
            [*places] if len(self._ends) == len(places) else [places[0] + QPointF(0, -9), places[0] + QPointF(0, 9)]
        )
        if len(places) > 1 and places[1].y() - places[0].y() < 10:
            return
        painter.setPen(QPen(BLACK, 0.8))
        for place, end in zip(places, self._ends, strict=True):
            painter.setPen(QPen(BLACK, 0.8))
            painter.drawLine(QLineF(box.right(), place.y(), box.right() + 8, place.y()))
            draw(painter, box.right() + 12, place.y() + 3.5, end)

    def _paint_captions(self, painter: QPainter, places: Sequence[Sequence[QPointF]], top: float) -> None:
        names = [
            self._speech.translate("Sheet", "Inputs"),
            *(self._speech.layer_name(each.name) for each in self._sheet.layers),
        ]
        gap = places[1][0].x() - places[0][0].x()
        for column, name in zip(places, names, strict=True):
            draw_text(painter, column[0].x(), top + 8, elided(name, SMALL, gap - 8), SMALL, 0.5)


def _beside(name: str, sign: Symbol) -> str:
    """Return a name that says more than its symbol, else nothing."""
    return "" if name in (str(sign), sign.base + sign.index) else name
