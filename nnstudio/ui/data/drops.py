"""What can be dropped anywhere on the window: a network's file, a table, a tile of data."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.datasets import TABLE_ENDINGS
from nnstudio.ui.data.items import PREFIX, TABLE, data_items
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

MIME_TYPE = "application/x-nnstudio-item"
NETWORK_ENDING = ".nns"


class WindowDrops(QObject):
    """Follows a drag over the window and says what a release would do.

    Parameters
    ----------
    area : QWidget
        What is framed while something is over the window.
    away : QWidget
        Where nothing is taken: the palette that a tile comes from.
    """

    network_dropped = Signal(object)
    """Emitted with the path of a network's file."""
    table_dropped = Signal(object)
    """Emitted with the path of a table."""
    data_dropped = Signal(str)
    """Emitted with the key of a tile of data."""

    def __init__(self, workspace: Workspace, theme: Theme, area: QWidget, away: QWidget) -> None:
        super().__init__(area)
        self._workspace = workspace
        self._away = away
        self.frame = DropFrame(theme, area)

    def enter(self, event: QDragEnterEvent) -> None:
        """Take what can be dropped."""
        if self._said(event.mimeData()):
            event.acceptProposedAction()

    def move(self, event: QDragMoveEvent, window: QWidget) -> None:
        """Frame what would take it, and say what would come of it."""
        text = self._said(event.mimeData())
        if not text or self._is_away(window, event.position().toPoint()):
            self._show("")
            event.ignore()
        else:
            self._show(text)
            event.acceptProposedAction()

    def leave(self) -> None:
        """Forget it: it left, or Esc was pressed."""
        self._show("")

    def drop(self, event: QDropEvent, window: QWidget) -> None:
        """Tell what was dropped."""
        self._show("")
        data = event.mimeData()
        if self._is_away(window, event.position().toPoint()):
            event.ignore()
            return
        event.acceptProposedAction()
        key = data_key(data)
        if key:
            self.data_dropped.emit(key)
        elif (path := dropped_file(data, (NETWORK_ENDING,))) is not None:
            self.network_dropped.emit(path)
        elif (path := dropped_file(data, TABLE_ENDINGS)) is not None:
            self.table_dropped.emit(path)
        else:
            event.ignore()

    def _is_away(self, window: QWidget, point: QPoint) -> bool:
        return self._away.isVisible() and self._away.rect().contains(self._away.mapFrom(window, point))

    def _said(self, data: QMimeData) -> str:
        """Return what a release would do; empty if it would do nothing."""
        key = data_key(data)
        if key == TABLE:
            return self.tr("Release to choose a table")
        if key:
            title = next(item.title for item in data_items() if item.key == key).rstrip("…")
            return self.tr("Release to learn from {name}").format(name=title)
        if (path := dropped_file(data, (NETWORK_ENDING,))) is not None:
            return self.tr("Release to open {name}").format(name=path.name)
        if (path := dropped_file(data, TABLE_ENDINGS)) is not None:
            return self.tr("Release to import {name}").format(name=path.name)
        return ""

    def _show(self, text: str) -> None:
        if text != self.frame.text:
            self.frame.say(text)
            self._workspace.hint.emit(self.tr("{what} · Esc cancels").format(what=text) if text else "")


def data_key(data: QMimeData) -> str:
    """Return the key of the tile of data that is dragged; empty if something else is."""
    if not data.hasFormat(MIME_TYPE):
        return ""
    key = bytes(data.data(MIME_TYPE).data()).decode("utf-8", "replace")
    return key if key.startswith(PREFIX) and any(item.key == key for item in data_items()) else ""


def dropped_file(data: QMimeData, endings: tuple[str, ...]) -> Path | None:
    """Return the first file that is dragged along and called like that."""
    for url in data.urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith(endings):
            return Path(url.toLocalFile())
    return None


class DropFrame(QWidget):
    """A dashed frame over the canvas with what a release does."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._area = parent
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def say(self, text: str) -> None:
        """Show the frame with a text, or hide it."""
        self.text = text
        if text:
            self.setGeometry(self._area.rect())
            self.raise_()
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint, a dashed rim, and a pill in the middle."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(9, 9, -9, -9)
        tint = tokens.accent_soft
        painter.setOpacity(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, 14, 14)
        painter.setOpacity(1.0)
        pen = QPen(tokens.accent, 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 14, 14)
        painter.setFont(self._theme.font(13, 600, tabular=False))
        width = painter.fontMetrics().horizontalAdvance(self.text) + 36
        # Where the picture under the pointer seldom is, and below the headers of the layers.
        pill = QRectF(box.center().x() - width / 2, box.top() + 62, width, 34)
        painter.setPen(QPen(tokens.accent_line, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(pill, 17, 17)
        painter.setPen(tokens.accent)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.text)
