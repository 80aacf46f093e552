"""What the edits are made of: a column of neurons reordered, thinned or grown, with all that follows it.

A column is what the canvas shows as one: the inputs (0), a hidden layer, the output. Its neurons are
the rows of its own matrix and the columns of the next one; names, uids, masks, classes and the input
shown go with them. Untouched arrays are handed on as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, INITIALIZERS, Input, Layer, Network, OutputLayer, new_uid
from nnstudio.engine.arrays import BoolArray, FloatArray
from nnstudio.project.edits.checks import check_sizes
from nnstudio.project.edits.classes import classes_after
from nnstudio.project.project import Project

AnyLayer = TypeVar("AnyLayer", Layer, OutputLayer)
AnyArray = TypeVar("AnyArray", bound=NDArray[Any])

OUTPUT_INITIALIZER = "xavier_uniform"


def frozen(array: AnyArray) -> AnyArray:
    """Mark a fresh array read-only, so that the layer that gets it shares it and makes no copy."""
    array.flags.writeable = False
    return array


def default_initializer(layer: Layer | OutputLayer) -> str:
    """Name the initializer that fits the layer's activation or head."""
    return ACTIVATIONS[layer.activation].initializer if isinstance(layer, Layer) else OUTPUT_INITIALIZER


def draw(key: str, generator: np.random.Generator, units: int, fan_in: int, dtype: Any = np.float32) -> FloatArray:
    """Draw a (units, fan_in) matrix by the initializer `key`."""
    drawn: FloatArray = INITIALIZERS[key].sample(generator, units, fan_in).astype(dtype, copy=False)
    return frozen(drawn)


def with_layers(
    project: Project,
    layers: Mapping[int, Layer | OutputLayer],
    *,
    inputs: tuple[Input, ...] | None = None,
    values: tuple[float, ...] | None = None,
) -> Project:
    """Put `layers` at their layer numbers and, if given, exchange the inputs and the input shown.

    All at once, because in between the shapes wouldn't fit.
    """
    network = project.network
    last = network.depth - 1
    output = layers.get(last, network.output)
    assert isinstance(output, OutputLayer)
    hidden = list(network.layers)
    for number, layer in layers.items():
        if number != last:
            assert isinstance(layer, Layer)
            hidden[number - 1] = layer
    changed = replace(network, inputs=network.inputs if inputs is None else inputs, layers=tuple(hidden), output=output)
    return replace(project, network=changed, input=project.input if values is None else values)


def joined(network: Network, layers: Sequence[Layer], output: OutputLayer, generator: np.random.Generator) -> Network:
    """Make a network of `layers` and `output`, with fresh weights where a matrix doesn't fit what is before it.

    A matrix that fits is kept with its mask; biases always are: they belong to the neuron itself.
    """
    check_sizes([len(network.inputs), *(layer.units for layer in layers), output.units])
    fan_in = len(network.inputs)
    fitting: list[Layer] = []
    for layer in layers:
        fitting.append(_fitted(layer, fan_in, generator))
        fan_in = layer.units
    return replace(network, layers=tuple(fitting), output=_fitted(output, fan_in, generator))


def _fitted(layer: AnyLayer, fan_in: int, generator: np.random.Generator) -> AnyLayer:
    if layer.fan_in == fan_in:
        return layer
    weights = draw(default_initializer(layer), generator, layer.units, fan_in, layer.weights.dtype)
    return replace(layer, weights=weights, mask=None)


def taken(project: Project, layer: int, order: Sequence[int]) -> Project:
    """Keep the neurons `order` of a column, in this order; the next matrix and all names follow.

    Parameters
    ----------
    project : Project
    layer : int
        Layer number.
    order : sequence of int
        Indices, each at most once: a permutation, or a part of one.

    Returns
    -------
    Project
        The same one if `order` is all neurons as they are.
    """
    network = project.network
    if list(order) == list(range(network.sizes[layer])):
        return project
    chosen = np.asarray(order, dtype=np.intp)
    exchanged: dict[int, Layer | OutputLayer] = {}
    if layer > 0:
        exchanged[layer] = _rows_taken(network.layer(layer), chosen)
    if layer < network.depth - 1:
        exchanged[layer + 1] = _sources_taken(network.layer(layer + 1), chosen)
    if layer > 0:
        return with_layers(project, exchanged)
    return with_layers(
        project,
        exchanged,
        inputs=tuple(network.inputs[index] for index in order),
        values=None if project.input is None else tuple(project.input[index] for index in order),
    )


