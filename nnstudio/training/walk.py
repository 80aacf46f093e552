"""One step of a training taken apart: a batch forward, the loss, backward, layer by layer, with every number."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Backpropagation, Network, Trace, backpropagate, forward, loss_of
from nnstudio.training.prepared import Prepared


class Part(NamedTuple):
    """One part of a step: its kind, and the layer number that it is about.

    Kinds in their order: ``inputs`` (layer 0), ``forward`` (1 to the output), ``loss`` (output), ``backward`` (output
    to 1), ``update`` (output).
    """

    kind: str
    layer: int


@dataclass(frozen=True, eq=False)
class Walk:
    """What one step computes with a network and a batch.

    Attributes
    ----------
    network : Network
        Before the step.
    prepared : Prepared
    rows : ndarray of int, (batch,)
        Which training samples the batch is made of.
    sample : int
        Whose numbers are shown: an index into `rows`.
    """

    network: Network
    prepared: Prepared
    rows: NDArray[np.intp]
    sample: int = 0

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the step, first to last."""
        last = self.network.depth - 1
        return (
            Part("inputs", 0),
            *(Part("forward", layer) for layer in range(1, last + 1)),
            Part("loss", last),
            *(Part("backward", layer) for layer in range(last, 0, -1)),
            Part("update", last),
        )

    @property
    def number(self) -> int:
        """Which sample of all the data is shown, counted from 1."""
        return int(self.prepared.training_rows[self.rows[self.sample]]) + 1

    @property
    def raw(self) -> NDArray[np.float32]:
        """The shown sample in the units of the data, (inputs,)."""
        row: NDArray[np.float32] = self.prepared.training.x[self.rows[self.sample]]
        return row

    @cached_property
    def trace(self) -> Trace:
        """The forward pass of the batch."""
        return forward(self.network, self.prepared.x[self.rows])

    @cached_property
    def backward(self) -> Backpropagation:
        """The backward pass of the batch."""
        return backpropagate(self.network, self.trace, self.targets)

    @property
    def targets(self) -> NDArray[Any]:
        """What should come out, as `Trainer` takes it."""
        return self.prepared.y[self.rows]

    @property
    def loss(self) -> float:
        """Mean loss of the batch."""
        return self.backward.loss

    @property
    def sample_loss(self) -> float:
        """Loss of the shown sample alone."""
        one = slice(self.sample, self.sample + 1)
        return float(loss_of(self.network).f(self.trace.z[-1][one], self.targets[one]))

    def loss_with(self, network: Network) -> float:
        """Return the mean loss of the same batch by another network: the one after the step."""
        return float(loss_of(network).f(forward(network, self.prepared.x[self.rows]).z[-1], self.targets))

    def deltas(self, layer: int) -> NDArray[Any]:
        """Return dL/dz of a layer's neurons, (units,), with L the loss of the shown sample alone."""
        found: NDArray[Any] = self.backward.deltas[layer - 1][self.sample] * len(self.rows)
        return found

    def gradient(self, layer: int) -> NDArray[Any]:
        """Return dL/dw of a layer, (units, fan_in), with L the mean loss of the batch."""
        return self.backward.gradients[layer - 1].weights
