"""The page when nothing is selected: a word on what to do, and the network as a whole."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine import Trace
from nnstudio.ui.icons import pixmap
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.selection import Item
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of
from nnstudio.ui.workspace import Workspace


class EmptyPage(Page):
    """Shows the project while no part of it is selected."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.empty")
        self.header.hide()
        self.invitation = Invitation(theme, self.content)
        self.column.addWidget(self.invitation)
        self.add_line()
        self.add_data("inspector.data")
        self.add_training("inspector.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.network", self.content)
        self.column.addWidget(self.network_section)

    def present(self, items: tuple[Item, ...]) -> None:
        """There is nothing to take."""

    def refresh(self) -> None:
        """Show the project as it is now."""
        self.network_section.refresh()

    def refresh_values(self, trace: Trace) -> None:
        """Nothing here moves with x but the advice, which follows by itself."""

    def take_focus(self) -> None:
        """Go to the project's name."""
        self.network_section.name.setFocus(Qt.FocusReason.TabFocusReason)


class Invitation(QWidget):
    """An icon, "Nothing selected", and what to do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.title = self.tr("Nothing selected")
        self.text = self.tr("Select a neuron, layer or connection to see how its value is computed.")
        self.setAccessibleName(f"{self.title}. {self.text}")
        self.setFixedHeight(theme.px(232))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and text, centred."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        middle = box_of(self, self._theme).width() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.inset)
        painter.drawEllipse(QPointF(middle, 80), 26, 26)
        painter.drawPixmap(QPointF(middle - 11, 69), pixmap("pointer", tokens.text3, 22, ratio_of(self, self._theme)))
        painter.setPen(tokens.text)
        painter.setFont(self._theme.font(13.5, 600, tabular=False))
        width = box_of(self, self._theme).width()
        painter.drawText(QRectF(0, 120, width, 20), Qt.AlignmentFlag.AlignCenter, self.title)
        painter.setPen(tokens.text2)
        painter.setFont(self._theme.font(12.5, tabular=False))
        words = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(middle - 112, 146, 224, 60), words, self.text)
