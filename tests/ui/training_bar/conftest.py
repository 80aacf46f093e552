"""Windows with a small network and data to learn from."""

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.theme import Theme


@pytest.fixture
def window_of(qtbot):
    """Open windows that are closed and freed after the test."""
    windows = []

    def make(project, *, size=(1440, 900)):
        theme = Theme("light")
        theme.reduced_motion = True
        window = MainWindow(project, theme=theme)
        windows.append(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.load_views()
        QApplication.processEvents()
        return window

    yield make
    for window in windows:
        if shiboken6.isValid(window):
            window.workspace.training.pause()
            window.workspace.undo_stack.setClean()
            window.close()
            window.deleteLater()


@pytest.fixture
def bare(window_of):
    """A window with a network and no data."""
    return window_of(Project(Network.dense(["x1", "x2"], [4, 3], 1, activation="tanh", head="sigmoid", seed=1)))


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
