"""The command line in Chinese: where the system speaks it, and nothing that a program reads is touched by it."""

import json
from collections.abc import Callable

import pytest
from cli.by_hand import Run

from nnstudio.cli.help_text import ARGPARSE, columns, wrapped
from nnstudio.translation import say, system_language
from nnstudio.wording import Text, counted


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_SG"}, "zh_CN"),
        ({"LANG": "zh"}, "zh_CN"),
        ({"LANG": "zh_Hans_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "en_US", "LC_MESSAGES": "zh_CN@pinyin"}, "zh_CN"),
        ({"LANG": "zh_CN", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": ""}, "zh_CN"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}, "en"),
    ],
)
def test_the_language_is_the_systems_as_gettext_finds_it(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language


@pytest.mark.usefixtures("chinese")
def test_messages_are_said_in_chinese() -> None:
    assert say(counted(3, "neuron")) == "3 个神经元"
    assert say(Text("Output")) == "输出"
    assert say("Output") == "Output"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("command", ["", "new", "eval", "train", "check", "render", "screenshot"])
def test_help_has_no_english_sentence_left(command: str, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    done = run(*command.split(), "--help")
    assert done.code == 0
    assert done.out.startswith("用法：nnstudio")
    for words in ("usage", "options", "arguments", "show this", "default", "the ", " of "):
        assert words not in done.out


@pytest.mark.usefixtures("chinese")
def test_lines_of_help_are_no_wider_than_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = run("train", "--help").out.splitlines()
    assert max(map(columns, lines)) <= 80


@pytest.mark.usefixtures("chinese")
def test_complaints_about_arguments(refused: Callable[..., str]) -> None:
    assert refused("render") == "缺少必需的参数：FILE, -o/--output（见 nnstudio render --help）"
    assert refused("check", "a", "b") == "不认识的参数：b（见 nnstudio check --help）"
    assert refused("new", "--seed", "x", "-o", "a.nns") == (
        "参数 --seed：应为从 0 起的整数，这里是 'x'（见 nnstudio new --help）"
    )
    assert refused("eval", "a.nns", "--json", "--csv", "b") == "--json 要与 --input 一起用（见 nnstudio eval --help）"


@pytest.mark.usefixtures("chinese")
def test_errors_name_what_is_wrong(refused: Callable[..., str], write: Callable[..., str]) -> None:
    assert refused("new", "--head", "tree", "-o", "a.nns") == "--head：应为 linear、sigmoid、softmax 之一，这里是“tree”"
    line = refused("train", write(), "--data", "iris", "-o", "b.nns")
    assert line.startswith("n.nns：应为 2 个输入（a、b），鸢尾花里是 4（")
    assert line.endswith("：请在网络中添加 2 个输入")


@pytest.mark.usefixtures("chinese")
def test_a_training_is_reported(run: Run) -> None:
    assert run("new", "--inputs", "2", "--head", "sigmoid", "-o", "n.nns").out == "n.nns：2-1，3 个参数\n"
    first, train, test = run("train", "n.nns", "--data", "xor", "--epochs", "2", "-o", "m.nns").out.splitlines()
    assert first.startswith("m.nns：2 个轮次，用时 ")
    assert train.startswith("训练  损失 ")
    assert train.endswith("、400 个样本")
    assert test.startswith("测试  损失 ")


@pytest.mark.usefixtures("chinese")
def test_tables_and_advice(run: Run) -> None:
    run("new", "--inputs", "2", "--layers", "2", "--activation", "identity", "-o", "n.nns")
    text = run("eval", "n.nns", "--input", "0,0").out
    assert text.startswith("输入\n")
    assert "\n输出（linear）\n" in text
    assert text.endswith("预测：0\n")
    lines = run("check", "n.nns").out.splitlines()
    assert lines[0] == "n.nns：没有问题：“n”，2-2-1，线性输出，9 个参数"
    assert lines[1] == "  隐藏层 1 是线性的：它和输出合起来，算出的东西输出自己就能算出"


def test_json_is_the_same_in_each_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("new", "--head", "softmax", "-o", "n.nns")
    english = run("eval", "n.nns", "--input", "1,2", "--json").out
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run("eval", "n.nns", "--input", "1,2", "--json").out == english
    assert json.loads(english)["input"] == [1.0, 2.0]


@pytest.mark.usefixtures("chinese")
def test_files_hold_no_translated_word(run: Run, tmp_path) -> None:
    run("new", "--inputs", "2", "--head", "sigmoid", "-o", "n.nns")
    run("train", "n.nns", "--data", "circles", "--epochs", "1", "-o", "m.nns")
    assert (tmp_path / "m.nns").read_text(encoding="utf-8").isascii()


def test_chinese_text_is_broken_by_its_width_and_never_before_a_mark() -> None:
    assert columns("a层，") == 5
    assert wrapped("训练这么多轮次后结束", 8) == ["训练这么", "多轮次后", "结束"]
    assert wrapped("一二三，四", 6) == ["一二", "三，四"]
    assert wrapped("用 --relabel 命名", 10) == ["用", "--relabel", "命名"]


def test_what_argparse_says_is_its_own_text() -> None:
    import argparse
    import inspect

    source = inspect.getsource(argparse).replace('"\n                        "', "")
    assert [text for text in ARGPARSE if text.strip(": ") not in source] == []
