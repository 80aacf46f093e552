"""What of the network is otherwise: sentences about how it is built, and the table of parameters that differ."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.training.comparison import Comparison
from nnstudio.training.matching import LayerPair
from nnstudio.training.parameter_differences import Differences
from nnstudio.ui.compare.difference_table import DifferenceTable
from nnstudio.ui.compare.figures import Figures
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say

_SENTENCES = 3
"""Sentences about the structure that are shown in full."""


class ParametersView(QWidget):
    """Shows `Differences`, filtered by kind and layer."""

    filtered = Signal()
    """Emitted when a person chose another kind or layer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.parameters")
        self.figures = Figures(theme, "compare.parameters.figures", self)
        self.structure = Label(theme, "", "body", self)
        self.structure.setWordWrap(True)
        kinds = (("all", self.tr("All")), ("weights", self.tr("Weights")), ("biases", self.tr("Biases")))
        self.kind = SegmentedControl(theme, kinds, self)
        self.kind.setObjectName("compare.kind")
        self.kind.setAccessibleName(self.tr("Kind of parameter"))
        self.kind.chosen.connect(self._chosen)
        self.layer = ComboBox(theme, [("", self.tr("All layers"))], self)
        self.layer.setObjectName("compare.layer")
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.setMinimumWidth(theme.px(150))
        self.layer.chosen.connect(self._chosen)
        self.count = Label(theme, "", "caption", self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table = DifferenceTable(theme, self)
        self.empty = Label(theme, "", "label", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.kind)
        row.addWidget(self.layer)
        row.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.figures)
        column.addWidget(self.structure)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self._pairs: tuple[LayerPair, ...] = ()
        self._titles: list[tuple[str, str]] = []

    def _chosen(self, _key: str) -> None:
        self.filtered.emit()

    def wanted_pair(self, comparison: Comparison) -> LayerPair | None:
        """Return the layers that a person wants to see; None for all."""
        key = self.layer.choice
        number = int(key) if key else 0
        return comparison.match.of_b(number) if number else None

    def present(self, comparison: Comparison, shown: Differences) -> None:
        """Show a comparison."""
        self._offer_layers(comparison)
        self._tell(shown)
        sentences = [say(phrase) for phrase in comparison.structure]
        more = len(sentences) - _SENTENCES
        lines = sentences if more <= 0 else [*sentences[:_SENTENCES], self.tr("{count} more").format(count=more)]
        self.structure.setText(" · ".join(lines))
        self.structure.setToolTip(tip("\n".join(sentences)))
        self.structure.setVisible(bool(sentences))
        self.table.numbers.present(comparison.b.network, shown.rows)
        cut = len(shown.rows) < shown.differing
        template = self.tr("The largest {shown} are listed") if cut else ""
        self.count.setText(template.format(shown=f"{len(shown.rows):,}"))
        self.table.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows)
        self.empty.setText(self._why_empty(comparison, shown))

    def _tell(self, shown: Differences) -> None:
        differing = self.tr("{count} of {shared}").format(count=f"{shown.differing:,}", shared=f"{shown.shared:,}")
        figures = [
            (self.tr("Parameters that differ"), differing),
            (self.tr("Largest difference"), format_number(shown.largest, 3)),
            (self.tr("Root mean square"), format_number(shown.rms, 3)),
        ]
        if shown.only_a or shown.only_b:
            figures.append((self.tr("Only in A · only in B"), f"{shown.only_a:,} · {shown.only_b:,}"))
        self.figures.show_figures(*figures)

    def _why_empty(self, comparison: Comparison, shown: Differences) -> str:
        if comparison.same:
            return self.tr("A and B are the same state. Choose another one above.")
        if not shown.shared:
            return self.tr("There is nothing here that both have.")
        return self.tr("All of these are the same in A and B.")

    def _offer_layers(self, comparison: Comparison) -> None:
        network = comparison.b.network
        titles = [("", self.tr("All layers"))]
        titles += [(str(pair.b), say(network.layer_name(pair.b))) for pair in comparison.match.pairs[1:]]
        if titles == self._titles:
            return
        self._titles = titles
        chosen = self.layer.choice or ""
        self.layer.clear()
        for key, title in titles:
            self.layer.addItem(title, key)
        self.layer.set_choice(chosen if chosen in dict(titles) else "")
