"""One function on a card: its curve with a dot, its formula, what is known of it, and what it makes of a z."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.labs.activation_facts import SOFTMAX, Facts, Flat
from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.labs.curve_view import around
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.panels.axes import Frame
from nnstudio.ui.panels.curves import samples
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.text_cache import TextCache

LEAST_REACH = 5.0
"""The curves show z from -5 to 5 at least."""
_CURVE = 84
_ROW = 20
_POINTS = 121
_PLAIN = {r"\infty": "∞", r"\alpha": "α", r"\{": "{", r"\}": "}", "-": MINUS}


@dataclass(frozen=True)
class Fact:
    """A line of the card: what is told, and what it is."""

    name: str
    text: str
    strong: bool = False


def plain(latex: str) -> str:
    """Return the LaTeX of an interval as text."""
    for command, mark in _PLAIN.items():
        latex = latex.replace(command, mark)
    return latex


class FunctionCurve(QWidget):
    """The curve, its slope dashed, a ground where it is flat, and the dot of a neuron."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: Facts | None = None
        self._reach = LEAST_REACH
        self._lines: list[tuple[np.ndarray, np.ndarray]] = []
        self._up = (0.0, 1.0)
        self.dot: tuple[float, float] | None = None
        self.setFixedHeight(theme.px(_CURVE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_function(self, facts: Facts, reach: float, dot: tuple[float, float] | None) -> None:
        """Show a function from -reach to reach, and the dot at (z, f(z)), if there is one."""
        if facts is not self._facts or reach != self._reach:
            self._facts, self._reach = facts, reach
            z = samples(reach, 0.0, _POINTS)
            with np.errstate(all="ignore"):
                values, slopes = np.asarray(facts.f(z)), np.asarray(facts.derivative(z))
            self._lines = [(z, slopes), (z, values)]
            self._up = around([values, slopes], 0.2)
        elif dot == self.dot:
            return
        self.dot = dot
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a bend to be seen."""
        return QSize(self._theme.px(140), self._theme.px(_CURVE))

    def frame(self) -> Frame:
        """Return where numbers are in pixels."""
        return Frame(QRectF(self.rect()).adjusted(2, 6, -2, -6), -self._reach, self._reach, *self._up)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, axes, lines, the dot."""
        if self._facts is None:
            return
        tokens, frame = self._theme.tokens, self.frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left, right in _stretches(self._facts.flat, self._reach):
            box = QRectF(frame.x(left), 0, frame.x(right) - frame.x(left), self.height())
            painter.fillRect(box, tokens.pressed)
        painter.fillRect(QRectF(0, round(frame.y(0.0)), self.width(), 1), tokens.border_strong)
        painter.fillRect(QRectF(round(frame.x(0.0)), 0, 1, self.height()), tokens.border_strong)
        for (z, values), slope in zip(self._lines, (True, False), strict=True):
            pen = QPen(tokens.text3 if slope else tokens.text, 1.3 if slope else 2.0)
            if slope:
                pen.setDashPattern([4, 3])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            across, up = frame.pixels(z, np.nan_to_num(values))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in zip(across, up, strict=True)]))
        if self.dot is not None:
            self._paint_dot(painter, frame, *self.dot)

    def _paint_dot(self, painter: QPainter, frame: Frame, z: float, a: float) -> None:
        point = frame.point(z, min(frame.top, max(frame.bottom, a)))
        pen = QPen(self._theme.tokens.text3, 1)
        pen.setDashPattern([1.5, 3])
        painter.setPen(pen)
        painter.drawLine(point, QPointF(point.x(), frame.y(0.0)))
        painter.drawLine(point, QPointF(frame.x(0.0), point.y()))
        painter.setPen(QPen(self._theme.tokens.accent, 2))
        painter.setBrush(self._theme.value_color(min(1.0, max(-1.0, a))))
        painter.drawEllipse(point, 4.5, 4.5)


def _stretches(flat: Flat, reach: float) -> list[tuple[float, float]]:
    """Return where a function is flat between -reach and reach."""
    found = []
    if flat.below is not None and flat.below > -reach:
        found.append((-reach, min(flat.below, reach)))
    if flat.above is not None and flat.above < reach:
        found.append((max(flat.above, -reach), reach))
    return found


