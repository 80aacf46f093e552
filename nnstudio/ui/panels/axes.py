"""Axes of the plots: where ticks are, how their numbers read, and how grid, ticks and letters are painted.

pyqtgraph's own axes draw frames and tick marks and choose more ticks than a card of 280 pixels has room for.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from nnstudio.ui.numbers import MINUS
from nnstudio.ui.panels.typeface import elided, font, measures, width_of
from nnstudio.ui.theme import Theme

Tick = tuple[float, str]

LONGEST_SYMBOL = 3
"""Characters of a name that is written as a symbol, in italics."""
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_INDEXED = re.compile(r"([A-Za-z])_?(\d+)")


@dataclass(frozen=True)
class Frame:
    """A rectangle of the plot and the numbers at its sides: the one place where numbers become pixels.

    Attributes
    ----------
    rect : QRectF
        In pixels of the plot.
    left, right, bottom, top : float
        The numbers at the rectangle's sides.
    """

    rect: QRectF
    left: float
    right: float
    bottom: float
    top: float

    def x(self, value: float) -> float:
        """Return the pixel of a number on the horizontal axis."""
        return self.rect.left() + (value - self.left) / (self.right - self.left) * self.rect.width()

    def y(self, value: float) -> float:
        """Return the pixel of a number on the vertical axis."""
        return self.rect.bottom() - (value - self.bottom) / (self.top - self.bottom) * self.rect.height()

    def point(self, x: float, y: float) -> QPointF:
        """Return the pixel of a point."""
        return QPointF(self.x(x), self.y(y))

    def pixels(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the pixels of many points."""
        rect = self.rect
        across = rect.left() + (x - self.left) * (rect.width() / (self.right - self.left))
        return across, rect.bottom() - (y - self.bottom) * (rect.height() / (self.top - self.bottom))

    def at(self, point: QPointF) -> tuple[float, float]:
        """Return the numbers at a pixel, clipped to the frame."""
        across = min(1.0, max(0.0, (point.x() - self.rect.left()) / self.rect.width()))
        up = min(1.0, max(0.0, (self.rect.bottom() - point.y()) / self.rect.height()))
        return self.left + across * (self.right - self.left), self.bottom + up * (self.top - self.bottom)

    def padded(self, below: float, above: float) -> "Frame":
        """Return the frame with its vertical range widened so that the old ends are so many pixels inside."""
        a_pixel = (self.top - self.bottom) / max(1.0, self.rect.height() - below - above)
        return Frame(self.rect, self.left, self.right, self.bottom - below * a_pixel, self.top + above * a_pixel)


def ticks(low: float, high: float, target: int = 5) -> list[Tick]:
    """Return 2 to 5 round numbers in a range with their texts, as close to `target` in count as can be.

    Steps are 1, 2, 2.5 or 5 times a power of ten.
    """
    width = high - low
    if not (math.isfinite(width) and width > 0.0):
        return []
    power = 10.0 ** math.floor(math.log10(width))
    best: list[int] = []
    best_step = power
    for step in (m * p for p in (power / 10, power) for m in (1.0, 2.0, 2.5, 5.0)):
        first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
        count = last - first + 1
        if count <= 5 and (not best or abs(count - target) < abs(len(best) - target)):
            best, best_step = list(range(first, last + 1)), step
    return [(index * best_step, tick_text(index * best_step, best_step)) for index in best]


def tick_text(value: float, step: float) -> str:
    """Write a tick's number with the decimals that its step needs and a real minus sign."""
    if value == 0.0:
        return "0"
    if abs(value) >= 1e5 or step < 1e-4:
        text = f"{value:.3g}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")
    else:
        decimals = 0
        while decimals < 8 and abs(step * 10**decimals - round(step * 10**decimals)) > 1e-6:
            decimals += 1
        text = f"{value:.{decimals}f}"
        if decimals:
            text = text.rstrip("0").rstrip(".")
    return text.replace("-", MINUS)


def with_subscript(name: str) -> str:
    """Return ``x₁`` for ``x1``; other names as they are."""
    match = _INDEXED.fullmatch(name)
    return f"{match[1]}{subscript(int(match[2]))}" if match else name


def subscript(number: int) -> str:
    """Return a number in subscript digits."""
    return str(number).translate(_SUBSCRIPTS)


def _thinned(found: Sequence[Tick], frame: Frame) -> Sequence[Tick]:
    """Return every other tick, 0 among them, where the numbers of all wouldn't fit beside each other."""
    room = [(frame.x(value), width_of(text, 11)) for value, text in found]
    if all(after - before >= (wide + wider) / 2 + 6 for (before, wide), (after, wider) in pairwise(room)):
        return found
    zero = next((place for place, (value, _) in enumerate(found) if value == 0.0), 0)
    return found[zero % 2 :: 2]


