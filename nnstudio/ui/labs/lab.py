"""What all labs share: what they look at, and following the workspace while somebody can see them."""

import time
from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.engine import INPUTS_UID, Network
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

_PAUSE = 0.1
"""Seconds between two states of a training that a lab shows."""
MARGIN = 16


@dataclass(frozen=True)
class Subject:
    """The neuron that a lab looks at: its layer number, 1 or more, and its place in the layer."""

    layer: int
    neuron: int


class Lab(QWidget):
    """A view on the network at hand; a hidden one does nothing, and catches up when it is shown.

    Subclasses build their widgets into `column` and show what is current in `refresh`. They change the project by
    `workspace.edit` alone; what only they show, such as a temperature, is no edit.

    Attributes
    ----------
    column : QVBoxLayout
    """

    key = ""
    """What the lab is called in the program."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self.setObjectName(f"lab.{self.key}")
        self.setAccessibleName(self.title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        self.column.setSpacing(12)
        self._uid: int | None = None
        self._stale = True
        self._last = 0.0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh_if_visible)
        workspace.changed.connect(self.refresh_soon)
        workspace.traced.connect(self.refresh_soon)
        workspace.selection.changed.connect(self.refresh_soon)
        workspace.data.changed.connect(self.refresh_soon)
        workspace.training.state_changed.connect(self.refresh_soon)
        theme.changed.connect(self.refresh_soon)

    @property
    @abstractmethod
    def title(self) -> str:
        """The lab's name in the language of the window."""

    @abstractmethod
    def refresh(self) -> None:
        """Show what is current."""

    @property
    def subject(self) -> Subject:
        """What the lab looks at: what is selected, what was before, or the network's first neuron."""
        network = self.workspace.network
        place = self._selected(network)
        if place is None and self._uid is not None:
            place = network.locate(self._uid)
        if place is None or place[0] < 1:
            place = (1, 0)
        self._uid = network.neuron_uid(*place)
        return Subject(*place)

    def _selected(self, network: Network) -> tuple[int, int] | None:
        for item in reversed(self.workspace.selection.items):
            if isinstance(item, NeuronRef):
                place = network.locate(item.uid)
                if place is not None and place[0] >= 1:
                    return place
            elif isinstance(item, ConnectionRef):
                return network.locate(item.target)
            elif isinstance(item, LayerRef) and item.uid != INPUTS_UID:
                number = network.layer_number(item.uid)
                if number is not None:
                    return self._in_layer(network, number)
        return None

    def _in_layer(self, network: Network, number: int) -> tuple[int, int]:
        """Return the neuron looked at before if it is in a layer, else the layer's first."""
        before = network.locate(self._uid) if self._uid is not None else None
        return before if before is not None and before[0] == number else (number, 0)

    # --- following ----------------------------------------------------------------------------

    def refresh_soon(self, *_: object) -> None:
        """Refresh in this turn of the event loop, or while a training runs when it is time for its next state."""
        self._stale = True
        if not self._soon.isActive() and self.isVisible():
            wait = self._last + _PAUSE - time.perf_counter() if self.workspace.training.running else 0.0
            self._soon.start(max(0, round(wait * 1e3)))

    def _refresh_if_visible(self) -> None:
        if self._stale and self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        self._stale = False
        self._soon.stop()
        self._last = time.perf_counter()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._refresh_now()

    def sizeHint(self) -> QSize:
        """As wide as the dock is at first."""
        return QSize(420, super().sizeHint().height())
