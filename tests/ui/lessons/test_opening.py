"""Opening and leaving lessons: the gallery, a folder of one's own, questions about unsaved work, what comes back."""

import shutil

import pytest
from lesson_learner import all_lessons
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from sample_networks import xor_project

from nnstudio import resources
from nnstudio.project import edits
from nnstudio.ui.lessons.entry import LessonsEntry
from nnstudio.ui.settings import Settings


def gallery(person):
    """Return the gallery that is open."""
    return next(one for one in QApplication.topLevelWidgets() if one.objectName() == "lessons" and one.isVisible())


def galleries():
    """Return whether a gallery is open."""
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "lessons" and one.isVisible()]


def answer(button):
    """Answer the next question with a button."""

    def press():
        box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox))
        box.button(button).click()

    QTimer.singleShot(50, press)


def test_the_start_page_leads_to_the_lessons(learner):
    person = learner()
    entry = person.window.findChild(LessonsEntry)
    assert entry.isVisible()
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    shown = gallery(person)
    assert list(shown.tiles) == [lesson.key for lesson in all_lessons()]
    tile = shown.tiles["layer"]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    person.settle()
    assert galleries() == []
    assert person.session.run.lesson.key == "layer"
    assert not person.window.area.welcome.isVisible()
    assert person.lessons.panel.isVisible()
    assert person.window.palette_panel.rail


def test_a_key_opens_the_gallery_and_arrows_go_through_it(learner):
    person = learner(xor_project())
    QTest.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    shown = gallery(person)
    first = shown.tiles["neuron"]
    assert shown.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert shown.focusWidget() is shown.tiles["bias"]
    QTest.keyClick(shown.tiles["bias"], Qt.Key.Key_Down)
    assert shown.focusWidget() is shown.tiles["xor"]
    QTest.keyClick(shown.tiles["xor"], Qt.Key.Key_Left)
    QTest.keyClick(shown.tiles["layer"], Qt.Key.Key_Return)
    person.settle()
    assert person.session.run.lesson.key == "layer"


def test_tiles_tell_the_progress(learner):
    person = learner(xor_project())
    person.open("challenge-xor")
    person.solve()
    person.open("bias")
    person.solve()
    person.click("lesson.next")
    person.lessons.open_gallery()
    shown = gallery(person)
    assert shown.tiles["challenge-xor"].finished
    assert shown.tiles["challenge-xor"].state == "done"
    assert shown.tiles["bias"].state == "1 of 7 steps done"
    assert shown.tiles["layer"].state == "6 steps"
    assert shown.tiles["challenge-nand"].state == ""
    shown.tiles["bias"].start_over_wanted.emit()
    assert person.session.progress(person.session.run.lesson).done == ()
    shown.close()


def test_unsaved_work_is_asked_about(learner):
    person = learner(xor_project())
    workspace = person.window.workspace
    workspace.edit("Set bias", edits.set_bias, 1, 0, 0.25)
    mine = workspace.project
    lesson = all_lessons()[0]
    answer(QMessageBox.StandardButton.Cancel)
    assert not person.lessons.open(lesson)
    assert workspace.project is mine
    answer(QMessageBox.StandardButton.Discard)
    assert person.lessons.open(lesson)
    person.settle()
    assert person.session.run.lesson is lesson


def test_leaving_brings_back_what_was_open(learner):
    person = learner(xor_project())
    window = person.window
    window.workspace.set_all_x([0.25, 0.75])
    before = window.workspace.project
    person.open("bias")
    person.solve()
    window.commands.actions["lesson.leave"].trigger()
    person.settle()
    assert window.workspace.network == before.network
    assert window.workspace.x.tolist() == [0.25, 0.75]
    assert not window.workspace.unsaved
    assert window.docks.lesson.isHidden()
    assert not window.area.welcome.isVisible()
    assert not window.palette_panel.rail


def test_leaving_brings_back_the_file(learner, tmp_path):
    person = learner(xor_project())
    workspace = person.window.workspace
    workspace.edit("Set bias", edits.set_bias, 1, 0, 0.25)
    path = tmp_path / "mine.nns"
    workspace.save(path)
    person.open("bias")
    assert workspace.path is None
    person.lessons.leave()
    person.settle()
    assert workspace.path == path
    assert float(workspace.network.layers[0].bias[0]) == 0.25
    assert not workspace.unsaved


