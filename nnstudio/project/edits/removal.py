"""The edit that removes a mixed selection at once."""

from collections.abc import Collection, Sequence

from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import edit, hidden_layer
from nnstudio.project.edits.connections import cut
from nnstudio.project.edits.layers import without_layers
from nnstudio.project.edits.neurons import remove_neurons
from nnstudio.project.project import Project


@edit
def remove(
    project: Project,
    *,
    neurons: Collection[int] = (),
    layers: Collection[int] = (),
    connections: Sequence[tuple[int, int]] = (),
    seed: int = 0,
) -> Project:
    """Remove layers and neurons and cut connections, all in one edit.

    A hidden layer all of whose neurons are among `neurons` goes as a whole. What is part of something larger that
    goes needs no removal of its own.

    Parameters
    ----------
    project : Project
    neurons : collection of int
        uids of neurons and inputs.
    layers : collection of int
        uids of hidden layers.
    connections : sequence of (int, int)
        (source uid, target uid) of each connection to cut.
    seed : int
        Of the matrices that don't fit any more where a layer has gone.

    Raises
    ------
    EditRefused
        If something isn't there (any more), or the inputs or the output would be left with too few neurons.
    """
    network = project.network
    gone_layers = {_layer_number(project, uid) for uid in layers}
    places = [_place(project, uid) for uid in sorted(neurons)]
    selected = set(places)
    for number, layer in enumerate(network.layers, start=1):
        if all((number, index) in selected for index in range(layer.units)):
            gone_layers.add(number)
    cuts = [_connection(project, source, target) for source, target in connections]

    # Weights under a mask survive a later removal of their neighbours, so the order is inside out.
    project = cut(project, cuts)
    project = remove_neurons(project, [place for place in places if place[0] not in gone_layers])
    return without_layers(project, sorted(gone_layers), seed=seed) if gone_layers else project


def _layer_number(project: Project, uid: int) -> int:
    number = project.network.layer_number(uid)
    if number is None:
        raise EditRefused("A layer of the selection isn't there any more; select again")
    hidden_layer(project, number, "{layer} can't be removed: every network has inputs and an output")
    return number


def _place(project: Project, uid: int) -> tuple[int, int]:
    place = project.network.locate(uid)
    if place is None:
        raise EditRefused("A neuron of the selection isn't there any more; select again")
    return place


def _connection(project: Project, source: int, target: int) -> tuple[int, int, int]:
    source_layer, source_index = _place(project, source)
    layer, neuron = _place(project, target)
    if layer != source_layer + 1:
        raise EditRefused(
            "{source} and {target} aren't connected: a connection goes from one layer to the next",
            source=project.network.neuron_name(source_layer, source_index),
            target=project.network.neuron_name(layer, neuron),
        )
    return layer, neuron, source_index
