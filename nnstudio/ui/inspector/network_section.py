"""The part about the whole network: the project's name, its parameters, notes and advice."""

from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from nnstudio.project import edits
from nnstudio.ui.inspector.advice_list import AdviceList
from nnstudio.ui.inspector.page_section import PageSection
from nnstudio.ui.inspector.wording import sizes_text
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class NetworkSection(PageSection):
    """A folding part with the line below it.

    Parameters
    ----------
    name : str
        What the objectNames start with, such as "inspector.network".
    """

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("NetworkSection", "Network"), name, parent)
        self._workspace = workspace
        self.name = NameField(theme)
        self.name.setObjectName(name + ".name")
        self.name.setAccessibleName(self.tr("Name of the project"))
        self.name.renamed.connect(self._renamed)
        self.parameters = Label(theme, "", "value")
        self.notes = NotesEdit(workspace, theme)
        self.notes.setObjectName(name + ".notes")
        self.notes.setAccessibleName(self.tr("Notes"))
        self.advice = AdviceList(workspace, theme, name + ".advice")
        body = self.section.body
        body.setSpacing(0)
        body.addWidget(FormRow(theme, self.tr("Project"), self.name))
        body.addWidget(FormRow(theme, self.tr("Parameters"), self.parameters, wide=False))
        body.addWidget(Label(theme, self.tr("Notes"), "label"))
        body.addSpacing(6)
        body.addWidget(self.notes)
        body.addSpacing(12)
        body.addWidget(Label(theme, self.tr("Advice"), "label"))
        body.addSpacing(6)
        body.addWidget(self.advice)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.section.set_open(is_open)

    def refresh(self) -> None:
        """Show the project as it is now."""
        project = self._workspace.project
        self.section.set_summary(sizes_text(project.network))
        self.name.set_name(project_name(project))
        text = QLocale(QLocale.Language.English).toString(project.network.parameter_count)
        if self.parameters.text() != text:
            self.parameters.setText(text)
        self.notes.show_notes(project.notes)

    def _renamed(self, name: str) -> None:
        if name != project_name(self._workspace.project):
            self._workspace.edit(self.tr("Rename project"), edits.rename_project, name)


class NotesEdit(QPlainTextEdit):
    """The notes as Markdown; all that is typed until the field is left is one step to undo."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._gesture = object()
        self._shown = ""
        self.setFont(theme.font(12.5, tabular=False))
        self.setPlaceholderText(self.tr("What this network is about. Markdown"))
        self.setTabChangesFocus(True)
        # Its height is in the style sheet, which overrules any other.
        self.setProperty("role", "notes")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._typed)

    def sizeHint(self) -> QSize:
        """Room for five lines."""
        return QSize(276, 96)

    def show_notes(self, text: str) -> None:
        """Show the project's notes; the cursor stays where they are what was typed here."""
        if text != self.toPlainText():
            self._shown = text
            self.setPlainText(text)

    def _typed(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self._workspace.edit(self.tr("Edit notes"), edits.set_notes, text, gesture=self._gesture)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the step that undo takes back."""
        super().focusOutEvent(event)
        self._gesture = object()
