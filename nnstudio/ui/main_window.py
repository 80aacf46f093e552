"""The window: puts canvas, docks, toolbar and menu together, and connects them to the workspace."""

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.project import Project
from nnstudio.ui import dialogs, garbage
from nnstudio.ui.canvas.view import Canvas
from nnstudio.ui.canvas_area import CanvasArea
from nnstudio.ui.commands import Commands
from nnstudio.ui.dock_layout import DockLayout
from nnstudio.ui.examples import EXAMPLES, Example
from nnstudio.ui.files import Files
from nnstudio.ui.focus_order import move_focus
from nnstudio.ui.icons import application_icon
from nnstudio.ui.language import LEAST_TYPE, Language
from nnstudio.ui.palette_panel import PalettePanel
from nnstudio.ui.rebuilding import rebuild
from nnstudio.ui.settings import Settings
from nnstudio.ui.status_bar import StatusFrame
from nnstudio.ui.theme import Theme
from nnstudio.ui.toolbar import Toolbar
from nnstudio.ui.training_bar.messages import TrainingMessages
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace

RAIL_BELOW = 1280


class MainWindow(QMainWindow):
    """The studio's window.

    Parameters
    ----------
    project : Project, optional
        What to show; the start page over a blank network if missing.
    theme : Theme, optional
        The look; one that follows the system if missing.
    settings : Settings, optional
        What is remembered between runs; nothing is, if missing.
    language : {"system", "en", "zh_CN"}, optional
        What it speaks; what the settings say if missing.
    """

    def __init__(
        self,
        project: Project | None = None,
        *,
        theme: Theme | None = None,
        settings: Settings | None = None,
        language: str | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        garbage.hold_while(self)
        self.settings = settings if settings is not None else Settings()
        self.theme = theme if theme is not None else Theme(self.settings.theme, scale=self.settings.type_scale)
        self.theme.setParent(self)
        self.language = Language(language or self.settings.language, self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.theme.apply(application)
        self.setWindowIcon(application_icon())
        self.setMinimumSize(640, 480)
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self.workspace = Workspace(project, self)
        workspace = self.workspace
        workspace.changed.connect(self._project_changed)
        workspace.file_changed.connect(self._show_title)
        workspace.refused.connect(self._refused)
        workspace.selection.changed.connect(self._selection_changed)
        workspace.training.state_changed.connect(self._training_changed)
        self._painted = False
        self._lasting = frozenset(self.children())
        self.furnish()
        self._restore()
        if project is None:
            self.show_welcome()
        else:
            self.rest_hint()

    def furnish(self) -> None:
        """Make the views, in the language that is spoken now."""
        self.theme.least_type = LEAST_TYPE[self.language.code]
        self.views_loaded = False
        """Whether the inspector, the outline and the plots are there; see `load_views`."""
        self.area = CanvasArea(self.workspace, self.theme, self.settings, self)
        self.canvas: Canvas = self.area.canvas
        self.setCentralWidget(self.area)
        self.files = Files(self.workspace, self.theme, self.settings, self.area.message, self)
        self._make_docks()
        self.commands = Commands(self)
        self.toolbar = Toolbar(
            self.workspace, self.theme, self.commands.menu, self.commands.actions.by_name, self.area, self
        )
        self.setMenuWidget(self.toolbar)
        foot = StatusFrame(self.workspace, self.theme, self)
        self.setStatusBar(foot)
        self.status = foot.line
        self.status.set_lead(self.commands.classroom.sign())
        TrainingMessages(self.workspace, self.area.message, self)
        self._connect()
        self._show_title()
        self._selection_changed()

    def speak(self) -> None:
        """Speak the language that the settings name, without a restart."""
        before = self.language.code
        self.language.choice = self.settings.language
        if self.language.code != before:
            self.rebuild()

    def rebuild(self) -> None:
        """Make all views anew around the same workspace: their texts are read when they are made."""
        rebuild(self, self._lasting)

    def arrived(self) -> None:
        """Show how the docks are by now; where the window has been seen, with all its views."""
        self._fold_palette()
        self._cards_changed()
        if self._painted:
            self.load_views()

    def _refused(self, reason: str) -> None:
        """Say why, unless the bar of the data says it already."""
        if reason != self.commands.data.offers.text:
            self.area.message.show_refusal(reason)

    # --- building -----------------------------------------------------------------------------

    def _make_docks(self) -> None:
        self.palette_panel = PalettePanel(self.workspace, self.theme)
        self.docks = DockLayout(self, self.theme, self.settings, self.palette_panel)
        self.palette_dock, self.outline_dock = self.docks.palette, self.docks.outline
        self.inspector_dock, self.card_docks = self.docks.inspector, self.docks.cards

    def _connect(self) -> None:
        self.palette_panel.appended.connect(self._append)
        self.palette_panel.dragged.connect(self._palette_dragged)
        self.canvas.zoom_changed.connect(self.toolbar.zoom.show_zoom)
        self.canvas.open_worksheet.connect(self._open_worksheet)
        self.toolbar.zoom.reset.connect(self._zoom_to_actual)
        self.files.opened.connect(self.hide_welcome)
        welcome = self.area.welcome
        welcome.example_chosen.connect(self._example_chosen)
        welcome.file_chosen.connect(self.files.open_path)
        welcome.open_wanted.connect(self.files.open)
        welcome.installEventFilter(self)
        self.docks.cards_changed.connect(self._cards_changed)
        self.docks.lesson_moved.connect(self._fold_palette)
        self.files.opened.connect(self.docks.expect_first_run)

    # --- start page ---------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Show the starting points over the canvas."""
        if not self.area.welcome.isHidden():
            return
        # What a run shows last would uncover the network again.
        self.workspace.training.pause()
        self.area.welcome.refresh()
        self.area.welcome.show()
        self.area.welcome.raise_()
        self.area.message.raise_()
        # The plots have nothing to say before there is a network; what is folded here comes back with it.
        self.docks.fold_cards()
        self.status.set_resting_hint(self.tr("Choose a starting point, or press Enter for XOR"))

    def hide_welcome(self) -> None:
        """Uncover the canvas."""
        self.area.welcome.hide()

    def _welcome_hidden(self) -> None:
        self.docks.unfold_cards()
        self.rest_hint()
        self.canvas.setFocus()

    def rest_hint(self) -> None:
        """Say in the status bar what can be done when no gesture is at hand."""
        self.status.set_resting_hint(
            self.tr("Drag from the palette, or press N for a neuron and L for a layer · F1 shows all keys")
        )

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """However the start page went, the plots come back."""
        if watched is self.area.welcome and event.type() is QEvent.Type.HideToParent:
            self._welcome_hidden()
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _example_chosen(self, example: Example) -> None:
        self.files.start_from(example)

    def example_triggered(self, action: object) -> None:
        key = action.data()  # type: ignore[attr-defined]
        self._example_chosen(next(example for example in EXAMPLES if example.key == key))

    # --- what comes after the first paint -----------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load the rest once the window has been seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.load_views)

    def load_views(self) -> None:
        """Make the inspector, the outline and the plots; does nothing the second time.

        Together they take as long to load as all the rest, pyqtgraph the longest: nobody should wait for them before
        there is something to see.
        """
        if self.views_loaded:
            return
        self.views_loaded = True
        from nnstudio.ui.inspector.inspector import Inspector
        from nnstudio.ui.inspector.outline import Outline

        self.inspector = Inspector(self.workspace, self.theme)
        self.commands.data.serve(self.inspector)
        self.outline = Outline(self.workspace, self.theme)
        self.docks.fill_sides(self.inspector, self.outline)

        from nnstudio.ui.panels import ActivationPanel, LayersPanel, LossPanel, MetricsPanel, OutputPanel, ResponsePanel

        loss = LossPanel(self.workspace, self.theme)
        loss.set_logarithmic(self.settings.logarithmic_loss)
        loss.axis_chosen.connect(self._loss_axis_chosen)
        response = ResponsePanel(self.workspace, self.theme)
        response.dropped.connect(self._append)
        self.panels = {
            "activation": ActivationPanel(self.workspace, self.theme),
            "layers": LayersPanel(self.workspace, self.theme),
            "output": OutputPanel(self.workspace, self.theme),
            "loss": loss,
            "metrics": MetricsPanel(self.workspace, self.theme),
            "response": response,
        }
        for name, panel in self.panels.items():
            self.card_docks[name].fill(panel.header, panel)
        self.commands.labs.views_loaded()
        self.commands.look.check_fonts()

    def showEvent(self, event: QShowEvent) -> None:
        """Now the plots know how wide they are."""
        super().showEvent(event)
        self.docks.window_shown()

    def _cards_changed(self) -> None:
        action = self.commands.actions["view.panels"]
        action.blockSignals(True)
        action.setChecked(self.docks.any_card)
        action.blockSignals(False)

    def _loss_axis_chosen(self, logarithmic: bool) -> None:
        self.settings.logarithmic_loss = logarithmic

    def _training_changed(self) -> None:
        if self.workspace.training.running:
            self.docks.first_run()

    # --- what the palette and the menu do -----------------------------------------------------

    def _append(self, key: str) -> None:
        self.hide_welcome()
        interaction = self.canvas.interaction
        if key == "neuron":
            interaction.add_neuron()
        elif key == "layer":
            interaction.add_layer()
        elif key in ACTIVATIONS:
            interaction.set_activation(key)
        elif key.removeprefix("head.") in HEADS:
            interaction.set_head(key.removeprefix("head."))
        else:
            self.commands.data.choose(key)

    def _palette_dragged(self, _key: str) -> None:
        self.hide_welcome()

    def set_keep_outputs(self, on: bool) -> None:
        self.workspace.keep_outputs = on

    def _zoom_to_actual(self) -> None:
        self.canvas.set_zoom(1.0)

    def _open_worksheet(self) -> None:
        self.docks.show_inspector()
        self.load_views()
        self.inspector.setFocus()

    def show_shortcuts(self) -> None:
        dialogs.shortcuts(self.theme, self)

    def show_about(self) -> None:
        dialogs.about(self.theme, self)

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self.settings.clear_recent()
        self.area.welcome.refresh()

    # --- state --------------------------------------------------------------------------------

    def _project_changed(self, before: Project, after: Project) -> None:
        if before.network is not after.network:
            self.hide_welcome()
        if before.name != after.name:
            self._show_title()

    def _show_title(self) -> None:
        name = project_name(self.workspace.project)
        # The text that Qt replaces by the mark of unsaved changes.
        name = name.replace("[*]", "[*][*]")
        self.setWindowTitle(self.tr("{name}[*] – NN Studio").format(name=name))
        path = self.workspace.path
        self.setWindowFilePath(str(path) if path is not None else "")
        self.setWindowModified(self.workspace.unsaved)

    def _selection_changed(self) -> None:
        some = bool(self.workspace.selection.items)
        for name in ("edit.delete", "edit.duplicate", "edit.rename"):
            self.commands.actions[name].setEnabled(some)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows fold the palette to a rail."""
        super().resizeEvent(event)
        self._fold_palette()

    def _fold_palette(self) -> None:
        rail = self.width() < self.theme.px(RAIL_BELOW) or self.docks.lesson_open
        if rail != self.palette_panel.rail:
            self.docks.fold_palette(rail)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from region to region: toolbar, what is left, canvas, what is right, plots."""
        docks = self.docks
        left, right = (docks.palette, docks.outline, docks.lesson), (docks.inspector, docks.lab)
        return move_focus(self, (self.toolbar, *left, self.area, *right, *docks.cards.values()), forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A network's file, a table and data can be dropped anywhere."""
        self.commands.data.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what a release would do."""
        self.commands.data.drops.move(event, self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It left, or Esc was pressed."""
        self.commands.data.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do it."""
        self.commands.data.drops.drop(event, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes and remember the window."""
        if not self.files.may_discard():
            event.ignore()
            return
        self.commands.training.leave()
        self.workspace.data.close()
        self.settings.geometry = self.saveGeometry()
        self.docks.save()
        event.accept()

    def _restore(self) -> None:
        geometry = self.settings.geometry
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.docks.restore()
        self._cards_changed()
