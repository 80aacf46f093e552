"""The lab on activations: numbers by hand, the dot on each curve, and the offer as one undo step."""

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from nnstudio.engine import ACTIVATIONS, Input, Layer, Network, OutputLayer
from nnstudio.labs.activation_facts import FOUR
from nnstudio.project import Project, edits
from nnstudio.ui.labs.activation_lab import ActivationLab
from nnstudio.ui.selection import LayerRef, NeuronRef


def f32(values):
    return np.array(values, dtype=np.float32)


def one_neuron(weight=1.0, bias=0.0, activation="tanh", head="linear", **parameters):
    """x -> one hidden neuron -> y = its output; x is 1 to begin with."""
    hidden = Layer("Hidden 1", activation, f32([[weight]]), f32([bias]), parameters)
    output = OutputLayer(head, f32([[1.0]]), f32([0.0]))
    return Project(Network((Input("x", -5, 5),), (hidden,), output), input=(1.0,))


def three_outputs(z, head="softmax"):
    """No hidden layer: the outputs' sums are their biases."""
    output = OutputLayer(head, f32([[0.0]] * len(z)), f32(z))
    return Project(Network((Input("x"),), (), output))


@pytest.fixture
def lab_of(theme, qtbot, workspace_of):
    """Show the lab on a project."""

    def make(project=None, width=420):
        workspace = workspace_of(project if project is not None else one_neuron())
        lab = ActivationLab(workspace, theme)
        area = QScrollArea()
        qtbot.addWidget(area)
        area.setWidgetResizable(True)
        area.setWidget(lab)
        area.resize(width, 800)
        with qtbot.waitExposed(area):
            area.show()
        lab.area = area
        settle(lab)
        return lab

    return make


def settle(lab):
    lab.workspace.flush()
    for _ in range(3):
        QApplication.processEvents()


def facts(lab, key):
    return {fact.name: fact.text for fact in lab.cards[key].rows.facts}


def click(lab, key):
    lab.area.ensureWidgetVisible(lab.cards[key].use)
    QTest.mouseClick(lab.cards[key].use, Qt.MouseButton.LeftButton)
    settle(lab)


# --- numbers by hand ------------------------------------------------------------------------------


def test_the_four_at_z_1(lab_of):
    """σ(1) = 0.731, σ′ = 0.731 · 0.269 = 0.197; tanh 1 = 0.762, 1 − 0.762² = 0.42; ReLU 1, slope 1."""
    lab = lab_of(one_neuron(weight=1.0))
    assert lab.heading.text() == "H1·1 in Hidden 1: z = 1.00"
    assert facts(lab, "sigmoid") == {
        "Values": "(0, 1)", "f(0)": "0.50", "f′(0)": "0.25", "Flat": "|z| > 4.58", "f(1.00)": "0.73", "f′(1.00)": "0.20"
    }  # fmt: skip
    assert facts(lab, "tanh") == {
        "Values": "(−1, 1)", "f(0)": "0.00", "f′(0)": "1.00", "Flat": "|z| > 2.99", "f(1.00)": "0.76",
        "f′(1.00)": "0.42",
    }  # fmt: skip
    assert facts(lab, "relu") == {
        "Values": "[0, ∞)", "f(0)": "0.00", "f′(0)": "0.00 | 1.00", "Flat": "z < 0.00", "f(1.00)": "1.00",
        "f′(1.00)": "1.00",
    }  # fmt: skip


def test_softmax_takes_the_sums_of_the_whole_layer(lab_of):
    """z = (0, ln 2, 0): the second has 2/4, and its share would be 1/3 at z = 0."""
    lab = lab_of(three_outputs([0.0, math.log(2), 0.0]))
    lab.workspace.selection.set([NeuronRef(lab.workspace.network.neuron_uid(1, 1))])
    settle(lab)
    shown = facts(lab, "softmax")
    assert (shown["f(0.69)"], shown["f′(0.69)"], shown["f(0)"]) == ("0.50", "0.25", "0.33")
    assert lab.cards["softmax"].chosen


def test_a_single_neuron_has_the_whole_share(lab_of):
    lab = lab_of()
    assert facts(lab, "softmax")["f(1.00)"] == "1.00"
    assert facts(lab, "softmax")["Flat"] == "everywhere"


def test_a_saturated_neuron_has_next_to_no_slope(lab_of):
    lab = lab_of(one_neuron(weight=8.0))
    assert facts(lab, "sigmoid")["f′(8.00)"] == "<0.01"
    card = lab.cards["sigmoid"]
    assert card.curve.dot == (pytest.approx(8.0), pytest.approx(1.0, abs=1e-3))


