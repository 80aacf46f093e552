"""The picture of one panel: a pyqtgraph view that is laid out in pixels and looks like the rest of the studio.

Curves and maps are pyqtgraph items in view boxes; axes, texts and marks are painted by the panel, so that they sit
on the pixel grid and cost little. pyqtgraph's own menus, buttons, wheel zoom and automatic ranges are off.
"""

from typing import Protocol

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QToolTip, QWidget

from nnstudio.ui.panels.axes import Frame
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, shown
from nnstudio.ui.widgets.plain import tip

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


_LOOKED_AT = frozenset(
    {
        QEvent.Type.Paint, QEvent.Type.ToolTip, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
    }
)  # fmt: skip


class Stage(Protocol):
    """What a plot asks of the panel that it belongs to. Points are pixels of the plot."""

    def catch_up(self) -> None:
        """Follow a network that has changed since the last refresh, now: somebody looks."""

    def arrange(self) -> None:
        """Place everything anew: the plot has another size."""

    def paint_back(self, painter: QPainter) -> None:
        """Paint what rarely changes, under the curves."""

    def paint_front(self, painter: QPainter) -> None:
        """Paint what follows every move of x, over the curves."""

    def press(self, point: QPointF) -> bool:
        """Start a drag if there is something to drag; tell whether there was."""

    def drag(self, point: QPointF) -> None:
        """Go on with the drag."""

    def drop(self) -> None:
        """End the drag."""

    def double_click(self, point: QPointF) -> None:
        """React to a double click."""

    def press_right(self, point: QPointF) -> bool:
        """React to the right button; tell whether it was of use, so that no menu follows."""

    def type_key(self, key: Qt.Key) -> bool:
        """React to a key that is no arrow; tell whether it was of use."""

    def step(self, across: int, up: int, large: bool) -> bool:
        """React to an arrow key; tell whether it was of use."""

    def tip(self, point: QPointF) -> str:
        """Return what a tool tip says about a place."""

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | QCursor:
        """Return the pointer's shape at a place."""

    def hover(self, point: QPointF | None) -> None:
        """React to the pointer without a button; None when it left."""


