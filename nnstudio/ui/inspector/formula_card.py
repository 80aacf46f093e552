"""A formula, and below it the same with its numbers put in."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.formula.copyable import CopyableFormula
from nnstudio.ui.formula.painting import paint_formula
from nnstudio.ui.formula.setting import Formula, is_ready, set_formula
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of

_SIZE = 16.0


class FormulaCard(CopyableFormula):
    """Shows two lines on a tile; painted, so that new numbers cost no layout."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.formula = ""
        self.numbers = ""
        self._latex = ""
        self._formula: Formula | None = None
        # The typesetter takes its time to load: the first neuron that is looked at isn't kept waiting for it.
        self._set_soon = QTimer(self)
        self._set_soon.setSingleShot(True)
        self._set_soon.timeout.connect(self._set)
        self.setFixedHeight(theme.px(58))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Not a stop of the Tab key: that goes from one number to the next.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.update)

    @property
    def latex(self) -> str:
        """The formula, as it's copied."""
        return self._latex

    def set_formula(self, formula: str, latex: str = "") -> None:
        """Show a formula.

        Parameters
        ----------
        formula : str
            As it's read out, and shown where there is no LaTeX.
        latex : str
            As it's set.
        """
        if (formula, latex) != (self.formula, self._latex):
            self.formula = formula
            self._latex = latex
            self._formula = None
            if latex and is_ready():
                self._set()
            self.update()

    def _set(self) -> None:
        self._formula = set_formula(self._latex, inline=True)
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
        painter = painter_of(self, self._theme)
        focus = self.hasFocus() and bool(self._latex)
        painter.setPen(tokens.accent_line if focus else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft if focus else tokens.inset)
        box = box_of(self, self._theme)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if focus else box, 8, 8)
        painter.setPen(tokens.text)
        if self._formula is not None:
            self._paint_formula(painter, self._formula, QRectF(8, 7, box.width() - 16, 24))
        else:
            self._line(painter, QRectF(8, 7, box.width() - 16, 24), self.formula, _SIZE, 500, italic=True)
            if self._latex and not is_ready():
                self._set_soon.start(0)
        painter.setPen(tokens.text2)
        self._line(painter, QRectF(8, 31, box.width() - 16, 20), self.numbers, 12.5, 400)

    def _paint_formula(self, painter: QPainter, formula: Formula, box: QRectF) -> None:
        size = min(_SIZE, box.width() / max(formula.width, 1.0))
        left = box.center().x() - formula.width * size / 2
        middle = formula.ascent - formula.descent
        paint_formula(painter, self._theme, formula, QPointF(left, box.center().y() + middle * size / 2), size)

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
