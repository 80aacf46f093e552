"""The edits that give a network other ends: inputs and a head as some data needs them.

One rule for all ends: what has the name that is needed stays, what is left takes the names that are left in their
order, what is missing is added and what is over is removed. All that stays keeps its weights and uids.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.engine import HEADS
from nnstudio.project import Project, edits
from nnstudio.project.edits.checks import edit
from nnstudio.project.edits.classes import labels
from nnstudio.project.edits.columns import taken, with_layers
from nnstudio.project.edits.neurons import add_neurons

_SEED = 1
"""Of the weights of what is added: not 0, with which a fresh network was drawn."""


def matched(own: Sequence[str], wanted: Sequence[str]) -> list[int | None]:
    """Return for each name that is wanted the index of what becomes it; None for what is missing."""
    free: dict[str, list[int]] = {}
    for index in range(len(own) - 1, -1, -1):
        free.setdefault(own[index], []).append(index)
    found: list[int | None] = [free[name].pop() if free.get(name) else None for name in wanted]
    left = iter(sorted(index for indices in free.values() for index in indices))
    return [next(left, None) if index is None else index for index in found]


@edit
def make_inputs(project: Project, names: Sequence[str], ranges: Sequence[tuple[float, float]] = ()) -> Project:
    """Give a project these inputs, in this order.

    Parameters
    ----------
    project : Project
    names : sequence of str
        One or more.
    ranges : sequence of (float, float), optional
        Lowest and highest value of each.
    """
    own = [one.name for one in project.network.inputs]
    project = _made(project, 0, matched(own, names), names)
    project = rename_inputs(project, names)
    return set_ranges(project, ranges) if ranges else project


@edit
def rename_inputs(project: Project, names: Sequence[str]) -> Project:
    """Name the inputs, in their order."""
    inputs = tuple(
        one if not name or one.name == name else replace(one, name=name)
        for one, name in zip(project.network.inputs, names, strict=True)
    )
    return project if inputs == project.network.inputs else with_layers(project, {}, inputs=inputs)


@edit
def set_ranges(project: Project, ranges: Sequence[tuple[float, float]]) -> Project:
    """Give every input's slider a range; an end that is the other one in float32 leaves it as it is."""
    inputs = tuple(
        one
        if (one.min, one.max) == (low, high) or not np.float32(low) < np.float32(high)
        else replace(one, min=low, max=high)
        for one, (low, high) in zip(project.network.inputs, ranges, strict=True)
    )
    return project if inputs == project.network.inputs else with_layers(project, {}, inputs=inputs)


@edit
def make_head(project: Project, key: str, units: int, names: Sequence[str]) -> Project:
    """Give a project this head, for classes, labels or columns of numbers with these names.

    Parameters
    ----------
    project : Project
    key : str
        A key of `HEADS`.
    units : int
        Its neurons.
    names : sequence of str
        The classes where the head has any - two for one sigmoid neuron, which stands for the second -, else the
        neurons.
    """
    last = project.network.depth - 1
    if units < len(names):  # a sigmoid for two classes
        if project.network.output.head == "softmax":
            # The difference of both rows gives the very probabilities that they gave.
            project = _made(project, last, matched(_names(project), names))
        else:
            own = _names(project)
            project = taken(project, last, [own.index(names[1]) if names[1] in own else 0])
        project = edits.set_head(project, key)
    else:
        project = edits.set_head(project, key)
        project = _made(project, last, matched(_names(project), names))
    output = project.network.output
    if HEADS[key].class_count(units):
        different = len(set(names)) == len(names)
        output = replace(output, classes=tuple(names) if different else (), neurons=("",) * units)
    else:
        output = replace(output, neurons=tuple(names))
    return project if output == project.network.output else with_layers(project, {last: output})


def _names(project: Project) -> tuple[str, ...]:
    """Return what each output neuron stands for."""
    output = project.network.output
    return labels(output) or output.neurons


@edit
def rename_classes(project: Project, names: Sequence[str]) -> Project:
    """Name the classes; one that has such a name already keeps it."""
    places = matched(project.network.output.classes, names)
    renamed = list(names)
    for name, place in zip(names, places, strict=True):
        assert place is not None
        renamed[place] = name
    return name_classes(project, renamed)


@edit
def name_classes(project: Project, names: Sequence[str]) -> Project:
    """Name all classes of the output exactly so: as the data has them, to the last space."""
    output = project.network.output
    if output.classes == tuple(names):
        return project
    return with_layers(project, {project.network.depth - 1: replace(output, classes=tuple(names))})


def _made(project: Project, layer: int, places: Sequence[int | None], names: Sequence[str] = ()) -> Project:
    """Make a column of what is at `places`, in this order, with new neurons (so named) where there is nothing."""
    missing = [index for index, place in enumerate(places) if place is None]
    units = project.network.sizes[layer]
    if missing:
        # Inputs without a name would be called by the next free one, which takes long for thousands.
        fresh = tuple(names[index] if names else "" for index in missing)
        project = add_neurons(project, layer, units, fresh, keep_outputs=False, seed=_SEED)
    added = iter(range(units, units + len(missing)))
    return taken(project, layer, [next(added) if place is None else place for place in places])
