"""What a page is made of: blocks, one below the other, none of them divided between two pages."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from nnstudio.ui.sheet.lettering import (
    BLACK,
    BODY,
    HEADING,
    RULE,
    SMALL,
    TITLE,
    Piece,
    Style,
    broken,
    draw,
    draw_text,
    elided,
    text_width,
    width_of,
)


class Block:
    """A part of a page that stays in one piece.

    Attributes
    ----------
    with_next : bool
        Whether it may not be the last on a page.
    space : float
        Points of room above it, except at the head of a page.
    """

    with_next = False
    space = 10.0

    def height(self, width: float) -> float:
        """Return its height where it is so wide, in points."""
        raise NotImplementedError

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint it below `top`."""
        raise NotImplementedError


class Head(Block):
    """The title, and a line for a pupil's name and the date."""

    space = 0.0

    def __init__(self, title: str, caption: str, name: str, date: str) -> None:
        self._title, self._caption, self._name, self._date = title, caption, name, date

    def height(self, width: float) -> float:
        """A second line where the title is long, and one for the name."""
        return 21.0 * len(self._lines(width)) + (22.0 if self._name else 0.0) + 16.0

    def _lines(self, width: float) -> list[str]:
        lines = broken(self._title, TITLE, width)
        return lines if len(lines) <= 2 else [lines[0], elided(" ".join(lines[1:]), TITLE, width)]

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Title, what the sheet is, name and date, a rule."""
        y = top
        for line in self._lines(width):
            y += 21
            draw_text(painter, left, y - 5, line, TITLE)
        caption = elided(self._caption, SMALL, width)
        draw_text(painter, left, y + 9, caption, SMALL)
        if self._name:
            y += 22
            middle = left + 0.62 * width
            self._line(painter, left, middle - 16, y + 10, self._name)
            self._line(painter, middle, left + width, y + 10, self._date)

    @staticmethod
    def _line(painter: QPainter, left: float, right: float, baseline: float, label: str) -> None:
        draw_text(painter, left, baseline, label)
        painter.setPen(QPen(BLACK, 0.6))
        painter.drawLine(QLineF(left + text_width(label) + 6, baseline + 2, right, baseline + 2))


class Heading(Block):
    """A layer's name and its function."""

    with_next = True
    space = 16.0

    def __init__(self, title: str, beside: Sequence[Piece] = ()) -> None:
        self._title, self._beside = title, tuple(beside)

    def height(self, width: float) -> float:
        """A line and a rule; a second line where both don't fit into one."""
        return 22.0 if self._fits(width) else 36.0

    def _fits(self, width: float) -> bool:
        return text_width(self._title, HEADING) + 14 + width_of(self._beside) <= width

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """The name at the left, the function at the right."""
        draw_text(painter, left, top + 12, elided(self._title, HEADING, width), HEADING)
        if self._fits(width):
            draw(painter, left + width, top + 12, self._beside, 1.0)
        else:
            draw(painter, left, top + 27, self._beside)
        bottom = top + self.height(width) - 4.5
        painter.setPen(QPen(RULE, 0.6))
        painter.drawLine(QLineF(left, bottom, left + width, bottom))


class Paragraph(Block):
    """Some sentences."""

    space = 6.0

    def __init__(self, text: str, style: Style = BODY) -> None:
        self._text, self._style = text, style

    def height(self, width: float) -> float:
        """As many lines as it takes."""
        return len(broken(self._text, self._style, width)) * self._pitch

    @property
    def _pitch(self) -> float:
        return 1.45 * self._style.size

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """The lines."""
        for index, line in enumerate(broken(self._text, self._style, width)):
            draw_text(painter, left, top + index * self._pitch + self._style.size, line, self._style)


class Line(Block):
    """Items side by side, as many in a line as fit; one of them is never divided."""

    space = 6.0

    def __init__(self, items: Sequence[Sequence[Piece]], *, pitch: float = 16.0, gap: float = 18.0) -> None:
        self._items = [tuple(item) for item in items]
        self._pitch, self._gap = pitch, gap

    def _places(self, width: float) -> list[tuple[float, int]]:
        places, x, line = [], 0.0, 0
        for item in self._items:
            own = width_of(item)
            if x and x + own > width:
                x, line = 0.0, line + 1
            places.append((x, line))
            x += own + self._gap
        return places

    def height(self, width: float) -> float:
        """As many lines as it takes."""
        return (self._places(width)[-1][1] + 1) * self._pitch if self._items else 0.0

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """The items."""
        for item, (x, line) in zip(self._items, self._places(width), strict=True):
            draw(painter, left + x, top + (line + 1) * self._pitch - 5, item)
