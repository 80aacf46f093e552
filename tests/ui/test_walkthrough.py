"""A step of the training, a layer at a time: numbers by hand, and what ends it.

The network is x → h → y with h = 0.5 x and y = 3 h + 1, no activation. The batch is (2, 1) and (0, 1). Of (2, 1):
h = 1, y = 4, loss (4 - 1)² = 9, δy = 2 · 3 = 6, δh = 3 · 6 = 18. Of (0, 1): y = 1, loss 0. So on average
dL/dw of y is (6 · 1 + 0) / 2 = 3, of h (18 · 2 + 0) / 2 = 18.
"""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.datasets import Dataset, Embedded, KeptDataset
from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.view import Canvas
from nnstudio.ui.canvas_area import WalkBar
from nnstudio.ui.selection import NeuronRef


@pytest.fixture
def workspace(workspace_of):
    """A workspace with that network and its two samples."""
    network = Network(
        inputs=(Input("x", -4.0, 4.0),),
        layers=(Layer("Hidden 1", "identity", np.array([[0.5]], np.float32), np.zeros(1, np.float32)),),
        output=OutputLayer("linear", np.array([[3.0]], np.float32), np.ones(1, np.float32)),
    )
    made = workspace_of(Project(network, input=(0.25,)))
    samples = Dataset(np.array([[2.0], [0.0]]), np.array([1.0, 1.0]), ["x"], ["y"], name="by hand")
    assert made.data.choose(KeptDataset(Embedded(samples), test_share=0.0))
    assert made.training.set_plan(optimizer="sgd", learning_rate=0.01, batch_size=2)
    yield made
    made.training.leave()


@pytest.fixture
def walkthrough(workspace):
    """Its walkthrough, begun, at the sample x = 2."""
    walkthrough = workspace.walkthrough
    for seed in range(20):
        workspace.training.set_plan(seed=seed)
        assert walkthrough.next()
        if walkthrough.walk.raw[0] == 2.0:
            return walkthrough
        walkthrough.stop()
    raise AssertionError("no order begins with it")


def go_to(walkthrough, kind, layer=None):
    while (walkthrough.stage.kind, walkthrough.stage.layer) != (kind, layer or walkthrough.stage.layer):
        assert walkthrough.next()


class TestNumbers:
    def test_the_parts_of_a_step(self, walkthrough):
        kinds = [walkthrough.stage]
        for _ in range(5):
            walkthrough.next()
            kinds.append(walkthrough.stage)
        assert kinds == [
            ("inputs", 0), ("forward", 1), ("forward", 2), ("loss", 2), ("backward", 2), ("backward", 1),
        ]  # fmt: skip

    def test_x_is_that_of_the_sample(self, walkthrough, workspace):
        assert workspace.x.tolist() == [2.0]
        assert workspace.trace.output[0, 0] == 4.0

    def test_loss(self, walkthrough):
        go_to(walkthrough, "loss")
        assert walkthrough.walk.sample_loss == pytest.approx(9.0)
        assert walkthrough.walk.loss == pytest.approx(4.5)
        assert walkthrough.caption.startswith("Loss · target 1.00: 9.000, mean of the batch 4.500 — batch of 2")

    def test_deltas_come_layer_by_layer(self, walkthrough):
        go_to(walkthrough, "loss")
        assert walkthrough.deltas(2) is None
        go_to(walkthrough, "backward", 2)
        assert walkthrough.deltas(2).tolist() == [6.0]
        assert walkthrough.deltas(1) is None
        assert "δ = 2 (y − t)" in walkthrough.caption
        walkthrough.next()
        assert walkthrough.deltas(1).tolist() == [18.0]
        assert "δ = f′(z) · Σ w δ" in walkthrough.caption

    def test_gradients_are_means_of_the_batch(self, walkthrough):
        go_to(walkthrough, "backward", 1)
        assert walkthrough.gradient(2).tolist() == [[3.0]]
        assert walkthrough.gradient(1).tolist() == [[18.0]]

    def test_the_update_is_the_step(self, walkthrough, workspace, qtbot):
        count = workspace.undo_stack.count()
        go_to(walkthrough, "update")
        qtbot.waitUntil(lambda: not workspace.training.running)
        assert workspace.training.steps == 1
        assert workspace.network.layers[0].weights[0, 0] == pytest.approx(0.5 - 0.01 * 18)
        assert workspace.network.layers[0].bias[0] == pytest.approx(-0.01 * 9)
        assert workspace.network.output.weights[0, 0] == pytest.approx(3 - 0.01 * 3)
        assert workspace.undo_stack.count() == count + 1
        # By hand: h(2) = 0.55, y(2) = 2.97 · 0.55 + 0.97 = 2.6035; h(0) = −0.09, y(0) = 0.7027.
        after = ((2.6035 - 1) ** 2 + (0.7027 - 1) ** 2) / 2
        assert walkthrough.active
        assert f"4.500 → {after:.3f}" in walkthrough.caption

    def test_the_next_one_begins_after_the_last(self, walkthrough, workspace, qtbot):
        go_to(walkthrough, "update")
        qtbot.waitUntil(lambda: not workspace.training.running)
        assert walkthrough.next()
        assert walkthrough.stage == ("inputs", 0)
        assert walkthrough.walk.network is workspace.network
        walkthrough.stop()
        assert workspace.x.tolist() == [0.25]


