"""Numbers, names and words as parts of a formula: what a person named, and what a network computed, as LaTeX."""

import re

from nnstudio.ui.numbers import MINUS, format_number

_ESCAPES = {"\\": "\\textbackslash{}"} | {mark: "\\" + mark for mark in "{}$%&#_"}
_ESCAPED = re.compile(r"\\textbackslash(?:\{\})?|\\[{}$%&#_]")
_TEXT = re.compile(r"(\\(?:text|mbox|textrm)\s*\{)((?:[^{}\\]|\\.|\{\})*)\}", re.DOTALL)
_SYMBOL = re.compile(r"([A-Za-z])(\d*)")
_KEPT = 0xE000
"""Characters that mean something to the parser are kept from it as ones for private use, from here on."""

_MARKS = "{}\\$%&#_<>^~"
_KEEP = str.maketrans({mark: chr(_KEPT + ord(mark)) for mark in _MARKS})
_GIVE_BACK = str.maketrans({chr(_KEPT + ord(mark)): mark for mark in _MARKS})


def text(words: str) -> str:
    """Return words as they are, in upright letters: a person may have put anything into a name."""
    return "\\text{" + "".join(_ESCAPES.get(mark, mark) for mark in words) + "}"


def symbol(name: str) -> str:
    """Return a name as a symbol: x1 is an x with an index, "Sepal length" stays a text."""
    match = _SYMBOL.fullmatch(name)
    if match is None:
        return text(name)
    return f"{match[1]}_{{{match[2]}}}" if match[2] else match[1]


def number(value: float, decimals: int = 2) -> str:
    """Return a number as it's written elsewhere on screen, with powers of ten for large ones."""
    written = format_number(value, decimals)
    if "NaN" in written:
        return "\\text{NaN}"
    mantissa, e, exponent = written.replace(MINUS, "-").replace("∞", "\\infty").partition("e")
    return f"{mantissa} \\cdot 10^{{{exponent}}}" if e else mantissa


def factor(value: float, decimals: int = 2) -> str:
    """Return a number as it's written behind an operator: in parentheses if it's negative."""
    written = number(value, decimals)
    return f"({written})" if written.startswith("-") else written


def colored(latex: str, token: str) -> str:
    """Return a part of a formula in a colour of the theme."""
    return f"\\color{{{token}}}{{{latex}}}"


def protect(latex: str) -> str:
    """Keep the characters of words from the parser, which would take some of them for its own."""

    def kept(match: re.Match[str]) -> str:
        return match[1] + _ESCAPED.sub(_meant, match[2]).translate(_KEEP) + "}"

    return _TEXT.sub(kept, latex)


def give_back(words: str) -> str:
    """Return words with the characters that `protect` kept from the parser."""
    return words.translate(_GIVE_BACK)


def _meant(escaped: re.Match[str]) -> str:
    return "\\" if escaped[0].startswith("\\text") else escaped[0][1]
