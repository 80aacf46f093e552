"""Edits of several things at once, put together from those of the project: one step to undo."""

from collections.abc import Mapping, Sequence

import numpy as np

from nnstudio.project import Project, edits
from nnstudio.project.edits.neurons import add_neurons


def set_units(project: Project, layer: int, count: int, *, keep_outputs: bool, seed: int) -> Project:
    """Grow or shrink a layer at its end until it has `count` neurons (inputs, outputs).

    Raises
    ------
    EditRefused
        If the layer can't have so few or so many.
    """
    units = project.network.sizes[layer]
    if count < units:
        return edits.remove_neurons(project, [(layer, index) for index in range(max(0, count), units)])
    if count == units:
        return project
    return add_neurons(project, layer, units, ("",) * (count - units), keep_outputs=keep_outputs, seed=seed)


def set_biases(project: Project, places: Sequence[tuple[int, int]], value: float) -> Project:
    """Set the bias of the neurons at (layer number, index)."""
    by_layer: dict[int, list[int]] = {}
    for layer, index in places:
        by_layer.setdefault(layer, []).append(index)
    for layer, indices in by_layer.items():
        bias = project.network.layer(layer).bias.astype(np.float64)
        bias[indices] = value
        project = edits.set_matrix(project, layer, bias=bias)
    return project


def set_weights(project: Project, connections: Sequence[tuple[int, int, int]], value: float) -> Project:
    """Set the weight of the connections (layer number, neuron, source)."""
    for layer, neuron, source in connections:
        project = edits.set_weight(project, layer, neuron, source, value)
    return project


def set_activations(
    project: Project, layers: Sequence[int], key: str, parameters: Mapping[str, float] | None = None
) -> Project:
    """Choose the activation of several hidden layers."""
    for layer in layers:
        project = edits.set_activation(project, layer, key, parameters)
    return project
