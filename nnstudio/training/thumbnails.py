"""What every neuron answers all over the plane of two inputs, small enough to stand in the neuron itself."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, forward

SIDE = 20
"""Points a side."""
MOST = 64
"""Neurons, hidden and output, that have one at most."""


def fits(network: Network) -> bool:
    """Return whether a network's neurons have thumbnails: of two inputs, and not too many."""
    return network.sizes[0] == 2 and sum(network.sizes[1:]) <= MOST


def plane(network: Network, side: int = SIDE) -> NDArray[np.float32]:
    """Return the points, (side², 2), over the ranges of the two inputs: rows from the largest x2 to the smallest."""
    across, up = network.inputs
    x1, x2 = np.linspace(across.min, across.max, side), np.linspace(up.max, up.min, side)
    return np.stack(np.meshgrid(x1, x2), axis=-1).reshape(-1, 2).astype(np.float32)


def thumbnails(
    network: Network,
    scaled: Callable[[NDArray[np.float32]], NDArray[np.float32]] | None = None,
    side: int = SIDE,
) -> tuple[NDArray[np.float32], ...]:
    """Return the answers of all neurons over the plane, in one forward pass.

    Parameters
    ----------
    network : Network
        Of two inputs.
    scaled : callable, optional
        Gives what the network gets for points in the units of its ranges.

    Returns
    -------
    tuple of ndarray, (units, side, side) each
        Index i is layer number i + 1: a of hidden layers, logits of the output. The first row is at the largest x2.
    """
    points = plane(network, side)
    trace = forward(network, scaled(points) if scaled is not None else points)
    last = network.depth - 1
    return tuple(
        np.ascontiguousarray((trace.logits(layer) if layer == last else trace.values(layer)).T).reshape(-1, side, side)
        for layer in range(1, last + 1)
    )
