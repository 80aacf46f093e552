"""One neuron worked out step by step, as on paper: term after term, then the bias, then the activation.

The steps take numbers as they are displayed, so that every running sum is right for whoever adds up on paper.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray


class Kind(Enum):
    """What a step does."""

    SYMBOLS = "symbols"
    TERM = "term"
    REST = "rest"
    BIAS = "bias"
    OUTPUT = "output"


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes
    ----------
    kind : Kind
    index : int
        Which of the terms shown it adds; -1 for the other kinds.
    added : float
        What it adds to the sum.
    so_far : float
        The sum after it.
    """

    kind: Kind
    index: int = -1
    added: float = 0.0
    so_far: float = 0.0


def steps(
    products: Sequence[float], *, rest: float | None = None, bias: float | None = None, decimals: int = 2
) -> tuple[Step, ...]:
    """Return the steps of a neuron.

    Parameters
    ----------
    products : sequence of float
        The terms that are shown, rounded as displayed.
    rest : float, optional
        The sum of the terms that aren't; None where all are shown.
    bias : float, optional
        None for a neuron whose layer uses no bias.
    decimals : int
        Decimals displayed; running sums are rounded to them, which takes away what adding decimal numbers leaves.

    Returns
    -------
    tuple of Step
        The symbols, a step a term, the rest, the bias, and the activation as the last one.
    """
    found = [Step(Kind.SYMBOLS)]
    total = 0.0

    def add(kind: Kind, value: float, index: int = -1) -> None:
        nonlocal total
        # Infinite terms of both signs make NaN, here as in the network.
        # numpy's rounding would take sums near the largest number beyond it.
        total = round(float(total) + float(value), decimals)
        found.append(Step(kind, index, value, total))

    for index, product in enumerate(products):
        add(Kind.TERM, product, index)
    if rest is not None:
        add(Kind.REST, rest)
    if bias is not None:
        add(Kind.BIAS, bias)
    found.append(Step(Kind.OUTPUT, so_far=total))
    return tuple(found)


def largest(products: NDArray[np.floating], most: int) -> NDArray[np.intp]:
    """Return the places of at most so many terms, those of the largest magnitude, in their own order.

    Terms that aren't numbers come first: they are what makes the sum none.
    """
    if len(products) <= most:
        return np.arange(len(products))
    size = np.where(np.isnan(products), np.inf, np.abs(products))
    return np.sort(np.argsort(-size, kind="stable")[:most])
