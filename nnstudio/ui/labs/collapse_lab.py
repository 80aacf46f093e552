"""The lab on collapse: layers without a bend are one layer, and a bend makes a difference."""

import math
from itertools import pairwise

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from nnstudio.engine import ACTIVATIONS, Network
from nnstudio.labs.collapse import Difference, Run, bends, contest, difference, one_layer
from nnstudio.labs.samples import samples_of
from nnstudio.project import Project, edits
from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.labs.collapse_blocks import longest, run_blocks
from nnstudio.ui.labs.difference_gauge import DifferenceGauge
from nnstudio.ui.labs.lab import Lab
from nnstudio.ui.labs.layer_blocks import latex_of, text_of
from nnstudio.ui.labs.matrix_formula import MatrixFormula
from nnstudio.ui.labs.race_section import RaceSection
from nnstudio.ui.labs.run_section import BEND, RunSection
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import caption, tip
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_VALUES_RUNNING, _VALUES_AT_REST = 2e5, 2e6
_ROUNDING = 1e-5
"""Share of the largest z up to which a difference in float32 is said to be rounding."""


class CollapseLab(Lab):
    """Shows a run of layers as the one layer that it is, merges it, inserts linear layers, and races with a bend."""

    key = "collapse"

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent)
        self._known: object = None
        column = self.column
        column.addWidget(self._words(self.tr("Layers that don't bend their values are one layer, however many:")))
        self.formula = FormulaLabel(
            theme, r"W_2 (W_1 x + b_1) + b_2 = (W_2 W_1)\, x + (W_2 b_1 + b_2)", 14, self
        )  # fmt: skip
        self.formula.setObjectName("lab.collapse.formula")
        column.addWidget(self.formula)
        self.none = self._words(
            self.tr("There is no hidden layer here. Insert a linear one below: nothing changes, and you get a run."),
            "body",
        )
        column.addWidget(self.none)
        self.run_section = RunSection(workspace, theme, self)
        self.run_section.chosen.connect(self.refresh_soon)
        column.addWidget(self.run_section)
        self.found = QWidget(self)
        self._make_found()
        column.addWidget(self.found)
        self._make_split()
        self.race_title = Label(theme, self.tr("What a bend is worth"), "section", self)
        column.addWidget(self.race_title)
        titles = (
            self.tr("Linear layers"),
            self.tr("The one layer that they are"),
            self.tr("The same layers with bends"),
        )
        self.race = RaceSection(workspace, theme, "lab.collapse.race", titles, self._contest, self)
        column.addWidget(self.race)
        self.race_words = self._words("")
        column.addWidget(self.race_words)
        column.addStretch(1)

    @property
    def title(self) -> str:
        """The lab's name."""
        return self.tr("Collapse")

    def _words(self, text: str, role: str = "caption") -> Label:
        label = Label(self.theme, text, role, self)
        label.setWordWrap(True)
        return label

    def _make_found(self) -> None:
        theme = self.theme
        grid = QGridLayout(self.found)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self.matrix_title = self._words("", "section")
        self.matrices = MatrixFormula(self.workspace, theme, "lab.collapse.matrices", self.found)
        self.matrices.setAccessibleName(self.tr("The one layer in numbers"))
        grid.addWidget(self.matrix_title, 0, 0)
        grid.addWidget(self.matrices, 1, 0)
        grid.addWidget(
            Label(theme, self.tr("Largest difference between the layers and the one"), "section", self), 2, 0
        )
        self.gauge = DifferenceGauge(theme, self.found)
        grid.addWidget(self.gauge, 3, 0)
        self.where = self._words("")
        grid.addWidget(self.where, 4, 0)
        self.verdict = self._words("", "body")
        self.verdict.setObjectName("lab.collapse.verdict")
        grid.addWidget(self.verdict, 5, 0)
        self.merge = QPushButton(self.found)
        self.merge.setObjectName("lab.collapse.merge")
        self.merge.setProperty("role", "primary")
        self.merge.clicked.connect(self._merge)
        grid.addWidget(self.merge, 6, 0)

    def _make_split(self) -> None:
        column = self.column
        column.addWidget(Label(self.theme, self.tr("The other way: insert a linear layer"), "section", self))
        self.gap = ComboBox(self.theme, (), self)
        self.gap.setObjectName("lab.collapse.gap")
        self.gap.setAccessibleName(self.tr("Where to insert a linear layer"))
        self.kind = SegmentedControl(self.theme, [("plain", self.tr("Plain")), ("mixed", self.tr("Mixed"))], self)
        self.kind.setObjectName("lab.collapse.kind")
        self.kind.setAccessibleName(self.tr("Weights of the new layer"))
        self.kind.setToolTip(
            tip(self.tr("Plain: one matrix hands values on as they are. Mixed: values are mirrored and mirrored back"))
        )
        self.split = QPushButton(self.tr("Insert"), self)
        self.split.setObjectName("lab.collapse.split")
        self.split.clicked.connect(self._split)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.split, 1)
        column.addWidget(self.gap)
        column.addLayout(row)
        column.addWidget(self._words(self.tr("It computes the same: W x = (W R⁻¹)(R x).")))

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the run and the one layer."""
        network = self.workspace.network
        self.run_section.refresh()
        run = self.run_section.run()
        self.none.setVisible(run is None)
        self.found.setVisible(run is not None)
        for widget in (self.race_title, self.race, self.race_words):
            widget.setVisible(run is not None)
        if run is not None:
            self._refresh_found(network, run)
            self._refresh_race(network, run)
        self._refresh_gaps(network)

    def _refresh_found(self, network: Network, run: Run) -> None:
        workspace = self.workspace
        values = _VALUES_RUNNING if workspace.training.running else _VALUES_AT_REST
        asked = (network, run, workspace.data.prepared, workspace.data.scaling, values, self.matrices.width())
        if asked == self._known:  # another x on the canvas changes nothing here
            return
        self._known = asked
        one = one_layer(network, run)
        crooked = bends(network, run)
        columns = self.matrices.columns_for(longest(one.weights))
        blocks = run_blocks(network, run, one, columns)
        self.matrix_title.setText(
            self.tr("The one layer that it would be without bends") if crooked else self.tr("The one layer that it is")
        )
        self.matrices.show_blocks(blocks, None, latex_of(blocks), text_of(blocks))
        samples = samples_of(network, workspace.data.prepared, workspace.data.scaling, values)
        found = difference(network, run, one, samples.x)
        self.gauge.show_difference(found)
        self.where.setText(
            self.tr("Over %n random x; the data don't fit or there are none.", "", len(samples))
            if samples.random
            else self.tr("Over %n training sample(s).", "", len(samples))
        )
        self.verdict.setText(self._verdict(network, run, found, crooked))
        target = say(network.layer_name(run.last))
        self.merge.setText(caption(self.tr("Merge into {layer}").format(layer=target)))
        self.merge.setEnabled(not crooked)
        self.merge.setToolTip("" if not crooked else tip(self.tr("Only layers that don't bend can be merged exactly")))

    def _verdict(self, network: Network, run: Run, found: Difference, crooked: tuple[int, ...]) -> str:
        if not (math.isfinite(found.float32) and math.isfinite(found.size)):
            return self.tr("The network leaves the finite numbers: there is nothing to compare.")
        if not crooked:
            if found.float32 == 0:
                return self.tr("No difference at all: merging changes nothing.")
            return self.tr(
                "That is rounding: float32 keeps about 7 digits. With twice as many digits next to nothing is left."
            )
        shown = [network.layer_name(number) for number in crooked[:3]]
        names = say((*shown, "…") if len(crooked) > 3 else tuple(shown))
        if found.float32 <= _ROUNDING * found.size:
            return self.tr("{layers}: not linear, but on these x no value reaches a bend.").format(layers=names)
        # Dead neurons can make every z of the network 0.
        share = found.float64 / found.size if found.size else float("inf")
        return self.tr(
            "Because of {layers} no single layer does this. Off by up to {share} % of the largest z."
        ).format(layers=names, share=format_number(100 * share, 0 if share >= 0.1 else 1))

    def _refresh_gaps(self, network: Network) -> None:
        names = [say(network.layer_name(number)) for number in range(network.depth)]
        between = self.tr("{first} – {second}")
        texts = [between.format(first=first, second=second) for first, second in pairwise(names)]
        if texts != [self.gap.itemText(index) for index in range(self.gap.count())]:
            before = self.gap.choice
            self.gap.clear()
            for number, text in enumerate(texts, start=1):
                self.gap.addItem(text, str(number))
            self.gap.set_choice(before if before is not None and int(before) <= len(texts) else str(len(texts)))

    def _refresh_race(self, network: Network, run: Run) -> None:
        data = self.workspace.data
        why_not = ""
        if data.prepared is None:
            why_not = self.tr("Choose data that fit the network first")
        self.race.set_possible(why_not)
        straight = len(run.inner) - len(bends(network, run))
        words = self.tr("Fresh weights, the same for all, and the same order of the samples. Your network stays.")
        if straight:
            title = say(ACTIVATIONS[BEND].title)
            more = self.tr("What is linear gets {activation} as its bend.").format(activation=title)
            words = self.tr("{first} {second}").format(first=words, second=more)
        self.race_words.setText(why_not or words)

    # --- edits --------------------------------------------------------------------------------

    def _merge(self) -> None:
        run = self.run_section.run()
        if run is not None:
            name = say(self.workspace.network.layer_name(run.last))
            title = self.tr("Merge into {layer}").format(layer=name)
            self.workspace.edit(title, edits.merge_linear_layers, run.first, run.last - 1)

    def _split(self) -> None:
        self.workspace.edit(
            self.tr("Insert a linear layer"),
            edits.insert_linear_layer,
            int(self.gap.choice or 1),
            mixed=self.kind.choice == "mixed",
            seed=self.workspace.fresh_seed(),
        )

    def _contest(self) -> tuple[Project, ...]:
        run = self.run_section.run()
        # The hidden layers may be gone when the lab hasn't shown that yet.
        return contest(self.workspace.project, run, BEND) if run is not None else ()
