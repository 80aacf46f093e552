"""One learner's way through a lesson: the step at hand, whether its goal is met, hints, and what is kept of it.

Knows no window: it is told of the project and the x whenever they change, and hands out what the window should show.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from nnstudio.lessons.condition import Part
from nnstudio.lessons.facts import Value
from nnstudio.lessons.lesson import Lesson, Step
from nnstudio.lessons.situation import Situation
from nnstudio.lessons.solution import Action, Work
from nnstudio.lessons.texts import StepText
from nnstudio.project import Project
from nnstudio.training import Prepared


@dataclass(frozen=True)
class Progress:
    """How far a learner is in a lesson: plain values that can be kept.

    Attributes
    ----------
    step : str
        Key of the step at hand; empty at the very start.
    done, skipped : tuple of str
        Keys of the steps whose goal was met (or that were read), and of those that were passed over.
    hints : Mapping
        How many hints were shown, by the key of the step.
    solved : tuple of str
        Keys of the steps whose solution was played.
    finished : bool
        Whether the last step was left by `next`.
    """

    step: str = ""
    done: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    hints: Mapping[str, int] = field(default_factory=dict)
    solved: tuple[str, ...] = ()
    finished: bool = False

    __hash__ = None  # type: ignore[assignment]

    def to_plain(self) -> dict[str, object]:
        """Return what JSON can hold."""
        return {
            "step": self.step,
            "done": list(self.done),
            "skipped": list(self.skipped),
            "hints": dict(self.hints),
            "solved": list(self.solved),
            "finished": self.finished,
        }

    @staticmethod
    def from_plain(plain: object) -> "Progress":
        """Return what `to_plain` made plain values of; whatever doesn't fit is left out, nothing is refused."""
        values = plain if isinstance(plain, Mapping) else {}
        step, hints = values.get("step"), values.get("hints")
        return Progress(
            step if isinstance(step, str) else "",
            _texts(values.get("done")),
            _texts(values.get("skipped")),
            {
                key: count
                for key, count in (hints.items() if isinstance(hints, Mapping) else ())
                if isinstance(key, str) and isinstance(count, int) and not isinstance(count, bool) and count > 0
            },
            _texts(values.get("solved")),
            values.get("finished") is True,
        )

    def share(self, lesson: Lesson) -> float:
        """Return how much of a lesson is done, 0 to 1."""
        return sum(step.key in self.done for step in lesson.steps) / len(lesson.steps)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in value if isinstance(one, str))) if isinstance(value, list) else ()


@dataclass(frozen=True)
class GoalPart:
    """One of the things that a goal asks for, for a list with ticks.

    Attributes
    ----------
    text : str
        As the lesson's file has it: ``output(0, 1) > 0.9``.
    words : str
        The same in a person's words, with the network's own names: ``output for (0, 1) > 0.9``.
    met : bool
    value : float, str, bool or None
        What is on the left of the comparison now; None where there is nothing to show.
    """

    text: str
    words: str
    met: bool
    value: Value


