"""The head of a page: a mark that shows the thing, its name, where it is, and the way to its neighbours."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon, pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_head
from nnstudio.ui.widgets.drawing import box_of, painter_of
from nnstudio.ui.widgets.plain import tip

HEIGHT = 60
MARGIN = 16
MARK = QRectF(MARGIN, 12, 34, 34)

Mark = Callable[[QPainter, Theme], None]


class PageHeader(QWidget):
    """Shows what a page is about.

    Parameters
    ----------
    name : str
        The page's objectName; the buttons are called ``name.previous`` and ``name.next``.
    """

    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._title = ""
        self._subtitle = ""
        self._mark: Mark | None = None
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.previous = self._button(name + ".previous", self.tr("Previous"))
        self.next = self._button(name + ".next", self.tr("Next"))
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        theme.changed.connect(self._themed)
        self._themed()

    def _button(self, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(label)
        button.setToolTip(label)
        button.setProperty("role", "small")
        edge = round(16 * self._theme.shown_at)
        button.setIconSize(QSize(edge, edge))
        return button

    def _themed(self) -> None:
        self.previous.setIcon(icon("chevron-up", self._theme))
        self.next.setIcon(icon("chevron-down", self._theme))
        self.update()

    @property
    def title(self) -> str:
        """What is shown first."""
        return self._title

    @property
    def subtitle(self) -> str:
        """The line below the title."""
        return self._subtitle

    def set_texts(self, title: str, subtitle: str) -> None:
        """Show a name and where the thing is."""
        if (title, subtitle) != (self._title, self._subtitle):
            self._title, self._subtitle = title, subtitle
            self.setAccessibleName(f"{title}, {subtitle}" if subtitle else title)
            self.setToolTip(tip(title))
            self.update()

    def set_mark(self, mark: Mark) -> None:
        """Paint the mark by a callable ``mark(painter, theme)`` into `MARK`."""
        self._mark = mark
        self.update(0, 0, round((MARK.right() + 6) * self._theme.shown_at), self.height())

    def set_neighbours(self, previous: str | None, following: str | None) -> None:
        """Enable the buttons where there is a neighbour, and name it; hide both if there's none at all."""
        for button, label, text in (
            (self.previous, previous, self.tr("Previous: {name}")),
            (self.next, following, self.tr("Next: {name}")),
        ):
            button.setEnabled(label is not None)
            name = text.format(name=label) if label is not None else ""
            if name and name != button.toolTip():
                button.setToolTip(tip(name))
                button.setAccessibleName(name)
            button.setVisible(previous is not None or following is not None)

    def resizeEvent(self, event: object) -> None:
        """Keep the buttons at the right."""
        for button, middle in ((self.next, 10), (self.previous, 34)):
            button.resize(button.sizeHint())
            center = QPointF(box_of(self, self._theme).width() - MARGIN - middle, 29.0) * self._theme.shown_at
            button.move(round(center.x()) - button.width() // 2, round(center.y()) - button.height() // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, two lines, and the line below all."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(QPointF(0, HEIGHT - 0.5), QPointF(box_of(self, self._theme).width(), HEIGHT - 0.5))
        if self._mark is not None:
            painter.save()
            self._mark(painter, self._theme)
            painter.restore()
        left = int(MARK.right()) + 12
        if event.rect().right() < left * self._theme.shown_at:
            return
        end = box_of(self, self._theme).width() - MARGIN
        if not self.previous.isHidden():
            end = self.previous.x() / self._theme.shown_at
        room = round(end) - left - 4
        for font, color, baseline, text in (
            (self._theme.font(14, 600, tabular=False), tokens.text, 26, self._title),
            (self._theme.font(12, tabular=False), tokens.text3, 43, self._subtitle),
        ):
            painter.setFont(font)
            painter.setPen(color)
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(left, baseline), elided)


def disc_mark(text: str, v: float) -> Mark:
    """A neuron: a disc of the colour of its value, with the number on it."""

    def paint(painter: QPainter, theme: Theme) -> None:
        broken = v != v
        painter.setPen(QPen(theme.tokens.err if broken else theme.outline(v), 1))
        painter.setBrush(theme.tokens.err_soft if broken else theme.value_color(v))
        painter.drawEllipse(MARK.center(), 17, 17)
        painter.setFont(theme.font(11 if len(text) < 6 else 9, 600))
        painter.setPen(theme.tokens.err if broken else theme.value_ink(v))
        painter.drawText(MARK, Qt.AlignmentFlag.AlignCenter, text)

    return paint


def icon_mark(name: str) -> Mark:
    """Anything: an icon on a tinted tile."""

    def paint(painter: QPainter, theme: Theme) -> None:
        _tile(painter, theme)
        ratio = painter.device().devicePixelRatioF() * theme.shown_at
        painter.drawPixmap(int(MARK.x()) + 8, int(MARK.y()) + 8, pixmap(name, theme.tokens.accent, 18, ratio))

    return paint


def head_mark(key: str) -> Mark:
    """An output head: its picture on a tinted tile."""

    def paint(painter: QPainter, theme: Theme) -> None:
        _tile(painter, theme)
        paint_head(painter, MARK.adjusted(8, 9, -8, -10), key, theme.tokens.accent, theme.tokens.disabled)

    return paint


def strip_mark(values: tuple[float, ...]) -> Mark:
    """A layer: a strip of its neurons' values on a tinted tile."""

    def paint(painter: QPainter, theme: Theme) -> None:
        _tile(painter, theme)
        strip = QRectF(0, 0, 8, 22)
        strip.moveCenter(MARK.center())
        painter.setPen(Qt.PenStyle.NoPen)
        each = strip.height() / len(values)
        for index, v in enumerate(values):
            painter.setBrush(theme.value_color(v))
            painter.drawRect(QRectF(strip.left(), strip.top() + index * each, strip.width(), each))

    return paint


def _tile(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.accent_soft)
    painter.drawRoundedRect(MARK, 9, 9)
