"""How well a network does on samples: its loss, and the share of right answers or R²."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, forward, loss_of


def scores(network: Network, x: NDArray[Any], y: NDArray[Any]) -> dict[str, float | None]:
    """Return loss, and accuracy for classes or R² for numbers; None for what isn't finite.

    Accuracy counts samples whose answer is wholly right: the likeliest class, and for sigmoid every class of 0.5 and
    more. R² is 1 - (sum of squared residuals) / (sum of squares about the mean), the mean of it over several outputs;
    where a target is constant, 1 if it is met and else 0.

    Parameters
    ----------
    network : Network
    x, y : ndarray
        One or more samples, as for `Trainer`.
    """
    trace = forward(network, x)
    with np.errstate(all="ignore"):
        loss = float(loss_of(network).f(trace.z[-1], y))
        if network.output.head == "linear":
            key, score = "r2", _r2(trace.output.astype(np.float64), y.astype(np.float64))
        elif network.output.head == "softmax":
            key, score = "accuracy", float((trace.output.argmax(axis=1) == y).mean())
        else:
            key, score = "accuracy", float(((trace.output >= 0.5) == (y >= 0.5)).all(axis=1).mean())
    return {name: value if math.isfinite(value) else None for name, value in (("loss", loss), (key, score))}


def _r2(answers: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    residual = ((y - answers) ** 2).sum(axis=0)
    total = ((y - y.mean(axis=0)) ** 2).sum(axis=0)
    constant = total == 0
    share = np.where(constant, residual > 0, residual / np.where(constant, 1.0, total))
    return float((1 - share).mean())
