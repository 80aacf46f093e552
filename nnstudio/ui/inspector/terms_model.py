"""The terms of a neuron as a table: from, weight, value, product and its bar."""

from enum import IntEnum

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, Qt

from nnstudio.engine import Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.number_delegate import LIMITS_ROLE, Index, NumberModel
from nnstudio.ui.inspector.solving import set_product
from nnstudio.ui.inspector.terms import DECIMALS, Shown, Terms, shown, terms_of
from nnstudio.ui.numbers import format_number
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns."""

    FROM = 0
    WEIGHT = 1
    VALUE = 2
    PRODUCT = 3
    SHARE = 4


class TermsModel(NumberModel):
    """A row for each source that is shown of the neuron at a place; `update` takes the numbers of a trace."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.place: tuple[int, int] | None = None
        self.terms: Terms | None = None
        self.shown: Shown | None = None
        self.sources: list[int] = []
        self.names: list[str] = []
        self.scaled: np.ndarray = np.zeros(0)
        self.reach = 1.0
        """The longest bar stands for this number."""
        self.expanded = False
        self._renamed = False
        self.held = False
        """While a field is open the rows stay in their order, whatever becomes the largest."""

    # --- what is shown ------------------------------------------------------------------------

    def present(self, place: tuple[int, int] | None) -> None:
        """Take another neuron; `update` follows."""
        if place != self.place:
            self.expanded = False
        self.beginResetModel()
        self.place = place
        self.terms = None
        self.sources = []
        self.names = []
        self.endResetModel()

    def update(self, trace: Trace, *, only_values: bool = False) -> bool:
        """Take the numbers of a trace of the current network.

        Parameters
        ----------
        trace : Trace
        only_values : bool
            True where the network is still the one of the last call: names and weights are the same.

        Returns
        -------
        bool
            Whether that was all that changed; the view then shows it by `values_changed`.
        """
        if self.place is None:
            return False
        network = self._workspace.network
        layer, neuron = self.place
        terms = terms_of(network, trace, layer, neuron)
        sources = terms.largest() if not self.expanded else np.arange(terms.count)
        if self.held and len(sources) == len(self.sources) and max(self.sources, default=0) < terms.count:
            sources = np.array(self.sources)
        reach = self._workspace.data.reach(network) if layer == 1 else None
        self.scaled = scaled_values(network, trace, layer - 1, reach)
        order = sources.tolist()
        self.terms = terms
        self.shown = shown(terms, sources)
        if len(order) != len(self.sources):
            only_values = False
            self.beginResetModel()
            self.sources = order
            self._name()
            self.endResetModel()
        else:
            only_values = only_values and order == self.sources
            if order != self.sources or self._renamed:
                self.sources = order
                self._name()
            if order and not only_values:
                self.dataChanged.emit(self.index(0, 0), self.index(len(order) - 1, Column.SHARE))
        sizes = np.abs(terms.products)
        sizes = sizes[np.isfinite(sizes)]
        parts = [abs(v) for v in (terms.bias if terms.use_bias else 0.0, terms.z, terms.a) if np.isfinite(v)]
        largest = float(sizes.max()) if len(sizes) else 0.0
        self.reach = max(largest, abs(self.shown.total) if np.isfinite(self.shown.total) else 0.0, *parts, 1e-9)
        return only_values

    def rename(self) -> None:
        """Take the names of the current network; `update` follows."""
        # Not now: the rows may still be those of a layer that had more neurons.
        self._renamed = True

    def _name(self) -> None:
        self._renamed = False
        if self.place is None:
            return
        network, below = self._workspace.network, self.place[0] - 1
        self.names = [network.neuron_name(below, source) for source in self.sources]

    @property
    def target(self) -> str:
        """The neuron's name."""
        return self._workspace.network.neuron_name(*self.place) if self.place else ""

    def connected(self, row: int) -> bool:
        """Whether the connection of a row isn't cut."""
        return self.terms is None or bool(self.terms.connected[self.sources[row]])

    # --- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of terms shown."""
        return 0 if parent.isValid() else len(self.sources)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def number(self, row: int, column: int) -> float | None:
        """Return a cell's exact number."""
        terms = self.terms
        if terms is None:
            return None
        source = self.sources[row]
        if column == Column.WEIGHT:
            return float(terms.weights[source])
        if column == Column.VALUE:
            return float(terms.values[source])
        if column in (Column.PRODUCT, Column.SHARE):
            return float(terms.products[source])
        return None

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        if self.terms is None or self.shown is None:
            return ""
        if column == Column.FROM:
            return self.names[row]
        if column == Column.PRODUCT:
            return format_number(self.shown.products[row], DECIMALS)
        number = self.number(row, column)
        return "" if number is None or column == Column.SHARE else format_number(number, DECIMALS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return texts, exact numbers and what assistive tools say."""
        row, column = index.row(), index.column()
        if not 0 <= row < len(self.sources):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return self.number(row, column)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._label(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(row, column) if column != Column.FROM else ""
            cut = "" if self.connected(row) else self.tr(", cut")
            return f"{self._label(row, column)}, {text}{cut}" if text else self._label(row, column) + cut
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.WEIGHT, Column.VALUE, Column.PRODUCT):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == LIMITS_ROLE:
            return None
        return None

    def _label(self, row: int, column: int) -> str:
        texts = {
            Column.FROM: self.tr("From {name}"),
            Column.WEIGHT: self.tr("Weight from {name}"),
            Column.VALUE: self.tr("Value of {name}"),
            Column.PRODUCT: self.tr("Product with {name}"),
            Column.SHARE: self.tr("Share of {name}"),
        }
        return texts[Column(column)].format(name=self.names[row])

    def _tip(self, row: int, column: int) -> str:
        name = self.names[row]
        if not self.connected(row):
            return self.tr("{name} is cut: its weight is kept and counts as 0. Del restores it").format(name=name)
        if column == Column.FROM:
            return name
        number = self.number(row, column)
        if number is None or column == Column.SHARE:
            return ""
        text = f"{self._label(row, column)}: {format_number(number, 6)}"
        if column == Column.VALUE and self.place is not None and self.place[0] == 1 and self._workspace.data.scales:
            raw = float(self._workspace.x[self.sources[row]])
            text = self.tr("{value}, scaled from {raw}").format(value=text, raw=format_number(raw, 6))
        return text

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Weights can be changed, products of connections that count, and values that are inputs."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = index.column()
        editable = column == Column.WEIGHT or (
            self.place is not None
            and (
                (column == Column.VALUE and self.place[0] == 1)
                or (column == Column.PRODUCT and self.connected(index.row()))
            )
        )
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.names[section] if 0 <= section < len(self.names) else None
        return (self.tr("From"), self.tr("weight"), self.tr("value"), self.tr("product"), "")[section]

    # --- changing it --------------------------------------------------------------------------

    def set_number(self, index: Index, value: float, gesture: object) -> bool:
        """Set a weight, an input, or the weight that makes a product."""
        if self.place is None or not 0 <= index.row() < len(self.sources):
            return False
        layer, neuron = self.place
        source = self.sources[index.row()]
        name = self.names[index.row()]
        if index.column() == Column.VALUE:
            self._workspace.set_scaled_x(source, value)
            return True
        title = self.tr("Set weight {source} → {target}").format(source=name, target=self.target)
        place = (layer, neuron, source, value)
        if index.column() == Column.WEIGHT:
            return self._workspace.edit(title, edits.set_weight, *place, gesture=gesture)
        return self._workspace.edit(title, set_product, *place, trace=self._workspace.trace, gesture=gesture)

    def toggle(self, row: int) -> None:
        """Cut the connection of a row, or restore it."""
        if self.place is None or not 0 <= row < len(self.sources):
            return
        connection = (*self.place, self.sources[row])
        if self.connected(row):
            title, function = self.tr("Cut {source} → {target}"), edits.cut
        else:
            title, function = self.tr("Restore {source} → {target}"), edits.restore
        self._workspace.edit(title.format(source=self.names[row], target=self.target), function, [connection])
