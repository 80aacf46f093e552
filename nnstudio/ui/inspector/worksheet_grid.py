"""The columns of the worksheet, which the terms, the list's fold and the totals below share, and how a bar looks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.text_cache import TextCache

ROW = 28
FIELD_HEIGHT = 22
BAR = 8.0
_NARROWEST = 38.0
_FIELD = 52.0
_BARS = 52.0
_NARROWEST_BARS = 20.0
_BARS_BESIDE_NAMES = 26.0
_NAME = 48.0
_DISC = 18.0


@dataclass(frozen=True)
class Grid:
    """Where the columns are, in pixels from the left edge of the worksheet's contents.

    Attributes
    ----------
    width : float
    name_right : float
        End of the column of names.
    weight_left, weight_right : float
        The field of a weight.
    times, equals : float
        Centres of the two signs.
    value_right, product_right : float
        Where numbers end.
    axis, reach : float
        Zero of the bars, and how far the longest goes.
    """

    width: float
    name_right: float
    weight_left: float
    weight_right: float
    times: float
    value_right: float
    equals: float
    product_right: float
    axis: float
    reach: float

    @property
    def product_left(self) -> float:
        """Where the field of a product starts."""
        return self.equals + 5

    def weight_box(self, top: float) -> QRectF:
        """The field of a weight in the row at `top`."""
        return QRectF(self.weight_left, top + 3, self.weight_right - self.weight_left, FIELD_HEIGHT)

    def value_box(self, top: float) -> QRectF:
        """The field of a value in the row at `top`."""
        return QRectF(self.times + 5, top + 3, self.value_right + 7 - self.times - 5, FIELD_HEIGHT)

    def product_box(self, top: float) -> QRectF:
        """The field of a product in the row at `top`."""
        return QRectF(self.product_left, top + 3, self.product_right + 8 - self.product_left, FIELD_HEIGHT)


def grid(width: float, needed: tuple[float, float, float], name: float = 0.0) -> Grid:
    """Lay the columns out.

    Parameters
    ----------
    width : float
        Room there is.
    needed : (float, float, float)
        Width of the longest weight, value and product; columns grow for long ones, first out of the bars, then
        out of the names.
    name : float
        Width of the longest name; long ones get what bars can spare.
    """
    weight = max(_FIELD, needed[0] + 16)
    value = max(_NARROWEST, needed[1] + 1)
    product = max(_NARROWEST, needed[2] + 1)
    fixed = weight + value + product + 10 + 6 + 10 + 9 + 9 + 8
    spare = width - fixed - _NAME
    bars = min(_BARS, max(_NARROWEST_BARS, spare))
    # What long names take leaves bars that can still be compared.
    bars = max(min(bars, _BARS_BESIDE_NAMES), min(bars, spare - max(0.0, name + _DISC - _NAME)))
    product_right = width - bars - 10
    equals = product_right - product - 6
    value_right = equals - 10
    times = value_right - value - 9
    weight_right = times - 9
    return Grid(
        width=width,
        name_right=max(0.0, weight_right - weight - 8),
        weight_left=weight_right - weight,
        weight_right=weight_right,
        times=times,
        value_right=value_right,
        equals=equals,
        product_right=product_right,
        axis=round(width - bars / 2) + 0.5,
        reach=bars / 2 - 3,
    )


def paint_bar(painter: QPainter, theme: Theme, columns: Grid, middle: float, share: float) -> None:
    """Paint a signed bar with its piece of the axis; `share` of the longest bar, from −1 to 1."""
    tokens = theme.tokens
    length = max(-1.0, min(1.0, share)) * columns.reach if share == share else 0.0
    if abs(length) >= 0.25:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.neg if length < 0 else tokens.pos)
        left = columns.axis + min(length, 0.0)
        painter.drawRoundedRect(QRectF(left, middle - BAR / 2, abs(length), BAR), 2, 2)
    painter.setPen(QPen(tokens.control, 1))
    painter.drawLine(QPointF(columns.axis, middle - 7), QPointF(columns.axis, middle + 7))


class Texts:
    """The styles of the worksheet's texts, each with what it has laid out already."""

    def __init__(self, theme: Theme) -> None:
        self.caption = TextCache(theme.font(11.5, 500))
        self.name = TextCache(theme.font(12, 500))
        self.sign = TextCache(theme.font(12))
        self.number = TextCache(theme.font(12.5))
        self.strong = TextCache(theme.font(12.5, 500))
        self.total = TextCache(theme.font(13, 600))
        self.symbol = TextCache(theme.font(13.5, 600, italic=True))
