"""From the text of a condition to a tree of what it says: a language of its own, with no way to run anything.

Kinds are checked on the way: a number can't be compared with a text, and a goal has to be true or false.
"""

import difflib
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from nnstudio.errors import InvalidInput
from nnstudio.lessons.facts import FACTS, INPUTS, Kind, Value
from nnstudio.wording import Phrase, Text, Words, short

LENGTH = 1000
DEPTH = 30
FUNCTIONS = ("abs", "min", "max")
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*)"
    r"|(?P<text>\"[^\"]*\"|'[^']*')|(?P<sign><=|>=|==|!=|\S))"
)
_SPELLINGS = {"\u2212": "-", "\u2013": "-", "×": "*", "·": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!="}
_WORDS = ("and", "or", "not", "true", "false")
_KINDS = {"number": Text("a number"), "text": Text("a text"), "truth": Text("true or false")}


@dataclass(frozen=True)
class Tree:
    """A part of a condition.

    Attributes
    ----------
    operation : str
        ``"literal"``, ``"fact"``, one of `FUNCTIONS`, ``"+"``, ``"-"``, ``"*"``, ``"/"``, ``"negative"``,
        ``"compare"``, ``"not"``, ``"and"`` or ``"or"``.
    kind : str
        Of its value: ``"number"``, ``"text"`` or ``"truth"``.
    start, end : int
        Where it stands in the text, with the parentheses around it.
    parts : tuple of Tree
        What it is made of.
    value : float, str or bool
        Of a literal; the name of a fact.
    signs : tuple of str
        Of a comparison, one fewer than parts.
    """

    operation: str
    kind: Kind
    start: int
    end: int
    parts: tuple["Tree", ...] = ()
    value: Value = None
    signs: tuple[str, ...] = ()

    @property
    def constant(self) -> bool:
        """Whether no fact is in it."""
        return self.operation != "fact" and all(part.constant for part in self.parts)

    @property
    def near(self) -> "tuple[Tree, Tree, Tree] | None":
        """What ``abs(a - b) < c`` says, as (a, b, c): a is b, give or take c; None where it is anything else."""
        if self.operation != "compare" or self.signs not in (("<",), ("<=",)):
            return None
        left, room = self.parts
        if left.operation != "abs" or not room.constant:
            return None
        (inside,) = left.parts
        if inside.operation == "-":
            return inside.parts[0], inside.parts[1], room
        if inside.operation == "+" and inside.parts[1].constant:
            end = inside.parts[1]
            return inside.parts[0], Tree("negative", "number", end.start, end.end, (end,)), room
        return None


def parse(text: str) -> Tree:
    """Return the tree of a condition; see `parse_condition`.

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
    return _Parser(text).read()


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

    def read(self) -> Tree:
        root = self._any()
        kind, token, *_ = self._token()
        if token == "=":
            raise self._refused("expected == to compare, found a single =")
        if kind != "end":
            raise self._unexpected(Text("an operator, and, or, or the end"))
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

    def _any(self) -> Tree:
        return self._joined("or", self._all)

    def _all(self) -> Tree:
        return self._joined("and", self._negation)

    def _joined(self, word: str, inner: Callable[[], Tree]) -> Tree:
        first = inner()
        parts = [first]
        while self._took(word):
            if len(parts) == 1:
                self._truth(first)
            parts.append(self._truth(inner()))
        return first if len(parts) == 1 else Tree(word, "truth", first.start, self._end(), tuple(parts))

    def _negation(self) -> Tree:
        start = self._token()[2]
        if not self._took("not"):
            return self._comparison()
        with self._deeper():
            inner = self._truth(self._negation())
        return Tree("not", "truth", start, self._end(), (inner,))

    def _comparison(self) -> Tree:
        parts, signs = [self._sum()], []
        while sign := self._took(*COMPARISONS):
            parts.append(self._sum())
            signs.append(sign)
            self._check_compared(parts[-2], sign, parts[-1])
        if not signs:
            return parts[0]
        return Tree("compare", "truth", parts[0].start, self._end(), tuple(parts), signs=tuple(signs))

    def _check_compared(self, left: Tree, sign: str, right: Tree) -> None:
        if left.kind != right.kind:
            raise self._refused(
                "{left} can't be compared with {right}", right, left=_KINDS[left.kind], right=_KINDS[right.kind]
            )
        if sign not in ("==", "!="):
            if left.kind != "number":
                raise self._refused("{sign} compares numbers, not {found}", right, sign=sign, found=_KINDS[left.kind])
            return
        for one, other in ((left, right), (right, left)):
            if one.operation == "fact" and isinstance(other.value, str) and other.operation == "literal":
                choices = FACTS[str(one.value)].choices
                if other.value not in choices:
                    raise self._refused(
                        "{name} is never {found}; it is one of {known}",
                        other,
                        name=one.value,
                        found=_shown(other.value),
                        known=tuple(choices),
                    )

    # --- numbers ------------------------------------------------------------------------------

    def _sum(self) -> Tree:
        node = self._product()
        while sign := self._took("+", "-"):
            node = self._computed(node, sign, self._product())
        return node

    def _product(self) -> Tree:
        node = self._signed()
        while sign := self._took("*", "/"):
            node = self._computed(node, sign, self._signed())
        return node

    def _signed(self) -> Tree:
        start = self._token()[2]
        if not (sign := self._took("+", "-")):
            return self._value()
        with self._deeper():
            inner = self._number(self._signed())
        return replace(inner, start=start) if sign == "+" else Tree("negative", "number", start, self._end(), (inner,))

    def _computed(self, left: Tree, sign: str, right: Tree) -> Tree:
        return Tree(sign, "number", left.start, self._end(), (self._number(left), self._number(right)))

    def _value(self) -> Tree:
        kind, token, start, end = self._token()
        if kind == "number":
            number = float(token)
            if not math.isfinite(number):
                raise self._refused("the number is too large")
            self._next += 1
            return Tree("literal", "number", start, end, value=number)
        if kind == "text":
            self._next += 1
            return Tree("literal", "text", start, end, value=token[1:-1])
        if kind == "name" and token not in ("and", "or", "not"):
            return self._named(token, start)
        if not self._took("("):
            raise self._unexpected(Text("a number, a name or ("))
        with self._deeper():
            inner = self._any()
        self._close(start)
        return replace(inner, start=start, end=self._end())

    def _named(self, name: str, start: int) -> Tree:
        if name in ("true", "false"):
            self._next += 1
            return Tree("literal", "truth", start, self._end(), value=name == "true")
        if name in FUNCTIONS:
            self._next += 1
            arguments = self._arguments(name, start)
            if (len(arguments) == 1) != (name == "abs"):
                raise self._counted(
                    name, Text("one number") if name == "abs" else Text("two or more numbers"), len(arguments)
                )
            return Tree(name, "number", start, self._end(), arguments)
        fact = FACTS.get(name)
        if fact is None:
            near = difflib.get_close_matches(name, (*FACTS, *FUNCTIONS, *_WORDS), n=1)
            if near:
                raise self._refused("{found} is not known; did you mean {near}?", found=_shown(name), near=near[0])
            raise self._refused(
                "{found} is not known; known are {known}", found=_shown(name), known=(*FACTS, *FUNCTIONS)
            )
        self._next += 1
        if not fact.arguments:
            if self._token()[1] == "(":
                raise self._refused("{name} takes no arguments", name=name)
            return Tree("fact", fact.kind, start, self._end(), value=name)
        arguments = self._arguments(name, start, fact.usage)
        open_ended = fact.arguments[-1] == "..."
        least = len(fact.arguments) - open_ended
        most = INPUTS if open_ended else least
        if not least <= len(arguments) <= most:
            raise self._refused("expected {usage}, found {count} in it", usage=fact.usage, count=len(arguments))
        return Tree("fact", fact.kind, start, self._end(), arguments, name)

    def _arguments(self, name: str, start: int, usage: str = "") -> tuple[Tree, ...]:
        position = self._token()[2]
        if not self._took("("):
            raise self._unexpected(
                Phrase("( after {name}, as in {usage}", name=name, usage=usage)
                if usage
                else Phrase("( after {name}", name=name)
            )
        arguments = []
        with self._deeper():
            if self._token()[1] != ")":
                arguments.append(self._number(self._sum()))
            while self._took(","):
                arguments.append(self._number(self._sum()))
        self._close(position)
        return tuple(arguments)

    def _close(self, opened: int) -> None:
        if not self._took(")"):
            raise self._unexpected(Phrase(") for the ( at position {opened}", opened=opened + 1))

    def _deeper(self) -> "_Depth":
        return _Depth(self)

    def enter(self) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            raise self._refused("expected at most {limit} levels of parentheses and signs, found more", limit=DEPTH)

    def leave(self) -> None:
        self._depth -= 1

    # --- refusals -----------------------------------------------------------------------------

    def _number(self, node: Tree) -> Tree:
        if node.kind != "number":
            raise self._refused("expected a number, found {found}", node, found=_KINDS[node.kind])
        return node

    def _truth(self, node: Tree) -> Tree:
        if node.kind != "truth":
            raise self._refused(
                "expected something that is true or false, found {found}; compare it, as in layers == 1",
                node,
                found=_KINDS[node.kind],
            )
        return node

    def _counted(self, name: str, expected: Words, found: int) -> InvalidInput:
        return self._refused("{name} takes {expected}, found {count}", name=name, expected=expected, count=found)

    def _unexpected(self, expected: Words) -> InvalidInput:
        kind, token, *_ = self._token()
        found = _shown(token) if kind != "end" else Text("the end")
        return self._refused("expected {expected}, found {found}", expected=expected, found=found)

    def _refused(self, template: str, node: Tree | None = None, /, **fields: object) -> InvalidInput:
        position = (node.start if node is not None else self._token()[2]) + 1
        return InvalidInput("position {position}: {reason}", position=position, reason=Phrase(template, **fields))


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
