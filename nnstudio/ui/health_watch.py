"""Looks after the neurons while a project has data: what is dead or saturated, a few times a second at most."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nnstudio.engine import Network
from nnstudio.training import Prepared
from nnstudio.training.health import Health, chosen_rows, health

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate

PAUSE = 350
"""Milliseconds between two looks while training runs."""


class HealthWatch(QObject):
    """Follows the workspace's network and data.

    Attributes
    ----------
    health : Health or None
        Of the hidden neurons, as of the last look; None without data that the network can learn from.
    """

    changed = Signal()
    """Emitted after a look that found something else than the one before, marks or shares."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.health: Health | None = None
        self._seen: tuple[Network, Prepared] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        workspace.changed.connect(self._due)
        workspace.data.changed.connect(self._due)
        self._due()

    def _due(self) -> None:
        if self._workspace.data.prepared is None:
            if self.health is not None:
                self.look()
        elif not self._timer.isActive():
            self._timer.start(PAUSE if self._workspace.training.publishing else 0)

    def look(self) -> None:
        """Look the network over now."""
        self._timer.stop()
        network, prepared = self._workspace.network, self._workspace.data.prepared
        before, self.health = self.health, None
        if prepared is not None and network.layers:
            if before is not None and self._seen is not None and self._seen == (network, prepared):
                self.health = before
                return
            self.health = health(network, prepared.x[chosen_rows(len(prepared.x))])
            self._seen = (network, prepared)
        if not _alike(before, self.health):
            self.changed.emit()

    def mark(self, layer: int, index: int) -> str:
        """Return "dead", "saturated" or "" for a neuron, as of the last look."""
        return self.health.mark(layer, index) if self.health is not None else ""

    def words(self, layer: int, index: int) -> str:
        """Return what is wrong with a neuron, in a sentence; empty if nothing is."""
        mark = self.mark(layer, index)
        if self.health is None or not mark:
            return ""
        if mark == "dead":
            return translate("Health", "Never active on {count} training samples: it learns nothing more").format(
                count=self.health.samples
            )
        return translate("Health", "At its limits for {share} % of the training samples: it hardly learns").format(
            share=round(100 * self.health.share(layer, index))
        )


def _alike(one: Health | None, other: Health | None) -> bool:
    if one is None or other is None:
        return one is other
    return len(one.dead) == len(other.dead) and all(
        np.array_equal(a, b) for a, b in zip((*one.dead, *one.saturated), (*other.dead, *other.saturated), strict=True)
    )
