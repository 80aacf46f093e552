"""The line at the bottom: a hint for the gesture at hand, pace, parameters, forward time, saved or not."""

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from nnstudio.engine import Trace
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.pace import Pace
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

HEIGHT = 28


class StatusFrame(QStatusBar):
    """Gives the line the whole room at the bottom of the window; Qt's own layout would push it in and cut it off."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.px(HEIGHT))
        self.line = StatusBar(workspace, theme, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line as wide as the window."""
        super().resizeEvent(event)
        self.line.setGeometry(self.rect())


class StatusBar(QWidget):
    """Paints its few words itself: they change with every forward pass and must cost nothing."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(theme.px(HEIGHT))
        self._workspace = workspace
        self._theme = theme
        self._hint = ""
        self._resting_hint = ""
        self._overflow = ""
        self._forward_text = ""
        self._lead: QWidget | None = None
        workspace.hint.connect(self.set_hint)
        workspace.traced.connect(self._traced)
        workspace.changed.connect(self.refresh)
        workspace.file_changed.connect(self.refresh)
        self._pace = Pace(workspace.training)
        workspace.training.advanced.connect(self._look)
        workspace.training.state_changed.connect(self._look)
        theme.changed.connect(self.update)
        self.refresh()

    def set_lead(self, lead: QWidget) -> None:
        """Put a widget before the words; it may come and go."""
        self._lead = lead
        lead.setParent(self)
        lead.installEventFilter(self)
        self._place_lead()

    def _place_lead(self) -> None:
        if self._lead is not None:
            size = self._lead.sizeHint()
            self._lead.setGeometry(8, (self.height() - size.height() + 1) // 2, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for what leads, or take it back."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._place_lead()
            self.update()
        return super().eventFilter(watched, event)

    @property
    def text(self) -> str:
        """What the left part says now."""
        return self._overflow or self._hint or self._resting_hint

    def set_hint(self, text: str) -> None:
        """Say what the gesture at hand does; an empty text takes it back."""
        if text != self._hint:
            self._hint = text
            self._describe()

    def set_resting_hint(self, text: str) -> None:
        """Say something whenever no gesture does."""
        if text != self._resting_hint:
            self._resting_hint = text
            self._describe()

    def refresh(self) -> None:
        """Show the current project's state."""
        self._describe()

    def _look(self) -> None:
        if self._pace.look():
            self.update()

    def _traced(self, trace: Trace) -> None:
        before = (self._overflow, self._forward_text)
        self._overflow = ""
        if trace.overflow is not None:
            network = self._workspace.network
            where = trace.overflow
            self._overflow = self.tr(
                "{neuron} in {layer} has no finite value: its weights or inputs are too large for float32"
            ).format(neuron=network.neuron_name(where.layer, where.neuron), layer=layer_name(network, where.layer))
        self._forward_text = self.tr("Forward {time} ms").format(time=f"{self._workspace.forward_ms:.2f}")
        if before != (self._overflow, self._forward_text):
            self._describe()

    def _describe(self) -> None:
        self.setAccessibleName(self.text or self.tr("Status"))
        self.update()

    def _right_texts(self) -> list[tuple[str, bool | None]]:
        workspace = self._workspace
        count = workspace.network.parameter_count
        number = QLocale(QLocale.Language.English).toString(count)
        parameters = self.tr("1 parameter") if count == 1 else self.tr("{number} parameters").format(number=number)
        if workspace.unsaved:
            state = self.tr("Unsaved changes")
        elif workspace.path is None:
            state = self.tr("New document")
        else:
            state = self.tr("Saved")
        return [(self._pace.text, None), (parameters, None), (self._forward_text, None), (state, workspace.unsaved)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hint at the left, counters at the right with hairlines between."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.panel)
        painter.fillRect(0, 0, self.width(), 1, tokens.border)
        painter.setFont(self._theme.font(12))
        metrics = painter.fontMetrics()
        x = float(self.width() - 16)
        for text, dot in reversed(self._right_texts()):
            if not text:
                continue
            width = metrics.horizontalAdvance(text)
            painter.setPen(tokens.text2)
            painter.drawText(QRectF(x - width, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x -= width
            if dot is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent if dot else tokens.ok)
                painter.drawEllipse(QRectF(x - 14, self.height() / 2 - 3, 6, 6))
                x -= 16
            x -= 14
            painter.fillRect(QRectF(x, 8, 1, self.height() - 16), tokens.border)
            x -= 14
        left = 16.0 if self._lead is None or self._lead.isHidden() else self._lead.geometry().right() + 12.0
        if self.text:
            name, color = ("warning", tokens.err) if self._overflow else ("info", tokens.text3)
            edge = self._theme.px(14)
            picture = pixmap(name, color, edge, self.devicePixelRatioF())
            painter.drawPixmap(round(left), (self.height() - edge) // 2, picture)
            left += edge + 6
        painter.setPen(tokens.err if self._overflow else tokens.text2)
        # Words, unlike the counters, go without tabular figures, which widen the hyphen.
        painter.setFont(self._theme.font(12, tabular=False))
        room = max(0, int(x - left))
        hint = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, hint)
