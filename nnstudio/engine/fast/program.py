"""Steps of one batch size as machine code: what `nnstudio.engine.program.Program` is with numpy."""

import math
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.fast import activations, kernel, updates
from nnstudio.engine.flat import FloatArray, Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.program import Samples, scalars
from nnstudio.engine.straight_line import share_of_a_sample

_HEADS = {"linear": kernel.LINEAR, "sigmoid": kernel.SIGMOID, "softmax": kernel.SOFTMAX}
_MOST_STEPS = 512
_MOST_SAMPLES = 2**18
"""So much is run in one go: a step is short, and what surrounds a go isn't."""


def knows(network: Network, hyperparameters: Hyperparameters) -> bool:
    """Return whether there is machine code for a network and optimizer."""
    return (
        network.output.head in _HEADS
        and hyperparameters.optimizer in updates.CODES
        and all(layer.activation in activations.CODES for layer in network.layers)
    )


class MachineProgram:
    """Runs up to `most` steps of `batch` samples in one go; parameters and methods are those of `Program`.

    Making one compiles the code, or takes up what was compiled before. Where numba can't be imported, the steps are
    run as the Python code that they are: slowly.

    Raises
    ------
    Exception
        Whatever kept the code from being compiled.
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
        self.batch = batch
        self._samples = samples
        count, units = len(samples.x), network.output.units
        self._whole = batch == count
        self.most = max(1, min(_MOST_STEPS, _MOST_SAMPLES // batch))
        if not self._whole:
            self.most = min(self.most, count // batch)
        dtype = state.dtype
        table, padded, places = _arranged(network, layout, batch)
        learned = np.zeros(0, dtype)
        if any(each is not None for each in layout.learned):
            flat = [
                np.ones(shape) if each is None else each
                for shape, each in zip(layout.shapes, layout.learned, strict=True)
            ]
            learned = np.zeros(padded, dtype)
            learned[places] = np.concatenate([each.ravel() for each in flat])
        room = int(table[-1, kernel.VALUES] + table[-1, kernel.WIDTH] * np.uint64(batch))
        turned = int(table[-1, kernel.TURNED] + table[-1, kernel.UNITS] * table[-1, kernel.GIVEN_WIDTH])
        self._logits = np.empty((self.most * batch, units), dtype)
        self._order = np.tile(np.arange(count, dtype=np.uint64), self.most if self._whole else 1)
        self._numbers = np.zeros((self.most, updates.COLUMNS), dtype)
        self._set_for: Hyperparameters | None = None
        self._rate = math.nan
        p, g, first, second = (np.zeros(padded, dtype) for _ in range(4))
        self._run: Callable[..., None] = partial(
            kernel.run_steps,
            table,
            np.array([activations.CODES[layer.activation] for layer in network.layers], np.int64),
            np.array([next(iter(layer.activation_params.values()), 0.0) for layer in network.layers], dtype),
            _HEADS[network.output.head],
            updates.CODES[hyperparameters.optimizer],
            hyperparameters.clip_norm is not None,
            OPTIMIZERS[hyperparameters.optimizer].decoupled,
            places,
            state,
            p,
            g,
            first,
            second,
            learned,
            np.zeros(room, dtype),
            np.zeros(room, dtype),
            np.zeros(room, dtype),
            np.zeros(turned, dtype),
            _plain(samples.x),
            _plain(samples.targets),
            self._logits,
        )
        self._share = dtype.type(share_of_a_sample(network.output.head, units, batch))
        self.run(0, 0)  # compiles

    def load(self, order: NDArray[np.intp]) -> None:
        """Take the samples of the next steps, as many as `order` has room for; a batch of all is there already."""
        if not self._whole:
            self._order = order.view(np.uint64)

    def prepare(self, hyperparameters: Hyperparameters, count: int, rate: float) -> None:
        """Set the numbers for steps that count from `count` (the optimizer's first is 1), with a learning rate."""
        if hyperparameters is self._set_for and rate == self._rate:
            return
        numbers = scalars(hyperparameters, np.arange(count, count + self.most, dtype=np.float64), rate, rate)
        for column, value in enumerate(numbers.values()):
            self._numbers[:, column] = value
        if not any(isinstance(value, np.ndarray) for value in numbers.values()):
            self._set_for, self._rate = hyperparameters, rate

    def run(self, start: int, stop: int) -> None:
        """Do the steps from index `start` to before `stop` of what was loaded."""
        self._run(
            self._order,
            self._numbers,
            self._share,
            np.uint64(self.batch),
            np.uint64(start),
            np.uint64(stop),
        )

    def logits(self, start: int, stop: int) -> FloatArray:
        """Return the logits that these steps started from, (samples, outputs)."""
        return self._logits[start * self.batch : stop * self.batch]


def _arranged(network: Network, layout: Layout, batch: int) -> tuple[NDArray[np.uint64], int, NDArray[np.uint64]]:
    """Return the kernel's table, the padded count of parameters, and where each of the flat ones belongs."""
    table = np.zeros((len(layout.shapes), kernel.COLUMNS), np.uint64)
    places: list[NDArray[np.intp]] = []
    given_width, given, weights, turned = _eights(network.sizes[0]), 0, 0, 0
    for row, (units, columns) in zip(table, layout.shapes, strict=True):
        width = _eights(units)
        values = given + batch * given_width
        row[:] = units, columns - 1, width, given_width, weights, given, values, turned
        # The flat vector has a row a neuron, the kernel a column a neuron.
        places.append(weights + np.arange(columns) * width + np.arange(units)[:, np.newaxis])
        weights += columns * width
        turned += units * given_width
        given_width, given = width, values
    return table, weights, np.concatenate([each.ravel() for each in places]).astype(np.uint64)


def _plain(array: FloatArray) -> FloatArray:
    """Return an array that is like all others: numba compiles anew for one that is read-only or in another order."""
    return np.require(array, requirements=["C", "W"])


def _eights(count: int) -> int:
    return -(-count // 8) * 8
