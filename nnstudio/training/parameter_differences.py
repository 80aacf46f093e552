"""Which weights and biases differ between two networks, the largest differences first."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import Layer, OutputLayer
from nnstudio.training.matching import Indices, LayerPair, Match

MOST = 1000
"""Differences that are told one by one."""
_AT_ONCE = 2**20
"""Parameters that are compared together."""
KINDS = ("all", "weights", "biases")


@dataclass(frozen=True)
class Place:
    """Where a parameter is.

    Attributes
    ----------
    layer : int
        Layer number from 1.
    neuron : int
        Index in that layer.
    source : int or None
        Index, in the layer before, of the neuron that a weight comes from; None for a bias.
    """

    layer: int
    neuron: int
    source: int | None = None


@dataclass(frozen=True)
class Difference:
    """A parameter that isn't the same in both networks.

    Attributes
    ----------
    in_a, in_b : Place
    a, b : float
        What counts: 0 for a connection that is cut, and for a bias that is switched off.
    """

    in_a: Place
    in_b: Place
    a: float
    b: float

    @property
    def change(self) -> float:
        """What `b` has more."""
        return self.b - self.a


@dataclass(frozen=True, eq=False)
class Differences:
    """How far the parameters of two networks are from each other.

    Attributes
    ----------
    shared : int
        Parameters that both networks have, or one of them while it is cut or switched off in the other.
    differing : int
        How many of them aren't the same number.
    only_a, only_b : int
        Parameters of neurons and connections that the other network doesn't have.
    largest, rms : float
        Of b - a over the shared ones: the largest size, and the root of the mean square. 0 without any.
    rows : tuple of Difference
        Those that differ, by size; at most `MOST`.
    """

    shared: int
    differing: int
    only_a: int
    only_b: int
    largest: float
    rms: float
    rows: tuple[Difference, ...]


@dataclass(frozen=True, eq=False)
class _Block:
    """Matched parameters of one kind in one pair of layers, (neurons, sources); one source for biases."""

    pair: LayerPair
    sources: LayerPair | None
    a: NDArray[np.floating]
    b: NDArray[np.floating]
    rows_a: Indices | slice
    rows_b: Indices | slice
    columns_a: Indices | slice
    columns_b: Indices | slice

    def parts(self) -> Iterator[tuple[int, NDArray[np.floating], NDArray[np.floating]]]:
        """Yield the first row of each part and its numbers in both networks."""
        count, width = len(self.pair.in_a), self.width
        step = max(1, _AT_ONCE // max(1, width))
        for start in range(0, count, step):
            end = min(count, start + step)
            yield start, self._part(self.a, self.rows_a, self.columns_a, start, end), self._part(
                self.b, self.rows_b, self.columns_b, start, end
            )  # fmt: skip

    @staticmethod
    def _part(
        values: NDArray[np.floating], rows: Indices | slice, columns: Indices | slice, start: int, end: int
    ) -> NDArray[np.floating]:
        part: NDArray[np.floating] = values[start:end] if isinstance(rows, slice) else values[rows[start:end]]
        return part if isinstance(columns, slice) else part[:, columns]

    @property
    def width(self) -> int:
        """How many parameters a neuron has here."""
        return 1 if self.sources is None else len(self.sources.in_a)

    def difference(self, place: int, a: float, b: float) -> Difference:
        """Return the difference at a place, counted row by row."""
        row, column = divmod(place, self.width)
        pair, sources = self.pair, self.sources
        in_a, in_b = int(pair.in_a[row]), int(pair.in_b[row])
        if sources is None:
            return Difference(Place(pair.a, in_a), Place(pair.b, in_b), a, b)
        return Difference(
            Place(pair.a, in_a, int(sources.in_a[column])), Place(pair.b, in_b, int(sources.in_b[column])), a, b
        )


class _Largest:
    """The largest of many differences, without keeping the others."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._columns: list[NDArray[np.float64]] = []
        self._count = 0
        self._least = 0.0

    def add(self, block: int, start: int, a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
        """Take the parameters of a part, all of them flat."""
        size = np.abs(b - a)
        found = np.flatnonzero(size > self._least)
        if len(found) > self._most:
            found = np.sort(found[np.argpartition(-size[found], self._most - 1)[: self._most]])
        if len(found):
            table = np.stack([size[found], np.full(len(found), float(block)), start + found, a[found], b[found]])
            self._columns.append(table)
            self._count += len(found)
        if self._count > 4 * self._most:
            self._columns = [self.sorted()]
            self._count = self._columns[0].shape[1]
            self._least = float(self._columns[0][0, -1])

    def sorted(self) -> NDArray[np.float64]:
        """Return size, block, place, a and b of the largest, by size and then by place, (5, count)."""
        if not self._columns:
            return np.empty((5, 0))
        table = np.concatenate(self._columns, axis=1)
        order = np.lexsort((table[2], table[1], -table[0]))[: self._most]
        chosen: NDArray[np.float64] = table[:, order]
        return chosen


def parameter_differences(
    match: Match,
    *,
    kind: str = "all",
    pair: LayerPair | None = None,
    most: int = MOST,
    given_up: Callable[[], bool] | None = None,
) -> Differences:
    """Compare the weights and biases of two networks.

    Parameters
    ----------
    match : Match
    kind : str
        ``"all"``, ``"weights"`` or ``"biases"``.
    pair : LayerPair, optional
        Of `match.pairs`, from the second on: only what belongs to these layers. All if not given.
    most : int
        How many differences are told one by one.
    given_up : callable, optional
        Asked now and then; where it says that nobody waits any more, what is known so far is returned.
    """
    blocks = [block for one in (match.pairs[1:] if pair is None else (pair,)) for block in _blocks(match, one, kind)]
    largest = _Largest(most)
    shared = differing = 0
    top = squares = 0.0
    with np.errstate(all="ignore"):
        for number, block in enumerate(blocks):
            shared += _shared(match, block)
            if block.a is block.b and block.pair.whole and (block.sources is None or block.sources.whole):
                continue  # an edit shares what it doesn't touch
            for start, part_a, part_b in block.parts():
                if given_up is not None and given_up():
                    break
                a, b = part_a.astype(np.float64).ravel(), part_b.astype(np.float64).ravel()
                change = b - a
                count = int(np.count_nonzero(change))
                if count:
                    differing += count
                    squares += float(change.dot(change))
                    top = max(top, float(change.max()), -float(change.min()))
                    largest.add(number, start * block.width, a, b)
    table = largest.sorted()
    rows = tuple(
        blocks[int(number)].difference(int(place), a, b)
        for number, place, a, b in zip(*(table[row].tolist() for row in range(1, 5)), strict=True)
    )
    only_a, only_b = _unshared(match, kind, pair)
    return Differences(shared, differing, only_a, only_b, top, math.sqrt(squares / shared) if shared else 0.0, rows)


def _blocks(match: Match, pair: LayerPair, kind: str) -> list[_Block]:
    one, other = match.a.layer(pair.a), match.b.layer(pair.b)
    every = slice(None)
    rows_a, rows_b = (every, every) if pair.whole else (pair.in_a, pair.in_b)
    blocks = []
    sources = match.sources(pair)
    if kind != "biases" and sources is not None:
        a, b = one.effective_weights, other.effective_weights
        in_a, in_b = (every, every) if sources.whole else (sources.in_a, sources.in_b)
        blocks.append(_Block(pair, sources, a, b, rows_a, rows_b, in_a, in_b))
    if kind != "weights":
        a, b = (layer.effective_bias[:, np.newaxis] for layer in (one, other))
        blocks.append(_Block(pair, None, a, b, rows_a, rows_b, every, every))
    return blocks


def _shared(match: Match, block: _Block) -> int:
    """Return how many parameters of a block count in one network or the other."""
    one, other = match.a.layer(block.pair.a), match.b.layer(block.pair.b)
    count = len(block.pair.in_a)
    if block.sources is None:
        return count if one.use_bias or other.use_bias else 0
    if one.mask is None or other.mask is None:
        return count * block.width
    rows = np.ix_(block.pair.in_a, block.sources.in_a), np.ix_(block.pair.in_b, block.sources.in_b)
    return int(np.count_nonzero(one.mask[rows[0]] | other.mask[rows[1]]))


def _unshared(match: Match, kind: str, pair: LayerPair | None) -> tuple[int, int]:
    """Return how many parameters count in the first and in the second network and aren't there in the other."""
    only_a = only_b = 0
    for number, layer in enumerate(match.a.computing_layers, start=1):
        if pair is None or number == pair.a:
            found = match.of_a(number)
            sources = match.sources(found) if found is not None else None
            rows = found.in_a if found is not None else None
            only_a += _beyond(layer, kind, rows, sources.in_a if sources is not None else None)
    for number, layer in enumerate(match.b.computing_layers, start=1):
        if pair is None or number == pair.b:
            found = match.of_b(number)
            sources = match.sources(found) if found is not None else None
            rows = found.in_b if found is not None else None
            only_b += _beyond(layer, kind, rows, sources.in_b if sources is not None else None)
    return only_a, only_b


def _beyond(layer: Layer | OutputLayer, kind: str, rows: Indices | None, columns: Indices | None) -> int:
    """Return how many parameters of a layer are none of the matched neurons' or connections'."""
    count = 0
    if kind != "biases":
        weights = layer.parameter_count - (layer.units if layer.use_bias else 0)
        if rows is not None and columns is not None:
            inside = len(rows) * len(columns)
            if layer.mask is not None:
                inside = int(np.count_nonzero(layer.mask[np.ix_(rows, columns)]))
            weights -= inside
        count += weights
    if kind != "weights" and layer.use_bias:
        count += layer.units - (len(rows) if rows is not None else 0)
    return count
