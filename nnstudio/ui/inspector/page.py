"""What all pages of the inspector have in common: a head, a column that scrolls, and one way to change the project."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from nnstudio.engine import Network, Trace
from nnstudio.project import Project
from nnstudio.ui.data.section import DataSection
from nnstudio.ui.inspector.page_header import MARGIN, PageHeader
from nnstudio.ui.inspector.training_section import TrainingSection
from nnstudio.ui.selection import Item, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.widgets.section import RING, Section
from nnstudio.ui.widgets.tab_order import order_tabs
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace


class Page(QWidget):
    """A page about the selected thing; `Inspector` shows one at a time and refreshes only that one.

    Parameters
    ----------
    name : str
        The objectName, such as "inspector.neuron"; the names of all controls on the page start with it.
    """

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.data_section: DataSection | None = None
        self.training_section: TrainingSection | None = None
        self.workspace = workspace
        self.theme = theme
        self.header = PageHeader(theme, name, self)
        self.header.previous_wanted.connect(self._select_previous)
        self.header.next_wanted.connect(self._select_next)
        self.scroll_area = OverlayScroll(self)
        self.content = QWidget()
        self.content.setObjectName(name + ".content")
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.scroll_area.setWidget(self.content)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.header)
        stack.addWidget(self.scroll_area, 1)

    # --- what a page does ---------------------------------------------------------------------

    @abstractmethod
    def present(self, items: tuple[Item, ...]) -> None:
        """Take what the page is about; `refresh` follows."""

    @abstractmethod
    def refresh(self) -> None:
        """Show the project and the trace as they are now."""

    @abstractmethod
    def refresh_values(self, trace: Trace) -> None:
        """Show another trace of the same project: what moves with x."""

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """Return what the previous and next buttons select."""
        return None, None

    def take_focus(self) -> None:
        """Give the focus to the first control."""
        self.header.next.setFocus(Qt.FocusReason.TabFocusReason)

    def complete(self) -> None:
        """Called once when all parts are there: room that is left stays below them, Tab goes from top to bottom."""
        self.column.addStretch(1)
        order_tabs(self)

    # --- building -----------------------------------------------------------------------------

    def add_block(self, *, top: int = 12, bottom: int = 12, spacing: int = 0) -> QVBoxLayout:
        """Add a part of the page, within its margins, and return its layout."""
        block = QWidget(self.content)
        layout = QVBoxLayout(block)
        layout.setContentsMargins(MARGIN, top, MARGIN, bottom)
        layout.setSpacing(spacing)
        self.column.addWidget(block)
        return layout

    def add_line(self) -> QFrame:
        """Add a line from edge to edge."""
        line = QFrame(self.content)
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self.column.addWidget(line)
        return line

    def add_section(self, title: str, name: str, *, is_open: bool = True) -> Section:
        """Add a part that folds, with a line below it."""
        layout = self.add_block(top=0, bottom=0)
        layout.setContentsMargins(MARGIN - RING, 0, MARGIN - RING, 0)
        section = Section(self.theme, title, self.content)
        section.header.setObjectName(name)
        section.set_open(is_open)
        layout.addWidget(section)
        self.add_line()
        return section

    def add_training(self, name: str) -> None:
        """Add the part about training."""
        self.training_section = TrainingSection(self.workspace, self.theme, name, self.content)
        self.column.addWidget(self.training_section)

    def add_data(self, name: str, *, is_open: bool = True) -> None:
        """Add the part about the data."""
        self.data_section = DataSection(self.workspace, self.theme, name, self.content, is_open=is_open)
        self.column.addWidget(self.data_section)

    @staticmethod
    def block_of(layout: QLayout) -> QWidget:
        """Return the widget of a layout made by `add_block`, to hide and show it."""
        widget = layout.parentWidget()
        assert widget is not None
        return widget

    # --- doing --------------------------------------------------------------------------------

    @property
    def network(self) -> Network:
        """The current network."""
        return self.workspace.network

    def change(
        self, title: str, function: Callable[..., Project], *args: Any, gesture: object = None, **kwargs: Any
    ) -> bool:
        """Edit the project; where it's refused, show again what holds."""
        done = self.workspace.edit(title, function, *args, gesture=gesture, **kwargs)
        if not done:
            self.refresh()
        return done

    def _select_previous(self) -> None:
        self._select(self.neighbours()[0])

    def _select_next(self) -> None:
        self._select(self.neighbours()[1])

    def _select(self, item: Item | None) -> None:
        if item is not None:
            self.workspace.selection.set([item])

    def show_neighbours(self) -> None:
        """Name the neighbours on the buttons."""
        before, after = self.neighbours()
        self.header.set_neighbours(self._name_of(before), self._name_of(after))

    def _name_of(self, item: Item | None) -> str | None:
        if isinstance(item, NeuronRef):
            place = self.network.locate(item.uid)
            return self.network.neuron_name(*place) if place else None
        if isinstance(item, LayerRef):
            number = self.network.layer_number(item.uid)
            return layer_name(self.network, number) if number is not None else None
        return None

    def neurons_beside(self, layer: int, index: int) -> tuple[Item | None, Item | None]:
        """Return the neurons above and below one."""
        network = self.network
        before = NeuronRef(network.neuron_uid(layer, index - 1)) if index > 0 else None
        after = NeuronRef(network.neuron_uid(layer, index + 1)) if index + 1 < network.sizes[layer] else None
        return before, after

    def layers_beside(self, number: int) -> tuple[Item | None, Item | None]:
        """Return the layers before and behind one."""
        network = self.network
        before = LayerRef(network.layer_uid(number - 1)) if number > 0 else None
        after = LayerRef(network.layer_uid(number + 1)) if number + 1 < network.depth else None
        return before, after
