"""The responses of A and B laid over one another: the map, what is along its axes, and how much of it changed."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine import Network
from nnstudio.training.comparison import Comparison
from nnstudio.ui.background import Background, GivenUp
from nnstudio.ui.compare.answers_view import percent
from nnstudio.ui.compare.figures import Figures
from nnstudio.ui.compare.response_map import ResponseMap
from nnstudio.ui.compare.response_pair import ResponsePair, View, outputs_to_choose, respond, shared_inputs, why_not
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import with_subscript
from nnstudio.ui.panels.samples import Marks, Samples, marks_of, range_along, samples_of
from nnstudio.ui.panels.surface import EVERY, Target
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_REST_MS = 200
_MANY = 64
"""Inputs that are offered for the axes."""


class LineKey(QWidget):
    """Says whose line is whose: dashed A, solid B."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("A is dashed, B is solid"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two lines with their letters."""
        return QSize(self._theme.px(104), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed line, a solid one."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12, 600))
        half, middle = self.width() / 2, self.height() / 2
        for index, (letter, color, width) in enumerate((("A", tokens.text, 1.8), ("B", tokens.accent, 2.4))):
            pen = QPen(color, width)
            if index == 0:
                pen.setDashPattern([5 / width, 4 / width])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(round(index * half), round(middle), round(index * half + 24), round(middle))
            painter.setPen(color)
            box = QRectF(index * half + 30, 0, half - 30, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, letter)


class ResponsesView(QWidget):
    """Shows a `ResponsePair`, computed beside the window."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.responses")
        self._workspace = workspace
        self._comparison: Comparison | None = None
        self._samples: Samples | None = None
        self._offered: object = None
        self.background = Background(self)
        self.background.arrived.connect(self._arrived)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._refine)
        self.figures = Figures(theme, "compare.responses.figures", self)
        modes = (("a", "A"), ("b", "B"), ("difference", self.tr("Difference")))
        self.mode = SegmentedControl(theme, modes, self)
        self.mode.setObjectName("compare.response.mode")
        self.mode.setAccessibleName(self.tr("What the map shows"))
        self.mode.set_choice("difference")
        self.x_axis, self.y_axis, self.output = (
            self._combo(theme, name, label)
            for name, label in (
                ("compare.response.x", self.tr("Input along the horizontal axis")),
                ("compare.response.y", self.tr("Input along the vertical axis")),
                ("compare.response.output", self.tr("Output")),
            )
        )
        self.key = LineKey(theme, self)
        self.map = ResponseMap(theme, self)
        self.note = Label(theme, "", "caption", self)
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.mode)
        row.addWidget(self.x_axis)
        row.addWidget(self.y_axis)
        row.addWidget(self.output)
        row.addStretch(1)
        row.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.figures)
        column.addLayout(row)
        column.addWidget(self.map, 1)
        column.addWidget(self.note)
        self.mode.chosen.connect(self.map.choose)

    def _combo(self, theme: Theme, name: str, label: str) -> ComboBox:
        combo = ComboBox(theme, [], self)
        combo.setObjectName(name)
        combo.setAccessibleName(label)
        combo.setMinimumWidth(theme.px(90))
        combo.setMaximumWidth(theme.px(190))
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.chosen.connect(self._compute_anew)
        return combo

    # --- what is looked at --------------------------------------------------------------------

    def present(self, comparison: Comparison) -> None:
        """Show the responses of a comparison."""
        self._comparison = comparison
        why = why_not(comparison)
        for widget in (self.mode, self.key, self.figures):
            widget.setVisible(why is None)
        if why is not None:
            for combo in (self.x_axis, self.y_axis, self.output):
                combo.setVisible(False)
            self.note.setVisible(False)
            self.map.say_nothing(say(why))
            return
        self._samples = samples_of(self._workspace.data, len(comparison.b.network.inputs))
        self._offer(comparison)
        self._compute(fine=False)

    def _offer(self, comparison: Comparison) -> None:
        network, inputs = comparison.b.network, shared_inputs(comparison)
        flat = len(inputs) == 1
        outputs = outputs_to_choose(comparison, flat=flat)
        names = [network.inputs[index].name for index in inputs[:_MANY]]
        last = network.depth - 1
        titles = [self.tr("All classes") if one == EVERY else network.neuron_name(last, one) for one in outputs]
        offered = (inputs[:_MANY], names, outputs, titles)
        if offered == self._offered:
            return
        self._offered = offered
        keys = list(map(str, inputs[:_MANY]))
        for combo, default in ((self.x_axis, 0), (self.y_axis, 1)):
            _fill(combo, keys, names, keys[min(default, len(keys) - 1)])
            combo.setVisible(len(inputs) > 2)
        _fill(self.output, list(map(str, outputs)), titles, str(outputs[0]) if outputs else "")
        self.output.setVisible(bool(outputs))
        self.mode.setVisible(not flat)

    def _view(self, comparison: Comparison) -> View:
        network, inputs = comparison.b.network, shared_inputs(comparison)
        chosen = [int(combo.choice or inputs[0]) for combo in (self.x_axis, self.y_axis)]
        axes = tuple(dict.fromkeys(chosen)) if len(inputs) > 1 else (inputs[0],)
        if len(axes) == 1 and len(inputs) > 1:  # both axes were given the same input
            axes = (axes[0], next(index for index in inputs if index != axes[0]))
            self.y_axis.set_choice(str(axes[1]))
        x = self._held(network)
        ranges = tuple(range_along(network.inputs[axis], float(x[axis]), axis, self._samples) for axis in axes)
        return View(axes, ranges, int(self.output.choice) if self.output.choice else 0)

    def _held(self, network: Network) -> NDArray[np.float32]:
        """Return what the inputs of a network are held at: x on the canvas where it has them."""
        shown = dict(zip((one.uid for one in self._workspace.network.inputs), self._workspace.x.tolist(), strict=True))
        if len(network.inputs) == len(shown):
            return self._workspace.x
        resting = [0.0 if one.min <= 0 <= one.max else (one.min + one.max) / 2 for one in network.inputs]
        values = [shown.get(one.uid, value) for one, value in zip(network.inputs, resting, strict=True)]
        return np.array(values, dtype=np.float32)

    # --- computing ----------------------------------------------------------------------------

    def _compute_anew(self, _key: str = "") -> None:
        self._compute(fine=False)

    def _refine(self) -> None:
        self._compute(fine=True)

    def _compute(self, *, fine: bool) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        view = self._view(comparison)
        x_a, x_b = self._held(comparison.a.network), self._held(comparison.b.network)

        def work(_given_up: GivenUp) -> ResponsePair:
            return respond(comparison, view, x_a, x_b, fine=fine)

        self.background.ask(work, hurry=False)

    def _arrived(self, result: object) -> None:
        comparison = self._comparison
        if not isinstance(result, ResponsePair) or comparison is None or why_not(comparison) is not None:
            return
        network = comparison.b.network
        if max(result.view.axes) >= len(network.inputs):
            return  # of a network that was there before
        names = [with_subscript(network.inputs[axis].name) for axis in result.view.axes]
        self.map.present(result, names, self._marks(network, result))
        self._tell(result, network)
        if not result.fine:
            self._rest.start()

    def _marks(self, network: Network, pair: ResponsePair) -> Marks | None:
        samples = self._samples
        if samples is None or len(samples.dataset.inputs) != len(network.inputs):
            return None
        target = Target(network.depth - 1, EVERY if pair.every else max(0, pair.view.output))
        try:
            return marks_of(samples, network, pair.view.axes, target, pair.low)
        except IndexError:  # the data have fewer columns than the network has outputs
            return None

    def _tell(self, pair: ResponsePair, network: Network) -> None:
        figures = []
        if (share := pair.flipping) is not None:
            figures.append((self.tr("Another prediction, of all places"), percent(share)))
        figures.append((self.tr("Largest difference"), format_number(pair.largest, 3)))
        self.figures.show_figures(*figures)
        held = len(network.inputs) - len(pair.view.axes)
        if pair.flat:
            lines = ""
        elif pair.every:
            lines = self.tr("The lines are where another class becomes the likeliest.")
        elif pair.probability:
            lines = self.tr("The lines are where the probability is one half.")
        else:
            lines = self.tr("The lines are where the answer is 0.")
        if held:
            lines = self.tr("{lines} The other inputs are held as on the canvas.").format(lines=lines).strip()
        self.note.setText(lines)
        self.note.setVisible(bool(lines))


def _fill(combo: ComboBox, keys: list[str], titles: list[str], default: str) -> None:
    chosen = combo.choice
    combo.clear()
    for key, title in zip(keys, titles, strict=True):
        combo.addItem(title, key)
    if keys:
        combo.set_choice(chosen if chosen in keys else default)
