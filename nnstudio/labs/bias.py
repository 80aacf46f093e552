"""What a bias does: where a neuron's threshold is with and without it, and the network without its biases.

With an input x that moves while all else is held, z = w x + h + b, where h is what the other terms come to. So the
bias moves the place where z = 0 from -h / w to -(h + b) / w, and nothing else: the curve keeps its shape.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine import Layer, Network, OutputLayer
from nnstudio.project import Project, edits

Point = tuple[float, float]


@dataclass(frozen=True)
class Along:
    """A neuron's z along one of the values that it is given.

    Attributes
    ----------
    weight : float
        Of the value that moves.
    held : float
        What the other terms come to.
    bias : float
        0 where it is switched off.
    here : float
        Where the value is now.
    """

    weight: float
    held: float
    bias: float
    here: float

    @property
    def threshold(self) -> float | None:
        """Where z = 0; None where the value doesn't count, or it is nowhere near the finite numbers."""
        return _root(self.weight, self.held + self.bias)

    @property
    def threshold_without(self) -> float | None:
        """Where z = 0 with a bias of 0."""
        return _root(self.weight, self.held)

    def z(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return z at some values."""
        return self.weight * values + (self.held + self.bias)

    def z_without(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return z at some values with a bias of 0."""
        return self.weight * values + self.held


def along(layer: Layer | OutputLayer, neuron: int, source: int, values: ArrayLike) -> Along:
    """Return how a neuron's z depends on one of the values that it is given.

    Parameters
    ----------
    layer : Layer or OutputLayer
    neuron : int
    source : int
        Index of the value that moves.
    values : array_like, (fan_in,)
        What the neuron is given now.
    """
    given = np.asarray(values, dtype=np.float64)
    weights = layer.effective_weights[neuron].astype(np.float64)
    others = np.arange(len(given)) != source
    with np.errstate(all="ignore"):
        held = float(weights[others] @ given[others])
    return Along(float(weights[source]), held, float(layer.effective_bias[neuron]), float(given[source]))


def _root(weight: float, constant: float) -> float | None:
    if weight == 0.0 or not math.isfinite(constant):
        return None
    root = -constant / weight
    # Adding 0 makes 0 of -0.
    return root + 0.0 if math.isfinite(root) else None


def zero_line(
    first: float, second: float, constant: float, across: tuple[float, float], up: tuple[float, float]
) -> tuple[Point, Point] | None:
    """Return the part of the line ``first x + second y + constant = 0`` inside a box; None if it misses it.

    Parameters
    ----------
    first, second, constant : float
        Weights of the two values, and the bias (with what other terms come to).
    across, up : tuple of float
        The box: lower and upper end along x and along y.
    """
    if not all(map(math.isfinite, (first, second, constant))) or (first == 0.0 and second == 0.0):
        return None
    found: list[Point] = []
    if second != 0.0:
        found += [(x, -(first * x + constant) / second) for x in across]
    if first != 0.0:
        found += [(-(second * y + constant) / first, y) for y in up]
    width, height = across[1] - across[0], up[1] - up[0]
    inside = [
        (min(across[1], max(across[0], x)), min(up[1], max(up[0], y)))
        for x, y in found
        if across[0] - 1e-9 * width <= x <= across[1] + 1e-9 * width
        and up[0] - 1e-9 * height <= y <= up[1] + 1e-9 * height
    ]
    if not inside:
        return None
    start = inside[0]
    end = max(inside, key=lambda point: math.dist(point, start))
    return (start, end) if end != start else None


def without_bias(network: Network, layer: int | None = None, neuron: int | None = None) -> Network:
    """Return the network with biases left out: of all layers, of one layer, or of one neuron of it."""
    if layer is not None and neuron is not None:
        own = network.layer(layer)
        bias = own.bias.copy()
        bias[neuron] = 0
        return network.with_layer(layer, replace(own, bias=bias))
    for number, own in enumerate(network.computing_layers, start=1):
        if layer in (None, number) and own.use_bias:
            network = network.with_layer(number, replace(own, use_bias=False))
    return network


def with_bias(
    network: Network, layer: int | None = None, neuron: int | None = None, bias: float | None = None
) -> Network:
    """Return the network with biases in use: of all layers, of one layer, or of one neuron of it, which is given one.

    A neuron's bias isn't in use before that of its layer is.
    """
    for number, own in enumerate(network.computing_layers, start=1):
        if layer in (None, number) and not own.use_bias:
            network = network.with_layer(number, replace(own, use_bias=True))
    if layer is not None and neuron is not None and bias is not None:
        own = network.layer(layer)
        changed = own.bias.copy()
        changed[neuron] = bias
        network = network.with_layer(layer, replace(own, bias=changed))
    return network


def beginners(project: Project, seed: int) -> tuple[Project, Project]:
    """Return the project with fresh random weights, once with all its biases in use and once without any.

    The weights of the two are the same, and all biases are 0: they start as one function, and only what they may
    learn differs.
    """
    fresh = edits.reinitialize(project, seed=seed)
    return (
        edits.set_all_use_bias(fresh, True),
        edits.set_all_use_bias(fresh, False),
    )
