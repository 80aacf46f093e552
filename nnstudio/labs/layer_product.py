"""A layer as one matrix product: for one x, z = W x + b; for a batch of rows, Z = X Wᵀ + b.

And which rows and columns of a matrix are shown where it is too large to show all.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine import Network, Trace, forward
from nnstudio.engine.arrays import FloatArray

GAP = -1
"""Stands among shown indices for those that are left out."""


@dataclass(frozen=True)
class LayerProduct:
    """The numbers of a layer for a batch.

    Attributes
    ----------
    x : ndarray, (batch, fan_in)
        What comes in.
    weights : ndarray, (units, fan_in)
        As they count: 0 where a connection is cut.
    connected : ndarray of bool, (units, fan_in)
    bias : ndarray, (units,)
        As it is kept, in use or not.
    use_bias : bool
    z, a : ndarray, (batch, units)
    """

    x: FloatArray
    weights: FloatArray
    connected: NDArray[np.bool_]
    bias: FloatArray
    use_bias: bool
    z: FloatArray
    a: FloatArray


def layer_product(network: Network, trace: Trace, layer: int) -> LayerProduct:
    """Return the numbers of a layer, given by its layer number from 1, in a trace of the network."""
    own = network.layer(layer)
    connected = np.ones(own.weights.shape, dtype=np.bool_) if own.mask is None else own.mask
    return LayerProduct(
        trace.values(layer - 1),
        own.effective_weights,
        connected,
        own.bias,
        own.use_bias,
        trace.logits(layer),
        trace.values(layer),
    )


def batch_product(network: Network, x: ArrayLike, layer: int) -> LayerProduct:
    """Return the numbers of a layer for a batch of inputs of the network, scaled as it gets them."""
    return layer_product(network, forward(network, x), layer)


def random_inputs(network: Network, count: int, seed: int) -> NDArray[np.float32]:
    """Return some x drawn evenly from the inputs' ranges, rounded to hundredths of a range, (count, inputs)."""
    low = np.array([one.min for one in network.inputs])
    high = np.array([one.max for one in network.inputs])
    places = np.random.default_rng(seed).integers(0, 101, (count, len(low))) / 100
    values: NDArray[np.float32] = (low + places * (high - low)).astype(np.float32)
    return values


def shown(count: int, most: int, chosen: int | None = None) -> list[int]:
    """Return which of `count` rows or columns to show, and a `GAP` wherever some are left out.

    Parameters
    ----------
    count : int
    most : int
        How many places there are, gaps included; at least 5.
    chosen : int, optional
        One that has to be among them.

    Returns
    -------
    list of int
        All of them where there is room, else the first ones, a gap, and the last two; the chosen one stands between
        two gaps if it is neither.
    """
    if count <= most:
        return list(range(count))
    tail = [count - 2, count - 1]
    head = list(range(most - 3))
    if chosen is None or chosen in head or chosen in tail:
        return [*head, GAP, *tail]
    head = head[: most - 5]
    # What lies next to the first or the last ones needs no gap there.
    before = [GAP] if chosen > len(head) else []
    after = [GAP] if chosen < count - 3 else []
    return [*head, *before, chosen, *after, *tail]
