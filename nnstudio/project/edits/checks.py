"""Questions every edit asks first: is the place there, is the number a number, is it within the limits?

Each check raises `EditRefused` with a sentence that says what, where and what to do.
"""

import functools
import math
from collections.abc import Callable, Sequence
from typing import Concatenate, ParamSpec

import numpy as np
import numpy.typing as npt

from nnstudio.engine import Layer, OutputLayer
from nnstudio.errors import EditRefused, InvalidNetwork
from nnstudio.project.limits import excess
from nnstudio.project.project import Project
from nnstudio.wording import Words, shape_text

_TOO_LARGE = {
    "layers": "That would be {found:,} hidden layers; a network has at most {limit:,}. Remove a layer first",
    "neurons a layer": "That would be {found:,} neurons in one layer; a layer has at most {limit:,}. Use fewer neurons",
    "parameters": "That would be {found:,} parameters; a network has at most {limit:,}. Use fewer neurons or layers",
}

Arguments = ParamSpec("Arguments")
EditFunction = Callable[Concatenate[Project, Arguments], Project]


def edit(function: EditFunction[Arguments]) -> EditFunction[Arguments]:
    """Mark an edit: what the engine's values refuse, the edit refuses.

    The checks of an edit come first and know more of what a person wanted; this is the net below
    them, so that a caller has one error to catch.
    """

    @functools.wraps(function)
    def refuse(project: Project, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Project:
        try:
            return function(project, *args, **kwargs)
        except InvalidNetwork as error:
            raise EditRefused(error.template, **error.fields) from error

    return refuse


def check_column(project: Project, layer: int) -> None:
    """Refuse a layer number that isn't a column of the canvas: 0 (inputs) to n + 1 (output)."""
    last = project.network.depth - 1
    if not 0 <= layer <= last:
        raise EditRefused(
            "There is no layer {layer}: the layers run from 0 (the inputs) to {last} (the output)",
            layer=layer,
            last=last,
        )


def computing_layer(project: Project, layer: int) -> Layer | OutputLayer:
    """Return the hidden layer or output at a layer number; refuse the inputs, which compute nothing."""
    check_column(project, layer)
    if layer == 0:
        raise EditRefused("The inputs have no weights, bias or activation; choose a hidden layer or the output")
    return project.network.layer(layer)


def hidden_layer(project: Project, layer: int, template: str) -> Layer:
    """Return the hidden layer at a layer number; refuse the inputs and the output with `template`."""
    check_column(project, layer)
    if not 1 <= layer <= len(project.network.layers):
        raise EditRefused(template, layer=project.network.layer_name(layer))
    return project.network.layers[layer - 1]


def check_neuron(project: Project, layer: int, index: int) -> None:
    """Refuse a neuron (or input) that isn't there."""
    check_column(project, layer)
    units = project.network.sizes[layer]
    if not 0 <= index < units:
        raise EditRefused(
            "{layer} has no neuron at index {index}; the last one is at {last}, counted from 0",
            layer=project.network.layer_name(layer),
            index=index,
            last=units - 1,
        )


def check_connection(project: Project, layer: int, neuron: int, source: int) -> None:
    """Refuse a connection into `neuron` of `layer` from `source` of the layer before, where there's none."""
    computing_layer(project, layer)
    check_neuron(project, layer, neuron)
    check_neuron(project, layer - 1, source)


def check_place(place: int, last: int, layer: str) -> None:
    """Refuse a place to put a neuron that is outside 0..last of the layer named `layer`."""
    if not 0 <= place <= last:
        raise EditRefused(
            "{layer} has no place {place} for a neuron; the last place is {last}, counted from 0",
            layer=layer,
            place=place,
            last=last,
        )


def check_sizes(sizes: Sequence[int]) -> None:
    """Refuse columns of `sizes` neurons (inputs, hidden layers, outputs) that are past the studio's limits.

    Asked before any array of these sizes is made.
    """
    if beyond := excess(sizes):
        raise EditRefused(_TOO_LARGE[beyond.what], found=beyond.found, limit=beyond.limit)


def number(value: float, dtype: npt.DTypeLike, what: Words) -> float:
    """Return `value` rounded to `dtype`; refuse one that isn't a finite number there.

    Parameters
    ----------
    value : float
    dtype : dtype
        Of the array that will hold it, float32 or float64.
    what : str or Phrase
        Names the value in the message, such as "The weight".
    """
    with np.errstate(over="ignore"):
        rounded = float(np.asarray(value, dtype=np.float64).astype(dtype))
    if not math.isfinite(rounded):
        raise EditRefused(
            "{what} can't be {value}: it has to be a finite number, at most {limit:.2g} in size",
            what=what,
            value=value,
            limit=float(np.finfo(np.dtype(dtype)).max),
        )
    return rounded


def numbers(
    values: npt.ArrayLike, shape: tuple[int, ...], dtype: npt.DTypeLike, what: Words
) -> npt.NDArray[np.floating]:
    """Return `values` as an array of `shape` and `dtype`; refuse other shapes and what isn't finite.

    Parameters
    ----------
    values : array_like
    shape : tuple of int
        (units, fan_in) of a matrix, (fan_in,) of a row, (units,) of a bias.
    dtype : dtype
    what : str or Phrase
        Names the values in the message, such as "The bias of Hidden 1".
    """
    try:
        given = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise EditRefused(
            "{what} takes this many numbers: {expected}. Give nothing but numbers, in rows of one length",
            what=what,
            expected=shape_text(shape, "×"),
        ) from None
    if given.shape != shape:
        raise EditRefused(
            "{what} takes this many numbers: {expected}. Given were: {found}",
            what=what,
            expected=shape_text(shape, "×"),
            found=shape_text(given.shape, "×"),
        )
    with np.errstate(over="ignore"):
        rounded = given.astype(dtype)
    wrong = np.argwhere(~np.isfinite(rounded))
    if len(wrong):
        place = tuple(int(position) for position in wrong[0])
        raise EditRefused(
            "{what} can't hold {value} (at {place}): all numbers have to be finite, at most {limit:.2g} in size",
            what=what,
            value=float(given[place]),
            place=tuple(position + 1 for position in place),
            limit=float(np.finfo(np.dtype(dtype)).max),
        )
    return rounded
