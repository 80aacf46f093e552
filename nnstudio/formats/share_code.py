"""A small network as a line of text, to be copied into a chat and pasted again: all that its file would hold.

A code is ``nns1:``, three figures for its length, and the content, all of the 62 letters and digits of ASCII: nothing
in it that a chat makes a link, a smiley, a dash or italics of. What is put in between - line breaks, spaces, quotation
marks, the ``>`` of a reply - is passed over, and so is what comes before and after.

The content is a CRC-32 (4 bytes, big-endian, of all that follows), one byte for the form of the numbers, and a raw
deflate stream, begun with `_KNOWN`. Inflated it is the JSON of the network file; in the packed form weights and biases
are left out of that (0 in their place) and follow it, after a zero byte, as float32: first the highest byte of each
number, then the second, and so on, because signs and exponents are alike and pack well.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import msgspec
import numpy as np

from nnstudio.engine import Network
from nnstudio.errors import FileRefused
from nnstudio.formats.decimals import shortest
from nnstudio.formats.nns_reader import loads
from nnstudio.formats.nns_writer import dumps
from nnstudio.project import Project
from nnstudio.wording import Text

CHARACTERS = 20_000
"""The longest code: what is longer isn't for a chat."""
_INFLATED = 1_000_000
"""Bytes that a code may grow to: more can only come of a code that somebody made to fill the memory."""
_PARAMETERS = 5_000
"""More float32 than this never fit."""
_STARTS = 10
"""Places of a text where a code is looked for."""
_VERSION = 1
_NAME = Text("The code")

_START = re.compile(r"nns\s{0,2}([0-9]{1,4})\s{0,2}[:：]", re.IGNORECASE)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_BLOCK, _BLOCK_DIGITS = 29, 39
"""So many bytes are so many digits: 62 ** 39 is just above 256 ** 29."""
_LENGTH_DIGITS = 3
_TEXT, _PACKED = 0, 1

_KNOWN = (
    b'softplus"silu"gelu"selu"elu"leaky_relu"mish"hard_tanh"step"activation_params":{"alpha":0.01}"neurons":["'
    b'"mask":[[1,0,1],[0,1,1]]"use_bias":false"view":{"locks":{"free":["weights"]}}"notes":"'
    b'"kind":"table","table":"iris"digits"kind":"function","formula":"sin(x)"kind":"embedded","ranges":[["columns":[{'
    b'"moons"spirals"gaussians"xor"ring"linear"plane"min":-6.0,"max":6.0"categories":["outputs":["targets":['
    b'"scaling":{"kind":"standard","shift":[0.0],"scale":[1.0]}}"minmax","shift":['
    b'"training":{"optimizer":"adam","learning_rate":0.03,"batch_size":32,"weight_decay":0.0,"l1":0.0,"clip_norm":null,'
    b'"schedule":"constant","optimizer_params":{},"schedule_params":{},"seed":0,"stop":{"epochs":200,"loss":null,'
    b'"patience":null,"least_gain":0.0},"initial_seed":0}}"optimizer":"sgd"momentum"'
    b'"dataset":{"kind":"generator","generator":"circles","samples":500,"noise":0.1,"seed":0,'
    b'"split":{"test_share":0.2,"seed":0,"stratified":true},"scaling":{"kind":"none"}},'
    b'"output":{"head":"linear","weights":"softmax","classes":["head":"sigmoid","neurons":["y"],"classes":["0","1"],'
    b'{"name":"Hidden 2","activation":"relu","weights":0,"bias":0},{"name":"Hidden 3","activation":"sigmoid","weights":'
    b'{"format":"nnstudio","version":1,"name":"Untitled","network":{"inputs":[{"name":"x1","min":-1.0,"max":1.0},'
    b'{"name":"x2","min":-1.0,"max":1.0},{"name":"x3","min":0.0,"max":1.0}],"layers":[{"name":"Hidden 1",'
    b'"activation":"tanh","weights":[[0.5,-0.25],[1.0,-1.0]],"bias":[0.0,0.0]}],"output":{"head":"sigmoid",'
    b'"weights":0,"bias":0}},"input":[0.0,0.0]'
)
"""What networks say again and again; part of version 1 and never to be changed."""


