"""How the parts of a condition are found out: small functions of a situation, put together by the parser.

Unknown (None) is handed on as in three-valued logic: an ``and`` with a false part is false whatever the rest is, an
``or`` with a true one true, and everything else that hangs on something unknown is unknown.
"""

import math
from collections.abc import Callable
from typing import TypeAlias

from nnstudio.lessons.facts import Fact, Value
from nnstudio.lessons.situation import Situation

Evaluate: TypeAlias = Callable[[Situation], Value]


def always(value: Value) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        return value

    return evaluate


def both(parts: list[Evaluate]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        unknown = False
        for part in parts:
            value = part(situation)
            if value is False:
                return False
            unknown = unknown or value is None
        return None if unknown else True

    return evaluate


def either(parts: list[Evaluate]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        unknown = False
        for part in parts:
            value = part(situation)
            if value is True:
                return True
            unknown = unknown or value is None
        return None if unknown else False

    return evaluate


def negated(inner: Evaluate) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        value = inner(situation)
        return None if value is None else not value

    return evaluate


def equal(left: Evaluate, right: Evaluate, wanted: bool) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        one, other = left(situation), right(situation)
        return None if one is None or other is None else (one == other) is wanted

    return evaluate


def ordered(left: Evaluate, right: Evaluate, compare: Callable[[float, float], bool]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        one, other = left(situation), right(situation)
        return compare(one, other) if isinstance(one, float) and isinstance(other, float) else None

    return evaluate


def negative(inner: Evaluate) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        value = inner(situation)
        return -value if isinstance(value, float) else None

    return evaluate


def arithmetic(sign: str, left: Evaluate, right: Evaluate) -> Evaluate:
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


def called(function: Callable[..., float], arguments: list[Evaluate]) -> Evaluate:
    def evaluate(situation: Situation) -> Value:
        values = [argument(situation) for argument in arguments]
        return None if None in values else float(function(*values))

    return evaluate


def fact_of(fact: Fact, arguments: list[Evaluate]) -> Evaluate:
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
