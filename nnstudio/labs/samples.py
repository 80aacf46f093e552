"""What a lab looks at a network with: a part of its data, or made-up samples where there are none that fit."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Scaling
from nnstudio.engine import Network
from nnstudio.labs.layer_product import random_inputs
from nnstudio.training.prepared import Prepared
from nnstudio.training.sampling import rows_of, rows_within, spread

RANDOM = 32
"""So many are made up."""
_SEED = 0


@dataclass(frozen=True, eq=False)
class Samples:
    """Samples as a network gets them.

    Attributes
    ----------
    x : ndarray of float32, (samples, inputs)
        Scaled.
    y : ndarray
        Targets, as the network's head takes them.
    random : bool
        Whether they are made up.
    """

    x: NDArray[np.float32]
    y: NDArray[Any]
    random: bool

    def __len__(self) -> int:
        return len(self.x)


def samples_of(network: Network, prepared: Prepared | None, scaling: Scaling, values: float) -> Samples:
    """Return the samples that stand for all, the same every time.

    Parameters
    ----------
    network : Network
    prepared : Prepared, optional
        The data that the network learns.
    scaling : Scaling
        Of the network's inputs; for made-up samples, which come evenly from the ranges of the inputs.
    values : float
        How much may be computed for them; see `rows_within`.
    """
    if prepared is not None and len(prepared.x):
        chosen = spread(len(prepared.x), rows_within(network, values))
        return Samples(rows_of(prepared.x, chosen), rows_of(prepared.y, chosen), random=False)
    x = scaling.apply(random_inputs(network, RANDOM, _SEED))
    return Samples(x, random_targets(network, RANDOM), random=True)


def random_targets(network: Network, count: int) -> NDArray[Any]:
    """Return made-up targets: any class, 0 or 1, or normally distributed numbers, as the head takes them."""
    generator = np.random.default_rng(_SEED + 1)
    units = network.output.units
    if network.output.head == "softmax":
        return generator.integers(0, units, count)
    if network.output.head == "sigmoid":
        return generator.integers(0, 2, (count, units)).astype(np.float32)
    return generator.normal(0, 1, (count, units)).astype(np.float32)
