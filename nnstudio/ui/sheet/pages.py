"""The pages of a sheet: the task, tables of values, the answer key; laid out in points for a size of paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.labs.sheet import Sheet
from nnstudio.labs.symbols import Symbol
from nnstudio.labs.value_table import tables_for
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.sheet.blocks import Block, Head, Heading, Line, Paragraph
from nnstudio.ui.sheet.diagram import Diagram
from nnstudio.ui.sheet.functions import rule
from nnstudio.ui.sheet.lettering import BOLD, SMALL, Blank, Piece, Pieces, Run, draw_text, elided, number, symbol
from nnstudio.ui.sheet.shares import SharesTable, exponent, power
from nnstudio.ui.sheet.sums import sum_blocks
from nnstudio.ui.sheet.value_tables import grid_blocks
from nnstudio.ui.sheet.words import SheetWords

PAPERS = {"A4": QSizeF(595, 842), "Letter": QSizeF(612, 792)}
"""Width and height in points."""
MARGIN, TOP, BOTTOM = 42.0, 40.0, 46.0
_FOOT = 24.0
"""How far above the lower edge the foot's line stands."""


@dataclass(frozen=True)
class Wishes:
    """How a sheet is to be.

    Attributes
    ----------
    title : str
    filled : bool
        Whether results stand on the sheet itself; else there are blanks.
    key : bool
        Whether an answer key follows, on pages of its own; only where there are blanks.
    tables : bool
        Whether tables of values follow.
    name_line : bool
        Whether there is a line for name and date.
    paper : str
        A key of `PAPERS`.
    """

    title: str
    filled: bool = False
    key: bool = True
    tables: bool = True
    name_line: bool = True
    paper: str = "A4"


@dataclass(frozen=True)
class Page:
    """Blocks and the height at which each begins, and what stands in the foot."""

    size: QSizeF
    blocks: tuple[tuple[Block, float], ...]
    foot: str
    number: str

    def paint(self, painter: QPainter) -> None:
        """Paint it in points, (0, 0) being the upper left corner of the paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.size.width() - 2 * MARGIN
        for block, top in self.blocks:
            block.paint(painter, MARGIN, top, width)
        baseline = self.size.height() - _FOOT
        draw_text(painter, MARGIN, baseline, elided(self.foot, SMALL, width - 90), SMALL)
        draw_text(painter, self.size.width() - MARGIN, baseline, self.number, SMALL, 1.0)


def lay_out(sheet: Sheet, wishes: Wishes, speech: SheetWords) -> list[Page]:
    """Return the pages of a sheet.

    Parameters
    ----------
    sheet : Sheet
    wishes : Wishes
    speech : SheetWords
        The language of the sheet.
    """
    size = PAPERS[wishes.paper]
    width = size.width() - 2 * MARGIN
    parts = [(_task(sheet, wishes, speech, width), "")]
    if wishes.tables and (grids := grid_blocks(tables_for(sheet), speech, width)):
        title = speech.translate("Sheet", "Tables of values")
        head: list[Block] = [Head(title, _about_tables(sheet, speech), "", "")]
        parts.append((head + grids, title))
    if wishes.key and not wishes.filled:
        parts.append((_key(sheet, wishes, speech, width), speech.translate("Sheet", "Answer key")))
    laid = [(page, part) for blocks, part in parts for page in _flow(blocks, width, size.height() - TOP - BOTTOM)]
    pages = []
    for index, (blocks, part) in enumerate(laid, start=1):
        foot = f"{wishes.title} · {part}" if part else wishes.title
        count = speech.translate("Sheet", "Page {page} of {pages}").format(page=index, pages=len(laid))
        pages.append(Page(size, tuple(blocks), foot, count))
    return pages


def _flow(blocks: Sequence[Block], width: float, height: float) -> list[list[tuple[Block, float]]]:
    """Distribute blocks over pages: one that doesn't fit any more goes to the next, with its heading."""
    pages: list[list[tuple[Block, float]]] = [[]]
    y = 0.0
    for index, block in enumerate(blocks):
        own = block.height(width)
        needed, after = own, index
        while blocks[after].with_next and after + 1 < len(blocks):
            after += 1
            needed += blocks[after].space + blocks[after].height(width)
        space = block.space if pages[-1] else 0.0
        if pages[-1] and y + space + needed > height:
            pages.append([])
            y = space = 0.0
        y += space
        pages[-1].append((block, TOP + y))
        y += own
    return pages


