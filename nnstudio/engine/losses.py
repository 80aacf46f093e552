"""What training makes small: the loss of each head, computed from logits, with its derivative beside it.

From logits z, not from outputs a, because the logarithm of a saturated output is infinite where the loss isn't: the
losses are exact and finite for |z| up to 1e4 and beyond. Means are PyTorch's default reductions: over samples, and
for all but the categorical cross-entropy over units too.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine.activations import sigmoid
from nnstudio.engine.forward import forward
from nnstudio.engine.heads import HEADS, softmax
from nnstudio.engine.network import Network
from nnstudio.engine.samples import as_samples
from nnstudio.wording import Text

FloatArray: TypeAlias = NDArray[np.floating[Any]]
Targets: TypeAlias = NDArray[Any]

_NUMBERS_AT_ONCE = 2**17
"""Values of neurons that are computed together where a loss takes many samples: what a processor has at hand."""
_PRODUCTS_AT_ONCE = 2**29
"""Weights times samples that are: some hundredths of a second."""


@dataclass(frozen=True)
class Loss:
    """A loss.

    Attributes
    ----------
    key, title : str
        Name in `Head.loss`, and on screen.
    formula : str
        Plain text, for one sample and one unit.
    terms : callable
        ``terms(z, y)``: what the loss is the mean of, for logits z, (..., samples, units), and targets y as
        `as_targets` gives them: (..., samples, units), or for the categorical cross-entropy (..., samples).
    derivative : callable
        ``derivative(z, y)``: of the mean loss with respect to z, (samples, units); z's shape and dtype.
    """

    key: str
    title: str
    formula: str
    terms: Callable[[FloatArray, Targets], FloatArray]
    derivative: Callable[[FloatArray, Targets], FloatArray]

    def f(self, z: FloatArray, y: Targets) -> float:
        """Return the mean loss of logits z, (samples, units)."""
        return _mean(self.terms(z, y))

    def by_pass(self, z: FloatArray, y: Targets) -> FloatArray:
        """Return the mean loss of each of several passes over the same samples; z is (passes, samples, units)."""
        terms = self.terms(z, y).reshape(len(z), -1)
        means: FloatArray = np.add.reduce(terms, 1) / terms.shape[1]
        return means


def _mean(values: FloatArray) -> float:
    # ndarray.mean takes ten times as long on a few hundred numbers.
    return float(np.add.reduce(values, None)) / values.size


def squared_error(z: FloatArray, y: Targets) -> FloatArray:
    """Return (z - y)^2."""
    difference = z - y
    return np.square(difference, difference)


def mean_squared_error_derivative(z: FloatArray, y: Targets) -> FloatArray:
    """Return 2 (z - y) / (samples units)."""
    return (z - y) * (2 / z.size)


def binary_cross_entropy(z: FloatArray, y: Targets) -> FloatArray:
    """Return -y log s(z) - (1 - y) log s(-z).

    Written as (1 - y) z - min(z, 0) + log(1 + e^-|z|), as in PyTorch: no exponential overflows, and the first two
    terms cancel exactly where the loss is small.
    """
    loss = (1 - y) * z
    loss -= np.minimum(z, 0)
    e = np.abs(z)
    np.negative(e, e)
    np.exp(e, e)
    loss += np.log1p(e, e)
    return loss


def binary_cross_entropy_derivative(z: FloatArray, y: Targets) -> FloatArray:
    """Return (s(z) - y) / (samples units)."""
    return (sigmoid(z) - y) * (1 / z.size)


def categorical_cross_entropy(z: FloatArray, y: Targets) -> FloatArray:
    """Return -log softmax(z)_y = log(sum_j e^(z_j - z_y)) of each sample, with y class indices.

    The largest logit is subtracted first, so that no exponential overflows and the sum is at least 1.
    """
    shifted = z - z.max(axis=-1, keepdims=True)
    of_class = shifted[..., np.arange(len(y)), y]
    loss: FloatArray = np.log(np.exp(shifted).sum(axis=-1))
    loss -= of_class
    return loss


def categorical_cross_entropy_derivative(z: FloatArray, y: Targets) -> FloatArray:
    """Return (softmax(z) - one_hot(y)) / samples."""
    derivative = softmax(z)
    derivative[np.arange(len(y)), y] -= 1
    derivative *= 1 / len(y)
    return derivative


LOSSES: dict[str, Loss] = {
    loss.key: loss
    for loss in (
        Loss(
            "mean squared error",
            Text("Mean squared error"),
            "(z − y)²",
            squared_error,
            mean_squared_error_derivative,
        ),
        Loss(
            "binary cross-entropy",
            Text("Binary cross-entropy"),
            "−y · log p − (1 − y) · log(1 − p)",
            binary_cross_entropy,
            binary_cross_entropy_derivative,
        ),
        Loss(
            "categorical cross-entropy",
            Text("Categorical cross-entropy"),
            Text("−log p of the true class"),
            categorical_cross_entropy,
            categorical_cross_entropy_derivative,
        ),
    )
}


def loss_of(network: Network) -> Loss:
    """Return the loss that a network is trained with, by its head."""
    return LOSSES[HEADS[network.output.head].loss]


@np.errstate(all="ignore")
def mean_loss(network: Network, x: ArrayLike, y: ArrayLike, *, given_up: Callable[[], bool] | None = None) -> float:
    """Return the loss of a network on samples, for instance on a test set.

    Many samples are taken in parts, so that what is computed on the way takes little memory.

    Parameters
    ----------
    network : Network
    x : array_like, (samples, inputs)
    y : array_like
        (samples, outputs) for linear and sigmoid, (samples,) class indices for softmax.
    given_up : callable, optional
        Asked between two parts; where it says that nobody waits any more, the loss is NaN.

    Raises
    ------
    InvalidInput
        If x or y doesn't fit the network.
    """
    x, y = as_samples(network, x, y)
    loss = loss_of(network)
    rows = max(1, min(_NUMBERS_AT_ONCE // sum(network.sizes), _PRODUCTS_AT_ONCE // (network.parameter_count + 1)))
    total = 0.0
    for start in range(0, len(x), rows):
        if start and given_up is not None and given_up():
            return math.nan
        part = x[start : start + rows]
        with np.errstate(all="ignore"):  # of a loss beyond the numbers the caller hears by an inf
            mean = loss.f(forward(network, part).z[-1], y[start : start + rows])
        if len(part) == len(x):
            return mean
        total += mean * len(part)
    return total / len(x)
