"""Messages over the canvas: what went wrong and what to do, without stopping anybody's work."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from nnstudio.ui.icons import icon, pixmap
from nnstudio.ui.theme import Theme

REFUSAL_MS = 6000
PASSING_MS = 6000


class MessageBar(QWidget):
    """One message at a time at the top of its parent; refusals go by themselves, errors stay until closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._theme = theme
        self._kind = "err"
        self._action: Callable[[], object] | None = None
        self._label = QLabel(self)
        self._label.setObjectName("message.text")
        self._label.setFont(theme.font(12.5, 500, tabular=False))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.setObjectName("message.action")
        self._button.clicked.connect(self._act)
        self._close = QToolButton(self)
        self._close.setObjectName("message.close")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setProperty("role", "small")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(40), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self._refresh_icon)
        self._refresh_icon()
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown, or an empty text."""
        return self._label.text() if not self.isHidden() else ""

    def show_refusal(self, text: str) -> None:
        """Say why an edit was refused; goes after a few seconds."""
        self._show(text, "warn", None, "")
        self._timer.start(REFUSAL_MS)

    def show_error(self, text: str, action_text: str = "", action: Callable[[], object] | None = None) -> None:
        """Say what went wrong, with a button for what can be done about it; stays until closed."""
        self._show(text, "err", action, action_text)

    def show_notice(self, text: str, action_text: str = "", action: Callable[[], object] | None = None) -> None:
        """Say something good to know; stays until closed."""
        self._show(text, "accent", action, action_text)

    def show_passing(self, text: str) -> None:
        """Say something good to know; goes after a few seconds."""
        self._show(text, "accent", None, "")
        self._timer.start(PASSING_MS)

    def _show(self, text: str, kind: str, action: Callable[[], object] | None, action_text: str) -> None:
        self._timer.stop()
        self._kind = kind
        self._action = action
        self._label.setText(text)
        self.setAccessibleName(text)
        self._button.setText(action_text)
        self._button.setVisible(action is not None)
        self._place()
        self.show()
        self.raise_()
        self.update()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _refresh_icon(self) -> None:
        self._close.setIcon(icon("close", self._theme))
        self.update()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.width()
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + self._theme.px(110)
        button = self._button.sizeHint().width() if self._action else 0
        width = min(room - 24, max(self._theme.px(320), words + button))
        width = min(width, self._theme.px(640))
        self.resize(width, max(self._theme.px(40), self.heightForWidth(width)))
        self.move((room - width) // 2, self._theme.px(64))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay centred when the canvas changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted card with the sign of its kind."""
        tokens = self._theme.tokens
        color = getattr(tokens, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1))
        painter.setBrush(getattr(tokens, f"{self._kind}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        name = "info" if self._kind == "accent" else "warning"
        edge = self._theme.px(16)
        picture = pixmap(name, color, edge, self.devicePixelRatioF())
        painter.drawPixmap(self._theme.px(14), (self.height() - edge) // 2, picture)
