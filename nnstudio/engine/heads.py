"""What turns the logits of the output layer into outputs, each head with its derivative beside it.

One entry of `HEADS` is all that a new head takes: combo boxes, palette, command line, file validation and
tests read the registry.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations import sigmoid, sigmoid_derivative
from nnstudio.engine.arrays import FloatArray
from nnstudio.wording import Text


@dataclass(frozen=True)
class Head:
    """An output head.

    Attributes
    ----------
    key, title : str
        Name in files, and on screen.
    purpose : str
        ``"regression"``, ``"binary"`` or ``"multi-class"``.
    formula : str
        Plain text.
    f : callable
        Outputs (batch, units) of logits (batch, units); keeps the dtype.
    jacobian : callable
        (batch, units, units): derivative of output i with respect to logit j at [:, i, j].
    minimum_units : int
        How many neurons the head needs.
    class_count : callable
        How many class names the head takes for a number of units; 0 if it has no classes.
    loss : str
        What training minimises: ``"mean squared error"``, ``"binary cross-entropy"`` or
        ``"categorical cross-entropy"``.
    """

    key: str
    title: str
    purpose: str
    formula: str
    f: Callable[[FloatArray], FloatArray]
    jacobian: Callable[[FloatArray], FloatArray]
    minimum_units: int
    class_count: Callable[[int], int]
    loss: str


def softmax(z: FloatArray) -> FloatArray:
    """Return e^z_i / sum_j e^z_j over the last axis.

    The largest logit is subtracted first, which changes nothing in the quotient and keeps every exponent at or
    below 0, so that no exponential overflows and the sum is at least 1.
    """
    exponentials: FloatArray = np.exp(z - z.max(axis=-1, keepdims=True))
    exponentials /= exponentials.sum(axis=-1, keepdims=True)
    return exponentials


def _softmax_jacobian(z: FloatArray) -> FloatArray:
    # d a_i / d z_j = a_i (delta_ij - a_j)
    a = softmax(z)
    return a[..., :, None] * (np.eye(a.shape[-1], dtype=a.dtype) - a[..., None, :])


def _elementwise_jacobian(derivative: FloatArray) -> FloatArray:
    return derivative[..., :, None] * np.eye(derivative.shape[-1], dtype=derivative.dtype)


def _linear_jacobian(z: FloatArray) -> FloatArray:
    return _elementwise_jacobian(np.ones_like(z))


def _sigmoid_jacobian(z: FloatArray) -> FloatArray:
    return _elementwise_jacobian(sigmoid_derivative(z))


def _no_classes(units: int) -> int:
    return 0


def _sigmoid_classes(units: int) -> int:
    # One neuron tells two classes apart, with 1 - p and p; several are independent yes-no answers, one a class.
    return 2 if units == 1 else units


def _class_a_unit(units: int) -> int:
    return units


HEADS: dict[str, Head] = {
    head.key: head
    for head in (
        Head(
            key="linear",
            title=Text("Linear"),
            purpose=Text("regression"),
            formula="y = z",
            f=np.positive,
            jacobian=_linear_jacobian,
            minimum_units=1,
            class_count=_no_classes,
            loss="mean squared error",
        ),
        Head(
            key="sigmoid",
            title="Sigmoid",
            purpose=Text("binary"),
            formula="p = 1 / (1 + e⁻ᶻ)",
            f=sigmoid,
            jacobian=_sigmoid_jacobian,
            minimum_units=1,
            class_count=_sigmoid_classes,
            loss="binary cross-entropy",
        ),
        Head(
            key="softmax",
            title="Softmax",
            purpose=Text("multi-class"),
            formula="pᵢ = e^zᵢ / Σⱼ e^zⱼ",
            f=softmax,
            jacobian=_softmax_jacobian,
            minimum_units=2,
            class_count=_class_a_unit,
            loss="categorical cross-entropy",
        ),
    )
}
