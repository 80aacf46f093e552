"""Samples as plain JSON values and back: rows of numbers that a person can read, base64 where they are many."""

import binascii
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.plain_values import Plain, described, finite_number, refusal
from nnstudio.wording import Phrase, Text, counted, shape_text

LIST_ELEMENTS = 4096
"""Up to so many elements an array is written as nested lists, as the weights of a network are."""

_ELEMENTS = 50_000_000
_DTYPES = {"float32": "<f4", "int64": "<i8"}


def embedded_to_plain(dataset: Dataset) -> dict[str, object]:
    """Return the samples and their names; numbers read back to the same float32."""
    plain: dict[str, object] = {
        "name": str(dataset.name),
        "inputs": list(dataset.inputs),
        "outputs": list(dataset.outputs),
    }
    if dataset.classes:
        plain["classes"] = list(dataset.classes)
    plain["ranges"] = [list(pair) for pair in dataset.ranges]
    plain["x"] = _array_to_plain(dataset.x)
    plain["targets"] = _array_to_plain(dataset.targets)
    return plain


def embedded_from_plain(fields: Plain) -> Dataset:
    """Return the dataset that `embedded_to_plain` made plain values of.

    Raises
    ------
    FileRefused
        Naming the place of what doesn't fit.
    """
    inputs, outputs, classes = fields.texts("inputs"), fields.texts("outputs"), fields.texts("classes", ())
    for key, names in (("inputs", inputs), ("outputs", outputs)):
        if not names:
            raise fields.refusal(key, Text("one or more names"), [])
    if "classes" in fields and (len(classes) < 2 or len(set(classes)) < len(classes)):
        raise fields.refusal("classes", Text("two or more different names"), list(classes))
    if classes and len(outputs) != 1:
        raise fields.refusal("outputs", Text("one name, of what the classes are of"), list(outputs))
    ranges = []
    for place, pair in fields.elements("ranges") if "ranges" in fields else ():
        ranges.append(_range(fields, place, pair))
    if ranges and len(ranges) != len(inputs):
        raise refusal(
            fields.file,
            f"{fields.place}.ranges",
            Phrase("{ranges} (one an input)", ranges=counted(len(inputs), "range")),
            len(ranges),
        )
    x = _array_from_plain(fields, "x", (None, len(inputs)), "float32")
    if classes:
        targets = _array_from_plain(fields, "targets", (len(x),), "int64")
        wrong = np.flatnonzero((targets < 0) | (targets >= len(classes)))
        if wrong.size:
            index = int(wrong[0])
            expected = Phrase("the index of a class, 0 to {last}", last=len(classes) - 1)
            raise refusal(fields.file, f"{fields.place}.targets[{index}]", expected, int(targets[index]))
    else:
        targets = _array_from_plain(fields, "targets", (len(x), len(outputs)), "float32")
    return Dataset(x, targets, inputs, outputs, classes, tuple(ranges), fields.text("name", ""))


def _array_to_plain(array: NDArray[Any]) -> object:
    if array.size > LIST_ELEMENTS:
        little = array.astype(_DTYPES[array.dtype.name], copy=False)
        text = binascii.b2a_base64(little.tobytes(), newline=False).decode("ascii")
        return {"dtype": array.dtype.name, "shape": list(array.shape), "base64": text}
    if array.dtype.kind == "i":
        return array.tolist()
    # str of a float32 is its shortest decimal; as a double it is written just so.
    return [[float(str(value)) for value in row] for row in array]


def _array_from_plain(fields: Plain, key: str, shape: tuple[int | None, ...], dtype: str) -> NDArray[Any]:
    """Return a read-only array of `shape`, in which None stands for any size."""
    value, here = fields.raw(key), f"{fields.place}.{key}"
    if isinstance(value, Mapping):
        array = _decoded(Plain(value, fields.file, here), len(shape), dtype)
    elif dtype == "int64":
        for place, one in fields.elements(key):
            if isinstance(one, bool) or not isinstance(one, int) or abs(one) > 2**62:
                raise refusal(fields.file, place, Text("a whole number"), described(one))
        array = np.array(value, dtype=np.int64)
    else:
        array = _rows(fields, key, shape[1] or 0)
    if any(wanted not in (None, found) for wanted, found in zip(shape, array.shape, strict=True)):
        # Only the number of samples may be any.
        fixed = tuple(size for size in shape if size is not None)
        expected = Phrase("samples x {size}", size=fixed[0]) if len(fixed) < len(shape) and fixed else shape_text(fixed)
        raise refusal(fields.file, here, expected, shape_text(array.shape))
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        place = "".join(f"[{index}]" for index in np.argwhere(~np.isfinite(array))[0].tolist())
        raise refusal(fields.file, here + place, Text("a number within float32"), Text("another"))
    array.flags.writeable = False
    return array


def _rows(fields: Plain, key: str, columns: int) -> NDArray[np.float32]:
    rows = []
    for place, row in fields.elements(key):
        if not isinstance(row, list | tuple) or len(row) != columns:
            found = counted(len(row), "number") if isinstance(row, list | tuple) else described(row)
            raise refusal(fields.file, place, counted(columns, "number"), found)
        for index, one in enumerate(row):
            finite_number(one, fields.file, f"{place}[{index}]")
        rows.append(row)
    with np.errstate(over="ignore"):
        return np.array(rows, dtype=np.float64).astype(np.float32).reshape(len(rows), columns)


def _decoded(fields: Plain, dimensions: int, dtype: str) -> NDArray[Any]:
    fields.choice("dtype", (dtype,))
    shape = []
    for place, size in fields.elements("shape"):
        if isinstance(size, bool) or not isinstance(size, int) or not 0 <= size <= _ELEMENTS:
            raise refusal(fields.file, place, Phrase("a size, at most {limit:,}", limit=_ELEMENTS), described(size))
        shape.append(size)
    if len(shape) != dimensions:
        raise refusal(
            fields.file, f"{fields.place}.shape", Phrase("{dimensions} sizes", dimensions=dimensions), len(shape)
        )
    elements = math.prod(shape)
    if elements > _ELEMENTS:
        raise refusal(
            fields.file, f"{fields.place}.shape", Phrase("at most {limit:,} numbers", limit=_ELEMENTS), f"{elements:,}"
        )
    text = fields.text("base64")
    size = elements * np.dtype(_DTYPES[dtype]).itemsize
    characters = 4 * ((size + 2) // 3)
    if len(text) != characters:
        raise refusal(
            fields.file,
            f"{fields.place}.base64",
            Phrase("{characters:,} characters", characters=characters),
            f"{len(text):,}",
        )
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
        return np.frombuffer(data, _DTYPES[dtype]).reshape(shape).astype(dtype)
    except ValueError:
        raise refusal(fields.file, f"{fields.place}.base64", Text("base64"), Text("other characters")) from None


def _range(fields: Plain, place: str, pair: object) -> tuple[float, float]:
    values = pair if isinstance(pair, list | tuple) else ()
    numbers = [finite_number(one, fields.file, f"{place}[{index}]") for index, one in enumerate(values)]
    if len(numbers) != 2 or not numbers[0] < numbers[1]:
        raise refusal(fields.file, place, Text("two numbers, the lower one first"), described(pair))
    return numbers[0], numbers[1]
