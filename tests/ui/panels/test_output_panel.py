"""The output panel: a picture for each head, the prediction, the threshold that can be dragged."""

import numpy as np
import pytest
from panel_networks import array, linear_project, sigmoid_project, softmax_project
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.panels import OutputPanel


def labels_project(logits=(0.0, 2.0, -2.0)):
    """Independent yes-no answers."""
    names = tuple(f"label {index + 1}" for index in range(len(logits)))
    output = OutputLayer("sigmoid", np.zeros((len(logits), 1), np.float32), array(logits), classes=names)
    return Project(Network((Input("x"),), (), output), "Labels", (0.0,))


def test_sigmoid_shows_p_and_its_rest_with_names_and_the_prediction(card):
    panel = card(OutputPanel, xor_project())
    assert panel.kind == "two"
    assert [(one.name, one.caption, one.text) for one in panel.readings] == [
        ("odd", "y = 1", "0.91"),
        ("even", "y = 0", "0.09"),
    ]
    assert panel.chip.text == "predicts odd"
    assert panel.header.subtitle_text == "probability"


def test_moving_x_moves_the_numbers(card):
    # At (0, 0): z = 3 tanh(-0.9) + 3 tanh(2.2) - 2 = -1.2219.
    panel = card(OutputPanel, xor_project())
    panel.workspace.set_all_x([0.0, 0.0])
    panel.workspace.flush()
    p = 1 / (1 + np.exp(-(3 * np.tanh(-0.9) + 3 * np.tanh(2.2) - 2)))
    assert panel.readings[0].value == pytest.approx(p, rel=1e-6)
    assert panel.chip.text == "predicts even"


def test_the_threshold_is_dragged_and_decides(card, qtbot):
    panel = card(OutputPanel, sigmoid_project(x=(0.25, 0.0)))  # p = sigmoid(1) = 0.73
    assert panel.chip.text == "predicts yes"
    view = panel.plot.viewport()
    start = panel.threshold_point().toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    width = panel.value_pixel(1.0) - panel.value_pixel(0.0)
    for part in (0.1, 0.2, 0.3):
        qtbot.mouseMove(view, start + QPoint(round(part * width), 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(round(0.3 * width), 0))
    assert panel.threshold == pytest.approx(0.80, abs=0.011)
    assert panel.chip.text == "predicts no"
    qtbot.mouseMove(view, start)
    assert panel.threshold == pytest.approx(0.80, abs=0.011)


def test_a_double_click_puts_the_threshold_back(card, qtbot):
    panel = card(OutputPanel, xor_project())
    panel.set_threshold(0.3)
    qtbot.mouseDClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=panel.threshold_point().toPoint())
    assert panel.threshold == 0.5


def test_a_press_beside_the_threshold_drags_nothing(card, qtbot):
    panel = card(OutputPanel, xor_project())
    away = panel.threshold_point().toPoint() + QPoint(30, 0)
    qtbot.mousePress(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=away)
    qtbot.mouseMove(panel.plot.viewport(), away + QPoint(20, 0))
    assert panel.threshold == 0.5


