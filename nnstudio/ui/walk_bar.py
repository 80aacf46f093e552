"""The card over the canvas that leads through one step of the training: what is shown, back, next, end."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.walkthrough import Walkthrough
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip

ABOVE = 50
"""How far its lower edge is above that of the canvas: above tools and legend."""


class WalkBar(QWidget):
    """Shows a walkthrough's caption over the canvas while there is one.

    Parameters
    ----------
    walkthrough : Walkthrough
    canvas : QWidget
        Over whose lower edge it floats; a child of `parent`.
    """

    def __init__(self, walkthrough: Walkthrough, theme: Theme, canvas: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("walk")
        self._walkthrough = walkthrough
        self._theme = theme
        self._canvas = canvas
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        self.back = self._button("walk.back", self.tr("Back one layer"), walkthrough.back)
        self.next = self._button("walk.next", self.tr("Next layer (F11)"), walkthrough.next)
        self.close_button = self._button("walk.stop", self.tr("End without training"), walkthrough.stop)
        self.caption = Label(theme, "", "value")
        self.caption.setObjectName("walk.caption")
        row.addWidget(self.back)
        row.addWidget(self.next)
        row.addSpacing(6)
        row.addWidget(self.caption, 1)
        row.addSpacing(6)
        row.addWidget(self.close_button)
        walkthrough.changed.connect(self.refresh)
        theme.changed.connect(self._show_icons)
        canvas.installEventFilter(self)
        self._show_icons()
        self.hide()

    def _button(self, name: str, text: str, method) -> QToolButton:  # type: ignore[no-untyped-def]
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip(text))
        button.setProperty("role", "ghost")
        button.setFixedSize(self._theme.px(28), self._theme.px(28))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(method)
        return button

    def _show_icons(self) -> None:
        for button, name in ((self.back, "chevron-left"), (self.next, "chevron-right"), (self.close_button, "close")):
            button.setIcon(icon(name, self._theme))
        self.update()

    def refresh(self) -> None:
        """Show the caption of the part at hand."""
        part = self._walkthrough.stage
        if part is not None:
            self.caption.setText(self._walkthrough.caption)
            self.back.setEnabled(part.kind not in ("inputs", "update"))
            self._place()
        self.setVisible(part is not None)
        self.raise_()

    def _place(self) -> None:
        room = self._canvas.geometry()
        width = min(self.sizeHint().width(), room.width() - 24)
        height = self.sizeHint().height()
        self.setGeometry(
            room.left() + (room.width() - width) // 2, room.bottom() - self._theme.px(ABOVE) - height, width, height
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's ground."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent_line, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
