"""Everything that a person does on the canvas arrives here: pointer, wheel, keys, and drags from the palette.

The canvas hands over its events and nothing else. What is under the pointer comes from the board by arithmetic, what a
drag does is a gesture, what a key or a menu does is a command.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from nnstudio.project import Project
from nnstudio.ui.canvas.dropping import Landing, new_neuron, place_at
from nnstudio.ui.canvas.editing import Editing
from nnstudio.ui.canvas.geometry import Hit, Mark
from nnstudio.ui.canvas.gestures.base import Gesture
from nnstudio.ui.canvas.gestures.palette import PaletteDrops
from nnstudio.ui.canvas.gestures.panning import PanDrag
from nnstudio.ui.canvas.gestures.selecting import ADDING, click, item_at
from nnstudio.ui.canvas.gestures.wheel import turn
from nnstudio.ui.canvas.keyboard import key_press
from nnstudio.ui.canvas.locating import hit_at
from nnstudio.ui.canvas.pointing import NUMBERS, SLIDERS, Press, cursor_for, gesture_for, hint_for, slider_gesture
from nnstudio.ui.canvas.value_editor import NameEditor, ValueEditor
from nnstudio.ui.selection import Item, LayerRef, NeuronRef

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

TOOLS = ("select", "pan", "add")
TAP_MS = 600
"""A key that is held longer wasn't tapped."""
BUTTONS = ("header_minus", "header_plus", "header_activation")
NOWHERE = Hit("empty")


