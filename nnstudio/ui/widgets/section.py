"""A part of a form that folds: a header with a chevron, a title and a one-line summary, and a body."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of

FOLD_TIME = 160
"""Milliseconds."""
_UNLIMITED = 2**24 - 1
RING = 8
"""How far the header reaches beyond its words to either side, so that the focus ring touches none."""


class _Header(QAbstractButton):
    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.summary = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedHeight(theme.px(42))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme).adjusted(RING, 0, -RING, 0)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        painter.drawPixmap(
            RING - 1, round(box.center().y()) - 7, pixmap(name, tokens.text2, 14, ratio_of(self, self._theme))
        )
        painter.setFont(self._theme.font(13, 600, tabular=False))
        painter.setPen(tokens.text)
        title_width = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(box.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._theme.font(12, tabular=False))
        painter.setPen(tokens.text3)
        room = round(box.width()) - title_width - 34
        summary = painter.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, summary)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box_of(self, self._theme).adjusted(1, 5, -1, -5), 6, 6)


class Section(QWidget):
    """A titled part that folds; put the contents into `body` (a QVBoxLayout), which lies `RING` px inside."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        self._motion = QPropertyAnimation(self.content, b"maximumHeight", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setDuration(FOLD_TIME)
        self._motion.finished.connect(self._settle)
        self.header.toggled.connect(self._fold)

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

    def _fold(self, is_open: bool) -> None:
        self._motion.stop()
        if self._theme.reduced_motion or not self.isVisible():
            self._settle()
            return
        full = self.body.totalHeightForWidth(self.width()) if self.body.hasHeightForWidth() else -1
        full = full if full > 0 else self.content.sizeHint().height()
        self._motion.setStartValue(self.content.height() if self.content.isVisible() else 0)
        self._motion.setEndValue(full if is_open else 0)
        self.content.show()
        self._motion.start()

    def _settle(self) -> None:
        self.content.setMaximumHeight(_UNLIMITED)
        self.content.setVisible(self.header.isChecked())
