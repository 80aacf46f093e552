"""How text from files, counts and shapes are put into one line for a person."""

import json
from collections.abc import Sequence

_SHOWN = 40


def printable(text: str) -> str:
    """Return a text without what a terminal or a message box would act on: line breaks, escapes, half characters."""
    return text if text.isprintable() else "".join(mark if mark.isprintable() else "�" for mark in text)


def short(text: str) -> str:
    """Return a text from a file, printable, cut to some forty characters."""
    return printable(text) if len(text) <= _SHOWN else printable(text[:_SHOWN]) + "…"


def quoted(text: str) -> str:
    """Return a text from a file, printable and short, in the quotation marks of JSON."""
    return json.dumps(short(text), ensure_ascii=False)


def shape_text(shape: Sequence[int], times: str = "x") -> str:
    """Write the shape of an array as a person does: ``2 x 3``, ``4`` or ``a single number``."""
    return f" {times} ".join(map(str, shape)) or "a single number"


def counted(number: int, thing: str) -> str:
    """Write a number and what it counts: ``1 unit``, ``2 units``."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
