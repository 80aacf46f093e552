"""What a goal can ask about: every name of the language of conditions, with what it means and how it is found out.

A fact that doesn't exist at the moment - the weight of a layer that isn't there - is None, and a condition that hangs
on it isn't met.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from nnstudio.datasets import GENERATORS, TABLES, Generated, Shipped
from nnstudio.engine import ACTIVATIONS, HEADS, OPTIMIZERS, Layer, OutputLayer, Trace
from nnstudio.errors import StudioError
from nnstudio.lessons.situation import Situation, is_linear, same_matrices
from nnstudio.training import Measures, kept_data

Value: TypeAlias = float | str | bool | None
Kind: TypeAlias = str
"""``"number"``, ``"text"`` or ``"truth"``."""

SAME = 1e-3
"""Outputs that differ by no more than this are the same: merged layers are rounded once more."""
INPUTS = 64
"""As many numbers `output(...)` can be asked for."""


@dataclass(frozen=True)
class Fact:
    """A name of the language.

    Attributes
    ----------
    key : str
    kind : str
        Of its value.
    about : str
        What it is, in one line for a teacher.
    read : callable
        ``read(situation, *arguments)``; the arguments are numbers.
    arguments : tuple of str
        What each argument is; ``("x", ...)`` with a last "..." takes one or more. Empty: a plain name.
    choices : tuple of str
        What a text can be.
    """

    key: str
    kind: Kind
    about: str
    read: Callable[..., Value]
    arguments: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()

    def whole(self, position: int) -> bool:
        """Return whether an argument is a whole number: all are, but for an x."""
        return position < len(self.arguments) and self.arguments[position] not in ("x", "...")

    @property
    def usage(self) -> str:
        """How it is written: ``weight(layer, neuron, source)``."""
        return f"{self.key}({', '.join(self.arguments)})" if self.arguments else self.key


# --- what is there ----------------------------------------------------------------------------


def _computing(situation: Situation, layer: int) -> Layer | OutputLayer | None:
    return situation.network.layer(layer) if 1 <= layer < situation.network.depth else None


def _units(situation: Situation, layer: int) -> Value:
    sizes = situation.network.sizes
    return float(sizes[layer]) if 0 <= layer < len(sizes) else None


def _activation(situation: Situation, layer: int) -> Value:
    found = _computing(situation, layer)
    return found.activation if isinstance(found, Layer) else None


def _weight(situation: Situation, layer: int, neuron: int, source: int) -> Value:
    found = _computing(situation, layer)
    if found is None or not (0 <= neuron < found.units and 0 <= source < found.fan_in):
        return None
    return float(found.effective_weights[neuron, source])


def _bias(situation: Situation, layer: int, neuron: int) -> Value:
    found = _computing(situation, layer)
    return float(found.effective_bias[neuron]) if found is not None and 0 <= neuron < found.units else None


def _use_bias(situation: Situation, layer: int) -> Value:
    found = _computing(situation, layer)
    return None if found is None else found.use_bias


def _connected(situation: Situation, layer: int, neuron: int, source: int) -> Value:
    if _weight(situation, layer, neuron, source) is None:
        return None
    return situation.network.layer(layer).connected(neuron, source)


def _cuts(situation: Situation) -> Value:
    masks = [layer.mask for layer in situation.network.computing_layers if layer.mask is not None]
    return float(sum(mask.size - np.count_nonzero(mask) for mask in masks))


def _linear_layers(situation: Situation) -> Value:
    return float(sum(is_linear(one.activation, one.activation_params) for one in situation.network.layers))


# --- what is computed -------------------------------------------------------------------------


def _element(values: np.ndarray, index: int) -> Value:
    if not 0 <= index < values.shape[1]:
        return None
    value = float(values[0, index])
    return value if math.isfinite(value) else None


def _z(situation: Situation, layer: int, neuron: int) -> Value:
    return None if _computing(situation, layer) is None else _element(situation.trace.logits(layer), neuron)


def _a(situation: Situation, layer: int, neuron: int) -> Value:
    return _element(situation.trace.values(layer), neuron) if 0 <= layer < situation.network.depth else None


def _x(situation: Situation, index: int) -> Value:
    return situation.x[index] if 0 <= index < len(situation.x) else None


def _at(situation: Situation, x: tuple[float, ...]) -> Trace | None:
    return situation.answer(x) if len(x) == len(situation.network.inputs) else None


def _output(situation: Situation, *x: float) -> Value:
    trace = _at(situation, x)
    return None if trace is None or trace.output.shape[1] != 1 else _element(trace.output, 0)


def _logit(situation: Situation, *x: float) -> Value:
    trace = _at(situation, x)
    return None if trace is None or trace.z[-1].shape[1] != 1 else _element(trace.z[-1], 0)


def _prediction(situation: Situation, *x: float) -> Value:
    trace = _at(situation, x)
    if trace is None or situation.network.output.head == "linear" or not np.isfinite(trace.output).all():
        return None
    if trace.output.shape[1] == 1:
        return float(trace.output[0, 0] >= 0.5)
    return float(trace.output[0].argmax())


def _probability(situation: Situation, index: int, *x: float) -> Value:
    trace = _at(situation, x)
    if trace is None or situation.network.output.head == "linear":
        return None
    if trace.output.shape[1] == 1:
        chosen = _element(trace.output, 0)
        return None if index not in (0, 1) or not isinstance(chosen, float) else (chosen if index else 1 - chosen)
    return _element(trace.output, index)


def _value(situation: Situation, layer: int, neuron: int, *x: float) -> Value:
    trace = _at(situation, x)
    if trace is None or not 0 <= layer < situation.network.depth:
        return None
    return _element(trace.values(layer), neuron)


def _output_total(situation: Situation) -> Value:
    total = float(situation.trace.output.sum())
    return total if math.isfinite(total) else None


# --- data, loss, gradients --------------------------------------------------------------------


def _score(measures: Measures | None, name: str) -> Value:
    value = None if measures is None else getattr(measures, name)
    return value if value is not None and math.isfinite(value) else None


def _data(situation: Situation) -> Value:
    try:
        kept = kept_data(situation.project)
    except StudioError:
        return None
    if kept is None:
        return "none"
    source = kept.source
    if isinstance(source, Generated):
        return source.generator
    return source.table if isinstance(source, Shipped) else source.kind


def _gradient(situation: Situation, layer: int) -> Value:
    found = situation.gradients
    if found is None or not 1 <= layer <= len(found):
        return None
    size = float(np.abs(found[layer - 1].weights).mean())
    return size if math.isfinite(size) else None


def _dead(situation: Situation, layer: int) -> Value:
    trace = situation.training_trace
    if trace is None or not isinstance(_computing(situation, layer), Layer):
        return None
    return float(np.count_nonzero((trace.values(layer) == 0).all(axis=0)))


def _rate(situation: Situation) -> Value:
    chosen = situation.plan.hyperparameters
    return float(chosen.learning_rate) if chosen.learning_rate is not None else None


def _same_outputs(situation: Situation) -> Value:
    difference = situation.largest_difference
    return None if difference is None else difference <= SAME


def _changes(situation: Situation) -> Value:
    return None if situation.changes is None else float(situation.changes)


_PLACE = ("layer", "neuron")
_CONNECTION = ("layer", "neuron", "source")
_DATA = ("none", *GENERATORS, *TABLES, "function", "embedded", "linked")

FACTS: dict[str, Fact] = {
    fact.key: fact
    for fact in (
        Fact("inputs", "number", "inputs of the network", lambda s: float(s.network.sizes[0])),
        Fact("layers", "number", "hidden layers", lambda s: float(len(s.network.layers))),
        Fact("outputs", "number", "output neurons", lambda s: float(s.network.sizes[-1])),
        Fact("last", "number", "the layer number of the output", lambda s: float(s.network.depth - 1)),
        Fact("units", "number", "neurons of a layer (0: the inputs)", _units, ("layer",)),
        Fact("neurons", "number", "neurons of all hidden layers", lambda s: float(sum(s.network.sizes[1:-1]))),
        Fact(
            "parameters",
            "number",
            "weights and biases that count: none that are cut or switched off",
            lambda s: float(s.network.parameter_count),
        ),
        Fact(
            "activation",
            "text",
            "the activation of a hidden layer",
            _activation,
            ("layer",),
            choices=tuple(ACTIVATIONS),
        ),
        Fact("head", "text", "the output head", lambda s: s.network.output.head, choices=tuple(HEADS)),
        Fact("weight", "number", "a weight, 0 where the connection is cut", _weight, _CONNECTION),
        Fact("bias", "number", "a bias, 0 where it is switched off", _bias, _PLACE),
        Fact("use_bias", "truth", "whether the biases of a layer are on", _use_bias, ("layer",)),
        Fact("connected", "truth", "whether a connection is there, not cut", _connected, _CONNECTION),
        Fact("cuts", "number", "connections that are cut", _cuts),
        Fact("linear_layers", "number", "hidden layers that are linear", _linear_layers),
        Fact(
            "collapsed",
            "truth",
            "whether all hidden layers are linear, so that the whole stack is one linear layer",
            lambda s: _linear_layers(s) == len(s.network.layers),
        ),
        Fact("x", "number", "an input of the x on the canvas, from 0", _x, ("input",)),
        Fact("z", "number", "the weighted sum of a neuron for the x on the canvas", _z, _PLACE),
        Fact("a", "number", "what a neuron gives for the x on the canvas", _a, _PLACE),
        Fact("output_total", "number", "the sum of all outputs for the x on the canvas", _output_total),
        Fact("output", "number", "the one output for these inputs", _output, ("x", "...")),
        Fact("logit", "number", "the z of the one output neuron for these inputs", _logit, ("x", "...")),
        Fact("value", "number", "what a neuron gives for these inputs", _value, ("layer", "neuron", "x", "...")),
        Fact(
            "prediction",
            "number",
            "the class that is answered for these inputs, counted from 0",
            _prediction,
            ("x", "..."),
        ),
        Fact(
            "probability",
            "number",
            "the probability of a class (from 0) for these inputs",
            _probability,
            ("class", "x", "..."),
        ),
        Fact(
            "data",
            "text",
            "the data: a shape, a table, or function, embedded, linked, none",
            _data,
            choices=tuple(dict.fromkeys(_DATA)),
        ),
        Fact(
            "samples",
            "number",
            "training samples",
            lambda s: None if s.prepared is None else float(len(s.prepared.x)),
        ),
        Fact("loss", "number", "loss of the training samples", lambda s: _score(s.measures, "loss")),
        Fact("test_loss", "number", "loss of the test samples", lambda s: _score(s.test_measures, "loss")),
        Fact("accuracy", "number", "accuracy on the training samples", lambda s: _score(s.measures, "accuracy")),
        Fact("test_accuracy", "number", "accuracy on the test samples", lambda s: _score(s.test_measures, "accuracy")),
        Fact("r2", "number", "R² of the training samples", lambda s: _score(s.measures, "r2")),
        Fact("test_r2", "number", "R² of the test samples", lambda s: _score(s.test_measures, "r2")),
        Fact("gradient", "number", "mean size of the gradient of a layer's weights", _gradient, ("layer",)),
        Fact("dead", "number", "neurons of a layer that give 0 for all training samples", _dead, ("layer",)),
        Fact(
            "optimizer",
            "text",
            "the optimizer that is chosen",
            lambda s: s.plan.hyperparameters.optimizer,
            choices=tuple(OPTIMIZERS),
        ),
        Fact("learning_rate", "number", "the learning rate that is chosen", _rate),
        Fact("start_loss", "number", "the loss that the step began with", lambda s: _score(s.before.measures, "loss")),
        Fact(
            "same_weights",
            "truth",
            "whether all weights are those that the step began with",
            lambda s: same_matrices(s.network, s.start.network, biases=False),
        ),
        Fact(
            "same_biases",
            "truth",
            "whether all biases are those that the step began with",
            lambda s: same_matrices(s.network, s.start.network, biases=True),
        ),
        Fact("same_outputs", "truth", "whether the outputs are those that the step began with", _same_outputs),
        Fact("changes", "number", "weights and biases that differ from those that the step began with", _changes),
    )
}
"""Every name of the language; `docs/lessons.md` lists them, and a test holds the two together."""
