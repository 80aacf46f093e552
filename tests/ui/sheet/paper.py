"""Reads pages back: the lines that are painted on them, and the letters that a PDF knows."""

import re
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from nnstudio.ui.sheet.lettering import Style, text_width

_TEXT = "{http://www.w3.org/2000/svg}text"
_SAME_LINE = 4.0
"""Points: an index is that much lower than its letter, at most."""


def lines(page):
    """Return what is painted on a page, line by line, from left to right."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(72)
    generator.setSize(QSize(round(page.size.width()), round(page.size.height())))
    painter = QPainter(generator)
    page.paint(painter)
    painter.end()
    found = [
        (float(text.get("y")), float(text.get("x")), text.text or "", _style(text))
        for text in ElementTree.fromstring(bytes(buffer.data().data())).iter(_TEXT)
    ]
    rows = []
    for y, x, text, style in sorted(found):
        if not rows or y - rows[-1][0] > _SAME_LINE:
            rows.append((y, []))
        rows[-1][1].append((x, text, x + text_width(text, style)))
    return [_line(sorted(row)) for _, row in rows]


def _style(text):
    return Style(int(text.get("font-size")), int(text.get("font-weight")), text.get("font-style") == "italic")


def _line(row):
    """Join what stands side by side; a blank, or any other room, is a space."""
    result, end = "", row[0][0]
    for x, text, right in row:
        result += (" " if x > end + 1.5 else "") + text
        end = right
    return " ".join(result.split())


def page_count(pdf):
    """Return how many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def fonts(pdf):
    """Return the names of the fonts whose letters are in a PDF."""
    assert len(re.findall(rb"/FontFile\d?\s", pdf)) == len(re.findall(rb"/FontDescriptor\s*/FontName", pdf))
    return {name.decode().split("+")[-1] for name in re.findall(rb"/FontName\s*/(\S+)", pdf)}


def letters(pdf):
    """Return all characters that a PDF's text is made of, as its fonts tell which letter is which character."""
    found = set()
    for table in re.findall(rb"beginbfrange(.*?)endbfrange", pdf, re.S):
        for values in re.findall(rb"\[(.*?)\]", table, re.S):
            found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", values)}
    return found
