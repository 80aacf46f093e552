"""LaTeX becomes outlines: a formula is set once, as wide as its letters are, and painted at any size in any colour.

ziamath lays the formula out in STIX Two Math. Characters that this typeface doesn't have, such as Chinese ones, come
from the typefaces of the window. Lengths are in em: a formula of size 16 px is 16 times as wide as `Formula.width`.
"""

import logging
import re
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath, QTransform

from nnstudio.ui.formula.latex import protect
from nnstudio.ui.theme import typeface

if TYPE_CHECKING:
    from ziamath.zmath import Math

_EM = 100.0
"""The size that formulas are laid out at."""

_SMALLEST = 62.0
"""Indices of indices get no smaller than that, of `_EM`."""

_COLORED = re.compile(r"\\color\s*(\{[^{}]*\})\s*(?=\{)")

_INDENT = 1.0
"""How far in a line begins that goes on in the middle of a term, in em."""

QUAD, RELATION, SUM = range(3)
"""Where a line may end, the best places first."""


@dataclass(frozen=True)
class Stroke:
    """Outlines of one colour: a token of the theme, any colour that Qt knows, or "" for the colour of the text."""

    path: QPainterPath
    color: str


@dataclass(frozen=True)
class Atom:
    """A part of a formula that stays in one piece, where the formula's first line has it.

    Attributes
    ----------
    x, width : float
        Where it begins, and how far it is to the next.
    breaks : int or None
        `QUAD`, `RELATION` or `SUM` if a new line may begin with it.
    """

    x: float
    width: float
    strokes: tuple[Stroke, ...]
    breaks: int | None = None


@dataclass(frozen=True)
class Line:
    """Some of a formula's atoms, side by side; `indent` is how far in the line begins."""

    atoms: tuple[Atom, ...]
    indent: float = 0.0

    @property
    def left(self) -> float:
        """Where the first atom is in the formula that isn't broken."""
        return self.atoms[0].x if self.atoms else 0.0

    @property
    def width(self) -> float:
        """Its extent, with the indent."""
        return self.indent + (self.atoms[-1].x + self.atoms[-1].width - self.left if self.atoms else 0.0)


@dataclass(frozen=True)
class Formula:
    """A formula that is set: its extent in em around the baseline, and its atoms from left to right."""

    width: float
    ascent: float
    descent: float
    atoms: tuple[Atom, ...]

    @cached_property
    def pieces(self) -> tuple[Line, ...]:
        """What stays in one piece wherever the formula is broken."""
        return tuple(Line(tuple(piece)) for piece in _pieces(list(self.atoms), SUM))

    def lines(self, width: float) -> tuple[Line, ...]:
        """Break the formula into lines of at most `width` em, where it can be broken at all."""
        if self.width <= width or not self.atoms:
            return (Line(self.atoms),)
        return tuple(_broken(list(self.atoms), width, QUAD, 0.0))


def is_ready() -> bool:
    """Whether a formula can be set without loading the typesetter first, which takes some tenths of a second."""
    return "ziamath" in sys.modules


@lru_cache(maxsize=1024)
def set_formula(latex: str, *, inline: bool = False) -> Formula | None:
    """Set a formula.

    Parameters
    ----------
    latex : str
        What stands between dollar signs. ``\\color{neg}{...}`` takes a colour of the theme.
    inline : bool
        Whether it stands in a line of text: fractions are smaller then.

    Returns
    -------
    Formula or None
        None if it isn't LaTeX that can be set; it is to be shown as it was written then.
    """
    try:
        return _set(protect(latex), inline)
    except Exception:
        # The parser says what it doesn't understand by many kinds of error, an IndexError among them.
        logging.getLogger(__name__).debug("a formula can't be set: %s", latex, exc_info=True)
        return None


def _set(latex: str, inline: bool) -> Formula:
    laid_out = _laid_out(_COLORED.sub(r"\\textcolor\1", latex), inline)
    row: Any = laid_out.node
    x = y = 0.0
    while len(row.nodes) == 1 and row.nodes[0].mtag == "mrow":
        (dx, dy), row = row.nodexy[0], row.nodes[0]
        x, y = x + dx, y + dy
    starts = [x + dx for dx, _ in row.nodexy]
    box = laid_out.node.bbox
    ends = [*starts[1:], max(box.xmax, starts[-1] if starts else 0.0)]
    atoms = tuple(
        Atom(start / _EM, (end - start) / _EM, _strokes(node, start, y + dy), _place_to_break(node) if at else None)
        for at, (node, start, end, (_, dy)) in enumerate(zip(row.nodes, starts, ends, row.nodexy, strict=True))
    )
    return Formula(max(box.xmax, 0.0) / _EM, max(box.ymax, 0.0) / _EM, max(-box.ymin, 0.0) / _EM, atoms)


