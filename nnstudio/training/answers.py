"""What two networks answer to the same samples: how far apart, whose predictions flip, and which is the better one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Dataset, Scaling
from nnstudio.engine import HEADS, Input, Network, Trace, forward
from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training.fitting import fit
from nnstudio.training.matching import Match
from nnstudio.training.metrics import Measures, measure
from nnstudio.training.prepared import kept_scaling
from nnstudio.training.sampling import rows_of, rows_within, spread
from nnstudio.wording import Phrase, first_of

MOST = 10_000
"""Samples that are looked at."""
RANDOM = 500
"""Samples that are drawn where there are no data."""
_VALUES = 5e7
"""Of so many values of neurons: some tenths of a second."""

Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Answers:
    """The outputs of two networks for the same samples.

    Attributes
    ----------
    x : ndarray of float32, (samples, inputs)
        In the units of the data, with the inputs of that network which `inputs_of` names.
    inputs_of : str
        ``"a"`` or ``"b"``.
    rows : ndarray of int, or None
        Which samples of the data these are; None for random ones.
    names : tuple of str
        What is compared, one a column.
    outputs_a, outputs_b : ndarray, (samples, outputs)
        All that each answers.
    a, b : ndarray, (samples, columns)
        Those outputs that can be compared; no columns where none can.
    predicted_a, predicted_b : ndarray of int, (samples,) or (samples, labels), or None
        The classes predicted, by their index in the first network; those that it doesn't have count on behind. None
        where numbers are answered.
    measured_a, measured_b : Measures or None
        How well each does; None where the data don't fit it.
    remarks : tuple of Phrase
        What has to be known to read the numbers.
    """

    x: NDArray[np.float32]
    inputs_of: str
    rows: NDArray[np.intp] | None
    names: tuple[str, ...]
    outputs_a: Numbers
    outputs_b: Numbers
    a: Numbers
    b: Numbers
    predicted_a: NDArray[np.intp] | None
    predicted_b: NDArray[np.intp] | None
    measured_a: Measures | None
    measured_b: Measures | None
    remarks: tuple[Phrase, ...] = ()

    @cached_property
    def distances(self) -> NDArray[np.float64]:
        """The largest difference of each sample over the outputs, (samples,); infinite where one isn't finite."""
        if not self.a.shape[1]:
            return np.zeros(len(self.x))
        with np.errstate(all="ignore"):
            apart = np.abs(self.b.astype(np.float64) - self.a)
        # Two answers that overflow to the same infinity aren't apart.
        apart[(self.a == self.b) | (np.isnan(self.a) & np.isnan(self.b))] = 0.0
        distances: NDArray[np.float64] = np.where(np.isnan(apart), np.inf, apart).max(axis=1)
        return distances

    @property
    def largest(self) -> float:
        """The largest difference of all."""
        return float(self.distances.max(initial=0.0))

    @cached_property
    def mean(self) -> float:
        """The mean size of a difference, over samples and outputs."""
        if not self.a.size:
            return 0.0
        with np.errstate(all="ignore"):
            return float(np.abs(self.b.astype(np.float64) - self.a).mean())

    @cached_property
    def flipped(self) -> NDArray[np.bool_]:
        """Which samples are predicted to be of another class, (samples,)."""
        if self.predicted_a is None or self.predicted_b is None:
            return np.zeros(len(self.x), dtype=np.bool_)
        differing = self.predicted_a != self.predicted_b
        flipped: NDArray[np.bool_] = differing if differing.ndim == 1 else differing.any(axis=1)
        return flipped

    @property
    def agreeing(self) -> float | None:
        """The share of the samples with the same prediction; None where nothing is predicted, or there are none."""
        if self.predicted_a is None or self.predicted_b is None or not len(self.x):
            return None
        return float(1 - self.flipped.mean())

    @cached_property
    def order(self) -> NDArray[np.intp]:
        """The samples by what there is to see: those that flip first, then the most different ones."""
        order: NDArray[np.intp] = np.lexsort((np.arange(len(self.x)), -self.distances, ~self.flipped))
        return order


