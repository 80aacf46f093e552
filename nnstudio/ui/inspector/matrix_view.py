"""The matrix of a layer as a table to read, type, copy and paste; cells are tinted by their value."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.engine import Trace
from nnstudio.ui.inspector.matrix_model import BIAS, OUTPUT, MatrixModel, Z
from nnstudio.ui.inspector.number_delegate import Index, NumberDelegate, NumberTable
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

ROW = 26
COLUMN = 52
_HEADER = 38
_NAMES = 52
_TINT = 0.28


class MatrixView(NumberTable):
    """Shows a `MatrixModel`. Ctrl+C and Ctrl+V copy and paste a block, Del sets cells to 0."""

    def __init__(self, model: MatrixModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Weights, biases, z and a of the layer"))
        self.setModel(model)
        self._delegate = _MatrixDelegate(theme, self, model, name)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(SourceHeader(model, theme, self))
        for header, size in ((self.horizontalHeader(), COLUMN), (self.verticalHeader(), ROW)):
            header.show()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(theme.px(size))
            header.setHighlightSections(False)
            header.setFont(theme.font(12, 500, tabular=False))
        self.horizontalHeader().setFixedHeight(theme.px(_HEADER))
        self.verticalHeader().setFixedWidth(theme.px(_NAMES))
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """High enough for all rows, or for ten."""
        rows = min(10, max(1, self._model.rowCount()))
        px = self.theme.px
        return QSize(px(276), px(_HEADER) + rows * px(ROW) + 12)

    def minimumSizeHint(self) -> QSize:
        """Room for a row."""
        px = self.theme.px
        return QSize(px(120), px(_HEADER) + px(ROW) + 12)

    def fit_columns(self) -> None:
        """Make the columns as wide as the longest numbers need, and show the headers anew."""
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        longest = max(self._model.extremes(), key=len, default="")
        width = max(self.theme.px(COLUMN), round(self._delegate.texts.width(longest)) + 16)
        if width != self.horizontalHeader().defaultSectionSize():
            self.horizontalHeader().setDefaultSectionSize(width)

    def editor_box(self, index: QModelIndex) -> QRect:
        """The field fills its cell."""
        return self.visualRect(index).adjusted(1, 1, -1, -1)

    def refresh_values(self) -> None:
        """Show what the sources give now, z and a."""
        self.horizontalHeader().viewport().update()
        self.columns_changed(self._model.fan_in + Z, self._model.fan_in + OUTPUT)

    # --- keyboard -----------------------------------------------------------------------------

    def neighbour(self, index: QModelIndex, key: Qt.Key) -> QModelIndex:
        """Tab goes along the row and on to the next, Enter goes down."""
        columns = self._model.columnCount()
        if key == Qt.Key.Key_Return:
            below = self._model.index(index.row() + 1, index.column())
            return below if below.isValid() else QModelIndex()
        place = index.row() * columns + index.column() + (1 if key == Qt.Key.Key_Tab else -1)
        return self._model.index(place // columns, place % columns) if place >= 0 else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste and clear; Tab leaves the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._model.clear([(index.row(), index.column()) for index in self.selectedIndexes()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        """Keep what the table does with keys from the window, which has other uses for them."""
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.ShortcutOverride:
            mine = (
                event.matches(QKeySequence.StandardKey.Copy)
                or event.matches(QKeySequence.StandardKey.Paste)
                or event.matches(QKeySequence.StandardKey.SelectAll)
                or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            )
            if mine:
                event.accept()
                return True
        return super().event(event)  # type: ignore[arg-type]

    def copy(self) -> None:
        """Put the selected block on the clipboard as tab-separated lines."""
        indexes = self.selectedIndexes()
        if indexes:
            rows, columns = [i.row() for i in indexes], [i.column() for i in indexes]
            text = self._model.block_text(min(rows), min(columns), max(rows), max(columns))
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Set a block, from the upper left selected cell on."""
        indexes = self.selectedIndexes() or [self.currentIndex()]
        if indexes[0].isValid():
            top, left = min(i.row() for i in indexes), min(i.column() for i in indexes)
            self._model.paste(top, left, QGuiApplication.clipboard().text())


class SourceHeader(QHeaderView):
    """The names of the sources, each with the value that it gives below."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self._name = TextCache(theme.font(12, 500, tabular=False))
        self._value = TextCache(theme.font(11))
        self.setSectionsClickable(True)
        theme.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Two lines."""
        text = self._model.headerData(section, Qt.Orientation.Horizontal)
        if not isinstance(text, str):
            return
        tokens = self._theme.tokens
        name, _, value = text.partition("\n")
        painter.fillRect(rect, tokens.inset)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        middle, center = rect.top() + rect.height() / 2, rect.left() + rect.width() / 2
        painter.setPen(tokens.text2)
        name = self._name.shortened(name, rect.width() - 8)
        self._name.center(painter, center, middle - self._theme.px(7) if value else middle, name)
        if value:
            painter.setPen(tokens.text3)
            self._value.center(painter, center, middle + self._theme.px(8), value)


class _MatrixDelegate(NumberDelegate):
    def __init__(self, theme: Theme, view: NumberTable, model: MatrixModel, name: str) -> None:
        super().__init__(theme, view, name)
        self._model = model
        self.texts = TextCache(theme.font(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint, number, selection; read from the arrays, not by roles, which would take five calls a cell."""
        model, theme = self._model, self._theme
        tokens = theme.tokens
        row, column = index.row(), index.column()
        value, connected = model.value(row, column), model.connected(row, column)
        box = option.rect
        state = option.state
        fan_in = model.fan_in
        color = tokens.panel
        if column < fan_in + BIAS + 1 and connected:
            share = min(1.0, abs(value) / model.reach)
            color = theme.mix(tokens.panel, tokens.neg if value < 0 else tokens.pos, share * _TINT)
        elif column > fan_in + BIAS:
            color = tokens.inset
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.mix(color, tokens.accent, 0.22) if selected else color)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(box.right(), box.top(), box.right(), box.bottom())
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        if column == fan_in:
            painter.setPen(QPen(tokens.border_strong, 1))
            painter.drawLine(box.left(), box.top(), box.left(), box.bottom())
        ink = tokens.text if connected else tokens.text3
        painter.setPen(tokens.accent if column == fan_in + OUTPUT else ink)
        middle = box.top() + box.height() / 2
        self.texts.right(painter, box.right() - 7, middle, format_number(value), struck=not connected)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))


class MatrixWindow(QDialog):
    """The same table in a window of its own, for layers that a page has no room for."""

    def __init__(self, workspace: Workspace, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._uid = workspace.network.layer_uid(number)
        self.model = MatrixModel(workspace, self)
        self.view = MatrixView(self.model, theme, "matrix.table", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._traced(workspace.trace)
        width = theme.px(_NAMES) + self.model.columnCount() * theme.px(COLUMN) + 14
        height = theme.px(_HEADER) + self.model.rowCount() * theme.px(ROW) + 14
        self.resize(min(1100, max(360, width)), min(760, max(200, height)))
        workspace.traced.connect(self._traced)

    def _traced(self, trace: Trace) -> None:
        number = self._workspace.network.layer_number(self._uid)
        if number is None:
            self.close()
            return
        self.setWindowTitle(self.tr("{layer}: z = W x + b").format(layer=layer_name(self._workspace.network, number)))
        self.model.present(number, trace)
        self.view.fit_columns()
