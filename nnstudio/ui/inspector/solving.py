"""Which parameter gives a number that a person wants to see: a product its weight, z the bias, a the z behind it.

Pure edits on top of those of the project; what has no answer is refused with a sentence.
"""

import math
from collections.abc import Callable

import numpy as np

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, Network, OutputLayer, Trace
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits
from nnstudio.ui.numbers import format_number
from nnstudio.ui.words import layer_name, say

_HALVINGS = 200


def set_product(project: Project, layer: int, neuron: int, source: int, wanted: float, *, trace: Trace) -> Project:
    """Set the weight so that weight times value is `wanted` for the input of the trace.

    Raises
    ------
    EditRefused
        If the value is 0, so that no weight can make another product of it.
    """
    value = float(trace.values(layer - 1)[0, source])
    if value == 0.0 or not math.isfinite(value):
        if wanted == 0.0:
            return project
        raise EditRefused(
            "{source} is {value}, so the product stays {value}; change the value first",
            source=project.network.neuron_name(layer - 1, source),
            value=format_number(value, 0),
        )
    return edits.set_weight(project, layer, neuron, source, wanted / value)


def set_z(project: Project, layer: int, neuron: int, wanted: float, *, trace: Trace) -> Project:
    """Set the bias so that z is `wanted` for the input of the trace.

    Raises
    ------
    EditRefused
        If the layer's bias is switched off, or the sum of the products isn't finite.
    """
    own = project.network.layer(layer)
    if not own.use_bias:
        raise EditRefused(
            "z comes from the weights alone while {layer} uses no bias; switch its bias on or change a weight",
            layer=layer_name(project.network, layer),
        )
    total = float(np.dot(own.effective_weights[neuron].astype(np.float64), trace.values(layer - 1)[0]))
    if not math.isfinite(total):
        raise EditRefused("The weighted sum isn't finite, and no bias can mend it; make a weight smaller")
    return edits.set_bias(project, layer, neuron, wanted - total)


def set_output(project: Project, layer: int, neuron: int, wanted: float, *, trace: Trace) -> Project:
    """Set the bias so that the neuron's output is `wanted` for the input of the trace.

    Raises
    ------
    EditRefused
        If the function behind the output never gives the number, or gives it for more than one z.
    """
    return set_z(project, layer, neuron, z_for(project.network, layer, neuron, wanted, trace), trace=trace)


def z_for(network: Network, layer: int, neuron: int, wanted: float, trace: Trace) -> float:
    """Return the z at which a neuron's output is `wanted`, the logits of its neighbours held."""
    own = network.layer(layer)
    if isinstance(own, OutputLayer):
        return _z_of_head(own, neuron, wanted, trace.logits(layer)[0].astype(np.float64))
    activation = ACTIVATIONS[own.activation]

    def f(z: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            return np.asarray(activation.f(z, **own.activation_params))

    return solve(f, wanted, say(activation.title), *_finite_range(own))


def _finite_range(layer: Layer) -> tuple[float, float]:
    activation = ACTIVATIONS[layer.activation]
    # A parameter moves the range; only that of the defaults is known.
    defaults = all(layer.activation_params.get(p.name, p.default) == p.default for p in activation.parameters)
    return activation.value_range if defaults else (-math.inf, math.inf)


def _z_of_head(output: OutputLayer, neuron: int, wanted: float, logits: np.ndarray) -> float:
    head = HEADS[output.head]
    if output.head == "linear":
        return wanted
    if not 0.0 < wanted < 1.0:
        raise EditRefused("{head} gives values between 0 and 1; type one inside", head=say(head.title))
    odds = math.log(wanted) - math.log1p(-wanted)
    if output.head == "sigmoid":
        return odds
    others = np.delete(logits, neuron)
    # p / (1 - p) = exp(z) / sum of the others' exp, which is summed from the largest down so that nothing overflows.
    top = float(others.max())
    return odds + top + math.log(float(np.exp(others - top).sum()))


def solve(f: Callable[[np.ndarray], np.ndarray], wanted: float, name: str, low: float, high: float) -> float:
    """Return the one z with f(z) = wanted.

    Parameters
    ----------
    f : callable
        Continuous but for steps, element by element.
    wanted : float
    name : str
        Of the function, for messages.
    low, high : float
        Infimum and supremum of f, infinite where unknown.

    Raises
    ------
    EditRefused
        If there's no such z, or more than one.
    """
    number = format_number(wanted)
    z = _grid(wanted)
    difference = f(z) - wanted
    finite = np.isfinite(difference)
    z, difference = z[finite], difference[finite]
    exact = np.flatnonzero(difference == 0.0)
    crossings = np.flatnonzero(np.sign(difference[:-1]) * np.sign(difference[1:]) < 0)
    if wanted in (low, high) and not _reaches(f, wanted):
        raise _outside(name, low, high, number)
    if len(exact) + len(crossings) > 1:
        raise EditRefused("{name} gives {number} at more than one z; set z instead", name=name, number=number)
    if len(exact) == 1:
        return float(z[exact[0]])
    if len(crossings) == 0:
        raise _outside(name, low, high, number)
    at = int(crossings[0])
    found = _bisect(f, wanted, float(z[at]), float(z[at + 1]))
    if abs(float(f(np.array([found]))[0]) - wanted) > 1e-6 * max(1.0, abs(wanted)):
        raise EditRefused("{name} jumps over {number}; set z instead", name=name, number=number)
    return found


def _outside(name: str, low: float, high: float, number: str) -> EditRefused:
    if math.isfinite(low) and math.isfinite(high):
        return EditRefused(
            "{name} gives values between {low} and {high}; type one inside",
            name=name,
            low=_short(low),
            high=_short(high),
        )
    if math.isfinite(low):
        return EditRefused("{name} gives values above {low}; type a larger one", name=name, low=_short(low))
    return EditRefused("{name} never gives {number}; set z instead", name=name, number=number)


def _short(value: float) -> str:
    """Write a bound as people say it: "−1", "−0.17"."""
    return format_number(value).rstrip("0").rstrip(".")


def _reaches(f: Callable[[np.ndarray], np.ndarray], bound: float) -> bool:
    """Whether f takes its bound, as hard tanh and ReLU do, and doesn't only round to it, as tanh does far out."""
    return bool((f(np.array([-5.0, 5.0])) == bound).any())


def _grid(wanted: float) -> np.ndarray:
    """Places that bracket every solution: dense around 0, where activations bend, and far enough out."""
    far = np.geomspace(8.0, max(1e4, 100.0 * abs(wanted)), 200)
    near = np.linspace(-8.0, 8.0, 1601)
    return np.concatenate([-far[:0:-1], near, far[1:]])


def _bisect(f: Callable[[np.ndarray], np.ndarray], wanted: float, left: float, right: float) -> float:
    rising = float(f(np.array([right]))[0]) > wanted
    for _ in range(_HALVINGS):
        middle = (left + right) / 2
        if middle in (left, right):
            break
        if (float(f(np.array([middle]))[0]) > wanted) == rising:
            right = middle
        else:
            left = middle
    return (left + right) / 2
