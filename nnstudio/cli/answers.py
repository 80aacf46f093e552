"""What a network's outputs mean: classes with their probabilities, and the prediction."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import HEADS, Network, Trace
from nnstudio.errors import InvalidInput
from nnstudio.formats.decimals import shortest
from nnstudio.wording import Phrase

Float32Array = NDArray[np.float32]


def check_overflow(network: Network, trace: Trace, what: str, rows: Sequence[int] | None = None) -> None:
    """Refuse a forward pass that left the numbers of float32.

    Parameters
    ----------
    network : Network
    trace : Trace
    what : str
        The file that the refusal names.
    rows : sequence of int, optional
        The row in the file of each sample, where there are several.

    Raises
    ------
    InvalidInput
        Naming layer and neuron where it happened first.
    """
    overflow = trace.overflow
    if overflow is None:
        return
    raise InvalidInput(
        "{place}: the forward pass overflows in layer “{layer}”, neuron {neuron}: its value is beyond float32 "
        "(3.4e38); try smaller inputs or weights",
        place=what if rows is None else Phrase("{file}: row {row}", file=what, row=rows[overflow.sample]),
        layer=network.layer_name(overflow.layer),
        neuron=network.neuron_name(overflow.layer, overflow.neuron),
    )


def class_names(network: Network) -> tuple[str, ...]:
    """Return the names of the classes; () for linear.

    Where the network has none they are the neurons' own names and else the indices, as in the window. Names that
    occur twice are told apart by a number, since they are keys of the JSON.
    """
    output = network.output
    count = HEADS[output.head].class_count(output.units)
    given = output.classes
    if not given:
        own = output.neurons if count == output.units else [""] * count
        given = tuple(name or str(index) for index, name in enumerate(own)) if count else ()
    names: dict[str, None] = {}
    numbers: dict[str, int] = {}
    for name in given:
        unique = name
        while unique in names:
            numbers[name] = numbers.get(name, 1) + 1
            unique = f"{name} ({numbers[name]})"
        names[unique] = None
    return tuple(names)


def probabilities(network: Network, trace: Trace) -> Float32Array:
    """Return the probability of each class, (batch, classes).

    For one sigmoid neuron the first is 1 - p. It is computed as the sigmoid of -z, because subtracting from 1
    loses all digits of a small probability.
    """
    z, p = trace.z[-1], trace.output
    if network.output.head == "sigmoid" and network.output.units == 1:
        p = np.hstack([HEADS["sigmoid"].f(-z), p])
    return p.astype(np.float32, copy=False)


def predictions(network: Network, trace: Trace) -> list[str | list[str] | float | list[float]]:
    """Return each sample's prediction.

    The likeliest class; with several sigmoid neurons, which answer independently, all classes of 0.5 and more; with
    a linear head the value, or the values.
    """
    output = network.output
    if output.head == "linear":
        values = shortest(trace.output.astype(np.float32)).tolist()
        return [row[0] if len(row) == 1 else row for row in values]
    names = class_names(network)
    p = probabilities(network, trace)
    if output.head == "sigmoid" and output.units > 1:
        return [[name for name, yes in zip(names, row, strict=True) if yes] for row in (p >= 0.5).tolist()]
    if output.head == "sigmoid":
        return [names[int(yes)] for yes in (p[:, 1] >= 0.5).tolist()]
    return [names[index] for index in p.argmax(axis=1).tolist()]
