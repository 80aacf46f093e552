"""A field for a name: Enter or leaving it commits, Esc takes back, and a name that can't be is explained."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.undo_keys import is_undo_of_nothing


class NameField(QLineEdit):
    """Shows a name; the placeholder is what the thing is called without one of its own."""

    renamed = Signal(str)
    """Emitted with the name that a person committed, never by `set_name`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setFont(theme.font(13, 500, tabular=False))
        self.returnPressed.connect(self.commit)
        self.textEdited.connect(self._clear_mark)

    @property
    def name(self) -> str:
        """The last committed name."""
        return self._name

    def set_name(self, name: str, placeholder: str = "") -> None:
        """Show a name; what a person is typing at this moment is left alone."""
        self._name = name
        if self.placeholderText() != placeholder:
            self.setPlaceholderText(placeholder)
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def refuse(self, problem: str) -> None:
        """Say why the name just committed can't be; the text stays to be mended."""
        self._mark(problem)
        self.setModified(True)
        if self.isVisible():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(problem), self)

    def _show(self) -> None:
        if self.text() != self._name:
            self.setText(self._name)
            self.setCursorPosition(0)
        self.setModified(False)
        self._mark("")

    def _mark(self, problem: str) -> None:
        if bool(self.property("invalid")) != bool(problem):
            self.setProperty("invalid", bool(problem))
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(tip(problem))

    def _clear_mark(self) -> None:
        self._mark("")

    def take_back(self) -> None:
        """Forget what was typed."""
        self._show()

    def commit(self) -> None:
        """Take what was typed, as Enter does."""
        text = self.text().strip()
        if self.isModified() and text != self._name:
            self.setModified(False)
            self.renamed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is typed."""
        return False if is_undo_of_nothing(self, event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select it all when it is reached by keyboard."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit; a name that was refused is taken back."""
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if not self.property("invalid"):
            self.commit()
        self._show()