def answers(match: Match, a: Project, b: Project, dataset: Dataset | None, *, seed: int = 0) -> Answers:
    """Let two networks answer the same samples.

    Each gets them scaled as its own project keeps it. Inputs that only one of the two has are held, for that one,
    where the samples don't say what they are: at 0, or in the middle of their range.

    Parameters
    ----------
    match : Match
        Of the two projects' networks.
    a, b : Project
    dataset : Dataset or None
        Not scaled; where it has the inputs of neither, random samples within the ranges of the inputs stand in.
    seed : int
        Of the random samples.
    """
    remarks: list[Phrase] = []
    inputs_of, x, rows = _samples(match, dataset, seed, remarks)
    pair = match.pairs[0]
    here, there = (pair.in_a, pair.in_b) if inputs_of == "a" else (pair.in_b, pair.in_a)
    other = match.b if inputs_of == "a" else match.a
    others_x = _carried(x, other.inputs, here.tolist(), there.tolist())
    x_a, x_b = (x, others_x) if inputs_of == "a" else (others_x, x)
    traces = forward(a.network, _scaled(a, x_a)), forward(b.network, _scaled(b, x_b))
    known = dataset if rows is not None else None
    measured_a, measured_b = (
        _measured(project, known, rows, trace) for project, trace in zip((a, b), traces, strict=True)
    )
    names, out_a, out_b = _comparable(match, *traces, remarks)
    predicted_a, predicted_b = _predictions(match, *traces)
    return Answers(
        x,
        inputs_of,
        rows,
        names,
        traces[0].output,
        traces[1].output,
        out_a,
        out_b,
        predicted_a,
        predicted_b,
        measured_a,
        measured_b,
        tuple(remarks),
    )


# --- what is asked ----------------------------------------------------------------------------


def _samples(
    match: Match, dataset: Dataset | None, seed: int, remarks: list[Phrase]
) -> tuple[str, NDArray[np.float32], NDArray[np.intp] | None]:
    a, b = match.a, match.b
    most = min(MOST, rows_within(a, _VALUES), rows_within(b, _VALUES))
    if len(a.inputs) != len(b.inputs) or len(match.pairs[0].in_a) != len(a.inputs):
        beyond = [*_beyond(a, match.pairs[0].in_a.tolist()), *_beyond(b, match.pairs[0].in_b.tolist())]
        names = first_of(beyond)
        remarks.append(
            Phrase("Only one of the two has {names}; where the samples don't say it, it is held", names=names)
        )
    if dataset is not None and len(dataset):
        for name, network in (("b", b), ("a", a)):
            if len(network.inputs) == len(dataset.inputs):
                chosen = spread(len(dataset), most)
                if chosen is not None:
                    remarks.append(
                        Phrase("{count} of {all} samples, drawn at random", count=f"{most:,}", all=f"{len(dataset):,}")
                    )
                rows = np.arange(len(dataset)) if chosen is None else chosen
                return name, rows_of(dataset.x, chosen), rows
        remarks.append(Phrase("The data have the inputs of neither: random samples stand in"))
    else:
        remarks.append(Phrase("Without data, random samples stand in"))
    generator = np.random.default_rng(seed)
    low, high = (np.array([getattr(one, end) for one in b.inputs]) for end in ("min", "max"))
    x = generator.uniform(low, high, (min(RANDOM, most), len(b.inputs))).astype(np.float32)
    return "b", x, None


def _beyond(network: Network, known: Sequence[int]) -> list[str]:
    inside = set(known)
    return [one.name for index, one in enumerate(network.inputs) if index not in inside]


def _carried(
    x: NDArray[np.float32], inputs: Sequence[Input], here: Sequence[int], there: Sequence[int]
) -> NDArray[np.float32]:
    """Return samples for the other network: what both have, and the rest held."""
    if len(here) == len(inputs) == x.shape[1] and list(here) == list(there):
        return x
    held = [0.0 if one.min <= 0.0 <= one.max else (one.min + one.max) / 2 for one in inputs]
    carried = np.tile(np.array(held, dtype=np.float32), (len(x), 1))
    carried[:, list(there)] = x[:, list(here)]
    return carried


