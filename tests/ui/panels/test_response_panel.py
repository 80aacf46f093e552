"""The response panel: curve and map by hand, the ring that moves the inputs, what is computed and what isn't."""

import numpy as np
import pytest
from panel_networks import linear_project, relu_project, sigmoid_project, wide_project
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.panels import ResponsePanel
from nnstudio.ui.panels.sampled import FINE, LIVE
from nnstudio.ui.selection import NeuronRef


def drag(qtbot, panel, start, *steps):
    """Press at a pixel, move by steps, release."""
    view, at = panel.plot.viewport(), start
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in steps:
        at = at + QPoint(*step)
        qtbot.mouseMove(view, at)
        panel.workspace.flush()
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    return at


def test_one_input_is_a_curve(card):
    project = Project(Network.dense(1, [3], 1, activation="tanh", seed=2), "Curve", (0.5,))
    panel = card(ResponsePanel, project)
    assert panel.surface.ndim == 1
    weights = project.network.layers[0].weights[:, 0]
    outer = project.network.output.weights[0]
    x = np.linspace(-1.0, 1.0, len(panel.surface))
    assert panel.surface == pytest.approx(np.tanh(np.outer(x, weights)) @ outer, abs=1e-5)
    assert panel.menus.x.isHidden()


def test_two_inputs_are_a_map_from_the_lower_left(card):
    # p = sigmoid(4 x1): the same in every row.
    panel = card(ResponsePanel, sigmoid_project())
    assert panel.surface.shape == (LIVE, LIVE)
    x1 = -1 + (np.arange(LIVE) + 0.5) * 2 / LIVE
    assert panel.surface[0] == pytest.approx(1 / (1 + np.exp(-4 * x1)), rel=1e-5)
    assert panel.surface[-1] == pytest.approx(panel.surface[0])
    assert panel.header.subtitle_text == "p of yes"
    assert (panel.axes.x_letter, panel.axes.y_letter) == ("x₁", "x₂")


