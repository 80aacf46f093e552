"""Plots and their numbers as files and as text for the clipboard."""

import csv
import io
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from nnstudio.errors import FileRefused
from nnstudio.formats.disk import display_name, write_whole

ENDINGS = (".png", ".svg", ".csv")
PIXEL_RATIO = 2.0
"""Pixels of a PNG for each pixel of the plot on the screen."""

Table = tuple[Sequence[str], Iterable[Sequence[object]]]
"""Names of the columns, and rows of texts and numbers; None is an empty cell."""
Paint = Callable[[QPainter], None]


def save_plot(path: str | os.PathLike[str], size: QSize, title: str, paint: Paint, table: Callable[[], Table]) -> None:
    """Write a plot in the format that the path's ending names.

    Parameters
    ----------
    path : path-like
        Ends in .png, .svg or .csv.
    size : QSize
        Of the plot in logical pixels.
    title : str
        For the description in an SVG.
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
        data = svg(size, title, paint)
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
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


def svg(size: QSize, title: str, paint: Paint) -> bytes:
    """Return a picture as an SVG file."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    # One unit a pixel, whatever the screen's resolution is.
    generator.setResolution(96)
    generator.setTitle(title)
    generator.setDescription("NN Studio")
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


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
    buffer = QBuffer(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
