"""The kinds of arrays that the engine works on, for signatures."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.floating[Any]]
"""float32 or float64."""
BoolArray: TypeAlias = NDArray[np.bool_]
