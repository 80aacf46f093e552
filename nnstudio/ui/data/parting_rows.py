"""The part of the form about what is trained and tested with, and how inputs are scaled."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.datasets import SCALINGS, Dataset, KeptDataset
from nnstudio.ui.data.percent_row import PercentRow
from nnstudio.ui.inspector.setting_field import Nudge, SettingField
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import say

LARGEST_SHARE = 90
_SEEDS = 2**31 - 1
_WIDE = 184
"""Room for the longest kind of scaling."""


class PartingRows(QWidget):
    """Shows how data are parted and scaled, and says what a person makes of it."""

    edited = Signal(str, object, str, object)
    """Emitted with the title of the edit, the new `KeptDataset`, the kind of scaling, and the gesture."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: KeptDataset | None = None
        self.share = PercentRow(theme, name + ".test_share", self.tr("For testing"), LARGEST_SHARE, self)
        self.share.moved.connect(self._share_moved)
        self.seed = SettingField(theme, Nudge.COUNT, 1, whole=True)
        self.seed.setObjectName(name + ".split_seed")
        self.seed.setAccessibleName(self.tr("Split seed"))
        self.seed.setToolTip(self.tr("The same seed picks the same samples for testing"))
        self.seed.set_limits(0, _SEEDS)
        self.seed.edited.connect(self._seed_edited)
        self.stratified = Switch(theme, self)
        self.stratified.setObjectName(name + ".stratified")
        self.stratified.setAccessibleName(self.tr("Same part of each class"))
        self.stratified.setToolTip(self.tr("Each class is tested with the same part of its samples"))
        self.stratified.clicked.connect(self._stratified_clicked)
        self.scaling = ComboBox(theme, [(key, say(title)) for key, title in SCALINGS.items()], self)
        self.scaling.setObjectName(name + ".scaling")
        self.scaling.setAccessibleName(self.tr("Scale inputs"))
        self.scaling.chosen.connect(self._scaling_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.share)
        column.addWidget(FormRow(theme, self.tr("Split seed"), self.seed, self))
        self._stratified_row = FormRow(theme, self.tr("Same part of each class"), self.stratified, self, wide=False)
        column.addWidget(self._stratified_row)
        column.addWidget(FormRow(theme, self.tr("Scaling"), self.scaling, self, wide=False))
        self.scaling.setFixedWidth(theme.px(_WIDE))

    def present(self, kept: KeptDataset, dataset: Dataset | None) -> None:
        """Show what is kept; nothing can be changed while the samples aren't there."""
        self._kept = kept
        self.setEnabled(dataset is not None)
        self.share.set_part(kept.test_share)
        self.seed.set_setting(kept.seed)
        self._stratified_row.setVisible(dataset is not None and bool(dataset.classes))
        self.stratified.setChecked(kept.stratified)
        self.scaling.set_choice(kept.scaling.kind)

    # --- changing it --------------------------------------------------------------------------

    def _tell(self, title: str, gesture: object, kind: str = "", **changed: object) -> None:
        if self._kept is not None:
            kept = replace(self._kept, **changed)  # type: ignore[arg-type]
            self.edited.emit(title, kept, kind or kept.scaling.kind, gesture)

    def _share_moved(self, part: float) -> None:
        self._tell(self.tr("Set the part for testing"), self.share.gesture, test_share=part)

    def _seed_edited(self, value: float) -> None:
        self._tell(self.tr("Part the data anew"), self.seed.gesture, seed=int(value))

    def _stratified_clicked(self, on: bool) -> None:
        self._tell(self.tr("Part the data anew"), None, stratified=on)

    def _scaling_chosen(self, kind: str) -> None:
        self._tell(self.tr("Set the scaling"), None, kind)
