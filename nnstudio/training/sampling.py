"""Which samples a picture of a large table is made from: the same ones every time, as many as can be paid for."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network

_SEED = 0


def rows_within(network: Network, values: float) -> int:
    """Return how many samples a forward pass can take for so many values, but 32 at least.

    A neuron's value counts as one, and so do 16 multiplications: about what they take beside each other.
    """
    return max(32, int(values / (sum(network.sizes[1:]) + network.parameter_count / 16)))


@lru_cache(maxsize=8)
def spread(rows: int, most: int) -> NDArray[np.intp] | None:
    """Return at most so many of the rows, drawn at random from a fixed seed and in their order; None for all."""
    if rows <= most:
        return None
    chosen: NDArray[np.intp] = np.sort(np.random.default_rng(_SEED).choice(rows, most, replace=False))
    chosen.setflags(write=False)
    return chosen


def rows_of(values: NDArray[Any], chosen: NDArray[np.intp] | None) -> NDArray[Any]:
    """Return the chosen rows of an array, the array itself for None."""
    return values if chosen is None else values[chosen]