class _Front(QGraphicsItem):
    """Paints what moves, in one go."""

    def __init__(self, plot: "Plot") -> None:
        super().__init__()
        self._plot = plot
        self._rect = QRectF()
        self.setZValue(10)

    def set_rect(self, rect: QRectF) -> None:
        """Cover the whole plot."""
        self.prepareGeometryChange()
        self._rect = rect

    def boundingRect(self) -> QRectF:
        """The whole plot."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Marks and texts of the panel, then the focus ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plot.stage.paint_front(painter)
        if self._plot.ringed and widget is not None:
            painter.setPen(QPen(self._plot.theme.tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect.adjusted(1, 1, -1, -1), 6, 6)


class Line(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve that takes the whole view box as its bounds, instead of searching its points for them.

    Its pen is in pixels of the plot. pyqtgraph's own way, cosmetic pens, would be thinner on a fine screen and in
    saved pictures.
    """

    def __init__(self, connect: str) -> None:
        super().__init__(antialias=True, connect=connect, skipFiniteCheck=connect == "all")
        self._bounds = QRectF(-1, -1, 2, 2)

    def set_bounds(self, bounds: QRectF) -> None:
        """Take the range of the view box, in its numbers."""
        self.prepareGeometryChange()
        self._bounds = bounds

    def boundingRect(self) -> QRectF:
        """The range of the view box."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The curve in pixels of the plot."""
        if self.xData is None or not len(self.xData):
            return
        to_plot = self.sceneTransform()
        from_plot, invertible = to_plot.inverted()
        if invertible:
            painter.setWorldTransform(from_plot * painter.worldTransform())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.opts["pen"])
            painter.drawPath(to_plot.map(self.getPath()))


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """The view of a panel.

    Parameters
    ----------
    stage : Stage
        The panel, which paints and reacts.
    """

    def __init__(self, theme: Theme, stage: Stage, parent: QWidget) -> None:
        self.stage = stage
        self.theme = theme.unscaled
        self.ringed = False
        self._dragging = False
        self._menu_due = True
        self._front: _Front | None = None
        self._places: dict[int, Frame] = {}
        self._lines: dict[int, list[Line]] = {}
        super().__init__(parent, useOpenGL=False, background=None)
        self.setCentralItem(None)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setMinimumSize(theme.px(120), theme.px(60))
        # What is dropped here, a file, is the window's.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self._front = _Front(self)
        self.scene().addItem(self._front)
        self.viewport().installEventFilter(self)

    @property
    def area(self) -> QRectF:
        """The plot in its own pixels, which large type shows larger than those of the screen."""
        return box_of(self, self.theme)

    def on_screen(self, rect: QRectF) -> QRect:
        """Return where a rectangle of the plot is in the widget: for what stands on it."""
        scale = self.theme.shown_at
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toRect()

    def needed(self, widget: QWidget) -> QSizeF:
        """Return how large a widget that stands on the plot wants to be, in pixels of the plot."""
        return widget.sizeHint().toSizeF() / self.theme.shown_at

    # --- contents -----------------------------------------------------------------------------

    def add_box(self) -> pg.ViewBox:
        """Return a new view box for pyqtgraph items; `place` tells where it is and what range it shows."""
        box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        box.disableAutoRange()
        box.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        box.setAcceptHoverEvents(False)
        self.scene().addItem(box)
        return box

    def place(self, box: pg.ViewBox, frame: Frame) -> None:
        """Put a view box into a frame and give it the frame's range."""
        if self._places.get(id(box)) == frame:
            return
        self._places[id(box)] = frame
        bounds = QRectF(frame.left, frame.bottom, frame.right - frame.left, frame.top - frame.bottom)
        for line in self._lines.get(id(box), ()):
            line.set_bounds(bounds)
        box.setGeometry(frame.rect)
        box.setRange(xRange=(frame.left, frame.right), yRange=(frame.bottom, frame.top), padding=0, update=True)

    def add_line(self, box: pg.ViewBox, *, connect: str = "all") -> Line:
        """Return a new curve in a view box. It is kept as a picture: moves of other things don't draw it again."""
        line = Line(connect)
        line.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        box.addItem(line, ignoreBounds=True)
        self._lines.setdefault(id(box), []).append(line)
        return line

    @staticmethod
    def pen(color: QColor, width: float, dashes: list[float] | None = None) -> QPen:
        """Return a pen of so many pixels, with dashes in pixels."""
        pen = QPen(color, width)
        # Round joins take twice the time, and between points two pixels apart nobody sees them.
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        if dashes:
            pen.setDashPattern([length / width for length in dashes])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def set_cached(self, cached: bool) -> None:
        """Keep curves as pictures, or draw them as lines: for pictures in other resolutions."""
        mode = QGraphicsItem.CacheMode.DeviceCoordinateCache if cached else QGraphicsItem.CacheMode.NoCache
        for item in self.scene().items():
            if isinstance(item, (pg.PlotCurveItem, pg.ImageItem)):
                item.setCacheMode(mode)

    def renew(self) -> None:
        """Paint everything anew, what rarely changes too."""
        self.resetCachedContent()
        self.viewport().update()

    def advance(self) -> None:
        """Paint what moves anew."""
        self.viewport().update()

    # --- painting and size --------------------------------------------------------------------

    paintEvent = QGraphicsView.paintEvent  # noqa: N815
    """Qt's own instead of pyqtgraph's; `eventFilter` does what that one does."""

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """The panel's colour and what rarely changes."""
        painter.save()
        painter.fillRect(rect, self.theme.tokens.panel)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.stage.paint_back(painter)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Let the panel place everything anew."""
        super().resizeEvent(event)
        if self._front is not None:
            self._front.set_rect(self.area)
            self.stage.arrange()
            self.renew()

    def sizeHint(self) -> QSize:
        """The size of the plot in a card."""
        return shown(QSize(280, 162), self.theme)

    def updateMatrix(self, propagate: bool = True) -> None:
        """Show the plot's pixels as large as text is."""
        self.range = self.area
        self.setSceneRect(self.range)
        self.setTransform(QTransform.fromScale(self.theme.shown_at, self.theme.shown_at))
        self.sigDeviceRangeChanged.emit(self, self.range)
        self.sigDeviceTransformChanged.emit(self)

    # --- events -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag, if the panel has something to drag."""
        if event.button() is Qt.MouseButton.RightButton:
            self._menu_due = not self.stage.press_right(designed(event.position(), self.theme))
            event.setAccepted(not self._menu_due)
            return
        self._dragging = event.button() is Qt.MouseButton.LeftButton and self.stage.press(
            designed(event.position(), self.theme)
        )
        event.setAccepted(self._dragging)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show by the pointer's shape what could be dragged."""
        if self._dragging:
            self.stage.drag(designed(event.position(), self.theme))
        elif not event.buttons():
            self.viewport().setCursor(self.stage.cursor_at(designed(event.position(), self.theme)))
            self.stage.hover(designed(event.position(), self.theme))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self.stage.drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell the panel; the second click of a quick double click also starts a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.stage.double_click(designed(event.position(), self.theme))
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell the panel; not pyqtgraph, which would track the pointer."""
        self.stage.hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """No zoom: ranges follow the data."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the panel, unless the right button did something else."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        event.setAccepted(by_mouse and not self._menu_due)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move what the panel lets move."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Down: (0, -1),
            Qt.Key.Key_Up: (0, 1),
        }
        across, up = steps.get(Qt.Key(event.key()), (0, 0))
        self.stage.catch_up()
        large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if across or up:
            event.setAccepted(self.stage.step(across, up, large))
        else:
            event.setAccepted(self.stage.type_key(Qt.Key(event.key())))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the focus came by the keyboard."""
        self.ringed = event.reason() in _BY_KEYBOARD
        self.advance()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self.ringed = False
        self.advance()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the panel up to date before it is painted or pointed at; show what it says about a place.

        A filter, and not the methods of the view: those would go on to Qt, and Qt to the items' own methods. On
        Python 3.11 PySide6 crashes where a fault leaves a method that is called from Qt from another such method.
        """
        if watched is self.viewport():
            kind = event.type()
            if kind in _LOOKED_AT:
                self.stage.catch_up()
            if kind is QEvent.Type.Paint:
                self.scene().prepareForPaint()
            elif kind is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
                QToolTip.showText(
                    event.globalPos(), tip(self.stage.tip(designed(QPointF(event.pos()), self.theme))), self
                )
                return True
        return False