def _scaled(project: Project, x: NDArray[np.float32]) -> NDArray[np.float32]:
    try:
        scaling = kept_scaling(project)
    except StudioError:
        scaling = Scaling()
    scaled: NDArray[np.float32] = scaling.apply(x)
    return scaled


def _measured(
    project: Project, dataset: Dataset | None, rows: NDArray[np.intp] | None, trace: Trace
) -> Measures | None:
    """Return how well a network does; None where the data aren't what it answers."""
    if dataset is None or rows is None or not len(rows):
        return None
    try:
        fitted = fit(project, dataset)
    except StudioError:
        return None
    return measure(project.network, trace.x, fitted.targets(fitted.dataset.rows(rows)), trace=trace)


# --- what is answered -------------------------------------------------------------------------


def _comparable(
    match: Match, one: Trace, other: Trace, remarks: list[Phrase]
) -> tuple[tuple[str, ...], Numbers, Numbers]:
    """Return the outputs that mean the same in both."""
    a, b = match.a, match.b
    if HEADS[a.output.head].loss != HEADS[b.output.head].loss:
        remarks.append(
            Phrase(
                "A has a {a} head and B a {b} head: their losses can't be compared",
                a=HEADS[a.output.head].title,
                b=HEADS[b.output.head].title,
            )
        )
    heads = {(a.output.head, a.output.units), (b.output.head, b.output.units)}
    if heads == {("sigmoid", 1), ("softmax", 2)}:
        both = tuple(_both_classes(trace.output) for trace in (one, other))
        named = a.output.classes or b.output.classes or ("0", "1")
        return tuple(named), both[0], both[1]
    pair = match.pairs[-1]
    if len(pair.in_a) < max(a.output.units, b.output.units):
        if len(pair.in_a):
            remarks.append(
                Phrase(
                    "A has {a} outputs and B {b}: only those of both are compared", a=a.output.units, b=b.output.units
                )
            )
        else:
            remarks.append(Phrase("No output of A is one of B: they can't be compared"))
    names = tuple(b.neuron_name(pair.b, index) for index in pair.in_b.tolist())
    if pair.whole:
        return names, one.output, other.output
    return names, one.output[:, pair.in_a], other.output[:, pair.in_b]


def _both_classes(output: Numbers) -> Numbers:
    """Return the probabilities of both classes, where there may be that of one only."""
    return output if output.shape[1] == 2 else np.concatenate([1 - output, output], axis=1)


def _predictions(match: Match, one: Trace, other: Trace) -> tuple[NDArray[np.intp] | None, NDArray[np.intp] | None]:
    told_a, told_b = (_predicted(net, trace) for net, trace in ((match.a, one), (match.b, other)))
    if told_a is None or told_b is None:
        return None, None
    if told_a.ndim == 2 or told_b.ndim == 2:
        if told_a.ndim != told_b.ndim:
            return None, None
        pair = match.pairs[-1]
        return (told_a[:, pair.in_a], told_b[:, pair.in_b]) if len(pair.in_a) else (None, None)
    return told_a, _places_in_a(match)[told_b]


def _predicted(network: Network, trace: Trace) -> NDArray[np.intp] | None:
    output = network.output
    if output.head == "linear":
        return None
    if output.head == "softmax":
        return np.asarray(trace.output.argmax(axis=1), dtype=np.intp)
    labels: NDArray[np.intp] = (trace.output >= 0.5).astype(np.intp)
    return labels[:, 0] if output.units == 1 else labels


def _places_in_a(match: Match) -> NDArray[np.intp]:
    """Return the index in the first network of each class of the second; new ones count on behind its own."""
    a, b = match.a.output, match.b.output
    counts = HEADS[a.head].class_count(a.units), HEADS[b.head].class_count(b.units)
    known: dict[int, int] = {}
    if a.classes and b.classes and set(a.classes) & set(b.classes):
        known = {index: a.classes.index(name) for index, name in enumerate(b.classes) if name in a.classes}
    elif a.head == b.head == "softmax":
        pair = match.pairs[-1]
        known = dict(zip(pair.in_b.tolist(), pair.in_a.tolist(), strict=True))
    else:
        known = {index: index for index in range(min(counts))}
    return np.array([known.get(index, counts[0] + index) for index in range(counts[1])], dtype=np.intp)
