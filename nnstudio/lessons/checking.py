"""Checks a lesson as a learner would live it: plays every solution and holds every goal against it.

For `nnstudio check FOLDER`, so that a teacher finds out at the desk and not in class.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass

from nnstudio.errors import FileRefused, StudioError
from nnstudio.lessons.facts import Value
from nnstudio.lessons.lesson import Lesson, Step
from nnstudio.lessons.reading import FILE, read_lesson
from nnstudio.lessons.situation import Situation
from nnstudio.lessons.solution import Work
from nnstudio.lessons.texts import refused
from nnstudio.wording import Phrase


@dataclass(frozen=True)
class Checked:
    """What a check found.

    Attributes
    ----------
    lesson : Lesson or None
        As far as it could be read.
    faults : tuple of FileRefused
        Each names file, key, and what is wrong; none: the lesson is fine.
    """

    lesson: Lesson | None
    faults: tuple[FileRefused, ...]


def check_lesson(folder: str | os.PathLike[str]) -> Checked:
    """Read a lesson's folder and play the lesson.

    Raises nothing that is the lesson's fault.
    """
    lesson, faults = read_lesson(folder)
    if lesson is None:
        return Checked(None, tuple(faults))
    if not faults:  # what was read only in part can't be played
        faults += _of_play(lesson)
    faults += _of_languages(lesson)
    return Checked(lesson, tuple(faults))


def _of_play(lesson: Lesson) -> Iterator[FileRefused]:
    work = Work.of(lesson.start)
    for step in lesson.steps:
        if step.start is not None:
            work = Work.of(step.start)
        begin = work
        if step.goal is not None and step.goal.met(_situation(begin, begin)):
            yield _fault(step, "goal", "is met before anything was done: {goal}", goal=step.goal.text)
        for index, action in enumerate(step.solution):
            place = f"solution[{index}]"
            try:
                after = action.play(work)
            except StudioError as error:
                yield _fault(
                    step, place, "{reason}", reason=Phrase("{action}: {error}", action=action.name, error=error)
                )
                return
            refusal = step.locks.refusal(work.project, after.project) if action.name != "train" else None
            if action.name == "train" and not step.locks.allows("training"):
                yield _fault(step, place, "{reason}", reason=step.locks.refusal_of("training"))
            elif refusal is not None:
                yield _fault(
                    step,
                    place,
                    "{reason}, as free has it: {free}",
                    reason=refusal,
                    free=tuple(map(str, step.locks.free)),
                )
            work = after
        yield from _of_goal(step, begin, work)
        yield from _of_targets(step, begin, work)


def _of_goal(step: Step, begin: Work, end: Work) -> Iterator[FileRefused]:
    if step.goal is None:
        return
    situation = _situation(end, begin)
    for part in step.goal.parts:
        if not part.met(situation):
            value = part.value(situation)
            if value is None:
                yield _fault(step, "goal", "isn't reached by the solution: {part}", part=part.text)
            else:
                template = "isn't reached by the solution: {part} (it is {value})"
                yield _fault(step, "goal", template, part=part.text, value=_shown(value))


def _of_targets(step: Step, begin: Work, end: Work) -> Iterator[FileRefused]:
    for index, target in enumerate(step.highlight):
        if not target.exists_in(begin.project.network) and not target.exists_in(end.project.network):
            yield _fault(step, f"highlight[{index}]", "{target} isn't in the network of this step", target=str(target))
    if step.select is not None and not step.select.exists_in(begin.project.network):
        yield _fault(step, "select", "{target} isn't in the network that the step begins with", target=str(step.select))


def _of_languages(lesson: Lesson) -> Iterator[FileRefused]:
    """Compare the languages: each has to have the same hints."""
    first, *others = lesson.languages
    for step in lesson.steps:
        expected = len(lesson.texts[first][step.key].hints)
        for language in others:
            found = len(lesson.texts[language][step.key].hints)
            if found != expected and lesson.texts[language][step.key].body:
                yield refused(
                    f"text.{language}.md",
                    f"## {step.key}",
                    "expected as many hints as text.{first}.md has, {expected}, found {found}",
                    first=first,
                    expected=expected,
                    found=found,
                )


def _situation(now: Work, begin: Work) -> Situation:
    return Situation(now.project, begin.project, x=now.x)


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _fault(step: Step, key: str, template: str, /, **fields: object) -> FileRefused:
    place = Phrase("{place}, {key}", place=Phrase("step “{step}”", step=step.key), key=key)
    return refused(FILE, place, template, **fields)
