"""The responses of two networks over the same one or two inputs: which outputs can be laid over one another, and how.

Pure values, no widgets.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Scaling
from nnstudio.engine import HEADS, Network
from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training import kept_scaling
from nnstudio.training.comparison import Comparison
from nnstudio.ui.panels.sampled import Sampled, Subject
from nnstudio.ui.panels.surface import EVERY, Target
from nnstudio.wording import Phrase

FloatArray = NDArray[np.floating]


@dataclass(frozen=True)
class View:
    """What is looked at: inputs of B along the axes, with their ranges in the units of the data, and an output of B.

    The output is `EVERY` for all classes at once.
    """

    axes: tuple[int, ...]
    ranges: tuple[tuple[float, float], ...]
    output: int


@dataclass(frozen=True, eq=False)
class ResponsePair:
    """The two responses over the same places.

    Attributes
    ----------
    view : View
    a, b : ndarray
        (points,) for a curve; (rows, columns) for a map; (rows, columns, classes) for every class, in A's order.
    low, high : float
        Of the values; probabilities go from 0 to 1.
    level : float
        Where lines are drawn: where a probability is one half, or a number is 0.
    probability : bool
    fine : bool
        Whether it is as fine as it gets.
    """

    view: View
    a: FloatArray
    b: FloatArray
    low: float
    high: float
    probability: bool
    fine: bool

    @property
    def flat(self) -> bool:
        """Whether these are curves, not maps."""
        return len(self.view.axes) == 1

    @property
    def every(self) -> bool:
        """Whether the values are those of all classes."""
        return self.a.ndim == 3

    @property
    def level(self) -> float:
        """Where the lines are."""
        return 0.5 if self.probability else 0.0

    @property
    def difference(self) -> FloatArray:
        """B - A; of all classes half the sum of the sizes: the probability that has moved, from 0 to 1."""
        with np.errstate(all="ignore"):
            apart = self.b.astype(np.float64) - self.a
        if not self.every:
            return apart
        moved: FloatArray = np.abs(apart).sum(axis=2) / 2
        return moved

    @property
    def flipping(self) -> float | None:
        """Share of the places whose prediction is another one; None where nothing is predicted."""
        if not self.probability:
            return None
        if self.every:
            return float((self.a.argmax(axis=2) != self.b.argmax(axis=2)).mean())
        return float(((self.a >= 0.5) != (self.b >= 0.5)).mean())

    @property
    def largest(self) -> float:
        """The largest difference of any value."""
        with np.errstate(all="ignore"):
            apart = np.abs(self.b.astype(np.float64) - self.a)
        return float(np.nanmax(apart, initial=0.0))


def shared_inputs(comparison: Comparison) -> list[int]:
    """Return the inputs of B that A has too, in B's order."""
    inputs: list[int] = sorted(comparison.match.pairs[0].in_b.tolist())
    return inputs


def kind_of(network: Network) -> tuple[str, int]:
    """Return what a network answers, with how many classes: ``"two"``, ``"classes"``, ``"labels"``, ``"numbers"``."""
    output = network.output
    if output.head == "linear":
        return "numbers", 0
    classes = HEADS[output.head].class_count(output.units)
    if classes == 2 and (output.units == 1 or output.head == "softmax"):
        return "two", 2
    return ("classes", classes) if output.head == "softmax" else ("labels", classes)


def why_not(comparison: Comparison) -> Phrase | None:
    """Return why the responses can't be laid over one another; None if they can."""
    a, b = comparison.a.network, comparison.b.network
    if not shared_inputs(comparison):
        return Phrase("A and B have no input in common: there is nothing to lay over one another")
    one, other = kind_of(a), kind_of(b)
    if one[0] != other[0]:
        return Phrase(
            "A has a {a} head and B a {b} head: their responses can't be laid over one another",
            a=HEADS[a.output.head].title, b=HEADS[b.output.head].title,
        )  # fmt: skip
    if not len(comparison.match.pairs[-1].in_a):
        return Phrase("No output of A is one of B: they can't be compared")
    if one[0] == "classes" and len(comparison.match.pairs[-1].in_a) < max(one[1], other[1]):
        return Phrase(
            "A tells {a} classes and B {b}: their responses can't be laid over one another", a=one[1], b=other[1]
        )
    return None


