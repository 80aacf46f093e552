"""Markdown with formulas becomes a text document in the studio's type and colours."""

from collections.abc import Iterator, Sequence
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from nnstudio.ui.formula.setting import set_formula
from nnstudio.ui.formula.source import FIRST_PLACE, Source, part
from nnstudio.ui.formula.text_object import (
    DISPLAY,
    FORMULA,
    LATEX,
    NUMBER,
    PIECE,
    RELATIVE_SIZE,
    SIZE,
    TAIL,
    WEIGHT,
    WHOLE,
    deep_enough,
)
from nnstudio.ui.theme import Theme, typeface

OBJECT = "\ufffc"
_CLOSING = frozenset(")]},.;:!?”’，。；：！？、）】」》%")
"""What no line begins with."""

_LONG = 8.0
"""A formula wider than this, in em, may be broken in a line of text."""

_HEADINGS = {1: 16 / 13, 2: 14 / 13}
"""The size of a heading by its level, times the size of the text; deeper ones are as large as the text."""

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def fill(document: QTextDocument, theme: Theme, markdown: str, size: float) -> None:
    """Put a text into a document, in the place of what is there. Its layout has to know formulas as objects.

    Parameters
    ----------
    markdown : str
        With formulas between dollar signs.
    size : float
        Of the text, in pixels of the design; large type is larger.
    """
    text, formulas = part(markdown)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font(size, tabular=False))
    document.setIndentWidth(theme.px(1.5 * size))
    document.setMarkdown(text, _FEATURES)
    block = document.begin()
    while block.isValid():
        _style_block(block, theme, size)
        block = block.next()
    _style_tables(document.rootFrame(), theme)
    _place(document, theme, formulas, size)


# --- type -----------------------------------------------------------------------------------------


def _style_block(block: QTextBlock, theme: Theme, size: float) -> None:
    form = QTextBlockFormat(block.blockFormat())
    level = form.headingLevel()
    in_list = block.textList() is not None
    in_table = QTextCursor(block).currentTable() is not None
    code = form.hasProperty(QTextFormat.Property.BlockCodeLanguage) or form.hasProperty(
        QTextFormat.Property.BlockCodeFence
    )
    above = 0.9 * size if level and block.position() > 0 else 0.0
    below = 0.65 * size
    if in_table or not block.next().isValid():
        below = 0.0
    elif in_list or code or level:
        below = 0.3 * size
    form.setTopMargin(theme.px(above))
    form.setBottomMargin(theme.px(below))
    form.setLineHeight(theme.px(0.3 * size), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    if code:
        form.setBackground(theme.tokens.inset)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
    for start, length, old in _fragments(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_letters(old, theme, size * _HEADINGS.get(level, 1.0), heading=bool(level), code=code))


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    found, iterator = [], block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        iterator += 1
    return found


def _letters(old: QTextCharFormat, theme: Theme, size: float, *, heading: bool, code: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    tokens = theme.tokens
    made.setForeground(tokens.text)
    # Inter's weights lie on an axis; a document's own "bold" doesn't reach it.
    bold = heading or old.fontWeight() >= QFont.Weight.DemiBold
    if code or old.fontFixedPitch():
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(0.95 * size))
        made.setFont(font)
        made.setFontFixedPitch(True)
        made.setBackground(tokens.inset)
    else:
        made.setFont(theme.font(size, 600 if bold else 400, old.fontItalic(), tabular=False))
    if old.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(old.anchorHref())
        made.setForeground(tokens.accent)
        made.setFontUnderline(True)
    if old.fontStrikeOut():
        made.setFontStrikeOut(True)
    return made


def _style_tables(frame: QTextFrame, theme: Theme) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            form = QTextTableFormat(child.format())
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(theme.tokens.border)
            form.setBorderCollapse(True)
            form.setCellSpacing(0)
            form.setCellPadding(5)
            form.setTopMargin(2)
            form.setBottomMargin(10)
            form.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
            child.setFormat(form)
            for row, column in product(range(child.rows()), range(child.columns())):
                cell = child.cellAt(row, column)
                look = QTextCharFormat(cell.format())
                # Chinese lines are higher than others: so they are level with those beside them.
                look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                if row == 0:
                    look.setBackground(theme.tokens.inset)
                cell.setFormat(look)
        _style_tables(child, theme)


# --- formulas -------------------------------------------------------------------------------------


def _place(document: QTextDocument, theme: Theme, formulas: Sequence[Source], size: float) -> None:
    """Put the formulas into their places, the last one first, so that the places before stay where they are."""
    text = document.toRawText()
    for number in reversed(range(len(formulas))):
        at = text.find(chr(FIRST_PLACE + number))
        if at < 0:
            continue
        end = at + 1
        while end < len(text) and text[end] in _CLOSING:
            end += 1
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        _insert(cursor, theme, formulas[number], number, text[at + 1 : end], size)


def _insert(cursor: QTextCursor, theme: Theme, source: Source, number: int, tail: str, size: float) -> None:
    letters = cursor.charFormat()
    formula = set_formula(source.latex, inline=not source.display)
    if formula is None:
        cursor.insertText(tail, letters)
        cursor.setPosition(cursor.position() - len(tail))
        letters.setForeground(theme.tokens.text2)
        cursor.insertText(source.written, letters)
        return
    size *= RELATIVE_SIZE * _HEADINGS.get(cursor.blockFormat().headingLevel(), 1.0) * theme.scale
    cursor.removeSelectedText()
    if source.display and cursor.block().length() == 1:
        form = cursor.blockFormat()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(form)
    cut = not source.display and formula.width > _LONG and len(formula.pieces) > 1
    pieces = range(len(formula.pieces)) if cut else (WHOLE,)
    made = QTextCharFormat()
    made.setObjectType(FORMULA)
    made.setFont(typeface(deep_enough(formula.descent * size), tabular=False))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    known = {LATEX: source.latex, DISPLAY: source.display, NUMBER: number, SIZE: size, WEIGHT: letters.fontWeight()}
    for piece in pieces:
        for key, value in known.items():
            made.setProperty(key, value)
        made.setProperty(PIECE, piece)
        made.setProperty(TAIL, tail if piece == pieces[-1] else "")
        cursor.insertText(OBJECT, made)


# --- copying --------------------------------------------------------------------------------------


def text_of(document: QTextDocument, start: int, end: int) -> str:
    """Return a part of a document as plain text, with the formulas in it as LaTeX between dollar signs."""
    lines, block = [], document.findBlock(start)
    while block.isValid() and block.position() < end:
        lines.append("".join(_block_text(block, start, end)))
        block = block.next()
    return "\n".join(lines)


def _block_text(block: QTextBlock, start: int, end: int) -> Iterator[str]:
    last = -1
    for position, length, form in _fragments(block):
        first, after = max(start, position), min(end, position + length)
        if first >= after:
            continue
        if form.objectType() == FORMULA:
            # A formula in pieces is copied once, and whole: half a formula isn't LaTeX.
            if form.intProperty(NUMBER) != last:
                last = form.intProperty(NUMBER)
                yield Source(form.stringProperty(LATEX), form.boolProperty(DISPLAY)).written
            yield form.stringProperty(TAIL)
            continue
        text = block.text()[first - block.position() : after - block.position()]
        yield text.replace("\u2028", "\n").replace("\u00a0", " ")
