"""How `nnstudio train` trains: the plan that the file keeps, with what the options say instead."""

import argparse
from dataclasses import replace
from typing import Any

from nnstudio.engine import SCHEDULES, Hyperparameters
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.training import Plan, plan_of
from nnstudio.wording import short

_HYPERPARAMETERS = {
    "optimizer": "optimizer",
    "learning_rate": "learning_rate",
    "batch_size": "batch_size",
    "weight_decay": "weight_decay",
    "l1": "l1",
    "clip": "clip_norm",
    "momentum": "momentum",
}
_STOPS = {"epochs": "epochs", "stop_loss": "loss", "patience": "patience"}


def training_plan(options: argparse.Namespace, project: Project, file: str) -> Plan:
    """Return the plan to train with.

    Another optimizer than the file's comes with its own learning rate, weight decay and parameters, another schedule
    with its own parameters, where these aren't given.

    Raises
    ------
    FileRefused
        If what the file keeps is no plan.
    InvalidInput
        If an option is unknown or out of range.
    """
    plan = plan_of(project, file=file)
    given = _given(options, _HYPERPARAMETERS)
    if given.get("optimizer", plan.hyperparameters.optimizer) != plan.hyperparameters.optimizer:
        given.setdefault("learning_rate", None)
    if options.schedule is not None:
        given |= _schedule(options.schedule, plan.hyperparameters)
    return replace(
        plan,
        hyperparameters=plan.hyperparameters.changed(**given),
        seed=plan.seed if options.seed is None else options.seed,
        stop=replace(plan.stop, **_given(options, _STOPS)),
    )


def _given(options: argparse.Namespace, names: dict[str, str]) -> dict[str, Any]:
    found = {name: getattr(options, option) for option, name in names.items()}
    return {name: value for name, value in found.items() if value is not None}


def _schedule(text: str, before: Hyperparameters) -> dict[str, object]:
    """Read ``cosine:epochs=200,floor=0.01``."""
    key, _, rest = text.partition(":")
    key = key.strip().replace("-", "_")
    if key not in SCHEDULES:
        raise InvalidInput(
            "--schedule: expected one of {known}, found “{found}”", known=tuple(SCHEDULES), found=short(key)
        )
    parameters = dict(before.schedule_params) if key == before.schedule else {}
    for part in rest.split(",") if rest.strip() else ():
        name, _, number = part.partition("=")
        try:
            parameters[name.strip()] = float(number)
        except ValueError:
            raise InvalidInput(
                "--schedule: expected NAME=NUMBER, as in cosine:epochs=200,floor=0.01, found “{found}”",
                found=short(part.strip()),
            ) from None
    return {"schedule": key, "schedule_params": parameters}