def test_at_rest_the_map_becomes_finer(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    qtbot.waitUntil(lambda: panel.surface.shape == (FINE, FINE), timeout=3000)


def test_the_colour_of_a_place_is_that_of_its_probability(card, theme):
    panel = card(ResponsePanel, sigmoid_project())
    picture = panel.plot.grab().toImage()
    rect = panel.frame.rect

    def color_at(x1):
        return picture.pixelColor(round(panel.frame.x(x1)), round(rect.center().y() + 0.3 * rect.height()))

    tokens = theme.tokens
    for x1, v in ((-0.97, -1.0), (0.97, 1.0)):
        wanted = theme.mix(tokens.panel, theme.value_color(v * 0.96), 0.80)
        found = color_at(x1)
        assert abs(found.red() - wanted.red()) + abs(found.blue() - wanted.blue()) < 24
    # The line where p is 0.5, in the colour of text.
    assert min(color_at(x1).lightness() for x1 in (-0.01, 0.0, 0.01)) < 140


def test_a_click_moves_the_inputs_there(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    target = panel.frame.point(0.5, -0.5).toPoint()
    qtbot.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert panel.workspace.x == pytest.approx([0.5, -0.5], abs=0.02)


def test_dragging_the_ring_moves_the_inputs_live(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    seen = []
    panel.workspace.traced.connect(lambda trace: seen.append(trace.x[0].tolist()))
    across = panel.frame.rect.width() / 2
    start = panel.cross_point().toPoint()
    drag(qtbot, panel, start, (round(0.25 * across), 0), (round(0.25 * across), 0))
    assert panel.workspace.x == pytest.approx([0.5, 0.0], abs=0.02)
    assert [x for x, _ in seen] == pytest.approx([0.25, 0.5], abs=0.02)
    assert panel.workspace.undo_stack.count() == 0


def test_a_drag_beyond_the_map_stops_at_its_rim(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    drag(qtbot, panel, panel.cross_point().toPoint(), (30, 20), (900, 900))
    assert panel.workspace.x == pytest.approx([1.0, -1.0])


def test_the_ring_keeps_its_distance_to_the_pointer(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    qtbot.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=panel.cross_point().toPoint() + QPoint(4, 3))
    assert panel.workspace.x == pytest.approx([0.0, 0.0])


def test_arrow_keys_move_the_inputs(card, qtbot):
    panel = card(ResponsePanel, sigmoid_project())
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    qtbot.keyClick(panel.plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert panel.workspace.x == pytest.approx([0.02, 0.2])


def test_moving_along_the_axes_computes_no_new_map(card):
    panel = card(ResponsePanel, sigmoid_project())
    before = panel.surface
    panel.workspace.set_all_x([0.3, 0.7])
    panel.workspace.flush()
    assert panel.surface is before
    assert panel.frame.at(panel.cross_point()) == pytest.approx((0.3, 0.7))


def test_an_edit_and_a_held_input_compute_a_new_one(card):
    panel = card(ResponsePanel, wide_project())
    before = panel.surface
    held = next(index for index in range(5) if index not in panel.choice.axes)
    panel.workspace.set_x(held, 0.9)
    panel.workspace.flush()
    assert panel.surface is not before
    before = panel.surface
    panel.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    panel.workspace.flush()
    assert panel.surface is not before


def test_more_than_two_inputs_are_chosen_and_the_others_held(card, qtbot):
    panel = card(ResponsePanel, wide_project())
    assert panel.menus.x.isVisible()
    assert panel.menus.y.isVisible()
    assert panel.header.subtitle_text.endswith("· 3 inputs held")
    qtbot.keyClick(panel.menus.x, Qt.Key.Key_End)
    assert panel.choice.axes[0] == 4
    assert panel.menus.x.currentText() == "input 5"


def test_the_same_input_on_both_axes_makes_them_change_places(card):
    panel = card(ResponsePanel, wide_project())
    first, second = panel.choice.axes
    panel.menus.x.chosen.emit(str(panel.workspace.network.inputs[second].uid))
    assert panel.choice.axes == (second, first)


def test_no_second_input_makes_a_curve(card):
    panel = card(ResponsePanel, wide_project())
    panel.menus.y.chosen.emit("none")
    assert panel.surface.ndim == 1
    assert len(panel.choice.axes) == 1
    panel.grab()
    panel.menus.y.chosen.emit(str(panel.workspace.network.inputs[4].uid))
    assert len(panel.choice.axes) == 2


def test_the_class_is_chosen_and_the_probabilities_are_its_own(card):
    panel = card(ResponsePanel, wide_project())
    total = np.zeros((LIVE, LIVE))
    for uid, name in zip(panel.workspace.network.output.neuron_uids, "abc", strict=True):
        panel.menus.target.chosen.emit(str(uid))
        assert panel.header.subtitle_text.startswith(f"p of {name}")
        total = total + panel.surface
    assert total == pytest.approx(np.ones_like(total), abs=1e-5)


def test_a_selected_neuron_is_shown_instead_of_the_output(card):
    panel = card(ResponsePanel, xor_project())
    network = panel.workspace.network
    panel.workspace.selection.set([NeuronRef(network.neuron_uid(1, 0))])
    QTest.qWait(1)
    assert panel.header.subtitle_text == "h1"
    # h1 = tanh(2.1 x1 + 2.1 x2 - 0.9)
    x = -1 + (np.arange(LIVE) + 0.5) * 2 / LIVE
    assert panel.surface == pytest.approx(np.tanh(2.1 * (x + x[:, None]) - 0.9), abs=1e-5)
    panel.workspace.selection.clear()
    QTest.qWait(1)
    assert panel.header.subtitle_text == "p of odd"


def test_values_with_a_sign_have_a_symmetric_scale(card):
    # 2 x1 - x2 + 0.5 reaches from -2.5 to 3.5 over the ranges.
    panel = card(ResponsePanel, linear_project())
    assert (panel.scale_low, panel.scale_high) == (-4.0, 4.0)
    assert panel.current_value() == pytest.approx(2.0)


def test_an_input_that_was_added_takes_the_second_axis(card):
    project = Project(Network.dense(1, [3], 1, activation="tanh", seed=2), "Curve", (0.5,))
    panel = card(ResponsePanel, project)
    panel.workspace.edit("Add input", edits.add_neuron, 0)
    panel.workspace.flush()
    assert panel.surface.ndim == 2
    panel.workspace.edit("Remove input", edits.remove_neurons, [(0, 1)])
    panel.workspace.flush()
    assert panel.surface.ndim == 1
    panel.grab()


def test_the_menu_of_outputs_follows_the_names_of_the_classes(card):
    panel = card(ResponsePanel, wide_project())
    panel.workspace.edit("Rename class", edits.rename_class, 2, "third")
    panel.workspace.flush()
    menu = panel.menus.target
    assert [menu.itemText(index) for index in range(menu.count())] == ["All classes", "a", "b", "third"]


def test_an_x_outside_its_range_widens_the_map(card):
    panel = card(ResponsePanel, sigmoid_project())
    panel.workspace.set_x(0, 3.0)
    panel.workspace.flush()
    assert (panel.frame.left, panel.frame.right) == (-1.0, 3.0)


def test_a_network_that_overflows_is_told(card):
    project = edits.set_weight(relu_project(), 1, 1, 0, 3e38)
    project = edits.set_weight(project, 1, 1, 1, -3e38)
    network = edits.set_input_range(edits.set_input_range(project, 0, 1e30, 2e30), 1, 1e30, 2e30).network
    panel = card(ResponsePanel, Project(network, "Huge", (1e30, 1e30)))
    panel.grab()
    assert panel.fault == "No finite value here: the network overflows"


def test_it_says_in_words_what_it_shows(card):
    panel = card(ResponsePanel, sigmoid_project(x=(0.25, -0.5)))
    assert panel.describe() == "p of yes. yes 0.73 · x1 0.25, x2 −0.50"


def test_the_tip_tells_the_value_under_the_pointer(card):
    panel = card(ResponsePanel, sigmoid_project())
    assert panel.tip(panel.frame.point(0.0, 0.0)) == "yes 0.50 · x1 0.00, x2 0.00"
    assert panel.tip(panel.frame.rect.topLeft() - QPoint(20, 0)) == ""


def test_of_weights_as_large_as_numbers_go_the_strongest_inputs_are_found(card):
    # |w| summed over two neurons is 2, ∞ and ∞ in float32.
    network = Network.dense(["a", "b", "c"], [2], 1)
    project = edits.set_matrix(Project(network), 1, weights=np.float32([[1, 3e38, -3e38], [-1, 3e38, 3e38]]))
    panel = card(ResponsePanel, project)
    assert [project.network.inputs[place].name for place in panel.choice.axes] == ["b", "c"]
