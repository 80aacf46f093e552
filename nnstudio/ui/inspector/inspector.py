"""The inspector: the page of whatever is selected, kept up to date while it can be seen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.engine import INPUTS_UID, Trace
from nnstudio.project import Project
from nnstudio.ui.inspector.connection_page import ConnectionPage
from nnstudio.ui.inspector.empty_page import EmptyPage
from nnstudio.ui.inspector.input_page import InputPage
from nnstudio.ui.inspector.inputs_page import InputsPage
from nnstudio.ui.inspector.layer_page import LayerPage
from nnstudio.ui.inspector.neuron_page import NeuronPage
from nnstudio.ui.inspector.output_page import OutputPage
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.several_page import SeveralPage
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.name_field import NameField
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.workspace import Workspace

PAUSE = 120
"""Milliseconds between two states of a training that a page shows."""
_PAGES: dict[str, Callable[[Workspace, Theme], Page]] = {
    "connection": ConnectionPage,
    "empty": EmptyPage,
    "input": InputPage,
    "inputs": InputsPage,
    "layer": LayerPage,
    "neuron": NeuronPage,
    "output": OutputPage,
    "several": SeveralPage,
}


class Inspector(QWidget):
    """Shows and edits the selected thing.

    Pages are made when they are first needed; only the one that shows is refreshed, and none while the inspector is
    hidden.
    """

    import_wanted = Signal()
    """Emitted when a person wants to bring a table."""
    locate_wanted = Signal()
    """Emitted when a person wants to show where a linked table is."""
    new_points_wanted = Signal()
    """Emitted when the points of the data are to be drawn anew."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self._workspace = workspace
        self._theme = theme
        self._pages: dict[str, Page] = {}
        self._shown: Project | None = None
        self._learned = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._show_learned)
        # Who tunes the training looks at one neuron after the other meanwhile.
        self._training_open = False
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        workspace.changed.connect(self._changed)
        workspace.traced.connect(self._traced)
        workspace.refused.connect(self._refused)
        workspace.selection.changed.connect(self._follow)

    @property
    def page(self) -> Page:
        """The page of the current selection, up to date."""
        self._follow_now()
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def sizeHint(self) -> QSize:
        """308 px wide, as the pages are drawn."""
        return QSize(308, 820)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a worksheet can be."""
        return QSize(280, 200)

    def show_data(self, field: str) -> None:
        """Unfold the part about the data where the page has one, and go to a field of it.

        Parameters
        ----------
        field : str
            "formula", or empty for the first one.
        """
        page = self.page
        if page.data_section is not None:
            page.data_section.open_at(field)
            page.scroll_area.ensureWidgetVisible(page.data_section, 0, 0)

    # --- following ----------------------------------------------------------------------------

    def _kind(self) -> str:
        items = self._workspace.selection.items
        network = self._workspace.network
        if not items:
            return "empty"
        if len(items) > 1:
            return "several"
        item = items[0]
        if isinstance(item, NeuronRef):
            place = network.locate(item.uid)
            return "input" if place is not None and place[0] == 0 else "neuron"
        if isinstance(item, LayerRef):
            if item.uid == INPUTS_UID:
                return "inputs"
            return "output" if item.uid == network.output.uid else "layer"
        assert isinstance(item, ConnectionRef)
        return "connection"

    def _follow(self) -> None:
        if self.isVisible():
            self._finish_typing()
            self._follow_now()
        else:
            self._shown = None

    def _follow_now(self) -> None:
        kind = self._kind()
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = _PAGES[kind](self._workspace, self._theme)
            self._stack.addWidget(page)
            page.complete()
            if page.data_section is not None:
                page.data_section.import_wanted.connect(self.import_wanted)
                page.data_section.locate_wanted.connect(self.locate_wanted)
                page.data_section.new_points_wanted.connect(self.new_points_wanted)
            if page.training_section is not None:
                page.training_section.folded.connect(self._training_folded)
        if page.training_section is not None:
            page.training_section.set_open(self._training_open)
        page.present(self._workspace.selection.items)
        page.refresh()
        self._stack.setCurrentWidget(page)
        self._learned = False
        self._shown = self._workspace.project

    def _training_folded(self, is_open: bool) -> None:
        self._training_open = is_open

    def _changed(self, before: Project, after: Project) -> None:
        if self._shown is before and self._workspace.training.publishing:
            # The page stays, with whatever is typed in it; its numbers are due.
            self._shown = after
            self._learned = True
            return
        # The numbers follow with the trace, at most once an event-loop turn.
        self._shown = None

    def _traced(self, trace: Trace) -> None:
        if not self.isVisible():
            return
        page = self._stack.currentWidget()
        if not isinstance(page, Page) or self._shown is not self._workspace.project:
            self._follow_now()
        elif not self._learned:
            page.refresh_values(trace)
        elif not self._pause.isActive():
            self._show_learned()

    def _show_learned(self) -> None:
        """Show what a training made of the parameters: a few times a second, and always the last of it."""
        page = self._stack.currentWidget()
        if self._learned and self.isVisible() and isinstance(page, Page):
            self._learned = False
            self._pause.start()
            page.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._learned or self._shown is not self._workspace.project:
            self._follow_now()

    def _finish_typing(self) -> None:
        """Commit what is being typed to what it was typed for, before the page shows something else."""
        field = QApplication.focusWidget()
        if not isinstance(field, NumberField | NameField) or not self.isAncestorOf(field):
            return
        if self._shown is self._workspace.project:
            field.commit()
        else:
            # The thing may be gone, by an undo or another edit that is under way at this moment.
            field.take_back()

    # --- the keyboard -------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the first control of the page."""
        super().focusInEvent(event)
        self.page.take_focus()

    def _refused(self, message: str) -> None:
        """Say why at the field where it was typed, too."""
        field = QApplication.focusWidget()
        if isinstance(field, NumberField | NameField) and self.isAncestorOf(field):
            field.refuse(message)
