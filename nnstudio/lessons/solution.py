"""The solution of a step as a list of actions, plain values in the lesson's file, played by pure functions.

An action is an edit by its name with its arguments, or one of four more: ``set_x`` moves the x on the canvas,
``choose_data`` gives the project data, ``plan`` chooses how to train, and ``train`` trains.
"""

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, get_type_hints

import msgspec
import numpy as np

from nnstudio.datasets import Linked, from_plain
from nnstudio.engine import Hyperparameters, Trainer
from nnstudio.errors import EditRefused, InvalidInput
from nnstudio.lessons.situation import prepared_of, resting_x
from nnstudio.project import Project, edits
from nnstudio.training import misfit, plan_of, set_data, set_plan
from nnstudio.wording import Phrase, Text, Words, short

EPOCHS = 2000
"""As many a solution may train for: it is played while somebody waits."""

COST = 2_000_000_000
"""And at most so much: epochs times samples times parameters. A minute, or two on an old computer."""

_EDITS = tuple(name for name in edits.__all__ if name not in ("remove", "set_notes"))
_OWN = ("set_x", "choose_data", "plan", "train")
ACTIONS = (*_EDITS, *_OWN)
"""All that a solution can do. `remove` is for uids, which no file knows."""

_EXPECTED = re.compile(r"Expected `([^`]+)`(?: of length (\d+))?, got `?([^`\s]+)`?")
_TYPES: dict[str, Words] = {
    "int": Text("a whole number"),
    "float": Text("a number"),
    "str": Text("a text"),
    "bool": Text("true or false"),
    "array": Text("a list"),
}


@dataclass(frozen=True)
class Work:
    """What a learner has before them.

    Attributes
    ----------
    project : Project
    x : tuple of float
        The x on the canvas, in the units of the data.
    """

    project: Project
    x: tuple[float, ...]

    @staticmethod
    def of(project: Project, x: Sequence[float] | None = None) -> "Work":
        """Return a project with an x; that of the project if none that fits is given."""
        fits = x is not None and len(x) == len(project.network.inputs)
        return Work(project, resting_x(project.network, x if fits else project.input))


@dataclass(frozen=True)
class Action:
    """One step of a solution.

    Attributes
    ----------
    name : str
        Of `ACTIONS`.
    arguments : Mapping
        By name, as the file has them.
    """

    name: str
    arguments: Mapping[str, Any]

    __hash__ = None  # type: ignore[assignment]

    @property
    def moves_x(self) -> bool:
        """Whether it moves the x on the canvas and leaves the project as it is."""
        return self.name == "set_x"

    @property
    def x(self) -> tuple[float, ...]:
        """The x that it sets, where it does."""
        return tuple(map(float, self.arguments.get("values", ())))

    def edit(self, project: Project) -> Project:
        """Return what the action makes of a project: a pure edit.

        Raises
        ------
        EditRefused, InvalidInput
            If it's impossible.
        """
        if self.name in _EDITS:
            result: Project = getattr(edits, self.name)(project, **self.arguments)
            return result
        return _DONE[self.name](project, **self.arguments)

    def play(self, work: Work) -> Work:
        """Return what comes after the action.

        Raises
        ------
        EditRefused, InvalidInput
            If it's impossible.
        """
        if self.moves_x:
            if len(self.x) != len(work.project.network.inputs):
                raise InvalidInput(
                    "expected {expected} values, one an input, found {found}",
                    expected=len(work.project.network.inputs),
                    found=len(self.x),
                )
            return replace(work, x=self.x)
        project = self.edit(work.project)
        return Work.of(project, work.x)


def play(actions: Sequence[Action], work: Work) -> Work:
    """Return what comes after all actions."""
    for action in actions:
        work = action.play(work)
    return work


def read_action(values: Mapping[str, object]) -> Action:
    """Return the action that a table of the lesson's file means.

    Raises
    ------
    InvalidInput
        Naming the argument, what was expected and what was found.
    """
    name = values.get("do")
    if not isinstance(name, str) or name not in ACTIONS:
        found: Words = Text("nothing") if name is None else f"“{short(str(name))}”"
        raise InvalidInput("do: expected one of {known}, found {found}", known=tuple(ACTIONS), found=found)
    arguments = {key: value for key, value in values.items() if key != "do"}
    required, optional = _signature(name)
    known = {**required, **optional}
    for key in arguments:
        if key not in known:
            raise InvalidInput(
                "{key}: {name} has no such argument; it has {known}",
                key=short(key),
                name=name,
                known=tuple(known) or Text("none"),
            )
    for key in required:
        if key not in arguments:
            raise InvalidInput("{key}: {name} needs this argument", key=key, name=name)
    return Action(name, {key: _converted(key, value, known[key]) for key, value in arguments.items()})


def _converted(key: str, value: object, wanted: Any) -> object:
    if wanted is object:  # what numpy takes: the edit itself looks at the shape
        if isinstance(value, list):
            return value
        raise InvalidInput("{key}: expected a list of numbers, found {found}", key=key, found=_kind(value))
    try:
        return msgspec.convert(value, wanted, strict=True)
    except msgspec.ValidationError as error:
        match = _EXPECTED.search(str(error))
        expected, length, found = match.groups() if match else (None, None, None)
        kind = _type(expected, Text("another value"))
        raise InvalidInput(
            "{key}: expected {expected}, found {found}",
            key=key,
            expected=Phrase("{kind} of {length}", kind=kind, length=length) if length else kind,
            found=_type(found, Text("this one")),
        ) from None


