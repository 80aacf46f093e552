"""A drag from the palette while it is over the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from nnstudio.ui.canvas.dropping import MIME_TYPE, Landing, Place, landing_of
from nnstudio.ui.canvas.gestures.base import DropGesture

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas


class PaletteDrag(DropGesture):
    """Adds a neuron or a layer, sets an activation or a head.

    Parameters
    ----------
    canvas : Canvas
    item : str
        The palette's key.
    ghost : bool
        Whether the board paints what is dragged. The palette's own drags carry a picture along.
    """

    def __init__(self, canvas: Canvas, item: str, *, ghost: bool) -> None:
        super().__init__(canvas)
        self.item = item
        self._ghost = ghost

    def land(self, place: Place) -> Landing:
        """Ask what the item does there."""
        return landing_of(self.item, self.workspace.network, place)

    def show_dragged(self, point: QPointF) -> None:
        """Show the item at the pointer."""
        if self._ghost:
            self.board.set_ghost(self.item, point)


class PaletteDrops:
    """Takes the canvas's drag and drop events; what is no part of a network (a file, data) is left to the window."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.gesture: PaletteDrag | None = None

    def enter(self, event: QDragEnterEvent) -> bool:
        """Begin to follow an item."""
        if not event.mimeData().hasFormat(MIME_TYPE):
            return False
        item = bytes(event.mimeData().data(MIME_TYPE).data()).decode("utf-8", "replace")
        if item.startswith("data."):
            # Data can be dropped anywhere on the window.
            return False
        # The palette's own drag carries its picture along; one from elsewhere gets it here.
        self.gesture = PaletteDrag(self._canvas, item, ghost=event.source() is None)
        self.gesture.move(event.position())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def move(self, event: QDragMoveEvent) -> bool:
        """Mark where it would land, and tell the drag whether it may."""
        if self.gesture is None:
            return False
        self.gesture.move(event.position())
        if self.gesture.landing.drop is not None and not self.gesture.landing.refused:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return True

    def leave(self) -> bool:
        """Forget it: it left, or Esc was pressed."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def drop(self, event: QDropEvent) -> bool:
        """Make the edit that was marked."""
        gesture = self.gesture
        if gesture is None:
            return False
        gesture.move(event.position())
        gesture.end()
        self.gesture = None
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def abandon(self) -> None:
        """Let go of an item after a change from elsewhere; it may still be dropped."""
        if self.gesture is not None and not self.gesture.editing:
            self.gesture.abandon()
