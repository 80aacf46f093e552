"""The names of the classes (or outputs) as a list to edit, drag into another order, and remove from."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnstudio.engine import HEADS
from nnstudio.project import edits
from nnstudio.ui.inspector.answers import class_names
from nnstudio.ui.inspector.number_delegate import Index
from nnstudio.ui.inspector.renaming import rename
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

PITCH = 38
_MIME = "application/x-nnstudio-class"
_MOST = 12
_GRIP = 28
_ROOT = QModelIndex()


class ClassModel(QAbstractListModel):
    """One row a class, or an output neuron where the head has no classes."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.names: tuple[str, ...] = ()
        self.given = True
        """Whether the names are a person's, not made up."""
        self.neurons_behind = True
        """Whether each row is a neuron, so that rows can be moved and removed."""
        self.has_classes = True

    def present(self) -> None:
        """Show the output of the current network."""
        network = self._workspace.network
        output = network.output
        self.has_classes = HEADS[output.head].class_count(output.units) > 0
        if self.has_classes:
            names, self.given = class_names(output), bool(output.classes)
        else:
            names = tuple(network.neuron_name(network.depth - 1, index) for index in range(output.units))
            self.given = True
        self.neurons_behind = len(names) == output.units
        if len(names) != len(self.names):
            self.beginResetModel()
            self.names = names
            self.endResetModel()
        else:
            self.names = names
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of names."""
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.names[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.names[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.tr("Class {index}: {name}") if self.has_classes else self.tr("Output {index}: {name}")
            return text.format(index=index.row(), name=self.names[index.row()])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited; rows dragged where each is a neuron."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.neurons_behind else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename."""
        if role != Qt.ItemDataRole.EditRole or str(value) == self.names[index.row()]:
            return False
        row = index.row()
        if not self.has_classes:
            return rename(self._workspace, self._workspace.network.depth - 1, row, str(value))
        title = self.tr("Rename class {name}").format(name=self.names[row])
        return self._workspace.edit(title, edits.rename_class, row, str(value), others=self.names)

    def move(self, row: int, to: int) -> bool:
        """Move a row; what is computed doesn't change, only its order."""
        if not self.neurons_behind or not 0 <= to < len(self.names) or to == row:
            return False
        title = self.tr("Move {name}").format(name=self.names[row])
        return self._workspace.edit(title, edits.move_neuron, self._workspace.network.depth - 1, row, to)

    def remove(self, row: int) -> bool:
        """Remove a class and its neuron."""
        if not self.neurons_behind or not 0 <= row < len(self.names):
            return False
        title = self.tr("Remove {name}").format(name=self.names[row])
        return self._workspace.edit(title, edits.remove_neurons, [(self._workspace.network.depth - 1, row)])

    # --- dragging -----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this list only."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the row's number."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Move the dragged row to where it was dropped."""
        if not data.hasFormat(_MIME):
            return False
        start = int(bytes(data.data(_MIME).data()).decode())
        target = row if row >= 0 else (parent.row() if parent.isValid() else len(self.names))
        self.move(start, target - 1 if target > start and row >= 0 else min(target, len(self.names) - 1))
        # The project has moved it already; the view must not remove a row on top of that.
        return False


class ClassList(QListView):
    """Shows a `ClassModel` as fields; F2 or a click renames, Del removes, Alt+Up and Alt+Down move."""

    def __init__(self, model: ClassModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pitch = theme.px(PITCH)
        self._model = model
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Names of the classes"))
        self.setModel(model)
        self.setItemDelegate(_NameDelegate(theme, model, name, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Be as high as the rows need, or twelve."""
        self.setFixedHeight(self._pitch * min(_MOST, max(1, self._model.rowCount())))

    def _clicked(self, index: QModelIndex) -> None:
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        if pointer.x() < self.viewport().width() - _GRIP:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove and move by keyboard."""
        row = self.currentIndex().row()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._model.remove(row)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = row + (1 if event.key() == Qt.Key.Key_Down else -1)
            if self._model.move(row, to):
                self.setCurrentIndex(self._model.index(to))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The field of a name hands Enter on while it closes.
            if self.state() is not QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Del from the window, which would remove what is selected there."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        row, last = index.row(), self._model.rowCount() - 1
        menu = QMenu(self)
        renaming = menu.addAction(self.tr("Rename"))
        up = menu.addAction(self.tr("Move up"))
        up.setEnabled(self._model.neurons_behind and row > 0)
        down = menu.addAction(self.tr("Move down"))
        down.setEnabled(self._model.neurons_behind and row < last)
        removing = menu.addAction(self.tr("Remove"))
        removing.setEnabled(self._model.neurons_behind)
        where = self.visualRect(index).bottomLeft() if by_key else event.pos()
        chosen = menu.exec(self.viewport().mapToGlobal(QPoint(where)))
        menu.deleteLater()
        if chosen is renaming:
            self.edit(index)
        elif chosen is up:
            self._model.move(row, row - 1)
        elif chosen is down:
            self._model.move(row, row + 1)
        elif chosen is removing:
            self._model.remove(row)


class _NameDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: ClassModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._name = name
        self._fonts = (theme.font(12, 500), theme.font(13, 500), theme.font(13, 400, italic=True))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(PITCH))

    @staticmethod
    def _box(rect: QRect) -> QRectF:
        return QRectF(rect).adjusted(0.5, 2.5, -0.5, -3.5)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._fonts[1])
        editor.setObjectName(f"{self._name}.{index.row()}")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box = self._box(option.rect).toAlignedRect()
        editor.setGeometry(box.adjusted(28, 0, 0, 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box(rect)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(
            QPen(tokens.accent, 2) if focused else QPen(tokens.border_strong if hovered else tokens.border, 1)
        )
        painter.setBrush(tokens.hover if hovered else tokens.inset)
        painter.drawRoundedRect(box, 6.5, 6.5)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(QPointF(box.left() + 28, box.top() + 1), QPointF(box.left() + 28, box.bottom() - 1))
        painter.setFont(self._fonts[0])
        painter.setPen(tokens.text3)
        painter.drawText(QRectF(box.left(), box.top(), 28, box.height()), Qt.AlignmentFlag.AlignCenter,
                         str(index.row()))  # fmt: skip
        given = self._model.given
        painter.setFont(self._fonts[1] if given else self._fonts[2])
        painter.setPen(tokens.text if given else tokens.text3)
        room = box.adjusted(40, 0, -_GRIP, 0)
        text = painter.fontMetrics().elidedText(self._model.names[index.row()], Qt.TextElideMode.ElideRight,
                                                int(room.width()))  # fmt: skip
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if self._model.neurons_behind:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.control)
            for dx in (-16.5, -11.5):
                for dy in (-5.0, 0.0, 5.0):
                    painter.drawEllipse(QPointF(box.right() + dx, box.center().y() + dy), 1.1, 1.1)
        painter.restore()
