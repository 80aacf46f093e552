"""The three tools at the canvas's lower left: select, pan, add."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme

TOOLS = ("select", "pan", "add")
_ICONS = {"select": "pointer", "pan": "hand", "add": "plus"}


class Toolbox(QWidget):
    """Shows and sets the canvas's tool.

    Parameters
    ----------
    interaction : Interaction
        Holds the tool; tells of changes by its signal `tool_changed`.
    """

    def __init__(self, interaction, theme: Theme, parent: QWidget) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self.setObjectName("toolbox")
        self._interaction = interaction
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        self._group = QButtonGroup(self)
        texts = {
            "select": self.tr("Select and move (V)"),
            "pan": self.tr("Pan (H, or hold Space)"),
            "add": self.tr("Add neurons: click on a layer (A)"),
        }
        self._buttons: dict[str, QToolButton] = {}
        for tool in TOOLS:
            button = QToolButton(self)
            button.setObjectName(f"tool.{tool}")
            button.setCheckable(True)
            button.setFixedSize(theme.px(32), theme.px(26))
            button.setToolTip(texts[tool])
            button.setAccessibleName(texts[tool])
            self._group.addButton(button)
            self._buttons[tool] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._choose)
        interaction.tool_changed.connect(self._show)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        self._show(interaction.tool)
        self.adjustSize()

    def _choose(self, button: QToolButton) -> None:
        self._interaction.tool = button.objectName().removeprefix("tool.")

    def _show(self, tool: str) -> None:
        self._buttons[tool].setChecked(True)

    def _paint_icons(self) -> None:
        for tool, button in self._buttons.items():
            button.setIcon(icon(_ICONS[tool], self._theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill on the canvas."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.border, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
