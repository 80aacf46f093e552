"""`nnstudio check` with the folder of a lesson."""

from collections.abc import Callable
from pathlib import Path

from cli.by_hand import Run
from lessons.lesson_folders import TOML, write_lesson


def test_a_lesson_that_is_right(run: Run, tmp_path: Path) -> None:
    write_lesson(tmp_path / "mine")
    done = run("check", "mine")
    assert (done.code, done.err) == (0, "")
    assert done.out == "mine: ok: “A title”, lesson, 2 steps, 1 goal, each reached by its solution; en, zh_CN\n"


def test_one_fault_is_one_line(refused: Callable[..., str], tmp_path: Path) -> None:
    write_lesson(tmp_path / "mine", lambda text: text.replace("== 12", "= 12"))
    assert refused("check", "mine") == (
        "mine: lesson.toml: step “bias”, goal: position 14: expected == to compare, found a single ="
    )


def test_several_faults_are_a_line_each(run: Run, tmp_path: Path) -> None:
    write_lesson(tmp_path / "mine", lambda text: text.replace("== 12", "= 12").replace("order = 3", 'order = "\\n"'))
    done = run("check", "mine")
    assert done.code == 2
    assert done.err == "nnstudio: mine: 2 faults in the lesson\n"
    assert done.out.splitlines() == [
        "lesson.toml: order: expected a whole number, found “�”",
        "lesson.toml: step “bias”, goal: position 14: expected == to compare, found a single =",
    ]


def test_a_goal_that_tries_to_run_code_is_read_and_refused(refused: Callable[..., str], tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    code = f"__import__('pathlib').Path('{trap}').touch()"
    write_lesson(tmp_path / "mine", lambda text: text.replace("output(1, 2) == 12 and changes == 1", code))
    assert "“__import__” is not known" in refused("check", "mine")
    assert not trap.exists()


def test_a_folder_without_a_lesson(refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert refused("check", "empty") == "empty: lesson.toml: there is no such file in empty"


def test_a_missing_language(refused: Callable[..., str], tmp_path: Path) -> None:
    write_lesson(tmp_path / "mine")
    (tmp_path / "mine" / "text.zh_CN.md").unlink()
    assert refused("check", "mine") == "mine: text.zh_CN.md: there is no such file in mine"


def test_the_lesson_of_these_tests_is_that_of_the_docs() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text(encoding="utf-8")
    for key in ("kind", "order", "free", "[title]", "[summary]", "[names.zh_CN]", "[[steps]]", "highlight", "goal"):
        assert key in TOML
        assert key in docs
