"""What a lesson can point at: things on the canvas and in the palette by what they are, the window's parts by name."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.engine import ACTIVATIONS, HEADS, Network
from nnstudio.errors import InvalidInput
from nnstudio.wording import short

WINDOW = (
    "canvas",
    "data.offers",
    "inspector",
    "inspector.layer.activation",
    "inspector.layer.matrix",
    "inspector.layer.neurons",
    "inspector.layer.reinitialize",
    "inspector.layer.use_bias",
    "inspector.network.advice",
    "inspector.neuron.a",
    "inspector.neuron.activation",
    "inspector.neuron.bias",
    "inspector.neuron.bias_slider",
    "inspector.neuron.layer.use_bias",
    "inspector.neuron.terms",
    "inspector.neuron.z",
    "inspector.output.answers",
    "inspector.output.classes",
    "inspector.output.head",
    "inspector.output.use_bias",
    "outline",
    "palette",
    "panel.activation",
    "panel.layers",
    "panel.loss",
    "panel.metrics",
    "panel.output",
    "panel.response",
    "status",
    "train.reset",
    "train.run",
    "train.speed",
    "train.step",
    "train.timeline",
    "transport",
    "edit.undo",
    "edit.redo",
    "view.fit",
)
"""Object names of the window's parts."""

PALETTE = ("neuron", "layer", *ACTIVATIONS, *(f"head.{key}" for key in HEADS))

_PLACES: dict[str, tuple[str, ...]] = {
    "input": ("input",),
    "layer": ("layer",),
    "header": ("layer",),
    "gap": ("layer",),
    "neuron": ("layer", "neuron"),
    "bias": ("layer", "neuron"),
    "slot": ("layer", "neuron"),
    "connection": ("layer", "neuron", "source"),
}
"""Kinds of things on the canvas, and what the numbers behind the colon are."""

_SELECTABLE = ("neuron", "layer", "connection", "head", "input")
_NUMBERS = re.compile(r"\d{1,5}(?:/\d{1,5})*")


@dataclass(frozen=True)
class Target:
    """A thing that is pointed at.

    Attributes
    ----------
    kind : str
        ``"window"``, ``"palette"``, ``"head"``, or a thing on the canvas: ``"input"``, ``"layer"``, ``"header"``,
        ``"gap"`` (before a layer), ``"neuron"``, ``"bias"``, ``"slot"``, ``"connection"``.
    name : str
        The object name, or the key in the palette.
    place : tuple of int
        Of a thing on the canvas: (layer number, neuron, source), as far as there are any; of an input (its index,).
    """

    kind: str
    name: str = ""
    place: tuple[int, ...] = ()

    def __str__(self) -> str:
        if self.kind == "window":
            return self.name
        if self.kind == "head":
            return "head"
        return f"{self.kind}:{self.name or '/'.join(map(str, self.place))}"

    def exists_in(self, network: Network) -> bool:
        """Return whether it is there; parts of the window and the palette are in any case."""
        if self.kind in ("window", "palette", "head"):
            return True
        return _EXISTS[self.kind](network, *self.place)


def parse_target(text: str, *, selectable: bool = False) -> Target:
    """Return what a lesson points at by a text.

    Parameters
    ----------
    text : str
        ``neuron:1/0``, ``layer:2``, ``connection:1/0/1``, ``input:0``, ``bias:1/0``, ``gap:1``, ``slot:1/2``,
        ``head``, ``palette:tanh``, or an object name of `WINDOW`.
    selectable : bool
        Whether it has to be something on the canvas that can be selected.

    Raises
    ------
    InvalidInput
        Saying what was expected and found.
    """
    kind, colon, rest = text.partition(":")
    if selectable and kind not in _SELECTABLE:
        raise InvalidInput(
            "expected something to select, such as neuron:1/0, layer:1 or head, found “{found}”", found=short(text)
        )
    if text == "head":
        return Target("head")
    if not colon and text in WINDOW:
        return Target("window", text)
    if kind == "palette" and colon:
        if rest not in PALETTE:
            raise InvalidInput(
                "expected palette: and one of {known}, found “{found}”", known=PALETTE, found=short(text)
            )
        return Target("palette", rest)
    if kind in _PLACES and colon:
        place = tuple(map(int, rest.split("/"))) if _NUMBERS.fullmatch(rest) else ()
        if len(place) != len(_PLACES[kind]):
            raise InvalidInput(
                "expected {usage} in numbers from 0, found “{found}”",
                usage=f"{kind}:{'/'.join(_PLACES[kind])}",
                found=short(text),
            )
        return Target(kind, place=place)
    canvas = [f"{key}:{'/'.join(numbers)}" for key, numbers in _PLACES.items()]
    raise InvalidInput(
        "expected {canvas}, head, palette:KEY, or a part of the window ({window}), found “{found}”",
        canvas=tuple(canvas),
        window=tuple(WINDOW),
        found=short(text),
    )


def _neuron(network: Network, layer: int, index: int) -> bool:
    return layer < network.depth and index < network.sizes[layer]


def _computing(network: Network, layer: int, index: int) -> bool:
    return layer >= 1 and _neuron(network, layer, index)


def _connection(network: Network, layer: int, neuron: int, source: int) -> bool:
    return _computing(network, layer, neuron) and source < network.sizes[layer - 1]


_EXISTS: dict[str, Callable[..., bool]] = {
    "input": lambda network, index: index < network.sizes[0],
    "layer": lambda network, layer: layer < network.depth,
    "header": lambda network, layer: layer < network.depth,
    "gap": lambda network, layer: 1 <= layer < network.depth,
    "neuron": _neuron,
    "bias": _computing,
    "slot": lambda network, layer, index: layer < network.depth and index <= network.sizes[layer],
    "connection": _connection,
}
