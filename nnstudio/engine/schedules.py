"""How the learning rate changes from epoch to epoch.

One entry of `SCHEDULES` is all that a new schedule takes. Rules are those of torch.optim.lr_scheduler, moved on once
an epoch.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.engine.activations import Parameter
from nnstudio.wording import Text


@dataclass(frozen=True)
class Schedule:
    """A schedule.

    Attributes
    ----------
    key, title : str
        Name in files, and on screen.
    factor : callable
        ``factor(epoch, **parameters)``: what the learning rate is multiplied with in an epoch, counted from 0.
    parameters : tuple of Parameter
    """

    key: str
    title: str
    factor: Callable[..., float]
    parameters: tuple[Parameter, ...] = ()


def constant(epoch: int) -> float:
    """Return 1."""
    return 1.0


def step(epoch: int, *, every: float, drop: float) -> float:
    """Return drop^k after k times `every` epochs (StepLR)."""
    return float(drop ** (epoch // max(1, round(every))))


def cosine(epoch: int, *, epochs: float, floor: float) -> float:
    """Return half a cosine from 1 down to `floor` over `epochs`, and `floor` from then on (CosineAnnealingLR)."""
    share = min(1.0, epoch / epochs)
    return floor + (1 - floor) * (1 + math.cos(math.pi * share)) / 2


def warm_up(epoch: int, *, epochs: float, start: float) -> float:
    """Return a straight line from `start` up to 1 over `epochs`, and 1 from then on (LinearLR)."""
    return start + (1 - start) * min(1.0, epoch / epochs)


_MOST = 1e6

SCHEDULES: dict[str, Schedule] = {
    schedule.key: schedule
    for schedule in (
        Schedule("constant", Text("Constant"), constant),
        Schedule("step", Text("Steps"), step, (Parameter("every", 30, 1, _MOST), Parameter("drop", 0.1, 0.0, 1.0))),
        Schedule(
            "cosine", Text("Cosine"), cosine, (Parameter("epochs", 100, 1, _MOST), Parameter("floor", 0.0, 0.0, 1.0))
        ),
        Schedule(
            "warm_up", Text("Warm-up"), warm_up, (Parameter("epochs", 5, 1, _MOST), Parameter("start", 1 / 3, 0.0, 1.0))
        ),
    )
}
