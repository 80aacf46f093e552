"""How connections are drawn: colour and width by strength, dashes for negative, dots where they're cut."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nnstudio.ui.theme import EdgeState, Theme

STEPS = 24
"""Strengths told apart; a pen is made for each, not for every connection."""
RANKS = (0.78, 0.93, 0.98)
"""Of the strongest connections of a large pair: up to which share, weakest first, each of the four steps goes."""
MANY = 200
MANY_SELECTED = 32
"""More connections, or more selected ones, are drawn finer, so that they don't run together."""


def curve_path(x0: float, y0: float, x1: float, y1: float) -> QPainterPath:
    """Return the cubic of a connection."""
    middle = (x0 + x1) / 2
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(middle, y0, middle, y1, x1, y1)
    return path


def edge_pen(theme: Theme, r: float, negative: bool, state: EdgeState, blend: float = 1.0) -> QPen:
    """Return the pen of a connection of relative strength r in [0, 1].

    Parameters
    ----------
    blend : float
        Less than 1 while it appears: its colour comes out of the canvas's.
    """
    color = theme.edge_color(r, negative, state)
    if blend < 1.0:
        color = theme.mix(theme.tokens.canvas, color, blend)
    width = theme.edge_width(r, state)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if negative:
        pen.setDashPattern([(4 + 1.3 * width) / width, (2.5 + 0.8 * width) / width])
    return pen


def cut_pen(theme: Theme) -> QPen:
    """Return the pen of a connection that was cut: dotted grey."""
    pen = QPen(theme.tokens.disabled, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([1, 4])
    return pen


def hover_pen(theme: Theme) -> QPen:
    """Return the pen that lies under a hovered connection."""
    return QPen(theme.tokens.accent_line, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def finer(theme: Theme, pen: QPen, fine: float) -> QPen:
    """Return a pen of many: thinner, fainter, without dashes that would be too short to be seen."""
    thin = QPen(theme.mix(theme.tokens.canvas, pen.color(), 0.55 + 0.45 * fine), max(0.7, pen.widthF() * fine))
    thin.setCapStyle(Qt.PenCapStyle.FlatCap)
    return thin


def fineness(count: int, state: EdgeState) -> float:
    """Return how much finer than a few so many connections are drawn: 1 for a few, less for many."""
    many = MANY_SELECTED if state is EdgeState.SELECTED else MANY
    return float(min(1.0, (many / max(1, count)) ** 0.5))


class Pens:
    """The pens of one state, made when first asked for."""

    def __init__(self, theme: Theme, state: EdgeState, *, fine: float = 1.0, blend: float = 1.0) -> None:
        self._theme, self._state, self._fine, self._blend = theme, state, fine, blend
        self._made: dict[tuple[int, bool], QPen] = {}

    def __call__(self, step: int, negative: bool) -> QPen:
        pen = self._made.get((step, negative))
        if pen is None:
            pen = edge_pen(self._theme, step / STEPS, negative, self._state, self._blend)
            if self._fine < 1.0:
                pen = finer(self._theme, pen, self._fine)
            self._made[step, negative] = pen
        return pen


def paint_curves(
    painter: QPainter,
    theme: Theme,
    ends: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    weights: np.ndarray,
    reference: float,
    state: EdgeState,
    connected: np.ndarray | None = None,
    *,
    over: bool = False,
    blend: float = 1.0,
) -> None:
    """Paint connections one by one, the weak ones first.

    Parameters
    ----------
    ends : tuple of ndarray, (n,) each
        x0, y0, x1, y1.
    weights : ndarray, (n,)
    reference : float
        The |w| of full strength.
    connected : ndarray of bool, (n,), optional
        False where a connection is cut.
    over : bool
        Whether they're painted over a picture that has them already.
    blend : float
        Less than 1 while they appear: their colour comes out of the canvas's.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fine = fineness(len(weights), state)
    if connected is not None:
        painter.setPen(cut_pen(theme))
        for x0, y0, x1, y1 in zip(*(one[~connected].tolist() for one in ends), strict=True):
            painter.drawPath(curve_path(x0, y0, x1, y1))
        ends, weights = tuple(one[connected] for one in ends), weights[connected]
    strengths = np.minimum(1.0, np.abs(weights) / reference)
    order = np.argsort(strengths, kind="stable")
    steps = np.rint(strengths[order] * STEPS).astype(int).tolist()
    negative = (weights[order] < 0).tolist()
    lines = zip(*(one[order].tolist() for one in ends), steps, negative, strict=True)
    pens = Pens(theme, state, fine=fine, blend=blend)
    ground = QPen(theme.tokens.canvas, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    for x0, y0, x1, y1, step, minus in lines:
        path = curve_path(x0, y0, x1, y1)
        if over and minus:
            # What lies below must not show between the dashes.
            ground.setWidthF(theme.edge_width(step / STEPS, EdgeState.NORMAL) + 0.8)
            painter.setPen(ground)
            painter.drawPath(path)
        painter.setPen(pens(step, minus))
        painter.drawPath(path)


def paint_strongest(
    painter: QPainter,
    theme: Theme,
    ends: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    weights: np.ndarray,
    strength: float = 1.0,
) -> None:
    """Paint the strongest connections of a large pair as solid lines in four steps by rank.

    Parameters
    ----------
    strength : float
        1, or less for a picture that steps back.
    """
    order, kinds = ranked(weights)
    pens = rank_pens(theme, strength)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x0, y0, x1, y1, kind in zip(*(one[order].tolist() for one in ends), kinds.tolist(), strict=True):
        painter.setPen(pens[kind])
        painter.drawPath(curve_path(x0, y0, x1, y1))


def ranked(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the order from weak to strong, and of each in that order which of the `rank_pens` is its.

    By rank: however the weights are spread, a few stand out and most stay back.
    """
    order = np.argsort(np.abs(weights), kind="stable")
    steps = np.searchsorted(RANKS, np.arange(len(order)) / max(1, len(order)), side="right")
    return order, 2 * steps + (weights[order] < 0)


def rank_pens(theme: Theme, strength: float) -> list[QPen]:
    """Return the pens of the four steps, positive and negative in turns, weakest first."""
    tokens = theme.tokens
    return [
        QPen(theme.mix(tokens.canvas, color, mix * strength), width, c=Qt.PenCapStyle.FlatCap)
        for mix, width in ((0.26, 0.7), (0.457, 0.95), (0.653, 1.2), (0.85, 1.45))
        for color in (tokens.pos, tokens.neg)
    ]


def ink_of(theme: Theme, negative: bool) -> QColor:
    """Return the colour of a sign."""
    return theme.tokens.neg if negative else theme.tokens.pos
