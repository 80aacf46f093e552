"""Points drawn by hand on the response, with real clicks and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.datasets import Embedded, Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.panels import ResponsePanel

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def panel(card, qtbot):
    """A panel in drawing mode over x1 and x2 from -1 to 1, two classes."""
    network = Network.dense(["x1", "x2"], [4], 1, head="sigmoid", seed=1, classes=("no", "yes"))
    panel = card(ResponsePanel, Project(network))
    qtbot.mouseClick(panel.draw_button, LEFT)
    QTest.qWait(1)
    return panel


def click(qtbot, panel, *place, button=LEFT):
    qtbot.mouseClick(panel.plot.viewport(), button, pos=panel.frame.point(*place).toPoint())
    panel.workspace.flush()
    QTest.qWait(1)


def points(panel):
    dataset = panel.workspace.data.dataset
    return [(*row, target) for row, target in zip(dataset.x.tolist(), dataset.targets.tolist(), strict=True)]


def test_a_click_adds_a_point_of_the_current_class(panel, qtbot):
    click(qtbot, panel, 0.5, -0.5)
    [(x1, x2, target)] = points(panel)
    assert (x1, x2) == pytest.approx((0.5, -0.5), abs=0.02)
    assert target == 0
    kept = panel.workspace.data.kept
    assert isinstance(kept.source, Embedded)
    assert (kept.source.dataset.classes, kept.test_share) == (("no", "yes"), 0.0)
    assert panel.workspace.x.tolist() == [0, 0]


def test_digits_and_chips_choose_the_class(panel, qtbot):
    qtbot.keyClick(panel.plot, Qt.Key.Key_2)
    click(qtbot, panel, 0.5, 0.5)
    qtbot.mouseClick(panel.chips, LEFT, pos=panel.chips.chip_point(0).toPoint())
    click(qtbot, panel, -0.5, 0.5)
    qtbot.keyClick(panel.plot, Qt.Key.Key_9)
    click(qtbot, panel, -0.5, -0.5)
    assert [target for *_, target in points(panel)] == [1, 0, 0]
    assert panel.chips.accessibleName() == "Draws no"


def test_a_stroke_is_one_undo_step(panel, qtbot):
    view, start = panel.plot.viewport(), panel.frame.point(-0.8, 0.8).toPoint()
    before = panel.workspace.undo_stack.count()
    qtbot.mousePress(view, LEFT, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(view, start + QPoint(10 * step, 0))
        QTest.qWait(20)
    qtbot.mouseRelease(view, LEFT, pos=start + QPoint(80, 0))
    assert len(points(panel)) == 11  # every 8 pixels of 80, and the first
    assert panel.workspace.undo_stack.count() == before + 1
    panel.workspace.undo_stack.undo()
    assert panel.workspace.data.dataset is None


def test_the_map_keeps_its_place_from_the_first_point_on(panel, qtbot):
    rect = panel.frame.rect
    for place in ((0.5, 0.5), (-0.5, 0.5)):
        click(qtbot, panel, *place)
        assert panel.frame.rect == rect


def test_the_right_button_removes_the_nearest_point_in_reach(panel, qtbot):
    click(qtbot, panel, 0.5, 0.5)
    click(qtbot, panel, -0.5, 0.5)
    click(qtbot, panel, 0.0, -0.9, button=RIGHT)
    assert len(points(panel)) == 2
    click(qtbot, panel, -0.48, 0.5, button=RIGHT)
    assert [x1 > 0 for x1, *_ in points(panel)] == [True]
    click(qtbot, panel, 0.5, 0.5, button=RIGHT)
    assert points(panel) == []
    assert panel.note == "Click to draw a point"


def test_the_ring_can_still_be_dragged(panel, qtbot):
    view, start = panel.plot.viewport(), panel.cross_point().toPoint()
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start + QPoint(20, 0))
    qtbot.mouseRelease(view, LEFT, pos=start + QPoint(20, 0))
    assert panel.workspace.x[0] > 0.1
    assert panel.workspace.data.dataset is None


def test_esc_ends_drawing_and_a_click_moves_the_ring_again(panel, qtbot):
    qtbot.keyClick(panel.plot, Qt.Key.Key_Escape)
    assert not panel.draw_button.isChecked()
    assert panel.chips.isHidden()
    click(qtbot, panel, 0.5, 0.5)
    assert panel.workspace.x == pytest.approx([0.5, 0.5], abs=0.02)


def test_enter_draws_at_the_ring(panel, qtbot):
    panel.workspace.set_all_x([0.25, -0.75])
    panel.workspace.flush()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    [(x1, x2, _)] = points(panel)
    assert (x1, x2) == pytest.approx((0.25, -0.75), abs=0.01)


def test_samples_of_a_shape_become_own_points_and_undo_takes_that_back(panel, qtbot):
    workspace = panel.workspace
    workspace.data.choose(KeptDataset(Generated("circles", 40), test_share=0.25), kind="standard")
    workspace.data.accept(workspace.data.misfit.offers[0])
    workspace.flush()
    QTest.qWait(1)
    hints = []
    workspace.hint.connect(hints.append)
    click(qtbot, panel, 5.5, 5.5)
    kept = workspace.data.kept
    assert isinstance(kept.source, Embedded)
    assert (len(workspace.data.dataset), kept.test_share, kept.scaling.kind) == (41, 0.25, "standard")
    assert "The points are your own now · undo takes that back" in hints
    workspace.undo_stack.undo()
    assert workspace.data.kept.source == Generated("circles", 40)


def test_over_one_input_a_click_adds_x_and_y(card, qtbot):
    panel = card(ResponsePanel, Project(Network.dense(["x"], [3], 1, seed=1)))
    panel.drawing.switch(True)
    QTest.qWait(1)
    assert panel.chips.isHidden()
    click(qtbot, panel, 0.5, 0.8)
    [(x, target)] = points(panel)
    assert (x, target[0]) == pytest.approx((0.5, 0.8), abs=0.05)


def test_numbers_over_two_inputs_are_chosen_by_chips(card, qtbot):
    panel = card(ResponsePanel, Project(Network.dense(["x1", "x2"], [3], 1, seed=1)))
    panel.drawing.switch(True)
    QTest.qWait(1)
    qtbot.keyClick(panel.plot, Qt.Key.Key_5)
    click(qtbot, panel, 0.5, 0.8)
    qtbot.keyClick(panel.plot, Qt.Key.Key_1)
    click(qtbot, panel, 0.5, -0.8)
    assert [target[0] for *_, target in points(panel)] == [1, -1]


def test_inputs_that_are_not_on_the_axes_have_the_values_of_x(card, qtbot):
    panel = card(ResponsePanel, Project(Network.dense(["a", "b", "c"], [3], 1, head="sigmoid", seed=1)))
    held = next(index for index in range(3) if index not in panel.choice.axes)
    panel.workspace.set_x(held, 0.625)
    panel.workspace.flush()
    panel.drawing.switch(True)
    QTest.qWait(1)
    click(qtbot, panel, 0.5, 0.5)
    assert points(panel)[0][held] == pytest.approx(0.625)


def test_what_cannot_be_drawn_is_told(card, qtbot):
    panel = card(ResponsePanel, Project(Network.dense(["x1", "x2"], [3], 2, seed=1)))
    panel.drawing.switch(True)
    with qtbot.waitSignal(panel.workspace.refused) as told:
        click(qtbot, panel, 0.5, 0.5)
    assert told.args == ["Points can be drawn where one number is learned; here there are 2"]
    assert panel.workspace.data.dataset is None


def test_points_are_drawn_into_a_run(panel, qtbot):
    for place in ((0.5, 0.5), (0.6, 0.4)):
        click(qtbot, panel, *place)
    qtbot.keyClick(panel.plot, Qt.Key.Key_2)
    click(qtbot, panel, -0.5, -0.5)
    training = panel.workspace.training
    training.run()
    qtbot.waitUntil(lambda: training.epochs > 3, timeout=10_000)
    click(qtbot, panel, -0.6, -0.4)
    qtbot.waitUntil(lambda: training.running and training.epochs > 0, timeout=10_000)
    assert len(panel.workspace.data.prepared.x) == 4
    training.pause()
    training.leave()
