"""One line of a form: what it is at the left, the control at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

CONTROL_WIDTH = 156
PITCH = 38


class FormRow(QWidget):
    """A label and a control, 38 px from the next line.

    Parameters
    ----------
    wide : bool
        True gives the control the width that all fields and lists have in a form; false leaves its own.
    """

    def __init__(
        self, theme: Theme, text: str, control: QWidget, parent: QWidget | None = None, *, wide: bool = True
    ) -> None:
        super().__init__(parent)
        self.label = Label(theme, text, "label", self)
        self.label.setBuddy(control)
        self.control = control
        self.setFixedHeight(theme.px(PITCH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(control)
        if wide:
            control.setFixedWidth(theme.px(CONTROL_WIDTH))
