"""The network of the design's pictures, and an inspector that shows a part of it."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project
from nnstudio.ui.inspector.inspector import Inspector
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef


def pictured_project():
    """2-4-3-1, all tanh: hidden 1 gives −0.47, −0.24, 0.80 and 0.82 for x = (0.8, −0.6)."""
    first = np.array([[-0.8, -0.3], [-0.5, 0.4], [1.2, 0.3], [0.9, -0.6]])
    outputs = np.array([-0.47, -0.24, 0.80, 0.82])
    hidden1 = Layer("Hidden 1", "tanh", f32(first), f32(np.arctanh(outputs) - first @ [0.8, -0.6]))
    hidden2 = Layer(
        "Hidden 2",
        "tanh",
        f32([[-0.9, 0.4, -0.6, -0.5], [0.31, -1.06, -1.30, 1.06], [0.3, -0.5, 0.2, 0.6]]),
        f32([-0.5, 1.11, -0.3]),
    )
    output = OutputLayer("sigmoid", f32([[-1.6, 1.8, 1.4]]), f32([-0.3]), classes=("false", "true"))
    return Project(Network((Input("x1"), Input("x2")), (hidden1, hidden2), output), "XOR network", (0.8, -0.6))


def f32(values):
    return np.array(values, dtype=np.float32)


def choose_from_menu(qtbot, text):
    """Press keys in the menu that opens next, until the entry with a text is chosen."""

    def press():
        menu = QApplication.activePopupWidget()
        entry = next(action for action in menu.actions() if action.text() == text)
        menu.setActiveAction(entry)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, press)


def menu_key(widget):
    """Send what the menu key of a keyboard sends."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(widget, event)


class Bench:
    """An inspector with its workspace, and short ways to its parts."""

    def __init__(self, workspace, theme, qtbot):
        self.workspace = workspace
        self.theme = theme
        self.qtbot = qtbot
        self.inspector = Inspector(workspace, theme)
        self.inspector.resize(308, 820)
        qtbot.addWidget(self.inspector)
        with qtbot.waitActive(self.inspector):
            self.inspector.show()
            self.inspector.activateWindow()
        self.settle()

    @property
    def network(self):
        return self.workspace.network

    @property
    def page(self):
        return self.inspector.page

    @property
    def undo(self):
        return self.workspace.undo_stack

    def settle(self):
        """Let the forward pass that is due happen, and what follows from it."""
        self.workspace.flush()
        self.qtbot.wait(1)

    def neuron(self, layer, index):
        return NeuronRef(self.network.neuron_uid(layer, index))

    def layer(self, number):
        return LayerRef(self.network.layer_uid(number))

    def connection(self, layer, neuron, source):
        network = self.network
        return ConnectionRef(network.neuron_uid(layer - 1, source), network.neuron_uid(layer, neuron))

    def select(self, *items):
        self.workspace.selection.set(items)
        self.settle()
        return self.inspector.page

    def type(self, field, text, end=Qt.Key.Key_Return):
        """Replace what a field holds by keystrokes, and end with a key."""
        self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(field, letter)
            else:
                # QTest knows keys of ASCII only.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(field, key)
        if end is not None:
            self.qtbot.keyClick(field, end)
        self.settle()

    def find(self, kind, name):
        """Return the control with an objectName on the page that shows."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found
