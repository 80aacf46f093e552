"""The dialog that shows what network a text holds before it is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.errors import FileRefused
from nnstudio.formats.share_code import decode
from nnstudio.project import Project
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace
from nnstudio.wording import counted

_SHOWN = 100_000
"""Characters of the clipboard that are shown: a code is shorter."""


class PasteDialog(QDialog):
    """Asks for a text with a network in it.

    Parameters
    ----------
    text : str
        What is looked at first, such as what the clipboard holds.
    """

    def __init__(self, workspace: Workspace, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog.paste_code")
        self.setWindowTitle(self.tr("Paste a network"))
        self._workspace = workspace
        self.project: Project | None = None
        """The network in the text; None where there is none."""
        about = Label(theme, self.tr("Paste the text that somebody copied with “Copy as text”."), "label", self)
        about.setWordWrap(True)
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("paste_code.text")
        self.field.setAccessibleName(self.tr("Text with a network in it"))
        self.field.setPlaceholderText("nns1:…")
        self.field.setTabChangesFocus(True)
        self.field.setFont(theme.font(12.5, 400))
        self.field.setMinimumHeight(theme.px(110))
        self.name = Label(theme, "", "heading", self)
        self.name.setObjectName("paste_code.name")
        self.found = Label(theme, "", "label", self)
        self.found.setObjectName("paste_code.found")
        self.found.setWordWrap(True)
        self.found.setMinimumHeight(theme.px(36))
        self.found.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.open_button = self.buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setObjectName("paste_code.open")
        self.open_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(about)
        column.addWidget(self.field, 1)
        column.addWidget(self.name)
        column.addWidget(self.found)
        column.addWidget(self.buttons)
        self.field.textChanged.connect(self._look)
        self.resize(theme.px(520), theme.px(340))
        self.field.setPlainText(text[:_SHOWN])
        self._look()
        (self.open_button if self.project is not None else self.field).setFocus()

    def _look(self) -> None:
        """Say what the text holds."""
        text = self.field.toPlainText()
        self.project, error = None, None
        if text.strip():
            try:
                self.project = decode(text)
            except FileRefused as refused:
                error = refused
        self.open_button.setEnabled(self.project is not None)
        if self.project is not None:
            self.name.setText(project_name(self.project))
            self._say(self._described(self.project), "label")
        else:
            self.name.setText("")
            self._say(self._workspace.message(error) if error is not None else "", "error")

    def _say(self, text: str, role: str) -> None:
        self.found.setText(text)
        if self.found.property("role") != role:
            self.found.setProperty("role", role)
            self.found.style().unpolish(self.found)
            self.found.style().polish(self.found)

    def _described(self, project: Project) -> str:
        network, say = project.network, self._workspace.message
        activations = list(dict.fromkeys(say(ACTIVATIONS[layer.activation].title) for layer in network.layers))
        parts = [
            self.tr("Layers: {sizes}").format(sizes="-".join(map(str, network.sizes))),
            say(counted(network.parameter_count, "parameter")),
        ]
        if activations:
            parts.append(self.tr("Hidden layers: {activations}").format(activations=", ".join(activations)))
        parts.append(self.tr("Output head: {head}").format(head=say(HEADS[network.output.head].title)))
        if project.dataset is not None:
            parts.append(self.tr("with data"))
        return " · ".join(parts)
