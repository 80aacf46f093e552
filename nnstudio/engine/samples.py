"""Checks what a network is to learn from: x and y that fit each other, the network and its head.

Everything behind this module can rely on finite numbers of the right shapes.
"""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine.forward import as_batch
from nnstudio.engine.network import Network
from nnstudio.errors import InvalidInput
from nnstudio.wording import shape_text

FloatArray: TypeAlias = NDArray[np.floating[Any]]
Targets: TypeAlias = NDArray[Any]


def as_samples(network: Network, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, Targets]:
    """Return x and y ready to learn from.

    Returns
    -------
    x : ndarray, (samples, inputs)
        float32 or float64, as given; anything else becomes float64.
    y : ndarray
        (samples, outputs) in x's dtype, or for softmax (samples,) class indices.

    Raises
    ------
    InvalidInput
        If a shape doesn't fit, a number isn't finite, a class doesn't exist, or there is no sample.
    """
    x = as_batch(network, x)
    if x.shape[0] == 0:
        raise InvalidInput("There is nothing to learn from: x has no rows")
    finite = np.isfinite(x)
    if not finite.all():
        row, column = np.argwhere(~finite)[0]
        raise InvalidInput(
            'x must be finite numbers, found {found} in row {row}, input "{name}"',
            found=float(x[row, column]),
            row=int(row) + 1,
            name=network.neuron_name(0, int(column)),
        )
    return x, as_targets(network, y, x.shape[0], x.dtype)


def as_targets(network: Network, y: ArrayLike, samples: int, dtype: np.dtype[Any]) -> Targets:
    """Return y checked against the network's head and a number of samples; see `as_samples`."""
    try:
        given = np.asarray(y)
        if given.dtype.kind not in "fiub":
            raise ValueError
    except ValueError:
        raise InvalidInput("y must be numbers, one or one row a sample") from None
    output = network.output
    if output.head == "softmax":
        return _classes(given, output.units, samples)
    return _values(network, given, samples, dtype)


def _classes(y: Targets, classes: int, samples: int) -> Targets:
    if y.shape != (samples,):
        raise InvalidInput(
            "For softmax, expected y as {expected} class indices, one a sample, found {found}",
            expected=samples,
            found=shape_text(y.shape),
        )
    if y.dtype.kind == "f":
        raise InvalidInput(
            "For softmax, y must be class indices: integers from 0 to {last}, found numbers with decimals",
            last=classes - 1,
        )
    wrong = (y < 0) | (y >= classes)
    if wrong.any():
        row = int(wrong.argmax())
        raise InvalidInput(
            "y must be class indices from 0 to {last}, as the output has {classes} neurons, found {found} in row {row}",
            last=classes - 1,
            classes=classes,
            found=int(y[row]),
            row=row + 1,
        )
    return y.astype(np.intp, copy=False)


def _values(network: Network, y: Targets, samples: int, dtype: np.dtype[Any]) -> Targets:
    units = network.output.units
    if y.shape != (samples, units):
        raise InvalidInput(
            "Expected y as {expected} (samples x outputs), found {found}",
            expected=shape_text((samples, units)),
            found=shape_text(y.shape),
        )
    with np.errstate(over="ignore"):
        values = y.astype(dtype, copy=False)
    fits = np.isfinite(values)
    template = 'y must be finite numbers, found {found} in row {row}, output "{name}"'
    if network.output.head == "sigmoid" and fits.all():
        fits = (values >= 0) & (values <= 1)
        template = 'For sigmoid, y must be from 0 to 1, found {found} in row {row}, output "{name}"'
    if not fits.all():
        row, column = (int(index) for index in np.argwhere(~fits)[0])
        raise InvalidInput(
            template,
            found=float(y[row, column]),
            row=row + 1,
            name=network.neuron_name(len(network.layers) + 1, column),
        )
    return values


def draw_order(generator: np.random.Generator, samples: int, batch: int) -> NDArray[np.intp]:
    """Return the order in which an epoch takes the samples: drawn anew, but as given where one batch holds all.

    Nothing is drawn from the generator in the second case.
    """
    return np.arange(samples) if batch == samples else generator.permutation(samples)
