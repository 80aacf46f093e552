"""Two states of a network side by side: what is built otherwise, which parameters differ, and what both answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from nnstudio.datasets import Dataset
from nnstudio.project import Project
from nnstudio.training.answers import Answers, answers
from nnstudio.training.matching import LayerPair, Match, match
from nnstudio.training.parameter_differences import Differences, parameter_differences
from nnstudio.training.structure_differences import structure_differences
from nnstudio.wording import Phrase


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two projects whose networks are compared; each part is computed when it is asked for.

    Attributes
    ----------
    a, b : Project
    match : Match
        Which layers and neurons are the same.
    """

    a: Project
    b: Project
    match: Match

    @property
    def same(self) -> bool:
        """Whether they are one and the same network, not just equal ones."""
        return self.a.network is self.b.network

    @cached_property
    def structure(self) -> tuple[Phrase, ...]:
        """What is built otherwise, in sentences."""
        return structure_differences(self.match)

    @cached_property
    def parameters(self) -> Differences:
        """All weights and biases that differ."""
        return parameter_differences(self.match)

    def parameters_of(
        self, kind: str, pair: LayerPair | None = None, given_up: Callable[[], bool] | None = None
    ) -> Differences:
        """Return the weights or biases that differ, of all layers or of one; see `parameter_differences`."""
        return parameter_differences(self.match, kind=kind, pair=pair, given_up=given_up)

    def answers(self, dataset: Dataset | None, *, seed: int = 0) -> Answers:
        """Return what both answer to the samples of a dataset, or to random ones; see `answers`."""
        return answers(self.match, self.a, self.b, dataset, seed=seed)


def compare(a: Project, b: Project) -> Comparison:
    """Compare two states of a network, or two networks.

    Parameters
    ----------
    a, b : Project
        Before and after, in this order: differences are b - a.
    """
    return Comparison(a, b, match(a.network, b.network))
