"""The inspector while training runs: numbers follow, what is typed stays."""

import numpy as np
import pytest
from PySide6.QtTest import QTest

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.inspector.inspector import Inspector
from nnstudio.ui.selection import NeuronRef


@pytest.fixture
def workspace(workspace_of):
    """A workspace that trains on circles."""
    made = workspace_of(Project(Network.dense(2, [4], 1, activation="tanh", head="sigmoid", seed=1)))
    assert made.data.choose(KeptDataset(Generated("circles", samples=200)))
    yield made
    made.training.leave()


@pytest.fixture
def inspector(workspace, theme, qtbot):
    """The page of the first hidden neuron."""
    shown = Inspector(workspace, theme)
    qtbot.addWidget(shown)
    shown.resize(308, 900)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    workspace.selection.set([NeuronRef(workspace.network.neuron_uid(1, 0))])
    return shown


def epochs_later(qtbot, workspace, count):
    start = workspace.training.epochs
    qtbot.waitUntil(lambda: workspace.training.epochs >= start + count, timeout=20_000)


def test_the_numbers_are_those_of_the_newest_state(inspector, workspace, qtbot):
    workspace.training.run()
    epochs_later(qtbot, workspace, 30)
    workspace.training.pause()
    worksheet = inspector.page.worksheet
    qtbot.waitUntil(
        lambda: np.array_equal(worksheet.model.terms.weights, workspace.network.layers[0].weights[0]), timeout=5000
    )


def test_a_number_that_is_typed_stays(inspector, workspace, qtbot):
    field = inspector.page.worksheet.totals.bias
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    workspace.training.run()
    field.selectAll()
    QTest.keyClicks(field, "0.12")
    epochs_later(qtbot, workspace, 20)
    assert field.text() == "0.12"
    assert field.isModified()


def test_a_name_that_is_typed_stays_and_is_taken(inspector, workspace, qtbot):
    field = inspector.page.name
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    workspace.training.run()
    QTest.keyClicks(field, "edge")
    epochs_later(qtbot, workspace, 20)
    assert field.text() == "edge"
    # Going to another neuron commits what was typed for this one.
    workspace.selection.set([NeuronRef(workspace.network.neuron_uid(1, 1))])
    assert workspace.network.layers[0].neurons[0] == "edge"
    assert workspace.training.running


def test_a_thumb_that_is_held_stays_in_the_hand(inspector, workspace, qtbot):
    slider = inspector.page.worksheet.totals.slider
    from PySide6.QtCore import QPoint, Qt

    at = slider.thumb_point().toPoint()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    workspace.training.run()
    epochs_later(qtbot, workspace, 20)
    assert slider.thumb_point().toPoint() == at
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + QPoint(0, 0))


def test_a_scaled_input_shows_both_and_the_formula(inspector, workspace):
    assert workspace.data.choose(workspace.data.kept, kind="standard")
    workspace.set_all_x([3.0, -1.0])
    workspace.selection.set([NeuronRef(workspace.network.inputs[0].uid)])
    workspace.flush()
    page, scaling = inspector.page, workspace.data.scaling
    assert page.value.value == 3.0
    shown = (3.0 - scaling.shift[0]) / scaling.scale[0]
    assert page.scaled.text().startswith("The network gets (x − mean) / deviation = (3.00 ")
    assert page.scaled.text().endswith(f"= {shown:.2f}")
    assert page.scaled.isVisible()


def test_a_worksheet_adds_up_what_the_network_gets(inspector, workspace):
    assert workspace.data.choose(workspace.data.kept, kind="standard")
    workspace.set_all_x([3.0, -1.0])
    workspace.flush()
    model = inspector.page.worksheet.model
    assert model.terms.values == pytest.approx(workspace.trace.x[0], rel=1e-6)
    numbers = model.shown
    assert sum(numbers.products) == pytest.approx(numbers.total, abs=1e-9)
    # A value typed there is what the network gets; x moves to where it does.
    assert model.set_number(model.index(0, 2), 0.5, object())
    workspace.flush()
    assert workspace.trace.x[0, 0] == pytest.approx(0.5, abs=1e-6)
