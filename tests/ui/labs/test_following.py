"""Labs on collapse, activations, softmax, heads and gradients follow the network wherever it goes."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project, edits

LABS = ("collapse", "activation", "softmax", "heads", "gradients")


def turn():
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("key", LABS)
def test_while_it_trains(open_lab, qtbot, key):
    lab = open_lab(key)
    workspace = lab.workspace
    workspace.data.choose(KeptDataset(Generated("xor", samples=60)))
    turn()
    before = workspace.network
    shown = lab.grab().toImage()
    workspace.training.run()
    qtbot.waitUntil(lambda: workspace.training.epochs > 5, timeout=20_000)
    workspace.training.pause()
    assert workspace.network is not before
    # While it trains a lab shows ten states a second, so that the last one may be a moment late.
    qtbot.waitUntil(lambda: lab.grab().toImage() != shown)
    workspace.undo_stack.undo()
    turn()
    assert workspace.network == before
    workspace.training.leave()


@pytest.mark.parametrize("key", LABS)
def test_whatever_becomes_of_the_network(open_lab, key):
    lab = open_lab(key)
    workspace = lab.workspace
    steps = [
        (edits.add_layers, (3,), {}),
        (edits.set_all_activations, ("identity",), {}),
        (edits.remove_layer, (2,), {}),
        (edits.set_head, ("softmax",), {}),
        (edits.add_neuron, (0,), {}),
        (edits.cut, ([(1, 0, 0), (1, 1, 1)],), {}),
        (edits.set_all_use_bias, (False,), {}),
        (edits.remove_layer, (1,), {}),
        (edits.remove_layer, (1,), {}),
        (edits.remove_layer, (1,), {}),
        (edits.set_head, ("linear",), {}),
    ]
    for edit, args, kwargs in steps:
        assert workspace.edit("Step", edit, *args, **kwargs)
        turn()
        assert not lab.grab().isNull()
    for _ in steps:
        workspace.undo_stack.undo()
        turn()
    assert workspace.network == xor_project().network
    workspace.new(Project(Network.dense(1, [], 1)))
    turn()
    assert not lab.grab().isNull()


@pytest.mark.parametrize("key", LABS)
def test_a_hidden_lab_does_nothing(open_lab, key):
    lab = open_lab(key)
    lab.hide()
    computed = []
    lab.refresh = lambda: computed.append(True)
    lab.workspace.edit("Weights", edits.reinitialize, seed=3)
    turn()
    assert not computed
    lab.show()
    turn()
    assert computed == [True]


@pytest.mark.parametrize(("key", "part"), [("collapse", "gauge"), ("gradients", "plot")])
def test_another_x_computes_nothing_anew(open_lab, key, part):
    lab = open_lab(key)
    known = lab._known
    before = getattr(lab, part).accessibleName()
    lab.workspace.set_all_x(np.array([0.25, -0.75]))
    turn()
    assert lab._known == known
    assert getattr(lab, part).accessibleName() == before
