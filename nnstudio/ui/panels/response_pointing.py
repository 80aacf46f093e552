"""What can be done on the response with pointer and keys: moving the inputs, drawing points, dropping data."""

import math
from abc import abstractmethod

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from nnstudio.ui.class_marks import paint_mark, paint_shape
from nnstudio.ui.data.items import PREFIX
from nnstudio.ui.panels.axes import Frame
from nnstudio.ui.panels.draw_tools import DrawButton, DrawChips
from nnstudio.ui.panels.drawing import Drawing
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.panels.response_choice import ResponseChoice
from nnstudio.ui.panels.sampled import Sampled
from nnstudio.ui.panels.samples import Samples
from nnstudio.ui.panels.scatter import Scatter
from nnstudio.ui.panels.surface import EVERY
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

MIME_TYPE = "application/x-nnstudio-item"
REACH = 12.0
"""Pixels within which a right-click removes a point."""
_GRIP = 10.0
_APART = 8.0
"""Pixels between two points of a stroke."""


class PointingPanel(Panel):
    """Holds the ring of x and the tools for drawing; what is shown is made by `ResponsePanel`."""

    dropped = Signal(str)
    """Emitted with the key of a data tile that was dropped here."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None, name: str) -> None:
        super().__init__(workspace, theme, parent, name)
        self.choice = ResponseChoice(workspace)
        self.drawing = Drawing(workspace, self)
        self.scatter = Scatter(theme)
        self.draw_button = DrawButton(theme, self.drawing, name)
        self.chips = DrawChips(theme, self.drawing, name)
        self.header.add(self.chips)
        self.header.add(self.draw_button)
        self.drawing.changed.connect(self._drawing_changed)
        self._samples: Samples | None = None
        self._sampled: Sampled | None = None
        self._grip = QPointF()
        self._drawn_at: QPointF | None = None
        self._was_drawing = False
        self.drop_wanted = False
        """Whether data are being dragged over the panel."""
        self.setAcceptDrops(True)

    @property
    @abstractmethod
    def frame(self) -> Frame:
        """Where the map or the curve is, and over which numbers."""

    # --- the current x ------------------------------------------------------------------------

    def current_value(self) -> float:
        """Return the target's value at the current x; for all classes that of the likeliest."""
        target = self.choice.target
        values = self.workspace.trace.values(target.layer)[0]
        return float(values.max() if target.index == EVERY else values[target.index])

    def cross_point(self) -> QPointF:
        """Return the pixel of the current x."""
        x = self.workspace.x
        axes = self.choice.axes
        up = float(x[axes[1]]) if len(axes) == 2 else self.current_value()
        return self.frame.point(float(x[axes[0]]), up if np.isfinite(up) else self.frame.bottom)

    def move_to(self, *places: float) -> None:
        """Move the inputs that are shown; the trace follows within this turn of the event loop."""
        assert self._sampled is not None
        x = self.workspace.x.copy()
        subject = self._sampled.subject
        for axis, place, span in zip(subject.axes, places, subject.ranges, strict=False):
            x[axis] = round(place, decimals(*span))
        self.workspace.set_all_x(x)
        self.plot.advance()

    def press(self, point: QPointF) -> bool:
        """Take hold of the ring, or let it jump to the pointer; while points are drawn, draw one."""
        if self._sampled is None or not self.frame.rect.adjusted(-8, -8, 8, 8).contains(point):
            return False
        distance = point - self.cross_point()
        on_ring = distance.manhattanLength() <= _GRIP
        if self.drawing.on and not on_ring:
            if not self.drawing.begin():
                return False
            self._drawn_at = point
            self._draw_at(point)
            return True
        self._grip = distance if on_ring else QPointF(0.0, 0.0)
        if not on_ring:
            self.drag(point)
        self.workspace.hint.emit(self.tr("Drag the ring to move the inputs"))
        return True

    def drag(self, point: QPointF) -> None:
        """Move the inputs, or draw further points."""
        if self._drawn_at is None:
            self.move_to(*self.frame.at(point - self._grip))
            return
        way = point - self._drawn_at
        length = math.hypot(way.x(), way.y())
        while length >= _APART:
            self._drawn_at += way * (_APART / length)
            self._draw_at(self._drawn_at)
            way = point - self._drawn_at
            length = math.hypot(way.x(), way.y())

    def drop(self) -> None:
        """Let go."""
        if self._drawn_at is not None:
            self._drawn_at = None
            self.drawing.end()
        else:
            self.workspace.hint.emit("")

    def step(self, across: int, up: int, large: bool) -> bool:
        """Arrow keys move by a hundredth of the range, with Shift by a tenth."""
        if self._sampled is None:
            return False
        subject = self._sampled.subject
        part = 0.1 if large else 0.01
        self.move_to(*(
            min(high, max(low, float(self.workspace.x[axis]) + direction * part * (high - low)))
            for axis, (low, high), direction in zip(subject.axes, subject.ranges, (across, up), strict=False)
        ))  # fmt: skip
        return True

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | QCursor:
        """A cross over the map, a hand on the ring; while points are drawn, the mark that a click leaves."""
        if self._sampled is None or not self.frame.rect.contains(point):
            return Qt.CursorShape.ArrowCursor
        if (point - self.cross_point()).manhattanLength() <= _GRIP:
            return Qt.CursorShape.OpenHandCursor
        return self._mark_cursor() if self.drawing.on else Qt.CursorShape.CrossCursor

    # --- drawing ------------------------------------------------------------------------------

    def _draw_at(self, point: QPointF) -> None:
        assert self._sampled is not None
        subject = self._sampled.subject
        place = list(self.frame.at(point))
        for number, span in enumerate(subject.ranges):
            place[number] = round(place[number], decimals(*span) + 1)
        self.drawing.add(subject.axes, tuple(place))

    def press_right(self, point: QPointF) -> bool:
        """Remove the nearest point within reach while points are drawn."""
        if not self.drawing.on or self._sampled is None or not self.frame.rect.adjusted(-8, -8, 8, 8).contains(point):
            return False
        row = self.row_at(point, REACH)
        if row is not None:
            self.drawing.remove(row)
        return True

    def row_at(self, point: QPointF, reach: float) -> int | None:
        """Return the row of the sample that is nearest to a pixel, if it is within reach."""
        marks, samples = self.scatter.marks, self._samples
        if marks is None or samples is None or not len(marks.x):
            return None
        x, y = self.frame.pixels(marks.x, marks.y)
        distances = np.hypot(x - point.x(), y - point.y())
        nearest = int(np.argmin(distances))
        return int(samples.rows[nearest]) if distances[nearest] <= reach else None

    def type_key(self, key: Qt.Key) -> bool:
        """While points are drawn: digits choose a class, Enter draws at the ring, Esc ends."""
        if not self.drawing.on:
            return False
        if key is Qt.Key.Key_Escape:
            self.drawing.switch(False)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.drawing.choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._sampled is not None:
            if self.drawing.begin():
                self._draw_at(self.cross_point())
                self.drawing.end()
        else:
            return False
        return True

    def _drawing_changed(self) -> None:
        self.show_tools()
        begun, self._was_drawing = self.drawing.on and not self._was_drawing, self.drawing.on
        if begun:
            if self.drawing.classifies:
                text = self.tr("Click to add a point, right-click to remove one · 1–9 choose the class · Esc ends")
            else:
                text = self.tr("Click to add a point, right-click to remove one · Esc ends")
            self.workspace.hint.emit(text)
            self.plot.setFocus()
        elif not self.drawing.on:
            self.workspace.hint.emit("")
        self.refresh_soon()

    def begin_with_nothing(self) -> None:
        """Draw when data of no points were chosen: there is nothing else to do with them."""
        dataset = self.workspace.data.dataset
        if dataset is not None and not len(dataset) and self.isVisible():
            self.drawing.switch(True)

    def show_tools(self) -> None:
        """Show the chips while points are drawn, with the names that the classes have now."""
        names = self.drawing.choices(curve=len(self.choice.axes) == 1) if self.drawing.on else ()
        if names and self.drawing.current >= len(names):
            self.drawing.current = len(names) - 1
        self.chips.set_names(names)
        self.header.relayout()

    def _mark_cursor(self) -> QCursor:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(25 * ratio), round(25 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, center = self.theme, QPointF(12.5, 12.5)
        painter.setPen(theme.tokens.text)
        for start, end in (((0, 12), (5, 12)), ((19, 12), (24, 12)), ((12, 0), (12, 5)), ((12, 19), (12, 24))):
            painter.drawLine(QPoint(*start), QPoint(*end))
        drawing = self.drawing
        if drawing.classifies:
            paint_mark(painter, theme, center, drawing.current, 4.5)
        else:
            value = drawing.shares()[drawing.current] if len(self.choice.axes) == 2 else 0.0
            paint_shape(painter, theme, center, 1, 4.5, theme.value_color(value), theme.outline(value))
        painter.end()
        return QCursor(picture, 12, 12)

    # --- dropping data ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take data tiles; anything else is the window's."""
        if data_key(event):
            self._want_drop(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag."""
        self._want_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which data are wanted."""
        self._want_drop(False)
        key = data_key(event)
        if key:
            event.acceptProposedAction()
            self.dropped.emit(key)

    def _want_drop(self, wanted: bool) -> None:
        self.drop_wanted = wanted
        self.workspace.hint.emit(self.tr("Release to learn from these data · Esc cancels") if wanted else "")
        self.plot.advance()


def data_key(event: QDropEvent) -> str:
    """Return the key of the data tile that is dragged; empty if something else is."""
    mime = event.mimeData()
    if not mime.hasFormat(MIME_TYPE):
        return ""
    key = bytes(mime.data(MIME_TYPE).data()).decode("utf-8", "replace")
    return key if key.startswith(PREFIX) else ""


def decimals(low: float, high: float) -> int:
    """Return the decimals that are finer than a pixel of a map, and no more."""
    return max(0, 2 - int(np.floor(np.log10((high - low) / 2))))
