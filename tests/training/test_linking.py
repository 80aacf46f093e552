"""A project's link to its table leads to the same file from wherever the project goes."""

import dataclasses

import pytest
from sample_networks import xor_project

from nnstudio.training.linking import moved_link


def linked(path):
    plain = {"kind": "linked", "path": path, "targets": ["y"]}
    return dataclasses.replace(xor_project(), dataset=plain)


@pytest.mark.parametrize(
    ("path", "target", "expected"),
    [
        ("flowers.csv", "/home/ada/other", "../lesson/flowers.csv"),
        ("flowers.csv", "/home/ada", "lesson/flowers.csv"),
        ("../tables/flowers.csv", "/home/ada/tables", "flowers.csv"),
        ("../tables/flowers.csv", "/srv", "../home/ada/tables/flowers.csv"),
    ],
)
def test_the_path_follows_to_another_folder(path, target, expected):
    project = linked(path)
    moved = moved_link(project, "/home/ada/lesson", target)
    assert moved.dataset == {**project.dataset, "path": expected}
    assert moved.network is project.network


def test_what_needs_no_other_path_stays_the_very_same_project():
    for project in (xor_project(), dataclasses.replace(xor_project(), dataset={"kind": "table", "table": "iris"})):
        assert moved_link(project, "/home/ada/lesson", "/srv") is project
    here = linked("flowers.csv")
    assert moved_link(here, "/home/ada/lesson", "/home/ada/lesson/../lesson") is not None
    assert moved_link(here, "/home/ada/lesson", "/home/ada/lesson") is here


def test_a_path_that_is_none_is_left_to_whoever_reads_it():
    project = dataclasses.replace(xor_project(), dataset={"kind": "linked", "path": 7})
    assert moved_link(project, "/home/ada/lesson", "/srv") is project
