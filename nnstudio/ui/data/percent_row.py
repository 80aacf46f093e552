"""A line of a form for a part of a whole: a slider with the percentage beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import CONTROL_WIDTH, FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.slider import ValueSlider


class PercentRow(QWidget):
    """Moves in whole per cent, from 0 to a largest one.

    Parameters
    ----------
    name : str
        The slider's objectName.
    """

    moved = Signal(float)
    """Emitted with the part, 0 to 1, that a person moves to."""

    def __init__(self, theme: Theme, name: str, text: str, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 0
        self._largest = largest
        box = QWidget(self)
        self.slider = ValueSlider(theme, box, signed=False)
        self.slider.set_range(0, largest)
        self.slider.setObjectName(name)
        self.slider.setAccessibleName(text)
        self.slider.moved.connect(self._moved)
        self._label = Label(theme, "", "value", box)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._label.setFixedWidth(theme.px(42))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.slider, 1)
        row.addWidget(self._label)
        box.setFixedWidth(theme.px(CONTROL_WIDTH))
        form = FormRow(theme, text, box, self, wide=False)
        form.label.setBuddy(self.slider)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    @property
    def gesture(self) -> object:
        """Changes that carry this token are one undo step."""
        return self.slider.gesture

    def set_part(self, part: float) -> None:
        """Show a part, 0 to 1."""
        self._percent = round(part * 100)
        self.slider.set_value(self._percent)
        text = self.tr("{percent} %").format(percent=self._percent)
        self._label.setText(text)
        self.slider.setAccessibleDescription(text)

    def _moved(self, value: float) -> None:
        percent = round(value)
        if percent == self._percent and value != percent and not self.slider.dragging:
            percent += 1 if value > percent else -1  # an arrow key moves by a part of a per cent
        percent = min(self._largest, max(0, percent))
        changed = percent != self._percent
        self.set_part(percent / 100)
        if changed:
            self.moved.emit(percent / 100)
