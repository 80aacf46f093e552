"""A picture of more connections than can be drawn: how much weight of either sign passes at every point.

Rows of sources and targets are gathered into groups; the groups' curves are added up column by
column, positive and negative apart, and mixed into the canvas's colour. The result is opaque where anything
passes and clear elsewhere.
"""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from nnstudio.ui.canvas.curves import parameter_at, rise
from nnstudio.ui.theme import Theme

FINE, COARSE = (96, 64), (40, 28)
"""Most groups of rows, and columns: of a picture at rest, and of one that is about to change again."""
STRONGEST_MIX = 0.62


def _groups(ys: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Return each row's group and the groups' heights."""
    rows, inverse = np.unique(ys, return_inverse=True)
    if len(rows) <= most:
        return inverse, rows
    place = (np.arange(len(rows)) * most) // len(rows)
    heights = np.bincount(place, weights=rows) / np.bincount(place)
    return place[inverse], heights


def _gathered(matrix: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Add up the rows of a matrix by group."""
    if len(groups) == count and np.array_equal(groups, np.arange(count)):
        return matrix
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], np.arange(count))
    ordered = matrix if np.array_equal(order, np.arange(len(order))) else matrix[order]
    return np.add.reduceat(ordered, starts, axis=0)


def density_image(
    weights: np.ndarray,
    y0: np.ndarray,
    y1: np.ndarray,
    box: QRectF,
    scale: float,
    theme: Theme,
    strength: float = 1.0,
    *,
    fine: bool = True,
) -> QImage:
    """Return the picture of all connections of a layer pair.

    Parameters
    ----------
    weights : ndarray, (targets, sources)
    y0, y1 : ndarray, (sources,), (targets,)
        Where they leave and arrive.
    box : QRectF
        What the picture covers; connections run from its left to its right.
    scale : float
        Device pixels a unit of the box.
    strength : float
        1, or less for a picture that steps back.
    fine : bool
        False takes a quarter of the time.
    """
    most, across = FINE if fine else COARSE
    height = int(min(1200.0, max(2.0, round(box.height() * scale))))
    from_group, from_heights = _groups(y0, most)
    to_group, to_heights = _groups(y1, most)
    columns = np.linspace(0.5 / across, 1 - 0.5 / across, across)
    climb = rise(parameter_at(columns))
    scaled = (height - 1) / max(box.height(), 1e-6)
    start, end = (from_heights - box.top()) * scaled, (to_heights - box.top()) * scaled
    amounts = []
    positive = np.maximum(weights, 0)
    for part in (positive, positive - weights):
        by_target = _gathered(part, to_group, len(to_heights))
        gathered = _gathered(np.ascontiguousarray(by_target.T), from_group, len(from_heights)).T
        amounts.append(np.asarray(gathered, dtype=np.float32).ravel())
    picture = np.zeros((2, across, height + 1), dtype=np.float32)
    for column, share in enumerate(np.asarray(climb).tolist()):
        places = (start[None, :] * (1 - share) + end[:, None] * share).ravel()
        lower = np.clip(places, 0, height - 1).astype(np.intp)
        part = (places - lower).astype(np.float32)
        for sign, amount in enumerate(amounts):
            upper_amount = amount * part
            picture[sign, column] += np.bincount(lower, weights=amount - upper_amount, minlength=height + 1)
            picture[sign, column] += np.bincount(lower + 1, weights=upper_amount, minlength=height + 1)
    return _colored(picture[:, :, :height], theme, strength)


def _colored(picture: np.ndarray, theme: Theme, strength: float) -> QImage:
    total = picture[0] + picture[1]
    passing = total[total > 0]
    # Not np.percentile, which loads numpy.ma.
    place = min(passing.size - 1, int(0.97 * passing.size))
    top = float(np.partition(passing, place)[place]) if passing.size else 1.0
    tokens = theme.tokens
    canvas, pos, neg = (
        np.array([color.red(), color.green(), color.blue()], dtype=np.float32)
        for color in (tokens.canvas, tokens.pos, tokens.neg)
    )
    mix = (np.sqrt(np.clip(total / (top or 1.0), 0.0, 1.0)) * STRONGEST_MIX * strength)[..., None]
    share = np.divide(picture[0], total, out=np.full_like(total, 0.5), where=total > 0)
    # Leaning towards the stronger sign: where both pass, a plain mean would be grey everywhere.
    share = np.clip(0.5 + 1.6 * (share - 0.5), 0.0, 1.0)[..., None]
    hue = pos * share + neg * (1 - share)
    colors = canvas * (1 - mix) + hue * mix
    pixels = np.zeros((total.shape[1], total.shape[0], 4), dtype=np.uint8)
    pixels[..., :3] = np.rint(colors).transpose(1, 0, 2)
    pixels[..., 3] = np.where(top * 0.002 < total.T, 255, 0)
    rows, columns = pixels.shape[:2]
    return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
