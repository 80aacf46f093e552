"""Markdown with formulas: its height, its baselines, and what a selection copies."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from nnstudio import resources
from nnstudio.ui.formula import RichText
from nnstudio.ui.formula.document import OBJECT

TEXTS = sorted(resources.find("lessons").glob("*/text.*.md"))


@pytest.fixture
def shown(theme, qtbot):
    """Show a text in a column of a width."""

    def make(markdown, width=320, **options):
        frame = QWidget()
        qtbot.addWidget(frame)
        text = RichText(theme, **options)
        text.set_markdown(markdown)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        column.addStretch(1)
        frame.resize(width, 600)
        with qtbot.waitActive(frame):
            frame.show()
            frame.activateWindow()
        QApplication.processEvents()
        text.frame = frame
        return text

    yield make
    QGuiApplication.clipboard().clear()


def rows_inked(text, left, right):
    """First and last row of the picture with something in it, between two columns."""
    image = text.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y) != ground for x in range(left, right))]
    return min(rows), max(rows)


def x_of(text, position):
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    return round(text.cursorRect(cursor).center().x())


# --- layout ---------------------------------------------------------------------------------------


def test_it_is_as_high_as_its_text(shown):
    one, two = shown("One line."), shown("One line.\n\nAnother.")
    assert one.height() < 30
    assert 2 * one.height() < two.height() < 80
    narrow = shown("A text of some words, which needs more lines in a narrow column.", width=120)
    wide = shown("A text of some words, which needs more lines in a narrow column.", width=500)
    assert narrow.height() > 3 * wide.height()


@pytest.mark.parametrize("size", [13, 17, 21])
@pytest.mark.parametrize("latex", ["H", r"H_i", r"H\frac{H}{H}", r"H^{H^H}", r"H\left(\frac{\frac{1}{2}}{3}\right)"])
def test_a_formula_stands_on_the_baseline_of_its_line(shown, latex, size):
    """The foot of the H before the formula and that of the H it begins with are on one row of pixels."""
    text = shown(f"HH ${latex}$", size=size, width=500)
    formula = 3
    _, words = rows_inked(text, 0, x_of(text, 2) - 1)
    _, first = rows_inked(text, x_of(text, formula), x_of(text, formula) + round(0.7 * size))
    assert abs(words - first) <= 1


def test_a_formula_has_room_above_and_below(shown):
    """Nothing of a high formula is cut off, and it doesn't run into the line before."""
    text = shown("One.\n\n" + r"$$\frac{\frac{1}{2}}{\frac{3}{4}}$$" + "\n\nTwo.")
    image = text.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    inked = [any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(image.height())]
    starts = [y for y in range(1, len(inked)) if inked[y] and not inked[y - 1]]
    bars = 3
    assert len(starts) >= 2 + bars


def test_headings_are_larger_and_bold_text_is_bolder_on_the_axis_of_the_typeface(shown, theme):
    text = shown("# One\n\n## Two\n\nthree **four**")
    sizes, weights = [], []
    block = text.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            font = iterator.fragment().charFormat().font()
            sizes.append(font.pixelSize())
            weights.append(font.weight())
            iterator += 1
        block = block.next()
    assert sizes == [16, 14, 13, 13]
    assert weights == [600, 600, 400, 600]


def test_punctuation_never_begins_a_line(shown):
    """A line may end behind a formula; not between it and the comma that follows."""
    for width in range(90, 260, 7):
        text = shown("The second computes $R(x + b)$, the third $R(x - b)$。", width=width)
        document = text.document()
        block = document.begin()
        for number in range(block.layout().lineCount()):
            start = block.layout().lineAt(number).textStart()
            assert block.text()[start] not in ",。"
        text.frame.close()


def test_a_long_formula_is_broken_before_its_operators(shown):
    text = shown("Here is $z = w_1 x_1 + w_2 x_2 + w_3 x_3 + w_4 x_4 + w_5 x_5 + b$.", width=240)
    block = text.document().begin()
    assert block.layout().lineCount() > 1
    assert all(block.layout().lineAt(n).naturalTextWidth() <= 241 for n in range(block.layout().lineCount()))
    assert text.plain_text() == "Here is $z = w_1 x_1 + w_2 x_2 + w_3 x_3 + w_4 x_4 + w_5 x_5 + b$."


def test_a_display_formula_is_in_the_middle_and_wraps(shown):
    latex = r"z_1 = 1 x_1 + 2 x_2 + 0 \qquad z_2 = -1 x_1 + 1 x_2 + 1"
    narrow, wide = shown(f"$${latex}$$", width=200), shown(f"$${latex}$$", width=500)
    assert narrow.height() > 1.6 * wide.height()
    assert wide.document().begin().blockFormat().alignment() & Qt.AlignmentFlag.AlignHCenter


