"""What the lab on softmax writes into its tables: which sums it takes, and numbers that add up as displayed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network, OutputLayer, Trace
from nnstudio.engine.activations import sigmoid
from nnstudio.labs.softmax_steps import Computed, Softmax, naive, stable
from nnstudio.ui.labs.sum_table import Bar, SumRow, cascade
from nnstudio.ui.numbers import MINUS, format_number, rounded_terms
from nnstudio.ui.words import say

translate = QCoreApplication.translate

MOST_ROWS = 10
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LARGE = 1e4
_LONG = 10**6


@dataclass(frozen=True, eq=False)
class Sums:
    """The sums that a softmax is taken of, and whose they are.

    Attributes
    ----------
    layer : int
        The layer number.
    names : tuple of str
    z : ndarray of float64, (units,)
    pair : bool
        Whether it's the one sum of its layer, beside a 0.
    """

    layer: int
    names: tuple[str, ...]
    z: NDArray[np.float64]
    pair: bool

    @property
    def largest(self) -> int | None:
        """Which one is the largest."""
        return int(np.argmax(self.z)) if np.isfinite(self.z).all() else None


def sums_of(network: Network, trace: Trace, layer: int) -> Sums:
    """Return the sums of a layer; of a single neuron, its sum and 0."""
    z = trace.logits(layer)[0].astype(np.float64)
    names = tuple(say(network.neuron_name(layer, index)) for index in range(len(z)))
    if len(z) > 1:
        return Sums(layer, names, z, False)
    own = network.layer(layer)
    if isinstance(own, OutputLayer) and len(own.classes) == 2:
        names = own.classes
    else:
        names = (translate("SoftmaxLab", "not {name}").format(name=names[0]), names[0])
    return Sums(layer, names, np.array([0.0, z[0]]), True)


def shown(sums: Sums) -> tuple[list[int], list[int]]:
    """Return which sums have a row of their own, in order, and which are taken together in one."""
    count = len(sums.z)
    if count <= MOST_ROWS:
        return list(range(count)), []
    order = np.argsort(-np.nan_to_num(sums.z), kind="stable")
    own = set(order[: MOST_ROWS - 1].tolist())
    return sorted(own), [index for index in range(count) if index not in own]


def power_text(exponent: int) -> str:
    """Write a power of ten: 10⁴³; where that would be a long row of figures, 10^(4.3e24)."""
    if abs(exponent) >= _LONG:
        return f"10^({exponent:.1e})".replace("e+", "e").replace("-", MINUS)
    return "10" + str(exponent).translate(_RAISED)


def step_rows(sums: Sums, found: Softmax, *, changed: bool) -> list[SumRow]:
    """Return the rows of a softmax step by step: z, what is taken of it if that differs, its exponential, its share.

    Exponentials and shares of each column add up, as displayed, to the last row.
    """
    own, rest = shown(sums)
    exponentials = _added_up(found.exponentials, own, rest, found.total)
    shares = _added_up(found.p, own, rest, 1.0)
    bars = cascade(_grouped(found.p, own, rest), 1.0, _place_of(sums.largest, own))
    rows = []
    for place, name in enumerate(_names(sums, own, rest)):
        index = own[place] if place < len(own) else None
        z = "" if index is None else format_number(float(sums.z[index]))
        used = "" if index is None else format_number(float(found.z[index]))
        rows.append(
            SumRow(
                name,
                (z, *((used,) if changed else ()), format_number(exponentials[place]), share_text(shares[place])),
                bars[place],
                strong=index is not None and index == sums.largest,
            )
        )
    total = translate("SoftmaxLab", "sum")
    whole = Bar(0.0, 1.0, True) if found.finite else None
    last = format_number(1.0 if found.finite else math.nan)
    rows.append(
        SumRow(total, ("", *(("",) if changed else ()), format_number(found.total), last), whole, True, ruled=True)
    )
    return rows


def machine_rows(sums: Sums, factor: float) -> tuple[list[SumRow], Computed, Computed]:
    """Return the rows of a softmax of larger sums as a machine computes it, by the formula and the stable way."""
    own, rest = shown(sums)
    with np.errstate(all="ignore"):
        z = (sums.z * factor).astype(np.float32)
    written, shifted = naive(z), stable(z)
    first, second = (_added_up(one.p.astype(np.float64), own, rest, 1.0) for one in (written, shifted))
    rows = []
    for place, index in enumerate(own):
        texts = (
            size_text(float(z[index])), size_text(float(written.exponentials[index])),
            share_text(first[place]), size_text(float(z[index]) - shifted.shift),
            size_text(float(shifted.exponentials[index])), share_text(second[place]),
        )  # fmt: skip
        rows.append(_flagged(sums.names[index], texts, strong=index == sums.largest))
    if rest:
        rows.append(SumRow(_rest_name(rest), ("…",) * 6))
    texts = (
        "", size_text(float(written.total)), _sum_text(written), "", size_text(float(shifted.total)), _sum_text(shifted)
    )  # fmt: skip
    rows.append(_flagged(translate("SoftmaxLab", "sum"), texts, strong=True, ruled=True))
    return rows, written, shifted


def sigmoid_rows(sums: Sums, found: Softmax) -> tuple[list[SumRow], float]:
    """Return the rows of shares beside what as many sigmoids make of the same sums, and the sum of the sigmoids."""
    own, rest = shown(sums)
    p = sigmoid(sums.z)
    total = float(p.sum())
    shares, each = _added_up(found.p, own, rest, 1.0), _added_up(p, own, rest, total)
    reach = max(1.0, total)
    bars = cascade(_grouped(p, own, rest), reach, None)
    rows = [
        SumRow(name, (share_text(shares[place]), share_text(each[place])), bars[place],
               strong=place < len(own) and own[place] == sums.largest)
        for place, name in enumerate(_names(sums, own, rest))
    ]  # fmt: skip
    last = (format_number(1.0 if found.finite else math.nan), format_number(total))
    whole = Bar(0.0, total / reach, True) if math.isfinite(total) else None
    rows.append(SumRow(translate("SoftmaxLab", "sum"), last, whole, True, ruled=True))
    return rows, total


def share_text(p: float) -> str:
    """Write a share: one that isn't quite nothing is never called 0."""
    return "<0.01" if 0 < p < 0.005 else format_number(p)


