"""Where the view looks: its zoom and the scene point at its top left, now and at the end of a glide."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QSize, QTimer, Signal

from nnstudio.ui.canvas.motion import FIT_DURATION, Motion

SMALLEST_ZOOM, LARGEST_ZOOM = 0.1, 8.0
ROOM = QSize(700, 400)
"""What of the scene should be seen at least in large type."""
SMALLEST_LARGE = 1.1
"""However little room there is, large type is larger than other type."""
SETTLE = 160
"""Milliseconds after the last of many small steps until a zoom counts as settled."""


class Camera(QObject):
    """Holds zoom and origin, and takes a while to change them if asked to.

    Parameters
    ----------
    scale : float
        Viewport pixels a scene pixel at a zoom of 1: more in large type.

    Attributes
    ----------
    zoom : float
        How large the scene is shown, where the camera is going.
    origin : QPointF
        The scene point at the viewport's top left, where the camera is going.
    shown_zoom, shown_origin : float, QPointF
        What is seen now.
    """

    moved = Signal()
    """Emitted when something else is seen."""
    zoom_changed = Signal(float)
    """Emitted with a new `zoom`, at once."""
    unsettled = Signal(bool)
    """Emitted with True when a zoom begins and with False when it's over."""

    def __init__(self, parent: QObject, scale: float = 1.0) -> None:
        super().__init__(parent)
        self.scale = scale
        self.zoom, self.origin = 1.0, QPointF(0, 0)
        self.shown_zoom, self.shown_origin = 1.0, QPointF(0, 0)
        self._start = (1.0, QPointF(0, 0))
        self._glide = Motion(self, FIT_DURATION)
        self._glide.stepped.connect(self._step)
        self._glide.finished.connect(self.arrive)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._settled)

    def fit_scale(self, wanted: float, room: QSize) -> None:
        """Show the scene as large as text is, or less large where there would be too little room for it."""
        most = min(room.width() / ROOM.width(), room.height() / ROOM.height())
        self.scale = min(wanted, max(SMALLEST_LARGE, most))

    def to_scene(self, point: QPointF) -> QPointF:
        """Return the scene point at a point of the viewport, when the camera has arrived."""
        return point / (self.zoom * self.scale) + self.origin

    def to_viewport(self, point: QPointF) -> QPointF:
        """Return where a scene point is in the viewport, when the camera has arrived."""
        return (point - self.origin) * (self.zoom * self.scale)

    def look(self, zoom: float, origin: QPointF, *, glide: bool = False, by_hand: bool = False) -> None:
        """Go somewhere.

        Parameters
        ----------
        glide : bool
            Take a moment for it.
        by_hand : bool
            One of many small steps: what is painted for a zoom may wait until they are over.
        """
        # Whole pixels, so that what was drawn sharp stays sharp.
        pixels = zoom * self.scale
        origin = QPointF(round(origin.x() * pixels) / pixels, round(origin.y() * pixels) / pixels)
        changed = zoom != self.zoom
        self._start = (self.shown_zoom, self.shown_origin)
        self.zoom, self.origin = zoom, origin
        if glide and self._start != (zoom, origin):
            self.unsettled.emit(True)
            self._glide.start()
        else:
            self._glide.stop()
            if by_hand and changed:
                self.unsettled.emit(True)
                self._settle.start()
            elif not by_hand:
                self._settled()
            self._show(zoom, origin)
        if changed:
            self.zoom_changed.emit(zoom)

    def zoom_to(self, zoom: float, at: QPointF, *, glide: bool) -> None:
        """Zoom so that the scene stays in place under a point of the viewport."""
        zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        self.look(zoom, self.to_scene(at) - at / (zoom * self.scale), glide=glide, by_hand=not glide)

    def arrive(self) -> None:
        """Be where a glide would end, now."""
        self._glide.stop()
        self._show(self.zoom, self.origin)
        self._settled()

    @property
    def gliding(self) -> bool:
        """Whether it's on its way."""
        return self._glide.running

    def _step(self, share: float) -> None:
        zoom, origin = self._start
        # Even steps of the logarithm look even; the point that stays in place stays so on the way.
        now = zoom * (self.zoom / zoom) ** share
        part = share
        if abs(self.zoom - zoom) > 1e-9:
            part = (1 / now - 1 / zoom) / (1 / self.zoom - 1 / zoom)
        self._show(now, origin + (self.origin - origin) * part)

    def _show(self, zoom: float, origin: QPointF) -> None:
        self.shown_zoom, self.shown_origin = zoom, origin
        self.moved.emit()

    def _settled(self) -> None:
        self._settle.stop()
        self.unsettled.emit(False)
