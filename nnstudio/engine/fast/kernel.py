"""Training steps as loops over numbers: the sums of `reference`, for any layers, in one function to compile.

Inside, a layer's weights are (inputs + 1, width): a row an input, the biases last, and as many columns as neurons,
rounded up to eights and filled with zeros. Values are (batch, width). So all inner loops go over eights (see `eights`)
whatever the sizes are, and no code depends on them. All arrays are flat; what is where is in a table.
"""

import math
from typing import Any

import numpy as np

from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.fast.activations import activate, tanh
from nnstudio.engine.fast.compiling import compiled, compiled_and_kept
from nnstudio.engine.fast.eights import EIGHT, ONE, Index, add_product, eight_at, eight_of, put
from nnstudio.engine.fast.updates import penalise, update

# Columns of the table, one row a layer: sizes, and where its weights, what it is given,
# its own values, and its weights the other way round begin.
UNITS, INPUTS, WIDTH, GIVEN_WIDTH, WEIGHTS, GIVEN, VALUES, TURNED = (np.uint64(k) for k in range(8))
COLUMNS = 8
LINEAR, SIGMOID, SOFTMAX = range(3)

_ZERO = np.uint64(0)


@compiled
def _forward(table: Any, layer: Index, p: FloatArray, values: FloatArray, batch: Index) -> None:
    """Write a layer's weighted sums."""
    inputs, width, given_width = table[layer, INPUTS], table[layer, WIDTH], table[layer, GIVEN_WIDTH]
    weights, given, z = table[layer, WEIGHTS], table[layer, GIVEN], table[layer, VALUES]
    bias = weights + inputs * width
    for _ in range(batch):
        for column in range(_ZERO, width, EIGHT):
            sums = eight_at(p, bias + column)
            w = weights + column
            for i in range(inputs):
                sums = add_product(sums, values[given + i], p, w)
                w += width
            put(sums, values, z + column)
        given += given_width
        z += width


@compiled
def _gradient(table: Any, layer: Index, g: FloatArray, values: FloatArray, deltas: FloatArray, batch: Index) -> None:
    """Write the gradient of a layer's weights and biases."""
    inputs, width, given_width = table[layer, INPUTS], table[layer, WIDTH], table[layer, GIVEN_WIDTH]
    weights, first_given, first_delta = table[layer, WEIGHTS], table[layer, GIVEN], table[layer, VALUES]
    nothing, one = g.dtype.type(0), g.dtype.type(1)
    for column in range(_ZERO, width, EIGHT):
        for i in range(inputs):
            sums = eight_of(nothing)
            given, delta = first_given + i, first_delta + column
            for _ in range(batch):
                sums = add_product(sums, values[given], deltas, delta)
                given += given_width
                delta += width
            put(sums, g, weights + i * width + column)
        sums = eight_of(nothing)
        delta = first_delta + column
        for _ in range(batch):
            sums = add_product(sums, one, deltas, delta)
            delta += width
        put(sums, g, weights + inputs * width + column)


@compiled
def _hand_back(
    table: Any, layer: Index, p: FloatArray, turned: FloatArray, deltas: FloatArray, slopes: FloatArray, batch: Index
) -> None:
    """Write the deltas of the layer before this one."""
    units, inputs = table[layer, UNITS], table[layer, INPUTS]
    width, given_width = table[layer, WIDTH], table[layer, GIVEN_WIDTH]
    weights, start = table[layer, WEIGHTS], table[layer, TURNED]
    first, delta = table[layer, GIVEN], table[layer, VALUES]
    # With a row a neuron, these sums go over eights as well. The columns beyond the inputs are 0 from the start.
    for unit in range(units):
        for i in range(inputs):
            turned[start + unit * given_width + i] = p[weights + i * width + unit]
    nothing = p.dtype.type(0)
    handed = first
    for _ in range(batch):
        for column in range(_ZERO, given_width, EIGHT):
            sums = eight_of(nothing)
            w = start + column
            for unit in range(units):
                sums = add_product(sums, deltas[delta + unit], turned, w)
                w += given_width
            put(sums, deltas, handed + column)
        handed += given_width
        delta += width
    for k in range(first, handed):
        deltas[k] *= slopes[k]


