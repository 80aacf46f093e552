"""The language of goals: true of a network worked out by hand, refused with its place, and nothing in it runs."""

import ast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lessons.lesson_folders import by_hand

from nnstudio.errors import InvalidInput
from nnstudio.lessons import FACTS, Situation, parse_condition
from nnstudio.lessons.syntax import LENGTH
from nnstudio.project import Project, edits

PROJECT = Project(by_hand(), input=(1.0, 2.0))
SITUATION = Situation(PROJECT)


def met(text: str, situation: Situation = SITUATION) -> bool:
    return parse_condition(text).met(situation)


@pytest.mark.parametrize(
    "text",
    [
        "output(1, 2) == 11",
        "output(-1, 0) == 0 and output(1, 2) > 10.9",
        "layers == 1 and units(1) == 2 and units(0) == 2 and units(2) == 1",
        "inputs == 2 and outputs == 1 and neurons == 2 and last == 2",
        "parameters == 9",
        "activation(1) == \"relu\" and head == 'linear'",
        'head != "softmax"',
        "weight(1, 0, 1) == 2 and bias(1, 0) == 0.5 and bias(last, 0) == 1",
        "x(0) == 1 and z(1, 0) == 5.5 and a(1, 1) == 1 and a(0, 1) == 2 and a(2, 0) == 11",
        "value(1, 0, -1, 0) == 0 and value(1, 1, -1, 0) == 1 and logit(1, 2) == 11",
        "use_bias(1) and connected(1, 0, 0) and cuts == 0",
        "not collapsed and linear_layers == 0",
        'data == "none"',
        "same_weights and same_biases and same_outputs and changes == 0",
        "not not true",
        "false or true and true",
        "not (true and false)",
        "1 + 2 * 3 == 7 and (1 + 2) * 3 == 9 and 8 / 4 / 2 == 1 and 8 - 4 - 2 == 2 and --3 == 3",
        "abs(-2) == 2 and min(3, 1, 2) == 1 and max(3, 4) == 4",
        "0 < x(0) <= 1 < x(1)",
        "output(1, 2) ≥ 11 and output(1, 2) ≤ 11 and output(1, 2) ≠ 12 and −1 < 0",
        "true == true",
        "weight(1, 1 - 1, 0) == 1",
    ],
)
def test_what_is_true_of_the_network_worked_out_by_hand(text: str) -> None:
    assert met(text)


