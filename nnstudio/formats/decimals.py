"""The shortest decimal numbers that read back to given float32 values, many at once.

0.1 as a float32 is 0.100000001490116...; a person wants to see 0.1, and reading 0.1 gives the same float32 again. A
million calls of `str(numpy.float32)` take more than half a second; here the candidates of 6 to 9 digits are computed
as arrays.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_POWERS = 10.0 ** np.arange(23)  # as far as powers of ten are exact in a double
_FEWEST, _MOST = 6, 9  # every decimal of 6 digits survives float32; 9 digits tell any two float32 apart


def shortest(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the doubles whose shortest decimal form is that of the float32 values.

    Each result reads back to its float32, also by way of the nearest double, as readers of JSON do.

    Parameters
    ----------
    values : ndarray of float32
        Finite, any shape.
    """
    result = values.astype(np.float64)
    magnitudes = np.abs(result)
    mantissas = np.ascontiguousarray(values).view(np.uint32) & 0x7FFFFF
    # Decimals next to a power of two lie unevenly; and outside of these decades the powers of ten aren't exact.
    simple = (mantissas != 0) & (magnitudes > 1e-13) & (magnitudes < 1e22)
    for index in np.argwhere(~simple & (magnitudes != 0)):
        result[tuple(index)] = _one(values[tuple(index)])
    open_values = values[simple].astype(np.float64)
    exponents = np.floor(np.log10(np.abs(open_values))).astype(np.int64)
    found = open_values.copy()
    remaining = np.arange(open_values.size)
    for digits in range(_FEWEST, _MOST + 1):
        shift = digits - 1 - exponents[remaining]
        up, down = _POWERS[np.maximum(shift, 0)], _POWERS[np.maximum(-shift, 0)]
        candidates = np.rint(open_values[remaining] * up / down) / up * down
        good = candidates.astype(np.float32) == open_values[remaining]
        found[remaining[good]] = candidates[good]
        remaining = remaining[~good]
    result[simple] = found
    return result


def _one(value: Any) -> float:
    short = float(str(value))
    return short if np.float32(short) == value else float(value)
