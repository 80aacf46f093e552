"""The parameters of an activation (slope, alpha): a slider and a field each, made from the registry."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, Layer, Parameter
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import CONTROL_WIDTH, FormRow
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.tab_order import reorder_tabs


class ParameterRows(QWidget):
    """Shows the parameters of one layer's activation; empty where there are none."""

    edited = Signal(str, float, object)
    """Emitted with a parameter's name, its new value and the gesture it belongs to."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._key: str | None = None
        self.rows: dict[str, ParameterRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_layer(self, layer: Layer | None) -> None:
        """Show the parameters of a layer."""
        key = layer.activation if layer is not None else None
        if key != self._key:
            self._key = key
            for row in self.rows.values():
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = {}
            for parameter in ACTIVATIONS[key].parameters if key is not None else ():
                row = ParameterRow(self._theme, parameter, f"{self._name}.{parameter.name}", self)
                row.edited.connect(self.edited)
                self._column.addWidget(row)
                self.rows[parameter.name] = row
            self.setVisible(bool(self.rows))
            if self.rows:
                reorder_tabs(self)
        if layer is not None:
            for parameter_name, row in self.rows.items():
                row.set_value(layer.activation_params[parameter_name])


class ParameterRow(QWidget):
    """One parameter of an activation."""

    edited = Signal(str, float, object)

    def __init__(self, theme: Theme, parameter: Parameter, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self.slider = ValueSlider(theme, signed=False)
        self.slider.setObjectName(name + ".slider")
        self.slider.setAccessibleName(parameter.name)
        self.slider.set_range(parameter.minimum, parameter.maximum)
        self.field = NumberField(theme)
        self.field.setObjectName(name)
        self.field.setAccessibleName(parameter.name)
        self.field.set_limits(parameter.minimum, parameter.maximum)
        self.field.setFixedWidth(theme.px(64))
        both = QWidget(self)
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        both.setFixedWidth(theme.px(CONTROL_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FormRow(theme, parameter.name, both, self))
        self.slider.moved.connect(self._moved)
        self.field.edited.connect(self._edited)

    def set_value(self, value: float) -> None:
        """Show a value."""
        self.slider.set_value(value)
        self.field.set_value(value)

    def _moved(self, value: float) -> None:
        self.edited.emit(self._parameter.name, round(value, 3), self.slider.gesture)

    def _edited(self, value: float) -> None:
        self.edited.emit(self._parameter.name, value, self.field.gesture)
