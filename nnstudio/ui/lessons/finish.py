"""The end of a lesson: what was done, and what comes next."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.lessons import Lesson, Progress
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import caption


class Finish(QWidget):
    """A friendly page in the place of a step."""

    next_wanted = Signal()
    """Emitted when somebody wants the next lesson."""
    again_wanted = Signal()
    """Emitted when somebody wants to begin this one anew."""
    gallery_wanted = Signal()
    """Emitted when somebody wants to see all lessons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson.finish")
        self._title = Label(theme, "", "title", self)
        self._title.setFont(theme.font(17, 600, tabular=False))
        self._title.setWordWrap(True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = Label(theme, "", "body", self)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._next_label = Label(theme, self.tr("Up next"), "section", self)
        self._next_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._next_title = Label(theme, "", "heading", self)
        self._next_title.setWordWrap(True)
        self._next_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._next_words = Label(theme, "", "label", self)
        self._next_words.setWordWrap(True)
        self._next_words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.next = QPushButton(self)
        self.next.setObjectName("lesson.finish.next")
        self.next.setProperty("role", "primary")
        self.next.clicked.connect(self.next_wanted)
        self.gallery = QPushButton(self.tr("All lessons"), self)
        self.gallery.setObjectName("lesson.finish.gallery")
        self.gallery.clicked.connect(self.gallery_wanted)
        self.again = QPushButton(self.tr("Once more"), self)
        self.again.setObjectName("lesson.finish.again")
        self.again.clicked.connect(self.again_wanted)
        for button in (self.next, self.gallery, self.again):
            button.setAccessibleName(button.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 28, 16, 16)
        column.setSpacing(8)
        column.addWidget(_BigTick(theme, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(18)
        column.addWidget(self._next_label)
        column.addWidget(self._next_title)
        column.addWidget(self._next_words)
        column.addSpacing(8)
        column.addWidget(self.next)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.gallery, 1)
        row.addWidget(self.again, 1)
        column.addLayout(row)
        column.addStretch(1)

    def show_lesson(self, lesson: Lesson, progress: Progress, following: Lesson | None, language: str) -> None:
        """Tell what was done in a lesson, and lead on."""
        count = len(lesson.steps)
        done = sum(step.key in progress.done for step in lesson.steps)
        challenge = lesson.kind == "challenge"
        if challenge:
            self._title.setText(self.tr("Solved") if done == count else self.tr("Left for another time"))
        else:
            self._title.setText(self.tr("You have reached the end"))
        title = lesson.title(language)
        if done == count:
            words = self.tr("All of “{title}” is done.").format(title=title)
        else:
            words = self.tr("“{title}”: {done} of {count} steps are done. The others wait for you.").format(
                title=title, done=done, count=count
            )
        self._words.setText(words)
        for widget in (self._next_label, self._next_title, self._next_words, self.next):
            widget.setVisible(following is not None)
        if following is not None:
            self._next_title.setText(following.title(language))
            self._next_words.setText(following.summary(language))
            kind = self.tr("Next challenge") if following.kind == "challenge" else self.tr("Next lesson")
            self.next.setText(caption(kind))
            self.next.setAccessibleName(kind)


class _BigTick(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.ok_soft)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setBrush(tokens.ok)
        painter.drawEllipse(QRectF(self.rect()).adjusted(11, 11, -11, -11))
        pen = QPen(tokens.panel, 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QRectF(0, 0, 26, 37).bottomRight(), QRectF(0, 0, 33, 44).bottomRight(),
                              QRectF(0, 0, 47, 28).bottomRight()])  # fmt: skip
