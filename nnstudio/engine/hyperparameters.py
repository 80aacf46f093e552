"""How a network is to be trained, as one value that can't change: checked, complete, and easy to write to a file."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from nnstudio.engine.activations import Parameter
from nnstudio.engine.freezing import fill_in, nothing
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.schedules import SCHEDULES
from nnstudio.errors import InvalidInput
from nnstudio.wording import Text


@dataclass(frozen=True)
class Hyperparameters:
    """What is chosen before a training and may change while it runs.

    Parameters
    ----------
    optimizer : str
        A key of `OPTIMIZERS`.
    learning_rate, weight_decay : float, optional
        Not below 0; the optimizer's defaults if not given. Weight decay is PyTorch's: added to the gradient (L2), but
        decoupled from it for AdamW; biases shrink too.
    batch_size : int, optional
        Samples a step; if not given, 10, or all where there are fewer.
    l1 : float
        Not below 0: ``l1 sign(p)`` is added to the gradient of every weight and bias p.
    clip_norm : float, optional
        Above 0: a gradient (with L1, before weight decay) whose norm over all parameters is larger is scaled down to
        it, by the rule of torch.nn.utils.clip_grad_norm_.
    schedule : str
        A key of `SCHEDULES`.
    optimizer_params, schedule_params : Mapping[str, float]
        What isn't given has its default.

    Raises
    ------
    InvalidInput
        If a key is unknown or a number is out of range.
    """

    optimizer: str = "adam"
    learning_rate: float | None = None
    batch_size: int | None = None
    weight_decay: float | None = None
    l1: float = 0.0
    clip_norm: float | None = None
    schedule: str = "constant"
    optimizer_params: Mapping[str, float] = field(default_factory=nothing)
    schedule_params: Mapping[str, float] = field(default_factory=nothing)

    def __post_init__(self) -> None:
        optimizer = _choose(OPTIMIZERS, self.optimizer, Text("optimizer"))
        schedule = _choose(SCHEDULES, self.schedule, Text("schedule"))
        if self.batch_size is not None and not (
            isinstance(self.batch_size, (int, np.integer)) and self.batch_size >= 1
        ):
            raise InvalidInput("The batch size must be a whole number from 1, found {found}", found=self.batch_size)
        rate = optimizer.learning_rate if self.learning_rate is None else self.learning_rate
        decay = optimizer.weight_decay if self.weight_decay is None else self.weight_decay
        fill_in(self, "learning_rate", _not_negative(rate, Text("learning rate")))
        fill_in(self, "weight_decay", _not_negative(decay, Text("weight decay")))
        fill_in(self, "l1", _not_negative(self.l1, "L1"))
        if self.clip_norm is not None:
            fill_in(self, "clip_norm", _not_negative(self.clip_norm, Text("largest gradient norm")))
            if self.clip_norm == 0:
                raise InvalidInput("The largest gradient norm must be above 0, or left out")
        fill_in(self, "optimizer_params", _complete(optimizer.parameters, self.optimizer_params, optimizer.key))
        fill_in(self, "schedule_params", _complete(schedule.parameters, self.schedule_params, schedule.key))

    @property
    def rate(self) -> float:
        """The learning rate, which is filled in once the value is made."""
        assert self.learning_rate is not None
        return self.learning_rate

    @property
    def decay(self) -> float:
        """The weight decay, which is filled in once the value is made."""
        assert self.weight_decay is not None
        return self.weight_decay

    def rate_in(self, epoch: int) -> float:
        """Return the learning rate of an epoch, counted from 0."""
        return self.rate * SCHEDULES[self.schedule].factor(epoch, **self.schedule_params)

    def epochs_alike(self, epoch: int, most: int) -> int:
        """Return how many epochs from `epoch` on, up to `most`, have one learning rate."""
        if self.schedule == "constant":
            return most
        count = 1
        while count < most and self.rate_in(epoch + count) == self.rate_in(epoch):
            count += 1
        return count

    def batch_of(self, samples: int) -> int:
        """Return the batch size for a number of samples.

        Raises
        ------
        InvalidInput
            If there are fewer samples than a batch needs.
        """
        if self.batch_size is None:
            return min(10, samples)
        if self.batch_size > samples:
            raise InvalidInput(
                "The batch size is {batch}, but there are only {samples} samples; choose {samples} or less",
                batch=self.batch_size,
                samples=samples,
            )
        return self.batch_size

    def changed(self, **options: Any) -> "Hyperparameters":
        """Return the value with other options.

        A new optimizer comes with its own default weight decay and parameters, a new schedule with its own
        parameters, unless they are given; a parameter of the optimizer can be given by its name.
        """
        known = set(self.__dataclass_fields__)
        by_name = {name: options.pop(name) for name in list(options) if name not in known}
        optimizer = options.get("optimizer", self.optimizer)
        if optimizer != self.optimizer:
            options.setdefault("weight_decay", None)
            options.setdefault("optimizer_params", nothing())
        if options.get("schedule", self.schedule) != self.schedule:
            options.setdefault("schedule_params", nothing())
        if by_name:
            options["optimizer_params"] = {**options.get("optimizer_params", self.optimizer_params), **by_name}
        return replace(self, **options)


def _choose(registry: Mapping[str, Any], key: str, what: str) -> Any:
    if key not in registry:
        raise InvalidInput("Unknown {what} {found!r}; known are {known}", what=what, found=key, known=tuple(registry))
    return registry[key]


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]  # what isn't a number is refused right here
    except (TypeError, ValueError):
        return math.nan


def _not_negative(value: object, what: str) -> float:
    number = _number(value)
    if not (math.isfinite(number) and number >= 0):
        raise InvalidInput("The {what} must be a number from 0, found {found}", what=what, found=value)
    return number


def _complete(parameters: tuple[Parameter, ...], given: Mapping[str, float], owner: str) -> Mapping[str, float]:
    names = [parameter.name for parameter in parameters]
    for name in given:
        if name not in names:
            raise InvalidInput(
                "{owner} has no parameter {found!r}; it has {known}",
                owner=owner,
                found=name,
                known=tuple(names) or Text("none"),
            )
    result = {}
    for parameter in parameters:
        number = _number(given.get(parameter.name, parameter.default))
        if not parameter.minimum <= number <= parameter.maximum:
            raise InvalidInput(
                "{name} of {owner} must be a number from {minimum:g} to {maximum:g}, found {found}",
                name=parameter.name,
                owner=owner,
                minimum=parameter.minimum,
                maximum=parameter.maximum,
                found=given.get(parameter.name),
            )
        result[parameter.name] = number
    return MappingProxyType(result)
