"""What a lesson can point at is there: every name of a part of the window belongs to one."""

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from sample_networks import xor_project

from nnstudio.lessons import PALETTE, WINDOW
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.selection import LayerRef, NeuronRef
from nnstudio.ui.theme import Theme


@pytest.fixture
def names(qtbot):
    """Give the object names of a window in which a neuron, a layer and the output were selected."""
    theme = Theme("light")
    theme.reduced_motion = True
    window = MainWindow(xor_project(), theme=theme)
    window.show()
    qtbot.waitExposed(window)
    window.load_views()
    network = window.workspace.network
    for item in (NeuronRef(network.neuron_uid(1, 0)), LayerRef(network.layer_uid(1)), LayerRef(network.layer_uid(2))):
        window.workspace.selection.set([item])
        QApplication.processEvents()
    yield {one.objectName() for kind in (QWidget, QAction) for one in window.findChildren(kind)}
    if shiboken6.isValid(window):
        window.workspace.undo_stack.setClean()
        window.close()
        window.deleteLater()


def test_every_name_is_there(names):
    assert set(WINDOW) - names == set()
    assert {f"palette.{key}" for key in PALETTE} - names == set()
