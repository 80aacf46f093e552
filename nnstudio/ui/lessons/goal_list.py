"""What a step's goal asks for, as a list: a tick for what is met, and the number as it is now."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.lessons import GoalPart
from nnstudio.ui.icons import pixmap
from nnstudio.ui.numbers import MINUS, format_number, format_plain
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say


class GoalList(QWidget):
    """Shows the parts of a goal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("lesson.goal")
        self.setAccessibleName(self.tr("Goal"))
        self.rows: list[GoalRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(5)

    def show_parts(self, parts: Sequence[GoalPart]) -> None:
        """Show how far each part is."""
        while len(self.rows) < len(parts):
            row = GoalRow(self._theme, self)
            self._column.addWidget(row)
            self.rows.append(row)
        for row, part in zip(self.rows, parts, strict=False):
            row.show_part(part)
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(parts))
        self.setVisible(bool(parts))


class GoalRow(QWidget):
    """One part: its tick, its words, its value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.part: GoalPart | None = None
        self.tick = _Tick(theme, self)
        self.words = Label(theme, "", "body", self)
        self.words.setWordWrap(True)
        self.value = _Value(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)

    def show_part(self, part: GoalPart) -> None:
        """Show a part as it is now."""
        if part == self.part:
            return
        self.part = part
        self.words.setText(part.words)
        self.value.show_value(value_text(part.value), part.met)
        self.tick.set_met(part.met)
        state = self.tr("{part}, met") if part.met else self.tr("{part}, not met yet, now {value}")
        self.setAccessibleName(state.format(part=part.words, value=self.value.text))


class _Value(QWidget):
    """The number at the end of a row. Painted: a label whose colour changes asks for its size anew each time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._met = False
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_value(self, text: str, met: bool) -> None:
        self._met = met
        if text != self.text:
            self.text = text
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(13, 600))
        return QSize(metrics.horizontalAdvance(self.text) + 1, self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(tokens.ok if self._met else tokens.text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text)


class _Tick(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._met = False
        self.setFixedSize(18, theme.px(18))
        theme.changed.connect(self.update)

    def set_met(self, met: bool) -> None:
        self._met = met
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, (self.height() - 15) / 2, 15, 15)
        if self._met:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.ok)
            painter.drawEllipse(box)
            sign = pixmap("check", tokens.panel, 12, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft().toPoint() + QRectF(0, 0, 2, 2).bottomRight().toPoint(), sign)
        else:
            painter.setPen(QPen(tokens.control, 1.5))
            painter.setBrush(tokens.panel)
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))


def value_text(value: object) -> str:
    """Return what is to be seen of a value: a number with few digits, a name; nothing of a yes or no."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        if float(value).is_integer() and abs(value) < 1e6:
            return f"{int(value):,}".replace("-", MINUS)
        if abs(value) < 0.001:
            return format_plain(float(f"{value:.1e}"))
        return format_number(float(value), 2 if abs(value) >= 0.1 else 3 if abs(value) >= 0.01 else 4)
    text = str(value)
    if text in ACTIVATIONS:
        return say(ACTIVATIONS[text].title)
    return say(HEADS[text].title) if text in HEADS else text
