"""A moment of a training, complete: what a trainer needs to go on from it as if nothing had come in between."""

import weakref
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.flat import FloatArray, Layout
from nnstudio.engine.network import Network


class TrainerState:
    """Parameters, optimizer memory, counters and the place in the epoch; made by `Trainer.snapshot`.

    Attributes
    ----------
    like : Network
        The architecture, with parameters that don't count.
    vectors : ndarray, (1 + memories, parameters)
        The parameters, and what the optimizer remembers; read-only.
    optimizer : str
        Whose memory it is.
    epochs, steps : int
        What was done.
    count : int
        Steps of this optimizer.
    position : int
        Samples of the epoch that were taken.
    order : ndarray or None
        The order of the epoch, once it has begun.
    generator : Mapping
        The state of the random generator that orders are drawn from.
    """

    def __init__(
        self,
        like: Network,
        vectors: FloatArray,
        optimizer: str,
        *,
        epochs: int,
        steps: int,
        count: int,
        position: int,
        order: NDArray[np.intp] | None,
        generator: Mapping[str, Any],
    ) -> None:
        self.like = like
        self.vectors = vectors
        self.vectors.flags.writeable = False
        self.optimizer = optimizer
        self.epochs = epochs
        self.steps = steps
        self.count = count
        self.position = position
        self.order = order
        self.generator = generator
        self._network: weakref.ref[Network] | None = None

    @property
    def network(self) -> Network:
        """The network of this moment; the same object as long as anybody holds it."""
        network = self._network() if self._network is not None else None
        if network is None:
            network = Layout(self.like).network(self.vectors[0], self.like)
            self.remember(network)
        return network

    def remember(self, network: Network) -> None:
        """Give out this very object as `network`; it has to have the moment's parameters."""
        self._network = weakref.ref(network)

    def holds(self, network: Network) -> bool:
        """Return whether this very object is the one that `network` gave out."""
        return self._network is not None and self._network() is network

    @property
    def nbytes(self) -> int:
        """Bytes that the moment holds by itself; `like` is shared with others."""
        return self.vectors.nbytes + (self.order.nbytes if self.order is not None else 0)
