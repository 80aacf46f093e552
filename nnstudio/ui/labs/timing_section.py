"""Why a layer is a matrix: one product beside so many dot products, measured at the press of a button."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.labs.product_timing import Timing, measure, random_layer
from nnstudio.ui.background import Background
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

LARGE = 512


class TimingSection(QWidget):
    """Measures the layer at hand, and one of 512 x 512."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights = np.zeros((1, 1), dtype=np.float32)
        self._x = np.zeros(1, dtype=np.float32)
        self.timings: tuple[Timing, ...] = ()
        self.heading = Label(theme, self.tr("All neurons at once"), "heading", self)
        self.why = Label(
            theme,
            self.tr(
                "No neuron of a layer waits for another: each needs x and its own row of W. So a layer is computed as "
                "one matrix product, a single call in which the processor works on several numbers at a time. That is "
                "what “in parallel” means here, not a thread for each neuron"
            ),
            "caption",
            self,
        )
        self.why.setWordWrap(True)
        self.button = QPushButton(self.tr("Measure now"), self)
        self.button.setObjectName("lab.layer.measure")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self._measure)
        self.titles = [Label(theme, "", "label", self) for _ in range(2)]
        self.cells = [[Label(theme, "", "value", self) for _ in range(3)] for _ in range(2)]
        self.note = Label(theme, "", "caption", self)
        self.note.setWordWrap(True)
        self._lay_out(theme)
        self._background = Background(self)
        self._background.arrived.connect(self._arrived)
        self.destroyed.connect(self._background.close)

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, text in enumerate((self.tr("one product"), self.tr("dot products"), self.tr("ratio")), start=1):
            grid.addWidget(Label(theme, text, "caption", self), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (title, cells) in enumerate(zip(self.titles, self.cells, strict=True), start=1):
            grid.addWidget(title, row, 0)
            for column, cell in enumerate(cells, start=1):
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        self.table = QWidget(self)
        self.table.setLayout(grid)
        self.table.hide()
        self.note.hide()
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        column_.addWidget(self.heading)
        column_.addWidget(self.why)
        column_.addLayout(line)
        column_.addWidget(self.table)
        column_.addWidget(self.note)

    def present(self, weights: np.ndarray, x: np.ndarray) -> None:
        """Take the layer at hand: its weights, (units, fan_in), and what it is given, (fan_in,)."""
        if weights.shape != self._weights.shape:
            # The figures are of another layer.
            self.table.hide()
            self.note.hide()
        self._weights, self._x = weights, x.astype(weights.dtype, copy=False)

    def _measure(self) -> None:
        weights, x = self._weights, self._x
        self.button.setEnabled(False)
        self.button.setText(self.tr("Measuring…"))

        def work(_given_up: object) -> tuple[Timing, ...]:
            return measure(weights, x), measure(*random_layer(LARGE, LARGE))

        self._background.ask(work)

    def _arrived(self, found: object) -> None:
        assert isinstance(found, tuple)
        self.timings = found
        self.button.setEnabled(True)
        self.button.setText(self.tr("Measure again"))
        titles = (self.tr("This layer, {units} × {inputs}"), self.tr("A layer of {units} × {inputs}"))
        for title, label, cells, timing in zip(titles, self.titles, self.cells, self.timings, strict=True):
            label.setText(title.format(units=timing.units, inputs=timing.fan_in))
            for cell, text in zip(
                cells, (seconds_text(timing.product), seconds_text(timing.dots), _ratio(timing.ratio)), strict=True
            ):
                cell.setText(text)
        self.table.show()
        self.note.setText(
            self.tr(
                "Measured on this machine a moment ago, the best of several runs; another moment and another machine "
                "give other figures. Both ways give the same z, but for rounding (at most {difference})"
            ).format(difference=f"{max(timing.difference for timing in self.timings):.0e}".replace("e-0", "e−"))
        )
        self.note.show()


def seconds_text(seconds: float) -> str:
    """Write a short time with its unit: "850 ns", "2.1 µs", "1.4 ms"."""
    for factor, unit in ((1e9, "ns"), (1e6, "µs"), (1e3, "ms")):
        value = seconds * factor
        if value < 1000:
            return f"{format_number(value, 0 if value >= 100 else 1)} {unit}"
    return f"{format_number(seconds, 1)} s"


def _ratio(ratio: float) -> str:
    return f"{format_number(ratio, 1 if ratio < 100 else 0)}×"
