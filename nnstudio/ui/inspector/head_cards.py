"""The three output heads to choose from, each with its picture and what it is for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from nnstudio.engine import HEADS
from nnstudio.project import edits
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_head
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace


class HeadCards(QWidget):
    """One card a head; Left and Right go from one to the next, Space and Enter choose.

    Parameters
    ----------
    name : str
        The objectName; the cards are called ``name.softmax`` and so on.
    """

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Output head"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        purposes = {
            "regression": self.tr("regression"),
            "binary": self.tr("binary"),
            "multi-class": self.tr("multi-class"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.cards: dict[str, _Card] = {}
        for key, head in HEADS.items():
            card = _Card(theme, key, say(head.title), purposes.get(head.purpose, head.purpose), self)
            card.setObjectName(f"{name}.{key}")
            card.clicked.connect(self._clicked)
            row.addWidget(card)
            self.cards[key] = card

    def refresh(self) -> None:
        """Mark the head of the current network."""
        chosen = self._workspace.network.output.head
        for key, card in self.cards.items():
            card.setChecked(key == chosen)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == chosen else Qt.FocusPolicy.ClickFocus)

    def step(self, card: "_Card", by: int) -> None:
        """Move the focus to a neighbour."""
        keys = list(self.cards)
        place = keys.index(card.key) + by
        if 0 <= place < len(keys):
            self.cards[keys[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self) -> None:
        card = self.sender()
        if isinstance(card, _Card):
            self._workspace.edit(
                self.tr("Set head {head}").format(head=say(HEADS[card.key].title)),
                edits.set_head,
                card.key,
                seed=self._workspace.fresh_seed(),
            )
            self.refresh()


class _Card(QAbstractButton):
    def __init__(self, theme: Theme, key: str, title: str, purpose: str, cards: HeadCards) -> None:
        super().__init__(cards)
        self._theme = theme.unscaled
        self._cards = cards
        self._purpose = purpose
        self.key = key
        self.setText(title)
        self.setAccessibleName(f"{title}, {purpose}")
        self.setToolTip(say(HEADS[key].formula))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return shown(QSize(84, 78), self._theme)

    def minimumSizeHint(self) -> QSize:
        return shown(QSize(64, 78), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._cards.step(self, 1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme)
        chosen = self.isChecked()
        if chosen:
            painter.setPen(QPen(tokens.accent_line, 1))
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed if self.isDown() else (tokens.hover if self.underMouse() else tokens.inset))
            painter.drawRoundedRect(box, 8, 8)
        picture = QRectF(0, 12, 32, 22)
        picture.moveLeft(box.center().x() - 16)
        strong, faint = (tokens.accent, tokens.accent_line) if chosen else (tokens.text2, tokens.disabled)
        paint_head(painter, picture, self.key, strong, faint)
        center = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tokens.accent if chosen else tokens.text)
        painter.setFont(self._theme.font(12, 600 if chosen else 500, tabular=False))
        painter.drawText(QRectF(0, 40, box.width(), 16), center, self.text())
        painter.setPen(tokens.accent if chosen else tokens.text3)
        painter.setFont(self._theme.font(11, tabular=False))
        painter.drawText(QRectF(0, 56, box.width(), 15), center, self._purpose)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
