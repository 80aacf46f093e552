"""Which samples of the project's data the response panel shows, and where along its axes. No widgets, no colours."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Dataset
from nnstudio.engine import Input, Network
from nnstudio.ui.panels.surface import EVERY, Target
from nnstudio.ui.project_data import ProjectData

SHOWN = 10_000
"""Of more samples a part is shown: which one depends on nothing but their number."""


@dataclass(frozen=True, eq=False)
class Samples:
    """What can be shown of a dataset.

    Attributes
    ----------
    dataset : Dataset
        All samples in their own units, classes in the network's order where the two fit.
    rows : ndarray of int
        The samples that are shown.
    tested : ndarray of bool
        Which of these are only tested with.
    test_count : int
        How many of all samples are only tested with.
    spans : tuple of (float, float)
        Lowest and highest value of each input among all samples.
    """

    dataset: Dataset
    rows: NDArray[np.intp]
    tested: NDArray[np.bool_]
    test_count: int
    spans: tuple[tuple[float, float], ...]

    @property
    def partial(self) -> bool:
        """Whether there are more samples than are shown."""
        return len(self.rows) < len(self.dataset)

    def along(self, axis: int) -> NDArray[np.float64]:
        """Return the shown samples' values of an input."""
        values: NDArray[np.float64] = self.dataset.x[self.rows, axis].astype(np.float64)
        return values

    def targets(self) -> NDArray[np.float64]:
        """Return the shown samples' classes or numbers."""
        return np.asarray(self.dataset.targets[self.rows], dtype=np.float64)


def samples_of(data: ProjectData, inputs: int) -> Samples | None:
    """Return what can be shown of a project's data; None without data, or where they have another count of inputs."""
    prepared = data.prepared
    dataset = prepared.dataset if prepared is not None else data.dataset
    if dataset is None or len(dataset.inputs) != inputs or (prepared is None and _in_other_order(data)):
        return None
    count = len(dataset)
    rows = np.arange(count)
    if count > SHOWN:
        rows = np.sort(np.random.default_rng(count).permutation(count)[:SHOWN])
    tested = np.zeros(count, dtype=np.bool_)
    if prepared is not None:
        tested[prepared.test_rows] = True
    x = dataset.x
    spans: list[tuple[float, float]] = [(0.0, 0.0)] * inputs
    if count:
        spans = list(zip(x.min(axis=0).tolist(), x.max(axis=0).tolist(), strict=True))
    return Samples(dataset, rows, tested[rows], int(tested.sum()), tuple(spans) if count else ())


def _in_other_order(data: ProjectData) -> bool:
    return data.misfit is not None and data.misfit.problem == "order"


def range_along(one: Input, now: float, axis: int, samples: Samples | None) -> tuple[float, float]:
    """Return the range of an input's slider, widened to where the input and the samples are."""
    low, high = min(one.min, now), max(one.max, now)
    if samples is not None and samples.spans:
        low, high = min(low, samples.spans[axis][0]), max(high, samples.spans[axis][1])
    return low, high


@dataclass(frozen=True, eq=False)
class Marks:
    """Samples as they are painted.

    Attributes
    ----------
    x, y : ndarray, (n,)
        In the numbers of the frame.
    kinds : ndarray of int, or None
        Class of each; None where numbers are learned.
    values : ndarray, or None
        What is to come out, where numbers are learned.
    tested : ndarray of bool
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    kinds: NDArray[np.intp] | None
    values: NDArray[np.float64] | None
    tested: NDArray[np.bool_]


def marks_of(samples: Samples, network: Network, axes: Sequence[int], target: Target, floor: float) -> Marks:
    """Return where samples are and what they are, for a target over one or two inputs.

    Parameters
    ----------
    floor : float
        Where samples stand on a curve that they have no value for: that of a hidden neuron.
    """
    kinds, values = kinds_and_values(samples, network, target)
    x = samples.along(axes[0])
    if len(axes) == 2:
        y = samples.along(axes[1])
    elif target.layer < network.depth - 1:
        y = np.full(len(x), floor)
    elif values is not None:
        y = values
    else:
        assert kinds is not None
        sought = 1 if network.output.units == 1 or is_label(network) else target.index
        y = (kinds == sought).astype(np.float64)
    return Marks(x, y, kinds, values, samples.tested)


def kinds_and_values(
    samples: Samples, network: Network, target: Target
) -> tuple[NDArray[np.intp] | None, NDArray[np.float64] | None]:
    """Return the class of each shown sample, or the number that is to come out at a target; the other one is None."""
    targets = samples.targets()
    output = target.layer == network.depth - 1 and target.index != EVERY
    if samples.dataset.classes:
        kinds = targets.astype(np.intp)
        # Each label is a question of its own: does a sample have it or not?
        return (kinds == target.index).astype(np.intp) if output and is_label(network) else kinds, None
    column = target.index if output and target.index < targets.shape[1] else 0
    if is_label(network):
        return (targets[:, column] >= 0.5).astype(np.intp), None
    return None, targets[:, column]


def is_label(network: Network) -> bool:
    """Return whether each output is a yes or no of its own."""
    return network.output.head == "sigmoid" and network.output.units > 1
