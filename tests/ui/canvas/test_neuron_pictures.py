"""Pictures in neurons and marks of their health, on the canvas."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.project import edits
from nnstudio.ui.canvas.geometry import Hit


@pytest.fixture
def workspace(canvas):
    """The canvas's workspace, with circles to learn and pictures wanted."""
    canvas.board.set_pictures(True)
    assert canvas.workspace.data.choose(KeptDataset(Generated("circles", samples=200)))
    canvas.workspace.health.look()
    yield canvas.workspace
    canvas.workspace.training.leave()


def colors_in(canvas, layer, index):
    """The colours in the upper half of a disc, away from rim, number and marks."""
    picture, at = canvas.grab().toImage(), canvas.neuron_point(layer, index)
    return {picture.pixel(at.x() + dx, at.y() + dy) for dx in range(-8, 9) for dy in range(-9, 1)}


def test_a_disc_shows_what_its_neuron_answers(canvas, workspace):
    # tanh(4 x1): orange at the left, blue at the right.
    workspace.edit("Set", edits.set_row, 1, 0, [4.0, 0.0], 0.0)
    picture, at = canvas.grab().toImage(), canvas.neuron_point(1, 0)
    left, right = (QColor(picture.pixel(at.x() + dx, at.y() - 8)) for dx in (-10, 10))
    assert left.red() > left.blue() + 60
    assert right.blue() > right.red() + 60


def test_pictures_are_a_choice(canvas, workspace):
    assert len(colors_in(canvas, 1, 0)) > 3
    canvas.board.set_pictures(False)
    assert not canvas.board._pictures.shown
    canvas.board.set_pictures(True)
    assert canvas.board._pictures.shown


def test_without_data_there_are_none(canvas, workspace):
    workspace.data.remove()
    assert not canvas.board._pictures.shown


def test_not_while_a_step_is_gone_through(canvas, workspace):
    assert workspace.walkthrough.next()
    assert not canvas.board._pictures.shown
    workspace.walkthrough.stop()
    assert canvas.board._pictures.shown


def test_they_follow_a_training_and_rest_with_the_newest(canvas, workspace, qtbot):
    workspace.training.run()
    qtbot.waitUntil(lambda: workspace.training.epochs > 20, timeout=20_000)
    workspace.training.pause()
    qtbot.waitUntil(lambda: not canvas.board.stage.lively)
    canvas.grab()
    assert canvas.board._pictures._network is workspace.network


def test_a_dead_neuron_says_so(canvas, workspace):
    workspace.edit("Set", edits.set_row, 2, 1, np.zeros(4), -1.0)
    workspace.health.look()
    assert workspace.health.mark(2, 1) == "dead"
    text = canvas.board.describe(Hit("neuron", 2, 1))
    assert text.endswith("\nNever active on 160 training samples: it learns nothing more")
    at = canvas.neuron_point(2, 1)
    warn = canvas.theme.tokens.warn_soft.rgb()
    radius = canvas.board.layout.columns[2].radius
    picture = canvas.grab().toImage()
    reach = round(0.72 * radius)
    near = {picture.pixel(at.x() + reach + dx, at.y() - reach + dy) for dx in range(-5, 6) for dy in range(-5, 6)}
    assert warn in near


def test_a_saturated_neuron_says_how_much(canvas, workspace):
    workspace.edit("Set", edits.set_row, 1, 0, [0.0, 0.0], 9.0)
    workspace.health.look()
    assert workspace.health.words(1, 0) == "At its limits for 100 % of the training samples: it hardly learns"


def test_health_follows_a_little_later_while_training(workspace, qtbot):
    with qtbot.waitSignal(workspace.health.changed, timeout=20_000):
        workspace.training.run()
    workspace.training.pause()


def test_without_data_nobody_is_ill(workspace):
    workspace.edit("Set", edits.set_row, 2, 1, np.zeros(4), -1.0)
    workspace.data.remove()
    assert workspace.health.health is None
    assert workspace.health.words(2, 1) == ""
