"""Numbers and names typed where they are shown, in a field over the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from ui.canvas.canvas_pointer import bias_point, field, header_point, thumb_point, type_into

from nnstudio.ui.canvas.gestures.labels import label_rect


def closed(canvas):
    return not any(one.isVisible() for one in canvas.findChildren(QLineEdit))


@pytest.mark.parametrize(
    ("text", "value"), [("1/3", 1 / 3), ("0,5", 0.5), ("−2", -2.0), ("-2", -2.0), ("1e-3", 0.001), ("7", 7.0)]
)
def test_a_bias_is_typed(canvas, workspace, pointer, steps, text, value):
    pointer.double_click(bias_point(canvas, 1, 1))
    editor = field(canvas, "canvas.value")
    assert editor.accessibleName() == "Bias of H1·2"
    type_into(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert workspace.network.layer(1).bias[1] == np.float32(value)
    assert steps() == ["Set bias of H1·2"]
    assert closed(canvas)
    assert canvas.hasFocus()


def test_a_weight_is_typed(canvas, workspace, pointer, steps):
    pointer.double_click(canvas.connection_point(1, 2, 1))
    type_into(field(canvas, "canvas.value"), "0,25")
    QTest.keyClick(field(canvas, "canvas.value"), Qt.Key.Key_Enter)
    assert workspace.network.layer(1).weights[2, 1] == 0.25
    assert steps() == ["Set weight x2 → H1·3"]


def test_an_input_is_typed_and_is_no_edit(canvas, workspace, pointer, steps):
    pointer.double_click(thumb_point(canvas, 0))
    type_into(field(canvas, "canvas.value"), "3")
    QTest.keyClick(field(canvas, "canvas.value"), Qt.Key.Key_Return)
    assert workspace.x[0] == 3.0
    assert steps() == []


def test_esc_leaves_the_number_as_it_was(canvas, workspace, pointer, steps):
    start = workspace.project
    pointer.double_click(bias_point(canvas, 1, 1))
    type_into(field(canvas, "canvas.value"), "5")
    QTest.keyClick(field(canvas, "canvas.value"), Qt.Key.Key_Escape)
    assert workspace.project is start
    assert steps() == []
    assert closed(canvas)


def test_esc_takes_back_what_the_arrow_keys_did(canvas, workspace, pointer, steps):
    start = workspace.project
    pointer.double_click(bias_point(canvas, 1, 1))
    editor = field(canvas, "canvas.value")
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Up)
    assert workspace.network.layer(1).bias[1] == pytest.approx(0.03)
    assert len(steps()) == 1
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert workspace.project is start
    assert steps() == []


def test_what_is_no_number_stays_in_the_field(canvas, workspace, pointer, steps):
    pointer.double_click(bias_point(canvas, 1, 1))
    editor = field(canvas, "canvas.value")
    type_into(editor, "a third")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.property("invalid")
    assert steps() == []
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert closed(canvas)


def test_leaving_the_field_commits(canvas, workspace, pointer, steps):
    pointer.double_click(bias_point(canvas, 1, 1))
    type_into(field(canvas, "canvas.value"), "2")
    pointer.click(canvas.neuron_point(2, 0))
    canvas.setFocus()
    assert workspace.network.layer(1).bias[1] == 2.0
    assert steps() == ["Set bias of H1·2"]
    assert closed(canvas)


def test_keys_of_the_canvas_are_letters_in_a_field(canvas, workspace, pointer):
    pointer.double_click(header_point(canvas, 1))
    type_into(field(canvas, "canvas.name"), "NLfd+-")
    assert workspace.network.sizes == (2, 4, 3, 1)
    QTest.keyClick(field(canvas, "canvas.name"), Qt.Key.Key_Return)
    assert workspace.network.layers[0].name == "NLfd+-"


def test_a_neuron_is_renamed(canvas, workspace, pointer, steps):
    label = label_rect(canvas.board.layout.columns[1], 2)
    pointer.double_click(canvas.mapFromScene(label.center()))
    editor = field(canvas, "canvas.name")
    assert editor.placeholderText() == "H1·3"
    type_into(editor, "edge")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert workspace.network.layers[0].neurons == ("", "", "edge", "")
    assert steps() == ["Rename H1·3"]


def test_an_input_is_renamed(canvas, workspace, pointer):
    label = label_rect(canvas.board.layout.columns[0], 1)
    pointer.double_click(canvas.mapFromScene(label.center()))
    type_into(field(canvas, "canvas.name"), "height")
    QTest.keyClick(field(canvas, "canvas.name"), Qt.Key.Key_Return)
    assert [one.name for one in workspace.network.inputs] == ["x1", "height"]


def test_esc_leaves_a_name_as_it_was(canvas, workspace, pointer, steps):
    pointer.double_click(header_point(canvas, 2))
    type_into(field(canvas, "canvas.name"), "Features")
    QTest.keyClick(field(canvas, "canvas.name"), Qt.Key.Key_Escape)
    assert workspace.network.layers[1].name == "Hidden 2"
    assert steps() == []


def test_a_layer_needs_a_name(canvas, workspace, pointer, refusals):
    pointer.double_click(header_point(canvas, 2))
    editor = field(canvas, "canvas.name")
    editor.clear()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert refusals == ["A layer needs a name; type at least one character"]
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert workspace.network.layers[1].name == "Hidden 2"


def test_a_class_is_renamed_in_the_head_block(canvas, workspace, pointer, steps):
    block = canvas.board.layout.head
    rows = {}
    for y in range(int(block.top()), int(block.bottom())):
        for x in range(int(block.left()) + 8, int(block.right()), 12):
            hit = canvas.board.hit(canvas.viewport_to_scene(canvas.mapFromScene(x, y).toPointF()), 0.0)
            if hit.part == "class":
                rows.setdefault(hit.index, canvas.mapFromScene(x, y + 4))
    pointer.double_click(rows[1])
    type_into(field(canvas, "canvas.name"), "dark")
    QTest.keyClick(field(canvas, "canvas.name"), Qt.Key.Key_Return)
    assert workspace.network.output.classes[1] == "dark"
    assert len(steps()) == 1


def test_another_project_closes_an_open_field(canvas, workspace, pointer):
    pointer.double_click(bias_point(canvas, 1, 1))
    editor = field(canvas, "canvas.value")
    QTest.keyClick(editor, Qt.Key.Key_Up)
    workspace.new()
    assert closed(canvas)
    assert workspace.undo_stack.count() == 0
    pointer.key(Qt.Key.Key_N)
    start = workspace.project
    pointer.double_click(header_point(canvas, 1))
    type_into(field(canvas, "canvas.name"), "Features")
    workspace.undo_stack.undo()
    assert closed(canvas)
    workspace.undo_stack.redo()
    assert workspace.project is start


def test_the_wheel_commits_what_is_typed(canvas, workspace, pointer):
    pointer.double_click(bias_point(canvas, 1, 1))
    type_into(field(canvas, "canvas.value"), "2")
    pointer.wheel(canvas.neuron_point(2, 0), 120)
    assert closed(canvas)
    assert workspace.network.layer(1).bias[1] == 2.0
