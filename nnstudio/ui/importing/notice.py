"""A line on a tint that says what is wrong, inside a form."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label


class Notice(QWidget):
    """Shows a text as an error ("err") or as something to look at ("warn"); without one it isn't there."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "err"
        self._label = Label(theme, "", "body", self)
        self._label.setObjectName(name)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 9, 14, 9)
        row.addWidget(self._label)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty if nothing is."""
        return self._label.text()

    def say(self, text: str, kind: str = "err") -> None:
        """Show a text, or nothing."""
        self._kind = kind
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, rim and sign."""
        tokens = self._theme.tokens
        color = getattr(tokens, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1))
        painter.setBrush(getattr(tokens, f"{self._kind}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.drawPixmap(13, 10, pixmap("warning", color, 16, self.devicePixelRatioF()))
