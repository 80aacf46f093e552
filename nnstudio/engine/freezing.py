"""Turns what a caller gives - lists, arrays, mappings - into what a value keeps: checked and read-only.

Whatever is read-only already is shared, not copied, so that an edit costs what it touches.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.engine.arrays import BoolArray, FloatArray
from nnstudio.errors import InvalidNetwork
from nnstudio.wording import Phrase, Text, Words, shape_text

fill_in = object.__setattr__
"""How a frozen dataclass fills in its own fields while it is made."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def nothing() -> Mapping[str, Any]:
    """Return the empty mapping, one and the same for all."""
    return _NOTHING


def frozen_mapping(mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return `mapping` as one that can't change at its first level."""
    if isinstance(mapping, MappingProxyType):
        return mapping
    return MappingProxyType(dict(mapping)) if mapping else _NOTHING


def equal_arrays(one: NDArray[Any] | None, other: NDArray[Any] | None) -> bool:
    """Return whether both are None, or have the same shape and numbers."""
    return one is other or (one is not None and other is not None and np.array_equal(one, other))


def is_float64(values: object) -> bool:
    """Return whether `values` are a float64 array, not just numbers that could be one."""
    return isinstance(values, np.ndarray) and values.dtype.kind == "f" and values.dtype.itemsize == 8


def frozen_parameters(values: ArrayLike, dtype: Any, where: Words, what: str) -> FloatArray:
    """Return `values` as a finite, read-only, contiguous array; one that is all this already comes back itself."""
    if (
        type(values) is np.ndarray
        and values.dtype == dtype
        and not values.flags.writeable
        and values.flags.c_contiguous
    ):
        array = values
    else:
        try:
            given = np.asarray(values)
            if given.dtype.kind not in "fiub":
                raise ValueError
            with np.errstate(over="ignore"):
                array = np.array(given, dtype=dtype, order="C")
        except (ValueError, TypeError, OverflowError):
            raise InvalidNetwork(
                "{where}: the {what} must be rows of numbers, all of one length", where=where, what=what
            ) from None
        array.flags.writeable = False
    if not np.isfinite(array).all():
        place = tuple(np.argwhere(~np.isfinite(array))[0])
        raise InvalidNetwork(
            "{where}: the {what} must be finite numbers, found {found} at {place}",
            where=where,
            what=what,
            found=float(array[place]),
            place=_place(place),
        )
    return array


def _place(indices: tuple[int, ...]) -> Words:
    """Return where in a matrix or a vector of neurons something is, for a person."""
    if len(indices) == 1:
        return Phrase("neuron {neuron}", neuron=indices[0] + 1)
    return Phrase("neuron {neuron}, input {input}", neuron=indices[0] + 1, input=indices[1] + 1)


def frozen_mask(values: ArrayLike, shape: tuple[int, ...], where: Words) -> BoolArray | None:
    """Return a read-only mask of `shape`, or None where nothing is cut."""
    if isinstance(values, np.ndarray) and values.dtype == np.bool_:
        given: NDArray[Any] = values
    else:
        try:
            given = np.asarray(values)
        except ValueError:
            raise InvalidNetwork(
                "{where}: the {what} must be rows of numbers, all of one length", where=where, what=Text("mask")
            ) from None
        if given.dtype.kind not in "fiub" or not ((given == 0) | (given == 1)).all():
            raise InvalidNetwork("{where}: a mask holds 0 (cut) and 1 (connected), nothing else", where=where)
    if given.shape != shape:
        raise InvalidNetwork(
            "{where}: the mask must have the shape of the weights, {expected} (units x inputs), found {found}",
            where=where,
            expected=shape_text(shape),
            found=shape_text(given.shape),
        )
    if given.all():
        return None
    if given.dtype == np.bool_ and not given.flags.writeable and given.flags.c_contiguous:
        return given
    mask = np.array(given, dtype=np.bool_, order="C")
    mask.flags.writeable = False
    return mask


def frozen_names(names: Iterable[str], where: Words, what: str) -> tuple[str, ...]:
    """Return `names` as a tuple; anything but texts is refused."""
    if isinstance(names, str):
        raise InvalidNetwork("{where}: expected a list of {what}, found one text", where=where, what=what)
    result = names if type(names) is tuple else tuple(names)
    for name in result:
        if not isinstance(name, str):
            raise InvalidNetwork(
                "{where}: the {what} must be texts, found {found!r}", where=where, what=what, found=name
            )
    return result
