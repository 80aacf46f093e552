"""Which layers and neurons of two networks are the same, so that they can be compared one by one.

Two states of one document share uids, which tell through any edit what became of a neuron. Networks from files have
nothing in common but names and places.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Network, OutputLayer

Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class LayerPair:
    """A layer of one network and the same layer of the other.

    Attributes
    ----------
    a, b : int
        Their layer numbers.
    in_a, in_b : ndarray of int, (pairs,)
        Indices of the neurons that are the same, in the order of the first network.
    whole : bool
        Whether that is all neurons of both, each in the same place.
    """

    a: int
    b: int
    in_a: Indices
    in_b: Indices
    whole: bool


@dataclass(frozen=True, eq=False)
class Match:
    """Two networks and what is the same in them.

    Attributes
    ----------
    a, b : Network
    pairs : tuple of LayerPair
        In the order of the first network: the inputs are the first pair, the outputs the last.
    by_uid : bool
        Whether they are states of one document, so that uids tell; else names and places do.
    """

    a: Network
    b: Network
    pairs: tuple[LayerPair, ...]
    by_uid: bool

    @cached_property
    def _by_a(self) -> dict[int, LayerPair]:
        return {pair.a: pair for pair in self.pairs}

    @cached_property
    def _by_b(self) -> dict[int, LayerPair]:
        return {pair.b: pair for pair in self.pairs}

    def of_a(self, layer: int) -> LayerPair | None:
        """Return the pair that a layer of the first network belongs to; None if the second has no such layer."""
        return self._by_a.get(layer)

    def of_b(self, layer: int) -> LayerPair | None:
        """Return the pair that a layer of the second network belongs to; None if the first has no such layer."""
        return self._by_b.get(layer)

    def sources(self, pair: LayerPair) -> LayerPair | None:
        """Return the pair of layers that give a pair its values; None if these aren't the same layer."""
        before = self.of_a(pair.a - 1)
        return before if before is not None and before.b == pair.b - 1 else None


def match(a: Network, b: Network) -> Match:
    """Find what is the same in two networks.

    Inputs belong to inputs and outputs to outputs. Where the networks share uids, hidden layers and neurons are the
    same if their uid is. Otherwise those of equal, unambiguous names are, and of the rest those in the same place:
    layers between two that are known, neurons in their layer.

    Parameters
    ----------
    a, b : Network
    """
    by_uid = not _all_uids(a).isdisjoint(_all_uids(b))
    pairs = [(0, 0), *(_layers_by_uid(a, b) if by_uid else _layers_by_name(a, b)), (a.depth - 1, b.depth - 1)]
    return Match(a, b, tuple(_pair(a, b, *numbers, by_uid=by_uid) for numbers in pairs), by_uid)


def _all_uids(network: Network) -> set[int]:
    # The layers' own are enough for all but the smallest difference, and the inputs' for a network without any.
    return {one.uid for one in network.inputs} | {layer.uid for layer in network.computing_layers}


def _layers_by_uid(a: Network, b: Network) -> list[tuple[int, int]]:
    places = {layer.uid: number for number, layer in enumerate(b.layers, start=1)}
    return [(number, places[layer.uid]) for number, layer in enumerate(a.layers, start=1) if layer.uid in places]


def _layers_by_name(a: Network, b: Network) -> list[tuple[int, int]]:
    names_a, names_b = [layer.name for layer in a.layers], [layer.name for layer in b.layers]
    known: list[tuple[int, int]] = [(-1, -1)]
    for place, name in enumerate(names_a):
        if name and names_a.count(name) == 1 == names_b.count(name) and names_b.index(name) > known[-1][1]:
            known.append((place, names_b.index(name)))
    known.append((len(names_a), len(names_b)))
    found = known[1:-1]
    for (from_a, from_b), (to_a, to_b) in pairwise(known):
        found += zip(range(from_a + 1, to_a), range(from_b + 1, to_b), strict=False)
    return [(one + 1, other + 1) for one, other in sorted(found)]


def _pair(a: Network, b: Network, one: int, other: int, *, by_uid: bool) -> LayerPair:
    keys_a, keys_b = (_uids(a, one), _uids(b, other)) if by_uid else (_names(a, one), _names(b, other))
    if len(keys_a) == len(keys_b) and (keys_a is keys_b or list(keys_a) == list(keys_b)):
        every = np.arange(len(keys_a))
        return LayerPair(one, other, every, every, whole=True)
    places = _places(keys_a, keys_b, rest=not by_uid)
    in_a, in_b = np.array(places, dtype=np.intp).reshape(-1, 2).T
    whole = len(places) == len(keys_a) == len(keys_b) and np.array_equal(in_a, in_b)
    return LayerPair(one, other, in_a, in_b, whole=whole)


def _places(keys_a: Sequence[object], keys_b: Sequence[object], *, rest: bool) -> list[tuple[int, int]]:
    """Return where the same keys are, in the order of the first; the `rest` is taken by place."""
    there = _unambiguous(keys_b)
    places = {here: there[key] for key, here in _unambiguous(keys_a).items() if key in there}
    if rest:
        taken = set(places.values())
        left_a = (place for place in range(len(keys_a)) if place not in places)
        left_b = (place for place in range(len(keys_b)) if place not in taken)
        places.update(zip(left_a, left_b, strict=False))
    return sorted(places.items())


def _unambiguous(keys: Sequence[object]) -> dict[object, int]:
    """Return where each key is that occurs once; an empty name is none."""
    places: dict[object, int] = {}
    twice = set()
    for place, key in enumerate(keys):
        if key in places:
            twice.add(key)
        places[key] = place
    return {key: place for key, place in places.items() if key != "" and key not in twice}


def _uids(network: Network, layer: int) -> Sequence[int]:
    return [one.uid for one in network.inputs] if layer == 0 else network.layer(layer).neuron_uids


def _names(network: Network, layer: int) -> Sequence[str]:
    if layer == 0:
        return [one.name for one in network.inputs]
    values = network.layer(layer)
    if isinstance(values, OutputLayer) and len(values.classes) == values.units:
        return values.classes
    return values.neurons
