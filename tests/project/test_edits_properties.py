"""What holds for every edit and every sequence of edits, whatever the arguments."""

import math
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

import numpy as np
from hypothesis import event, given, settings
from hypothesis import strategies as st

from nnstudio.engine import ACTIVATIONS, HEADS, INITIALIZERS, INPUTS_UID, Layer, Network, OutputLayer, forward
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits

Draw = st.DrawFn
Arguments = tuple[tuple[Any, ...], dict[str, Any]]

seeds = st.integers(0, 2**32 - 1)
names = st.text(max_size=5)
numbers = st.one_of(
    st.floats(-3, 3),
    st.floats(-3, 3),
    st.sampled_from([0.0, -0.0, 1e38, -1e38, 1e39, 1e300, math.nan, math.inf, 1e-45]),
)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Networks of up to 4 inputs, 3 hidden layers of 4 neurons and 4 outputs, all heads, float32 and float64."""
    head = draw(st.sampled_from(list(HEADS)))
    outputs = draw(st.integers(HEADS[head].minimum_units, 4))
    count = HEADS[head].class_count(outputs)
    hidden = draw(st.lists(st.integers(1, 4), max_size=3))
    network = Network.dense(
        draw(st.integers(1, 4)),
        hidden,
        outputs,
        activation=[draw(st.sampled_from(list(ACTIVATIONS))) for _ in hidden],
        head=head,
        classes=[f"c{index}" for index in range(count)] if draw(st.booleans()) else (),
        seed=draw(st.integers(0, 100)),
    )
    if draw(st.booleans()):
        layers = [replace(layer, weights=layer.weights.astype(np.float64)) for layer in network.computing_layers]
        network = Network(network.inputs, tuple(layers[:-1]), layers[-1])  # type: ignore[arg-type]
    shown = tuple(float(index) for index in range(len(network.inputs))) if draw(st.booleans()) else None
    return Project(network, input=shown)


def uids(project: Project) -> list[int]:
    """All uids, of inputs, layers and neurons."""
    network = project.network
    layers = network.computing_layers
    return [
        *(value.uid for value in network.inputs),
        *(layer.uid for layer in layers),
        *(uid for layer in layers for uid in layer.neuron_uids),
    ]


def layer(draw: Draw, project: Project, first: int = 0, last: int | None = None) -> int:
    """Draw a layer number, now and then one that isn't there."""
    end = project.network.depth - 1 if last is None else last
    return draw(st.sampled_from([*list(range(first, end + 1)) * 5, first - 1, end + 1]))


def index(draw: Draw, project: Project, number: int, more: int = 0) -> int:
    """Draw the index of a neuron in a layer, now and then one that isn't there."""
    units = project.network.sizes[number] if 0 <= number < project.network.depth else 1
    return draw(st.sampled_from([*list(range(units + more)) * 5, -1, units + more]))


def neuron(draw: Draw, project: Project, first: int = 0) -> tuple[int, int]:
    number = layer(draw, project, first)
    return number, index(draw, project, number)


def connection(draw: Draw, project: Project) -> tuple[int, int, int]:
    number, target = neuron(draw, project, 1)
    return number, target, index(draw, project, number - 1)


def several(draw: Draw, project: Project, one: Callable[[Draw, Project], Any]) -> list[Any]:
    return [one(draw, project) for _ in range(draw(st.integers(0, 3)))]


def array(draw: Draw, shape: tuple[int, ...]) -> Any:
    """Draw numbers of a shape, now and then of another one or with one that isn't finite."""
    off = draw(st.sampled_from([0, 0, 0, 0, 1]))
    size = tuple(length + off for length in shape)
    values = np.random.default_rng(draw(seeds)).integers(-1, 2, size).astype(float)
    values.flat[0] = draw(numbers)
    return values


def shape_of(project: Project, number: int) -> tuple[int, ...]:
    network = project.network
    return network.layer(number).weights.shape if 1 <= number < network.depth else (1, 1)


def activation_and_parameters(draw: Draw) -> tuple[str, dict[str, float] | None]:
    key = draw(st.sampled_from([*ACTIVATIONS, "identity", "identity", "leaky_relu", "elu", "sine"]))
    own = [parameter.name for parameter in ACTIVATIONS[key].parameters] if key in ACTIVATIONS else []
    return key, draw(
        st.none() | st.dictionaries(st.sampled_from([*own * 9, "beta"]), st.floats(0, 1) | numbers, max_size=2)
    )


