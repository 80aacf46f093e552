"""The matrices of a run of layers and of the one layer that it is, ready to be shown."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.labs.collapse import OneLayer, Run
from nnstudio.labs.layer_product import GAP, shown
from nnstudio.ui.labs.matrix_formula import ACROSS, BOTH, DOWN, Block, Entry
from nnstudio.ui.numbers import format_number

translate = QCoreApplication.translate
MOST_ROWS = 6
MOST_FACTORS, MOST_UNITS = 3, 4
"""Of longer runs, and of wider layers, only the result is shown."""
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def longest(values: NDArray[np.floating]) -> str:
    """Return the number of a matrix that is written longest."""
    return max((format_number(float(one)) for one in (values.min(), values.max())), key=len)


def run_blocks(network: Network, run: Run, one: OneLayer, columns: int) -> list[Block]:
    """Return W2 W1 = W and W2 b1 + b2 = b with their numbers.

    Parameters
    ----------
    network : Network
    run : Run
    one : OneLayer
        That of the run.
    columns : int
        How many columns of a matrix have room.
    """
    numbers = range(run.last, run.first - 1, -1)
    result = _matrix(one.weights, columns)
    size = f"W  {one.weights.shape[0]} × {one.weights.shape[1]}"
    bias = _column(one.bias)
    factors = [network.layer(number) for number in numbers]
    if len(numbers) > MOST_FACTORS or max(max(layer.weights.shape) for layer in factors) > MOST_UNITS:
        names = [_name("W", number) for number in numbers]
        product = " ".join(names) if len(names) <= MOST_FACTORS else f"{names[0]} ⋯ {names[-1]}"
        return [Block(f"{product} =", result, size), Block("", bias, "b")]
    blocks = []
    for place, (number, layer) in enumerate(zip(numbers, factors, strict=True)):
        lead = "·" if place else ""
        blocks.append(Block(lead, _matrix(layer.effective_weights, columns), _name("W", number)))
    blocks.append(Block("=", result, size))
    if len(numbers) == 2:
        first, last = network.layer(run.first), network.layer(run.last)
        blocks += [
            Block("", _matrix(last.effective_weights, columns), _name("W", run.last), new_line=True),
            Block("·", _column(first.effective_bias), _name("b", run.first)),
            Block("+", _column(last.effective_bias), _name("b", run.last)),
            Block("=", bias, "b"),
        ]
    else:
        blocks.append(Block("", bias, "b"))
    return blocks


def _name(letter: str, number: int) -> str:
    return letter + str(number).translate(_SUBSCRIPTS)


def _matrix(values: NDArray[np.floating], columns: int) -> tuple[tuple[Entry, ...], ...]:
    units, fan_in = values.shape
    finite = np.abs(values[np.isfinite(values)])
    reach = max(1e-9, float(finite.max(initial=0.0)))
    return tuple(
        tuple(_entry(values, i, j, reach) for j in shown(fan_in, columns)) for i in shown(units, MOST_ROWS)
    )  # fmt: skip


def _entry(values: NDArray[np.floating], row: int, column: int, reach: float) -> Entry:
    if GAP in (row, column):
        return Entry(BOTH if row == column else (DOWN if row == GAP else ACROSS))
    value = float(values[row, column])
    return Entry(format_number(value), tint=value / reach if np.isfinite(value) else 0.0)


def _column(values: NDArray[np.floating]) -> tuple[tuple[Entry, ...], ...]:
    return tuple(
        (Entry(DOWN) if row == GAP else Entry(format_number(float(values[row]))),)
        for row in shown(len(values), MOST_ROWS)
    )
