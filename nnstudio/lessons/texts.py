"""The words of a lesson in one language: a Markdown file with a section a step.

``## key: Title`` begins the section of a step. In it, ``### task`` says what to do, each ``### hint`` is one more
hint, and ``### done`` says what was learned; what stands before them is the text. Formulas are LaTeX in ``$...$``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nnstudio.errors import FileRefused
from nnstudio.wording import Phrase, Words, counted, short

PARTS = ("task", "hint", "done")
HINTS = 5

_SECTION = re.compile(r"##\s+([a-z0-9_-]+)\s*[:：]\s*(\S.*)")
_PART = re.compile(r"###\s+(.*)")
_FENCE = re.compile(r"`[^`]*`")


@dataclass(frozen=True)
class StepText:
    """What a step says in one language, Markdown all of it.

    Attributes
    ----------
    title : str
    body : str
        What is to be known, one to three paragraphs.
    task : str
        What is to be done; empty where there's nothing but to read.
    hints : tuple of str
        From the first nudge to nearly the answer.
    done : str
        What was learned, shown when the goal is met; may be empty.
    """

    title: str
    body: str
    task: str = ""
    hints: tuple[str, ...] = ()
    done: str = ""


def refused(file: str, place: Words, template: str, /, **fields: object) -> FileRefused:
    """Return the error that names a file of a lesson, the place in it, and what is wrong there."""
    return FileRefused("{name}: {place}: {reason}", name=file, place=place, reason=Phrase(template, **fields))


def read_texts(text: str, file: str, faults: list[FileRefused]) -> Mapping[str, StepText]:
    """Return the sections of a text file by the keys of their steps; adds what is wrong to `faults`."""
    found: dict[str, StepText] = {}
    for number, key, title, lines in _sections(text, file, faults):
        if key in found:
            faults.append(
                refused(file, Phrase("line {line}", line=number), "section “{key}” is there already", key=key)
            )
            continue
        found[key] = _step_text(title, lines, file, key, faults)
    return found


def _sections(text: str, file: str, faults: list[FileRefused]) -> Iterator[tuple[int, str, str, list[str]]]:
    current: tuple[int, str, str, list[str]] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("## "):
            if current is not None:
                yield current
            match = _SECTION.fullmatch(line.rstrip())
            if match is None:
                faults.append(
                    refused(
                        file,
                        Phrase("line {line}", line=number),
                        "expected ## key: Title, with the key of a step, found {found}",
                        found=f"“{short(line)}”",
                    )
                )
                current = None
                continue
            current = (number, match[1], match[2], [])
        elif current is not None:
            current[3].append(line)
        elif line.strip() and not line.startswith("# ") and number == _first_line(text):
            faults.append(
                refused(
                    file, Phrase("line {line}", line=number), "expected ## key: Title, found text before any section"
                )
            )
    if current is not None:
        yield current


def _first_line(text: str) -> int:
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if line.strip() and not line.startswith("# ")), 0)


def _step_text(title: str, lines: list[str], file: str, key: str, faults: list[FileRefused]) -> StepText:
    body: list[str] = []
    parts: list[tuple[str, list[str]]] = []
    for line in lines:
        match = _PART.fullmatch(line.rstrip())
        if match is None:
            (parts[-1][1] if parts else body).append(line)
            continue
        name = match[1].strip().lower()
        if name not in PARTS:
            faults.append(
                refused(
                    file,
                    f"## {key}",
                    "expected ### task, ### hint or ### done, found ### {found}",
                    found=short(match[1]),
                )
            )
            name = "hint"
        elif name != "hint" and any(name == other for other, _ in parts):
            faults.append(refused(file, f"## {key}", "### {part} is there twice", part=name))
        parts.append((name, []))
    texts = [(name, _trimmed(inside)) for name, inside in parts]
    result = StepText(
        title,
        _trimmed(body),
        next((one for name, one in texts if name == "task"), ""),
        tuple(one for name, one in texts if name == "hint"),
        next((one for name, one in texts if name == "done"), ""),
    )
    _check(result, file, key, faults)
    return result


def _check(text: StepText, file: str, key: str, faults: list[FileRefused]) -> None:
    place = f"## {key}"
    if not text.body:
        faults.append(refused(file, place, "expected a text, found nothing"))
    if len(text.hints) > HINTS:
        faults.append(
            refused(file, place, "expected at most {limit} hints, found {found}", limit=HINTS, found=len(text.hints))
        )
    if any(not hint for hint in text.hints):
        faults.append(refused(file, place, "expected a hint below ### hint, found nothing"))
    for part in (text.title, text.body, text.task, *text.hints, text.done):
        dollars = _FENCE.sub("", part).replace(r"\$", "").count("$")
        if dollars % 2:
            faults.append(
                refused(
                    file, place, "expected formulas between two $, found {count}", count=counted(dollars, "dollar sign")
                )
            )


def _trimmed(lines: list[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip()
