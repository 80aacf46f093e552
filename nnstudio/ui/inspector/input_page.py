"""The page of one input: its name, its value now, and the range of its slider."""

from PySide6.QtCore import QCoreApplication, Qt

from nnstudio.datasets import Scaling
from nnstudio.engine import Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import disc_mark
from nnstudio.ui.inspector.renaming import rename
from nnstudio.ui.inspector.wording import place_text
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.selection import Item, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class InputPage(Page):
    """Shows one input."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.input")
        self._uid = -1
        form = self.add_block(top=8, bottom=12)
        self.name = NameField(theme)
        self.name.setObjectName("inspector.input.name")
        self.name.setAccessibleName(self.tr("Name of the input"))
        self.slider = ValueSlider(theme)
        self.slider.setObjectName("inspector.input.slider")
        self.slider.setAccessibleName(self.tr("Value"))
        self.value = self._field("inspector.input.value", self.tr("Value"))
        form.addWidget(FormRow(theme, self.tr("Name"), self.name, self.content))
        form.addWidget(FormRow(theme, self.tr("Value"), self.value, self.content))
        form.addWidget(self.slider)
        self.scaled = Label(theme, "", "caption")
        self.scaled.setObjectName("inspector.input.scaled")
        self.scaled.setWordWrap(True)
        form.addWidget(self.scaled)
        form.addSpacing(4)
        self.hint = Label(theme, self.tr("Moving an input is exploring: it adds no step to undo."), "caption")
        self.hint.setWordWrap(True)
        form.addWidget(self.hint)
        self.add_line()
        limits = self.add_block(top=8, bottom=8)
        self.minimum = self._field("inspector.input.min", self.tr("Lower end of the range"))
        self.maximum = self._field("inspector.input.max", self.tr("Upper end of the range"))
        limits.addWidget(FormRow(theme, self.tr("Range from"), self.minimum, self.content))
        limits.addWidget(FormRow(theme, self.tr("to"), self.maximum, self.content))
        self.add_line()
        self.add_training("inspector.input.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.input.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)

        self.name.renamed.connect(self._renamed)
        self.slider.moved.connect(self._moved)
        self.value.edited.connect(self._value_edited)
        self.minimum.edited.connect(self._minimum_edited)
        self.maximum.edited.connect(self._maximum_edited)

    def _field(self, name: str, label: str) -> NumberField:
        field = NumberField(self.theme)
        field.setObjectName(name)
        field.setAccessibleName(label)
        return field

    def present(self, items: tuple[Item, ...]) -> None:
        """Take the selected input."""
        item = items[-1]
        if isinstance(item, NeuronRef):
            self._uid = item.uid

    def refresh(self) -> None:
        """Show the input as it is now."""
        network = self.network
        index = self._index()
        if index is None:
            return
        own = network.inputs[index]
        self.header.set_texts(
            self.tr("Input {name}").format(name=own.name),
            place_text(layer_name(network, 0), index, len(network.inputs)),
        )
        self.show_neighbours()
        self.name.set_name(own.name)
        self.minimum.set_value(own.min)
        self.maximum.set_value(own.max)
        self.slider.set_range(own.min, own.max)
        self.network_section.refresh()
        self.refresh_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another value."""
        index = self._index()
        if index is None:
            return
        raw, value = float(self.workspace.x[index]), float(trace.x[0, index])
        self.value.set_value(raw)
        self.slider.set_value(raw)
        data = self.workspace.data
        self.scaled.setVisible(data.scales)
        if data.scales:
            self.scaled.setText(scaling_text(data.scaling, index, raw, value))
        v = float(scaled_values(self.network, trace, 0, data.reach(self.network))[index])
        self.header.set_mark(disc_mark(format_number(value), v))

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The inputs above and below."""
        index = self._index()
        return self.neurons_beside(0, index) if index is not None else (None, None)

    def take_focus(self) -> None:
        """Go to the value."""
        self.value.setFocus(Qt.FocusReason.TabFocusReason)

    def _index(self) -> int | None:
        place = self.network.locate(self._uid)
        return place[1] if place is not None and place[0] == 0 else None

    def _renamed(self, name: str) -> None:
        index = self._index()
        if index is not None:
            rename(self.workspace, 0, index, name)

    def _moved(self, value: float) -> None:
        index = self._index()
        if index is not None:
            self.workspace.set_x(index, round(value, 4))

    def _value_edited(self, value: float) -> None:
        index = self._index()
        if index is not None:
            self.workspace.set_x(index, value)

    def _minimum_edited(self, value: float) -> None:
        index = self._index()
        if index is not None:
            self._set_range(index, value, self.network.inputs[index].max, self.minimum.gesture)

    def _maximum_edited(self, value: float) -> None:
        index = self._index()
        if index is not None:
            self._set_range(index, self.network.inputs[index].min, value, self.maximum.gesture)

    def _set_range(self, index: int, minimum: float, maximum: float, gesture: object) -> None:
        title = self.tr("Set range of {name}").format(name=self.network.inputs[index].name)
        self.workspace.edit(title, edits.set_input_range, index, minimum, maximum, gesture=gesture)


def scaling_text(scaling: Scaling, index: int, raw: float, value: float) -> str:
    """Return how the network's input is made of a value: "The network gets (5.10 − 5.84) / 0.83 = −0.89"."""
    shift, scale = scaling.shift[index], scaling.scale[index]
    sign = MINUS if shift >= 0 else "+"
    sum_text = f"({format_number(raw)} {sign} {format_number(abs(shift))}) / {format_number(scale)}"
    formula = {
        "standard": translate("Inspector", "(x {minus} mean) / deviation"),
        "minmax": translate("Inspector", "(x {minus} lowest) / range"),
    }[scaling.kind].format(minus=MINUS)
    return translate("Inspector", "The network gets {formula} = {sum} = {value}").format(
        formula=formula, sum=sum_text, value=format_number(value)
    )
