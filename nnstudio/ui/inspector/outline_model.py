"""The network as a tree of layers and neurons, read from the network itself: a thousand neurons cost no objects."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, Network, Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.number_delegate import Index
from nnstudio.ui.inspector.renaming import is_called_by_class, own_name, rename
from nnstudio.ui.inspector.wording import neurons_text
from nnstudio.ui.numbers import format_number
from nnstudio.ui.selection import Item, LayerRef, NeuronRef
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import layer_name, say
from nnstudio.ui.workspace import Workspace

NAME, VALUE = 0, 1
_ROOT = QModelIndex()
_TOP = 2**32 - 1
"""internalId of a layer; that of a neuron is the uid of its layer, which stays through moves."""


class OutlineModel(QAbstractItemModel):
    """Layers with their neurons below; the second column is what each gives.

    The rows follow the project by the smallest insertions and removals, so that what is unfolded and selected in
    a view stays.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layers: list[int] = []
        self._neurons: dict[int, tuple[int, ...]] = {}
        self._rows: dict[int, int] = {}
        self._scaled: dict[int, np.ndarray] = {}
        self._network: Network | None = None
        self._values: Trace | None = None
        self.follow()

    # --- following the project ----------------------------------------------------------------

    def follow(self) -> None:
        """Take the current network."""
        network = self._workspace.network
        if network is self._network:
            return
        before = self._network
        self._network = network
        self._scaled.clear()
        layers = [network.layer_uid(number) for number in range(network.depth)]
        neurons = {uid: _uids(network, number) for number, uid in enumerate(layers)}
        if before is None:
            self._layers, self._neurons = layers, neurons
            self._number()
            return
        self._match_layers(layers, neurons)
        for row, uid in enumerate(layers):
            if self._neurons[uid] != neurons[uid]:
                self._match_neurons(row, uid, neurons[uid])
        last = len(layers) - 1
        self.dataChanged.emit(self.index(0, NAME), self.index(last, VALUE))

    def _match_layers(self, layers: list[int], neurons: dict[int, tuple[int, ...]]) -> None:
        start, end = _common_ends(self._layers, layers)
        gone, new = self._layers[start : len(self._layers) - end], layers[start : len(layers) - end]
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + len(gone) - 1)
            del self._layers[start : start + len(gone)]
            for uid in gone:
                del self._neurons[uid]
            self._number()
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self._layers[start:start] = new
            for uid in new:
                self._neurons[uid] = neurons[uid]
            self._number()
            self.endInsertRows()

    def _match_neurons(self, row: int, uid: int, new: tuple[int, ...]) -> None:
        parent = self.index(row, NAME)
        old = self._neurons[uid]
        start, end = _common_ends(old, new)
        removed, added = len(old) - end - start, len(new) - end - start
        if removed:
            self.beginRemoveRows(parent, start, start + removed - 1)
            self._neurons[uid] = (*old[:start], *old[start + removed :])
            self.endRemoveRows()
        if added:
            self.beginInsertRows(parent, start, start + added - 1)
            self._neurons[uid] = new
            self.endInsertRows()

    def _number(self) -> None:
        self._rows = {uid: row for row, uid in enumerate(self._layers)}

    def take(self, trace: Trace) -> None:
        """Take the values of a trace of the current network; a view repaints what it shows."""
        self._values = trace
        self._scaled.clear()

    # --- places -------------------------------------------------------------------------------

    def item(self, index: Index) -> Item | None:
        """Return the layer or neuron of a row."""
        place = self.place(index)
        if place is None:
            return None
        layer, neuron = place
        uid = self._layers[layer]
        return LayerRef(uid) if neuron is None else NeuronRef(self._neurons[uid][neuron])

    def place(self, index: Index) -> tuple[int, int | None] | None:
        """Return (layer number, index of the neuron or None) of a row."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return index.row(), None
        row = self._rows.get(index.internalId())
        return (row, index.row()) if row is not None else None

    def index_of(self, item: Item) -> QModelIndex:
        """Return the row of a layer or neuron; an invalid index for a connection."""
        if isinstance(item, LayerRef):
            row = self._rows.get(item.uid)
            return self.index(row, NAME) if row is not None else QModelIndex()
        if isinstance(item, NeuronRef) and self._network is not None:
            place = self._network.locate(item.uid)
            if place is not None and place[0] < len(self._layers):
                return self.index(place[1], NAME, self.index(place[0], NAME))
        return QModelIndex()

    # --- Qt's interface -----------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, _TOP)
        return self.createIndex(row, column, self._layers[parent.row()])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the layer of a neuron."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        row = self._rows.get(index.internalId())
        return self.createIndex(row, NAME, _TOP) if row is not None else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of layers, or of a layer's neurons."""
        if not parent.isValid():
            return len(self._layers)
        if parent.internalId() != _TOP or parent.column() != NAME:
            return 0
        return len(self._neurons[self._layers[parent.row()]])

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name and value."""
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return names, values, and what assistive tools say."""
        place = self.place(index)
        network = self._workspace.network
        if place is None or place[0] >= network.depth:
            return None
        layer, neuron = place
        if neuron is not None and neuron >= network.sizes[layer]:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == VALUE:
                return self._value_text(layer, neuron)
            return self._layer_text(layer) if neuron is None else network.neuron_name(layer, neuron)
        if role == Qt.ItemDataRole.EditRole and index.column() == NAME:
            if neuron is None:
                return layer_name(network, layer)
            return own_name(self._workspace, layer, neuron)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return self._layer_speech(layer) if neuron is None else self._neuron_speech(layer, neuron)
        if role == Qt.ItemDataRole.ToolTipRole and neuron is not None:
            return tip(self._neuron_speech(layer, neuron))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _trace(self) -> Trace:
        """The values shown: those of the last trace while they fit, else of a new forward pass."""
        trace, network = self._values, self._workspace.network
        if trace is None or (trace.x.shape[1], *(z.shape[1] for z in trace.z)) != network.sizes:
            trace = self._values = self._workspace.trace
            self._scaled.clear()
        return trace

    def scaled(self, layer: int, neuron: int) -> float:
        """Return where on the value scale a neuron stands."""
        values = self._scaled.get(layer)
        if values is None or neuron >= len(values):
            values = self._scaled[layer] = scaled_values(
                self._workspace.network, self._trace(), layer, self._workspace.data.reach(self._workspace.network)
            )
        return float(values[neuron])

    def _value_text(self, layer: int, neuron: int | None) -> str:
        if neuron is None:
            return str(self._workspace.network.sizes[layer])
        return format_number(float(self._trace().values(layer)[0, neuron]))

    def _layer_text(self, layer: int) -> str:
        network = self._workspace.network
        name = layer_name(network, layer)
        if layer == 0:
            return name
        own = network.layer(layer)
        title = say(ACTIVATIONS[own.activation].title) if isinstance(own, Layer) else say(HEADS[own.head].title)
        return f"{name} · {title}"

    def _layer_speech(self, layer: int) -> str:
        network = self._workspace.network
        count = network.sizes[layer]
        if layer == 0:
            text = self.tr("1 input") if count == 1 else self.tr("{count} inputs").format(count=count)
            return self.tr("Layer {name}, {count}").format(name=layer_name(network, 0), count=text)
        own = network.layer(layer)
        title = say(ACTIVATIONS[own.activation].title) if isinstance(own, Layer) else say(HEADS[own.head].title)
        return self.tr("Layer {name}, {activation}, {count}").format(
            name=layer_name(network, layer), activation=title, count=neurons_text(count)
        )

    def _neuron_speech(self, layer: int, neuron: int) -> str:
        network = self._workspace.network
        name = network.neuron_name(layer, neuron)
        value = self._value_text(layer, neuron)
        if layer == 0:
            return self.tr("Input {name}, value {value}").format(name=name, value=value)
        own = network.layer(layer)
        inputs = own.fan_in if own.mask is None else int(np.count_nonzero(own.mask[neuron]))
        text = self.tr("1 input") if inputs == 1 else self.tr("{count} inputs").format(count=inputs)
        bias = format_number(float(own.effective_bias[neuron]))
        return self.tr("Neuron {name}, output {value}, {inputs}, bias {bias}").format(
            name=name, value=value, inputs=text, bias=bias
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Name"), self.tr("Value"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names of hidden layers, neurons and inputs can be edited."""
        place = self.place(index)
        if place is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        layer, neuron = place
        if index.column() == NAME and (neuron is not None or 0 < layer < len(self._layers) - 1):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemNeverHasChildren if neuron is not None else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a layer, a neuron or an input."""
        place = self.place(index)
        if role != Qt.ItemDataRole.EditRole or place is None:
            return False
        layer, neuron = place
        name = str(value)
        if neuron is not None:
            if name == own_name(self._workspace, layer, neuron):
                return False
            if not name and is_called_by_class(self._workspace, layer, neuron):
                return False
            return rename(self._workspace, layer, neuron, name)
        shown = layer_name(self._workspace.network, layer)
        if name == shown:
            return False
        title = self.tr("Rename {layer}").format(layer=shown)
        return self._workspace.edit(title, edits.rename_layer, layer, name)


def _uids(network: Network, number: int) -> tuple[int, ...]:
    return tuple(one.uid for one in network.inputs) if number == 0 else network.layer(number).neuron_uids


def _common_ends(old: Sequence[int], new: Sequence[int]) -> tuple[int, int]:
    """Return how many items two sequences share at their start and, of the rest, at their end."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[len(old) - 1 - end] == new[len(new) - 1 - end]:
        end += 1
    return start, end
