"""Whether data and a network fit each other; where they don't, what was found and which edits make them fit.

Nothing is guessed: inputs are matched by name, else taken in their order, and classes are matched by name.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Dataset
from nnstudio.engine import HEADS, OutputLayer
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.training.offers import Offer, head_word, listed, offers, renaming
from nnstudio.training.reshaping import name_classes
from nnstudio.wording import Phrase, counted, short


class Misfit(InvalidInput):
    """Data that a network can't learn from as both are.

    Attributes
    ----------
    problem : str
        ``"inputs"`` (another number of them), ``"order"`` (the same names in other places), ``"head"`` or
        ``"classes"`` (other names): the first that was found.
    offers : tuple of Offer
        The edits that help. The first makes everything fit, the others do a part of it, or do it in another way.
    """

    def __init__(self, problem: str, template: str, /, **fields: object) -> None:
        super().__init__(template, **fields)
        self.problem = problem
        self.offers: tuple[Offer, ...] = ()


@dataclass(frozen=True)
class Fitted:
    """A network and data that fit each other.

    Attributes
    ----------
    project : Project
        With the classes named as in the data, where the network didn't name them.
    dataset : Dataset
        With the classes in the network's order.
    remarks : tuple of Phrase
        What was decided on the way.
    offers : tuple of Offer
        Edits that would make that clearer: the inputs named as in the data.
    """

    project: Project
    dataset: Dataset
    remarks: tuple[Phrase, ...] = ()
    offers: tuple[Offer, ...] = ()

    def targets(self, part: Dataset) -> NDArray[Any]:
        """Return what the network is to answer for a part of the dataset, as `Trainer` takes it."""
        output = self.project.network.output
        if not part.classes or output.head == "softmax":
            return part.targets
        return part.binary() if output.units == 1 else part.one_hot()


def misfit(project: Project, dataset: Dataset) -> Misfit | None:
    """Return why the project's network can't learn from the data, with the edits that help; None if it can."""
    try:
        fit(project, dataset)
    except Misfit as found:
        return found
    return None


def fit(project: Project, dataset: Dataset, *, relabel: bool = False) -> Fitted:
    """Return project and dataset as they fit each other.

    Parameters
    ----------
    project : Project
    dataset : Dataset
    relabel : bool
        Whether the network takes the data's names of the classes for its own.

    Raises
    ------
    Misfit
        One line: what was expected and what was found.
    """
    found = _inputs_misfit(project, dataset) or _head_misfit(project, dataset)
    if found is None and not relabel:
        found = _classes_misfit(project, dataset)
    if found is not None:
        found.offers = offers(project, dataset)
        raise found
    remarks, better = _named_otherwise(project, dataset)
    names = dataset.classes or _labels(project.network.output, dataset)
    own = project.network.output.classes
    if not names:
        return Fitted(project, dataset, remarks, better)
    if not own or relabel:
        return Fitted(name_classes(project, names), dataset, remarks, better)
    if dataset.classes and own != names:
        places = np.array([own.index(name) for name in names])
        dataset = replace(dataset, targets=places[dataset.targets], classes=own)
    return Fitted(project, dataset, remarks, better)


def _labels(output: OutputLayer, dataset: Dataset) -> tuple[str, ...]:
    """Return the names of the columns that are labels, one a sigmoid neuron, where they can be names of classes."""
    names = dataset.outputs
    return names if output.head == "sigmoid" and not output.classes and len(set(names)) == len(names) else ()


def _named_otherwise(project: Project, dataset: Dataset) -> tuple[tuple[Phrase, ...], tuple[Offer, ...]]:
    """Return what is to be said, and what offered, where inputs are taken in their order."""
    own = [one.name for one in project.network.inputs]
    pairs = [f"{one} = {other}" for one, other in zip(own, dataset.inputs, strict=True) if one != other]
    if not pairs:
        return (), ()
    return (Phrase("inputs are taken in their order: {pairs}", pairs=listed(pairs)),), (renaming(dataset),)


def _inputs_misfit(project: Project, dataset: Dataset) -> Misfit | None:
    own, found = tuple(one.name for one in project.network.inputs), dataset.inputs
    place: dict[str, object] = {"own": listed(own), "found": listed(found), "data": short(dataset.name)}
    if len(own) != len(found):
        return Misfit(
            "inputs",
            "Expected {expected} ({own}), found {count} in {data} ({found})",
            expected=counted(len(own), "input"),
            count=len(found),
            **place,
        )
    if len(set(own)) == len(own) and any(name in own and own.index(name) != at for at, name in enumerate(found)):
        return Misfit("order", "Expected the inputs {own}, found {found} in {data}", **place)
    return None


def _head_misfit(project: Project, dataset: Dataset) -> Misfit | None:
    output = project.network.output
    place: dict[str, object] = {"head": head_word(output.head), "data": short(dataset.name)}
    count = len(dataset.classes)
    if count:
        place["classes"] = listed(dataset.classes)
        expected = HEADS[output.head].class_count(output.units)
        if output.head == "linear":
            return Misfit(
                "head",
                "Expected numbers to learn, as the linear head answers, found {count} classes in {data} ({classes})",
                count=count,
                **place,
            )
        if count != expected:
            return Misfit(
                "head",
                "Expected {expected} classes, as the {head} head of {units} answers, found {count} in {data} "
                "({classes})",
                expected=expected,
                units=counted(output.units, "neuron"),
                count=count,
                **place,
            )
        return None
    columns = len(dataset.outputs)
    place["columns"] = listed(dataset.outputs)
    labels = output.head == "sigmoid" and output.units > 1 and columns > 1
    if output.head != "linear" and not labels:
        return Misfit(
            "head",
            "Expected classes to learn, as the {head} head answers, found numbers in {data} ({columns})",
            **place,
        )
    if output.units != columns:
        return Misfit(
            "head",
            "Expected {expected} to learn, one a neuron of the {head} head, found {count} in {data} ({columns})",
            expected=counted(output.units, "column"),
            count=columns,
            **place,
        )
    outside = (dataset.targets < 0) | (dataset.targets > 1)
    if labels and outside.any():
        return Misfit(
            "head",
            "Expected numbers from 0 to 1, as the sigmoid head answers, found {number} in {data} ({columns})",
            number=f"{dataset.targets[outside][0]:g}",
            **place,
        )
    return None


def _classes_misfit(project: Project, dataset: Dataset) -> Misfit | None:
    own, names = project.network.output.classes, dataset.classes
    if not own or not names or set(own) == set(names):
        return None
    return Misfit(
        "classes",
        "Expected the classes {expected}, found {found} in {data}",
        expected=listed(own),
        found=listed(names),
        data=short(dataset.name),
    )
