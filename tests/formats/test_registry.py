"""`load` and `save` find the format by the file's ending."""

import os
from pathlib import Path

import pytest

from nnstudio.errors import FileRefused
from nnstudio.formats import FORMATS, dumps, load, save
from nnstudio.project import blank


def test_a_project_to_a_file_and_back(tmp_path: Path) -> None:
    project = blank()
    save(project, tmp_path / "a.nns")
    assert load(tmp_path / "a.nns") == project
    assert (tmp_path / "a.nns").read_bytes() == dumps(project)


def test_paths_may_be_texts_and_endings_in_capitals(tmp_path: Path) -> None:
    save(blank(), f"{tmp_path}/A.NNS")
    assert load(f"{tmp_path}/A.NNS") == blank()


def test_a_copy_with_another_ending_is_read_as_a_network_file(tmp_path: Path) -> None:
    save(blank(), tmp_path / "a.nns")
    os.rename(tmp_path / "a.nns", tmp_path / "a.nns.bak")
    assert load(tmp_path / "a.nns.bak") == blank()


@pytest.mark.parametrize("name", ["a.txt", "a", "a.nns.bak", ".nns"])
def test_nothing_is_written_under_an_ending_of_no_format(name: str, tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        save(blank(), tmp_path / name)
    assert str(refused.value) == f"{name}: a network file that can be written ends in .nns"
    assert os.listdir(tmp_path) == []


def test_a_project_that_can_not_be_saved_leaves_the_old_file(tmp_path: Path) -> None:
    from dataclasses import replace

    save(blank(), tmp_path / "a.nns")
    before = (tmp_path / "a.nns").read_bytes()
    with pytest.raises(FileRefused):
        save(replace(blank(), view={"zoom": float("inf")}), tmp_path / "a.nns")
    assert (tmp_path / "a.nns").read_bytes() == before
    assert os.listdir(tmp_path) == ["a.nns"]


def test_the_network_file_has_the_mime_type_of_the_contract() -> None:
    assert FORMATS[".nns"].mime_type == "application/vnd.nnstudio.project+json"
