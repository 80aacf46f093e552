"""Edits that make a network deeper: a linear layer that changes nothing, or several layers that can learn.

A linear layer put between two columns leaves what the network computes as it is, whatever its matrix, if the layer
behind it takes the inverse in: W x = (W R⁻¹) (R x). `merge_linear_layers` is the way back.
"""

from dataclasses import replace

import numpy as np

from nnstudio.engine import Layer, Network, OutputLayer
from nnstudio.engine.arrays import FloatArray
from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import check_sizes, edit
from nnstudio.project.edits.columns import frozen
from nnstudio.project.edits.layers import add_layer
from nnstudio.project.edits.names import next_free
from nnstudio.project.project import Project


@edit
def insert_linear_layer(project: Project, at: int, *, mixed: bool = False, seed: int = 0) -> Project:
    """Put a linear layer between two columns without changing what the network computes.

    It has as many neurons as the smaller of the two columns, so that nothing is lost on the way. Its bias is 0: biases
    stay with their neurons.

    Parameters
    ----------
    project : Project
    at : int
        The layer number that it gets, 1 to n + 1; what was there moves on by one.
    mixed : bool
        False: one of the two matrices is the old one, the other hands each value on as it is, and not even rounding
        changes. True: values are mirrored in a random direction, and mirrored back by the layer behind; the outputs
        are equal up to rounding.
    seed : int
        Of the direction.

    Raises
    ------
    EditRefused
        If there's no such gap, or the network would grow past the studio's limits.
    """
    network = project.network
    last = len(network.layers) + 1
    if not 1 <= at <= last:
        raise EditRefused(
            "A linear layer can become layer 1 to {last}, between the inputs and the output; {at} isn't one of them",
            last=last,
            at=at,
        )
    behind = network.layer(at)
    units = min(behind.units, behind.fan_in)
    sizes = list(network.sizes)
    sizes.insert(at, units)
    check_sizes(sizes)
    name = next_free("Hidden 0", [layer.name for layer in network.layers])
    layer, behind = _in_two(behind, units, name, np.random.default_rng(seed) if mixed else None)
    layers = (*network.layers[: at - 1], layer)
    if isinstance(behind, OutputLayer):
        return replace(project, network=replace(network, layers=layers, output=behind))
    return replace(project, network=replace(network, layers=(*layers, behind, *network.layers[at:])))


def _in_two(
    behind: Layer | OutputLayer, units: int, name: str, generator: np.random.Generator | None
) -> tuple[Layer, Layer | OutputLayer]:
    """Return a linear layer, and a layer changed so that the two together compute what it did."""
    dtype = behind.weights.dtype
    weights, hands_on = behind.weights, frozen(np.eye(units, dtype=dtype))
    before_mask, behind_mask = (behind.mask, None) if units == behind.units else (None, behind.mask)
    first, second = (weights, hands_on) if units == behind.units else (hands_on, weights)
    if generator is not None:
        # A mirror image mirrored again is what it was: no inverse to round, and no number grows by it.
        mirror = _mirror(generator, units)
        own = behind.effective_weights.astype(np.float64)
        with np.errstate(over="ignore", invalid="ignore"):
            parts = (mirror @ own, mirror) if units == behind.units else (mirror, own @ mirror)
        first, second = (_cast(part, dtype, name) for part in parts)
        before_mask = behind_mask = None
    layer = Layer(
        name=name,
        activation="identity",
        weights=first,
        bias=frozen(np.zeros(units, dtype=dtype)),
        mask=before_mask,
        use_bias=behind.use_bias,
    )
    return layer, replace(behind, weights=second, mask=behind_mask)


def _mirror(generator: np.random.Generator, units: int) -> FloatArray:
    """Draw the matrix of a reflection, I - 2 v vᵀ / (vᵀ v): it is its own inverse."""
    v = generator.standard_normal(units)
    mirror: FloatArray = np.eye(units) - np.outer(2 / (v @ v) * v, v)
    return mirror


def _cast(values: FloatArray, dtype: np.dtype[np.floating], name: str) -> FloatArray:
    with np.errstate(over="ignore"):
        cast: FloatArray = values.astype(dtype)
    if not np.isfinite(cast).all():
        raise EditRefused(
            "The weights of {layer} would be too large for a number here; make the weights smaller first", layer=name
        )
    return frozen(np.ascontiguousarray(cast))


@edit
def add_layers(project: Project, count: int, *, activation: str | None = None, seed: int = 0) -> Project:
    """Put several hidden layers before the output, as wide as the last hidden one.

    Parameters
    ----------
    project : Project
    count : int
        How many, 1 or more.
    activation : str, optional
        A key of `ACTIVATIONS`; that of the last hidden layer if not given, tanh where there is none.
    seed : int
        Of their weights.

    Raises
    ------
    EditRefused
        If the count is below 1, the activation unknown, or the network would grow past the studio's limits.
    """
    if count < 1:
        raise EditRefused("At least one layer can be added, and {count} were asked for", count=count)
    units, key = _last_hidden(project.network)
    generator = np.random.default_rng(seed)
    for _ in range(count):
        project = add_layer(
            project,
            len(project.network.layers) + 1,
            units=units,
            activation=key if activation is None else activation,
            seed=int(generator.integers(2**32)),
        )
    return project


def _last_hidden(network: Network) -> tuple[int, str]:
    if not network.layers:
        return 4, "tanh"
    return network.layers[-1].units, network.layers[-1].activation