def a_new_layer(draw: Draw, project: Project) -> Arguments:
    options = {"units": draw(st.integers(0, 4)), "activation": activation_and_parameters(draw)[0], "seed": draw(seeds)}
    return (layer(draw, project, 1),), options


def a_run_of_layers(draw: Draw, project: Project) -> Arguments:
    linear = [number for number, own in enumerate(project.network.layers, 1) if own.activation == "identity"]
    first = draw(st.sampled_from(linear)) if linear and draw(st.booleans()) else layer(draw, project, 1)
    return (first, draw(st.integers(first, first + 1))), {}


def a_new_neuron(draw: Draw, project: Project) -> Arguments:
    number = layer(draw, project)
    at = draw(st.none() | st.just(index(draw, project, number, 1)))
    return (number, at), {"keep_outputs": draw(st.booleans()), "name": draw(names), "seed": draw(seeds)}


def a_move(draw: Draw, project: Project) -> Arguments:
    number, place = neuron(draw, project)
    return (number, place, index(draw, project, number)), {}


def a_move_to_another_layer(draw: Draw, project: Project) -> Arguments:
    number = layer(draw, project, 1, len(project.network.layers))
    to = layer(draw, project, 1, len(project.network.layers))
    return (number, index(draw, project, number), to, index(draw, project, to, 1)), {"seed": draw(seeds)}


def a_row(draw: Draw, project: Project) -> Arguments:
    number, target = neuron(draw, project, 1)
    return (number, target, array(draw, shape_of(project, number)[1:]), draw(st.none() | numbers)), {}


def a_matrix(draw: Draw, project: Project) -> Arguments:
    number = layer(draw, project, 1)
    shape = shape_of(project, number)
    weights = array(draw, shape) if draw(st.booleans()) else None
    return (number, weights, array(draw, shape[:1]) if draw(st.booleans()) else None), {}


def some_classes(draw: Draw, project: Project) -> Arguments:
    output = project.network.output
    count = HEADS[output.head].class_count(output.units)
    given = draw(st.sampled_from([count, count, count, 0, 3]))
    return (draw(st.lists(names, min_size=given, max_size=given)),), {}


def a_selection(draw: Draw, project: Project) -> Arguments:
    network = project.network
    neurons = st.sampled_from(
        [*(value.uid for value in network.inputs), *(u for x in network.computing_layers for u in x.neuron_uids)]
    )
    layers = st.sampled_from([*(own.uid for own in network.layers)] * 5 + [INPUTS_UID, network.output.uid])
    number = draw(st.integers(1, network.depth - 1))
    pair = st.tuples(
        st.integers(0, network.sizes[number - 1] - 1).map(lambda place: network.neuron_uid(number - 1, place)),
        st.sampled_from(network.layer(number).neuron_uids),
    )
    return (), {
        "neurons": draw(st.lists(neurons, max_size=2)),
        "layers": draw(st.lists(layers, max_size=1)),
        "connections": draw(st.lists(pair, max_size=2)),
        "seed": draw(seeds),
    }


def hidden(draw: Draw, project: Project) -> int:
    return layer(draw, project, 1, len(project.network.layers))


