"""Plots and their numbers as files and as text for the clipboard."""

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from nnstudio.errors import FileRefused
from nnstudio.formats.disk import display_name, write_whole

ENDINGS = (".png", ".svg", ".csv")
PIXEL_RATIO = 2.0
"""Pixels of a PNG for each pixel of the plot on the screen."""

Table = tuple[Sequence[str], Iterable[Sequence[object]]]
"""Names of the columns, and rows of texts and numbers; None is an empty cell."""
Paint = Callable[[QPainter], None]


def save_plot(
    path: str | os.PathLike[str],
    size: QSize,
    texts: tuple[str, str],
    paint: Paint,
    table: Callable[[], Table],
) -> None:
    """Write a plot in the format that the path's ending names.

    Parameters
    ----------
    path : path-like
        Ends in .png, .svg or .csv.
    size : QSize
        Of the plot in logical pixels.
    texts : (str, str)
        Title and description, which an SVG carries.
    paint : callable
        Paints the plot from (0, 0) on.
    table : callable
        Returns the plot's numbers.

    Raises
    ------
    FileRefused
        If the ending is another one, or the file can't be written; an old file is then untouched.
    """
    ending = Path(path).suffix.lower()
    if ending == ".png":
        data = png(size, paint)
    elif ending == ".svg":
        data = svg(size, *texts, paint)
    elif ending == ".csv":
        data = delimited(table(), ",").encode("utf-8")
    else:
        raise FileRefused(
            "{name}: a plot is saved as PNG, SVG or CSV: choose a name that ends in .png, .svg or .csv",
            name=display_name(path),
        )
    write_whole(path, data)


def png(size: QSize, paint: Paint) -> bytes:
    """Return a picture of `PIXEL_RATIO` times the size as a PNG file."""
    image = QImage(size * PIXEL_RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PIXEL_RATIO)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class OutlinePainter(QPainter):
    """Paints texts as shapes: a picture then looks the same where the studio's typeface isn't installed."""

    def drawText(self, point: QPointF, text: str) -> None:  # type: ignore[override]
        """Fill the outlines of a line of text that starts at a point."""
        path = QPainterPath()
        # The glyphs of a variable typeface overlap themselves.
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addText(point, self.font(), text)
        self.fillPath(path, self.pen().brush())


def svg(size: QSize, title: str, description: str, paint: Paint) -> bytes:
    """Return a picture as an SVG file; its description says in words what it shows."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = OutlinePainter(generator)
    paint(painter)
    painter.end()
    # Qt gives the size in millimetres of the screen at hand; a pixel is meant to be a pixel.
    pixels = f'<svg width="{size.width()}" height="{size.height()}"'.encode()
    return re.sub(rb'<svg width="[^"]*" height="[^"]*"', pixels, bytes(buffer.data().data()), count=1)


def delimited(table: Table, delimiter: str) -> str:
    """Return a table as text, numbers in the shortest form that reads back to the same value."""
    columns, rows = table
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, np.float32):
        return str(value).removesuffix(".0")
    if isinstance(value, float):
        return repr(float(value)).removesuffix(".0")
    return str(value)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
