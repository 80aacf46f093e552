"""A panel that shows what the training does: it follows network and data, not x, and no oftener than it can pay for."""

import time

from PySide6.QtWidgets import QWidget

from nnstudio.engine import Trace
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace


class PacedPanel(Panel):
    """Refreshes at most once in so many milliseconds while a training runs, and at once otherwise.

    What such a panel paints is its own: a paint between two refreshes shows what the last one computed, even where
    the network is another one since. The last state is never left out.

    Parameters
    ----------
    pace : int
        Milliseconds between two refreshes while a training runs.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None, name: str, pace: int) -> None:
        super().__init__(workspace, theme, parent, name)
        self._pace = pace
        self._last = 0.0
        self._seen: object = None
        workspace.training.advanced.connect(self.follow)
        workspace.training.state_changed.connect(self.follow)
        workspace.data.changed.connect(self.follow)

    def follow(self) -> None:
        """Refresh as soon as the pace allows."""
        self._stale = True
        if not self._soon.isActive() and self.isVisible():
            wait = self._pace - (time.perf_counter() - self._last) * 1e3 if self.workspace.training.running else 0.0
            self._soon.start(max(0, round(wait)))

    def _traced(self, trace: Trace) -> None:
        if self._seen is not self.workspace.network:
            self.follow()

    def _refresh_now(self) -> None:
        self._last = time.perf_counter()
        super()._refresh_now()
        self._seen = self.workspace.network

    def catch_up(self) -> None:
        """Show the last state, unless a training goes on: then it comes soon enough."""
        if self._stale and not self.workspace.training.running:
            self._refresh_now()
