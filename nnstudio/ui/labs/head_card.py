"""One output head on a card: what it is for, its formula, what it makes of z, and its loss."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine import HEADS, LOSSES
from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.readings import Reading
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.chip import Chip
from nnstudio.ui.widgets.curve import paint_head
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say

_ROW = 24
_BAR = 8.0
_END = Qt.AlignmentFlag.AlignRight
_FORMULAS = {
    "linear": (r"y = z", r"y_i = z_i"),
    "sigmoid": (r"p = \sigma(z) = \frac{1}{1 + e^{-z}}", r"p_i = \sigma(z_i) = \frac{1}{1 + e^{-z_i}}"),
    "softmax": (r"p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}",) * 2,
}
"""Of one neuron, and of several."""
_LOSSES = {
    "linear": (r"L = (y - t)^2", r"L = \frac{1}{k} \sum_i (y_i - t_i)^2"),
    "sigmoid": (
        r"L = -t \ln p - (1 - t) \ln(1 - p)",
        r"L = -\frac{1}{k} \sum_i \left( t_i \ln p_i + (1 - t_i) \ln(1 - p_i) \right)",
    ),
    "softmax": (r"L = -\ln p_t",) * 2,
}


class ReadingBars(QWidget):
    """A row an output: name, z, bar, value. Probabilities have bars from 0 to 1, other numbers from a middle axis."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.readings: Sequence[Reading] = ()
        self._shares = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_readings(self, readings: Sequence[Reading], *, shares: bool) -> None:
        """Show other outputs; `shares` says whether they are probabilities."""
        resized = len(readings) != len(self.readings)
        self.readings, self._shares = readings, shares
        self.setAccessibleName("; ".join(f"{one.name} {one.text}" for one in readings))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(320, self._theme.px(_ROW * len(self.readings)))

    def _color(self, role: str) -> QColor:
        tokens = self._theme.tokens
        if role == "other":
            return self._theme.mix(tokens.panel, tokens.control, 0.55)
        return {"pos": tokens.pos, "neg": tokens.neg, "chosen": tokens.accent}[role]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        width = self.width() / self._theme.scale
        left, right = 0.42 * width, width - 62
        finite = [abs(one.value) for one in self.readings if math.isfinite(one.value)]
        largest = max([1e-12, *finite])
        for index, one in enumerate(self.readings):
            top = index * _ROW
            baseline, middle = top + 16.5, top + _ROW / 2
            painter.setPen(tokens.text)
            paint_text(painter, QPointF(0, baseline), one.name, 12, 500, room=0.24 * width)
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(0.25 * width, baseline), one.caption, 11, room=0.16 * width)
            painter.setPen(tokens.accent if one.role == "chosen" else tokens.text)
            paint_text(painter, QPointF(width, baseline), one.text, 12, 600, align=_END)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed)
            painter.drawRoundedRect(QRectF(left, middle - _BAR / 2, right - left, _BAR), 3, 3)
            if not math.isfinite(one.value):
                continue
            painter.setBrush(self._color(one.role))
            if self._shares:
                length = (right - left) * min(1.0, max(0.0, one.value))
                painter.drawRoundedRect(QRectF(left, middle - _BAR / 2, length, _BAR), 3, 3)
                continue
            axis = (left + right) / 2
            length = one.value / largest * (right - left) / 2
            bar = QRectF(min(axis, axis + length), middle - _BAR / 2, abs(length), _BAR)
            painter.drawRoundedRect(bar, 2, 2)
            painter.fillRect(QRectF(round(axis), middle - 7, 1, 14), tokens.control)


class _Picture(QWidget):
    def __init__(self, theme: Theme, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setFixedSize(theme.px(36), theme.px(28))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        paint_head(painter, QRectF(2, 3, 32, 22), self._key, tokens.text2, tokens.disabled)


class HeadCard(QWidget):
    """Shows one head; the button asks for it."""

    wanted = Signal(str)
    """Emitted with the head's key."""

    def __init__(self, theme: Theme, key: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = key
        self._chosen = False
        name = f"lab.heads.{key}"
        self.setObjectName(name)
        title = say(HEADS[key].title)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self.use = QPushButton(self.tr("Use this head"), self)
        self.use.setObjectName(f"{name}.use")
        self.use.setAccessibleName(self.tr("Use the head {head}").format(head=title))
        self.use.setProperty("role", "strip")
        self.use.clicked.connect(self._clicked)
        self.in_use = Chip(theme, self)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(_Picture(theme, key, self))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, "heading", self))
        self.purpose = Label(theme, purpose, "caption", self)
        self.purpose.setWordWrap(True)
        words.addWidget(self.purpose)
        top.addLayout(words, 1)
        top.addWidget(self.use)
        top.addWidget(self.in_use)
        column.addLayout(top)
        self.formula = FormulaLabel(theme, "", 14, self)
        self.formula.setObjectName(f"{name}.formula")
        column.addWidget(self.formula)
        self.bars = ReadingBars(theme, self)
        self.bars.setObjectName(f"{name}.bars")
        column.addWidget(self.bars)
        self.note = self._caption()
        self.note.setObjectName(f"{name}.note")
        column.addWidget(self.note)
        column.addWidget(self._loss_part(name))
        theme.changed.connect(self.update)

    def _caption(self) -> Label:
        label = Label(self._theme, "", "caption", self)
        label.setWordWrap(True)
        return label

    def _loss_part(self, name: str) -> QWidget:
        part = QWidget(self)
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(self._theme, say(LOSSES[HEADS[self.key].loss].title), "section", part), 0, 0)
        self.loss_formula = FormulaLabel(self._theme, "", 13, part)
        self.loss_formula.setObjectName(f"{name}.loss.formula")
        grid.addWidget(self.loss_formula, 1, 0, 1, 2)
        self.loss_words: list[Label] = []
        self.losses: list[Label] = []
        for row, kind in enumerate(("x", "data"), start=2):
            words = Label(self._theme, "", "caption", part)
            words.setWordWrap(True)
            value = Label(self._theme, "", "value", part)
            value.setObjectName(f"{name}.loss.{kind}")
            grid.addWidget(words, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            self.loss_words.append(words)
            self.losses.append(value)
        return part

    def _clicked(self) -> None:
        self.wanted.emit(self.key)

    # --- showing ------------------------------------------------------------------------------

    def show_use(self, *, chosen: bool, possible: bool) -> None:
        """Show whether it is the network's head, and whether it can be."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()
        self.in_use.set_text(self.tr("in use") if chosen else "")
        self.use.setVisible(not chosen)
        self.use.setEnabled(possible)

    def show_formulas(self, units: int) -> None:
        """Show the formulas for so many output neurons."""
        self.formula.set_latex(_FORMULAS[self.key][units > 1])
        self.loss_formula.set_latex(_LOSSES[self.key][units > 1])

    def show_readings(self, readings: Sequence[Reading], *, shares: bool, note: str) -> None:
        """Show the outputs, and what there is to say about them."""
        self.bars.show_readings(readings, shares=shares)
        self.bars.setVisible(bool(readings))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_loss(self, row: int, words: str, value: str) -> None:
        """Show a loss: row 0 that of x, row 1 that of the data; no words hide it."""
        self.loss_words[row].setText(words)
        self.losses[row].setText(value)
        self.loss_words[row].setVisible(bool(words))
        self.losses[row].setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame; that of the head in use is the accent's."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.panel)
        painter.setPen(QPen(tokens.accent_line if self._chosen else tokens.border, 1.5 if self._chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
