"""Text on the canvas: laid out once, measured once, elided where it must.

Laying text out takes three times as long as painting it, and most of it is the same from one repaint to the next.
"""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QStaticText, QTransform

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import ascent

MOST = 4096


class Style(NamedTuple):
    """Size in pixels, weight, slant."""

    size: float
    weight: int = 400
    italic: bool = False


VALUE = Style(12, 600)
SMALL_VALUE = Style(11, 600)
LABEL = Style(11.5, 500)
LABEL_SELECTED = Style(11.5, 600)
SYMBOL = Style(14, 500, True)
CAPTION = Style(12, 400)
CAPTION_STRONG = Style(12, 600)
CAPTION_MEDIUM = Style(12, 500)
TITLE = Style(12.5, 600)
FIGURE = Style(12.5, 400)
FIGURE_STRONG = Style(12.5, 600)
HEADING = Style(13, 600)
ROW = Style(13, 500)
SMALL = Style(11, 500)


def legible(text: str, style: Style) -> Style:
    """Return the style for a text: Chinese, Japanese and Korean characters are never smaller than 12 pixels."""
    if style.size >= 12 or text.isascii() or not any(character >= "\u2e80" for character in text):
        return style
    return style._replace(size=12)


class Lettering:
    """The texts of one board.

    Attributes
    ----------
    outlines : bool
        Paint the shapes of the letters instead of text, so that a drawing looks the same where the font is missing.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts: dict[Style, tuple[QFont, QFontMetricsF]] = {}
        self._texts: OrderedDict[tuple[str, Style], tuple[QStaticText, float, float]] = OrderedDict()
        self._elided: OrderedDict[tuple[str, Style, int], str] = OrderedDict()
        self.outlines = False

    def font(self, style: Style) -> QFont:
        """Return the font of a style."""
        return self._font(style)[0]

    def _font(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get(style)
        if found is None:
            font = self._theme.font(style.size, style.weight, style.italic)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            found = self._fonts[style] = (font, QFontMetricsF(font))
        return found

    def _text(self, text: str, style: Style) -> tuple[QStaticText, float, float]:
        key = (text, style)
        found = self._texts.get(key)
        if found is None:
            font, metrics = self._font(style)
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.prepare(QTransform(), font)
            above = metrics.ascent() if text.isascii() else ascent(text, font)
            found = self._texts[key] = (static, metrics.horizontalAdvance(text), above)
            if len(self._texts) > MOST:
                self._texts.popitem(last=False)
        return found

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is, in pixels."""
        return self._text(text, legible(text, style))[1] if text else 0.0

    def elide(self, text: str, style: Style, width: float) -> str:
        """Return a text cut to a width, with an ellipsis; empty if not even that fits."""
        if self.width(text, style) <= width:
            return text
        style = legible(text, style)
        key = (text, style, int(width))
        found = self._elided.get(key)
        if found is None:
            found = self._font(style)[1].elidedText(text, Qt.TextElideMode.ElideRight, width)
            if found == "…":
                found = ""
            self._elided[key] = found
            if len(self._elided) > MOST:
                self._elided.popitem(last=False)
        return found

    def draw(
        self, painter: QPainter, text: str, style: Style, color: QColor, x: float, baseline: float, align: float = 0.0
    ) -> None:
        """Paint one line of text.

        Parameters
        ----------
        align : float
            0: x is the left end, 0.5 the middle, 1 the right end.
        """
        if not text:
            return
        style = legible(text, style)
        static, width, above = self._text(text, style)
        font = self._font(style)[0]
        left = x - align * width
        if self.outlines:
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)  # letters of a variable font overlap themselves
            path.addText(QPointF(left, baseline), font, text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(path, color)
            return
        painter.setFont(font)
        painter.setPen(color)
        painter.drawStaticText(QPointF(left, baseline - above), static)

    def draw_upright(self, painter: QPainter, text: str, style: Style, color: QColor, box: QRectF) -> None:
        """Paint a text that reads upwards, in the middle of a box."""
        painter.save()
        painter.translate(box.center())
        painter.rotate(-90)
        self.draw(painter, text, style, color, 0, 0.36 * style.size, 0.5)
        painter.restore()