DRAWN: dict[str, Callable[[Draw, Project], Arguments]] = {
    "add_layer": a_new_layer,
    "add_layers": lambda draw, project: ((draw(st.integers(0, 2)),), {"seed": draw(seeds)}),
    "insert_linear_layer": lambda draw, project: (
        (layer(draw, project, 1),),
        {"mixed": draw(st.booleans()), "seed": draw(seeds)},
    ),
    "remove_layer": lambda draw, project: ((hidden(draw, project),), {"seed": draw(seeds)}),
    "duplicate_layer": lambda draw, project: ((hidden(draw, project),), {"seed": draw(seeds)}),
    "rename_layer": lambda draw, project: ((hidden(draw, project), draw(names)), {}),
    "move_layer": lambda draw, project: ((hidden(draw, project), hidden(draw, project)), {"seed": draw(seeds)}),
    "merge_linear_layers": a_run_of_layers,
    "add_neuron": a_new_neuron,
    "remove_neurons": lambda draw, project: ((several(draw, project, neuron),), {}),
    "duplicate_neuron": lambda draw, project: (neuron(draw, project), {"keep_outputs": draw(st.booleans())}),
    "rename_neuron": lambda draw, project: ((*neuron(draw, project), draw(names)), {}),
    "move_neuron": a_move,
    "move_neuron_to_layer": a_move_to_another_layer,
    "set_input_range": lambda draw, project: ((index(draw, project, 0), draw(numbers), draw(numbers)), {}),
    "set_activation": lambda draw, project: ((hidden(draw, project), *activation_and_parameters(draw)), {}),
    "set_all_activations": lambda draw, project: ((activation_and_parameters(draw)[0],), {}),
    "set_head": lambda draw, project: ((draw(st.sampled_from([*HEADS, "argmax"])),), {}),
    "set_classes": some_classes,
    "rename_class": lambda draw, project: ((index(draw, project, project.network.depth - 1), draw(names)), {}),
    "set_weight": lambda draw, project: ((*connection(draw, project), draw(numbers)), {}),
    "set_bias": lambda draw, project: ((*neuron(draw, project, 1), draw(numbers)), {}),
    "set_row": a_row,
    "set_matrix": a_matrix,
    "cut": lambda draw, project: ((several(draw, project, connection),), {}),
    "restore": lambda draw, project: ((several(draw, project, connection),), {}),
    "set_use_bias": lambda draw, project: ((layer(draw, project, 1), draw(st.booleans())), {}),
    "set_all_use_bias": lambda draw, project: ((draw(st.booleans()),), {}),
    "reinitialize": lambda draw, project: (
        (draw(st.none() | st.just(layer(draw, project, 1))),),
        {"initializer": draw(st.sampled_from([None, *INITIALIZERS, "magic"])), "seed": draw(seeds)},
    ),
    "rename_project": lambda draw, project: ((draw(names),), {}),
    "set_notes": lambda draw, project: ((draw(names),), {}),
    "remove": a_selection,
}


def test_every_edit_is_drawn() -> None:
    assert set(DRAWN) == set(edits.__all__)


def snapshot(project: Project) -> list[Any]:
    """Everything in a project, with its arrays as bytes: nothing that could change along with it."""
    network = project.network
    return [
        [getattr(project, part.name) for part in fields(project) if part.name != "network"],
        [(value.name, value.min, value.max, value.uid) for value in network.inputs],
        [
            [
                part.tobytes() if isinstance(part, np.ndarray) else part
                for part in (getattr(layer, part.name) for part in fields(layer))
            ]
            for layer in network.computing_layers
        ],
    ]


def rebuilt(project: Project) -> Project:
    """The project made once more from copies of its parts, through all checks of the constructors."""

    def layers() -> Iterator[Layer | OutputLayer]:
        for layer in project.network.computing_layers:
            mask = None if layer.mask is None else layer.mask.copy()
            yield replace(layer, weights=layer.weights.copy(), bias=layer.bias.copy(), mask=mask)

    *hidden, output = layers()
    inputs = tuple(replace(value) for value in project.network.inputs)
    network = Network(inputs, tuple(hidden), output)  # type: ignore[arg-type]
    return replace(project, network=network)


def check_valid(project: Project) -> None:
    network = project.network
    assert rebuilt(project) == project
    assert len(set(uids(project))) == len(uids(project))
    assert project.input is None or len(project.input) == len(network.inputs)
    assert len(network.output.classes) in (0, HEADS[network.output.head].class_count(network.output.units))
    for layer in network.computing_layers:
        assert not layer.weights.flags.writeable
        assert not layer.bias.flags.writeable
        assert layer.mask is None or not layer.mask.flags.writeable
    x = np.linspace(-1, 1, 3 * len(network.inputs)).reshape(3, -1)
    assert forward(network, x).output.shape == (3, network.sizes[-1])


@settings(max_examples=150, deadline=None)
@given(projects(), st.lists(st.sampled_from(sorted(DRAWN)), min_size=1, max_size=12), st.data())
def test_any_sequence_of_edits_keeps_a_valid_project(project: Project, steps: list[str], data: st.DataObject) -> None:
    history = []
    for step in steps:
        args, kwargs = DRAWN[step](data.draw, project)
        edit = getattr(edits, step)
        before = snapshot(project)
        history.append((project, before))
        try:
            after = edit(project, *args, **kwargs)
        except EditRefused as refusal:
            event(f"{step} refused")
            message = str(refusal)
            after = project
        else:
            event(f"{step} {'changed nothing' if after is project else 'done'}")
            message = "done"
        assert message
        assert snapshot(project) == before
        check_valid(after)
        if after is not project:
            assert after == edit(project, *args, **kwargs), "the same edit gives the same value"
            assert after != project or uids(after) != uids(project), (
                "an edit that changes nothing gives the same project"
            )
        project = after
    for old, was in history:
        assert snapshot(old) == was


