"""A lesson as a value: its steps, its words in each language, and the networks that it begins with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nnstudio.lessons.condition import Condition
from nnstudio.lessons.highlights import Target
from nnstudio.lessons.locks import Locks
from nnstudio.lessons.naming import renamed
from nnstudio.lessons.solution import Action, Work, play
from nnstudio.lessons.texts import StepText
from nnstudio.project import Project

LANGUAGES = ("en", "zh_CN")
KINDS = ("lesson", "challenge")


@dataclass(frozen=True, eq=False)
class Step:
    """A step of a lesson.

    Attributes
    ----------
    key : str
        Its name in the texts and in what is kept of a learner's progress.
    highlight : tuple of Target
        What is pointed at.
    select : Target or None
        What is selected when the step begins, so that the inspector shows it.
    locks : Locks
        What can be changed.
    goal : Condition or None
        None: there is nothing but to read.
    solution : tuple of Action
    start : Project or None
        What the step begins with, where it isn't what the step before ended with.
    """

    key: str
    highlight: tuple[Target, ...] = ()
    select: Target | None = None
    locks: Locks = field(default_factory=Locks)
    goal: Condition | None = None
    solution: tuple[Action, ...] = ()
    start: Project | None = None


@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson or a challenge.

    Attributes
    ----------
    key : str
        The name of its folder.
    kind : str
        Of `KINDS`.
    order : int
        Lessons, and challenges, are listed by it.
    languages : tuple of str
        In which it is written.
    titles, summaries : Mapping
        By language; a summary is one or two sentences for the list of lessons.
    start : Project
        What the first step begins with.
    steps : tuple of Step
    texts : Mapping
        By language, the `StepText` of each step by its key.
    names : Mapping
        By language, what the names in the networks are called in it, by the names in the files.
    """

    key: str
    kind: str
    order: int
    languages: tuple[str, ...]
    titles: Mapping[str, str]
    summaries: Mapping[str, str]
    start: Project
    steps: tuple[Step, ...]
    texts: Mapping[str, Mapping[str, StepText]]
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def language(self, wanted: str) -> str:
        """Return the language of the lesson that is nearest to the one that is wanted: itself, a relative, English."""
        if wanted in self.languages:
            return wanted
        family = wanted.replace("-", "_").partition("_")[0]
        relatives = [one for one in self.languages if one.partition("_")[0] == family]
        return next(iter(relatives), "en" if "en" in self.languages else self.languages[0])

    def title(self, language: str) -> str:
        """Return the title in a language, or the nearest that there is."""
        return self.titles[self.language(language)]

    def summary(self, language: str) -> str:
        """Return the summary in a language, or the nearest that there is."""
        return self.summaries[self.language(language)]

    def text(self, language: str, step: Step) -> StepText:
        """Return what a step says in a language, or the nearest that there is."""
        return self.texts[self.language(language)][step.key]

    def begin(self, index: int, language: str | None = None) -> Work:
        """Return what a step begins with if all steps before it were done as their solutions do them.

        Parameters
        ----------
        index : int
        language : str, optional
            Of the names in the network; those of the files if not given.

        Raises
        ------
        EditRefused, InvalidInput
            If a solution can't be played; `check_lesson` finds that.
        """
        first = max((number for number in range(index + 1) if self.steps[number].start is not None), default=0)
        start = self.steps[first].start
        work = Work.of(self.start if start is None else start)
        for step in self.steps[first:index]:
            work = play(step.solution, work)
        names = {} if language is None else self.names.get(self.language(language), {})
        return Work(renamed(work.project, names), work.x)
