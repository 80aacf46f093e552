"""What `project.advice` remarks on the network: a click goes to the place, a button mends it in one edit.

Looking a network over takes longer than a forward pass; it happens a moment after the last change, and only while
the list can be seen.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.project import edits
from nnstudio.project.advice import Remark, advise
from nnstudio.training.health import remarks as health_remarks
from nnstudio.ui.icons import pixmap
from nnstudio.ui.inspector.answers import class_names
from nnstudio.ui.selection import LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import caption, tip
from nnstudio.ui.widgets.tab_order import reorder_tabs
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

DELAY = 250
"""Milliseconds after the last change."""
_MOST = 12


class AdviceList(QWidget):
    """Follows the workspace by itself while it is visible.

    Parameters
    ----------
    name : str
        The objectName; remarks are called ``name.0``, their buttons ``name.0.fix``.
    """

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Advice"))
        self.remarks: tuple[Remark, ...] = ()
        self.items: list[RemarkItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._nothing = Label(theme, self.tr("Nothing to remark on"), "caption", self)
        self._column.addWidget(self._nothing)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.refresh)
        workspace.traced.connect(self._due)

    def _due(self) -> None:
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: object) -> None:
        """Catch up with what happened meanwhile."""
        self._timer.start(0)

    def hideEvent(self, event: object) -> None:
        """Nobody looks: no work."""
        self._timer.stop()

    def refresh(self) -> None:
        """Look the network over now."""
        self._timer.setInterval(DELAY)
        remarks = advise(self._workspace.project, self._workspace.trace)
        found = self._workspace.health.health
        if found is not None and len(found.dead) == len(self._workspace.network.layers):
            remarks += health_remarks(self._workspace.network, found)
        if len(remarks) > _MOST:
            remarks = remarks[:_MOST]
        messages = [_message(remark) for remark in remarks]
        same = [item.message for item in self.items] == messages
        self.remarks = remarks
        if same:
            for item, remark in zip(self.items, remarks, strict=True):
                item.remark = remark
            return
        while len(self.items) > len(remarks):
            item = self.items.pop()
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        grown = len(remarks) > len(self.items)
        for index, remark in enumerate(remarks):
            if index == len(self.items):
                item = RemarkItem(self._theme, f"{self.objectName()}.{index}", self)
                item.place_wanted.connect(self._show_place)
                item.fix_wanted.connect(self._fix)
                self._column.addWidget(item)
                self.items.append(item)
            self.items[index].show_remark(remark)
        self._nothing.setVisible(not remarks)
        if grown:
            reorder_tabs(self)

    def _show_place(self, remark: Remark) -> None:
        network = self._workspace.network
        if remark.layer is None or remark.layer >= network.depth:
            return
        if remark.neuron is not None and remark.neuron < network.sizes[remark.layer]:
            self._workspace.selection.set([NeuronRef(network.neuron_uid(remark.layer, remark.neuron))])
        else:
            self._workspace.selection.set([LayerRef(network.layer_uid(remark.layer))])

    def _fix(self, remark: Remark) -> None:
        if remark.fix is not None:
            edit = remark.fix.edit
            if remark.key == "missing_classes":  # names are written in the language of the window
                edit = partial(edits.set_classes, classes=class_names(self._workspace.network.output))
            self._workspace.edit(_title(remark), edit)
            self.refresh()


def _message(remark: Remark) -> str:
    return say(remark)


def _title(remark: Remark) -> str:
    return say(remark.fix) if remark.fix else ""


_LEFT, _RIGHT = 36, 10


class RemarkItem(QWidget):
    """One remark; Enter or a click on it shows its place."""

    place_wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.remark: Remark | None = None
        self.message = ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "label")
        self._text.setFont(theme.font(12.5, tabular=False))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.fix = QPushButton(self)
        self.fix.setObjectName(name + ".fix")
        self.fix.setProperty("role", "link")
        self.fix.setFont(theme.font(12.5, 500, tabular=False))
        # The names of layers can be long: the words give way, not the page.
        self.fix.setMinimumWidth(1)
        self.fix.clicked.connect(self._fix)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.fix)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 8, _RIGHT, 8)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addLayout(line)
        theme.changed.connect(self.update)

    def show_remark(self, remark: Remark) -> None:
        """Show a remark."""
        self.remark = remark
        self.message = _message(remark)
        self._text.setText(self.message)
        self.setAccessibleName(self.message)
        title = _title(remark)
        self.fix.setAccessibleName(title)
        self.fix.setToolTip(tip(title))
        self._show_fix()
        self.fix.setVisible(remark.fix is not None)
        placed = remark.layer is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if placed else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Show the place") if placed else "")

    def _show_fix(self) -> None:
        words = _title(self.remark) if self.remark is not None else ""
        room = self.width() - _LEFT - _RIGHT - 12
        elided = self.fix.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, max(40, room))
        self.fix.setText(caption(elided))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as there is room for."""
        super().resizeEvent(event)
        self._show_fix()

    def _fix(self) -> None:
        if self.remark is not None:
            self.fix_wanted.emit(self.remark)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows the place."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.place_wanted.emit(self.remark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space show the place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.place_wanted.emit(self.remark)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile, icon, focus ring."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if focused else Qt.PenStyle.NoPen)
        placed = self.remark is not None and self.remark.layer is not None
        painter.setBrush(tokens.hover if placed and self.underMouse() else tokens.inset)
        inset = 1 if focused else 0
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.drawPixmap(12, 9, pixmap("info", tokens.text3, 16, self.devicePixelRatioF()))
