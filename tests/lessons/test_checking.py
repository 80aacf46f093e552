"""A lesson's folder: what is read, and every fault with its file and key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lessons.lesson_folders import CHINESE, by_hand, write_lesson

from nnstudio.errors import FileRefused
from nnstudio.lessons import check_lesson, load_lesson
from nnstudio.project import edits

Spoil = Callable[[str], str]


def faults(folder: Path) -> list[str]:
    return list(map(str, check_lesson(folder).faults))


def swapped(old: str, new: str) -> Spoil:
    def spoil(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return spoil


def test_a_lesson_that_is_right(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path / "mine")
    assert faults(folder) == []
    lesson = load_lesson(folder)
    assert (lesson.key, lesson.kind, lesson.order) == ("mine", "lesson", 3)
    assert (lesson.title("en"), lesson.title("zh_CN"), lesson.title("zh_TW")) == ("A title", "标题", "标题")
    assert lesson.title("fr") == "A title"
    assert lesson.summary("zh") == "概要。"
    assert [step.key for step in lesson.steps] == ["read", "bias"]
    read, bias = lesson.steps
    assert lesson.text("en", bias).hints == ("Once.", "Twice.")
    assert lesson.text("zh_CN", read).body == "正文。"
    assert read.goal is None
    assert bias.goal is not None
    assert list(map(str, bias.highlight)) == ["bias:2/0"]
    assert str(bias.select) == "neuron:1/0"
    assert [str(one) for one in bias.locks.free] == ["biases"]
    assert lesson.start.network == by_hand()


def test_names_in_the_language_of_the_learner(tmp_path: Path) -> None:
    lesson = load_lesson(write_lesson(tmp_path / "mine"))
    assert lesson.begin(1, "zh_CN").project.network.layers[0].neurons == ("热", "")
    assert lesson.begin(1, "en").project.network == by_hand()
    assert lesson.begin(1, "zh_CN").project.network.layers[0].uid == lesson.start.network.layers[0].uid


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (swapped('kind = "lesson"', 'kind = "exam"'), "lesson.toml: kind: expected lesson or challenge, found “exam”"),
        (swapped("order = 3", 'order = "3"'), "lesson.toml: order: expected a whole number, found “3”"),
        (swapped("order = 3", "oder = 3"), "lesson.toml: oder: there is no such key; did you mean order?"),
        (swapped('zh_CN = "标题"', ""), "lesson.toml: title, zh_CN: expected a text in this language, found nothing"),
        (
            swapped('zh_CN = "标题"', 'zh_CN = "标题"\nfr = "Titre"'),
            "lesson.toml: title, fr: there is no such key; known are en, zh_CN",
        ),
        (swapped('key = "read"', 'key = "Read me"'), "lesson.toml: steps[0], key: expected a short name of a-z, "),
        (swapped('key = "read"', 'key = "bias"'), "lesson.toml: steps[1], key: there is a step “bias” already"),
        (
            swapped('"panel.response"', '"panel.respons"'),
            "lesson.toml: step “read”, highlight[1]: expected input:input, ",
        ),
        (swapped('"panel.response"', "7"), "lesson.toml: step “read”, highlight[1]: expected a thing to point at, "),
        (swapped('["biases"]', '["weight"]'), "lesson.toml: free[0]: expected one of weights, biases, "),
        (
            swapped("output(1, 2) == 12", "output(1, 2) = 12"),
            "lesson.toml: step “bias”, goal: position 14: expected == to compare, found a single =",
        ),
        (
            swapped("output(1, 2) == 12", "__import__('os').system('true')"),
            "lesson.toml: step “bias”, goal: position 1: “__import__” is not known; ",
        ),
        (swapped('"set_bias"', '"set_bios"'), "lesson.toml: step “bias”, solution[0]: do: expected one of add_layer, "),
        (
            swapped("value = 2", "value = true"),
            "lesson.toml: step “bias”, solution[0]: value: expected a number, found true or false",
        ),
        (
            swapped('select = "neuron:1/0"', 'select = "panel.loss"'),
            "lesson.toml: step “bias”, select: expected something to select, such as neuron:1/0, ",
        ),
        (
            swapped('solution = [{ do = "set_bias", layer = 2, neuron = 0, value = 2 }]', ""),
            "lesson.toml: step “bias”, solution: expected the actions that reach the goal, found none",
        ),
        (
            swapped('key = "bias"', 'key = "bias"\nstart = "other.nns"'),
            "lesson.toml: step “bias”, start: there is no file other.nns in the lesson's folder",
        ),
        (
            swapped('key = "bias"', 'key = "bias"\nstart = "../../start.nns"'),
            "lesson.toml: step “bias”, start: expected the name of a network file (*.nns) in the lesson's folder, ",
        ),
        (swapped("order = 3", 'start = "gone.nns"'), "lesson.toml: start: there is no file gone.nns in the lesson's "),
        (
            swapped("order = 3", 'languages = ["en", "zh_CN", "de"]'),
            "lesson.toml: title, de: expected a text in this language, found nothing",
        ),
        (swapped("order = 3", 'languages = ["English"]'), "lesson.toml: languages[0]: expected a language such as en "),
        (swapped("[names.zh_CN]", "[names.fr]"), "lesson.toml: names, fr: there is no such key; known are en, zh_CN"),
        (swapped('hot = "热"', "hot = 3"), "lesson.toml: names.zh_CN, hot: expected a text, found 3"),
        (swapped('[title]\nen = "A title"', "[title]\nen = 3"), "lesson.toml: title, en: expected a text in this "),
        (swapped('kind = "lesson"', "kind = "), "lesson.toml: isn't TOML: invalid value (at line 1, column 8)"),
        (
            lambda text: text.partition("[[steps]]")[0],
            "lesson.toml: steps: expected one or more [[steps]], found nothing",
        ),
        (lambda text: "steps = [1]\n" + text.partition("[[steps]]")[0], "lesson.toml: steps[0]: expected a table, "),
        (lambda text: "a = " + "[" * 5000, "lesson.toml: isn't TOML"),
        (swapped("order = 3", "order = " + "9" * 5000), "lesson.toml: isn't TOML: the number is too large"),
        # what only playing finds
        (
            swapped("== 12 and changes == 1", "== 11"),
            "lesson.toml: step “bias”, goal: is met before anything was done: output(1, 2) == 11",
        ),
        (
            swapped("value = 2", "value = 3"),
            "lesson.toml: step “bias”, goal: isn't reached by the solution: output(1, 2) == 12 (it is 13)",
        ),
        (
            swapped("layer = 2, neuron = 0", "layer = 2, neuron = 4"),
            "lesson.toml: step “bias”, solution[0]: set_bias: Output has no neuron at index 4; ",
        ),
        (
            swapped('free = ["biases"]', 'free = ["weights"]'),
            "lesson.toml: step “bias”, solution[0]: The biases stay as they are in this step, as free has it: weights",
        ),
        (
            swapped('"bias:2/0"', '"bias:3/0"'),
            "lesson.toml: step “bias”, highlight[0]: bias:3/0 isn't in the network of this step",
        ),
        (
            swapped('select = "neuron:1/0"', 'select = "neuron:1/7"'),
            "lesson.toml: step “bias”, select: neuron:1/7 isn't in the network that the step begins with",
        ),
    ],
)
def test_faults_of_the_toml(tmp_path: Path, spoil: Spoil, line: str) -> None:
    folder = write_lesson(tmp_path / "mine", spoil)
    assert faults(folder)[0].startswith(line), faults(folder)


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (
            swapped("## bias: Second", "## bios: Second"),
            "text.en.md: ## bios: no step of lesson.toml has this key",
        ),
        (swapped("### task\nDo it.\n", ""), "text.en.md: ## bias: expected ### task, what to do to reach the goal, "),
        (swapped("A text with $x$.", "Text.\n\n### hint\nNo."), "text.en.md: ## read: expected text alone: the step "),
        (swapped("$x$", "$x"), "text.en.md: ## read: expected formulas between two $, found 1 dollar sign"),
    ],
)
def test_faults_of_the_texts(tmp_path: Path, texts: Spoil, line: str) -> None:
    folder = write_lesson(tmp_path / "mine", texts=texts)
    assert faults(folder)[0].startswith(line), faults(folder)


def test_a_language_that_is_missing(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path / "mine")
    (folder / "text.zh_CN.md").unlink()
    assert faults(folder) == ["text.zh_CN.md: there is no such file in mine"]
    with pytest.raises(FileRefused, match=r"text\.zh_CN\.md: there is no such file in mine"):
        load_lesson(folder)


def test_a_section_that_is_missing_in_one_language(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path / "mine", chinese=CHINESE.partition("## bias")[0])
    assert faults(folder) == ["text.zh_CN.md: ## bias: expected a section for this step, found none"]


def test_languages_have_the_same_hints(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path / "mine", chinese=CHINESE.replace("### hint\n二。\n", ""))
    assert faults(folder) == ["text.zh_CN.md: ## bias: expected as many hints as text.en.md has, 2, found 1"]


def test_one_language_is_enough_if_the_lesson_says_so(tmp_path: Path) -> None:
    def spoil(text: str) -> str:
        for gone in ('zh_CN = "标题"', 'zh_CN = "概要。"', "[names.zh_CN]", 'hot = "热"'):
            text = text.replace(gone, "")
        return 'languages = ["en"]\n' + text

    folder = write_lesson(tmp_path / "mine", spoil)
    (folder / "text.zh_CN.md").unlink()
    assert faults(folder) == []
    assert load_lesson(folder).title("zh_CN") == "A title"


def test_a_network_file_that_is_none(tmp_path: Path) -> None:
    folder = write_lesson(tmp_path / "mine")
    (folder / "start.nns").write_text("{}")
    assert [line[:11] for line in faults(folder)] == ["start.nns: "]


@pytest.mark.parametrize("name", ["lesson.toml", "text.en.md"])
def test_files_that_are_no_text(tmp_path: Path, name: str) -> None:
    folder = write_lesson(tmp_path / "mine")
    (folder / name).write_bytes(b"\xff\xfe\x00")
    assert faults(folder)[0] == f"{name}: isn't UTF-8 at byte 0"


def test_a_folder_without_a_lesson(tmp_path: Path) -> None:
    assert faults(tmp_path) == [f"lesson.toml: there is no such file in {tmp_path.name}"]
    assert faults(tmp_path / "nowhere") == ["nowhere: expected the folder of a lesson, with lesson.toml in it"]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    folder = write_lesson(
        tmp_path / "mine",
        lambda text: (
            text.replace("order = 3", "order = 3.5").replace('"panel.response"', '"panel"').replace("== 12", "=")
        ),
    )
    assert len(faults(folder)) == 3


def test_a_challenge_needs_a_goal(tmp_path: Path) -> None:
    def spoil(text: str) -> str:
        return text.partition('[[steps]]\nkey = "bias"')[0].replace('kind = "lesson"', 'kind = "challenge"')

    lines = faults(write_lesson(tmp_path / "mine", spoil))
    assert lines[0] == "lesson.toml: steps: expected a goal in a step of a challenge, found none"


def test_a_goal_of_a_challenge_that_is_not_understood_is_one_fault(tmp_path: Path) -> None:
    def spoil(text: str) -> str:
        return text.replace('kind = "lesson"', 'kind = "challenge"').replace("== 12", "= 12")

    (line,) = faults(write_lesson(tmp_path / "mine", spoil))
    assert line.startswith("lesson.toml: step “bias”, goal: position 14: expected == to compare")


def test_training_in_a_step_without_it(tmp_path: Path) -> None:
    solution = '[{ do = "choose_data", kind = "generator", generator = "plane" }, { do = "train", epochs = 1 }]'
    folder = write_lesson(
        tmp_path / "mine",
        lambda text: (
            text.replace('["biases"]', '["data", "inputs", "names", "plan"]')
            .replace('[{ do = "set_bias", layer = 2, neuron = 0, value = 2 }]', solution)
            .replace("output(1, 2) == 12 and changes == 1", "loss < 1e9")
        ),
    )
    assert "lesson.toml: step “bias”, solution[1]: This step is done by hand, without training" in faults(folder)


def test_the_start_is_untouched(tmp_path: Path) -> None:
    lesson = load_lesson(write_lesson(tmp_path / "mine"))
    lesson.begin(1)
    assert lesson.start.network == by_hand()
    assert edits.set_bias(lesson.start, 2, 0, 2).network != lesson.start.network
