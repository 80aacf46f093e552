"""What `--help` and complaints about arguments look like in the language of the system.

argparse takes its own words from gettext by a name of its module; while a command line is parsed that name leads to the
program's translations.
"""

import argparse
import contextlib
import unicodedata
from collections.abc import Iterator

from nnstudio.translation import system_language, translated
from nnstudio.wording import Text

ARGPARSE = (
    Text("usage: "),
    Text("options"),
    Text("positional arguments"),
    Text("show this help message and exit"),
    Text("show program's version number and exit"),
    Text("the following arguments are required: %s"),
    Text("unrecognized arguments: %s"),
    Text("argument %(argument_name)s: %(message)s"),
    Text("expected one argument"),
    Text("not allowed with argument %s"),
    Text("ignored explicit argument %r"),
    Text("invalid choice: %(value)r (choose from %(choices)s)"),
    Text("invalid %(type)s value: %(value)r"),
)
"""What argparse says in our commands."""


@contextlib.contextmanager
def argparse_in_our_language() -> Iterator[None]:
    """Let argparse speak the language of the system."""
    before = argparse._  # type: ignore[attr-defined]
    argparse._ = translated  # type: ignore[attr-defined]
    try:
        yield
    finally:
        argparse._ = before  # type: ignore[attr-defined]


class HelpFormatter(argparse.HelpFormatter):
    """Lays help out; Chinese characters are two columns wide, and a line may end behind each of them."""

    def start_section(self, heading: str | None) -> None:
        """Begin a group of options."""
        super().start_section(translated(heading) if heading else heading)

    def add_text(self, text: str | None) -> None:
        """Add a paragraph."""
        super().add_text(translated(text) if text else text)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return translated(action.help) if action.help else action.help

    def _split_lines(self, text: str, width: int) -> list[str]:
        if system_language() == "en":
            return super()._split_lines(text, width)
        return wrapped(" ".join(text.split()), width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n  " in text:  # laid out already
            return "".join(indent + line for line in text.splitlines(keepends=True))
        if system_language() == "en":
            return super()._fill_text(text, width, indent)
        return "\n".join(indent + line for line in wrapped(" ".join(text.split()), width - len(indent)))


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of a text with Chinese in it: at most `width` columns each, broken where that is allowed."""
    lines, line, room = [], "", width
    for piece in _pieces(text):
        needed = columns(piece)
        if needed > room and line.strip():
            lines.append(line.rstrip())
            line, room, piece = "", width, piece.lstrip()
            needed = columns(piece)
        line += piece
        room -= needed
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str) -> Iterator[str]:
    """Yield what stays together: a word with the space before it, or a character with the marks behind it."""
    piece = ""
    for mark in text:
        wide = columns(mark) == 2
        closes = mark in "，。；：、？！）”"
        if piece and not closes and (wide or mark == " " or columns(piece[-1]) == 2) and piece[-1] not in "（“":
            yield piece
            piece = ""
        piece += mark
    if piece:
        yield piece


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text)
