"""What a layout follows from, and the first half of it: how high everything stands, and how large the head block is."""

from dataclasses import dataclass, replace

from nnstudio.engine import Network, same_neurons
from nnstudio.ui.canvas.rows import (
    HEADER_BOTTOM,
    Mark,
    Names,
    Rows,
    arrange_rows,
    compact_rows,
    input_names,
    text_cells,
)

MOST_SPREAD = 2.2
LIFT = 20.0
TITLED = 32.0
"""How much further a head block's title reaches up than a neuron's name."""
LISTED, LIST_ROW, LISTED_PITCH = 8, 26.0, 16.0
"""Outputs closer together than the pitch are listed: the largest, so many, in rows so high."""


@dataclass(frozen=True)
class Block:
    """The head block's measures: width, top, bottom, and how long the lines to it are."""

    width: float
    top: float
    bottom: float
    stub: float


@dataclass(frozen=True)
class Shape:
    """What a layout follows from: sizes and names of a network, and the room there is.

    Attributes
    ----------
    sizes : tuple of int
    names : Names
        Where inputs have their names.
    name_cells : int
        The longest input name, in half-width places.
    head : str
        Key of the output head.
    class_cells : int
        The longest class name; 0 if there is none.
    width, height : float
        The scene.
    grow : float
        Scene pixels a viewport pixel of a fitted view, 1 or more.
    """

    sizes: tuple[int, ...]
    names: Names
    name_cells: int
    head: str
    class_cells: int
    width: float
    height: float
    grow: float

    @staticmethod
    def of(network: Network, width: float, height: float) -> "Shape":
        """Return the shape of a network in a viewport."""
        names, output = [one.name for one in network.inputs], network.output
        longest = max(map(text_cells, names))
        classes = max(map(text_cells, output.classes), default=0)
        return Shape(network.sizes, input_names(names), longest, output.head, classes, width, height, 1.0)

    def one_more(self, layer: int) -> "Shape":
        """Return the shape of the network with one neuron more in a layer."""
        sizes = list(self.sizes)
        sizes[layer] += 1
        return replace(self, sizes=tuple(sizes))

    def stand(self) -> tuple[list[Rows], float, "Block"]:
        """Return the rows of every column, the y on which they're centred, and the head block's measures."""
        top, bottom = self._edges
        center = float(round(top + (self.height - top - bottom) / 2 - 8))
        rows = self.rows(center)
        block = _block(self, rows[-1])
        # Rows that don't fill the height stand a little above its middle, nearer to their headers.
        tallest = max(float(one.ys[-1] - one.ys[0]) for one in rows)
        lift = float(round(max(0.0, min(LIFT, (self.span - tallest) / 3, block.top - top - 8))))
        if lift:
            center -= lift
            rows = self.rows(center)
            block = _block(self, rows[-1])
        return rows, center, block

    @property
    def _edges(self) -> tuple[float, float]:
        # Headers, tools and legend keep their size on screen, so in a larger scene they take more of it.
        return HEADER_BOTTOM * self.grow, 44.0 * self.grow

    @property
    def span(self) -> float:
        """How far the centres of a column may spread."""
        return max(90.0, self.height - sum(self._edges) - 131.0)

    def rows(self, center: float) -> list[Rows]:
        """Return the rows of every column, centred on a y."""
        span = self.span
        last, spread = len(self.sizes) - 1, min(self.grow, MOST_SPREAD)
        rows = []
        for layer, count in enumerate(self.sizes):
            one = arrange_rows(
                count, center, span,
                inputs=layer == 0, names=self.names, name_cells=self.name_cells, spread=spread,
            )  # fmt: skip
            if layer == last and count > 1 and one.mark is Mark.DISC:
                # A head block with a title stands above and below the rows that it has beside it.
                titled = arrange_rows(count, center, max(1.0, span - 2 * TITLED), spread=spread)
                one = titled if titled.mark is Mark.DISC else compact_rows(count, center, span)
            rows.append(one)
        return rows


def _block(shape: Shape, rows: Rows) -> Block:
    first, last = float(rows.ys[0]), float(rows.ys[-1])
    middle = (first + last) / 2
    if rows.count == 1:
        if shape.head == "linear":
            return Block(148.0, middle - 39, middle + 39, 46.0)
        wider = min(84.0, 14 + 6.5 * shape.class_cells) if shape.class_cells else 0.0
        return Block(148.0 + wider, middle - 54, middle + 54, 46.0)
    if rows.mark is Mark.DISC:
        spare = shape.width - 600.0 - 120.0 * max(0, len(shape.sizes) - 3)
        wide = min(300.0, max(200.0, spare))
        if shape.head == "linear":
            wide = min(wide, 200.0)
        return Block(wide, first - 80, last + (73.0 if shape.head == "softmax" else 44.0), 49.0)
    if rows.mark is Mark.COMPACT or rows.pitch >= LISTED_PITCH:
        wide = 140.0 + min(80.0, 7.0 * (shape.class_cells or 2)) + (20.0 if shape.head == "softmax" else 0.0)
        return Block(wide, first - 28, last + 28, 24.0)
    tall = 40 + LIST_ROW * LISTED + 26
    return Block(200.0, middle - tall / 2, middle + tall / 2, 24.0)


def same_shape(one: Network, other: Network) -> bool:
    """Return whether a layout for one network is one for the other: the same layers, neurons, names and classes."""
    return (
        same_neurons(one, other)
        and (one.inputs is other.inputs or [a.name for a in one.inputs] == [b.name for b in other.inputs])
        and one.output.head == other.output.head
        and one.output.classes == other.output.classes
    )