class TestEnds:
    def test_back_and_stop_leave_everything_as_it_was(self, walkthrough, workspace):
        network, steps = workspace.network, workspace.undo_stack.count()
        go_to(walkthrough, "backward", 1)
        assert walkthrough.back()
        assert walkthrough.stage == ("backward", 2)
        walkthrough.stop()
        assert not walkthrough.active
        assert walkthrough.caption == ""
        assert workspace.x.tolist() == [0.25]
        assert workspace.network is network
        assert workspace.undo_stack.count() == steps
        assert workspace.training.steps == 0

    def test_an_edit_ends_it(self, walkthrough, workspace):
        workspace.edit("Set", edits.set_bias, 1, 0, 0.5)
        assert not walkthrough.active

    def test_another_x_ends_it_and_stays(self, walkthrough, workspace):
        workspace.set_x(0, 1.5)
        workspace.flush()
        assert not walkthrough.active
        assert workspace.x.tolist() == [1.5]

    def test_a_run_ends_it(self, walkthrough, workspace):
        assert workspace.training.run()
        assert not walkthrough.active

    def test_another_project_ends_it(self, walkthrough, workspace):
        workspace.new()
        assert not walkthrough.active

    def test_without_data_it_says_what_to_do(self, workspace_of, qtbot):
        workspace = workspace_of()
        with qtbot.waitSignal(workspace.refused):
            assert not workspace.walkthrough.next()


class TestOnTheCanvas:
    @pytest.fixture
    def canvas(self, workspace, theme, qtbot):
        canvas = Canvas(workspace, theme)
        qtbot.addWidget(canvas)
        canvas.resize(900, 600)
        canvas.show()
        qtbot.waitExposed(canvas)
        return canvas

    def test_labels_are_gradients_on_the_way_back(self, canvas, walkthrough, workspace):
        workspace.selection.set([NeuronRef(workspace.network.neuron_uid(2, 0))])
        assert [label.text for label in canvas.board.weight_labels] == ["3.00"]
        go_to(walkthrough, "backward", 2)
        assert [label.text for label in canvas.board.weight_labels] == ["∂ 3.000"]
        walkthrough.stop()
        assert [label.text for label in canvas.board.weight_labels] == ["3.00"]

    def test_every_part_is_painted(self, canvas, walkthrough):
        pictures = set()
        for _ in range(6):
            pictures.add(bytes(canvas.grab().toImage().constBits()))
            walkthrough.next()
        assert len(pictures) == 6

    def test_the_card_leads_through_it(self, canvas, walkthrough, workspace, theme, qtbot):
        bar = WalkBar(walkthrough, theme, canvas, canvas)
        bar.refresh()
        assert bar.isVisible()
        QTest.mouseClick(bar.next, Qt.MouseButton.LeftButton)
        assert walkthrough.stage == ("forward", 1)
        assert bar.caption.text() == walkthrough.caption
        QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
        assert walkthrough.stage == ("inputs", 0)
        QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
        assert not bar.isVisible()
        assert workspace.x.tolist() == [0.25]
