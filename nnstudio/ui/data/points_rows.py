"""The part of the form about points that are drawn: the function, its range, noise, how many, and the seed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.datasets import Dataset, FunctionPoints, Generated, Source
from nnstudio.ui.data.formula_field import FormulaField
from nnstudio.ui.data.percent_row import PercentRow
from nnstudio.ui.inspector.setting_field import Nudge, SettingField
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import CONTROL_WIDTH, FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.number_field import NumberField

MOST_SAMPLES = 100_000
"""As many are drawn in the window at once; the command line takes more."""
_SEEDS = 2**31 - 1
_FARTHEST = 1e6


class PointsRows(QWidget):
    """Shows a `Generated` or `FunctionPoints` and says what a person makes of it."""

    edited = Signal(str, object, object, object)
    """Emitted with the title of the edit, the new source, its dataset if it is known, and the gesture."""
    new_points_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Generated | FunctionPoints = Generated("xor")
        self.formula = FormulaField(theme, name + ".formula", self)
        self.formula.edited.connect(self._formula_edited)
        self.low = NumberField(theme)
        self.high = NumberField(theme)
        for field, key, text in (
            (self.low, ".low", self.tr("Lowest x")), (self.high, ".high", self.tr("Highest x")),
        ):  # fmt: skip
            field.setObjectName(name + key)
            field.setAccessibleName(text)
            field.set_limits(-_FARTHEST, _FARTHEST)
        self.low.edited.connect(self._low_edited)
        self.high.edited.connect(self._high_edited)
        span = QWidget(self)
        line = QHBoxLayout(span)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.low, 1)
        line.addWidget(Label(theme, self.tr("to"), "caption", span))
        line.addWidget(self.high, 1)
        self.span = FormRow(theme, self.tr("Range of x"), span, self)
        self.noise = PercentRow(theme, name + ".noise", self.tr("Noise"), 100, self)
        self.noise.moved.connect(self._noise_moved)
        self.samples = self._whole(theme, name + ".samples", self.tr("Points"), 50, MOST_SAMPLES)
        self.samples.edited.connect(self._samples_edited)
        self.seed = self._whole(theme, name + ".seed", self.tr("Seed of the points"), 1, _SEEDS)
        self.seed.set_limits(0, _SEEDS)
        self.seed.edited.connect(self._seed_edited)
        self.new_points = QPushButton(self.tr("New points"), self)
        self.new_points.setObjectName(name + ".new_points")
        self.new_points.setAccessibleName(self.new_points.text())
        self.new_points.setFont(theme.font(12.5, 500, tabular=False))
        self.new_points.setToolTip(self.tr("Draw the points anew, with another seed"))
        self.new_points.clicked.connect(self.new_points_wanted)
        drawing = QWidget(self)
        line = QHBoxLayout(drawing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.seed, 1)
        line.addWidget(self.new_points)
        drawing.setFixedWidth(theme.px(CONTROL_WIDTH + 48))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.formula)
        column.addWidget(self.span)
        column.addWidget(self.noise)
        column.addWidget(FormRow(theme, self.tr("Points"), self.samples, self))
        column.addWidget(FormRow(theme, self.tr("Seed"), drawing, self, wide=False))

    def _whole(self, theme: Theme, name: str, text: str, start: int, most: int) -> SettingField:
        field = SettingField(theme, Nudge.COUNT, start, whole=True)
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.set_limits(1, most)
        return field

    def present(self, source: Source) -> None:
        """Show a source; hidden for one that isn't drawn."""
        drawn = isinstance(source, Generated | FunctionPoints)
        self.setVisible(drawn)
        if not isinstance(source, Generated | FunctionPoints):
            return
        self._source = source
        own = isinstance(source, FunctionPoints)
        self.formula.setVisible(own)
        self.span.setVisible(own)
        if isinstance(source, FunctionPoints):
            self.formula.show_source(source)
            self.low.set_value(source.low)
            self.high.set_value(source.high)
        self.noise.set_part(source.noise)
        self.samples.set_setting(source.samples)
        self.seed.set_setting(source.seed)

    # --- changing it --------------------------------------------------------------------------

    def _tell(self, title: str, source: Source, gesture: object, dataset: Dataset | None = None) -> None:
        self.edited.emit(title, source, dataset, gesture)

    def _formula_edited(self, source: FunctionPoints, dataset: Dataset) -> None:
        self._tell(self.tr("Set the function"), source, self.formula.gesture, dataset)

    def _low_edited(self, value: float) -> None:
        source = self._source
        if not isinstance(source, FunctionPoints):
            return
        if value >= source.high:
            self.low.refuse(self.tr("Must be below the highest x"))
        else:
            self._tell(self.tr("Set the range of x"), replace(source, low=value), self.low.gesture)

    def _high_edited(self, value: float) -> None:
        source = self._source
        if not isinstance(source, FunctionPoints):
            return
        if value <= source.low:
            self.high.refuse(self.tr("Must be above the lowest x"))
        else:
            self._tell(self.tr("Set the range of x"), replace(source, high=value), self.high.gesture)

    def _noise_moved(self, part: float) -> None:
        self._tell(self.tr("Set the noise"), replace(self._source, noise=part), self.noise.gesture)

    def _samples_edited(self, value: float) -> None:
        source = replace(self._source, samples=int(value))
        self._tell(self.tr("Set the number of points"), source, self.samples.gesture)

    def _seed_edited(self, value: float) -> None:
        self._tell(self.tr("Set the seed of the points"), replace(self._source, seed=int(value)), self.seed.gesture)
