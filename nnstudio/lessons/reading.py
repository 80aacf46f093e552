"""Reads the folder of a lesson: `lesson.toml`, its networks and its texts; every fault is found, not only the first."""

import difflib
import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from nnstudio.errors import FileRefused, InvalidInput, StudioError
from nnstudio.formats import load
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.lessons.condition import Condition, parse_condition
from nnstudio.lessons.highlights import Target, parse_target
from nnstudio.lessons.lesson import KINDS, LANGUAGES, Lesson, Step
from nnstudio.lessons.locks import Control, Locks, parse_control
from nnstudio.lessons.solution import Action, read_action
from nnstudio.lessons.texts import StepText, read_texts, refused
from nnstudio.project import Project, blank
from nnstudio.wording import Phrase, Text, Words, both, short

FILE = "lesson.toml"
FILE_BYTES = 2**20
STEPS = 50

T = TypeVar("T")
_KEY = re.compile(r"[a-z0-9_-]{1,40}")
_NAME = re.compile(r"[\w.-]+\.nns")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?")
_LESSON_KEYS = ("kind", "order", "languages", "title", "summary", "names", "start", "free", "steps")
_STEP_KEYS = ("key", "highlight", "select", "free", "start", "goal", "solution")
_MISSING = object()


def load_lesson(folder: str | os.PathLike[str]) -> Lesson:
    """Read a lesson.

    Raises
    ------
    FileRefused
        The first of its faults: file, key, what is wrong. What the solutions do is for `check_lesson` to look at.
    """
    lesson, faults = read_lesson(folder)
    if lesson is None or faults:
        raise faults[0]
    return lesson


def read_lesson(folder: str | os.PathLike[str]) -> tuple[Lesson | None, list[FileRefused]]:
    """Read a lesson as far as that goes, and return it with all its faults; None where there is too little to go by."""
    path = Path(folder)
    try:
        values = _toml(path)
    except FileRefused as error:
        return None, [error]
    return read_values(path, values)


def read_values(folder: Path, values: Mapping[str, Any]) -> tuple[Lesson, list[FileRefused]]:
    """Return the lesson that the values of a `lesson.toml` mean, with its faults; its other files are in the folder."""
    faults: list[FileRefused] = []
    return _Reader(folder, faults).lesson(values), faults


def _toml(path: Path) -> dict[str, Any]:
    text = _text(path, FILE)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileRefused("{name}: isn't TOML: {reason}", name=FILE, reason=_lower(str(error))) from None
    except ValueError:
        # Python reads whole numbers of up to 4,300 figures.
        reason = Text("the number is too large")
        raise FileRefused("{name}: isn't TOML: {reason}", name=FILE, reason=reason) from None
    except RecursionError:
        raise FileRefused("{name}: isn't TOML that anybody wrote: too many levels", name=FILE) from None


def _text(folder: Path, name: str) -> str:
    if not folder.is_dir():
        raise FileRefused(
            "{name}: expected the folder of a lesson, with {file} in it", name=display_name(folder), file=FILE
        )
    if not (folder / name).exists():
        raise FileRefused("{name}: there is no such file in {folder}", name=name, folder=display_name(folder))
    data = read_whole(folder / name, FILE_BYTES)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused("{name}: isn't UTF-8 at byte {byte}", name=name, byte=error.start) from None


class _Table:
    """The keys of a table of the file, taken one by one; what is wrong is added to the faults."""

    def __init__(
        self, values: Mapping[str, Any], place: Words, known: Sequence[str], faults: list[FileRefused]
    ) -> None:
        self.values, self.place, self.faults = values, place, faults
        for key in values:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                hint = (
                    Phrase("did you mean {near}?", near=near[0])
                    if near
                    else Phrase("known are {known}", known=tuple(known))
                )
                self.fault(short(key), "there is no such key; {hint}", hint=hint)

    def fault(self, key: str, template: str, /, **fields: object) -> None:
        self.faults.append(refused(FILE, self.at(key), template, **fields))

    def at(self, key: str) -> Words:
        return Phrase("{place}, {key}", place=self.place, key=key) if self.place else key

    def take(self, key: str, kind: type[T], expected: Words, default: T | None = None) -> T | None:
        """Return a value of a type; the default where it isn't there, and a fault where there is no default."""
        value = self.values.get(key, _MISSING)
        if value is _MISSING:
            if default is None:
                self.fault(key, "expected {expected}, found nothing", expected=expected)
            return default
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fault(key, "expected {expected}, found {found}", expected=expected, found=_described(value))
            return default
        return value

    def parsed(self, key: str, value: object, expected: Words, parse: Callable[[str], T]) -> T | None:
        """Return what a text means, None with a fault where it means nothing."""
        if not isinstance(value, str):
            self.fault(key, "expected {expected}, found {found}", expected=expected, found=_described(value))
            return None
        try:
            return parse(value)
        except StudioError as error:
            self.fault(key, "{reason}", reason=error)
            return None

    def each(self, key: str, expected: Words, parse: Callable[[str], T]) -> tuple[T, ...]:
        """Return what the texts of a list mean."""
        values = self.take(key, list, Text("a list"), []) or []
        found = [self.parsed(f"{key}[{index}]", value, expected, parse) for index, value in enumerate(values)]
        return tuple(one for one in found if one is not None)


