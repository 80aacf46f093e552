"""The part of the form that puts a sample onto the canvas: its inputs become x, its answer stands beside it."""

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.datasets import Dataset
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.stepper import Stepper
from nnstudio.ui.workspace import Workspace
from nnstudio.wording import short

_FEW = 3


class SampleRow(QWidget):
    """Goes from sample to sample, by − and + or by number. This is exploring: no undo step."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._dataset: Dataset | None = None
        self._row: int | None = None
        self.stepper = Stepper(theme, name + ".sample", self.tr("Sample on the canvas"), self)
        self.stepper.wanted.connect(self.show_sample)
        self._line = FormRow(theme, "", self.stepper, self, wide=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        workspace.traced.connect(self._follow)

    @property
    def words(self) -> str:
        """What stands beside the number."""
        return self._line.label.text()

    def present(self, dataset: Dataset | None) -> None:
        """Offer the samples of a dataset, where they have as many inputs as the network."""
        count = len(self._workspace.network.inputs)
        fits = dataset is not None and len(dataset) > 0 and dataset.x.shape[1] == count
        self.setVisible(fits)
        if dataset is not self._dataset:
            self._dataset, self._row = dataset, None
        self._tell()

    def show_sample(self, number: int) -> None:
        """Put a sample, counted from 1, onto the canvas; one that isn't there is the nearest."""
        dataset = self._dataset
        if dataset is None or not len(dataset):
            return
        self._row = min(max(number, 1), len(dataset)) - 1
        self._workspace.set_all_x(dataset.x[self._row])
        self._tell()

    def _follow(self) -> None:
        """Forget the sample when x is another one."""
        if self._row is None or self._dataset is None or not self.isVisible():
            return
        x = self._workspace.x
        if x.shape != self._dataset.x[self._row].shape or not np.array_equal(x, self._dataset.x[self._row]):
            self._row = None
            self._tell()

    def _tell(self) -> None:
        if self._row is None or self._dataset is None:
            self.stepper.set_value(0)
            self._line.label.setText(self.tr("Show a sample"))
            return
        self.stepper.set_value(self._row + 1)
        self._line.label.setText(self.tr("Sample: {answer}").format(answer=_answer(self._dataset, self._row)))


def _answer(dataset: Dataset, row: int) -> str:
    """Return what should come out for a sample."""
    if dataset.classes:
        return short(dataset.classes[int(dataset.targets[row])])
    numbers = [format_number(float(one)) for one in dataset.targets[row][:_FEW]]
    return ", ".join(numbers) + (", …" if dataset.targets.shape[1] > _FEW else "")
