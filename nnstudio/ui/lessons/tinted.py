"""Parts of a step on a tint of their own: what is to be done, a hint, what was learned."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.ui.formula import RichText
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

KINDS = {
    "task": ("accent_soft", "accent_line", "accent"),
    "hint": ("inset", "border", "text2"),
    "done": ("ok_soft", "ok_soft", "ok"),
}
"""Fill, outline and ink of the title."""


class Tinted(QWidget):
    """A rounded part with a title, a text, and whatever is added to `column`."""

    def __init__(self, theme: Theme, kind: str, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setObjectName(name)
        self._sign = QLabel(self)
        self._sign.setVisible(kind == "done")
        self.title = Label(theme, title, "heading", self)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._sign)
        top.addWidget(self.title, 1)
        self.text = RichText(theme, self)
        self.text.setObjectName(f"{name}.text")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 11, 14, 12)
        self.column.setSpacing(6)
        self.column.addLayout(top)
        self.column.addWidget(self.text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, markdown: str) -> None:
        """Show a text; without one only the title and what was added are there."""
        self.text.set_markdown(markdown)
        self.text.setVisible(bool(markdown))

    def set_kind(self, kind: str, title: str) -> None:
        """Become another kind of part."""
        self._kind = kind
        self.title.setText(title)
        self._sign.setVisible(kind == "done")
        self._restyle()

    def _restyle(self) -> None:
        ink = getattr(self._theme.tokens, KINDS[self._kind][2])
        self._sign.setPixmap(pixmap("check", ink, 16, self.devicePixelRatioF()))
        self.title.setStyleSheet(f"color: {ink.name()};")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint and its outline."""
        tokens = self._theme.tokens
        fill, line, _ = KINDS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(getattr(tokens, line), 1))
        painter.setBrush(getattr(tokens, fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
