"""Rings around what a step points at: over the window, through which everything can be clicked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.lessons import Target
from nnstudio.ui.lessons.places import Place, Places
from nnstudio.ui.theme import Theme

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow

MARGIN = 12
"""Room around a place for the ring and its halo."""
PULSE = 1500
"""Milliseconds from one pulse to the next."""
PULSES = 4
"""After so many the rings rest: what moves forever can't be read beside."""
_LOOK = 200
"""Milliseconds between two looks at where things are, beyond what is told at once."""


class Ring(QWidget):
    """The ring around one place; the pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.place: Place | None = None
        self._phase = 1.0
        self.setObjectName("lesson.ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        self.hide()

    def set_place(self, place: Place | None) -> None:
        """Go around a place; None hides the ring."""
        if place == self.place and (place is None) == self.isHidden():
            return
        self.place = place
        if place is None:
            self.hide()
            return
        self.setGeometry(place.rect.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect())
        self.show()
        self.raise_()
        self.update()

    def set_phase(self, phase: float) -> None:
        """Show the halo from 0, close and strong, to 1, far and gone."""
        self._phase = phase
        if not self.isHidden():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring in the accent colour over a pale one, and the halo that leaves it."""
        if self.place is None:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.place.rect.translated(-QRectF(self.geometry()).topLeft())
        if self._phase < 1.0:
            halo = QColor(tokens.accent)
            halo.setAlphaF(0.45 * (1.0 - self._phase))
            reach = 1.5 + 7.5 * self._phase
            painter.setPen(QPen(halo, 3.0))
            self._outline(painter, box.adjusted(-reach, -reach, reach, reach))
        around = QColor(tokens.accent)
        around.setAlphaF(0.22)
        painter.setPen(QPen(around, 6.0))
        self._outline(painter, box)
        painter.setPen(QPen(tokens.accent, 2.5))
        self._outline(painter, box)

    def _outline(self, painter: QPainter, box: QRectF) -> None:
        if self.place is not None and self.place.round:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, 9, 9)


class Pointer(QObject):
    """Keeps a ring around each of the targets that can be seen.

    Rings follow the canvas at once, and everything else a moment later.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.places = Places(window)
        self.targets: tuple[Target, ...] = ()
        self.rings: list[Ring] = []
        self._sizes: tuple[int, ...] = ()
        self._covered = False
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setDuration(PULSE)
        self._pulse.setLoopCount(PULSES)
        self._pulse.valueChanged.connect(self._beat)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.refresh)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        canvas = window.canvas
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self.refresh_soon)
        canvas.zoom_changed.connect(self.refresh_soon)
        window.workspace.changed.connect(self.refresh_soon)
        window.workspace.selection.changed.connect(self.refresh_soon)
        window.docks.cards_changed.connect(self.come_up_soon)
        window.installEventFilter(self)

    def point_at(self, targets: tuple[Target, ...]) -> None:
        """Draw rings around these, and a few pulses to be noticed by."""
        self.targets = targets
        self._sizes = self._window.workspace.network.sizes
        while len(self.rings) < len(targets):
            self.rings.append(Ring(self._window.theme, self._window))
        self.refresh()
        self._pulse.stop()
        self._beat(1.0)
        if not targets:
            self._timer.stop()
            self._soon.stop()
            return
        self._timer.start()
        if not self._window.theme.reduced_motion:
            self._pulse.start()

    @property
    def pulsing(self) -> bool:
        """Whether the rings are moving."""
        return self._pulse.state() is QAbstractAnimation.State.Running

    def refresh_soon(self) -> None:
        """Look where things are before the next paint."""
        if self.targets and not self._soon.isActive():
            self._soon.start()

    def come_up_soon(self) -> None:
        """A dock came up over the rings: they come up again."""
        self._covered = True
        self.refresh_soon()

    def refresh(self) -> None:
        """Put each ring where its target is now."""
        for ring, target in zip(self.rings, self.targets, strict=False):
            ring.set_place(self._place(target))
        for ring in self.rings[len(self.targets) :]:
            ring.set_place(None)
        if self._covered:
            self._covered = False
            for ring in self.rings:
                ring.raise_()

    def _place(self, target: Target) -> Place | None:
        # A place for something new is another one once the new thing is there.
        if target.kind in ("slot", "gap") and self._window.workspace.network.sizes != self._sizes:
            return None
        return self.places.find(target)

    def _beat(self, value: object) -> None:
        phase = float(value)  # type: ignore[arg-type]
        for ring in self.rings:
            ring.set_phase(phase)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size: so have its parts."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.refresh_soon()
        return super().eventFilter(watched, event)
