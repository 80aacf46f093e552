"""The order in which Tab goes through a form: that of its layouts, from top to bottom, whoever was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLayout, QScrollArea, QWidget

_ROOT = "tabRoot"


def order_tabs(root: QWidget) -> None:
    """Give the controls inside a form the order of its layouts, now and after `reorder_tabs`."""
    root.setProperty(_ROOT, True)
    for before, after in pairwise(_controls(root)):
        QWidget.setTabOrder(before, after)


def reorder_tabs(part: QWidget) -> None:
    """Give the form that a part belongs to its order again, after controls came to the part."""
    widget: QWidget | None = part
    while widget is not None:
        if widget.property(_ROOT):
            order_tabs(widget)
            return
        widget = widget.parentWidget()


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _controls(inside)
    elif isinstance(widget, QAbstractItemView):
        return
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _controls(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _controls(widget)
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
