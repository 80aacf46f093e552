"""The formula over the numbers: it's set once the typesetter is there, and costs nothing while numbers change."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.ui.formula.setting import is_ready, set_formula
from nnstudio.ui.inspector.formula_card import FormulaCard


def test_the_formula_is_set_soon_after_it_was_shown(theme, qtbot):
    card = FormulaCard(theme)
    qtbot.addWidget(card)
    card.set_formula("y = f(w·x + b)", r"y = f(w \cdot x + b)")
    card.resize(280, card.height())
    with qtbot.waitExposed(card):
        card.show()
    card.grab()
    qtbot.waitUntil(is_ready)
    QApplication.processEvents()
    set_ = card.grab().toImage()
    card.set_formula("y = f(w·x + b)")
    assert card.grab().toImage() != set_
    card.set_formula("y = f(w·x + b)", r"y = f(w \cdot x + b)")
    assert card.grab().toImage() == set_


def test_new_numbers_set_nothing(theme, qtbot):
    card = FormulaCard(theme)
    qtbot.addWidget(card)
    card.set_formula("p = exp(z) / Σ exp(z)", r"p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}")
    card.grab()
    QApplication.processEvents()
    before = set_formula.cache_info()
    for number in range(20):
        card.set_numbers(f"{number} = {number}")
        card.grab()
    assert set_formula.cache_info() == before
    assert card.accessibleName() == "p = exp(z) / Σ exp(z): 19 = 19"


def test_a_click_selects_the_formula_and_it_is_copied_as_latex(theme, qtbot):
    card = FormulaCard(theme)
    qtbot.addWidget(card)
    card.set_formula("z = w·x + b", r"z = w \cdot x + b")
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == r"z = w \cdot x + b"
    QGuiApplication.clipboard().clear()