def encode(project: Project) -> str:
    """Return a project as a code.

    Raises
    ------
    FileRefused
        If it would be too long, or can't be written at all; see `nns_writer.dumps`.
    """
    code = _code(project)
    if code:
        return code
    if project.dataset is not None and _code(replace(project, dataset=None)):
        raise FileRefused("The data of this network are too large to be copied as text: save it as a file instead")
    raise FileRefused("This network is too large to be copied as text: save it as a file instead")


def _code(project: Project) -> str:
    """Return the code; nothing where it would be too long."""
    network = project.network
    if sum(layer.weights.size + layer.bias.size for layer in network.computing_layers) > _PARAMETERS:
        return ""
    file = dumps(project, _NAME)
    if len(file) > _INFLATED:
        return ""
    values = msgspec.json.decode(file)
    text = bytes([_TEXT]) + _deflated(msgspec.json.encode(values))
    packed = bytes([_PACKED]) + _deflated(_without_numbers(values) + b"\0" + _planes(network))
    content = min(text, packed, key=len)
    digits = _to_digits(zlib.crc32(content).to_bytes(4, "big") + content)
    return f"nns{_VERSION}:{_number(len(digits), _LENGTH_DIGITS)}{digits}" if len(digits) <= CHARACTERS else ""


def holds_code(text: str) -> bool:
    """Return whether a text looks as if it had a code in it, whole or not."""
    return _START.search(text) is not None


def decode(text: str) -> Project:
    """Return the project of the first whole code in a text.

    Raises
    ------
    FileRefused
        If there is none, it isn't whole, something in it was changed, or a newer program made it.
    """
    starts = [start for start in islice(_START.finditer(text), _STARTS) if int(start[1])]
    if not starts:
        raise FileRefused("There is no network in this text: a code begins with nns1:")
    first: FileRefused | None = None
    for start in starts:
        try:
            return _decoded(text, start)
        except FileRefused as error:
            # Somebody may have written about codes before the code.
            first = first or error
    assert first is not None
    raise first


def _decoded(text: str, start: re.Match[str]) -> Project:
    """Return the project of the code that starts there."""
    if int(start[1]) > _VERSION:
        raise FileRefused("The code was made by a newer NN Studio: get a newer one to read it")
    digits = _digits_after(text, start.end())
    head = "".join(islice(digits, _LENGTH_DIGITS))
    length = _value(head)
    if length > CHARACTERS:
        raise FileRefused("The code is longer than any that NN Studio makes: something in it was changed")
    body = "".join(islice(digits, length))
    if len(head) < _LENGTH_DIGITS or len(body) < length:
        raise FileRefused(
            "The code is cut off: {found} of its {expected} characters are there. Copy all of it",
            found=start.end() - start.start() + len(head) + len(body),
            expected=start.end() - start.start() + _LENGTH_DIGITS + length,
        )
    changed = FileRefused("Something in the code was changed on its way: copy it once more")
    content = _from_digits(body)
    if content is None or len(content) < 5 or zlib.crc32(content[4:]) != int.from_bytes(content[:4], "big"):
        raise changed
    inflated = _inflated(content[5:])
    if content[4] == _PACKED:
        inflated = _with_numbers(inflated)
    elif content[4] != _TEXT:
        raise changed
    return loads(inflated, _NAME)


# --- numbers --------------------------------------------------------------------------------------


def _layers(values: dict[str, Any]) -> list[dict[str, Any]]:
    network = values["network"]
    return [*network["layers"], network["output"]]


