"""The way to the lessons from the start page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme


class LessonsEntry(QAbstractButton):
    """A wide tile that opens the gallery."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("Lessons and challenges"))
        self._caption = self.tr("Step by step, from one neuron to networks that learn")
        self.setObjectName("welcome.lessons")
        self.setAccessibleName(f"{self.text()}, {self._caption}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two lines of text."""
        return QSize(320, self._theme.px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A cap on a disc, title, caption, chevron."""
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if focused else Qt.PenStyle.NoPen)
        surface = tokens.accent_soft if focused else tokens.hover if self.underMouse() else tokens.inset
        painter.setBrush(tokens.pressed if self.isDown() else surface)
        painter.drawRoundedRect(box, 8, 8)
        disc = QRectF(box.left() + 14, box.center().y() - 17, 34, 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent if focused else tokens.accent_soft)
        painter.drawEllipse(disc)
        ink = tokens.on_accent if focused else tokens.accent
        ratio = self.devicePixelRatioF()
        painter.drawPixmap((disc.center() - QPointF(10, 10)).toPoint(), pixmap("lesson", ink, 20, ratio))
        left, half = disc.right() + 14, box.center().y()
        painter.setFont(theme.font(13, 600, tabular=False))
        painter.setPen(tokens.accent if focused else tokens.text)
        lines = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, half - theme.px(20), box.width() - left, theme.px(20)), lines, self.text())
        painter.setFont(theme.font(12, tabular=False))
        painter.setPen(tokens.text2)
        painter.drawText(QRectF(left, half, box.width() - left - 30, theme.px(19)), lines, self._caption)
        sign = pixmap("chevron-right", tokens.text3, 16, ratio)
        painter.drawPixmap(round(box.right() - 28), round(half - 8), sign)
