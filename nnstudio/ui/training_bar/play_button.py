"""The one primary button of the window: Play, and Pause while a training runs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of, shown

RING = 3
"""Room around the button for the focus ring."""
HEIGHT = 32
_ICON = 14


class PlayButton(QAbstractButton):
    """As wide as the wider of its two words, so that nothing beside it moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._running = False
        self._words = (self.tr("Play"), self.tr("Pause"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Say Pause, or Play."""
        self._running = running
        word = self._words[running]
        if word != self.text():
            self.setText(word)
            # A mark of a key that Qt finds in the word would take the key from others.
            self.setShortcut("")
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        """88 px wide at least, with the ring around."""
        metrics = QFontMetrics(self._theme.font(13, 600, tabular=False))
        word = max(metrics.horizontalAdvance(word) for word in self._words)
        return shown(QSize(max(88, word + _ICON + 38) + 2 * RING, HEIGHT + 2 * RING), self._theme)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Accent surface, sign and word; a ring around with the focus."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme).adjusted(RING, RING, -RING, -RING)
        if not self.isEnabled():
            ink = tokens.disabled
            painter.setPen(QPen(tokens.border, 1))
            painter.setBrush(tokens.inset)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        else:
            ink = tokens.on_accent
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                tokens.accent_pressed if self.isDown() else tokens.accent_hover if self.underMouse() else tokens.accent
            )
            painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box_of(self, self._theme).adjusted(1, 1, -1, -1), 9, 9)
        painter.setFont(self._theme.font(13, 600, tabular=False))
        width = painter.fontMetrics().horizontalAdvance(self.text())
        left = round(box.center().x() - (_ICON + 7 + width) / 2)
        sign = "pause" if self._running else "play"
        top = round(box.center().y() - _ICON / 2)
        painter.drawPixmap(left, top, pixmap(sign, ink, _ICON, ratio_of(self, self._theme)))
        painter.setPen(ink)
        painter.drawText(
            box.adjusted(left - box.left() + _ICON + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
