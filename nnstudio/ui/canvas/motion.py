"""How things go from where they were to where they belong: 180 ms, fast first, slow at the end."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QRectF, QVariantAnimation, Signal

from nnstudio.ui.canvas.geometry import Column

DURATION = 180
"""Milliseconds for inserting, removing and moving."""
FIT_DURATION = 200
FADE_DURATION = 120


class Motion(QObject):
    """One way from 0 to 1 at a time.

    Signals
    -------
    stepped(float)
        How far things are, 0 to 1, eased.
    finished()
        Things are where they belong.
    """

    stepped = Signal(float)
    finished = Signal()

    def __init__(self, parent: QObject, duration: int = DURATION) -> None:
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(duration)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.finished)

    @property
    def running(self) -> bool:
        """Whether something is on its way."""
        return self._animation.state() is QAbstractAnimation.State.Running

    def start(self) -> None:
        """Start anew from 0."""
        self._animation.stop()
        self._animation.start()

    def stop(self) -> None:
        """Stop where things are; nothing is emitted."""
        self._animation.stop()

    def _step(self, value: object) -> None:
        if isinstance(value, float):
            self.stepped.emit(value)


def between(start: Column, end: Column, share: float) -> Column:
    """Return the column at a share of its way; both have the same neurons."""
    if share >= 1.0:
        return end
    return replace(
        end,
        x=start.x + (end.x - start.x) * share,
        xs=start.xs + (end.xs - start.xs) * share,
        ys=start.ys + (end.ys - start.ys) * share,
        frame=between_rects(start.frame, end.frame, share),
    )


def between_rects(start: QRectF, end: QRectF, share: float) -> QRectF:
    """Return the rectangle at a share of the way."""
    a, b = np.array(start.getRect()), np.array(end.getRect())
    return QRectF(*(a + (b - a) * share).tolist())


def starting_column(
    end: Column, uids: tuple[int, ...], before: dict[int, tuple[float, float]], frames: dict[int, QRectF]
) -> tuple[Column, set[int]]:
    """Return a column with its neurons where they were, and the uids of those that weren't anywhere.

    Parameters
    ----------
    end : Column
        Where the column goes.
    uids : tuple of int
        Of its neurons.
    before : dict
        Where each neuron was.
    frames : dict
        The frame that each layer had.
    """
    xs, ys = end.xs.copy(), end.ys.copy()
    fresh: set[int] = set()
    moved = 0.0
    for index, uid in enumerate(uids):
        place = before.get(uid)
        if place is None:
            fresh.add(uid)
            continue
        xs[index], ys[index] = place
        moved = place[0] - float(end.xs[index])
    for index, uid in enumerate(uids):
        if uid in fresh:
            # What is new comes along with its column.
            xs[index] += moved
    return replace(end, x=end.x + moved, xs=xs, ys=ys, frame=frames.get(end.uid, end.frame)), fresh