def test_the_layer_s_own_parameters_count(lab_of):
    lab = lab_of(one_neuron(weight=-1.0, activation="leaky_relu", slope=0.2))
    lab.section.set_open(True)
    settle(lab)
    assert facts(lab, "leaky_relu")["f(−1.00)"] == "−0.20"


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_what_is_in_use_shows_what_the_network_computes(lab_of, key):
    lab = lab_of(one_neuron(weight=-0.7, bias=0.2, activation=key))
    lab.section.set_open(True)
    settle(lab)
    z, a = (float(values[0]) for values in (lab.workspace.trace.z[0][0], lab.workspace.trace.a[0][0]))
    card = lab.cards[key]
    assert card.chosen
    assert [other for other in lab.cards if lab.cards[other].chosen] == [key]
    assert card.curve.dot == pytest.approx((z, a), abs=1e-6)


# --- it's live ------------------------------------------------------------------------------------


def test_it_follows_the_input(lab_of):
    lab = lab_of()
    lab.workspace.set_x(0, 2.0)
    settle(lab)
    assert lab.heading.text().endswith("z = 2.00")
    assert facts(lab, "relu")["f(2.00)"] == "2.00"
    assert lab.cards["relu"].curve.dot == (2.0, 2.0)


def test_it_follows_the_selection(lab_of, workspace):
    lab = lab_of(workspace.project)
    network = lab.workspace.network
    lab.workspace.selection.set([NeuronRef(network.neuron_uid(1, 1))])
    settle(lab)
    assert lab.heading.text().startswith("h2 in Hidden 1")
    lab.workspace.selection.set([LayerRef(network.layer_uid(2))])
    settle(lab)
    assert "in Output" in lab.heading.text()


def test_the_curves_reach_as_far_as_z(lab_of):
    lab = lab_of(one_neuron(weight=30.0))
    frame = lab.cards["sigmoid"].curve.frame()
    assert frame.left < -30 < 30 < frame.right


# --- the offer ------------------------------------------------------------------------------------


def test_use_for_this_layer_is_one_undo_step(lab_of):
    lab = lab_of()
    click(lab, "relu")
    assert lab.workspace.network.layers[0].activation == "relu"
    assert lab.workspace.undo_stack.count() == 1
    assert lab.workspace.undo_stack.text(0) == "Use ReLU in Hidden 1"
    assert lab.cards["relu"].chosen
    assert not lab.cards["relu"].use.isVisible()
    lab.workspace.undo_stack.undo()
    settle(lab)
    assert lab.workspace.network.layers[0].activation == "tanh"
    assert lab.cards["tanh"].chosen


def test_in_the_output_layer_it_chooses_the_head(lab_of):
    lab = lab_of(three_outputs([1.0, 2.0, 3.0], head="linear"))
    assert not lab.cards["relu"].use.isEnabled()
    assert lab.cards["relu"].use.text() == "Hidden layers only"
    click(lab, "softmax")
    assert lab.workspace.network.output.head == "softmax"
    assert lab.workspace.undo_stack.count() == 1


def test_softmax_is_no_activation_of_a_hidden_layer(lab_of):
    lab = lab_of()
    button = lab.cards["softmax"].use
    assert not button.isEnabled()
    assert button.text() == "Output layer only"
    assert button.toolTip()


def test_the_others_are_folded_until_wanted(lab_of):
    lab = lab_of()
    assert all(lab.cards[key].isVisible() == (key in FOUR) for key in lab.cards)
    lab.area.ensureWidgetVisible(lab.section.header)
    QTest.mouseClick(lab.section.header, Qt.MouseButton.LeftButton)
    settle(lab)
    assert all(card.isVisible() for card in lab.cards.values())
    assert facts(lab, "identity")["f(1.00)"] == "1.00"
    click(lab, "gelu")
    assert lab.workspace.network.layers[0].activation == "gelu"


# --- any network ----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [360, 420, 560])
def test_nothing_is_wider_than_the_dock(lab_of, width):
    lab = lab_of(width=width)
    lab.section.set_open(True)
    settle(lab)
    assert lab.width() <= width
    for card in lab.cards.values():
        assert card.mapTo(lab, card.rect().topRight()).x() <= lab.width() - 16
        assert card.width() >= 150


def test_sums_that_are_not_finite_are_told(lab_of):
    project = edits.set_weight(one_neuron(), 1, 0, 0, 3e38)
    lab = lab_of(project)
    lab.workspace.set_x(0, 5.0)
    settle(lab)
    assert lab.heading.text().endswith("z = ∞")
    assert all(lab.cards[key].curve.dot is None for key in FOUR)
    assert (facts(lab, "tanh")["f(∞)"], facts(lab, "tanh")["f′(∞)"]) == ("1.00", "0.00")
    assert facts(lab, "relu")["f(∞)"] == "∞"


def test_a_wide_output_layer(lab_of):
    z = np.linspace(-3, 3, 64).tolist()
    lab = lab_of(three_outputs(z))
    total = sum(math.exp(one) for one in z)
    assert facts(lab, "softmax")["f(−3.00)"] == "<0.01"
    assert lab.cards["softmax"].curve.dot[1] == pytest.approx(math.exp(-3) / total)
