"""The page of one connection: from, to, weight, its share of z, cut and restore."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton

from nnstudio.engine import Trace
from nnstudio.project import edits
from nnstudio.ui.inspector.formula_card import FormulaCard
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import MARK, Mark
from nnstudio.ui.inspector.terms import terms_of
from nnstudio.ui.inspector.worksheet import reach_of
from nnstudio.ui.numbers import format_number
from nnstudio.ui.selection import ConnectionRef, Item, NeuronRef
from nnstudio.ui.theme import EdgeState, Theme
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.plain import caption, tip
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace


class ConnectionPage(Page):
    """Shows one connection."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.connection")
        self._item: ConnectionRef | None = None
        card = self.add_block(top=12, bottom=4)
        self.formula = FormulaCard(theme, self.content)
        self.formula.setObjectName("inspector.connection.formula")
        self.formula.set_formula("w·x", r"w \cdot x")
        card.addWidget(self.formula)
        form = self.add_block(top=4, bottom=12)
        self.source = self._link("inspector.connection.source")
        self.target = self._link("inspector.connection.target")
        self.weight = NumberField(theme)
        self.weight.setObjectName("inspector.connection.weight")
        self.slider = ValueSlider(theme)
        self.slider.setObjectName("inspector.connection.slider")
        self.connected = Switch(theme)
        self.connected.setObjectName("inspector.connection.connected")
        self.connected.setAccessibleName(self.tr("Connected"))
        self.connected.setToolTip(self.tr("Off: the connection is cut; its weight is kept and counts as 0"))
        self.share = Label(theme, "", "value")
        form.addWidget(FormRow(theme, self.tr("From"), self.source, self.content, wide=False))
        form.addWidget(FormRow(theme, self.tr("To"), self.target, self.content, wide=False))
        form.addWidget(FormRow(theme, self.tr("Weight"), self.weight, self.content))
        form.addWidget(self.slider)
        form.addSpacing(6)
        form.addWidget(FormRow(theme, self.tr("Connected"), self.connected, self.content, wide=False))
        form.addWidget(FormRow(theme, self.tr("Share of all |w·x|"), self.share, self.content, wide=False))
        self.add_line()
        self.add_training("inspector.connection.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.connection.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)

        self.source.clicked.connect(self._show_source)
        self.target.clicked.connect(self._show_target)
        self.weight.edited.connect(self._weight_edited)
        self.slider.moved.connect(self._weight_moved)
        self.connected.clicked.connect(self._switched)

    def _link(self, name: str) -> QPushButton:
        button = QPushButton(self.content)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    # --- what is shown ------------------------------------------------------------------------

    def present(self, items: tuple[Item, ...]) -> None:
        """Take the selected connection."""
        item = items[-1]
        if isinstance(item, ConnectionRef):
            self._item = item

    def _place(self) -> tuple[int, int, int] | None:
        if self._item is None:
            return None
        start, end = self.network.locate(self._item.source), self.network.locate(self._item.target)
        if start is None or end is None or end[0] != start[0] + 1:
            return None
        return end[0], end[1], start[1]

    def _names(self, place: tuple[int, int, int]) -> tuple[str, str]:
        layer, neuron, source = place
        return self.network.neuron_name(layer - 1, source), self.network.neuron_name(layer, neuron)

    def refresh(self) -> None:
        """Show the connection as it is now."""
        place = self._place()
        if place is None:
            return
        network = self.network
        layer, neuron, source = place
        own = network.layer(layer)
        start, end = self._names(place)
        self.header.set_texts(
            f"{start} → {end}",
            self.tr("{source} → {target}").format(
                source=layer_name(network, layer - 1), target=layer_name(network, layer)
            ),
        )
        self.header.set_neighbours(None, None)
        for button, name, where in (
            (self.source, start, layer_name(network, layer - 1)),
            (self.target, end, layer_name(network, layer)),
        ):
            button.setText(caption(name if len(name) < 26 else name[:25] + "…"))
            button.setAccessibleName(self.tr("Show {name}").format(name=name))
            button.setToolTip(tip(f"{name} · {where}"))
        weight = float(own.weights[neuron, source])
        connected = own.connected(neuron, source)
        for control in (self.weight, self.slider):
            control.setAccessibleName(self.tr("Weight from {name}").format(name=start))
        self.weight.set_value(weight)
        if not self.slider.dragging:
            reach = reach_of(weight)
            self.slider.set_range(-reach, reach)
        self.slider.set_value(weight)
        self.connected.setChecked(connected)
        self.header.set_mark(_edge_mark(weight, connected))
        self.network_section.refresh()
        self.refresh_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another value and product."""
        place = self._place()
        if place is None:
            return
        layer, neuron, source = place
        terms = terms_of(self.network, trace, layer, neuron)
        value, product = float(terms.values[source]), float(terms.products[source])
        weight = float(terms.weights[source])
        if terms.connected[source]:
            text = f"{format_number(weight)} × {format_number(value)} = {format_number(product)}"
        else:
            text = self.tr("cut: counts as 0")
        self.formula.set_numbers(text)
        sizes = abs(terms.products)
        total = float(sizes.sum())
        part = float(sizes[source]) / total if total > 0 else 0.0
        share = f"{format_number(100 * part, 0)} %" if part == part else "–"
        if self.share.text() != share:
            self.share.setText(share)

    def take_focus(self) -> None:
        """Go to the weight."""
        self.weight.setFocus(Qt.FocusReason.TabFocusReason)

    # --- changing it --------------------------------------------------------------------------

    def _show_source(self) -> None:
        if self._item is not None:
            self.workspace.selection.set([NeuronRef(self._item.source)])

    def _show_target(self) -> None:
        if self._item is not None:
            self.workspace.selection.set([NeuronRef(self._item.target)])

    def _weight_edited(self, value: float) -> None:
        self._set_weight(value, self.weight.gesture)

    def _weight_moved(self, value: float) -> None:
        self._set_weight(round(value, 2), self.slider.gesture)

    def _set_weight(self, value: float, gesture: object) -> None:
        place = self._place()
        if place is not None:
            start, end = self._names(place)
            title = self.tr("Set weight {source} → {target}").format(source=start, target=end)
            self.workspace.edit(title, edits.set_weight, *place, value, gesture=gesture)

    def _switched(self, on: bool) -> None:
        place = self._place()
        if place is not None:
            start, end = self._names(place)
            title = self.tr("Restore {source} → {target}") if on else self.tr("Cut {source} → {target}")
            function = edits.restore if on else edits.cut
            self.workspace.edit(title.format(source=start, target=end), function, [place])


def _edge_mark(weight: float, connected: bool) -> Mark:
    """A line as the canvas draws it: dashed where negative, dotted grey where cut."""

    def paint(painter: QPainter, theme: Theme) -> None:
        tokens = theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.inset)
        painter.drawRoundedRect(MARK, 9, 9)
        r = min(1.0, abs(weight) / 1.6)
        width = theme.edge_width(r)
        pen = QPen(theme.edge_color(r, weight < 0, EdgeState.SELECTED), width, Qt.PenStyle.SolidLine,
                   Qt.PenCapStyle.FlatCap)  # fmt: skip
        if not connected:
            pen = QPen(tokens.control, 1.2)
            pen.setDashPattern([1.5, 3])
        elif weight < 0:
            pen.setDashPattern([(4 + 1.3 * width) / width, (2.5 + 0.8 * width) / width])
        painter.setPen(pen)
        painter.drawLine(MARK.topLeft() + (MARK.center() - MARK.topLeft()) * 0.4,
                         MARK.bottomRight() - (MARK.center() - MARK.topLeft()) * 0.4)  # fmt: skip

    return paint
