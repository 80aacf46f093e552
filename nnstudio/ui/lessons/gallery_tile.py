"""A lesson in the gallery: its number, what it is about, and how far somebody is in it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from nnstudio.lessons import Lesson, Progress
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme

HEIGHT = 122
_DISC = 30.0
_LEFT = 58.0


class LessonTile(QAbstractButton):
    """Opens a lesson."""

    start_over_wanted = Signal()
    """Emitted when its progress is to be forgotten."""
    moved = Signal(int, int)
    """Emitted with the direction of an arrow key: columns to the right, rows down."""

    def __init__(
        self, theme: Theme, lesson: Lesson, progress: Progress, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lesson = lesson
        self._summary = lesson.summary(language)
        self.setText(lesson.title(language))
        self.setObjectName(f"lessons.{lesson.key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_progress(progress)

    def set_progress(self, progress: Progress) -> None:
        """Show how far somebody is."""
        lesson = self.lesson
        self.done = sum(step.key in progress.done for step in lesson.steps)
        self.begun = bool(progress.step)
        count = len(lesson.steps)
        if self.done == count:
            state = self.tr("done")
        elif self.done:
            state = self.tr("{done} of {count} steps done").format(done=self.done, count=count)
        else:
            # One step by itself needs no counting.
            state = self.tr("%n step(s)", "", count) if count > 1 else ""
        self.state = state
        self.setAccessibleName(f"{self.text()}. {self._summary} {state}".strip())
        self.update()

    @property
    def finished(self) -> bool:
        """Whether all of its steps are done."""
        return self.done == len(self.lesson.steps)

    def sizeHint(self) -> QSize:
        """Half of the gallery wide."""
        return QSize(self._theme.px(360), self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it; arrows go to the tiles around."""
        moves = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in moves:
            self.moved.emit(*moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to forget the progress."""
        menu = QMenu(self)
        menu.setObjectName("lessons.tile.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget = menu.addAction(self.tr("Forget the progress"))
        forget.setEnabled(self.begun)
        forget.triggered.connect(self.start_over_wanted)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number or tick, title, summary, and the progress along the foot."""
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens.accent, 2) if focused else QPen(tokens.border, 1))
        surface = tokens.pressed if self.isDown() else tokens.hover if self.underMouse() else tokens.inset
        painter.setBrush(surface)
        painter.drawRoundedRect(box, 10, 10)
        self._paint_disc(painter, QRectF(box.left() + 14, box.top() + 15, _DISC, _DISC))
        left, width = _LEFT, box.width() - _LEFT - 14
        painter.setFont(theme.font(14, 600, tabular=False))
        painter.setPen(tokens.text)
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(width))
        painter.drawText(QRectF(left, box.top() + 11, width, theme.px(20)), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(12.5, tabular=False))
        painter.setPen(tokens.text2)
        top = box.top() + 11 + theme.px(22)
        room = QRectF(left, top, width, box.bottom() - theme.px(26) - top)
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._summary)
        self._paint_state(painter, QRectF(left, box.bottom() - theme.px(24), width, theme.px(16)))

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        theme, tokens = self._theme, self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        if self.finished:
            painter.setBrush(tokens.ok)
            painter.drawEllipse(disc)
            sign = pixmap("check", tokens.panel, 20, self.devicePixelRatioF())
            painter.drawPixmap((disc.center() - QPointF(10, 10)).toPoint(), sign)
            return
        painter.setBrush(tokens.accent_soft)
        painter.drawEllipse(disc)
        painter.setPen(tokens.accent)
        painter.setFont(theme.font(14, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.lesson.order))

    def _paint_state(self, painter: QPainter, line: QRectF) -> None:
        theme, tokens = self._theme, self._theme.tokens
        painter.setFont(theme.font(12, 500, tabular=False))
        painter.setPen(tokens.ok if self.finished else tokens.accent if self.done else tokens.text3)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.state)
        if self.done and not self.finished:
            bar = QRectF(line.right() - 96, line.center().y() - 2, 96, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.border_strong)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setBrush(tokens.accent)
            bar.setWidth(bar.width() * self.done / len(self.lesson.steps))
            painter.drawRoundedRect(bar, 2, 2)
