"""How the table is written, as guessed: separator, heading, decimal comma, encoding, each to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from nnstudio.datasets import ENCODINGS, SEPARATORS, TableFormat
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say


class FormatRow(QWidget):
    """Four lists side by side."""

    changed = Signal(str, object)
    """Emitted with an argument of `preview` and the value that a person wants for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self.separator = self._combo(
            "import.separator", self.tr("Separator"), [(key, say(title)) for key, title in SEPARATORS.items()]
        )
        self.heading = self._combo(
            "import.heading", self.tr("First row"), [("names", self.tr("Names")), ("values", self.tr("Values"))]
        )
        self.decimal = self._combo(
            "import.decimal", self.tr("Decimals"), [("point", self.tr("Point: 0.5")), ("comma", self.tr("Comma: 0,5"))]
        )
        self.encoding = self._combo(
            "import.encoding", self.tr("Encoding"), [(key, say(title)) for key, title in ENCODINGS.items()]
        )
        for combo in (self.separator, self.heading, self.decimal, self.encoding):
            combo.set_mixed(self.tr("Automatic"))  # until the table was looked at
        self.separator.chosen.connect(self._separator_chosen)
        self.heading.chosen.connect(self._heading_chosen)
        self.decimal.chosen.connect(self._decimal_chosen)
        self.encoding.chosen.connect(self._encoding_chosen)

    def _combo(self, name: str, text: str, choices: Sequence[tuple[str, str]]) -> ComboBox:
        combo = ComboBox(self._theme, choices, self)
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(5)
        label = Label(self._theme, text, "caption", self)
        label.setBuddy(combo)
        column = self._grid.count() // 2
        self._grid.addWidget(label, 0, column)
        self._grid.addWidget(combo, 1, column)
        self._grid.setColumnStretch(column, 6 if column == 3 else 4)
        return combo

    def present(self, format: TableFormat) -> None:
        """Show a format."""
        self.separator.set_choice(format.separator)
        self.heading.set_choice("names" if format.heading else "values")
        self.decimal.set_choice("comma" if format.decimal_comma else "point")
        self.encoding.set_choice(format.encoding)

    def _separator_chosen(self, key: str) -> None:
        self.changed.emit("separator", key)

    def _heading_chosen(self, key: str) -> None:
        self.changed.emit("heading", key == "names")

    def _decimal_chosen(self, key: str) -> None:
        self.changed.emit("decimal_comma", key == "comma")

    def _encoding_chosen(self, key: str) -> None:
        self.changed.emit("encoding", key)
