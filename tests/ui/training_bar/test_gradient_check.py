"""The gradient check: what it says of networks that are known, its window, its thread."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget

from nnstudio.engine import Network, gradient_check
from nnstudio.engine.gradient_check import layer_errors
from nnstudio.project import Project, edits
from nnstudio.ui.training_bar.gradient_work import question, verdict


def network_of(*activations, head="linear"):
    return Network.dense(2, [3] * len(activations), 2, activation=list(activations), head=head, seed=3)


@pytest.mark.parametrize("head", ["linear", "sigmoid", "softmax"])
def test_random_samples_stand_in_for_data(head):
    asked = question(network_of("tanh", head=head), None)
    assert asked.random
    assert max(gradient_check(asked.network, asked.x, asked.y)) < 1e-6


def test_errors_come_layer_by_layer():
    asked = question(network_of("tanh", "sigmoid"), None)
    assert tuple(layer_errors(asked.network, asked.x, asked.y)) == gradient_check(asked.network, asked.x, asked.y)


def test_a_large_network_is_tried_at_fewer_places():
    small, large = network_of("tanh"), Network.dense(784, [256], 10, head="softmax")
    assert question(small, None).limit == 250
    assert question(large, None).limit < 600


@pytest.mark.parametrize(
    ("activations", "layer", "error", "expected"),
    [
        (["tanh", "tanh"], 1, 1e-8, ("agrees", "")),
        (["tanh", "tanh"], 1, 1e-4, ("close", "")),
        (["tanh", "tanh"], 1, 0.1, ("differs", "")),
        (["tanh", "relu"], 1, 0.1, ("kink", "ReLU")),
        (["relu", "tanh"], 2, 0.1, ("differs", "")),
        (["relu", "tanh"], 3, 1e-8, ("agrees", "")),
        (["tanh", "step"], 1, 0.0, ("no gradient", "Step")),
    ],
)
def test_verdicts(activations, layer, error, expected):
    assert verdict(network_of(*activations), layer, error) == expected


def opened(window, qtbot):
    window.commands.actions["train.check_gradients"].trigger()
    dialog = window.findChild(QDialog, "dialog.gradient_check")
    table = dialog.findChild(QTableWidget, "gradient_check.table")
    qtbot.waitUntil(lambda: table.item(table.rowCount() - 1, 1).text() != "…")
    return dialog, table


def test_the_window_tells_each_layer(window, qtbot):
    dialog, table = opened(window, qtbot)
    assert not dialog.isModal()
    assert "100 of the training samples" in dialog.about.text()
    assert [table.item(row, 0).text() for row in range(3)] == ["Hidden 1", "Hidden 2", "Output"]
    assert [table.item(row, 2).text() for row in range(3)] == ["agrees"] * 3
    QTest.mouseClick(dialog.findChild(QPushButton, "gradient_check.copy"), Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Layer\tLargest relative error\tVerdict"
    assert lines[3].startswith("Output\t")
    dialog.close()


def test_without_data_it_says_that_samples_are_random(bare, qtbot):
    dialog, table = opened(bare, qtbot)
    assert "20 random samples" in dialog.about.text()
    assert table.item(0, 2).text() == "agrees"
    dialog.close()


def test_again_checks_the_network_as_it_is_now(window, qtbot):
    dialog, table = opened(window, qtbot)
    window.workspace.edit("Step", edits.set_activation, 2, "step")
    QTest.mouseClick(dialog.findChild(QPushButton, "gradient_check.again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: table.item(2, 1).text() != "…")
    assert "Step has no gradient" in table.item(0, 2).text()
    assert table.item(2, 2).text() == "agrees"
    dialog.close()


@pytest.mark.parametrize("whole", [False, True])
def test_closing_in_the_middle_leaves_no_thread(open_window, qtbot, whole):
    window = open_window(Project(Network.dense(200, [200, 200], 10, head="softmax")))
    window.commands.actions["train.check_gradients"].trigger()
    dialog = window.findChild(QDialog, "dialog.gradient_check")
    (window if whole else dialog).close()
    assert not [thread for thread in threading.enumerate() if thread.name == "gradient check"]


def test_it_opens_once_and_again_after_closing(window, qtbot):
    dialog, _ = opened(window, qtbot)
    window.commands.actions["train.check_gradients"].trigger()
    assert len(window.findChildren(QDialog, "dialog.gradient_check")) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QDialog, "dialog.gradient_check"))
    dialog, _ = opened(window, qtbot)
    dialog.close()
