"""What is the matter with the data, over the canvas, with a button for each thing that helps."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnstudio.datasets import Linked
from nnstudio.training import Offer
from nnstudio.ui.icons import icon, pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import caption, tip
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

TOP = 64
"""Where the bar is, below the headers of the layers."""
WIDEST = 760
_MOST = 3
_GAP = 8
_ICON_ROOM = 40


@dataclass(frozen=True)
class _State:
    """What is said, as what, and the buttons."""

    kind: str = ""
    text: str = ""
    buttons: tuple[tuple[str, str, str], ...] = ()
    """Key, words, and fewer words where there is less room."""


class OffersBar(QWidget):
    """Follows the data: it comes when they don't fit and goes when they do, whichever way that came about.

    Parameters
    ----------
    area : QWidget
        What it lies over.
    message : QWidget
        The message that it makes room for.
    """

    locate_wanted = Signal()
    """Emitted when a person wants to show where a linked table is."""

    def __init__(self, workspace: Workspace, theme: Theme, area: QWidget, message: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("data.offers")
        self._workspace = workspace
        self._theme = theme
        self._area = area
        self._message = message
        self._state = _State()
        self._closed = _State()
        self._part = 0.0
        self._label = Label(theme, "", "body", self)
        self._label.setObjectName("data.offers.text")
        self._label.setFont(theme.font(12.5, 500, tabular=False))
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setObjectName("data.offers.close")
        self._close.setAccessibleName(self.tr("Not now"))
        self._close.setToolTip(self.tr("Not now"))
        self._close.setProperty("role", "small")
        self._close.clicked.connect(self._put_away)
        self.buttons: list[QPushButton] = []
        for index in range(_MOST):
            button = QPushButton(self)
            button.setObjectName(f"data.offers.{index}")
            button.setFont(theme.font(12, 500, tabular=False))
            if index == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(self._clicked)
            self.buttons.append(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        for button in self.buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(10)
        head.addWidget(self._label, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ICON_ROOM, 9, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._row)
        theme.changed.connect(self._refresh_icon)
        workspace.data.changed.connect(self.refresh)
        workspace.data.progressed.connect(self._progressed)
        area.installEventFilter(self)
        message.installEventFilter(self)
        self._refresh_icon()
        self.hide()
        self.refresh()

    @property
    def text(self) -> str:
        """What is said, or an empty text."""
        return self._label.text() if not self.isHidden() else ""

    # --- what is the matter -------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is the matter with the data now."""
        state = self._now()
        if state == self._state:
            return
        self._state, self._part = state, 0.0
        if not state.text or state == self._closed:
            self._leave()
            return
        self._closed = _State()
        self._label.setText(state.text)
        self.setAccessibleName(state.text)
        for index, button in enumerate(self.buttons):
            shown = index < len(state.buttons)
            button.setVisible(shown)
            if shown:
                button.setAccessibleName(state.buttons[index][1])
        self._close.setVisible(state.kind != "wait")
        self.place()
        self.show()
        self.raise_()
        self.update()

    def _now(self) -> _State:
        data = self._workspace.data
        if data.reading:
            return _State("wait", self.tr("Reading {name}…").format(name=data.reading))
        if data.misfit is not None:
            offers = data.misfit.offers[:_MOST]
            return _State(
                "accent",
                self._workspace.message(data.misfit),
                tuple((offer.key, self._title(offer), self._short_title(offer)) for offer in offers),
            )
        linked = data.kept is not None and isinstance(data.kept.source, Linked)
        if data.problem and data.dataset is None:
            words = self.tr("Remove the data"), self.tr("Locate…")
            remove, locate = ("remove", words[0], words[0]), ("locate", words[1], words[1])
            return _State("err", data.problem, (locate, remove) if linked else (remove,))
        if data.is_changed and data.kept is not None and isinstance(data.kept.source, Linked):
            name = data.kept.source.path.rpartition("/")[2]
            text = self.tr("{name} has changed since it was brought in. The scaling is still the one learned then.")
            words = self.tr("Learn the scaling anew"), self.tr("Learn anew")
            return _State("warn", text.format(name=name), (("reload", *words),))
        return _State()

    @staticmethod
    def _title(offer: Offer) -> str:
        return say(offer)

    @staticmethod
    def _short_title(offer: Offer) -> str:
        """Return the title without the names, which the message has."""
        return say(offer.short)

    # --- what is done -------------------------------------------------------------------------

    def _clicked(self) -> None:
        index = self.buttons.index(self.sender())  # type: ignore[arg-type]
        data = self._workspace.data
        key = self._state.buttons[index][0]
        if key == "locate":
            self.locate_wanted.emit()
        elif key == "remove":
            data.remove()
        elif key == "reload":
            data.reload()
        elif data.misfit is not None:
            data.accept(data.misfit.offers[index])

    def _put_away(self) -> None:
        """Leave it for now; it comes back when something else is the matter."""
        self._closed = self._state
        self._leave()

    def _leave(self) -> None:
        """Hide; the focus of a button goes back to what lies below, not to whatever comes first in the window."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _progressed(self, part: float) -> None:
        self._part = part
        self.update()

    # --- looks --------------------------------------------------------------------------------

    def place(self) -> None:
        """Lie centred over the area, below a message."""
        room = self._area.width() - 24
        shown = [button for button in self.buttons if not button.isHidden()]
        inner = min(room, WIDEST) - _ICON_ROOM - 10
        gaps = _GAP * max(0, len(shown) - 1)
        for words in (1, 2):
            for button, state in zip(shown, self._state.buttons, strict=False):
                fitted = button.fontMetrics().elidedText(state[words], Qt.TextElideMode.ElideRight, inner - 36)
                button.setText(caption(fitted))
                button.setToolTip(tip(state[1]) if fitted != state[1] else "")
            wide = sum(button.sizeHint().width() for button in shown) + gaps
            if wide <= inner:
                break
        directions = QBoxLayout.Direction
        beside = wide <= inner
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        for button in shown:
            self._row.setAlignment(button, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)
        text_width = self._label.fontMetrics().horizontalAdvance(self._state.text) + 44
        needed = max(text_width, wide if beside else max(button.sizeHint().width() for button in shown))
        width = min(room, WIDEST, max(280, needed + _ICON_ROOM + 10))
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(
            width, max(40, self.heightForWidth(width) if self.hasHeightForWidth() else column.sizeHint().height())
        )
        top = TOP
        if not self._message.isHidden():
            top = self._message.geometry().bottom() + 1 + _GAP
        self.move(QPoint((self._area.width() - width) // 2, top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay centred, and below the message."""
        kind = event.type()
        about_message = watched is self._message and kind in (
            QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move,
        )  # fmt: skip
        if (about_message or kind is QEvent.Type.Resize) and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def _refresh_icon(self) -> None:
        self._close.setIcon(icon("close", self._theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted card with its sign; while something is read, the part that is done along the lower edge."""
        tokens = self._theme.tokens
        kind = "accent" if self._state.kind == "wait" else self._state.kind or "accent"
        color = getattr(tokens, kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rim = tokens.accent_line if kind == "accent" else color
        painter.setPen(QPen(rim, 1))
        painter.setBrush(getattr(tokens, f"{kind}_soft") if kind != "accent" else tokens.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        name = "info" if kind == "accent" else "warning"
        painter.drawPixmap(14, 10, pixmap(name, color, 16, self.devicePixelRatioF()))
        if self._state.kind == "wait":
            track = QRectF(_ICON_ROOM, self.height() - 8, self.width() - _ICON_ROOM - 14, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed)
            painter.drawRoundedRect(track, 1.5, 1.5)
            track.setWidth(track.width() * self._part)
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(track, 1.5, 1.5)
