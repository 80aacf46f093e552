"""A layer as the table z = W x + b: a row a neuron, a column a source, then b, z and a. No copies of the arrays."""

import math

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, Qt

from nnstudio.engine import Layer, OutputLayer, Trace
from nnstudio.errors import InvalidInput
from nnstudio.project import edits
from nnstudio.ui.inspector import solving
from nnstudio.ui.inspector.number_delegate import Index, NumberModel
from nnstudio.ui.numbers import format_number, parse_number
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

BIAS, Z, OUTPUT = 0, 1, 2
"""The columns behind the weights."""
_ROOT = QModelIndex()


class MatrixModel(NumberModel):
    """Reads the layer with a number and a trace; `present` and `refresh` give it new ones."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._number = 1
        self._layer: Layer | OutputLayer | None = None
        self._x = np.zeros(0)
        self._z = np.zeros(0)
        self._a = np.zeros(0)
        self.reach = 1.0
        """The |w| that gets the full tint."""

    # --- what is shown ------------------------------------------------------------------------

    def present(self, number: int, trace: Trace) -> None:
        """Show the layer with a number, from 1."""
        layer = self._workspace.network.layer(number)
        other = self._layer is None or layer.weights.shape != self._layer.weights.shape or layer.uid != self._layer.uid
        if other:
            self.beginResetModel()
        weights_changed = self._layer is None or layer.effective_weights is not self._layer.effective_weights
        self._number, self._layer = number, layer
        self._take(trace)
        if weights_changed:
            self.reach = max(1e-9, float(np.abs(layer.effective_weights).max()))
        if other:
            self.endResetModel()
        else:
            # Of the headers only the texts may differ, and `headerDataChanged` would measure all sections again.
            self.dataChanged.emit(self.index(0, 0), self.index(layer.units - 1, layer.fan_in + OUTPUT))

    def refresh(self, trace: Trace) -> None:
        """Take another trace of the same network: x, z and a; the view shows them by `refresh_values`."""
        if self._layer is not None:
            self._take(trace)

    def _take(self, trace: Trace) -> None:
        self._x = trace.values(self._number - 1)[0]
        self._z = trace.logits(self._number)[0]
        self._a = trace.values(self._number)[0]

    def extremes(self) -> list[str]:
        """Return texts of which one is about as long as the longest number in the table."""
        if self._layer is None:
            return []
        values = [-self.reach]
        for array in (self._layer.bias, self._z, self._a):
            values += [float(array.min()), float(array.max())]
        return [format_number(value) for value in values]

    @property
    def fan_in(self) -> int:
        """Number of weights in a row."""
        return self._layer.fan_in if self._layer is not None else 0

    def value(self, row: int, column: int) -> float:
        """Return a cell's number."""
        layer = self._layer
        assert layer is not None
        if column < layer.fan_in:
            return float(layer.weights[row, column])
        return float((layer.bias, self._z, self._a)[column - layer.fan_in][row])

    def connected(self, row: int, column: int) -> bool:
        """Whether a cell counts: its connection isn't cut, its bias isn't switched off."""
        layer = self._layer
        assert layer is not None
        if column < layer.fan_in:
            return layer.connected(row, column)
        return column != layer.fan_in + BIAS or layer.use_bias

    # --- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of neurons."""
        return 0 if parent.isValid() or self._layer is None else self._layer.units

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Weights, b, z and a."""
        return 0 if parent.isValid() or self._layer is None else self._layer.fan_in + OUTPUT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return numbers, and what assistive tools say."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return format_number(self.value(row, column))
        if role == Qt.ItemDataRole.EditRole:
            return self.value(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._label(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._label(row, column)}, {format_number(self.value(row, column))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            cut = "" if self.connected(row, column) else "\n" + self.tr("counts as 0")
            return tip(f"{self._label(row, column)}: {format_number(self.value(row, column), 6)}{cut}")
        return None

    def _label(self, row: int, column: int) -> str:
        network, number = self._workspace.network, self._number
        name = network.neuron_name(number, row)
        if column < self.fan_in:
            source = network.neuron_name(number - 1, column)
            return self.tr("Weight {source} → {target}").format(source=source, target=name)
        texts = (self.tr("Bias of {name}"), self.tr("z of {name}"), self.tr("Output of {name}"))
        return texts[column - self.fan_in].format(name=name)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be changed: z by the bias, a by the z behind it."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return names, with the value that comes from a source below its name."""
        layer, network = self._layer, self._workspace.network
        if role != Qt.ItemDataRole.DisplayRole or layer is None or self._number >= network.depth:
            return None
        sizes = network.sizes
        if orientation == Qt.Orientation.Vertical:
            return network.neuron_name(self._number, section) if section < sizes[self._number] else None
        if section >= layer.fan_in:
            return ("b", "z", "a")[section - layer.fan_in] if section <= layer.fan_in + OUTPUT else None
        if section >= sizes[self._number - 1] or section >= len(self._x):
            return None
        return f"{network.neuron_name(self._number - 1, section)}\n{format_number(float(self._x[section]))}"

    # --- changing it --------------------------------------------------------------------------

    def set_number(self, index: Index, value: float, gesture: object) -> bool:
        """Set a weight, a bias, z or a."""
        row, column, number = index.row(), index.column(), self._number
        network = self._workspace.network
        name = network.neuron_name(number, row)
        if column < self.fan_in:
            source = network.neuron_name(number - 1, column)
            title = self.tr("Set weight {source} → {target}").format(source=source, target=name)
            return self._workspace.edit(title, edits.set_weight, number, row, column, value, gesture=gesture)
        title = self.tr("Set bias of {name}").format(name=name)
        if column == self.fan_in + BIAS:
            return self._workspace.edit(title, edits.set_bias, number, row, value, gesture=gesture)
        function = solving.set_z if column == self.fan_in + Z else solving.set_output
        return self._workspace.edit(title, function, number, row, value, trace=self._workspace.trace, gesture=gesture)

    def block_text(self, top: int, left: int, bottom: int, right: int) -> str:
        """Return a block of cells as tab-separated lines that any spreadsheet reads back to the same float32."""
        lines = []
        for row in range(top, bottom + 1):
            cells = (repr(np.float32(self.value(row, column)).item()) for column in range(left, right + 1))
            lines.append("\t".join(_shortest(cell) for cell in cells))
        return "\n".join(lines)

    def paste(self, top: int, left: int, text: str) -> bool:
        """Set a block of weights and biases from tab-separated lines; cells that fall on z and a are left out.

        One number fills nothing but its cell; one edit, one step to undo.
        """
        layer = self._layer
        if layer is None:
            return False
        try:
            block = _parsed(text)
            rows, columns = len(block), len(block[0])
            if top + rows > layer.units or left + columns > layer.fan_in + OUTPUT + 1:
                raise InvalidInput(
                    "The block has {rows} × {columns} numbers, and only {room_rows} × {room_columns} fit here",
                    rows=rows,
                    columns=columns,
                    room_rows=layer.units - top,
                    room_columns=layer.fan_in + OUTPUT + 1 - left,
                )
        except InvalidInput as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return False
        values = np.array(block)
        weights, bias = layer.effective_weights.astype(np.float64), layer.bias.astype(np.float64)
        of_weights = max(0, min(columns, layer.fan_in - left))
        weights[top : top + rows, left : left + of_weights] = values[:, :of_weights]
        bias_column = layer.fan_in - left
        if 0 <= bias_column < columns:
            bias[top : top + rows] = values[:, bias_column]
        title = self.tr("Paste into {layer}").format(layer=layer_name(self._workspace.network, self._number))
        return self._workspace.edit(title, edits.set_matrix, self._number, weights, bias)

    def clear(self, cells: list[tuple[int, int]]) -> bool:
        """Set weights and biases to 0, in one edit."""
        layer = self._layer
        if layer is None:
            return False
        weights, bias = layer.effective_weights.astype(np.float64), layer.bias.astype(np.float64)
        for row, column in cells:
            if column < layer.fan_in:
                weights[row, column] = 0.0
            elif column == layer.fan_in + BIAS:
                bias[row] = 0.0
        title = self.tr("Set to 0 in {layer}").format(layer=layer_name(self._workspace.network, self._number))
        return self._workspace.edit(title, edits.set_matrix, self._number, weights, bias)


def _shortest(cell: str) -> str:
    value = float(cell)
    return str(np.float32(value)).removesuffix(".0") if math.isfinite(value) else cell


def _parsed(text: str) -> list[list[float]]:
    """Read lines of numbers separated by tabs or, where there are none, by semicolons or spaces."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    if not lines:
        raise InvalidInput("There are no numbers to paste; copy cells of a table first")
    separator = "\t" if "\t" in text else (";" if ";" in text else None)
    block = [[parse_number(cell) for cell in line.split(separator)] for line in lines]
    if len({len(row) for row in block}) > 1:
        raise InvalidInput("The lines to paste have different lengths; copy a rectangle of cells")
    return block
