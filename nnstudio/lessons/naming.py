"""Names in a lesson's networks in the language of the learner: a file holds one language, a lesson has several."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nnstudio.engine import Layer, Network
from nnstudio.project import Project

_LISTS = ("inputs", "outputs", "classes")
"""What an embedded dataset names, and its own name."""


def renamed(project: Project, names: Mapping[str, str]) -> Project:
    """Return a project with its inputs, layers, neurons, classes and data called otherwise; all else is shared.

    Parameters
    ----------
    project : Project
    names : Mapping
        New names by the old ones; what isn't in it keeps its name.
    """
    if not names:
        return project
    network = project.network
    output = network.output
    neurons, classes = _all(output.neurons, names), _all(output.classes, names)
    if (neurons, classes) != (output.neurons, output.classes):
        output = replace(output, neurons=neurons, classes=classes)
    inputs = tuple(one if one.name not in names else replace(one, name=names[one.name]) for one in network.inputs)
    layers = tuple(_of_layer(layer, names) for layer in network.layers)
    changed = Network(inputs, layers, output, network.extra)
    name = names.get(project.name, project.name)
    return replace(project, network=changed, name=name, dataset=_of_data(project.dataset, names))


def _of_layer(layer: Layer, names: Mapping[str, str]) -> Layer:
    neurons, name = _all(layer.neurons, names), names.get(layer.name, layer.name)
    return layer if (neurons, name) == (layer.neurons, layer.name) else replace(layer, neurons=neurons, name=name)


def _of_data(dataset: Mapping[str, object] | None, names: Mapping[str, str]) -> Mapping[str, object] | None:
    if dataset is None or dataset.get("kind") != "embedded":
        return dataset
    changed = dict(dataset)
    for key in _LISTS:
        values = changed.get(key)
        if isinstance(values, list | tuple):
            changed[key] = list(_all([str(value) for value in values], names))
    if isinstance(own := changed.get("name"), str):
        changed["name"] = names.get(own, own)
    return changed


def _all(values: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names.get(value, value) for value in values)
