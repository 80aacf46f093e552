"""A row of numbers on tiles with a name each; the first is what a view is about."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme

_GAP = 8


class Figures(QWidget):
    """Painted, so that new numbers cost no layout."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.figures: tuple[tuple[str, str], ...] = ()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(56))
        theme.changed.connect(self.update)

    def show_figures(self, *figures: tuple[str, str]) -> None:
        """Show names with their numbers."""
        if figures != self.figures:
            self.figures = figures
            self.setAccessibleName(", ".join(f"{name}: {text}" for name, text in figures))
            self.setToolTip("\n".join(f"{name}: {text}" for name, text in figures))
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as can be."""
        return QSize(400, self._theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._widths(self.figures)
        left = 0.0
        for index, ((name, text), width) in enumerate(zip(self.figures, widths, strict=True)):
            self._paint_tile(painter, QRectF(left, 0, width, self.height()), name, text, first=index == 0)
            left += width + _GAP

    def _widths(self, figures: Sequence[tuple[str, str]]) -> list[float]:
        """Share the room: each as much as its text needs, and the rest evenly."""
        if not figures:
            return []
        names, numbers = QFontMetrics(self._theme.font(12)), QFontMetrics(self._theme.font(15, 600))
        needed = [max(names.horizontalAdvance(name), numbers.horizontalAdvance(text)) + 26 for name, text in figures]
        room = self.width() - _GAP * (len(figures) - 1)
        spare = room - sum(needed)
        if spare < 0:
            return [one * room / sum(needed) for one in needed]
        return [one + spare / len(figures) for one in needed]

    def _paint_tile(self, painter: QPainter, box: QRectF, name: str, text: str, *, first: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft if first else tokens.inset)
        painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(12, 8, -8, -7)
        flags = Qt.AlignmentFlag.AlignLeft
        for font, color, words, place in (
            (self._theme.font(12, tabular=False), tokens.text3, name, Qt.AlignmentFlag.AlignTop),
            (self._theme.font(15, 600), tokens.accent if first else tokens.text, text, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(color)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, flags | place, shown)
