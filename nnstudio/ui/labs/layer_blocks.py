"""The matrices of a layer, ready to be shown: for one x, W x + b = z and f(z) = y; for a batch, X Wᵀ + b = Z."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.labs.layer_product import GAP, LayerProduct, shown
from nnstudio.ui.canvas.gestures.values import Bias, weight_of
from nnstudio.ui.labs.matrix_formula import ACROSS, BOTH, DOWN, Block, Entry
from nnstudio.ui.labs.number_board import Given
from nnstudio.ui.numbers import MINUS, format_number

translate = QCoreApplication.translate
MOST = 8
PENDING = "□"


@dataclass(frozen=True)
class Shape:
    """What is shown of a layer.

    Attributes
    ----------
    layer : int
    neurons, sources : list of int
        Places in the layer and in what it is given; `GAP` where some are left out.
    done : int
        Up to which neuron, included, the sums are worked out.
    """

    layer: int
    neurons: list[int]
    sources: list[int]
    done: int


def shape_of(product: LayerProduct, layer: int, chosen: int, columns: int, *, by_row: bool) -> Shape:
    """Return what to show of a layer's product, with the chosen neuron among it."""
    units, fan_in = product.weights.shape
    return Shape(layer, shown(units, MOST, chosen), shown(fan_in, columns), chosen if by_row else units - 1)


def longest(product: LayerProduct) -> str:
    """Return a weight as it is written of which none is longer."""
    values = [float(product.weights.min()), float(product.weights.max())]
    return max((format_number(value) for value in values), key=len)


# --- one x ------------------------------------------------------------------------------------


def blocks_of(network: Network, product: LayerProduct, shape: Shape, function: str) -> list[Block]:
    """Return W x + b = z and f(z) = y for the first row of a product."""
    names = (f"W  {product.weights.shape[0]} × {product.weights.shape[1]}", "x", "b", "z", "y")
    reach = max(1e-9, float(np.abs(product.weights).max()))
    weights = tuple(
        tuple(_weight(network, product, shape.layer, i, j, reach) for j in shape.sources) for i in shape.neurons
    )
    x = tuple((_given(network, product, shape.layer, j),) for j in shape.sources)
    bias = tuple((_bias(network, product, shape.layer, i),) for i in shape.neurons)
    z = _column(shape, product.z[0], "text")
    y = _column(shape, product.a[0], "accent")
    return [
        Block("", weights, names[0]),
        Block("·", x, names[1]),
        Block("+", bias, names[2]),
        Block("=", z, names[3]),
        Block(function, z, names[3], new_line=True),
        Block("=", y, names[4]),
    ]


def _weight(network: Network, product: LayerProduct, layer: int, neuron: int, source: int, reach: float) -> Entry:
    if GAP in (neuron, source):
        both = neuron == source
        return Entry(BOTH if both else (DOWN if neuron == GAP else ACROSS), None if neuron == GAP else neuron)
    weight = float(product.weights[neuron, source])
    if not product.connected[neuron, source]:
        return Entry("0", neuron, weight_of(network, layer, neuron, source), "text3")
    value = weight_of(network, layer, neuron, source)
    return Entry(format_number(weight), neuron, value, tint=weight / reach)


def _given(network: Network, product: LayerProduct, layer: int, source: int) -> Entry:
    if source == GAP:
        return Entry(DOWN)
    value = Given(network.inputs[source].uid) if layer == 1 else None
    return Entry(format_number(float(product.x[0, source])), None, value)


def _bias(network: Network, product: LayerProduct, layer: int, neuron: int) -> Entry:
    if neuron == GAP:
        return Entry(DOWN)
    value = Bias(network.neuron_uid(layer, neuron))
    text = format_number(float(product.bias[neuron]))
    return Entry(text, neuron, value, "text" if product.use_bias else "text3", struck=not product.use_bias)


def _column(shape: Shape, values: np.ndarray, color: str) -> tuple[tuple[Entry, ...], ...]:
    return tuple((_result(shape, values, neuron, color),) for neuron in shape.neurons)


