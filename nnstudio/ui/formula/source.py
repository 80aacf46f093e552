"""Markdown with formulas: which parts of a text are formulas, and which only look like it.

A formula stands between dollar signs, one each for a formula in the text, two each for one in a line of its own. Code
keeps its dollar signs, and ``\\$`` is a dollar. As elsewhere, an opening dollar sign isn't followed by a space and a
closing one isn't preceded by a space or followed by a digit, so that prices stay prices.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

FIRST_PLACE = 0xE000
"""Formulas keep their places by characters for private use; the first one's is this."""

MOST = 0xF8FF - FIRST_PLACE

_TOKENS = re.compile(
    r"(?P<fence>^(?P<bars>```+|~~~+)[^\n]*\n.*?^(?P=bars)[^\n]*$)"
    r"|(?P<code>(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<escaped>\\\$)"
    r"|\$\$(?P<display>(?:[^$\\]|\\.)+)\$\$"
    r"|\$(?P<inline>(?!\s)(?:[^$\\]|\\.)*?(?:[^\s$\\]|\\.))\$(?!\d)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Source:
    """A formula of a text: its LaTeX, and whether it has a line of its own."""

    latex: str
    display: bool

    @property
    def written(self) -> str:
        """The formula with its dollar signs."""
        return f"$${self.latex}$$" if self.display else f"${self.latex}$"


def part(text: str) -> tuple[str, Sequence[Source]]:
    """Take the formulas out of a Markdown text.

    Returns
    -------
    text : str
        The text, with one character for private use in the place of each formula.
    formulas : sequence of Source
        The formulas, in order.
    """
    formulas: list[Source] = []

    def place(match: re.Match[str]) -> str:
        if match["escaped"]:
            return "$"
        latex = match["display"] or match["inline"]
        if latex is None or len(formulas) >= MOST:
            return match[0]
        formulas.append(Source(" ".join(latex.split()), match["display"] is not None))
        return chr(FIRST_PLACE + len(formulas) - 1)

    return _TOKENS.sub(place, text), formulas
