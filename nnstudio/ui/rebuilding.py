"""Makes a window's views anew around the same workspace: in another language, or with larger type.

Views read their texts and sizes when they are made, and hold nothing that isn't kept elsewhere but where they are.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMenu

from nnstudio.ui.docks import drop

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


def rebuild(window: "MainWindow", lasting: frozenset[QObject]) -> None:
    """Throw the views away and make them anew; docks, zoom and the start page are as they were.

    Parameters
    ----------
    lasting : frozenset of QObject
        The window's children that are no views.
    """
    at_start = not window.area.welcome.isHidden()
    place = window.canvas.place
    window.docks.save()
    _clear(window, lasting)
    window.furnish()
    if window.isVisible():
        # Otherwise the docks would take the room of what isn't shown yet.
        window.area.show()
    window.docks.restore()
    window.arrived()
    if place is not None:
        window.canvas.look_at(place)
    if at_start:
        window.show_welcome()
    else:
        window.rest_hint()
        window.canvas.setFocus()


def _clear(window: "MainWindow", lasting: frozenset[QObject]) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
    for dock in window.findChildren(QDockWidget):
        window.removeDockWidget(dock)
    for child in reversed(window.children()):
        # Qt's own, such as the tab bars of the docks, belong to the window's layout.
        ours = isinstance(child, QAction | QMenu) or type(child).__module__.startswith("nnstudio.")
        if ours and child not in lasting:
            drop(child)
    # At once: until then they would follow the workspace.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
