"""A small rounded label that names a result, such as "predicts True"."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown

KINDS = {
    "accent": ("accent_soft", "accent"),
    "pos": ("pos_soft", "pos"),
    "neg": ("neg_soft", "neg"),
    "ok": ("ok_soft", "ok"),
    "warn": ("warn_soft", "warn"),
    "err": ("err_soft", "err"),
}


class Chip(QWidget):
    """Shows a few words on a tint; `set_text` with an empty text hides it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, kind: str = "accent") -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._text = ""
        self._kind = kind
        self.setFont(theme.unscaled.font(12, 600))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str, kind: str | None = None) -> None:
        """Show a text on the tint of a kind: accent, pos, neg, ok, warn or err."""
        if text == self._text and kind in (None, self._kind):
            return
        self._text = text
        self._kind = kind or self._kind
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words and the round ends need."""
        return shown(QSize(self.fontMetrics().horizontalAdvance(self._text) + 22, 24), self._theme)

    def minimumSizeHint(self) -> QSize:
        """Room for an elided word."""
        return shown(QSize(40, 24), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and words."""
        background, foreground = KINDS[self._kind]
        painter = painter_of(self, self._theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(self._theme.tokens, background))
        box = box_of(self, self._theme)
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 11, 11)
        painter.setPen(getattr(self._theme.tokens, foreground))
        room = round(box.width()) - 16
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
