"""What an experienced eye would point out in a network: each remark with its place and, where there is one, a fix.

A remark states what is true of this network, for this input where it says so, and never that something is wrong: a
neuron at its flat end may be just what somebody wants to show. Every kind of remark is one function in `_KINDS`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, Trace, forward
from nnstudio.project import edits
from nnstudio.project.edits.classes import default_class, default_classes
from nnstudio.project.edits.layers import is_linear
from nnstudio.project.edits.neurons import add_neurons
from nnstudio.project.project import Project
from nnstudio.wording import render

FLAT = 0.01
"""A neuron is saturated where its slope is at most this share of the activation's steepest."""

# What reaches below 0 and is otherwise close to an activation that doesn't.
_TWO_SIDED = {"relu": "leaky_relu", "softplus": "elu", "sigmoid": "tanh", "step": "tanh"}


@dataclass(frozen=True)
class Fix:
    """An edit that mends what a remark is about.

    Attributes
    ----------
    template, fields : str, Mapping
        What it does, for a button; kept apart for translation as in `StudioError`.
    edit : callable
        ``edit(project) -> Project``, for the project that was remarked on; raises `EditRefused` as edits do.
    """

    template: str
    fields: Mapping[str, object]
    edit: Callable[[Project], Project]

    @property
    def title(self) -> str:
        """The button's text in English."""
        return render(self)


@dataclass(frozen=True)
class Remark:
    """Something worth knowing about a network.

    Attributes
    ----------
    key : str
        The kind of remark, such as ``"linear_layers"``.
    template, fields : str, Mapping
        The message, kept apart for translation as in `StudioError`.
    layer : int or None
        Layer number it is about; None: the network.
    neuron : int or None
        Index in that layer; None: the layer.
    fix : Fix or None
    """

    key: str
    template: str
    fields: Mapping[str, object] = field(default_factory=dict)
    layer: int | None = None
    neuron: int | None = None
    fix: Fix | None = None

    @property
    def message(self) -> str:
        """The remark in English."""
        return render(self)


def advise(project: Project, trace: Trace | None = None) -> tuple[Remark, ...]:
    """Look a project over.

    Parameters
    ----------
    project : Project
    trace : Trace, optional
        Of the project's network, for remarks on the current input; with several samples, a remark holds for all of
        them. If not given, the project's own input is computed; without one there are no such remarks.

    Returns
    -------
    tuple of Remark
        Those on the network first, then those on the current input; empty if there's nothing to say.
    """
    if trace is None and project.input is not None:
        trace = forward(project.network, np.asarray([project.input], dtype=np.float32))
    remarks = [remark for kind in _KINDS for remark in kind(project)]
    if trace is not None and len(trace.x):
        overflow = list(_overflow(project, trace))
        remarks += overflow or [remark for kind in _KINDS_OF_INPUT for remark in kind(project, trace)]
    return tuple(remarks)


def _missing_classes(project: Project) -> Iterator[Remark]:
    output = project.network.output
    count = HEADS[output.head].class_count(output.units)
    if count and not output.classes:
        classes = default_classes(count)
        yield Remark(
            "missing_classes",
            "The {count} classes have no names yet; with names the output says what it means",
            {"count": count},
            layer=project.network.depth - 1,
            fix=Fix(
                "Name them {first} to {last}",
                {"first": default_class(0), "last": default_class(count - 1)},
                partial(edits.set_classes, classes=classes),
            ),
        )


def _linear_layers(project: Project) -> Iterator[Remark]:
    """Look for runs of linear hidden layers: each collapses into the layer behind it, linear or not."""
    network = project.network
    first: int | None = None
    for number in range(1, network.depth):
        if number <= len(network.layers) and is_linear(network.layers[number - 1]):
            first = first or number
            continue
        if first is None:
            continue
        last = number - 1
        fields = {
            "first": network.layer_name(first),
            "last": network.layer_name(last),
            "next": network.layer_name(number),
        }
        alone = first == last
        yield Remark(
            "linear_layers",
            "{first} is linear: it and {next} together compute nothing that {next} couldn't compute alone"
            if alone
            else "{first} to {last} are linear: they and {next} together compute nothing that {next} couldn't "
            "compute alone",
            fields,
            layer=first,
            fix=Fix(
                "Merge {first} into {next}" if alone else "Merge {first} to {last} into {next}",
                fields,
                partial(edits.merge_linear_layers, first=first, last=last),
            ),
        )
        first = None