def size_text(value: float) -> str:
    """Write a number of any size in few characters: 12.3, 1234, 2.7e43."""
    if not math.isfinite(value) or value == 0:
        return format_number(value)
    size = abs(value)
    if 0.01 <= size < _LARGE:
        return format_number(value, 2 if size < 1000 else 0)
    return f"{value:.1e}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-").replace("-", MINUS)


def _flagged(name: str, texts: tuple[str, ...], *, strong: bool, ruled: bool = False) -> SumRow:
    wrong = frozenset(column for column, text in enumerate(texts) if text in ("NaN", "∞"))
    return SumRow(name, texts, None, strong, ruled, wrong)


def _sum_text(computed: Computed) -> str:
    with np.errstate(all="ignore"):
        return format_number(float(computed.p.sum()))


def _names(sums: Sums, own: list[int], rest: list[int]) -> list[str]:
    return [*(sums.names[index] for index in own), *([_rest_name(rest)] if rest else [])]


def _rest_name(rest: list[int]) -> str:
    return translate("SoftmaxLab", "{count} others").format(count=len(rest))


def _grouped(values: NDArray[np.floating], own: list[int], rest: list[int]) -> list[float]:
    return [*(float(values[index]) for index in own), *([float(values[rest].sum())] if rest else [])]


def _added_up(values: NDArray[np.floating], own: list[int], rest: list[int], total: float) -> list[float]:
    terms = _grouped(values, own, rest)
    if not all(map(math.isfinite, terms)):
        return terms
    # What float32 or another order of adding leaves mustn't decide which of two halves is rounded up.
    rounded = rounded_terms([round(term, 6) for term in terms], total)
    # What is displayed as nothing keeps that it is a little.
    return [term if near == 0 and term > 0 else near for near, term in zip(rounded, terms, strict=True)]


def _place_of(largest: int | None, own: Sequence[int]) -> int | None:
    return own.index(largest) if largest in own else None
