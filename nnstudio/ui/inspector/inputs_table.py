"""The inputs as a table: name, value, and the range of the slider; as fast for 784 inputs as for two."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from nnstudio.engine import Input, Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.number_delegate import Index, NumberDelegate, NumberModel, NumberTable
from nnstudio.ui.inspector.renaming import rename
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

ROW = 28
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns."""

    NAME = 0
    VALUE = 1
    MIN = 2
    MAX = 3


class InputsModel(NumberModel):
    """A row an input; `present` takes the inputs of the current network."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.inputs: tuple[Input, ...] = ()
        self._x: list[float] = []

    def present(self, trace: Trace) -> None:
        """Show the inputs of the current network."""
        inputs = self._workspace.network.inputs
        if inputs is self.inputs:
            self.refresh(trace)
            return
        other = len(inputs) != len(self.inputs)
        if other:
            self.beginResetModel()
        self.inputs = inputs
        self._x = self._workspace.x.tolist()
        if other:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(inputs) - 1, Column.MAX))

    def refresh(self, trace: Trace) -> None:
        """Take another x; the view shows it by `columns_changed`."""
        self._x = self._workspace.x.tolist()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of inputs."""
        return 0 if parent.isValid() else len(self.inputs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def value(self, row: int, column: int) -> float:
        """Return a cell's number."""
        one = self.inputs[row]
        return {Column.VALUE: self._x[row], Column.MIN: one.min, Column.MAX: one.max}[Column(column)]

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        return self.inputs[row].name if column == Column.NAME else format_number(self.value(row, column))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return names and numbers, and what assistive tools say."""
        row, column = index.row(), index.column()
        if not 0 <= row < len(self.inputs):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self.inputs[row].name if column == Column.NAME else self.value(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._label(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._label(row, column)}, {self.text(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.NAME:
            return tip(self.inputs[row].name)
        return None

    def _label(self, row: int, column: int) -> str:
        texts = {
            Column.NAME: self.tr("Name of {name}"),
            Column.VALUE: self.tr("Value of {name}"),
            Column.MIN: self.tr("Lower end of {name}"),
            Column.MAX: self.tr("Upper end of {name}"),
        }
        return texts[Column(column)].format(name=self.inputs[row].name)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Name"), self.tr("value"), self.tr("from"), self.tr("to"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignLeft if section == Column.NAME else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be changed."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename an input."""
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.NAME:
            return False
        return rename(self._workspace, 0, index.row(), str(value))

    def set_number(self, index: Index, value: float, gesture: object) -> bool:
        """Set a value or an end of a range."""
        row, column = index.row(), index.column()
        if column == Column.VALUE:
            self._workspace.set_x(row, value)
            return True
        own = self.inputs[row]
        low, high = (value, own.max) if column == Column.MIN else (own.min, value)
        title = self.tr("Set range of {name}").format(name=own.name)
        return self._workspace.edit(title, edits.set_input_range, row, low, high, gesture=gesture)


class InputsView(NumberTable):
    """Shows an `InputsModel`; Enter or a click opens a field, Del removes the selected inputs."""

    def __init__(
        self, model: InputsModel, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._workspace = workspace
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Inputs"))
        self.setModel(model)
        self.setItemDelegate(_InputsDelegate(theme, self, model, name))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.horizontalHeader()
        header.show()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFont(theme.font(11.5, 500))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (Column.VALUE, Column.MIN, Column.MAX):
            self.setColumnWidth(column, theme.px(56))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """High enough for all rows, or for twelve."""
        rows = min(12, max(1, self._model.rowCount()))
        return QSize(self.theme.px(276), self.theme.px(26) + self.theme.px(ROW) * rows)

    def editor_box(self, index: QModelIndex) -> QRect:
        """The field fills its cell."""
        return self.visualRect(index).adjusted(1, 3, -1, -3)

    def neighbour(self, index: QModelIndex, key: Qt.Key) -> QModelIndex:
        """Tab goes along the numbers of a row and on to the next, Enter goes down."""
        if key == Qt.Key.Key_Return:
            return self._model.index(index.row() + 1, index.column())
        numbers = len(Column) - 1
        place = index.row() * numbers + index.column() - 1 + (1 if key == Qt.Key.Key_Tab else -1)
        return self._model.index(place // numbers, place % numbers + 1) if place >= 0 else QModelIndex()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.NAME:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes, Enter opens."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The field of a name hands Enter on while it closes.
            if self.state() is not QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        """Keep Del from the window, which would remove what is selected there."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QKeyEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            event.accept()
            return True
        return super().event(event)  # type: ignore[arg-type]

    def remove_selected(self) -> None:
        """Remove the selected inputs, in one edit."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        if rows:
            title = self.tr("Remove inputs") if len(rows) > 1 else self.tr("Remove input")
            self._workspace.edit(title, edits.remove_neurons, [(0, row) for row in rows])


class _InputsDelegate(NumberDelegate):
    def __init__(self, theme: Theme, view: NumberTable, model: InputsModel, name: str) -> None:
        super().__init__(theme, view, name)
        self._model = model
        self._fonts = (theme.font(12.5, 500), theme.font(12.5))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() != Column.NAME:
            return super().createEditor(parent, option, index)
        editor = QLineEdit(parent)
        editor.setProperty("role", "cell")
        editor.setFont(self._fonts[0])
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
        editor.setObjectName(f"{self._name}.{index.row()}.name")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and index.column() == Column.NAME:
            if not editor.isModified():
                editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QLineEdit) and index.column() == Column.NAME:
            self._model.setData(index, editor.text())
        else:
            super().setModelData(editor, self._model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        row, column = index.row(), index.column()
        box = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, tokens.accent_soft if selected else tokens.panel)
        name = column == Column.NAME
        if not name:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.inset)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(box.adjusted(3, 3, -1, -3), 5, 5)
        painter.setFont(self._fonts[0] if name or column == Column.VALUE else self._fonts[1])
        painter.setPen(tokens.accent if selected and name else (tokens.text3 if column >= Column.MIN else tokens.text))
        side = Qt.AlignmentFlag.AlignLeft if name else Qt.AlignmentFlag.AlignRight
        room = box.adjusted(4, 0, -9, 0)
        text = self._model.text(row, column)
        if name:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
