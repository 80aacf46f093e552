"""The page of one neuron: its worksheet, its name, the activation of its layer."""

from PySide6.QtCore import Qt

from nnstudio.engine import ACTIVATIONS, HEADS, Layer, Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.curve_strip import CurveStrip
from nnstudio.ui.inspector.formula_card import FormulaCard
from nnstudio.ui.inspector.head_cards import HeadCards
from nnstudio.ui.inspector.layer_form import LayerForm
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import disc_mark
from nnstudio.ui.inspector.renaming import own_name, rename
from nnstudio.ui.inspector.terms import DECIMALS
from nnstudio.ui.inspector.title_row import TitleRow
from nnstudio.ui.inspector.wording import function_word, place_text
from nnstudio.ui.inspector.worksheet import Worksheet
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.selection import Item, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.words import layer_name, say
from nnstudio.ui.workspace import Workspace


class NeuronPage(Page):
    """Shows a neuron of a hidden layer or of the output."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.neuron")
        self._uid = -1
        self._head_texts = ("", "", "")

        card = self.add_block(top=12, bottom=8)
        self.formula = FormulaCard(theme, self.content)
        self.formula.setObjectName("inspector.neuron.formula")
        card.addWidget(self.formula)
        self.worksheet = Worksheet(workspace, theme, "inspector.neuron", self.content)
        self.worksheet.source_wanted.connect(self._show_source)
        self.column.addWidget(self.worksheet)
        names = self.add_block(top=8, bottom=8)
        self.name = NameField(theme)
        self.name.setObjectName("inspector.neuron.name")
        self.name.setAccessibleName(self.tr("Name of the neuron"))
        self.name.renamed.connect(self._renamed)
        names.addWidget(FormRow(theme, self.tr("Name"), self.name, self.content))
        self.add_line()

        self._activation = self.add_block(top=14, bottom=16, spacing=12)
        self._activation_title = TitleRow(theme, self.tr("Activation"))
        self._activation.addWidget(self._activation_title)
        self.strip = CurveStrip(theme, "inspector.neuron.activation", self.content)
        self.strip.chosen.connect(self._activation_chosen)
        self._activation.addWidget(self.strip)
        self.heads = HeadCards(workspace, theme, "inspector.neuron.head", self.content)
        self._activation.addWidget(self.heads)
        self.add_line()

        self.layer_section = self.add_section(self.tr("Layer"), "inspector.neuron.layer")
        self.form = LayerForm(workspace, theme, "inspector.neuron.layer", self.content, short=True)
        self.layer_section.body.addWidget(self.form)
        self.add_training("inspector.neuron.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.neuron.network", self.content)
        self.column.addWidget(self.network_section)
        self.network_section.set_open(False)

    # --- what is shown ------------------------------------------------------------------------

    def present(self, items: tuple[Item, ...]) -> None:
        """Take the selected neuron."""
        item = items[-1]
        if isinstance(item, NeuronRef) and item.uid != self._uid:
            self.scroll_area.verticalScrollBar().setValue(0)
            self._uid = item.uid
            place = self.network.locate(item.uid)
            if place is not None:
                self.worksheet.present(*place)

    def refresh(self) -> None:
        """Show the neuron as it is now."""
        network = self.network
        place = network.locate(self._uid)
        if place is None or place[0] == 0:
            return
        layer, index = place
        if self.worksheet.model.place != place:
            self.worksheet.present(layer, index)
        own = network.layer(layer)
        name = network.neuron_name(layer, index)
        self.header.set_texts(
            self.tr("Neuron {name}").format(name=name), place_text(layer_name(network, layer), index, own.units)
        )
        self.show_neighbours()
        given = own_name(self.workspace, layer, index)
        self.name.set_name(given, "" if given else name)
        hidden = isinstance(own, Layer)
        self.strip.setVisible(hidden)
        self.heads.setVisible(not hidden)
        if isinstance(own, Layer):
            title = say(ACTIVATIONS[own.activation].title)
            self._head_texts = (self.tr("y = f(w·x + b)"), function_word(title), "")
            latex = r"y = f(w \cdot x + b)"
            self._activation_title.set_texts(self.tr("Activation"), self.tr("{name} · from layer").format(name=title))
            self.strip.set_choice(own.activation)
        else:
            title = say(HEADS[own.head].title)
            self._head_texts = {
                "linear": (self.tr("y = w·x + b"), "", ""),
                "sigmoid": (self.tr("p = σ(w·x + b)"), "σ", ""),
            }.get(own.head, (self.tr("z = w·x + b"), "", "z"))
            latex = {"linear": r"y = w \cdot x + b", "sigmoid": r"p = \sigma(w \cdot x + b)"}.get(
                own.head, r"z = w \cdot x + b"
            )
            self._activation_title.set_texts(self.tr("Output head"), title)
            self.heads.refresh()
        self.formula.set_formula(self._head_texts[0], latex)
        self.layer_section.set_summary(layer_name(network, layer))
        self.form.present(layer)
        self.network_section.refresh()
        self.worksheet.refresh(self.workspace.trace)
        self._show_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another trace."""
        self.worksheet.refresh_values(trace)
        self._show_values(trace)

    def _show_values(self, trace: Trace) -> None:
        model = self.worksheet.model
        if model.place is None or model.terms is None or model.shown is None:
            return
        layer, index = model.place
        terms, shown = model.terms, model.shown
        output = layer == self.network.depth - 1
        v = float(scaled_values(self.network, trace, layer)[index])
        self.header.set_mark(disc_mark(format_number(terms.z if output else terms.a, DECIMALS), v))
        inside = format_number(shown.total, DECIMALS)
        if terms.use_bias:
            sign = MINUS if shown.bias < 0 else "+"
            inside = f"{inside} {sign} {format_number(abs(shown.bias), DECIMALS)}"
        _, word, left = self._head_texts
        result = format_number(terms.z if left == "z" else terms.a, DECIMALS)
        self.formula.set_numbers(f"{word}({inside}) = {result}" if word else f"{inside} = {result}")

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The neurons above and below."""
        place = self.network.locate(self._uid)
        return self.neurons_beside(*place) if place is not None else (None, None)

    def take_focus(self) -> None:
        """Open the first weight."""
        self.worksheet.table.setFocus(Qt.FocusReason.TabFocusReason)

    # --- changing it --------------------------------------------------------------------------

    def _show_source(self, source: int) -> None:
        place = self.worksheet.model.place
        if place is not None:
            self.workspace.selection.set([NeuronRef(self.network.neuron_uid(place[0] - 1, source))])

    def _renamed(self, name: str) -> None:
        place = self.network.locate(self._uid)
        if place is not None:
            rename(self.workspace, *place, name)

    def _activation_chosen(self, key: str) -> None:
        place = self.network.locate(self._uid)
        if place is not None:
            title = self.tr("Set activation of {layer}").format(layer=layer_name(self.network, place[0]))
            self.workspace.edit(title, edits.set_activation, place[0], key)
