"""A formula by itself. It is selected by a click or by Tab, and copied as LaTeX."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.formula.copyable import CopyableFormula
from nnstudio.ui.formula.painting import paint_line
from nnstudio.ui.formula.setting import Formula, Line, set_formula
from nnstudio.ui.theme import Theme, typeface

_MARGIN = 3.0
_LEADING = 0.45
"""Between two lines of a broken formula, in em."""


class FormulaLabel(CopyableFormula):
    """Shows one formula, set; what can't be set is shown as it was written.

    Parameters
    ----------
    latex : str
        Without dollar signs. ``\\color{neg}{...}`` takes a colour of the theme.
    size : float
        Of the letters, in pixels of the design; large type is larger.
    """

    def __init__(self, theme: Theme, latex: str = "", size: float = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size * self._theme.scale
        self._latex = ""
        self._spoken = ""
        self._formula: Formula | None = None
        self._lines: tuple[Line, ...] = ()
        self._wrapping = False
        self._token = "text"
        self._alignment = Qt.AlignmentFlag.AlignLeft
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_latex(latex)

    # --- what it shows ------------------------------------------------------------------------

    @property
    def latex(self) -> str:
        """The formula, as it's copied."""
        return self._latex

    @property
    def is_set(self) -> bool:
        """Whether the formula could be set; its source is shown if not."""
        return self._formula is not None

    def set_latex(self, latex: str) -> None:
        """Show another formula."""
        if latex == self._latex:
            return
        self._latex = latex
        self._formula = set_formula(latex) if latex else None
        self._name()
        self._arrange()

    def set_spoken(self, text: str) -> None:
        """Say what a screen reader reads instead of the LaTeX."""
        self._spoken = text
        self._name()

    def set_wrapping(self, on: bool) -> None:
        """Break a formula that's too wide, before = and +; else it's made smaller, to 70 %, and then cut off."""
        self._wrapping = on
        policy = self.sizePolicy()
        policy.setHeightForWidth(on)
        self.setSizePolicy(policy)
        self._arrange()

    def set_size(self, size: float) -> None:
        """Set the size of the letters, in pixels of the design."""
        self._size = size * self._theme.scale
        self._arrange()

    def set_color(self, token: str) -> None:
        """Use another colour of the theme than "text" for what has none of its own."""
        self._token = token
        self.update()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the formula to the left, to the right or into the middle."""
        self._alignment = alignment
        self.update()

    def _name(self) -> None:
        name = self._spoken or self._latex
        if name != self.accessibleName():
            self.setAccessibleName(name)

    # --- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as the formula in one line; where it's wrapped, as high as it is at its width."""
        width = self._source_width() if self._formula is None else self._formula.width * self._size
        height = self._height(self._lines)
        return QSize(math.ceil(width + 2 * _MARGIN), math.ceil(height))

    def minimumSizeHint(self) -> QSize:
        """A formula can be made smaller or wrapped."""
        return QSize(min(self.sizeHint().width(), round(6 * self._size)), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Where it's wrapped."""
        return self._wrapping

    def heightForWidth(self, width: int) -> int:
        """As high as its lines are."""
        return math.ceil(self._height(self._broken(width)))

    def _height(self, lines: tuple[Line, ...]) -> float:
        if self._formula is None:
            return QFontMetricsF(self._source_font()).height() + 2 * _MARGIN
        one = self._formula.ascent + self._formula.descent
        count = max(1, len(lines))
        return (count * one + (count - 1) * _LEADING) * self._size + 2 * _MARGIN

    def _broken(self, width: float) -> tuple[Line, ...]:
        if self._formula is None:
            return ()
        if not self._wrapping:
            return (Line(self._formula.atoms),)
        return self._formula.lines((width - 2 * _MARGIN) / self._size + 1e-6)

    def _arrange(self) -> None:
        self._lines = self._broken(self.width())
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if self._wrapping:
            self._arrange()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The formula; on a tint where it's selected."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(tokens.accent_line)
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._formula is None:
            painter.setPen(tokens.text2)
            painter.setFont(self._source_font())
            box = self.rect().adjusted(round(_MARGIN), 0, -round(_MARGIN), 0)
            text = painter.fontMetrics().elidedText(self._latex, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, self._alignment | Qt.AlignmentFlag.AlignVCenter, text)
            return
        size, room = self._size, self.width() - 2 * _MARGIN
        widest = max((line.width for line in self._lines), default=0.0) * size
        if widest > room:
            size *= max(0.7, room / widest)
        step = (self._formula.ascent + self._formula.descent + _LEADING) * size
        whole = step * len(self._lines) - _LEADING * size
        # Whole pixels: the bars of fractions and the feet of letters are sharper then.
        y = round((self.height() - whole) / 2 + self._formula.ascent * size)
        for line in self._lines:
            x = _MARGIN + self._left_over(room - line.width * size)
            paint_line(painter, self._theme, line, QPointF(x, y), size, getattr(tokens, self._token))
            y += round(step)

    def _left_over(self, space: float) -> float:
        if self._alignment & Qt.AlignmentFlag.AlignRight:
            return max(0.0, space)
        return max(0.0, space / 2) if self._alignment & Qt.AlignmentFlag.AlignHCenter else 0.0

    def _source_font(self) -> QFont:
        return typeface(max(12, round(0.8 * self._size)), tabular=False)

    def _source_width(self) -> float:
        return QFontMetricsF(self._source_font()).horizontalAdvance(self._latex)
