"""The title row of a panel, which the window makes the title bar of its dock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.panels.typeface import font, measures
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import painter_of, shown
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip

HEIGHT = 40
_GAP = 8


class PanelHeader(QWidget):
    """Title, subtitle, and at the right what a panel adds and its menu button.

    Empty places don't take mouse events, so that the dock can be dragged by them. When there is too little room,
    first what was added as optional goes, then the subtitle is shortened.
    """

    resized = Signal()
    """Emitted when there is another room for what was added."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._subtitle = ""
        self._short = ""
        self._extras: list[tuple[QWidget, bool]] = []
        self.setObjectName(f"{name}.header")
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = Label(theme, "", "heading", self)
        self.subtitle = Label(theme, "", "caption", self)
        self.more = HeaderButton(theme, f"{name}.more", "more", self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def add(self, widget: QWidget, *, optional: bool = False) -> None:
        """Add a widget left of the menu button; an optional one is hidden where there is no room for it."""
        widget.setParent(self)
        self._extras.append((widget, optional))
        if isinstance(widget, QToolButton):
            QWidget.setTabOrder(widget, self.more)

    def set_texts(self, title: str, subtitle: str, short: str = "") -> None:
        """Replace title and subtitle; `short` says the same in less room."""
        if (title, subtitle) != (self.title.text(), self._subtitle):
            self._subtitle = subtitle
            self._short = short
            self.title.setText(title)
            self.subtitle.setToolTip(tip(subtitle))
            self._place()

    def set_titled(self, titled: bool) -> None:
        """Show the title, or leave it out where tabs before the header say it."""
        if titled is self.title.isHidden():
            self.title.setVisible(titled)
            self.updateGeometry()
            self._place()

    @property
    def subtitle_text(self) -> str:
        """The whole subtitle, also where it is shown shortened."""
        return self._subtitle

    def minimumSizeHint(self) -> QSize:
        """Room for title and menu button."""
        title = 0 if self.title.isHidden() else self.title.sizeHint().width()
        return QSize(title + (40 if self._theme.scale == 1.0 else self._theme.px(28)), self._theme.px(HEIGHT))

    def sizeHint(self) -> QSize:
        """Room for a short subtitle too."""
        if self._theme.scale > 1.0:
            # What is left is enough: large names beside it need the room.
            return self.minimumSizeHint()
        return QSize(240, HEIGHT)

    def room_for(self, widget: QWidget) -> int:
        """Return the pixels that title, menu button and what else was added leave for a widget."""
        title = 0 if self.title.isHidden() else self.title.sizeHint().width() + _GAP
        others = sum(w.sizeHint().width() + 4 for w, _ in self._extras if w is not widget and not w.isHidden())
        return self.width() - title - self.more.sizeHint().width() - 4 - others

    def remove(self, widget: QWidget) -> None:
        """Take out what was added; whoever asks gives it another place."""
        self._extras = [(other, optional) for other, optional in self._extras if other is not widget]
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Fonts may have changed."""
        if event.type() is QEvent.Type.FontChange:
            self._place()

    def relayout(self) -> None:
        """Place everything: something that was added has another size or was hidden or shown."""
        self._place()

    def _place(self) -> None:
        if self.width() < 28:
            return
        title_width = 0 if self.title.isHidden() else self.title.sizeHint().width()
        left = title_width + _GAP
        right = self._put(self.more, self.width())
        wanted = self.subtitle.fontMetrics().horizontalAdvance(self._subtitle) + 1
        room = right - left
        for index, (widget, optional) in reversed(list(enumerate(self._extras))):
            if optional:
                needed = sum(w.sizeHint().width() + 4 for w, _ in self._extras if not w.isHidden() or w is widget)
                widget.setVisible(room >= needed + wanted)
            if not widget.isHidden():
                # A button can't be narrower than it is; what stands right of one gives way.
                right = self._put(widget, right, at_least=left + self._buttons_room(index))
        self.title.setGeometry(0, 0, title_width, self.height())
        room = right - _GAP - left
        metrics = self.subtitle.fontMetrics()
        text = self._subtitle
        if self._short and metrics.horizontalAdvance(text) > room:
            text = self._short
        if metrics.horizontalAdvance(text) > room:
            # A stump of a word says nothing.
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) if room >= 60 else ""
        self.subtitle.setText(text)
        self.subtitle.setGeometry(left, 0, max(0, room + 2), self.height())

    def _buttons_room(self, count: int) -> int:
        """Return the pixels that the buttons among the first widgets need."""
        shown = [w for w, _ in self._extras[:count] if isinstance(w, QToolButton) and not w.isHidden()]
        return sum(widget.sizeHint().width() + 4 for widget in shown)

    def _put(self, widget: QWidget, right: int, at_least: int = 0) -> int:
        size = widget.sizeHint()
        if isinstance(widget, QToolButton) and self._theme.scale > 1.0 and right - at_least < size.width():
            # Half a button over another one is of no use.
            widget.move(-size.width(), 0)
            return right
        width = max(0, min(size.width(), right - at_least))
        widget.setGeometry(right - width, (self.height() - size.height()) // 2, width, size.height())
        return right - width - 4


class HeaderButton(QToolButton):
    """A small button with an icon in the theme's colours."""

    def __init__(self, theme: Theme, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setObjectName(name)
        self.setProperty("role", "small")
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """The least that can be hit well."""
        return QSize(self._theme.px(24), self._theme.px(24))

    def _refresh(self) -> None:
        self.setIcon(icon(self._icon_name, self._theme))


class Legend(QWidget):
    """Short lines with the names of the curves that they stand for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme.unscaled
        self._entries: tuple[tuple[str, str], ...] = ()
        theme.changed.connect(self.update)

    def set_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show (name, kind) pairs; kinds are those of `line_style`."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self.updateGeometry()
            self.update()

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """What is shown."""
        return self._entries

    def sizeHint(self) -> QSize:
        """As wide as lines and names need."""
        words = sum(measures(12, 500, italic=True).horizontalAdvance(text) + 28 for text, _ in self._entries)
        return shown(QSize(round(words), 24), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines and names."""
        painter = painter_of(self, self._theme)
        paint_legend(painter, self._theme, self._entries, 0.0, 16.0)


def line_style(theme: Theme, kind: str) -> tuple[QColor, float, list[float]]:
    """Return colour, width and dashes of a kind of curve: ``"value"``, ``"slope"`` or ``"ghost"``."""
    tokens = theme.tokens
    return {
        "value": (tokens.text, 2.0, []),
        "slope": (tokens.text3, 1.5, [5.0, 4.0]),
        "ghost": (theme.mix(tokens.panel, tokens.control, 0.6), 2.0, []),
    }[kind]


def paint_legend(
    painter: QPainter, theme: Theme, entries: Sequence[tuple[str, str]], left: float, baseline: float
) -> None:
    """Paint the entries of a legend from `left` on."""
    painter.setFont(font(12, 500, italic=True))
    for text, kind in entries:
        color, width, dashes = line_style(theme, kind)
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern([4.0 / width, 3.0 / width])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, baseline - 4), QPointF(left + 15, baseline - 4))
        painter.setPen(theme.tokens.text2)
        painter.drawText(QPointF(left + 19, baseline), text)
        left += measures(12, 500, italic=True).horizontalAdvance(text) + 28
