"""The first thing one sees: starting points, recent files, and where to drag from."""

import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnstudio.ui.examples import EXAMPLES, Example
from nnstudio.ui.icons import application_icon, pixmap
from nnstudio.ui.lessons.entry import LessonsEntry
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of, shown
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import say

CARD_WIDTH = 616
MOST_SHOWN = 4


class ExampleTile(QAbstractButton):
    """A starting point with a little picture of its network."""

    def __init__(self, theme: Theme, example: Example, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.example = example
        self._caption = say(example.caption)
        self.setText(say(example.title))
        self.setObjectName(f"welcome.{example.key}")
        self.setAccessibleName(f"{self.text()}, {self._caption}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A third of the card wide, 132 high."""
        return shown(QSize(160, 132), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, picture, title, caption."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme).adjusted(1, 1, -1, -1)
        chosen = self.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if chosen else Qt.PenStyle.NoPen)
        surface = tokens.accent_soft if chosen else tokens.hover if self.underMouse() else tokens.inset
        painter.setBrush(tokens.pressed if self.isDown() else surface)
        painter.drawRoundedRect(box, 8, 8)
        self._paint_network(painter, QRectF(box.center().x() - 46, 14, 92, 66))
        painter.setFont(self._theme.font(13, 600, tabular=False))
        painter.setPen(tokens.accent if chosen else tokens.text)
        painter.drawText(QRectF(box.left(), 84, box.width(), 20), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(self._theme.font(12, tabular=False))
        painter.setPen(tokens.text2)
        painter.drawText(QRectF(box.left(), 104, box.width(), 18), Qt.AlignmentFlag.AlignCenter, self._caption)

    def _paint_network(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._theme.tokens
        sizes = self.example.sizes
        if not sizes:
            pen = QPen(tokens.control, 1.5)
            pen.setDashPattern([3, 2.5])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(16, 5, -16, -5), 6, 6)
            painter.setPen(QPen(tokens.control, 1.5))
            center = box.center()
            painter.drawLine(center - QPointF(5, 0), center + QPointF(5, 0))
            painter.drawLine(center - QPointF(0, 5), center + QPointF(0, 5))
            return
        radius = 5.5 if max(sizes) <= 4 else 4.5
        columns = []
        for index, size in enumerate(sizes):
            x = box.left() + radius + index * (box.width() - 2 * radius) / (len(sizes) - 1)
            pitch = min(20.0, (box.height() - 2 * radius) / max(1, size - 1))
            columns.append([QPointF(x, box.center().y() + (row - (size - 1) / 2) * pitch) for row in range(size)])
        painter.setPen(QPen(tokens.border_strong, 1))
        for left, right in pairwise(columns):
            for start in left:
                for end in right:
                    painter.drawLine(start, end)
        for column_index, column in enumerate(columns):
            for row, point in enumerate(column):
                # A fixed sequence that looks like values; the picture shows a shape, not a result.
                value = (((row * 7 + column_index * 5 + 3) % 9) - 4) / 4.0
                painter.setPen(QPen(self._theme.outline(value), 1))
                painter.setBrush(self._theme.value_color(value))
                painter.drawEllipse(point, radius, radius)


class RecentRow(QAbstractButton):
    """A file that was open lately: its name, its folder, when it was written."""

    def __init__(self, theme: Theme, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.path = path
        self._folder = _short(path.parent)
        self.setText(path.stem)
        # An & in it is no key.
        self.setShortcut(QKeySequence())
        self.setToolTip(tip(str(path)))
        self.setAccessibleName(str(path))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(theme.px(38))
        try:
            self._when = _day(path.stat().st_mtime)
        except OSError:
            self._when = ""
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """File sign, name, folder, day."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.drawPixmap(8, 11, pixmap("file", tokens.text3, 16, ratio_of(self, self._theme)))
        painter.setFont(self._theme.font(12, tabular=False))
        right = painter.fontMetrics().horizontalAdvance(self._when) + 8
        painter.setPen(tokens.text3)
        painter.drawText(
            box.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._when
        )
        painter.setFont(self._theme.font(13, 500, tabular=False))
        painter.setPen(tokens.text)
        # The folder may get short, down to a third of what there is; the name is what a person looks for.
        whole = round(box.width()) - 32 - 12 - right - 12
        beside = min(whole // 3, QFontMetrics(self._theme.font(12, tabular=False)).horizontalAdvance(self._folder))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, whole - beside)
        painter.drawText(box.adjusted(32, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        left = 32 + painter.fontMetrics().horizontalAdvance(name) + 12
        painter.setFont(self._theme.font(12, tabular=False))
        painter.setPen(tokens.text3)
        room = round(box.width()) - left - right - 12
        folder = painter.fontMetrics().elidedText(self._folder, Qt.TextElideMode.ElideMiddle, max(0, room))
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, folder)


class Welcome(QWidget):
    """Covers the canvas until a starting point is chosen or something is dragged in."""

    example_chosen = Signal(object)
    """Emitted with the `Example` to start from."""
    file_chosen = Signal(object)
    """Emitted with the `Path` of a recent file."""
    lessons_wanted = Signal()
    """Emitted when a person wants to see the lessons."""
    open_wanted = Signal()
    """Emitted when a person wants to look for a file."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Start"))
        self._theme = theme
        self._settings = settings
        self.setAcceptDrops(True)
        self._card = QWidget(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(16)
        logo = Label(theme, "", "title", self._card)
        logo.setPixmap(application_icon().pixmap(QSize(40, 40)))
        top.addWidget(logo)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Label(theme, self.tr("Build a network you can see into"), "title", self._card)
        title.setFont(theme.font(19, 600, tabular=False))
        words.addWidget(title)
        words.addWidget(
            Label(theme, self.tr("Pick a starting point, or drag a neuron from the left."), "label", self._card)
        )
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addSpacing(10)
        column.addWidget(Label(theme, self.tr("Start from"), "section", self._card))
        grid = QGridLayout()
        grid.setSpacing(10)
        self.tiles: dict[str, ExampleTile] = {}
        for place, example in enumerate(EXAMPLES):
            tile = ExampleTile(theme, example, self._card)
            tile.clicked.connect(self._choose)
            self.tiles[example.key] = tile
            grid.addWidget(tile, place // 3, place % 3)
        column.addLayout(grid)
        lessons = LessonsEntry(theme, self._card)
        lessons.clicked.connect(self.lessons_wanted)
        column.addSpacing(2)
        column.addWidget(lessons)
        column.addSpacing(6)
        foot = QHBoxLayout()
        self._recent_label = Label(theme, self.tr("Recent"), "section", self._card)
        foot.addWidget(self._recent_label)
        foot.addStretch(1)
        self._open = QPushButton(self.tr("Open file…"), self._card)
        self._open.setObjectName("welcome.open")
        self._open.setProperty("role", "link")
        self._open.setFont(theme.font(13, 600, tabular=False))
        self._open.clicked.connect(self.open_wanted)
        foot.addWidget(self._open)
        column.addLayout(foot)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        self._rows: list[RecentRow] = []
        theme.changed.connect(self.update)
        parent.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Read the recent files anew."""
        for row in self._rows:
            self._recent.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for path in [path for path in self._settings.recent if path.exists()][:MOST_SHOWN]:
            row = RecentRow(self._theme, path, self._card)
            row.clicked.connect(self._choose_recent)
            self._recent.addWidget(row)
            self._rows.append(row)
        self._recent_label.setVisible(bool(self._rows))
        self._place()

    def showEvent(self, event: QEvent) -> None:
        """Enter starts with XOR, as the status bar says."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._place()
        self.tiles["xor"].setFocus()

    def _choose(self) -> None:
        tile = self.sender()
        if isinstance(tile, ExampleTile):
            self.example_chosen.emit(tile.example)

    def _choose_recent(self) -> None:
        row = self.sender()
        if isinstance(row, RecentRow):
            self.file_chosen.emit(row.path)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.resize(parent.size())
        wanted = self._card.sizeHint()
        # On a small window the recent files go first: the starting points must stay reachable.
        compact = wanted.height() > self.height() - 16
        for row in self._rows:
            row.setVisible(not compact)
        self._recent_label.setVisible(bool(self._rows) and not compact)
        wanted = self._card.sizeHint()
        width = min(self._theme.px(CARD_WIDTH), self.width() - 24)
        self._card.resize(width, min(wanted.height(), self.height() - 8))
        self._card.move((self.width() - width) // 2, max(4, (self.height() - self._card.height()) // 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the canvas."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Make way: the canvas below takes what is dragged."""
        event.ignore()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes to the canvas."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The empty canvas with its dots, and the card with its solid foot."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.canvas)
        for x in range(12, self.width(), 24):
            for y in range(12, self.height(), 24):
                painter.fillRect(QRectF(x, y, 1.5, 1.5), tokens.grid)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.shadow)
        painter.drawRoundedRect(box.translated(0, 3), 14, 14)
        painter.setPen(QPen(tokens.border, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(box, 14, 14)


def _short(folder: Path) -> str:
    try:
        return "~/" + folder.relative_to(Path.home()).as_posix()
    except ValueError:
        return str(folder)


def _day(timestamp: float) -> str:
    days = (time.time() - timestamp) / 86400
    if days < 1 and time.localtime(timestamp).tm_yday == time.localtime().tm_yday:
        return QCoreApplication.translate("Welcome", "today")
    if days < 2:
        return QCoreApplication.translate("Welcome", "yesterday")
    return time.strftime("%Y-%m-%d", time.localtime(timestamp))
