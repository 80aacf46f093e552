"""A painted formula whose numbers can be taken: dragged sideways, nudged by arrow keys, typed after a double click."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from nnstudio.engine import Network
from nnstudio.ui.canvas.gestures.values import Adjustment, Value
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.burst import Burst
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate
STEP, BIG_STEP, FINE_STEP = 0.01, 0.1, 0.001
"""What a pixel of a drag or an arrow key is worth; an arrow key with Shift; a pixel with Shift."""
_SLACK = 3.0
"""Pixels that a press may move and still be a click."""
_FIELD_WIDTH = 84


@dataclass(frozen=True)
class Given:
    """The value of the input `uid` as the network gets it: scaled as the data are."""

    uid: int
    undoable = False

    def read(self, workspace: Workspace) -> float | None:
        """Return the value."""
        place = workspace.network.locate(self.uid)
        return float(workspace.trace.x[0, place[1]]) if place else None

    def write(self, workspace: Workspace, value: float, gesture: object = None) -> bool:
        """Move the input to where the network gets the value."""
        place = workspace.network.locate(self.uid)
        if place is None:
            return False
        workspace.set_scaled_x(place[1], value)
        return True

    def title(self, network: Network) -> str:
        """Return "Move x1": nothing that a menu shows."""
        return self.label(network)

    def label(self, network: Network) -> str:
        """Return "Value of x1"."""
        place = network.locate(self.uid)
        name = network.neuron_name(*place) if place else ""
        return translate("NumberBoard", "Value of {name}").format(name=name)


@dataclass(frozen=True)
class Cell:
    """A number of the formula that can be changed, and where it is painted."""

    value: Value
    box: QRectF


class NumberBoard(QWidget):
    """What formulas share; subclasses lay the cells out and paint.

    Left and Right go from number to number, Up and Down change one by 0.01 (with Shift by 0.1), Enter types it.
    """

    current_changed = Signal()
    """Emitted when another number has become the current one."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.cells: Sequence[Cell] = ()
        self.current: Value | None = None
        self.hovered: Value | None = None
        self.field: ValueField | None = None
        self._press: QPointF | None = None
        self._last = QPointF()
        self._moved = 0.0
        self._adjustment: Adjustment | None = None
        self._burst = Burst()
        theme.changed.connect(self.update)

    # --- cells --------------------------------------------------------------------------------

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Take the numbers that can be changed, in the order of the keys Left and Right."""
        self.cells = cells
        values = [cell.value for cell in cells]
        if self.current not in values:
            self.current = None
        if self.hovered not in values:
            self.hovered = None
        if self.field is not None:
            self.field.follow(self.box_of(self.field.value_edited))

    def box_of(self, value: Value | None) -> QRectF | None:
        """Return where a number is painted; None if it isn't."""
        return next((cell.box for cell in self.cells if cell.value == value), None)

    def value_at(self, point: QPointF) -> Value | None:
        """Return the number at a place."""
        return next((cell.value for cell in self.cells if cell.box.contains(point)), None)

    def cell_point(self, value: Value) -> QPointF:
        """Return the middle of a number."""
        box = self.box_of(value)
        assert box is not None
        return box.center()

    def neighbour(self, key: Qt.Key) -> Value | None:
        """Return the number that an arrow key leads to; None if there is none."""
        values = [cell.value for cell in self.cells]
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or not values:
            return None
        if self.current not in values:
            return values[0]
        index = values.index(self.current) + (1 if key == Qt.Key.Key_Right else -1)
        return values[min(len(values) - 1, max(0, index))]

    def set_current(self, value: Value | None) -> None:
        """Make a number the current one."""
        if value != self.current:
            self.current = value
            self.current_changed.emit()
        self.update()

    # --- the pointer --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a number."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        value = self.value_at(event.position())
        self._close_field()
        self.set_current(value)
        if value is not None:
            self._burst.end()
            self._press = self._last = event.position()
            self._adjustment = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the number, or show that it can be."""
        point = event.position()
        if self._press is None:
            hovered = self.value_at(point) if not event.buttons() else None
            if hovered != self.hovered:
                self.hovered = hovered
                self.update()
            self.setCursor(Qt.CursorShape.SizeHorCursor if hovered is not None else Qt.CursorShape.ArrowCursor)
            return
        if self._adjustment is None:
            if abs(point.x() - self._press.x()) < _SLACK or self.current is None:
                return
            self._adjustment = Adjustment(self.workspace, self.current)
            self._moved = 0.0
            self._last = self._press
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._moved += (point.x() - self._last.x()) * (FINE_STEP if fine else STEP)
        self._last = point
        # The start's own digits stay; only the noise of adding hundredths goes.
        self._adjustment.set(round(self._adjustment.start + self._moved, 9))
        self.workspace.hint.emit(
            translate("NumberBoard", "Drag right for more, left for less · Shift for fine steps · Esc cancels")
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._press = None
        if self._adjustment is not None:
            self._adjustment.finish()
            self._end_drag()

    def _end_drag(self) -> None:
        self._press = self._adjustment = None
        self.workspace.hint.emit("")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type the number."""
        value = self.value_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and value is not None:
            self._press = None
            self.set_current(value)
            self.open_field()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self.hovered = None
        self.update()

    # --- the keyboard -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another number, change the current one, copy the formula."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._adjustment is not None:
            self._adjustment.take_back()
            self._end_drag()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current is not None:
            self.open_field()
        elif (target := self.neighbour(key)) is not None:
            self._burst.end()
            self.set_current(target)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.current is not None:
            sign = 1 if key == Qt.Key.Key_Up else -1
            self._nudge(sign * (BIG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP))
        else:
            super().keyPressEvent(event)

    def _nudge(self, step: float) -> None:
        value = self.current
        before = value.read(self.workspace) if value is not None else None
        if value is not None and before is not None and math.isfinite(before):
            value.write(self.workspace, round(before + step, 6), self._burst.token())

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+C before a menu of the window does; tell by a tip what a number is."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Copy) or self._wants(event))
        ):
            event.accept()
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            value = self.value_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self.describe(value)) if value is not None else "", self)
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key that the window has a use for, too, is for this formula."""
        taken = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F2)
        return self.current is not None and event.key() in taken

    def describe(self, value: Value) -> str:
        """Return what a tip says about a number: what it is, with more digits than are shown."""
        number = value.read(self.workspace)
        text = value.label(self.workspace.network)
        return text if number is None else f"{text}: {format_number(number, 6)}"

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which number the keys are for."""
        super().focusInEvent(event)
        if self.current is None and self.cells and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.set_current(self.cells[0].value)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the burst of keys."""
        super().focusOutEvent(event)
        self._burst.end()
        self.update()

    # --- typing -------------------------------------------------------------------------------

    def open_field(self) -> None:
        """Open a field on the current number."""
        self._close_field()
        box = self.box_of(self.current)
        if self.current is not None and box is not None:
            self.field = ValueField(self, self.current, box)

    def _close_field(self) -> None:
        if self.field is not None:
            self.field.close_field()

    # --- copying ------------------------------------------------------------------------------

    def latex(self) -> str:
        """Return the formula as LaTeX."""
        return ""

    def copy(self) -> None:
        """Copy the formula as LaTeX."""
        QGuiApplication.clipboard().setText(self.latex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(translate("NumberBoard", "Copy LaTeX"), menu)
        action.setObjectName(self.objectName() + ".copy")
        action.triggered.connect(self.copy)
        menu.addAction(action)
        menu.popup(event.globalPos())
        event.accept()


class ValueField(NumberField):
    """Types one number where it is painted: Enter and leaving it commit, Esc takes back."""

    def __init__(self, board: NumberBoard, value: Value, box: QRectF) -> None:
        super().__init__(board.theme, board)
        self._board = board
        self.value_edited = value
        self._adjustment = Adjustment(board.workspace, value)
        self._closed = False
        self.setProperty("role", "cell")
        self.setFont(board.theme.font(12.5, 500))
        self.setObjectName(board.objectName() + ".field")
        self.setAccessibleName(value.label(board.workspace.network))
        self.set_value(self._adjustment.start)
        self.edited.connect(self._write)
        # NumberField commits first: it connected first.
        self.returnPressed.connect(self._entered)
        self.follow(box)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def follow(self, box: QRectF | None) -> None:
        """Stay on the number; close where it isn't any more."""
        if box is None:
            self.close_field()
            return
        theme = self._board.theme
        width = max(theme.px(_FIELD_WIDTH), round(box.width()) + 12)
        height = theme.px(26)
        left = min(max(0, round(box.center().x()) - width // 2), max(0, self._board.width() - width))
        self.setGeometry(QRect(left, round(box.center().y()) - height // 2, width, height))

    def _write(self, value: float) -> None:
        # Closing takes the focus away, which would commit what Esc has just thrown away.
        if not self._closed:
            self._adjustment.set(value)

    def _entered(self) -> None:
        # What can't be read stays, marked, with a line that says what is allowed.
        if not self.isModified():
            self.close_field()

    def close_field(self) -> None:
        """Keep what was committed, and close."""
        if self._closed:
            return
        self._closed = True
        self._adjustment.finish()
        self._leave()

    def _leave(self) -> None:
        board = self._board
        had_focus = self.hasFocus()
        board.field = None
        self.hide()
        self.deleteLater()
        if had_focus:
            board.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back and closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed = True
            self._adjustment.take_back()
            self._leave()
            event.accept()
            return
        super().keyPressEvent(event)
        # What the field doesn't take is no key for the formula underneath either.
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit and close."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_field()
