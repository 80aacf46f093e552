"""Goals in a person's words, in both languages, with the names of the network at hand."""

import re

import pytest
from lessons.lesson_folders import by_hand

from nnstudio.lessons import FACTS, Situation, parse_condition
from nnstudio.lessons.describing import _CHINESE, _ENGLISH
from nnstudio.project import Project, edits

PROJECT = Project(by_hand(), input=(1.0, 2.0))


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("output(0, -1) > 0.9", "output for (0, −1) > 0.9", "(0, −1) 的输出 > 0.9"),
        ("abs(output(1, 0) - 3) < 0.05", "output for (1, 0) = 3 ± 0.05", "(1, 0) 的输出 = 3 ± 0.05"),
        ("abs(weight(1, 1, 0) + 1) <= 0.1", "weight a → H1·2 = −1 ± 0.1", "权重 a → H1·2 = −1 ± 0.1"),
        ("abs(z(1, 0)) < 0.06", "|z of hot| < 0.06", "|hot 的 z| < 0.06"),
        ("parameters <= 39 or layers != 1", "parameters ≤ 39 or hidden layers ≠ 1", "参数个数 ≤ 39，或隐藏层数 ≠ 1"),
        ('activation(1) == "relu"', "activation of Hidden 1 = ReLU", "Hidden 1 的激活函数 = ReLU"),
        ('head == "linear"', "output head = Linear", "输出层 = 线性"),
        ("not use_bias(2)", "biases of the output are off", "输出不使用偏置"),
        ("use_bias(7)", "biases of layer 7 are on", "第 7 层使用偏置"),
        ("not (layers == 1)", "not: hidden layers = 1", "不是：隐藏层数 = 1"),
        ("connected(2, 0, 1)", "H1·2 → y is connected", "H1·2 → y 连着"),
        ("weight(9, 0, 1) > 0", "weight 8·1 → 9·0 > 0", "权重 8·1 → 9·0 > 0"),
        ("bias(last, 0) > 0", "bias of y > 0", "y 的偏置 > 0"),
        ("0 < x(1) < 1", "0 < b < 1", "0 < b < 1"),
        ("x(7) > 0", "7 > 0", "7 > 0"),
        ("gradient(1) / gradient(2) > 0.1", "gradient of Hidden 1 / gradient of the output > 0.1",
         "Hidden 1 的梯度 / 输出的梯度 > 0.1"),
        ("1 - (2 - 3) * 4 > -(1 + 2)", "1 − (2 − 3) · 4 > −(1 + 2)", "1 − (2 − 3) · 4 > −(1 + 2)"),
        ("max(loss, 1) < start_loss", "max(loss, 1) < loss at the start", "max(损失, 1) < 开始时的损失"),
        ("same_outputs", "the outputs are as at the start", "输出与开始时相同"),
        ("not same_weights", "a weight differs from the start", "权重与开始时不同"),
        ("true", "always", "总是"),
        ("probability(1, 0, 0) > 0.9", "p of 1 for (0, 0) > 0.9", "1 在 (0, 0) 的概率 > 0.9"),
        ("value(1, 0, 3, 4) > 0", "hot for (3, 4) > 0", "hot 在 (3, 4) > 0"),
        ("units(0) == 2", "neurons in the inputs = 2", "输入的神经元数 = 2"),
    ],
)  # fmt: skip
def test_words(text: str, english: str, chinese: str) -> None:
    (part,) = parse_condition(text).parts
    assert part.words(PROJECT.network, "en") == english
    assert part.words(PROJECT.network, "zh_CN") == chinese
    assert part.words(PROJECT.network, "fr") == english


def test_classes_are_called_by_name() -> None:
    network = edits.set_classes(edits.set_head(PROJECT, "sigmoid"), ["no", "yes"]).network
    (part,) = parse_condition("probability(1, 0, 0) > 0.9").parts
    assert part.words(network, "en") == "p of “yes” for (0, 0) > 0.9"


def test_what_is_shown_beside_a_goal_with_room_is_the_number_itself() -> None:
    (part,) = parse_condition("abs(output(1, 2) - 3) < 0.05").parts
    assert part.value(Situation(PROJECT)) == 11.0


@pytest.mark.parametrize("key", FACTS)
def test_every_fact_has_words_in_both_languages(key: str) -> None:
    assert len(_ENGLISH[key]) == len(_CHINESE[key]) == (2 if FACTS[key].kind == "truth" else 1)
    arguments = [name for name in FACTS[key].arguments if name != "..."]
    usage = f"{key}({', '.join('0' if name != 'x' else '1, 2' for name in arguments)})" if arguments else key
    text = {"number": f"{usage} == 0", "text": f'{usage} == "{FACTS[key].choices[0] if FACTS[key].choices else ""}"'}
    (part,) = parse_condition(text.get(FACTS[key].kind, usage)).parts
    assert part.words(PROJECT.network, "en")
    chinese = part.words(PROJECT.network, "zh_CN")
    assert re.search("[\u4e00-\u9fff]", chinese) or key in ("a", "x", "r2")
