"""Two networks trained side by side on the same samples in the same order; nothing of it reaches the project."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from nnstudio.datasets import Dataset, KeptDataset
from nnstudio.engine import Divergence, Hyperparameters, Stopped, StopRules, Trainer
from nnstudio.project import Project
from nnstudio.training.loss_curve import LossCurve
from nnstudio.training.plan import Plan
from nnstudio.training.prepared import Prepared, kept_scaling, prepare
from nnstudio.training.runner import Report, Runner

_MEASURING = 1.0
"""Time for losses, as a share of that for steps: what is raced for is the curves."""


@dataclass(frozen=True, eq=False)
class Contestant:
    """A network that is ready to be trained.

    Attributes
    ----------
    prepared : Prepared
        The data as this network learns them.
    trainer : Trainer
    """

    prepared: Prepared
    trainer: Trainer


def contestant(project: Project, kept: KeptDataset, dataset: Dataset, plan: Plan) -> Contestant:
    """Make a copy of a project's network ready for a race.

    Parameters
    ----------
    project : Project
        Its own scaling counts.
    kept : KeptDataset
        How the samples are parted into those to train and those to test with.
    dataset : Dataset
        Not scaled.
    plan : Plan
        Its seed gives the order of the samples.

    Raises
    ------
    Misfit
        If the network can't learn from the data.
    StudioError
        If scaling, plan and data don't fit one another.
    """
    prepared = prepare(project, replace(kept, scaling=kept_scaling(project)), dataset)
    chosen = plan.hyperparameters
    options = {one.name: getattr(chosen, one.name) for one in fields(Hyperparameters)}
    prepared.losses(project.network)  # the first time takes longer, and would be taken for the time of each
    return Contestant(prepared, Trainer(project.network, prepared.x, prepared.y, seed=plan.seed, **options))


class Race:
    """Trains several networks for so many epochs, each in a thread of its own.

    Attributes
    ----------
    epochs : int
    runners : tuple of Runner
        For whoever gives them their time.
    curves : tuple of LossCurve
        What was learned so far; `take` goes on with them.
    ended : list of (Stopped or Divergence or None)
        Why one of them ended by itself.
    """

    def __init__(self, contestants: Sequence[Contestant], epochs: int) -> None:
        self.epochs = epochs
        self._samples = [len(one.prepared.x) for one in contestants]
        self.runners = tuple(
            Runner(one.trainer, one.prepared.losses, StopRules(), epochs=epochs, measuring=_MEASURING)
            for one in contestants
        )
        self.curves = tuple(LossCurve() for _ in contestants)
        self.ended: list[Stopped | Divergence | None] = [None] * len(contestants)

    def start(self) -> None:
        """Begin."""
        for runner in self.runners:
            runner.start()

    @property
    def alive(self) -> bool:
        """Whether one of them is still at it."""
        return any(runner.alive for runner in self.runners)

    def take(self) -> bool:
        """Add what was learned since the last time; tell whether there was anything."""
        news = [self._add(number, runner.take()) for number, runner in enumerate(self.runners)]
        return any(news)

    def stop(self) -> None:
        """End both after the step at hand, and take the rest.

        Raises
        ------
        BaseException
            A fault of the program that ended one of them.
        """
        for runner in self.runners:
            runner.end()
        # Backwards: each puts back what it found at its start.
        reports = [runner.stop() for runner in reversed(self.runners)][::-1]
        for number, report in enumerate(reports):
            self._add(number, report)
        for report in reports:
            if report is not None and report.fault is not None:
                raise report.fault

    def _add(self, number: int, report: Report | None) -> bool:
        if report is None:
            return False
        for moment in report.moments:
            done = moment.epochs + moment.state.position / self._samples[number]
            losses = (math.nan if loss is None else loss for loss in (moment.loss, moment.test_loss))
            self.curves[number].add(done, *losses)
        self.ended[number] = report.ended if report.ended is not None else self.ended[number]
        return bool(report.moments)
