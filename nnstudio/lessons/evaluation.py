"""How a condition is found out: its tree becomes small functions of a situation.

Unknown (None) is handed on as in three-valued logic: an ``and`` with a false part is false whatever the rest is, an
``or`` with a true one true, and everything else that hangs on something unknown is unknown.
"""

import math
from collections.abc import Callable
from typing import TypeAlias

from nnstudio.lessons.facts import FACTS, Fact, Value
from nnstudio.lessons.situation import Situation
from nnstudio.lessons.syntax import Tree

Evaluate: TypeAlias = Callable[[Situation], Value]

_FUNCTIONS: dict[str, Callable[..., float]] = {"abs": abs, "min": min, "max": max}
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}


def evaluation(tree: Tree) -> Evaluate:
    """Return the function that finds out what a tree says of a situation."""
    parts = [evaluation(part) for part in tree.parts]
    operation = tree.operation
    if operation == "literal":
        return _always(tree.value)
    if operation == "fact":
        return _fact(FACTS[str(tree.value)], parts)
    if operation in _FUNCTIONS:
        return _called(_FUNCTIONS[operation], parts)
    if operation == "compare":
        pairs = [_compared(sign, *parts[index : index + 2]) for index, sign in enumerate(tree.signs)]
        return pairs[0] if len(pairs) == 1 else _joined(pairs, False)
    if operation in ("and", "or"):
        return _joined(parts, operation == "or")
    if operation in ("not", "negative"):
        return _negated(parts[0]) if operation == "not" else _negative(parts[0])
    return _arithmetic(operation, *parts)


def _compared(sign: str, left: Evaluate, right: Evaluate) -> Evaluate:
    if sign in ("==", "!="):
        return _equal(left, right, sign == "==")
    return _ordered(left, right, _COMPARISONS[sign])


def _always(value: Value) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        return value

    return evaluate


def _joined(parts: list[Evaluate], decisive: bool) -> Evaluate:
    """Return "or" where one that is met decides (True), "and" where one that is not does (False)."""

    def evaluate(situation: Situation) -> Value:
        unknown = False
        for part in parts:
            value = part(situation)
            if value is decisive:
                return decisive
            unknown = unknown or value is None
        return None if unknown else not decisive

    return evaluate


def _negated(inner: Evaluate) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        value = inner(situation)
        return None if value is None else not value

    return evaluate


def _equal(left: Evaluate, right: Evaluate, wanted: bool) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        one, other = left(situation), right(situation)
        return None if one is None or other is None else (one == other) is wanted

    return evaluate


def _ordered(left: Evaluate, right: Evaluate, compare: Callable[[float, float], bool]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        one, other = left(situation), right(situation)
        return compare(one, other) if isinstance(one, float) and isinstance(other, float) else None

    return evaluate


def _negative(inner: Evaluate) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        value = inner(situation)
        return -value if isinstance(value, float) else None

    return evaluate


def _arithmetic(sign: str, left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        one, other = left(situation), right(situation)
        if not isinstance(one, float) or not isinstance(other, float):
            return None
        if sign == "+":
            result = one + other
        elif sign == "-":
            result = one - other
        elif sign == "*":
            result = one * other
        else:
            result = one / other if other else math.nan
        return result if math.isfinite(result) else None

    return evaluate


def _called(function: Callable[..., float], arguments: list[Evaluate]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        values = [argument(situation) for argument in arguments]
        return None if None in values else float(function(*values))

    return evaluate


def _fact(fact: Fact, arguments: list[Evaluate]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        values: list[float] = []
        for position, argument in enumerate(arguments):
            value = argument(situation)
            if not isinstance(value, float):
                return None
            if fact.whole(position):
                if not value.is_integer():
                    return None
                value = int(value)
            values.append(value)
        return fact.read(situation, *values)

    return evaluate
