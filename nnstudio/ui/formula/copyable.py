"""What shows a formula can be selected, by a click or by the keyboard, and copied as LaTeX."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class CopyableFormula(QWidget):
    """Copies its `latex` by Ctrl+C and by its menu; whoever inherits shows that it has the focus."""

    @property
    @abstractmethod
    def latex(self) -> str:
        """The formula, as it's copied."""

    def copy(self) -> None:
        """Copy the formula as LaTeX."""
        QGuiApplication.clipboard().setText(self.latex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.latex:
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+C before a menu of the window does."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        if not self.latex:
            return
        menu = QMenu(self)
        menu.setObjectName("formula.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(self.tr("Copy LaTeX"), menu)
        action.setObjectName("formula.copy")
        action.triggered.connect(self.copy)
        menu.addAction(action)
        menu.popup(event.globalPos())
        event.accept()
