"""The language of goals: ``output(0, 1) > 0.9 and parameters < 40``, read without ever running it as a program.

Nothing but the names in `FACTS` and a few functions exists. A fact that isn't there at the moment is unknown, and what
hangs on it is unknown too: ``not (weight(3, 0, 0) > 1)`` isn't met by a network without a third layer. A condition is
met only where it is true.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from nnstudio.engine import Network
from nnstudio.lessons.describing import described
from nnstudio.lessons.evaluation import Evaluate, evaluation
from nnstudio.lessons.facts import Value
from nnstudio.lessons.situation import Situation
from nnstudio.lessons.syntax import Tree, parse


@dataclass(frozen=True)
class Part:
    """One of the things that a goal asks for; all of them together are the goal.

    Attributes
    ----------
    text : str
        As it stands in the lesson: ``output(0, 1) > 0.9``.
    tree : Tree
    """

    text: str
    tree: Tree

    @cached_property
    def _evaluate(self) -> Evaluate:
        return evaluation(self.tree)

    @cached_property
    def _left(self) -> Evaluate | None:
        if self.tree.operation != "compare":
            return None
        if self.tree.near is not None:
            return evaluation(self.tree.near[0])
        return next((evaluation(part) for part in self.tree.parts if not part.constant), None)

    def met(self, situation: Situation) -> bool:
        """Return whether this part is met."""
        return self._evaluate(situation) is True

    def value(self, situation: Situation) -> Value:
        """Return what is compared, to be shown beside it; None where there is nothing to show."""
        return None if self._left is None else self._left(situation)

    def words(self, network: Network, language: str) -> str:
        """Return the part in a person's words: ``output for (0, 1) > 0.9``.

        Parameters
        ----------
        network : Network
            Whose names of neurons are used.
        language : str
            ``"en"`` or ``"zh_CN"``; English where it is another one.
        """
        return described(self.tree, network, language)


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
    tree = parse(text)
    parts = tuple(Part(" ".join(text[one.start : one.end].split()), one) for one in _conjuncts(tree))
    return Condition(text, parts, frozenset(_names(tree)))


def _conjuncts(tree: Tree) -> Iterator[Tree]:
    if tree.operation == "and":
        for part in tree.parts:
            yield from _conjuncts(part)
    else:
        yield tree


def _names(tree: Tree) -> Iterator[str]:
    if tree.operation == "fact":
        yield str(tree.value)
    for part in tree.parts:
        yield from _names(part)
