"""Pages onto paper: as a PDF whose letters are letters, or onto a printer."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from nnstudio.errors import FileRefused
from nnstudio.formats.disk import display_name, write_whole
from nnstudio.ui.sheet.pages import Page
from nnstudio.ui.sheet.radicals import readable

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS_AN_INCH = 72
_RESOLUTION = 1200


def pdf(pages: Sequence[Page], title: str) -> bytes:
    """Return a PDF of the pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("NN Studio")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(pages[0]))
    _paint(pages, writer, _RESOLUTION / _POINTS_AN_INCH)
    return readable(bytes(buffer.data().data()))


def save_pdf(pages: Sequence[Page], title: str, path: Path) -> None:
    """Write a PDF of the pages.

    Raises
    ------
    FileRefused
        If it can't be written; what the file held before is still there.
    """
    write_whole(path, pdf(pages, title))


def print_pages(pages: Sequence[Page], printer: "QPrinter") -> None:
    """Print the pages that a person chose, all of them if none; the printer has its paper already.

    Raises
    ------
    FileRefused
        If the printer, or the file that it prints into, can't be had.
    """
    first, last = printer.fromPage(), printer.toPage()
    chosen = pages[first - 1 : last] if 0 < first <= last else pages
    paper, page = printer.pageLayout().fullRectPixels(printer.resolution()), pages[0].size
    # Somebody may have chosen other paper in the printer's dialog.
    scale = min(paper.width() / page.width(), paper.height() / page.height())
    if not _paint(chosen or pages, printer, scale):
        name = printer.outputFileName()
        raise FileRefused(
            "{name}: nothing could be printed", name=display_name(Path(name)) if name else printer.printerName()
        )


def page_layout(page: Page) -> QPageLayout:
    """Return the paper of a page, upright, without margins of the device: the page has its own."""
    key = QPageSize.PageSizeId.A4 if page.size.width() < 600 else QPageSize.PageSizeId.Letter
    return QPageLayout(QPageSize(key), QPageLayout.Orientation.Portrait, QMarginsF())


def _paint(pages: Sequence[Page], device: QPagedPaintDevice, scale: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    for index, page in enumerate(pages):
        if index:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        page.paint(painter)
        painter.restore()
    return painter.end()