def test_leaving_without_anything_before_gives_the_start_page(learner):
    person = learner()
    person.open("bias")
    person.lessons.leave()
    person.settle()
    assert person.window.area.welcome.isVisible()


def test_closing_the_panel_leaves_the_lesson(learner):
    person = learner(xor_project())
    person.open("bias")
    close = person.window.docks.lesson.findChild(object, "dock.lesson.close")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    person.settle()
    assert person.session.run is None
    assert person.window.workspace.project.name == "XOR"


def test_nobody_is_asked_about_an_exercise(learner):
    person = learner()
    person.open("bias")
    person.window.workspace.edit("Set bias", edits.set_bias, 1, 0, 1.0)
    assert not person.window.workspace.unsaved
    assert person.window.files.may_discard()
    assert person.open("neuron").lesson.key == "neuron"


def test_opening_something_else_closes_the_lesson(learner):
    person = learner()
    person.open("bias")
    person.window.files.open_path(resources.find("examples/xor.nns"))
    person.settle()
    assert person.session.run is None
    assert person.window.docks.lesson.isHidden()
    assert person.window.workspace.project.name == "XOR"
    assert person.window.workspace.locks.lesson is None


def test_resetting_the_layout_keeps_the_lesson(learner):
    person = learner()
    person.open("bias")
    person.window.commands.actions["view.reset_layout"].trigger()
    person.settle()
    assert person.lessons.panel.isVisible()


def test_the_panel_of_the_last_run_is_not_there_without_a_lesson(learner):
    settings = Settings()
    person = learner(xor_project(), settings=settings)
    person.window.resize(1440, 900)
    person.settle()
    before = person.window.docks.palette.width()
    person.open("bias")
    person.window.close()
    again = learner(xor_project(), size=(1440, 900), settings=settings)
    again.settle()
    assert again.window.docks.lesson.isHidden()
    assert again.window.docks.palette.width() == before
    assert not again.window.palette_panel.rail


def test_the_start_page_in_a_lesson_leads_back_or_out_of_it(learner):
    person = learner(size=(1440, 900))
    person.open("bias")
    window = person.window
    window.commands.actions["file.start_page"].trigger()
    person.settle()
    QTest.keyClick(window.area.welcome, Qt.Key.Key_Escape)
    person.settle()
    assert person.lessons.panel.isVisible()
    window.commands.actions["file.start_page"].trigger()
    person.settle()
    QTest.mouseClick(window.area.welcome.tiles["xor"], Qt.MouseButton.LeftButton)
    person.settle()
    assert person.session.run is None
    assert window.docks.lesson.isHidden()
    assert not window.palette_panel.rail


@pytest.fixture
def own(tmp_path):
    """A copy of a lesson in a folder of one's own."""
    return shutil.copytree(resources.find("lessons/bias"), tmp_path / "bias")


def test_a_folder_of_ones_own_is_opened_and_has_its_own_progress(learner, own, monkeypatch):
    person = learner()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    person.lessons.open_gallery()
    button = gallery(person).findChild(QPushButton, "lessons.folder")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.settle()
    assert person.session.folder == own
    assert person.window.docks.lesson.title.label.text() == "Your own lesson"
    person.solve()
    assert person.session.progress(person.session.run.lesson, own).done == ("threshold",)
    assert person.session.progress(person.session.run.lesson).done == ()


def test_a_fault_in_a_lesson_is_one_line_with_file_and_key(learner, own):
    person = learner(xor_project())
    file = own / "lesson.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("abs(output(0.5) - 0.5) < 0.05", "__import__('os')"), encoding="utf-8")
    assert not person.lessons.open_folder(own)
    message = person.window.area.message.text
    assert message.startswith("lesson.toml: step “threshold”, goal: ")
    assert "\n" not in message
    assert person.window.workspace.project.name == "XOR"
    assert not person.lessons.open_folder(own / "nowhere")
    assert "lesson.toml" in person.window.area.message.text


def test_a_step_that_cant_be_prepared_says_so_and_goes_on_with_what_there_is(learner, own):
    person = learner()
    file = own / "lesson.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("layer = 1, neuron = 0, value = -4", "layer = 1, neuron = 7, value = -4"), encoding="utf-8"
    )
    assert person.lessons.open_folder(own)
    person.settle()
    person.click("lesson.skip")
    assert person.session.run.index == 1
    assert person.window.area.message.text
    assert person.lessons.panel.page.isVisible()