def _type(name: str | None, unknown: Words) -> Words:
    """Return what the decoder calls by a type, in a person's words."""
    return unknown if name is None else _TYPES.get(name.removesuffix(" | null"), name)


def _kind(value: object) -> Words:
    kinds = {bool: Text("true or false"), int: Text("a number"), float: Text("a number"), str: Text("a text")}
    return kinds.get(type(value), Text("something else"))


@cache
def _signature(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the arguments that an action needs, and those that it may have, with their types."""
    if name == "choose_data":
        return {"kind": str}, dict.fromkeys(_DATA_KEYS, Any)
    if name == "plan":
        return {}, _PLAN
    if name == "train":
        return {"epochs": int}, {"seed": int, "stop_loss": float, **_PLAN}
    if name == "set_x":
        return {"values": list[float]}, {}
    function: Callable[..., Any] = getattr(edits, name)
    hints = get_type_hints(function)
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        hint = hints[parameter.name]
        simple = "ArrayLike" not in str(inspect.get_annotations(inspect.unwrap(function))[parameter.name])
        wanted = hint if simple and "numpy" not in str(hint) else object
        (required if parameter.default is parameter.empty else optional)[parameter.name] = wanted
    return required, optional


_DATA_KEYS = (
    "generator",
    "samples",
    "noise",
    "seed",
    "formula",
    "min",
    "max",
    "table",
    "test_share",
    "scale",
    "fit",
    "name",
    "inputs",
    "outputs",
    "classes",
    "ranges",
    "x",
    "targets",
)
_PLAN: dict[str, Any] = {
    "optimizer": str,
    "learning_rate": float,
    "batch_size": int | None,
    "weight_decay": float,
    "l1": float,
    "momentum": float,
}


# --- the actions that aren't edits of their own -------------------------------------------------


def _choose_data(project: Project, **arguments: Any) -> Project:
    """Give a project data; with `fit` (the default) the network is made to fit them."""
    scale = arguments.pop("scale", "none")
    make_fit = arguments.pop("fit", True)
    share = arguments.pop("test_share", 0.0)
    plain = {**arguments, "split": {"test_share": share, "seed": 0}}
    kept = from_plain(plain, file="solution", place="choose_data")
    if isinstance(kept.source, Linked):
        raise InvalidInput("choose_data: a lesson's data can't be a file of its own; use kind = \"embedded\"")
    dataset = kept.source.load()
    found = misfit(project, dataset)
    if make_fit and found is not None and found.offers:
        project = found.offers[0].edit(project)
    return set_data(project, kept, dataset, scale)


def _plan(project: Project, **options: Any) -> Project:
    before = plan_of(project)
    return set_plan(project, replace(before, hyperparameters=before.hyperparameters.changed(**options)))


def _train(
    project: Project, epochs: int, seed: int | None = None, stop_loss: float | None = None, **options: Any
) -> Project:
    """Train with the project's own data and plan; options go before those of the plan."""
    if not 1 <= epochs <= EPOCHS:
        raise InvalidInput("epochs: expected 1 to {limit:,}, found {found:,}", limit=EPOCHS, found=epochs)
    plan = plan_of(project)
    hyperparameters = plan.hyperparameters.changed(**options)
    prepared = prepared_of(project)
    if prepared is None:
        raise EditRefused("there are no data that fit the network; choose some with choose_data")
    if epochs * len(prepared.x) * project.network.parameter_count > COST:
        raise InvalidInput(
            "epochs: {epochs:,} epochs of {samples:,} samples with {parameters:,} parameters take too long for a "
            "solution; use fewer of something",
            epochs=epochs,
            samples=len(prepared.x),
            parameters=project.network.parameter_count,
        )
    chosen = {one.name: getattr(hyperparameters, one.name) for one in fields(Hyperparameters)}
    trainer = Trainer(project.network, prepared.x, prepared.y, seed=plan.seed if seed is None else seed, **chosen)
    while trainer.epochs < epochs and trainer.divergence is None:
        losses = trainer.train(min(10, epochs - trainer.epochs))
        if stop_loss is not None and losses and losses[-1] <= stop_loss:
            break
    if trainer.divergence is not None:
        raise EditRefused("the training diverged after {epochs} epochs; lower the learning rate", epochs=trainer.epochs)
    network = trainer.network
    if all(np.array_equal(a.weights, b.weights) and np.array_equal(a.bias, b.bias)
           for a, b in zip(network.computing_layers, project.network.computing_layers, strict=True)):  # fmt: skip
        return project
    return replace(project, network=network)


def _set_x(project: Project, **arguments: Any) -> Project:
    return project


_DONE: dict[str, Callable[..., Project]] = {
    "set_x": _set_x,
    "choose_data": _choose_data,
    "plan": _plan,
    "train": _train,
}
