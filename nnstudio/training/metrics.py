"""How well a network does on samples: its loss, and what its answers are worth.

Where a quotient is 0/0 - the precision of a class that was never answered, the recall of one that never occurred - it
is 0, as scikit-learn has it with ``zero_division=0``.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, Trace, forward, loss_of

CONFUSION = 1024
"""A table of more classes than this would take more memory than anybody could look at."""


@dataclass(frozen=True, eq=False)
class Measures:
    """How well a network does on samples. What doesn't belong to the task is None.

    Attributes
    ----------
    task : str
        ``"classes"`` (softmax, or one sigmoid neuron for two), ``"labels"`` (several sigmoid neurons, each a yes or
        no of its own) or ``"numbers"`` (linear).
    loss : float
        The one that training makes small; not finite where the answers aren't.
    accuracy : float
        Share of the samples whose answer is wholly right: the likeliest class (the first of several alike), and with
        sigmoid every class of 0.5 and more.
    confusion : ndarray of int
        Samples by (true, predicted) class, (k, k); None for more than `CONFUSION` classes. For labels one such table
        a label, (labels, 2, 2): no, yes.
    precision, recall, f1 : ndarray of float, (k,)
        Of each class or label. F1 is 2 true positives / (2 true positives + false positives + false negatives).
    macro_precision, macro_recall, macro_f1 : float
        The plain mean over classes or labels.
    r2 : float
        1 - (sum of squared residuals) / (sum of squares about the mean), the mean of it over the outputs. Where a
        target is constant, 1 if it is met and else 0.
    rmse, mae : float
        Root of the mean squared residual, and mean absolute residual, over samples and outputs.
    residuals : ndarray of float64, (samples, outputs)
        Targets minus answers.
    """

    task: str
    loss: float
    accuracy: float | None = None
    confusion: NDArray[np.int64] | None = None
    precision: NDArray[np.float64] | None = None
    recall: NDArray[np.float64] | None = None
    f1: NDArray[np.float64] | None = None
    macro_precision: float | None = None
    macro_recall: float | None = None
    macro_f1: float | None = None
    r2: float | None = None
    rmse: float | None = None
    mae: float | None = None
    residuals: NDArray[np.float64] | None = None

    @property
    def score(self) -> tuple[str, float]:
        """The one number to tell: ``("accuracy", 0.98)`` or ``("r2", 0.9)``."""
        if self.accuracy is not None:
            return "accuracy", self.accuracy
        assert self.r2 is not None
        return "r2", self.r2


def measure(network: Network, x: NDArray[Any], y: NDArray[Any], *, trace: Trace | None = None) -> Measures:
    """Measure how well a network does.

    Parameters
    ----------
    network : Network
    x, y : ndarray
        One or more samples, as for `Trainer`.
    trace : Trace, optional
        What the network computes for `x`, where that is known already.
    """
    trace = forward(network, x) if trace is None else trace
    with np.errstate(all="ignore"):
        loss = float(loss_of(network).f(trace.z[-1], y))
        answers = trace.output
        if network.output.head == "linear":
            return _numbers(loss, answers.astype(np.float64), y.astype(np.float64))
        if network.output.head == "softmax":
            return _classes(loss, np.asarray(y), answers.argmax(axis=1), answers.shape[1])
        if answers.shape[1] == 1:
            return _classes(loss, (y[:, 0] >= 0.5).astype(np.intp), (answers[:, 0] >= 0.5).astype(np.intp), 2)
        return _labels(loss, y >= 0.5, answers >= 0.5)


def _classes(loss: float, true: NDArray[Any], predicted: NDArray[Any], count: int) -> Measures:
    right = np.bincount(true[true == predicted], minlength=count)
    confusion = None
    if count <= CONFUSION:
        confusion = np.bincount(true * count + predicted, minlength=count * count).reshape(count, count)
    return _of_classes(
        "classes",
        loss,
        right.sum() / len(true),
        confusion,
        right,
        np.bincount(predicted, minlength=count),
        np.bincount(true, minlength=count),
    )


def _labels(loss: float, true: NDArray[np.bool_], predicted: NDArray[np.bool_]) -> Measures:
    pairs = [(true == yes) & (predicted == told) for yes in (False, True) for told in (False, True)]
    confusion = np.stack([pair.sum(axis=0) for pair in pairs], axis=1).reshape(-1, 2, 2)
    accuracy = (true == predicted).all(axis=1).mean()
    return _of_classes("labels", loss, accuracy, confusion, confusion[:, 1, 1], predicted.sum(0), true.sum(0))


def _of_classes(
    task: str,
    loss: float,
    accuracy: float,
    confusion: NDArray[np.int64] | None,
    right: NDArray[np.int64],
    predicted: NDArray[np.int64],
    true: NDArray[np.int64],
) -> Measures:
    precision, recall, f1 = _share(right, predicted), _share(right, true), _share(2 * right, predicted + true)
    means = (float(precision.mean()), float(recall.mean()), float(f1.mean()))
    return Measures(task, loss, float(accuracy), confusion, precision, recall, f1, *means)


def _share(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return part / whole, 0 for 0/0."""
    return part / np.maximum(whole, 1)


def _numbers(loss: float, answers: NDArray[np.float64], y: NDArray[np.float64]) -> Measures:
    residuals = y - answers
    squared = (residuals**2).sum(axis=0)
    total = ((y - y.mean(axis=0)) ** 2).sum(axis=0)
    constant = total == 0
    share = np.where(constant, squared > 0, squared / np.where(constant, 1.0, total))
    return Measures(
        "numbers",
        loss,
        r2=float((1 - share).mean()),
        rmse=math.sqrt(float((residuals**2).mean())),
        mae=float(np.abs(residuals).mean()),
        residuals=residuals,
    )
