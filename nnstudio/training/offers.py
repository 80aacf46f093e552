"""What a person is offered where data and network don't fit: edits with a title that says exactly what they do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from nnstudio.datasets import Dataset
from nnstudio.engine import HEADS, Network
from nnstudio.project import Project
from nnstudio.training.reshaping import make_head, make_inputs, rename_classes, rename_inputs
from nnstudio.wording import Phrase, Text, counted, first_of, render, short

_NAMED = 8
_TITLED = 6


@dataclass(frozen=True)
class Offer:
    """An edit that makes a network fit data, or does a part of it.

    Attributes
    ----------
    key : str
        ``"all"``: everything that is needed; ``"softmax"``, ``"linear"``: the same with this head, where another one
        comes first; ``"inputs"``, ``"head"``, ``"classes"``: that part; ``"rename_inputs"``: instead of moving them.
    template, fields
        The title, kept apart as in `StudioError`.
    edit : callable
        ``edit(project)`` returns the project that fits; raises EditRefused.
    """

    key: str
    template: str
    edit: Callable[[Project], Project] = field(compare=False)
    fields: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def title(self) -> str:
        """What it does, in English."""
        return render(self)

    @property
    def short(self) -> Phrase:
        """The title without the names of inputs, outputs and classes, for where these are said already."""
        return Phrase(_SHORT[self.template], **self.fields)


_HEADS = {"linear": Text("linear"), "sigmoid": Text("sigmoid"), "softmax": Text("softmax")}


def head_word(key: str) -> str:
    """Return what a head is called in a sentence."""
    return _HEADS.get(key, key)


def listed(names: Sequence[str]) -> tuple[str, ...]:
    """Write names for a person: short ones, and not too many."""
    return first_of(names, _NAMED)


def _span(names: Sequence[str]) -> tuple[str, ...] | str:
    """Write names for a title: where there are many, the first and the last."""
    return listed(names) if len(names) <= _TITLED else f"{short(names[0])} … {short(names[-1])}"


@dataclass(frozen=True)
class _Part:
    """A change of one end of the network; `kind` is a key of the tables of titles."""

    key: str
    kind: str
    fields: Mapping[str, object]
    edit: Callable[[Project], Project]


_TOGETHER = {
    ("make", "head"): "Make {inputs}: {input_names}, and a {head} head of {units}: {names}",
    ("make", "classes"): "Make {inputs}: {input_names}, and rename the classes to {names}",
    ("move", "head"): "Move the inputs into the order {input_names}, and make a {head} head of {units}: {names}",
    ("move", "classes"): "Move the inputs into the order {input_names}, and rename the classes to {names}",
    ("rename", "head"): "Rename the inputs to {input_names}, and make a {head} head of {units}: {names}",
    ("rename", "classes"): "Rename the inputs to {input_names}, and rename the classes to {names}",
}
_ALONE = {
    "make": "Make {inputs}: {input_names}",
    "move": "Move the inputs into the order {input_names}",
    "rename": "Rename the inputs to {input_names}",
    "head": "Make a {head} head of {units}: {names}",
    "classes": "Rename the classes to {names}",
}

_SHORT = {
    _TOGETHER["make", "head"]: "Make {inputs} and a {head} head of {units}",
    _TOGETHER["make", "classes"]: "Make {inputs} and rename the classes",
    _TOGETHER["move", "head"]: "Move the inputs and make a {head} head of {units}",
    _TOGETHER["move", "classes"]: "Move the inputs and rename the classes",
    _TOGETHER["rename", "head"]: "Rename the inputs and make a {head} head of {units}",
    _TOGETHER["rename", "classes"]: "Rename the inputs and rename the classes",
    _ALONE["make"]: "Make {inputs}",
    _ALONE["move"]: "Move the inputs",
    _ALONE["rename"]: "Rename the inputs",
    _ALONE["head"]: "Make a {head} head of {units}",
    _ALONE["classes"]: "Rename the classes",
}


def offers(project: Project, dataset: Dataset) -> tuple[Offer, ...]:
    """Return the edits that make a project's network fit the data; none where they fit.

    The first does everything that is needed. The second does it with another head: for two classes with softmax, for
    columns of yes and no with a linear one. The parts follow where there are two.
    """
    inputs = _inputs(project.network, dataset)
    outputs = _outputs(project.network, dataset)
    found = []
    for index, output in enumerate(outputs or (None,)):
        chosen = tuple(part for part in (inputs[0] if inputs else None, output) if part is not None)
        if chosen:
            found.append(_offer(str(chosen[-1].fields["head"]) if index else "all", chosen))
    if inputs and outputs:
        found.append(_offer("inputs", (inputs[0],)))
        found.append(_offer(outputs[0].key, (outputs[0],)))
    if len(inputs) > 1:
        found.append(_offer("rename_inputs", (inputs[1],)))
    return tuple(found)


def renaming(dataset: Dataset) -> Offer:
    """Return the edit that names the inputs as the data does."""
    return _offer("rename_inputs", (_renamed(dataset),))


def _renamed(dataset: Dataset) -> _Part:
    edit = partial(rename_inputs, names=dataset.inputs)
    return _Part("inputs", "rename", {"input_names": _span(dataset.inputs)}, edit)


def _offer(key: str, parts: tuple[_Part, ...]) -> Offer:
    fields = {name: value for part in parts for name, value in part.fields.items()}
    if len(parts) == 1:
        return Offer(key, _ALONE[parts[0].kind], parts[0].edit, fields)
    first, second = parts
    return Offer(key, _TOGETHER[first.kind, second.kind], partial(_both, first.edit, second.edit), fields)


def _both(first: Callable[[Project], Project], second: Callable[[Project], Project], project: Project) -> Project:
    return second(first(project))


def _inputs(network: Network, dataset: Dataset) -> tuple[_Part, ...]:
    own, found = tuple(one.name for one in network.inputs), dataset.inputs
    edit = partial(make_inputs, names=found, ranges=dataset.ranges)
    fields = {"inputs": counted(len(found), "input"), "input_names": _span(found)}
    if len(own) != len(found):
        return (_Part("inputs", "make", fields, edit),)
    if len(set(own)) < len(own) or all(name not in own or own.index(name) == at for at, name in enumerate(found)):
        return ()
    kind = "move" if set(own) == set(found) else "make"
    return (_Part("inputs", kind, fields, edit), _renamed(dataset))


def _outputs(network: Network, dataset: Dataset) -> tuple[_Part, ...]:
    output = network.output
    classes, columns = dataset.classes, dataset.outputs
    if classes:
        if HEADS[output.head].class_count(output.units) == len(classes):
            if not output.classes or set(output.classes) == set(classes):
                return ()
            rename = partial(rename_classes, names=classes)
            return (_Part("classes", "classes", {"names": _span(classes)}, rename),)
        heads = (("sigmoid", 1), ("softmax", 2)) if len(classes) == 2 else (("softmax", len(classes)),)
        return tuple(_head(key, units, classes) for key, units in heads)
    labels = output.head != "linear" and _labels(dataset)
    keys = ("sigmoid", "linear") if labels else ("linear",)
    if output.head == keys[0] and output.units == len(columns):
        return ()
    return tuple(_head(key, len(columns), columns) for key in keys)


def _labels(dataset: Dataset) -> bool:
    """Return whether several columns can be labels, one a sigmoid neuron."""
    return len(dataset.outputs) > 1 and bool(((dataset.targets >= 0) & (dataset.targets <= 1)).all())


def _head(key: str, units: int, names: tuple[str, ...]) -> _Part:
    fields = {"head": head_word(key), "units": counted(units, "neuron"), "names": _span(names)}
    return _Part("head", "head", fields, partial(make_head, key=key, units=units, names=names))
