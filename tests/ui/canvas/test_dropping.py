"""What a drop would do, place by place: pure arithmetic and words, no widget."""

import pytest
from PySide6.QtCore import QPointF

from nnstudio.engine import Network
from nnstudio.project import edits
from nnstudio.ui.canvas.dropping import (
    Place,
    landing_of,
    moved_layer,
    moved_neuron,
    newcomers,
    place_at,
)
from nnstudio.ui.canvas.geometry import Drop, Hit, arrange
from nnstudio.ui.selection import LayerRef, NeuronRef

NOTHING = Hit("empty")


@pytest.fixture(scope="module")
def network():
    """Columns 0 to 4: inputs, three hidden layers, output."""
    return Network.dense(2, [4, 3, 1], 1, activation=["tanh", "relu", "tanh"], head="sigmoid", seed=1)


@pytest.fixture(scope="module")
def layout(network):
    return arrange(network, 1200, 700)


# --- places ---------------------------------------------------------------------------------------


def test_every_slot_point_is_the_place_of_its_slot(network, layout):
    for layer, count in enumerate(network.sizes):
        for index in range(count + 1):
            place = place_at(layout, NOTHING, layout.slot(layer, index))
            assert (place.layer, place.slot, place.gap) == (layer, index, None)


def test_every_gap_point_is_the_place_of_a_new_layer(network, layout):
    for gap in range(1, network.depth):
        place = place_at(layout, NOTHING, layout.gap(gap))
        assert (place.layer, place.gap, place.nearest_gap) == (None, gap, gap)


def test_a_neurons_own_row_wins_half_way_between_two(layout):
    rows = layout.columns[1].ys
    half_way = QPointF(layout.columns[1].x, float(rows[1] + rows[2]) / 2)
    assert place_at(layout, NOTHING, half_way, home=0).row == 1
    assert place_at(layout, NOTHING, half_way, home=3).row == 2


def test_a_header_is_the_end_of_its_column(layout):
    place = place_at(layout, Hit("header", 2), layout.gap(1))
    assert (place.layer, place.slot) == (2, 3)


def test_the_head_block_and_what_is_right_of_it_is_the_output(layout):
    assert place_at(layout, Hit("head", 4), layout.head.center()).layer == 4
    assert place_at(layout, NOTHING, QPointF(layout.head.right() + 5, 650)).layer == 4


# --- a neuron ---------------------------------------------------------------------------------


def test_a_neuron_into_a_hidden_layer(network):
    landing = landing_of("neuron", network, Place(layer=2, slot=1))
    assert landing.drop == Drop("slot", 2, 1)
    assert (landing.tip, landing.detail) == ("Add to Hidden 2", "3 → 4")
    assert landing.hint == "Release to add a neuron to Hidden 2 · Esc cancels"
    assert landing.title == "Add neuron to Hidden 2"
    assert landing.edit is edits.add_neuron
    assert landing.arguments == (2, 1)


@pytest.mark.parametrize(
    ("layer", "tip", "title"), [(0, "Add an input", "Add input"), (4, "Add an output", "Add output")]
)
def test_a_neuron_into_the_inputs_or_the_output(network, layer, tip, title):
    landing = landing_of("neuron", network, Place(layer=layer, slot=0))
    assert (landing.tip, landing.title) == (tip, title)
    assert landing.arguments == (layer, 0)


def test_a_neuron_into_a_gap_is_a_layer_of_one(network):
    landing = landing_of("neuron", network, Place(gap=3, nearest_gap=3))
    assert landing.drop == Drop("gap", 3)
    assert (landing.tip, landing.detail) == ("New layer", "1 neuron")
    assert landing.edit is edits.add_layer
    assert (landing.arguments, landing.options["units"]) == ((3,), 1)


def test_a_neuron_beside_everything_does_nothing(network):
    landing = landing_of("neuron", network, Place())
    assert landing.drop is None
    assert landing.edit is None
    assert landing.hint.endswith("Esc cancels")


# --- a layer, an activation, a head ---------------------------------------------------------------


def test_a_layer_goes_to_the_nearest_gap(network):
    landing = landing_of("layer", network, Place(layer=2, slot=1, nearest_gap=2))
    assert landing.drop == Drop("gap", 2)
    assert landing.options == {"units": 4, "activation": "tanh"}
    assert landing.detail == "4 neurons"


def test_an_activation_onto_a_hidden_layer(network):
    landing = landing_of("relu", network, Place(layer=1))
    assert landing.drop == Drop("layer", 1)
    assert (landing.tip, landing.detail) == ("Set Hidden 1 to ReLU", "Tanh → ReLU")
    assert landing.title == "Set activation of Hidden 1 to ReLU"
    assert landing.arguments == (1, "relu")


