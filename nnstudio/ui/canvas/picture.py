"""The network's picture as a file: PNG, SVG or PDF, the same drawing as on the canvas."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from nnstudio.errors import FileRefused
from nnstudio.formats.disk import display_name, write_whole
from nnstudio.project import Project
from nnstudio.ui.canvas.board import Board
from nnstudio.ui.canvas.legend import paint_legend
from nnstudio.ui.theme import Theme, load_typeface
from nnstudio.ui.workspace import Workspace

ENDINGS = (".png", ".svg", ".pdf")
SMALLEST, LARGEST = 64, 16_384
POINTS_AN_INCH = 72
"""Of a PDF: a logical pixel is a point."""


def render_to_file(
    project: Project, path: str | Path, *, theme: str = "light", size: tuple[int, int] = (1600, 1000)
) -> None:
    """Write the picture of a project's network.

    Parameters
    ----------
    project : Project
    path : str or Path
        The ending says which kind of file: .png, .svg or .pdf.
    theme : {"light", "dark", "system"}
    size : tuple of int
        Width and height in pixels, 64 to 16,384 each.

    Raises
    ------
    FileRefused
        If the ending or the size can't be had, or the file can't be written; nothing is left half-written.
    """
    path = Path(path)
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise FileRefused(
            "{name}: a picture ends in .png, .svg or .pdf, found {found}",
            name=display_name(path),
            found=ending or "no ending",
        )
    if not all(SMALLEST <= edge <= LARGEST for edge in size):
        raise FileRefused(
            "{name}: a picture is {least} to {most} pixels wide and high, asked for {width} x {height}",
            name=display_name(path),
            least=SMALLEST,
            most=LARGEST,
            width=size[0],
            height=size[1],
        )
    application = _application()
    look = Theme(theme)
    load_typeface()
    workspace = Workspace(project)
    board = Board(workspace, look)
    board.animated = False
    paint = {".png": _png, ".svg": _svg, ".pdf": _pdf}[ending]
    data = paint(board, QSize(*size), project.name)
    write_whole(path, data)
    del application


def paint_board(board: Board, painter: QPainter, size: QSize, *, vector: bool) -> None:
    """Paint a board with its legend into (0, 0, width, height) of a painter."""
    width, height = float(size.width()), float(size.height())
    stage = board.stage
    board.arrange(width, height)
    zoom = min(1.0, width / board.layout.size.width())
    stage.vector = stage.lettering.outlines = vector
    board.set_view(QPointF(0, 0), zoom, 1.0, QSizeF(width, height))
    board.header.refresh()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    target = QRectF(0, 0, width, height)
    board.render(painter, target, QRectF(0, 0, width / zoom, height / zoom))
    paint_legend(painter, stage)


def _png(board: Board, size: QSize, _title: str) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(board.theme.tokens.canvas)
    painter = QPainter(image)
    paint_board(board, painter, size, vector=False)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _svg(board: Board, size: QSize, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRectF(QPointF(0, 0), QSizeF(size)))
    generator.setTitle(title)
    painter = QPainter(generator)
    paint_board(board, painter, size, vector=True)
    painter.end()
    return bytes(buffer.data().data())


def _pdf(board: Board, size: QSize, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(POINTS_AN_INCH)
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    paint_board(board, painter, size, vector=True)
    painter.end()
    return bytes(buffer.data().data())


def _application() -> QApplication:
    """Return the application, or make one that needs no display."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["nnstudio"])
