"""Where the connections of a layer pair run, as arrays: ends, points along the way, the nearest to a point.

A connection is a cubic with horizontal ends, its control points at half the distance: with t in [0, 1]
x(t) = x0 + (x1 - x0) (1.5 t (1 - t) + t^3) and y(t) = y0 + (y1 - y0) (3 t^2 - 2 t^3).
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.ui.canvas.geometry import Column, Mark

FAN_PITCH = 6.0
"""Incoming connections arrive at most this far apart."""
FAN_SHARE = 1.18
"""The fan covers at most this many radii of a disc."""
LABEL_AT = 0.36
"""Where on its way a connection carries its weight."""

_T = np.linspace(0.0, 1.0, 129)
_X = 1.5 * _T * (1.0 - _T) + _T**3


def rise(t: float | np.ndarray) -> float | np.ndarray:
    """Return the share of the way up at parameter t."""
    return t * t * (3.0 - 2.0 * t)


def advance(t: float | np.ndarray) -> float | np.ndarray:
    """Return the share of the way to the right at parameter t."""
    return 1.5 * t * (1.0 - t) + t**3


def parameter_at(share: np.ndarray) -> np.ndarray:
    """Return the parameter t at which a share of the way to the right is done; the inverse of `advance`."""
    parameters: np.ndarray = np.interp(share, _X, _T)
    return parameters


def fan_offsets(count: int, radius: float) -> np.ndarray:
    """Return how far above or below a disc's centre its `count` incoming connections arrive, top to bottom."""
    if count < 2 or radius < 8:
        return np.zeros(count)
    pitch = min(FAN_PITCH, FAN_SHARE * radius / (count - 1))
    return (np.arange(count) - (count - 1) / 2) * pitch


@dataclass(frozen=True, eq=False)
class Curves:
    """The connections between two neighbouring columns.

    Attributes
    ----------
    x0, y0 : ndarray, (sources,)
        Where they leave.
    x1, y1 : ndarray
        Where they arrive: (targets, sources) where they fan out over discs, else (targets, 1).
    """

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray

    @staticmethod
    def between(before: Column, after: Column) -> "Curves":
        """Return the connections from one column to the next."""
        x0 = np.full(before.count, before.face_out) if before.framed else before.xs + before.radius
        if after.mark in (Mark.DISC, Mark.COMPACT):
            offsets = fan_offsets(before.count, after.radius)
            # They end on the rim, half a pixel inside, so that no gap shows.
            inset = np.sqrt(np.maximum(after.radius**2 - offsets**2, 0.0)) - 0.5
            # In the order of their sources' heights, so that they don't cross just before they arrive.
            order = np.argsort(np.argsort(before.ys, kind="stable"), kind="stable")
            y1 = after.ys[:, None] + offsets[order][None, :]
            x1 = after.xs[:, None] - inset[order][None, :]
        else:
            y1, x1 = after.ys[:, None], np.full((after.count, 1), after.face_in)
        return Curves(x0, before.ys, x1, y1)

    @property
    def shape(self) -> tuple[int, int]:
        """(targets, sources)."""
        return self.y1.shape[0], self.y0.shape[0]

    def ends(self, targets: np.ndarray, sources: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Return x0, y0, x1, y1 of some connections, each (n,)."""
        arrivals = sources if self.y1.shape[1] > 1 else np.zeros_like(sources)
        return self.x0[sources], self.y0[sources], self.x1[targets, arrivals], self.y1[targets, arrivals]

    def point(self, target: int, source: int, t: float) -> tuple[float, float]:
        """Return the point of one connection at parameter t."""
        x0, y0, x1, y1 = (float(v[0]) for v in self.ends(np.array([target]), np.array([source])))
        return x0 + (x1 - x0) * float(advance(t)), y0 + (y1 - y0) * float(rise(t))


def distances(x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, x: float, y: float) -> np.ndarray:
    """Return how far connections pass from a point, infinite for those that don't pass its x.

    The vertical distance at the point's x, shortened by the slope: exact for straight pieces, and close on a curve.
    """
    run = np.maximum(x1 - x0, 1e-6)
    share = (x - x0) / run
    t = parameter_at(np.clip(share, 0.0, 1.0))
    height = y0 + (y1 - y0) * rise(t) - y
    slope = (y1 - y0) * 6.0 * t * (1.0 - t) / (run * (1.5 - 3.0 * t + 3.0 * t * t))
    result = np.abs(height) / np.sqrt(1.0 + slope * slope)
    return np.where((share < 0.0) | (share > 1.0), np.inf, result)
