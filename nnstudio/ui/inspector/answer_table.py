"""The rows of what the output says, painted like the worksheet; a row leads to its neuron."""

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from nnstudio.ui.inspector.answers import Answer, Answers
from nnstudio.ui.inspector.number_delegate import Index
from nnstudio.ui.inspector.worksheet_grid import BAR, ROW, Texts
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.text_cache import TextCache

_MOST_ROWS = 12
_BARS = 40
_LAST_EDGE = -50.0
_COLUMNS = (48.0, 54.0)
_GAP = 10.0
_ROOT = QModelIndex()


def column_edges(answers: Answers, number: TextCache, strong: TextCache) -> tuple[float, ...]:
    """Return the right edges of the columns of numbers, from the last back, relative to the right edge of the rows.

    A column is wider than usual where a long number, like an exponential or the sum of all, needs it.
    """
    edges = [_LAST_EDGE]
    for back, usual in enumerate(_COLUMNS, start=1):
        texts = [row.texts[-back] for row in answers.rows if len(row.texts) >= back]
        widest = number.width(max(texts, key=len, default=""))
        if len(answers.sums) >= back:
            widest = max(widest, strong.width(answers.sums[-back]))
        edges.append(edges[-1] - max(usual, widest + _GAP))
    return tuple(edges)


class AnswerModel(QAbstractTableModel):
    """A row a class or value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers = Answers((), (), "")
        self.titles: tuple[str, ...] = ()

    def present(self, answers: Answers, titles: tuple[str, ...]) -> None:
        """Show other answers under the titles of all columns."""
        before = self.answers
        if len(before.rows) != len(answers.rows) or titles != self.titles:
            self.beginResetModel()
            self.answers, self.titles = answers, titles
            self.endResetModel()
        elif answers != before:
            self.answers = answers
            self.dataChanged.emit(self.index(0, 0), self.index(len(answers.rows) - 1, len(titles) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of classes or values."""
        return 0 if parent.isValid() else len(self.answers.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The name and the numbers."""
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return names and numbers."""
        row = self.answers.rows[index.row()]
        text = row.name if index.column() == 0 else row.texts[index.column() - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if index.column() == 0 else f"{row.name}, {self.titles[index.column()]} {text}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return tip(row.name)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.titles[section] if section < len(self.titles) else None
        return None


class AnswerTable(QTableView):
    """Shows an `AnswerModel`; a click or Enter shows the neuron of a row."""

    neuron_wanted = Signal(int)
    """Emitted with the index of an output neuron."""

    def __init__(self, model: AnswerModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme.unscaled
        self._row_height = theme.px(ROW)
        self._texts = Texts(self._theme)
        self._bold = TextCache(self._theme.font(12.5, 600))
        self._bold_name = TextCache(self._theme.font(12, 600))
        self._scaled: np.ndarray = np.zeros(0)
        self._signed = False
        self._two_sided = False
        self._hovered = -1
        self._edges: tuple[float, ...] = ()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What the output says"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._chosen)
        theme.changed.connect(self.viewport().update)

    def set_scaled(self, scaled: np.ndarray, *, signed: bool, two_sided: bool) -> None:
        """Take the places of the output neurons on the value scale, and how bars are painted.

        `signed`: from a centre axis; `two_sided`: p in blue and 1 − p in orange.
        """
        self._scaled, self._signed, self._two_sided = scaled, signed, two_sided

    def set_edges(self, edges: tuple[float, ...]) -> None:
        """Take the right edges of the columns of numbers; see `column_edges`."""
        if edges != self._edges:
            self._edges = edges
            self.viewport().update()

    def rows_height(self) -> int:
        """Return the height of the rows; many scroll."""
        return ROW * min(_MOST_ROWS, self._model.rowCount())

    # --- events -------------------------------------------------------------------------------

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.neuron_wanted.emit(self._model.answers.rows[index.row()].neuron)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the neuron."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._chosen(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the pointer."""
        row = self.rowAt(int(event.position().y()))
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        self._hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that show."""
        painter = painter_of(self.viewport(), self._theme)
        offset = self.verticalOffset()
        rows = self._model.answers.rows
        first = max(0, (event.rect().top() + offset) // self._row_height)
        last = min(len(rows) - 1, (event.rect().bottom() + offset) // self._row_height)
        for place in range(first, last + 1):
            top = (place * self._row_height - offset) / self._theme.shown_at
            self._paint_row(painter, rows[place], place, top)

    def _paint_row(self, painter: QPainter, row: Answer, place: int, top: float) -> None:
        theme, tokens, texts = self._theme, self._theme.tokens, self._texts
        width, middle = box_of(self.viewport(), self._theme).width(), top + ROW / 2
        v = float(self._scaled[row.neuron]) if row.neuron < len(self._scaled) else 0.0
        if self._two_sided and place == 1:
            v = -v
        painter.setPen(QPen(theme.outline(v) if v == v else tokens.err, 1))
        painter.setBrush(theme.value_color(v))
        painter.drawEllipse(QPointF(5, middle), 4.5, 4.5)

        edges = self._edges[: len(row.texts)]
        color = tokens.text if row.predicted else tokens.text2
        painter.setPen(tokens.accent if place == self._hovered else color)
        room = QRectF(15, top, width + edges[-1] - (44 if len(row.texts) > 1 else 60) - 15, ROW)
        (self._bold_name if row.predicted else texts.name).box(painter, room, row.name)

        for order, (text, edge) in enumerate(zip(reversed(row.texts), edges, strict=True)):
            painter.setPen(tokens.accent if row.predicted and order == 0 else tokens.text)
            (self._bold if order == 0 else texts.number).right(painter, width + edge, middle, text)
        self._paint_bar(painter, row, place, QRectF(width - _BARS, middle - BAR / 2, _BARS, BAR))
        if self.hasFocus() and self.currentIndex().row() == place:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(QRectF(1, top + 2, width - 2, ROW - 4), 5, 5)

    def _paint_bar(self, painter: QPainter, row: Answer, place: int, box: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        share = row.share if row.share == row.share else 0.0
        if self._signed:
            axis = round(box.center().x()) + 0.5
            length = share * box.width() / 2
            painter.setBrush(tokens.neg if share < 0 else tokens.pos)
            painter.drawRoundedRect(QRectF(axis + min(0.0, length), box.top(), abs(length), BAR), 2, 2)
            painter.setPen(QPen(tokens.control, 1))
            painter.drawLine(QPointF(axis, box.center().y() - 7), QPointF(axis, box.center().y() + 7))
            return
        painter.setBrush(tokens.inset)
        painter.drawRoundedRect(box, 2, 2)
        color = tokens.accent if row.predicted else tokens.disabled
        if self._two_sided:
            color = tokens.pos if place == 0 else tokens.neg
        painter.setBrush(color)
        box.setWidth(max(2.0, share * box.width()))
        painter.drawRoundedRect(box, min(2.0, box.width() / 2), 2)
