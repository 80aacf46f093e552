"""A learner's way through a lesson: goals live, hints one by one, back and skip, and what is kept."""

import json
from pathlib import Path

import pytest
from lessons.lesson_folders import write_lesson

from nnstudio.lessons import GoalPart, Lesson, LessonRun, Progress, load_lesson
from nnstudio.lessons.solution import play
from nnstudio.project import edits

THREE = """

[[steps]]
key = "again"
goal = "output(1, 2) > 20"
solution = [{ do = "set_bias", layer = 2, neuron = 0, value = 20 }]
"""
TEXT = "\n\n## again: Third\nText.\n### task\nDo.\n### hint\nA.\n### hint\nB.\n"


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    folder = write_lesson(tmp_path / "mine", lambda text: text + THREE, texts=lambda text: text + TEXT)
    (folder / "text.zh_CN.md").write_text((folder / "text.zh_CN.md").read_text("utf-8") + TEXT, "utf-8")
    return load_lesson(folder)


def test_from_the_first_step_to_the_last(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    work = run.begin()
    assert (run.index, run.step.key, run.last, run.can_go_on) == (0, "read", False, True)
    assert run.look(work.project)  # nothing to do
    assert run.next() is None  # the learner keeps their network
    assert (run.index, run.can_go_on) == (1, False)

    project = work.project
    assert not run.look(project)
    assert run.parts == (
        GoalPart("output(1, 2) == 12", "output for (1, 2) = 12", False, 11.0),
        GoalPart("changes == 1", "changed numbers = 1", False, 0.0),
    )
    with pytest.raises(ValueError, match="the goal of the step isn't met"):
        run.next()
    project = edits.set_bias(project, 2, 0, 2)
    assert run.look(project)
    assert run.met
    assert all(part.met for part in run.parts)

    run.next()
    assert run.step.key == "again"
    assert not run.look(project)
    project = edits.set_bias(project, 2, 0, 30)
    assert run.look(project)
    assert run.next() is None
    assert run.finished
    assert run.progress.done == ("read", "bias", "again")
    assert run.progress.share(lesson) == 1


def test_a_goal_once_met_stays_met(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    run.go(1)
    start = run.begin().project
    run.look(edits.set_bias(start, 2, 0, 2))
    assert run.look(start)
    assert not run.parts[0].met
    assert run.can_go_on


def test_changes_count_from_where_the_learner_began_the_step(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    own = edits.set_bias(run.begin().project, 1, 1, 0.25)
    run.look(own)  # in the step that is there to be read
    run.next()
    run.look(edits.set_bias(own, 1, 0, 0.75))
    assert run.parts[1].value == 1.0


def test_a_project_that_was_never_shown_counts_from_the_first_look(lesson: Lesson) -> None:
    run = LessonRun(lesson, Progress("bias"))
    other = edits.set_bias(lesson.start, 1, 1, 0.25)
    run.look(other)
    assert run.parts[1].value == 0.0


def test_skipping_begins_the_next_step_by_the_book(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    run.begin()
    run.next()
    work = run.skip()
    assert work is not None
    assert work.project.network == edits.set_bias(lesson.start, 2, 0, 2).network
    assert run.progress.skipped == ("bias",)
    assert run.step.key == "again"
    assert run.skip() is None
    assert run.finished
    assert run.progress.done == ("read",)


def test_back_and_restart(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    assert run.back() is None
    run.go(2)
    assert run.back() == lesson.begin(1)
    assert run.step.key == "bias"
    run.look(edits.set_bias(lesson.start, 2, 0, 2))
    assert run.restart() == lesson.begin(1)
    assert not run.met
    assert run.can_go_on  # it was done before


def test_a_skipped_step_that_is_done_later_is_done(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    run.go(1)
    run.skip()
    run.back()
    run.look(edits.set_bias(lesson.start, 2, 0, 2))
    assert run.progress.skipped == ()
    assert run.progress.done == ("bias",)


def test_hints_one_by_one(lesson: Lesson) -> None:
    run = LessonRun(lesson, language="en")
    assert run.hint() is None  # there are none in the first step
    run.go(1)
    assert (run.hints(), run.more_hints()) == ((), 2)
    assert run.hint() == "Once."
    assert run.hint() == "Twice."
    assert run.hint() is None
    assert (run.hints(), run.more_hints()) == (("Once.", "Twice."), 0)
    run.language = "zh_CN"
    assert run.hints() == ("一。", "二。")
    assert run.text().title == "第二"


def test_the_solution_reaches_the_goal_from_where_it_starts(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    run.go(1)
    start, actions = run.solution()
    end = play(actions, start)
    assert run.look(end.project, x=end.x)
    assert run.progress.solved == ("bias",)


def test_what_is_locked(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    project = run.begin().project
    assert run.refusal(project, edits.set_head(project, "softmax")) == (
        "The output head and its classes stay as they are in this step"
    )
    assert run.refusal(project, edits.set_bias(project, 1, 0, 3)) is None


def test_names_follow_the_language(lesson: Lesson) -> None:
    assert LessonRun(lesson, language="zh_CN").begin().project.network.layers[0].neurons[0] == "热"


def test_progress_is_kept_as_json(lesson: Lesson) -> None:
    run = LessonRun(lesson)
    run.next()
    run.hint()
    run.solution()
    kept = json.loads(json.dumps(run.progress.to_plain()))
    assert Progress.from_plain(kept) == run.progress
    again = LessonRun(lesson, Progress.from_plain(kept))
    assert (again.step.key, again.hints()) == ("bias", ("Once.",))
    assert again.progress == run.progress


def test_a_finished_lesson_begins_anew(lesson: Lesson) -> None:
    progress = Progress("again", ("read", "bias", "again"), finished=True)
    run = LessonRun(lesson, progress)
    assert (run.index, run.finished) == (0, False)
    assert run.progress.done == progress.done


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        "x",
        {"step": 3, "done": "a", "hints": [1], "finished": 1},
        {"step": "gone", "done": ["gone", 3], "skipped": [None], "hints": {"bias": True, "a": "b", "c": -1}},
    ],
)
def test_progress_that_is_damaged_or_old_is_forgiven(lesson: Lesson, plain: object) -> None:
    run = LessonRun(lesson, Progress.from_plain(plain))
    assert (run.index, run.progress.done, run.hints()) == (0, (), ())