def _laid_out(latex: str, inline: bool) -> "Math":
    # Only when a formula is shown: the typesetter takes its time to load, and finds its typeface in a way that some
    # Pythons call deprecated.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from ziamath.config import config
        from ziamath.escapes import unescape
        from ziamath.tex import tex2mml
        from ziamath.zmath import Math, loadedfonts

        from nnstudio.ui.formula.mathml import prepare

    config.svg2 = False  # outlines rather than references to them
    root = ElementTree.fromstring(unescape(tex2mml(latex, inline=inline)))
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    prepare(root, _advance, inline=inline)
    config.minsizefraction = _SMALLEST / loadedfonts["default"].basesize
    return Math(root, size=_EM, margin=0.0)


def _advance(text: str) -> float:
    return QFontMetricsF(typeface(_EM, tabular=False)).horizontalAdvance(text) / _EM


def _place_to_break(node: Any) -> int | None:
    from nnstudio.ui.formula.mathml import RELATIONS, SUMS

    text = (node.element.text or "").strip() if hasattr(node, "element") else ""
    if node.mtag == "mspace":
        return QUAD if node.width >= 0.9 * _EM else None
    if node.mtag == "mo" and text in RELATIONS:
        return RELATION
    return SUM if node.mtag == "mo" and text in SUMS else None


# --- outlines -------------------------------------------------------------------------------------


def _strokes(node: Any, x: float, y: float) -> tuple[Stroke, ...]:
    drawing = ElementTree.Element("svg")
    node.draw(x, y, drawing)
    paths: dict[str, QPainterPath] = {}
    for element in drawing.iter():
        fill = element.get("fill", "")
        color = "" if fill in ("black", "none") else fill
        if element.tag == "path":
            outline = _outline(element.get("d", ""))
        elif element.tag == "rect":
            color, outline = _box(element, color)
        else:
            continue
        if color not in paths:
            paths[color] = QPainterPath()
            paths[color].setFillRule(Qt.FillRule.WindingFill)
        paths[color].addPath(outline)
    smaller = QTransform.fromScale(1.0 / _EM, 1.0 / _EM)
    return tuple(Stroke(smaller.map(path), color) for color, path in paths.items())


def _outline(description: str) -> QPainterPath:
    path = QPainterPath()
    words = iter(description.split())

    def point() -> QPointF:
        return QPointF(float(next(words)), float(next(words)))

    for word in words:
        if word == "M":
            path.moveTo(point())
        elif word == "L":
            path.lineTo(point())
        elif word == "Q":
            path.quadTo(point(), point())
        elif word == "C":
            path.cubicTo(point(), point(), point())
        elif word == "Z":
            path.closeSubpath()
        else:
            raise ValueError(f"unknown outline {word!r}")
    return path


def _box(element: ElementTree.Element, color: str) -> tuple[str, QPainterPath]:
    """Return the outline of a bar, or of the text whose room the box is."""
    from nnstudio.ui.formula.mathml import MARK, TEXT_ASCENT

    x, y, width, height = (float(element.get(key, "0")) for key in ("x", "y", "width", "height"))
    path = QPainterPath()
    if not color.startswith(MARK):
        path.addRect(x, y, width, height)
        return color, path
    path.addText(0.0, 0.0, typeface(_EM, tabular=False), color.removeprefix(MARK))
    scale = height / _EM
    return "", QTransform(scale, 0, 0, scale, x, y + TEXT_ASCENT * height).map(path)


# --- lines ----------------------------------------------------------------------------------------


def _broken(atoms: list[Atom], width: float, rank: int, indent: float) -> Iterator[Line]:
    """Fill lines with what is between places to break; what is too wide in itself is broken at the next best ones."""
    line: list[Atom] = []
    for piece in _pieces(atoms, rank):
        if _extent(line + piece) + indent <= width:
            line += piece
            continue
        further = 0.0 if rank == QUAD else _INDENT
        if rank < SUM and _extent(piece) + further > width:
            # It would be broken on a line of its own too. What stands before a relation isn't left alone.
            if line and rank == QUAD:
                yield Line(tuple(line), indent)
                line, indent = [], further
            *whole, rest = _broken(line + _without_quad(piece, not line), width, rank + 1, indent)
            yield from whole
            line, indent = list(rest.atoms), rest.indent
        else:
            if line:
                yield Line(tuple(line), indent)
                indent = further
            line = _without_quad(piece, True)
    if line:
        yield Line(tuple(line), indent)


def _extent(atoms: list[Atom]) -> float:
    return atoms[-1].x + atoms[-1].width - atoms[0].x if atoms else 0.0


def _without_quad(piece: list[Atom], first: bool) -> list[Atom]:
    """Return a piece without the wide space that it begins with, where it's the first of a line."""
    return piece[1:] if first and len(piece) > 1 and piece[0].breaks == QUAD else piece


def _pieces(atoms: list[Atom], rank: int) -> Iterator[list[Atom]]:
    piece: list[Atom] = []
    for atom in atoms:
        if piece and atom.breaks is not None and atom.breaks <= rank:
            yield piece
            piece = []
        piece.append(atom)
    if piece:
        yield piece
