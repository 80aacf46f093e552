"""The folding part of a page about how the network is trained."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nnstudio.engine import OPTIMIZERS
from nnstudio.ui.inspector.page_header import MARGIN
from nnstudio.ui.inspector.training_form import TrainingForm
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.section import RING, Section
from nnstudio.ui.widgets.tab_order import reorder_tabs
from nnstudio.ui.workspace import Workspace


class TrainingSection(QWidget):
    """Folded at first; its form is made when it is first unfolded, and follows the plan by itself while it is seen.

    Parameters
    ----------
    name : str
        What the objectNames start with, such as "inspector.layer.training".
    """

    folded = Signal(bool)
    """Emitted with whether it is open when a person folds or unfolds it."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._name = name
        self.form: TrainingForm | None = None
        self.section = Section(theme, self.tr("Training"))
        self.section.header.setObjectName(name)
        self.section.set_open(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN - RING, 0, MARGIN - RING, 0)
        inside.addWidget(self.section)
        column.addLayout(inside)
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addWidget(line)
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
                optimizer=OPTIMIZERS[chosen.optimizer].title, rate=format_plain(chosen.rate)
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
