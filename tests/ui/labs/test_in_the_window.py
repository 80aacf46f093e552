"""Labs in the window: opened by their keys, alive beside the canvas, their edits undone by Ctrl+Z."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from sample_networks import xor_project

from nnstudio.ui.selection import NeuronRef

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_window):
    return open_window(xor_project())


def settle(window):
    for _ in range(4):
        window.workspace.flush()
        QApplication.processEvents()


def opened(window, key, name):
    QTest.keyClick(window, key, CTRL_ALT)
    settle(window)
    lab = window.findChild(QWidget, f"lab.{name}")
    assert lab is not None
    assert lab.isVisible()
    return lab


def press(window, lab, name):
    button = lab.findChild(QPushButton, name)
    area = lab.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(button)
    settle(window)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)


def test_an_activation_is_tried_in_the_lab_and_taken_back(window):
    lab = opened(window, Qt.Key.Key_5, "activation")
    network = window.workspace.network
    window.workspace.selection.set([NeuronRef(network.neuron_uid(1, 0))])
    settle(window)
    before = lab.cards["relu"].curve.dot
    window.workspace.set_x(0, 0.9)
    settle(window)
    assert lab.cards["relu"].curve.dot != before
    press(window, lab, "lab.activation.relu.use")
    assert window.workspace.network.layers[0].activation == "relu"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.workspace.network.layers[0].activation == "tanh"
    assert lab.cards["tanh"].chosen


def test_a_softmax_head_is_chosen_in_the_lab_and_taken_back(window):
    lab = opened(window, Qt.Key.Key_6, "softmax")
    p = [row.texts[-1] for row in lab.steps.rows]
    press(window, lab, "lab.softmax.use")
    assert window.workspace.network.output.head == "softmax"
    # The pair (0, z) has the shares that the sigmoid gave.
    assert [row.texts[-1] for row in lab.steps.rows] == p
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.workspace.network.output.head == "sigmoid"


def test_they_speak_chinese(open_window):
    window = open_window(xor_project(), language="zh_CN")
    lab = opened(window, Qt.Key.Key_6, "softmax")
    assert lab.steps.rows[-1].name == "合计"
    assert "。" in lab.machine_says.text()
    lab = opened(window, Qt.Key.Key_5, "activation")
    assert lab.cards["relu"].use.text() in ("用于这一层", "只用于隐藏层")
