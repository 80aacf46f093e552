"""The commands that open the labs, and their menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nnstudio.ui.actions import Actions
from nnstudio.ui.labs.registry import LABS

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


class LabCommands(QObject):
    """Opens labs in the window's dock."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        for number, (key, entry) in enumerate(LABS.items(), start=1):
            action = QAction(entry.shown_title, window)
            action.setData(key)
            action.triggered.connect(self._triggered)
            actions.adopt(action, f"lab.open.{key}", (f"Ctrl+Alt+{number}",))
        window.docks.lab.uncovered.connect(self._uncovered)

    def fill(self, menu: QMenu) -> None:
        """Put the commands into a menu."""
        self._actions.fill(menu, *(f"lab.open.{key}" for key in LABS))

    def open(self, key: str) -> None:
        """Show a lab, in its dock."""
        self._fill_dock(key)
        self._window.docks.show_lab()

    def _triggered(self) -> None:
        self.open(self.sender().data())  # type: ignore[attr-defined]

    def _uncovered(self) -> None:
        dock = self._window.docks.lab
        # A dock that was open in the last run is shown before the plots are loaded.
        if not dock.filled and self._window.views_loaded:
            last = self._window.settings.lab
            self._fill_dock(last if last in LABS else next(iter(LABS)))

    def views_loaded(self) -> None:
        """Load the lab that was open in the last run."""
        if self._window.docks.lab.on_top:
            self._uncovered()

    def _fill_dock(self, key: str) -> None:
        from nnstudio.ui.labs.lab_view import LabView

        window = self._window
        dock = window.docks.lab
        if not dock.filled:
            dock.fill(LabView(window.workspace, window.theme, window.settings))
        view = dock.widget()
        assert isinstance(view, LabView)
        view.show_lab(key)
