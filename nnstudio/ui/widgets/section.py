"""A part of a form that folds: a header with a chevron, a title and a one-line summary, and a body."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme

RING = 8
"""How far the header reaches beyond its words to either side, so that the focus ring touches none."""


class _Header(QAbstractButton):
    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.summary = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedHeight(42)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(RING, 0, -RING, 0)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        painter.drawPixmap(
            box.left() - 1, box.center().y() - 6, pixmap(name, tokens.text2, 14, self.devicePixelRatioF())
        )
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(tokens.text)
        title_width = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(box.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._theme.font(12))
        painter.setPen(tokens.text3)
        room = box.width() - title_width - 34
        summary = painter.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, summary)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 5, -1, -5), 6, 6)


class Section(QWidget):
    """A titled part that folds; put the contents into `body` (a QVBoxLayout), which lies `RING` px inside."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = _Header(theme, title, self)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(RING, 0, RING, 12)
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.header.toggled.connect(self.content.setVisible)

    def set_title(self, title: str) -> None:
        """Replace the title."""
        self.header.setText(title)
        self.header.setAccessibleName(title)

    def set_summary(self, text: str) -> None:
        """Show one line at the right end of the header."""
        if self.header.summary != text:
            self.header.summary = text
            self.header.update()

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.header.setChecked(is_open)
