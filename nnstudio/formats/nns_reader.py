"""Reads the native network file (`*.nns`): from text to a `Project`, or one line that says why not.

The steps: the text as a whole (size, UTF-8, nesting, keys that repeat, JSON), the version, then each part with the
place it has in the file. Nothing is guessed and nothing is dropped: keys that this version doesn't know are kept.
"""

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

import nnstudio
from nnstudio.engine import ACTIVATIONS, HEADS, Input, Layer, Network, OutputLayer
from nnstudio.errors import FileRefused, InvalidNetwork
from nnstudio.formats.arrays import Float32Array, read_mask, read_matrix, read_vector
from nnstudio.formats.fields import Fields, Place, check_float32, check_utf8, decode, parse
from nnstudio.formats.limits import FILE_BYTES
from nnstudio.formats.migrations import MIGRATIONS, VERSION
from nnstudio.formats.scan import check_structure
from nnstudio.project import Project
from nnstudio.project.limits import LAYERS, NEURONS, PARAMETERS
from nnstudio.wording import Phrase, Text, counted, quoted

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def loads(data: bytes, name: str) -> Project:
    """Return the project in the text of a network file.

    Parameters
    ----------
    data : bytes
        The whole file; a byte order mark at its start is ignored.
    name : str
        What refusals call the file.

    Raises
    ------
    FileRefused
        If it isn't a network file, is of a newer version, or anything in it doesn't fit; names file and place.
    """
    if len(data) > FILE_BYTES:
        raise FileRefused("{name}: expected at most {limit} MiB, found more", name=name, limit=FILE_BYTES // 2**20)
    text = data.removeprefix(_BYTE_ORDER_MARK)
    check_utf8(text, name)
    check_structure(text, name)
    fields = _migrated(parse(text, name), text, name)
    try:
        return _project(fields)
    except InvalidNetwork as error:  # the engine knows better than the checks here
        raise FileRefused("{name}: $.network: {reason}", name=name, reason=str(error)) from None


def _migrated(fields: Fields, text: bytes, name: str) -> Fields:
    """Check format and version; bring an older file to the newest version."""
    place = fields.place
    fields.take_choice("format", ("nnstudio",))
    version = fields.take("version", int)
    if version > VERSION:
        raise place.key("version").refusal(
            Phrase(
                "at most {limit}, the newest that NN Studio {newest} reads", limit=VERSION, newest=nnstudio.__version__
            ),
            Phrase("{version}: get a newer NN Studio", version=version),
        )
    if version == VERSION:
        return fields
    if version not in MIGRATIONS:
        oldest = min(MIGRATIONS, default=VERSION)
        raise place.key("version").refusal(
            Phrase("{oldest} to {limit}", oldest=oldest, limit=VERSION) if oldest < VERSION else VERSION, version
        )
    values = decode(msgspec.Raw(text), dict[str, Any], place)
    try:
        for older in range(version, VERSION):
            values = MIGRATIONS[older](values)
    except (LookupError, TypeError, ValueError, AttributeError):
        raise place.refusal(Phrase("a network of version {version}", version=version), Text("something else")) from None
    values["version"] = VERSION
    return _migrated(parse(msgspec.json.encode(values), name), text, name)


def _project(fields: Fields) -> Project:
    place = fields.place
    name = fields.take("name", str)
    network = _network(fields.take_fields("network"))
    x = None
    if "input" in fields:
        x = tuple(fields.take("input", list[float]))
        here = place.key("input")
        if len(x) != len(network.inputs):
            raise here.refusal(
                Phrase("{numbers} (one an input)", numbers=counted(len(network.inputs), "number")), len(x)
            )
        for index, value in enumerate(x):
            check_float32(value, here.index(index))
    return Project(
        network,
        name=name,
        input=x,
        dataset=fields.take_object("dataset"),
        training=fields.take_object("training"),
        view=fields.take_object("view"),
        notes=fields.take_or("notes", str, ""),
        extra=fields.rest(),
    )


def _network(fields: Fields) -> Network:
    place = fields.place
    inputs = fields.take_list_of_fields("inputs", 1, NEURONS)
    layers = fields.take_list_of_fields("layers", 0, LAYERS)
    output = fields.take_fields("output")

    input_values = tuple(map(_input, inputs))
    given = len(input_values)
    parameters = 0
    layer_values = []
    for one in layers:
        layer = _layer(one, given)
        given = layer.units
        parameters = _added(parameters, layer, place)
        layer_values.append(layer)
    output_value = _output(output, given)
    _added(parameters, output_value, place)
    return Network(input_values, tuple(layer_values), output_value, extra=fields.rest())


def _added(parameters: int, layer: Layer | OutputLayer, place: Place) -> int:
    parameters += layer.weights.size + layer.bias.size
    if parameters > PARAMETERS:
        raise place.refusal(Phrase("at most {limit:,} parameters", limit=PARAMETERS), Text("more"))
    return parameters


def _input(fields: Fields) -> Input:
    name = fields.take("name", str)
    low, high = fields.take_number("min"), fields.take_number("max")
    if not low < high:
        raise fields.place.refusal(Text("min below max"), Phrase("min {low!r} and max {high!r}", low=low, high=high))
    return Input(name, low, high, extra=fields.rest())


def _layer(fields: Fields, fan_in: int) -> Layer:
    name = fields.take("name", str)
    activation = fields.take_choice("activation", ACTIVATIONS)
    parameters = _activation_params(fields, activation)
    neurons = fields.take_or("neurons", list[str], [])
    weights, bias, mask = _affine(fields, fan_in, neurons)
    return Layer(
        name,
        activation,
        weights,
        bias,
        activation_params=parameters,
        neurons=tuple(neurons),
        mask=mask,
        use_bias=fields.take_or("use_bias", bool, True),
        extra=fields.rest(),
    )


def _activation_params(fields: Fields, activation: str) -> dict[str, float]:
    if "activation_params" not in fields:
        return {}
    given = fields.take_fields("activation_params")
    place = given.place
    values = {}
    for parameter in ACTIVATIONS[activation].parameters:
        if parameter.name not in given:
            continue
        value = given.take_number(parameter.name)
        if not parameter.minimum <= value <= parameter.maximum:
            raise place.key(parameter.name).refusal(
                Phrase(
                    "a number from {minimum:g} to {maximum:g}", minimum=parameter.minimum, maximum=parameter.maximum
                ),
                repr(value),
            )
        values[parameter.name] = value
    if unknown := given.keys():
        known = tuple(parameter.name for parameter in ACTIVATIONS[activation].parameters)
        raise place.refusal(
            Phrase("{known} (for {activation})", known=known or Text("nothing"), activation=activation),
            quoted(unknown[0]),
        )
    return values


def _output(fields: Fields, fan_in: int) -> OutputLayer:
    head = HEADS[fields.take_choice("head", HEADS)]
    neurons = fields.take_or("neurons", list[str], [])
    classes = fields.take_or("classes", list[str], [])
    weights, bias, mask = _affine(fields, fan_in, neurons)
    units = weights.shape[0]
    if units < head.minimum_units:
        raise fields.place.key("weights").refusal(
            Phrase("{least} or more units for {key}", least=head.minimum_units, key=head.key), units
        )
    expected = head.class_count(units)
    if classes and len(classes) != expected:
        count = counted(expected, "name") if expected else Text("no names")
        raise fields.place.key("classes").refusal(
            Phrase("{count} ({key} with {units})", count=count, key=head.key, units=counted(units, "unit")),
            len(classes),
        )
    return OutputLayer(
        head.key,
        weights,
        bias,
        neurons=tuple(neurons),
        classes=tuple(classes),
        mask=mask,
        use_bias=fields.take_or("use_bias", bool, True),
        extra=fields.rest(),
    )


def _affine(
    fields: Fields, fan_in: int, neurons: list[str]
) -> tuple[Float32Array, Float32Array, NDArray[np.bool_] | None]:
    """Return weights, bias and mask (None where nothing is cut), all of one shape."""
    place = fields.place
    weights = read_matrix(fields.raw("weights", Text("a list")), place.key("weights"), fan_in)
    units = weights.shape[0]
    if neurons and len(neurons) != units:
        raise place.key("neurons").refusal(Phrase("{names} (one a unit)", names=counted(units, "name")), len(neurons))
    bias = read_vector(fields.raw("bias", Text("a list")), place.key("bias"), units)
    mask = None
    if "mask" in fields:
        mask = read_mask(fields.raw("mask", "a list"), place.key("mask"), weights.shape)
    return weights, bias, mask
