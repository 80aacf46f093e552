"""The language of goals: ``output(0, 1) > 0.9 and parameters < 40``, read without ever running it as a program.

The text becomes a tree of small functions; nothing but the names in `FACTS` and the functions here exists. A fact
that isn't there at the moment is unknown, and what hangs on it is unknown too: ``not (weight(3, 0, 0) > 1)`` isn't
met by a network without a third layer. A condition is met only where it is true.
"""

import difflib
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.errors import InvalidInput
from nnstudio.lessons.evaluation import (
    Evaluate,
    always,
    arithmetic,
    both,
    called,
    either,
    equal,
    fact_of,
    negated,
    negative,
    ordered,
)
from nnstudio.lessons.facts import FACTS, INPUTS, Fact, Kind, Value
from nnstudio.lessons.situation import Situation
from nnstudio.wording import short

LENGTH = 1000
DEPTH = 30

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*)"
    r"|(?P<text>\"[^\"]*\"|'[^']*')|(?P<sign><=|>=|==|!=|\S))"
)
_SPELLINGS = {"\u2212": "-", "\u2013": "-", "×": "*", "·": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!="}
_FUNCTIONS: dict[str, Callable[..., float]] = {"abs": abs, "min": min, "max": max}
_WORDS = ("and", "or", "not", "true", "false")
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}
_KINDS = {"number": "a number", "text": "a text", "truth": "true or false"}


@dataclass(frozen=True)
class Part:
    """One of the things that a goal asks for; all of them together are the goal.

    Attributes
    ----------
    text : str
        As it stands in the lesson: ``output(0, 1) > 0.9``.
    """

    text: str
    _evaluate: Evaluate
    _left: Evaluate | None

    def met(self, situation: Situation) -> bool:
        """Return whether this part is met."""
        return self._evaluate(situation) is True

    def value(self, situation: Situation) -> Value:
        """Return what is on the left of a comparison, to be shown beside it; None where there is nothing to show."""
        return None if self._left is None else self._left(situation)


@dataclass(frozen=True)
class Condition:
    """A goal that can be held against a situation.

    Attributes
    ----------
    text : str
        As it was written.
    parts : tuple of Part
        What it is the conjunction of, one or more.
    names : frozenset of str
        The facts that it asks for.
    """

    text: str
    parts: tuple[Part, ...]
    names: frozenset[str]

    def met(self, situation: Situation) -> bool:
        """Return whether the condition is true, all parts of it."""
        return all(part.met(situation) for part in self.parts)


@dataclass(frozen=True)
class _Node:
    """A part of the tree: the kind of its value, how it is found out, and where it stands in the text."""

    kind: Kind
    evaluate: Evaluate
    start: int
    end: int
    left: Evaluate | None = None
    literal: str | None = None
    constant: bool = False
    fact: Fact | None = None
    conjuncts: tuple["_Node", ...] = ()


def parse_condition(text: str) -> Condition:
    """Read a condition.

    There are numbers, texts in quotation marks, ``true`` and ``false``, the `FACTS`, ``abs``, ``min`` and ``max``,
    ``+ - * /``, the comparisons ``< <= > >= == !=`` (which may be chained: ``0 < x(0) < 1``), ``not``, ``and``, ``or``
    and parentheses, binding in this order.

    Raises
    ------
    InvalidInput
        Saying at which position, counted from 1, what was expected and what was found.
    """
    if not text.strip():
        raise InvalidInput("expected a condition such as output(0, 1) > 0.9, found nothing")
    if len(text) > LENGTH:
        raise InvalidInput(
            "expected a condition of at most {limit:,} characters, found {found:,}", limit=LENGTH, found=len(text)
        )
    parser = _Parser(text)
    root = parser.read()
    nodes = root.conjuncts or (root,)
    parts = tuple(Part(" ".join(text[one.start : one.end].split()), one.evaluate, one.left) for one in nodes)
    return Condition(text, parts, frozenset(parser.names))


