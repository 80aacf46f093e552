"""The middle of the window: the canvas, what floats over it - tools, messages, the start page -, the timeline."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.ui.canvas.view import Canvas
from nnstudio.ui.message_bar import MessageBar
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.toolbox import Toolbox
from nnstudio.ui.training_bar.timeline import TimelineBar
from nnstudio.ui.walk_bar import WalkBar
from nnstudio.ui.welcome import Welcome
from nnstudio.ui.workspace import Workspace


class CanvasArea(QWidget):
    """Holds the canvas and keeps what floats over it in place."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.canvas = Canvas(workspace, theme, self)
        self.setFocusProxy(self.canvas)
        self.canvas.board.set_pictures(settings.neuron_pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        self.timeline = TimelineBar(workspace, theme, self)
        column.addWidget(self.timeline)
        self.toolbox = Toolbox(self.canvas.interaction, theme, self)
        self.walk_bar = WalkBar(workspace.walkthrough, theme, self.canvas, self)
        self.welcome = Welcome(theme, settings, self)
        self.welcome.hide()
        self.message = MessageBar(theme, self)
        self.canvas.installEventFilter(self)

    def show_pictures(self, shown: bool) -> None:
        """Show in neurons what they answer, or not, and remember it."""
        self._settings.neuron_pictures = shown
        self.canvas.board.set_pictures(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the tools at the lower left."""
        if event.type() is QEvent.Type.Resize:
            self.toolbox.move(12, self.canvas.height() - self.toolbox.height() - 12)
        return super().eventFilter(watched, event)
