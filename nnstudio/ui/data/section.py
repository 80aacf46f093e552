"""The folding part of a page about the project's data."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nnstudio.ui.data.form import DataForm, title_of
from nnstudio.ui.inspector.page_section import PageSection
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.tab_order import reorder_tabs
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class DataSection(PageSection):
    """Its form is made when it is first seen unfolded, and follows the data by itself while it is seen.

    Parameters
    ----------
    name : str
        What the objectNames start with, such as "inspector.data".
    """

    import_wanted = Signal()
    """Emitted when a person wants to bring a table."""
    locate_wanted = Signal()
    """Emitted when a person wants to show where a linked table is."""
    new_points_wanted = Signal()
    """Emitted when points are to be drawn anew."""

    def __init__(
        self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None, *, is_open: bool = True
    ) -> None:
        super().__init__(theme, translate("DataSection", "Data"), name, parent)
        self._workspace = workspace
        self._theme = theme
        self._name = name
        self.form: DataForm | None = None
        self.section.set_open(is_open)
        self.section.header.toggled.connect(self.refresh)
        workspace.data.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the data as they are now; does nothing while nobody sees it."""
        if not self.isVisible():
            return
        self.section.set_summary(self._summary())
        if self.section.header.isChecked():
            self._make().refresh()

    def open_at(self, field: str) -> None:
        """Unfold, and go to a field."""
        self.section.set_open(True)
        self.refresh()
        self._make().go_to(field)

    def _make(self) -> DataForm:
        if self.form is None:
            self.form = DataForm(self._workspace, self._theme, self._name, self.section.content)
            self.form.import_wanted.connect(self.import_wanted)
            self.form.locate_wanted.connect(self.locate_wanted)
            self.form.new_points_wanted.connect(self.new_points_wanted)
            self.section.body.addWidget(self.form)
            self.form.refresh()
            reorder_tabs(self)
        return self.form

    def _summary(self) -> str:
        data = self._workspace.data
        if data.kept is None:
            return self.tr("none") if not data.problem else self.tr("can't be read")
        name = title_of(data.kept, data.dataset)
        if data.dataset is None:
            return name
        return self.tr("{name} · {count}").format(name=name, count=f"{len(data.dataset):,}")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.refresh()
