"""The network as one value: inputs, hidden layers, output, and where everything in it is.

Everywhere in the program a *layer number* counts the columns as on the canvas: 0 the inputs, 1 to n the hidden
layers, n + 1 the output.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.freezing import fill_in, frozen_mapping, nothing
from nnstudio.engine.heads import HEADS
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.engine.layers import INPUTS_UID, Input, Layer, OutputLayer
from nnstudio.errors import InvalidNetwork
from nnstudio.wording import LayerName, Phrase, Text, Words


@dataclass(frozen=True, eq=False)
class Network:
    """A feed-forward network.

    Parameters
    ----------
    inputs : sequence of Input
        One or more.
    layers : sequence of Layer
        The hidden layers in the order in which they compute; may be empty.
    output : OutputLayer
    extra : Mapping
        Keys of a file that this version doesn't know, kept for writing back.

    Raises
    ------
    InvalidNetwork
        If there is no input, or a layer's weights don't fit what the layer before it gives.
    """

    inputs: tuple[Input, ...]
    layers: tuple[Layer, ...]
    output: OutputLayer
    extra: Mapping[str, Any] = field(default_factory=nothing)

    def __post_init__(self) -> None:
        fill_in(self, "inputs", tuple(self.inputs))
        fill_in(self, "layers", tuple(self.layers))
        fill_in(self, "extra", frozen_mapping(self.extra))
        if not self.inputs:
            raise InvalidNetwork("A network needs one input or more, found none")
        given = len(self.inputs)
        before = "the network has {given} inputs" if given != 1 else "the network has one input"
        for number, layer in enumerate(self.computing_layers, start=1):
            if layer.fan_in != given:
                raise InvalidNetwork(
                    "{where}: expected weights {expected_units} x {expected} (units x inputs), because {reason}, found "
                    "{expected_units} x {found}",
                    where=self._where(number),
                    expected_units=layer.units,
                    expected=given,
                    reason=Phrase(before, given=given),
                    found=layer.fan_in,
                )
            given = layer.units
            before = "the layer before it has {given} neurons" if given != 1 else "the layer before it has one neuron"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Network):
            return NotImplemented
        return self is other or (
            self.inputs == other.inputs
            and self.layers == other.layers
            and self.output == other.output
            and self.extra == other.extra
        )

    @staticmethod
    def dense(
        inputs: int | Sequence[str],
        hidden: Sequence[int],
        outputs: int | Sequence[str],
        *,
        activation: str | Sequence[str] = "tanh",
        head: str = "linear",
        seed: int = 0,
        initializer: str | None = None,
        classes: Sequence[str] = (),
    ) -> "Network":
        """Return a fresh fully connected network with random weights and biases of 0.

        Parameters
        ----------
        inputs : int or sequence of str
            How many, named x1, x2, ...; or their names.
        hidden : sequence of int
            Neurons of each hidden layer.
        outputs : int or sequence of str
            How many output neurons; or names: of the neurons with a linear head, of the classes with softmax or
            sigmoid. Two names with sigmoid are the classes of a single neuron.
        activation : str or sequence of str
            A key of `ACTIVATIONS` for all hidden layers, or one for each.
        head : str
            A key of `HEADS`.
        seed : int
            The same seed gives the same weights.
        initializer : str, optional
            A key of `INITIALIZERS` for all layers; otherwise what each activation prefers, and
            ``"xavier_uniform"`` for the output.
        classes : sequence of str
            Class names, where `outputs` is a number.

        Raises
        ------
        InvalidNetwork
            If a key is unknown, or a number doesn't fit.
        """
        names = list(inputs) if isinstance(inputs, Sequence) else [f"x{index + 1}" for index in range(inputs)]
        activations = [activation] * len(hidden) if isinstance(activation, str) else list(activation)
        if len(activations) != len(hidden):
            raise InvalidNetwork(
                "Expected {expected} activations, one a hidden layer, found {found}",
                expected=len(hidden),
                found=len(activations),
            )
        for key in activations:
            _check_key(key, ACTIVATIONS, Text("activation"))
        _check_key(head, HEADS, Text("head"))
        if initializer is not None:
            _check_key(initializer, INITIALIZERS, Text("initializer"))

        neurons: tuple[str, ...] = ()
        if not isinstance(outputs, Sequence):
            units = outputs
        elif head == "linear":
            units, neurons = len(outputs), tuple(outputs)
        elif head == "sigmoid" and len(outputs) in (1, 2):
            units = 1
            neurons, classes = ((), outputs) if len(outputs) == 2 else (tuple(outputs), classes)
        else:
            units, classes = len(outputs), outputs

        generator = np.random.default_rng(seed)
        fan_in = len(names)
        layers = []
        for number, (size, key) in enumerate(zip(hidden, activations, strict=True), start=1):
            weights, bias = _sample(initializer or ACTIVATIONS[key].initializer, generator, size, fan_in)
            layers.append(Layer(f"Hidden {number}", key, weights, bias))
            fan_in = size
        weights, bias = _sample(initializer or "xavier_uniform", generator, units, fan_in)
        output = OutputLayer(head, weights, bias, neurons=neurons, classes=tuple(classes))
        return Network(tuple(Input(name) for name in names), tuple(layers), output)

    @cached_property
    def computing_layers(self) -> tuple[Layer | OutputLayer, ...]:
        """The hidden layers and the output; layer number i is at index i - 1."""
        return (*self.layers, self.output)

    @property
    def depth(self) -> int:
        """Number of columns on the canvas: inputs, hidden layers and output."""
        return len(self.layers) + 2

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Number of neurons (inputs) of each layer number."""
        return (len(self.inputs), *(layer.units for layer in self.computing_layers))

    @cached_property
    def parameter_count(self) -> int:
        """Number of weights and biases; cut connections and biases that are switched off don't count."""
        return sum(layer.parameter_count for layer in self.computing_layers)

    def layer(self, number: int) -> Layer | OutputLayer:
        """Return the layer with a number from 1 to n + 1.

        Raises
        ------
        IndexError
            If no layer has the number; 0, the inputs, are not a layer that computes.
        """
        if number < 1:
            raise IndexError(f"layer number {number}: layers that compute count from 1")
        return self.computing_layers[number - 1]

    def with_layer(self, number: int, layer: Layer | OutputLayer) -> "Network":
        """Return the network with one layer exchanged; the output (number n + 1) takes an `OutputLayer`."""
        self.layer(number)
        if number == len(self.layers) + 1:
            if not isinstance(layer, OutputLayer):
                raise TypeError("the output of a network is an OutputLayer")
            return replace(self, output=layer)
        if not isinstance(layer, Layer):
            raise TypeError("a hidden layer of a network is a Layer")
        return replace(self, layers=(*self.layers[: number - 1], layer, *self.layers[number:]))

    @cached_property
    def plans(self) -> dict[Any, Any]:
        """What `forward` has made ready for this network, a plan a dtype. For `forward` only."""
        return {}

    @cached_property
    def _places(self) -> dict[int, tuple[int, int]]:
        places = {value.uid: (0, index) for index, value in enumerate(self.inputs)}
        for number, layer in enumerate(self.computing_layers, start=1):
            places.update((uid, (number, index)) for index, uid in enumerate(layer.neuron_uids))
        return places

    def locate(self, uid: int) -> tuple[int, int] | None:
        """Return (layer number, index) of the neuron or input with a uid; None if it isn't in this network."""
        return self._places.get(uid)

    def layer_number(self, uid: int) -> int | None:
        """Return the number of the layer with a uid (`INPUTS_UID`: 0); None if it isn't in this network."""
        if uid == INPUTS_UID:
            return 0
        for number, layer in enumerate(self.computing_layers, start=1):
            if layer.uid == uid:
                return number
        return None

    def neuron_uid(self, layer: int, index: int) -> int:
        """Return the uid of a neuron, or of an input in layer number 0."""
        return self.inputs[index].uid if layer == 0 else self.layer(layer).neuron_uids[index]

    def layer_uid(self, layer: int) -> int:
        """Return the uid of the layer with a number; `INPUTS_UID` for 0."""
        return INPUTS_UID if layer == 0 else self.layer(layer).uid

    def layer_name(self, number: int) -> str:
        """Return what a layer is called: "Inputs", the hidden layer's name, "Output"."""
        if number == 0:
            return Text("Inputs")
        layer = self.layer(number)
        return LayerName(layer.name) if isinstance(layer, Layer) else Text("Output")

    def neuron_name(self, layer: int, index: int) -> str:
        """Return what a neuron is called: its own name, or one made of its place.

        A neuron without a name is ``H2·3``, the third of hidden layer 2; in the output it is called by its
        class where there is one class a neuron, else ``y``, or ``y1``, ``y2``, ... .
        """
        if layer == 0:
            return self.inputs[index].name
        values = self.layer(layer)
        if own := values.neurons[index]:
            return own
        if isinstance(values, Layer):
            return f"H{layer}·{index + 1}"
        if len(values.classes) == values.units:
            return values.classes[index]
        return "y" if values.units == 1 else f"y{index + 1}"

    def _where(self, number: int) -> Words:
        layer = self.layer(number)
        return Phrase('Layer "{name}"', name=layer.name) if isinstance(layer, Layer) else Text("Output")


