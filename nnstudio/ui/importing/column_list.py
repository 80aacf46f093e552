"""All columns below one another, to search and to choose from by mouse or keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nnstudio.ui.icons import icon, pixmap
from nnstudio.ui.importing.columns import Columns, Role
from nnstudio.ui.importing.summary import counted_inputs
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip
from nnstudio.wording import printable

Index = QModelIndex | QPersistentModelIndex

ROW = 30
NAME, HOLDS, ROLE = range(3)
_ROLE_WIDTH = 104
_ROOT = QModelIndex()
_KEYS = {Qt.Key.Key_I: Role.INPUT, Qt.Key.Key_T: Role.TARGET, Qt.Key.Key_N: Role.UNUSED}


class ColumnModel(QAbstractTableModel):
    """One row a column of the table: its name, what it holds, what it is used for."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.columns: Columns | None = None
        self._counts: Mapping[str, int] = {}

    def present(self, columns: Columns | None, counts: Mapping[str, int]) -> None:
        """Show other columns, or what they are used for now, and how many different texts they have."""
        self._counts = counts
        before, same = self.columns, False
        if before is not None and columns is not None:
            same = before.preview.names == columns.preview.names
        if same and columns is not None:
            self.columns = columns
            self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, ROLE))
        else:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of columns in the table."""
        return 0 if parent.isValid() or self.columns is None else len(self.columns)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, holds, used as."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is below."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Column"), self.tr("Holds"), self.tr("Used as"))[section]

    def holds(self, index: int) -> str:
        """Return what a column holds, and how many inputs it becomes, in words."""
        columns = self.columns
        assert columns is not None
        column = columns.column(index)
        if not column.different:
            return self.tr("nothing")
        if column.kind == "number" and index not in columns.categories:
            return self.tr("numbers")
        if columns.roles[index] is Role.INPUT:
            text = self.tr("text → {inputs}") if column.kind == "text" else self.tr("categories → {inputs}")
            return text.format(inputs=counted_inputs(columns.made_inputs(index, self._counts)))
        count = self._counts.get(column.name, column.different)
        return self.tr("text, {count:,} different").format(count=count)

    def role(self, index: int) -> str:
        """Return what a column is used for, in words."""
        assert self.columns is not None
        texts = {Role.INPUT: self.tr("Input"), Role.TARGET: self.tr("Target"), Role.UNUSED: self.tr("Not used")}
        return texts[self.columns.roles[index]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return texts, and colours by what a column is used for."""
        columns = self.columns
        if columns is None:
            return None
        row, part = index.row(), index.column()
        name = printable(columns.column(row).name)
        if role == Qt.ItemDataRole.DisplayRole:
            return (name, self.holds(row), self.role(row))[part] if part else name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {self.holds(row)}, {self.role(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{name}\n{self.holds(row)}")
        if role == Qt.ItemDataRole.ForegroundRole:
            tokens = self._theme.tokens
            if columns.roles[row] is Role.TARGET and part != HOLDS:
                return tokens.accent
            return tokens.text if part == NAME and columns.roles[row] is Role.INPUT else tokens.text3
        if role == Qt.ItemDataRole.FontRole and columns.roles[row] is Role.TARGET and part == NAME:
            return self._theme.font(12.5, 600, tabular=False)
        return None


class _RoleDelegate(QStyledItemDelegate):
    """Paints what a column is used for as the drop-down that it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A small field with a chevron."""
        self.initStyleOption(option, index)
        tokens, view = self._theme.tokens, option.widget
        text, ink = option.text, index.data(Qt.ItemDataRole.ForegroundRole)
        option.text = ""
        assert isinstance(view, QWidget)
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        box = option.rect.toRectF().adjusted(3, 3.5, -5, -3.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = ink == tokens.accent
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(tokens.accent_line if target else tokens.border_strong if hovered else tokens.border)
        painter.setBrush(tokens.accent_soft if target else tokens.inset)
        painter.drawRoundedRect(box, 6, 6)
        painter.drawPixmap(round(box.right() - 17), round(box.center().y() - 6),
                           pixmap("chevron-down", tokens.accent if target else tokens.text3, 12,
                                  view.devicePixelRatioF()))  # fmt: skip
        painter.setFont(option.font)
        painter.setPen(ink)
        words = box.adjusted(8, 0, -18, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class ColumnView(QTableView):
    """The list itself: I, T and N or Space choose what the selected columns are for."""

    menu_wanted = Signal(QPoint)
    """Emitted with where on the screen the menu of the selected columns belongs."""
    role_wanted = Signal(object)
    """Emitted with a `Role` for the selected columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.columns")
        self.setAccessibleName(self.tr("Columns and what they are used for"))
        self.setAccessibleDescription(self.tr("I makes an input, T the target, N takes a column out; Space: more"))
        self.setProperty("role", "framed")
        self._row_height = theme.px(ROW)
        self.setFont(theme.font(12.5, tabular=False))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegateForColumn(ROLE, _RoleDelegate(theme, self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row_height)
        theme.changed.connect(self.viewport().update)

    def lay_out(self) -> None:
        """Give the three columns their widths; the model has to be set."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(HOLDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ROLE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ROLE, _ROLE_WIDTH)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(12 * self._row_height, 6 * self._row_height)

    def minimumSizeHint(self) -> QSize:
        """Room for four rows."""
        return QSize(8 * self._row_height, 5 * self._row_height)

    def menu_point(self, index: QModelIndex) -> QPoint:
        """Return where the menu of a row belongs on the screen."""
        box: QRect = self.visualRect(index.siblingAtColumn(ROLE))
        return self.viewport().mapToGlobal(box.bottomLeft())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what a column is used for opens the menu."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid() and index.column() == ROLE:
            self.menu_wanted.emit(self.menu_point(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu at the pointer, or at the current row."""
        index = self.currentIndex()
        if index.isValid():
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.menu_point(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """I, T and N choose at once, Space opens the menu."""
        chord = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if chord == Qt.KeyboardModifier.NoModifier and self.currentIndex().isValid():
            if event.key() == Qt.Key.Key_Space:
                self.menu_wanted.emit(self.menu_point(self.currentIndex()))
                return
            role = _KEYS.get(Qt.Key(event.key()))
            if role is not None:
                self.role_wanted.emit(role)
                return
        super().keyPressEvent(event)


class _Search(QLineEdit):
    """Esc empties it before it closes the dialog, Enter doesn't import."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class ColumnList(QWidget):
    """The list with its search field, and buttons that use all or none of what is found."""

    chosen = Signal(object)
    """Emitted with the `Columns` as a person wants them."""
    menu_wanted = Signal(object, QPoint)
    """Emitted with the indices of columns, and where on the screen their menu belongs."""
    column_chosen = Signal(int)
    """Emitted with the column that a person goes to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = Label(theme, self.tr("Columns"), "heading", self)
        self._count = Label(theme, "", "caption", self)
        self.search = _Search(self)
        self.search.setObjectName("import.columns.search")
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setClearButtonEnabled(False)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.all = self._button("import.columns.all", self.tr("Use all"), self.tr("Make all columns found inputs"))
        self.none = self._button("import.columns.none", self.tr("Use none"), self.tr("Take all columns found out"))
        self.model = ColumnModel(theme, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = ColumnView(theme, self)
        self.view.setModel(self._found)
        self.view.lay_out()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._count, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._search)
        self.all.clicked.connect(self._use_all)
        self.none.clicked.connect(self._use_none)
        self.view.menu_wanted.connect(self._menu)
        self.view.role_wanted.connect(self._give_role)
        self.view.selectionModel().currentRowChanged.connect(self._current_changed)
        theme.changed.connect(self._themed)
        self._themed()

    def _button(self, name: str, text: str, explanation: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(explanation)
        button.setToolTip(explanation)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        return button

    def _themed(self) -> None:
        self._lens.setIcon(icon("search", self._theme))

    def present(self, columns: Columns | None, counts: Mapping[str, int]) -> None:
        """Show columns, and how many different texts they have."""
        self.model.present(columns, counts)
        self._tell_count()
        if columns is not None and not self.view.currentIndex().isValid():
            with QSignalBlocker(self):  # nobody has gone to a column yet
                first = self._found.index(0, NAME)
                self.view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_column(self, column: int) -> None:
        """Go to a column, if the search shows it."""
        index = self._found.mapFromSource(self.model.index(column, NAME))
        if index.isValid() and index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)

    def selected(self) -> list[int]:
        """Return the selected columns, or the current one."""
        rows = self.view.selectionModel().selectedRows() or [self.view.currentIndex()]
        return sorted(self._found.mapToSource(index).row() for index in rows if index.isValid())

    def found(self) -> list[int]:
        """Return the columns that the search finds."""
        return [self._found.mapToSource(self._found.index(row, NAME)).row() for row in range(self._found.rowCount())]

    def _tell_count(self) -> None:
        found, there = self._found.rowCount(), self.model.rowCount()
        if found < there:
            text = self.tr("{found} of {count}").format(found=f"{found:,}", count=f"{there:,}")
        else:
            text = f"{there:,}" if there else ""
        self._count.setText(text)

    def _search(self, text: str) -> None:
        self._found.setFilterFixedString(text)
        self._tell_count()

    def _use_all(self) -> None:
        if self.model.columns is not None:
            self.chosen.emit(self.model.columns.with_inputs(self.found(), True))

    def _use_none(self) -> None:
        if self.model.columns is not None:
            self.chosen.emit(self.model.columns.with_inputs(self.found(), False))

    def _give_role(self, role: Role) -> None:
        if self.model.columns is not None:
            self.chosen.emit(self.model.columns.with_role(self.selected(), role))

    def _menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self.selected(), place)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.column_chosen.emit(self._found.mapToSource(current).row())