class Interaction(Editing):
    """Turns the canvas's events into selections, gestures and commands.

    Parameters
    ----------
    canvas : Canvas
    """

    tool_changed = Signal(str)
    """Emitted with the new tool, a member of `TOOLS`."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._tool = "select"
        self._space = False
        self._tapped, self._pressed_at = False, 0
        self._press: Press | None = None
        self._gesture: Gesture | None = None
        self._drops = PaletteDrops(canvas)
        self._hover: Hit | None = None
        self._hinted = False
        canvas.workspace.changed.connect(self._project_changed)

    @property
    def tool(self) -> str:
        """What the left button does: "select" and move, "pan", or "add" neurons."""
        return self._tool

    @tool.setter
    def tool(self, tool: str) -> None:
        if tool not in TOOLS:
            raise ValueError(f"unknown tool {tool!r}")
        if tool != self._tool:
            self._tool = tool
            self.canvas.board.set_drop(None)
            self._show_cursor()
            self.tool_changed.emit(tool)

    def use_select_tool(self) -> None:
        """Select and move with the left button."""
        self.tool = "select"

    def use_pan_tool(self) -> None:
        """Pan with the left button."""
        self.tool = "pan"

    def use_add_tool(self) -> None:
        """Add neurons with the left button."""
        self.tool = "add"

    @property
    def gesture(self) -> Gesture | None:
        """The gesture at hand, None between gestures."""
        return self._gesture

    # --- pressing -----------------------------------------------------------------------------

    def mouse_press(self, event: QMouseEvent) -> bool:
        """Begin a gesture at once (pan, slider), or select and wait for a drag."""
        point, button = event.position(), event.button()
        self._tapped = False
        self.canvas.board.set_focus_neuron(None)
        if self._gesture is not None or self._press is not None:
            return True
        if button is Qt.MouseButton.MiddleButton or (button is Qt.MouseButton.LeftButton and self._panning):
            self._begin(PanDrag(self.canvas, point))
        elif button is Qt.MouseButton.LeftButton:
            self._press_left(point, event.modifiers())
        return True

    @property
    def _panning(self) -> bool:
        return self._space or self._tool == "pan"

    def _press_left(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        hit = hit_at(self.canvas, point)
        item = self._item_at(hit, point)
        press = self._press = Press(point, hit, modifiers, item)
        if item is None or hit.part in ("header_minus", "header_plus"):
            return
        selection, adding = self.workspace.selection, bool(modifiers & ADDING)
        among_others = item in selection and len(selection) > 1
        # A drag keeps the selection that it starts from: several neurons, or the neuron whose weights are labelled.
        # Shift on a number may mean fine steps.
        press.selects = hit.part == "weight_label" or (hit.part in (*NUMBERS, *SLIDERS) if adding else among_others)
        if not press.selects:
            click(selection, self.workspace.network, item, modifiers)
        if hit.part in SLIDERS:
            self._begin(slider_gesture(self.canvas, hit, point))

    def _item_at(self, hit: Hit, point: QPointF) -> Item | None:
        """Return what a click selects; the frame of a strip or an image stands for its layer."""
        if hit.part == "layer" and hit.layer is not None:
            column = self.canvas.board.layout.columns[hit.layer]
            framed = column.mark in (Mark.STRIP, Mark.IMAGE)
            if framed and column.frame.contains(self.canvas.viewport_to_scene(point)):
                return LayerRef(column.uid)
        return item_at(self.workspace.network, hit)

    # --- moving, releasing --------------------------------------------------------------------

    def mouse_move(self, event: QMouseEvent) -> bool:
        """Follow with the gesture, start one, or show what is under the pointer."""
        point, press = event.position(), self._press
        if self._gesture is not None:
            self._gesture.move(point, event.modifiers())
        elif press is not None:
            if press.far_from(point) and event.buttons() & Qt.MouseButton.LeftButton:
                gesture = gesture_for(self.canvas, press)
                if gesture is not None:
                    self._begin(gesture)
                    gesture.move(point, event.modifiers())
        elif not event.buttons():
            self._show_hover(point)
        return True

    def mouse_release(self, event: QMouseEvent) -> bool:
        """End the gesture, or carry out the click."""
        press, gesture, point = self._press, self._gesture, event.position()
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return True
        if gesture is not None:
            self._finish()
            gesture.end()
        elif press is not None:
            self._press = None
            # A hand may tremble, but a button that is left before it is released is not clicked.
            trembled = press.hit.part not in BUTTONS and not press.far_from(point)
            if trembled or hit_at(self.canvas, point) == press.hit:
                self._click(press)
        self._show_hover(point)
        return True

    def _click(self, press: Press) -> None:
        hit, adding = press.hit, bool(press.modifiers & ADDING)
        if hit.part == "header_plus" and hit.layer is not None:
            self.insert_neuron(hit.layer)
        elif hit.part == "header_minus" and hit.layer is not None:
            self.remove_last_neuron(hit.layer)
        elif hit.part == "header_activation" and hit.layer is not None and not adding:
            self.pick_activation(hit.layer, press.point)
        elif press.item is not None:
            if press.selects:
                click(self.workspace.selection, self.workspace.network, press.item, press.modifiers)
        elif self._tool == "add":
            self.canvas.board.set_drop(None)
            self._added_at(press.point).perform(self.workspace)
        elif not adding:
            self.workspace.selection.clear()

    def mouse_double_click(self, event: QMouseEvent) -> bool:
        """Type a number or a name, open the worksheet, or add a neuron to the lane."""
        if event.button() is not Qt.MouseButton.LeftButton or self._panning or self._gesture is not None:
            return self.mouse_press(event)
        hit = hit_at(self.canvas, event.position())
        if event.modifiers() & ADDING or hit.part in BUTTONS or self._tool == "add":
            # The second of two quick clicks is a click.
            return self.mouse_press(event)
        if self.edit_at(hit, event.position()):
            return True
        if hit.part == "neuron":
            self.open_worksheet()
        elif hit.part == "layer" and hit.layer is not None:
            self.insert_neuron(hit.layer)
        return True

    def leave(self, _event: QEvent) -> bool:
        """Take the hover off."""
        if self._gesture is None:
            self._set_hover(None)
            self._hint("")
            if self._tool == "add":
                self.canvas.board.set_drop(None)
        return False

    # --- gestures -----------------------------------------------------------------------------

    def _begin(self, gesture: Gesture) -> None:
        self._gesture = gesture
        self._set_hover(None)
        self._show_cursor()

    def _finish(self) -> None:
        self._gesture = self._press = None
        self._show_cursor()

    def cancel(self) -> bool:
        """Cancel the gesture at hand; False if there's none."""
        gesture = self._gesture
        self._press = None
        if gesture is None:
            return False
        self._finish()
        gesture.cancel()
        return True

    def focus_in(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            primary = self.workspace.selection.primary or self.resting_place()
            self.canvas.board.set_focus_neuron(primary.uid if isinstance(primary, NeuronRef) else None)

    def focus_out(self, event: QFocusEvent) -> bool:
        """Cancel what can't be finished any more."""
        self._space = False
        self.canvas.board.set_focus_neuron(None)
        if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self.cancel()
        return False

    def _project_changed(self, before: Project, after: Project) -> None:
        """Let go of what a change from elsewhere (an undo, another file) has made meaningless."""
        if self.workspace.training.publishing:
            return
        gesture = self._gesture
        if gesture is not None and not gesture.editing:
            self._finish()
            gesture.abandon()
        self._drops.abandon()
        # What was pointed at may be somewhere else now; the board has forgotten it too.
        self._set_hover(None)
        if before.network.sizes != after.network.sizes:
            self._press = None

    # --- what is under the pointer ------------------------------------------------------------

    def _set_hover(self, hit: Hit | None) -> None:
        if hit != self._hover:
            self._hover = hit
            self.canvas.board.set_hover(hit)
            match hit:
                case Hit("neuron", int(layer), int(index)):
                    self.workspace.hovered.emit(self.workspace.network.neuron_uid(layer, index))
                case _:
                    self.workspace.hovered.emit(None)

    def _show_hover(self, point: QPointF) -> None:
        if not self.canvas.viewport().rect().contains(point.toPoint()):
            return
        hit = hit_at(self.canvas, point)
        if hit != self._hover:
            self._set_hover(hit)
            self._show_cursor()
            if self._tool == "select":
                self._hint(hint_for(self.workspace.network, hit))
        if self._tool == "add":
            landing = self._added_at(point) if hit.part in ("layer", "empty") else Landing()
            self.canvas.board.set_drop(landing.drop)
            self._hint(self.tr("Click: {what}").format(what=landing.tip) if landing.tip else "")

    def _hint(self, text: str) -> None:
        if text or self._hinted:
            self._hinted = bool(text)
            self.workspace.hint.emit(text)

    def _added_at(self, point: QPointF) -> Landing:
        scene_point = self.canvas.viewport_to_scene(point)
        return new_neuron(self.workspace.network, place_at(self.canvas.board.layout, NOWHERE, scene_point))

    def _show_cursor(self) -> None:
        if self._gesture is not None and self._gesture.cursor is not None:
            shape = self._gesture.cursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = cursor_for(self._hover or NOWHERE, self._tool)
        self.canvas.viewport().setCursor(shape)

    # --- wheel, palette, keys, menus ----------------------------------------------------------

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom at the pointer, or pan."""
        self._tapped = False
        if isinstance(QApplication.focusWidget(), ValueEditor | NameEditor):
            # A field would stay behind where the thing was: it commits and closes.
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        turn(self.canvas, event)
        event.accept()
        return True

    def drag_enter(self, event: QDragEnterEvent) -> bool:
        """Take what comes from the palette; files are the window's."""
        self.cancel()
        return self._drops.enter(event)

    def drag_move(self, event: QDragMoveEvent) -> bool:
        """Mark where it would land."""
        return self._drops.move(event)

    def drag_leave(self, _event: QDragLeaveEvent) -> bool:
        """Forget it."""
        return self._drops.leave()

    def drop(self, event: QDropEvent) -> bool:
        """Make the edit that was marked."""
        return self._drops.drop(event)

    def key_press(self, event: QKeyEvent) -> bool:
        """Do what the key means on the canvas."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._space = self._tapped = True
                self._pressed_at = event.timestamp()
                self._show_cursor()
            return True
        self._tapped = False
        if self._gesture is not None and event.key() != Qt.Key.Key_Escape:
            # No key changes the network under a gesture; Shift alone only makes it finer.
            return True
        return key_press(self, event)

    def key_release(self, event: QKeyEvent) -> bool:
        """Let go of Space: tapped, it plays and pauses the training; held, it was for panning."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        tapped, self._tapped = self._tapped and event.timestamp() - self._pressed_at <= TAP_MS, False
        self._space = False
        self._show_cursor()
        if tapped:
            self.workspace.training.toggle()
        return True

    def escape(self) -> None:
        """Cancel the gesture; without one leave the tool; else select nothing."""
        if self.cancel():
            return
        if self._tool != "select":
            self.tool = "select"
        else:
            self.canvas.board.set_focus_neuron(None)
            self.workspace.selection.clear()

    def context_menu(self, event: QContextMenuEvent) -> bool:
        """Open a menu, unless the pointer is busy."""
        if self._gesture is not None:
            return True
        self._press = None
        self._set_hover(None)
        return super().context_menu(event)
