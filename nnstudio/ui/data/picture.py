"""Little pictures of data: the points of a shape in the colours of their classes, a digit as its pixels."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.datasets import GENERATORS, TABLES, Dataset, generate, shipped_table
from nnstudio.ui.class_marks import class_color
from nnstudio.ui.data.items import DRAWN, FUNCTION, PREFIX, TABLE
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme

_POINTS = 40
_NOISE = 0.02
_SMALLEST_IMAGE = 16
"""As many inputs, and they form a square: they are taken for an image."""


@dataclass(frozen=True, eq=False)
class _Points:
    """Places from 0 to 1, y upwards; a class each, or a value from −1 to 1."""

    x: list[float]
    y: list[float]
    classes: list[int] | None
    values: list[float]
    image: np.ndarray | None = None


_known: dict[str, _Points] = {}


def is_known(key: str) -> bool:
    """Whether the picture can be painted at once; a table has to be read first."""
    return key.removeprefix(PREFIX) not in TABLES or key in _known


def learn(key: str) -> None:
    """Read the table of a picture."""
    if not is_known(key):
        _known[key] = _of_table(shipped_table(key.removeprefix(PREFIX)))


def paint_data(painter: QPainter, box: QRectF, key: str, theme: Theme, ink: QColor, faint: QColor) -> None:
    """Paint the picture of an item into a box.

    Parameters
    ----------
    key : str
        Of `data_items`; nothing is painted while it isn't known.
    ink, faint : QColor
        Of what is no data: a formula, a sign, axes. A faint ink greys out the points too.
    """
    if key in (TABLE, DRAWN):
        picture = pixmap("table" if key == TABLE else "pencil", ink, 20, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(box.center().x() - 10), round(box.center().y() - 10), picture)
    elif key == FUNCTION:
        _paint_curve(painter, box.adjusted(0, 4, 0, -4), ink, faint)
    elif is_known(key):
        if key not in _known:
            _known[key] = _of_shape(key.removeprefix(PREFIX))
        points = _known[key]
        grey = ink == theme.tokens.disabled
        if points.image is not None:
            _paint_image(painter, box, points.image, ink)
        else:
            _paint_points(painter, box, points, theme, ink if grey else None, faint)


def _paint_curve(painter: QPainter, box: QRectF, ink: QColor, faint: QColor) -> None:
    """Paint a function over its axes, as a person might sketch one."""
    painter.setPen(QPen(faint, 1))
    x, y = round(box.left() + 0.25 * box.width()) + 0.5, round(box.bottom() - 0.2 * box.height()) + 0.5
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    places = np.linspace(0.0, 1.0, 40)
    heights = 0.5 + 0.34 * np.sin(2.2 * np.pi * places - 0.9) * (0.55 + 0.45 * places) + 0.12 * (places - 0.5)
    points = [
        QPointF(box.left() + place * box.width(), box.bottom() - height * box.height())
        for place, height in zip(places.tolist(), heights.tolist(), strict=True)
    ]
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _paint_points(
    painter: QPainter, box: QRectF, points: _Points, theme: Theme, grey: QColor | None, faint: QColor
) -> None:
    side = min(box.width(), box.height())
    wide = points.classes is None and points.values == points.y
    if wide:
        side, area = box.height(), box
        painter.setPen(QPen(faint, 1))
        middle = round(area.center().y()) + 0.5
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    else:
        area = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    inner = area.adjusted(1.4, 1.4, -1.4, -1.4)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, (x, y) in enumerate(zip(points.x, points.y, strict=True)):
        if grey is not None:
            painter.setBrush(grey)
        elif points.classes is not None:
            painter.setBrush(class_color(theme, points.classes[index]))
        else:
            value = points.values[index] * 2 - 1 if wide else points.values[index]
            painter.setBrush(theme.value_color(max(0.45, abs(value)) * (1 if value >= 0 else -1)))
        painter.drawEllipse(QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height()), 1.35, 1.35)


def _paint_image(painter: QPainter, box: QRectF, image: np.ndarray, ink: QColor) -> None:
    count = len(image)
    cell = max(1, int(min(box.width(), box.height()) // count))
    left, top = round(box.center().x() - cell * count / 2), round(box.center().y() - cell * count / 2)
    for row in range(count):
        for column in range(count):
            color = QColor(ink)
            color.setAlphaF(float(image[row, column]))
            painter.fillRect(left + column * cell, top + row * cell, cell, cell, color)


def _of_shape(key: str) -> _Points:
    dataset = generate(key, _POINTS, _NOISE if GENERATORS[key].classes else 0.0, 1)
    if len(dataset.inputs) == 1:
        order = np.argsort(dataset.x[:, 0])
        x, y = _unit(dataset.x[order, 0]), _unit(dataset.targets[order, 0])
        return _Points(x, y, None, y)
    # One scale for both inputs: a circle stays a circle.
    low, high = dataset.x.min(axis=0), dataset.x.max(axis=0)
    places = (dataset.x - (low + high) / 2) / float((high - low).max()) + 0.5
    points = _scatter(dataset, dataset.x[:, 0], dataset.x[:, 1])
    return replace(points, x=places[:, 0].tolist(), y=places[:, 1].tolist())


def _of_table(dataset: Dataset) -> _Points:
    side = round(len(dataset.inputs) ** 0.5)
    if side * side == len(dataset.inputs) >= _SMALLEST_IMAGE:
        image = dataset.x[0].reshape(side, side)
        return _Points([], [], None, [], image / image.max())
    rows = dataset.rows(np.linspace(0, len(dataset) - 1, _POINTS).astype(int))
    first, second = _telling(dataset)
    return _scatter(rows, rows.x[:, first], rows.x[:, second])


def _scatter(dataset: Dataset, x: np.ndarray, y: np.ndarray) -> _Points:
    if dataset.classes:
        return _Points(_unit(x), _unit(y), dataset.targets.tolist(), [])
    values = dataset.targets[:, 0]
    return _Points(_unit(x), _unit(y), None, (values / np.abs(values).max()).tolist())


def _telling(dataset: Dataset) -> tuple[int, int]:
    """Return the two inputs that tell the classes apart best: by the share of the variance between the classes."""
    x = dataset.x.astype(np.float64)
    means = np.stack([x[dataset.targets == index].mean(axis=0) for index in range(len(dataset.classes))])
    order = np.argsort(-means.var(axis=0) / x.var(axis=0))
    return int(order[0]), int(order[1])


def _unit(values: np.ndarray) -> list[float]:
    low, width = float(values.min()), float(np.ptp(values)) or 1.0
    scaled: list[float] = ((values.astype(np.float64) - low) / width).tolist()
    return scaled