def _rows_taken(layer: Layer | OutputLayer, chosen: NDArray[np.intp]) -> Layer | OutputLayer:
    order = chosen.tolist()
    changes: dict[str, Any] = {
        "weights": frozen(layer.weights[chosen]),
        "bias": frozen(layer.bias[chosen]),
        "neurons": tuple(layer.neurons[index] for index in order),
        "neuron_uids": tuple(layer.neuron_uids[index] for index in order),
        "mask": None if layer.mask is None else frozen(layer.mask[chosen]),
    }
    if isinstance(layer, OutputLayer):
        return replace(layer, classes=classes_after(layer, order), **changes)
    return replace(layer, **changes)


def _sources_taken(layer: Layer | OutputLayer, chosen: NDArray[np.intp]) -> Layer | OutputLayer:
    return replace(
        layer,
        weights=frozen(np.ascontiguousarray(layer.weights[:, chosen])),
        mask=None if layer.mask is None else frozen(np.ascontiguousarray(layer.mask[:, chosen])),
    )


@dataclass(frozen=True)
class Newcomer:
    """A neuron, or several alike, about to join a column.

    Attributes
    ----------
    rows : array or None, (count, fan_in)
        Incoming weights; None in the inputs.
    bias : array or None, (count,)
        None in the inputs.
    sources : array or None, (units of the next layer, count)
        Outgoing weights; None in the output.
    names : tuple of str
        One a newcomer.
    row_mask, source_mask : array of bool or None
        What of `rows` and `sources` is connected; None: all.
    copied : int or None
        The index of the neuron that this is a copy of: class names and input values follow it.
    """

    rows: FloatArray | None
    bias: FloatArray | None
    sources: FloatArray | None
    names: tuple[str, ...]
    row_mask: BoolArray | None = None
    source_mask: BoolArray | None = None
    copied: int | None = None


def grown(project: Project, layer: int, at: int, newcomer: Newcomer) -> Project:
    """Put new neurons into a column, the first of them at index `at`.

    The caller has checked the limits and drawn the weights; the next layer's matrix is the one in `project`.
    """
    network = project.network
    count = len(newcomer.names)
    exchanged: dict[int, Layer | OutputLayer] = {}
    if newcomer.sources is not None:
        following = network.layer(layer + 1)
        exchanged[layer + 1] = replace(
            following,
            weights=_inserted(following.weights, at, newcomer.sources, axis=1),
            mask=_mask_inserted(following.mask, at, newcomer.sources.shape, newcomer.source_mask, axis=1),
        )
    if layer > 0:
        exchanged[layer] = _rows_inserted(network.layer(layer), at, newcomer)
        return with_layers(project, exchanged)

    if newcomer.copied is None:
        fresh = tuple(Input(name) for name in newcomer.names)
        shown: tuple[float, ...] = (0.0,) * count
    else:
        original = network.inputs[newcomer.copied]
        fresh = tuple(replace(original, name=name, uid=new_uid()) for name in newcomer.names)
        shown = () if project.input is None else (project.input[newcomer.copied],) * count
    values = project.input
    return with_layers(
        project,
        exchanged,
        inputs=(*network.inputs[:at], *fresh, *network.inputs[at:]),
        values=None if values is None else (*values[:at], *shown, *values[at:]),
    )


def _rows_inserted(layer: Layer | OutputLayer, at: int, newcomer: Newcomer) -> Layer | OutputLayer:
    assert newcomer.rows is not None
    assert newcomer.bias is not None
    count = len(newcomer.names)
    uids = tuple(new_uid() for _ in range(count))
    changes: dict[str, Any] = {
        "weights": _inserted(layer.weights, at, newcomer.rows, axis=0),
        "bias": _inserted(layer.bias, at, newcomer.bias, axis=0),
        "neurons": (*layer.neurons[:at], *newcomer.names, *layer.neurons[at:]),
        "neuron_uids": (*layer.neuron_uids[:at], *uids, *layer.neuron_uids[at:]),
        "mask": _mask_inserted(layer.mask, at, newcomer.rows.shape, newcomer.row_mask, axis=0),
    }
    if isinstance(layer, OutputLayer):
        order: list[int | None] = list(range(layer.units))
        order[at:at] = [newcomer.copied] * count
        return replace(layer, classes=classes_after(layer, order), **changes)
    return replace(layer, **changes)


def _inserted(array: FloatArray, at: int, block: FloatArray, axis: int) -> FloatArray:
    before, after = np.split(array, [at], axis=axis)
    return frozen(np.ascontiguousarray(np.concatenate([before, block.astype(array.dtype), after], axis=axis)))


def _mask_inserted(
    mask: BoolArray | None, at: int, shape: tuple[int, ...], block: BoolArray | None, axis: int
) -> BoolArray | None:
    if mask is None:
        return None
    before, after = np.split(mask, [at], axis=axis)
    connected = np.ones(shape, dtype=np.bool_) if block is None else block
    return frozen(np.ascontiguousarray(np.concatenate([before, connected, after], axis=axis)))
