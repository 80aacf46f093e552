"""What a person can do to a project, as pure functions: ``f(project, ...) -> Project``.

Every edit leaves the old value as it is, shares with it whatever it doesn't touch, returns the very same project
where nothing changes, and raises `EditRefused` with a sentence for a person where it's impossible. Layers are
given by layer number: 0 the inputs, 1 to n the hidden layers, n + 1 the output.
"""

from nnstudio.project.edits.activation import set_activation, set_all_activations
from nnstudio.project.edits.connections import cut, restore
from nnstudio.project.edits.depth import add_layers, insert_linear_layer
from nnstudio.project.edits.document import rename_project, set_notes
from nnstudio.project.edits.inputs import set_input_range
from nnstudio.project.edits.layers import (
    add_layer,
    duplicate_layer,
    merge_linear_layers,
    move_layer,
    remove_layer,
    rename_layer,
)
from nnstudio.project.edits.neurons import (
    add_neuron,
    duplicate_neuron,
    move_neuron,
    move_neuron_to_layer,
    remove_neurons,
    rename_neuron,
)
from nnstudio.project.edits.output import rename_class, set_classes, set_head
from nnstudio.project.edits.removal import remove
from nnstudio.project.edits.weights import (
    reinitialize,
    set_all_use_bias,
    set_bias,
    set_matrix,
    set_row,
    set_use_bias,
    set_weight,
)

__all__ = [
    "add_layer",
    "add_layers",
    "add_neuron",
    "cut",
    "duplicate_layer",
    "duplicate_neuron",
    "insert_linear_layer",
    "merge_linear_layers",
    "move_layer",
    "move_neuron",
    "move_neuron_to_layer",
    "reinitialize",
    "remove",
    "remove_layer",
    "remove_neurons",
    "rename_class",
    "rename_layer",
    "rename_neuron",
    "rename_project",
    "restore",
    "set_activation",
    "set_all_activations",
    "set_all_use_bias",
    "set_bias",
    "set_classes",
    "set_head",
    "set_input_range",
    "set_matrix",
    "set_notes",
    "set_row",
    "set_use_bias",
    "set_weight",
]
