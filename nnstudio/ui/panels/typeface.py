"""The studio's typeface for painters: the same font objects every time.

A `QFont` looks its glyphs up when it is first used; made anew for each text it would do so for each text.
"""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from nnstudio.ui.theme import typeface


@lru_cache(maxsize=32)
def font(size: int, weight: int = 400, italic: bool = False) -> QFont:
    """Return the typeface in a size of so many pixels. Not to be changed: everybody has the same object."""
    return typeface(size, weight, italic)


def readable(text: str, size: int) -> int:
    """Return the size in which a text is painted: Chinese can't be read below 12 pixels."""
    return size if text.isascii() or not any("⺀" <= mark <= "鿿" for mark in text) else max(size, 12)


@lru_cache(maxsize=4096)
def width_of(text: str, size: int, weight: int = 400) -> float:
    """Return the width of a text in pixels."""
    return measures(readable(text, size), weight).horizontalAdvance(text)


@lru_cache(maxsize=32)
def measures(size: int, weight: int = 400, italic: bool = False) -> QFontMetricsF:
    """Return the measures of `font`."""
    return QFontMetricsF(font(size, weight, italic))


@lru_cache(maxsize=1024)
def elided(text: str, size: int, weight: int, room: int) -> str:
    """Return a text shortened to so many pixels; empty if not even a letter would be left."""
    if width_of(text, size, weight) <= room:
        return text
    short = measures(readable(text, size), weight).elidedText(text, Qt.TextElideMode.ElideRight, room)
    return short if len(short) > 1 else ""
