"""How the numbers of each layer spread: weights, biases, activations on the data, and the gradients of the loss.

Gradients that become smaller from layer to layer towards the front are why deep networks learn slowly there; `sizes`
of `GradientHistory` show it over a training, from the moments that its timeline keeps.
"""

import time
from collections.abc import Sequence
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, backpropagate, forward, gradients
from nnstudio.training.prepared import Prepared
from nnstudio.training.sampling import rows_of, rows_within, spread
from nnstudio.training.timeline import Moment, Timeline

Values: TypeAlias = NDArray[np.floating[Any]]

KINDS = ("weights", "biases", "activations", "gradients")
MOST_SAMPLES = 256
"""Samples that activations and gradients are taken from."""
MOST_VALUES = 2**18
"""Numbers of one layer that are counted; of more, every so many."""
MOST_MOMENTS = 100
"""Moments of a training that a history of gradients goes through, twice as many at most."""
_VALUES_AT_ONCE = 3e5


def samples_for(network: Network, prepared: Prepared) -> tuple[Values, NDArray[Any]]:
    """Return the training samples that stand for all, (samples, inputs) and their targets: the same every time."""
    most = min(MOST_SAMPLES, rows_within(network, _VALUES_AT_ONCE))
    chosen = spread(len(prepared.x), most)
    return rows_of(prepared.x, chosen), rows_of(prepared.y, chosen)


def layer_values(network: Network, kind: str, prepared: Prepared | None = None) -> list[Values]:
    """Return the numbers of each layer from the first hidden one to the output, without those that don't count.

    Parameters
    ----------
    kind : {"weights", "biases", "activations", "gradients"}
        Cut connections have no weight and no gradient, a bias that is switched off is none. Gradients are those with
        respect to the weights.
    prepared : Prepared, optional
        The data for activations and gradients, which are empty without.
    """
    layers = network.computing_layers
    if kind == "weights":
        return [layer.weights.ravel() if layer.mask is None else layer.weights[layer.mask] for layer in layers]
    if kind == "biases":
        return [layer.bias if layer.use_bias else layer.bias[:0] for layer in layers]
    if prepared is None:
        return [layer.bias[:0] for layer in layers]
    x, y = samples_for(network, prepared)
    trace = forward(network, x)
    if kind == "activations":
        return [a.ravel() for a in trace.a]
    found = backpropagate(network, trace, y).gradients
    return [
        one.weights.ravel() if layer.mask is None else one.weights[layer.mask]
        for one, layer in zip(found, layers, strict=True)
    ]


def mean_size(values: Values) -> float:
    """Return the mean magnitude of numbers; NaN if there are none."""
    return float(np.abs(values).mean(dtype=np.float64)) if values.size else float("nan")


def counts(values: Values, low: float, high: float, bins: int) -> NDArray[np.intp]:
    """Return how many numbers are in each of the bins between two ends; what is beyond or isn't finite isn't counted.

    Of more than `MOST_VALUES` numbers, every so many are.
    """
    values = values[:: -(-values.size // MOST_VALUES)] if values.size > MOST_VALUES else values
    with np.errstate(invalid="ignore", over="ignore"):
        places = np.floor((values - low) * (bins / (high - low)))
        inside = places[(places >= 0) & (places <= bins)].astype(np.intp)
    # The upper end belongs to the last bin.
    return np.bincount(np.minimum(inside, bins - 1), minlength=bins)


def gradient_sizes(network: Network, x: Values, y: NDArray[Any]) -> list[float]:
    """Return the mean magnitude of the gradient with respect to the weights, layer by layer."""
    _, found = gradients(network, x, y)
    return [
        mean_size(one.weights if layer.mask is None else one.weights[layer.mask])
        for one, layer in zip(found, network.computing_layers, strict=True)
    ]


class GradientHistory:
    """The sizes of the gradients at the moments of a timeline, computed bit by bit and kept as long as the moments."""

    def __init__(self) -> None:
        self._sizes: WeakKeyDictionary[Moment, dict[int, float]] = WeakKeyDictionary()
        self._prepared: Prepared | None = None

    @staticmethod
    def chosen(timeline: Timeline) -> list[Moment]:
        """Return the moments that are gone through: evenly chosen, the first and the newest among them.

        The steps between them are a power of two, so that those of a longer timeline are among those of a shorter one.
        """
        count = len(timeline)
        if not count:
            return []
        step = 1
        while count / step > 2 * MOST_MOMENTS:
            step *= 2
        places = [*range(0, count, step)]
        if places[-1] != count - 1:
            places.append(count - 1)
        return [timeline[place] for place in places]

    def advance(self, timeline: Timeline, prepared: Prepared | None, seconds: float) -> bool:
        """Go on with what isn't known yet, for so long, one moment at least; return whether there is more to do."""
        if prepared is not self._prepared:
            self._sizes.clear()
            self._prepared = prepared
        if prepared is None:
            return False
        known = set(self._sizes)
        missing = [moment for moment in self.chosen(timeline) if moment not in known]
        end = time.perf_counter() + seconds
        # The newest first: it stands beside the numbers of the network that is shown.
        while missing:
            moment = missing.pop(-1 if len(missing) % 2 else 0)
            self._sizes[moment] = self._of(moment, prepared)
            if time.perf_counter() >= end:
                break
        return bool(missing)

    @staticmethod
    def _of(moment: Moment, prepared: Prepared) -> dict[int, float]:
        network = moment.network
        if network.sizes[0] != prepared.x.shape[1] or network.sizes[-1] != _outputs(prepared, network):
            return {}
        sizes = gradient_sizes(network, *samples_for(network, prepared))
        return {layer.uid: size for layer, size in zip(network.computing_layers, sizes, strict=True)}

    def known(self, timeline: Timeline) -> list[Moment]:
        """Return the moments whose sizes are known, from the first to the newest."""
        known = set(self._sizes)
        return [moment for moment in self.chosen(timeline) if moment in known]

    def sizes(self, moments: Sequence[Moment], uids: Sequence[int]) -> NDArray[np.float64]:
        """Return the sizes at known moments, (moments, layers) by uid; NaN where a layer wasn't there."""
        table = [[self._sizes[moment].get(uid, np.nan) for uid in uids] for moment in moments]
        return np.array(table, dtype=np.float64).reshape(len(moments), len(uids))


def _outputs(prepared: Prepared, network: Network) -> int:
    # Class indices say nothing about how many classes there are.
    return prepared.y.shape[1] if prepared.y.ndim == 2 else network.sizes[-1]
