"""`nnstudio check FOLDER`: reads a lesson, plays its solutions, and lists every fault with its file and key."""

from nnstudio.errors import StudioError
from nnstudio.formats.disk import display_name
from nnstudio.lessons import check_lesson
from nnstudio.translation import say, system_language
from nnstudio.wording import Phrase, Text, counted, printable

_KINDS = {"lesson": Text("lesson"), "challenge": Text("challenge")}


class FoundFaults(StudioError):
    """Several faults of one lesson.

    Attributes
    ----------
    report : str
        A line for each.
    """

    def __init__(self, name: str, faults: tuple[StudioError, ...]) -> None:
        super().__init__("{name}: {count} in the lesson", name=name, count=counted(len(faults), "fault"))
        self.report = "\n".join(printable(say(fault)) for fault in faults)


def check_folder(path: str) -> str:
    """Return what a lesson is, in one line.

    Raises
    ------
    StudioError
        Its one fault; `FoundFaults` where there are several.
    """
    checked = check_lesson(path)
    name = display_name(path)
    if len(checked.faults) == 1:
        raise StudioError("{name}: {fault}", name=name, fault=checked.faults[0])
    if checked.faults or checked.lesson is None:
        raise FoundFaults(name, checked.faults)
    lesson = checked.lesson
    goals = counted(sum(step.goal is not None for step in lesson.steps), "goal")
    found = Phrase(
        "{path}: ok: “{title}”, {kind}, {steps}, {goals}, each reached by its solution; {languages}",
        path=path,
        title=lesson.title(system_language()),
        kind=_KINDS[lesson.kind],
        steps=counted(len(lesson.steps), "step"),
        goals=goals,
        languages=lesson.languages,
    )
    return printable(say(found))