def batch(project: Project, dtype: Any = np.float64) -> Any:
    return np.random.default_rng(0).normal(size=(8, len(project.network.inputs))).astype(dtype)


@settings(max_examples=60, deadline=None)
@given(projects(), st.data())
def test_moving_a_neuron_is_an_exact_permutation(project: Project, data: st.DataObject) -> None:
    network = project.network
    layer = data.draw(st.integers(0, network.depth - 1))
    index, to = (data.draw(st.integers(0, network.sizes[layer] - 1)) for _ in range(2))
    after = edits.move_neuron(project, layer, index, to)

    order = list(range(network.sizes[layer]))
    order.insert(to, order.pop(index))
    if layer > 0:
        own, moved = network.layer(layer), after.network.layer(layer)
        np.testing.assert_array_equal(moved.weights, own.weights[order])
        np.testing.assert_array_equal(moved.bias, own.bias[order])
        assert moved.neuron_uids == tuple(own.neuron_uids[i] for i in order)
    if layer < network.depth - 1:
        following, moved = network.layer(layer + 1), after.network.layer(layer + 1)
        np.testing.assert_array_equal(moved.weights, following.weights[:, order])
        assert moved.bias is following.bias

    x = batch(project)
    expected = forward(network, x).output
    found = forward(after.network, x[:, order] if layer == 0 else x).output
    np.testing.assert_allclose(
        found, expected[:, order] if layer == network.depth - 1 else expected, rtol=0, atol=1e-12
    )
    assert edits.move_neuron(after, layer, to, index) == project


@settings(max_examples=60, deadline=None)
@given(projects(), st.data())
def test_a_new_neuron_that_keeps_the_outputs_keeps_them(project: Project, data: st.DataObject) -> None:
    network = project.network
    layer = data.draw(st.integers(0, network.depth - 2))
    at = data.draw(st.integers(0, network.sizes[layer]))
    after = edits.add_neuron(project, layer, at, seed=data.draw(seeds))
    x = batch(project)
    grown = np.insert(x, at, 5.0, axis=1) if layer == 0 else x
    # An exact 0 is added to each sum; only the order in which the machine sums may differ.
    np.testing.assert_allclose(forward(after.network, grown).output, forward(network, x).output, rtol=0, atol=1e-12)
    assert edits.remove_neurons(after, [(layer, at)]) == project


@settings(max_examples=60, deadline=None)
@given(projects(), st.data())
def test_a_copy_that_keeps_the_outputs_keeps_them(project: Project, data: st.DataObject) -> None:
    network = project.network
    layer = data.draw(st.integers(0, network.depth - 2))
    index = data.draw(st.integers(0, network.sizes[layer] - 1))
    after = edits.duplicate_neuron(project, layer, index)
    x = batch(project)
    grown = np.insert(x, index + 1, x[:, index], axis=1) if layer == 0 else x
    np.testing.assert_allclose(forward(after.network, grown).output, forward(network, x).output, rtol=0, atol=1e-12)


@settings(max_examples=60, deadline=None)
@given(projects(), st.sampled_from(list(HEADS)))
def test_a_change_of_head_keeps_what_the_network_knows(project: Project, key: str) -> None:
    before, after = project.network.output, edits.set_head(project, key).network.output
    x = batch(project)
    old, new = forward(project.network, x), forward(edits.set_head(project, key).network, x)
    if before.units == after.units:
        np.testing.assert_array_equal(new.z[-1], old.z[-1])
        assert after.neuron_uids == before.neuron_uids
    elif before.units == 1:
        np.testing.assert_array_equal(new.z[-1][:, 0], 0)
        np.testing.assert_allclose(new.z[-1][:, 1:], old.z[-1], rtol=0, atol=1e-12)
    else:
        assert (before.head, after.head) == ("softmax", "sigmoid")
        tolerance = 1e-12 if before.weights.dtype == np.float64 else 1e-6
        np.testing.assert_allclose(new.output[:, 0], old.output[:, 1], rtol=0, atol=tolerance)
