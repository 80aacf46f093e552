"""Edits of whole hidden layers: add, remove, duplicate, rename, move, and merge linear ones.

Where a layer meets another neighbour, its matrix is kept if the shape still fits and drawn anew if it doesn't;
biases, names and activations always stay.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.engine import ACTIVATIONS, Layer, OutputLayer, new_uid
from nnstudio.errors import EditRefused
from nnstudio.project.edits.activation import check_activation
from nnstudio.project.edits.checks import check_sizes, edit, hidden_layer
from nnstudio.project.edits.columns import draw, frozen, joined
from nnstudio.project.edits.names import next_free, required, tidy
from nnstudio.project.project import Project


@edit
def add_layer(
    project: Project,
    at: int,
    *,
    units: int = 4,
    activation: str = "tanh",
    name: str | None = None,
    seed: int = 0,
) -> Project:
    """Put a new hidden layer between two columns.

    Parameters
    ----------
    project : Project
    at : int
        The layer number that it gets, 1 to n + 1; what was there moves on by one.
    units : int
        How many neurons, 1 or more.
    activation : str
        A key of `ACTIVATIONS`.
    name : str, optional
        If not given, "Hidden k" with the smallest k that is free.
    seed : int
        Of its weights, and of those of the layer behind it if that one's matrix doesn't fit any more. Its
        biases are 0.

    Raises
    ------
    EditRefused
        If there's no such gap, the activation is unknown, or the network would grow past the studio's limits.
    """
    network = project.network
    last = len(network.layers) + 1
    if not 1 <= at <= last:
        raise EditRefused(
            "A hidden layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them",
            last=last,
            at=at,
        )
    if units < 1:
        raise EditRefused("A layer needs at least one neuron, and {units} were asked for", units=units)
    check_activation(activation)
    sizes = list(network.sizes)
    sizes.insert(at, units)
    check_sizes(sizes)
    generator = np.random.default_rng(seed)
    dtype = network.layer(at).weights.dtype
    layer = Layer(
        name=(tidy(name) if name is not None else "") or _free_name("Hidden 0", network.layers),
        activation=activation,
        weights=draw(ACTIVATIONS[activation].initializer, generator, units, network.sizes[at - 1], dtype),
        bias=frozen(np.zeros(units, dtype=dtype)),
    )
    layers = (*network.layers[: at - 1], layer, *network.layers[at - 1 :])
    return replace(project, network=joined(network, layers, network.output, generator))


@edit
def remove_layer(project: Project, layer: int, *, seed: int = 0) -> Project:
    """Remove a hidden layer; the one behind it meets the one before.

    Raises
    ------
    EditRefused
        If it isn't there, or is the inputs or the output.
    """
    hidden_layer(project, layer, "{layer} can't be removed: every network has inputs and an output")
    return without_layers(project, [layer], seed=seed)


def without_layers(project: Project, layers: Sequence[int], *, seed: int) -> Project:
    """Remove hidden layers by layer number, several at once; the numbers are checked already."""
    network = project.network
    kept = [layer for number, layer in enumerate(network.layers, start=1) if number not in layers]
    return replace(project, network=joined(network, kept, network.output, np.random.default_rng(seed)))


@edit
def duplicate_layer(project: Project, layer: int, *, seed: int = 0) -> Project:
    """Put a copy of a hidden layer right behind it.

    Parameters
    ----------
    project : Project
    layer : int
    seed : int
        Of the copy's weights if the original's matrix isn't square: the copy reads the original's outputs. The
        rest is copied, but for the neurons' names: a name twice would be no name.

    Raises
    ------
    EditRefused
        If it isn't there, is the inputs or the output, or the network would grow past the studio's limits.
    """
    original = hidden_layer(project, layer, "{layer} can't be duplicated; choose a hidden layer")
    network = project.network
    sizes = list(network.sizes)
    sizes.insert(layer, original.units)
    check_sizes(sizes)
    copy = replace(
        original,
        name=_free_name(original.name, network.layers),
        neurons=(),
        uid=new_uid(),
        neuron_uids=(),
    )
    layers = (*network.layers[:layer], copy, *network.layers[layer:])
    return replace(project, network=joined(network, layers, network.output, np.random.default_rng(seed)))


@edit
def rename_layer(project: Project, layer: int, name: str) -> Project:
    """Give a hidden layer a name.

    Raises
    ------
    EditRefused
        If it isn't there, is the inputs or the output, or the name is empty.
    """
    own = hidden_layer(project, layer, "{layer} can't be renamed; choose a hidden layer")
    tidied = required(name, "A layer needs a name; type at least one character")
    if tidied == own.name:
        return project
    return replace(project, network=project.network.with_layer(layer, replace(own, name=tidied)))


@edit
def move_layer(project: Project, layer: int, to: int, *, seed: int = 0) -> Project:
    """Move a hidden layer to another place.

    Parameters
    ----------
    project : Project
    layer : int
        Its layer number.
    to : int
        The layer number that it has afterwards, 1 to n.
    seed : int
        Of the matrices that don't fit any more; all others, and every bias, are kept.

    Raises
    ------
    EditRefused
        If there's no such layer or place.
    """
    own = hidden_layer(project, layer, "{layer} can't be moved: the inputs stay first, the output last")
    network = project.network
    last = len(network.layers)
    if not 1 <= to <= last:
        raise EditRefused(
            "{layer} can become hidden layer 1 to {last}; {to} isn't one of them", layer=own.name, last=last, to=to
        )
    if to == layer:
        return project
    layers = list(network.layers)
    layers.insert(to - 1, layers.pop(layer - 1))
    return replace(project, network=joined(network, layers, network.output, np.random.default_rng(seed)))


@edit
def merge_linear_layers(project: Project, first: int, last: int) -> Project:
    """Merge linear hidden layers into the layer behind them, which then computes the same on its own.

    W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2): worked out in float64 and rounded once, so that the outputs
    stay what they are up to rounding. Cut connections count as 0, and so do biases that are switched off; the
    merged layer is fully connected.

    Parameters
    ----------
    project : Project
    first, last : int
        Layer numbers of the linear layers, first <= last; layer last + 1 takes them in.

    Raises
    ------
    EditRefused
        If one isn't a hidden layer or isn't linear, the merged matrix would be past the studio's limits, or its
        numbers would be too large.
    """
    if first > last:
        raise EditRefused("Layers {first} to {last} are none; give the first one first", first=first, last=last)
    for number in range(first, last + 1):
        layer = hidden_layer(project, number, "{layer} can't be merged into another layer; choose hidden layers")
        if not is_linear(layer):
            raise EditRefused(
                "{layer} can't be merged: {activation} bends its values. Only linear layers can be merged exactly",
                layer=layer.name,
                activation=ACTIVATIONS[layer.activation].title,
            )
    network = project.network
    check_sizes([*network.sizes[:first], *network.sizes[last + 1 :]])
    target = network.layer(last + 1)
    with np.errstate(all="ignore"):
        weights = target.effective_weights.astype(np.float64)
        bias = target.effective_bias.astype(np.float64)
        for number in range(last, first - 1, -1):
            layer = network.layers[number - 1]
            bias = weights @ layer.effective_bias.astype(np.float64) + bias
            weights = weights @ layer.effective_weights.astype(np.float64)
        merged_weights = weights.astype(target.weights.dtype)
        merged_bias = bias.astype(target.bias.dtype)
    if not (np.isfinite(merged_weights).all() and np.isfinite(merged_bias).all()):
        raise EditRefused(
            "The merged weights of {layer} would be too large for a number here; make the weights smaller first",
            layer=network.layer_name(last + 1),
        )
    use_bias = target.use_bias or bool(merged_bias.any())
    merged = replace(
        target,
        weights=frozen(merged_weights),
        bias=frozen(merged_bias) if use_bias else target.bias,
        mask=None,
        use_bias=use_bias,
    )
    before, after = network.layers[: first - 1], network.layers[last + 1 :]
    if isinstance(merged, OutputLayer):
        return replace(project, network=replace(network, layers=before, output=merged))
    return replace(project, network=replace(network, layers=(*before, merged, *after)))


def is_linear(layer: Layer) -> bool:
    """Return whether a hidden layer hands on its z as it is: linear, or a leaky ReLU without a bend."""
    return layer.activation == "identity" or layer.activation_params.get("slope") == 1.0


def _free_name(name: str, layers: Sequence[Layer]) -> str:
    return next_free(name, [layer.name for layer in layers])
