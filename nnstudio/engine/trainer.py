"""Training, a step or an epoch at a time: no clock, no thread, and a network at any moment.

`reference.train_by_the_book` is the same to read. Here the parameters are one vector, and the steps straight-line code
for the network at hand.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine.backends import AnyProgram, checked, make_program
from nnstudio.engine.divergence import Divergence, find_divergence
from nnstudio.engine.flat import FloatArray, Layout, same_architecture
from nnstudio.engine.forward import as_batch
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.losses import loss_of
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS, forget_what_faded
from nnstudio.engine.program import Program, Samples
from nnstudio.engine.samples import as_samples, draw_order
from nnstudio.engine.trainer_state import TrainerState

_FADED_AFTER = 100
"""Steps: in fewer, a running mean of 0.9 doesn't fade from what `forget_what_faded` leaves to the subnormal numbers."""


class Trainer:
    """Trains a network on samples.

    Two trainers with the same arguments give the same numbers, to the bit, on one machine. A step that would leave
    the finite numbers doesn't count: the trainer stays at the last finite state, returns NaN as the loss, and
    `divergence` says what happened; the next call tries the same batch again.

    Parameters
    ----------
    network : Network
    x : array_like, (samples, inputs)
        float32 or float64, and the training is done in its dtype; anything else is taken as float64.
    y : array_like
        (samples, outputs) for linear and sigmoid, (samples,) integer class indices for softmax.
    seed : int
        Of the order in which the samples are taken, drawn anew each epoch.
    backend : str
        What runs the steps: ``"numpy"``; ``"numba"``, machine code wherever there is some (numpy where there isn't,
        or numba isn't installed); ``"auto"``, machine code where it is faster. They agree to 1e-10 after some
        epochs in float64, and to 1e-4 in float32.
    **options
        The fields of `Hyperparameters`, and parameters of the optimizer by name:
        ``optimizer="momentum", learning_rate=0.01, momentum=0.8, batch_size=32``.

    Raises
    ------
    InvalidInput
        If x or y doesn't fit the network, or an option is unknown or out of range.
    """

    def __init__(
        self, network: Network, x: ArrayLike, y: ArrayLike, *, seed: int = 0, backend: str = "auto", **options: Any
    ) -> None:
        self._backend = checked(backend)
        self.hyperparameters: Hyperparameters = Hyperparameters().changed(**options)
        self.divergence: Divergence | None = None
        """What kept the last call from counting; None if all went well."""
        self.epochs = 0
        """Epochs that are done."""
        self.steps = 0
        """Steps that are done."""
        self._x, self._y = as_samples(network, x, y)
        self._batch = self.hyperparameters.batch_of(len(self._x))
        self._generator = np.random.default_rng(seed)
        self._count = 0  # steps of this optimizer
        self._position = 0  # in the order of the epoch: samples that were taken
        self._order: NDArray[np.intp] | None = None  # of this epoch, once it has begun
        self._network: Network | None = network
        self._like = network
        self._layout = Layout(network)
        self._state = self._fresh_state(self._layout.vector(network, self._x.dtype))
        self._bind()

    @property
    def network(self) -> Network:
        """The network as it is now. Setting another one goes on with it: an edit during the run.

        What the optimizer remembers of a layer is kept where layer (by uid) and shape are the same.

        Raises
        ------
        InvalidInput
            If the new network doesn't fit x and y; the old one stays.
        """
        if self._network is None:
            self._network = self._layout.network(self._state[0], self._like)
        return self._network

    @network.setter
    def network(self, network: Network) -> None:
        fits = self._like.sizes[0] == network.sizes[0] and self._like.sizes[-1] == network.sizes[-1]
        if not fits or self._like.output.head != network.output.head:
            self._x, self._y = as_samples(network, self._x, self._y)
        layout = Layout(network)
        parameters = layout.vector(network, self._x.dtype)
        old, old_layout, old_state = self._like, self._layout, self._state
        self._like = self._network = network
        self.divergence = None
        if same_architecture(old, network):
            self._state[0] = parameters
            return
        self._layout = layout
        self._state = self._fresh_state(parameters)
        places = {layer.uid: index for index, layer in enumerate(old.computing_layers)}
        for before, after in zip(old_state[1:], self._state[1:], strict=True):
            remembered = old_layout.matrices(before)
            for layer, matrix in zip(network.computing_layers, self._layout.matrices(after), strict=True):
                index = places.get(layer.uid)
                if index is not None and remembered[index].shape == matrix.shape:
                    matrix[:] = remembered[index]
        for matrices in map(self._layout.matrices, self._state[1:]):
            for matrix, learned in zip(matrices, self._layout.learned, strict=True):
                if learned is not None:
                    matrix *= learned
        self._bind()

    @property
    def samples(self) -> int:
        """How many samples an epoch has."""
        return len(self._x)

    @property
    def backend(self) -> str:
        """What runs the steps as they are now: ``"numpy"`` or ``"numba"``; for the latter, it is compiled now."""
        program = self._programs.get(self._batch) or self._program(self._batch)
        return "numpy" if isinstance(program, Program) else "numba"

    def change(self, **options: Any) -> None:
        """Change hyperparameters from the next step on; see `Hyperparameters.changed`.

        A new optimizer starts without memory; otherwise it is kept.

        Raises
        ------
        InvalidInput
            If an option is unknown or out of range; nothing is changed.
        """
        before = self.hyperparameters
        after = before.changed(**options)
        self._batch = after.batch_of(len(self._x))
        self.hyperparameters = after
        self.divergence = None
        if after.optimizer != before.optimizer:
            self._state = self._fresh_state(self._state[0])
            self._count = 0
        elif after.optimizer_params != before.optimizer_params:
            units = OPTIMIZERS[after.optimizer].units
            old, new = units(before.optimizer_params), units(after.optimizer_params)
            for name, vector in zip(OPTIMIZERS[after.optimizer].memory, self._state[1:], strict=True):
                vector *= old.get(name, 1.0) / new.get(name, 1.0)
        if _compiled_in(after) != _compiled_in(before):
            self._compile_anew()

    def set_samples(self, x: ArrayLike, y: ArrayLike) -> None:
        """Go on with other samples; a new epoch begins.

        Raises
        ------
        InvalidInput
            If they don't fit the network, or are fewer than a batch; the old ones stay.
        """
        with np.errstate(over="ignore"):  # what leaves float32 is refused
            x = as_batch(self._like, x).astype(self._x.dtype, copy=False)
        x, y = as_samples(self._like, x, y)
        self._batch = self.hyperparameters.batch_of(len(x))
        self._x, self._y = x, y
        self._position, self._order = 0, None
        self.divergence = None
        self._bind()

    def snapshot(self) -> TrainerState:
        """Return this moment, to come back to it by `restore`."""
        state = TrainerState(
            self._like,
            self._state.copy(),
            self.hyperparameters.optimizer,
            epochs=self.epochs,
            steps=self.steps,
            count=self._count,
            position=self._position,
            order=self._order,
            generator=self._generator.bit_generator.state,
        )
        if self._network is not None:
            state.remember(self._network)
        return state

    def restore(self, state: TrainerState) -> None:
        """Go back, or forward, to a moment; hyperparameters and samples stay what they are now.

        With those of the moment, what follows is to the bit what followed it before. The memory of another optimizer
        is dropped; where there are other samples, a new epoch begins.

        Raises
        ------
        InvalidInput
            If the moment's network doesn't fit x and y; nothing is changed.
        """
        self.network = state.network
        if state.optimizer == self.hyperparameters.optimizer:
            np.copyto(self._state, state.vectors)
            self._count = state.count
        else:
            self._state[1:] = 0
            self._count = 0
        self.epochs, self.steps = state.epochs, state.steps
        self._generator.bit_generator.state = state.generator
        same = state.order is not None and len(state.order) == len(self._x)
        self._order = state.order if same else None
        self._position = state.position if same else 0

    def peek(self) -> NDArray[np.intp]:
        """Return which samples the next step will take, in their order; nothing else changes."""
        samples = len(self._x)
        size = min(self._batch, samples - self._position)
        if self._order is None:
            self._order = draw_order(self._generator, samples, size)
        return self._order[self._position : self._position + size]

    @np.errstate(all="ignore")
    def step(self) -> float:
        """Train with one batch and return its mean loss before the step; NaN if the step didn't count."""
        self.divergence = None
        losses, _ = self._advance(1)
        return losses[-1]

    @np.errstate(all="ignore")
    def advance(self, most: int) -> tuple[float, int]:
        """Train with up to `most` batches of this epoch, as many as go in one: several times as fast as one by one.

        Returns
        -------
        loss : float
            The mean loss of their samples, each before its step; NaN if a step didn't count. Those before it do.
        samples : int
            How many were taken by the steps that count.
        """
        self.divergence = None
        losses, samples = self._advance(most)
        return losses[0], samples

    @np.errstate(all="ignore")
    def epoch(self) -> float:
        """Train to the end of the epoch and return the mean loss of its samples, each before its step.

        After single steps this is the rest of the epoch they began. NaN if a step didn't count; those before it do.
        """
        self.divergence = None
        epoch = self.epochs
        total, samples = 0.0, 0
        while self.epochs == epoch:
            losses, count = self._advance(len(self._x))
            if self.divergence is not None:
                return math.nan
            total += losses[0] * count
            samples += count
        return total / samples

    @np.errstate(all="ignore")
    def train(self, epochs: int) -> list[float]:
        """Train for a number of epochs and return the mean loss of each.

        The same as so many calls of `epoch`, but where one batch holds all samples, many epochs go in one: much
        faster with few samples. Where a step didn't count, the last loss is NaN and the rest is left out.
        """
        losses: list[float] = []
        while len(losses) < epochs and not (losses and self.divergence is not None):
            if self._batch == len(self._x) and self._position == 0:
                self.divergence = None
                losses += self._advance(1, epochs - len(losses))[0]
            else:
                losses.append(self.epoch())
        return losses

    def _advance(self, most: int, epochs: int = 1) -> tuple[list[float], int]:
        """Do up to `most` steps of one size within this epoch, in one go; where a step is an epoch, up to `epochs`.

        Returns
        -------
        losses : list of float
            The mean loss of all the steps; where a step is an epoch, of each. NaN at the end if a step didn't count.
        count : int
            How many samples were taken.
        """
        samples = len(self._x)
        start = self._position
        size = min(self._batch, samples - start)
        whole = size == samples
        if self._order is None or whole:
            self._order = draw_order(self._generator, samples, size)
        program = self._programs.get(size) or self._program(size)
        chosen = self.hyperparameters
        steps = chosen.epochs_alike(self.epochs, epochs) if whole else min(most, (samples - start) // size)
        steps = min(steps, program.most)
        count = steps * size
        order = self._order[start : start + count]
        program.load(order)
        program.prepare(chosen, self._count + 1, chosen.rate_in(self.epochs))
        np.copyto(self._saved, self._state)
        self._network = None
        program.run(0, steps)
        logits = program.logits(0, steps)
        if steps > 1 and whole:
            losses = self._loss.by_pass(logits.reshape(steps, samples, -1), self._y).tolist()
        else:
            losses = [self._loss.f(logits, self._y if whole else self._y[order])]
        if not (math.isfinite(sum(losses)) and self._finite()):
            each = self._repeat(program, steps, order)
            losses = each if whole else [math.fsum(each) / steps]
            if self.divergence is not None:
                steps = len(each) - 1
        if self._count // _FADED_AFTER != (self._count + steps) // _FADED_AFTER:
            forget_what_faded(self._state[1:])
        self.steps += steps
        self._count += steps
        if whole:
            self._order = None
            self.epochs += steps
        else:
            self._position += steps * size
            if self._position == samples:
                self._position, self._order = 0, None
                self.epochs += 1
        return losses, steps * size

    def _repeat(self, program: AnyProgram, steps: int, order: NDArray[np.intp]) -> list[float]:
        """Do the steps again, one by one, up to the first that fails; return the loss of each, NaN if it failed."""
        np.copyto(self._state, self._saved)
        losses: list[float] = []
        whole = program.batch == len(self._x)
        for step in range(steps):
            np.copyto(self._saved, self._state)
            program.run(step, step + 1)
            rows = order if whole else order[step * program.batch : (step + 1) * program.batch]
            losses.append(self._loss.f(program.logits(step, step + 1), self._y[rows]))
            if not (math.isfinite(losses[-1]) and self._finite()):
                losses[-1] = math.nan
                after = self._state[0].copy()
                np.copyto(self._state, self._saved)
                self.divergence = find_divergence(
                    self.network,
                    self._x[rows],
                    self._y[rows],
                    after,
                    self.hyperparameters,
                    rate=self.hyperparameters.rate_in(self.epochs),
                    epoch=self.epochs + 1 + (step if whole else 0),
                    step=self.steps + step + 1,
                )
                break
        return losses

    def _finite(self) -> bool:
        # The sum of squares is finite only if all are, and takes half the time; if it isn't, they may just be large.
        flat = self._flat
        return math.isfinite(flat.dot(flat)) or bool(np.isfinite(flat).all())

    def _fresh_state(self, parameters: FloatArray) -> FloatArray:
        memories = len(OPTIMIZERS[self.hyperparameters.optimizer].memory)
        state = np.zeros((1 + memories, len(parameters)), parameters.dtype)
        state[0] = parameters
        return state

    def _bind(self) -> None:
        """Take network, state and samples as they are now."""
        self._samples = Samples(self._like, self._x, self._y)
        self._loss = loss_of(self._like)
        self._compile_anew()

    def _compile_anew(self) -> None:
        """Forget what was compiled; a batch size is compiled when it is first needed."""
        self._flat = self._state.reshape(-1)
        self._saved = np.empty_like(self._state)
        self._programs: dict[int, AnyProgram] = {}

    def _program(self, size: int) -> AnyProgram:
        self._programs[size] = make_program(
            self._backend,
            self._like,
            self._layout,
            self.hyperparameters,
            self._state,
            self._samples,
            size,
            self._batch,
        )
        return self._programs[size]


def _compiled_in(chosen: Hyperparameters) -> tuple[object, ...]:
    """Return what code for these hyperparameters depends on; all else are numbers that it is given."""
    return chosen.optimizer, chosen.l1 > 0, chosen.decay > 0, chosen.clip_norm is None
