"""Edits that cut connections and restore them; the weight waits under the mask."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.project.edits.checks import check_connection, edit
from nnstudio.project.edits.columns import with_layers
from nnstudio.project.project import Project


@edit
def cut(project: Project, connections: Sequence[tuple[int, int, int]]) -> Project:
    """Cut connections: their weights count as 0 and stay so in training, until they're restored.

    Parameters
    ----------
    project : Project
    connections : sequence of (int, int, int)
        (layer number, neuron, source) of each; source is the index in the layer before.

    Returns
    -------
    Project
        The same one if all of them are cut already.

    Raises
    ------
    EditRefused
        If one isn't there.
    """
    return _connect(project, connections, connected=False)


@edit
def restore(project: Project, connections: Sequence[tuple[int, int, int]]) -> Project:
    """Restore connections that were cut, with the weights that they had; arguments as for `cut`."""
    return _connect(project, connections, connected=True)


def _connect(project: Project, connections: Sequence[tuple[int, int, int]], *, connected: bool) -> Project:
    for layer, neuron, source in connections:
        check_connection(project, layer, neuron, source)
    changed: dict[int, list[tuple[int, int]]] = {}
    for layer, neuron, source in connections:
        if project.network.layer(layer).connected(neuron, source) != connected:
            changed.setdefault(layer, []).append((neuron, source))
    if not changed:
        return project
    exchanged = {}
    for layer, places in changed.items():
        own = project.network.layer(layer)
        mask = np.ones(own.weights.shape, dtype=np.bool_) if own.mask is None else own.mask.copy()
        neurons, sources = zip(*places, strict=True)
        mask[list(neurons), list(sources)] = connected
        exchanged[layer] = replace(own, mask=mask)
    return with_layers(project, exchanged)
