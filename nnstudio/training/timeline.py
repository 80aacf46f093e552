"""The moments of a training that can be gone back to, thinned so that they never hold more memory than they may."""

import math
from dataclasses import dataclass

from nnstudio.engine import Network, TrainerState

MEMORY_LIMIT = 64 * 2**20
"""Bytes that the moments of a timeline may hold together."""
MOST = 2000
"""Moments that a timeline keeps at most: a slider has no more pixels."""


@dataclass(frozen=True, eq=False)
class Moment:
    """A state of the training with what it did on the data.

    Attributes
    ----------
    state : TrainerState
    loss, test_loss : float or None
        The mean loss of the training and the test samples by the network of this moment; None if it isn't known.
    """

    state: TrainerState
    loss: float | None = None
    test_loss: float | None = None

    @classmethod
    def of(cls, state: TrainerState, losses: tuple[float, float]) -> "Moment":
        """Return a moment with the losses that were computed; what isn't finite isn't known."""
        return cls(state, *(loss if math.isfinite(loss) else None for loss in losses))

    @property
    def epochs(self) -> int:
        """Epochs that were done."""
        return self.state.epochs

    @property
    def steps(self) -> int:
        """Steps that were done."""
        return self.state.steps

    @property
    def network(self) -> Network:
        """The network of this moment."""
        return self.state.network


class Timeline:
    """A sequence of moments, from the start of a training to the newest, evenly thinned.

    Of the moments that are recorded, one in `stride` is kept, and always the first and the newest. Where they would
    hold too much, every second one goes and the stride doubles.

    Parameters
    ----------
    memory_limit : int
        Bytes. A moment that is larger by itself isn't kept at all.
    most : int
        Moments.
    """

    def __init__(self, memory_limit: int = MEMORY_LIMIT, most: int = MOST) -> None:
        self.memory_limit = memory_limit
        self.most = most
        self.stride = 1
        self._moments: list[Moment] = []
        self._numbers: list[int] = []  # of each moment, counting all that were recorded
        self._next = 0
        self.nbytes = 0
        """Bytes that the moments hold."""

    def __len__(self) -> int:
        return len(self._moments)

    def __getitem__(self, index: int) -> Moment:
        return self._moments[index]

    def record(self, moment: Moment) -> None:
        """Add a moment, as the newest."""
        if moment.state.nbytes > self.memory_limit:
            return
        if self._numbers and self._numbers[-1] % self.stride:
            self._drop(len(self) - 1)
        self._moments.append(moment)
        self._numbers.append(self._next)
        self.nbytes += moment.state.nbytes
        self._next += 1
        while (self.nbytes > self.memory_limit or len(self) > self.most) and len(self) > 1:
            self._thin()

    def branch(self, index: int) -> tuple[Moment, ...]:
        """Forget what came after a moment, which is the newest then; return what is forgotten."""
        gone = tuple(self._moments[index + 1 :])
        del self._moments[index + 1 :], self._numbers[index + 1 :]
        self.nbytes -= sum(moment.state.nbytes for moment in gone)
        self._next = self._numbers[-1] + 1 if self._numbers else 0
        return gone

    def clear(self) -> None:
        """Forget everything."""
        self.branch(-1)
        self.stride = 1

    def find(self, network: Network) -> int | None:
        """Return which moment gave out this very network, None if none did."""
        for index in range(len(self) - 1, -1, -1):
            if self._moments[index].state.holds(network):
                return index
        return None

    def nearest(self, epochs: float) -> int:
        """Return which moment is the closest to an epoch; the earlier of two that are as close."""
        return min(range(len(self)), key=lambda index: abs(self._moments[index].epochs - epochs))

    def _thin(self) -> None:
        if len(self) == 2:  # the first and the newest don't fit together
            self._drop(0)
            return
        self.stride *= 2
        for index in range(len(self) - 2, 0, -1):
            if self._numbers[index] % self.stride:
                self._drop(index)

    def _drop(self, index: int) -> None:
        self.nbytes -= self._moments.pop(index).state.nbytes
        del self._numbers[index]
