"""Edits of the output's head and its classes.

A change of head keeps the rows, and with them what the network knows. Between one sigmoid neuron and two softmax
neurons it keeps the very probabilities, since softmax([0, z]) = [1 - sigmoid(z), sigmoid(z)]. Names go from the
classes to the neurons where the new head has no classes, and back from there.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.engine import HEADS, OutputLayer, new_uid
from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import check_sizes, edit
from nnstudio.project.edits.classes import default_classes, labels
from nnstudio.project.edits.columns import frozen, with_layers
from nnstudio.project.edits.names import required
from nnstudio.project.project import Project

_CLASS_NEEDS_NAME = "A class needs a name; type at least one character"


@edit
def set_head(project: Project, key: str, *, seed: int = 0) -> Project:
    """Choose the output's head.

    - One neuron to softmax: a second neuron with weights and bias 0 goes before it, so that its p is what the
      sigmoid gives; the two class names of a sigmoid go along.
    - Softmax with two neurons to sigmoid: the one neuron of their difference, with the same p and class names.
    - Otherwise every neuron stays as it is. Several sigmoid neurons are several independent yes-no answers.
    - To linear: a neuron without a name takes that of its class. From linear to one class a neuron: the
      neurons' names become the classes'.

    Parameters
    ----------
    project : Project
    key : str
        A key of `HEADS`.
    seed : int
        For the sake of one signature; no change of head draws weights.

    Raises
    ------
    EditRefused
        If the head is unknown, or the difference of two neurons is too large for a number.
    """
    if key not in HEADS:
        raise EditRefused("There is no head “{key}”; choose one of {known}", key=key, known=tuple(HEADS))
    output = project.network.output
    if key == output.head:
        return project
    if HEADS[key].minimum_units == 2 and output.units == 1:
        check_sizes([*project.network.sizes[:-1], 2])
        changed = _split(output, key)
    elif output.head == "softmax" and key == "sigmoid" and output.units == 2:
        changed = _folded(output)
    else:
        changed = _relabelled(output, key)
    return with_layers(project, {project.network.depth - 1: changed})


def _split(output: OutputLayer, key: str) -> OutputLayer:
    """Make two neurons of one: z becomes (0, z)."""
    return replace(
        output,
        head=key,
        weights=frozen(np.concatenate([np.zeros_like(output.weights), output.weights])),
        bias=frozen(np.concatenate([np.zeros_like(output.bias), output.bias])),
        mask=None if output.mask is None else np.concatenate([np.ones_like(output.mask), output.mask]),
        neurons=("", *output.neurons),
        neuron_uids=(new_uid(), *output.neuron_uids),
    )


def _folded(output: OutputLayer) -> OutputLayer:
    """Make one neuron of two: (z1, z2) becomes z2 - z1. The second one's name and identity stay."""
    with np.errstate(over="ignore"):
        weights = output.effective_weights[1:] - output.effective_weights[:1]
        bias = output.bias[1:] - output.bias[:1]
    if not (np.isfinite(weights).all() and np.isfinite(bias).all()):
        raise EditRefused(
            "The two output neurons differ by more than a number here can hold; make their weights smaller first"
        )
    return replace(
        output,
        head="sigmoid",
        weights=frozen(weights),
        bias=frozen(bias),
        mask=None if output.mask is None else output.mask[1:] | output.mask[:1],
        neurons=output.neurons[1:],
        neuron_uids=output.neuron_uids[1:],
    )


def _relabelled(output: OutputLayer, key: str) -> OutputLayer:
    """Change the head alone, and carry the names over."""
    count = HEADS[key].class_count(output.units)
    neurons, classes = output.neurons, output.classes
    if count == 0 and classes:
        neurons = tuple(own or label for own, label in zip(neurons, labels(output), strict=True))
        classes = ()
    elif count == output.units and not classes and any(neurons):
        classes = tuple(own or free for own, free in zip(neurons, default_classes(count), strict=True))
        neurons = ()
    return replace(output, head=key, neurons=neurons, classes=classes)


@edit
def set_classes(project: Project, classes: Sequence[str]) -> Project:
    """Name all classes of the output, or none of them.

    Parameters
    ----------
    project : Project
    classes : sequence of str
        One a neuron; for one sigmoid neuron two, for 1 - p and p. Empty: takes the names away.

    Raises
    ------
    EditRefused
        If the head has no classes, their number doesn't fit, or a name is empty.
    """
    output = project.network.output
    tidied = tuple(required(name, _CLASS_NEEDS_NAME) for name in classes)
    if tidied:
        _check_class_count(output, len(tidied))
    return _with_classes(project, tidied)


@edit
def rename_class(project: Project, index: int, name: str, *, others: Sequence[str] = ()) -> Project:
    """Name one class; where none has a name yet, the others become "class 0", "class 1", ...

    Parameters
    ----------
    project : Project
    index : int
    name : str
    others : sequence of str, optional
        What the others become instead: a name for each class, in the language of whoever names one.

    Raises
    ------
    EditRefused
        If the head has no such class, or the name is empty.
    """
    output = project.network.output
    tidied = required(name, _CLASS_NEEDS_NAME)
    count = HEADS[output.head].class_count(output.units)
    _check_class_count(output, count or 1)
    if not 0 <= index < count:
        raise EditRefused(
            "There is no class at index {index}; the last one is at {last}, counted from 0", index=index, last=count - 1
        )
    classes = output.classes or tuple(others) or default_classes(count)
    return _with_classes(project, (*classes[:index], tidied, *classes[index + 1 :]))


def _check_class_count(output: OutputLayer, found: int) -> None:
    head = HEADS[output.head]
    expected = head.class_count(output.units)
    if expected == 0:
        raise EditRefused(
            "A {head} output gives numbers, not classes; choose sigmoid or softmax for classes", head=head.key
        )
    if found != expected:
        raise EditRefused(
            "This output has {expected} classes, and the number of names given is {found}; add or remove output "
            "neurons for another number of classes",
            expected=expected,
            found=found,
        )


def _with_classes(project: Project, classes: tuple[str, ...]) -> Project:
    output = project.network.output
    if classes == output.classes:
        return project
    return with_layers(project, {project.network.depth - 1: replace(output, classes=classes)})
