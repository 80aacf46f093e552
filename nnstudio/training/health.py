"""Whether neurons can still learn: which never answer on the training samples, and which answer at their limits."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, Network, forward
from nnstudio.project.advice import Remark

FloatArray: TypeAlias = NDArray[np.floating[Any]]

MOST = 512
"""Samples that are looked at."""
DYING = ("relu",)
"""Activations of which a neuron that is never active learns nothing more: their slope below 0 is 0."""
SATURATING = {"sigmoid": 0.25, "tanh": 1.0, "hard_tanh": 1.0}
"""Activations with limits on both sides, and their steepest slope."""
FLAT = 0.05
"""A neuron is at its limit where its slope is less than this share of the steepest."""
MOSTLY = 0.75
"""Neurons that are at their limits for at least this share of the samples are marked."""
_SEED = 0


@dataclass(frozen=True, eq=False)
class Health:
    """How the hidden neurons of a network do on samples; index i is hidden layer number i + 1.

    Attributes
    ----------
    samples : int
    dead : tuple of ndarray of bool, (units,) each
        Never active.
    saturated : tuple of ndarray, (units,) each
        Share of the samples for which a neuron is at its limits; 0 where its activation has none.
    """

    samples: int
    dead: tuple[NDArray[np.bool_], ...]
    saturated: tuple[FloatArray, ...]

    def mark(self, layer: int, index: int) -> str:
        """Return "dead", "saturated" or "" for a neuron by layer number and index."""
        if not 1 <= layer <= len(self.dead) or index >= len(self.dead[layer - 1]):
            return ""
        if self.dead[layer - 1][index]:
            return "dead"
        return "saturated" if self.saturated[layer - 1][index] >= MOSTLY else ""

    def share(self, layer: int, index: int) -> float:
        """Return the share of the samples for which a neuron is at its limits."""
        return float(self.saturated[layer - 1][index])

    def count(self, layer: int) -> tuple[int, int]:
        """Return how many neurons of a hidden layer are dead and how many are marked as saturated."""
        dead = self.dead[layer - 1]
        return int(dead.sum()), int(((self.saturated[layer - 1] >= MOSTLY) & ~dead).sum())


def chosen_rows(samples: int, most: int = MOST) -> NDArray[np.intp]:
    """Return which samples to look at, in rising order: all, or a seeded choice."""
    if samples <= most:
        return np.arange(samples)
    return np.sort(np.random.default_rng(_SEED).choice(samples, most, replace=False))


@np.errstate(all="ignore")
def health(network: Network, x: FloatArray) -> Health:
    """Look a network over.

    Parameters
    ----------
    network : Network
    x : ndarray, (samples, inputs)
        As the network gets them.
    """
    trace = forward(network, x)
    dead: list[NDArray[np.bool_]] = []
    saturated: list[FloatArray] = []
    for number, layer in enumerate(network.layers, start=1):
        z = trace.logits(number)
        steepest = SATURATING.get(layer.activation)
        active = (z > 0) if layer.activation in DYING else np.ones_like(z, dtype=np.bool_)
        dead.append(np.logical_not(np.logical_or.reduce(active, axis=0)))
        if steepest is None:
            saturated.append(np.zeros(layer.units))
        else:
            slope = ACTIVATIONS[layer.activation].derivative(z, **layer.activation_params)
            saturated.append((np.abs(slope) < FLAT * steepest).mean(axis=0))
    return Health(len(x), tuple(dead), tuple(saturated))


def remarks(network: Network, found: Health) -> tuple[Remark, ...]:
    """Return what is to be said of a network's health: a remark a layer and kind."""
    result = []
    for layer in range(1, len(found.dead) + 1):
        dead, saturated = found.count(layer)
        name, units = network.layer_name(layer), network.sizes[layer]
        if dead:
            first = int(np.flatnonzero(found.dead[layer - 1])[0])
            result.append(
                Remark(
                    "dead_neurons",
                    "{layer}: {count} of {units} neurons are never active on the data and learn nothing more",
                    {"layer": name, "count": dead, "units": units},
                    layer=layer,
                    neuron=first,
                )
            )
        if saturated:
            result.append(
                Remark(
                    "saturated_neurons",
                    "{layer}: {count} of {units} neurons are at their limits for most of the data and hardly learn",
                    {"layer": name, "count": saturated, "units": units},
                    layer=layer,
                    neuron=int(found.saturated[layer - 1].argmax()),
                )
            )
    return tuple(result)
