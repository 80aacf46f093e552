"""The one gate of all edits: a lesson's locks and a file's, and what goes on in spite of them."""

from contextlib import suppress
from dataclasses import replace

import pytest
from sample_networks import xor_project

from nnstudio.lessons.file_locks import with_locks
from nnstudio.lessons.locks import Locks, parse_control
from nnstudio.project import edits


def lesson(*free):
    return Locks(tuple(map(parse_control, free)))


@pytest.fixture
def refusals(workspace):
    said = []
    workspace.refused.connect(said.append)
    return said


def test_an_edit_that_a_lesson_leaves_locked_is_refused_with_its_sentence(workspace, refusals):
    workspace.locks.set_lesson(lesson("biases"))
    assert workspace.edit("Set bias", edits.set_bias, 1, 0, 0.25)
    before = workspace.project
    assert not workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.25)
    assert workspace.project is before
    assert refusals == ["The weights stay as they are in this step"]
    workspace.locks.set_lesson(None)
    assert workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.25)


def test_a_file_and_a_lesson_hold_together(workspace, refusals):
    workspace.new(with_locks(xor_project(), ["weights", "biases"]))
    workspace.locks.set_lesson(lesson("biases", "names"))
    allows = workspace.locks.allows
    assert (allows("weights"), allows("biases"), allows("names"), allows("x")) == (False, True, False, True)
    assert not workspace.edit("Rename", edits.rename_project, "Mine")
    assert refusals == ["The file's author has locked the names"]


def test_undo_and_redo_are_free(workspace):
    start = workspace.project
    workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.25)
    changed = workspace.project
    workspace.locks.set_lesson(lesson("biases"))
    workspace.undo_stack.undo()
    assert workspace.project is start
    workspace.undo_stack.redo()
    assert workspace.project is changed


def test_the_gate_follows_what_the_file_keeps_through_edits_undo_and_other_files(workspace, qtbot):
    gate = workspace.locks
    with qtbot.waitSignal(gate.changed):
        workspace.edit("Lock parts", with_locks, ["biases"])
    assert not gate.allows("weights")
    workspace.undo_stack.undo()
    assert gate.allows("weights")
    workspace.undo_stack.redo()
    assert not gate.allows("weights")
    workspace.edit("Unlock", with_locks, None)
    assert gate.allows("weights")
    workspace.undo_stack.undo()
    workspace.new()
    assert gate.allows("weights")
    assert gate.file is None


def test_names_of_a_newer_version_are_told(workspace):
    workspace.new(replace(xor_project(), view={"locks": {"free": ["biases", "dropout"]}}))
    assert [str(fault) for fault in workspace.locks.faults] == [
        '$.view.locks.free[1]: this version of NN Studio knows no "dropout" that could be free'
    ]
    workspace.new()
    assert workspace.locks.faults == ()


def test_a_solution_goes_past_the_locks(workspace):
    workspace.locks.set_lesson(lesson("biases"))
    with workspace.locks.bypass(), workspace.locks.bypass():
        assert workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.25)
    assert not workspace.edit("Set weight", edits.set_weight, 1, 0, 0, 0.5)
    with suppress(ZeroDivisionError), workspace.locks.bypass():
        raise ZeroDivisionError
    assert not workspace.locks.allows("weights")


def test_what_changes_behind_a_bypass_is_told_after_it(workspace):
    told = []
    workspace.locks.changed.connect(lambda: told.append(workspace.locks.allows("weights")))
    with workspace.locks.bypass():
        workspace.edit("Lock parts", with_locks, ["biases"])
        assert workspace.locks.allows("weights")
        assert told == []
    assert told == [False]


def test_training_says_why_it_is_locked(workspace, refusals):
    workspace.locks.set_lesson(lesson("weights"))
    assert not workspace.training.can_run
    assert workspace.training.why_not == "This step is done by hand, without training"
    assert not workspace.training.run()
    assert not workspace.training.step()
    assert refusals == ["This step is done by hand, without training"] * 2
