"""Locks of a file in the window: chosen, seen, held, taken away."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.formats import save
from nnstudio.lessons.file_locks import kept_locks, with_locks
from nnstudio.lessons.locks import Locks, parse_control
from nnstudio.ui.classroom.lock_dialog import LockDialog


def sign_of(window):
    return window.findChild(object, "class.sign")


def in_dialog(act):
    def find():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LockDialog):
            try:
                act(dialog)
            except BaseException:
                # Nobody waits for an answer that doesn't come.
                dialog.reject()
                raise
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def click(dialog, key):
    box = dialog.boxes[key]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() - box.rect().center() * 0.9)


def test_a_teacher_locks_all_but_the_biases_and_sees_what_a_learner_sees(open_window):
    window = open_window(xor_project())
    sign = sign_of(window)
    assert not sign.isVisible()
    assert not window.commands.actions["class.unlock"].isEnabled()

    def lock(dialog):
        assert dialog.free is None
        QTest.mouseClick(dialog.nothing, Qt.MouseButton.LeftButton)
        assert dialog.free == ()
        click(dialog, "biases")
        QTest.mouseClick(dialog.lock, Qt.MouseButton.LeftButton)

    in_dialog(lock)
    window.commands.actions["class.lock"].trigger()
    assert window.workspace.project.view == {"locks": {"free": ["biases"]}}
    assert window.workspace.unsaved
    assert sign.isVisible()
    tiles = window.palette_panel._tiles
    assert not any(tiles[key].isEnabled() for key in ("neuron", "layer", "tanh", "head.softmax"))
    assert tiles["tanh"].toolTip() == "The file's author has locked the activations"
    assert not window.commands.actions["train.run"].isEnabled()
    window.canvas.interaction.add_layer()
    assert window.area.message.text == "The file's author has locked the layers"


def test_unlocking_is_a_step_that_can_be_undone(open_window):
    window = open_window(with_locks(xor_project(), ["weights"]))
    sign = sign_of(window)
    assert sign.isVisible()
    window.commands.actions["class.unlock"].trigger()
    assert window.workspace.project.view is None
    assert not sign.isVisible()
    assert window.palette_panel._tiles["neuron"].isEnabled()
    window.workspace.undo_stack.undo()
    assert sign.isVisible()
    assert not window.palette_panel._tiles["neuron"].isEnabled()


def test_a_file_is_unlocked_during_a_lesson_too_and_the_lesson_goes_on_to_hold(open_window):
    window = open_window(with_locks(xor_project(), []))
    window.workspace.locks.set_lesson(Locks((parse_control("biases"),)))
    window.commands.actions["class.unlock"].trigger()
    assert window.workspace.locks.file is None
    assert not window.workspace.locks.allows("weights")
    assert window.workspace.locks.allows("biases")


def test_the_places_of_a_part_stay_as_the_author_wrote_them(open_window):
    window = open_window(with_locks(xor_project(), ["weights:1", "weights:2/0", "names"]))

    def change(dialog):
        assert dialog.boxes["weights"].checkState() is Qt.CheckState.PartiallyChecked
        assert dialog.boxes["weights"].toolTip() == "Free in places: weights:1, weights:2/0"
        assert dialog.free == ("weights:1", "weights:2/0", "names")
        click(dialog, "data")
        QTest.mouseClick(dialog.lock, Qt.MouseButton.LeftButton)

    in_dialog(change)
    window.commands.actions["class.lock"].trigger()
    locks, _ = kept_locks(window.workspace.project)
    assert [str(one) for one in locks.free] == ["weights:1", "weights:2/0", "names", "data"]


def test_ticking_all_takes_the_locks_away(open_window):
    window = open_window(with_locks(xor_project(), ["weights:1"]))

    def free_all(dialog):
        QTest.mouseClick(dialog.everything, Qt.MouseButton.LeftButton)
        QTest.mouseClick(dialog.lock, Qt.MouseButton.LeftButton)

    in_dialog(free_all)
    window.commands.actions["class.lock"].trigger()
    assert window.workspace.locks.file is None


def test_what_of_the_locks_isnt_understood_is_told_when_the_file_is_opened(open_window, tmp_path):
    window = open_window(xor_project())
    path = tmp_path / "newer.nns"
    save(replace(xor_project(), view={"locks": {"free": ["biases", "dropout"]}}), path)
    assert window.files.open_path(path)
    assert window.area.message.text == (
        '$.view.locks.free[1]: this version of NN Studio knows no "dropout" that could be free'
    )
    assert window.workspace.locks.allows("biases")
    assert not window.workspace.locks.allows("weights")


def test_the_sign_is_there_after_the_window_was_made_anew(open_window):
    window = open_window(with_locks(xor_project(), ["weights"]))
    window.rebuild()
    QApplication.processEvents()
    assert sign_of(window).isVisible()
    assert not window.palette_panel._tiles["layer"].isEnabled()