@compiled
def _head(
    head: int,
    table: Any,
    layer: Index,
    values: FloatArray,
    deltas: FloatArray,
    targets: FloatArray,
    logits: FloatArray,
    order: Any,
    first: Index,
    share: Any,
    batch: Index,
) -> None:
    """Keep the logits, and write the derivative of the loss with respect to them to the output layer's deltas."""
    units, width, start = table[layer, UNITS], table[layer, WIDTH], table[layer, VALUES]
    stop = start + batch * width
    z = start
    for sample in range(batch):
        for unit in range(units):
            logits[first + sample, unit] = values[z + unit]
        if head == SOFTMAX:
            largest, total = values[z], values.dtype.type(0)
            for unit in range(ONE, units):
                largest = max(largest, values[z + unit])
            for unit in range(units):
                values[z + unit] = math.exp(values[z + unit] - largest)
                total += values[z + unit]
            for unit in range(units):
                values[z + unit] /= total
        z += width
    sign = values.dtype.type(1)
    if head == SIGMOID:
        # s(z) - y = (tanh(z/2) + 1 - 2y) / 2, and the targets are 1 - 2y.
        sign = -sign
        half = values.dtype.type(0.5)
        for k in range(start, stop):
            values[k] *= half
        tanh(values, deltas, start, stop)
    nothing = values.dtype.type(0)
    z = start
    for sample in range(batch):
        row = order[first + sample]
        for unit in range(units):
            deltas[z + unit] = share * (values[z + unit] - sign * targets[row, unit])
        for unit in range(units, width):
            deltas[z + unit] = nothing
        z += width


@compiled_and_kept
def run_steps(
    table: Any,
    activations: Any,
    parameters: FloatArray,
    head: int,
    optimizer: int,
    clip: bool,
    decoupled: bool,
    places: Any,
    state: FloatArray,
    p: FloatArray,
    g: FloatArray,
    first: FloatArray,
    second: FloatArray,
    learned: FloatArray,
    values: FloatArray,
    slopes: FloatArray,
    deltas: FloatArray,
    turned: FloatArray,
    x: FloatArray,
    targets: FloatArray,
    logits: FloatArray,
    order: Any,
    numbers: FloatArray,
    share: Any,
    batch: Index,
    start: Index,
    stop: Index,
) -> None:
    """Do the steps from `start` to before `stop`.

    Parameters
    ----------
    table : ndarray of uint64, (layers, 8)
    activations : ndarray of int64, (hidden layers,)
        Codes.
    parameters : ndarray, (hidden layers,)
        The slope or alpha of each activation.
    head, optimizer : int
        Codes.
    clip, decoupled : bool
        Whether gradients are clipped; whether weight decay shrinks the parameters directly.
    places : ndarray of uint64, (size,)
        Where in p each number of the state belongs.
    state : ndarray, (1 + memories, size)
        Parameters and the optimizer's memory, in the order of `Layout`; changed.
    p, g, first, second : ndarray, (padded size,)
        Parameters, gradient and the optimizer's memories in the order of this module. What belongs to no place is 0.
    learned : ndarray, (padded size,) or (0,)
        1 where something is learned, else 0; empty if everything is.
    values, slopes, deltas, turned : ndarray
        Room for a batch's values, for derivatives, and for weights with a row a neuron; zeros at first.
    x : ndarray, (samples, inputs or more)
    targets : ndarray, (samples, outputs)
        As `Samples` has them.
    logits : ndarray, (steps * batch, outputs)
        Gets the logits that each step starts from.
    order : ndarray of uint64, (steps * batch,)
        The samples to take.
    numbers : ndarray, (steps, columns)
        See `updates`.
    share : float
        `share_of_a_sample`.
    batch, start, stop : uint64
    """
    memories = state.shape[0] - 1
    for j in range(places.size):
        p[places[j]] = state[0, j]
        if memories > 0:
            first[places[j]] = state[1, j]
        if memories > 1:
            second[places[j]] = state[2, j]
    layers = np.uint64(table.shape[0])
    given_width, inputs = table[0, GIVEN_WIDTH], table[0, INPUTS]
    for step in range(start, stop):
        taken = step * batch
        for sample in range(batch):
            row = order[taken + sample]
            for i in range(inputs):
                values[sample * given_width + i] = x[row, i]
        for layer in range(layers):
            _forward(table, layer, p, values, batch)
            if layer + ONE < layers:
                begin = table[layer, VALUES]
                end = begin + batch * table[layer, WIDTH]
                activate(activations[layer], parameters[layer], values, slopes, begin, end)
        _head(head, table, layers - ONE, values, deltas, targets, logits, order, taken, share, batch)
        for behind in range(layers):
            number = layers - ONE - behind
            _gradient(table, number, g, values, deltas, batch)
            if number > _ZERO:
                _hand_back(table, number, p, turned, deltas, slopes, batch)
        if learned.size > 0:
            for j in range(learned.size):
                g[j] *= learned[j]
        penalise(p, g, numbers, step, clip, decoupled)
        update(optimizer, p, g, first, second, numbers, step)
    for j in range(places.size):
        state[0, j] = p[places[j]]
        if memories > 0:
            state[1, j] = first[places[j]]
        if memories > 1:
            state[2, j] = second[places[j]]
