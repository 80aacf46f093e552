"""MathML is made ready to be laid out: spaces as TeX has them, names of functions, characters the typeface lacks.

The typesetter takes lengths in em for a third longer than they are, puts spaces around names wherever they stand, and
takes every minus but the first of a row for one between two terms.
"""

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, SubElement

from ziamath.zmath import loadedfonts

from nnstudio.ui.formula.latex import give_back

PIXELS_PER_EM = 1.333
"""What the typesetter takes an em for, times the size."""

TEXT_ASCENT, TEXT_DESCENT = 0.88, 0.12
"""Room that is left, in em, above and below the baseline for text of another typeface."""

MARK = "text:"
"""What the background of that room begins with; the text follows."""

RELATIONS = frozenset("=≈≠<>≤≥→←⇒∝∼↦≡∈")
SUMS = frozenset("+−±∓")
_BINARY = SUMS | frozenset("·⋅×÷∘⊙")
_OPEN = frozenset("([{⟨|‖")
_SEPARATORS = frozenset(",;")
_LENGTH = re.compile(r"(-?[\d.]+)em")
_ROWS = ("math", "mrow", "mtd", "mstyle", "mpadded", "mphantom", "msqrt")
_WITH_INDICES = ("msub", "msup", "msubsup", "munder", "mover", "munderover")

_BESIDE = {"munder": "msub", "mover": "msup", "munderover": "msubsup"}
_WITH_LIMITS = frozenset({*"∑∏⋃⋂", "max", "min", "lim", "sup", "inf"})

Measure = Callable[[str], float]


def prepare(element: Element, measure: Measure, *, inline: bool) -> None:
    """Change a tree of MathML, without name spaces, so that it's laid out well.

    Parameters
    ----------
    inline : bool
        Whether it stands in a line of text: the limits of a sum stand beside it then, as in TeX.
    measure : callable
        Gives the width in em of a text in the typeface that lends the characters that the one of formulas lacks.
    """
    if element.tag == "mspace":
        element.set("width", _LENGTH.sub(_shorter, element.get("width", "0")))
    elif element.tag == "mtable":
        element.set("columnspacing", _em(0.8))
    elif element.tag in _ROWS:
        _space_out(element)
    elif inline and element.tag in _BESIDE and (element[0].text or "").strip() in _WITH_LIMITS:
        element.tag = _BESIDE[element.tag]
    for at, child in enumerate(list(element)):
        text = child.text = give_back(child.text or "")
        runs = [] if len(child) or text.isascii() else list(_runs(text))
        if any(lacks for _, lacks in runs):
            element.remove(child)
            element.insert(at, _row(child, runs, measure))
        else:
            prepare(child, measure, inline=inline)
        if child.tag in ("mi", "mo") and _names_function(child):
            child.tag = "mtext"


def _em(length: float) -> str:
    return f"{length / PIXELS_PER_EM:.4f}em"


def _shorter(length: re.Match[str]) -> str:
    return _em(float(length[1]))


# --- spaces ---------------------------------------------------------------------------------------


def _space_out(row: Element) -> None:
    """Set the spaces of a row's operators and function names, by what stands before and after them."""
    before, spaced = "none", []
    children = list(row)
    for at, child in enumerate(children):
        text = (child.text or "").strip() if child.tag == "mo" else ""
        kind = "term"
        if _names_function(child):
            after = children[at + 1] if at + 1 < len(children) else None
            if before == "term":
                spaced.append(_space(1 / 6))
            spaced.append(child)
            if after is not None and after.tag not in ("mo", "mspace"):
                spaced.append(_space(1 / 6))
                before = "none"
            else:
                before = "term"
            continue
        if text in _BINARY and before != "term":
            child.set("form", "prefix")
            _set_spaces(child, 0, 0)
        elif text in _BINARY:
            kind = "operator"
            _set_spaces(child, 4 / 18, 4 / 18)
        elif text in RELATIONS:
            kind = "operator"
            _set_spaces(child, 5 / 18, 5 / 18)
        elif text in _SEPARATORS:
            kind = "operator"
            _set_spaces(child, 0, 3 / 18)
        elif text in _OPEN:
            kind = "operator"
        elif child.tag == "mspace":
            kind = before
        spaced.append(child)
        before = kind
    row[:] = spaced


def _names_function(element: Element) -> bool:
    """Whether this is tanh, max, ... or one of them with indices."""
    if element.tag in _WITH_INDICES and len(element):
        return _names_function(element[0])
    text = element.text or ""
    return element.tag in ("mi", "mo") and len(text) > 1 and text.isalpha()


def _space(length: float) -> Element:
    # Shortened like every other space when its turn comes.
    return Element("mspace", {"width": f"{length:.4f}em"})


def _set_spaces(operator: Element, left: float, right: float) -> None:
    operator.set("lspace", _em(left))
    operator.set("rspace", _em(right))


# --- characters of other typefaces ----------------------------------------------------------------


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a text into runs that the typeface of formulas has, and (True) others."""
    font = loadedfonts["default"]
    run, lacked = "", False
    for mark in text:
        lacks = lacked if mark.isspace() else font.glyphindex(mark) == 0
        if run and lacks != lacked:
            yield run, lacked
            run = ""
        run, lacked = run + mark, lacks
    if run:
        yield run, lacked


def _row(leaf: Element, runs: list[tuple[str, bool]], measure: Measure) -> Element:
    row = Element("mrow", leaf.attrib)
    for text, lacks in runs:
        if lacks:
            room = {"width": _em(measure(text)), "height": _em(TEXT_ASCENT), "depth": _em(TEXT_DESCENT)}
            # The background is drawn as a box where the text has its place; its colour says which text. The empty
            # box behind it takes the colour that a space that follows gives to what was drawn last.
            SubElement(row, "mspace", room | {"mathbackground": MARK + text})
            SubElement(row, "mspace", {"mathbackground": "black"})
        else:
            SubElement(row, "mtext").text = text
    return row