@dataclass
class Axes:
    """Grid, tick numbers and letters of one frame.

    Attributes
    ----------
    x_ticks, y_ticks : list of (number, text)
    x_baseline : float, optional
        Pixel of the text line of the horizontal ticks, if they aren't right under the frame.
    x_letter, y_letter : str
        Short names in italics: at the right end of the horizontal ticks, and over the vertical ones.
    x_grid, y_grid : bool
        Whether lines are drawn at the ticks.
    """

    x_ticks: Sequence[Tick] = ()
    y_ticks: Sequence[Tick] = ()
    x_letter: str = ""
    y_letter: str = ""
    x_baseline: float | None = None
    x_grid: bool = True
    y_grid: bool = True
    y_letter_inside: bool = False
    """Whether the vertical letter stands between the two highest numbers, not over them."""
    floor: float | None = None
    """Pixel where an extra strong line closes the picture below, as wide as the frame."""
    avoid: list[QRectF] = field(default_factory=list)
    """Where other texts are: ticks that would touch them aren't written."""

    def paint(self, painter: QPainter, frame: Frame, theme: Theme) -> None:
        """Paint everything, one-pixel lines on the pixel grid."""
        tokens = theme.tokens
        rect = frame.rect
        painter.setPen(Qt.PenStyle.NoPen)
        for strong in (False, True):
            color = tokens.border_strong if strong else tokens.border
            for value, _ in self.x_ticks if self.x_grid else ():
                if (value == 0.0) is strong:
                    painter.fillRect(QRectF(math.floor(frame.x(value)), rect.top(), 1, rect.height()), color)
            for value, _ in self.y_ticks if self.y_grid else ():
                if (value == 0.0) is strong:
                    painter.fillRect(QRectF(rect.left(), math.floor(frame.y(value)), rect.width(), 1), color)
        if self.floor is not None:
            painter.fillRect(QRectF(rect.left(), math.floor(self.floor), rect.width(), 1), tokens.border_strong)
        self._paint_texts(painter, frame, theme)

    def _paint_texts(self, painter: QPainter, frame: Frame, theme: Theme) -> None:
        letters = measures(12, 500, italic=True)
        rect = frame.rect
        right = rect.left() - 7
        # A symbol is slanted, as symbols are; a name is a word like any other, and no longer than the axis.
        slanted = len(self.x_letter) <= LONGEST_SYMBOL
        name = self.x_letter if slanted else elided(self.x_letter, 12, 500, int(rect.width() * 0.7))
        baseline = self.x_baseline if self.x_baseline is not None else rect.bottom() + 15
        x_letter_width = measures(12, 500, italic=slanted).horizontalAdvance(name)
        avoid = list(self.avoid)
        if self.floor is not None:
            x_letter = QPointF(max(2.0, right - x_letter_width), self.floor - 2)
        else:
            end = rect.right()
            if self.x_ticks and x_letter_width <= 30:
                # A short letter stands before the last number, a long name in its place.
                value, text = self.x_ticks[-1]
                half = width_of(text, 11) / 2
                if frame.x(value) + half > end - x_letter_width - 8:
                    end = frame.x(value) - half - 8
            x_letter = QPointF(end - x_letter_width, baseline)
            if name:
                avoid.append(QRectF(x_letter.x() - 5, baseline - 10, x_letter_width + 10, 12))
        painter.setFont(font(11))
        painter.setPen(theme.tokens.text3)
        free = rect.left() - 40
        for value, text in _thinned(self.x_ticks, frame):
            room = width_of(text, 11)
            left = frame.x(value) - room / 2
            if left >= free and not any(QRectF(left, baseline - 9, room, 11).intersects(box) for box in avoid):
                painter.drawText(QPointF(left, baseline), text)
                free = left + room + 6
        for value, text in self.y_ticks:
            painter.drawText(QPointF(right - width_of(text, 11), frame.y(value) + 4), text)
        painter.setFont(font(12, 500, italic=slanted))
        painter.drawText(x_letter, name)
        if self.y_letter:
            painter.setFont(font(12, 500, italic=True))
            y = rect.top() - 3
            if self.y_letter_inside and len(self.y_ticks) > 1:
                y = (frame.y(self.y_ticks[-1][0]) + frame.y(self.y_ticks[-2][0])) / 2 + 4
            painter.drawText(QPointF(right - letters.horizontalAdvance(self.y_letter), y), self.y_letter)

    def left_margin(self, least: float) -> float:
        """Return the pixels that the vertical ticks need at the left."""
        return max([least, *(width_of(text, 11) + 13 for _, text in self.y_ticks)])
