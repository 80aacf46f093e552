"""The studio's own icons: SVG files of a 16 px box, painted in the colour at hand and kept as pixmaps."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnstudio import resources
from nnstudio.ui.theme import Theme


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resources.find(f"icons/{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, color: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour.

    Parameters
    ----------
    name : str
        File name in resources/icons without its ending.
    size : int
        Edge in logical pixels.
    ratio : float
        Device pixels a logical pixel.
    """
    return _pixmap(name, color.name(), size, ratio)


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon with the theme's colours for enabled, disabled and switched-on buttons."""
    tokens, edge = theme.tokens, theme.px(16)
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, tokens.text2, edge, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, tokens.text, edge, ratio), QIcon.Mode.Active, QIcon.State.Off)
        made.addPixmap(pixmap(name, tokens.disabled, edge, ratio), QIcon.Mode.Disabled, QIcon.State.Off)
        made.addPixmap(pixmap(name, tokens.accent, edge, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def application_icon() -> QIcon:
    """Return the program's own icon, which keeps its colours."""
    renderer = QSvgRenderer(str(resources.find("icons/nnstudio.svg")))
    made = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(QSize(edge, edge))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
