"""The loss panel: what it draws of a training, and how it goes back to a moment."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.panels import LossPanel
from nnstudio.ui.panels.empty import _wrapped
from nnstudio.ui.panels.loss import epoch_text


@pytest.fixture
def trained(card, workspace_of):
    """A panel with a training of six epochs, a moment each."""
    network = Network.dense(["x1", "x2"], [3], 1, head="sigmoid", seed=1)
    workspace = workspace_of(Project(network, "Circles"))
    assert workspace.data.choose(KeptDataset(Generated("circles", samples=100)))
    for _ in range(6):
        assert workspace.training.step_epoch()
        while workspace.training.running:
            QApplication.processEvents()
    yield card(LossPanel, workspace=workspace, width=420, height=260)
    workspace.training.leave()


def point_of(panel, row):
    """The pixel of a point of the training loss."""
    place = panel.frame.point(float(panel.curve.epochs[row]), float(panel.curve.train[row]))
    return QPoint(round(place.x()), round(place.y()))


def color_near(panel, point, color):
    """Whether some pixel within two of a point has a colour."""
    image = panel.plot.grab().toImage()
    ratio = image.devicePixelRatio()
    return any(
        image.pixelColor(round((point.x() + i) * ratio), round((point.y() + j) * ratio)).name() == color.name()
        for i in range(-2, 3)
        for j in range(-2, 3)
    )


def test_without_data_it_says_so_and_before_a_training_what_to_press(card):
    panel = card(LossPanel, Project(Network.dense(["x1", "x2"], [], 1, head="sigmoid", seed=1)))
    assert panel._empty_texts() == ("No data", "Choose data in the palette")
    assert panel.describe() == "Nothing was trained yet"
    assert not panel.log_button.isEnabled()
    assert panel.workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
    assert panel._empty_texts() == ("Press Play to train", "")
    panel.plot.grab()


def test_data_that_do_not_fit_are_named_where_the_curve_would_be(card):
    panel = card(LossPanel, Project(Network.dense(["x1", "x2", "x3"], [], 1, seed=1)))
    assert panel.workspace.data.choose(KeptDataset(Generated("xor", samples=40)))
    title, why = panel._empty_texts()
    assert title == "Can't train yet"
    assert why == panel.workspace.training.why_not
    panel.plot.grab()


def test_the_curve_runs_through_the_losses(trained, theme):
    assert len(trained.curve) == 7
    for row in (1, 4):
        assert color_near(trained, point_of(trained, row), theme.tokens.accent)
    assert trained.frame.left == 0
    assert trained.frame.right == 6
    assert trained.frame.bottom == 0


def test_a_click_goes_back_to_the_epoch_under_the_pointer(trained):
    training, workspace = trained.workspace.training, trained.workspace
    where = point_of(trained, 2)
    QTest.mouseClick(trained.plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert training.epochs == 2
    assert workspace.network is training.timeline[2].network
    assert len(training.losses) == 7
    assert "shown is epoch 2" in trained.describe()


def test_a_drag_goes_through_the_epochs_and_is_one_undo_step(trained):
    training, stack, viewport = trained.workspace.training, trained.workspace.undo_stack, trained.plot.viewport()
    count = stack.count()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point_of(trained, 5))
    for row in (4, 3, 1):
        QTest.mouseMove(viewport, point_of(trained, row))
        assert training.epochs == row
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=point_of(trained, 1))
    assert stack.count() == count + 1
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point_of(trained, 3))
    assert stack.count() == count + 2
    stack.undo()
    assert training.epochs == 1
    stack.undo()
    assert training.epochs == 6


def test_the_arrow_keys_go_from_moment_to_moment(trained):
    training = trained.workspace.training
    trained.plot.setFocus()
    QTest.keyClick(trained.plot, Qt.Key.Key_Left)
    QTest.keyClick(trained.plot, Qt.Key.Key_Left)
    assert training.epochs == 4
    QTest.keyClick(trained.plot, Qt.Key.Key_Right)
    assert training.epochs == 5
    QTest.keyClick(trained.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert training.epochs == 4


def point_at(panel, row):
    """Move the pointer to a point of the curve; a screen's own pointer, wherever it is, has no say in it."""
    viewport, place = panel.plot.viewport(), QPointF(point_of(panel, row))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, viewport.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, move)


def test_the_legend_tells_the_losses_of_the_moment_that_is_shown(trained):
    training = trained.workspace.training
    assert trained._told_row() == len(trained.curve) - 1
    training.seek(2)
    told = trained._told_row()
    assert trained.curve.epochs[told] == training.epochs == 2
    assert trained.curve.train[told] == pytest.approx(training.loss)
    point_at(trained, 4)
    assert trained._told_row() == 4


def test_the_pointer_shows_epoch_and_losses(trained):
    point_at(trained, 3)
    assert trained._pointed_row() == 3
    trained.plot.grab()
    trained.hover(None)
    assert trained._pointed_row() is None


def test_the_button_makes_the_axis_logarithmic_and_tells_it(trained, qtbot):
    with qtbot.waitSignal(trained.axis_chosen) as told:
        QTest.mouseClick(trained.log_button, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    QApplication.processEvents()
    loss = float(trained.curve.train[0])
    assert trained.frame.bottom <= math.log10(trained.curve.train.min())
    assert trained.frame.top >= math.log10(loss)
    trained.plot.grab()


def test_an_earlier_branch_stays_as_a_ghost(trained, qtbot):
    training = trained.workspace.training
    training.seek(2)
    training.end_seek()
    assert training.step_epoch()
    qtbot.waitUntil(lambda: not training.running, timeout=5000)
    QApplication.processEvents()
    assert len(training.ghosts) == 1
    assert [kind for kind, _ in trained._lines] == ["ghost", "test", "train"]
    assert trained.frame.right == 6
    trained.plot.grab()


def test_every_point_is_copied(trained):
    columns, rows = trained.values()
    assert columns == ("epoch", "train", "test")
    rows = list(rows)
    assert [row[0] for row in rows] == [0, 1, 2, 3, 4, 5, 6]
    assert np.array_equal([row[1] for row in rows], trained.curve.train)
    trained.copy_values()
    assert len(QApplication.clipboard().text().splitlines()) == 8


def test_it_is_saved_in_every_format(trained, tmp_path):
    for ending in (".png", ".svg", ".csv"):
        trained.save(tmp_path / f"loss{ending}")
        assert (tmp_path / f"loss{ending}").stat().st_size > 50


def test_it_follows_a_run_and_shows_where_it_ended(trained, qtbot):
    training = trained.workspace.training
    assert training.run()
    qtbot.waitUntil(lambda: training.epochs > 20, timeout=20_000)
    training.pause()
    qtbot.waitUntil(lambda: trained.frame.right == float(training.losses.epochs[-1]), timeout=3000)


def test_epochs_read_as_people_write_them():
    assert epoch_text(2152.0) == "2,152"
    assert epoch_text(0.25) == "0.25"


def test_a_long_reason_is_wrapped(qapp, theme):
    lines = _wrapped("one two three four five six seven eight nine ten", 60, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