class FactRows(QWidget):
    """Lines of a name at the left and a value at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facts: Sequence[Fact] = ()
        self._names = TextCache(theme.font(12, tabular=False))
        self._texts = TextCache(theme.font(12, 500))
        self._strong = TextCache(theme.font(12.5, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other lines."""
        if facts == self.facts:
            return
        resized = len(facts) != len(self.facts)
        self.facts = facts
        self.setAccessibleName("; ".join(f"{one.name}: {one.text}" for one in facts))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self._theme.px(140), self._theme.px(_ROW) * len(self.facts))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        row = self._theme.px(_ROW)
        for index, fact in enumerate(self.facts):
            middle = (index + 0.5) * row
            texts = self._strong if fact.strong else self._texts
            painter.setPen(tokens.text if fact.strong else tokens.text2)
            name = self._names.shortened(fact.name, self.width() - texts.width(fact.text) - 6)
            self._names.left(painter, 0, middle, name)
            painter.setPen(tokens.accent if fact.strong else tokens.text)
            texts.right(painter, self.width(), middle, fact.text)


class FunctionCard(QWidget):
    """Shows one function; its button asks for it."""

    wanted = Signal(str)
    """Emitted with the function's key."""

    def __init__(self, theme: Theme, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = key
        self._chosen = False
        name = f"lab.activation.{key}"
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.heading = Label(theme, title, "heading", self)
        self.in_use = Label(theme, self.tr("In use"), "caption", self)
        self.curve = FunctionCurve(theme, self)
        self.formula = FormulaLabel(theme, "", 13, self)
        self.formula.setObjectName(f"{name}.formula")
        self.formula.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self.formula.setFixedHeight(theme.px(46))
        self.slope = FormulaLabel(theme, "", 12, self)
        self.slope.setObjectName(f"{name}.slope")
        self.slope.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self.slope.set_color("text2")
        self.slope.setFixedHeight(theme.px(36))
        # One stop of the Tab key a card is enough; a click selects this one too.
        self.slope.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rows = FactRows(theme, self)
        self.use = QPushButton(self.tr("Use for this layer"), self)
        self.use.setObjectName(f"{name}.use")
        self.use.setAccessibleName(self.tr("Use {function}").format(function=title))
        self.use.setProperty("role", "strip")
        self.use.clicked.connect(self._clicked)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.heading, 1)
        top.addWidget(self.in_use)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.curve)
        column.addWidget(self.formula)
        column.addWidget(self.slope)
        column.addWidget(self.rows)
        column.addStretch(1)
        column.addSpacing(2)
        column.addWidget(self.use)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_function(self, facts: Facts, rows: Sequence[Fact], reach: float, z: float) -> None:
        """Show what is known of the function, and where it takes a z."""
        with np.errstate(all="ignore"):
            a = float(np.asarray(facts.f(np.array([z])))[0])
        dot = (z, a) if math.isfinite(z) and math.isfinite(a) else None
        self.curve.show_function(facts, reach, dot)
        left, slope = ("p_i", "p_i'") if self.key == SOFTMAX else ("f(z)", "f'(z)")
        self.formula.set_latex(f"{left} = {facts.latex}" if facts.latex else "")
        self.slope.set_latex(f"{slope} = {facts.slope}" if facts.slope else "")
        self.rows.show_facts(rows)

    def set_offer(self, chosen: bool, words: str, refusal: str) -> None:
        """Say whether the function is in use, what its button says, and why it can't be used, if so."""
        self._chosen = chosen
        self.in_use.setVisible(chosen)
        self.use.setVisible(not chosen)
        self.use.setText(words)
        self.use.setEnabled(not refusal)
        self.use.setToolTip(refusal)
        self.update()

    @property
    def chosen(self) -> bool:
        """Whether the function is in use."""
        return self._chosen

    def _clicked(self) -> None:
        self.wanted.emit(self.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card; tinted if the function is in use."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.accent_line if self._chosen else tokens.border)
        painter.setBrush(tokens.accent_soft if self._chosen else tokens.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def value_text(value: float) -> str:
    """Write a value or a slope; a tiny one isn't called 0."""
    return "<0.01" if 0 < value < 0.005 else format_number(value)
