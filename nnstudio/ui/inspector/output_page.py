"""The page of the output: what it says and how that comes about, its head, its classes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from nnstudio.engine import HEADS, Trace
from nnstudio.project import edits
from nnstudio.ui.icons import icon
from nnstudio.ui.inspector.answer_sheet import AnswerSheet
from nnstudio.ui.inspector.answers import answers
from nnstudio.ui.inspector.class_list import ClassList, ClassModel
from nnstudio.ui.inspector.formula_card import FormulaCard
from nnstudio.ui.inspector.head_cards import HeadCards
from nnstudio.ui.inspector.layer_form import LayerForm
from nnstudio.ui.inspector.matrix_section import MatrixSection
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import MARGIN, head_mark
from nnstudio.ui.inspector.title_row import TitleRow
from nnstudio.ui.numbers import MINUS
from nnstudio.ui.selection import Item, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import layer_name, say
from nnstudio.ui.workspace import Workspace


class OutputPage(Page):
    """Shows the output layer and its head."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.output")
        self._names: tuple[str, ...] = ()
        card = self.add_block(top=12, bottom=8)
        self.formula = FormulaCard(theme, self.content)
        self.formula.setObjectName("inspector.output.formula")
        card.addWidget(self.formula)
        block = self.add_block(top=0, bottom=12)
        block.setContentsMargins(MARGIN, 0, MARGIN - 12, 12)
        self.sheet = AnswerSheet(theme, "inspector.output.answers", self.content)
        self.sheet.table.neuron_wanted.connect(self._show_neuron)
        block.addWidget(self.sheet)
        self.add_line()

        heads = self.add_block(top=14, bottom=16, spacing=12)
        self._heads_title = TitleRow(theme, self.tr("Output head"))
        heads.addWidget(self._heads_title)
        self.heads = HeadCards(workspace, theme, "inspector.output.head", self.content)
        heads.addWidget(self.heads)
        self.add_line()

        self.classes_section = self.add_section(self.tr("Classes"), "inspector.output.classes_section")
        self.classes = ClassModel(workspace, self)
        self.class_list = ClassList(self.classes, theme, "inspector.output.classes", self.content)
        body = self.classes_section.body
        body.addWidget(self.class_list)
        self.add = QToolButton(self.content)
        self.add.setObjectName("inspector.output.add")
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setFont(theme.font(13, 500))
        self.add.clicked.connect(self._add)
        body.addWidget(self.add)
        self.hint = Label(theme, self.tr("For more than two classes choose Softmax."), "caption")
        body.addWidget(self.hint)

        self.layer_section = self.add_section(self.tr("Layer"), "inspector.output.form", is_open=False)
        self.form = LayerForm(workspace, theme, "inspector.output", self.content)
        self.layer_section.body.addWidget(self.form)
        self.numbers = MatrixSection(workspace, theme, "inspector.output", self.content, is_open=False)
        self.column.addWidget(self.numbers)
        self.add_training("inspector.output.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.output.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)
        theme.changed.connect(self._themed)
        self._themed()

    def _themed(self) -> None:
        self.add.setIcon(icon("plus", self.theme))

    # --- what is shown ------------------------------------------------------------------------

    def present(self, items: tuple[Item, ...]) -> None:
        """There is one output."""

    def refresh(self) -> None:
        """Show the output as it is now."""
        network = self.network
        output = network.output
        head = HEADS[output.head]
        number = network.depth - 1
        self._names = tuple(network.neuron_name(number, index) for index in range(output.units))
        count = head.class_count(output.units)
        if count:
            text = self.tr("{count} classes").format(count=count)
        else:
            text = self.tr("1 value") if output.units == 1 else self.tr("{count} values").format(count=output.units)
        self.header.set_texts(self.tr("{head} head").format(head=say(head.title)), self.tr("Output") + " · " + text)
        self.header.set_mark(head_mark(output.head))
        self.show_neighbours()
        self.formula.set_formula(
            {
                "linear": "y = z = w·x + b",
                "sigmoid": f"p = 1 / (1 + exp({MINUS}z))",
                "softmax": "p = exp(z) / Σ exp(z)",
            }.get(output.head, say(head.formula)),
            {
                "linear": r"y = z = w \cdot x + b",
                "sigmoid": r"p = \frac{1}{1 + e^{-z}}",
                "softmax": r"p_i = e^{z_i} / \sum_j e^{z_j}",
            }.get(output.head, ""),
        )
        self._heads_title.set_texts(self.tr("Output head"), say(head.title))
        self.heads.refresh()
        self.classes.present()
        self.class_list.fit()
        self.classes_section.set_title(self.tr("Classes") if count else self.tr("Outputs"))
        self.classes_section.set_summary("" if self.classes.given else self.tr("not named yet"))
        self.add.setText(self.tr("Add class") if count else self.tr("Add output"))
        binary = output.head == "sigmoid" and output.units == 1
        self.add.setVisible(not binary)
        self.hint.setVisible(binary)
        self.layer_section.set_summary(layer_name(network, number))
        self.form.present(number)
        self.numbers.present(number)
        self.network_section.refresh()
        self._show_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another trace."""
        self.numbers.refresh_values(trace)
        self._show_values(trace)

    def _show_values(self, trace: Trace) -> None:
        output = self.network.output
        found = answers(output, self._names, trace)
        titles = {
            "linear": (self.tr("Output"), "y"),
            "softmax": (self.tr("Class"), self.tr("logit z"), "exp z", "p"),
        }.get(output.head, (self.tr("Class"), "" if output.units == 1 else self.tr("logit z"), "p"))
        self.sheet.table.set_scaled(
            scaled_values(self.network, trace, self.network.depth - 1),
            signed=output.head == "linear",
            two_sided=output.head == "sigmoid" and output.units == 1,
        )
        self.sheet.present(found, titles)
        self.formula.set_numbers(found.numbers)

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The last hidden layer."""
        return self.layers_beside(self.network.depth - 1)

    def take_focus(self) -> None:
        """Go to the table."""
        self.sheet.table.setFocus(Qt.FocusReason.TabFocusReason)

    # --- doing --------------------------------------------------------------------------------

    def _show_neuron(self, index: int) -> None:
        self.workspace.selection.set([NeuronRef(self.network.neuron_uid(self.network.depth - 1, index))])

    def _add(self) -> None:
        self.workspace.edit(
            self.add.text(),
            edits.add_neuron,
            self.network.depth - 1,
            keep_outputs=self.workspace.keep_outputs,
            seed=self.workspace.fresh_seed(),
        )
