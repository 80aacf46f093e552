"""Dragging the whole picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from nnstudio.ui.canvas.gestures.base import Gesture

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas


class PanDrag(Gesture):
    """Moves the view with the pointer; Esc puts it back."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, press: QPointF) -> None:
        super().__init__(canvas)
        self._press = press
        self._last = press

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Pan by what the pointer moved."""
        delta = point - self._last
        self._last = point
        self.canvas.pan_by(delta.x(), delta.y())

    def end(self) -> None:
        """Stay here."""

    def cancel(self) -> None:
        """Go back to where it started."""
        delta = self._press - self._last
        self._last = self._press
        self.canvas.pan_by(delta.x(), delta.y())

    def abandon(self) -> None:
        """Stay here."""
