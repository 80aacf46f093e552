"""Save and load give back an equal project, and the same text: for any project."""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnstudio.engine import ACTIVATIONS, HEADS, Input, Layer, Network, OutputLayer
from nnstudio.formats import dumps, loads
from nnstudio.project import Project

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
float32s = st.floats(width=32, allow_nan=False, allow_infinity=False)
doubles = st.floats(-3e38, 3e38)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | doubles | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(texts, json_values, max_size=2)
# No key of the format itself starts with a capital letter.
extras = st.dictionaries(texts.map(lambda text: "X" + text), json_values, max_size=2)


@st.composite
def affine(draw: st.DrawFn, units: int, fan_in: int) -> dict[str, Any]:
    """What hidden layers and the output have in common."""
    return {
        "weights": draw(arrays.arrays(np.float32, (units, fan_in), elements=float32s)),
        "bias": draw(arrays.arrays(np.float32, units, elements=float32s)),
        "neurons": tuple(draw(st.lists(texts, min_size=units, max_size=units))) if draw(st.booleans()) else (),
        "mask": draw(st.none() | arrays.arrays(np.bool_, (units, fan_in))),
        "use_bias": draw(st.booleans()),
        "extra": draw(extras),
    }


@st.composite
def hidden_layers(draw: st.DrawFn, fan_in: int) -> Layer:
    key = draw(st.sampled_from(list(ACTIVATIONS)))
    parameters = {
        parameter.name: draw(st.floats(parameter.minimum, parameter.maximum))
        for parameter in ACTIVATIONS[key].parameters
        if draw(st.booleans())
    }
    return Layer(draw(texts), key, activation_params=parameters, **draw(affine(draw(st.integers(1, 4)), fan_in)))


@st.composite
def inputs(draw: st.DrawFn) -> Input:
    low, high = sorted(draw(st.lists(doubles, min_size=2, max_size=2, unique=True)))
    return Input(draw(texts), low, high, extra=draw(extras))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    network_inputs = draw(st.lists(inputs(), min_size=1, max_size=4))
    fan_in = len(network_inputs)
    layers = []
    for _ in range(draw(st.integers(0, 2))):
        layers.append(draw(hidden_layers(fan_in)))
        fan_in = layers[-1].units
    head = HEADS[draw(st.sampled_from(list(HEADS)))]
    units = draw(st.integers(head.minimum_units, 4))
    count = head.class_count(units) if draw(st.booleans()) else 0
    output = OutputLayer(
        head.key,
        classes=tuple(draw(st.lists(texts, min_size=count, max_size=count))),
        **draw(affine(units, fan_in)),
    )
    network = Network(tuple(network_inputs), tuple(layers), output, extra=draw(extras))
    shown = st.tuples(*[doubles | float32s] * len(network_inputs))
    return Project(
        network,
        name=draw(texts),
        input=draw(st.none() | shown),
        notes=draw(texts),
        dataset=draw(st.none() | objects),
        training=draw(st.none() | objects),
        view=draw(st.none() | objects),
        extra=draw(extras),
    )


@settings(max_examples=60, deadline=None)
@given(projects())
def test_what_was_saved_is_what_is_loaded(project: Project) -> None:
    text = dumps(project)
    read = loads(text, "n.nns")
    assert read == project
    assert dumps(read) == text
    assert text.endswith(b"\n")
    for one, other in zip(read.network.computing_layers, project.network.computing_layers, strict=True):
        # Equality of floats doesn't tell -0.0 from 0.0.
        assert one.weights.tobytes() == other.weights.tobytes()
        assert one.bias.tobytes() == other.bias.tobytes()


@settings(max_examples=30, deadline=None)
@given(projects())
def test_float64_parameters_come_back_as_their_float32(project: Project) -> None:
    layers = [
        replace(layer, weights=layer.weights.astype(np.float64) * 0.7) for layer in project.network.computing_layers
    ]
    network = Network(project.network.inputs, tuple(layers[:-1]), layers[-1])
    read = loads(dumps(Project(network)), "n.nns").network
    for one, other in zip(read.computing_layers, network.computing_layers, strict=True):
        np.testing.assert_array_equal(one.weights, other.weights.astype(np.float32))


def test_large_layers_come_back_exactly() -> None:
    network = Network.dense(300, [200, 30], 10, head="softmax", seed=4)
    assert loads(dumps(Project(network)), "n.nns").network == network
