"""The dialog of the hand-calculation sheet: the pages at the left, the choices at the right, print and save below."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.labs.sheet import work_out
from nnstudio.project import Project
from nnstudio.ui.files import file_name
from nnstudio.ui.settings import Settings
from nnstudio.ui.sheet.form import SheetForm
from nnstudio.ui.sheet.pages import Page, lay_out
from nnstudio.ui.sheet.preview import Preview
from nnstudio.ui.sheet.printing import page_layout, print_pages, save_pdf
from nnstudio.ui.sheet.words import SheetWords
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.widgets.tab_order import order_tabs
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZE = QSize(1080, 780)
MANY = 12
"""More pages than this are laid out when a person pauses, not at every letter."""
PATIENCE = 250
"""Milliseconds of such a pause."""
_FORM = 340


class SheetDialog(QDialog):
    """Lays the network at hand out as a sheet, and follows it while it is open; the window stays usable.

    Parameters
    ----------
    workspace : Workspace
    theme : Theme
    settings : Settings
        Knows where the last file was saved.
    language : str
        The language of the sheet to begin with.
    parent : QWidget, optional

    Attributes
    ----------
    pages : list of Page
        What would be printed; empty where the network is too large for a sheet.
    """

    def __init__(
        self, workspace: Workspace, theme: Theme, settings: Settings, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand-calculation sheet"))
        self._workspace, self._theme, self._settings = workspace, theme, settings
        self._speech = SheetWords(language)
        self.pages: list[Page] = []
        self._printer: QPrinter | None = None
        self.form = SheetForm(theme, project_name(workspace.project), language, self)
        self._build()
        # Many edits, as of a training, are laid out once.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self.refresh)
        self.form.changed.connect(self._due.start)
        self.form.canvas_wanted.connect(self._take_from_canvas)
        workspace.changed.connect(self._project_changed)
        workspace.training.state_changed.connect(self._due.start)
        self._take_from_canvas()
        self.refresh()
        order_tabs(self)
        self.setMinimumSize(640, 420)
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() - QSize(32, 56) if screen else SIZE
        self.resize(SIZE.boundedTo(room).expandedTo(self.minimumSize()))
        self.save.setFocus()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self.preview = Preview(self._theme, self)
        self.problem = Label(self._theme, "", "body", self)
        self.problem.setObjectName("sheet.problem")
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.setMargin(48)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.problem)
        scroll = OverlayScroll(self)
        scroll.setObjectName("sheet.form")
        scroll.setWidget(self.form)
        scroll.setFixedWidth(self._theme.px(_FORM))
        edge = QFrame(self)
        edge.setProperty("role", "line")
        edge.setFixedWidth(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(edge)
        middle.addWidget(scroll)
        self.state = Label(self._theme, "", "caption", self)
        self.state.setObjectName("sheet.state")
        self.state.setWordWrap(True)
        self.printing = self._button("sheet.print", self.tr("Print…"))
        self.save = self._button("sheet.save", self.tr("Save PDF…"))
        self.save.setDefault(True)
        self.leave = self._button("sheet.close", self.tr("Close"))
        self.printing.clicked.connect(self.print)
        self.save.clicked.connect(self.save_pdf)
        self.leave.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.printing)
        foot.addWidget(self.save)
        line = QFrame(self)
        line.setProperty("role", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(line)
        whole.addLayout(foot)

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        return made

    # --- following ----------------------------------------------------------------------------

    def _project_changed(self, before: Project, after: Project) -> None:
        if before.name != after.name and self.form.title.text() == project_name(before):
            self.form.title.setText(project_name(after))
        if before.network.inputs != after.network.inputs:
            self._take_from_canvas()
        if not self._workspace.training.running:
            self._due.start()

    def _take_from_canvas(self) -> None:
        self.form.show_x(self._workspace.network.inputs, self._workspace.x.tolist())
        self._due.start()

    def refresh(self) -> None:
        """Lay the sheet out anew."""
        if self._workspace.training.running:
            return
        self._due.stop()
        form = self.form
        if self._speech.code != form.language.choice:
            self._speech = SheetWords(form.language.choice)
        raw = form.numbers
        x = self._workspace.data.scaled(raw[None, :])[0]
        scaled = None if (x == raw).all() else raw
        try:
            sheet = work_out(self._workspace.network, x, int(form.decimals.choice), scaled)
            self.pages = lay_out(sheet, form.wishes(), self._speech)
        except InvalidInput as error:
            self.pages = []
            self.problem.setText(self._workspace.message(error))
            self.problem.setAccessibleName(self.problem.text())
        # Typing a title shouldn't wait for fifty pages at every letter.
        self._due.setInterval(0 if len(self.pages) <= MANY else PATIENCE)
        self.preview.show_pages(self.pages)
        self._stack.setCurrentWidget(self.preview if self.pages else self.problem)
        for button in (self.printing, self.save):
            button.setEnabled(bool(self.pages))
        self._say(self.tr("%n page(s)", "", len(self.pages)) if self.pages else "")

    def _say(self, text: str, role: str = "caption") -> None:
        self.state.setText(text)
        self.state.setAccessibleName(text)
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what a field holds, or presses the button that has the focus; it saves nothing by the way."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            return
        super().keyPressEvent(event)

    # --- onto paper ---------------------------------------------------------------------------

    def save_pdf(self) -> bool:
        """Ask where to and write a PDF."""
        folder = self._settings.folder or str(Path.home())
        suggestion = Path(folder) / f"{file_name(self._title)}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheet"), str(suggestion), self.tr("PDF document (*.pdf)")
        )
        if not name:
            return False
        path = Path(name) if Path(name).suffix else Path(name + ".pdf")
        try:
            save_pdf(self.pages, self._title, path)
        except FileRefused as error:
            self._say(self._workspace.message(error), "error")
            return False
        self._say(self.tr("Saved as {name}").format(name=path.name))
        return True

    def print(self) -> None:
        """Let a person choose a printer, and print."""
        # Loading this takes a while, and few print.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(self.pages[0]))
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("sheet.print_dialog")
        dialog.setMinMax(1, len(self.pages))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._print_chosen)
        self._printer = printer
        QDialog.open(dialog)

    def _print_chosen(self, result: int) -> None:
        printer, self._printer = self._printer, None
        if result != QDialog.DialogCode.Accepted or printer is None:
            return
        try:
            print_pages(self.pages, printer)
        except FileRefused as error:
            self._say(self._workspace.message(error), "error")
        else:
            self._say(self.tr("Sent to the printer"))

    @property
    def _title(self) -> str:
        return self.form.wishes().title or project_name(self._workspace.project)
