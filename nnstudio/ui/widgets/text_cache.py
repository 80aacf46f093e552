"""Short texts that are painted again and again: laid out once, which takes most of the time of painting them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTransform

_MOST = 4096


def ascent(text: str, font: QFont) -> float:
    """Return how far the baseline of a text is below its top once it is laid out.

    Characters that another typeface lends, Chinese ones for instance, can reach higher than those of the font itself;
    a line that knows only the font's own ascent would paint them too low.
    """
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()


class TextCache:
    """Paints texts in one font, in the painter's pen.

    Numbers with two decimals repeat soon; past a few thousand texts the cache starts over.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._texts: dict[str, tuple[QStaticText, float, float]] = {}
        self._top = self._metrics.height() / 2
        self._ascent = ascent("x", font)

    def _laid_out(self, text: str) -> tuple[QStaticText, float, float]:
        """Return a text, its width, and how far above the middle of its line it starts."""
        found = self._texts.get(text)
        if found is None:
            if len(self._texts) >= _MOST:
                self._texts.clear()
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(QTransform(), self.font)
            top = self._top if text.isascii() else self._top + ascent(text, self.font) - self._ascent
            found = self._texts[text] = (static, static.size().width(), top)
        return found

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        return self._laid_out(text)[1]

    def left(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Paint a text from x on, centred on a height."""
        painter.setFont(self.font)
        static, _, top = self._laid_out(text)
        painter.drawStaticText(QPointF(x, middle - top), static)

    def right(self, painter: QPainter, x: float, middle: float, text: str, *, struck: bool = False) -> None:
        """Paint a text that ends at x, struck through if wanted."""
        static, width, top = self._laid_out(text)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x - width, middle - top), static)
        if struck:
            # Not by the font: QStaticText puts its line in the wrong place.
            painter.drawLine(QPointF(x - width - 1, middle + 0.5), QPointF(x + 1, middle + 0.5))

    def center(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Paint a text around x."""
        static, width, top = self._laid_out(text)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x - width / 2, middle - top), static)

    def shortened(self, text: str, room: float) -> str:
        """Return a text shortened to the room there is; one that fits comes back itself.

        One that ends in a figure loses its middle: the figure is what tells many inputs apart.
        """
        if self.width(text) <= room:
            return text
        mode = Qt.TextElideMode.ElideMiddle if text[-1:].isdigit() else Qt.TextElideMode.ElideRight
        return self._metrics.elidedText(text, mode, max(0.0, room))

    def box(self, painter: QPainter, box: QRectF, text: str) -> None:
        """Paint a text from the left of a box, shortened to it."""
        self.left(painter, box.left(), box.center().y(), self.shortened(text, box.width()))
