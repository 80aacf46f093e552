"""Drop-down lists: one that a scrolling wheel can't change by accident, and one of activations with their curves."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from nnstudio.engine import ACTIVATIONS
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_activation
from nnstudio.ui.words import say

CURVE = QSize(28, 18)


class ComboBox(QComboBox):
    """A list of keys with a title each.

    Parameters
    ----------
    choices : sequence of (key, title)
    """

    chosen = Signal(str)
    """Emitted with the key that a person chose, never by `set_choice`."""

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        for key, title in choices:
            self.addItem(title, key)
        self.setFont(theme.font(13, 500, tabular=False))
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._activated)
        self._shown = self.currentIndex()

    @property
    def choice(self) -> str | None:
        """The key shown; None while several things differ."""
        key = self.currentData()
        return key if isinstance(key, str) else None

    def set_choice(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self._shown = self.findData(key)
        if self._shown != self.currentIndex():
            self.setCurrentIndex(self._shown)

    def set_mixed(self, placeholder: str) -> None:
        """Show that several things differ."""
        self.setPlaceholderText(placeholder)
        self._shown = -1
        self.setCurrentIndex(-1)

    def _activated(self, index: int) -> None:
        if index != self._shown:
            self._shown = index
            self.chosen.emit(self.itemData(index))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form that scrolls."""
        event.ignore()


class ActivationCombo(ComboBox):
    """All activations by their curve and name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, [(key, say(activation.title)) for key, activation in ACTIVATIONS.items()], parent)
        self.setIconSize(QSize(theme.px(CURVE.width()), theme.px(CURVE.height())))
        self._paint_icons()
        theme.changed.connect(self._paint_icons)

    def _paint_icons(self) -> None:
        for index, key in enumerate(ACTIVATIONS):
            self.setItemIcon(index, curve_icon(self._theme, key))


def curve_icon(theme: Theme, key: str) -> QIcon:
    """Return the curve of an activation as an icon, in accent colour where it's the chosen one of a list."""
    return _curve_icon(key, theme.tokens.text.name(), theme.tokens.accent.name())


@lru_cache(maxsize=64)
def _curve_icon(key: str, normal: str, selected: str) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 2.0):
        for mode, color in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Selected, selected)):
            picture = QPixmap(CURVE * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_activation(painter, QRectF(1, 2, CURVE.width() - 2, CURVE.height() - 4), key, QColor(color))
            painter.end()
            made.addPixmap(picture, mode)
    return made
