"""How the classes of data look wherever single samples are drawn: a shape and a colour for each.

Two classes are diamonds in the orange and discs in the blue of negative and positive values. Further classes take
colours that differ from these, from each other and from the violet of the interface in lightness as well as in hue:
under simulated protan, deutan and tritan vision (Machado and others, 2009) the first four are at least 15 of 100 apart
in OKLab. Beyond that the shapes tell them apart, and no pair of shape and colour occurs twice among 64 classes.
"""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from nnstudio.ui.theme import Theme

_LIGHT = ("#14492B", "#BA8C9D", "#6E6A08", "#7A6E6C", "#1B6F73", "#E7792F")
_DARK = ("#BFF6E5", "#A9636B", "#FDCE3E", "#B3C5C8", "#3F8C9E", "#C06325")
COLORS = 2 + len(_LIGHT)

_DIAMOND, _DISC, _UP, _SQUARE, _DOWN, _PLUS, _HEXAGON, _STAR = range(8)


def class_color(theme: Theme, index: int) -> QColor:
    """Return the colour of a class by its index."""
    place = index % COLORS
    if place < 2:
        return theme.tokens.pos if place else theme.tokens.neg
    return QColor((_DARK if theme.dark else _LIGHT)[place - 2])


def rim_color(theme: Theme) -> QColor:
    """Return the colour of the line that keeps a mark apart from what is under it."""
    return theme.tokens.ink_dark if theme.dark else theme.tokens.ink_light


@lru_cache(maxsize=128)
def shape(index: int, radius: float) -> QPainterPath:
    """Return the outline of a class's mark around the origin; all cover about as much as a disc of that radius."""
    path = QPainterPath()
    kind = (index + 3 * (index // COLORS)) % 8
    if kind == _DISC:
        path.addEllipse(QPointF(0, 0), radius, radius)
    elif kind == _PLUS:
        arm, half = 1.25 * radius, 0.48 * radius
        for x, y in ((half, arm), (arm, half)):
            bar = QPainterPath()
            bar.addRect(-x, -y, 2 * x, 2 * y)
            path = path.united(bar).simplified()
    else:
        corners, reach, turn, inner = {
            _DIAMOND: (4, 1.3, 0.0, 1.0),
            _UP: (3, 1.45, 0.0, 1.0),
            _SQUARE: (4, 1.27, math.pi / 4, 1.0),
            _DOWN: (3, 1.45, math.pi, 1.0),
            _HEXAGON: (6, 1.15, math.pi / 6, 1.0),
            _STAR: (5, 1.55, 0.0, 0.5),
        }[kind]
        points = []
        for corner in range(corners):
            for part, share in ((0.0, 1.0), (0.5, inner)):
                if share == 1.0 and part:
                    continue
                angle = turn + 2 * math.pi * (corner + part) / corners
                points.append(QPointF(math.sin(angle), -math.cos(angle)) * (radius * reach * share))
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def paint_mark(
    painter: QPainter, theme: Theme, center: QPointF, index: int, radius: float, *, hollow: bool = False
) -> None:
    """Paint the mark of a class with a rim of one pixel; a hollow one, for a sample that is only tested with."""
    paint_shape(painter, theme, center, index, radius, class_color(theme, index), rim_color(theme), hollow=hollow)


def paint_shape(
    painter: QPainter,
    theme: Theme,
    center: QPointF,
    index: int,
    radius: float,
    color: QColor,
    rim: QColor,
    *,
    hollow: bool = False,
) -> None:
    """Paint a mark in any colour, with any rim."""
    painter.save()
    painter.translate(center)
    painter.setPen(
        QPen(rim, min(1.0, 0.35 * radius), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(color)
    painter.drawPath(shape(index, radius))
    if hollow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.panel)
        painter.drawPath(shape(index, max(0.5 * radius, radius - 1.6)))
    painter.restore()
