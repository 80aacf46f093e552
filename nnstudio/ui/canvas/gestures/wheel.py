"""The wheel and two fingers on a touchpad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QWheelEvent

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

ZOOM_A_NOTCH = 1.15
NOTCH = 120
"""Eighths of a degree."""


def turn(canvas: Canvas, event: QWheelEvent) -> None:
    """Zoom at the pointer; pan with Shift, sideways by a tilting wheel, and by two fingers on a touchpad.

    Ctrl always zooms: touchpads send it for a pinch.
    """
    pixels, angle = event.pixelDelta(), event.angleDelta()
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    touchpad = (
        event.device().type() is QInputDevice.DeviceType.TouchPad or event.phase() is not Qt.ScrollPhase.NoScrollPhase
    )
    if touchpad and not control:
        step = angle / 2 if pixels.isNull() else pixels
        canvas.pan_by(step.x(), step.y())
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        # Some platforms turn the axes round themselves while Shift is held.
        canvas.pan_by((angle.y() or angle.x()) / 2, 0)
    elif angle.y():
        canvas.set_zoom(canvas.zoom * ZOOM_A_NOTCH ** (angle.y() / NOTCH), event.position())
    elif angle.x():
        canvas.pan_by(angle.x() / 2, 0)
