"""Several networks trained on the same samples with the same plan, to compare how far each gets.

No clock and no thread: whoever runs it takes one figure after the other, and may stop at any.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from nnstudio.engine import Network, Trainer
from nnstudio.training.plan import Plan
from nnstudio.training.prepared import Prepared

FIGURES = 60
"""About so many losses are told of each network."""


@dataclass(frozen=True)
class Figure:
    """How far one of the networks is.

    Attributes
    ----------
    runner : int
        Index of the network.
    epochs : int
        How long it has been trained.
    loss, test_loss : float
        Of the training and of the test samples; NaN where there are none, or where the numbers left the finite ones.
    network : Network
        As it is by then.
    """

    runner: int
    epochs: int
    loss: float
    test_loss: float
    network: Network


def race(networks: Sequence[Network], prepared: Prepared, plan: Plan, epochs: int) -> Iterator[Figure]:
    """Train networks side by side, and tell their losses on the way.

    Each sees the samples in the same order: that of the plan's seed. Rules that would stop a training early don't
    count, so that all are trained for the same time.

    Parameters
    ----------
    networks : sequence of Network
    prepared : Prepared
    plan : Plan
    epochs : int

    Yields
    ------
    Figure
        First one of each network as it is given, then of each in turn. A network whose training diverges is told
        once more, with a loss of NaN, and is out.

    Raises
    ------
    InvalidInput
        If a network doesn't fit the samples.
    """
    options = {one.name: getattr(plan.hyperparameters, one.name) for one in fields(plan.hyperparameters)}
    trainers = [Trainer(network, prepared.x, prepared.y, seed=plan.seed, **options) for network in networks]
    running = list(range(len(trainers)))
    for index in running:
        yield Figure(index, 0, *prepared.losses(networks[index]), networks[index])
    done = 0
    while done < epochs and running:
        part = min(epochs - done, max(1, epochs // FIGURES))
        done += part
        for index in tuple(running):
            trainer = trainers[index]
            trainer.train(part)
            if trainer.divergence is not None:
                running.remove(index)
                yield Figure(index, trainer.epochs, math.nan, math.nan, trainer.network)
            else:
                yield Figure(index, done, *prepared.losses(trainer.network), trainer.network)
