"""All lessons and challenges, with how far somebody is in each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.lessons import Lesson
from nnstudio.ui.lessons.gallery_tile import LessonTile
from nnstudio.ui.lessons.session import LessonSession
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll

COLUMNS = 2
_SIZE = QSize(920, 680)


class Gallery(QDialog):
    """A window over the studio's; a tile opens its lesson."""

    chosen = Signal(object)
    """Emitted with the `Lesson` that was chosen."""
    folder_wanted = Signal()
    """Emitted when somebody wants to open a lesson of their own."""

    def __init__(self, lessons: Sequence[Lesson], session: LessonSession, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lessons")
        self.setWindowTitle(self.tr("Lessons"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._session = session
        self._theme = theme
        self._rows: list[list[LessonTile]] = []
        self.tiles: dict[str, LessonTile] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(10)
        title = Label(theme, self.tr("Learn by building"), "title", content)
        title.setFont(theme.font(19, 600, tabular=False))
        column.addWidget(title)
        words = Label(
            theme,
            self.tr("Lessons lead from one neuron to networks that learn. Challenges set a goal; the way is yours."),
            "label",
            content,
        )
        words.setWordWrap(True)
        column.addWidget(words)
        column.addSpacing(6)
        for kind, heading in (("lesson", self.tr("Lessons")), ("challenge", self.tr("Challenges"))):
            self._add_group(column, content, heading, [one for one in lessons if one.kind == kind])
        column.addStretch(1)
        scroll = self._scroll = OverlayScroll(self)
        scroll.setWidget(content)
        line = QFrame(self)
        line.setProperty("role", "line")
        folder = QPushButton(self.tr("Open a lesson folder…"), self)
        folder.setObjectName("lessons.folder")
        folder.setAutoDefault(False)
        folder.setToolTip(self.tr("A lesson that you or a teacher wrote"))
        folder.clicked.connect(self.folder_wanted)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("lessons.close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for button in (folder, close):
            button.setAccessibleName(button.text())
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 12, 28, 14)
        foot.addWidget(folder)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(line)
        whole.addLayout(foot)
        self.resize(
            min(theme.px(_SIZE.width()), parent.width() - 40), min(theme.px(_SIZE.height()), parent.height() - 40)
        )
        self._first().setFocus()

    def _add_group(self, column: QVBoxLayout, content: QWidget, heading: str, lessons: list[Lesson]) -> None:
        label = Label(self._theme, heading, "section", content)
        label.setContentsMargins(0, 8, 0, 0)
        column.addWidget(label)
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, lesson in enumerate(lessons):
            tile = LessonTile(self._theme, lesson, self._session.progress(lesson), self._session.language, content)
            tile.clicked.connect(self._clicked)
            tile.start_over_wanted.connect(self._forget)
            tile.moved.connect(self._move)
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
            if place % COLUMNS == 0:
                self._rows.append([])
            self._rows[-1].append(tile)
            self.tiles[lesson.key] = tile
        for one in range(COLUMNS):
            grid.setColumnStretch(one, 1)
        column.addLayout(grid)

    def _first(self) -> LessonTile:
        """Return the first lesson that isn't done."""
        tiles = list(self.tiles.values())
        return next((tile for tile in tiles if not tile.finished), tiles[0])

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, LessonTile):
            self.chosen.emit(tile.lesson)

    def _forget(self) -> None:
        tile = self.sender()
        if isinstance(tile, LessonTile):
            self._session.forget(tile.lesson)
            tile.set_progress(self._session.progress(tile.lesson))

    def _move(self, right: int, down: int) -> None:
        tile = self.sender()
        for row, tiles in enumerate(self._rows):
            if isinstance(tile, LessonTile) and tile in tiles:
                place = tiles.index(tile)
                after = self._rows[max(0, min(row + down, len(self._rows) - 1))]
                wanted = after[max(0, min(place + right, len(after) - 1))]
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(wanted, 0, 16)
                return
