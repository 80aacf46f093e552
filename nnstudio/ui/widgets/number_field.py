"""A field for one number: typed in any usual way, nudged by arrow keys, with one line that says what is allowed."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from nnstudio.errors import InvalidInput
from nnstudio.ui.numbers import format_exact, format_number, parse_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.burst import Burst
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.undo_keys import is_undo_of_nothing
from nnstudio.ui.words import say

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
        self._before = 0.0
        self._mixed = False
        self._refused = False
        self._decimals = decimals
        self._minimum = float("-inf")
        self._maximum = float("inf")
        self._theme = theme
        self._burst = Burst()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._validate)
        self.returnPressed.connect(self.commit)
        self._show()

    @property
    def value(self) -> float:
        """The last committed value."""
        return self._value

    @property
    def gesture(self) -> object:
        """Edits that carry this token merge into one undo step: a burst of arrow keys does, typed numbers don't."""
        return self._burst.token()

    def set_value(self, value: float) -> None:
        """Show a value; what a person is typing at this moment is left alone."""
        self._value = value
        self._mixed = False
        if not (self.hasFocus() and (self.isModified() or self._refused)):
            self._show()

    def set_mixed(self, placeholder: str) -> None:
        """Show that there are several values: an empty field with a few words in it."""
        self._mixed = True
        self.setPlaceholderText(placeholder)
        if not (self.hasFocus() and (self.isModified() or self._refused)):
            self._show()

    def set_limits(self, minimum: float, maximum: float) -> None:
        """Refuse numbers outside [minimum, maximum]."""
        self._minimum, self._maximum = minimum, maximum

    def refuse(self, problem: str) -> None:
        """Say why the number just committed can't be; the text stays to be mended, the value is the one before."""
        self._value = self._before
        self._refused = True
        self._mark(problem)

    def take_back(self) -> None:
        """Forget what was typed."""
        self._show()

    def commit(self) -> bool:
        """Take what was typed, as Enter does; False if it is no number that is allowed."""
        if not self.isModified():
            return not self._refused
        problem = self._problem()
        if problem:
            self._mark(problem)
            return False
        self._burst.end()
        self._accept(self._read())
        self._burst.end()
        return not self._refused

    def _show(self) -> None:
        editing = self.hasFocus() and not self.isReadOnly()
        text = "" if self._mixed else self._written(editing)
        # Setting the same text again would move the cursor and drop the selection under a person's hands.
        if text != self.text():
            self.setText(text)
        self.setModified(False)
        self._refused = False
        self._mark("")

    def _written(self, editing: bool) -> str:
        """Return the value as text, for reading or for editing."""
        return format_exact(self._value) if editing else format_number(self._value, self._decimals)

    def _nudged(self, base: float, sign: int, big: bool) -> float:
        """Return what an arrow key makes of a number."""
        # Rounded to the step's own decimals, so that ten steps of 0.01 make 0.1 on screen and in the file.
        return round(base + sign * (BIG_STEP if big else STEP), 6)

    def _mark(self, problem: str) -> None:
        invalid = bool(problem)
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)
        if tip(problem) == self.toolTip():
            return
        self.setToolTip(tip(problem))
        if invalid and self.isVisible():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(problem), self)
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
            return say(error)
        return ""

    def _validate(self) -> None:
        self._refused = False
        self._mark(self._problem())

    def _accept(self, value: float) -> None:
        # NaN, where a field knows it, is no change of itself.
        changed = self._mixed or not (value == self._value or (math.isnan(value) and math.isnan(self._value)))
        self._before, self._value = self._value, value
        self._mixed = False
        self._show()
        if changed:
            self.edited.emit(value)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is typed."""
        return False if is_undo_of_nothing(self, event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys nudge, Esc takes back what was typed."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.isReadOnly():
            big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            sign = 1 if event.key() == Qt.Key.Key_Up else -1
            base = self._value if self._problem() else self._read()
            value = self._nudged(base, sign, big)
            self._accept(value if math.isnan(value) else min(self._maximum, max(self._minimum, value)))
        elif event.key() == Qt.Key.Key_Escape and (self.isModified() or self._refused):
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
            self.commit()
        self._burst.end()
        self._show()
