"""Edits of numbers: weights, biases, whole rows and matrices, the bias switch, and fresh random weights.

A connection that was cut counts as 0. The rule of all edits here is that afterwards the weights that count
are the ones given: a cut connection that is given another value than 0 is restored by it, one that is given 0 stays
cut, with the weight that it had.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from nnstudio.engine import INITIALIZERS, Layer, OutputLayer
from nnstudio.engine.arrays import FloatArray
from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import (
    check_column,
    check_connection,
    check_neuron,
    computing_layer,
    edit,
    number,
    numbers,
)
from nnstudio.project.edits.columns import default_initializer, draw, frozen, with_layers
from nnstudio.project.project import Project
from nnstudio.wording import Phrase, Text


@edit
def set_weight(project: Project, layer: int, neuron: int, source: int, value: float) -> Project:
    """Set the weight of one connection.

    Parameters
    ----------
    project : Project
    layer, neuron : int
        Layer number and index of the neuron that it goes into.
    source : int
        Index of the neuron (or input) in the layer before that it comes from.
    value : float
        Anything but 0 restores a connection that was cut.

    Raises
    ------
    EditRefused
        If there's no such connection, or the value isn't a finite float32 number.
    """
    check_connection(project, layer, neuron, source)
    own = project.network.layer(layer)
    rounded = number(value, own.weights.dtype, Text("The weight"))
    if own.effective_weights[neuron, source] == rounded and (rounded == 0 or own.connected(neuron, source)):
        return project
    weights = own.weights.copy()
    weights[neuron, source] = rounded
    mask = own.mask
    if mask is not None and not mask[neuron, source]:
        mask = mask.copy()
        mask[neuron, source] = True
    return with_layers(project, {layer: replace(own, weights=frozen(weights), mask=mask)})


@edit
def set_bias(project: Project, layer: int, neuron: int, value: float) -> Project:
    """Set the bias of one neuron; a layer whose bias is switched off keeps it for later.

    Raises
    ------
    EditRefused
        If there's no such neuron, or the value isn't a finite float32 number.
    """
    own = computing_layer(project, layer)
    check_neuron(project, layer, neuron)
    rounded = number(value, own.bias.dtype, Text("The bias"))
    if own.bias[neuron] == rounded:
        return project
    bias = own.bias.copy()
    bias[neuron] = rounded
    return with_layers(project, {layer: replace(own, bias=frozen(bias))})


@edit
def set_row(project: Project, layer: int, neuron: int, weights: ArrayLike, bias: float | None = None) -> Project:
    """Set all incoming weights of one neuron, and its bias if given.

    Parameters
    ----------
    project : Project
    layer, neuron : int
    weights : array_like, (fan_in,)
    bias : float, optional

    Raises
    ------
    EditRefused
        If there's no such neuron, the number of weights doesn't fit, or one isn't a finite float32 number.
    """
    own = computing_layer(project, layer)
    check_neuron(project, layer, neuron)
    what = Phrase("The row of {neuron}", neuron=project.network.neuron_name(layer, neuron))
    row = numbers(weights, (own.fan_in,), own.weights.dtype, what)
    matrix = own.effective_weights.copy()
    matrix[neuron] = row
    changed = _with_effective_weights(own, matrix)
    if changed is not own:
        project = with_layers(project, {layer: changed})
    return project if bias is None else set_bias(project, layer, neuron, bias)


@edit
def set_matrix(
    project: Project, layer: int, weights: ArrayLike | None = None, bias: ArrayLike | None = None
) -> Project:
    """Set the whole matrix of a layer, its biases, or both.

    Parameters
    ----------
    project : Project
    layer : int
    weights : array_like, (units, fan_in), optional
    bias : array_like, (units,), optional

    Raises
    ------
    EditRefused
        If the layer has no weights, a shape doesn't fit, or a number isn't finite in float32.
    """
    own = computing_layer(project, layer)
    name = project.network.layer_name(layer)
    changed = own
    if weights is not None:
        matrix = numbers(weights, own.weights.shape, own.weights.dtype, Phrase("The matrix of {layer}", layer=name))
        changed = _with_effective_weights(own, matrix)
    if bias is not None:
        given = numbers(bias, own.bias.shape, own.bias.dtype, Phrase("The bias of {layer}", layer=name))
        if not np.array_equal(given, own.bias):
            changed = replace(changed, bias=frozen(given))
    return project if changed is own else with_layers(project, {layer: changed})


def _with_effective_weights(layer: Layer | OutputLayer, matrix: FloatArray) -> Layer | OutputLayer:
    """Give a layer weights that count as `matrix`; the same layer if they do already."""
    if np.array_equal(matrix, layer.effective_weights):
        return layer
    if layer.mask is None:
        return replace(layer, weights=frozen(matrix))
    mask = layer.mask | (matrix != 0)
    return replace(layer, weights=frozen(np.where(mask, matrix, layer.weights)), mask=frozen(mask))


@edit
def set_use_bias(project: Project, layer: int, on: bool) -> Project:
    """Switch the biases of a layer on or off; the numbers are kept while they're off.

    Raises
    ------
    EditRefused
        If the layer has no bias.
    """
    own = computing_layer(project, layer)
    if own.use_bias == on:
        return project
    return with_layers(project, {layer: replace(own, use_bias=on)})


@edit
def set_all_use_bias(project: Project, on: bool) -> Project:
    """Switch the biases of all layers on or off, the output's too; the numbers are kept while they're off."""
    layers = enumerate(project.network.computing_layers, start=1)
    exchanged = {number: replace(own, use_bias=on) for number, own in layers if own.use_bias != on}
    return with_layers(project, exchanged) if exchanged else project


@edit
def reinitialize(
    project: Project, layer: int | None = None, *, initializer: str | None = None, seed: int = 0
) -> Project:
    """Draw the weights of a layer, or of all, anew and set the biases to 0; what is cut stays cut.

    Parameters
    ----------
    project : Project
    layer : int, optional
        Layer number; all layers if not given.
    initializer : str, optional
        A key of `INITIALIZERS`; if not given, the one that fits each layer's activation.
    seed : int
        All layers without an initializer: the weights that `Network.dense` draws from this seed.

    Raises
    ------
    EditRefused
        If the layer has no weights, or the initializer is unknown.
    """
    if initializer is not None and initializer not in INITIALIZERS:
        raise EditRefused(
            "There is no initializer “{key}”; choose one of {known}", key=initializer, known=tuple(INITIALIZERS)
        )
    if layer is not None:
        check_column(project, layer)
        computing_layer(project, layer)
    generator = np.random.default_rng(seed)
    exchanged: dict[int, Layer | OutputLayer] = {}
    for number_, own in enumerate(project.network.computing_layers, start=1):
        if layer not in (None, number_):
            continue
        key = initializer or default_initializer(own)
        weights = draw(key, generator, own.units, own.fan_in, own.weights.dtype)
        same_weights = np.array_equal(weights, own.weights)
        if same_weights and not own.bias.any():
            continue
        exchanged[number_] = replace(
            own,
            weights=own.weights if same_weights else weights,
            bias=frozen(np.zeros_like(own.bias)) if own.bias.any() else own.bias,
        )
    return with_layers(project, exchanged) if exchanged else project
