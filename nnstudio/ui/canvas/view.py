"""The canvas: a view of the board that fits, zooms and pans, and hands what a person does to the interaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from nnstudio.ui.canvas.board import Board
from nnstudio.ui.canvas.camera import Camera
from nnstudio.ui.canvas.curves import LABEL_AT
from nnstudio.ui.canvas.interaction import Interaction
from nnstudio.ui.canvas.legend import SIGNS, Chip, chip_of, legend_rect, paint_chip, paint_legend
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nnstudio.ui.canvas.geometry import Layout

STEP = 1.25
"""What one press of zoom in or out multiplies the zoom by."""
CLEARINGS = (LABEL_AT, 0.3, 0.42, 0.24, 0.48, 0.55, 0.62, 0.7, 0.18, 0.78, 0.12, 0.86)
"""Where on its way a connection may be free of others, the best place first."""
REACH = 5.0
"""How many pixels of the scene at a zoom of 1 beside a connection still mean it."""
FAR = 200_000.0
"""The view can be panned this far."""
TOOLS_RIGHT = 126.0
"""The lower left up to here belongs to the tools, which the window puts there."""


class Canvas(QGraphicsView):
    """Shows a workspace's network.

    The view is fitted until a person zooms or pans, and then stays where it is put until `fit`.
    """

    zoom_changed = Signal(float)
    """Emitted with the new zoom, 1 for 100 %."""
    open_worksheet = Signal()
    """Emitted when a person wants to see what the selected thing computes."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network canvas"))
        self.viewport().setAccessibleName(self.accessibleName())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSceneRect(QRectF(-FAR, -FAR, 2 * FAR, 2 * FAR))
        # The scene is drawn as designed, and shown larger in large type.
        self.board = Board(workspace, theme.unscaled, self)
        self.setScene(self.board)
        self._fitted = True
        self._pointed_sign: int | None = None
        self._counts = self.board.drawn_counts
        self._camera = Camera(self, theme.scale)
        self._camera.moved.connect(self._follow_camera)
        self._camera.zoom_changed.connect(self.zoom_changed)
        self._camera.unsettled.connect(self.board.set_zooming)
        self.interaction = Interaction(self)
        self.viewport().installEventFilter(self)
        workspace.changed.connect(self._network_changed)
        theme.changed.connect(self.viewport().update)
        self._follow_camera()

    # --- where things are ---------------------------------------------------------------------

    @property
    def _layout(self) -> Layout:
        return self.board.layout

    def neuron_point(self, layer: int, index: int) -> QPoint:
        """Return the centre of a neuron (layer 0: of an input) in viewport coordinates."""
        return self._to_viewport(self._layout.neuron(layer, index))

    def slot_point(self, layer: int, index: int) -> QPoint:
        """Return where a neuron dropped at a place of a layer lands, in viewport coordinates."""
        return self._to_viewport(self._layout.slot(layer, index))

    def gap_point(self, layer: int) -> QPoint:
        """Return where a neuron dropped becomes a new layer before `layer`, in viewport coordinates."""
        return self._to_viewport(self._layout.gap(layer))

    def connection_point(self, layer: int, to: int, from_: int) -> QPoint:
        """Return a point on the connection to neuron `to` of a layer from neuron `from_` of the one before.

        Where it carries its weight, or beside that where no other crosses it. A connection that isn't drawn, one of
        very many, has a point too, but can't be hit there.
        """
        curves = self.board.stage.settled_curves(layer)
        wanted = (layer, to, from_)
        for t in CLEARINGS:
            point = self._to_viewport(QPointF(*curves.point(to, from_, t)))
            hit = self.board.hit(self.viewport_to_scene(point), REACH / self.zoom)
            if hit.part in ("connection", "weight_label") and (hit.layer, hit.index, hit.source) == wanted:
                return point
        return self._to_viewport(QPointF(*curves.point(to, from_, LABEL_AT)))

    def viewport_to_scene(self, point: QPointF | QPoint) -> QPointF:
        """Return the scene point at a point of the viewport, by where the view is going if it is on its way."""
        return self._camera.to_scene(QPointF(point))

    def scene_to_viewport(self, point: QPointF) -> QPointF:
        """Return where a scene point is in the viewport, by where the view is going if it is on its way."""
        return self._camera.to_viewport(point)

    def _to_viewport(self, point: QPointF) -> QPoint:
        return self.scene_to_viewport(point).toPoint()

    # --- zoom and pan -------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """The zoom, 1 for 100 %."""
        return self._camera.zoom

    @property
    def pixel(self) -> float:
        """Pixels of the viewport a pixel of the scene at a zoom of 1: more in large type."""
        return self._camera.scale

    @property
    def fitted(self) -> bool:
        """Whether the view follows the network and its own size, until a person zooms or pans."""
        return self._fitted

    def set_zoom(self, factor: float, at: QPointF | QPoint | None = None) -> None:
        """Zoom so that the scene stays in place under a point of the viewport, its middle if none is given.

        Parameters
        ----------
        factor : float
            The new zoom; held between 0.1 and 8.
        """
        self._fitted = False
        self._camera.zoom_to(factor, QPointF(at) if at is not None else self._middle(), glide=False)

    def zoom_in(self) -> None:
        """Zoom in by a quarter."""
        self._fitted = False
        self._camera.zoom_to(self.zoom * STEP, self._middle(), glide=self._gliding)

    def zoom_out(self) -> None:
        """Zoom out by a fifth."""
        self._fitted = False
        self._camera.zoom_to(self.zoom / STEP, self._middle(), glide=self._gliding)

    def fit(self) -> None:
        """Show the whole network, at 100 % at most, and keep it in view."""
        self._fitted = True
        self.board.arrange(*self._size())
        self._camera.look(*self._fit_place(), glide=self._gliding)

    def pan_by(self, dx: float, dy: float) -> None:
        """Move what is seen by viewport pixels: positive moves the network to the right and down."""
        self._fitted = False
        way = QPointF(dx, dy) / (self.zoom * self.pixel)
        self._camera.look(self.zoom, self._camera.origin - way, by_hand=True)

    @property
    def place(self) -> tuple[float, QPointF] | None:
        """Where a person has put the view: zoom and the scene point at its top left; None while it is fitted."""
        return None if self._fitted else (self._camera.zoom, self._camera.origin)

    def look_at(self, place: tuple[float, QPointF]) -> None:
        """Put the view where it was; see `place`."""
        self._fitted = False
        self._camera.look(*place)

    def set_sign_filter(self, sign: int) -> None:
        """Show, of pairs too large to draw, all connections (0), positive (1) or negative ones (−1)."""
        self.board.set_sign_filter(sign)
        self.viewport().update()

    @property
    def _gliding(self) -> bool:
        """Whether fit and zoom take a moment."""
        return self.isVisible() and self.board.animated and not self.theme.reduced_motion

    def _middle(self) -> QPointF:
        return QPointF(self.viewport().rect().center())

    def _size(self) -> tuple[float, float]:
        """Return how much of the scene is seen at a zoom of 1."""
        size = self.viewport().size().toSizeF() / self.pixel
        return max(1.0, size.width()), max(1.0, size.height())

    def _fit_place(self) -> tuple[float, QPointF]:
        width, _ = self._size()
        return min(1.0, width / self._layout.size.width()), QPointF(0, 0)

    def _follow_camera(self) -> None:
        """Put the scene in place."""
        zoom, origin = self._camera.shown_zoom, self._camera.shown_origin
        pixels = zoom * self.pixel
        if self.transform().m11() != pixels:
            self.setTransform(QTransform.fromScale(pixels, pixels))
        self.horizontalScrollBar().setValue(round(origin.x() * pixels))
        self.verticalScrollBar().setValue(round(origin.y() * pixels))
        self.board.set_view(QPointF(origin), zoom, self.devicePixelRatioF() * self.pixel, QSizeF(*self._size()))
        self.viewport().update()

    # --- following ----------------------------------------------------------------------------

    def _network_changed(self, _before: object, _after: object) -> None:
        place = self._fit_place()
        if self._fitted and place != (self._camera.zoom, self._camera.origin):
            self._camera.look(*place, glide=self._gliding)
        if self._counts != self.board.drawn_counts:
            self._counts = self.board.drawn_counts
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew if the view is fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self._camera.fit_scale(self.theme.scale, self.viewport().size())
            self.board.arrange(*self._size())
            self._camera.look(*self._fit_place())
        else:
            self._follow_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the way: things are where they belong at once."""
        super().hideEvent(event)
        if self._camera.gliding:
            self._camera.arrive()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Headers and legend don't scroll along: all is repainted."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    # --- painting -----------------------------------------------------------------------------

    def chip(self) -> Chip | None:
        """Return the chip that tells how many connections are drawn, None if all are."""
        return chip_of(self.board.stage, self.board.drawn_counts, TOOLS_RIGHT * self.theme.scale / self.pixel)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The legend and the chip, fixed in the viewport."""
        stage = self.board.stage
        area = QRectF(stage.to_viewport(QRectF(rect).topLeft()), QRectF(rect).size() * stage.zoom)
        if area.bottom() < stage.viewport.height() - 48:
            return
        painter.save()
        painter.resetTransform()
        painter.scale(self.pixel, self.pixel)
        if area.intersects(legend_rect(stage)):
            paint_legend(painter, stage)
        chip = self.chip()
        if chip is not None and area.intersects(chip.rect):
            paint_chip(painter, stage, chip, self._pointed_sign)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hover texts come from the board; painting takes the pixels of the screen that the view is on.

        A filter, and not `viewportEvent` and `paintEvent`: those would go on to Qt, and Qt to the items' own methods.
        On Python 3.11 PySide6 crashes where a fault leaves a method that is called from Qt from another such method.
        """
        if watched is not self.viewport():
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.Paint and self.board.stage.ratio != self.devicePixelRatioF() * self.pixel:
            self._follow_camera()
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self.viewport_to_scene(QPointF(event.pos()))
            text = self.board.describe(self.board.hit(point, REACH / self.zoom))
            QToolTip.showText(event.globalPos(), tip(text), self.viewport())
            return True
        return False

    def _sign_at(self, point: QPointF) -> int | None:
        """Return the segment of the chip at a point; −1 for the rest of the chip, None beside it."""
        chip = self.chip()
        point = point / self.pixel
        if chip is None or not chip.rect.contains(point):
            return None
        return next((k for k, box in enumerate(chip.segments) if box.contains(point)), -1)

    # --- what a person does -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The chip's filter is the canvas's own; everything else is the interaction's."""
        sign = self._sign_at(event.position())
        if sign is not None:
            if sign >= 0 and event.button() is Qt.MouseButton.LeftButton:
                self.set_sign_filter(SIGNS[sign][0])
            return
        if not self.interaction.mouse_press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """To the interaction."""
        sign = self._sign_at(event.position())
        if sign != self._pointed_sign:
            self._pointed_sign = sign
            self.viewport().update()
        if not self.interaction.mouse_move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """To the interaction."""
        if not self.interaction.mouse_release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the interaction."""
        if self._sign_at(event.position()) is not None:
            self.mousePressEvent(event)
        elif not self.interaction.mouse_double_click(event):
            super().mouseDoubleClickEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """To the interaction."""
        if not self.interaction.wheel(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the interaction; arrows never scroll."""
        if not self.interaction.key_press(event):
            QWidget.keyPressEvent(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """To the interaction."""
        if not self.interaction.key_release(event):
            super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """To the interaction."""
        if not self.interaction.context_menu(event):
            super().contextMenuEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """To the interaction."""
        if not self.interaction.drag_enter(event):
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """To the interaction."""
        if not self.interaction.drag_move(event):
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """To the interaction."""
        self.interaction.drag_leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """To the interaction."""
        if not self.interaction.drop(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the interaction."""
        self.interaction.focus_in(event)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """To the interaction."""
        self.interaction.focus_out(event)
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """To the interaction."""
        self._pointed_sign = None
        self.interaction.leave(event)
        super().leaveEvent(event)
