"""The lessons that come with the program."""

import os
from collections.abc import Iterator
from pathlib import Path

from nnstudio import resources
from nnstudio.lessons.lesson import KINDS, Lesson
from nnstudio.lessons.reading import FILE, load_lesson


def lesson_folders(folder: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
    """Return the folders of lessons inside a folder, by name; that of the program if none is given."""
    path = resources.find("lessons") if folder is None else Path(folder)
    return tuple(sorted(file.parent for file in path.glob(f"*/{FILE}")))


def shipped_lessons() -> tuple[Lesson, ...]:
    """Return the lessons that come with the program: lessons first, then challenges, each in their order."""
    return tuple(sorted(_all(), key=lambda lesson: (KINDS.index(lesson.kind), lesson.order, lesson.key)))


def _all() -> Iterator[Lesson]:
    return map(load_lesson, lesson_folders())
