"""A canvas with a network of 2, 4, 3 and 1 neurons, and what acts on it."""

import pytest
from ui.canvas.canvas_pointer import PaletteHand, Pointer

from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.canvas.view import Canvas


def small_project():
    network = Network.dense(2, [4, 3], 1, activation=["tanh", "relu"], head="sigmoid", seed=1)
    return Project(network=network, input=(0.5, -0.25))


@pytest.fixture
def canvas_of(qtbot, theme, workspace_of):
    """Make canvases of 1000 x 640 that show a project."""

    made = []  # A window without an owner can be collected in the middle of painting itself.

    def make(project):
        canvas = Canvas(workspace_of(project), theme)
        qtbot.addWidget(canvas)
        made.append(canvas)
        canvas.resize(1000, 640)
        canvas.show()
        qtbot.waitExposed(canvas)
        canvas.activateWindow()
        canvas.setFocus()
        qtbot.waitUntil(canvas.hasFocus)
        return canvas

    yield make
    made.clear()


@pytest.fixture
def canvas(canvas_of):
    """A canvas that shows the small network."""
    return canvas_of(small_project())


@pytest.fixture
def workspace(canvas):
    """The canvas's workspace."""
    return canvas.workspace


@pytest.fixture
def pointer(canvas):
    """The mouse."""
    return Pointer(canvas)


@pytest.fixture
def palette(canvas):
    """Start a drag of an item from the palette."""

    def start(item):
        return PaletteHand(canvas, item)

    return start


@pytest.fixture
def hints(workspace):
    """What the status bar was told, in order."""
    said = []
    workspace.hint.connect(said.append)
    return said


@pytest.fixture
def refusals(workspace):
    """What was refused, and why."""
    said = []
    workspace.refused.connect(said.append)
    return said


@pytest.fixture
def steps(workspace):
    """Titles of the undo steps so far."""

    def titles():
        stack = workspace.undo_stack
        return [stack.text(index) for index in range(stack.count())]

    return titles
