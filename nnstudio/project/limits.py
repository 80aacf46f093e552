"""How large a network may be: the same for what an edit makes, a file claims and a command asks for."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from nnstudio.wording import Text

LAYERS = 1_024
"""Hidden layers."""
NEURONS = 65_536
"""In one layer; inputs and outputs too."""
PARAMETERS = 50_000_000
"""Weights and biases, cut and switched off ones too: they take memory alike."""


class Excess(NamedTuple):
    """What there is too much of (``"layers"``, ``"neurons a layer"``, ``"parameters"``), and how many may be."""

    what: str
    found: int
    limit: int


def excess(sizes: Sequence[int]) -> Excess | None:
    """Return what a network would have too much of, None if it is within the limits.

    Parameters
    ----------
    sizes : sequence of int
        Neurons of each column: inputs, hidden layers, outputs.
    """
    parameters = sum(units * (fan_in + 1) for fan_in, units in itertools.pairwise(sizes))
    counts = (
        Excess(Text("layers"), len(sizes) - 2, LAYERS),
        Excess(Text("neurons a layer"), max(sizes), NEURONS),
        Excess(Text("parameters"), parameters, PARAMETERS),
    )
    return next((count for count in counts if count.found > count.limit), None)
