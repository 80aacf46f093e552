"""Locks in a network's file: what they leave free, what isn't understood of them, and what of the file they touch."""

from dataclasses import replace

import pytest
from sample_networks import xor_project

from nnstudio.formats import dumps, loads
from nnstudio.lessons.file_locks import PARTS, kept_locks, with_locks
from nnstudio.lessons.locks import CONTROLS
from nnstudio.project import edits


def test_every_part_but_x_can_be_locked():
    assert set(PARTS) == set(CONTROLS) - {"x"}


def test_what_is_free_is_kept_in_the_view_of_the_file_and_the_other_keys_stay():
    project = replace(xor_project(), view={"zoom": 2, "locks": {"note": "for lesson 3", "free": []}})
    locked = with_locks(project, ["weights:1", "biases"])
    assert locked.view == {"zoom": 2, "locks": {"note": "for lesson 3", "free": ["weights:1", "biases"]}}
    assert loads(dumps(locked), "x.nns").view == locked.view
    assert with_locks(locked, None).view == {"zoom": 2}
    assert with_locks(with_locks(xor_project(), []), None).view is None


def test_locking_the_same_again_changes_nothing():
    locked = with_locks(xor_project(), ["weights"])
    assert with_locks(locked, ["weights"]) is locked
    project = xor_project()
    assert with_locks(project, None) is project


def test_a_file_says_who_locked_what():
    project = with_locks(xor_project(), ["weights:1"])
    locks, faults = kept_locks(project)
    assert not faults
    assert locks.refusal(project, edits.set_weight(project, 1, 0, 0, 0.5)) is None
    refused = locks.refusal(project, edits.set_weight(project, 2, 0, 0, 0.5))
    assert str(refused) == "The file's author has locked the weights"
    assert str(locks.refusal(project, edits.set_bias(project, 1, 0, 0.5))) == "The file's author has locked the biases"


def test_an_empty_list_locks_all_but_x():
    project = with_locks(xor_project(), [])
    locks, _ = kept_locks(project)
    assert [name for name in CONTROLS if locks.allows(name)] == ["x"]
    assert locks.refusal(project, edits.rename_project(project, "Mine")) is not None


@pytest.mark.parametrize(
    ("kept", "line"),
    [
        ({}, "$.view.locks.free: expected a list of what is free; nothing is locked"),
        ("all", "$.view.locks.free: expected a list of what is free; nothing is locked"),
        ({"free": "weights"}, "$.view.locks.free: expected a list of what is free; nothing is locked"),
    ],
)
def test_what_are_no_locks_lock_nothing_and_say_so(kept, line):
    locks, faults = kept_locks(replace(xor_project(), view={"locks": kept}))
    assert locks is None
    assert [str(fault) for fault in faults] == [line]


def test_unknown_names_are_told_and_the_known_ones_hold():
    project = replace(xor_project(), view={"locks": {"free": ["biases", "dropout", 3, "weights:1/2/3/4"]}})
    locks, faults = kept_locks(project)
    assert [str(fault) for fault in faults] == [
        '$.view.locks.free[1]: this version of NN Studio knows no "dropout" that could be free',
        "$.view.locks.free[2]: expected the name of a part of a network",
        '$.view.locks.free[3]: this version of NN Studio knows no "weights:1/2/3/4" that could be free',
    ]
    assert locks.allows("biases")
    assert not locks.allows("weights")
