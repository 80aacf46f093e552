"""Windows with a trained network, and the window that compares its states."""

import pytest
from comparing import settle
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.compare.window import CompareWindow


@pytest.fixture
def opened(qtbot):
    """Open the window for comparing, on one of its views."""

    def open_on(window, view="parameters"):
        window.commands.actions["compare.open"].trigger()
        found = next(one for one in window.findChildren(CompareWindow) if one.isVisible())
        found.show_view(view)
        settle(qtbot, found)
        return found

    return open_on


@pytest.fixture
def xor(open_window):
    """A window with the network for XOR, two edits after it was opened."""
    window = open_window(xor_project())
    window.workspace.edit("First", edits.set_weight, 1, 0, 1, 2.6)
    window.workspace.edit("Second", edits.set_bias, 2, 0, -3.5)
    return window


@pytest.fixture
def trained(open_window, qtbot):
    """A window with a network that learned circles for 8 epochs, with a moment for each."""
    window = open_window(Project(Network.dense(["x1", "x2"], [4], 1, head="sigmoid", seed=1)))
    assert window.workspace.data.choose(KeptDataset(Generated("circles", samples=80)))
    qtbot.wait(1)
    for _ in range(8):
        window.workspace.training.step_epoch()
        qtbot.waitUntil(lambda: not window.workspace.training.running)
    return window
