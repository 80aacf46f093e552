"""How a project's network is to be trained: what a file keeps of it, and the value that training works with.

The optional `training` of a network file::

    {"optimizer": "adam", "learning_rate": 0.01, "batch_size": 10, "weight_decay": 0.001, "l1": 0.0, "clip_norm": 1.0,
     "schedule": "cosine", "optimizer_params": {"beta1": 0.9}, "schedule_params": {"epochs": 200},
     "seed": 0, "stop": {"epochs": 500, "loss": 0.01, "patience": 20, "least_gain": 0.0}, "initial_seed": 7}

What has its default may be left out. Unknown keys are kept and written back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from nnstudio.datasets.plain_values import Plain, finite_number
from nnstudio.engine import OPTIMIZERS, SCHEDULES, Hyperparameters, Parameter, StopRules
from nnstudio.project import Project
from nnstudio.wording import Phrase, Text

_MOST = 2**63 - 1


@dataclass(frozen=True)
class Plan:
    """How a network is to be trained.

    Parameters
    ----------
    hyperparameters : Hyperparameters
    seed : int
        Of the order of the samples.
    stop : StopRules
    initial_seed : int, optional
        Of the weights that a reset draws; None: the weights that the training began with.
    """

    hyperparameters: Hyperparameters = field(default_factory=Hyperparameters)
    seed: int = 0
    stop: StopRules = field(default_factory=StopRules)
    initial_seed: int | None = None


def plan_of(project: Project, *, file: str = "") -> Plan:
    """Return the plan that a project keeps; the default one if it keeps none.

    Parameters
    ----------
    project : Project
    file : str
        What refusals call the project; its name if not given.

    Raises
    ------
    FileRefused
        Naming the place, what was expected and what was found: ``$.training.learning_rate``.
    """
    return Plan() if project.training is None else _read(project.training, file or project.name)


def set_plan(project: Project, plan: Plan) -> Project:
    """Let a project keep a plan; a pure edit. Keys that this version doesn't know stay."""
    before = project.training or {}
    kept = _written(plan)
    for key, known in _INSIDE.items():
        owner = key.removesuffix("_params")
        inside = before.get(key)
        # What another optimizer or schedule had means nothing to the new one.
        if isinstance(inside, Mapping) and (owner == key or before.get(owner) == kept.get(owner)):
            rest = {name: value for name, value in inside.items() if name not in known}
            kept[key] = {**kept[key], **rest}
    order = [key for key in _KEYS if kept.get(key, {}) != {}]
    training = {key: kept[key] for key in order} | {key: one for key, one in before.items() if key not in _KEYS}
    return project if training == before else replace(project, training=training)


def _written(plan: Plan) -> dict[str, Any]:
    """Return what a file keeps: the optimizer and its learning rate, and what differs from the defaults."""
    chosen, stop = plan.hyperparameters, plan.stop
    optimizer, schedule = OPTIMIZERS[chosen.optimizer], SCHEDULES[chosen.schedule]
    values = {
        "batch_size": (chosen.batch_size, None),
        "weight_decay": (chosen.weight_decay, optimizer.weight_decay),
        "l1": (chosen.l1, 0.0),
        "clip_norm": (chosen.clip_norm, None),
        "schedule": (chosen.schedule, "constant"),
        "seed": (plan.seed, 0),
        "initial_seed": (plan.initial_seed, None),
    }
    written: dict[str, Any] = {"optimizer": chosen.optimizer, "learning_rate": chosen.learning_rate}
    written |= {key: value for key, (value, default) in values.items() if value != default}
    written["optimizer_params"] = _differing(chosen.optimizer_params, optimizer.parameters)
    written["schedule_params"] = _differing(chosen.schedule_params, schedule.parameters)
    default = StopRules()
    written["stop"] = {
        one.name: getattr(stop, one.name)
        for one in fields(stop)
        if getattr(stop, one.name) != getattr(default, one.name)
    }
    return written


def _differing(values: Mapping[str, float], parameters: tuple[Parameter, ...]) -> dict[str, float]:
    return {one.name: values[one.name] for one in parameters if values[one.name] != one.default}


def _read(training: Mapping[str, object], file: str) -> Plan:
    keys = Plain(training, file, "$.training")
    default = Hyperparameters()
    optimizer = keys.choice("optimizer", OPTIMIZERS, default.optimizer)
    schedule = keys.choice("schedule", SCHEDULES, default.schedule)
    clip_norm = _number(keys, "clip_norm")
    if clip_norm == 0:
        raise keys.refusal("clip_norm", Text("a number above 0"), clip_norm)
    return Plan(
        Hyperparameters(
            optimizer,
            _number(keys, "learning_rate"),
            _whole(keys, "batch_size", 1),
            _number(keys, "weight_decay"),
            _number(keys, "l1") or 0.0,
            clip_norm,
            schedule,
            _parameters(keys, "optimizer_params", OPTIMIZERS[optimizer].parameters),
            _parameters(keys, "schedule_params", SCHEDULES[schedule].parameters),
        ),
        _whole(keys, "seed", 0) or 0,
        _stop(keys),
        _whole(keys, "initial_seed", 0),
    )


def _stop(keys: Plain) -> StopRules:
    if "stop" not in keys:
        return StopRules()
    part = keys.below("stop")
    return StopRules(
        _whole(part, "epochs", 1),
        _finite(part, "loss"),
        _whole(part, "patience", 1),
        _number(part, "least_gain") or 0.0,
    )


def _finite(keys: Plain, key: str) -> float | None:
    """Return a finite number; None where the key isn't there or holds null."""
    value = keys.raw(key) if key in keys else None
    return None if value is None else finite_number(value, keys.file, f"{keys.place}.{key}")


def _number(keys: Plain, key: str) -> float | None:
    value = _finite(keys, key)
    if value is not None and value < 0:
        raise keys.refusal(key, Text("a number from 0"), keys.raw(key))
    return value


def _whole(keys: Plain, key: str, low: int) -> int | None:
    if key not in keys or keys.raw(key) is None:
        return None
    value = keys.raw(key)
    if isinstance(value, bool) or not isinstance(value, int) or value < low:
        raise keys.refusal(key, Phrase("a whole number from {low}", low=low), value)
    return keys.whole(key, low, _MOST)


def _parameters(keys: Plain, key: str, parameters: tuple[Parameter, ...]) -> dict[str, float]:
    if key not in keys:
        return {}
    part = keys.below(key)
    return {one.name: part.number(one.name, one.minimum, one.maximum, one.default) for one in parameters}


_KEYS = (
    "optimizer",
    "learning_rate",
    "batch_size",
    "weight_decay",
    "l1",
    "clip_norm",
    "schedule",
    "optimizer_params",
    "schedule_params",
    "seed",
    "stop",
    "initial_seed",
)
_INSIDE = {
    "optimizer_params": {one.name for optimizer in OPTIMIZERS.values() for one in optimizer.parameters},
    "schedule_params": {one.name for schedule in SCHEDULES.values() for one in schedule.parameters},
    "stop": {one.name for one in fields(StopRules)},
}
"""The objects inside, and the keys of each that are known."""
