"""A training over time: where it is, what it was at every moment, and how it goes on from any of them."""

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Hyperparameters, Network, Trainer
from nnstudio.project import Project, edits
from nnstudio.training.loss_curve import LossCurve
from nnstudio.training.plan import Plan
from nnstudio.training.prepared import Prepared
from nnstudio.training.runner import Report, Runner
from nnstudio.training.timeline import Moment, Timeline

GHOSTS = 3
"""Curves of earlier branches that are kept to compare with."""


class Session:
    """The training of one project's network on one set of data.

    It begins at its first moment, with the weights that `initial` holds, and ends with the newest; `position` is
    between them.

    Attributes
    ----------
    timeline : Timeline
    losses : LossCurve
        As far as the newest moment.
    ghosts : tuple of LossCurve
        What was forgotten at branches and resets, the latest last.
    position : int
        Which moment of the timeline is the current one.
    initial : Network or None
        As it was before the first step; None before anything was trained.
    """

    def __init__(self) -> None:
        self.timeline = Timeline()
        self.losses = LossCurve()
        self.ghosts: tuple[LossCurve, ...] = ()
        self.position = 0
        self.initial: Network | None = None
        self._now: Moment | None = None
        self._trainer: Trainer | None = None
        self._prepared: Prepared | None = None
        self._doubtful = False

    # --- where it is --------------------------------------------------------------------------

    @property
    def now(self) -> Moment | None:
        """The current moment; None before anything was trained."""
        if len(self.timeline) and self.position < len(self.timeline) - 1:
            return self.timeline[self.position]
        return self._now

    @property
    def trainer(self) -> Trainer:
        """The trainer; there is one from the first `begin` to the next `clear`."""
        assert self._trainer is not None
        return self._trainer

    @property
    def newest(self) -> bool:
        """Whether the current moment is the newest one."""
        return self.position >= len(self.timeline) - 1

    def trains_on(self, prepared: Prepared | None) -> bool:
        """Return whether these are the data of the training."""
        return prepared is not None and prepared is self._prepared

    def seek(self, index: int) -> Moment:
        """Make a moment of the timeline the current one."""
        self.position = max(0, min(index, len(self.timeline) - 1))
        return self.timeline[self.position]

    def follow(self, network: Network) -> bool:
        """Go to the moment that gave out this network; return whether there is one."""
        if self._now is not None and self._now.state.holds(network):
            self.position = max(0, len(self.timeline) - 1)
            return True
        index = self.timeline.find(network)
        if index is None:
            return False
        self.position = index
        return True

    def last_finite(self) -> int | None:
        """Return the newest moment whose loss is a finite number, None if none is."""
        indices = range(len(self.timeline) - 1, -1, -1)
        return next((index for index in indices if self.timeline[index].loss is not None), None)

    # --- going on -----------------------------------------------------------------------------

    def begin(self, network: Network, prepared: Prepared, plan: Plan) -> Trainer:
        """Return a trainer that goes on from the current moment, with a network that may have been edited since.

        What came after the moment is forgotten. Other data begin a training anew, with the network as it is.

        Raises
        ------
        InvalidInput
            If network, data and plan don't fit one another; nothing is changed.
        """
        options = _options(plan.hyperparameters)
        if self._trainer is None or self._prepared is None or not _same_samples(prepared, self._prepared):
            trainer = Trainer(network, prepared.x, prepared.y, seed=plan.seed, **options)
            self.clear()
            self._trainer, self._prepared = trainer, prepared
            if self.initial is None:
                self.initial = network
            return trainer
        trainer, now = self._trainer, self.now
        if self._doubtful and now is not None:
            trainer = Trainer(now.network, prepared.x, prepared.y, seed=plan.seed, **options)
        trainer.change(**options)
        if now is not None and (self._doubtful or not self.newest or now.steps != trainer.steps):
            trainer.restore(now.state)
        if trainer.network is not network:
            trainer.network = network
        self._trainer, self._prepared, self._doubtful = trainer, prepared, False
        self.branch()
        return trainer

    def next_batch(self, network: Network, prepared: Prepared, plan: Plan) -> NDArray[np.intp]:
        """Return which samples the next step would take, in their order; nothing is begun or forgotten.

        Raises
        ------
        InvalidInput
            If network, data and plan don't fit one another.
        """
        trainer = Trainer(network, prepared.x, prepared.y, seed=plan.seed, **_options(plan.hyperparameters))
        now = self.now
        if now is not None and self._prepared is not None and _same_samples(prepared, self._prepared):
            trainer.restore(now.state)
        return trainer.peek()

    def runner(self, trainer: Trainer, plan: Plan, *, steps: int | None, epochs: int | None, speed: float) -> Runner:
        """Return a runner for the trainer that `begin` gave; its first moment is that of the trainer."""
        assert self._prepared is not None
        known = self._now is not None and self._now.state.holds(trainer.network)
        return Runner(trainer, self._prepared.losses, plan.stop, steps=steps, epochs=epochs, speed=speed, known=known)

    def take(self, report: Report) -> None:
        """Add what a runner did."""
        for moment in report.moments:
            self._keep(moment)
        # A fault may have come in the middle of a step: the next training takes nothing over from this trainer.
        self._doubtful = self._doubtful or report.fault is not None

    def edited(self, before: Network, after: Network) -> None:
        """Hear of an edit while nothing runs: before the first step it belongs to the initial network."""
        if self._trainer is None and self.initial is before:
            self.initial = after

    def losses_of(self, network: Network, prepared: Prepared) -> tuple[float | None, float | None]:
        """Return the losses of a network on data as far as the current moment knows them."""
        now = self.now
        if now is None or not self.trains_on(prepared) or not now.state.holds(network):
            return None, None
        return now.loss, now.test_loss

    def branch(self) -> None:
        """Forget what came after the current moment; its losses stay as a ghost."""
        now = self.now
        if now is None or self.newest:
            return
        self.timeline.branch(self.position)
        self._now = now
        self._haunt(self.losses.cut(self._place(now)))

    def clear(self) -> None:
        """Forget the training; its losses stay as a ghost."""
        self._haunt(self.losses.cut(-1.0))
        self.timeline.clear()
        self.losses.clear()
        self.position = 0
        self._trainer = self._prepared = self._now = None
        self._doubtful = False

    def forget(self) -> None:
        """Forget everything: another project is there."""
        self.clear()
        self.ghosts = ()
        self.initial = None

    def _keep(self, moment: Moment) -> None:
        self.timeline.record(moment)
        self.position = max(0, len(self.timeline) - 1)
        self._now = moment
        nan = float("nan")
        self.losses.add(
            self._place(moment),
            nan if moment.loss is None else moment.loss,
            nan if moment.test_loss is None else moment.test_loss,
        )

    def _place(self, moment: Moment) -> float:
        assert self._trainer is not None
        return moment.epochs + moment.state.position / self._trainer.samples

    def _haunt(self, curve: LossCurve | None) -> None:
        if curve is not None and len(curve) > 1:
            self.ghosts = (*self.ghosts, curve)[-GHOSTS:]


