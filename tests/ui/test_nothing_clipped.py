"""No text of the window is cut off at 1280 x 800, in either language, whatever is selected."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from sample_networks import xor_project

from nnstudio.formats import load
from nnstudio.resources import find
from nnstudio.ui.labs.registry import LABS
from nnstudio.ui.panels.axis_menu import AxisMenu
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef

SIZE = (1280, 800)


def clipped(window):
    """Return the texts of a window's widgets that are larger than their place."""
    return sorted(
        f"{widget.objectName() or widget.metaObject().className()}: {text!r} needs {needed}, has {given}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not isinstance(widget, AxisMenu)  # shortens the names of inputs itself, with …
        for text, needed, given in _texts(widget)
        if needed > given
    )


def _texts(widget):
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.RichText and widget.text():
        room: QRect = widget.contentsRect()
        if widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
            longest = max(map(widget.fontMetrics().horizontalAdvance, widget.text().split()), default=0)
            if widget.text().isascii():
                yield widget.text(), longest, room.width()
        else:
            lines = widget.text().split("\n")
            yield widget.text(), max(map(widget.fontMetrics().horizontalAdvance, lines)), room.width()
    elif isinstance(widget, QPushButton | QToolButton) and widget.text() and _shows_text(widget):
        text = widget.text().replace("&", "")
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        yield text, widget.fontMetrics().horizontalAdvance(text) + icon, widget.width() - 4
    elif isinstance(widget, QComboBox):
        text = widget.currentText()
        yield text, widget.fontMetrics().horizontalAdvance(text), widget.width() - 24


def _shows_text(button: QAbstractButton) -> bool:
    return not isinstance(button, QToolButton) or (
        button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()
    )


def settle():
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture(params=["en", "zh_CN"])
def language(request):
    """Each language of the window."""
    return request.param


def test_start_page(open_window, language):
    window = open_window(size=SIZE, language=language)
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("example", ["xor", "iris", "sine", "digits"])
def test_each_page_of_the_inspector(open_window, language, example):
    window = open_window(load(find(f"examples/{example}.nns")), size=SIZE, language=language)
    network = window.workspace.network
    selections = {
        "nothing": (),
        "input": (NeuronRef(network.neuron_uid(0, 0)),),
        "neuron": (NeuronRef(network.neuron_uid(1, 0)),),
        "output neuron": (NeuronRef(network.neuron_uid(network.depth - 1, 0)),),
        "inputs": (LayerRef(network.layer_uid(0)),),
        "layer": (LayerRef(network.layer_uid(1)),),
        "output": (LayerRef(network.output.uid),),
        "connection": (ConnectionRef(network.neuron_uid(0, 0), network.neuron_uid(1, 0)),),
        "several": (NeuronRef(network.neuron_uid(1, 0)), NeuronRef(network.neuron_uid(1, 1))),
    }
    found = {}
    for name, items in selections.items():
        window.workspace.selection.set(list(items))
        settle()
        found[name] = clipped(window)
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("data", ["data.iris", "data.two_spirals", "data.sine"])
def test_each_plot_with_data(open_window, language, data, qtbot):
    window = open_window(xor_project(), size=SIZE, language=language)
    window.commands.data.choose(data)
    qtbot.waitUntil(lambda: window.workspace.data.kept is not None)
    found = {}
    for card in window.docks.cards:
        window.docks.raise_card(card)
        settle()
        found[card] = clipped(window)
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("lab", LABS)
def test_each_lab(open_window, language, lab):
    window = open_window(load(find("examples/iris.nns")), size=SIZE, language=language)
    window.commands.labs.open(lab)
    settle()
    assert clipped(window) == []
