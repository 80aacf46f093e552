"""What one neuron does over one or two inputs while the other inputs are held, and at which points it is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, HEADS, Network, OutputLayer, outputs

FloatArray = NDArray[np.floating]

EVERY = -1
"""Index of a target that is all classes of a softmax at once."""


@dataclass(frozen=True)
class Target:
    """The value that is looked at: a neuron by its layer number and index. In the output layer, the head's output.

    Index `EVERY` stands for all classes of a softmax.
    """

    layer: int
    index: int


def is_probability(network: Network, target: Target) -> bool:
    """Return whether a target's values are probabilities."""
    return target.layer == network.depth - 1 and HEADS[network.output.head].purpose != "regression"


def value_bound(network: Network, target: Target) -> float | None:
    """Return the largest magnitude that a hidden neuron's value can have; None if there is no such bound."""
    layer = network.layer(target.layer)
    if isinstance(layer, OutputLayer) or not ACTIVATIONS[layer.activation].bounded:
        return None
    return max(abs(end) for end in ACTIVATIONS[layer.activation].value_range)


def evaluate(network: Network, x: FloatArray, axes: Sequence[int], target: Target, places: FloatArray) -> FloatArray:
    """Return the target's value at each row of `places`, (points,), the inputs not in `axes` held as in `x`.

    For `EVERY` class it is (points, classes).

    Parameters
    ----------
    places : ndarray, (points, axes)
        float32 or float64; values come in its dtype and may be infinite or NaN where they overflow.
    """
    neuron = None if target.index == EVERY else target.index
    return outputs(network, places, target.layer, neuron, axes=axes, held=x)


def points(count: int, ranges: Sequence[tuple[float, float]]) -> NDArray[np.float32]:
    """Return a grid's points, (count ** axes, axes): the middles of `count` equal cells along each range.

    The first axis varies fastest.
    """
    # Each input's numbers lie in a row in memory, as `outputs` takes them soonest.
    return np.stack([grid.ravel() for grid in np.meshgrid(*(middles(count, *r) for r in ranges))]).T


def middles(count: int, low: float, high: float) -> NDArray[np.float32]:
    """Return the middles of `count` equal cells between two numbers."""
    return (low + (np.arange(count) + 0.5) * ((high - low) / count)).astype(np.float32)


def resolution(network: Network, target: Target, most: int, operations: float) -> int:
    """Return how many points a side a map may have: `most`, or fewer for at most so many multiplications."""
    sizes = (2, *network.sizes[1 : target.layer + 1])
    last = len(sizes) - 1
    a_point = 0
    for number in range(1, len(sizes)):
        single = number == last and not (target.layer == network.depth - 1 and network.output.head == "softmax")
        units = 1 if single else sizes[number]
        # An activation costs about as much as 20 multiplications.
        a_point += units * (sizes[number - 1] + 20)
    return int(min(most, max(16, (operations / a_point) ** 0.5)))