def _softmax_bottleneck(project: Project) -> Iterator[Remark]:
    """Compare the last hidden layer with the classes.

    k class probabilities have k - 1 degrees of freedom, and so have the differences of k logits; m neurons give
    them m at most. With m = 1 the logits are straight lines over one number, so each class has one stretch of it at
    most. Raw inputs before the softmax are what they are: nothing to remark on.
    """
    network = project.network
    if network.output.head != "softmax" or not network.layers:
        return
    layer, units, classes = len(network.layers), network.layers[-1].units, network.output.units
    if units >= classes - 1:
        return
    name, needed = network.layer_name(layer), classes - 1
    yield Remark(
        "softmax_bottleneck",
        "All {classes} classes hang on the one neuron of {layer}: they can only follow one another along its value, "
        "each in one stretch of it. With {needed} neurons or more every mix of probabilities is possible"
        if units == 1
        else "{layer} has {units} neurons for {classes} classes; with {needed} or more the softmax can give every mix "
        "of probabilities, with fewer it can't",
        {"layer": name, "units": units, "classes": classes, "needed": needed},
        layer=layer,
        fix=Fix(
            "Give {layer} {needed} neurons",
            {"layer": name, "needed": needed},
            partial(_widen, layer=layer, units=needed),
        ),
    )


def _widen(project: Project, layer: int, units: int) -> Project:
    present = project.network.sizes[layer]
    return add_neurons(project, layer, present, ("",) * (units - present), keep_outputs=True, seed=0)


def _one_sided_output(project: Project) -> Iterator[Remark]:
    """Look for linear outputs that stay on one side of 0 whatever the input.

    The last hidden layer gives 0 or more. If moreover all weights from it and the bias have one sign, so has every
    output; a neuron without any weight is constant, which is another matter.
    """
    network = project.network
    output = network.output
    if output.head != "linear" or not network.layers:
        return
    number, last = len(network.layers), network.layers[-1]
    if last.activation not in _TWO_SIDED:
        return
    replacement = _TWO_SIDED[last.activation]
    for index in range(output.units):
        weights, bias = output.effective_weights[index], output.effective_bias[index]
        if not weights.any():
            continue
        if (weights >= 0).all() and bias >= 0:
            template = (
                "{neuron} can never be below 0: {activation} in {layer} gives no negative numbers, and no weight and "
                "no bias of {neuron} is negative. That's fine unless it should go below 0"
            )
        elif (weights <= 0).all() and bias <= 0:
            template = (
                "{neuron} can never be above 0: {activation} in {layer} gives no negative numbers, and no weight and "
                "no bias of {neuron} is positive. That's fine unless it should go above 0"
            )
        else:
            continue
        fields = {
            "neuron": network.neuron_name(number + 1, index),
            "layer": last.name,
            "activation": ACTIVATIONS[last.activation].title,
        }
        yield Remark("one_sided_output", template, fields, number + 1, index, _use(replacement, number, last))


def _step_layers(project: Project) -> Iterator[Remark]:
    for number, layer in enumerate(project.network.layers, start=1):
        if layer.activation == "step":
            yield Remark(
                "step_layer",
                "Step in {layer} is flat everywhere: training can't improve {layer} or anything before it",
                {"layer": layer.name},
                layer=number,
                fix=_use("sigmoid", number, layer),
            )


def _use(key: str, number: int, layer: Layer) -> Fix:
    fields = {"activation": ACTIVATIONS[key].title, "layer": layer.name}
    return Fix("Use {activation} in {layer}", fields, partial(edits.set_activation, layer=number, key=key))


