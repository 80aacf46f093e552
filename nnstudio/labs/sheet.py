"""A forward pass worked by hand: every number that stands on a hand-calculation sheet and on its answer key.

On paper nobody carries all digits. So there is one rule, which the sheet states: what is given (weights, biases, x)
and every single result (each product, each sum, each value of a function, each quotient) is rounded to a number of
decimals, halves away from 0 as at school, and one calculates on with the rounded number. The key follows the same
rule in decimal arithmetic, so that whoever calculates with the numbers as they stand there gets its results, to the
last digit. What the program itself gets, with all digits, stands beside them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import numpy as np

from nnstudio.engine import ACTIVATIONS, Layer, Network, OutputLayer, forward
from nnstudio.engine.arrays import FloatArray
from nnstudio.errors import InvalidInput
from nnstudio.labs.symbols import Symbol, symbols_of

MOST_NEURONS = 60
MOST_TERMS = 24
"""Of one neuron: beyond, nobody fills the sheet in."""
LARGEST = 1_000_000
"""Numbers from here on, weights or results, are none to calculate with on paper."""
DECIMALS = (1, 2, 3, 4)
PLAIN_SOFTMAX = 4
"""Up to this largest z (and from 0 on) the sheet takes e^z as it is; otherwise e^(z − largest z), which is the same
after the division: e^12 has too many digits, and sums of e^−9 are 0.00."""


@dataclass(frozen=True)
class Given:
    """An input.

    Attributes
    ----------
    symbol : Symbol
    name : str
    value : Decimal
        What the network gets, rounded.
    raw : Decimal or None
        The number in the data's own units, where the network gets it scaled; None where that is the same.
    """

    symbol: Symbol
    name: str
    value: Decimal
    raw: Decimal | None = None


@dataclass(frozen=True)
class Term:
    """Weight times value; `product` is rounded."""

    symbol: Symbol
    weight: Decimal
    value: Decimal
    product: Decimal


@dataclass(frozen=True)
class Sum:
    """One neuron: z is the sum of the products and the bias, exactly as displayed; a = f(z), rounded.

    Attributes
    ----------
    symbol : Symbol
        Of what the neuron gives: of a, where there is one, else of z.
    name : str
        As on the canvas.
    terms : tuple of Term
        Without those of connections that are cut.
    cut : tuple of Symbol
        Where the cut ones come from.
    bias : Decimal or None
        None where the layer has none.
    z : Decimal
    a : Decimal or None
        None where z is the output, and with a softmax head, which needs all z first.
    """

    symbol: Symbol
    name: str
    terms: tuple[Term, ...]
    cut: tuple[Symbol, ...]
    bias: Decimal | None
    z: Decimal
    a: Decimal | None

    @property
    def output(self) -> Decimal:
        """What the next layer gets."""
        return self.z if self.a is None else self.a


@dataclass(frozen=True)
class SheetLayer:
    """A layer's sums; `function` is a key of `ACTIVATIONS`, or "softmax"; `name` is the layer's."""

    number: int
    name: str
    function: str
    parameters: Mapping[str, float]
    sums: tuple[Sum, ...]


@dataclass(frozen=True)
class Share:
    """A row of the softmax table: e^z, and p as its part of the total."""

    symbol: Symbol
    name: str
    z: Decimal
    shifted: Decimal
    exponential: Decimal
    p: Decimal


@dataclass(frozen=True)
class Shares:
    """The softmax table.

    Attributes
    ----------
    shift : Decimal or None
        The largest z, where it is subtracted first; None where e^z is taken as it is.
    rows : tuple of Share
    total : Decimal
        The sum of the exponentials as displayed.
    check : Decimal
        The sum of the p as displayed: 1, or off by the rounding.
    """

    shift: Decimal | None
    rows: tuple[Share, ...]
    total: Decimal
    check: Decimal


@dataclass(frozen=True)
class Answer:
    """One number that the network gives; `exact` is the program's own, with all digits."""

    symbol: Symbol
    name: str
    value: Decimal
    exact: float


