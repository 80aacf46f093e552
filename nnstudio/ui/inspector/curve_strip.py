"""All activations as small curves to choose from."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from nnstudio.engine import ACTIVATIONS
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_activation
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.words import say

COLUMNS = 7


class CurveStrip(QWidget):
    """One small button an activation; arrow keys go from one to the next, Space and Enter choose.

    Parameters
    ----------
    name : str
        The objectName; the buttons are called ``name.tanh`` and so on.
    """

    chosen = Signal(str)
    """Emitted with the key that a person chose, never by `set_choice`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Activation"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons: dict[str, _Curve] = {}
        for index, (key, activation) in enumerate(ACTIVATIONS.items()):
            button = _Curve(theme, key, self)
            button.setObjectName(f"{name}.{key}")
            button.setAccessibleName(say(activation.title))
            button.setAccessibleDescription(say(activation.formula))
            button.setToolTip(f"{say(activation.title)}\n{say(activation.formula)}")
            button.clicked.connect(self._clicked)
            layout.addWidget(button, index // COLUMNS, index % COLUMNS)
            self.buttons[key] = button

    def set_choice(self, key: str | None) -> None:
        """Mark a choice without telling anybody."""
        for own, button in self.buttons.items():
            button.setChecked(own == key)
            # One stop for Tab, as a group of radio buttons has.
            stop = own == key or (key is None and own == next(iter(self.buttons)))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Curve):
            # Only the project decides what is marked; a refused choice must not look taken.
            button.setChecked(not button.isChecked())
            self.chosen.emit(button.key)

    def step(self, button: "_Curve", by: int) -> None:
        """Move the focus by a number of places."""
        keys = list(self.buttons)
        place = keys.index(button.key) + by
        if 0 <= place < len(keys):
            self.buttons[keys[place]].setFocus(Qt.FocusReason.OtherFocusReason)


class _Curve(QAbstractButton):
    def __init__(self, theme: Theme, key: str, strip: CurveStrip) -> None:
        super().__init__(strip)
        self._theme = theme.unscaled
        self._strip = strip
        self.key = key
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return shown(QSize(27, 28), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -COLUMNS,
            Qt.Key.Key_Down: COLUMNS,
        }
        if event.key() in steps:
            self._strip.step(self, steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme)
        chosen = self.isChecked()
        if chosen:
            painter.setPen(QPen(tokens.accent_line, 1))
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed if self.isDown() else (tokens.hover if self.underMouse() else tokens.inset))
            painter.drawRoundedRect(box, 6, 6)
        picture = QRectF(0, 0, 18, 14)
        picture.moveCenter(box.center())
        paint_activation(painter, picture, self.key, tokens.accent if chosen else tokens.text2, width=1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
