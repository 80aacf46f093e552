"""Connections while something moves: straight pieces without smoothing, thousands of them in a few calls.

A smoothed curve takes 50 to 70 us, and its dashes make most of that; pieces handed over as one array take 8 us, with
dashes and widths as they are in the smooth picture that follows when things rest.
"""

from itertools import pairwise

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.ui.canvas.curves import advance, rise
from nnstudio.ui.canvas.strokes import MANY, STEPS, Pens, cut_pen, fineness, rank_pens, ranked
from nnstudio.ui.theme import EdgeState, Theme

PIECES = 12
"""Straight pieces a curve."""
FEW_PIECES = 7
"""The same where there are many curves."""
COARSER = 3
_TABLE = np.linspace(0.0, 1.0, 17)


def paint_plain(
    painter: QPainter,
    theme: Theme,
    ends: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    weights: np.ndarray,
    reference: float,
    state: EdgeState,
    connected: np.ndarray | None = None,
    *,
    blend: float = 1.0,
    kept: dict[tuple[EdgeState, float], Pens] | None = None,
) -> None:
    """Paint connections, the weak ones first; the arguments are those of `paint_curves`.

    Parameters
    ----------
    kept : dict, optional
        Where pens are kept from one call to the next.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if connected is not None and not connected.all():
        painter.setPen(QPen(cut_pen(theme)))
        draw_lines(painter, pieces(tuple(one[~connected] for one in ends), FEW_PIECES).reshape(-1, 4))
        ends, weights = tuple(one[connected] for one in ends), weights[connected]
    fine = fineness(len(weights), state)
    pens = Pens(theme, state, fine=fine, blend=blend)
    if kept is not None and blend == 1.0:
        pens = kept.setdefault((state, fine), pens)
    with np.errstate(invalid="ignore"):
        strengths = np.minimum(1.0, np.abs(weights) / reference)
    strengths[np.isnan(strengths)] = 0.0
    # Fewer strengths than in the smooth picture: each is a call or two.
    steps = np.rint(strengths * (STEPS // COARSER)).astype(int) * COARSER
    kinds = 2 * steps + (weights < 0)
    dashed = (kinds % 2 == 1) & (fine == 1.0)
    found, owners = [], []
    solid = np.flatnonzero(~dashed)
    if solid.size:
        count = PIECES if solid.size <= MANY else FEW_PIECES
        found.append(pieces(tuple(one[solid] for one in ends), count).reshape(-1, 4))
        owners.append(np.repeat(solid, count))
    broken = np.flatnonzero(dashed)
    if broken.size:
        widths = np.array([theme.edge_width(step / STEPS, state) for step in range(STEPS + 1)])[steps[broken]]
        lines, owner = dashes(tuple(one[broken] for one in ends), 4 + 1.3 * widths, 6.5 + 2.1 * widths)
        found.append(lines)
        owners.append(broken[owner])
    if not found:
        return
    lines, kind = np.concatenate(found), kinds[np.concatenate(owners)]
    order = np.argsort(kind, kind="stable")
    lines, kind = np.ascontiguousarray(lines[order]), kind[order]
    for part in runs(kind):
        step, negative = divmod(int(kind[part][0]), 2)
        pen = pens(step, bool(negative))
        if pen.style() is not Qt.PenStyle.SolidLine:
            pen.setStyle(Qt.PenStyle.SolidLine)  # the lines are dashes already
        painter.setPen(pen)
        draw_lines(painter, lines[part])


def paint_strongest_plain(
    painter: QPainter,
    theme: Theme,
    ends: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    weights: np.ndarray,
    strength: float = 1.0,
) -> None:
    """Paint the strongest connections of a large pair; the arguments are those of `paint_strongest`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    order, kinds = ranked(weights)
    pens = rank_pens(theme, strength)
    # Weak and strong of either sign are a run each: what is drawn first hardly shows.
    by_kind = np.argsort(kinds, kind="stable")
    kinds = kinds[by_kind]
    lines = pieces(tuple(one[order[by_kind]] for one in ends), FEW_PIECES)
    for part in runs(kinds):
        painter.setPen(pens[int(kinds[part][0])])
        draw_lines(painter, lines[part].reshape(-1, 4))


def runs(kinds: np.ndarray) -> list[slice]:
    """Return where runs of equal numbers are."""
    if not len(kinds):
        return []
    edges = [0, *(np.flatnonzero(np.diff(kinds)) + 1).tolist(), len(kinds)]
    return [slice(*edge) for edge in pairwise(edges)]


def pieces(ends: tuple[np.ndarray, ...], count: int) -> np.ndarray:
    """Return the straight pieces of curves, (n, count, 4): x and y of their ends."""
    x0, y0, x1, y1 = (one[:, None] for one in ends)
    t = np.linspace(0.0, 1.0, count + 1)
    xs, ys = x0 + (x1 - x0) * advance(t), y0 + (y1 - y0) * rise(t)
    return np.stack([xs[:, :-1], ys[:, :-1], xs[:, 1:], ys[:, 1:]], axis=-1)


def dashes(ends: tuple[np.ndarray, ...], lengths: np.ndarray, periods: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the dashes of curves, (m, 4), each a straight piece, and of which curve each is, (m,).

    Parameters
    ----------
    lengths, periods : ndarray, (n,)
        Of each curve's dashes, and from the start of one to that of the next.
    """
    x0, y0, x1, y1 = (one[:, None] for one in ends)
    xs, ys = x0 + (x1 - x0) * advance(_TABLE), y0 + (y1 - y0) * rise(_TABLE)
    way = np.zeros_like(xs)
    np.cumsum(np.hypot(np.diff(xs), np.diff(ys)), axis=1, out=way[:, 1:])
    counts = np.maximum(1, np.ceil(way[:, -1] / periods)).astype(int)
    owner = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    start = number * periods[owner]
    result = np.empty((len(owner), 4))
    for place, at in ((0, start), (2, np.minimum(start + lengths[owner], way[owner, -1]))):
        before = np.clip((way[owner] <= at[:, None]).sum(axis=1) - 1, 0, len(_TABLE) - 2)
        low, high = way[owner, before], way[owner, before + 1]
        part = (at - low) / np.maximum(high - low, 1e-9)
        result[:, place] = xs[owner, before] + part * (xs[owner, before + 1] - xs[owner, before])
        result[:, place + 1] = ys[owner, before] + part * (ys[owner, before + 1] - ys[owner, before])
    return result, owner


def draw_lines(painter: QPainter, lines: np.ndarray) -> None:
    """Draw lines, (n, 4) float64 and contiguous, with the painter's pen: the array is handed over as it is."""
    if len(lines):
        painter.drawLines(shiboken6.wrapInstance(lines.ctypes.data, QLineF), len(lines))  # type: ignore[call-overload]
