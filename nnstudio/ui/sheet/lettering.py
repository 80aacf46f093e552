"""Type on paper: lines made of words, symbols with their indices, numbers, and blanks to write in.

Measures are points, 1/72 of an inch, and so are the pixels of the fonts: a painter is scaled to its device. The
sheet's type follows neither the window's theme nor its size of type.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from nnstudio.labs.symbols import Symbol
from nnstudio.ui.numbers import MINUS
from nnstudio.ui.theme import FAMILIES, load_typeface

WHITE = QColor("#ffffff")
BLACK = QColor("#000000")
GREY = QColor("#4d4d4d")
"""Of what is beside the matter; still read on a copy of a copy."""
RULE = QColor("#8c8c8c")
"""Of lines to write on and between rows."""

_INDEX = 0.72
"""The size of an index, times that of its letter."""


class Style(NamedTuple):
    """Size in points, weight, slant, and whether it stands back."""

    size: int = 10
    weight: int = 400
    italic: bool = False
    grey: bool = False


BODY = Style()
BOLD = Style(10, 600)
SMALL = Style(8, 400, False, True)
FIGURES = Style(8)
HEADING = Style(12, 600)
TITLE = Style(17, 600)


class Run(NamedTuple):
    """Some text in one style; `drop` lowers it."""

    text: str
    style: Style = BODY
    drop: float = 0.0


class Blank(NamedTuple):
    """Room to write in, over a line."""

    width: float = 36.0


Piece = Run | Blank
Pieces = tuple[Piece, ...]


@lru_cache(maxsize=64)
def font_of(style: Style) -> QFont:
    """Return the font of a style."""
    load_typeface()
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(style.size)
    font.setWeight(QFont.Weight(style.weight))
    font.setVariableAxis(QFont.Tag("wght"), style.weight)
    font.setItalic(style.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Letters that these exchange for others have no character of their own: a PDF's text would lack them.
    for feature in ("calt", "ccmp"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


@lru_cache(maxsize=64)
def _metrics(style: Style) -> QFontMetricsF:
    return QFontMetricsF(font_of(style))


@lru_cache(maxsize=4096)
def text_width(text: str, style: Style = BODY) -> float:
    """Return how wide a text is."""
    return _metrics(style).horizontalAdvance(text)


def width_of(pieces: Iterable[Piece]) -> float:
    """Return how wide a line is."""
    return sum(piece.width if isinstance(piece, Blank) else text_width(piece.text, piece.style) for piece in pieces)


def elided(text: str, style: Style, width: float) -> str:
    """Return a text that is at most so wide."""
    return (
        text
        if text_width(text, style) <= width
        else _metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, width)
    )


def broken(text: str, style: Style, width: float) -> list[str]:
    """Return the lines of a text, broken where its language allows."""
    layout = QTextLayout(text, font_of(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def draw_text(painter: QPainter, x: float, baseline: float, text: str, style: Style = BODY, align: float = 0.0) -> None:
    """Paint a text; `align` 0 begins at x, 0.5 has its middle there, 1 ends there."""
    if not text:
        return
    painter.setFont(font_of(style))
    painter.setPen(GREY if style.grey else BLACK)
    painter.drawText(QPointF(x - align * text_width(text, style), baseline), text)


def draw(painter: QPainter, x: float, baseline: float, pieces: Iterable[Piece], align: float = 0.0) -> float:
    """Paint a line and return where it ends."""
    if align:
        pieces = tuple(pieces)
        x -= align * width_of(pieces)
    for piece in pieces:
        if isinstance(piece, Blank):
            painter.setPen(QPen(RULE, 0.6))
            painter.drawLine(QLineF(x + 1, baseline + 2.5, x + piece.width - 1, baseline + 2.5))
            x += piece.width
        else:
            draw_text(painter, x, baseline + piece.drop, piece.text, piece.style)
            x += text_width(piece.text, piece.style)
    return x


def symbol(name: Symbol, size: int = 10, weight: int = 400) -> Pieces:
    """Return a symbol with its index; Latin letters are slanted, as in formulas."""
    slanted = name.base.isascii() and name.base.isalpha()
    letter = Run(name.base, Style(size, weight, slanted))
    if not name.index:
        return (letter,)
    return (letter, Run(name.index, Style(max(6, round(_INDEX * size)), weight), 0.2 * size))


def number(value: Decimal, style: Style = BODY, *, signed: bool = False) -> Run:
    """Return a number; `signed` puts one below 0 in parentheses, as it stands after another sign."""
    text = f"{value:f}".replace("-", MINUS)
    return Run(f"({text})" if signed and value < 0 else text, style)


def blank_for(value: Decimal) -> Blank:
    """Return room to write a number of as many decimals by hand."""
    exponent = value.as_tuple().exponent
    return Blank(23.0 + 7.0 * abs(exponent)) if isinstance(exponent, int) else Blank()


def words(text: str, style: Style = BODY) -> Pieces:
    """Return a plain text as a line."""
    return (Run(text, style),)


def joined(parts: Sequence[Pieces], between: str = ", ") -> Pieces:
    """Return notes put one after the other."""
    result: list[Piece] = []
    for index, part in enumerate(parts):
        if index:
            result.append(Run(between, SMALL))
        result.extend(part)
    return tuple(result)
