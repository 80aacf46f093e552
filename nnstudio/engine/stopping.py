"""When a training stops by itself: rules as values, and a count beside them.

No clock and no thread: whoever trains asks after each epoch.
"""

import math
from dataclasses import dataclass, field
from typing import Any

from nnstudio.errors import InvalidInput
from nnstudio.wording import Text, render

_NAMES = {"epochs": Text("epochs"), "patience": Text("patience")}


@dataclass(frozen=True)
class Stopped:
    """Why a training stopped.

    Attributes
    ----------
    key : str
        ``"epochs"``, ``"loss"`` or ``"patience"``.
    template, fields
        The reason for a person, kept apart as in `StudioError`.
    """

    key: str
    template: str
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The reason in English."""
        return render(self)


@dataclass(frozen=True)
class StopRules:
    """When to stop; what isn't given doesn't stop.

    Parameters
    ----------
    epochs : int, optional
        After so many, from 1.
    loss : float, optional
        When the loss is at or below it.
    patience : int, optional
        When the lowest loss so far is so many epochs old, from 1.
    least_gain : float
        What counts as lower for `patience`: by more than this.
    """

    epochs: int | None = None
    loss: float | None = None
    patience: int | None = None
    least_gain: float = 0.0

    def __post_init__(self) -> None:
        for name in ("epochs", "patience"):
            value = getattr(self, name)
            if value is not None and not (isinstance(value, int) and value >= 1):
                raise InvalidInput(
                    "Stop after {name}: expected a whole number from 1, found {found}", name=_NAMES[name], found=value
                )
        for name in ("loss", "least_gain"):
            value = getattr(self, name)
            if value is not None and not math.isfinite(value):
                raise InvalidInput("Stop at a loss: expected a finite number, found {found}", found=value)

    def watch(self) -> "Watch":
        """Return a fresh count for one training."""
        return Watch(self)


class Watch:
    """Counts the epochs of one training against its rules.

    Attributes
    ----------
    epochs : int
        Epochs seen.
    best_loss, best_epoch : float, int
        The lowest loss, and the epoch it came in, from 1; infinite and 0 before the first.
    """

    def __init__(self, rules: StopRules) -> None:
        self.rules = rules
        self.epochs = 0
        self.best_loss = math.inf
        self.best_epoch = 0

    def after_epoch(self, loss: float) -> Stopped | None:
        """Count an epoch with its loss - of training or test, as the caller likes - and tell whether to stop."""
        self.epochs += 1
        if loss < self.best_loss - self.rules.least_gain or self.best_epoch == 0:
            self.best_loss, self.best_epoch = loss, self.epochs
        rules = self.rules
        if rules.loss is not None and loss <= rules.loss:
            return Stopped("loss", "The loss reached {loss:.4g}", {"loss": loss})
        if rules.patience is not None and self.epochs - self.best_epoch >= rules.patience:
            return Stopped(
                "patience",
                "No lower loss for {patience} epochs; the lowest was {loss:.4g} in epoch {epoch}",
                {"patience": rules.patience, "loss": self.best_loss, "epoch": self.best_epoch},
            )
        if rules.epochs is not None and self.epochs >= rules.epochs:
            return Stopped("epochs", "{epochs} epochs are done", {"epochs": self.epochs})
        return None
