"""The lab on gradients: numbers by layer, and what it offers."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.labs.gradient_flow import flow
from nnstudio.labs.samples import samples_of
from nnstudio.project import Project, edits

LEFT = Qt.MouseButton.LeftButton


def click(button):
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def choose(control, index):
    """Click on a part of a segmented control."""
    x = 10 if index == 0 else control.width() - 10
    QTest.mouseClick(control, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(x, control.height() // 2))
    QApplication.processEvents()


def deep(activation="sigmoid", layers=6):
    return Project(Network.dense(2, [3] * layers, 1, activation=activation, seed=2), "Deep")


def sizes(lab, key):
    return next(column.sizes for column in lab.plot.columns if column.key == key)


def test_the_same_numbers_as_the_engine_gives(open_lab):
    lab = open_lab("gradients", deep("tanh", 3))
    network = lab.workspace.network
    found = flow(network, samples_of(network, None, lab.workspace.data.scaling, 1e6))
    assert sizes(lab, "") == pytest.approx(found.sums)
    assert sizes(lab, "tanh") == sizes(lab, "")
    choose(lab.measure, 1)
    assert sizes(lab, "") == pytest.approx(found.weights)


def test_a_chain_worked_by_hand(open_lab):
    # The only sample is x = 0 with target 0 (class "no"): z1 = 0, a = 0.5, z2 = 0.5.
    layer = Layer("Hidden 1", "sigmoid", np.ones((1, 1)), np.zeros(1))
    output = OutputLayer("linear", np.ones((1, 1)), np.zeros(1))
    lab = open_lab("gradients", Project(Network((Input("x", -1e-9, 1e-9),), (layer,), output)))
    own, relu = sizes(lab, ""), sizes(lab, "relu")
    # dL/dz2 = 2 (z2 - t) for each of the random targets; the slope of the sigmoid at 0 is a quarter, that of ReLU
    # 1 for the x above 0 and 0 for the others.
    assert own[0] == pytest.approx(own[1] / 4)
    assert relu[0] < relu[1]


def test_the_table_says_what_the_plot_shows(open_lab):
    lab = open_lab("gradients", deep())
    text = lab.table.text().split("\n")
    assert text[0].split("\t") == ["", "As it is", "Sigmoid", "Tanh", "ReLU"]
    assert [line.split("\t")[0] for line in text[1:8]] == [*(f"Hidden {n}" for n in range(1, 7)), "Output"]
    assert [line.split("\t")[0] for line in text[8:]] == ["First ÷ output", "Dead", "At limits"]
    assert "it vanishes" in lab.verdict.text()


def test_of_many_layers_the_first_and_the_last_are_in_the_table(open_lab):
    lab = open_lab("gradients", deep("tanh", 30))
    names = [line.split("\t")[0] for line in lab.table.text().split("\n")[1:]]
    assert names[:2] == ["Hidden 1", "Hidden 2"]
    assert "…" in names
    assert names[-4] == "Output"


def test_relu_in_all_hidden_layers_is_one_step(open_lab):
    lab = open_lab("gradients", deep())
    workspace = lab.workspace
    click(lab.use["relu"])
    assert {layer.activation for layer in workspace.network.layers} == {"relu"}
    assert not lab.use["relu"].isEnabled()
    assert sizes(lab, "") == sizes(lab, "relu")
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    QApplication.processEvents()
    assert {layer.activation for layer in workspace.network.layers} == {"sigmoid"}


def test_a_shallow_network_can_be_made_deeper(open_lab):
    lab = open_lab("gradients")
    assert lab.deeper.isVisible()
    click(lab.deeper)
    workspace = lab.workspace
    assert workspace.network.sizes == (2, 2, 2, 2, 2, 2, 1)
    assert not lab.deeper.isVisible()
    workspace.undo_stack.undo()
    assert workspace.network.sizes == (2, 2, 1)


def test_no_hidden_layer(open_lab):
    lab = open_lab("gradients", Project(Network.dense(1, [], 1)))
    assert "no hidden layer" in lab.verdict.text()
    assert not any(button.isEnabled() for button in lab.use.values())
    click(lab.deeper)
    assert len(lab.workspace.network.layers) == 4


def test_data_take_the_place_of_random_samples(open_lab):
    lab = open_lab("gradients")
    assert "random" in lab.what.text()
    lab.workspace.data.choose(KeptDataset(Generated("xor")))
    QApplication.processEvents()
    assert "random" not in lab.what.text()
    assert "training sample" in lab.what.text()


def test_dead_neurons_are_counted(open_lab):
    project = edits.set_activation(xor_project(), 1, "relu")
    project = edits.set_bias(project, 1, 0, -100.0)
    lab = open_lab("gradients", project)
    dead = next(line for line in lab.table.lines if line.name == "Dead")
    assert dead.texts[0] == "1 of 2"
    assert dead.texts[3] == "1 of 2"


def test_what_overflows_is_shown_and_nothing_breaks(open_lab):
    project = deep("identity", 5)
    for number in range(1, 6):
        project = edits.set_weight(project, number, 0, 0, 3e38)
    lab = open_lab("gradients", project)
    assert not lab.grab().isNull()
    assert lab.table.text()
