"""The lesson's panel: the words of a step, its goal, help, and the way on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnstudio.lessons import Lesson
from nnstudio.ui.icons import icon
from nnstudio.ui.lessons.finish import Finish
from nnstudio.ui.lessons.session import LessonSession
from nnstudio.ui.lessons.step_dots import Dot, StepDots
from nnstudio.ui.lessons.step_page import StepPage
from nnstudio.ui.soon import Soon
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.widgets.plain import caption, tip

MARGIN = 16


class LessonPanel(QWidget):
    """Shows the session's step.

    Parameters
    ----------
    session : LessonSession
    actions : sequence of QAction
        What the button at the top offers.
    """

    gallery_wanted = Signal()
    """Emitted when somebody wants to see all lessons."""
    lesson_wanted = Signal(object)
    """Emitted with the lesson that somebody wants to go on with."""

    def __init__(
        self, session: LessonSession, theme: Theme, actions: list[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("lesson")
        self.setAccessibleName(self.tr("Lesson"))
        self._session = session
        self._theme = theme
        self._following: Lesson | None = None
        self._settling, self._showing_done = Soon(self._settle, self), Soon(self._show_done, self)
        self._title = Label(theme, "", "title", self)
        self._title.setObjectName("lesson.title")
        self._title.setWordWrap(True)
        self._more = QToolButton(self)
        self._more.setObjectName("lesson.more")
        self._more.setAccessibleName(self.tr("More about the lesson"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setProperty("role", "ghost")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._more)
        menu.setObjectName("lesson.more.menu")
        menu.addActions(actions)
        self._more.setMenu(menu)
        self.dots = StepDots(theme, self)
        self.dots.chosen.connect(session.go)
        self._place = Label(theme, "", "caption", self)
        self._place.setObjectName("lesson.place")
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 2, MARGIN, 6)
        head.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._title, 1)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(top)
        head.addWidget(self.dots)
        head.addWidget(self._place)

        self.page = StepPage(session, theme)
        self.finish = Finish(theme)
        self.finish.next_wanted.connect(self._next_lesson)
        self.finish.again_wanted.connect(self._again)
        self.finish.gallery_wanted.connect(self.gallery_wanted)
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.page)
        inside.addWidget(self.finish)
        inside.addStretch(1)
        self.scroll_area = OverlayScroll(self)
        self.scroll_area.setWidget(self._content)

        self.back = self._button("lesson.back", self.tr("Back"), session.back)
        self.back.setToolTip(self.tr("To the step before (Ctrl+Page Up)"))
        self.skip = self._button("lesson.skip", self.tr("Skip"), session.skip, role="link")
        self.skip.setToolTip(self.tr("Pass over this step; the next one begins as if it had been done"))
        self.next = self._button("lesson.next", self.tr("Next"), session.next, role="primary")
        self._line = QFrame(self)
        self._line.setProperty("role", "line")
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 10, MARGIN, 12)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self._line)
        column.addLayout(foot)
        session.stepped.connect(self.show_step)
        session.changed.connect(self.refresh)
        session.met.connect(self._met)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_step()

    def _button(self, name: str, text: str, slot: Callable[[], None], *, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(slot)
        return button

    def minimumSizeHint(self) -> QSize:
        """Formulas need some room."""
        return QSize(self._theme.px(280), 320)

    def set_following(self, lesson: Lesson | None) -> None:
        """Set which lesson comes after the one at hand."""
        self._following = lesson
        self.show_step()

    # --- showing ------------------------------------------------------------------------------

    def show_step(self) -> None:
        """Show the step at hand from its top, or the end of the lesson."""
        run = self._session.run
        if run is None:
            return
        finished = run.finished
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._title.setText(run.lesson.title(run.language))
        self.page.setVisible(not finished)
        self.finish.setVisible(finished)
        if finished:
            self.finish.show_lesson(run.lesson, run.progress, self._following, run.language)
        else:
            self.page.show_step(run)
        for widget in (self.skip, self.next):
            widget.setVisible(not finished)
        self.refresh()
        self.scroll_area.verticalScrollBar().setValue(0)
        if had_focus:
            # The button that was pressed may be gone.
            (self.finish.next if finished and self._following is not None else self.page.body).setFocus()

    def heading(self) -> str:
        """Return what the lesson is called in a list of them: "Lesson 2"."""
        run = self._session.run
        if run is None:
            return self.tr("Lesson")
        if self._session.folder is not None:
            return self.tr("Your own lesson") if run.lesson.kind == "lesson" else self.tr("Your own challenge")
        text = self.tr("Lesson {number}") if run.lesson.kind == "lesson" else self.tr("Challenge {number}")
        return text.format(number=run.lesson.order)

    def refresh(self) -> None:
        """Show how far the goal is, which hints were asked for, and what can be done."""
        run, session = self._session.run, self._session
        if run is None:
            return
        progress, language = run.progress, run.language
        dots = [
            Dot(
                run.lesson.text(language, step).title,
                "done" if step.key in progress.done else "skipped" if step.key in progress.skipped else "ahead",
            )
            for step in run.lesson.steps
        ]
        count = len(dots)
        self.dots.set_steps(dots, run.index if not run.finished else -1)
        self.dots.setVisible(count > 1)
        self._place.setText(self.tr("Step {number} of {count}").format(number=run.index + 1, count=count))
        self._place.setVisible(count > 1 and not run.finished)
        if not run.finished:
            self.page.refresh(run)
        idle = not session.busy
        self.back.setEnabled(idle and (run.index > 0 or run.finished))
        self.back.setVisible(count > 1 or run.finished)
        self.skip.setEnabled(idle)
        self.skip.setVisible(not run.finished and not run.can_go_on)
        self.next.setEnabled(idle and run.can_go_on and not session.player.playing)
        self.next.setText(caption(self.tr("Finish") if run.last else self.tr("Next")))
        self.next.setAccessibleName(self.next.text())
        self.next.setToolTip(
            tip(self.tr("On to the next step (Ctrl+Page Down)") if run.can_go_on else self.tr("First reach the goal"))
        )
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts have another height when the panel is wider."""
        super().resizeEvent(event)
        self._settling.start()

    def _settle(self) -> None:
        """Give everything its height at once: what is left of the step before would be seen in between."""
        # Each layout tells the one around it only when it has been done itself.
        for part in (*reversed(self._content.findChildren(QWidget)), self._content):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        # The area asks how high its contents are when it sees one.
        QApplication.sendEvent(self.scroll_area, QEvent(QEvent.Type.LayoutRequest))

    def _met(self) -> None:
        """Bring what was learned into view."""
        self._showing_done.start()

    def _show_done(self) -> None:
        if self.page.done.isVisible():
            self.scroll_area.ensureWidgetVisible(self.page.done, 0, MARGIN)

    def _restyle(self) -> None:
        self._more.setIcon(icon("more", self._theme))

    # --- doing --------------------------------------------------------------------------------

    def _again(self) -> None:
        self._session.go(0)

    def _next_lesson(self) -> None:
        if self._following is not None:
            self.lesson_wanted.emit(self._following)
