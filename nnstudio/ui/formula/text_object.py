"""Formulas inside of a text document: inline objects that stand on the baseline of their line.

A document aligns an object with the baseline by letting it go as far below it as the font of its character does. So a
formula's character has a font that goes as deep as the formula, and the object is as high as the formula is above.

A document may end a line behind any object. So the punctuation that follows a formula belongs to its object.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTransform,
)

from nnstudio.ui.formula.painting import paint_line
from nnstudio.ui.formula.setting import Formula, Line, set_formula
from nnstudio.ui.theme import Theme, typeface

FORMULA = int(QTextFormat.ObjectTypes.UserObject) + 1
"""The type of these objects."""

_FIRST = int(QTextFormat.Property.UserProperty) + 1
LATEX, DISPLAY, PIECE, NUMBER, SIZE, TAIL, WEIGHT = range(_FIRST, _FIRST + 7)
"""What a formula's character knows: its LaTeX, whether it has its own line, which piece it is and of which formula,
its size in pixels, the punctuation that follows, and the weight of the text around."""

WHOLE = -1
"""The `PIECE` of a formula that isn't cut into pieces."""

RELATIVE_SIZE = 1.12
"""A formula's size, times that of the text around: then the small letters of both typefaces are about as high."""

_LEADING = 0.5
_MARGIN = 1.0


@lru_cache(maxsize=256)
def deep_enough(descent: float) -> int:
    """Return the size of a font that goes so many pixels below the baseline, or a little more."""
    pixels = max(1, round(3 * descent))
    while QFontMetrics(typeface(pixels, tabular=False)).descent() < descent + _MARGIN:
        pixels += 1
    return pixels


@dataclass(frozen=True)
class _Setting:
    """A formula's character, made ready to be measured and painted."""

    formula: Formula
    lines: Sequence[Line]
    size: float
    below: int
    tail: str
    font: QFont

    @property
    def step(self) -> int:
        return round((self.formula.ascent + self.formula.descent + _LEADING) * self.size)

    @property
    def width(self) -> float:
        widest = max(line.width for line in self.lines) * self.size
        return max(widest, self.lines[-1].width * self.size + QFontMetricsF(self.font).horizontalAdvance(self.tail))

    @property
    def height(self) -> float:
        ascent = max(self.formula.ascent * self.size + _MARGIN, QFontMetrics(self.font).ascent() if self.tail else 0)
        return math.ceil(ascent) + self.below + self.step * (len(self.lines) - 1)

    def paint(self, painter: QPainter, theme: Theme, rect: QRectF, ink: QColor, *, plain: bool) -> None:
        # The last line stands on the baseline.
        y = round(rect.bottom() - self.below) - self.step * (len(self.lines) - 1)
        for line in self.lines:
            paint_line(painter, theme, line, QPointF(rect.left(), y), self.size, ink, plain=plain)
            y += self.step
        if self.tail:
            painter.setFont(self.font)
            painter.setPen(ink)
            painter.drawText(QPointF(rect.left() + self.lines[-1].width * self.size, y - self.step), self.tail)


@dataclass(frozen=True)
class Selected:
    """A formula that is selected, as it was painted."""

    setting: _Setting
    theme: Theme
    rect: QRectF
    ink: QColor
    transform: QTransform
    clip: QPainterPath

    def paint(self, painter: QPainter) -> None:
        """Paint it where it was painted."""
        painter.setTransform(self.transform)
        painter.setClipPath(self.clip)
        self.setting.paint(painter, self.theme, self.rect, self.ink, plain=True)


class FormulaObject(QPyTextObject):
    """Tells a document how large its formulas are, and paints them.

    Attributes
    ----------
    selected : list of Selected
        Formulas that were painted as selected since the list was cleared. A document lays the colour of the selection
        over an object, so they have to be painted once more.
    """

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self.selected: list[Selected] = []

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        """As wide as the formula, and as high as it is above the baseline and its font below it."""
        setting = _setting(doc, format)
        return QSizeF(0.0, 0.0) if setting is None else QSizeF(setting.width, setting.height)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, format: QTextFormat
    ) -> None:
        """Paint it in the colour of the text."""
        setting = _setting(doc, format)
        if setting is None:
            return
        box = QRectF(rect)
        # A selection comes as a foreground and a background.
        if not format.hasProperty(QTextFormat.Property.BackgroundBrush):
            setting.paint(painter, self._theme, box, self._theme.tokens.text, plain=False)
            return
        clip = painter.clipPath()
        if clip.intersects(box):
            ink = format.foreground().color()
            self.selected.append(Selected(setting, self._theme, box, ink, painter.transform(), clip))


def _setting(document: QTextDocument, format: QTextFormat) -> _Setting | None:
    size = format.doubleProperty(SIZE)
    display = format.boolProperty(DISPLAY)
    formula = set_formula(format.stringProperty(LATEX), inline=not display)
    if formula is None:
        return None
    piece = format.intProperty(PIECE)
    room = document.textWidth() - 2 * document.documentMargin()
    lines: Sequence[Line] = (Line(formula.atoms),)
    if piece != WHOLE:
        lines = (formula.pieces[piece],)
    elif display and room > 0:
        lines = formula.lines(room / size)
    font = typeface(round(size / RELATIVE_SIZE), format.intProperty(WEIGHT), tabular=False)
    below = QFontMetrics(format.toCharFormat().font()).descent()
    return _Setting(formula, lines, size, below, format.stringProperty(TAIL), font)