def _task(sheet: Sheet, wishes: Wishes, speech: SheetWords, width: float) -> list[Block]:
    names = ("", "")
    if wishes.name_line:
        names = (speech.translate("Sheet", "Name:"), speech.translate("Sheet", "Date:"))
    caption = speech.translate("Sheet", "A forward pass by hand")
    blocks: list[Block] = [Head(wishes.title, caption, *names), Diagram(sheet, wishes.filled, speech)]
    blocks += [_given(sheet, speech), Paragraph(_how_to_round(sheet.decimals, speech))]
    return blocks + _steps(sheet, wishes.filled, speech, width)


def _key(sheet: Sheet, wishes: Wishes, speech: SheetWords, width: float) -> list[Block]:
    blocks: list[Block] = [Head(speech.translate("Sheet", "Answer key"), wishes.title, "", "")]
    blocks += [Diagram(sheet, True, speech), _given(sheet, speech)]
    return blocks + _steps(sheet, True, speech, width)


def _given(sheet: Sheet, speech: SheetWords) -> Block:
    items: list[Pieces] = [(Run(speech.translate("Sheet", "Given:"), BOLD),)]
    for one in sheet.inputs:
        item: Pieces = (*symbol(one.symbol), Run(" = "), number(one.value))
        beside = (
            [] if one.name in (str(one.symbol), one.symbol.base + one.symbol.index) else [elided(one.name, SMALL, 160)]
        )
        if one.raw is not None:
            raw = format_number(float(one.raw), 6)
            raw = raw.rstrip("0").rstrip(".") if "." in raw and "e" not in raw else raw
            beside.append(speech.translate("Sheet", "{value}, scaled").format(value=raw))
        items.append((*item, Run(f"  {' '.join(beside)}", SMALL)) if beside else item)
    return Line(items)


def _how_to_round(decimals: int, speech: SheetWords) -> str:
    if decimals == 1:
        text = speech.translate(
            "Sheet",
            "Round every result (each product, sum, value of a function and quotient) to 1 decimal, halves away "
            "from 0, and go on with the rounded number. Weights, biases and x are rounded already.",
        )
    else:
        text = speech.translate(
            "Sheet",
            "Round every result (each product, sum, value of a function and quotient) to {decimals} decimals, halves "
            "away from 0, and go on with the rounded number. Weights, biases and x are rounded already.",
        )
    return text.format(decimals=decimals)


def _about_tables(sheet: Sheet, speech: SheetWords) -> str:
    if sheet.decimals <= 2:
        return speech.translate("Sheet", "The row has the first digits of z, the column the last one.")
    return speech.translate(
        "Sheet", "For checking what a calculator says: z in steps of 0.1, the tenths at the head of the columns."
    )


def _steps(sheet: Sheet, filled: bool, speech: SheetWords, width: float) -> list[Block]:
    blocks: list[Block] = []
    for layer in sheet.layers:
        is_output = layer is sheet.layers[-1]
        name = speech.layer_name(layer.name)
        kind = speech.say(_title(layer.function))
        blocks.append(Heading(f"{name} · {kind}", rule(layer, speech)))
        blocks += sum_blocks(layer, filled, speech, width, single=is_output and len(layer.sums) == 1)
    if sheet.shares is not None:
        heading: Pieces = (*symbol(Symbol("S")), Run(" = Σ "), *power(exponent(sheet.shares)))
        blocks.append(Heading(speech.translate("Sheet", "From z to probabilities"), heading))
        blocks.append(SharesTable(sheet.shares, filled, speech))
    decision = _decision(sheet, filled, speech)
    for block in blocks[-1:] if decision else ():
        block.with_next = True
    blocks += decision
    if filled:
        blocks[-1].with_next = True
        blocks.append(Paragraph(_with_all_digits(sheet, speech), SMALL))
    return blocks


def _title(function: str) -> str:
    return HEADS["softmax"].title if function == "softmax" else ACTIVATIONS[function].title


def _decision(sheet: Sheet, filled: bool, speech: SheetWords) -> list[Block]:
    if not sheet.chosen:
        return []
    if sheet.head == "softmax":
        text = speech.translate("Sheet", "The network decides for the class with the largest p:")
    else:
        text = speech.translate(
            "Sheet", "The network decides for {second} if p is 0.5 or more, else for {first}:"
        ).format(second=sheet.answers[0].name, first=sheet.answers[1].name)
    answer: Piece = Run(" / ".join(sheet.chosen), BOLD) if filled else Blank(120)
    return [Line([(Run(text + "  "),), (answer,)], pitch=20.0, gap=0.0)]


def _with_all_digits(sheet: Sheet, speech: SheetWords) -> str:
    values = ", ".join(f"{answer.symbol} = {answer.exact:.4f}".replace("-", MINUS) for answer in sheet.answers)
    return speech.translate("Sheet", "The program calculates with all digits and gets {values}.").format(values=values)
