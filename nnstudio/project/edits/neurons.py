"""Edits of single neurons, in hidden layers and the output, and of inputs: they're the neurons of layer 0."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.engine import HEADS
from nnstudio.engine.arrays import FloatArray
from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import check_column, check_neuron, check_place, check_sizes, edit, hidden_layer
from nnstudio.project.edits.columns import (
    Newcomer,
    default_initializer,
    draw,
    frozen,
    grown,
    taken,
    with_layers,
)
from nnstudio.project.edits.names import next_free, required, tidy
from nnstudio.project.project import Project


@edit
def add_neuron(
    project: Project,
    layer: int,
    at: int | None = None,
    *,
    keep_outputs: bool = True,
    name: str = "",
    seed: int = 0,
) -> Project:
    """Add a neuron to a layer; layer 0 gets an input, the last layer an output.

    Parameters
    ----------
    project : Project
    layer : int
        Layer number.
    at : int, optional
        Its index afterwards; the end if not given.
    keep_outputs : bool
        True: nothing that was there changes. A hidden neuron or input gets outgoing weights of 0 (its incoming
        ones are random), an output neuron incoming weights of 0: it gives z = 0. The outputs stay exactly as
        they are, except with softmax, where every new class takes its share of the sum.
        False: all its weights are random.
    name : str
        Its name; an input without one is called by the next free "x3".
    seed : int
        Of the random weights, which follow the activation's initializer. The bias is 0. A new input goes from
        -1 to 1 and shows 0.

    Returns
    -------
    Project

    Raises
    ------
    EditRefused
        If there's no such place, or the network would grow past the studio's limits.
    """
    check_column(project, layer)
    network = project.network
    units = network.sizes[layer]
    place = units if at is None else at
    check_place(place, units, network.layer_name(layer))
    return add_neurons(project, layer, place, (tidy(name),), keep_outputs=keep_outputs, seed=seed)


def add_neurons(
    project: Project, layer: int, at: int, names: tuple[str, ...], *, keep_outputs: bool, seed: int
) -> Project:
    """Add several neurons beside one another; as `add_neuron`, with places that are checked already."""
    network = project.network
    last = network.depth - 1
    count = len(names)
    sizes = list(network.sizes)
    sizes[layer] += count
    check_sizes(sizes)
    generator = np.random.default_rng(seed)

    if layer == 0:
        known = [existing.name for existing in network.inputs]
        for position, name in enumerate(names):
            known.append(name or next_free("x0", known))
            names = (*names[:position], known[-1], *names[position + 1 :])
    rows: FloatArray | None = None
    bias: FloatArray | None = None
    if layer > 0:
        own = network.layer(layer)
        silent = keep_outputs and layer == last
        # The whole matrix is drawn for its spread to be that of the grown layer; the last rows are the new ones.
        key = "zeros" if silent else default_initializer(own)
        rows = draw(key, generator, sizes[layer], own.fan_in, own.weights.dtype)[-count:]
        bias = np.zeros(count, dtype=own.bias.dtype)
    sources: FloatArray | None = None
    if layer < last:
        following = network.layer(layer + 1)
        key = "zeros" if keep_outputs else default_initializer(following)
        sources = draw(key, generator, following.units, sizes[layer], following.weights.dtype)[:, -count:]
    return grown(project, layer, at, Newcomer(rows=rows, bias=bias, sources=sources, names=names))


@edit
def remove_neurons(project: Project, places: Sequence[tuple[int, int]]) -> Project:
    """Remove neurons, inputs and outputs among them.

    Parameters
    ----------
    project : Project
    places : sequence of (int, int)
        (layer number, index) of each, all counted as they are now.

    Returns
    -------
    Project
        The same one if `places` is empty. All other weights stay as they are; class names and the input shown
        follow.

    Raises
    ------
    EditRefused
        If one isn't there, or a layer would be left with too few neurons.
    """
    for layer, index in places:
        check_neuron(project, layer, index)
    gone: dict[int, set[int]] = {}
    for layer, index in places:
        gone.setdefault(layer, set()).add(index)
    for layer, indices in gone.items():
        _check_enough_left(project, layer, project.network.sizes[layer] - len(indices))
    for layer, indices in gone.items():
        project = taken(project, layer, [i for i in range(project.network.sizes[layer]) if i not in indices])
    return project


def _check_enough_left(project: Project, layer: int, left: int) -> None:
    network = project.network
    if layer == 0 and left < 1:
        raise EditRefused("A network needs at least one input; add another before you remove this one")
    if layer == network.depth - 1:
        head = HEADS[network.output.head]
        if left < head.minimum_units and head.key == "softmax":
            raise EditRefused(
                "Softmax shares out 1 among at least two classes; for two classes from a single neuron choose the "
                "sigmoid head first"
            )
        if left < head.minimum_units:
            raise EditRefused("The output needs at least one neuron; add another before you remove this one")
    elif left < 1:
        raise EditRefused(
            "{layer} would be left without a neuron; remove the whole layer instead", layer=network.layer_name(layer)
        )


@edit
def duplicate_neuron(project: Project, layer: int, index: int, *, keep_outputs: bool = True, seed: int = 0) -> Project:
    """Put a copy of a neuron (or input) right behind it: same incoming weights, bias, cuts, range.

    Parameters
    ----------
    project : Project
    layer, index : int
    keep_outputs : bool
        True: both get half of the original's outgoing weights, so that together they do what it did alone.
        False: the copy has all its outgoing weights too, and counts in full.
        An output neuron has none: its copy is a further output with the same z.
    seed : int
        For the sake of one signature; a copy draws nothing.

    Returns
    -------
    Project
        The copy of a neuron that has a name, and of a class, gets the next free one ("h1" gives "h2").

    Raises
    ------
    EditRefused
        If it isn't there, or the network would grow past the studio's limits.
    """
    check_neuron(project, layer, index)
    network = project.network
    last = network.depth - 1
    sizes = list(network.sizes)
    sizes[layer] += 1
    check_sizes(sizes)

    names = [existing.name for existing in network.inputs] if layer == 0 else list(network.layer(layer).neurons)
    newcomer = Newcomer(
        rows=None,
        bias=None,
        sources=None,
        names=(next_free(names[index], names) if names[index] else "",),
        copied=index,
    )
    if layer > 0:
        own = network.layer(layer)
        newcomer = replace(
            newcomer,
            rows=own.weights[index : index + 1],
            bias=own.bias[index : index + 1],
            row_mask=None if own.mask is None else own.mask[index : index + 1],
        )
    if layer < last:
        following = network.layer(layer + 1)
        if keep_outputs:
            weights = following.weights.copy()
            weights[:, index] *= 0.5
            following = replace(following, weights=frozen(weights))
            project = with_layers(project, {layer + 1: following})
        newcomer = replace(
            newcomer,
            sources=following.weights[:, index : index + 1],
            source_mask=None if following.mask is None else following.mask[:, index : index + 1],
        )
    return grown(project, layer, index + 1, newcomer)


@edit
def rename_neuron(project: Project, layer: int, index: int, name: str) -> Project:
    """Give a neuron or input a name; an empty one takes a neuron's own name away.

    Raises
    ------
    EditRefused
        If it isn't there, or an input would be left without a name.
    """
    check_neuron(project, layer, index)
    network = project.network
    if layer == 0:
        tidied = required(name, "An input needs a name; type at least one character")
        if tidied == network.inputs[index].name:
            return project
        renamed = replace(network.inputs[index], name=tidied)
        return with_layers(project, {}, inputs=(*network.inputs[:index], renamed, *network.inputs[index + 1 :]))
    own = network.layer(layer)
    tidied = tidy(name)
    if tidied == own.neurons[index]:
        return project
    names = (*own.neurons[:index], tidied, *own.neurons[index + 1 :])
    return with_layers(project, {layer: replace(own, neurons=names)})


@edit
def move_neuron(project: Project, layer: int, index: int, to: int) -> Project:
    """Move a neuron, input or output inside its layer: an exact permutation, what is computed doesn't change.

    Parameters
    ----------
    project : Project
    layer, index : int
    to : int
        Its index afterwards. Class names and the input shown go along.

    Raises
    ------
    EditRefused
        If it isn't there, or `to` is no place of the layer.
    """
    check_neuron(project, layer, index)
    units = project.network.sizes[layer]
    check_place(to, units - 1, project.network.layer_name(layer))
    order = [position for position in range(units) if position != index]
    order.insert(to, index)
    return taken(project, layer, order)


@edit
def move_neuron_to_layer(project: Project, layer: int, index: int, to_layer: int, at: int, *, seed: int = 0) -> Project:
    """Move a neuron from one hidden layer into another.

    Parameters
    ----------
    project : Project
    layer, index : int
        Where it is.
    to_layer : int
        Layer number of the hidden layer that it goes to; its own: as `move_neuron`.
    at : int
        Its index there afterwards.
    seed : int
        It meets other neurons there, so its weights, incoming and outgoing, are drawn anew. Its name, bias and
        identity stay, and so do the weights of all others.

    Raises
    ------
    EditRefused
        If a place isn't there, the layer left would be empty, or one of them is the inputs or the output.
    """
    only_hidden = "Neurons move between hidden layers only; {layer} can't give or take one. Add a neuron there instead"
    own = hidden_layer(project, layer, only_hidden)
    target = hidden_layer(project, to_layer, only_hidden)
    check_neuron(project, layer, index)
    if to_layer == layer:
        return move_neuron(project, layer, index, at)
    check_place(at, target.units, target.name)
    if own.units == 1:
        raise EditRefused(
            "{layer} would be left without a neuron; move the whole layer or remove it instead", layer=own.name
        )
    moved = taken(project, layer, [position for position in range(own.units) if position != index])
    moved = add_neurons(moved, to_layer, at, (own.neurons[index],), keep_outputs=False, seed=seed)
    settled = moved.network.layers[to_layer - 1]
    bias = settled.bias.copy()
    bias[at] = own.bias[index]
    uids = list(settled.neuron_uids)
    uids[at] = own.neuron_uids[index]
    return with_layers(moved, {to_layer: replace(settled, bias=frozen(bias), neuron_uids=tuple(uids))})
