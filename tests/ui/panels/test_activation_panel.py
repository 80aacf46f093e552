"""The activation panel: what is drawn for a selection, picking a neuron, ranges that don't jitter."""

import numpy as np
import pytest
from panel_networks import relu_project, softmax_project
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.panels import ActivationPanel
from nnstudio.ui.panels.curves import Place
from nnstudio.ui.selection import LayerRef, NeuronRef


def select(panel, *place):
    """Select a neuron, or a layer by its number alone, and let the panel follow."""
    network = panel.workspace.network
    item = NeuronRef(network.neuron_uid(*place)) if len(place) == 2 else LayerRef(network.layer_uid(*place))
    panel.workspace.selection.set([item])
    QTest.qWait(1)


def pixel_of(panel, row):
    """The pixel of the neuron in a row."""
    curve = panel.curve
    return panel.frame.point(curve.z[row] - curve.shift, curve.a[row]).toPoint()


def test_nothing_selected_shows_the_last_hidden_layer_with_its_neurons_at_z_and_a(card):
    panel = card(ActivationPanel, xor_project())
    assert panel.header.title.text() == "Activation"
    assert panel.header.subtitle_text == "Hidden 1 · Tanh"
    assert panel.curve.z == pytest.approx([1.2, 0.7])
    assert panel.curve.a == pytest.approx(np.tanh([1.2, 0.7]))
    assert panel.axes.x_letter == "z"
    assert [text for text, _ in panel.legend.entries] == ["f", "f′"]


def test_the_curve_is_f_of_z(card):
    panel = card(ActivationPanel, xor_project())
    z, a = panel.curve_points()
    assert z[0] == pytest.approx(-4.0)
    assert z[-1] == pytest.approx(4.0)
    assert a == pytest.approx(np.tanh(z))


def test_a_selected_neuron_is_shown_over_its_weighted_sum_beside_the_ghost_without_its_bias(card):
    # h1: w·x = 2.1, b = -0.9.
    panel = card(ActivationPanel, xor_project())
    select(panel, 1, 0)
    assert panel.header.subtitle_text == "h1 · Tanh"
    assert panel.axes.x_letter == "w·x"
    s, a = panel.curve_points()
    assert a == pytest.approx(np.tanh(s - 0.9), abs=1e-6)
    s, ghost = panel.ghost_points()
    assert ghost == pytest.approx(np.tanh(s))
    assert [text for text, _ in panel.legend.entries] == ["f", "f′", "b = 0"]


def test_without_a_bias_there_is_no_ghost(card):
    panel = card(ActivationPanel, xor_project())
    select(panel, 1, 0)
    assert panel.ghost_points() is not None
    panel.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.0)
    panel.workspace.flush()
    assert panel.ghost_points() is None
    panel.workspace.edit("Switch biases off", edits.set_use_bias, 1, False)
    panel.workspace.flush()
    assert panel.ghost_points() is None


def test_the_bias_moves_the_curve_and_leaves_the_weighted_sum(card):
    panel = card(ActivationPanel, xor_project())
    select(panel, 1, 0)
    before = panel.curve.z[0] - panel.curve.shift
    panel.workspace.edit("Set bias", edits.set_bias, 1, 0, 1.5)
    panel.workspace.flush()
    assert panel.curve.z[0] - panel.curve.shift == pytest.approx(before)
    s, a = panel.curve_points()
    assert a == pytest.approx(np.tanh(s + 1.5), abs=1e-6)


def test_a_layer_of_more_than_eight_neurons_has_a_histogram_of_z(card):
    # z of neuron i is 0.5 i + 1: from 1 to 5.5.
    panel = card(ActivationPanel, relu_project(neurons=10))
    assert panel.axes.floor is not None
    assert panel.histogram.counts.sum() == 10
    assert panel.histogram.current is None
    select(panel, 1, 4)
    assert panel.histogram.current is not None
    assert panel.histogram.counts[panel.histogram.current] >= 1


def test_a_small_layer_has_none(card):
    assert card(ActivationPanel, relu_project(neurons=8)).axes.floor is None


