"""Brings what a step points at into view: docks are opened, cards raised, sections unfolded, pages scrolled."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from nnstudio.lessons import Target
from nnstudio.ui.canvas.locating import bring_into_view
from nnstudio.ui.lessons.places import Places, item_of
from nnstudio.ui.widgets.section import Section

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


def reveal(window: "MainWindow", places: Places, targets: tuple[Target, ...]) -> None:
    """Bring targets into view, the last one last: where two of them can't be seen together, the first one can."""
    for target in reversed(targets):
        _reveal(window, places, target)


def _reveal(window: "MainWindow", places: Places, target: Target) -> None:
    if target.kind == "palette":
        window.palette_dock.show()
        window.palette_panel.item_point(target.name)
    elif target.kind == "window":
        _reveal_part(window, places, target)
    else:
        item = item_of(window.workspace.network, target)
        if item is not None and not window.canvas.fitted:
            bring_into_view(window.canvas, item)


def _reveal_part(window: "MainWindow", places: Places, target: Target) -> None:
    kind, _, rest = target.name.partition(".")
    if kind == "panel":
        window.card_docks[rest].show()
        window.docks.raise_card(rest)
    elif kind == "inspector":
        window.load_views()
        window.docks.show_inspector()
        # Makes the page of what is selected, if it hasn't been shown yet.
        if window.inspector.page is not None:
            widget = places.widget(target)
            if widget is not None and widget is not window.inspector:
                _unfold(widget)
    elif kind == "outline":
        window.outline_dock.show()
    elif kind == "palette":
        window.palette_dock.show()


def _unfold(widget: QWidget) -> None:
    """Open the sections that a widget is in, and scroll to it."""
    at = widget.parentWidget()
    areas: list[QScrollArea] = []
    while at is not None and not at.isWindow():
        if isinstance(at, Section):
            at.set_open(True)
        elif isinstance(at, QScrollArea):
            areas.append(at)
        at = at.parentWidget()
    for area in areas:
        _settle(area)
        area.ensureWidgetVisible(widget, 0, 24)


def _settle(area: QAbstractScrollArea) -> None:
    """What was just unfolded has its place only after the layouts have been done."""
    inside = area.widget() if isinstance(area, QScrollArea) else None
    layout = inside.layout() if inside is not None else None
    if inside is not None and layout is not None:
        layout.activate()
        inside.adjustSize()