def test_arrow_keys_move_the_threshold(card, qtbot):
    panel = card(OutputPanel, xor_project())
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.threshold == 0.51
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert panel.threshold == 0.41
    for _ in range(8):
        qtbot.keyClick(panel.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert panel.threshold == 0.01


def test_softmax_shows_a_column_a_class_and_names_the_predicted_one(card):
    panel = card(OutputPanel, softmax_project((1.0, 2.0, 3.0)))
    assert panel.kind == "columns"
    assert [(one.name, one.text, one.caption) for one in panel.readings] == [
        ("low", "0.09", "z 1.00"),
        ("middle", "0.24", "z 2.00"),
        ("high", "0.67", "z 3.00"),
    ]
    assert panel.chip.text == "67 % high"


def test_the_switch_in_the_header_sorts_the_classes(card, qtbot):
    panel = card(OutputPanel, softmax_project((1.0, 2.0, 3.0)))
    assert panel.sort_button.isVisible()
    qtbot.mouseClick(panel.sort_button, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert [one.name for one in panel.readings] == ["high", "middle", "low"]
    qtbot.mouseClick(panel.sort_button, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert [one.name for one in panel.readings] == ["low", "middle", "high"]


def test_the_likeliest_of_a_thousand_classes_may_have_less_than_a_percent(card):
    panel = card(OutputPanel, softmax_project([0.0] * 1000, [f"c{index}" for index in range(1000)]))
    assert panel.chip.text == "<1 % c0"


def test_the_switch_is_there_for_softmax_alone(card):
    assert card(OutputPanel, xor_project()).sort_button.isHidden()


def test_two_softmax_classes_are_two_bars(card):
    panel = card(OutputPanel, softmax_project((0.0, np.log(3.0)), ("no", "yes")))
    assert panel.kind == "two"
    assert panel.chip.text == "predicts yes"


def test_many_classes_are_the_top_eight_and_the_others(card):
    names = [f"class {index}" for index in range(12)]
    panel = card(OutputPanel, softmax_project([0.3 * index for index in range(12)], names))
    assert panel.kind == "top"
    assert len(panel.readings) == 9
    assert panel.readings[-1].name == "4 others"
    assert sum(0 if one.text == "<0.01" else round(float(one.text) * 100) for one in panel.readings) == 100


def test_labels_are_predicted_each_for_itself(card):
    panel = card(OutputPanel, labels_project())
    assert panel.kind == "labels"
    assert panel.chip.text == "predicts 2 of 3"
    panel.set_threshold(0.7)
    assert panel.chip.text == "predicts label 2"
    panel.set_threshold(0.95)
    assert panel.chip.text == "predicts none"


def test_linear_outputs_are_values_on_number_lines(card):
    panel = card(OutputPanel, linear_project())
    assert panel.kind == "lines"
    assert [(one.name, one.text) for one in panel.readings] == [("y", "2.00")]
    assert panel.chip.text == ""
    assert panel.value_pixel(0.0) < panel.value_pixel(2.0) <= panel.value_pixel(2.5)


def test_number_lines_grow_at_once_and_do_not_shrink_at_once(card):
    panel = card(OutputPanel, linear_project())
    room = panel.value_pixel(2.0) - panel.value_pixel(0.0)
    panel.workspace.set_x(0, 20.0)
    panel.workspace.flush()
    assert panel.value_pixel(2.0) - panel.value_pixel(0.0) < room / 5
    panel.workspace.set_x(0, 1.0)
    panel.workspace.flush()
    assert panel.value_pixel(2.0) - panel.value_pixel(0.0) < room / 5


def test_another_head_is_another_picture(card):
    panel = card(OutputPanel, linear_project())
    panel.workspace.edit("Set head", edits.set_head, "softmax")
    panel.workspace.flush()
    assert panel.kind == "two"
    panel.grab()


def test_what_is_not_finite_is_said_and_nothing_is_predicted(card):
    project = edits.set_weight(sigmoid_project(), 1, 0, 0, 3e38)
    project = edits.set_weight(project, 1, 0, 1, -3e38)
    panel = card(OutputPanel, Project(project.network, "Huge", (1e30, 1e30)))
    panel.grab()
    assert [one.text for one in panel.readings] == ["NaN", "NaN"]
    assert panel.chip.text == ""


def test_it_says_in_words_what_it_shows(card):
    panel = card(OutputPanel, xor_project())
    assert panel.describe() == "predicts odd. odd 0.91. even 0.09. threshold 0.50"


def test_values_are_in_class_order_with_full_precision(card):
    panel = card(OutputPanel, softmax_project((1.0, 2.0, 3.0)))
    panel.sort_button.setChecked(True)
    columns, rows = panel.values()
    assert columns == ("class", "z", "p")
    exponentials = np.exp([1.0, 2.0, 3.0])
    for row, name, z, p in zip(
        rows, ("low", "middle", "high"), (1, 2, 3), exponentials / exponentials.sum(), strict=True
    ):
        assert row[0] == name
        assert row[1:] == pytest.approx((z, p), rel=1e-6)


def test_where_the_header_has_no_room_the_chip_stands_over_the_bars(card):
    panel = card(OutputPanel, xor_project(), width=150)
    assert panel.chip.parentWidget() is panel.plot
    assert panel.chip.isVisible()
    assert panel.chip.geometry().bottom() < panel._rows.frame.rect.top()
    assert panel.chip.width() == panel.chip.sizeHint().width()
    panel.window().resize(400, 206)
    QApplication.processEvents()
    assert panel.chip.parentWidget() is panel.header
    assert panel.chip.isVisible()