def outputs_to_choose(comparison: Comparison, *, flat: bool) -> list[int]:
    """Return the outputs of B that can be looked at; empty where there is but one way to look."""
    kind, _ = kind_of(comparison.b.network)
    if kind == "two" or comparison.b.network.output.units == 1:
        return []
    outputs: list[int] = comparison.match.pairs[-1].in_b.tolist()
    return [EVERY, *outputs] if kind == "classes" and not flat else outputs


def respond(comparison: Comparison, view: View, x_a: FloatArray, x_b: FloatArray, *, fine: bool) -> ResponsePair:
    """Compute both responses.

    Parameters
    ----------
    comparison : Comparison
        For which `why_not` says nothing.
    view : View
    x_a, x_b : ndarray, (inputs,)
        What the inputs that aren't along an axis are held at, in the units of the data.
    fine : bool
        As it is shown at rest; otherwise as quick as can be.
    """
    match = comparison.match
    inputs = dict(zip(match.pairs[0].in_b.tolist(), match.pairs[0].in_a.tolist(), strict=True))
    outputs = dict(zip(match.pairs[-1].in_b.tolist(), match.pairs[-1].in_a.tolist(), strict=True))
    axes_a = tuple(inputs[axis] for axis in view.axes)
    a = _sampled(comparison.a, _target(comparison.a.network, view.output, outputs), axes_a, view, x_a)
    b = _sampled(comparison.b, _target(comparison.b.network, view.output, None), view.axes, view, x_b)
    if fine:
        for one in (a, b):
            one.refine()
    values_a, values_b = a.values, b.values
    if len(values_a) != len(values_b):  # a larger network is looked at in fewer places
        values_a, values_b = _as_coarse(values_a, values_b)
    if values_b.ndim == 3:
        order = [there for there, _ in sorted(outputs.items(), key=lambda pair: pair[1])]
        values_b = values_b[:, :, order]
    probability = kind_of(comparison.b.network)[0] != "numbers"
    low, high = (0.0, 1.0) if probability else _range(values_a, values_b)
    return ResponsePair(view, values_a, values_b, low, high, probability, fine)


def _as_coarse(one: FloatArray, other: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return two maps with as many points, those of the coarser one."""
    count = min(len(one), len(other))

    def thinned(values: FloatArray) -> FloatArray:
        if len(values) == count:
            return values
        nearest = ((np.arange(count) + 0.5) * len(values) / count).astype(int)
        coarse: FloatArray = values[nearest] if values.ndim == 1 else values[nearest][:, nearest]
        return coarse

    return thinned(one), thinned(other)


def _target(network: Network, output: int, outputs: dict[int, int] | None) -> Target:
    last = network.depth - 1
    if kind_of(network)[0] == "two":
        return Target(last, network.output.units - 1)  # the probability of the second class
    if output == EVERY:
        return Target(last, EVERY)
    return Target(last, output if outputs is None else outputs[output])


def _sampled(project: Project, target: Target, axes: Sequence[int], view: View, x: FloatArray) -> Sampled:
    try:
        scaling = kept_scaling(project)
    except StudioError:
        scaling = Scaling()
    return Sampled(Subject(project.network, target, tuple(axes), view.ranges, x.tobytes(), scaling), x)


def _range(*surfaces: FloatArray) -> tuple[float, float]:
    finite = [values[np.isfinite(values)] for values in surfaces]
    low = min((float(values.min(initial=0.0)) for values in finite), default=0.0)
    high = max((float(values.max(initial=0.0)) for values in finite), default=0.0)
    return low, high
