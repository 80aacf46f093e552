"""Dragging a number: a bias or a weight up and down, a weight's label sideways, an input along its slider."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from nnstudio.ui.canvas.gestures.base import Gesture, clear_marks
from nnstudio.ui.canvas.gestures.values import Adjustment, InputValue, Value
from nnstudio.ui.numbers import format_number
from nnstudio.ui.widgets.slider import THUMB

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

translate = QCoreApplication.translate

STEP = 0.01
"""Change of a bias or weight a pixel."""
FINE_STEP = 0.001
"""The same with Shift."""


class AdjustGesture(Gesture):
    """A gesture that changes a number as it goes, and takes it back on Esc."""

    def __init__(self, canvas: Canvas, value: Value, press: QPointF) -> None:
        super().__init__(canvas)
        self.press = press
        self.adjustment = Adjustment(self.workspace, value)
        self.value = value

    def _set(self, value: float) -> None:
        self.editing = True
        self.adjustment.set(value)
        self.editing = False

    def end(self) -> None:
        """Keep the value."""
        clear_marks(self.canvas)
        self.editing = True
        self.adjustment.finish()

    def cancel(self) -> None:
        """Restore the value from before."""
        clear_marks(self.canvas)
        self.editing = True
        self.adjustment.take_back()


class ValueDrag(AdjustGesture):
    """Drags a bias or a weight: upwards is more. The label of a weight can be dragged sideways too.

    Parameters
    ----------
    canvas : Canvas
    value : Value
    press : QPointF
        Where the button went down.
    sideways : bool
        Whether the drag may go to the right instead of up; its first pixels decide.
    """

    def __init__(self, canvas: Canvas, value: Value, press: QPointF, *, sideways: bool = False) -> None:
        super().__init__(canvas, value, press)
        self._horizontal: bool | None = None if sideways else False
        self._last = press
        self._steps = 0.0
        self._fine = False
        self.cursor = Qt.CursorShape.SizeVerCursor if not sideways else Qt.CursorShape.SizeAllCursor

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Change the number by 0.01 a pixel, by 0.001 with Shift."""
        delta = point - self._last
        if self._horizontal is None:
            self._horizontal = abs(delta.x()) > abs(delta.y())
        self._last = point
        pixels = delta.x() if self._horizontal else -delta.y()
        self._steps += pixels * (FINE_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else STEP)
        self._fine = self._fine or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        # The start's own digits stay; only the noise of adding hundredths goes.
        self._set(round(self.adjustment.start + self._steps, 9))
        now, decimals = self.value.read(self.workspace) or 0.0, 3 if self._fine else 2
        self.board.set_tip(
            self.value.label(self.workspace.network),
            f"{format_number(self.adjustment.start, decimals)} → {format_number(now, decimals)}",
            self.canvas.viewport_to_scene(point),
        )
        self.workspace.hint.emit(
            translate("Canvas", "Drag up for more, down for less · Shift for fine steps · Esc cancels")
            if not self._horizontal
            else translate("Canvas", "Drag right for more, left for less · Shift for fine steps · Esc cancels")
        )


class SliderDrag(AdjustGesture):
    """Drags the thumb of an input's slider.

    Parameters
    ----------
    canvas : Canvas
    uid : int
        Of the input.
    press : QPointF
        Where the button went down: on the thumb it is held there, on the track the thumb jumps to it.
    on_thumb : bool
    """

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: Canvas, uid: int, press: QPointF, *, on_thumb: bool) -> None:
        super().__init__(canvas, InputValue(uid), press)
        self._uid = uid
        self._grip = 0.0
        if on_thumb:
            self._grip = self._value_at(press) - self._within(self.adjustment.start)
        else:
            self.move(press, Qt.KeyboardModifier.NoModifier)

    def _place(self) -> tuple[int, int]:
        place = self.workspace.network.locate(self._uid)
        return place if place is not None else (0, 0)

    def _within(self, value: float) -> float:
        one = self.workspace.network.inputs[self._place()[1]]
        return min(one.max, max(one.min, value))

    def _rounded(self, value: float) -> float:
        """Keep as many digits as a pixel is worth: a number that is shown as 0.80 is 0.80."""
        one = self.workspace.network.inputs[self._place()[1]]
        digits = -math.floor(math.log10((one.max - one.min) / 100))
        return round(value, digits)

    def _value_at(self, point: QPointF) -> float:
        index = self._place()[1]
        one = self.workspace.network.inputs[index]
        box = self.board.layout.columns[0].slider_rect(index)
        if box is None:
            return self.adjustment.start
        # The ends of the track as `paint_slider` has them.
        left, right = box.left() + THUMB / 2 + 2, box.right() - THUMB / 2 - 2
        part = (self.canvas.viewport_to_scene(point).x() - left) / (right - left)
        return one.min + part * (one.max - one.min)

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Move the input; the thumb stays under the pointer as far as the track goes."""
        self._set(self._within(self._rounded(self._value_at(point) - self._grip)))
        self.workspace.hint.emit(translate("Canvas", "Release to keep this input · Esc cancels"))
