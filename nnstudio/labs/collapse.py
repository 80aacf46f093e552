"""Why a network needs to bend: layers without a bend are one layer, W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2).

A run is what is taken for one layer: linear hidden layers, and the layer behind them up to its weighted sums z, which
are linear whatever its activation or head makes of them. A run with layers that aren't linear can be looked at too:
then the one layer is what it would be without the bends, and the difference is what the bends do.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, forward
from nnstudio.project import Project, edits
from nnstudio.project.edits.layers import is_linear

FloatArray = NDArray[np.floating[Any]]


@dataclass(frozen=True, order=True)
class Run:
    """Layers by layer number, ``1 <= first < last``: from what layer `first` is given to the sums of layer `last`."""

    first: int
    last: int

    @property
    def inner(self) -> range:
        """The layer numbers of those whose activations are on the way: all but the last."""
        return range(self.first, self.last)


@dataclass(frozen=True, eq=False)
class OneLayer:
    """The one layer that a run of linear layers is.

    Attributes
    ----------
    weights : ndarray of float64, (units of the last layer, fan_in of the first)
    bias : ndarray of float64, (units of the last layer,)
    """

    weights: FloatArray
    bias: FloatArray


@dataclass(frozen=True)
class Difference:
    """How far a run and its one layer are apart on samples.

    Attributes
    ----------
    float32 : float
        The largest difference of a z, computed as the studio computes.
    float64 : float
        The same in numbers of twice the length: what isn't due to rounding.
    size : float
        The largest z of the run.
    """

    float32: float
    float64: float
    size: float


def linear_runs(network: Network) -> tuple[Run, ...]:
    """Return the runs whose inner layers are linear, each as long as can be; the longest first, then from the front."""
    found = []
    first = None
    for number in range(1, network.depth):
        if number <= len(network.layers) and is_linear(network.layers[number - 1]):
            first = first or number
        elif first is not None:
            found.append(Run(first, number))
            first = None
    return tuple(sorted(found, key=lambda run: (run.first - run.last, run.first)))


def first_run(network: Network) -> Run | None:
    """Return the run to look at first: the longest linear one, else the whole network; None without hidden layers."""
    runs = linear_runs(network)
    if runs:
        return runs[0]
    return Run(1, network.depth - 1) if network.layers else None


def bends(network: Network, run: Run) -> tuple[int, ...]:
    """Return the layer numbers in a run that aren't linear, but for its last."""
    return tuple(number for number in run.inner if not is_linear(network.layers[number - 1]))


def one_layer(network: Network, run: Run) -> OneLayer:
    """Return the one layer that a run is, or would be if its inner layers were linear."""
    with np.errstate(all="ignore"):
        last = network.layer(run.last)
        weights = last.effective_weights.astype(np.float64)
        bias = last.effective_bias.astype(np.float64)
        for number in reversed(run.inner):
            layer = network.layers[number - 1]
            bias = weights @ layer.effective_bias.astype(np.float64) + bias
            weights = weights @ layer.effective_weights.astype(np.float64)
    return OneLayer(weights, bias)


@np.errstate(all="ignore")
def difference(network: Network, run: Run, one: OneLayer, x: FloatArray) -> Difference:
    """Compare a run with its one layer.

    Parameters
    ----------
    network : Network
    run : Run
    one : OneLayer
        That of the run.
    x : ndarray, (samples, inputs)
        What the network is given, one sample or more.
    """
    largest = []
    x64, x32 = x.astype(np.float64), x.astype(np.float32)
    for given in (x32, x64):
        trace = forward(network, given)
        before = trace.values(run.first - 1)
        alone = before @ one.weights.T.astype(given.dtype) + one.bias.astype(given.dtype)
        largest.append(float(np.abs(trace.logits(run.last) - alone).max()))
    return Difference(largest[0], largest[1], float(np.abs(trace.logits(run.last)).max()))


def straightened(project: Project, run: Run) -> Project:
    """Make the inner layers of a run linear; an edit."""
    return _with_activation(project, run, "identity")


def bent(project: Project, run: Run, activation: str) -> Project:
    """Give the inner layers of a run an activation; an edit."""
    return _with_activation(project, run, activation)


def _with_activation(project: Project, run: Run, key: str) -> Project:
    for number in run.inner:
        project = edits.set_activation(project, number, key)
    return project


def contest(project: Project, run: Run, activation: str = "tanh", seed: int = 0) -> tuple[Project, Project, Project]:
    """Return what a run is without bends, merged, and with bends, ready to be trained from the same start.

    The weights are fresh: what was learned already helps nobody. Merged, it computes the same at the start.

    Parameters
    ----------
    project : Project
        It isn't changed.
    run : Run
    activation : str
        For inner layers that are linear; the others keep theirs.
    seed : int
        Of the weights.

    Raises
    ------
    EditRefused
        If the run can't be merged.
    """
    fresh = edits.reinitialize(straightened(project, run), seed=seed)
    merged = edits.merge_linear_layers(fresh, run.first, run.last - 1)
    curved = fresh
    for number in run.inner:
        own = project.network.layers[number - 1]
        key, parameters = (activation, {}) if is_linear(own) else (own.activation, own.activation_params)
        curved = edits.set_activation(curved, number, key, parameters)
    return fresh, merged, curved
