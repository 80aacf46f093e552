"""Where Tab goes in the window: region after region, as they stand on the screen, whichever was made first."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget


def move_focus(window: QWidget, regions: Sequence[QWidget], forward: bool) -> bool:
    """Give the focus to the next widget that takes it by Tab, or to the one before.

    Parameters
    ----------
    window : QWidget
        Everything else in it comes after the regions.
    regions : sequence of QWidget
        From the first to the last. Inside one, Qt's own order holds; a dock's title bar comes before what is below.

    Returns
    -------
    bool
        False if nothing takes the focus.
    """
    stops = _stops(window, regions)
    if not stops:
        return False
    now: QWidget | None = window.focusWidget()
    while now is not None and now not in stops:
        now = now.parentWidget()
    if now is None:
        after = stops[0] if forward else stops[-1]
    else:
        after = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    after.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _show(after)
    return True


def _stops(window: QWidget, regions: Sequence[QWidget]) -> list[QWidget]:
    order = {region: place for place, region in enumerate(regions)}
    found: list[tuple[int, int, QWidget]] = []
    widget = _next(window)
    while widget is not None and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None:
            place = _place(widget, window, order)
            if place is not None:
                found.append((*place, widget))
        widget = _next(widget)
    # Sorting keeps the order of the chain among equals.
    return [stop for *_, stop in sorted(found, key=lambda stop: stop[:2])]


def _next(widget: QWidget) -> QWidget | None:
    """Return the next widget of the chain.

    PySide6 takes what `nextInFocusChain` returns for a child of the widget that was asked. With a field that opened for
    a moment in the chain the window would be its child, and when the field goes, Python would hold the window's
    actions for deleted.
    """
    following: QWidget | None = widget.nextInFocusChain()
    if following is not None:
        # Qt does nothing, the parent is the same; PySide6 notes the right one.
        QObject.setParent(following, following.parentWidget())
    return following


def _place(widget: QWidget, window: QWidget, order: dict[QWidget, int]) -> tuple[int, int] | None:
    """Return the region of a widget and whether it is below a title bar; None for what is in another window."""
    below = 1
    at: QWidget | None = widget
    while at is not None and at is not window:
        if at.isWindow():
            return None
        parent = at.parentWidget()
        if isinstance(parent, QDockWidget) and parent.titleBarWidget() is at:
            below = 0
        if at in order:
            return order[at], below
        at = parent
    return len(order), below


def _show(widget: QWidget) -> None:
    """Scroll to a widget wherever it is in something that scrolls."""
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea):
            at.ensureWidgetVisible(widget, 24, 24)
        at = at.parentWidget()