@pytest.mark.parametrize(
    "text", ["layers == 2", "false", "not true", "output(1, 2) < 11", "1 < 2 < 2", "true and false", "false or false"]
)
def test_what_is_false(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(
    "unknown",
    [
        "weight(3, 0, 0) > 1",
        "weight(1, 5, 0) > 1",
        "weight(1, 0, 9) > 1",
        "weight(0, 0, 0) > 1",
        "weight(0.5, 0, 0) > 1",
        "bias(9, 0) == 0",
        "units(7) == 1",
        'activation(2) == "tanh"',
        "output(1) > 0",
        "output(1, 2, 3) > 0",
        "prediction(1, 2) == 0",
        "loss < 1000",
        "test_loss < 1000",
        "accuracy > 0",
        "gradient(1) > 0",
        "dead(1) == 0",
        "1 / 0 > 0",
        "1 / (layers - 1) > 0",
        "1e200 * 1e200 > 1",
        "x(7) == 0",
        "use_bias(0)",
        "connected(1, 0, 9)",
        "start_loss > 0",
    ],
)
def test_what_is_not_there_is_neither_so_nor_otherwise(unknown: str) -> None:
    assert not met(unknown)
    assert not met(f"not ({unknown})")
    assert not met(f"true and ({unknown})")
    assert not met(f"false or ({unknown})")
    assert met(f"true or ({unknown})")
    assert met(f"not (false and ({unknown}))")


def test_parts_of_a_goal_with_their_values() -> None:
    condition = parse_condition("output(1, 2) > 20 and  layers  == 1 and (collapsed or 3 < a(1, 0) < 9) and not true")
    assert [part.text for part in condition.parts] == [
        "output(1, 2) > 20",
        "layers == 1",
        "(collapsed or 3 < a(1, 0) < 9)",
        "not true",
    ]
    assert [part.met(SITUATION) for part in condition.parts] == [False, True, True, False]
    assert [part.value(SITUATION) for part in condition.parts] == [11.0, 1.0, None, None]
    assert condition.names == {"output", "layers", "collapsed", "a"}
    assert not condition.met(SITUATION)


def test_parts_in_parentheses_are_parts_too() -> None:
    condition = parse_condition("(layers == 1 and units(1) == 2) and inputs == 2")
    assert [part.text for part in condition.parts] == ["layers == 1", "units(1) == 2", "inputs == 2"]
    assert len(parse_condition("layers == 1 and inputs == 2 or outputs == 1").parts) == 1


def test_the_value_beside_a_comparison_is_what_changes() -> None:
    (part,) = parse_condition("0.5 < x(1)").parts
    assert part.value(SITUATION) == 2.0


KNOWN = ", ".join((*FACTS, "abs", "min", "max"))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "expected a condition such as output(0, 1) > 0.9, found nothing"),
        (" \n", "expected a condition such as output(0, 1) > 0.9, found nothing"),
        ("x" * (LENGTH + 1), "expected a condition of at most 1,000 characters, found 1,001"),
        (
            "layers",
            "position 1: expected something that is true or false, found a number; compare it, as in layers == 1",
        ),
        (
            "true and 3",
            "position 10: expected something that is true or false, found a number; compare it, as in layers == 1",
        ),
        ("layers = 1", "position 8: expected == to compare, found a single ="),
        ("laers == 1", "position 1: “laers” is not known; did you mean layers?"),
        ("qqq == 1", f"position 1: “qqq” is not known; known are {KNOWN}"),
        ("layers == ", "position 10: expected a number, a name or (, found the end"),
        ("layers 1", "position 8: expected an operator, and, or, or the end, found “1”"),
        ("weight(1, 0) > 0", "position 14: expected weight(layer, neuron, source), found 2 in it"),
        ("output() > 0", "position 10: expected output(x, ...), found 0 in it"),
        ("weight > 0", "position 8: expected ( after weight, as in weight(layer, neuron, source), found “>”"),
        ("layers(1) == 1", "position 7: layers takes no arguments"),
        ("abs(1, 2) > 0", "position 11: abs takes one number, found 2"),
        ("max(1) > 0", "position 8: max takes two or more numbers, found 1"),
        ("(layers == 1", "position 13: expected ) for the ( at position 1, found the end"),
        (
            'activation(1) == "rely"',
            "position 18: activation is never “rely”; it is one of identity, sigmoid, tanh, relu, leaky_relu, elu, "
            "selu, gelu, silu, softplus, mish, hard_tanh, step",
        ),
        ('layers == "one"', "position 11: a number can't be compared with a text"),
        ('head < "a"', "position 8: < compares numbers, not a text"),
        ("head + 1 == 2", "position 1: expected a number, found a text"),
        ("-collapsed", "position 2: expected a number, found true or false"),
        ("output(head) > 0", "position 8: expected a number, found a text"),
        ("1e999 > 0", "position 1: the number is too large"),
        ("(" * 31 + "true", "position 32: expected at most 30 levels of parentheses and signs, found more"),
        ("not " * 31 + "true", "position 125: expected at most 30 levels of parentheses and signs, found more"),
        ("-" * 31 + "1 > 0", "position 32: expected at most 30 levels of parentheses and signs, found more"),
        ("a(1, 0).real > 0", "position 8: expected an operator, and, or, or the end, found “.”"),
        ("a[0] > 0", "position 2: expected ( after a, as in a(layer, neuron), found “[”"),
        ('head == "x', 'position 9: expected a number, a name or (, found “"”'),
    ],
)
def test_refused_with_its_place(text: str, line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_condition(text)
    assert str(error.value) == line


ATTACKS = [
    "__import__('os').system('true')",
    "().__class__.__bases__[0].__subclasses__()",
    "exec('x = 1')",
    "eval('1')",
    "open('/etc/passwd')",
    "lambda: 0",
    "[x for x in (1,)]",
    "f'{1}'",
    "layers if layers else layers",
    "network.output",
    "layers.__class__ == 1",
    "(a := 1) == 1",
    "output(*x) > 0",
    "output(**{}) > 0",
    "print(1)",
    "globals()",
    "True",
    "None",
    "layers; import os",
    "layers == 1\nimport os",
    "9**9**9 > 1",
    "1 << 99 > 1",
    "`id` == 1",
    "$(id)",
    "{0}",
    'head == "{x.__class__}"',
    "getattr(head, 'upper') == 1",
    "not",
    "and",
    "@x",
    "x(0) is 1",
    "x(0) in (1,)",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_no_program_is_a_condition(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_condition(text)


def test_nothing_in_the_package_evaluates_text() -> None:
    import nnstudio.lessons as package

    (folder,) = package.__path__
    from pathlib import Path

    for file in Path(folder).glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert called.isdisjoint({"eval", "exec", "compile", "__import__"}), file


@given(st.text(alphabet="xaz(),. 012<>=!+-*/\"'andortlyersuplch_[]{}:@$\\\n", max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        condition = parse_condition(text)
    except InvalidInput:
        return
    assert condition.met(SITUATION) in (True, False)


numbers = st.recursive(
    st.sampled_from(["layers", "parameters", "2", "0.5", "output(1, 2)", "bias(1, 0)", "x(1)"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"),
        inner.map(lambda one: f"abs({one})"),
        inner.map(lambda one: f"-{one}"),
    ),
    max_leaves=6,
)
truths = st.recursive(
    st.tuples(numbers, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), numbers).map(" ".join),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(
            lambda parts: f"({parts[0]}) {parts[1]} {parts[2]}"
        ),
        inner.map(lambda one: f"not ({one})"),
    ),
    max_leaves=6,
)


@given(truths)
@settings(max_examples=120, deadline=None)
def test_it_agrees_with_python_where_both_know_the_words(text: str) -> None:
    names = {
        "layers": 1.0,
        "parameters": 9.0,
        "output": lambda *x: 11.0,
        "bias": lambda *place: 0.5,
        "x": lambda index: 2.0,
        "abs": abs,
        "__builtins__": {},
    }
    try:
        condition = parse_condition(text)
    except InvalidInput as error:  # as many signs and parentheses as that are no goal
        assert "at most" in str(error)  # noqa: PT017
        return
    assert condition.met(SITUATION) == eval(text, names)


def test_a_long_condition_costs_one_pass_an_input() -> None:
    situation = Situation(PROJECT)
    text = " and ".join(["output(1, 2) > 0"] * 40)
    assert met(text, situation)
    assert len(situation._answers) == 1


def test_changes_since_the_start() -> None:
    after = edits.set_bias(edits.set_weight(PROJECT, 1, 0, 0, 3), 2, 0, 0)
    situation = Situation(after, PROJECT)
    assert met("changes == 2 and not same_weights and not same_biases and not same_outputs", situation)
    moved = Situation(edits.set_bias(PROJECT, 2, 0, 1.0005), PROJECT)
    assert met("same_outputs and same_weights and not same_biases and changes == 1", moved)
    grown = Situation(edits.add_neuron(PROJECT, 1), PROJECT)
    assert met("same_outputs and not same_weights and not (changes == 0 and changes != 0) or same_outputs", grown)
    assert not met("changes >= 0", grown)


def test_unfinished_numbers_are_unknown() -> None:
    huge = edits.set_weight(edits.set_weight(PROJECT, 1, 0, 0, 3e38), 2, 0, 0, 3e38)
    assert not met("output(1, 2) > 0 or output(1, 2) <= 0", Situation(huge))
    assert not met("same_outputs", Situation(huge, PROJECT))


def test_x_on_the_canvas_may_differ_from_that_of_the_project() -> None:
    assert met("x(0) == -1 and a(2, 0) == 0", Situation(PROJECT, x=(-1.0, 0.0)))
    resting = Situation(Project(by_hand()))
    assert np.allclose(resting.x, (0, 0))