def test_bad_latex_is_shown_as_it_was_written(shown):
    text = shown(r"Bad: $\frac{1}{$, good: $x$.")
    assert text.toPlainText() == "Bad: $\\frac{1}{$, good: " + OBJECT
    assert text.plain_text() == r"Bad: $\frac{1}{$, good: $x$."


def test_html_is_text(shown):
    assert shown("a <b>b</b>").plain_text() == "a <b>b</b>"


def test_a_new_theme_has_new_colours_and_the_same_text(shown, theme):
    text = shown("word $x$")
    before = text.grab().toImage()
    theme.mode = "dark"
    assert text.plain_text() == "word $x$"
    assert text.document().begin().begin().fragment().charFormat().foreground().color() == theme.tokens.text
    assert text.grab().toImage() != before


def test_it_grows_with_large_type(shown, theme):
    usual = shown("word $x$").height()
    theme.scale = 1.3
    large = shown("word $x$")
    assert large.height() > 1.2 * usual
    theme.scale = 1.0


# --- the lessons' texts ---------------------------------------------------------------------------


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}.{path.suffixes[0][1:]}")
def test_the_lessons_are_shown_without_a_mark_left_over(shown, path):
    text = shown(path.read_text(encoding="utf-8"), width=300)
    plain = text.toPlainText()
    assert not [mark for mark in ("$", "**", "`", "|", "\\") if mark in plain]
    assert not any("\ue000" <= mark <= "\uf8ff" for mark in plain)
    assert text.document().idealWidth() <= 330


# --- copying --------------------------------------------------------------------------------------


def test_a_copy_has_the_formulas_as_latex(shown):
    text = shown("The sum is $z = wx + b$, **so** $$y = f(z)$$")
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "The sum is $z = wx + b$, so $$y = f(z)$$"


def test_a_selection_with_the_mouse_copies_what_is_in_it(shown):
    text = shown("ab $x_1$ cd")
    start = QPoint(x_of(text, 3) - 1, text.height() // 2)
    end = QPoint(x_of(text, 4) + 1, text.height() // 2)
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(text.viewport(), end)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=end)
    text.copy()
    assert QGuiApplication.clipboard().text() == "$x_1$"


def test_a_part_of_a_broken_formula_copies_all_of_it_once(shown):
    latex = "z = w_1 x_1 + w_2 x_2 + w_3 x_3 + w_4 x_4"
    text = shown(f"a ${latex}$ b")
    cursor = text.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.copy()
    assert QGuiApplication.clipboard().text() == f"${latex}$"


def test_a_selected_formula_is_as_clear_as_selected_words(shown, theme):
    """A document lays its selection over objects; the formula is painted again on top."""
    text = shown("ab $x_1$ cd")
    text.setFocus()
    text.selectAll()
    image = text.grab().toImage()
    left, right = x_of(text, 3), x_of(text, 4)
    colors = {image.pixelColor(x, y).name() for x in range(left, right) for y in range(image.height())}
    assert theme.tokens.on_accent.name() in colors


def test_paragraphs_and_lists_are_copied_line_by_line(shown):
    assert shown("One $a$\n\n- two\n- three $b$").plain_text() == "One $a$\ntwo\nthree $b$"


def test_formulas_in_tables_lists_and_headings(shown):
    text = shown("## With $|x|$\n\n| $f$ | a |\n|---|---|\n| $\\max(0, z)$ | $|z|$ |\n\n1. $w \\cdot x$\n")
    lines = [line for line in text.plain_text().split("\n") if line]
    assert lines == ["With $|x|$", "$f$", "a", r"$\max(0, z)$", "$|z|$", r"$w \cdot x$"]
    assert text.toPlainText().count(OBJECT) == 5


def test_links_are_told_and_not_followed(shown, qtbot):
    text = shown("[the lab](lab:softmax)")
    with qtbot.waitSignal(text.anchorClicked) as told:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x_of(text, 3), text.height() // 2))
    assert told.args[0].toString() == "lab:softmax"
    assert text.plain_text() == "the lab"


def test_the_wheel_scrolls_what_the_text_lies_in(theme, qtbot):
    text = RichText(theme)
    text.set_markdown("\n\n".join(["A paragraph."] * 60))
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(text)
    area.resize(300, 200)
    with qtbot.waitExposed(area):
        area.show()
    QApplication.processEvents()
    QTest.wheelEvent(area.windowHandle(), QPointF(40, 40), QPoint(0, -240))
    QApplication.processEvents()
    assert area.verticalScrollBar().value() > 0
