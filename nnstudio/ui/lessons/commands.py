"""The commands of lessons, and what an open lesson does to the window: its panel, its rings, what it brings to view."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QMenu

from nnstudio.errors import FileRefused
from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.soon import Soon
from nnstudio.ui.words import say

if TYPE_CHECKING:
    from nnstudio.lessons import Lesson
    from nnstudio.ui.lessons.gallery import Gallery
    from nnstudio.ui.lessons.panel import LessonPanel
    from nnstudio.ui.lessons.pointer import Pointer
    from nnstudio.ui.lessons.session import LessonSession
    from nnstudio.ui.main_window import MainWindow

_LATER = 200
"""Milliseconds."""
_OF_A_LESSON = ("lesson.next", "lesson.back", "lesson.restart", "lesson.start_over", "lesson.leave")


class LessonCommands(QObject):
    """Adds its actions to those of the window: ``lesson.*``.

    Nothing of lessons is loaded before the first one is wanted.
    """

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._session: LessonSession | None = None
        self._panel: LessonPanel | None = None
        self._gallery: Gallery | None = None
        self.pointer: Pointer | None = None
        self._taking_room, self._pointing = Soon(self._take_room, self), Soon(self._point, self)
        self._showing_dock, self._leaving = Soon(self._show_dock, self), Soon(self.leave, self)
        # What the inspector works out later, such as advice, makes its page longer.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LATER)
        self._again.timeout.connect(self._reveal)
        for command in (
            Command("lesson.gallery", self.tr("&All lessons…"), self.open_gallery, ("Ctrl+L",)),
            Command("lesson.open_folder", self.tr("&Open a lesson folder…"), self.choose_folder),
            Command("lesson.next", self.tr("&Next step"), self._next, ("Ctrl+PgDown",)),
            Command("lesson.back", self.tr("Step &back"), self._back, ("Ctrl+PgUp",)),
            Command("lesson.restart", self.tr("Start the &step over"), self._restart),
            Command("lesson.start_over", self.tr("Start the &lesson over"), self._start_over),
            Command("lesson.leave", self.tr("L&eave the lesson"), self.leave),
        ):
            actions.add(command)
        window.files.opened.connect(self._other_opened)
        window.docks.lesson.installEventFilter(self)
        window.docks.lesson_moved.connect(self._dock_moved)
        window.area.welcome.lessons_wanted.connect(self.open_gallery)
        from nnstudio.ui.lessons.finding import open_session

        found = open_session(window.workspace)
        if found is not None:
            # The window was made anew around a lesson that is open.
            self._follow(found)
            self._taking_room.start()
        self._refresh()

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of lessons."""
        self._actions.fill(menu, "lesson.gallery", "lesson.open_folder", "", *_OF_A_LESSON)

    # --- what there is ------------------------------------------------------------------------

    @property
    def session(self) -> "LessonSession":
        """The session of the workspace; made when it is first wanted."""
        if self._session is None:
            from nnstudio.ui.lessons.session import LessonSession

            self._follow(LessonSession.of(self._window.workspace, self._window.settings))
        assert self._session is not None
        return self._session

    @property
    def panel(self) -> "LessonPanel":
        """The panel in its dock; made when it is first wanted."""
        if self._panel is None:
            from nnstudio.ui.lessons.panel import LessonPanel

            actions = [self._actions[name] for name in ("lesson.start_over", "lesson.gallery", "lesson.leave")]
            self._panel = LessonPanel(self.session, self._window.theme, actions)
            self._panel.gallery_wanted.connect(self.open_gallery)
            self._panel.lesson_wanted.connect(self.open)
            self._window.docks.lesson.fill(self._panel)
        return self._panel

    def _follow(self, session: "LessonSession") -> None:
        self._session = session
        session.speak(self._window.language.code)
        session.stepped.connect(self._stepped)
        session.changed.connect(self._refresh)
        if session.run is not None:
            self._stepped()

    # --- opening ------------------------------------------------------------------------------

    def open_gallery(self) -> None:
        """Show all lessons."""
        from nnstudio.lessons import shipped_lessons
        from nnstudio.ui.lessons.gallery import Gallery

        if self._gallery is not None:
            return
        gallery = self._gallery = Gallery(shipped_lessons(), self.session, self._window.theme, self._window)
        gallery.chosen.connect(self.open)
        gallery.folder_wanted.connect(self.choose_folder)
        gallery.destroyed.connect(self._gallery_gone)
        gallery.finished.connect(self._gallery_gone)
        gallery.open()

    def _gallery_gone(self) -> None:
        self._gallery = None

    def choose_folder(self) -> None:
        """Let a person choose the folder of a lesson, and open it."""
        window = self._window
        folder = QFileDialog.getExistingDirectory(
            window, self.tr("Open a lesson folder"), window.settings.folder or str(Path.home())
        )
        if folder:
            self.open_folder(Path(folder))

    def open_folder(self, folder: Path) -> bool:
        """Open the lesson in a folder; says what is wrong with it if it can't be opened."""
        from nnstudio.lessons import load_lesson

        try:
            lesson = load_lesson(folder)
        except FileRefused as error:
            self._close_gallery()
            self._window.area.message.show_error(say(error))
            return False
        return self.open(lesson, folder)

    def open(self, lesson: "Lesson", folder: Path | None = None) -> bool:
        """Open a lesson, after asking about unsaved changes."""
        window = self._window
        if not window.files.may_discard():
            return False
        self._close_gallery()
        at_start = not window.area.welcome.isHidden()
        window.area.message.hide()
        self.session.open(lesson, folder, come_back=not at_start)
        window.docks.expect_first_run()
        return True

    def _close_gallery(self) -> None:
        if self._gallery is not None:
            self._gallery.close()

    def leave(self) -> None:
        """Close the lesson; what was open before it comes back."""
        if self._session is not None and self._session.run is not None and not self._session.leave():
            self._window.show_welcome()

    def _other_opened(self) -> None:
        if self._session is not None:
            self._session.close()

    # --- an open lesson -----------------------------------------------------------------------

    def _next(self) -> None:
        self.session.next()

    def _back(self) -> None:
        self.session.back()

    def _restart(self) -> None:
        self.session.restart()

    def _start_over(self) -> None:
        self.session.start_over()

    def _stepped(self) -> None:
        """Show the step that is at hand, and what it points at."""
        window, session = self._window, self.session
        run = session.run
        self._refresh()
        if run is None:
            window.docks.show_lesson(False)
            self._point()
            return
        window.hide_welcome()
        if window.docks.lesson.isHidden():
            window.docks.show_lesson(True)
        self.panel.set_following(self._following())
        window.docks.lesson.title.label.setText(self.panel.heading())
        # Docks that open now have their places when the layouts have been done.
        self._pointing.start()

    def _following(self) -> "Lesson | None":
        from nnstudio.lessons import shipped_lessons

        session = self.session
        if session.run is None or session.folder is not None or not session.finished:
            return None
        lessons = shipped_lessons()
        keys = [one.key for one in lessons]
        place = keys.index(session.run.lesson.key) if session.run.lesson.key in keys else len(keys)
        return lessons[place + 1] if place + 1 < len(lessons) else None

    def _point(self) -> None:
        """Bring what the step points at into view, and draw rings around it."""
        from nnstudio.ui.lessons.pointer import Pointer

        run = self.session.run
        targets = run.step.highlight if run is not None and not run.finished else ()
        if self.pointer is None:
            if not targets:
                return
            self._window.load_views()
            self.pointer = Pointer(self._window)
        self.pointer.point_at(targets)
        self._reveal()
        self._again.start()

    def _reveal(self) -> None:
        from nnstudio.ui.lessons.revealing import reveal

        if self.pointer is not None:
            reveal(self._window, self.pointer.places, self.pointer.targets)
            self.pointer.come_up_soon()

    def _refresh(self) -> None:
        """Let the actions say what can be done now."""
        session = self._session
        run = session.run if session is not None else None
        idle = session is not None and run is not None and not session.busy
        for name in _OF_A_LESSON:
            self._actions[name].setEnabled(idle)
        if run is not None and idle:
            self._actions["lesson.next"].setEnabled(run.can_go_on and not run.finished)
            self._actions["lesson.back"].setEnabled(run.index > 0 or run.finished)

    def _dock_moved(self) -> None:
        """Somebody reset the layout, or it was restored: the panel is there as long as a lesson is open, no longer."""
        if self._open == self._window.docks.lesson.isHidden():
            # If the panel was closed, the lesson is left before this comes.
            self._showing_dock.start()

    @property
    def _open(self) -> bool:
        return self._session is not None and self._session.run is not None

    def _take_room(self) -> None:
        """Give palette and panel their widths, when those that were remembered have been restored."""
        if self._open:
            self._window.docks.fold_palette(self._window.palette_panel.rail)
            self._window.docks.show_lesson(True)

    def _show_dock(self) -> None:
        if self._open == self._window.docks.lesson.isHidden():
            self._window.docks.show_lesson(self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever closes the panel leaves the lesson: its locks would stay, and nobody would know why."""
        if event.type() is QEvent.Type.Close and self._session is not None and self._session.run is not None:
            self._leaving.start()
        return super().eventFilter(watched, event)
