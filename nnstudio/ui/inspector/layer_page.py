"""The page of a hidden layer: what it gives, what it looks for, its form, and z = W x + b in numbers."""

import numpy as np
from PySide6.QtCore import Qt

from nnstudio.engine import ACTIVATIONS, Layer, Trace
from nnstudio.ui.inspector.layer_form import LayerForm
from nnstudio.ui.inspector.matrix_section import MatrixSection
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import strip_mark
from nnstudio.ui.inspector.stat_tiles import StatTiles
from nnstudio.ui.inspector.title_row import TitleRow
from nnstudio.ui.inspector.weight_histogram import WeightHistogram
from nnstudio.ui.inspector.weight_images import WeightImages, square_side
from nnstudio.ui.inspector.wording import neurons_text
from nnstudio.ui.numbers import format_number
from nnstudio.ui.selection import Item, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_HISTOGRAM_FROM = 64
"""Weights that a spread can be seen of."""
_MARK = 24


class LayerPage(Page):
    """Shows a hidden layer."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.layer")
        self._uid = -1

        tiles = self.add_block(top=12, bottom=16)
        self.tiles = StatTiles(
            theme,
            (self.tr("active"), self.tr("mean a"), self.tr("max a")),
            (self.tr("active: neurons with z above 0"), self.tr("mean and largest output for this input")),
            self.content,
        )
        tiles.addWidget(self.tiles)

        self._images_block = self.add_block(top=0, bottom=8, spacing=12)
        self._images_block.addWidget(TitleRow(theme, self.tr("Incoming weights"), self.tr("most active first")))
        self.images = WeightImages(theme, self.content)
        self.images.setObjectName("inspector.layer.images")
        self.images.neuron_wanted.connect(self._show_neuron)
        self._images_block.addWidget(self.images)
        self.add_line()

        self._histogram_block = self.add_block(top=12, bottom=8, spacing=4)
        self._histogram_block.addWidget(TitleRow(theme, self.tr("Weight histogram"), self.tr("log count")))
        self.histogram = WeightHistogram(theme, self.content)
        self._histogram_block.addWidget(self.histogram)
        self._histogram_line = self.add_line()

        section = self.add_section(self.tr("Layer"), "inspector.layer.form")
        self.layer_section = section
        self.form = LayerForm(workspace, theme, "inspector.layer", self.content)
        section.body.addWidget(self.form)

        self.numbers = MatrixSection(workspace, theme, "inspector.layer", self.content)
        self.column.addWidget(self.numbers)

        self.add_training("inspector.layer.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.layer.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)

    # --- what is shown ------------------------------------------------------------------------

    def present(self, items: tuple[Item, ...]) -> None:
        """Take the selected layer."""
        item = items[-1]
        if isinstance(item, LayerRef):
            if item.uid != self._uid:
                self.scroll_area.verticalScrollBar().setValue(0)
            self._uid = item.uid

    def refresh(self) -> None:
        """Show the layer as it is now."""
        network = self.network
        number = network.layer_number(self._uid)
        if number is None or not 1 <= number <= len(network.layers):
            return
        own = network.layers[number - 1]
        title = say(ACTIVATIONS[own.activation].title)
        self.header.set_texts(own.name, self.tr("{neurons} · {activation}").format(
            neurons=neurons_text(own.units), activation=title
        ))  # fmt: skip
        self.show_neighbours()
        side = square_side(own.fan_in)
        self.block_of(self._images_block).setVisible(side is not None)
        if side is not None:
            self.images.set_layer(own, side)
        many = own.weights.size >= _HISTOGRAM_FROM
        self.block_of(self._histogram_block).setVisible(many)
        self._histogram_line.setVisible(many)
        if many:
            self.histogram.set_layer(own)
        self.layer_section.set_summary(title)
        self.form.present(number)
        self.numbers.present(number)
        self.network_section.refresh()
        self._show_values(number, own, self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another trace."""
        number = self.network.layer_number(self._uid)
        if number is None:
            return
        self.numbers.refresh_values(trace)
        self._show_values(number, self.network.layers[number - 1], trace)

    def _show_values(self, number: int, own: Layer, trace: Trace) -> None:
        a = trace.values(number)[0]
        finite = a[np.isfinite(a)]
        mean, largest = (float(finite.mean()), float(finite.max())) if len(finite) else (float("nan"),) * 2
        active = int(np.count_nonzero(trace.logits(number)[0] > 0))
        self.tiles.set_texts(str(active), format_number(mean), format_number(largest))
        scaled = scaled_values(self.network, trace, number)
        chosen = scaled if len(scaled) <= _MARK else scaled[np.linspace(0, len(scaled) - 1, _MARK).astype(int)]
        self.header.set_mark(strip_mark(tuple(chosen.tolist())))
        if square_side(own.fan_in) is not None:
            self.images.set_values(a)

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The layers before and behind."""
        number = self.network.layer_number(self._uid)
        return self.layers_beside(number) if number is not None else (None, None)

    def take_focus(self) -> None:
        """Go to the number of neurons."""
        self.form.name.setFocus(Qt.FocusReason.TabFocusReason)

    # --- doing --------------------------------------------------------------------------------

    def _show_neuron(self, index: int) -> None:
        number = self.network.layer_number(self._uid)
        if number is not None:
            self.workspace.selection.set([NeuronRef(self.network.neuron_uid(number, index))])
