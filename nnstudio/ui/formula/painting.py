"""Formulas are painted as outlines, so they are crisp at any size, on any screen and in print."""

from dataclasses import fields

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from nnstudio.ui.formula.setting import Formula, Line
from nnstudio.ui.theme import Theme
from nnstudio.ui.tokens import Tokens

_TOKENS = frozenset(field.name for field in fields(Tokens))


def formula_color(theme: Theme, name: str, ink: QColor) -> QColor:
    """Return the colour that a formula calls by a name: one of the theme's, else any that Qt knows, else `ink`."""
    if name in _TOKENS:
        color: QColor = getattr(theme.tokens, name)
        return color
    return QColor(name) if name and QColor.isValidColorName(name) else ink


def paint_formula(
    painter: QPainter, theme: Theme, formula: Formula, baseline: QPointF, size: float, ink: QColor | None = None
) -> None:
    """Paint a formula in one line.

    Parameters
    ----------
    baseline : QPointF
        The left end of its baseline.
    size : float
        In logical pixels.
    ink : QColor, optional
        The colour of what has no colour of its own; the theme's text if not given.
    """
    paint_line(painter, theme, Line(formula.atoms), baseline, size, ink)


def paint_line(
    painter: QPainter,
    theme: Theme,
    line: Line,
    baseline: QPointF,
    size: float,
    ink: QColor | None = None,
    *,
    plain: bool = False,
) -> None:
    """Paint one line of a formula; see `paint_formula`. A plain one has no other colour than `ink`."""
    ink = theme.tokens.text if ink is None else ink
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(baseline)
    painter.scale(size, size)
    painter.translate(line.indent - line.left, 0.0)
    for atom in line.atoms:
        for stroke in atom.strokes:
            painter.setBrush(ink if plain else formula_color(theme, stroke.color, ink))
            painter.drawPath(stroke.path)
    painter.restore()
