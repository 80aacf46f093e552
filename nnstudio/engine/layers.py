"""What a network is made of: inputs, hidden layers and the output layer, as values that can't change.

Arrays are read-only and shared between an old value and its successor, so that an edit costs what it
touches and a view finds what changed by identity. Whatever is wrong with a value is found here, when it is
made; everything behind this module can rely on it.
"""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import BoolArray, FloatArray
from nnstudio.engine.freezing import (
    equal_arrays,
    fill_in,
    frozen_mapping,
    frozen_mask,
    frozen_names,
    frozen_parameters,
    is_float64,
    nothing,
)
from nnstudio.engine.heads import HEADS
from nnstudio.errors import InvalidNetwork
from nnstudio.wording import Phrase, Text, Words, shape_text

INPUTS_UID = 0
"""The uid of the input layer as a whole; single inputs have their own."""

_uids = itertools.count(1)


def new_uid() -> int:
    """Return a number that no layer, neuron or input of this process has yet."""
    return next(_uids)


@dataclass(frozen=True, eq=False)
class Input:
    """One number that the network is given.

    Parameters
    ----------
    name : str
        What the number means.
    min, max : float
        Range of its slider, finite, ``min < max``. Values outside are allowed in a forward pass.
    uid : int
        Stays the same through edits and moves; not part of equality.
    extra : Mapping
        Keys of a file that this version doesn't know, kept for writing back.

    Raises
    ------
    InvalidNetwork
        If the range is empty or not finite.
    """

    name: str
    min: float = -1.0
    max: float = 1.0
    uid: int = field(default_factory=new_uid)
    extra: Mapping[str, Any] = field(default_factory=nothing)

    def __post_init__(self) -> None:
        frozen_names((self.name,), Text("Inputs"), Text("input names"))
        try:
            low, high = float(self.min), float(self.max)
        except (TypeError, ValueError):
            low = high = math.nan
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            raise InvalidNetwork(
                'Input "{name}": the range must be two finite numbers, lower first, found {low} to {high}',
                name=self.name,
                low=self.min,
                high=self.max,
            )
        fill_in(self, "min", low)
        fill_in(self, "max", high)
        fill_in(self, "extra", frozen_mapping(self.extra))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Input):
            return NotImplemented
        return self is other or (
            self.name == other.name and self.min == other.min and self.max == other.max and self.extra == other.extra
        )


class _Affine:
    """What hidden layers and the output have in common: z = W x + b, with connections that may be cut."""

    weights: FloatArray
    bias: FloatArray
    neurons: tuple[str, ...]
    mask: BoolArray | None
    use_bias: bool
    uid: int
    neuron_uids: tuple[int, ...]
    extra: Mapping[str, Any]

    def _normalise(self, where: Words) -> None:
        """Check and freeze the fields; `where` names the layer in a refusal."""
        dtype = np.float64 if is_float64(self.weights) or is_float64(self.bias) else np.float32
        weights = frozen_parameters(self.weights, dtype, where, Text("weights"))
        if weights.ndim != 2 or 0 in weights.shape:
            raise InvalidNetwork(
                "{where}: the weights must be a matrix, units x inputs, with at least one of each, found {found}",
                where=where,
                found=shape_text(weights.shape),
            )
        bias = frozen_parameters(self.bias, dtype, where, Text("biases"))
        units = weights.shape[0]
        if bias.shape != (units,):
            raise InvalidNetwork(
                "{where}: expected {expected} biases, one a neuron (the weights are {weights}), found {found}",
                where=where,
                expected=units,
                weights=shape_text(weights.shape),
                found=shape_text(bias.shape),
            )
        neurons = frozen_names(self.neurons, where, Text("neuron names")) or ("",) * units
        if len(neurons) != units:
            raise InvalidNetwork(
                "{where}: expected {expected} neuron names, one a neuron, found {found}",
                where=where,
                expected=units,
                found=len(neurons),
            )
        neuron_uids = tuple(self.neuron_uids) or tuple(itertools.islice(_uids, units))
        if len(neuron_uids) != units:
            raise InvalidNetwork(
                "{where}: expected {expected} neuron uids, one a neuron, found {found}",
                where=where,
                expected=units,
                found=len(neuron_uids),
            )
        fill_in(self, "weights", weights)
        fill_in(self, "bias", bias)
        fill_in(self, "neurons", neurons)
        fill_in(self, "neuron_uids", neuron_uids)
        fill_in(self, "mask", None if self.mask is None else frozen_mask(self.mask, weights.shape, where))
        fill_in(self, "use_bias", bool(self.use_bias))
        fill_in(self, "extra", frozen_mapping(self.extra))

    def _equal(self, other: "_Affine") -> bool:
        return (
            self.use_bias == other.use_bias
            and self.neurons == other.neurons
            and self.extra == other.extra
            and equal_arrays(self.bias, other.bias)
            and equal_arrays(self.weights, other.weights)
            and equal_arrays(self.mask, other.mask)
        )

    @property
    def units(self) -> int:
        """Number of neurons."""
        return int(self.weights.shape[0])

    @property
    def fan_in(self) -> int:
        """Number of values that each neuron is given."""
        return int(self.weights.shape[1])

    @cached_property
    def effective_weights(self) -> FloatArray:
        """The weights that count, (units, fan_in): 0 where a connection is cut. Read-only."""
        if self.mask is None:
            return self.weights
        weights = np.where(self.mask, self.weights, self.weights.dtype.type(0))
        weights.flags.writeable = False
        return weights

    @cached_property
    def effective_bias(self) -> FloatArray:
        """The biases that count, (units,): 0 where the layer's bias is switched off. Read-only."""
        if self.use_bias:
            return self.bias
        bias = np.zeros_like(self.bias)
        bias.flags.writeable = False
        return bias

    @cached_property
    def parameter_count(self) -> int:
        """Number of parameters that count: no cut connections, no biases that are switched off."""
        connections = self.weights.size if self.mask is None else int(np.count_nonzero(self.mask))
        return connections + (self.units if self.use_bias else 0)

    def connected(self, neuron: int, source: int) -> bool:
        """Return whether the connection from `source` (index in the layer before) to `neuron` is there, not cut."""
        return self.mask is None or bool(self.mask[neuron, source])


