"""A field for one number: typed in any usual way, nudged by arrow keys, with one line that says what is allowed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from nnstudio.errors import InvalidInput
from nnstudio.ui.numbers import format_exact, format_number, parse_number
from nnstudio.ui.theme import Theme

STEP = 0.01
BIG_STEP = 0.1


class NumberField(QLineEdit):
    """Shows a number rounded, and its exact value while it is edited.

    Up and Down change it by 0.01, with Shift by 0.1. Enter or leaving the field commits, Esc takes back.
    """

    edited = Signal(float)
    """Emitted with the new value when a person commits one, never by `set_value`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, decimals: int = 2) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._decimals = decimals
        self._minimum = float("-inf")
        self._maximum = float("inf")
        self._theme = theme
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._validate)
        self.returnPressed.connect(self._commit)
        self._show()

    @property
    def value(self) -> float:
        """The last committed value."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value; what a person is typing at this moment is left alone."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def set_limits(self, minimum: float, maximum: float) -> None:
        """Refuse numbers outside [minimum, maximum]."""
        self._minimum, self._maximum = minimum, maximum

    def _show(self) -> None:
        editing = self.hasFocus() and not self.isReadOnly()
        self.setText(format_exact(self._value) if editing else format_number(self._value, self._decimals))
        self.setModified(False)
        self._mark("")

    def _mark(self, problem: str) -> None:
        invalid = bool(problem)
        if self.property("invalid") != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(problem)
        if invalid and self.isVisible():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), problem, self)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def _read(self) -> float:
        value = parse_number(self.text())
        if not self._minimum <= value <= self._maximum:
            if self._maximum == float("inf"):
                raise InvalidInput("Must be at least {minimum}", minimum=format_exact(self._minimum))
            raise InvalidInput(
                "Must be from {minimum} to {maximum}",
                minimum=format_exact(self._minimum),
                maximum=format_exact(self._maximum),
            )
        return value

    def _problem(self) -> str:
        try:
            self._read()
        except InvalidInput as error:
            return self.tr(error.template).format(**error.fields)
        return ""

    def _validate(self) -> None:
        self._mark(self._problem())

    def _commit(self) -> None:
        if not self.isModified():
            return
        problem = self._problem()
        if problem:
            self._mark(problem)
            return
        self._accept(self._read())

    def _accept(self, value: float) -> None:
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.edited.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys nudge, Esc takes back what was typed."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.isReadOnly():
            step = BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            sign = 1 if event.key() == Qt.Key.Key_Up else -1
            base = self._value if self._problem() else self._read()
            # Rounded to the step's own decimals, so that ten steps of 0.01 make 0.1 on screen and in the file.
            value = min(self._maximum, max(self._minimum, round(base + sign * step, 6)))
            self._accept(value)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the exact value to edit."""
        super().focusInEvent(event)
        self._show()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit; what can't be a number is taken back."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self.isModified() and not self._problem():
            self._commit()
        self._show()
