"""A person's formula: arithmetic as on paper, nothing that runs, and every fault by its position."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.datasets import parse_expression
from nnstudio.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2*3", 7),
        ("(1 + 2)*3", 9),
        ("2^3^2", 512),
        ("-2^2", -4),
        ("2^-1", 0.5),
        ("2**3", 8),
        ("8/4/2", 1),
        ("8 - 4 - 2", 2),
        ("--3", 3),
        ("+3 − 1", 2),
        ("3 × 4 ÷ 2", 6),
        (".5 + 5. + 1e-1 + 1E1", 15.6),
        ("min(3, 1, 2) + max(3, 4)", 5),
        ("abs(-2) + sqrt(9)", 5),
        ("sin(pi/2) + cos(0)", 2),
        ("exp(log(e))", math.e),
        ("tanh(0) + tan(0)", 0),
        ("2*π", 2 * math.pi),
        ("x^2", 9),
        ("  x  ", 3),
    ],
)
def test_values(text: str, value: float) -> None:
    assert parse_expression(text)(x=3.0) == pytest.approx(value)


def test_arrays() -> None:
    expression = parse_expression("x1 * x2 + 1")
    assert expression.variables == ("x1", "x2")
    assert expression(x1=[1, 2], x2=[3, 4]).tolist() == [4, 9]
    assert parse_expression("2")(x=[1, 2, 3]).tolist() == [2, 2, 2]
    assert parse_expression("2").variables == ()


def test_what_does_not_exist_is_nan_or_infinite_without_a_warning() -> None:
    assert np.isnan(parse_expression("log(x)")(x=[-1.0])).all()
    assert np.isinf(parse_expression("1/x")(x=[0.0])).all()


def test_the_longest_formula() -> None:
    assert parse_expression("x+" * 499 + "x")(x=1.0) == 500
    assert parse_expression("(" * 49 + "x" + ")" * 49)(x=2.0) == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "expected a formula of x, such as sin(x), found nothing"),
        ("   ", "expected a formula of x, such as sin(x), found nothing"),
        ("x" * 1001, "expected a formula of at most 1,000 characters, found 1,001"),
        ("x +", "position 4: expected a number, x, a function or (, found the end"),
        ("x + * 2", "position 5: expected a number, x, a function or (, found “*”"),
        ("2x", "position 2: expected an operator before “x”: write 2*x for 2 times x"),
        ("2(x)", "position 2: expected an operator before “(”: write 2*x for 2 times x"),
        ("0,5*x", "position 2: expected a point in numbers (0.5), not a comma, found “,”"),
        ("x)", "position 2: expected an operator, found “)”"),
        ("(x + 1", "position 7: expected ) for the ( at position 1, found the end"),
        ("sin x", "position 5: expected ( after sin, found “x”"),
        ("sin(x, 1)", "position 4: sin takes one argument, found 2"),
        ("min(x)", "position 4: min takes two or more arguments, found 1"),
        ("sin()", "position 5: expected a number, x, a function or (, found “)”"),
        ("x + x1", "position 5: expected x alone, or x1 and x2, found both"),
        ("1e999", "position 1: the number is too large"),
        ("1 $ 2", "position 3: expected an operator, found “$”"),
        ("x.real", "position 2: expected an operator, found “.”"),
        ("(" * 60 + "x", "position 51: expected at most 50 levels of parentheses and signs, found more"),
        ("-" * 60 + "x", "position 51: expected at most 50 levels of parentheses and signs, found more"),
        ("x" + "^x" * 60, "position 101: expected at most 50 levels of parentheses and signs, found more"),
    ],
)
def test_refused(text: str, line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_expression(text)
    assert str(error.value) == line


@pytest.mark.parametrize("name", ["y", "__import__", "eval", "open", "os", "x3", "lambda", "numpy", "True", "SIN", "_"])
def test_no_other_name_exists(name: str) -> None:
    with pytest.raises(InvalidInput) as error:
        parse_expression(f"1 + {name}")
    shown = "x, x1, x2, sin, cos, tan, exp, log, sqrt, abs, tanh, min, max, pi, e"
    assert str(error.value) == f"position 5: “{name}” is not known; known are {shown}"


@given(st.text(alphabet="x12+-*/^(). sincomax,e_'\"[]{}:=!@\\n", max_size=30))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        expression = parse_expression(text)
    except InvalidInput:
        pass
    else:
        assert expression(**dict.fromkeys(expression.variables or ("x",), np.ones(2))).shape == (2,)


formulas = st.recursive(
    st.sampled_from(["x", "2", "0.5", "pi"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"),
        st.tuples(st.sampled_from(["sin", "cos", "tanh", "abs"]), inner).map(lambda parts: f"{parts[0]}({parts[1]})"),
    ),
    max_leaves=8,
)


@given(formulas, st.floats(-3, 3))
@settings(max_examples=80, deadline=None)
def test_it_agrees_with_python(text: str, x: float) -> None:
    names = {"sin": math.sin, "cos": math.cos, "tanh": math.tanh, "abs": abs, "pi": math.pi, "x": x}
    assert parse_expression(text)(x=x) == pytest.approx(eval(text, {"__builtins__": {}}, names), rel=1e-9, abs=1e-9)
