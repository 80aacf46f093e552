"""What the output panel says about the outputs: names, values, texts that add up, the prediction.

Pure values, no widgets. Sums hold as displayed: probabilities of a distribution add up to 1.00.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine import Network, Trace
from nnstudio.ui.numbers import format_number, rounded_terms

TOP = 8
"""Rows of a long list before the rest is summed up."""


@dataclass(frozen=True)
class Reading:
    """One output as it is shown.

    Attributes
    ----------
    name : str
    caption : str
        What stands under or beside the name: ``y = 1``, ``z 2.33``.
    value : float
        True value; NaN is shown as such.
    text : str
        The value as displayed.
    role : str
        ``"pos"``, ``"neg"`` (class 1 and class 0), ``"chosen"`` (predicted) or ``"other"``.
    z : float
        The logit; NaN for a row that sums up others.
    """

    name: str
    caption: str
    value: float
    text: str
    role: str
    z: float


def class_names(network: Network) -> tuple[str, ...]:
    """Return the names of the classes, or of the outputs where a head has none."""
    output = network.output
    last = network.depth - 1
    if output.classes:
        return output.classes
    if output.head == "sigmoid" and output.units == 1:
        return ("0", "1")
    if output.head == "linear":
        return tuple(network.neuron_name(last, index) for index in range(output.units))
    return tuple(name or str(index) for index, name in enumerate(output.neurons))


def linear_readings(network: Network, trace: Trace) -> list[Reading]:
    """Return one reading an output of a linear head."""
    values = trace.output[0].astype(float).tolist()
    names = class_names(network)
    return [
        Reading(name, "", value, format_number(value), "neg" if value < 0 else "pos", value)
        for name, value in zip(names, values, strict=True)
    ]


def two_class_readings(network: Network, trace: Trace) -> list[Reading]:
    """Return the readings of class 1 and class 0, in this order, of a head that tells two classes apart.

    That is sigmoid with one neuron (p and 1 - p) and softmax with two.
    """
    zero, one = class_names(network)
    if network.output.units == 1:
        z = float(trace.logits(network.depth - 1)[0, 0])
        p = float(trace.output[0, 0])
        # 1 - p from the logit: the difference of a rounded p would lose the small one.
        captions, logits, values = ("y = 1", "y = 0"), (z, -z), (p, _one_minus(p, z))
    else:
        low, high = trace.logits(network.depth - 1)[0].astype(float).tolist()
        captions, logits = (f"z {format_number(high)}", f"z {format_number(low)}"), (high, low)
        values = (float(trace.output[0, 1]), float(trace.output[0, 0]))
    texts = probability_texts(values)
    return [
        Reading(name, caption, value, text, role, logit)
        for name, caption, value, text, role, logit in zip(
            (one, zero), captions, values, texts, ("pos", "neg"), logits, strict=True
        )
    ]


def label_readings(network: Network, trace: Trace, threshold: float) -> list[Reading]:
    """Return one reading a label of a sigmoid head with several neurons, each a yes or no of its own."""
    logits = trace.logits(network.depth - 1)[0].astype(float).tolist()
    values = trace.output[0].astype(float).tolist()
    return [
        Reading(name, f"z {format_number(z)}", p, _single_text(p), "chosen" if p >= threshold else "other", z)
        for name, p, z in zip(class_names(network), values, logits, strict=True)
    ]


def distribution_readings(network: Network, trace: Trace, *, by_size: bool, top: int = TOP) -> list[Reading]:
    """Return one reading a class of a softmax head, in class order or the most probable first.

    Beyond ten classes: the `top` most probable ones and a row for all others.
    """
    names = class_names(network)
    logits = trace.logits(network.depth - 1)[0].astype(float)
    values = trace.output[0].astype(float)
    ranked = np.argsort(-np.nan_to_num(values, nan=-1.0), kind="stable")
    best = int(ranked[0])
    long = len(names) > 10
    shown = ranked[:top] if long else ranked
    order = shown if by_size else np.sort(shown)
    terms = [float(values[i]) for i in order]
    rest = float(np.delete(values, shown).sum()) if long else 0.0
    texts = probability_texts([*terms, rest] if long else terms)
    readings = [
        Reading(
            names[i], f"z {format_number(logits[i])}", values[i].item(), text,
            "chosen" if i == best and math.isfinite(values[i]) else "other", logits[i].item(),
        )
        for i, text in zip(order.tolist(), texts, strict=False)
    ]  # fmt: skip
    if long:
        readings.append(Reading("", str(len(names) - top), rest, texts[-1], "other", math.nan))
    return readings


def probability_texts(values: Sequence[float]) -> list[str]:
    """Write the probabilities of a distribution with two decimals that add up to 1.00.

    A value that is displayed as zero reads ``<0.01``.
    """
    terms = rounded_terms(values, 1.0) if all(map(math.isfinite, values)) else list(values)
    return [_probability_text(value, term) for value, term in zip(values, terms, strict=True)]


def _probability_text(value: float, rounded: float) -> str:
    return "<0.01" if math.isfinite(value) and rounded < 0.005 else format_number(rounded)


def _single_text(p: float) -> str:
    return _probability_text(p, round(p, 2)) if math.isfinite(p) else format_number(p)


def _one_minus(p: float, z: float) -> float:
    if math.isnan(z):
        return math.nan
    return 1.0 - p if z < 0 else math.exp(-z) / (1.0 + math.exp(-z))


def largest(readings: list[Reading], most: int) -> list[Reading]:
    """Return at most so many readings: those of the largest magnitude, in their order."""
    if len(readings) <= most:
        return readings
    ranked = sorted(range(len(readings)), key=lambda i: -abs(readings[i].value))
    return [readings[i] for i in sorted(ranked[:most])]


def quoted(name: str) -> str:
    """Return a name for the middle of a sentence: a number is put into quotes, so that it isn't read as a count."""
    return f"“{name}”" if name.replace(".", "").isdigit() else name