class LessonRun:
    """A learner's way through a lesson.

    It begins at the step that `progress` names. `look` is told of every change; `next`, `back`, `skip`, `restart` and
    `go` change the step and return what the window is to show, None where it keeps what it has.

    Attributes
    ----------
    lesson : Lesson
    language : str
        Of the names in the networks that it hands out.
    progress : Progress
        What is worth keeping.
    index : int
        Which step is at hand.
    met : bool
        Whether the goal of the step is met, or was: it stays so while the learner stays on the step.
    parts : tuple of GoalPart
        As `look` found them last; empty for a step without a goal.
    """

    def __init__(self, lesson: Lesson, progress: Progress | None = None, *, language: str = "en") -> None:
        self.lesson = lesson
        self.language = language
        known = {step.key for step in lesson.steps}
        kept = progress or Progress()
        self.progress = replace(
            kept,
            done=tuple(key for key in kept.done if key in known),
            skipped=tuple(key for key in kept.skipped if key in known),
        )
        keys = [step.key for step in lesson.steps]
        self.index = keys.index(kept.step) if kept.step in keys and not kept.finished else 0
        self.met = False
        self.parts: tuple[GoalPart, ...] = ()
        self._begin: Situation | None = None
        self._seen: Work | None = None
        self.progress = replace(self.progress, step=self.step.key, finished=False)

    # --- where it is --------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step at hand."""
        return self.lesson.steps[self.index]

    @property
    def last(self) -> bool:
        """Whether it is the last one."""
        return self.index == len(self.lesson.steps) - 1

    @property
    def finished(self) -> bool:
        """Whether the last step was left."""
        return self.progress.finished

    @property
    def can_go_on(self) -> bool:
        """Whether `next` may be offered: the goal is met, there is none, or the step was done before."""
        return self.met or self.step.goal is None or self.step.key in self.progress.done

    def text(self) -> StepText:
        """Return what the step says."""
        return self.lesson.text(self.language, self.step)

    # --- the goal -----------------------------------------------------------------------------

    def begin(self) -> Work:
        """Return what the step begins with if those before it were done by the book, and count from there.

        The window shows it when the lesson is opened.
        """
        work = self._seen = self.lesson.begin(self.index, self.language)
        self._begin = Situation(work.project, x=work.x)
        return work

    def look(self, project: Project, *, x: Sequence[float] | None = None, prepared: Prepared | None = None) -> bool:
        """Hold the goal against a project; return whether it is met.

        Parameters
        ----------
        project : Project
        x : sequence of float, optional
            The x on the canvas; that of the project if not given.
        prepared : Prepared, optional
            Its data, where they are prepared already.
        """
        self._seen = Work.of(project, x)
        if self._begin is None:
            self._begin = Situation(project, x=x, prepared=prepared)
        goal = self.step.goal
        if goal is None:
            return True
        situation = Situation(project, self._begin, x=x, prepared=prepared)
        self.parts = tuple(self._part(part, situation) for part in goal.parts)
        if all(part.met for part in self.parts):
            self.met = True
            self._mark_done()
        return self.met

    def _part(self, part: Part, situation: Situation) -> GoalPart:
        words = part.words(situation.network, self.lesson.language(self.language))
        return GoalPart(part.text, words, part.met(situation), part.value(situation))

    def refusal(self, before: Project, after: Project) -> str | None:
        """Return why an edit isn't for this step, in English; None where it is free. See `Locks.refusal`."""
        found = self.step.locks.refusal(before, after)
        return None if found is None else str(found)

    # --- help ---------------------------------------------------------------------------------

    def hints(self) -> tuple[str, ...]:
        """Return the hints that were asked for so far."""
        return self.text().hints[: self.progress.hints.get(self.step.key, 0)]

    def more_hints(self) -> int:
        """Return how many hints are left."""
        return len(self.text().hints) - len(self.hints())

    def hint(self) -> str | None:
        """Show one more hint, and return it; None if there are no more."""
        texts = self.text().hints
        shown = min(self.progress.hints.get(self.step.key, 0) + 1, len(texts))
        if shown == len(self.hints()):
            return None
        self.progress = replace(self.progress, hints={**self.progress.hints, self.step.key: shown})
        return texts[shown - 1]

    def solution(self) -> tuple[Work, tuple[Action, ...]]:
        """Return what the solution starts from, and its actions, to be shown one after the other.

        The start is the step's own: what the learner did before may be in its way. Training takes up to seconds.
        """
        self.progress = replace(self.progress, solved=_with(self.progress.solved, self.step.key))
        return self.begin(), self.step.solution

    # --- going on -----------------------------------------------------------------------------

    def next(self) -> Work | None:
        """Go to the next step, or finish; the learner keeps their own network unless the step brings one.

        Raises
        ------
        ValueError
            If the goal isn't met; `skip` passes over it.
        """
        if not self.can_go_on:
            raise ValueError("the goal of the step isn't met")
        self._mark_done()
        if self.last:
            self.progress = replace(self.progress, finished=True)
            return None
        seen = self._seen
        self._enter(self.index + 1)
        if self.step.start is not None:
            return self.begin()
        if seen is not None:
            self._seen, self._begin = seen, Situation(seen.project, x=seen.x)
        return None

    def skip(self) -> Work | None:
        """Pass over the step; the next one begins as if it had been done. None after the last step."""
        if self.step.key not in self.progress.done:
            self.progress = replace(self.progress, skipped=_with(self.progress.skipped, self.step.key))
        if self.last:
            self.progress = replace(self.progress, finished=True)
            return None
        return self.go(self.index + 1)

    def back(self) -> Work | None:
        """Go to the step before, as it begins; None at the first step."""
        return self.go(self.index - 1) if self.index else None

    def restart(self) -> Work:
        """Begin the step anew."""
        return self.go(self.index)

    def go(self, index: int) -> Work:
        """Go to any step, as it begins."""
        self._enter(max(0, min(index, len(self.lesson.steps) - 1)))
        return self.begin()

    def _enter(self, index: int) -> None:
        self.index = index
        self.met, self.parts, self._begin, self._seen = False, (), None, None
        self.progress = replace(self.progress, step=self.step.key, finished=False)

    def _mark_done(self) -> None:
        key = self.step.key
        if key not in self.progress.done:
            skipped = tuple(one for one in self.progress.skipped if one != key)
            self.progress = replace(self.progress, done=(*self.progress.done, key), skipped=skipped)


def _with(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return keys if key in keys else (*keys, key)
