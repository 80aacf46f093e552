"""What the tests of the labs share."""

import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.ui.labs.registry import LABS


@pytest.fixture
def open_lab(qtbot, theme, workspace_of):
    """Open a lab by its key on a project, by itself, as wide as its dock is at first."""

    def make(key, project=None):
        lab = LABS[key].load()(workspace_of(project), theme)
        qtbot.addWidget(lab)
        lab.resize(420, 900)
        with qtbot.waitExposed(lab):
            lab.show()
        QApplication.processEvents()
        return lab

    return make
