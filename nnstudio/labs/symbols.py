"""What inputs and neurons are called in a formula: their own names where those are short, else by their place."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.engine import Network

_INDEXED = re.compile(r"([A-Za-z])_?(\d{1,3})")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_TAKEN = frozenset({"z", "p", "e", "S", "f"})
"""Letters that mean something else in the formulas."""
_WIDEST = 6
"""Columns of a typewriter; a Chinese character takes two."""


@dataclass(frozen=True)
class Symbol:
    """A letter or a short name, and an index to be set lower: h and "1,2"."""

    base: str
    index: str = ""

    def __str__(self) -> str:
        return self.base + self.index.translate(_LOWERED)


def symbols_of(network: Network) -> list[list[Symbol]]:
    """Return a symbol for everything in each layer number, all of them different.

    A layer whose names are all short keeps them ("x1" becomes x with the index 1). Otherwise inputs are x1, x2, ...,
    neurons h with the number of their hidden layer and their own ("h1,2" is the canvas' H1·2). Outputs are y with a
    linear head, p with a sigmoid; with softmax it's the sums that have symbols, z1, z2, ...
    """
    last = network.depth - 1
    found = [_by_place(network, layer) for layer in range(last + 1)]
    for layer in range(last):
        own = [
            network.inputs[i].name if layer == 0 else network.layer(layer).neurons[i] for i in _indices(network, layer)
        ]
        if all(map(_short, own)) and len(set(own)) == len(own):
            found[layer] = [_symbol(name) for name in own]
    counts = Counter(symbol for layer in found for symbol in layer)
    return [
        symbols if all(counts[symbol] == 1 for symbol in symbols) else _by_place(network, layer)
        for layer, symbols in enumerate(found)
    ]


def _indices(network: Network, layer: int) -> range:
    return range(network.sizes[layer])


def _by_place(network: Network, layer: int) -> list[Symbol]:
    indices: Sequence[int] = _indices(network, layer)
    if layer == 0:
        return [Symbol("x", str(index + 1)) for index in indices]
    if layer < network.depth - 1:
        return [Symbol("h", f"{layer},{index + 1}") for index in indices]
    letter = {"linear": "y", "sigmoid": "p", "softmax": "z"}[network.output.head]
    return [Symbol(letter, str(index + 1) if len(indices) > 1 else "") for index in indices]


def _symbol(name: str) -> Symbol:
    found = _INDEXED.fullmatch(name)
    return Symbol(found[1], found[2]) if found else Symbol(name)


def _short(name: str) -> bool:
    width = sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in name)
    return (
        0 < width <= _WIDEST
        and all(mark.isalnum() or mark == "_" for mark in name)
        and (name not in _TAKEN and not name[0].isdigit())
    )
