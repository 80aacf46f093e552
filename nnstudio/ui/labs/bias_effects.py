"""What biases do to the whole network: its output over two inputs, or along one, and its loss, with and without."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nnstudio.engine import HEADS, Network, outputs
from nnstudio.ui.background import Background
from nnstudio.ui.labs.bias_controls import Reach
from nnstudio.ui.labs.curve_view import CurveView, Dot, Picture, Stroke, around
from nnstudio.ui.labs.lab import Subject
from nnstudio.ui.labs.map_pair import Axis, MapPair, maps_of
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.workspace import Workspace

_MARKS = 240
_FEW_INPUTS, _MOST_INPUTS = 20, 64
DECIMALS = 3


def axis_of(workspace: Workspace, index: int) -> Axis:
    """Return an input with its range as the network gets it."""
    inputs = workspace.network.inputs
    ends = np.repeat(workspace.x[np.newaxis, :], 2, axis=0)
    ends[:, index] = inputs[index].min, inputs[index].max
    low, high = (float(v) for v in workspace.data.scaled(ends)[:, index])
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        low, high = -1.0, 1.0
    return Axis(index, inputs[index].name, low, high)


def samples_over(workspace: Workspace, axes: tuple[int, int]) -> Sequence[tuple[float, float, int]]:
    """Return some training samples over two inputs, with their classes; none where the target is no class."""
    prepared = workspace.data.prepared
    if prepared is None or len(workspace.network.inputs) != 2 or not prepared.training.classes:
        return ()
    chosen = np.unique(np.linspace(0, len(prepared.x) - 1, min(_MARKS, len(prepared.x))).astype(int))
    x, classes = prepared.x[:, list(axes)], prepared.training.targets
    return [(float(x[i, 0]), float(x[i, 1]), int(classes[i])) for i in chosen.tolist()]


class BiasEffects(QWidget):
    """Two maps, or one curve over its ghost, and the losses of both."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._axes = (0, 1)
        self._offered: tuple[str, ...] = ()
        self._reach: Reach | None = None
        self._asked_of: tuple[object, object] = (None, None)
        self._asked_for: object = None
        self.heading = Label(theme, self.tr("What comes out of the network"), "heading", self)
        self.across = self._choice(theme, "lab.bias.across", self.tr("Input from left to right"))
        self.up = self._choice(theme, "lab.bias.up", self.tr("Input from bottom to top"))
        self.maps = MapPair(theme, "lab.bias.maps", (self.tr("With"), self.tr("Without")), self)
        self.curve = CurveView(theme, "lab.bias.output", self)
        self.words = Label(theme, "", "caption", self)
        self.words.setWordWrap(True)
        self.loss_title = Label(theme, self.tr("Loss as it is now"), "heading", self)
        self.losses = [Label(theme, "–", "value", self) for _ in range(2)]
        self.tests = [Label(theme, "", "caption", self) for _ in range(2)]
        self._lay_out(theme)
        self._background = Background(self)
        self._background.arrived.connect(self._losses_arrived)
        self.destroyed.connect(self._background.close)

    def _choice(self, theme: Theme, name: str, spoken: str) -> ComboBox:
        box = ComboBox(theme, [], self)
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.chosen.connect(self._axis_chosen)
        return box

    def _lay_out(self, theme: Theme) -> None:
        axes = QGridLayout()
        axes.setContentsMargins(0, 0, 0, 0)
        axes.setHorizontalSpacing(8)
        axes.addWidget(self.across, 0, 0)
        axes.addWidget(self.up, 0, 1)
        self._axis_row = QWidget(self)
        self._axis_row.setLayout(axes)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, title in enumerate((self.tr("With"), self.tr("Without"))):
            grid.addWidget(Label(theme, title, "label", self), row, 0)
            grid.addWidget(self.losses[row], row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.tests[row], row, 2)
        grid.setColumnStretch(0, 1)
        self._loss_rows = QWidget(self)
        self._loss_rows.setLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (
            self.heading, self._axis_row, self.maps, self.curve, self.words, self.loss_title, self._loss_rows
        ):  # fmt: skip
            column.addWidget(widget)

    # --- what is shown ------------------------------------------------------------------------

    def show_effects(self, reach: Reach, scope: str, subject: Subject) -> None:
        """Show the network with biases in use and without them."""
        self._reach = reach
        several = len(self._workspace.network.inputs) > 1
        self._axis_row.setVisible(len(self._workspace.network.inputs) > 2)
        self.maps.setVisible(several)
        self.curve.setVisible(not several)
        texts = {
            "neuron": self.tr("Left with this neuron's bias, right with 0 in its place"),
            "layer": self.tr("Left with the biases of the layer, right without them"),
            "all": self.tr("Left with all biases, right without any"),
        }
        if several:
            self._offer_axes()
            self._show_maps(reach, texts[scope])
        else:
            self._show_line(reach)
        self.words.setText(texts[scope] if several else self.tr("The dashed curve is without the bias"))
        self._ask_losses(reach, (scope, subject))

    def _offer_axes(self) -> None:
        network = self._workspace.network
        names = tuple(one.name for one in network.inputs)
        if names != self._offered:
            self._offered = names
            # Of many inputs those that count most: most of a picture's corners are empty.
            with np.errstate(over="ignore"):
                counts = np.abs(network.computing_layers[0].effective_weights).sum(axis=0)
            strongest = np.argsort(-counts, kind="stable")[:_MOST_INPUTS]
            first, second = (0, 1) if len(names) <= _FEW_INPUTS else (int(strongest[0]), int(strongest[1]))
            self._axes = first, second
            for box in (self.across, self.up):
                box.clear()
                for index in sorted(strongest.tolist()):
                    box.addItem(names[index], str(index))
        self.across.set_choice(str(self._axes[0]))
        self.up.set_choice(str(self._axes[1]))

    def _axis_chosen(self, _key: str) -> None:
        first, second = int(self.across.choice or 0), int(self.up.choice or 0)
        if first == second:
            # One input can't go both ways: the other one takes the place that is left.
            first, second = (second, self._axes[0]) if first != self._axes[0] else (self._axes[1], first)
        self._axes = (first, second)
        self.across.set_choice(str(first))
        self.up.set_choice(str(second))
        if self._reach is not None:
            self._show_maps(self._reach, self.words.text())

    def _show_maps(self, reach: Reach, spoken: str) -> None:
        axes = axis_of(self._workspace, self._axes[0]), axis_of(self._workspace, self._axes[1])
        x = self._workspace.trace.x[0]
        maps = maps_of((reach.with_it, reach.without_it), x, axes, samples_over(self._workspace, self._axes))
        self.maps.show_maps(maps, 0 if reach.on else 1, spoken)

    def _show_line(self, reach: Reach) -> None:
        axis = axis_of(self._workspace, 0)
        x = np.linspace(axis.low, axis.high, 161)
        trace = self._workspace.trace
        lines = [_output(network, x) for network in (reach.without_it, reach.with_it)]
        probability = HEADS[reach.with_it.output.head].purpose != "regression"
        index = 1 if reach.with_it.output.head == "softmax" else 0
        here = Dot(float(trace.x[0, 0]), float(trace.output[0, index]), 0.0, guides=False)
        up = (-0.08, 1.1) if probability else around(lines)
        strokes = [Stroke(x, lines[0], "ghost"), Stroke(x, lines[1])]
        picture = Picture((axis.low, axis.high), up, strokes, (), here, axis.name, "p" if probability else "y")
        self.curve.show_picture(picture, self.tr("The dashed curve is without the bias"))

    # --- losses -------------------------------------------------------------------------------

    def _ask_losses(self, reach: Reach, which: tuple[str, Subject]) -> None:
        prepared = self._workspace.data.prepared
        some = prepared is not None and len(prepared.x) > 0
        self.loss_title.setVisible(some)
        self._loss_rows.setVisible(some)
        network = self._workspace.network
        same = network is self._asked_of[0] and prepared is self._asked_of[1] and self._asked_for == (which, reach.kept)
        if prepared is None or not some or same:
            return
        self._asked_of, self._asked_for = (network, prepared), (which, reach.kept)

        def work(given_up: object) -> list[tuple[float, float]]:
            assert callable(given_up)
            return [prepared.losses(network, given_up) for network in (reach.with_it, reach.without_it)]

        self._background.ask(work, hurry=False)

    def _losses_arrived(self, found: object) -> None:
        assert isinstance(found, list)
        for index, (loss, test) in enumerate(found):
            self.losses[index].setText(format_number(loss, DECIMALS))
            tested = self.tr("test {loss}").format(loss=format_number(test, DECIMALS))
            self.tests[index].setText("" if math.isnan(test) else tested)


def _output(network: Network, x: np.ndarray) -> np.ndarray:
    """Return the output of a network with one input along it; of two classes the second."""
    found = outputs(network, x[:, np.newaxis])
    return np.asarray(found[:, 1 if network.output.head == "softmax" else 0])
