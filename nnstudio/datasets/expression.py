"""Arithmetic that a person types, `sin(x) + x^2/2`, read without ever running it as a program.

The text becomes a list of steps for a stack of arrays; nothing but the functions and constants listed here exists.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.errors import InvalidInput
from nnstudio.wording import Phrase, Text, Words, short

Values: TypeAlias = NDArray[np.float64]
_Step: TypeAlias = tuple[Callable[..., Values] | None, int, object]

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": np.tanh,
    "min": np.minimum,
    "max": np.maximum,
}
"""What may be called, with one argument; `min` and `max` with two or more. `log` is the natural logarithm."""

CONSTANTS: dict[str, float] = {"pi": math.pi, "e": math.e}
VARIABLES = ("x", "x1", "x2")
LENGTH = 1000
DEPTH = 50

_TOKEN = re.compile(r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*)|(?P<sign>\*\*|\S))")
_SPELLINGS = str.maketrans({"\u2212": "-", "\u2013": "-", "×": "*", "·": "*", "÷": "/", "π": "pi"})


@dataclass(frozen=True)
class Expression:
    """A formula that can be computed for arrays of its variables.

    Attributes
    ----------
    text : str
        As it was typed.
    variables : tuple of str
        Those that occur in it, of `VARIABLES`, in that order.
    """

    text: str
    variables: tuple[str, ...]
    _steps: tuple[_Step, ...]

    def __call__(self, **values: ArrayLike) -> Values:
        """Return the formula's value for each element of its variables, in float64.

        Where a value doesn't exist (the logarithm of −1, 1/0) the result is NaN or infinite, with no warning.
        """
        arrays = {name: np.asarray(one, dtype=np.float64) for name, one in values.items()}
        stack: list[Values] = []
        with np.errstate(all="ignore"):
            for function, count, operand in self._steps:
                if function is None:
                    stack.append(arrays[operand] if isinstance(operand, str) else np.asarray(operand))
                else:
                    arguments = stack[-count:]
                    del stack[-count:]
                    stack.append(function(*arguments))
        shape = np.broadcast_shapes(*(one.shape for one in arrays.values()))
        return np.array(np.broadcast_to(stack[0], np.broadcast_shapes(shape, stack[0].shape)), dtype=np.float64)


def parse_expression(text: str) -> Expression:
    """Read a formula of x, or of x1 and x2.

    There are numbers, ``+ - * /``, ``^`` (also written ``**``; it binds tightest and from the right, so that
    ``-x^2`` is ``-(x^2)`` and ``2^3^2`` is ``2^9``), parentheses, the `FUNCTIONS` and the `CONSTANTS`.

    Raises
    ------
    InvalidInput
        Saying at which position, counted from 1, what was expected and what was found.
    """
    if not text.strip():
        raise InvalidInput("expected a formula of x, such as sin(x), found nothing")
    if len(text) > LENGTH:
        raise InvalidInput(
            "expected a formula of at most {limit:,} characters, found {found:,}", limit=LENGTH, found=len(text)
        )
    parser = _Parser(text)
    parser.read()
    return Expression(text, tuple(name for name in VARIABLES if name in parser.variables), tuple(parser.steps))


class _Parser:
    """Recursive descent, one method a level of precedence; the steps come out in the order of computation."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str, int]] = []
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup or ""
            token = match[kind].translate(_SPELLINGS)
            self._tokens.append((kind, token, match.start(kind) + 1))
        self._tokens.append(("end", "", len(text.rstrip()) + 1))
        self._next = 0
        self._depth = 0
        self.steps: list[_Step] = []
        self.variables: set[str] = set()

    def read(self) -> None:
        self._sum()
        kind, token, position = self._token()
        if kind in ("number", "name") or token == "(":
            raise InvalidInput(
                "position {position}: expected an operator before {found}: write 2*x for 2 times x",
                position=position,
                found=_shown(token),
            )
        if kind != "end":
            raise self._unexpected(
                Text("an operator") if token != "," else Text("a point in numbers (0.5), not a comma")
            )

    def _token(self) -> tuple[str, str, int]:
        return self._tokens[self._next]

    def _took(self, *signs: str) -> str | None:
        """Go past the next token if it is one of these signs."""
        kind, token, _ = self._token()
        if kind != "sign" or token not in signs:
            return None
        self._next += 1
        return token

    def _sum(self) -> None:
        self._product()
        while sign := self._took("+", "-"):
            self._product()
            self.steps.append((np.add if sign == "+" else np.subtract, 2, None))

    def _product(self) -> None:
        self._signed()
        while sign := self._took("*", "/"):
            self._signed()
            self.steps.append((np.multiply if sign == "*" else np.divide, 2, None))

    def _signed(self) -> None:
        position = self._token()[2]
        self._depth += 1
        if self._depth > DEPTH:
            raise InvalidInput(
                "position {position}: expected at most {limit} levels of parentheses and signs, found more",
                position=position,
                limit=DEPTH,
            )
        sign = self._took("+", "-")
        if sign:
            self._signed()
            if sign == "-":
                self.steps.append((np.negative, 1, None))
        else:
            self._value()
            if self._took("^", "**"):
                self._signed()
                self.steps.append((np.power, 2, None))
        self._depth -= 1

    def _value(self) -> None:
        kind, token, position = self._token()
        if kind == "number":
            self._next += 1
            value = float(token)
            if not math.isfinite(value):
                raise InvalidInput("position {position}: the number is too large", position=position)
            self._push(value)
        elif kind == "name":
            self._next += 1
            self._named(token, position)
        elif self._took("("):
            self._sum()
            self._close(position)
        else:
            raise self._unexpected(Text("a number, x, a function or ("))

    def _named(self, name: str, position: int) -> None:
        if name in FUNCTIONS:
            self._call(name)
        elif name in CONSTANTS:
            self._push(CONSTANTS[name])
        elif name in VARIABLES:
            self.variables.add(name)
            if "x" in self.variables and len(self.variables) > 1:
                raise InvalidInput("position {position}: expected x alone, or x1 and x2, found both", position=position)
            self._push(name)
        else:
            raise InvalidInput(
                "position {position}: {found} is not known; known are {known}",
                position=position,
                found=_shown(name),
                known=(*VARIABLES, *FUNCTIONS, *CONSTANTS),
            )

    def _call(self, name: str) -> None:
        position = self._token()[2]
        if not self._took("("):
            raise self._unexpected(Phrase("( after {name}", name=name))
        count = 1
        self._sum()
        while self._took(","):
            self._sum()
            count += 1
        self._close(position)
        several = name in ("min", "max")
        if (count > 1) != several:
            raise InvalidInput(
                "position {position}: {name} takes {expected}, found {found}",
                position=position,
                name=name,
                expected=Text("two or more arguments") if several else Text("one argument"),
                found=count,
            )
        function = FUNCTIONS[name]
        self.steps.append((partial(_folded, function) if several else function, count, None))

    def _close(self, opened: int) -> None:
        if not self._took(")"):
            kind, token, position = self._token()
            raise InvalidInput(
                "position {position}: expected ) for the ( at position {opened}, found {found}",
                position=position,
                opened=opened,
                found=_shown(token) if kind != "end" else Text("the end"),
            )

    def _push(self, operand: float | str) -> None:
        self.steps.append((None, 0, operand))

    def _unexpected(self, expected: Words) -> InvalidInput:
        kind, token, position = self._token()
        return InvalidInput(
            "position {position}: expected {expected}, found {found}",
            position=position,
            expected=expected,
            found=_shown(token) if kind != "end" else Text("the end"),
        )


def _folded(function: Callable[[Values, Values], Values], *arguments: Values) -> Values:
    values: Sequence[Values] = arguments
    return reduce(function, values)


def _shown(token: str) -> str:
    return f"“{short(token)}”"


def evaluate(expression: Expression, columns: Mapping[str, Values]) -> Values:
    """Return the formula's values; refuse those that don't exist.

    Raises
    ------
    InvalidInput
        Naming the first place where the formula has no finite value in float32.
    """
    values = expression(**columns)
    with np.errstate(over="ignore"):
        wrong = np.flatnonzero(~np.isfinite(values.astype(np.float32)))
    if wrong.size:
        index = int(wrong[0])
        raise InvalidInput(
            "{formula} has no finite value at {place}; choose another range or formula",
            formula=short(expression.text.strip()),
            place=tuple(f"{name} = {float(column[index]):.4g}" for name, column in columns.items()),
        )
    return values
