"""The commands of the window: their names, texts and keys, and the menu that holds them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.classroom.commands import ClassCommands
from nnstudio.ui.compare.commands import CompareCommands
from nnstudio.ui.data.commands import DataCommands
from nnstudio.ui.examples import EXAMPLES
from nnstudio.ui.labs.commands import LabCommands
from nnstudio.ui.lessons.commands import LessonCommands
from nnstudio.ui.look_commands import LookCommands
from nnstudio.ui.recent_menu import RecentMenu
from nnstudio.ui.sheet.commands import SheetCommands
from nnstudio.ui.training_bar.commands import TrainingCommands
from nnstudio.ui.words import say

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


class Commands(QObject):
    """The actions and the menu of a window.

    Parameters
    ----------
    window : MainWindow
        Has its docks, canvas and files already.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._make_actions()
        self._make_menu()

    def _make_actions(self) -> None:
        window = self._window
        actions = self.actions = Actions(window)
        key = QKeySequence.StandardKey
        canvas, interaction, files = window.canvas, window.canvas.interaction, window.files
        stack = window.workspace.undo_stack
        for command in (
            Command("file.new", self.tr("&New"), files.new, (key.New,)),
            Command("file.open", self.tr("&Open…"), files.open, (key.Open,)),
            Command("file.save", self.tr("&Save"), files.save, (key.Save,)),
            Command("file.save_as", self.tr("Save &as…"), files.save_as, ("Ctrl+Shift+S",)),
            Command("file.save_picture", self.tr("Save &picture…"), files.save_picture, ("Ctrl+E",)),
            Command("file.start_page", self.tr("S&tart page"), window.show_welcome),
            Command("file.clear_recent", self.tr("Clear the list"), window.clear_recent),
            Command("file.quit", self.tr("&Quit"), window.close, ("Ctrl+Q",)),
            Command("edit.delete", self.tr("&Delete"), interaction.delete_selection, ("Del", "Backspace")),
            Command("edit.duplicate", self.tr("D&uplicate"), interaction.duplicate_selection, ("Ctrl+D",)),
            Command("edit.select_all", self.tr("Select &all neurons"), interaction.select_all, (key.SelectAll,)),
            Command("edit.rename", self.tr("Re&name"), interaction.rename, ("F2",)),
            Command("network.add_neuron", self.tr("Add &neuron"), interaction.add_neuron),
            Command("network.add_layer", self.tr("Add &layer"), interaction.add_layer),
            Command(
                "network.keep_outputs", self.tr("New neurons &keep the outputs"), window.set_keep_outputs,
                checkable=True,
                tip=self.tr("New neurons start with outgoing weights of zero; off: with random ones"),
            ),
            Command("view.zoom_in", self.tr("Zoom &in"), canvas.zoom_in, (key.ZoomIn, "Ctrl+=")),
            Command("view.zoom_out", self.tr("Zoom &out"), canvas.zoom_out, (key.ZoomOut,)),
            Command("view.fit", self.tr("&Fit the network"), canvas.fit, ("Ctrl+0",)),
            Command(
                "view.neuron_pictures", self.tr("Pictures in &neurons"), window.area.show_pictures, checkable=True,
                tip=self.tr("Of what each answers, where the data have two inputs"),
            ),
            Command("view.panels", self.tr("&Plots"), window.docks.show_cards, ("Ctrl+Shift+P",), checkable=True),
            Command("view.reset_layout", self.tr("&Reset the layout"), window.docks.arrange),
            Command("help.shortcuts", self.tr("&Keys and gestures"), window.show_shortcuts, (key.HelpContents,)),
            Command("help.about", self.tr("&About NN Studio"), window.show_about),
        ):  # fmt: skip
            actions.add(command)
        self.sheet = SheetCommands(window, actions)
        self.training = TrainingCommands(window, actions)
        self.data = DataCommands(window, actions)
        self.compare = CompareCommands(window, actions)
        self.labs = LabCommands(window, actions)
        self.lessons = LessonCommands(window, actions)
        self.look = LookCommands(window, actions)
        self.classroom = ClassCommands(window, actions)
        actions.adopt(stack.createUndoAction(window, self.tr("Undo")), "edit.undo", (key.Undo,))
        actions.adopt(stack.createRedoAction(window, self.tr("Redo")), "edit.redo", (key.Redo, "Ctrl+Shift+Z"))
        for name, action in window.docks.actions.items():
            actions.adopt(action, f"view.panel.{name}")
        for name, dock, keys in (
            ("view.palette", window.palette_dock, ("Ctrl+Shift+L",)),
            ("view.outline", window.outline_dock, ("Ctrl+Shift+O",)),
            ("view.inspector", window.inspector_dock, ("Ctrl+Shift+I",)),
        ):
            actions.adopt(dock.toggleViewAction(), name, keys)
        actions["view.neuron_pictures"].setChecked(window.area.canvas.board.stage.pictures)
        actions["network.keep_outputs"].setChecked(window.workspace.keep_outputs)

    def _make_menu(self) -> None:
        window, actions = self._window, self.actions
        self.menu = QMenu(window)
        self.menu.setObjectName("menu")
        file = self.menu.addMenu(self.tr("&File"))
        actions.fill(file, "file.new", "file.open")
        file.addMenu(RecentMenu(window.files, window.settings, actions["file.clear_recent"], file))
        examples = file.addMenu(self.tr("E&xamples"))
        examples.setObjectName("file.examples")
        for example in EXAMPLES:
            action = examples.addAction(say(example.title))
            action.setObjectName(f"file.examples.{example.key}")
            action.setData(example.key)
        examples.triggered.connect(window.example_triggered)
        actions.fill(file, "file.start_page", "", "file.save", "file.save_as", "file.save_picture", "file.sheet", "")
        actions.fill(file, "file.import_data", "", "file.quit")
        edit = self.menu.addMenu(self.tr("&Edit"))
        actions.fill(
            edit,
            "edit.undo",
            "edit.redo",
            "",
            "edit.duplicate",
            "edit.delete",
            "edit.rename",
            "",
            "edit.select_all",
            "",
            "edit.copy_code",
            "edit.paste_code",
        )
        network = self.menu.addMenu(self.tr("&Network"))
        actions.fill(
            network, "network.add_neuron", "network.add_layer", "", "network.keep_outputs", "network.reinitialize"
        )
        self.compare.fill(network)
        data = self.menu.addMenu(self.tr("&Data"))
        data.setObjectName("data.menu")
        self.data.fill(data)
        training = self.menu.addMenu(self.tr("&Training"))
        training.setObjectName("train.menu")
        self.training.fill(training)
        lessons = self.menu.addMenu(self.tr("&Lessons"))
        lessons.setObjectName("lesson.menu")
        self.lessons.fill(lessons)
        labs = self.menu.addMenu(self.tr("La&bs"))
        labs.setObjectName("lab.menu")
        self.labs.fill(labs)
        classroom = self.menu.addMenu(self.tr("For &class"))
        classroom.setObjectName("class.menu")
        self.classroom.fill(classroom)
        view = self.menu.addMenu(self.tr("&View"))
        actions.fill(view, "view.fit", "view.zoom_in", "view.zoom_out", "", "view.neuron_pictures", "")
        actions.fill(view, "view.palette", "view.outline", "view.inspector", "view.panels")
        actions.fill(view, *(f"view.panel.{name}" for name in window.card_docks), "", "view.reset_layout", "")
        self.look.fill(view)
        for name in ("view.outline", "view.inspector", "view.panels"):
            # An icon would take the place of the tick.
            actions[name].setIconVisibleInMenu(False)
        help_menu = self.menu.addMenu(self.tr("&Help"))
        actions.fill(help_menu, "help.shortcuts", "help.about")
