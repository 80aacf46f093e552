"""The commands of data: tiles, drops, tables, offers and the settings, put together for a window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nnstudio.datasets import FunctionPoints, Generated
from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.data.choosing import DataChoices, with_new_points
from nnstudio.ui.data.drops import WindowDrops
from nnstudio.ui.data.items import data_items, item_of
from nnstudio.ui.data.offers_bar import OffersBar
from nnstudio.ui.data.table_import import TableImport
from nnstudio.ui.widgets.plain import caption

if TYPE_CHECKING:
    from nnstudio.ui.inspector.inspector import Inspector
    from nnstudio.ui.main_window import MainWindow

LARGEST_SEED = 2**31 - 1


class DataCommands(QObject):
    """Adds its actions to those of the window.

    Parameters
    ----------
    window : MainWindow
    actions : Actions
        Gets ``file.import_data``, ``data.settings``, ``data.new_points`` and ``data.remove``.
    """

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._data = window.workspace.data
        self.choices = DataChoices(window.workspace, self)
        self.table_import = TableImport(window.workspace, window.theme, window.settings, window)
        self.offers = OffersBar(window.workspace, window.theme, window.area, window.area.message)
        self.drops = WindowDrops(window.workspace, window.theme, window.area, window.palette_dock)
        for command in (
            Command("file.import_data", self.tr("&Import data…"), self.table_import.open, ("Ctrl+I",)),
            Command("data.settings", self.tr("&Settings of the data"), self.open_settings, ("Ctrl+Shift+D",)),
            Command("data.new_points", self.tr("New &points"), self.draw_new_points, ("Ctrl+Shift+N",)),
            Command("data.remove", self.tr("&Remove the data"), self._data.remove),
        ):
            actions.add(command)
        self.choices.table_wanted.connect(self.table_import.open)
        self.choices.settings_wanted.connect(self.show_settings)
        self.offers.locate_wanted.connect(self.locate)
        self.drops.data_dropped.connect(self.choose)
        self.drops.network_dropped.connect(window.files.open_path)
        self.drops.table_dropped.connect(self.import_table)
        window.files.table_wanted.connect(self.import_table)
        window.palette_panel.menu_wanted.connect(self.open_menu)
        self._data.changed.connect(self.refresh)
        self.refresh()

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of data."""
        self._actions.fill(menu, "file.import_data", "", "data.settings", "data.new_points", "", "data.remove")

    def refresh(self) -> None:
        """Let the actions say what can be done now."""
        kept = self._data.kept
        self._actions["data.new_points"].setEnabled(
            kept is not None and isinstance(kept.source, Generated | FunctionPoints)
        )
        self._actions["data.remove"].setEnabled(self._window.workspace.project.dataset is not None)

    def serve(self, inspector: "Inspector") -> None:
        """Do what the form of the data asks for."""
        inspector.import_wanted.connect(self.table_import.open)
        inspector.locate_wanted.connect(self.locate)
        inspector.new_points_wanted.connect(self.draw_new_points)

    # --- doing --------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Use the data of a tile."""
        self._window.hide_welcome()
        self.choices.choose(key)

    def import_table(self, path: Path) -> None:
        """Import a table that was dropped or opened."""
        self._window.hide_welcome()
        self.table_import.open_path(path)

    def draw_new_points(self) -> None:
        """Draw the points anew, with another seed."""
        kept = self._data.kept
        if kept is not None:
            seed = self._window.workspace.fresh_seed() % LARGEST_SEED
            self._data.choose(with_new_points(kept, seed), title=self.tr("Draw new points"))

    def locate(self) -> None:
        """Let a person show where a linked table is."""
        from nnstudio.ui.importing import ask_for_table

        window = self._window
        folder = window.workspace.link_folder
        path = ask_for_table(window, window.theme, folder if folder is not None else "")
        if path is not None:
            self._data.locate(path)

    def open_settings(self) -> None:
        """Show the form of the data."""
        self.show_settings("")

    def open_menu(self, key: str, place: QPoint) -> None:
        """Open the menu of a tile: what can be done with the data in use, or that they can be used."""
        menu = QMenu(self._window)
        menu.setObjectName("data.tile.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key == item_of(self._data.kept):
            self._actions.fill(menu, "data.settings", "data.new_points", "", "data.remove")
        else:
            title = next(item.title for item in data_items() if item.key == key)
            use = menu.addAction(caption(self.tr("Learn from {name}").format(name=title)))
            use.setData(key)
            menu.triggered.connect(self._menu_chosen)
        menu.popup(place)

    def _menu_chosen(self, action: QAction) -> None:
        self.choose(action.data())

    def show_settings(self, field: str) -> None:
        """Show the form of the data, and go to one of its fields."""
        window = self._window
        window.hide_welcome()
        window.workspace.selection.clear()
        window.docks.show_inspector()
        window.load_views()
        window.inspector.show_data(field)
