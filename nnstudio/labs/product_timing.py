"""How long a layer takes as one matrix product, and as one dot product a neuron: measured here and now.

The two compute the same numbers. Both run in one thread as far as this program goes; what makes the product faster is
that it is one call, that rows follow one another in memory, and that the processor multiplies several numbers at once.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatArray

BUDGET = 0.12
"""Seconds for each of the two ways, about."""
_ROUNDS = 7


@dataclass(frozen=True)
class Timing:
    """Seconds for a layer in two ways, on this machine at this moment.

    Attributes
    ----------
    units, fan_in : int
    product : float
        As one matrix product.
    dots : float
        As one dot product a neuron, one after the other.
    difference : float
        The largest difference between the results of the two, which rounding in another order makes.
    """

    units: int
    fan_in: int
    product: float
    dots: float
    difference: float

    @property
    def ratio(self) -> float:
        """How many times as long the dot products took."""
        return self.dots / self.product


def as_one_product(weights: FloatArray, x: FloatArray) -> FloatArray:
    """Return W x, (units,)."""
    product: FloatArray = weights @ x
    return product


def as_dot_products(weights: FloatArray, x: FloatArray) -> FloatArray:
    """Return W x, (units,), a row at a time."""
    result = np.empty(len(weights), weights.dtype)
    for index, row in enumerate(weights):
        result[index] = row @ x
    return result


def random_layer(units: int, fan_in: int) -> tuple[FloatArray, FloatArray]:
    """Return weights and an x of a size, drawn from a fixed seed."""
    generator = np.random.default_rng(0)
    weights = generator.standard_normal((units, fan_in)).astype(np.float32)
    return weights, generator.standard_normal(fan_in).astype(np.float32)


def measure(weights: FloatArray, x: FloatArray, budget: float = BUDGET) -> Timing:
    """Measure both ways for a matrix and an x.

    Each is run in several rounds, in turn, and the fastest round counts: what else the machine does only ever makes
    one slower.

    Parameters
    ----------
    weights : ndarray, (units, fan_in)
    x : ndarray, (fan_in,)
    budget : float
        Seconds to spend on each way, about; at least one round is done.
    """
    ways = (as_one_product, as_dot_products)
    with np.errstate(all="ignore"):
        first, second = (way(weights, x) for way in ways)
        repeats = [max(1, int(budget / _ROUNDS / max(1e-7, _once(way, weights, x)))) for way in ways]
        fastest = [float("inf"), float("inf")]
        for _ in range(_ROUNDS):
            for index, way in enumerate(ways):
                start = time.perf_counter()
                for _ in range(repeats[index]):
                    way(weights, x)
                fastest[index] = min(fastest[index], (time.perf_counter() - start) / repeats[index])
        difference = np.abs(first.astype(np.float64) - second.astype(np.float64))
    largest = float(difference.max()) if len(difference) else 0.0
    return Timing(weights.shape[0], weights.shape[1], fastest[0], fastest[1], largest)


def _once(way: Callable[[FloatArray, FloatArray], FloatArray], weights: FloatArray, x: FloatArray) -> float:
    start = time.perf_counter()
    way(weights, x)
    return time.perf_counter() - start
