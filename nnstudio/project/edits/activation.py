"""The edit of a hidden layer's activation and its parameters."""

from collections.abc import Mapping
from dataclasses import replace

from nnstudio.engine import ACTIVATIONS
from nnstudio.errors import EditRefused
from nnstudio.project.edits.checks import edit, hidden_layer
from nnstudio.project.project import Project


@edit
def set_activation(project: Project, layer: int, key: str, parameters: Mapping[str, float] | None = None) -> Project:
    """Choose the activation of a hidden layer; weights and biases stay.

    Parameters
    ----------
    project : Project
    layer : int
    key : str
        A key of `ACTIVATIONS`.
    parameters : Mapping[str, float], optional
        What isn't given has its default. None: a layer that has this activation already keeps its parameters.

    Raises
    ------
    EditRefused
        If the layer has no activation (inputs, output), the key or a parameter is unknown, or a parameter is
        outside its range.
    """
    own = hidden_layer(
        project, layer, "{layer} has no activation to choose; the inputs hand on x, the output has a head"
    )
    check_activation(key)
    if parameters is None and key == own.activation:
        return project
    chosen = ACTIVATIONS[key].complete(parameters or {}, own.name)
    if key == own.activation and chosen == own.activation_params:
        return project
    changed = replace(own, activation=key, activation_params=chosen)
    return replace(project, network=project.network.with_layer(layer, changed))


@edit
def set_all_activations(project: Project, key: str) -> Project:
    """Choose one activation for all hidden layers; a layer that has it already keeps its parameters.

    Raises
    ------
    EditRefused
        If there's no hidden layer, or the activation is unknown.
    """
    check_activation(key)
    if not project.network.layers:
        raise EditRefused("There is no hidden layer to choose an activation for; add a layer first")
    for number in range(1, len(project.network.layers) + 1):
        project = set_activation(project, number, key)
    return project


def check_activation(key: str) -> None:
    """Refuse an activation that the studio doesn't know."""
    if key not in ACTIVATIONS:
        raise EditRefused("There is no activation “{key}”; choose one of {known}", key=key, known=tuple(ACTIVATIONS))