def _overflow(project: Project, trace: Trace) -> Iterator[Remark]:
    overflow = trace.overflow
    if overflow is None:
        return
    network = project.network
    yield Remark(
        "overflow",
        "The numbers grow too large at {neuron} of {layer}; everything behind it is lost. Make the weights on the way "
        "to it smaller"
        if overflow.layer
        else "The input {neuron} isn't a finite number; give it another value",
        {
            "neuron": network.neuron_name(overflow.layer, overflow.neuron),
            "layer": network.layer_name(overflow.layer),
        },
        layer=overflow.layer,
        neuron=overflow.neuron,
    )


def _dead_relu(project: Project, trace: Trace) -> Iterator[Remark]:
    """Look for ReLU neurons that give 0 in all samples of the trace: no signal passes, and no gradient back."""
    network = project.network
    for number, layer in enumerate(network.layers, start=1):
        if layer.activation != "relu":
            continue
        dead = np.flatnonzero((trace.logits(number) <= 0).all(axis=0))
        fields = {"layer": layer.name, "count": len(dead), "units": layer.units}
        if len(dead) == layer.units:
            yield Remark(
                "dead_layer",
                "{layer} gives nothing but 0 for this input: no weighted sum in it is above 0, and ReLU cuts off "
                "the rest. While that's so, the layers before it have no say in the output and learn nothing",
                fields,
                layer=number,
                fix=_use("leaky_relu", number, layer),
            )
        elif len(dead) == 1:
            index = int(dead[0])
            yield Remark(
                "dead_relu",
                "{neuron} gives 0 for this input: its weighted sum isn't above 0, where ReLU cuts off. That's ReLU at "
                "work; it's a loss only if it happens for every input",
                {**fields, "neuron": network.neuron_name(number, index)},
                layer=number,
                neuron=index,
            )
        elif len(dead):
            yield Remark(
                "dead_relu",
                "{count} of the {units} neurons in {layer} give 0 for this input: their weighted sums aren't above 0, "
                "where ReLU cuts off. That's ReLU at work; a neuron is lost only if it's so for every input",
                fields,
                layer=number,
            )


def _saturated(project: Project, trace: Trace) -> Iterator[Remark]:
    """Look for neurons far out on a curve that levels off on both sides, in all samples of the trace."""
    network = project.network
    for number, layer in enumerate(network.layers, start=1):
        activation = ACTIVATIONS[layer.activation]
        z = trace.logits(number)
        parameters = layer.activation_params
        # All activations that level off on both sides are steepest at 0; step has no slope at all.
        steepest = float(activation.derivative(np.zeros(1), **parameters)[0])
        if not activation.bounded or steepest == 0:
            continue
        slopes = np.abs(activation.derivative(z, **parameters))
        flat = np.flatnonzero((slopes <= FLAT * steepest).all(axis=0))
        if not len(flat):
            continue
        fields: dict[str, object] = {"layer": layer.name, "activation": activation.title}
        if len(flat) == 1:
            index = int(flat[0])
            yield Remark(
                "saturated",
                "{neuron} is on the flat end of {activation} for this input: its value hardly moves when its weighted "
                "sum does, and it learns slowly. Smaller weights or another bias bring it back to the slope",
                {**fields, "neuron": network.neuron_name(number, index)},
                layer=number,
                neuron=index,
            )
        else:
            yield Remark(
                "saturated",
                "{count} of the {units} neurons in {layer} are on the flat end of {activation} for this input: their "
                "values hardly move when their weighted sums do, and they learn slowly. Smaller weights or other "
                "biases bring them back to the slope",
                {**fields, "count": len(flat), "units": layer.units},
                layer=number,
            )


_KINDS: tuple[Callable[[Project], Iterator[Remark]], ...] = (
    _missing_classes,
    _linear_layers,
    _softmax_bottleneck,
    _one_sided_output,
    _step_layers,
)
_KINDS_OF_INPUT: tuple[Callable[[Project, Trace], Iterator[Remark]], ...] = (_dead_relu, _saturated)
