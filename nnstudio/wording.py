"""How text from files, counts and shapes are put into one line for a person."""

import json
import unicodedata
from collections.abc import Sequence

_SHOWN = 40


_JOINERS = "\u200c\u200d"
"""Invisible, but Persian words and emoji of several parts are spelt with them."""


def printable(text: str) -> str:
    """Return a text without what a terminal or a message box would act on: line breaks, escapes, half characters.

    Spaces of all widths stay; Chinese text has its own.
    """
    return text if text.isprintable() else "".join(mark if _harmless(mark) else "�" for mark in text)


def _harmless(mark: str) -> bool:
    return mark.isprintable() or mark in _JOINERS or unicodedata.category(mark) == "Zs"


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