def test_softmax_shows_the_predicted_class_as_its_logit_varies(card):
    panel = card(ActivationPanel, softmax_project((1.0, 2.0, 3.0)))
    assert panel.header.subtitle_text == "p₃ as z₃ varies"
    assert panel.axes.y_letter == "p"
    z, p = panel.curve_points()
    others = np.exp(1.0) + np.exp(2.0)
    assert p == pytest.approx(np.exp(z) / (np.exp(z) + others), rel=1e-6)


def test_output_neurons_of_a_sigmoid_head_stand_on_its_curve(card):
    panel = card(ActivationPanel, xor_project())
    select(panel, 2)
    assert panel.header.subtitle_text == "Output · Sigmoid"
    z = 3 * np.tanh(1.2) + 3 * np.tanh(0.7) - 2
    assert panel.curve.z == pytest.approx([z], rel=1e-6)
    assert panel.curve.a == pytest.approx([1 / (1 + np.exp(-z))], rel=1e-6)


def test_a_click_on_a_dot_selects_the_neuron(card, qtbot):
    panel = card(ActivationPanel, xor_project())
    qtbot.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(panel, 1))
    assert panel.workspace.selection.neurons == (panel.workspace.network.neuron_uid(1, 1),)


def test_a_click_beside_the_dots_selects_nothing(card, qtbot):
    panel = card(ActivationPanel, xor_project())
    away = pixel_of(panel, 1) + QPoint(-40, 40)
    qtbot.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=away)
    assert not panel.workspace.selection.items


def test_arrow_keys_go_through_the_layer(card, qtbot):
    panel = card(ActivationPanel, xor_project())
    panel.plot.setFocus()
    for key, index in ((Qt.Key.Key_Right, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, 0)):
        qtbot.keyClick(panel.plot, key)
        QTest.qWait(1)
        assert panel.place == Place(1, index)


def test_the_axis_grows_at_once_and_shrinks_later(card):
    panel = card(ActivationPanel, relu_project(neurons=2, bias=0.0))
    workspace = panel.workspace
    small = panel.frame.right
    workspace.set_x(0, 9.0)
    workspace.flush()
    assert panel.frame.right == pytest.approx(10.0)
    workspace.set_x(0, 0.5)
    workspace.flush()
    assert panel.frame.right == pytest.approx(10.0)
    panel.settle()
    QTest.qWait(1)
    assert panel.frame.right == pytest.approx(small)


def test_moving_x_draws_dots_anew_and_no_curve(card):
    panel = card(ActivationPanel, xor_project())
    before = panel.curve_points()[0]
    panel.workspace.set_x(0, 0.25)
    panel.workspace.flush()
    assert panel.curve.z[0] == pytest.approx(2.1 * 1.25 - 0.9)
    assert panel.curve_points()[0] is before


def test_values_that_overflow_are_left_out_and_said(card):
    project = relu_project(neurons=2)
    huge = edits.set_weight(project, 1, 0, 0, 3e38)
    panel = card(ActivationPanel, Project(huge.network, "Huge", (1e30, 0.0)))
    panel.grab()
    assert np.isinf(panel.curve.z[0])
    assert "∞" in panel.describe()


def test_it_says_in_words_what_it_shows(card):
    panel = card(ActivationPanel, xor_project())
    assert panel.describe() == "Hidden 1 · Tanh. h1: z 1.20, a 0.83. h2: z 0.70, a 0.60"


def test_many_neurons_are_summed_up_in_words(card):
    network = Network.dense(2, [100], 1, activation="relu")
    panel = card(ActivationPanel, Project(network, "Wide", (0.1, 0.2)))
    assert panel.describe().endswith("and 88 more")


def test_values_are_the_numbers_of_every_neuron(card):
    panel = card(ActivationPanel, xor_project())
    columns, rows = panel.values()
    assert columns == ("neuron", "w·x", "bias", "z", "a", "f'(z)")
    first = next(iter(rows))
    assert first[0] == "h1"
    assert first[1:] == pytest.approx([2.1, -0.9, 1.2, np.tanh(1.2), 1 - np.tanh(1.2) ** 2], rel=1e-5)
