"""An on/off switch."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown


class Switch(QAbstractButton):
    """A checkable button that looks like a switch; Space and clicks toggle it, `toggled` and `clicked` tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """30 x 18 with room for the focus ring."""
        return shown(QSize(34, 24), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, knob, focus ring."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        track = QRectF(0, 0, 30, 17)
        track.moveCenter(box_of(self, self._theme).center())
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setBrush(tokens.pressed)
        else:
            painter.setBrush(tokens.accent if on else tokens.border_strong)
        painter.drawRoundedRect(track, 8.5, 8.5)
        painter.setBrush(tokens.disabled if not self.isEnabled() else (tokens.on_accent if on else tokens.panel))
        x = track.right() - 8.5 if on else track.left() + 8.5
        painter.drawEllipse(QPointF(x, track.center().y()), 6.5, 6.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), 10.5, 10.5)
