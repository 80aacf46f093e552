"""Number fields inside tables: arrow keys nudge, Tab goes to the next field, every commit goes to the model at once."""

from abc import abstractmethod

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.number_field import NumberField

Index = QModelIndex | QPersistentModelIndex


class NumberModel(QAbstractTableModel):
    """A table of which some cells are numbers that can be changed."""

    @abstractmethod
    def set_number(self, index: Index, value: float, gesture: object) -> bool:
        """Take a number that a person committed; False if it was refused."""


class NumberTable(QTableView):
    """A table of numbers that behaves like a form: where the focus goes, a field opens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()

    def columns_changed(self, first: int, last: int) -> None:
        """Show new numbers in some columns; `dataChanged` would repaint the whole table."""
        left = self.columnViewportPosition(first)
        right = self.columnViewportPosition(last) + self.columnWidth(last)
        self.viewport().update(left, 0, right - left, self.viewport().height())
        delegate = self.itemDelegate()
        if isinstance(delegate, NumberDelegate):
            delegate.refresh()

    def editor_box(self, index: QModelIndex) -> QRect:
        """Return where the field of a cell opens, in the viewport."""
        return self.visualRect(index)

    @abstractmethod
    def neighbour(self, index: QModelIndex, key: Qt.Key) -> QModelIndex:
        """Return the cell that Tab, Shift+Tab or Enter leads to; an invalid one: out of the table, or nowhere."""

    def leave(self, forward: bool) -> None:
        """Give the focus to what is before or behind the table."""
        self.setFocus()
        self.focusNextPrevChild(forward)


class NumberDelegate(QStyledItemDelegate):
    """Opens a `NumberField` on a cell of a `NumberTable` and hands its commits to the model's `set_number`."""

    def __init__(self, theme: Theme, view: NumberTable, name: str) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._name = name
        self._field: NumberField | None = None
        self._index = QPersistentModelIndex()

    @property
    def editing(self) -> bool:
        """Whether a field is open."""
        return self._field is not None

    def refresh(self) -> None:
        """Show the number of the cell in the field that is open, if one is."""
        if self._field is not None and self._index.isValid():
            self.setEditorData(self._field, self._index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field."""
        field = NumberField(self._theme, parent)
        field.setProperty("role", "cell")
        field.setFont(self._theme.font(12.5, 500))
        field.setObjectName(f"{self._name}.{index.row()}.{index.column()}")
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or ""))
        limits = index.data(LIMITS_ROLE)
        if limits is not None:
            field.set_limits(*limits)
        field.edited.connect(self._edited)
        self._field = field
        self._index = QPersistentModelIndex(index)
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget the field."""
        if editor is self._field:
            self._field = None
            self._index = QPersistentModelIndex()
        super().destroyEditor(editor, index)

    def _edited(self, value: float) -> None:
        model = self._index.model()
        if self._field is not None and self._index.isValid() and isinstance(model, NumberModel):
            model.set_number(self._index, value, self._field.gesture)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's number; what is being typed is left alone."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, NumberField) and value is not None:
            editor.set_value(float(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Commit what was typed; the field tells by `edited`."""
        if isinstance(editor, NumberField):
            editor.commit()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field where the number is painted."""
        editor.setGeometry(self._view.editor_box(self._view.model().index(index.row(), index.column())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab and Enter commit and go on, Esc takes back and then closes."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched is not self._field:
            return super().eventFilter(watched, event)
        field = self._field
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if field.commit():
                self._go_on(field, Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key)
            return True
        if key == Qt.Key.Key_Escape:
            if field.isModified() or field.property("invalid"):
                field.keyPressEvent(event)
            else:
                self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            field.keyPressEvent(event)
            return True
        return False

    def _go_on(self, field: NumberField, key: Qt.Key) -> None:
        here = self._view.currentIndex()
        target = self._view.neighbour(here, key)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
        if target.isValid():
            self._view.setCurrentIndex(target)
            self._view.edit(target)
        elif key != Qt.Key.Key_Return:
            self._view.leave(key == Qt.Key.Key_Tab)


LIMITS_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a cell's number may be: (minimum, maximum), or None."""
