"""The folding part of a page about how the network is trained."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nnstudio.engine import OPTIMIZERS
from nnstudio.ui.inspector.page_section import PageSection
from nnstudio.ui.inspector.training_form import TrainingForm
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.tab_order import reorder_tabs
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class TrainingSection(PageSection):
    """Folded at first; its form is made when it is first unfolded, and follows the plan by itself while it is seen.

    Parameters
    ----------
    name : str
        What the objectNames start with, such as "inspector.layer.training".
    """

    folded = Signal(bool)
    """Emitted with whether it is open when a person folds or unfolds it."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("TrainingSection", "Training"), name, parent)
        self._workspace = workspace
        self._theme = theme
        self._name = name
        self.form: TrainingForm | None = None
        self.section.set_open(False)
        self.section.header.toggled.connect(self._folded)
        workspace.plan.changed.connect(self.refresh)
        workspace.data.changed.connect(self.refresh)
        workspace.training.advanced.connect(self._advanced)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold without telling anybody."""
        header = self.section.header
        if header.isChecked() != is_open:
            if is_open:
                self._make()
            self.blockSignals(True)
            self.section.set_open(is_open)
            self.blockSignals(False)

    def refresh(self) -> None:
        """Show the plan as it is now; does nothing while nobody sees it."""
        if not self.isVisible():
            return
        chosen = self._workspace.plan.value.hyperparameters
        self.section.set_summary(
            self.tr("{optimizer} · rate {rate}").format(
                optimizer=say(OPTIMIZERS[chosen.optimizer].title), rate=format_plain(chosen.rate)
            )
        )
        if self.form is not None and self.section.header.isChecked():
            self.form.refresh()

    def _advanced(self) -> None:
        if self.form is not None and self.form.isVisible():
            self.form.refresh_progress()

    def _make(self) -> None:
        if self.form is None:
            self.form = TrainingForm(self._workspace, self._theme, self._name, self.section.content)
            self.section.body.addWidget(self.form)
            self.form.refresh()
            reorder_tabs(self)

    def _folded(self, is_open: bool) -> None:
        if is_open:
            self._make()
            self.refresh()
        self.folded.emit(is_open)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.refresh()
