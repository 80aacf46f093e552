"""Painting as designed, shown larger in large type: for widgets that place what they paint by numbers.

Such a widget keeps ``theme.unscaled`` as its theme. Its places and fonts are then those of the design, whatever size
they are shown at; only its size and the places of the pointer have to be converted.
"""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.ui.theme import Theme


def painter_of(widget: QWidget, theme: Theme) -> QPainter:
    """Return an antialiasing painter on a widget in which places are those of the design."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if theme.shown_at != 1.0:
        painter.scale(theme.shown_at, theme.shown_at)
    return painter


def box_of(widget: QWidget, theme: Theme) -> QRectF:
    """Return a widget's rectangle in places of the design."""
    return QRectF(0.0, 0.0, widget.width() / theme.shown_at, widget.height() / theme.shown_at)


def designed(point: QPointF, theme: Theme) -> QPointF:
    """Return where a point of a widget is in the design."""
    return point / theme.shown_at


def shown(size: QSize, theme: Theme) -> QSize:
    """Return how large something of a designed size is shown."""
    return QSize(round(size.width() * theme.shown_at), round(size.height() * theme.shown_at))


def put(widget: QWidget, theme: Theme, x: float, y: float, width: float, height: float) -> None:
    """Put a widget where a rectangle of the design is in its parent."""
    scale = theme.shown_at
    widget.setGeometry(round(x * scale), round(y * scale), round(width * scale), round(height * scale))


def ratio_of(widget: QWidget, theme: Theme) -> float:
    """Return the pixels of the screen a pixel of the design: for pictures that are to be sharp."""
    return widget.devicePixelRatioF() * theme.shown_at
