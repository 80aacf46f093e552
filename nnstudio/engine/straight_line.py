"""Writes training steps for one architecture as straight-line code: a list of calls on arrays that are ready.

A small network spends its time not on numbers but on the way to them: loops over layers, look-ups, new arrays.
So the loops are run once, here, and leave behind the source of a function in which every array is bound, every
result has its place, and nothing is looked up. The sums are those of `reference`; the tests compare the two.

Inside, values are (units, batch), with a row of ones below: z = [W b] [a; 1]. Only the samples stay (batch, inputs).
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.flat import Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.layers import Layer
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS, STATEMENTS

FloatArray: TypeAlias = NDArray[np.floating[Any]]
Namespace: TypeAlias = dict[str, Any]

_CHUNK = 65536
"""Vectors are updated in pieces of so many numbers, which stay in the cache from one call to the next."""

# The activation of a (z, at first) in place, and its derivative in t from a alone. What isn't here goes by the
# functions of the registry, which take a little longer.
_IN_PLACE: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "identity": ((), ()),
    "tanh": (("tanh({a}, {a})",), ("square({A}, {t})", "subtract(one, {t}, {t})")),
    "sigmoid": (
        ("multiply({a}, half, {a})", "tanh({a}, {a})", "multiply({a}, half, {a})", "add({a}, half, {a})"),
        ("subtract(one, {A}, {t})", "multiply({A}, {t}, {t})"),
    ),
    "relu": (("maximum({a}, zero, out={a})",), ("sign({A}, {t})",)),
    "leaky_relu": (
        ("multiply({a}, {slope}, {u})", "maximum({a}, {u}, out={a})"),
        ("sign({A}, {t})", "maximum({t}, {slope}, out={t})"),
    ),
    "hard_tanh": (
        ("minimum({a}, one, out={a})", "maximum({a}, minus_one, out={a})"),
        ("absolute({A}, {t})", "subtract(one, {t}, {t})", "sign({t}, {t})"),
    ),
}

# The derivative of the loss with respect to z in e, but for a factor: `share_of_a_sample`.
_HEADS: Mapping[str, tuple[str, ...]] = {
    "linear": ("subtract(z, t, e)",),
    # s(z) - y = (tanh(z/2) + 1 - 2y) / 2
    "sigmoid": ("multiply(z, half, e)", "tanh(e, e)", "add(e, t, e)"),
    "softmax": (
        "max_of(z, 0, None, m, True)",
        "subtract(z, m, e)",
        "exp(e, e)",
        "sum_of(e, 0, None, m, True)",
        "divide(e, m, e)",
        "subtract(e, t, e)",
    ),
}


def prepared(head: str, y: NDArray[Any], units: int, dtype: np.dtype[Any]) -> FloatArray:
    """Return targets as the steps of a head want them, (samples, units)."""
    if head == "softmax":
        one_hot: FloatArray = np.eye(units, dtype=dtype)[y]
        return one_hot
    values: FloatArray = y
    return 1 - 2 * values if head == "sigmoid" else values


def share_of_a_sample(head: str, units: int, batch: int) -> float:
    """Return the factor that the mean of the loss leaves before the difference in `_HEADS`."""
    return {"linear": 2.0 / (units * batch), "sigmoid": 0.5 / (units * batch), "softmax": 1.0 / batch}[head]


def write_passes(
    network: Network,
    layout: Layout,
    parameters: FloatArray,
    gradient: FloatArray,
    batch: int,
    *,
    with_share: bool = True,
) -> tuple[list[str], Namespace]:
    """Return the lines of one forward and backward pass, and the arrays they name.

    The lines take ``x``, (inputs + 1, batch), its transpose ``xt``, targets ``t`` and a place for the logits ``z``,
    both (units, batch), and leave the gradient in `gradient`; without the factor `share_of_a_sample` if not asked for.
    """
    dtype = parameters.dtype
    names = _functions(dtype)
    names["share"] = np.array(share_of_a_sample(network.output.head, network.output.units, batch), dtype)
    weights, gradients = layout.matrices(parameters), layout.matrices(gradient)
    last = len(weights)
    values = np.empty((sum(layer.units + 1 for layer in network.layers), batch), dtype)
    slopes = np.empty_like(values)
    forth: list[str] = []
    given, start = "x", 0
    for number, layer in enumerate(network.layers, start=1):
        rows = values[start : start + layer.units + 1]
        rows[-1] = 1
        names |= {f"W{number}_dot": weights[number - 1].dot, f"a{number}": rows[:-1], f"A{number}": rows}
        forth += _activate(layer, number, given, names)
        names[f"t{number}"] = slopes[start : start + layer.units]
        given, start = f"A{number}", start + layer.units + 1
    names |= {f"W{last}_dot": weights[-1].dot, "e": np.empty((network.output.units, batch), dtype)}
    names["m"] = np.empty((1, batch), dtype)
    forth += [f"W{last}_dot({given}, z)", *_HEADS[network.output.head]]
    if with_share:
        forth.append("multiply(e, share, e)")

    spans = _spans(network, names, values, slopes)
    back: list[str] = []
    delta = "e"
    for number in range(last, 0, -1):
        names |= {f"{delta}_dot": names[delta].dot, f"G{number}": gradients[number - 1]}
        if number > 1:
            names[f"A{number - 1}_t"] = names[f"A{number - 1}"].T
        back.append(f"{delta}_dot({f'A{number - 1}_t' if number > 1 else 'xt'}, G{number})")
        if (learned := layout.learned[number - 1]) is not None:
            names[f"L{number}"] = learned.astype(dtype)
            back.append(f"multiply(G{number}, L{number}, G{number})")
        if number > 1:
            layer = network.layers[number - 2]
            handed_back = np.empty((layer.units + 1, batch), dtype)
            names |= {f"W{number}t_dot": weights[number - 1].T.dot, f"D{number - 1}": handed_back}
            back.append(f"W{number}t_dot({delta}, D{number - 1})")
            delta = f"d{number - 1}"
            names[delta] = handed_back[:-1]
            back += spans.get(number - 1, ())
            if layer.activation not in _IN_PLACE:
                back.append(f"multiply({delta}, slope{number - 1}(z{number - 1}), {delta})")
            elif layer.activation != "identity":
                back.append(f"multiply({delta}, t{number - 1}, {delta})")
    return forth + back, names


def _activate(layer: Layer, number: int, given: str, names: Namespace) -> list[str]:
    """Return the lines from what comes in to a."""
    a = f"a{number}"
    if layer.activation in _IN_PLACE:
        dtype = names[a].dtype
        names |= {f"{name}{number}": np.array(value, dtype) for name, value in layer.activation_params.items()}
        if layer.activation == "leaky_relu":
            names[f"u{number}"] = np.empty_like(names[a])
        return [f"W{number}_dot({given}, {a})"] + [
            _filled(line, layer, number, A=f"A{number}", t=f"t{number}") for line in _IN_PLACE[layer.activation][0]
        ]
    activation = ACTIVATIONS[layer.activation]
    names |= {
        f"z{number}": np.empty_like(names[a]),
        f"f{number}": _bound(activation.f, layer.activation_params),
        f"slope{number}": _bound(activation.derivative, layer.activation_params),
    }
    return [f"W{number}_dot({given}, z{number})", f"copyto({a}, f{number}(z{number}))"]


def _spans(network: Network, names: Namespace, values: FloatArray, slopes: FloatArray) -> dict[int, list[str]]:
    """Return the lines of the derivatives, by the layer number before whose delta they are due.

    Neighbours with one activation have their values in one piece of memory, and get their derivatives in one go.
    """
    result: dict[int, list[str]] = {}
    stop = len(values)
    end = len(network.layers)
    while end > 0:
        layer = network.layers[end - 1]
        first = end
        while first > 1 and _alike(network.layers[first - 2], layer):
            first -= 1
        start = stop - sum(each.units + 1 for each in network.layers[first - 1 : end])
        if layer.activation in _IN_PLACE:
            names |= {f"span{end}": values[start:stop], f"slopes{end}": slopes[start:stop]}
            result[end] = [
                _filled(line, layer, end, A=f"span{end}", t=f"slopes{end}") for line in _IN_PLACE[layer.activation][1]
            ]
        stop, end = start, first - 1
    return result


def _alike(one: Layer, other: Layer) -> bool:
    return one.activation == other.activation and one.activation_params == other.activation_params


def _filled(line: str, layer: Layer, number: int, **names: str) -> str:
    parameters = {name: f"{name}{number}" for name in layer.activation_params}
    return line.format(a=f"a{number}", u=f"u{number}", **names, **parameters)


def _bound(f: Callable[..., FloatArray], parameters: Mapping[str, float]) -> Callable[[FloatArray], FloatArray]:
    return (lambda z: f(z, **parameters)) if parameters else f


def _functions(dtype: np.dtype[Any]) -> Namespace:
    functions = (np.tanh, np.exp, np.sign, np.square, np.absolute, np.maximum, np.minimum)
    numbers = {"zero": 0.0, "half": 0.5, "one": 1.0, "minus_one": -1.0}
    return {
        **STATEMENTS,
        **{function.__name__: function for function in functions},
        "copyto": np.copyto,
        "max_of": np.maximum.reduce,
        "sum_of": np.add.reduce,
        # An array without dimensions is taken faster than a Python number, which is made into one on every call.
        **{name: np.array(value, dtype) for name, value in numbers.items()},
    }


def write_update(
    hyperparameters: Hyperparameters, parameters: FloatArray, gradient: FloatArray, memory: Mapping[str, FloatArray]
) -> tuple[list[str], Namespace]:
    """Return the lines that move the parameters by a gradient, and the arrays they name.

    The numbers of `Optimizer.scalars`, and ``l1``, ``decay``, ``keep`` and ``clip_norm``, are left to be bound.
    """
    optimizer = OPTIMIZERS[hyperparameters.optimizer]
    names: Namespace = {}
    scratch = np.empty(min(_CHUNK, len(parameters)), parameters.dtype)
    vectors = {"p": parameters, "g": gradient, **memory}
    pieces = [slice(start, start + _CHUNK) for start in range(0, len(parameters), _CHUNK)]
    chunks = [(scratch[: parameters[piece].size], *(vector[piece] for vector in vectors.values())) for piece in pieces]
    names["chunks"] = chunks
    if len(chunks) == 1:
        names |= {"s": scratch, **vectors}
    heading = f"for s, {', '.join(vectors)} in chunks:"

    def over_chunks(lines: list[str]) -> list[str]:
        return lines if len(chunks) == 1 or not lines else [heading, *("    " + line for line in lines)]

    lines: list[str] = []
    if hyperparameters.l1:
        lines += over_chunks(["sign(p, s)", "multiply(s, l1, s)", "add(g, s, g)"])
    if hyperparameters.clip_norm is not None:
        names |= {"whole": gradient, "whole_dot": gradient.dot}
        lines += [
            "part = clip_norm / (float(whole_dot(whole)) ** 0.5 + 1e-6)",
            "if part < 1: multiply(whole, part, whole)",
        ]
    rule = list(optimizer.lines)
    if hyperparameters.decay:
        rule[:0] = ["multiply(p, keep, p)"] if optimizer.decoupled else ["multiply(p, decay, s)", "add(g, s, g)"]
    return lines + over_chunks(rule), names


def compiled(lines: list[str], names: Namespace, arguments: list[str]) -> Callable[[Any], None]:
    """Return a function that runs the lines for each item, a tuple of `arguments`, of what it is given."""
    heading = f"    for {', '.join(arguments)} in batches:"
    source = ["def run(batches):", heading, *("        " + line for line in lines)]
    exec(compile("\n".join(source), "<straight-line training steps>", "exec"), names)
    run: Callable[[Any], None] = names["run"]
    return run
