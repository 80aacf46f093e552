"""The lab on a layer: W x + b = z and f(z) = y with the real numbers, row by row or at once, for one x or a batch."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnstudio.engine import OutputLayer
from nnstudio.labs.layer_product import LayerProduct, batch_product, layer_product, random_inputs
from nnstudio.labs.symbols import Symbol
from nnstudio.ui.canvas.gestures.values import Weight
from nnstudio.ui.formula import FormulaLabel
from nnstudio.ui.labs import layer_blocks
from nnstudio.ui.labs.flow_formula import FlowFormula, Piece, Row
from nnstudio.ui.labs.lab import Lab, Subject
from nnstudio.ui.labs.matrix_formula import MatrixFormula
from nnstudio.ui.labs.neuron_rows import latex_of, rows_of, sum_of
from nnstudio.ui.labs.symbol_text import function_of
from nnstudio.ui.labs.timing_section import TimingSection
from nnstudio.ui.numbers import format_number
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_SAMPLES = 4
"""Of the data in a batch."""
_RANDOM = 3
"""Rows of a batch that are made up where there are no data."""


class LayerLab(Lab):
    """A layer is a matrix: all its neurons at once."""

    key = "layer"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._draw = 0
        self.heading = Label(theme, "", "heading", self)
        self.formula = FormulaLabel(theme, "", 17, self)
        self.formula.setObjectName("lab.layer.formula")
        self.matrices = MatrixFormula(workspace, theme, "lab.layer.matrices", self)
        self.matrices.setAccessibleName(self.tr("The layer as matrices"))
        self.matrices.chosen.connect(self._choose)
        self.matrices.stepped.connect(self._step)
        self.hint = Label(theme, "", "caption", self)
        self.hint.setWordWrap(True)
        self.row_title = Label(theme, "", "heading", self)
        self.row = FlowFormula(workspace, theme, "lab.layer.row", self)
        self.row.setAccessibleName(self.tr("One row as a dot product"))
        self.timing = TimingSection(theme, self)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.formula)
        self.column.addLayout(self._make_choices())
        for widget in (self.matrices, self.hint, self.row_title, self.row, self.timing):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _make_choices(self) -> QHBoxLayout:
        self.given = SegmentedControl(self.theme, [("one", self.tr("One x")), ("batch", self.tr("A batch"))], self)
        self.given.setObjectName("lab.layer.given")
        self.given.setAccessibleName(self.tr("What the layer is given"))
        self.given.chosen.connect(self._changed)
        self.mode = SegmentedControl(
            self.theme, [("all", self.tr("All at once")), ("rows", self.tr("Row by row"))], self
        )
        self.mode.setObjectName("lab.layer.mode")
        self.mode.setAccessibleName(self.tr("How the product is worked out"))
        self.mode.chosen.connect(self._changed)
        self.others = QPushButton(self.tr("Other samples"), self)
        self.others.setObjectName("lab.layer.others")
        self.others.setCursor(Qt.CursorShape.PointingHandCursor)
        self.others.clicked.connect(self._draw_others)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.given)
        line.addWidget(self.mode)
        line.addWidget(self.others)
        line.addStretch(1)
        return line

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Layer as a matrix")

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the layer as it is now."""
        network, trace = self.workspace.network, self.workspace.trace
        subject = self.subject
        own = network.layer(subject.layer)
        batch = self.given.choice == "batch"
        self.mode.setVisible(not batch)
        self.others.setVisible(batch)
        name = say(network.layer_name(subject.layer))
        self.heading.setText(
            self.tr("{layer}: {units} × {inputs} weights").format(layer=name, units=own.units, inputs=own.fan_in)
        )
        softmax = isinstance(own, OutputLayer) and own.head == "softmax"
        function = "softmax" if softmax else function_of(own)
        product = self._batch(subject) if batch else layer_product(network, trace, subject.layer)
        columns = self.matrices.columns_for(layer_blocks.longest(product))
        by_row = not batch and self.mode.choice == "rows"
        shape = layer_blocks.shape_of(product, subject.layer, subject.neuron, columns, by_row=by_row)
        if batch:
            self.formula.set_latex(r"Z = X\,W^{\mathsf{T}} + b \qquad Y = f(Z)")
            blocks = layer_blocks.batch_blocks(network, product, shape, function)
        else:
            self.formula.set_latex(r"W x + b = z \qquad f(z) = y")
            blocks = layer_blocks.blocks_of(network, product, shape, function)
        self.matrices.show_blocks(
            blocks, subject.neuron, layer_blocks.latex_of(blocks), layer_blocks.text_of(blocks)
        )  # fmt: skip
        self._show_hint(product, batch)
        self._show_row(subject, softmax)
        self.timing.present(own.effective_weights, trace.values(subject.layer - 1)[0])

    def _batch(self, subject: Subject) -> LayerProduct:
        network, data = self.workspace.network, self.workspace.data
        prepared = data.prepared
        if prepared is not None and len(prepared.x):
            count = min(_SAMPLES, len(prepared.x))
            rows = (np.arange(count) + self._draw * count) % len(prepared.x)
            x = prepared.x[rows]
        else:
            x = data.scaled(random_inputs(network, _RANDOM, self._draw))
        return batch_product(network, x, subject.layer)

    def _show_hint(self, product: LayerProduct, batch: bool) -> None:
        if batch:
            prepared = self.workspace.data.prepared
            some = prepared is not None and len(prepared.x) > 0
            text = (
                self.tr("%n sample(s) of the data, a row each: still one product", "", len(product.x))
                if some
                else self.tr("%n random x, a row each: still one product", "", len(product.x))
            )
        else:
            text = self.tr("Click a row, or go through them with the arrow keys; double-click a number to change it")
        notes = [text]
        if not product.connected.all():
            notes.append(self.tr("0 in grey: the connection is cut"))
        if not product.use_bias:
            notes.append(self.tr("b is struck out: this layer uses no bias"))
        self.hint.setText(" · ".join(notes))

    def _show_row(self, subject: Subject, softmax: bool) -> None:
        network, trace = self.workspace.network, self.workspace.trace
        found = sum_of(network, trace, subject.layer, subject.neuron)
        index = str(subject.neuron + 1)
        name = say(network.neuron_name(subject.layer, subject.neuron))
        text = self.tr("Row {place}, {neuron}: a dot product")
        if self.given.choice == "batch":
            text = self.tr("Row {place}, {neuron}, for the x on the canvas")
        self.row_title.setText(text.format(place=subject.neuron + 1, neuron=name))
        rows = rows_of(network, replace(found, function="", softmax=False), None)
        rows[0] = replace(rows[0], head=(Piece(f"{Symbol('z', index)} = "),))
        z, a = format_number(found.terms.z), format_number(found.terms.a)
        if softmax:
            inside = f"softmax(z){Symbol('', index)}"
        else:
            inside = f"{found.function}({z})" if found.function else str(Symbol("z", index))
        rows.append(Row((Piece(f"{Symbol('y', index)} = {inside} = "), Piece(a, "accent", strong=True)), ()))
        self.row.show_rows(rows, latex_of(found, rows))

    # --- choosing -----------------------------------------------------------------------------

    def _changed(self, _key: str) -> None:
        self.refresh()

    def _draw_others(self) -> None:
        self._draw += 1
        self.refresh()

    def _step(self, by: int) -> None:
        subject = self.subject
        self._choose(min(self.workspace.network.layer(subject.layer).units - 1, max(0, subject.neuron + by)))

    def _choose(self, neuron: int) -> None:
        """Select a neuron, here and on the canvas; the number that is taken becomes the one in its row."""
        network, subject = self.workspace.network, self.subject
        uid = network.neuron_uid(subject.layer, neuron)
        self.workspace.selection.set([NeuronRef(uid)])
        self.refresh()
        current = self.matrices.current
        if isinstance(current, Weight) and current.target != uid:
            self.matrices.set_current(replace(current, target=uid))
