"""What is said when a training stops by itself, what the button does about it, and the pace in the status bar."""

import math

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from nnstudio.engine import Divergence, StopRules
from nnstudio.project import edits
from nnstudio.ui.selection import NeuronRef

LEFT = Qt.MouseButton.LeftButton


def action_of(window):
    return window.area.message.findChild(QPushButton, "message.action")


def diverge(window, reason, **fields):
    """Let the training say that a value of the second neuron in layer 1 was the first to be too large."""
    fields = {"epoch": 3, "neuron": "H1·2", "layer": "Hidden 1", "rate": 10.0, "lower_rate": 0.01, **fields}
    divergence = Divergence(
        3, 40, 1, 1, "value", reason, "Training paused in epoch {epoch}: {neuron} in {layer} is too large.",
        "Do something.", fields,
    )  # fmt: skip
    window.workspace.training.diverged.emit(divergence)


def test_a_billion_as_learning_rate_is_told_with_what_helps(window, qtbot):
    workspace = window.workspace
    for layer in (1, 2):
        workspace.edit("Set", edits.set_activation, layer, "relu")
    workspace.training.set_plan(optimizer="sgd", learning_rate=1e30)
    with qtbot.waitSignal(workspace.training.diverged):
        QTest.mouseClick(window.toolbar.transport.play, LEFT)
    assert not workspace.training.running
    assert "too large to compute with" in window.area.message.text
    assert action_of(window).text() == "Start again with a learning rate of 0.001"
    assert isinstance(workspace.selection.primary, NeuronRef)
    assert all(map(math.isfinite, workspace.network.output.weights.ravel()))
    QTest.mouseClick(action_of(window), LEFT)
    assert workspace.training.plan.hyperparameters.rate == 0.001
    assert window.area.message.isHidden()


def test_weights_that_were_thrown_far_away_begin_again(window, qtbot):
    training, begun = window.workspace.training, window.workspace.network
    training.set_plan(optimizer="sgd", learning_rate=1e8)
    training.step_epoch()
    qtbot.waitUntil(lambda: not training.running)
    diverge(window, "learning rate")
    assert action_of(window).text() == "Start again with a learning rate of 0.01"
    QTest.mouseClick(action_of(window), LEFT)
    assert training.plan.hyperparameters.rate == 0.01
    assert window.workspace.network == begun


def test_the_neuron_it_began_with_is_selected(window):
    diverge(window, "learning rate")
    network = window.workspace.network
    assert window.workspace.selection.items == (NeuronRef(network.neuron_uid(1, 1)),)
    assert window.area.message.text == "Training paused in epoch 3: H1·2 in Hidden 1 is too large. Do something."


def test_inputs_that_are_not_scaled_can_be_standardized(window):
    assert window.workspace.data.scaling.kind == "none"
    diverge(window, "input")
    assert action_of(window).text() == "Standardize the inputs"
    QTest.mouseClick(action_of(window), LEFT)
    assert window.workspace.data.scaling.kind == "standard"
    window.workspace.undo_stack.undo()
    assert window.workspace.data.scaling.kind == "none"


def test_weights_that_are_too_large_can_be_drawn_anew(window):
    before = window.workspace.network
    diverge(window, "weights")
    QTest.mouseClick(action_of(window), LEFT)
    assert window.workspace.network != before


def test_targets_that_are_too_large_have_no_button(window):
    diverge(window, "target")
    assert action_of(window).isHidden()


def test_who_trains_on_has_read_it(window, qtbot):
    diverge(window, "learning rate")
    window.workspace.training.run()
    assert window.area.message.isHidden()
    window.workspace.training.pause()


def test_an_end_by_a_rule_is_told_and_goes_by_itself(window, qtbot):
    window.workspace.training.set_plan(stop=StopRules(epochs=3))
    with qtbot.waitSignal(window.workspace.training.ended):
        window.workspace.training.run()
    message = window.area.message
    assert message.text == "Training stopped: 3 epochs are done"
    assert action_of(window).isHidden()
    message._timer.setInterval(1)
    qtbot.waitUntil(message.isHidden)


def test_the_status_bar_tells_the_pace_while_it_runs(window, qtbot):
    def texts():
        return [text for text, _ in window.status._right_texts()]

    assert texts()[0] == ""
    window.workspace.training.run()
    qtbot.waitUntil(lambda: texts()[0].endswith("epochs/s"), timeout=10_000)
    window.workspace.training.pause()
    assert texts()[0] == ""
    window.workspace.training.speed = 10.0
    window.workspace.training.run()
    qtbot.waitUntil(lambda: texts()[0].endswith("batches/s"), timeout=10_000)
    window.workspace.training.pause()
