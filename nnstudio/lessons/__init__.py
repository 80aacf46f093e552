"""Guided steps with goals that are checked: lessons and challenges, from the folder to a learner's progress.

Knows no window. `LessonRun` is what a window drives; `check_lesson` is for whoever writes a lesson.
"""

from nnstudio.lessons.checking import Checked, check_lesson
from nnstudio.lessons.condition import Condition, Part, parse_condition
from nnstudio.lessons.facts import FACTS, Fact
from nnstudio.lessons.highlights import PALETTE, WINDOW, Target, parse_target
from nnstudio.lessons.lesson import KINDS, LANGUAGES, Lesson, Step
from nnstudio.lessons.library import lesson_folders, shipped_lessons
from nnstudio.lessons.locks import CONTROLS, Control, Locks, parse_control
from nnstudio.lessons.reading import load_lesson
from nnstudio.lessons.run import GoalPart, LessonRun, Progress
from nnstudio.lessons.situation import Situation
from nnstudio.lessons.solution import ACTIONS, Action, Work
from nnstudio.lessons.texts import StepText

__all__ = [
    "ACTIONS",
    "CONTROLS",
    "FACTS",
    "KINDS",
    "LANGUAGES",
    "PALETTE",
    "WINDOW",
    "Action",
    "Checked",
    "Condition",
    "Control",
    "Fact",
    "GoalPart",
    "Lesson",
    "LessonRun",
    "Locks",
    "Part",
    "Progress",
    "Situation",
    "Step",
    "StepText",
    "Target",
    "Work",
    "check_lesson",
    "lesson_folders",
    "load_lesson",
    "parse_condition",
    "parse_control",
    "parse_target",
    "shipped_lessons",
]
