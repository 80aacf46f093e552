"""Steps of one batch size, compiled for one network and bound to its vectors and to places for the samples."""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.flat import FloatArray, Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.straight_line import compiled, prepared, share_of_a_sample, write_passes, write_update

_MOST_STEPS = 64
_MOST_NUMBERS = 2**21
"""So much is run in one go: few enough steps to go back to the last good one, and samples that fit in the cache."""


class Samples:
    """Samples in the forms that steps take.

    Attributes
    ----------
    x : ndarray, (samples, inputs + 1)
        The last column is 1, for the bias.
    targets : ndarray, (samples, outputs)
        As `prepared` makes them.
    y : ndarray
        As `as_samples` gives it, for the loss.
    """

    def __init__(self, network: Network, x: FloatArray, y: NDArray[Any]) -> None:
        self.x = np.column_stack((x, np.ones(len(x), x.dtype)))
        self.targets = prepared(network.output.head, y, network.output.units, x.dtype)
        self.y = y


def scalars(
    chosen: Hyperparameters, counts: NDArray[np.float64], optimizer_rate: float, rate: float
) -> Mapping[str, float | FloatArray]:
    """Return the numbers that the rules of a step need, by name; an array has one for each of `counts`.

    The optimizer's own, which come last, are for `optimizer_rate`, which may have a factor of the gradient in it.
    """
    return {
        "l1": chosen.l1,
        "decay": chosen.decay,
        "keep": 1 - rate * chosen.decay,
        "clip_norm": chosen.clip_norm or 0.0,
        **OPTIMIZERS[chosen.optimizer].scalars(counts, optimizer_rate, chosen.optimizer_params),
    }


class Program:
    """Runs up to `most` steps of `batch` samples in one go.

    Parameters
    ----------
    network : Network
        Its architecture, masks and head are compiled in, its parameters aren't.
    layout : Layout
    hyperparameters : Hyperparameters
        The optimizer, and which of the other rules there are, is compiled in; numbers aren't.
    state : ndarray, (1 + memories, size)
        The parameters, and what the optimizer remembers, in the order of its `memory`; changed in place.
    samples : Samples
    batch : int
    """

    def __init__(
        self,
        network: Network,
        layout: Layout,
        hyperparameters: Hyperparameters,
        state: FloatArray,
        samples: Samples,
        batch: int,
    ) -> None:
        self._samples = samples
        optimizer = OPTIMIZERS[hyperparameters.optimizer]
        count, columns = samples.x.shape
        units = network.output.units
        self.batch = batch
        self.most = max(1, min(_MOST_STEPS, _MOST_NUMBERS // (batch * columns)))
        dtype = state.dtype
        if batch == count:
            # The products take half the time with few inputs if each has its numbers in a row. All steps share them.
            self._x = np.broadcast_to(np.asfortranarray(samples.x), (self.most, count, columns))
            self._targets = np.broadcast_to(samples.targets, (self.most, count, units))
        else:
            self.most = min(self.most, count // batch)
            self._x = np.empty((self.most, batch, columns), dtype)
            self._targets = np.empty((self.most, batch, units), dtype)
        self._logits = np.empty((self.most, units, batch), dtype)

        gradient = np.empty(layout.size, dtype)
        memory = dict(zip(optimizer.memory, state[1:], strict=True))
        plain = not (hyperparameters.l1 or hyperparameters.decay or hyperparameters.clip_norm)
        into_rate = optimizer.scales and plain
        self._factor = share_of_a_sample(network.output.head, units, batch) if into_rate else 1.0
        passes, names = write_passes(network, layout, state[0], gradient, batch, with_share=not into_rate)
        update, more_names = write_update(hyperparameters, state[0], gradient, memory)
        self._numbers: dict[str, FloatArray] = {}
        self._numbers_a_step: dict[str, FloatArray] = {}
        for name, value in self._scalars(hyperparameters, 1, 1.0).items():
            if isinstance(value, np.ndarray):
                self._numbers_a_step[name] = np.empty(self.most, dtype)
            else:
                self._numbers[name] = np.array(0, dtype)
        self._set_for: Hyperparameters | None = None
        self._rate = math.nan
        arguments = ["x", "xt", "t", "z", *self._numbers_a_step]
        self._run = compiled(passes + update, {**names, **more_names, **self._numbers}, arguments)
        # Views with no dimension, or in the other order, are made once; the numbers behind them change.
        self._batches = [
            (
                self._x[step].T,
                self._x[step],
                self._targets[step].T,
                self._logits[step],
                *(numbers[step, ...] for numbers in self._numbers_a_step.values()),
            )
            for step in range(self.most)
        ]

    def _scalars(self, chosen: Hyperparameters, count: int, rate: float) -> Mapping[str, float | FloatArray]:
        return scalars(chosen, np.arange(count, count + self.most, dtype=np.float64), rate * self._factor, rate)

    def load(self, order: NDArray[np.intp]) -> None:
        """Take the samples of the next steps, as many as `order` has room for; a batch of all is there already."""
        if self.batch == len(self._samples.x):
            return
        # "clip" writes right into the places; "raise" would go by a copy, and no index is out of range.
        for source, places in ((self._samples.x, self._x), (self._samples.targets, self._targets)):
            flat = places.reshape(-1, source.shape[1])[: len(order)]
            source.take(order, 0, flat, "clip")

    def prepare(self, hyperparameters: Hyperparameters, count: int, rate: float) -> None:
        """Set the numbers for steps that count from `count` (the optimizer's first is 1), with a learning rate."""
        if hyperparameters is self._set_for and rate == self._rate and not self._numbers_a_step:
            return
        self._set_for, self._rate = hyperparameters, rate
        for name, value in self._scalars(hyperparameters, count, rate).items():
            if isinstance(value, np.ndarray):
                self._numbers_a_step[name][:] = value
            else:
                self._numbers[name][...] = value

    def run(self, start: int, stop: int) -> None:
        """Do the steps from index `start` to before `stop` of what was loaded."""
        self._run(self._batches if stop - start == self.most else self._batches[start:stop])

    def logits(self, start: int, stop: int) -> FloatArray:
        """Return the logits that these steps started from, (samples, outputs)."""
        logits = self._logits[start:stop]
        if logits.shape[1] == 1:
            return logits.reshape(-1, 1)
        return logits.transpose(0, 2, 1).reshape(-1, logits.shape[1])