@dataclass(frozen=True)
class Sheet:
    """A forward pass by hand.

    Attributes
    ----------
    decimals : int
    inputs : tuple of Given
    layers : tuple of SheetLayer
        Hidden ones and the output.
    head : str
        A key of `HEADS`.
    shares : Shares or None
        With a softmax head.
    answers : tuple of Answer
    chosen : tuple of str
        The class that the network decides for, or, of a softmax, all those that are equally likely as displayed;
        empty with a linear head, and with several sigmoids, which decide nothing between them.
    """

    decimals: int
    inputs: tuple[Given, ...]
    layers: tuple[SheetLayer, ...]
    head: str
    shares: Shares | None
    answers: tuple[Answer, ...]
    chosen: tuple[str, ...]


Numbers = Sequence[float] | FloatArray


def work_out(network: Network, x: Numbers, decimals: int = 2, raw: Numbers | None = None) -> Sheet:
    """Calculate a forward pass as a person does on paper.

    Parameters
    ----------
    network : Network
    x : sequence of float or array
        What the network gets, one number an input.
    decimals : int
        1 to 4: what every given number and every result is rounded to.
    raw : sequence of float or array, optional
        The inputs in the data's own units, where x is scaled.

    Raises
    ------
    InvalidInput
        If x doesn't fit, or the network is too large, or its numbers are, for a sheet of paper.
    """
    if decimals not in DECIMALS:
        raise InvalidInput("A sheet has 1 to 4 decimals, found {found}", found=decimals)
    if len(x) != len(network.inputs) or not np.isfinite(x).all():
        raise InvalidInput("x needs {count} finite numbers, one an input", count=len(network.inputs))
    _check_size(network)
    names = symbols_of(network)
    inputs = tuple(_givens(network, names[0], x, raw, decimals))
    values = [given.value for given in inputs]
    layers = []
    for number in range(1, network.depth):
        layer = _layer(network, number, names[number - 1], names[number], values, decimals)
        layers.append(layer)
        values = [one.output for one in layer.sums]
    head = network.output.head
    shares = _shares(layers[-1], network, decimals) if head == "softmax" else None
    answers = _answers(network, layers[-1], shares, np.asarray(x, dtype=np.float64))
    return Sheet(decimals, inputs, tuple(layers), head, shares, answers, _chosen(head, answers))


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Round as at school: halves away from 0; −0 is 0.

    Raises
    ------
    InvalidInput
        If the number is too large to calculate with on paper.
    """
    if not value.is_finite() or abs(value) >= LARGEST:
        raise InvalidInput("A number of this network is too large for a calculation by hand: {value:.3g}", value=value)
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) + 0


def decimal_of(value: Any) -> Decimal:
    """Return a number as it is written: 0.1 of a float32 is 0.1, not 0.100000001."""
    return Decimal(str(value))


def apply(key: str, z: Decimal, parameters: Mapping[str, float], decimals: int) -> Decimal:
    """Return f(z) rounded; pieces of straight lines are calculated exactly, so that their halves round as on paper."""
    if key == "leaky_relu":
        return rounded(max(z, z * decimal_of(parameters["slope"])), decimals)
    if key in ("identity", "relu", "hard_tanh", "step"):
        return rounded(decimal_of(float(ACTIVATIONS[key].f(np.float64(z)))), decimals)
    return rounded(decimal_of(float(ACTIVATIONS[key].f(np.float64(z), **parameters))), decimals)


def exponential(z: Decimal, decimals: int) -> Decimal:
    """Return e^z rounded."""
    return rounded(z.exp(), decimals)


def _check_size(network: Network) -> None:
    neurons = sum(network.sizes[1:])
    if neurons > MOST_NEURONS:
        raise InvalidInput(
            "This network has {found} neurons. A sheet to be filled in by hand takes {limit} at most.",
            found=neurons,
            limit=MOST_NEURONS,
        )
    for number, layer in enumerate(network.computing_layers, start=1):
        terms = layer.fan_in if layer.mask is None else int(layer.mask.sum(axis=1).max())
        if terms > MOST_TERMS:
            raise InvalidInput(
                "{layer} has {found} products in each sum. A sheet to be filled in by hand takes {limit} at most.",
                layer=network.layer_name(number),
                found=terms,
                limit=MOST_TERMS,
            )


def _givens(
    network: Network, names: Sequence[Symbol], x: Numbers, raw: Numbers | None, decimals: int
) -> Iterator[Given]:
    for index, (one, symbol) in enumerate(zip(network.inputs, names, strict=True)):
        value = rounded(decimal_of(x[index]), decimals)
        own = None if raw is None else decimal_of(raw[index])
        # Their own units may need more or fewer decimals; six digits say enough.
        yield Given(symbol, one.name, value, None if own is None else decimal_of(f"{own:.6g}"))


def _layer(
    network: Network,
    number: int,
    sources: Sequence[Symbol],
    names: Sequence[Symbol],
    values: Sequence[Decimal],
    decimals: int,
) -> SheetLayer:
    layer = network.layer(number)
    function, parameters = _function(layer)
    sums = []
    for neuron in range(layer.units):
        terms, cut = [], []
        for source, symbol in enumerate(sources):
            if not layer.connected(neuron, source):
                cut.append(symbol)
                continue
            weight = rounded(decimal_of(layer.weights[neuron, source]), decimals)
            product = rounded(weight * values[source], decimals)
            terms.append(Term(symbol, weight, values[source], product))
        bias = rounded(decimal_of(layer.bias[neuron]), decimals) if layer.use_bias else None
        total = sum((term.product for term in terms), start=bias if bias is not None else Decimal(0))
        z = rounded(total, decimals)
        a = None if function in ("softmax", "identity") else apply(function, z, parameters, decimals)
        name = network.neuron_name(number, neuron)
        sums.append(Sum(names[neuron], name, tuple(terms), tuple(cut), bias, z, a))
    return SheetLayer(number, network.layer_name(number), function, parameters, tuple(sums))


def _function(layer: Layer | OutputLayer) -> tuple[str, Mapping[str, float]]:
    if isinstance(layer, Layer):
        return layer.activation, layer.activation_params
    return {"linear": "identity"}.get(layer.head, layer.head), {}


def _shares(layer: SheetLayer, network: Network, decimals: int) -> Shares:
    largest = max(one.z for one in layer.sums)
    shift = None if 0 <= largest <= PLAIN_SOFTMAX else largest
    shifted = [one.z if shift is None else one.z - shift for one in layer.sums]
    powers = [exponential(z, decimals) for z in shifted]
    total = sum(powers, start=Decimal(0))
    parts = [rounded(power / total, decimals) for power in powers]
    rows = tuple(
        Share(Symbol("p", str(index + 1)), class_name(network, index), one.z, z, power, part)
        for index, (one, z, power, part) in enumerate(zip(layer.sums, shifted, powers, parts, strict=True))
    )
    return Shares(shift, rows, total, sum(parts, start=Decimal(0)))


def _answers(network: Network, layer: SheetLayer, shares: Shares | None, x: np.ndarray) -> tuple[Answer, ...]:
    exact = forward(network, x[np.newaxis, :]).output[0].tolist()
    if shares is not None:
        return tuple(Answer(row.symbol, row.name, row.p, own) for row, own in zip(shares.rows, exact, strict=True))
    if network.output.head == "sigmoid" and len(layer.sums) == 1:
        p, own = layer.sums[0].output, exact[0]
        first, second = network.output.classes or ("0", "1")
        return (Answer(Symbol("p"), second, p, own), Answer(Symbol("1 − p"), first, 1 - p, 1 - own))
    return tuple(
        Answer(one.symbol, class_name(network, index), one.output, own)
        for index, (one, own) in enumerate(zip(layer.sums, exact, strict=True))
    )


def class_name(network: Network, index: int) -> str:
    """Return the name of an output: of its class where it has one."""
    classes = network.output.classes
    return classes[index] if len(classes) == network.output.units else network.neuron_name(network.depth - 1, index)


def _chosen(head: str, answers: Sequence[Answer]) -> tuple[str, ...]:
    if head == "softmax":
        most = max(answer.value for answer in answers)
        return tuple(answer.name for answer in answers if answer.value == most)
    if head == "sigmoid" and answers[-1].symbol == Symbol("1 − p"):
        return (answers[0].name if answers[0].value >= Decimal("0.5") else answers[1].name,)
    return ()
