"""How large gradients are in each layer, and what the activation of the hidden layers does to them.

The backward pass multiplies by the weights and by f'(z) in each layer on the way to the front. The slope of the sigmoid
is 0.25 at most, that of tanh 1 at most, that of ReLU 0 or 1: so gradients vanish, or neurons die.
"""

from dataclasses import dataclass, replace

import numpy as np

from nnstudio.engine import Network, backpropagate, forward
from nnstudio.labs.samples import Samples
from nnstudio.training.health import health
from nnstudio.training.layer_statistics import mean_size

COMPARED = ("sigmoid", "tanh", "relu")
"""The activations that are put side by side."""
MEASURES = ("weights", "sums")
DEEP = 4
"""From so many hidden layers on, the layers show what becomes of a gradient on the way."""


@dataclass(frozen=True)
class Flow:
    """The gradients of a network on samples; index i is layer number i + 1, the last is the output.

    Attributes
    ----------
    weights : tuple of float
        Mean of |dL/dw| over a layer's connections, L being the mean loss of the samples; NaN where all are cut.
    sums : tuple of float
        Mean of |dL/dz| over a layer's neurons and the samples, L being the loss of the sample.
    dead, saturated : tuple of int
        How many neurons of each hidden layer are never active, and are at their limits for most samples.
    """

    weights: tuple[float, ...]
    sums: tuple[float, ...]
    dead: tuple[int, ...]
    saturated: tuple[int, ...]

    def sizes(self, measure: str) -> tuple[float, ...]:
        """Return one of the `MEASURES`."""
        return self.weights if measure == "weights" else self.sums

    def ratio(self, measure: str) -> float:
        """Return the size in the first layer divided by that in the output; NaN where that is none."""
        sizes = self.sizes(measure)
        if not (np.isfinite(sizes[0]) and np.isfinite(sizes[-1])) or sizes[-1] == 0:
            return float("nan")
        return sizes[0] / sizes[-1]


def with_activation(network: Network, key: str) -> Network:
    """Return a network with one activation in all hidden layers, and the weights that it has."""
    layers = tuple(
        layer if layer.activation == key else replace(layer, activation=key, activation_params={})
        for layer in network.layers
    )
    return replace(network, layers=layers)


@np.errstate(all="ignore")
def flow(network: Network, samples: Samples) -> Flow:
    """Return the gradients of a network on samples; infinite or NaN where the network overflows."""
    trace = forward(network, samples.x)
    back = backpropagate(network, trace, samples.y)
    weights = [
        mean_size(one.weights if layer.mask is None else one.weights[layer.mask])
        for one, layer in zip(back.gradients, network.computing_layers, strict=True)
    ]
    # The loss is a mean over the samples: so many times its gradient is that of the sample's own.
    sums = [mean_size(delta) * len(samples) for delta in back.deltas]
    found = health(network, samples.x)
    counts = [found.count(number) for number in range(1, len(network.layers) + 1)]
    return Flow(tuple(weights), tuple(sums), tuple(dead for dead, _ in counts), tuple(full for _, full in counts))


def comparison(network: Network, samples: Samples) -> dict[str, Flow]:
    """Return the flow of a network as it is, by the key "", and with each of the `COMPARED` activations."""
    return {
        "": flow(network, samples),
        **{key: flow(with_activation(network, key), samples) for key in COMPARED},
    }
