"""The optimizers' rules as loops over all parameters, in the units of `Optimizer.lines`, with the numbers of `scalars`.

The tests compare them with `Optimizer.update`. An optimizer that isn't in `CODES` is run by numpy.
"""

import math
from typing import Any

from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.fast.compiling import compiled

CODES = {"sgd": 0, "momentum": 1, "nesterov": 2, "rmsprop": 3, "adagrad": 4, "adam": 5, "adamw": 5}

L1, DECAY, KEEP, CLIP_NORM, OF_OPTIMIZER = range(5)
"""Columns of `numbers`: from the last on, those of `Optimizer.scalars` in their order."""
COLUMNS = OF_OPTIMIZER + 4


@compiled
def penalise(p: FloatArray, g: FloatArray, numbers: FloatArray, step: Any, clip: bool, decoupled: bool) -> None:
    """Do to parameters and gradient what comes before the optimizer: L1, clipping, weight decay."""
    count = p.size
    zero = p.dtype.type(0)
    l1, decay = numbers[step, L1], numbers[step, DECAY]
    if l1 > zero:
        for j in range(count):
            if p[j] > zero:
                g[j] += l1
            elif p[j] < zero:
                g[j] -= l1
    if clip:
        squares = zero
        for j in range(count):
            squares += g[j] * g[j]
        part = numbers[step, CLIP_NORM] / (math.sqrt(squares) + p.dtype.type(1e-6))
        if part < p.dtype.type(1):
            for j in range(count):
                g[j] *= part
    if decay > zero:
        if decoupled:
            for j in range(count):
                p[j] *= numbers[step, KEEP]
        else:
            for j in range(count):
                g[j] += decay * p[j]


@compiled
def update(
    code: int, p: FloatArray, g: FloatArray, first: FloatArray, second: FloatArray, numbers: FloatArray, step: Any
) -> None:
    """Move the parameters; `first` and `second` are the optimizer's memory, as far as it has one."""
    count = p.size
    one, two = numbers[step, OF_OPTIMIZER], numbers[step, OF_OPTIMIZER + 1]
    three, four = numbers[step, OF_OPTIMIZER + 2], numbers[step, OF_OPTIMIZER + 3]
    if code == 0:
        rate = one
        for j in range(count):
            p[j] -= rate * g[j]
    elif code == 1:
        rate, momentum = one, two
        for j in range(count):
            first[j] = momentum * first[j] + g[j]
            p[j] -= rate * first[j]
    elif code == 2:
        rate, momentum = one, two
        for j in range(count):
            first[j] = momentum * first[j] + g[j]
            p[j] -= rate * (momentum * first[j] + g[j])
    elif code == 3:
        alpha, offset, scale = one, two, three
        for j in range(count):
            first[j] = alpha * first[j] + g[j] * g[j]
            p[j] -= scale * g[j] / (math.sqrt(first[j]) + offset)
    elif code == 4:
        rate, epsilon = one, two
        for j in range(count):
            first[j] += g[j] * g[j]
            p[j] -= rate * g[j] / (math.sqrt(first[j]) + epsilon)
    else:
        beta1, beta2, offset, scale = one, two, three, four
        for j in range(count):
            first[j] = beta1 * first[j] + g[j]
            second[j] = beta2 * second[j] + g[j] * g[j]
            p[j] -= scale * first[j] / (math.sqrt(second[j]) + offset)
