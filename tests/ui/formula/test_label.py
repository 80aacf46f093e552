"""A formula by itself: its size, its lines, and copying it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nnstudio.ui.formula import FormulaLabel

SIGMOID = r"\sigma(z) = \frac{1}{1 + e^{-z}}"
LONG = "z = w_1 x_1 + w_2 x_2 + w_3 x_3 + w_4 x_4 + w_5 x_5 + b"


@pytest.fixture
def label(theme, qtbot):
    made = FormulaLabel(theme, SIGMOID)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    QGuiApplication.clipboard().clear()


def inked(widget):
    """Where something is drawn: left, top, right and bottom, of the picture's pixels."""
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    places = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


def test_it_is_as_large_as_the_formula(label):
    hint = label.sizeHint()
    label.resize(hint)
    left, top, right, bottom = inked(label)
    ratio = label.devicePixelRatioF()
    assert left <= 6 * ratio
    assert right >= (hint.width() - 6) * ratio
    assert top <= 6 * ratio
    assert bottom >= (hint.height() - 6) * ratio


def test_it_grows_with_its_size_and_with_large_type(label, theme, qtbot):
    hint = label.sizeHint()
    label.set_size(32)
    assert label.sizeHint().width() == pytest.approx(2 * hint.width(), abs=8)
    theme.scale = 1.3
    large = FormulaLabel(theme, SIGMOID)
    qtbot.addWidget(large)
    assert large.sizeHint().height() == pytest.approx(1.3 * hint.height(), abs=4)
    theme.scale = 1.0


def test_it_is_drawn_in_the_colours_of_the_theme(label, theme):
    def darkest():
        image = label.grab().toImage()
        return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))

    assert darkest() < 60
    theme.mode = "dark"
    image = label.grab().toImage()
    lightest = max(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
    assert lightest > 200


def test_ctrl_c_copies_latex(label):
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SIGMOID


def test_a_click_selects_it_and_that_shows(label):
    label.clearFocus()
    before = label.grab().toImage()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert label.hasFocus()
    assert label.grab().toImage() != before


def test_its_menu_copies_latex(label, qtbot):
    QTest.mouseClick(label, Qt.MouseButton.RightButton)
    from PySide6.QtGui import QContextMenuEvent

    point = label.rect().center()
    QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, label.mapToGlobal(point)))
    menu = label.findChild(QMenu, "formula.menu")
    qtbot.waitUntil(menu.isVisible)
    (action,) = menu.actions()
    assert action.text() == "Copy LaTeX"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == SIGMOID)


def test_a_screen_reader_reads_the_latex_or_what_is_said_instead(label):
    assert label.accessibleName() == SIGMOID
    label.set_spoken("sigma of z")
    assert label.accessibleName() == "sigma of z"


def test_bad_latex_is_shown_as_it_was_written(label):
    label.set_latex(r"\frac{1}{")
    assert not label.is_set
    assert label.latex == r"\frac{1}{"
    label.resize(label.sizeHint())
    assert inked(label)[2] > 20
    label.set_latex("x")
    assert label.is_set


def test_a_long_formula_gets_lines_where_it_may_and_grows_with_them(theme, qtbot):
    label = FormulaLabel(theme, LONG)
    qtbot.addWidget(label)
    one = label.sizeHint()
    label.set_wrapping(True)
    assert label.hasHeightForWidth()
    assert label.heightForWidth(one.width()) == one.height()
    assert label.heightForWidth(one.width() // 2) > 2 * one.height() - 10
    label.resize(one.width() // 2, label.heightForWidth(one.width() // 2))
    label.show()
    _left, top, _right, bottom = inked(label)
    assert bottom - top > one.height()


def test_else_it_is_made_smaller(theme, qtbot):
    label = FormulaLabel(theme, LONG)
    qtbot.addWidget(label)
    hint = label.sizeHint()
    label.resize(round(0.8 * hint.width()), hint.height())
    label.show()
    left, _, right, _ = inked(label)
    assert right < 0.8 * hint.width()
    assert right - left > 0.7 * hint.width()
