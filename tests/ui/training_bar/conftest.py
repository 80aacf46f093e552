"""Windows with a small network and data to learn from."""

import pytest

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project


@pytest.fixture
def bare(open_window):
    """A window with a network and no data."""
    return open_window(Project(Network.dense(["x1", "x2"], [4, 3], 1, activation="tanh", head="sigmoid", seed=1)))


@pytest.fixture
def window(bare, qtbot):
    """The same with circles to learn from."""
    assert bare.workspace.data.choose(KeptDataset(Generated("circles", samples=200)))
    qtbot.wait(1)
    return bare


@pytest.fixture
def trained(window, qtbot):
    """The same after 12 epochs, with a moment for each."""
    for _ in range(12):
        window.workspace.training.step_epoch()
        qtbot.waitUntil(lambda: not window.workspace.training.running)
    return window
