"""The form of a layer: name, number of neurons, activation and its parameters, initial weights, bias switch."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, INITIALIZERS, Layer
from nnstudio.project import edits
from nnstudio.ui.inspector import bulk
from nnstudio.ui.inspector.parameter_rows import ParameterRows
from nnstudio.ui.inspector.seed_field import SeedField
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ActivationCombo, ComboBox
from nnstudio.ui.widgets.form_row import CONTROL_WIDTH, FormRow
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.stepper import Stepper
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import layer_name, say
from nnstudio.ui.workspace import Workspace


class LayerForm(QWidget):
    """Controls of one hidden layer or of the output, which has no name and no activation.

    Parameters
    ----------
    name : str
        What the objectNames of the controls start with, such as "inspector.layer".
    short : bool
        True leaves out what belongs to the layer's own page: its name and the drawing of weights.
    """

    def __init__(
        self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None, *, short: bool = False
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._short = short
        self._layer = 1
        # Which initializer a person chose is remembered while the program runs: the network has weights, no schemes.
        self._initializers: dict[int, str] = {}

        self.name = NameField(theme)
        self.name.setObjectName(name + ".name")
        self.name.setAccessibleName(self.tr("Name of the layer"))
        self.units = Stepper(theme, name + ".neurons", self.tr("Neurons"))
        self.activation = ActivationCombo(theme)
        self.activation.setObjectName(name + ".activation")
        self.activation.setAccessibleName(self.tr("Activation"))
        self.parameters = ParameterRows(theme, name)
        self.initializer = ComboBox(theme, [(key, say(one.title)) for key, one in INITIALIZERS.items()])
        self.initializer.setObjectName(name + ".initializer")
        self.initializer.setAccessibleName(self.tr("Initial weights"))
        for index, one in enumerate(INITIALIZERS.values()):
            self.initializer.setItemData(index, one.formula, Qt.ItemDataRole.ToolTipRole)
        self.seed = SeedField(theme)
        self.seed.setObjectName(name + ".seed")
        self.seed.setAccessibleName(self.tr("Seed of the random weights"))
        self.draw = QPushButton(self.tr("Re-initialise"))
        self.draw.setObjectName(name + ".reinitialize")
        self.draw.setToolTip(self.tr("Draw the weights anew and set the biases to 0"))
        self.use_bias = Switch(theme)
        self.use_bias.setObjectName(name + ".use_bias")
        self.use_bias.setAccessibleName(self.tr("Use bias"))

        drawing = QWidget(self)
        line = QHBoxLayout(drawing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.seed, 1)
        line.addWidget(self.draw)
        drawing.setFixedWidth(theme.px(CONTROL_WIDTH + 16))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name_row = FormRow(theme, self.tr("Name"), self.name, self)
        self.activation_row = FormRow(theme, self.tr("Activation"), self.activation, self)
        column.addWidget(self.name_row)
        column.addWidget(FormRow(theme, self.tr("Neurons"), self.units, self, wide=False))
        column.addWidget(self.activation_row)
        column.addWidget(self.parameters)
        column.addWidget(FormRow(theme, self.tr("Initial weights"), self.initializer, self))
        self.drawing_row = FormRow(theme, self.tr("Seed"), drawing, self, wide=False)
        self.drawing_row.setVisible(not short)
        column.addWidget(self.drawing_row)
        column.addWidget(FormRow(theme, self.tr("Use bias"), self.use_bias, self, wide=False))

        self.name.renamed.connect(self._renamed)
        self.units.wanted.connect(self._units_wanted)
        self.activation.chosen.connect(self._activation_chosen)
        self.parameters.edited.connect(self._parameter_edited)
        self.initializer.chosen.connect(self._initializer_chosen)
        self.draw.clicked.connect(self._reinitialize)
        self.use_bias.clicked.connect(self._bias_switched)

    # --- what is shown ------------------------------------------------------------------------

    def present(self, layer: int) -> None:
        """Show the layer with a number, from 1."""
        self._layer = layer
        network = self._workspace.network
        own = network.layer(layer)
        hidden = isinstance(own, Layer)
        self.name_row.setVisible(hidden and not self._short)
        self.activation_row.setVisible(hidden)
        if isinstance(own, Layer):
            self.name.set_name(layer_name(network, layer))
            self.activation.set_choice(own.activation)
            self.parameters.show_layer(own)
        else:
            self.parameters.show_layer(None)
        self.units.set_value(own.units)
        preferred = ACTIVATIONS[own.activation].initializer if isinstance(own, Layer) else "xavier_uniform"
        self.initializer.set_choice(self._initializers.get(own.uid, preferred))
        self.use_bias.setChecked(own.use_bias)

    # --- changing it --------------------------------------------------------------------------

    def _called(self) -> str:
        return layer_name(self._workspace.network, self._layer)

    def _renamed(self, name: str) -> None:
        title = self.tr("Rename {layer}").format(layer=self._called())
        self._workspace.edit(title, edits.rename_layer, self._layer, name)

    def _units_wanted(self, count: int) -> None:
        title = self.tr("Set number of neurons of {layer}").format(layer=self._called())
        self._workspace.edit(
            title,
            bulk.set_units,
            self._layer,
            count,
            keep_outputs=self._workspace.keep_outputs,
            seed=self._workspace.fresh_seed(),
            gesture=self.units.gesture,
        )

    def _activation_chosen(self, key: str) -> None:
        title = self.tr("Set activation of {layer}").format(layer=self._called())
        if not self._workspace.edit(title, edits.set_activation, self._layer, key):
            self.present(self._layer)

    def _parameter_edited(self, parameter: str, value: float, gesture: object) -> None:
        own = self._workspace.network.layer(self._layer)
        if isinstance(own, Layer):
            title = self.tr("Set {parameter} of {layer}").format(parameter=parameter, layer=self._called())
            given = {**own.activation_params, parameter: value}
            self._workspace.edit(title, edits.set_activation, self._layer, own.activation, given, gesture=gesture)

    def _initializer_chosen(self, key: str) -> None:
        self._initializers[self._workspace.network.layer_uid(self._layer)] = key

    def _reinitialize(self) -> None:
        seed = self.seed.seed()
        title = self.tr("Re-initialise {layer}").format(layer=self._called())
        self._workspace.edit(
            title,
            edits.reinitialize,
            self._layer,
            initializer=self.initializer.choice,
            seed=self._workspace.fresh_seed() if seed is None else seed,
        )

    def _bias_switched(self, on: bool) -> None:
        title = self.tr("Switch on bias of {layer}") if on else self.tr("Switch off bias of {layer}")
        self._workspace.edit(title.format(layer=self._called()), edits.set_use_bias, self._layer, on)
