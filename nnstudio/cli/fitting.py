"""Whether data and a network fit each other; where they don't, what was found and which edit makes them fit.

Nothing is guessed: inputs are matched by name, else taken in their order, and classes are matched by name.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Dataset
from nnstudio.engine import HEADS
from nnstudio.errors import InvalidInput
from nnstudio.project import Project, edits
from nnstudio.wording import counted, short


@dataclass(frozen=True)
class Fitted:
    """A network and data that fit each other.

    Attributes
    ----------
    project : Project
        With the classes named as in the data, where the network didn't name them.
    dataset : Dataset
        With the classes in the network's order.
    remarks : tuple of str
        What was decided on the way.
    """

    project: Project
    dataset: Dataset
    remarks: tuple[str, ...] = ()

    def targets(self, part: Dataset) -> NDArray[Any]:
        """Return what the network is to answer for a part of the dataset, as `Trainer` takes it."""
        output = self.project.network.output
        if not part.classes or output.head == "softmax":
            return part.targets
        return part.binary() if output.units == 1 else part.one_hot()


def fit(project: Project, dataset: Dataset, file: str, *, relabel: bool = False) -> Fitted:
    """Return project and dataset as they fit each other.

    Parameters
    ----------
    project : Project
    dataset : Dataset
    file : str
        What refusals call the network.
    relabel : bool
        Whether the network takes the data's names of the classes for its own.

    Raises
    ------
    InvalidInput
        One line: what was expected, what was found, and the edit that makes it fit.
    """
    remarks = _check_inputs(project, dataset, file)
    _check_outputs(project, dataset, file)
    names = dataset.classes
    if not names and project.network.output.head == "sigmoid":
        names = dataset.outputs  # a column for each label
        if len(set(names)) < len(names) or project.network.output.classes:
            return Fitted(project, dataset, remarks)
    if not names:
        return Fitted(project, dataset, remarks)
    own = project.network.output.classes
    if not own or relabel:
        return Fitted(edits.set_classes(project, names), dataset, remarks)
    if set(own) != set(names):
        raise InvalidInput(
            "{file}: expected the classes {expected}, found {found} in {data}: rename the classes of the network, "
            "or let --relabel do it",
            file=file,
            expected=_listed(own),
            found=_listed(names),
            data=short(dataset.name),
        )
    if own != names:
        places = np.array([own.index(name) for name in names])
        dataset = replace(dataset, targets=places[dataset.targets], classes=own)
    return Fitted(project, dataset, remarks)


def _check_inputs(project: Project, dataset: Dataset, file: str) -> tuple[str, ...]:
    own, found = [one.name for one in project.network.inputs], list(dataset.inputs)
    place = {"file": file, "own": _listed(own), "found": _listed(found), "data": short(dataset.name)}
    missing = len(found) - len(own)
    if missing:
        edit = f"{'add' if missing > 0 else 'remove'} {counted(abs(missing), 'input')}"
        raise InvalidInput(
            "{file}: expected {expected} ({own}), found {count} in {data} ({found}): {edit} in the network, or choose "
            "the columns with --inputs"
            if missing > 0 and dataset.name.lower().endswith((".csv", ".tsv", ".txt"))
            else "{file}: expected {expected} ({own}), found {count} in {data} ({found}): {edit} in the network",
            expected=counted(len(own), "input"),
            count=len(found),
            edit=edit,
            **place,
        )
    if own == found:
        return ()
    if len(set(own)) == len(own) and any(name in own and own.index(name) != at for at, name in enumerate(found)):
        raise InvalidInput(
            "{file}: expected the inputs {own}, found {found} in {data}: move or rename the inputs of the network",
            **place,
        )
    pairs = [f"{one} = {other}" for one, other in zip(own, found, strict=True) if one != other]
    return (f"inputs are taken in their order: {_listed(pairs)}",)


def _check_outputs(project: Project, dataset: Dataset, file: str) -> None:
    output = project.network.output
    place = {"file": file, "head": output.head, "data": short(dataset.name)}
    count = len(dataset.classes)
    if count and output.head == "linear":
        raise InvalidInput(
            "{file}: expected numbers to learn, as its linear head answers, found {count} classes in {data} ({classes})"
            ": give the network {edit}",
            count=count,
            classes=_listed(dataset.classes),
            edit=_head_for(count),
            **place,
        )
    expected = HEADS[output.head].class_count(output.units)
    if count and count != expected:
        raise InvalidInput(
            "{file}: expected {expected} classes, as its {head} head of {units} answers, found {count} in {data} "
            "({classes}): give the network {edit}",
            expected=expected,
            units=counted(output.units, "neuron"),
            count=count,
            classes=_listed(dataset.classes),
            edit=_head_for(count),
            **place,
        )
    columns = len(dataset.outputs)
    labels = output.head == "sigmoid" and output.units > 1 and columns > 1
    if not count and output.head != "linear" and not labels:
        raise InvalidInput(
            "{file}: expected classes to learn, as its {head} head answers, found numbers in {data} ({columns}): give "
            "the network a linear head of {units}",
            columns=_listed(dataset.outputs),
            units=counted(columns, "neuron"),
            **place,
        )
    if not count and output.units != columns:
        raise InvalidInput(
            "{file}: expected {expected} to learn, one a neuron of its {head} head, found {count} in {data} "
            "({columns}): give the network a {head} head of {units}",
            expected=counted(output.units, "column"),
            count=columns,
            columns=_listed(dataset.outputs),
            units=counted(columns, "neuron"),
            **place,
        )


def _head_for(classes: int) -> str:
    softmax = f"a softmax head of {classes} neurons"
    return f"a sigmoid head of 1 neuron, or {softmax}" if classes == 2 else softmax


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(short, names[:8])) + (", …" if len(names) > 8 else "")
