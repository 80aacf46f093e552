"""Arrays in a file, both ways: nested lists for small ones, base64 of little-endian float32 for large ones.

A list is the text of its numbers; the base64 form is ``{"dtype": "float32", "shape": [512, 784], "base64": "..."}``.
What an array claims to be is held against the limits, and against the length of its text, before memory is taken.
"""

import binascii
import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.formats.decimals import shortest
from nnstudio.formats.fields import Fields, Place, check_float32, decode
from nnstudio.formats.json_text import Ready, row_text
from nnstudio.formats.limits import VALUES
from nnstudio.project.limits import NEURONS, PARAMETERS
from nnstudio.wording import Phrase, Text, counted, shape_text

Float32Array: TypeAlias = NDArray[np.float32]

LIST_ELEMENTS = 4096
"""Up to so many elements an array is written as nested lists."""


def read_matrix(raw: msgspec.Raw, place: Place, columns: int, rows: int | None = None) -> Float32Array:
    """Return a matrix of `columns` columns, and of `rows` rows where that is known already.

    Raises
    ------
    FileRefused
        If the shape is another one, or a number isn't finite in float32; the place is that of the element.
    """
    if _is_object(raw):
        array = _read_base64(raw, place, 2)
    else:
        _check_rows(raw, place, columns)
        lists = decode(raw, list[list[float]], place)
        widths = {len(row) for row in lists}
        if len(widths) > 1:
            ragged = next(index for index, row in enumerate(lists) if len(row) != columns)
            raise place.index(ragged).refusal(
                Phrase("{numbers} (one an input)", numbers=counted(columns, "number")), len(lists[ragged])
            )
        array = _to_float32(lists, place).reshape(len(lists), *widths or (columns,))
    if array.shape[0] == 0:
        raise place.refusal(Text("1 or more units"), 0)
    expected = (array.shape[0] if rows is None else rows, columns)
    if array.shape != expected:
        raise place.refusal(Phrase("{shape} (units x inputs)", shape=shape_text(expected)), shape_text(array.shape))
    return array


def read_vector(raw: msgspec.Raw, place: Place, length: int) -> Float32Array:
    """Return a vector of `length` numbers; raises as `read_matrix` does."""
    if _is_object(raw):
        array = _read_base64(raw, place, 1)
    else:
        if bytes(raw).count(b",") >= NEURONS:
            raise place.refusal(Phrase("{numbers} (one a unit)", numbers=counted(length, "number")), Text("more"))
        array = _to_float32(decode(raw, list[float], place), place)
    if array.shape != (length,):
        raise place.refusal(Phrase("{numbers} (one a unit)", numbers=counted(length, "number")), array.shape[0])
    return array


def read_mask(raw: msgspec.Raw, place: Place, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Return a matrix of 0 (False: cut) and 1 (True); raises as `read_matrix` does."""
    values = read_matrix(raw, place, columns=shape[1], rows=shape[0])
    wrong = np.argwhere((values != 0) & (values != 1))
    if wrong.size:
        index = [int(i) for i in wrong[0]]
        raise place.index(*index).refusal(Text("0 or 1"), values[tuple(index)])
    mask: NDArray[np.bool_] = values != 0
    mask.flags.writeable = False
    return mask


def array_json(array: NDArray[np.float32] | NDArray[np.bool_]) -> Mapping[str, Ready] | Sequence[Ready] | Ready:
    """Return what `json_text` writes for a matrix, a vector or a mask."""
    if array.size > LIST_ELEMENTS:
        encoded = binascii.b2a_base64(array.astype("<f4", copy=False).tobytes(), newline=False).decode("ascii")
        return {
            "dtype": Ready('"float32"'),
            "shape": Ready(row_text(list(array.shape))),
            "base64": Ready(f'"{encoded}"'),
        }
    values = array.astype(np.uint8) if array.dtype == np.bool_ else shortest(array.astype(np.float32, copy=False))
    if array.ndim == 1:
        return Ready(row_text(values.tolist()), holds=True)
    return [Ready(row_text(row), holds=True) for row in values.tolist()]


def _is_object(raw: msgspec.Raw) -> bool:
    return bytes(memoryview(raw)[:1]) == b"{"


def _check_rows(raw: msgspec.Raw, place: Place, columns: int) -> None:
    """Hold the brackets and commas of nested lists against the limits and the shape, before they become objects."""
    text = bytes(raw)
    rows, numbers = text.count(b"[") - 1, text.count(b",") + 1
    if rows > NEURONS:
        raise place.refusal(Phrase("at most {limit:,} units", limit=NEURONS), Text("more"))
    if numbers > PARAMETERS:
        raise place.refusal(Phrase("at most {limit:,} numbers", limit=PARAMETERS), Text("more"))
    if numbers > VALUES and numbers != rows * columns:  # of fewer, what exactly is wrong is said below
        raise place.refusal(
            Phrase("rows of {numbers}", numbers=counted(columns, "number")),
            Phrase("{numbers} in {rows}", numbers=counted(numbers, "number"), rows=counted(rows, "row")),
        )


def _to_float32(numbers: Sequence[object], place: Place) -> Float32Array:
    doubles = np.array(numbers, dtype=np.float64)
    with np.errstate(over="ignore"):
        array = doubles.astype(np.float32)
    infinite = ~np.isfinite(array)
    if infinite.any():
        index = [int(i) for i in np.argwhere(infinite)[0]]
        check_float32(float(doubles[tuple(index)]), place.index(*index))
    array.flags.writeable = False
    return array


def _read_base64(raw: msgspec.Raw, place: Place, dimensions: int) -> Float32Array:
    fields = Fields(raw, place)
    fields.take_choice("dtype", ("float32",))
    shape = tuple(fields.take("shape", list[int]))
    if len(shape) != dimensions or min(shape) < 0:
        raise place.key("shape").refusal(Phrase("{dimensions} sizes", dimensions=dimensions), list(shape[:5]))
    if shape[0] > NEURONS:
        raise place.key("shape").refusal(Phrase("at most {limit:,} units", limit=NEURONS), f"{shape[0]:,}")
    elements = math.prod(shape)
    if elements > PARAMETERS:
        raise place.key("shape").refusal(Phrase("at most {limit:,} numbers", limit=PARAMETERS), f"{elements:,}")
    encoded = fields.raw("base64", "text")
    if unknown := fields.keys():
        raise place.key(unknown[0]).refusal(Text("dtype, shape and base64 only"), Text("another key"))
    here = place.key("base64")
    length = len(decode(encoded, str, here))
    characters = 4 * ((4 * elements + 2) // 3)
    if length != characters:
        raise here.refusal(
            Phrase("{characters:,} characters ({shape} float32)", characters=characters, shape=shape_text(shape)),
            f"{length:,}",
        )
    try:
        data = msgspec.json.decode(encoded, type=bytes)
        array = np.frombuffer(data, "<f4").reshape(shape)
    except (msgspec.ValidationError, ValueError):
        raise here.refusal(Text("base64"), Text("other characters")) from None
    infinite = ~np.isfinite(array)
    if infinite.any():
        index = tuple(int(i) for i in np.argwhere(infinite)[0])
        raise place.index(*index).refusal(Text("a finite number"), array[index])
    return array.astype(np.float32, copy=False)