class _Parser:
    """Recursive descent, one method a level of precedence; kinds are checked on the way."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str, int, int]] = []
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup or ""
            token = match[kind]
            self._tokens.append((kind, _SPELLINGS.get(token, token), match.start(kind), match.end(kind)))
        end = len(text.rstrip())
        self._tokens.append(("end", "", end, end))
        self._next = 0
        self._depth = 0
        self.names: set[str] = set()

    def read(self) -> _Node:
        root = self._any()
        kind, token, *_ = self._token()
        if token == "=":
            raise self._refused("expected == to compare, found a single =")
        if kind != "end":
            raise self._unexpected("an operator, and, or, or the end")
        return self._truth(root)

    # --- tokens -------------------------------------------------------------------------------

    def _token(self) -> tuple[str, str, int, int]:
        return self._tokens[self._next]

    def _took(self, *tokens: str) -> str | None:
        """Go past the next token if it is one of these signs or words."""
        kind, token, *_ = self._token()
        if kind not in ("sign", "name") or token not in tokens:
            return None
        self._next += 1
        return token

    def _end(self) -> int:
        return self._tokens[self._next - 1][3]

    # --- truths -------------------------------------------------------------------------------

    def _any(self) -> _Node:
        return self._joined("or", self._all, either)

    def _all(self) -> _Node:
        return self._joined("and", self._negation, both)

    def _joined(self, word: str, inner: Callable[[], _Node], join: Callable[[list[Evaluate]], Evaluate]) -> _Node:
        first = inner()
        nodes = [first]
        while self._took(word):
            if len(nodes) == 1:
                self._truth(first)
            nodes.append(self._truth(inner()))
        if len(nodes) == 1:
            return first
        evaluate = join([node.evaluate for node in nodes])
        flat: tuple[_Node, ...] = ()
        if word == "and":
            flat = tuple(inside for node in nodes for inside in (node.conjuncts or (node,)))
        return _Node("truth", evaluate, first.start, self._end(), conjuncts=flat)

    def _negation(self) -> _Node:
        start = self._token()[2]
        if not self._took("not"):
            return self._comparison()
        with self._deeper():
            inner = self._truth(self._negation())
        return _Node("truth", negated(inner.evaluate), start, self._end())

    def _comparison(self) -> _Node:
        first = self._sum()
        nodes, pairs = [first], []
        while sign := self._took("<", "<=", ">", ">=", "==", "!="):
            nodes.append(self._sum())
            pairs.append(self._compared(nodes[-2], sign, nodes[-1]))
        if not pairs:
            return first
        evaluate = pairs[0] if len(pairs) == 1 else both(pairs)
        left = next((node.evaluate for node in nodes if not node.constant), None)
        return _Node("truth", evaluate, first.start, self._end(), left=left)

    def _compared(self, left: _Node, sign: str, right: _Node) -> Evaluate:
        if left.kind != right.kind:
            raise self._refused(
                "{left} can't be compared with {right}", right, left=_KINDS[left.kind], right=_KINDS[right.kind]
            )
        if sign in ("==", "!="):
            for fact, text in ((left.fact, right), (right.fact, left)):
                if fact is not None and text.literal is not None and text.literal not in fact.choices:
                    raise self._refused(
                        "{name} is never {found}; it is one of {known}",
                        text,
                        name=fact.key,
                        found=_shown(text.literal),
                        known=", ".join(fact.choices),
                    )
            return equal(left.evaluate, right.evaluate, sign == "==")
        if left.kind != "number":
            raise self._refused("{sign} compares numbers, not {found}", right, sign=sign, found=_KINDS[left.kind])
        return ordered(left.evaluate, right.evaluate, _COMPARISONS[sign])

    # --- numbers ------------------------------------------------------------------------------

    def _sum(self) -> _Node:
        node = self._product()
        while sign := self._took("+", "-"):
            node = self._computed(node, sign, self._product())
        return node

    def _product(self) -> _Node:
        node = self._signed()
        while sign := self._took("*", "/"):
            node = self._computed(node, sign, self._signed())
        return node

    def _signed(self) -> _Node:
        start = self._token()[2]
        if not (sign := self._took("+", "-")):
            return self._value()
        with self._deeper():
            inner = self._number(self._signed())
        evaluate = negative(inner.evaluate) if sign == "-" else inner.evaluate
        return _Node("number", evaluate, start, self._end(), constant=inner.constant)

    def _computed(self, left: _Node, sign: str, right: _Node) -> _Node:
        self._number(left)
        self._number(right)
        return _Node("number", arithmetic(sign, left.evaluate, right.evaluate), left.start, self._end())

    def _value(self) -> _Node:
        kind, token, start, end = self._token()
        if kind == "number":
            number = float(token)
            if not math.isfinite(number):
                raise self._refused("the number is too large")
            self._next += 1
            return _Node("number", always(number), start, end, constant=True)
        if kind == "text":
            self._next += 1
            return _Node("text", always(token[1:-1]), start, end, literal=token[1:-1], constant=True)
        if kind == "name" and token not in ("and", "or", "not"):
            return self._named(token, start)
        if not self._took("("):
            raise self._unexpected("a number, a name or (")
        with self._deeper():
            inner = self._any()
        self._close(start)
        return _Node(inner.kind, inner.evaluate, start, self._end(), inner.left, conjuncts=inner.conjuncts)

    def _named(self, name: str, start: int) -> _Node:
        if name in ("true", "false"):
            self._next += 1
            return _Node("truth", always(name == "true"), start, self._end(), constant=True)
        if name in _FUNCTIONS:
            self._next += 1
            arguments = self._arguments(name, start)
            if (len(arguments) == 1) != (name == "abs"):
                raise self._counted(name, "one number" if name == "abs" else "two or more numbers", len(arguments))
            return _Node("number", called(_FUNCTIONS[name], arguments), start, self._end())
        fact = FACTS.get(name)
        if fact is None:
            near = difflib.get_close_matches(name, (*FACTS, *_FUNCTIONS, *_WORDS), n=1)
            hint = f"; did you mean {near[0]}?" if near else f"; known are {', '.join((*FACTS, *_FUNCTIONS))}"
            raise self._refused("{found} is not known" + hint, found=_shown(name))
        self._next += 1
        self.names.add(name)
        if not fact.arguments:
            if self._token()[1] == "(":
                raise self._refused("{name} takes no arguments", name=name)
            return _Node(fact.kind, fact_of(fact, []), start, self._end(), fact=fact)
        arguments = self._arguments(name, start, fact.usage)
        open_ended = fact.arguments[-1] == "..."
        least = len(fact.arguments) - open_ended
        most = INPUTS if open_ended else least
        if not least <= len(arguments) <= most:
            raise self._refused("expected {usage}, found {count} in it", usage=fact.usage, count=len(arguments))
        return _Node(fact.kind, fact_of(fact, arguments), start, self._end(), fact=fact)

    def _arguments(self, name: str, start: int, usage: str = "") -> list[Evaluate]:
        position = self._token()[2]
        if not self._took("("):
            raise self._unexpected(f"( after {name}" + (f", as in {usage}" if usage else ""))
        arguments = []
        with self._deeper():
            if self._token()[1] != ")":
                arguments.append(self._number(self._sum()).evaluate)
            while self._took(","):
                arguments.append(self._number(self._sum()).evaluate)
        self._close(position)
        return arguments

    def _close(self, opened: int) -> None:
        if not self._took(")"):
            raise self._unexpected(f") for the ( at position {opened + 1}")

    def _deeper(self) -> "_Depth":
        return _Depth(self)

    def enter(self) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            raise self._refused("expected at most {limit} levels of parentheses and signs, found more", limit=DEPTH)

    def leave(self) -> None:
        self._depth -= 1

    # --- refusals -----------------------------------------------------------------------------

    def _number(self, node: _Node) -> _Node:
        if node.kind != "number":
            raise self._refused("expected a number, found {found}", node, found=_KINDS[node.kind])
        return node

    def _truth(self, node: _Node) -> _Node:
        if node.kind != "truth":
            raise self._refused(
                "expected something that is true or false, found {found}; compare it, as in layers == 1",
                node,
                found=_KINDS[node.kind],
            )
        return node

    def _counted(self, name: str, expected: str, found: int) -> InvalidInput:
        return self._refused("{name} takes {expected}, found {count}", name=name, expected=expected, count=found)

    def _unexpected(self, expected: str) -> InvalidInput:
        kind, token, *_ = self._token()
        found = _shown(token) if kind != "end" else "the end"
        return self._refused("expected {expected}, found {found}", expected=expected, found=found)

    def _refused(self, template: str, node: _Node | None = None, /, **fields: object) -> InvalidInput:
        position = (node.start if node is not None else self._token()[2]) + 1
        return InvalidInput("position {position}: " + template, position=position, **fields)


class _Depth:
    """A level of nesting, as a block."""

    def __init__(self, parser: _Parser) -> None:
        self._parser = parser

    def __enter__(self) -> None:
        self._parser.enter()

    def __exit__(self, *_: object) -> None:
        self._parser.leave()


def _shown(token: str) -> str:
    return f"“{short(token)}”"
