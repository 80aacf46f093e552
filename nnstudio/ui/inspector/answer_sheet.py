"""What the output says as a sheet: titles, rows, and the sums below."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.inspector.answer_table import AnswerModel, AnswerTable, column_edges
from nnstudio.ui.inspector.answers import Answers
from nnstudio.ui.inspector.worksheet_grid import ROW, Texts
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, put, shown
from nnstudio.ui.widgets.text_cache import TextCache

_TITLES = 22
_SUMS = 36
_BAR_ROOM = 12
"""How far the scroll bar of a long list reaches into the margin of the page."""


class AnswerSheet(QWidget):
    """The table with its frame; it lies in the page with a margin of its own at the right, for a scroll bar."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._texts = Texts(self._theme)
        self._bold = TextCache(self._theme.font(12.5, 600))
        self.model = AnswerModel(self)
        self.table = AnswerTable(self.model, theme, name, self)
        self._edges: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def present(self, answers: Answers, titles: tuple[str, ...]) -> None:
        """Show answers under the titles of all columns."""
        before = (self.model.rowCount(), bool(self.model.answers.sums))
        changed = answers.sums != self.model.answers.sums or titles != self.model.titles
        self.model.present(answers, titles)
        edges = column_edges(answers, self._texts.number, self._bold)
        if edges != self._edges:
            self._edges = edges
            self.table.set_edges(edges)
            changed = True
        if before != (self.model.rowCount(), bool(answers.sums)):
            self.updateGeometry()
            self._arrange()
        if changed:
            self.update()

    def sizeHint(self) -> QSize:
        """Titles, rows and sums."""
        height = _TITLES + self.table.rows_height() + (_SUMS if self.model.answers.sums else 0)
        return shown(QSize(276, height), self._theme)

    def _arrange(self) -> None:
        rows = self.table.rows_height()
        beside = _BAR_ROOM if self.model.rowCount() * ROW > rows else 0
        put(self.table, self._theme, 0, _TITLES, box_of(self, self._theme).width() - _BAR_ROOM + beside, rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint titles and sums."""
        tokens, titles, sums = self._theme.tokens, self.model.titles, self.model.answers.sums
        if not titles:
            return
        painter = painter_of(self, self._theme)
        width = box_of(self, self._theme).width() - _BAR_ROOM
        painter.setPen(tokens.text3)
        caption = self._texts.caption
        caption.left(painter, 0, 10, titles[0])
        for title, edge in zip(reversed(titles[1:]), self._edges, strict=False):
            caption.right(painter, width + edge, 10, title)
        if sums:
            top = _TITLES + self.table.rows_height()
            painter.setPen(QPen(tokens.border_strong, 1))
            painter.drawLine(QPointF(0, top + 5.5), QPointF(width, top + 5.5))
            painter.setPen(tokens.text)
            self._texts.strong.left(painter, 0, top + 24, self.tr("Sum"))
            for text, edge in zip(reversed(sums), self._edges, strict=False):
                self._bold.right(painter, width + edge, top + 24, text)
