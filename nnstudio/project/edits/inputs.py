"""The edit that belongs to inputs alone; they're added, removed, moved and renamed like neurons of layer 0."""

from dataclasses import replace

import numpy as np

from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import check_neuron, edit, number
from nnstudio.project.edits.columns import with_layers
from nnstudio.project.project import Project
from nnstudio.wording import Text


@edit
def set_input_range(project: Project, index: int, minimum: float, maximum: float) -> Project:
    """Set the range of an input's slider; the input shown stays, within the range or not.

    Parameters
    ----------
    project : Project
    index : int
    minimum, maximum : float
        Finite in float32, and still different there.

    Raises
    ------
    EditRefused
        If there's no such input, an end isn't finite, or the lower end isn't below the upper one.
    """
    check_neuron(project, 0, index)
    low = number(minimum, np.float32, Text("The lower end of the range"))
    high = number(maximum, np.float32, Text("The upper end of the range"))
    own = project.network.inputs[index]
    if not low < high:
        raise EditRefused(
            "The range of {name} can't go from {minimum} to {maximum}: the lower end has to be below the upper one",
            name=own.name,
            minimum=minimum,
            maximum=maximum,
        )
    if (own.min, own.max) == (minimum, maximum):
        return project
    ranged = replace(own, min=float(minimum), max=float(maximum))
    inputs = project.network.inputs
    return with_layers(project, {}, inputs=(*inputs[:index], ranged, *inputs[index + 1 :]))
