"""The strip under the canvas that goes back to any moment of the training, and on from there."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.counters import loss_text
from nnstudio.ui.training_bar.timeline_strip import TimelineStrip
from nnstudio.ui.workspace import Workspace

HEIGHT = 33
"""With the line above."""
_NARROW = 420


class TimelineBar(QWidget):
    """There once the training has more than one moment; while it runs, the newest one is shown."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("train.timeline.bar")
        self._workspace = workspace
        self._training = workspace.training
        self._theme = theme
        self._known: object = None
        self._places: list[float] = [0.0]
        self.setFixedHeight(theme.px(HEIGHT))
        self.strip = TimelineStrip(theme, self)
        self._aside = _Aside(theme, self)
        self.go_on = self._aside.button
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 1, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.strip, 1)
        row.addWidget(self._aside)
        self.strip.held.connect(self._held)
        self.strip.wanted.connect(self._seek)
        self.strip.released.connect(self._released)
        self.strip.toggled.connect(self._training.toggle)
        self.go_on.clicked.connect(self._continue)
        workspace.training.advanced.connect(self.refresh)
        workspace.training.state_changed.connect(self.refresh)
        workspace.changed.connect(self._changed)
        theme.changed.connect(self.update)
        self.hide()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the strip most of the room."""
        super().resizeEvent(event)
        self._aside.set_short(event.size().width() < _NARROW)

    def refresh(self) -> None:
        """Show the moments there are, and which of them is shown."""
        training = self._training
        timeline, running = training.timeline, training.running
        count = len(timeline)
        if count < 2:
            self.hide()
            return
        if running:
            # The thumb stays at the end: what lies between is looked at when somebody reaches for it.
            self._places = [self._place(0), self._place(count - 1)]
            self._known = None
            self.strip.show_places(self._places, 1, running=True)
        else:
            known = (count, timeline[0], timeline[count - 1])
            if known != self._known:
                self._known = known
                self._places = [self._place(index) for index in range(count)]
            self.strip.show_places(self._places, training.position, running=False)
            self._describe()
        self._aside.show_state(newest=running or training.position >= count - 1, running=running)
        self.show()

    def _changed(self) -> None:
        if not self._training.publishing:
            self.refresh()

    def _place(self, index: int) -> float:
        moment, prepared = self._training.timeline[index], self._workspace.data.prepared
        samples = len(prepared.x) if prepared is not None else 0
        return moment.epochs + (moment.state.position / samples if samples else 0.0)

    def _describe(self) -> None:
        training = self._training
        self.strip.setAccessibleName(
            self.tr("Timeline: epoch {epoch} of {last}").format(
                epoch=f"{training.epochs:,}", last=f"{training.timeline[len(training.timeline) - 1].epochs:,}"
            )
        )
        self.strip.setAccessibleDescription(self.tr("Arrows go to another moment of the training"))

    # --- a person -----------------------------------------------------------------------------

    def _held(self) -> None:
        """Stop running, so that what is reached for stands still."""
        self._training.pause()
        self.refresh()

    def _seek(self, index: int) -> None:
        self._training.seek(index)
        training = self._training
        self._workspace.hint.emit(
            self.tr("Epoch {epoch} · loss {loss}").format(epoch=f"{training.epochs:,}", loss=loss_text(training.loss))
        )

    def _released(self) -> None:
        self._training.end_seek()
        self._workspace.hint.emit("")

    def _continue(self) -> None:
        # The button goes with the click; the keyboard stays here.
        self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._training.continue_here()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel surface with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.panel)
        painter.fillRect(0, 0, self.width(), 1, self._theme.tokens.border)


class _Aside(QWidget):
    """At the right of the strip: the button, or the word for the newest moment; as wide for both."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running = False
        self._word = self.tr("now")
        self._texts = (self.tr("Continue from here"), self.tr("Continue"))
        self.button = QPushButton(self._texts[0], self)
        self.button.setObjectName("train.continue")
        self.button.setAccessibleName(self._texts[0])
        self.button.setProperty("role", "strip")
        self.button.setToolTip(self.tr("Forget what came after this moment, and train on from it"))
        self.button.setFont(theme.font(12, 500, tabular=False))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.button.hide()

    def set_short(self, short: bool) -> None:
        if self._texts[short] != self.button.text():
            self.button.setText(self._texts[short])
            self.updateGeometry()

    def show_state(self, *, newest: bool, running: bool) -> None:
        self.button.setVisible(not newest)
        self.button.setGeometry(0, (self.height() - 24) // 2, self.width(), 24)
        self._running = running
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.button.sizeHint().width(), 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.button.setGeometry(0, (self.height() - 24) // 2, self.width(), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.button.isVisible():
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent if self._running else tokens.control)
        painter.drawEllipse(0, self.height() // 2 - 3, 6, 6)
        painter.setFont(self._theme.font(12, tabular=False))
        painter.setPen(tokens.text2)
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._word)
