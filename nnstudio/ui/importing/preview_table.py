"""The first rows of a table as they stand in the file, under headings that say what each column is for."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHoverEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnstudio.datasets import Preview
from nnstudio.datasets.cells import is_missing
from nnstudio.ui.icons import pixmap
from nnstudio.ui.importing.columns import Columns, Role, odd_cells
from nnstudio.ui.importing.summary import counted_inputs
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.wording import printable

Index = QModelIndex | QPersistentModelIndex

ROW = 26
HEADER = 46
_WIDTHS = (84, 210)
_MEASURED = 400
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The cells of a `Preview`, tinted where something is missing or text stands among numbers."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.preview: Preview | None = None
        self.columns: Columns | None = None
        self.counts: Mapping[str, int] = {}
        self._odd: dict[int, tuple[int, ...]] = {}

    def present(self, preview: Preview | None, columns: Columns | None, counts: Mapping[str, int]) -> None:
        """Show a preview, what its columns are for, and how many different texts they have."""
        self.counts = counts
        if preview is self.preview:
            self.columns = columns
            if preview is not None and preview.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(preview.rows) - 1, len(preview.columns) - 1))
            return
        self.beginResetModel()
        self.preview, self.columns, self._odd = preview, columns, {}
        self.endResetModel()

    def odd(self, column: int) -> tuple[int, ...]:
        """Return the rows that make a column of numbers text."""
        if column not in self._odd:
            assert self.preview is not None
            self._odd[column] = odd_cells(self.preview, column)
        return self._odd[column]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of rows shown."""
        return 0 if parent.isValid() or self.preview is None else len(self.preview.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns in the file."""
        return 0 if parent.isValid() or self.preview is None else len(self.preview.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of a row in the file, or the name of a column."""
        if self.preview is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            shown = role == Qt.ItemDataRole.DisplayRole and section < len(self.preview.numbers)
            return f"{self.preview.numbers[section]:,}" if shown else None
        if section >= len(self.preview.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return printable(self.preview.columns[section].name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{printable(self.preview.columns[section].name)}\n{self.kind(section)}")
        return None

    def kind(self, column: int) -> str:
        """Return what a column holds and is for, in words."""
        columns = self.columns
        if columns is None:
            return ""
        role = columns.roles[column]
        if role is Role.UNUSED:
            return self.tr("not used")
        text = columns.column(column).kind == "text"
        if role is Role.TARGET:
            return self.tr("target · classes") if columns.classes else self.tr("target · numbers")
        if not columns.is_text(column):
            return self.tr("number")
        inputs = counted_inputs(columns.made_inputs(column, self.counts))
        return (self.tr("text · {inputs}") if text else self.tr("category · {inputs}")).format(inputs=inputs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return texts, sides and tints."""
        preview, columns, tokens = self.preview, self.columns, self._theme.tokens
        if preview is None or columns is None:
            return None
        row, column = index.row(), index.column()
        cell = preview.rows[row][column]
        if role == Qt.ItemDataRole.DisplayRole:
            return printable(cell[:200].strip())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if columns.column(column).kind == "text" else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            if is_missing(cell):
                return tokens.warn
            if row in self.odd(column):
                return tokens.err
            return tokens.text3 if columns.roles[column] is Role.UNUSED else tokens.text
        if role == Qt.ItemDataRole.BackgroundRole:
            if is_missing(cell):
                return tokens.warn_soft
            return tokens.err_soft if row in self.odd(column) else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            if is_missing(cell):
                return self.tr("Nothing is known here")
            if row in self.odd(column):
                return self.tr("Text among numbers: for this the column is taken as text")
            return tip(printable(cell[:2000])) if len(cell) > 20 else None
        return None


class _Header(QHeaderView):
    """Name and use of each column, with a chevron: a click opens the column's menu."""

    def __init__(self, model: PreviewModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self.name_font, self.kind_font = theme.font(12, 600, tabular=False), theme.font(11, 400, tabular=False)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(56))
        self.setFixedHeight(theme.px(HEADER))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._hovered = -1
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(super().sizeHint().width(), self._theme.px(HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Two lines; targets in the accent colour, what isn't used pale."""
        columns, tokens = self._model.columns, self._theme.tokens
        if columns is None or section >= len(columns):
            return
        role = columns.roles[section]
        fill = tokens.accent_soft if role is Role.TARGET else tokens.inset
        if section == self._hovered:
            fill = self._theme.mix(fill, tokens.control, 0.12)
        painter.fillRect(rect, fill)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QPen(tokens.accent if role is Role.TARGET else tokens.border, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ratio = self.devicePixelRatioF()
        chevron = tokens.accent if role is Role.TARGET else tokens.text3
        px = self._theme.px
        painter.drawPixmap(rect.right() - px(18), rect.top() + px(9), pixmap("chevron-down", chevron, px(12), ratio))
        names = {Role.INPUT: tokens.text, Role.TARGET: tokens.accent, Role.UNUSED: tokens.text3}
        name = printable(columns.column(section).name)
        self._line(painter, QRect(rect.left() + 9, rect.top() + px(5), rect.width() - px(30), px(18)), self.name_font,
                   names[role], name)  # fmt: skip
        self._line(painter, QRect(rect.left() + 9, rect.top() + px(23), rect.width() - 14, px(17)), self.kind_font,
                   tokens.accent if role is Role.TARGET else tokens.text3, self._model.kind(section))  # fmt: skip

    def viewportEvent(self, event: QEvent) -> bool:
        """Keep which heading is under the pointer."""
        if isinstance(event, QHoverEvent):
            leaving = event.type() is QEvent.Type.HoverLeave
            hovered = -1 if leaving else self.logicalIndexAt(event.position().toPoint())
            if hovered != self._hovered:
                self._hovered = hovered
                self.viewport().update()
        return super().viewportEvent(event)

    def _line(self, painter: QPainter, box: QRect, font: QFont, color: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(color)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRectF(box), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class PreviewTable(QTableView):
    """Shows a `PreviewModel`. A click on a heading, or Space, asks for the column's menu."""

    menu_wanted = Signal(int, QPoint)
    """Emitted with a column, and where on the screen its menu belongs."""
    column_chosen = Signal(int)
    """Emitted with the column that a person goes to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("import.preview")
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setProperty("role", "framed")
        self.setFont(theme.font(12.5))
        self._model = PreviewModel(theme, self)
        self.setModel(self._model)
        header = _Header(self._model, theme, self)
        self.setHorizontalHeader(header)
        self._header = header
        header.show()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(ROW))
        rows.setHighlightSections(False)
        rows.setSectionsClickable(False)
        rows.setFont(theme.font(11))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setAccessibleName(self.tr("Rows in the file"))
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        header.sectionClicked.connect(self._clicked)
        self.selectionModel().currentColumnChanged.connect(self._current_changed)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Room for seven rows."""
        px = self._theme.px
        return QSize(px(400), px(HEADER) + 7 * px(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for two rows."""
        px = self._theme.px
        return QSize(px(160), px(HEADER) + 2 * px(ROW))

    def present(self, preview: Preview | None, columns: Columns | None, counts: Mapping[str, int]) -> None:
        """Show a preview, what its columns are for, and how many different texts they have."""
        anew = preview is not self._model.preview
        self._model.present(preview, columns, counts)
        if anew and preview is not None:
            self._fit(preview)
        self._header.viewport().update()

    def show_column(self, column: int) -> None:
        """Bring a column into view, and mark it."""
        if column != self.currentIndex().column() and self._model.rowCount():
            row = max(0, self.currentIndex().row())
            self.setCurrentIndex(self._model.index(row, column))

    def column_point(self, column: int) -> QPoint:
        """Return where the menu of a column belongs on the screen: below its heading."""
        at = QPoint(self._header.sectionViewportPosition(column), self._header.height())
        at.setX(min(max(0, at.x()), max(0, self.viewport().width() - 40)))
        return self._header.viewport().mapToGlobal(at)

    def heading_point(self, column: int) -> QPoint:
        """Return the middle of a column's heading, in the header's viewport."""
        return QPoint(self._header.sectionViewportPosition(column) + self._theme.px(30), self._header.height() // 2)

    def _fit(self, preview: Preview) -> None:
        """Make the first columns as wide as what they hold needs."""
        header, least = self._header, _WIDTHS[0]
        names, kinds = QFontMetricsF(header.name_font), QFontMetricsF(header.kind_font)
        cells = QFontMetricsF(self.font())
        header.setDefaultSectionSize(self._theme.px(112))
        for index, column in enumerate(preview.columns[:_MEASURED]):
            texts = (cells.horizontalAdvance(row[index][:60]) + 18 for row in preview.rows)
            wanted = max(
                names.horizontalAdvance(column.name[:60]) + self._theme.px(38),
                kinds.horizontalAdvance(self._model.kind(index)) + 18,
                max(texts, default=0),
            )
            header.resizeSection(index, round(min(_WIDTHS[1], max(least, wanted))))

    def _clicked(self, column: int) -> None:
        self.show_column(column)
        self.menu_wanted.emit(column, self.column_point(column))

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.column_chosen.emit(current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the menu key open the menu of the current column."""
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Menu)
        chord = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if (event.key() in keys or chord) and self.currentIndex().isValid():
            self._clicked(self.currentIndex().column())
        else:
            super().keyPressEvent(event)
