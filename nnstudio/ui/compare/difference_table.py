"""The parameters that differ as a table: where, A, B, and the difference with a bar."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nnstudio.engine import Network
from nnstudio.training.parameter_differences import Difference, Place
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import say

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
BAR_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The difference as a part of the largest, from -1 to 1."""


class Column(IntEnum):
    """The columns."""

    PLACE = 0
    LAYER = 1
    A = 2
    B = 3
    CHANGE = 4
    BAR = 5


class DifferenceModel(QAbstractTableModel):
    """A row for each parameter that differs, the largest difference first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.network: Network | None = None
        self.rows: tuple[Difference, ...] = ()
        self._reach = 1.0

    def present(self, network: Network | None, rows: tuple[Difference, ...]) -> None:
        """Show other differences; the network is that of B, which names the places."""
        same = len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.network, self.rows = network, rows
        self._reach = max((abs(row.change) for row in rows[:1]), default=1.0) or 1.0
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.BAR))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of differences shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Parameter"), self.tr("Layer"), "A", "B", f"B {MINUS} A", "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.A, Column.B, Column.CHANGE):
            return _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return texts, fonts and bars."""
        if not 0 <= index.row() < len(self.rows) or self.network is None:
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), column)
        if role == BAR_ROLE:
            return row.change / self._reach
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.A, Column.B, Column.CHANGE):
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(12.5, 600 if column == Column.CHANGE else 500, tabular=column >= Column.A)
        if role == Qt.ItemDataRole.ForegroundRole:
            tokens = self._theme.tokens
            return {Column.LAYER: tokens.text3, Column.A: tokens.text2, Column.B: tokens.text2}.get(
                Column(column), tokens.text
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            numbers = (format_number(value, 6) for value in (row.a, row.b, row.change))
            template = self.tr("{place}: {a} in A, {b} in B, {change} more in B")
            a, b, change = numbers
            return tip(template.format(place=self.place_text(row.in_b), a=a, b=b, change=change))
        return None

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        found = self.rows[row]
        assert self.network is not None
        if column == Column.PLACE:
            return self.place_text(found.in_b)
        if column == Column.LAYER:
            return say(self.network.layer_name(found.in_b.layer))
        if column == Column.BAR:
            return ""
        value = (found.a, found.b, found.change)[column - Column.A]
        return format_number(value, 2 if abs(value) >= 0.1 or value == 0 else 4)

    def place_text(self, place: Place) -> str:
        """Return where a parameter is, in words."""
        assert self.network is not None
        target = self.network.neuron_name(place.layer, place.neuron)
        if place.source is None:
            return self.tr("Bias of {name}").format(name=target)
        source = self.network.neuron_name(place.layer - 1, place.source)
        return self.tr("{source} → {target}").format(source=source, target=target)


class _Bar(QStyledItemDelegate):
    """Paints a bar from the axis in the middle, orange to the left and blue to the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's own background, then the bar."""
        super().paint(painter, option, index)
        share = index.data(BAR_ROLE)
        if not isinstance(share, float):
            return
        tokens = self._theme.tokens
        box = QRectF(option.rect).adjusted(10, 0, -10, 0)
        axis, half = box.center().x(), box.width() / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        length = max(1.5, abs(share) * half)
        bar = QRectF(axis if share > 0 else axis - length, box.center().y() - 4, length, 8)
        painter.setBrush(tokens.pos if share > 0 else tokens.neg)
        painter.drawRoundedRect(bar, 2, 2)
        painter.fillRect(QRectF(round(axis) - 0.5, box.top(), 1, box.height()), tokens.border_strong)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for a bar."""
        return QSize(self._theme.px(120), self._theme.px(28))


class DifferenceTable(QTableView):
    """The table itself; a click or Enter shows the parameter on the canvas."""

    wanted = Signal(object)
    """Emitted with the `Difference` whose place a person wants to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.differences")
        self.setAccessibleName(self.tr("Parameters that differ"))
        self.setProperty("role", "framed")
        self.numbers = DifferenceModel(theme, self)
        self.setModel(self.numbers)
        self.setItemDelegateForColumn(Column.BAR, _Bar(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Stretch)
        for column in (Column.A, Column.B, Column.CHANGE):
            self.setColumnWidth(column, theme.px(84))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def _clicked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.numbers.rows):
            self.wanted.emit(self.numbers.rows[index.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars and the names of layers give way to the places."""
        width = self.viewport().width()
        self.setColumnWidth(Column.BAR, round(0.23 * width))
        self.setColumnWidth(Column.LAYER, round(0.15 * width))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the current parameter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)
