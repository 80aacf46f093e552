"""The data of a project in the window: linked tables are read beside the event loop, and links follow the project."""

import dataclasses

import pytest
from sample_networks import xor_project

from nnstudio.datasets import Embedded, Generated, KeptDataset, Linked, Shipped, TableChoices
from nnstudio.datasets.sources import digest_of
from nnstudio.formats import load, save
from nnstudio.training import kept_data, set_data

ROWS = b"x1,x2,out\n0,0,even\n0,1,odd\n1,0,odd\n1,1,even\n"


@pytest.fixture
def lesson(tmp_path):
    """A folder with a project that links a table."""
    folder = tmp_path / "lesson"
    folder.mkdir()
    (folder / "xor.csv").write_bytes(ROWS)
    link = Linked("xor.csv", TableChoices(("out",)), digest=digest_of(ROWS))
    kept = KeptDataset(link, test_share=0.0)
    project = set_data(xor_project(), kept, link.load(lambda path: ROWS), "standard")
    save(project, folder / "xor.nns")
    return folder


def settled(qtbot, workspace):
    qtbot.waitUntil(lambda: not workspace.data.reading)
    return workspace.data


def test_a_linked_table_arrives_after_the_project_is_open(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    data = workspace.data
    assert data.reading == "xor.csv"
    assert data.dataset is None
    assert "xor.csv" in workspace.training.why_not
    with qtbot.waitSignal(data.changed):
        pass
    assert len(data.dataset) == 4
    assert data.prepared is not None
    assert not data.is_changed
    assert workspace.training.can_run


def test_undoing_another_choice_reads_nothing_again(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    settled(qtbot, workspace)
    assert workspace.data.choose(KeptDataset(Generated("xor")))
    (lesson / "xor.csv").unlink()
    workspace.undo_stack.undo()
    assert not workspace.data.reading
    assert len(workspace.data.dataset) == 4


def test_a_table_that_is_gone_is_named_and_another_can_take_its_place(qtbot, workspace, lesson, tmp_path):
    (lesson / "xor.csv").rename(tmp_path / "moved.csv")
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    assert "xor.csv" in data.problem
    data.locate(tmp_path / "moved.csv")
    settled(qtbot, workspace)
    assert not data.problem
    assert data.kept.source.path == "../moved.csv"
    assert data.kept.source.digest == digest_of(ROWS)
    assert data.prepared is not None
    workspace.undo_stack.undo()
    settled(qtbot, workspace)
    assert "xor.csv" in data.problem


def test_a_table_that_holds_text_where_there_were_numbers_is_refused(qtbot, workspace, lesson):
    project = load(lesson / "xor.nns")
    columns = [{"name": "x1"}, {"name": "x2"}]
    save(dataclasses.replace(project, dataset={**project.dataset, "columns": columns}), lesson / "xor.nns")
    (lesson / "xor.csv").write_bytes(ROWS + b"one,1,even\n")
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    assert data.problem == "xor.csv: row 6, column x1: expected a number, found “one”"
    assert data.misfit is None
    assert not workspace.training.can_run


def test_a_table_that_has_changed_is_used_as_it_is_and_said(qtbot, workspace, lesson):
    (lesson / "xor.csv").write_bytes(ROWS + b"2,2,even\n")
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    assert data.is_changed
    assert len(data.dataset) == 5
    data.reload()
    settled(qtbot, workspace)
    assert not data.is_changed
    assert data.scaling.shift[0] == pytest.approx(0.8)  # learned anew from five rows
    assert workspace.undo_stack.count() == 1


def test_reloading_what_has_not_changed_is_no_step(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    settled(qtbot, workspace)
    workspace.data.reload()
    settled(qtbot, workspace)
    assert workspace.undo_stack.count() == 0


def test_a_table_that_breaks_while_the_project_is_open_takes_nothing_away(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    (lesson / "xor.csv").write_bytes(b"x1,x2,out\n0,0\n")
    with qtbot.waitSignal(workspace.refused) as refused:
        data.reload()
    assert "xor.csv" in refused.args[0]
    assert data.prepared is not None


def test_a_linked_table_can_be_taken_into_the_project(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    scaling = data.scaling
    assert data.embed()
    assert isinstance(data.kept.source, Embedded)
    assert data.scaling == scaling
    (lesson / "xor.csv").unlink()
    workspace.save()
    workspace.open(lesson / "xor.nns")
    assert data.prepared is not None


def test_the_link_follows_a_project_that_is_saved_elsewhere(qtbot, workspace, lesson, tmp_path):
    workspace.open(lesson / "xor.nns")
    data = settled(qtbot, workspace)
    other = tmp_path / "other" / "place"
    other.mkdir(parents=True)
    workspace.save(other / "copy.nns")
    assert load(other / "copy.nns").dataset["path"] == "../../lesson/xor.csv"
    # The open project goes on, also back through its history.
    assert not workspace.unsaved
    data.choose(KeptDataset(Shipped("iris")))
    workspace.undo_stack.undo()
    assert data.prepared is not None
    workspace.save()
    assert load(other / "copy.nns").dataset["path"] == "../../lesson/xor.csv"
    workspace.open(other / "copy.nns")
    assert settled(qtbot, workspace).prepared is not None


def test_opening_something_else_forgets_what_is_being_read(qtbot, workspace, lesson):
    workspace.open(lesson / "xor.nns")
    workspace.new(xor_project())
    assert not workspace.data.reading
    assert workspace.data.kept is None


def test_data_without_a_point_are_no_data_to_train_with(workspace):
    empty = Generated("xor", 4).load().without_rows(range(4))
    assert workspace.data.choose(KeptDataset(Embedded(dataclasses.replace(empty, name="Drawn by hand"))))
    assert workspace.data.prepared is None
    assert "no points yet" in workspace.training.why_not


@pytest.mark.parametrize("kind", ["none", "standard"])
@pytest.mark.parametrize("source", [Generated("circles", 30), Shipped("iris"), Embedded(Shipped("iris").load())])
def test_what_was_chosen_is_what_a_file_would_give(workspace, source, kind):
    assert workspace.data.choose(KeptDataset(source, test_share=0.25), kind=kind)
    assert workspace.data.kept == kept_data(workspace.project)
