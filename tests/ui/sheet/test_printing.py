"""The PDF of a sheet: opens, has its pages and its letters, and is the same on a printer."""

import pytest
from PySide6.QtPrintSupport import QPrinter
from sample_networks import xor_project
from ui.sheet.paper import fonts, letters, page_count

from nnstudio.engine import Network
from nnstudio.errors import FileRefused
from nnstudio.labs.sheet import work_out
from nnstudio.ui.sheet.pages import Wishes, lay_out
from nnstudio.ui.sheet.printing import page_layout, pdf, print_pages, save_pdf
from nnstudio.ui.sheet.words import SheetWords

pytestmark = pytest.mark.usefixtures("qapp")


def _pages(language="en", paper="A4", title="XOR"):
    sheet = work_out(xor_project().network, [0.0, 1.0])
    return lay_out(sheet, Wishes(title, paper=paper), SheetWords(language))


def test_a_pdf_has_all_pages_and_embeds_its_fonts():
    made = pdf(_pages(), "XOR")
    assert made.startswith(b"%PDF-")
    assert page_count(made) == 3
    assert any(name.startswith("Inter") for name in fonts(made))
    # Digits, signs and symbols are text, not shapes alone: they can be read aloud and searched.
    assert set("0123456789=·+()−σzpxh") <= letters(made)


def test_chinese_is_in_the_pdf_as_letters():
    made = pdf(_pages("zh_CN", title="异或：手工计算 二手车三门见角长页马食青龙"), "异或")
    assert set(
        "二手车三门见角长页马食青龙异或手工计算姓名日期已知每步的结果乘积和函数值都四舍五入隐藏层输出第页共答案表"
    ) <= letters(made)


@pytest.mark.parametrize(("paper", "box"), [("A4", b"595"), ("Letter", b"612")])
def test_the_paper_is_the_one_chosen(paper, box):
    made = pdf(_pages(paper=paper), "XOR")
    media = made[made.index(b"/MediaBox") :][:40]
    assert box in media


def test_a_pdf_is_saved_whole(tmp_path):
    path = tmp_path / "xor.pdf"
    save_pdf(_pages(), "XOR", path)
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_isnt_there_is_refused(tmp_path):
    with pytest.raises(FileRefused, match="xor"):
        save_pdf(_pages(), "XOR", tmp_path / "missing" / "xor.pdf")


def _printer(path, pages):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(pages[0]))
    return printer


def test_a_printer_gets_all_pages(tmp_path):
    pages = _pages()
    print_pages(pages, _printer(tmp_path / "printed.pdf", pages))
    assert page_count((tmp_path / "printed.pdf").read_bytes()) == 3


def test_a_printer_gets_the_pages_chosen(tmp_path):
    pages = _pages()
    printer = _printer(tmp_path / "printed.pdf", pages)
    printer.setFromTo(2, 3)
    print_pages(pages, printer)
    assert page_count((tmp_path / "printed.pdf").read_bytes()) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cant_print_is_told(tmp_path):
    pages = _pages()
    with pytest.raises(FileRefused, match="nothing could be printed"):
        print_pages(pages, _printer(tmp_path / "missing" / "printed.pdf", pages))


def test_all_sheets_are_black_and_grey(qapp):
    from PySide6.QtGui import QImage, QPainter

    sheet = work_out(Network.dense(4, [5], 3, head="softmax"), [0.5] * 4)
    for page in lay_out(sheet, Wishes("grey"), SheetWords("en")):
        image = QImage(595, 842, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        page.paint(painter)
        painter.end()
        assert image.allGray()