def _without_numbers(values: dict[str, Any]) -> bytes:
    layers = [{**layer, "weights": 0, "bias": 0} for layer in _layers(values)]
    network = {**values["network"], "layers": layers[:-1], "output": layers[-1]}
    # How many units a layer has is all that its numbers told.
    for layer, old in zip(layers, _layers(values), strict=True):
        layer["bias"] = len(old["bias"])
    return msgspec.json.encode({**values, "network": network})


def _planes(network: Network) -> bytes:
    arrays = [array for layer in network.computing_layers for array in (layer.weights.ravel(), layer.bias)]
    numbers = np.concatenate(arrays).astype(">f4")
    return np.ascontiguousarray(numbers.view(np.uint8).reshape(-1, 4).T).tobytes()


def _with_numbers(inflated: bytes) -> bytes:
    """Return the text of the file, with the numbers that follow it where they belong."""
    wrong = FileRefused("{name}: its numbers don't fit its layers", name=_NAME)
    text, _, planes = inflated.partition(b"\0")
    if len(planes) % 4:
        raise wrong
    numbers = np.frombuffer(planes, np.uint8).reshape(4, -1).T.copy().view(">f4").ravel().astype(np.float32)
    if not np.isfinite(numbers).all():
        raise wrong
    exact = shortest(numbers).tolist()
    try:
        values = msgspec.json.decode(text)
        fan_in, at = len(values["network"]["inputs"]), 0
        for layer in _layers(values):
            units = layer["bias"]
            if not isinstance(units, int) or not 0 < units <= len(exact) or fan_in * units > len(exact):
                raise wrong
            end = at + units * fan_in
            layer["weights"] = [exact[row : row + fan_in] for row in range(at, end, fan_in)]
            layer["bias"] = exact[end : end + units]
            fan_in, at = units, end + units
    except (msgspec.DecodeError, LookupError, TypeError, ValueError, RecursionError):
        raise wrong from None
    if at != len(exact):
        raise wrong
    return msgspec.json.encode(values)


# --- bytes ----------------------------------------------------------------------------------------


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, _KNOWN)
    return packer.compress(data) + packer.flush()


def _inflated(data: bytes) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, _KNOWN)
    try:
        inflated = unpacker.decompress(data, _INFLATED + 1)
    except zlib.error:
        raise FileRefused("{name}: what it holds can't be unpacked", name=_NAME) from None
    if len(inflated) > _INFLATED:
        raise FileRefused("{name}: what it holds is larger than any network that NN Studio copies", name=_NAME)
    if not unpacker.eof:
        raise FileRefused("{name}: what it holds can't be unpacked", name=_NAME)
    return inflated


# --- digits ---------------------------------------------------------------------------------------


def _digits_after(text: str, place: int) -> Iterator[str]:
    return (text[index] for index in range(place, len(text)) if text[index] in _VALUES)


def _number(value: int, digits: int) -> str:
    found = ""
    for _ in range(digits):
        value, digit = divmod(value, 62)
        found = _DIGITS[digit] + found
    return found


def _value(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 62 + _VALUES[digit]
    return value


def _digits_for(length: int) -> int:
    """Return how many digits hold so many bytes, up to a block."""
    digits = 0
    while 62**digits < 256**length:
        digits += 1
    return digits


_LENGTHS = {_digits_for(length): length for length in range(1, _BLOCK + 1)}


def _to_digits(data: bytes) -> str:
    blocks = (data[start : start + _BLOCK] for start in range(0, len(data), _BLOCK))
    return "".join(_number(int.from_bytes(block, "big"), _digits_for(len(block))) for block in blocks)


def _from_digits(digits: str) -> bytes | None:
    """Return the bytes; None where no bytes give these digits."""
    data = bytearray()
    for start in range(0, len(digits), _BLOCK_DIGITS):
        block = digits[start : start + _BLOCK_DIGITS]
        length, value = _LENGTHS.get(len(block)), _value(block)
        if length is None or value >= 256**length:
            return None
        data += value.to_bytes(length, "big")
    return bytes(data)
