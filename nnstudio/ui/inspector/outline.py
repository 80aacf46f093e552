"""The outline: the canvas as a tree that keyboard and screen reader can walk, with the same selection."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from nnstudio.engine import Trace
from nnstudio.project import Project, edits
from nnstudio.ui.inspector.number_delegate import Index
from nnstudio.ui.inspector.outline_model import NAME, VALUE, OutlineModel
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

ROW = 26
UNFOLDED = 16
"""Layers of more neurons start folded."""


class Outline(QWidget):
    """Layers and neurons with their values; mirrors the selection both ways."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self._workspace = workspace
        self._folded: dict[int, bool] = {}
        self._mirroring = False
        self.model = OutlineModel(workspace, self)
        self.tree = OutlineTree(workspace, self.model, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.expanded.connect(self._expanded)
        self.tree.collapsed.connect(self._collapsed)
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        workspace.changed.connect(self._changed)
        workspace.traced.connect(self._traced)
        workspace.selection.changed.connect(self._mirror)
        self._unfold()

    def sizeHint(self) -> QSize:
        """As wide as the palette."""
        return QSize(232, 320)

    def index_of(self, item: Item) -> QModelIndex:
        """Return the row of a layer or neuron in the tree."""
        return self.model.index_of(item)

    # --- following ----------------------------------------------------------------------------

    def _changed(self, before: Project, after: Project) -> None:
        if self._workspace.training.publishing:
            return
        self._mirroring = True
        self.model.follow()
        self._mirroring = False
        self._unfold()
        self._mirror()

    def _traced(self, trace: Trace) -> None:
        if self.isVisible():
            self.model.take(trace)
            self.tree.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the values."""
        super().showEvent(event)
        self.model.take(self._workspace.trace)
        self._mirror()

    def _unfold(self) -> None:
        """Give layers that came the fold that a person gave them before, or what suits their size."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row, NAME)
            item = self.model.item(index)
            if isinstance(item, LayerRef):
                folded = self._folded.setdefault(item.uid, self.model.rowCount(index) > UNFOLDED)
                if self.tree.isExpanded(index) == folded:
                    self.tree.setExpanded(index, not folded)

    def _expanded(self, index: QModelIndex) -> None:
        self._remember(index, False)

    def _collapsed(self, index: QModelIndex) -> None:
        self._remember(index, True)

    def _remember(self, index: QModelIndex, folded: bool) -> None:
        item = self.model.item(index)
        if isinstance(item, LayerRef) and not self._mirroring:
            self._folded[item.uid] = folded

    # --- the selection ------------------------------------------------------------------------

    def _mirror(self) -> None:
        """Show the workspace's selection."""
        if self._mirroring:
            return
        self._mirroring = True
        found = [self.model.index_of(item) for item in self._workspace.selection.items]
        indexes = [index for index in found if index.isValid()]
        last = indexes[-1] if indexes else QModelIndex()
        chosen = QItemSelection()
        for first, end in _runs(indexes):
            chosen.select(first, end.siblingAtColumn(VALUE))
        selection = self.tree.selectionModel()
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if last.isValid():
            selection.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
            if self.isVisible():
                self.tree.scrollTo(last)
        self._mirroring = False

    def _chosen(self) -> None:
        """Select in the workspace what a person selected here."""
        if self._mirroring:
            return
        rows = self.tree.selectionModel().selectedRows(NAME)
        items = [item for item in map(self.model.item, rows) if item is not None]
        current = self.model.item(self.tree.currentIndex())
        if current in items:
            # The one chosen last is the primary, which the inspector shows.
            items.remove(current)
            items.append(current)
        self._mirroring = True
        self._workspace.selection.set(items)
        self._mirroring = False


def _runs(indexes: list[QModelIndex]) -> list[tuple[QModelIndex, QModelIndex]]:
    """Return the first and last rows of runs of neighbours: a view takes its time for every range of a selection."""
    runs: list[tuple[QModelIndex, QModelIndex]] = []
    for index in sorted(indexes, key=lambda one: (one.internalId(), one.row())):
        if runs:
            first, end = runs[-1]
            if end.internalId() == index.internalId() and end.row() + 1 == index.row():
                runs[-1] = (first, index)
                continue
        runs.append((index, index))
    return runs


class OutlineTree(QTreeView):
    """The tree itself; F2 renames, Del removes, the menu key offers the rest."""

    def __init__(self, workspace: Workspace, model: OutlineModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model = model
        self.setObjectName("outline.tree")
        self.setAccessibleName(self.tr("Layers and neurons"))
        self.setModel(model)
        self.setItemDelegate(_OutlineDelegate(theme, model, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(VALUE, 64)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes the selection, Enter folds and unfolds."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.rowCount(self.currentIndex()):
            if self.state() is QAbstractItemView.State.EditingState:
                return
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Del here: the tree has the same selection as the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self._model.item(index)
        place = self._model.place(index)
        if item is None or place is None:
            return
        index = index.siblingAtColumn(NAME)
        network = self._workspace.network
        hidden_layer = isinstance(item, LayerRef) and 0 < place[0] < network.depth - 1
        menu = QMenu(self)
        renaming = menu.addAction(self.tr("Rename"))
        renaming.setEnabled(bool(self._model.flags(index) & Qt.ItemFlag.ItemIsEditable))
        duplicating = menu.addAction(self.tr("Duplicate"))
        duplicating.setEnabled(hidden_layer or isinstance(item, NeuronRef))
        removing = menu.addAction(self.tr("Remove"))
        removing.setEnabled(hidden_layer or isinstance(item, NeuronRef))
        where = self.visualRect(index).bottomLeft() if by_key else event.pos()
        chosen = menu.exec(self.viewport().mapToGlobal(QPoint(where)))
        menu.deleteLater()
        if chosen is renaming:
            self.edit(index)
        elif chosen is duplicating:
            self._duplicate(place)
        elif chosen is removing:
            self.remove()

    def _duplicate(self, place: tuple[int, int | None]) -> None:
        layer, neuron = place
        network, workspace = self._workspace.network, self._workspace
        seed = workspace.fresh_seed()
        if neuron is None:
            title = self.tr("Duplicate {name}").format(name=layer_name(network, layer))
            workspace.edit(title, edits.duplicate_layer, layer, seed=seed)
            return
        title = self.tr("Duplicate {name}").format(name=network.neuron_name(layer, neuron))
        workspace.edit(title, edits.duplicate_neuron, layer, neuron, keep_outputs=workspace.keep_outputs, seed=seed)

    def remove(self) -> None:
        """Remove what is selected, in one edit."""
        selection = self._workspace.selection
        if not len(selection):
            return
        connections = [(item.source, item.target) for item in selection.items if isinstance(item, ConnectionRef)]
        self._workspace.edit(
            self.tr("Remove selection"),
            edits.remove,
            neurons=selection.neurons,
            layers=selection.layers,
            connections=connections,
            seed=self._workspace.fresh_seed(),
        )


class _OutlineDelegate(QStyledItemDelegate):
    """Paints names and values; a disc shows a neuron's colour."""

    def __init__(self, theme: Theme, model: OutlineModel, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._model = model
        self._layer_font = theme.font(12.5, 600, tabular=False)
        self._neuron_font = theme.font(12.5, 500, tabular=False)
        self._value_font = theme.font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("role", "cell")
        editor.setFont(self._neuron_font)
        editor.setObjectName("outline.name")
        editor.setPlaceholderText(str(index.data(Qt.ItemDataRole.DisplayRole)))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._model.place(index)
        if place is None:
            return
        theme, tokens = self._theme, self._theme.tokens
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        layer, neuron = place
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.fillRect(box, tokens.accent_soft if selected else tokens.hover)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if index.column() == VALUE:
            painter.setFont(self._value_font)
            painter.setPen(tokens.accent if selected else (tokens.text if neuron is not None else tokens.text3))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(0, 0, -12, 0), right, text)
        else:
            left = 4
            if neuron is not None:
                v = self._model.scaled(layer, neuron)
                painter.setPen(QPen(theme.outline(v) if v == v else tokens.err, 1))
                painter.setBrush(theme.value_color(v))
                painter.drawEllipse(QPointF(box.left() + 9, box.center().y() + 0.5), 4.5, 4.5)
                left = 20
            painter.setFont(self._layer_font if neuron is None else self._neuron_font)
            painter.setPen(tokens.accent if selected else (tokens.text if neuron is None else tokens.text2))
            room = box.adjusted(left, 0, -4, 0)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == NAME:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box.toRectF().adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()