def restart(project: Project, initial: Network | None, *, seed: int) -> Project:
    """Return the project with its initial weights: an edit.

    A layer that has had another shape since, or is new, gets random weights of the seed.
    """
    if initial is None:
        return edits.reinitialize(project, seed=seed)
    before = {layer.uid: layer for layer in initial.computing_layers}
    drawn = project.network.computing_layers
    if any(layer.uid not in before or before[layer.uid].weights.shape != layer.weights.shape for layer in drawn):
        project = edits.reinitialize(project, seed=seed)
    for number, layer in enumerate(project.network.computing_layers, start=1):
        old = before.get(layer.uid)
        if old is not None and old.weights.shape == layer.weights.shape:
            # What was cut since stays cut: a weight of 0 leaves it so.
            weights = old.weights if layer.mask is None else old.weights * layer.mask
            project = edits.set_matrix(project, number, weights, old.bias)
    return project


def _same_samples(one: Prepared, other: Prepared) -> bool:
    """Return whether only names differ, if anything does."""
    pairs = ((one.x, other.x), (one.y, other.y), (one.test_x, other.test_x), (one.test_y, other.test_y))
    return one is other or all(np.array_equal(a, b) for a, b in pairs)


def _options(hyperparameters: Hyperparameters) -> dict[str, Any]:
    return {one.name: getattr(hyperparameters, one.name) for one in fields(hyperparameters)}