def test_an_activation_that_the_layer_has_already_changes_nothing(network):
    landing = landing_of("tanh", network, Place(layer=1))
    assert landing.tip == "Hidden 1 is Tanh already"
    assert landing.edit is None


@pytest.mark.parametrize(
    ("layer", "reason"), [(0, "Inputs have no activation"), (4, "The output has a head: drop an output head here")]
)
def test_an_activation_is_refused_where_there_is_none(network, layer, reason):
    landing = landing_of("relu", network, Place(layer=layer))
    assert landing.refused
    assert landing.drop == Drop("refused", layer, reason=reason)
    assert landing.tip == reason
    assert landing.edit is None


def test_a_head_onto_the_output(network):
    landing = landing_of("head.softmax", network, Place(layer=4))
    assert landing.drop == Drop("head", 4)
    assert (landing.tip, landing.detail) == ("Set head to Softmax", "Sigmoid → Softmax")
    assert landing.arguments == ("softmax",)


def test_a_head_elsewhere_is_refused(network):
    landing = landing_of("head.softmax", network, Place(layer=2))
    assert landing.drop == Drop("refused", 2, reason="Output heads go last")
    assert landing.edit is None


def test_an_unknown_item_lands_nowhere(network):
    assert landing_of("dataset.moons", network, Place(layer=1)).drop is None


# --- what is on the canvas already ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("index", "row", "slot", "detail"), [(0, 2, 3, "1 → 3"), (3, 1, 1, "4 → 2"), (1, 2, 3, "2 → 3")]
)
def test_a_neuron_along_its_layer(network, index, row, slot, detail):
    landing = moved_neuron(network, 1, index, Place(layer=1, slot=0, row=row))
    assert landing.arguments == (1, index, row)
    assert landing.drop == Drop("slot", 1, slot)
    assert landing.detail == detail
    assert landing.title == f"Move H1·{index + 1}"


def test_a_neuron_at_its_own_place_stays(network):
    assert moved_neuron(network, 1, 2, Place(layer=1, row=2)).edit is None


def test_a_neuron_into_another_hidden_layer(network):
    landing = moved_neuron(network, 1, 0, Place(layer=2, slot=3))
    assert landing.edit is edits.move_neuron_to_layer
    assert landing.arguments == (1, 0, 2, 3)
    assert landing.title == "Move H1·1 to Hidden 2"
    assert landing.draws


@pytest.mark.parametrize(
    ("layer", "to", "reason"),
    [
        (0, 1, "Inputs stay in the first column"),
        (4, 3, "Outputs stay in the last column"),
        (1, 0, "Neurons move between hidden layers only"),
        (1, 4, "Neurons move between hidden layers only"),
        (3, 2, "The only neuron of its layer stays; move the layer by its header"),
    ],
)
def test_moves_between_layers_that_are_refused(network, layer, to, reason):
    landing = moved_neuron(network, layer, 0, Place(layer=to))
    assert landing.drop == Drop("refused", to, reason=reason)


@pytest.mark.parametrize(("layer", "gap", "to"), [(1, 3, 2), (1, 4, 3), (3, 1, 1), (3, 2, 2)])
def test_a_layer_into_another_gap(network, layer, gap, to):
    landing = moved_layer(network, layer, gap)
    assert landing.drop == Drop("gap", gap)
    assert landing.arguments == (layer, to)
    assert landing.title == f"Move Hidden {layer}"


@pytest.mark.parametrize("gap", [2, 3])
def test_a_layer_into_the_gaps_beside_it_stays(network, gap):
    assert moved_layer(network, 2, gap).edit is None


@pytest.mark.parametrize(("layer", "reason"), [(0, "The inputs stay first"), (4, "The output stays last")])
def test_the_first_and_the_last_column_stay(network, layer, reason):
    assert moved_layer(network, layer, 2).drop == Drop("refused", layer, reason=reason)


# --- what is new ------------------------------------------------------------------------------


def test_newcomers_are_the_neurons_or_layers_that_an_edit_added(workspace_of):
    workspace = workspace_of()
    before = workspace.network
    workspace.edit("", edits.add_neuron, 1, 1)
    assert newcomers(before, workspace.network) == [NeuronRef(workspace.network.neuron_uid(1, 1))]
    before = workspace.network
    workspace.edit("", edits.add_layer, 1, units=2)
    assert newcomers(before, workspace.network) == [LayerRef(workspace.network.layer_uid(1))]
    before = workspace.network
    workspace.edit("", edits.add_layer, 1, units=1)
    assert newcomers(before, workspace.network) == [NeuronRef(workspace.network.neuron_uid(1, 0))]
    before = workspace.network
    workspace.edit("", edits.set_bias, 1, 0, 3.0)
    assert newcomers(before, workspace.network) == []
