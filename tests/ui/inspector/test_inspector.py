"""The inspector as a whole: which page shows, what it costs when nobody looks, and who can reach it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from ui.inspector.inspector_bench import pictured_project

from nnstudio.project import edits
from nnstudio.ui.inspector.inspector import Inspector
from nnstudio.ui.widgets.number_field import NumberField

SELECTIONS = {
    "inspector.empty": lambda bench: (),
    "inspector.input": lambda bench: (bench.neuron(0, 1),),
    "inspector.inputs": lambda bench: (bench.layer(0),),
    "inspector.neuron": lambda bench: (bench.neuron(2, 1),),
    "inspector.layer": lambda bench: (bench.layer(1),),
    "inspector.connection": lambda bench: (bench.connection(2, 1, 0),),
    "inspector.output": lambda bench: (bench.layer(3),),
    "inspector.several": lambda bench: (bench.neuron(1, 0), bench.neuron(1, 1)),
}


@pytest.mark.parametrize("name", list(SELECTIONS))
def test_each_selection_has_its_page(bench, name):
    assert bench.select(*SELECTIONS[name](bench)).objectName() == name
    assert bench.page.isVisible()


def test_an_output_neuron_has_the_page_of_a_neuron(bench):
    assert bench.select(bench.neuron(3, 0)).objectName() == "inspector.neuron"


@pytest.mark.parametrize("name", list(SELECTIONS))
def test_every_control_can_be_named_and_found(bench, name):
    page = bench.select(*SELECTIONS[name](bench))
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QAbstractItemView) or widget.objectName().startswith("qt_"):
            continue
        assert widget.objectName().startswith("inspector."), widget
        spoken = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
        assert spoken, widget.objectName()


@pytest.mark.parametrize("name", list(SELECTIONS))
def test_tab_walks_through_a_page_and_comes_round(bench, name):
    page = bench.select(*SELECTIONS[name](bench))
    page.take_focus()
    seen = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName() or focused.objectName())
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
        bench.settle()
    assert seen.count(seen[0]) > 1, "Tab never came back to where it began"


def test_tab_goes_from_top_to_bottom(bench):
    page = bench.select(bench.layer(2))
    page.take_focus()
    seen = []
    while not seen or seen[-1] != "inspector.layer.numbers":
        focused = QApplication.focusWidget()
        seen.append(focused.objectName())
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "inspector.layer.name",
        "inspector.layer.neurons.less",
        "inspector.layer.neurons",
        "inspector.layer.neurons.more",
        "inspector.layer.activation",
        "inspector.layer.initializer",
        "inspector.layer.seed",
        "inspector.layer.reinitialize",
        "inspector.layer.use_bias",
        "inspector.layer.numbers",
    ]


def test_a_hidden_inspector_does_nothing_and_catches_up_when_shown(bench):
    page = bench.select(bench.neuron(2, 1))
    bench.inspector.hide()
    bench.workspace.edit("Set", edits.set_bias, 2, 1, 0.5)
    bench.workspace.set_x(0, 0.1)
    bench.settle()
    assert page.worksheet.totals.bias.text() == "1.11"
    bench.inspector.show()
    bench.settle()
    assert page.worksheet.totals.bias.text() == "0.50"
    assert page.worksheet.totals.a.value == pytest.approx(float(bench.workspace.trace.values(2)[0, 1]))


def test_an_undo_shows_the_old_numbers(bench):
    page = bench.select(bench.neuron(2, 1))
    bench.workspace.edit("Set", edits.set_bias, 2, 1, 0.5)
    bench.settle()
    assert page.worksheet.totals.bias.text() == "0.50"
    bench.undo.undo()
    bench.settle()
    assert page.worksheet.totals.bias.text() == "1.11"


def test_focus_and_text_survive_an_edit_from_elsewhere(bench):
    page = bench.select(bench.neuron(2, 1))
    bias = page.worksheet.totals.bias
    bias.setFocus()
    bench.type(bias, "0.9", end=None)
    bench.workspace.edit("Set", edits.set_weight, 2, 1, 0, 0.1)
    bench.settle()
    assert QApplication.focusWidget() is bias
    assert bias.text() == "0.9"
    bench.qtbot.keyClick(bias, Qt.Key.Key_Return)
    assert bench.network.layer(2).bias[1] == pytest.approx(0.9)


def test_arrow_keys_leave_the_cursor_where_it_is(bench):
    page = bench.select(bench.neuron(2, 1))
    bias = page.worksheet.totals.bias
    bias.setFocus()
    bias.deselect()
    bench.qtbot.keyClick(bias, Qt.Key.Key_Up)
    bench.settle()
    cursor = bias.cursorPosition()
    bench.workspace.set_x(0, 0.3)
    bench.settle()
    assert (bias.text(), bias.cursorPosition()) == ("1.12", cursor)


def test_set_focus_goes_to_the_first_number(bench):
    bench.select(bench.neuron(2, 1))
    bench.inspector.setFocus()
    focused = QApplication.focusWidget()
    assert isinstance(focused, NumberField)
    assert focused.accessibleName() == "Weight from H1·1"


def test_dark_and_light_change_at_once(bench):
    bench.select(bench.neuron(2, 1))
    assert bench.inspector.grab().toImage().pixelColor(4, 300).lightness() > 240
    bench.theme.mode = "dark"
    bench.settle()
    assert bench.inspector.grab().toImage().pixelColor(4, 300).lightness() < 40


def test_a_new_project_forgets_the_old_one(bench):
    bench.select(bench.neuron(2, 1))
    bench.workspace.new(pictured_project())
    bench.settle()
    assert bench.page.objectName() == "inspector.empty"


def test_it_is_told_apart_by_its_name(workspace, theme, qtbot):
    inspector = Inspector(workspace, theme)
    qtbot.addWidget(inspector)
    assert inspector.objectName() == "inspector"
    assert inspector.accessibleName() == "Inspector"
