"""What a lesson can point at, and where that is."""

import pytest
from lessons.lesson_folders import by_hand

from nnstudio.errors import InvalidInput
from nnstudio.lessons import WINDOW, Target, parse_target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("neuron:1/0", Target("neuron", place=(1, 0))),
        ("connection:1/0/2", Target("connection", place=(1, 0, 2))),
        ("input:3", Target("input", place=(3,))),
        ("layer:0", Target("layer", place=(0,))),
        ("head", Target("head")),
        ("palette:head.softmax", Target("palette", "head.softmax")),
        ("palette:leaky_relu", Target("palette", "leaky_relu")),
        ("panel.response", Target("window", "panel.response")),
    ],
)
def test_targets(text: str, target: Target) -> None:
    assert parse_target(text) == target
    assert str(target) == text


@pytest.mark.parametrize("text", WINDOW)
def test_every_part_of_the_window(text: str) -> None:
    assert str(parse_target(text)) == text


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("neuron:1", "expected neuron:layer/neuron in numbers from 0, found “neuron:1”"),
        ("neuron:a/b", "expected neuron:layer/neuron in numbers from 0, found"),
        ("neuron:-1/0", "expected neuron:layer/neuron in numbers from 0, found"),
        ("neuron:999999/0", "expected neuron:layer/neuron in numbers from 0, found"),
        ("palette:hammer", "expected palette: and one of neuron, layer, identity, "),
        ("panel.nothing", "expected input:input, layer:layer, "),
        ("", "expected input:input, layer:layer, "),
        ("head:1", "expected input:input, layer:layer, "),
    ],
)
def test_unknown(text: str, start: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_target(text)
    assert str(error.value).startswith(start)


def test_a_panel_cannot_be_selected() -> None:
    with pytest.raises(InvalidInput) as error:
        parse_target("panel.loss", selectable=True)
    assert str(error.value) == "expected something to select, such as neuron:1/0, layer:1 or head, found “panel.loss”"
    assert parse_target("head", selectable=True) == Target("head")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("neuron:0/1", True),
        ("neuron:1/1", True),
        ("neuron:1/2", False),
        ("neuron:3/0", False),
        ("bias:1/0", True),
        ("bias:0/0", False),
        ("connection:2/0/1", True),
        ("connection:2/0/2", False),
        ("connection:0/0/0", False),
        ("input:1", True),
        ("input:2", False),
        ("layer:2", True),
        ("layer:3", False),
        ("gap:2", True),
        ("gap:0", False),
        ("slot:1/2", True),
        ("slot:1/3", False),
        ("head", True),
        ("palette:tanh", True),
        ("train.run", True),
    ],
)
def test_whether_it_is_in_a_2_2_1_network(text: str, there: bool) -> None:
    assert parse_target(text).exists_in(by_hand()) is there
