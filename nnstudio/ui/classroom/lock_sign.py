"""The sign at the foot of the window that the file's author has locked parts of it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.locks import LockGate
from nnstudio.ui.theme import Theme

_ICON = 14
_GAP = 6
_PADDING = 8


class LockSign(QAbstractButton):
    """Shown while the file has locks; a click opens a menu with what can be done about them."""

    def __init__(self, theme: Theme, locks: LockGate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locks = locks
        self.setObjectName("class.sign")
        self.setText(self.tr("Locked by the file's author"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Parts of this network can't be changed. Click to unlock them."))
        # By the keyboard it's the menu.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._menu = QMenu(self)
        self._menu.setObjectName("class.sign.menu")
        self.clicked.connect(self._open)
        locks.changed.connect(self._show)
        theme.changed.connect(self.update)
        self._show()

    def add(self, *actions: QAction) -> None:
        """Put what can be done about the locks into the menu."""
        self._menu.addActions(actions)

    def _show(self) -> None:
        self.setVisible(self._locks.file is not None)

    def _open(self) -> None:
        # Upwards: there is no room below.
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(self.rect().topLeft()) - QPoint(0, height))

    def sizeHint(self) -> QSize:
        """The lock and the words beside it."""
        font = self._theme.font(12, 500, tabular=False)
        words = QFontMetrics(font).horizontalAdvance(self.text()) + 2
        return QSize(words + self._theme.px(_ICON + _GAP + 2 * _PADDING), self._theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted pill."""
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(tokens.pressed if self.isDown() else tokens.hover if self.underMouse() else tokens.warn_soft)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        edge, x = theme.px(_ICON), theme.px(_PADDING)
        picture = pixmap("lock", tokens.warn, edge, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - edge) // 2, picture)
        painter.setFont(theme.font(12, 500, tabular=False))
        painter.setPen(tokens.text)
        painter.drawText(
            box.adjusted(x + edge + theme.px(_GAP) - 1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
