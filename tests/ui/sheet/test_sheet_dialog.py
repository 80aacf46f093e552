"""The dialog under a person's hands: choices change the preview at once, and what is saved is what was seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from sample_networks import xor_project
from ui.sheet.paper import lines, page_count

from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.sheet.form import usual_paper


class Visit:
    """A window with its sheet open."""

    def __init__(self, window):
        self.window = window
        window.activateWindow()
        settle()
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        self.dialog = window.findChild(QWidget, "sheet")
        assert self.dialog is not None
        settle()

    def __getitem__(self, name):
        found = self.dialog.findChild(QWidget, f"sheet.{name}")
        assert found is not None, name
        return found

    def click(self, name):
        control = self[name]
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=control.rect().center())
        settle()

    def segment(self, name, key):
        control = self[name]
        for x in range(2, control.width(), 4):
            if control._choices[control.index_at(x) or 0][0] == key and control.index_at(x) is not None:
                QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(x + 4, control.height() // 2))
                break
        settle()
        assert control.choice == key

    def type(self, name, text):
        field = self[name]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle()

    @property
    def text(self):
        return "\n".join(line for page in self.dialog.pages for line in lines(page))


def settle():
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def visit(open_window):
    def make(project=None):
        return Visit(open_window(project if project is not None else xor_project()))

    return make


def test_the_menu_and_a_key_open_it_once(visit):
    at = visit()
    action = at.window.commands.actions["file.sheet"]
    assert action in at.window.commands.menu.actions()[0].menu().actions()
    action.trigger()
    assert len(at.window.findChildren(QWidget, "sheet")) == 1
    assert not at.dialog.isModal()


def test_it_begins_with_blanks_a_key_and_the_x_of_the_canvas(visit):
    at = visit()
    assert at.dialog.preview.count == 3
    assert at["title"].text() == "XOR"
    assert at["x.2"].value == 1.0
    assert "h1 = tanh(z) = tanh(1.20) = 0.83" in at.text
    assert at["paper"].choice == usual_paper()


def test_every_choice_shows_at_once(visit):
    at = visit()
    at.segment("results", "numbers")
    assert at.dialog.preview.count == 2
    assert not at["key"].isEnabled()
    at.segment("results", "blanks")
    at.click("key")
    assert at.dialog.preview.count == 2
    at.click("tables")
    assert at.dialog.preview.count == 1
    at.click("name_line")
    assert "Name:" not in at.text
    at.segment("paper", "Letter" if at["paper"].choice == "A4" else "A4")
    at.segment("decimals", "1")
    assert "z = 2.1 · x1 + 2.1 · x2 + (−0.9)" in at.text


def test_a_sheet_in_the_other_language(visit):
    at = visit()
    at.segment("language", "zh_CN")
    assert "姓名：" in at.text
    assert "Name:" not in at.text
    assert at.dialog.windowTitle() == "Hand-calculation sheet"
    at.segment("language", "en")
    assert "Name:" in at.text


def test_the_title_follows_the_project_until_it_is_typed(visit):
    at = visit()
    at.window.workspace.edit("Rename", edits.rename_project, "Either or")
    settle()
    assert at["title"].text() == "Either or"
    at.type("title", "Quiz 3")
    assert lines(at.dialog.pages[0])[0] == "Quiz 3"
    at.window.workspace.edit("Rename", edits.rename_project, "XOR again")
    settle()
    assert at["title"].text() == "Quiz 3"


def test_x_is_edited_for_the_sheet_alone_and_taken_from_the_canvas(visit):
    at = visit()
    at.type("x.1", "1/2")
    assert "x1 = 0.50" in at.text
    assert at.window.workspace.x.tolist() == [0.0, 1.0]
    at.window.workspace.set_all_x([0.25, -1.0])
    at.click("from_canvas")
    assert "x1 = 0.25 x2 = −1.00" in at.text


def test_it_follows_the_network(visit):
    at = visit()
    at.window.workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.5)
    settle()
    assert "z = 0.50 · x1" in at.text
    at.window.workspace.edit("Add input", edits.add_neuron, 0)
    settle()
    assert "x3 = 0.00" in at.text
    at.window.workspace.undo_stack.undo()
    settle()
    assert "x3" not in at.text


def test_a_network_too_large_says_so_and_saves_nothing(visit):
    at = visit(Project(Network.dense(64, [2], 1), "Big"))
    assert at["problem"].text() == (
        "Hidden 1 has 64 products in each sum. A sheet to be filled in by hand takes 24 at most."
    )
    assert at["problem"].isVisible()
    assert not at["save"].isEnabled()
    assert not at["print"].isEnabled()
    assert at.dialog.findChild(QWidget, "sheet.x.1") is None


def test_a_pdf_is_saved_where_a_person_says(visit, tmp_path, monkeypatch):
    at = visit()
    chosen = tmp_path / "class 9b"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    at.click("save")
    made = (tmp_path / "class 9b.pdf").read_bytes()
    assert page_count(made) == 3
    assert at["state"].text() == "Saved as class 9b.pdf"


def test_a_pdf_that_cant_be_written_is_told(visit, tmp_path, monkeypatch):
    at = visit()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "a.pdf"), ""))
    at.click("save")
    assert "a.pdf" in at["state"].text()
    assert at["state"].property("role") == "error"


def test_enter_in_a_field_saves_nothing(visit, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(True) or ("", ""))
    at = visit()
    at.type("title", "Quiz")
    at.type("x.1", "2")
    assert not asked
    at["save"].setFocus()
    QTest.keyClick(at["save"], Qt.Key.Key_Return)
    assert asked == [True]


def test_print_asks_for_a_printer_and_can_be_cancelled(visit):
    at = visit()
    at.click("print")
    asked = at["print_dialog"]
    assert asked.isVisible()
    asked.reject()
    settle()
    assert at.dialog.isVisible()


def test_close_and_esc_leave_nothing_behind(visit):
    at = visit()
    at.click("close")
    QApplication.sendPostedEvents(None, 52)
    assert at.window.findChild(QWidget, "sheet") is None
    again = Visit(at.window)
    QTest.keyClick(again.dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, 52)
    assert at.window.findChild(QWidget, "sheet") is None


def test_everything_can_be_reached_by_tab_and_has_a_name(visit):
    at = visit()
    seen, widget = [], at["title"]
    for _ in range(40):
        widget = widget.nextInFocusChain()
        if widget.window() is at.dialog and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.objectName().startswith("qt_"), widget
            seen.append(widget.objectName())
    for name in ("name_line", "results", "key", "tables", "decimals", "language", "paper", "x.1", "save", "print"):
        assert f"sheet.{name}" in seen
