"""A plot's card: a dock that looks like one, with the tabs of its group in its header."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.ui.card_tabs import CardTabs
from nnstudio.ui.docks import CloseButton, Placeholder, drop
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

GAP = 6
RADIUS = 10.0


class _CardPart(QWidget):
    """Half a card: the upper half is a dock's title bar, the lower half holds its contents."""

    def __init__(self, theme: Theme, inner: QWidget, *, upper: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._upper = upper
        column = QVBoxLayout(self)
        if upper:
            column.setContentsMargins(GAP + 12, 2 * GAP, GAP + 6, 0)
            self.setFixedHeight(theme.px(40) + 2 * GAP)
        else:
            column.setContentsMargins(GAP + 1, 0, GAP + 1, 2 * GAP + 1)
        column.addWidget(inner)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window colour around, the panel colour inside, a rounded border."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        # The card reaches beyond the half that is painted here, so that only its own corners are round.
        if self._upper:
            box.adjust(GAP + 0.5, 2 * GAP + 0.5, -GAP - 0.5, 3 * RADIUS)
        else:
            box.adjust(GAP + 0.5, -3 * RADIUS, -GAP - 0.5, -2 * GAP - 0.5)
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(QPen(tokens.border, 1))
        painter.setBrush(tokens.panel)
        painter.drawPath(path)


class Card(QDockWidget):
    """A dock that holds a plot, empty until `fill`.

    Parameters
    ----------
    key : str
        What it is called in the program, ``"loss"``.
    """

    uncovered = Signal()
    """Emitted when it came to the top of its group, or was opened."""

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__(title)
        self._theme = theme
        self.key = key
        self.setObjectName(f"dock.{key}")
        self.setAccessibleName(title)
        self._shown = True
        self._header: QWidget = Label(theme, title, "heading")
        self._body: QWidget = Placeholder(f"panel.{key}")
        self._row = QWidget()
        self.tabs = CardTabs(theme, self._row)
        self.tabs.setObjectName(f"dock.{key}.tabs")
        self.tabs.setAccessibleName(self.tr("Plots that share this place"))
        self.tabs.setToolTip(self.tr("Choose a plot; drag a name out to see both"))
        self.tabs.hide()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addWidget(self._header, 1)
        row.addWidget(CloseButton(theme, self, self._row))
        self.setTitleBarWidget(_CardPart(theme, self._row, upper=True))
        self.setWidget(_CardPart(theme, self._body, upper=False))
        self.visibilityChanged.connect(self._show_contents)

    def fill(self, header: QWidget, body: QWidget) -> None:
        """Put a panel's header and body into the card."""
        for layout, old, new in (
            (self._row.layout(), self._header, header),
            (self.widget().layout(), self._body, body),
        ):
            layout.replaceWidget(old, new)  # type: ignore[union-attr]
            drop(old)
        self._header, self._body = header, body
        self._show_title()
        self._body.setVisible(self._shown)

    @property
    def filled(self) -> bool:
        """Whether the panel is there."""
        return not isinstance(self._body, Placeholder)

    @property
    def on_top(self) -> bool:
        """Whether it can be seen: it is open, and not covered by another card of its group."""
        return self._shown and not self.isHidden()

    def show_group(self, group: Sequence["Card"]) -> None:
        """Show tabs for the cards that share a place, this one among them; the title alone for one by itself."""
        self.tabs.setVisible(len(group) > 1)
        if len(group) > 1:
            self.tabs.set_tabs([(card.key, card.windowTitle()) for card in group], self.key)
        self._show_title()

    def _show_title(self) -> None:
        alone = self.tabs.isHidden()
        if isinstance(self._header, Label):
            self._header.setText(self.windowTitle() if alone else "")
        else:
            self._header.set_titled(alone)  # type: ignore[attr-defined]

    def _show_contents(self, shown: bool) -> None:
        # Qt moves a dock that is covered out of sight, where its contents would still be visible to themselves:
        # they would go on painting, and Tab would lead there.
        self._shown = shown
        self._row.setVisible(shown)
        self._body.setVisible(shown)
        if shown:
            self.uncovered.emit()