def same_neurons(one: Network, other: Network) -> bool:
    """Return whether two networks have the same inputs, layers and neurons, by uid, in the same places."""
    return (
        one.sizes == other.sizes
        and (one.inputs is other.inputs or [a.uid for a in one.inputs] == [a.uid for a in other.inputs])
        and all(
            a.uid == b.uid and (a.neuron_uids is b.neuron_uids or a.neuron_uids == b.neuron_uids)
            for a, b in zip(one.computing_layers, other.computing_layers, strict=True)
        )
    )


def _check_key(key: str, registry: Mapping[str, object], what: str) -> None:
    if key not in registry:
        raise InvalidNetwork("Unknown {what} {found!r}; known are {known}", what=what, found=key, known=tuple(registry))


def _sample(key: str, generator: np.random.Generator, units: int, fan_in: int) -> tuple[FloatArray, FloatArray]:
    if min(units, fan_in) < 1:
        raise InvalidNetwork(
            "A network needs one or more inputs, outputs, and neurons in each hidden layer, found {found}",
            found=min(units, fan_in),
        )
    weights = INITIALIZERS[key].sample(generator, units, fan_in)
    weights.flags.writeable = False
    bias = np.zeros(units, dtype=np.float32)
    bias.flags.writeable = False
    return weights, bias
