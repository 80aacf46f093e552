"""Networks as text in the window: copied, looked at, pasted as a new document."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.formats.share_code import decode, encode
from nnstudio.project import Project, edits
from nnstudio.ui.classroom.paste_dialog import PasteDialog

CIRCLES = Project(Network.dense(2, [4, 3], 1, head="sigmoid", seed=3), "Circles", input=(0.25, -0.5))


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def in_dialog(act):
    """Call something with the dialog that comes next."""

    def find():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PasteDialog | QMessageBox):
            try:
                act(dialog)
            except BaseException:
                # Nobody waits for an answer that doesn't come.
                dialog.reject()
                raise
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def press_open(dialog):
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)


def test_what_is_copied_is_the_network_with_the_x_on_the_canvas(open_window, clipboard):
    window = open_window(xor_project())
    window.workspace.set_all_x([0.25, -0.5])
    QTest.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = decode(clipboard.text())
    assert copied == replace(xor_project(), input=(0.25, -0.5))
    length = len(clipboard.text())
    assert window.area.message.text == f"Copied as text of {length} characters: paste it into a chat"


def test_a_network_that_is_too_large_is_for_a_file_and_leaves_the_clipboard_alone(open_window, clipboard):
    window = open_window(Project(Network.dense(64, [100], 10, seed=1)))
    clipboard.setText("mine")
    window.commands.actions["edit.copy_code"].trigger()
    assert clipboard.text() == "mine"
    assert window.area.message.text == "This network is too large to be copied as text: save it as a file instead"


def test_ctrl_v_on_the_canvas_shows_what_a_code_holds_and_opens_it_as_a_new_document(open_window, clipboard):
    window = open_window(xor_project())
    clipboard.setText(f"Here you are: {encode(CIRCLES)} Have fun")
    seen = []

    def look(dialog):
        seen.extend([dialog.name.text(), dialog.found.text()])
        assert dialog.focusWidget() is dialog.open_button
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(look)
    QTest.keyClick(window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    # 2*4 + 4 + 4*3 + 3 + 3 + 1 parameters.
    assert seen == ["Circles", "Layers: 2-4-3-1 · 31 parameters · Hidden layers: Tanh · Output head: Sigmoid"]
    assert window.workspace.project == CIRCLES
    assert window.workspace.path is None
    assert not window.workspace.unsaved
    assert window.workspace.x.tolist() == [0.25, -0.5]


def test_a_text_without_a_code_isnt_offered_and_typing_one_is_enough(open_window, clipboard):
    window = open_window(xor_project())
    clipboard.setText("nothing of the kind")
    seen = []

    def type_one(dialog):
        seen.append((dialog.field.toPlainText(), dialog.open_button.isEnabled()))
        dialog.field.setPlainText("hello")
        seen.append((dialog.found.text(), dialog.open_button.isEnabled()))
        dialog.field.setPlainText(encode(CIRCLES)[:-4])
        seen.append((dialog.found.text()[:22], dialog.open_button.isEnabled()))
        dialog.field.setPlainText(encode(CIRCLES))
        seen.append((dialog.name.text(), dialog.open_button.isEnabled()))
        press_open(dialog)

    in_dialog(type_one)
    window.commands.actions["edit.paste_code"].trigger()
    assert seen == [
        ("", False),
        ("There is no network in this text: a code begins with nns1:", False),
        ("The code is cut off: 2", False),
        ("Circles", True),
    ]
    assert window.workspace.project == CIRCLES


def test_unsaved_work_is_asked_about(open_window, clipboard):
    window = open_window(xor_project())
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    kept = window.workspace.project
    clipboard.setText(encode(CIRCLES))

    def stay(box):
        QTest.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)

    def open_it(dialog):
        in_dialog(stay)
        press_open(dialog)

    in_dialog(open_it)
    window.commands.actions["edit.paste_code"].trigger()
    assert window.workspace.project is kept


def test_ctrl_v_in_a_field_is_the_fields(open_window, clipboard):
    window = open_window(xor_project())
    clipboard.setText("tanh")
    window.palette_panel.toggle_search()
    QTest.keyClick(window.palette_panel.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_panel.search.text() == "tanh"