def _result(shape: Shape, values: np.ndarray, neuron: int, color: str) -> Entry:
    if neuron == GAP:
        return Entry(DOWN)
    if neuron > shape.done:
        return Entry(PENDING, neuron, None, "text3")
    return Entry(format_number(float(values[neuron])), neuron, None, color)


# --- a batch ----------------------------------------------------------------------------------


def batch_blocks(network: Network, product: LayerProduct, shape: Shape, function: str) -> list[Block]:
    """Return X Wᵀ + b = Z and f(Z) = Y, a row a sample and a column a neuron."""
    count, (units, fan_in) = len(product.x), product.weights.shape
    reach = max(1e-9, float(np.abs(product.weights).max()))
    x = tuple(tuple(_plain(product.x, i, j) for j in shape.sources) for i in range(count))
    turned = tuple(
        tuple(_turned(_weight(network, product, shape.layer, i, j, reach)) for i in shape.neurons)
        for j in shape.sources
    )
    bias = (tuple(_across(_bias(network, product, shape.layer, i)) for i in shape.neurons),)
    z = _rows(shape, product.z, "text")
    y = _rows(shape, product.a, "accent")
    return [
        Block("", x, f"X  {count} × {fan_in}"),
        Block("·", turned, f"Wᵀ  {fan_in} × {units}"),
        Block("+", bias, translate("LayerLab", "b, to each row")),
        Block("=", z, f"Z  {count} × {units}", new_line=True),
        Block(function, z, "Z", new_line=True),
        Block("=", y, f"Y  {count} × {units}"),
    ]


def _plain(values: np.ndarray, row: int, column: int) -> Entry:
    return Entry(ACROSS) if column == GAP else Entry(format_number(float(values[row, column])))


def _turned(entry: Entry) -> Entry:
    """Rows become columns, and what stands for those left out with them."""
    text = {ACROSS: DOWN, DOWN: ACROSS}.get(entry.text, entry.text)
    return Entry(text, entry.neuron, entry.value, entry.color, entry.tint, entry.struck)


def _across(entry: Entry) -> Entry:
    return _turned(entry)


def _rows(shape: Shape, values: np.ndarray, color: str) -> tuple[tuple[Entry, ...], ...]:
    return tuple(tuple(_across(_result(shape, row, i, color)) for i in shape.neurons) for row in values)


# --- as text ----------------------------------------------------------------------------------


def latex_of(blocks: Sequence[Block]) -> str:
    """Return matrices as LaTeX, a line where the formula goes on anew."""
    return _written(blocks, _latex_lead, _latex_rows, r" \\ ")


def text_of(blocks: Sequence[Block]) -> str:
    """Return matrices as plain text: rows between semicolons."""
    return _written(blocks, str, _plain_rows, "; ")


def _written(
    blocks: Sequence[Block],
    lead: Callable[[str], str],
    rows: Callable[[Block], str],
    newline: str,
) -> str:
    parts = []
    for number, block in enumerate(blocks):
        part = f"{lead(block.lead)} {rows(block)}".strip()
        parts.append(f"{newline}{part}" if block.new_line and number else part)
    return " ".join(parts)


def _latex_lead(lead: str) -> str:
    return {"·": "", "σ": r"\sigma", "tanh": r"\tanh"}.get(lead, lead if len(lead) < 2 else rf"\text{{{lead}}}")


_DOTS = {ACROSS: r"\cdots", DOWN: r"\vdots", BOTH: r"\ddots", PENDING: r"\square"}


def _latex_rows(block: Block) -> str:
    rows = (" & ".join(_DOTS.get(e.text, e.text.replace(MINUS, "-")) for e in row) for row in block.rows)
    return r"\begin{bmatrix} " + r" \\ ".join(rows) + r" \end{bmatrix}"


def _plain_rows(block: Block) -> str:
    return "[" + "; ".join(" ".join(entry.text for entry in row) for row in block.rows) + "]"
