"""The part of a page that shows z = W x + b in numbers, and opens them in a window of their own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nnstudio.engine import Trace
from nnstudio.ui.icons import icon
from nnstudio.ui.inspector.matrix_model import MatrixModel
from nnstudio.ui.inspector.matrix_view import MatrixView, MatrixWindow
from nnstudio.ui.inspector.page_section import PageSection
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class MatrixSection(PageSection):
    """A folding part with the line below it; while it is folded it costs nothing.

    Parameters
    ----------
    name : str
        What the objectNames start with, such as "inspector.layer".
    """

    def __init__(
        self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None, *, is_open: bool = True
    ) -> None:
        super().__init__(theme, translate("MatrixSection", "z = W x + b"), name + ".numbers", parent)
        self._workspace = workspace
        self._theme = theme
        self._number = 1
        self.section.set_open(is_open)
        self.model = MatrixModel(workspace, self)
        self.table = MatrixView(self.model, theme, name + ".matrix")
        self.enlarge = QToolButton()
        self.enlarge.setObjectName(name + ".enlarge")
        self.enlarge.setText(self.tr("Open in a window"))
        self.enlarge.setAccessibleName(self.tr("Open the matrix in a window"))
        self.enlarge.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.enlarge.clicked.connect(self._enlarge)
        self.section.body.addWidget(self.table)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.enlarge)
        self.section.body.addLayout(line)
        self.section.header.toggled.connect(self._toggled)
        theme.changed.connect(self._themed)
        self._themed()

    def _themed(self) -> None:
        self.enlarge.setIcon(icon("float", self._theme))

    @property
    def is_open(self) -> bool:
        """Whether the numbers show."""
        return self.section.header.isChecked()

    def present(self, number: int) -> None:
        """Show the layer with a number, from 1, as it is now."""
        self._number = number
        layer = self._workspace.network.layer(number)
        self.section.set_summary(f"{layer.units} × {layer.fan_in}")
        if not self.is_open:
            return
        rows = self.model.rowCount()
        self.model.present(number, self._workspace.trace)
        self.table.fit_columns()
        if rows != self.model.rowCount():
            self.table.setFixedHeight(self.table.sizeHint().height())

    def refresh_values(self, trace: Trace) -> None:
        """Show another trace of the same network."""
        if self.is_open:
            self.model.refresh(trace)
            self.table.refresh_values()

    def _toggled(self, is_open: bool) -> None:
        if is_open and self._number < self._workspace.network.depth:
            self.present(self._number)

    def _enlarge(self) -> None:
        MatrixWindow(self._workspace, self._theme, self._number, self.window()).show()
