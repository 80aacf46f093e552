"""What the output says, ready to be shown: a row a class (or a value) with numbers that add up as displayed."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.engine import HEADS, OutputLayer, Trace
from nnstudio.ui.numbers import MINUS, format_number, rounded_terms
from nnstudio.ui.words import default_classes

DECIMALS = 2


@dataclass(frozen=True)
class Answer:
    """One row.

    Attributes
    ----------
    name : str
        Of the class, or of the output neuron.
    neuron : int
        Index of the output neuron that it comes from.
    texts : tuple of str
        What the columns of numbers show.
    share : float
        Length of the bar: from 0 to 1, for values of a linear head from −1 to 1.
    predicted : bool
    """

    name: str
    neuron: int
    texts: tuple[str, ...]
    share: float
    predicted: bool


@dataclass(frozen=True)
class Answers:
    """All rows, the sums below them (empty where there's nothing to add), the formula with its numbers."""

    rows: tuple[Answer, ...]
    sums: tuple[str, ...]
    numbers: str


def class_names(output: OutputLayer) -> tuple[str, ...]:
    """Return the names of the classes, made-up ones where none were given."""
    return output.classes or default_classes(HEADS[output.head].class_count(output.units))


def answers(output: OutputLayer, names: tuple[str, ...], trace: Trace) -> Answers:
    """Return what the output says for the first sample of a trace.

    Parameters
    ----------
    output : OutputLayer
    names : tuple of str
        Of the output neurons.
    trace : Trace
    """
    z = trace.z[-1][0].astype(np.float64)
    p = trace.output[0].astype(np.float64)
    if output.head == "softmax":
        return _softmax(class_names(output), z, p)
    if output.head == "sigmoid":
        return _binary(class_names(output), z, p) if output.units == 1 else _independent(class_names(output), z, p)
    return _linear(names, z)


def _softmax(names: tuple[str, ...], z: np.ndarray, p: np.ndarray) -> Answers:
    with np.errstate(over="ignore"):
        exponentials = np.exp(z)
    total = float(exponentials.sum())
    shown_exp = rounded_terms(exponentials.tolist(), total, DECIMALS)
    shown_p = rounded_terms(p.tolist(), 1.0, DECIMALS) if np.isfinite(p).all() else p.tolist()
    best = int(np.argmax(np.nan_to_num(p)))
    rows = tuple(
        Answer(
            name,
            index,
            (format_number(z[index]), format_number(shown_exp[index]), probability_text(shown_p[index], p[index])),
            float(p[index]),
            index == best,
        )
        for index, name in enumerate(names)
    )
    numbers = f"exp({format_number(z[best])}) / {format_number(total)} = {rows[best].texts[2]}"
    return Answers(rows, ("", format_number(total), format_number(1.0)), numbers)


def _binary(names: tuple[str, ...], z: np.ndarray, p: np.ndarray) -> Answers:
    probability = float(p[0])
    shown = round(probability, DECIMALS) if math.isfinite(probability) else probability
    rows = (
        Answer(names[1], 0, ("p", probability_text(shown, probability)), probability, probability >= 0.5),
        Answer(
            names[0],
            0,
            (f"1 {MINUS} p", probability_text(1.0 - shown, 1.0 - probability)),
            1.0 - probability,
            probability < 0.5,
        ),
    )
    numbers = f"1 / (1 + exp({format_number(-z[0])})) = {format_number(probability)}"
    return Answers(rows, ("", format_number(1.0)), numbers)


def _independent(names: tuple[str, ...], z: np.ndarray, p: np.ndarray) -> Answers:
    rows = tuple(
        Answer(
            name,
            index,
            (format_number(z[index]), probability_text(round(float(p[index]), 2), float(p[index]))),
            float(p[index]),
            bool(p[index] >= 0.5),
        )
        for index, name in enumerate(names)
    )
    return Answers(rows, (), f"1 / (1 + exp({format_number(-z[0])})) = {format_number(p[0])}")


def _linear(names: tuple[str, ...], z: np.ndarray) -> Answers:
    finite = np.abs(z[np.isfinite(z)])
    largest = float(finite.max()) if len(finite) else 0.0
    rows = tuple(
        Answer(name, index, (format_number(z[index]),), float(z[index]) / largest if largest else 0.0, False)
        for index, name in enumerate(names)
    )
    return Answers(rows, (), ", ".join(f"{row.name} = {row.texts[0]}" for row in rows[:3]))


def probability_text(shown: float, exact: float) -> str:
    """Write a probability; one that would read 0.00 without being 0 is "<0.01"."""
    if exact > 0 and round(shown, DECIMALS) == 0.0:
        return "<0.01"
    return format_number(shown, DECIMALS)
