"""A count with − and + beside it, which can be typed too."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.burst import Burst

LARGEST = 65_536


class Stepper(QWidget):
    """Shows a whole number between two buttons; Up and Down step, Enter takes a typed number.

    Parameters
    ----------
    name : str
        The objectName; the buttons are called ``name.less`` and ``name.more``.
    label : str
        What is counted, for assistive tools.
    """

    wanted = Signal(int)
    """Emitted with the count that a person asks for, never by `set_value`."""

    def __init__(self, theme: Theme, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value = 0
        self._burst = Burst()
        self.setObjectName(name + ".box")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less = self._button(name + ".less", self.tr("Fewer: {what}").format(what=label))
        self.field = QLineEdit(self)
        self.field.setObjectName(name)
        self.field.setAccessibleName(label)
        self.field.setProperty("role", "bare")
        self.field.setFont(theme.font(13, 600))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setValidator(QIntValidator(0, LARGEST, self.field))
        self.field.editingFinished.connect(self._typed)
        self.field.installEventFilter(self)
        self.more = self._button(name + ".more", self.tr("More: {what}").format(what=label))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.less)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        self.less.clicked.connect(self._fewer)
        self.more.clicked.connect(self._further)
        theme.changed.connect(self._themed)
        self._themed()

    def _button(self, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.setAutoRepeat(True)
        button.setFixedSize(self._theme.px(31), self._theme.px(30))
        button.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        return button

    def _themed(self) -> None:
        self.less.setIcon(icon("minus", self._theme))
        self.more.setIcon(icon("plus", self._theme))
        self.update()

    @property
    def value(self) -> int:
        """The count shown."""
        return self._value

    @property
    def gesture(self) -> object:
        """Edits that carry this token merge into one undo step: a burst of clicks does."""
        return self._burst.token()

    def set_value(self, value: int) -> None:
        """Show a count without telling anybody."""
        self._value = value
        text = str(value)
        if self.field.text() != text and not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(text)

    def sizeHint(self) -> QSize:
        """108 x 32, as every control is high."""
        return QSize(self._theme.px(108), self._theme.px(32))

    def _fewer(self) -> None:
        self.wanted.emit(self._value - 1)

    def _further(self) -> None:
        self.wanted.emit(self._value + 1)

    def _typed(self) -> None:
        if not self.field.isModified():
            return
        self.field.setModified(False)
        text = self.field.text()
        if text and int(text) != self._value:
            self._burst.end()
            self.wanted.emit(int(text))
            self._burst.end()
        self.field.setText(str(self._value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field step; Esc takes back what was typed."""
        if watched is self.field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                    self.wanted.emit(self._value + (1 if event.key() == Qt.Key.Key_Up else -1))
                    return True
                if event.key() == Qt.Key.Key_Escape and self.field.isModified():
                    self.field.setText(str(self._value))
                    self.field.selectAll()
                    return True
            elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the two lines in it."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.field.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if focused else QPen(tokens.border, 1))
        painter.setBrush(tokens.inset)
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6.5, 6.5)
        painter.setPen(QPen(tokens.border, 1))
        for x in (self._theme.px(32), self.width() - self._theme.px(32) - 1):
            painter.drawLine(x, 1, x, self.height() - 2)
