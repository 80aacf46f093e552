"""The controls that forms are made of: names, counts, lists, parts that fold, the order of Tab."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.ui.widgets import burst as burst_module
from nnstudio.ui.widgets.burst import Burst
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.widgets.section import Section
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.stepper import Stepper
from nnstudio.ui.widgets.tab_order import order_tabs, reorder_tabs

LEFT = Qt.MouseButton.LeftButton


class Log(list):
    """What a signal said."""

    def take(self, *values):
        self.append(values[0] if len(values) == 1 else values)


@pytest.fixture
def shown(qtbot):
    """Show a widget of its own and make it the active one."""

    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


# --- which changes are one step ---------------------------------------------------------------


def test_a_burst_is_one_token_until_it_ends():
    burst = Burst()
    first = burst.token()
    assert burst.token() is first
    burst.end()
    assert burst.token() is not first


def test_a_pause_ends_a_burst_but_not_a_drag(qtbot, monkeypatch):
    monkeypatch.setattr(burst_module, "PAUSE", 5)
    burst = Burst()
    first = burst.token(held=True)
    qtbot.wait(20)
    assert burst.token(held=True) is first
    qtbot.wait(20)
    assert burst.token() is not first


def test_typed_numbers_are_steps_of_their_own(theme, shown, qtbot):
    field = shown(NumberField(theme))
    gestures = []

    class Hand:
        def edited(self, value):
            gestures.append(field.gesture)

    hand = Hand()
    field.edited.connect(hand.edited)
    field.setFocus()
    for text in ("1", "2"):
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert len({id(one) for one in gestures}) == 3
    assert gestures[2] is gestures[3]


def test_each_drag_of_a_slider_is_a_step_of_its_own(theme, shown, qtbot):
    slider = shown(ValueSlider(theme))
    tokens = []
    for _ in range(2):
        qtbot.mousePress(slider, LEFT, pos=slider.thumb_point().toPoint())
        tokens.append((slider.gesture, slider.gesture))
        qtbot.mouseRelease(slider, LEFT, pos=slider.thumb_point().toPoint())
    assert tokens[0][0] is tokens[0][1]
    assert tokens[0][0] is not tokens[1][0]


# --- a number that may be several, or refused -------------------------------------------------


def test_several_values_show_as_a_placeholder_until_one_is_typed(theme, shown, qtbot):
    field = shown(NumberField(theme))
    log = Log()
    field.edited.connect(log.take)
    field.set_mixed("several values")
    assert (field.text(), field.placeholderText()) == ("", "several values")
    field.setFocus()
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert log == [0.0]


def test_leaving_several_values_alone_sets_nothing(theme, shown):
    field = shown(NumberField(theme))
    log = Log()
    field.edited.connect(log.take)
    field.set_mixed("several values")
    field.setFocus()
    field.clearFocus()
    assert log == []


def test_a_refused_number_stays_to_be_mended_and_goes_with_the_focus(theme, shown, qtbot):
    field = shown(NumberField(theme))
    field.set_value(0.5)
    field.edited.connect(lambda value: field.refuse("Too large"))
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.toolTip(), field.property("invalid")) == ("9", "Too large", True)
    field.clearFocus()
    assert (field.text(), field.value, field.property("invalid")) == ("0.50", 0.5, False)


# --- names and counts -------------------------------------------------------------------------


def test_a_name_is_committed_by_enter_and_by_leaving(theme, shown, qtbot):
    field = shown(NameField(theme))
    log = Log()
    field.renamed.connect(log.take)
    field.set_name("h1", "H1·1")
    field.setFocus()
    field.end(False)
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.set_name("h10", "H1·1")
    qtbot.keyClicks(field, " 2 ")
    field.clearFocus()
    assert log == ["h10", "h10 2"]


def test_escape_takes_a_name_back(theme, shown, qtbot):
    field = shown(NameField(theme))
    log = Log()
    field.renamed.connect(log.take)
    field.set_name("h1")
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.clearFocus()
    assert (field.text(), log) == ("h1", [])


def test_a_stepper_steps_by_buttons_and_keys_and_takes_a_typed_count(theme, shown, qtbot):
    stepper = shown(Stepper(theme, "layer.neurons", "Neurons"))
    log = Log()
    stepper.wanted.connect(log.take)
    stepper.set_value(4)
    qtbot.mouseClick(stepper.more, LEFT)
    qtbot.mouseClick(stepper.less, LEFT)
    stepper.field.setFocus()
    qtbot.keyClick(stepper.field, Qt.Key.Key_Up)
    qtbot.keyClick(stepper.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(stepper.field, "12")
    qtbot.keyClick(stepper.field, Qt.Key.Key_Return)
    assert log == [5, 3, 5, 12]
    assert stepper.field.text() == "4", "it shows what holds until the project says otherwise"
    assert (stepper.field.objectName(), stepper.more.objectName()) == ("layer.neurons", "layer.neurons.more")


def test_a_list_tells_only_what_a_person_chose(theme, shown, qtbot):
    combo = shown(ComboBox(theme, [("a", "First"), ("b", "Second")]))
    log = Log()
    combo.chosen.connect(log.take)
    combo.set_choice("b")
    combo.set_mixed("several")
    assert (combo.choice, log) == (None, [])
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    assert (combo.choice, log) == ("a", ["a"])


# --- folding and scrolling --------------------------------------------------------------------


def test_a_section_folds_by_space_and_click(theme, shown, qtbot):
    section = Section(theme, "Layer")
    inside = QLabel("inside")
    section.body.addWidget(inside)
    shown(section)
    qtbot.mouseClick(section.header, LEFT, pos=QPoint(20, 20))
    assert not inside.isVisible()
    section.header.setFocus()
    qtbot.keyClick(section.header, Qt.Key.Key_Space)
    assert inside.isVisible()


def test_a_section_folds_smoothly_unless_motion_is_reduced(theme, shown, qtbot):
    theme.reduced_motion = False
    section = Section(theme, "Layer")
    inside = QLabel("inside")
    section.body.addWidget(inside)
    shown(section)
    section.set_open(False)
    assert inside.isVisible(), "it is on its way"
    qtbot.waitUntil(lambda: not inside.isVisible())
    section.set_open(True)
    qtbot.waitUntil(lambda: section.content.maximumHeight() > 10_000)
    assert inside.isVisible()


def test_a_column_keeps_its_width_when_its_bar_comes(shown):
    area = OverlayScroll()
    inside = QWidget()
    area.setWidget(inside)
    area.resize(200, 100)
    shown(area)
    assert not area.bar.isVisible()
    width = inside.width()
    inside.setMinimumHeight(400)
    QApplication.processEvents()
    assert area.bar.isVisible()
    assert inside.width() == width
    area.bar.setValue(50)
    assert area.verticalScrollBar().value() == 50


# --- the order of Tab -------------------------------------------------------------------------


def test_tab_goes_in_the_order_of_the_layouts(shown, qtbot):
    form = QWidget()
    column = QVBoxLayout(form)
    last, first = QLineEdit(form), QPushButton("first", form)
    column.addWidget(first)
    column.addWidget(last)
    order_tabs(form)
    shown(form)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    between = QLineEdit()
    column.insertWidget(1, between)
    reorder_tabs(between)
    QApplication.processEvents()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert between.hasFocus()
