"""Hover texts: the exact number of what is pointed at, and where it comes from."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.engine import HEADS, Layer, Network
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.head_item import class_name, row_names
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.words import activation_title, neuron_count
from nnstudio.ui.numbers import MINUS, format_exact
from nnstudio.ui.words import layer_name, say

translate = QCoreApplication.translate

MOST_TERMS = 6
SHOWN_TERMS = 4


def describe(stage: Stage, hit: Hit) -> str:
    """Return a line or two on what is at a hit; empty where there's nothing to say."""
    network = stage.network
    layer, index = hit.layer, hit.index
    if layer is None or layer >= network.depth:
        return ""
    if hit.part in ("header", "header_activation", "layer"):
        return _layer(network, layer)
    if hit.part == "header_minus":
        return translate("Canvas", "Remove the last one")
    if hit.part == "header_plus":
        return translate("Canvas", "Add one")
    if hit.part == "head":
        return say(HEADS[network.output.head].formula)
    if index is None:
        return ""
    if hit.part == "class":
        return _output(stage, index)
    if index >= network.sizes[layer]:
        return ""
    if hit.part in ("slider", "slider_thumb") or (hit.part == "neuron" and layer == 0):
        return _input(stage, index)
    if hit.part == "neuron":
        return _neuron(stage, layer, index)
    if hit.part == "bias" and layer:
        return _bias(network, layer, index)
    if hit.part in ("connection", "weight_label") and hit.source is not None:
        return _connection(stage, layer, index, hit.source)
    return ""


def short(value: float) -> str:
    """Write a number of a formula with four significant digits."""
    return f"{value:.4g}".replace("e+0", "e").replace("e-0", "e-").replace("-", MINUS)


def weighted_sum(stage: Stage, layer: int, index: int) -> str:
    """Write w1·x1 + w2·x2 + … + b of a neuron; of long sums the largest terms, in order, and how many more."""
    network = stage.network
    values = network.layer(layer)
    weights = values.effective_weights[index]
    sources = np.flatnonzero(values.mask[index]) if values.mask is not None else np.arange(values.fan_in)
    given = stage.trace.values(layer - 1)[0]
    left_out = 0
    if len(sources) > MOST_TERMS:
        with np.errstate(all="ignore"):
            sizes = np.nan_to_num(np.abs(weights[sources] * given[sources]))
        chosen = np.sort(np.argsort(-sizes, kind="stable")[:SHOWN_TERMS])
        left_out = len(sources) - SHOWN_TERMS
        sources = sources[chosen]
    terms = [(float(weights[k]), network.neuron_name(layer - 1, int(k))) for k in sources.tolist()]
    text = ""
    for number, name in terms:
        sign = (f" {MINUS} " if number < 0 else " + ") if text else (MINUS if number < 0 else "")
        text += f"{sign}{short(abs(number))}·{name}"
    if left_out:
        text += " + " + translate("Canvas", "… ({count} more)").format(count=f"{left_out:,}")
    if values.use_bias:
        bias = float(values.bias[index])
        sign = f" {MINUS} " if bias < 0 else " + "
        text = f"{text}{sign}{short(abs(bias))}" if text else short(bias)
    return text or "0"


def _neuron(stage: Stage, layer: int, index: int) -> str:
    network = stage.network
    name, total = network.neuron_name(layer, index), weighted_sum(stage, layer, index)
    values = network.layer(layer)
    if isinstance(values, Layer):
        value = format_exact(float(stage.trace.values(layer)[0, index]))
        inside = total if values.activation == "identity" else f"{values.activation}({total})"
        text, ill = f"{name} = {inside} = {value}", stage.workspace.health.words(layer, index)
        return f"{text}\n{ill}" if ill else text
    z = format_exact(float(stage.trace.logits(layer)[0, index]))
    if values.head == "linear":
        return f"{name} = {total} = {z}"
    return translate("Canvas", "{name}: logit z = {sum} = {value}").format(name=name, sum=total, value=z)


def _input(stage: Stage, index: int) -> str:
    one, raw = stage.network.inputs[index], float(stage.workspace.x[index])
    value = format_exact(raw)
    if stage.workspace.data.scales:
        value = f"{value} → {short(float(stage.values(0)[index]))}"
    return translate("Canvas", "{name} = {value}, from {low} to {high}").format(
        name=one.name, value=value, low=format_exact(one.min), high=format_exact(one.max)
    )


def _output(stage: Stage, index: int) -> str:
    network = stage.network
    output, trace = network.output, stage.trace
    last = network.depth - 1
    if output.head == "linear":
        name = network.neuron_name(last, index)
        return f"{name} = {format_exact(float(trace.output[0, index]))}"
    if output.units == 1:
        z, p = short(float(trace.logits(last)[0, 0])), float(trace.output[0, 0])
        sign = MINUS if index == 1 else ""
        name = class_name(output, index)
        symbol = f"p({name})" if name else ("p" if index else f"1 {MINUS} p")
        value = p if index else 1.0 - p
        return f"{symbol} = 1 / (1 + e^{sign}z), z = {z}: {format_exact(value)}"
    name = row_names(network, index)[0]
    z, p = short(float(trace.logits(last)[0, index])), float(trace.output[0, index])
    if output.head == "sigmoid":
        return f"p({name}) = 1 / (1 + e^{MINUS}z), z = {z}: {format_exact(p)}"
    return f"p({name}) = e^{z} / Σ e^z = {format_exact(p)}"


def _bias(network: Network, layer: int, index: int) -> str:
    return translate("Canvas", "Bias of {name} = {value}").format(
        name=network.neuron_name(layer, index), value=format_exact(float(network.layer(layer).bias[index]))
    )


def _connection(stage: Stage, layer: int, index: int, source: int) -> str:
    network = stage.network
    values = network.layer(layer)
    if source >= values.fan_in:
        return ""
    names = f"{network.neuron_name(layer - 1, source)} → {network.neuron_name(layer, index)}"
    weight = float(values.weights[index, source])
    if not values.connected(index, source):
        return translate("Canvas", "{connection}: cut, its weight was {weight}").format(
            connection=names, weight=format_exact(weight)
        )
    given = float(stage.trace.values(layer - 1)[0, source])
    with np.errstate(all="ignore"):
        product = float(np.float32(weight) * np.float32(given))
    return translate("Canvas", "{connection}: weight {weight}, × {value} = {product}").format(
        connection=names, weight=format_exact(weight), value=short(given), product=short(product)
    )


def _layer(network: Network, layer: int) -> str:
    name, count = layer_name(network, layer), network.sizes[layer]
    if layer == 0:
        return translate("Canvas", "{layer}: {count}").format(layer=name, count=count)
    values = network.layer(layer)
    if isinstance(values, Layer):
        return f"{name}: {neuron_count(count)}, {activation_title(values.activation)}"
    return f"{name}: {neuron_count(count)}, {say(HEADS[values.head].title)}"
