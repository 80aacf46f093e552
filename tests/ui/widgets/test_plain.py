"""Names with <, & and [*] in them, wherever they are shown."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip
from sample_networks import xor_project

from nnstudio.project import edits
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.gestures.names import NeuronName
from nnstudio.ui.canvas.menus import menu_for
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.selection import ConnectionRef
from nnstudio.ui.widgets.plain import caption, tip

NAME = "<b>R&D</b> [*]"


@pytest.fixture
def window(qtbot, theme):
    """A window whose project, first neuron and first input have such a name."""
    made = MainWindow(edits.rename_project(edits.rename_neuron(xor_project(), 1, 0, NAME), NAME), theme=theme)
    qtbot.addWidget(made, before_close_func=lambda w: w.workspace.undo_stack.setClean())
    with qtbot.waitExposed(made):
        made.show()
    made.load_views()
    return made


def test_a_short_plain_text_is_a_tool_tip_as_it_is():
    assert tip("p < 0.5 & q") == "p < 0.5 & q"
    assert tip("") == ""


def test_what_looks_like_html_is_shown_as_typed():
    label = QLabel(tip("<b>x</b> & y\n2"))
    assert label.text() == "<qt>&lt;b&gt;x&lt;/b&gt; &amp; y<br>2</qt>"


def test_a_long_text_is_wrapped():
    assert tip("word " * 40) == f"<qt>{'word ' * 40}</qt>"


def test_an_ampersand_is_no_key():
    assert caption("R&D") == "R&&D"


def test_hovering_shows_the_name_as_typed(window, qtbot):
    canvas = window.canvas
    point = canvas.neuron_point(1, 0)
    QApplication.sendEvent(
        canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    )
    assert QToolTip.text().startswith("<qt>&lt;b&gt;R&amp;D&lt;/b&gt; [*] = ")
    QToolTip.hideText()


def test_the_title_of_the_window_has_the_whole_name(window):
    assert window.windowTitle().replace("[*][*]", "@") == "<b>R&D</b> @[*] – NN Studio"


def test_undo_names_the_neuron_with_its_ampersand(window):
    neuron = NeuronName(window.workspace.network.neuron_uid(1, 0))
    neuron.write(window.workspace, "AND")
    assert window.commands.actions["edit.undo"].text() == "Undo Rename <b>R&&D</b> [*]"


def test_menus_and_buttons_show_the_ampersand(window, qtbot):
    workspace, network = window.workspace, window.workspace.network
    menu = menu_for(window.canvas.interaction, Hit("neuron", 1, 0), window.canvas)
    assert all("&" not in action.text().replace("&&", "") for action in menu.actions())
    menu.close()
    workspace.selection.set([ConnectionRef(network.neuron_uid(1, 0), network.neuron_uid(2, 0))])
    workspace.flush()
    button = window.inspector.page.source
    assert button.text() == "<b>R&&D</b> [*]"
    assert button.shortcut().isEmpty()
    assert window.toolbar.name.text() == NAME
    assert window.toolbar.name.shortcut().isEmpty()


def test_labels_messages_and_questions_show_it_as_typed(window, qtbot):
    window.area.message.show_error(NAME)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in window.findChildren(QLabel)
        if label.text() and label.window() is window
    )
    window.workspace.edit("Rename", edits.rename_project, "<i>x</i>")
    asked = []

    def answer():
        box = window.findChild(QMessageBox, "question.unsaved")
        asked.append((box.textFormat(), box.text()))
        box.reject()

    QTimer.singleShot(0, answer)
    window.files.may_discard()
    assert asked == [(Qt.TextFormat.PlainText, "Save the changes to “<i>x</i>”?")]
