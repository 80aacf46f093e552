"""A field for a person's own function: taken while it is typed, with what can't be read said below it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nnstudio.datasets import Dataset, FunctionPoints
from nnstudio.errors import InvalidInput
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.undo_keys import is_undo_of_nothing
from nnstudio.ui.words import say


class FormulaField(QWidget):
    """Tries each formula that is typed on the points themselves; what is typed in one go is one undo step."""

    edited = Signal(object, object)
    """Emitted with the `FunctionPoints` of a formula that works, and their `Dataset`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = FunctionPoints("x")
        self.gesture = object()
        self.field = _Field(self)
        self.field.setObjectName(name)
        self.field.setAccessibleName(self.tr("Formula"))
        self.field.setFont(theme.font(13, 500, tabular=False))
        self.field.setPlaceholderText("sin(x) + x^2/2")
        self.field.textEdited.connect(self._typed)
        self.field.left.connect(self._left)
        label = Label(theme, self.tr("y = formula of x, or of x1 and x2"), "label", self)
        label.setBuddy(self.field)
        self.problem = Label(theme, "", "error", self)
        self.problem.setObjectName(name + ".problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(5)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self.problem)

    def show_source(self, source: FunctionPoints) -> None:
        """Show a formula; what a person types at this moment is left alone."""
        self._source = source
        if not self.field.hasFocus() and self.field.text() != source.formula:
            self.field.setText(source.formula)
            self.field.setCursorPosition(0)
            self._say("")

    def _typed(self, text: str) -> None:
        source = replace(self._source, formula=text.strip())
        try:
            dataset: Dataset = source.load()
        except InvalidInput as error:
            self._say(say(error))
            return
        self._say("")
        if source != self._source:
            self._source = source
            self.edited.emit(source, dataset)

    def _left(self) -> None:
        """Show what holds again, and end the undo step."""
        self.gesture = object()
        self.field.setText(self._source.formula)
        self.field.setModified(False)
        self._say("")

    def _say(self, problem: str) -> None:
        self.problem.setText(problem[:1].upper() + problem[1:])
        self.problem.setVisible(bool(problem))
        if bool(self.field.property("invalid")) != bool(problem):
            self.field.setProperty("invalid", bool(problem))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)


class _Field(QLineEdit):
    left = Signal()

    def event(self, event: QEvent) -> bool:
        return False if is_undo_of_nothing(self, event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
