"""Writes the native network file (`*.nns`): a `Project` as text that a person can read, diff and edit.

What is written is always what `loads` takes: everything that a read would refuse is refused here, before the disk is
touched. Optional keys that say nothing are left out.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import ACTIVATIONS, Input, Layer, Network, OutputLayer
from nnstudio.errors import FileRefused
from nnstudio.formats.arrays import Float32Array, array_json
from nnstudio.formats.fields import Place, check_float32
from nnstudio.formats.json_text import json_text
from nnstudio.formats.limits import FILE_BYTES
from nnstudio.formats.migrations import VERSION
from nnstudio.project import Project
from nnstudio.project.limits import excess
from nnstudio.wording import Phrase, Text

_PROJECT_KEYS = ("format", "version", "name", "network", "input", "dataset", "training", "view", "notes")
_NETWORK_KEYS = ("inputs", "layers", "output")
_INPUT_KEYS = ("name", "min", "max")
_LAYER_KEYS = ("name", "activation", "activation_params", "neurons", "weights", "bias", "mask", "use_bias")
_OUTPUT_KEYS = ("head", "neurons", "classes", "weights", "bias", "mask", "use_bias")


def dumps(project: Project, name: str = "project") -> bytes:
    """Return the text of a network file.

    Parameters
    ----------
    project : Project
        Parameters in float64 are written as the nearest float32.
    name : str
        What refusals call the file.

    Raises
    ------
    FileRefused
        If a read would refuse the file: beyond the format's limits, numbers that overflow float32, and extra keys
        that are the format's own or no JSON.
    """
    place = Place(name)
    network = project.network
    here = place.key("network")
    if beyond := excess(network.sizes):
        raise here.refusal(
            Phrase("at most {limit:,} {what} to save", limit=beyond.limit, what=beyond.what), f"{beyond.found:,}"
        )

    known: dict[str, Any] = {"format": "nnstudio", "version": VERSION, "name": project.name}
    known["network"] = _network(network, here)
    if project.input is not None:
        known["input"] = project.input
    for key in ("dataset", "training", "view"):
        if (value := getattr(project, key)) is not None:
            known[key] = value
    if project.notes:
        known["notes"] = project.notes
    data = json_text(_with_extra(known, project.extra, _PROJECT_KEYS, place), place).encode() + b"\n"
    if len(data) > FILE_BYTES:
        raise FileRefused(
            "{name}: expected at most {limit} MiB to save, found {size} MiB",
            name=name,
            limit=FILE_BYTES // 2**20,
            size=len(data) // 2**20,
        )
    return data


def _network(network: Network, place: Place) -> dict[str, Any]:
    inputs, layers = place.key("inputs"), place.key("layers")
    known = {
        "inputs": [_input(one, inputs.index(i)) for i, one in enumerate(network.inputs)],
        "layers": [_layer(layer, layers.index(i)) for i, layer in enumerate(network.layers)],
        "output": _output(network.output, place.key("output")),
    }
    return _with_extra(known, network.extra, _NETWORK_KEYS, place)


def _input(value: Input, place: Place) -> dict[str, Any]:
    known = {"name": value.name, "min": value.min, "max": value.max}
    check_float32(value.min, place.key("min"))
    check_float32(value.max, place.key("max"))
    return _with_extra(known, value.extra, _INPUT_KEYS, place)


def _layer(layer: Layer, place: Place) -> dict[str, Any]:
    known: dict[str, Any] = {"name": layer.name, "activation": layer.activation}
    defaults = {parameter.name: parameter.default for parameter in ACTIVATIONS[layer.activation].parameters}
    parameters = {key: value for key, value in layer.activation_params.items() if value != defaults[key]}
    if parameters:
        known["activation_params"] = parameters
    if any(layer.neurons):
        known["neurons"] = layer.neurons
    known.update(_affine(layer, place))
    return _with_extra(known, layer.extra, _LAYER_KEYS, place)


def _output(layer: OutputLayer, place: Place) -> dict[str, Any]:
    known: dict[str, Any] = {"head": layer.head}
    if any(layer.neurons):
        known["neurons"] = layer.neurons
    if layer.classes:
        known["classes"] = layer.classes
    known.update(_affine(layer, place))
    return _with_extra(known, layer.extra, _OUTPUT_KEYS, place)


def _affine(layer: Layer | OutputLayer, place: Place) -> dict[str, Any]:
    """Return the keys that end a hidden layer and the output alike."""
    known: dict[str, Any] = {
        "weights": array_json(_float32(layer.weights, place.key("weights"))),
        "bias": array_json(_float32(layer.bias, place.key("bias"))),
    }
    if layer.mask is not None:
        known["mask"] = array_json(layer.mask)
    if not layer.use_bias:
        known["use_bias"] = False
    return known


def _with_extra(known: dict[str, Any], extra: Mapping[str, Any], own: Sequence[str], place: Place) -> dict[str, Any]:
    """Append the keys that this version doesn't know; one of the format's own would be there twice."""
    for key in extra:
        if key in own:
            raise place.key(key).refusal(Text("extra keys that are not the format's own to save"), f'"{key}"')
    return known | dict(extra)


def _float32(array: NDArray[np.floating[Any]], place: Place) -> Float32Array:
    with np.errstate(over="ignore"):
        values = array.astype(np.float32, copy=False)
    infinite = ~np.isfinite(values)
    if infinite.any():
        index = tuple(int(i) for i in np.argwhere(infinite)[0])
        raise place.index(*index).refusal(Text("a number within float32 to save"), float(array[index]))
    return values
