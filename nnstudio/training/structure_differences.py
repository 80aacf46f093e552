"""What is built otherwise in one of two networks: layers, neurons, activations, head, connections; in sentences."""

from collections.abc import Iterable

import numpy as np

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, Network
from nnstudio.training.matching import LayerPair, Match
from nnstudio.wording import Phrase, first_of


def structure_differences(match: Match) -> tuple[Phrase, ...]:
    """Return what is built otherwise, layer by layer; the first network is A, the second B.

    Parameters
    ----------
    match : Match
    """
    found = [*_layers(match)]
    for pair in match.pairs:
        found += _neurons(match, pair)
        if pair.a:
            found += _computing(match, pair)
    found += _head(match)
    return tuple(found)


def _layers(match: Match) -> Iterable[Phrase]:
    a, b = match.a, match.b
    for number in range(1, a.depth - 1):
        if match.of_a(number) is None:
            yield Phrase("{layer} is only in A", layer=a.layer_name(number))
    for number in range(1, b.depth - 1):
        if match.of_b(number) is None:
            yield Phrase("{layer} is only in B", layer=b.layer_name(number))
    order = [pair.b for pair in match.pairs]
    if order != sorted(order):
        names = tuple(b.layer_name(number) for number in sorted(order[1:-1]))
        yield Phrase("The layers come in another order in B: {names}", names=names)


def _neurons(match: Match, pair: LayerPair) -> Iterable[Phrase]:
    a, b = match.a, match.b
    layer = b.layer_name(pair.b)
    for network, number, known, template in (
        (a, pair.a, pair.in_a, "{layer}: only in A: {names}"),
        (b, pair.b, pair.in_b, "{layer}: only in B: {names}"),
    ):
        beyond = np.setdiff1d(np.arange(network.sizes[number]), known)
        if len(beyond):
            names = [network.neuron_name(number, int(index)) for index in beyond[:13]]
            yield Phrase(template, layer=layer, names=first_of(names, 12))
    if np.any(np.diff(pair.in_b) < 0):
        yield Phrase("{layer}: in another order in B", layer=layer)
    changed = _renamed(a, b, pair)
    if changed:
        yield Phrase("{layer}: other names in B: {names}", layer=layer, names=first_of(changed, 12))


def _renamed(a: Network, b: Network, pair: LayerPair) -> list[str]:
    """Return the names in the second network of what a person named otherwise in the first."""
    if pair.a == 0:
        places = zip(pair.in_a.tolist(), pair.in_b.tolist(), strict=True)
        return [b.inputs[there].name for here, there in places if a.inputs[here].name != b.inputs[there].name]
    before, after = a.layer(pair.a).neurons, b.layer(pair.b).neurons
    if pair.whole and before == after:
        return []
    places = zip(pair.in_a.tolist(), pair.in_b.tolist(), strict=True)
    return [b.neuron_name(pair.b, there) for here, there in places if before[here] != after[there]]


def _computing(match: Match, pair: LayerPair) -> Iterable[Phrase]:
    one, other, name = match.a.layer(pair.a), match.b.layer(pair.b), match.b.layer_name(pair.b)
    if isinstance(one, Layer) and isinstance(other, Layer):
        if one.name != other.name:
            yield Phrase("{a} is called {b} in B", a=match.a.layer_name(pair.a), b=name)
        if one.activation != other.activation:
            titles = ACTIVATIONS[one.activation].title, ACTIVATIONS[other.activation].title
            yield Phrase("{layer}: {a} in A, {b} in B", layer=name, a=titles[0], b=titles[1])
        elif one.activation_params != other.activation_params:
            title = ACTIVATIONS[one.activation].title
            yield Phrase("{layer}: other parameters of {activation}", layer=name, activation=title)
    if one.use_bias != other.use_bias:
        if one.use_bias:
            yield Phrase("{layer}: the biases are off in B", layer=name)
        else:
            yield Phrase("{layer}: the biases are off in A", layer=name)
    if one.mask is not other.mask:
        masks = [
            np.ones(layer.weights.shape, dtype=np.bool_) if layer.mask is None else layer.mask for layer in (one, other)
        ]
        if not np.array_equal(masks[0], masks[1]):
            cut = [mask.size - int(np.count_nonzero(mask)) for mask in masks]
            yield Phrase("{layer}: connections that are cut: {a} in A, {b} in B", layer=name, a=cut[0], b=cut[1])


def _head(match: Match) -> Iterable[Phrase]:
    one, other = match.a.output, match.b.output
    if one.head != other.head:
        yield Phrase("Output: {a} in A, {b} in B", a=HEADS[one.head].title, b=HEADS[other.head].title)
    if one.classes != other.classes and one.classes and other.classes:
        yield Phrase(
            "Classes: {a} in A, {b} in B", a=first_of(one.classes, 6), b=first_of(other.classes, 6)
        )  # fmt: skip
