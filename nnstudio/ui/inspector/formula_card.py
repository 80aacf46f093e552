"""A formula, and below it the same with its numbers put in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme


class FormulaCard(QWidget):
    """Shows two lines on a tile; painted, so that new numbers cost no layout."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.formula = ""
        self.numbers = ""
        self.setFixedHeight(58)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_formula(self, formula: str) -> None:
        """Show a formula."""
        if formula != self.formula:
            self.formula = formula
            self.update()

    def set_numbers(self, numbers: str) -> None:
        """Show the formula with its numbers."""
        if numbers != self.numbers:
            self.numbers = numbers
            self.setAccessibleName(f"{self.formula}: {numbers}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile and two centred lines; a line too long for the tile gets a smaller type."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.inset)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(tokens.text)
        self._line(painter, QRectF(8, 7, box.width() - 16, 24), self.formula, 16, 500, italic=True)
        painter.setPen(tokens.text2)
        self._line(painter, QRectF(8, 31, box.width() - 16, 20), self.numbers, 12.5, 400)

    def _line(
        self, painter: QPainter, box: QRectF, text: str, size: float, weight: int, *, italic: bool = False
    ) -> None:
        font = self._theme.font(size, weight, italic)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > box.width():
            font = self._theme.font(max(10.0, float(int(size * box.width() / width))), weight, italic)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
