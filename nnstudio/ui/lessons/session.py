"""The lesson that is open: the run through it, what it does to the workspace, and the progress that is kept.

Lives as long as its workspace, so that a window that is rebuilt in another language finds its place again.

Each step has an undo history of its own, also where a learner goes on with the network they have: an undo beyond the
beginning of a step would bring back what belongs to another task, with other locks and another goal.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.errors import FileRefused, StudioError
from nnstudio.lessons import Action, Lesson, LessonRun, Progress, Work
from nnstudio.project import Project
from nnstudio.ui.lessons.finding import NAME, open_session
from nnstudio.ui.lessons.places import item_of
from nnstudio.ui.lessons.solution_player import SolutionPlayer
from nnstudio.ui.lessons.waiting import Waiting
from nnstudio.ui.settings import Settings
from nnstudio.ui.workspace import Workspace

_WHILE_TRAINING = 100
"""Milliseconds between two looks at the goal while a training runs."""


@dataclass(frozen=True)
class Before:
    """What was open before the lesson, as its file has it."""

    project: Project
    path: Path | None
    folder: Path | None


class LessonSession(QObject):
    """One lesson after the other in a workspace.

    Attributes
    ----------
    run : LessonRun or None
        None while no lesson is open.
    folder : Path or None
        Where the lesson is, if it doesn't come with the program.
    player : SolutionPlayer
    """

    stepped = Signal()
    """Emitted when another step is at hand, and when a lesson was opened, finished or closed."""
    changed = Signal()
    """Emitted when something else of the step is different: its goal, its hints, whether it's waited for."""
    met = Signal()
    """Emitted when the goal of the step is met for the first time."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__(workspace)
        self.setObjectName(NAME)
        self._workspace = workspace
        self._settings = settings
        self.run: LessonRun | None = None
        self.folder: Path | None = None
        self.language = "en"
        self._before: Before | None = None
        self.player = SolutionPlayer(workspace, self)
        self.player.moved.connect(self._told)
        self._waiting = Waiting(self)
        self._waiting.done.connect(self._arrived)
        self._then: Callable[[object], None] = self._enter
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look)
        workspace.changed.connect(self._look_soon)
        workspace.traced.connect(self._look_soon)
        workspace.data.changed.connect(self._look_soon)
        workspace.training.state_changed.connect(self._look_soon)

    @staticmethod
    def of(workspace: Workspace, settings: Settings) -> "LessonSession":
        """Return the session of a workspace; a new one if it has none yet."""
        found = open_session(workspace)
        return found if found is not None else LessonSession(workspace, settings)

    # --- what there is ------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether the beginning of a step is being computed."""
        return self._waiting.busy

    @property
    def finished(self) -> bool:
        """Whether the lesson that is open was finished."""
        return self.run is not None and self.run.finished

    def speak(self, language: str) -> None:
        """Say everything in another language from now on; names in the network at hand stay until the next step."""
        self.language = language
        if self.run is not None:
            self.run.language = language
            self.look()

    def progress(self, lesson: Lesson, folder: Path | None = None) -> Progress:
        """Return how far somebody is in a lesson."""
        return Progress.from_plain(self._settings.lessons.get(_key(lesson, folder)))

    # --- open and leave -----------------------------------------------------------------------

    def open(self, lesson: Lesson, folder: Path | None = None, *, come_back: bool = True) -> None:
        """Begin a lesson where it was left. What is open in the workspace goes; asking about it is the caller's part.

        Parameters
        ----------
        folder : Path, optional
            Where the lesson is, if it doesn't come with the program.
        come_back : bool
            Whether leaving the lesson brings back what is open now.
        """
        workspace = self._workspace
        if self.run is None:
            keep = come_back and not workspace.unsaved
            self._before = Before(workspace.project_to_save(), workspace.path, workspace.link_folder) if keep else None
        self._drop()
        self.run = LessonRun(lesson, self.progress(lesson, folder), language=self.language)
        self.folder = folder
        self._travel(self.run.begin, self._enter)

    def leave(self) -> bool:
        """Close the lesson; return whether what was open before it is back. If not, there is a blank project."""
        workspace, before = self._workspace, self._before
        self.close()
        if before is None:
            workspace.new()
            return False
        if before.path is not None:
            try:
                workspace.open(before.path)
                return True
            except FileRefused:
                pass
        workspace.new(before.project)
        workspace.path, workspace.link_folder = before.path, before.folder
        workspace.file_changed.emit()
        return True

    def close(self) -> None:
        """Close the lesson and leave the workspace as it is: something else was opened there."""
        if self.run is None:
            return
        self._drop()
        self.run = self.folder = self._before = None
        self._workspace.exercise = False
        self._workspace.locks.set_lesson(None)
        self.stepped.emit()

    def start_over(self) -> None:
        """Forget the progress in the open lesson, and begin it anew."""
        if self.run is None:
            return
        lesson = self.run.lesson
        self.forget(lesson, self.folder)
        self._drop()
        self.run = LessonRun(lesson, language=self.language)
        self._travel(self.run.begin, self._enter)

    def forget(self, lesson: Lesson, folder: Path | None = None) -> None:
        """Forget the progress in a lesson."""
        kept = dict(self._settings.lessons)
        kept.pop(_key(lesson, folder), None)
        self._settings.lessons = kept

    # --- from step to step --------------------------------------------------------------------

    def next(self) -> None:
        """Go on; after the last step the lesson is finished."""
        if self.run is not None and self.run.can_go_on and not self.busy:
            self._prepare()
            self._travel(self.run.next, self._enter)

    def skip(self) -> None:
        """Pass over the step."""
        if self.run is not None and not self.busy:
            self._prepare()
            self._travel(self.run.skip, self._enter)

    def back(self) -> None:
        """Go to the step before."""
        if self.run is not None and not self.busy:
            if self.finished:
                self.go(self.run.index)
            elif self.run.index:
                self._prepare()
                self._travel(self.run.back, self._enter)

    def restart(self) -> None:
        """Begin the step anew."""
        if self.run is not None and not self.busy:
            self._prepare()
            self._travel(self.run.restart, self._enter)

    def go(self, index: int) -> None:
        """Go to any step."""
        run = self.run
        if run is not None and not self.busy:
            self._prepare()
            self._travel(lambda: run.go(index), self._enter)

    def hint(self) -> None:
        """Show one more hint."""
        if self.run is not None and self.run.hint() is not None:
            self._keep()
            self.changed.emit()

    def show_solution(self) -> None:
        """Play the solution of the step."""
        if self.run is not None and self.run.step.solution and not self.busy:
            self._prepare()
            self._travel(self.run.solution, self._play)

    def _prepare(self) -> None:
        """What the learner has is what the step ends with."""
        self.player.stop()
        self._workspace.training.pause()
        if self._looks.isActive():
            self.look()

    def _travel(self, call: Callable[[], object], then: Callable[[object], None]) -> None:
        self._then = then
        self._waiting.start(call)
        if self.busy:
            self.changed.emit()

    def _arrived(self, result: object, error: Exception | None) -> None:
        if error is not None and not isinstance(error, StudioError):
            raise error
        if error is not None:
            # A solution of a step before can't be played: the learner goes on with what there is.
            self._workspace.refused.emit(self._workspace.message(error))
        self._then(result)

    def _enter(self, work: object) -> None:
        """Show the step that is at hand now."""
        run, workspace = self.run, self._workspace
        if run is None:
            return
        if isinstance(work, Work):
            workspace.new(replace(work.project, input=work.x))
        else:
            workspace.undo_stack.clear()
        workspace.exercise = True
        workspace.locks.set_lesson(None if run.finished else run.step.locks)
        if not run.finished:
            self._select()
        self._keep()
        self.look()
        self.stepped.emit()

    def _select(self) -> None:
        run = self.run
        target = run.step.select if run is not None else None
        item = item_of(self._workspace.network, target) if target is not None else None
        self._workspace.selection.set([item] if item is not None else [])

    def _play(self, solution: object) -> None:
        if isinstance(solution, tuple):
            work: Work = solution[0]
            actions: tuple[Action, ...] = solution[1]
            self._keep()
            self.player.play(work, actions)

    # --- the goal -----------------------------------------------------------------------------

    def _look_soon(self) -> None:
        if self.run is not None and not self._looks.isActive():
            self._looks.start(_WHILE_TRAINING if self._workspace.training.running else 0)

    def look(self) -> None:
        """Hold the goal against what there is now."""
        self._looks.stop()
        run, workspace = self.run, self._workspace
        if run is None or run.finished or self.busy:
            return
        before, parts = run.met, run.parts
        run.look(workspace.project, x=workspace.x.tolist(), prepared=workspace.data.prepared)
        if run.met and not before:
            self._keep()
            self.met.emit()
        if run.met != before or run.parts != parts:
            self.changed.emit()

    def _told(self) -> None:
        if not self.player.playing:
            self.look()
        self.changed.emit()

    # --- keeping ------------------------------------------------------------------------------

    def _keep(self) -> None:
        if self.run is not None:
            key = _key(self.run.lesson, self.folder)
            self._settings.lessons = {**self._settings.lessons, key: self.run.progress.to_plain()}

    def _drop(self) -> None:
        """Want nothing of the lesson any more."""
        self.player.stop()
        self._waiting.drop()
        self._looks.stop()


def _key(lesson: Lesson, folder: Path | None) -> str:
    """Return what the progress is kept under: folders of two teachers may have the same name."""
    if folder is None:
        return lesson.key
    return f"{lesson.key} {sha256(str(folder.absolute()).encode()).hexdigest()[:16]}"
