"""Eight sums side by side, as many numbers as a vector register of a common processor holds: the inner loop of all.

The compiler turns the eight lines of each function into one instruction or two. Indices are unsigned, since an
index that could be negative would count from the end, and ask for a check in the innermost loop.
"""

from typing import Any, TypeAlias

import numpy as np

from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.fast.compiling import compiled

Eight: TypeAlias = tuple[Any, Any, Any, Any, Any, Any, Any, Any]
Index: TypeAlias = Any

ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT = (np.uint64(k) for k in range(1, 9))


@compiled
def eight_of(value: Any) -> Eight:
    """Return eight times the same number."""
    return (value, value, value, value, value, value, value, value)


@compiled
def eight_at(array: FloatArray, k: Index) -> Eight:
    """Return the numbers at k to k + 7."""
    return (
        array[k],
        array[k + ONE],
        array[k + TWO],
        array[k + THREE],
        array[k + FOUR],
        array[k + FIVE],
        array[k + SIX],
        array[k + SEVEN],
    )


@compiled
def add_product(sums: Eight, factor: Any, array: FloatArray, k: Index) -> Eight:
    """Return the sums plus a factor times the numbers at k to k + 7."""
    return (
        sums[0] + factor * array[k],
        sums[1] + factor * array[k + ONE],
        sums[2] + factor * array[k + TWO],
        sums[3] + factor * array[k + THREE],
        sums[4] + factor * array[k + FOUR],
        sums[5] + factor * array[k + FIVE],
        sums[6] + factor * array[k + SIX],
        sums[7] + factor * array[k + SEVEN],
    )


@compiled
def put(sums: Eight, array: FloatArray, k: Index) -> None:
    """Write the sums to k to k + 7."""
    array[k] = sums[0]
    array[k + ONE] = sums[1]
    array[k + TWO] = sums[2]
    array[k + THREE] = sums[3]
    array[k + FOUR] = sums[4]
    array[k + FIVE] = sums[5]
    array[k + SIX] = sums[6]
    array[k + SEVEN] = sums[7]
