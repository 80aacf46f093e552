"""The terms of a neuron, painted in one go: a row costs no widget, so that 784 rows are as fast as four."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.inspector.number_delegate import NumberDelegate, NumberTable
from nnstudio.ui.inspector.terms_model import Column, TermsModel
from nnstudio.ui.inspector.worksheet_grid import ROW, Grid, Texts, paint_bar
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import painter_of, ratio_of

_DISC = 5.0


class TermsView(NumberTable):
    """Shows a `TermsModel` in the columns of a `Grid`.

    A click or Tab opens the field of a weight, Up and Down change it, Del cuts or restores a connection.
    """

    source_wanted = Signal(int)
    """Emitted with the index of the neuron in the layer before that a person wants to see."""

    def __init__(self, model: TermsModel, theme: Theme, texts: Texts, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._texts = texts
        self._drawn = theme.unscaled
        self._grid: Grid | None = None
        self._hovered: tuple[int, int] | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Terms of the weighted sum"))
        self.setModel(model)
        self._delegate = NumberDelegate(theme, self, name)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    # --- geometry -----------------------------------------------------------------------------

    def set_grid(self, columns: Grid) -> None:
        """Lay the columns out."""
        if columns == self._grid:
            return
        self._grid = columns
        edges = (
            0.0,
            columns.weight_left - 4,
            columns.times - 4,
            columns.equals - 1,
            columns.product_right + 9,
            columns.width,
        )
        for column, (left, right) in enumerate(pairwise(edges)):
            self.setColumnWidth(column, self.theme.px(right) - self.theme.px(left))
        self.updateEditorGeometries()
        self.viewport().update()

    def editor_box(self, index: QModelIndex) -> QRect:
        """The field of a number lies exactly over it."""
        if self._grid is None:
            return super().editor_box(index)
        scale = self._drawn.shown_at
        top = self.rowViewportPosition(index.row()) / scale
        boxes = {
            Column.WEIGHT: self._grid.weight_box,
            Column.VALUE: self._grid.value_box,
            Column.PRODUCT: self._grid.product_box,
        }
        box = boxes.get(Column(index.column()))
        if box is None:
            return super().editor_box(index)
        place = box(top)
        return QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect()

    def restore_box(self, row: int) -> QRect:
        """Return where a click restores the cut connection of a row."""
        return self.visualRect(self._model.index(row, Column.SHARE))

    @property
    def editing(self) -> bool:
        """Whether a field is open."""
        return self._delegate.editing

    def values_changed(self) -> None:
        """Show new values, products and bars: names, weights and signs stay as they are."""
        self.columns_changed(Column.VALUE, Column.SHARE)
        self.viewport().update(0, 0, self.theme.px(2 * _DISC), self.viewport().height())

    # --- keyboard -----------------------------------------------------------------------------

    def neighbour(self, index: QModelIndex, key: Qt.Key) -> QModelIndex:
        """Tab goes down the column, Enter stays."""
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(key, 0)
        return self._model.index(index.row() + step, index.column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard, the first or last weight opens."""
        super().focusInEvent(event)
        rows = self._model.rowCount()
        if rows and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            row = 0 if event.reason() == Qt.FocusReason.TabFocusReason else rows - 1
            self._open(self._model.index(row, Column.WEIGHT))
        elif rows and self.currentIndex().column() == Column.FROM and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(self.currentIndex().row(), Column.WEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del and Backspace cut or restore, Enter opens the field."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self._model.toggle(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Del for the table while it has the focus, before the window takes it for the selection."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            and self.currentIndex().isValid()
        ):
            event.accept()
            return True
        return super().event(event)

    def _open(self, index: QModelIndex) -> None:
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    # --- mouse --------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.SHARE and not self._model.connected(index.row()):
            self._model.toggle(index.row())
        elif index.column() == Column.FROM:
            self.source_wanted.emit(self._model.sources[index.row()])
        else:
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which field is under the pointer."""
        index = self.indexAt(event.position().toPoint())
        hovered = (index.row(), index.column()) if index.isValid() else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
            links = hovered is not None and (
                hovered[1] == Column.FROM or (hovered[1] == Column.SHARE and not self._model.connected(hovered[0]))
            )
            editable = bool(index.isValid() and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable)
            shape = Qt.CursorShape.PointingHandCursor if links else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor if editable else shape)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the field under the pointer."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the connection of a row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        row = index.row()
        menu = QMenu(self)
        cut = self.tr("Cut connection") if self._model.connected(row) else self.tr("Restore connection")
        toggle = menu.addAction(cut)
        show = menu.addAction(self.tr("Show {name}").format(name=self._model.names[row]))
        where = self.visualRect(index).bottomLeft() if by_key else event.pos()
        chosen = menu.exec(self.viewport().mapToGlobal(QPoint(where)))
        if chosen is toggle:
            self._model.toggle(row)
        elif chosen is show:
            self.source_wanted.emit(self._model.sources[row])
        menu.deleteLater()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that show."""
        columns, model = self._grid, self._model
        if columns is None or not model.sources or model.terms is None:
            return
        shares = model.terms.products / model.reach
        painter = painter_of(self.viewport(), self._drawn)
        row_height, offset = self.theme.px(ROW), self.verticalOffset()
        first = max(0, (event.rect().top() + offset) // row_height)
        last = min(len(model.sources) - 1, (event.rect().bottom() + offset) // row_height)
        start, width = self.theme.px(2 * _DISC) + 1, self.theme.px(columns.times - 20)
        fixed = QRect(start, event.rect().top(), width, event.rect().height())
        whole = event.region().intersects(fixed)
        for row in range(first, last + 1):
            top = (row * row_height - offset) / self._drawn.shown_at
            self._paint_row(painter, columns, row, top, float(shares[model.sources[row]]), whole)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.tokens.accent, 2))
            painter.resetTransform()
            painter.drawRoundedRect(QRectF(self.editor_box(index)).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_row(self, painter: QPainter, columns: Grid, row: int, top: float, share: float, whole: bool) -> None:
        theme, tokens, texts, model = self.theme, self.theme.tokens, self._texts, self._model
        source = model.sources[row]
        connected = model.connected(row)
        middle = top + ROW / 2
        hovered = self._hovered[1] if self._hovered is not None and self._hovered[0] == row else None

        v = float(model.scaled[source]) if source < len(model.scaled) else 0.0
        painter.setPen(QPen(theme.outline(v) if v == v else tokens.err, 1))
        painter.setBrush(theme.value_color(v))
        painter.drawEllipse(QPointF(_DISC, middle), _DISC - 0.5, _DISC - 0.5)

        if whole:
            self._paint_fixed(painter, columns, row, top, hovered)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.inset)
        if hovered in (Column.VALUE, Column.PRODUCT):
            box = columns.value_box(top) if hovered == Column.VALUE else columns.product_box(top)
            if model.flags(model.index(row, hovered)) & Qt.ItemFlag.ItemIsEditable:
                painter.drawRoundedRect(box, 5, 5)

        painter.setPen(tokens.text3)
        texts.sign.center(painter, columns.times, middle, "×")
        texts.sign.center(painter, columns.equals, middle, "=")
        painter.setPen(tokens.text if connected else tokens.text3)
        texts.number.right(painter, columns.value_right, middle, model.text(row, Column.VALUE))
        texts.strong.right(painter, columns.product_right, middle, model.text(row, Column.PRODUCT))
        if connected:
            paint_bar(painter, theme, columns, middle, share)
        else:
            ratio = ratio_of(self, self._drawn)
            color = tokens.accent if hovered == Column.SHARE else tokens.control
            painter.drawPixmap(QPointF(columns.axis - 7.5, middle - 8), pixmap("link", color, 16, ratio))

    def _paint_fixed(self, painter: QPainter, columns: Grid, row: int, top: float, hovered: int | None) -> None:
        """Paint what doesn't move with x: the name and the weight."""
        tokens, texts, model = self.theme.tokens, self._texts, self._model
        connected, middle = model.connected(row), top + ROW / 2
        painter.setPen(tokens.accent if hovered == Column.FROM else (tokens.text2 if connected else tokens.disabled))
        room = QRectF(15, top, columns.name_right - 15, ROW)
        texts.name.box(painter, room, model.names[row])

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.hover if hovered == Column.WEIGHT else tokens.inset)
        painter.drawRoundedRect(columns.weight_box(top), 5, 5)
        painter.setPen(tokens.text if connected else tokens.text3)
        weight = texts.strong if connected else texts.number
        right = columns.weight_right - 8
        weight.right(painter, right, middle, model.text(row, Column.WEIGHT), struck=not connected)
