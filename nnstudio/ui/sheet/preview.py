"""The pages as they will be printed, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nnstudio.ui.sheet.lettering import WHITE
from nnstudio.ui.sheet.pages import Page
from nnstudio.ui.theme import Theme

_WIDEST = 760
_MARGIN = 24
_GAP = 16


class _PageView(QWidget):
    """One page, white in any theme."""

    def __init__(self, theme: Theme, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = page
        self.show_page(page)

    def show_page(self, page: Page) -> None:
        self._page = page
        self.setAccessibleName(page.number)
        self.update()

    def height_at(self, width: int) -> int:
        return round(width * self._page.size.height() / self._page.size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), WHITE)
        painter.save()
        scale = self.width() / self._page.size.width()
        painter.scale(scale, scale)
        self._page.paint(painter)
        painter.restore()
        painter.setPen(QPen(self._theme.tokens.border_strong, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class _Desk(QWidget):
    """What the pages lie on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.tokens.window)


class Preview(QScrollArea):
    """Shows pages as wide as there is room; only those in sight are painted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("sheet.preview")
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it whether there is one.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = _Desk(theme)
        self._views: list[_PageView] = []
        self.setWidget(self._desk)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._views)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these pages; the place that is looked at stays."""
        while len(self._views) > len(pages):
            view = self._views.pop()
            view.hide()
            view.deleteLater()
        for index, page in enumerate(pages):
            if index < len(self._views):
                self._views[index].show_page(page)
            else:
                view = _PageView(self._theme, page, self._desk)
                view.show()
                self._views.append(view)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.viewport().width()
        width = max(120, min(_WIDEST, room - 2 * _MARGIN))
        y = _MARGIN
        for view in self._views:
            height = view.height_at(width)
            view.setGeometry((room - width) // 2, y, width, height)
            y += height + _GAP
        self._desk.resize(room, max(self.viewport().height(), y - _GAP + _MARGIN))
