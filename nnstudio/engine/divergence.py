"""Finds where the numbers of a training first stopped being finite, and the likely reason."""

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.backpropagation import backpropagate
from nnstudio.engine.flat import FloatArray, Layout
from nnstudio.engine.forward import forward
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.wording import Phrase


@dataclass(frozen=True)
class Divergence:
    """A step that didn't count, because it would have left the finite numbers.

    Attributes
    ----------
    epoch, step : int
        From 1; the step counts within the whole training.
    layer, neuron : int
        Layer number and index of the first neuron that it happened in.
    what : str
        What overflowed there: ``"value"`` (in the forward pass), ``"loss"``, ``"gradient"`` or ``"parameter"``.
    reason : str
        What likely led to it: ``"learning rate"``, ``"input"``, ``"target"`` or ``"weights"``.
    template, advice : str
        What happened, and why and what to do, for a person; both filled in with `fields`.
    """

    epoch: int
    step: int
    layer: int
    neuron: int
    what: str
    reason: str
    template: str
    advice: str
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> Phrase:
        """Both sentences."""
        what, advice = Phrase(self.template, **self.fields), Phrase(self.advice, **self.fields)
        return Phrase("{what} {advice}", what=what, advice=advice)

    @property
    def message(self) -> str:
        """Both sentences in English."""
        return str(self.words)


_TEMPLATES = {
    "value": "Training paused in epoch {epoch}: the value of {neuron} in {layer} became too large to compute with.",
    "loss": "Training paused in epoch {epoch}: the loss became too large to compute with, first at {neuron}.",
    "gradient": "Training paused in epoch {epoch}: a gradient of {neuron} in {layer} became too large to compute with.",
    "parameter": "Training paused in epoch {epoch}: a weight of {neuron} in {layer} became too large to compute with.",
}
_ADVICE = {
    "learning rate": "The learning rate {rate:g} is likely too high; try {lower_rate:g}.",
    "input": 'The input "{input}" is likely not scaled: it goes up to {largest:g}; scale the inputs to about -1 to 1.',
    "target": "The targets are likely not scaled: they go up to {largest:g}; scale them to about -1 to 1.",
    "weights": "The weights are very large, up to {largest:g}; start from new weights.",
}
_NOT_SCALED = 100.0
_FAR_TOO_HIGH = 1000.0


@np.errstate(all="ignore")
def find_divergence(
    network: Network,
    x: FloatArray,
    y: NDArray[Any],
    after: FloatArray,
    hyperparameters: Hyperparameters,
    *,
    rate: float,
    epoch: int,
    step: int,
) -> Divergence:
    """Return what went wrong in one step.

    Parameters
    ----------
    network : Network
        With the last finite parameters.
    x, y : ndarray
        The batch of the step.
    after : ndarray
        The vector of parameters after the step.
    hyperparameters : Hyperparameters
    rate : float
        The learning rate of the step.
    epoch, step : int
        Of the step, from 1.
    """
    what, layer, neuron = _first(network, x, y, after)
    reason, fields = _reason(network, x, y, hyperparameters, rate)
    fields |= {
        "epoch": epoch,
        "layer": network.layer_name(layer),
        "neuron": network.neuron_name(layer, neuron),
        "rate": rate,
        "lower_rate": _lower(rate, OPTIMIZERS[hyperparameters.optimizer].learning_rate),
    }
    return Divergence(epoch, step, layer, neuron, what, reason, _TEMPLATES[what], _ADVICE[reason], fields)


def _first(network: Network, x: FloatArray, y: NDArray[Any], after: FloatArray) -> tuple[str, int, int]:
    """Return what overflowed first, in the order in which a step computes, with layer number and neuron."""
    trace = forward(network, x)
    if trace.overflow is not None:
        return "value", trace.overflow.layer, trace.overflow.neuron
    last = len(network.computing_layers)
    back = backpropagate(network, trace, y)
    if not math.isfinite(back.loss):
        return "loss", last, int(np.abs(trace.z[-1]).max(axis=0).argmax())
    for number in range(last, 0, -1):
        gradient = back.gradients[number - 1]
        fine = np.isfinite(back.deltas[number - 1]).all(axis=0)
        fine &= np.isfinite(gradient.weights).all(axis=1) & np.isfinite(gradient.bias)
        if not fine.all():
            return "gradient", number, int(fine.argmin())
    for number, matrix in enumerate(Layout(network).matrices(after), start=1):
        fine = np.isfinite(matrix).all(axis=1)
        if not fine.all():
            return "parameter", number, int(fine.argmin())
    # What is left is the optimizer's memory: the square of a gradient. The largest it is.
    sizes = [float(np.abs(gradient.weights).max()) for gradient in back.gradients]
    number = int(np.argmax(sizes)) + 1
    return "gradient", number, int(np.abs(back.gradients[number - 1].weights).max(axis=1).argmax())


def _reason(
    network: Network, x: FloatArray, y: NDArray[Any], hyperparameters: Hyperparameters, rate: float
) -> tuple[str, dict[str, Any]]:
    if rate >= _FAR_TOO_HIGH * OPTIMIZERS[hyperparameters.optimizer].learning_rate:
        return "learning rate", {}
    by_input = np.abs(x).max(axis=0)
    index = int(by_input.argmax())
    if by_input[index] > _NOT_SCALED:
        return "input", {"input": network.neuron_name(0, index), "largest": float(by_input[index])}
    if network.output.head == "linear" and np.abs(y).max() > _NOT_SCALED:
        return "target", {"largest": float(np.abs(y).max())}
    return "learning rate", {}


def _lower(rate: float, usual: float) -> float:
    """Return a learning rate to try: a tenth, to one digit; the usual one where it is far above that."""
    if rate > _FAR_TOO_HIGH * usual:
        return usual
    return float(f"{rate / 10:.0e}")
