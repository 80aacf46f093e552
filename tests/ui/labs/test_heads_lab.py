"""The lab on output heads: what each makes of the same z, its loss, and the head that is taken."""

import math

import numpy as np
import pytest
from panel_networks import linear_project, softmax_project
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset, Shipped
from nnstudio.engine import Network, OutputLayer
from nnstudio.project import Project
from nnstudio.ui.numbers import format_number

LEFT = Qt.MouseButton.LeftButton


def click(button):
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def shown(lab, key):
    return [(one.name, one.text) for one in lab.cards[key].bars.readings]


def loss(lab, key, row=0):
    return lab.cards[key].losses[row].text()


def one_neuron(z):
    """y = z whatever x is."""
    return linear_project(weights=((0.0, 0.0),), bias=(z,))


def test_one_z_and_what_each_head_makes_of_it(open_lab):
    # e^-z = 1/3: 1 / (1 + 1/3) = 0.75
    lab = open_lab("heads", one_neuron(math.log(3)))
    assert shown(lab, "linear") == [("y", "1.10")]
    assert [text for _, text in shown(lab, "sigmoid")] == ["0.75", "0.25"]
    assert [text for _, text in shown(lab, "softmax")] == ["0.75", "0.25"]
    assert "needs two neurons" in lab.cards["softmax"].note.text()
    assert lab.cards["linear"].in_use.text == "in use"
    assert not lab.cards["linear"].use.isVisible()


def test_the_losses_of_a_target_that_is_typed(open_lab):
    lab = open_lab("heads", one_neuron(math.log(3)))
    expected = {"linear": (math.log(3) - 1) ** 2, "sigmoid": -math.log(0.75), "softmax": -math.log(0.75)}
    assert {key: loss(lab, key) for key in lab.cards} == {key: format_number(one, 3) for key, one in expected.items()}
    lab.number.setFocus()
    lab.number.selectAll()
    QTest.keyClicks(lab.number, "3")
    QTest.keyClick(lab.number, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert loss(lab, "linear") == format_number((math.log(3) - 3) ** 2, 3)
    assert loss(lab, "sigmoid") == loss(lab, "softmax") == "–"
    assert "from 0 to 1" in lab.cards["sigmoid"].loss_words[0].text()


def test_softmax_of_three(open_lab):
    # 1 : 3 : 6
    lab = open_lab("heads", softmax_project((0.0, math.log(3), math.log(6))))
    assert shown(lab, "softmax") == [("low", "0.10"), ("middle", "0.30"), ("high", "0.60")]
    assert shown(lab, "sigmoid") == [("low", "0.50"), ("middle", "0.75"), ("high", "0.86")]
    assert "Together 2.11" in lab.cards["sigmoid"].note.text()
    lab.true_class.setFocus()
    QTest.keyClick(lab.true_class, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert lab.true_class.choice == "1"
    assert loss(lab, "softmax") == format_number(-math.log(0.3), 3)


def test_two_classes_of_softmax_are_one_sigmoid(open_lab):
    lab = open_lab("heads", softmax_project((0.0, math.log(3)), classes=("no", "yes")))
    assert shown(lab, "sigmoid") == [("yes", "0.75"), ("no", "0.25")] == shown(lab, "softmax")
    assert "z₂ − z₁" in lab.cards["sigmoid"].note.text()


def test_taking_a_head_is_one_step(open_lab):
    lab = open_lab("heads", one_neuron(1.0))
    workspace = lab.workspace
    click(lab.cards["softmax"].use)
    assert workspace.network.output.head == "softmax"
    assert workspace.network.output.units == 2
    assert lab.cards["softmax"].in_use.text == "in use"
    assert lab.cards["linear"].use.isVisible()
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    QApplication.processEvents()
    assert workspace.network.output.head == "linear"
    assert lab.cards["linear"].in_use.text == "in use"


def test_it_follows_x(open_lab):
    lab = open_lab("heads", linear_project(weights=((1.0, 0.0),), bias=(0.0,), x=(2.0, 0.0)))
    assert shown(lab, "linear") == [("y", "2.00")]
    lab.workspace.set_x(0, -2.0)
    QApplication.processEvents()
    QApplication.processEvents()
    assert shown(lab, "linear") == [("y", "−2.00")]
    assert [text for _, text in shown(lab, "sigmoid")] == ["0.12", "0.88"]


def test_data_give_each_head_a_mean_loss(open_lab):
    lab = open_lab("heads")
    assert not lab.cards["sigmoid"].losses[1].isVisible()
    workspace = lab.workspace
    workspace.data.choose(KeptDataset(Generated("xor")))
    QApplication.processEvents()
    prepared = workspace.data.prepared
    train, _ = prepared.losses(workspace.network)
    assert loss(lab, "sigmoid", 1) == format_number(train, 3)
    # One neuron and two say the same.
    assert loss(lab, "softmax", 1) == loss(lab, "sigmoid", 1)
    assert float(loss(lab, "linear", 1)) > 0


def test_a_sample_of_the_data_brings_its_class(open_lab):
    lab = open_lab("heads", Project(Network.dense(4, [3], 3, head="softmax")))
    workspace = lab.workspace
    workspace.data.choose(KeptDataset(Shipped("iris")))
    training = workspace.data.prepared.training
    row = int(np.flatnonzero(training.targets == 2)[0])
    workspace.set_all_x(training.x[row])
    QApplication.processEvents()
    QApplication.processEvents()
    assert lab.true_class.currentText() == training.classes[2]
    assert lab.found.isVisible()
    assert str(workspace.data.prepared.training_rows[row] + 1) in lab.found.text()


def test_a_head_that_cannot_be_says_why(open_lab):
    output = OutputLayer("softmax", np.array([[-3e38, 0], [3e38, 0]], np.float32), np.zeros(2, np.float32))
    lab = open_lab("heads", Project(Network(xor_project().network.inputs, (), output), input=(0.0, 0.0)))
    card = lab.cards["sigmoid"]
    assert not card.use.isEnabled()
    assert "differ by more" in card.note.text()


@pytest.mark.parametrize("classes", [3, 12])
def test_many_outputs(open_lab, classes):
    lab = open_lab("heads", Project(Network.dense(2, [4], classes, head="softmax")))
    assert 0 < len(lab.cards["softmax"].bars.readings) <= 10
    total = sum(float(text) for _, text in shown(lab, "softmax"))
    assert total == pytest.approx(1.0)
    assert not lab.grab().isNull()


def test_overflow_is_shown(open_lab):
    lab = open_lab("heads", linear_project(weights=((3e38, 3e38),), bias=(0.0,), x=(1.0, 1.0)))
    assert shown(lab, "linear") == [("y", "∞")]
    assert not lab.grab().isNull()
