"""What all gestures have in common: how they follow the pointer, how they end, and that they leave no traces."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt

from nnstudio.ui.canvas.dropping import Landing, Place, place_at

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

translate = QCoreApplication.translate


class Gesture(ABC):
    """Something a person does with the pointer held down.

    Points are in viewport coordinates. A gesture ends by exactly one of `end`, `cancel` and `abandon`.
    """

    cursor: Qt.CursorShape | None = None
    """The pointer's shape while the gesture lasts; None leaves it."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.board = canvas.board
        self.workspace = canvas.workspace
        self.editing = False
        """True while the gesture itself changes the project."""

    @abstractmethod
    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""

    @abstractmethod
    def end(self) -> None:
        """Carry it out."""

    def cancel(self) -> None:
        """Take everything back."""
        self.abandon()

    def abandon(self) -> None:
        """Stop following, and leave the project as it is now: it was changed from elsewhere."""
        clear_marks(self.canvas)


class DropGesture(Gesture):
    """A gesture that shows where something would land, and makes one edit on release."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.landing = Landing()
        self.home = 0

    @abstractmethod
    def land(self, place: Place) -> Landing:
        """Say what a release at a place would do."""

    def show_dragged(self, point: QPointF) -> None:
        """Show what is dragged at the pointer (scene coordinates)."""

    def move(self, point: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Mark the place under the pointer and say what a release would do."""
        scene_point = self.canvas.viewport_to_scene(point)
        if self.canvas.viewport().rect().contains(point.toPoint()):
            hit = self.board.hit(scene_point, 0.0)
            self.landing = self.land(place_at(self.board.layout, hit, scene_point, self.home))
        else:
            self.landing = Landing(hint=translate("Canvas", "Release outside to change nothing · Esc cancels"))
        self.show_dragged(scene_point)
        self.board.set_drop(self.landing.drop)
        self.board.set_tip(
            self.landing.tip, self.landing.detail, scene_point if self.landing.tip else None, self.landing.refused
        )
        self.workspace.hint.emit(self.landing.hint)

    def end(self) -> None:
        """Make the edit."""
        clear_marks(self.canvas)
        self.editing = True
        self.landing.perform(self.workspace)


def clear_marks(canvas: Canvas) -> None:
    """Take every mark of a gesture off the board, and its hint from the status bar."""
    board = canvas.board
    board.set_drop(None)
    board.set_band(None)
    board.set_ghost("", None)
    board.set_tip("", "", None)
    board.set_dragged(-1, None, None)
    canvas.workspace.hint.emit("")
