"""The lab on softmax: sums become shares of one, step by step."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from nnstudio.engine import HEADS, OutputLayer
from nnstudio.labs.softmax_steps import LARGEST, softmax_of
from nnstudio.project import edits
from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.labs.softmax_rows import Sums, machine_rows, power_text, sigmoid_rows, step_rows, sums_of
from nnstudio.ui.labs.sum_table import SumTable
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_FACTORS = ("1", "10", "100", "1000")
_PAIR = r"p = \frac{e^z}{e^0 + e^z} = \frac{1}{1 + e^{-z}} = \sigma(z)"


class SoftmaxLab(Lab):
    """Takes the sums of the selected layer, else of the output."""

    key = "softmax"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self.temperature = 1.0
        self.constant = 0.0
        self.heading = self._words("heading")
        self.where = self._words("caption")
        self.formula = FormulaLabel(theme, "", 16, self)
        self.formula.setObjectName("lab.softmax.formula")
        self.steps = SumTable(theme, "lab.softmax.steps", self, bars=True)
        self.says = self._words("caption")
        self.use = QPushButton(self.tr("Use a softmax head"), self)
        self.use.setObjectName("lab.softmax.use")
        self.use.clicked.connect(self._use)
        for widget in (self.heading, self.where, self.formula, self.use, self.steps):
            self.column.addWidget(widget)
        self.column.addLayout(self._make_sliders())
        self.column.addWidget(self.says)
        self._make_machine()
        self._make_sigmoids()
        self.column.addStretch(1)

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Softmax")

    def _words(self, role: str, text: str = "") -> Label:
        label = Label(self.theme, text, role, self)
        label.setWordWrap(True)
        return label

    def _make_sliders(self) -> QGridLayout:
        self.temperature_slider = self._slider("temperature", self.tr("Temperature"), signed=False)
        # By powers of ten: 0.1 is as far from 1 as 10 is.
        self.temperature_slider.set_range(-1.0, 1.0)
        self.temperature_slider.moved.connect(self._temperature_moved)
        self.constant_slider = self._slider("constant", self.tr("Constant"), signed=True)
        self.constant_slider.set_range(-10.0, 10.0)
        self.constant_slider.moved.connect(self._constant_moved)
        self.temperature_text = Label(self.theme, "", "value", self)
        self.constant_text = Label(self.theme, "", "value", self)
        self.reset = QPushButton(self.tr("Reset"), self)
        self.reset.setObjectName("lab.softmax.reset")
        self.reset.setAccessibleName(self.tr("Reset temperature and constant"))
        self.reset.setProperty("role", "link")
        self.reset.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reset.clicked.connect(self._reset)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        rows = (
            (self.tr("Temperature T"), self.temperature_slider, self.temperature_text),
            (self.tr("Add c to each z"), self.constant_slider, self.constant_text),
        )
        for row, (name, slider, text) in enumerate(rows):
            grid.addWidget(Label(self.theme, name, "label", self), row, 0)
            grid.addWidget(slider, row, 1)
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            text.setMinimumWidth(self.theme.px(52))
            grid.addWidget(text, row, 2)
        grid.addWidget(self.reset, 2, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)
        return grid

    def _slider(self, name: str, spoken: str, *, signed: bool) -> ValueSlider:
        slider = ValueSlider(self.theme, self, signed=signed)
        slider.setObjectName(f"lab.softmax.{name}")
        slider.setAccessibleName(spoken)
        return slider

    def _make_machine(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(self._words("heading", self.tr("What a machine makes of larger sums")))
        self.factor = SegmentedControl(self.theme, [(factor, f"z × {factor}") for factor in _FACTORS], self)
        self.factor.setObjectName("lab.softmax.factor")
        self.factor.setAccessibleName(self.tr("What the sums are multiplied by"))
        self.factor.chosen.connect(self.refresh_soon)
        self.machine = SumTable(self.theme, "lab.softmax.machine", self)
        self.machine_says = self._words("caption")
        for widget in (self.factor, self.machine, self.machine_says):
            self.column.addWidget(widget)

    def _make_sigmoids(self) -> None:
        self.column.addSpacing(8)
        self.sigmoids_title = self._words("heading")
        self.sigmoids = SumTable(self.theme, "lab.softmax.sigmoids", self, bars=True)
        self.sigmoids_says = self._words("caption")
        for widget in (self.sigmoids_title, self.sigmoids, self.sigmoids_says):
            self.column.addWidget(widget)

    # --- what is shown ------------------------------------------------------------------------

    @property
    def layer(self) -> int:
        """The layer number whose sums are taken: what is selected, else the output."""
        network = self.workspace.network
        place = self._selected(network)
        return network.depth - 1 if place is None or place[0] < 1 else place[0]

    def refresh(self) -> None:
        """Show the sums as they are now."""
        network = self.workspace.network
        sums = sums_of(network, self.workspace.trace, self.layer)
        own = network.layer(sums.layer)
        output = isinstance(own, OutputLayer)
        self.heading.setText(self.tr("The sums z of {layer}").format(layer=say(network.layer_name(sums.layer))))
        self.where.setText(self._where(sums, network.output.head if output else ""))
        self.use.setVisible(output and network.output.head != "softmax")
        self._show_steps(sums)
        self._show_machine(sums)
        self._show_sigmoids(sums)

    def _where(self, sums: Sums, head: str) -> str:
        if sums.pair:
            words = self.tr("One sum alone would always have the whole share, so a 0 stands beside it.")
            if head == "sigmoid":
                return self._joined(words, self.tr("That is what the sigmoid head of this network computes."))
            return words
        if head == "softmax":
            return self.tr("This network has a softmax head: these shares are its answer.")
        if head:
            title = say(HEADS[head].title)
            return self.tr("This network has the head {head}; with softmax its answer would be these shares.").format(
                head=title
            )
        return self.tr(
            "A hidden layer has an activation instead; these are the shares that softmax would make of its sums."
        )

    def _show_steps(self, sums: Sums) -> None:
        temperature, constant = self.temperature, self.constant
        changed = temperature != 1.0 or constant != 0.0
        found = softmax_of(sums.z, temperature, constant)
        used = "z + c" if constant else "z"
        if temperature != 1.0:
            used = f"({used}) / T" if constant else "z / T"
        power = "eᶻ" if not changed else "e^…"
        if found.exponent:
            power = f"{power} × {power_text(-found.exponent)}"
        heads = ("z", *((used,) if changed else ()), power, "p")
        self.steps.show_rows(heads, step_rows(sums, found, changed=changed))
        self.formula.set_latex(_PAIR if sums.pair and not changed else _formula(temperature, constant))
        self.temperature_text.setText(format_number(temperature))
        self.constant_text.setText(format_number(constant, 1))
        self.temperature_slider.set_value(math.log10(temperature))
        self.constant_slider.set_value(constant)
        self.reset.setEnabled(changed)
        self.says.setText(self._step_words(sums, found.finite))

    def _step_words(self, sums: Sums, finite: bool) -> str:
        if not finite:
            return self.tr("A sum isn't a finite number, so there are no shares: make a weight or an input smaller.")
        said = [self.tr("Each bar begins where the one before ended: together they are 1.")]
        if self.constant:
            factor = math.exp(self.constant / self.temperature)
            said.append(
                self.tr("c multiplies every exponential by {factor}, and the total too: no share changes.").format(
                    factor=format_number(factor)
                )
            )
        if self.temperature < 1:
            said.append(self.tr("A low temperature stretches the sums: the largest takes more."))
        elif self.temperature > 1:
            said.append(self.tr("A high temperature draws the sums together: the shares become even."))
        return self._joined(*said)

    def _joined(self, *sentences: str) -> str:
        joined = sentences[0]
        for sentence in sentences[1:]:
            joined = self.tr("{first} {second}").format(first=joined, second=sentence)
        return joined

    def _show_machine(self, sums: Sums) -> None:
        rows, written, _ = machine_rows(sums, float(self.factor.choice))
        heads = ("z", "eᶻ", "p", "z − m", "eᶻ⁻ᵐ", "p")
        groups = ((self.tr("as written"), 3), (self.tr("stable: m = max z"), 3))
        self.machine.show_rows(heads, rows, groups=groups)
        if written.fails and math.isinf(float(written.total)):
            words = self.tr(
                "In float32 eᶻ is infinite from z = {largest} on, and ∞ ÷ ∞ isn't a number (NaN). With the largest z "
                "subtracted no exponential is above 1, and the shares are the same."
            )
        elif written.fails:
            words = self.tr(
                "Here every eᶻ is rounded to 0, and 0 ÷ 0 isn't a number (NaN). With the largest z subtracted one "
                "exponential is always 1."
            )
        else:
            words = self.tr("Both ways agree. In float32 eᶻ is infinite from z = {largest} on: take larger sums.")
        self.machine_says.setText(words.format(largest=format_number(LARGEST)))

    def _show_sigmoids(self, sums: Sums) -> None:
        count = len(sums.z)
        self.sigmoids.setVisible(not sums.pair)
        if sums.pair:
            self.sigmoids_title.setText(self.tr("Beside a sigmoid"))
            self.sigmoids_says.setText(
                self.tr("For two classes one sigmoid is enough: p of one is σ(z), of the other 1 − σ(z).")
            )
            return
        rows, total = sigmoid_rows(sums, softmax_of(sums.z))
        self.sigmoids_title.setText(self.tr("Beside {count} sigmoids").format(count=count))
        self.sigmoids.show_rows(("p", "σ(z)"), rows, mark=1.0 / max(1.0, total))
        words = self.tr(
            "Sigmoids answer {count} questions, each by itself: here they add up to {total}. Softmax answers one "
            "question, which of them it is: its shares add up to 1."
        )
        self.sigmoids_says.setText(words.format(count=count, total=format_number(total)))

    # --- what a person changes ----------------------------------------------------------------

    def _temperature_moved(self, power: float) -> None:
        self.temperature = float(f"{10.0**power:.3g}")
        self.refresh()

    def _constant_moved(self, constant: float) -> None:
        self.constant = round(constant, 1) + 0.0
        self.refresh()

    def _reset(self) -> None:
        self.temperature, self.constant = 1.0, 0.0
        self.refresh()

    def _use(self) -> None:
        self.workspace.edit(
            self.tr("Use a softmax head"), edits.set_head, "softmax", seed=self.workspace.fresh_seed()
        )  # fmt: skip


def _formula(temperature: float, constant: float) -> str:
    """Return the LaTeX of a share, with what was changed."""
    above, below = "z_i", "z_j"
    if constant:
        above, below = f"{above} + c", f"{below} + c"
    if temperature != 1.0:
        above, below = (f"({one}) / T" if constant else f"{one} / T" for one in (above, below))
    latex = f"p_i = \\frac{{e^{{{above}}}}}{{\\sum_j e^{{{below}}}}}"
    if constant and temperature == 1.0:
        latex += r" = \frac{e^c \, e^{z_i}}{e^c \sum_j e^{z_j}} = \frac{e^{z_i}}{\sum_j e^{z_j}}"
    return latex