class _Reader:
    def __init__(self, folder: Path, faults: list[FileRefused]) -> None:
        self._folder = folder
        self._faults = faults
        self._projects: dict[str, Project | None] = {}
        self._with_goal: set[str] = set()

    def lesson(self, values: Mapping[str, Any]) -> Lesson:
        table = _Table(values, "", _LESSON_KEYS, self._faults)
        kind = table.take("kind", str, Text("lesson or challenge"), "lesson") or "lesson"
        if kind not in KINDS:
            table.fault("kind", "expected lesson or challenge, found “{found}”", found=short(kind))
        order = table.take("order", int, Text("a whole number"), 0) or 0
        languages = self._languages(table)
        titles, summaries = (self._by_language(table, key, languages) for key in ("title", "summary"))
        start = self._project(table, "start.nns")
        steps = self._steps(table, table.each("free", Text("a control"), parse_control))
        return Lesson(
            self._folder.resolve().name,
            kind,
            order,
            languages,
            titles,
            summaries,
            start or blank(),
            steps,
            {language: self._texts(language, steps) for language in languages},
            self._names(table, languages),
        )

    def _languages(self, table: _Table) -> tuple[str, ...]:
        if "languages" not in table.values:
            return LANGUAGES
        languages = table.each("languages", Text("a language"), _language)
        if not languages:
            table.fault("languages", "expected one or more, such as en, found none")
        return tuple(dict.fromkeys(languages)) or LANGUAGES

    def _by_language(self, table: _Table, key: str, languages: tuple[str, ...]) -> dict[str, str]:
        given = table.take(key, dict, Phrase("a table with {languages}", languages=both(languages))) or {}
        inside = _Table(given, key, languages, self._faults)
        if not given:
            return dict.fromkeys(languages, "")
        return {language: inside.take(language, str, Text("a text in this language")) or "" for language in languages}

    def _names(self, table: _Table, languages: tuple[str, ...]) -> dict[str, dict[str, str]]:
        given = table.take("names", dict, Text("a table of tables"), {}) or {}
        by_language = _Table(given, "names", languages, self._faults)
        found: dict[str, dict[str, str]] = {}
        for language in given:
            names = by_language.take(language, dict, Text("a table of names")) or {}
            inside = _Table(names, f"names.{language}", tuple(names), self._faults)
            found[language] = {name: inside.take(name, str, Text("a text")) or name for name in names}
        return found

    def _project(self, table: _Table, default: str | None) -> Project | None:
        name = table.take("start", str, Text("the name of a network file"), default or "")
        if not name:
            return None
        if name not in self._projects:
            self._projects[name] = self._loaded(table, name)
        return self._projects[name]

    def _loaded(self, table: _Table, name: str) -> Project | None:
        if not _NAME.fullmatch(name):
            table.fault(
                "start",
                "expected the name of a network file (*.nns) in the lesson's folder, found “{found}”",
                found=short(name),
            )
            return None
        if not (self._folder / name).exists():
            table.fault("start", "there is no file {file} in the lesson's folder", file=name)
            return None
        try:
            return load(self._folder / name)
        except FileRefused as error:
            self._faults.append(error)
            return None

    # --- steps --------------------------------------------------------------------------------

    def _steps(self, table: _Table, free: tuple[Control, ...]) -> tuple[Step, ...]:
        tables = table.take("steps", list, Text("one or more [[steps]]")) or []
        if not 1 <= len(tables) <= STEPS and "steps" in table.values:
            table.fault("steps", "expected 1 to {limit} steps, found {found}", limit=STEPS, found=len(tables))
        steps: list[Step] = []
        for index, values in enumerate(tables[:STEPS]):
            if not isinstance(values, dict):
                table.fault(f"steps[{index}]", "expected a table, found {found}", found=_described(values))
                continue
            step = self._step(values, index, free)
            if any(step.key == other.key for other in steps):
                table.fault(f"steps[{index}], key", "there is a step “{key}” already", key=step.key)
                continue
            steps.append(step)
        # One that isn't understood has been told already.
        wanted = any("goal" in values for values in tables if isinstance(values, dict))
        if table.values.get("kind") == "challenge" and steps and not wanted:
            table.fault("steps", "expected a goal in a step of a challenge, found none")
        return tuple(steps)

    def _step(self, values: Mapping[str, Any], index: int, free: tuple[Control, ...]) -> Step:
        key = values.get("key")
        named = isinstance(key, str) and _KEY.fullmatch(key) is not None
        place = Phrase("step “{step}”", step=key) if named else f"steps[{index}]"
        table = _Table(values, place, _STEP_KEYS, self._faults)
        if not named:
            table.fault(
                "key",
                "expected a short name of a-z, 0-9, - and _, found {found}",
                found=_described(key) if key is not None else Text("nothing"),
            )
        own = table.each("free", Text("a control"), parse_control)
        goal: Condition | None = None
        if "goal" in values:
            goal = table.parsed("goal", values["goal"], Text("a condition"), parse_condition)
        select: Target | None = None
        if "select" in values:
            select = table.parsed("select", values["select"], Text("something to select"), _selectable)
        solution = self._solution(table)
        if "goal" in values and not values.get("solution"):
            table.fault("solution", "expected the actions that reach the goal, found none")
        if "goal" not in values and solution:
            table.fault("goal", "expected what the solution is to reach, found nothing")
        name = key if isinstance(key, str) and named else f"step-{index + 1}"
        if "goal" in values:
            self._with_goal.add(name)
        return Step(
            name,
            table.each("highlight", Text("a thing to point at"), parse_target),
            select,
            Locks(own or free),
            goal,
            solution,
            self._project(table, None),
        )

    def _solution(self, table: _Table) -> tuple[Action, ...]:
        actions = []
        for index, values in enumerate(table.take("solution", list, Text("a list of actions"), []) or []):
            place = f"solution[{index}]"
            if not isinstance(values, dict):
                table.fault(
                    place,
                    'expected an action such as {{do = "set_bias", ...}}, found {found}',
                    found=_described(values),
                )
                continue
            try:
                actions.append(read_action(values))
            except InvalidInput as error:
                table.fault(place, "{reason}", reason=error)
        return tuple(actions)

    # --- texts --------------------------------------------------------------------------------

    def _texts(self, language: str, steps: tuple[Step, ...]) -> Mapping[str, StepText]:
        file = f"text.{language}.md"
        try:
            texts = dict(read_texts(_text(self._folder, file), file, self._faults))
        except FileRefused as error:
            self._faults.append(error)
            return {step.key: StepText(step.key, "") for step in steps}
        keys = [step.key for step in steps]
        for key in texts:
            if key not in keys:
                self._faults.append(refused(file, f"## {key}", "no step of {file} has this key", file=FILE))
        for step in steps:
            if step.key not in texts:
                self._faults.append(refused(file, f"## {step.key}", "expected a section for this step, found none"))
                texts[step.key] = StepText(step.key, "")
            elif step.key in self._with_goal and not texts[step.key].task:
                self._faults.append(
                    refused(file, f"## {step.key}", "expected ### task, what to do to reach the goal, found none")
                )
            elif step.key not in self._with_goal and _asks(texts[step.key]):
                self._faults.append(refused(file, f"## {step.key}", "expected text alone: the step has no goal"))
        return {key: texts[key] for key in keys}


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise InvalidInput("expected a language such as en or zh_CN, found “{found}”", found=short(text))
    return text


def _selectable(text: str) -> Target:
    return parse_target(text, selectable=True)


def _asks(text: StepText) -> bool:
    return bool(text.task or text.hints or text.done)


def _described(value: object) -> Words:
    if isinstance(value, str):
        return f"“{short(value)}”"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value}"
    if isinstance(value, list):
        return Text("a list")
    return Text("a table") if isinstance(value, dict) else Text("something else")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