@dataclass(frozen=True, eq=False)
class Layer(_Affine):
    """A hidden layer: a = f(W x + b), f element by element.

    Parameters
    ----------
    name : str
        The layer's name; duplicates are allowed.
    activation : str
        A key of `ACTIVATIONS`.
    weights : array_like, (units, fan_in)
        Finite; float32 unless the weights or the bias are given as a float64 array. A writable array is
        copied, a read-only one shared.
    bias : array_like, (units,)
    activation_params : Mapping[str, float]
        Parameters of the activation; what isn't given has its default.
    neurons : sequence of str
        A name for each neuron, ``""`` for none; all empty if not given.
    mask : array_like of 0 and 1, (units, fan_in), optional
        0 marks a connection that is cut: its weight is kept but counts as 0. None if nothing is cut.
    use_bias : bool
        False: the layer computes z = W x, whatever `bias` holds.
    uid, neuron_uids : int, tuple of int
        Stay the same through edits and moves; not part of equality.
    extra : Mapping
        Keys of a file that this version doesn't know, kept for writing back.

    Raises
    ------
    InvalidNetwork
        If the parts don't fit one another, a number isn't finite, or the activation is unknown.
    """

    name: str
    activation: str
    weights: FloatArray
    bias: FloatArray
    activation_params: Mapping[str, float] = field(default_factory=nothing)
    neurons: tuple[str, ...] = ()
    mask: BoolArray | None = None
    use_bias: bool = True
    uid: int = field(default_factory=new_uid)
    neuron_uids: tuple[int, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=nothing)

    def __post_init__(self) -> None:
        frozen_names((self.name,), Text("Layer"), Text("layer names"))
        where = Phrase('Layer "{name}"', name=self.name)
        activation = ACTIVATIONS.get(self.activation) if isinstance(self.activation, str) else None
        if activation is None:
            raise InvalidNetwork(
                "{where}: unknown activation {found!r}; known are {known}",
                where=where,
                found=self.activation,
                known=tuple(ACTIVATIONS),
            )
        fill_in(self, "activation_params", activation.complete(self.activation_params, where))
        self._normalise(where)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Layer):
            return NotImplemented
        return self is other or (
            self.name == other.name
            and self.activation == other.activation
            and self.activation_params == other.activation_params
            and self._equal(other)
        )


@dataclass(frozen=True, eq=False)
class OutputLayer(_Affine):
    """The last layer: z = W x + b (the logits), and the head that makes the outputs of it.

    Parameters
    ----------
    head : str
        A key of `HEADS`.
    weights, bias, neurons, mask, use_bias, uid, neuron_uids, extra
        As for `Layer`.
    classes : sequence of str
        None, or as many as the head has classes: sigmoid with one neuron two (for 1 - p and p), with k > 1
        neurons k; softmax one a neuron; linear none.

    Raises
    ------
    InvalidNetwork
        As for `Layer`; also if the head needs more neurons, or another number of classes.
    """

    head: str
    weights: FloatArray
    bias: FloatArray
    neurons: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    mask: BoolArray | None = None
    use_bias: bool = True
    uid: int = field(default_factory=new_uid)
    neuron_uids: tuple[int, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=nothing)

    def __post_init__(self) -> None:
        where = Text("Output")
        head = HEADS.get(self.head) if isinstance(self.head, str) else None
        if head is None:
            raise InvalidNetwork(
                "{where}: unknown head {found!r}; known are {known}",
                where=where,
                found=self.head,
                known=tuple(HEADS),
            )
        self._normalise(where)
        if self.units < head.minimum_units:
            raise InvalidNetwork(
                "{where}: {head} needs {expected} or more neurons, found {found}",
                where=where,
                head=head.key,
                expected=head.minimum_units,
                found=self.units,
            )
        classes = frozen_names(self.classes, where, Text("class names"))
        expected = head.class_count(self.units)
        if classes and len(classes) != expected:
            if expected == 0:
                template = "{where}: {head} takes no class names, found {found}"
            elif self.units == 1:
                template = "{where}: {head} with one neuron takes {expected} class names, found {found}"
            else:
                template = "{where}: {head} with {units} neurons takes {expected} class names, found {found}"
            raise InvalidNetwork(
                template,
                where=where,
                head=head.key,
                units=self.units,
                expected=expected,
                found=len(classes),
            )
        fill_in(self, "classes", classes)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OutputLayer):
            return NotImplemented
        return self is other or (self.head == other.head and self.classes == other.classes and self._equal(other))
