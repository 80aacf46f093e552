"""The form of the project's data: what they are, how many, how they are drawn, parted and scaled."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nnstudio.datasets import Dataset, FunctionPoints, Generated, KeptDataset, Source
from nnstudio.ui.data.items import data_items, item_of
from nnstudio.ui.data.origin_rows import OriginRows
from nnstudio.ui.data.parting_rows import PartingRows
from nnstudio.ui.data.points_rows import PointsRows
from nnstudio.ui.data.sample_row import SampleRow
from nnstudio.ui.data.target_list import TargetList
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace


class DataForm(QWidget):
    """Every change is an undo step; the moves of a slider are one.

    Parameters
    ----------
    name : str
        What the objectNames of the controls start with, such as "inspector.data".
    """

    import_wanted = Signal()
    locate_wanted = Signal()
    new_points_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._data = workspace.data
        self.nothing = Label(
            theme, self.tr("No data yet. Double-click a data set in the palette, or bring a table."), "caption", self
        )
        self.nothing.setWordWrap(True)
        self.bring = QPushButton(self.tr("Import data…"), self)
        self.bring.setObjectName(name + ".import")
        self.bring.setAccessibleName(self.tr("Import data"))
        self.bring.setFont(theme.font(12.5, 500, tabular=False))
        self.bring.clicked.connect(self.import_wanted)
        self.name = Label(theme, "", "value", self)
        self.name.setObjectName(name + ".name")
        self.samples = Label(theme, "", "value", self)
        self.samples.setObjectName(name + ".count")
        self.problem = Label(theme, "", "error", self)
        self.problem.setObjectName(name + ".problem")
        self.problem.setWordWrap(True)
        self.points = PointsRows(theme, name, self)
        self.points.edited.connect(self._points_edited)
        self.points.new_points_wanted.connect(self.new_points_wanted)
        self.targets = TargetList(theme, self)
        self.sample = SampleRow(workspace, theme, name, self)
        self.parting = PartingRows(theme, name, self)
        self.parting.edited.connect(self._parting_edited)
        self.origin = OriginRows(theme, name, self)
        self.origin.reload_wanted.connect(self._data.reload)
        self.origin.embed_wanted.connect(self._data.embed)
        self.origin.locate_wanted.connect(self.locate_wanted)
        self.remove = QPushButton(self.tr("Remove the data"), self)
        self.remove.setObjectName(name + ".remove")
        self.remove.setAccessibleName(self.remove.text())
        self.remove.setProperty("role", "link")
        self.remove.setFont(theme.font(12.5, 500, tabular=False))
        self.remove.clicked.connect(self._data.remove)
        self._name_row = FormRow(theme, self.tr("Data"), self.name, self, wide=False)
        self._samples_row = FormRow(theme, self.tr("Samples"), self.samples, self, wide=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.nothing, self._name_row, self.problem, self.points, self._samples_row, self.targets,
                     self.sample, self.parting, self.origin):  # fmt: skip
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the data as they are now."""
        data = self._data
        kept, dataset = data.kept, data.dataset
        damaged = kept is None and bool(data.problem)
        self.nothing.setVisible(kept is None and not damaged)
        self.bring.setVisible(kept is None)
        self.remove.setVisible(kept is not None or damaged)
        self.problem.setText(data.problem)
        # That there are no points yet is no fault; below it says how to set some.
        self.problem.setVisible(bool(data.problem) and (dataset is None or len(dataset) > 0))
        self._name_row.setVisible(kept is not None)
        # How many points are drawn is in a field above.
        drawn = kept is not None and isinstance(kept.source, Generated | FunctionPoints)
        self._samples_row.setVisible(dataset is not None and (data.prepared is not None or not drawn))
        self.targets.present(dataset)
        self.sample.present(dataset)
        for part in (self.points, self.parting, self.origin):
            part.setVisible(kept is not None)
        if kept is not None:
            self.name.setText(title_of(kept, dataset))
            self.samples.setText(self._counts(dataset))
            self.points.present(kept.source)
            self.parting.present(kept, dataset)
            self.origin.present(kept.source, there=dataset is not None)

    def _counts(self, dataset: Dataset | None) -> str:
        """Return how many samples there are, and how many of them are tested with."""
        if dataset is None:
            return ""
        count, prepared = len(dataset), self._data.prepared
        if prepared is None or not len(prepared.test_x):
            return f"{count:,}"
        return self.tr("{train} + {test} to test").format(
            train=f"{len(prepared.x):,}", test=f"{len(prepared.test_x):,}"
        )

    def go_to(self, field: str) -> None:
        """Give the focus to a field: "formula", or the first one there is."""
        if field == "formula" and self.points.formula.isVisible():
            self.points.formula.field.setFocus(Qt.FocusReason.TabFocusReason)
            self.points.formula.field.selectAll()
            return
        controls = (self.bring, self.points.noise.slider, self.parting.share.slider, self.remove)
        for control in controls:
            if control.isVisible() and control.isEnabled():
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # --- changing it --------------------------------------------------------------------------

    def _points_edited(self, title: str, source: Source, dataset: Dataset | None, gesture: object) -> None:
        kept = self._data.kept
        if kept is None or not self._data.choose(replace(kept, source=source), dataset, title=title, gesture=gesture):
            self.refresh()

    def _parting_edited(self, title: str, kept: KeptDataset, kind: str, gesture: object) -> None:
        if not self._data.choose(kept, self._data.dataset, kind=kind, title=title, gesture=gesture):
            self.refresh()


def title_of(kept: KeptDataset, dataset: Dataset | None) -> str:
    """Return what the data are called on screen."""
    key = item_of(kept)
    if key in ("data.csv", "data.function"):
        return say(dataset.name) if dataset is not None else getattr(kept.source, "path", "").rpartition("/")[2]
    return next((item.title for item in data_items() if item.key == key), "")
